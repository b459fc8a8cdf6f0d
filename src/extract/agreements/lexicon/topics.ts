/**
 * Topics of security cooperation and the words that name them. A cooperation is on security when a word of one of these
 * topics stands with it; what has none (trade, sports, culture) is left out of the table.
 */
export const topicWords = {
  terrorism: [
    "anti-terror",
    "anti-terrorism",
    "anti-terrorist",
    "bombing",
    "bombings",
    "bombers",
    "counter-terror",
    "counter-terrorism",
    "counterterror",
    "counterterrorism",
    "extremism",
    "extremist",
    "extremists",
    "insurgents",
    "militants",
    "militant",
    "terror",
    "terrorism",
    "terrorist",
    "terrorists",
  ],
  intelligence: ["intelligence"],
  extradition: ["extradite", "extradited", "extraditing", "extradition", "repatriating", "repatriation", "fugitives"],
  border: ["border", "borders"],
  law_enforcement: [
    "crime",
    "crimes",
    "criminal",
    "criminals",
    "judicial",
    "law enforcement",
    "police",
    "policing",
    "prosecutors",
  ],
  military: [
    "air force",
    "air forces",
    "armed forces",
    "arms",
    "army",
    "ceasefire",
    "cease-fire",
    "defence",
    "defense",
    "disarmament",
    "fighter",
    "fighters",
    "military",
    "missile",
    "missiles",
    "naval",
    "navy",
    "troops",
    "warships",
    "weapons",
    "war games",
  ],
  peace: ["peace", "peacekeeping", "peacekeepers", "stability"],
  drugs: ["drug", "drugs", "narcotics"],
  trafficking: ["piracy", "pirates", "smugglers", "smuggling", "trafficking"],
  cyber: ["cyber", "cybercrime", "cybersecurity", "cyberterrorism", "hackers"],
  nuclear: ["non-proliferation", "nonproliferation", "nuclear", "uranium"],
  finance: ["laundering", "terror funds", "terrorist financing"],
  security: ["security", "safety"],
} as const satisfies Readonly<Record<string, ReadonlyArray<string>>>

/** Names that hold a topic's word without being about it. */
export const namesWithTopicWords = ["security council"] as const

/** Fields of cooperation that are not security: "economic cooperation" is none of this table's. */
export const otherFields = [
  "agricultural",
  "business",
  "commercial",
  "cultural",
  "economic",
  "educational",
  "energy",
  "free-trade",
  "health",
  "scientific",
  "tourism",
  "trade",
] as const

export type Topic = keyof typeof topicWords
