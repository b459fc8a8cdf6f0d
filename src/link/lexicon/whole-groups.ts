/**
 * Words that count everybody whom an event struck. A figure of any other group ("two children", "three police officers",
 * "12 foreigners") counts a part of them.
 */
export const wholeGroups = [
  "people",
  "persons",
  "person",
  "victims",
  "victim",
  "lives",
  "life",
  "dead",
  "deaths",
  "death",
  "fatalities",
  "casualties",
  "bodies",
  "body",
  "injured",
  "wounded",
  "injuries",
] as const

/** Words of a group that make it a part, or an addition to a number given before. */
export const partWords = ["other", "others", "another", "more", "additional", "further", "them"] as const

/** Rules of the casualties extractor that read a part out of the words before the group ("including two children"). */
export const partRules = ["casualties/sub-count", "casualties/among"] as const
