/**
 * Words that tell of violence: which kind of event, with which weapon. Kinds after the GTD codebook's attack types and the
 * CAMEO/PLOVER event ontologies (PLOVER 2017: ASSAULT, COERCE, PROTEST); weapons after GTD's weapon types.
 *
 * `family` is what two tellings of one event agree on: a "blast" and a "bombing" are of one family, a "shooting" is of
 * another, an "attack" fits them all.
 */
import type { EventType, WeaponType } from "../../../../schema/codes.ts"

export type Family =
  | "any"
  | "bombing"
  | "shooting"
  | "stabbing"
  | "vehicle"
  | "kidnapping"
  | "hijacking"
  | "arson"
  | "unrest"
  | "shelling"
  | "clash"
  | "downing"
  | "military"

export interface EventWord {
  readonly words: string
  readonly type: EventType
  readonly family: Family
  readonly weapon?: WeaponType
  /** A verb form that tells of a deed done; the rest are nouns. */
  readonly isVerb?: true
  readonly isPlural?: true
  /** Tells of violence only where its sentence counts the hurt: "the strike killed six". */
  readonly needsFigure?: true
}

const bombing = { type: "bombing", family: "bombing", weapon: "explosives" } as const
const attack = { type: "attack", family: "any" } as const
const shooting = { type: "shooting", family: "shooting", weapon: "firearms" } as const
const stabbing = { type: "stabbing", family: "stabbing", weapon: "melee" } as const
const vehicle = { type: "vehicle_attack", family: "vehicle", weapon: "vehicle" } as const
const kidnapping = { type: "kidnapping", family: "kidnapping" } as const
const hijacking = { type: "hijacking", family: "hijacking" } as const
const arson = { type: "arson", family: "arson", weapon: "incendiary" } as const
const unrest = { type: "unrest", family: "unrest" } as const
const shelling = { type: "attack", family: "shelling", weapon: "explosives" } as const
const military = { type: "military", family: "military" } as const
const clash = { type: "military", family: "clash" } as const
const downing = { type: "military", family: "downing" } as const
const assassination = { type: "assassination", family: "any" } as const
const verb = { isVerb: true } as const
const plural = { isPlural: true } as const

/** "a bomb ripped through the market": a charge as the subject of what it does. */
const charges = "bomb bombs grenade grenades rocket rockets".split(" ")
const strikingWords = "ripped tore struck hit rocked shattered destroyed damaged killed wounded injured".split(" ")

export const eventWords: ReadonlyArray<EventWord> = [
  ...charges.flatMap((charge) =>
    strikingWords.map((done) => ({
      words: `${charge} ${done}`,
      ...(charge.startsWith("rocket") ? shelling : bombing),
      ...verb,
    })),
  ),
  { words: "bombing", ...bombing },
  { words: "bombings", ...bombing, ...plural },
  { words: "car bomb", ...bombing },
  { words: "car bombs", ...bombing, ...plural },
  { words: "truck bomb", ...bombing },
  { words: "truck bombs", ...bombing, ...plural },
  { words: "roadside bomb", ...bombing },
  { words: "roadside bombs", ...bombing, ...plural },
  { words: "bomb attack", ...bombing },
  { words: "bomb attacks", ...bombing, ...plural },
  { words: "bomb blast", ...bombing },
  { words: "bomb blasts", ...bombing, ...plural },
  { words: "bomb explosion", ...bombing },
  { words: "bomb explosions", ...bombing, ...plural },
  { words: "blast", ...bombing },
  { words: "blasts", ...bombing, ...plural },
  { words: "explosion", ...bombing },
  { words: "explosions", ...bombing, ...plural },
  { words: "suicide attack", ...bombing },
  { words: "suicide attacks", ...bombing, ...plural },
  { words: "exploded", ...bombing, ...verb },
  { words: "explodes", ...bombing, ...verb },
  { words: "detonated", ...bombing, ...verb },
  { words: "detonates", ...bombing, ...verb },
  { words: "blew up", ...bombing, ...verb },
  { words: "blows up", ...bombing, ...verb },
  { words: "blown up", ...bombing, ...verb },
  { words: "blew himself up", ...bombing, ...verb },
  { words: "blew herself up", ...bombing, ...verb },
  { words: "blew themselves up", ...bombing, ...verb },
  { words: "went off", ...bombing, ...verb },
  { words: "bombed", ...bombing, ...verb },
  { words: "dynamited", ...bombing, ...verb },
  { words: "firebombed", ...arson, ...verb },
  { words: "grenade attack", ...bombing },
  { words: "grenade attacks", ...bombing, ...plural },
  { words: "grenade was thrown", ...bombing, ...verb },
  { words: "grenades were thrown", ...bombing, ...verb },
  { words: "threw a grenade", ...bombing, ...verb },
  { words: "threw grenades", ...bombing, ...verb },
  { words: "hurled a grenade", ...bombing, ...verb },
  { words: "hurled grenades", ...bombing, ...verb },
  { words: "lobbed a grenade", ...bombing, ...verb },
  { words: "lobbed grenades", ...bombing, ...verb },
  { words: "set off a bomb", ...bombing, ...verb },
  { words: "suicide bombing", ...bombing },
  { words: "suicide bombings", ...bombing, ...plural },

  { words: "attack", ...attack },
  { words: "attacks", ...attack, ...plural },
  { words: "assault", ...attack },
  { words: "assaults", ...attack, ...plural },
  { words: "terror strikes", ...attack, ...plural },
  { words: "terror strike", ...attack },
  { words: "terrorist acts", ...attack, ...plural },
  { words: "terrorist act", ...attack },
  { words: "massacre", ...attack },
  { words: "massacres", ...attack, ...plural },
  { words: "atrocity", ...attack },
  { words: "attacked", ...attack, ...verb },
  { words: "stormed", ...attack, ...verb },
  { words: "raided", ...attack, ...verb },
  { words: "massacred", ...attack, ...verb },

  { words: "shooting", ...shooting },
  { words: "shootings", ...shooting, ...plural },
  { words: "ambush", ...shooting },
  { words: "ambushes", ...shooting, ...plural },
  { words: "ambushed", ...shooting, ...verb },
  { words: "opened fire", ...shooting, ...verb },
  { words: "gunned down", ...shooting, ...verb },
  { words: "shot dead", ...shooting, ...verb },
  { words: "shot and killed", ...shooting, ...verb },
  { words: "fired into", ...shooting, ...verb },
  { words: "fired on", ...shooting, ...verb },
  { words: "fired at", ...shooting, ...verb },
  { words: "fire into", ...shooting, ...verb },

  { words: "killing of", ...attack },
  { words: "killings of", ...attack, ...plural },
  { words: "murder of", ...attack },
  { words: "murders of", ...attack, ...plural },

  { words: "stabbing", ...stabbing },
  { words: "stabbings", ...stabbing, ...plural },
  { words: "knife attack", ...stabbing },
  { words: "knife attacks", ...stabbing, ...plural },
  { words: "stabbed", ...stabbing, ...verb },
  { words: "slashed", ...stabbing, ...verb },
  { words: "hacked", ...stabbing, ...verb },

  { words: "rammed into", ...vehicle, ...verb },
  { words: "plowed through", ...vehicle, ...verb },
  { words: "ploughed through", ...vehicle, ...verb },
  { words: "ploughed into", ...vehicle, ...verb },
  { words: "plowed into", ...vehicle, ...verb },

  { words: "kidnapping", ...kidnapping },
  { words: "kidnappings", ...kidnapping, ...plural },
  { words: "abduction", ...kidnapping },
  { words: "abductions", ...kidnapping, ...plural },
  { words: "hostage crisis", ...kidnapping },
  { words: "hostage standoff", ...kidnapping },
  { words: "hostage taking", ...kidnapping },
  { words: "kidnapped", ...kidnapping, ...verb },
  { words: "kidnaped", ...kidnapping, ...verb },
  { words: "abducted", ...kidnapping, ...verb },
  { words: "taken hostage", ...kidnapping, ...verb },
  { words: "took hostage", ...kidnapping, ...verb },
  { words: "held hostage", ...kidnapping, ...verb },

  { words: "hijacking", ...hijacking },
  { words: "hijackings", ...hijacking, ...plural },
  { words: "hijacked", ...hijacking, ...verb },

  { words: "arson attack", ...arson },
  { words: "arson attacks", ...arson, ...plural },
  { words: "set fire to", ...arson, ...verb },
  { words: "torched", ...arson, ...verb },

  { words: "assassination", ...assassination },
  { words: "assassinations", ...assassination, ...plural },
  { words: "assassination attempt", ...assassination },
  { words: "assassinated", ...assassination, ...verb },

  { words: "riot", ...unrest },
  { words: "riots", ...unrest, ...plural },
  { words: "rioting", ...unrest },
  { words: "unrest", ...unrest, ...plural },
  { words: "rioted", ...unrest, ...verb },

  { words: "shelling", ...shelling },
  { words: "rocket attack", ...shelling },
  { words: "rocket attacks", ...shelling, ...plural },
  { words: "mortar attack", ...shelling },
  { words: "mortar attacks", ...shelling, ...plural },
  { words: "shelled", ...shelling, ...verb },

  { words: "fired rockets", ...shelling, ...verb },
  { words: "fired mortars", ...shelling, ...verb },
  { words: "fired missiles", ...shelling, ...verb },

  { words: "fighting", ...clash, needsFigure: true },
  { words: "strike", ...military, needsFigure: true },
  { words: "strikes", ...military, ...plural, needsFigure: true },
  { words: "clash", ...clash },
  { words: "clashes", ...clash, ...plural },
  { words: "clashed", ...clash, ...verb },
  { words: "gunfight", ...clash },
  { words: "gun battle", ...clash },
  { words: "firefight", ...clash },
  { words: "shootout", ...clash },
  { words: "air strike", ...military },
  { words: "air strikes", ...military, ...plural },
  { words: "airstrike", ...military },
  { words: "airstrikes", ...military, ...plural },
  { words: "air raid", ...military },
  { words: "air raids", ...military, ...plural },
  { words: "drone strike", ...military },
  { words: "drone strikes", ...military, ...plural },
  { words: "missile strike", ...military },
  { words: "missile strikes", ...military, ...plural },
  { words: "raid", ...military },
  { words: "raids", ...military, ...plural },
  { words: "offensive", ...military },
  { words: "invasion", ...military },
  { words: "bombardment", ...military },
  { words: "military operation", ...military },
  { words: "rescue operation", ...military },
  { words: "rescue mission", ...military },
  { words: "shooting down", ...downing },
  { words: "downing", ...downing },
  { words: "shot down", ...downing, ...verb },
  { words: "invaded", ...military, ...verb },
]

/** Verbs that take a life: an event of their own only with a hand or a weapon named beside them. */
export const killingVerbs: ReadonlySet<string> = new Set(
  "killed killing kills murdered murdering slain shot assassinated beheaded executed".split(" "),
)

/** Verbs by which an attacker acts on a place: "a suicide bomber struck a market". */
export const strikingVerbs: ReadonlySet<string> = new Set(
  "struck strikes hit hits targeted targets targeting".split(" "),
)

/** Words before an event word that make it something else: "heart attack", "media raid", "hunger". */
export const notViolence: ReadonlySet<string> = new Set(
  `heart hunger general labor labour rail transport lightning panic asthma media verbal personal cyber cyberattack baby population charm diplomatic price culture propaganda
  goal character deportation immigration counter anti antiterrorist asian animal shark bear dog title big gas film movie photo video`.split(
    /\s+/,
  ),
)

/** Nouns after an event word that make it a kind of thing: "riot police", "assault rifles", "a bomb attack threat". */
export const attributive: ReadonlySet<string> = new Set(
  `police policemen squad squads gear shield shields rifle rifles weapon weapons weaponry helicopter helicopters aircraft
  submarine submarines vehicle vehicles craft boats dog dogs threat threats scare scares hoax hoaxes alert alerts warning
  warnings disposal factory factories shelter shelters drill drills plot plots plan plans charge charges ad ads
  literature allegation allegations insurance`.split(/\s+/),
)

/** What is done to a bomb that does not go off: "seized a car bomb", "a car bomb was defused". */
export const disarming: ReadonlySet<string> = new Set(
  `seize seizes seized seizing defuse defuses defused defusing dismantle dismantles dismantled dismantling discover
  discovers discovered discovering disarm disarmed intercept intercepted intercepting find finds found finding construction
  build building assembling assembled failed unexploded`.split(/\s+/),
)

/** Words in a sentence that make its violence a show, a sport or a practice. */
export const notNews: ReadonlySet<string> = new Set(
  `exercise exercises drill drills manoeuvres maneuvers simulated simulation movie film novel thriller sequel screenplay
  box-office striker strikers midfielder midfielders goalkeeper offside halftime half-time wicket innings quarterback`.split(
    /\s+/,
  ),
)

/** Words that make a mention one of a habit: "attacks in the past", "frequently". */
export const habitual: ReadonlySet<string> = new Set(
  "frequently often usually always regularly sometimes increasingly common routinely most many some any such".split(
    " ",
  ),
)
