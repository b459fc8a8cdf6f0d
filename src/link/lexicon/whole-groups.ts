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

/** Words before the group that make it a part, or an addition to a number given before. */
export const partWords = ["other", "others", "another", "more", "additional", "further", "them", "those"] as const
