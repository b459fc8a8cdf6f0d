/**
 * The words that name cooperation: nouns ("treaty", "talks") and verbs ("cooperate"). Drawn from the verb and noun
 * patterns of PLOVER's AGREE, CONSULT, COOPERATE and AID classes (https://github.com/openeventdata/PLOVER), and from the
 * names that treaty collections give to instruments.
 */

/** Instruments: they are an act only where a word says what is done with them (sign, reach, draft, revoke). */
export const instruments = [
  "accord",
  "accords",
  "agreement",
  "agreements",
  "convention",
  "deal",
  "memorandum",
  "mou",
  "pact",
  "pacts",
  "protocol",
  "treaties",
  "treaty",
] as const

/** Meetings, as nouns. */
export const meetings = [
  "conference",
  "consultation",
  "consultations",
  "dialogue",
  "dialogues",
  "dialog",
  "discussions",
  "meeting",
  "meetings",
  "negotiation",
  "negotiations",
  "summit",
  "mediation",
  "talk",
  "talks",
] as const

/** Meetings, as verbs. */
export const meetingVerbs = [
  "confer",
  "conferred",
  "discuss",
  "discussed",
  "discusses",
  "discussing",
  "hosted",
  "meet",
  "meets",
  "met",
  "negotiate",
  "negotiated",
  "negotiating",
  "visit",
  "visited",
] as const

/** Cooperation in general, as nouns. */
export const cooperationNouns = [
  "collaboration",
  "co-operation",
  "co-ordination",
  "cooperation",
  "coordination",
  "partnership",
] as const

/** Cooperation in general, as verbs. */
export const cooperationVerbs = [
  "co-operate",
  "co-operated",
  "co-operates",
  "co-operating",
  "collaborate",
  "collaborated",
  "collaborates",
  "collaborating",
  "cooperate",
  "cooperated",
  "cooperates",
  "cooperating",
  "coordinate",
  "coordinated",
  "coordinating",
] as const

/** What cooperation is in, where that makes it another kind: "cooperated in probing", "cooperation in parts supply". */
export const cooperationIn = {
  joint_operation: ["investigating", "investigation", "investigations", "probe", "probing"],
  assistance: ["equipment", "procurement", "supplies", "supply"],
} as const

/** What is done together: after "joint", "combined", "bilateral" or the like. */
export const jointActivities = [
  "drill",
  "drills",
  "exercise",
  "exercises",
  "investigation",
  "investigations",
  "maneuver",
  "maneuvers",
  "manoeuvre",
  "manoeuvres",
  "mission",
  "missions",
  "operation",
  "operations",
  "patrol",
  "patrols",
  "raid",
  "raids",
  "training",
] as const

export const jointWords = ["bilateral", "combined", "coordinated", "joint", "multilateral", "multinational"] as const

/** Standing ways of working together. */
export const mechanisms = [
  "channel",
  "channels",
  "hotline",
  "hotlines",
  "mechanism",
  "mechanisms",
  "framework",
] as const

/** Units and organisations that are set up together. */
export const bodies = [
  "body",
  "center",
  "centre",
  "commission",
  "committee",
  "force",
  "headquarters",
  "secretariat",
  "structure",
  "unit",
] as const

export const foundingVerbs = [
  "create",
  "created",
  "establish",
  "established",
  "form",
  "formed",
  "found",
  "founded",
  "launched",
  "set",
] as const

/** Help, as nouns. */
export const assistanceNouns = [
  "aid",
  "assistance",
  "extradition",
  "help",
  "repatriation",
  "supplier",
  "support",
] as const

/** Handing over the accused, as verbs before "over" or "back". */
export const handingVerbs = ["hand", "handed", "handing", "hands"] as const

/** Help, as verbs. */
export const assistanceVerbs = [
  "aid",
  "aided",
  "aiding",
  "assist",
  "assisted",
  "assisting",
  "assists",
  "equip",
  "equipped",
  "extradite",
  "extradited",
  "help",
  "helped",
  "helping",
  "helps",
  "supplied",
  "supplies",
  "supply",
  "supplying",
  "support",
  "supported",
  "supporting",
  "supports",
  "train",
  "trained",
  "training",
] as const

export const sharingVerbs = [
  "exchange",
  "exchanged",
  "exchanging",
  "pass",
  "passed",
  "passing",
  "provide",
  "provided",
  "provides",
  "providing",
  "share",
  "shared",
  "shares",
  "sharing",
  "swap",
  "swapped",
] as const

/** What is shared. */
export const sharedThings = ["data", "evidence", "information", "intelligence"] as const

/** One side commits itself towards another. */
export const commitmentVerbs = ["agree", "agreed", "agrees", "offered", "offers", "pledged", "promised"] as const

/** Peacekeepers come to help where they are sent. */
export const peacekeepers = ["peacekeepers", "peacekeeping"] as const
export const deployments = ["arrived", "arrive", "deploy", "deployed", "dispatched", "send", "sent"] as const
