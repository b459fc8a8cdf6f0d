/**
 * Words that say what happened to people, by their grammar. Compiled from the casualty wording of the GTD codebook (START,
 * 2021), the MUC-4 template guidelines (1992) and agency style guides; forms are listed so that a look-up is all it takes.
 */
import type { Outcome } from "../../../../schema/codes.ts"

/** Verbs that take those counted as their object ("killed 29 people", "29 people were killed"): form → outcome. */
export const transitive = {
  killed: "killed",
  kills: "killed",
  kill: "killed",
  killing: "killed",
  slain: "killed",
  slew: "killed",
  slaying: "killed",
  slaughtered: "killed",
  slaughtering: "killed",
  massacred: "killed",
  massacring: "killed",
  murdered: "killed",
  murdering: "killed",
  murders: "killed",
  assassinated: "killed",
  assassinating: "killed",
  executed: "killed",
  executing: "killed",
  beheaded: "killed",
  beheading: "killed",
  lynched: "killed",
  martyred: "killed",
  injured: "injured",
  injures: "injured",
  injure: "injured",
  injuring: "injured",
  wounded: "injured",
  wounds: "injured",
  wound: "injured",
  wounding: "injured",
  hurt: "injured",
  hurting: "injured",
  maimed: "injured",
  maiming: "injured",
  kidnapped: "abducted",
  kidnaped: "abducted",
  kidnaps: "abducted",
  kidnap: "abducted",
  kidnapping: "abducted",
  abducted: "abducted",
  abducts: "abducted",
  abduct: "abducted",
  abducting: "abducted",
  arrested: "arrested",
  arrests: "arrested",
  arrest: "arrested",
  arresting: "arrested",
  detained: "arrested",
  detains: "arrested",
  detain: "arrested",
  detaining: "arrested",
  apprehended: "arrested",
  apprehending: "arrested",
  displaced: "displaced",
  displaces: "displaced",
  displacing: "displaced",
  uprooted: "displaced",
  uprooting: "displaced",
} as const satisfies Readonly<Record<string, Outcome>>

/** Verbs that take things as well: they count only with a noun for people as their object. */
export const takesPeople = {
  seized: "abducted",
  seizing: "abducted",
} as const satisfies Readonly<Record<string, Outcome>>

/** Of those, the forms that can stand as a passive participle. */
export const participles: ReadonlySet<string> = new Set([
  "killed",
  "slain",
  "slaughtered",
  "massacred",
  "murdered",
  "assassinated",
  "executed",
  "beheaded",
  "lynched",
  "martyred",
  "injured",
  "wounded",
  "hurt",
  "maimed",
  "kidnapped",
  "kidnaped",
  "abducted",
  "arrested",
  "detained",
  "apprehended",
  "displaced",
  "uprooted",
])

/** Words that say it of their subject, with or without "be" ("12 died", "12 dead", "12 are missing"). */
export const intransitive = {
  died: "killed",
  die: "killed",
  dies: "killed",
  perished: "killed",
  dead: "killed",
  missing: "missing",
  unaccounted: "missing",
  homeless: "displaced",
} as const satisfies Readonly<Record<string, Outcome>>

/** Phrases, with the words that follow the first one, that say it of their subject, as a participle does. */
export const phrases: ReadonlyArray<{ readonly words: ReadonlyArray<string>; readonly outcome: Outcome }> = [
  { words: ["taken", "hostage"], outcome: "abducted" },
  { words: ["taken", "hostages"], outcome: "abducted" },
  { words: ["taken", "as", "hostages"], outcome: "abducted" },
  { words: ["taken", "captive"], outcome: "abducted" },
  { words: ["held", "hostage"], outcome: "abducted" },
  { words: ["held", "captive"], outcome: "abducted" },
  { words: ["confirmed", "hostages"], outcome: "abducted" },
  { words: ["rounded", "up"], outcome: "arrested" },
  { words: ["taken", "into", "custody"], outcome: "arrested" },
  { words: ["held", "in", "custody"], outcome: "arrested" },
  { words: ["in", "custody"], outcome: "arrested" },
  { words: ["under", "arrest"], outcome: "arrested" },
  { words: ["shot", "dead"], outcome: "killed" },
  { words: ["shot", "to", "death"], outcome: "killed" },
  { words: ["gunned", "down"], outcome: "killed" },
  { words: ["stabbed", "to", "death"], outcome: "killed" },
  { words: ["hacked", "to", "death"], outcome: "killed" },
  { words: ["beaten", "to", "death"], outcome: "killed" },
  { words: ["burned", "to", "death"], outcome: "killed" },
  { words: ["burnt", "to", "death"], outcome: "killed" },
  { words: ["lost", "their", "lives"], outcome: "killed" },
  { words: ["lost", "his", "life"], outcome: "killed" },
  { words: ["lost", "her", "life"], outcome: "killed" },
  { words: ["sustained", "injuries"], outcome: "injured" },
  { words: ["suffered", "injuries"], outcome: "injured" },
  { words: ["suffered", "wounds"], outcome: "injured" },
  { words: ["fled", "their", "homes"], outcome: "displaced" },
  { words: ["fled", "the", "country"], outcome: "displaced" },
  { words: ["fled", "the", "area"], outcome: "displaced" },
  { words: ["fled", "the", "fighting"], outcome: "displaced" },
  { words: ["fled", "the", "violence"], outcome: "displaced" },
  { words: ["forced", "from", "their", "homes"], outcome: "displaced" },
  { words: ["driven", "from", "their", "homes"], outcome: "displaced" },
]

/** Verb phrases that take those counted as their object: "rounded up six men", "shot dead two guards". */
export const transitivePhrases: ReadonlyArray<{ readonly words: ReadonlyArray<string>; readonly outcome: Outcome }> = [
  { words: ["rounded", "up"], outcome: "arrested" },
  { words: ["rounding", "up"], outcome: "arrested" },
  { words: ["took", "hostage"], outcome: "abducted" },
  { words: ["taking", "hostage"], outcome: "abducted" },
  { words: ["shot", "dead"], outcome: "killed" },
  { words: ["shooting", "dead"], outcome: "killed" },
  { words: ["shot", "and", "killed"], outcome: "killed" },
  { words: ["gunned", "down"], outcome: "killed" },
  { words: ["gunning", "down"], outcome: "killed" },
]

/** Nouns that count an outcome themselves: "12 deaths", "four arrests". */
export const countNouns = {
  deaths: "killed",
  death: "killed",
  fatalities: "killed",
  fatality: "killed",
  killings: "killed",
  murders: "killed",
  injuries: "injured",
  arrests: "arrested",
  detentions: "arrested",
  kidnappings: "abducted",
  abductions: "abducted",
} as const satisfies Readonly<Record<string, Outcome>>

/** Nouns of the deed: "the killing of 12 villagers", "the arrest of six men". */
export const deedNouns = {
  killing: "killed",
  killings: "killed",
  murder: "killed",
  murders: "killed",
  massacre: "killed",
  slaying: "killed",
  execution: "killed",
  assassination: "killed",
  death: "killed",
  deaths: "killed",
  wounding: "injured",
  kidnapping: "abducted",
  abduction: "abducted",
  arrest: "arrested",
  arrests: "arrested",
  detention: "arrested",
  displacement: "displaced",
} as const satisfies Readonly<Record<string, Outcome>>

/** Adjectives used as nouns: "among the dead were two children". */
export const theOutcome = {
  dead: "killed",
  killed: "killed",
  fatalities: "killed",
  slain: "killed",
  injured: "injured",
  wounded: "injured",
  missing: "missing",
  hostages: "abducted",
  kidnapped: "abducted",
  abducted: "abducted",
  arrested: "arrested",
  detained: "arrested",
  detainees: "arrested",
} as const satisfies Readonly<Record<string, Outcome>>

/** Nouns for people in someone's hands: the noun alone says the outcome. */
export const heldPeople: ReadonlySet<string> = new Set(["hostages", "hostage", "captives"])
