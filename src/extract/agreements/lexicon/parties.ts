/** Words around the parties of cooperation. */

/** Phrases that stand for the two states that the article is about. */
export const bothSides = [
  "both countries",
  "both nations",
  "both governments",
  "both sides",
  "both states",
  "each other",
  "our two countries",
  "our two nations",
  "the two",
  "the two allies",
  "the two armed forces",
  "the two countries",
  "the two governments",
  "the two leaders",
  "the two nations",
  "the two neighbors",
  "the two neighbours",
  "the two sides",
  "the two states",
  "their countries",
  "two allies",
  "two countries",
  "two nations",
] as const

/** Words that say that there is another side, without naming it. */
export const unnamedPartners = [
  "countries",
  "counterpart",
  "counterparts",
  "foreign",
  "governments",
  "international",
  "nations",
  "neighbors",
  "neighbours",
  "neighboring",
  "neighbouring",
  "states",
] as const

/** Prepositions of place: a state after one of these is where, not who. */
export const placePrepositions = ["across", "around", "at", "in", "inside", "near", "outside", "throughout"] as const

/** "authorities in Kenya" are Kenya's: the noun before the preposition makes the state a party. */
export const authorities = [
  "ambassador",
  "armies",
  "army",
  "authorities",
  "chief",
  "delegation",
  "diplomats",
  "forces",
  "government",
  "governments",
  "head",
  "king",
  "leader",
  "leaders",
  "minister",
  "ministers",
  "ministries",
  "ministry",
  "navies",
  "navy",
  "officials",
  "police",
  "president",
  "representatives",
  "troops",
] as const

/** Reporting verbs: the subject of one is the speaker and no party of what is said. */
export const reportingVerbs = [
  "acknowledged",
  "added",
  "adding",
  "announced",
  "declared",
  "explained",
  "noted",
  "quoted",
  "reaffirmed",
  "reported",
  "said",
  "saying",
  "says",
  "stated",
  "stressed",
  "told",
  "warned",
] as const

/** Offices of a state: "the ministry" is that of the state that the article tells about. */
export const officeNouns = [
  "army",
  "authorities",
  "chancellor",
  "delegation",
  "emir",
  "government",
  "king",
  "military",
  "minister",
  "ministry",
  "navy",
  "police",
  "premier",
  "president",
  "queen",
] as const

/** Media: the nationality before one is not that of a party. */
export const mediaNouns = [
  "agency",
  "daily",
  "magazine",
  "media",
  "newspaper",
  "newspapers",
  "radio",
  "television",
] as const
