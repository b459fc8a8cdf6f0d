/** Parts of the day and their TIMEX3 codes. */

export const dayParts = {
  morning: "TMO",
  mornings: "TMO",
  dawn: "TMO",
  midmorning: "TMO",
  afternoon: "TAF",
  afternoons: "TAF",
  midafternoon: "TAF",
  evening: "TEV",
  evenings: "TEV",
  dusk: "TEV",
  night: "TNI",
  nights: "TNI",
} as const

/** Points of the day with a name. */
export const dayPoints = { noon: "T12:00", midday: "T12:00", midnight: "T24:00" } as const

/** Zones that follow a clock time. They do not enter the value: it is the local time that the words give. */
export const zones = [
  "gmt",
  "utc",
  "est",
  "edt",
  "cst",
  "cdt",
  "mst",
  "mdt",
  "pst",
  "pdt",
  "et",
  "pt",
  "ct",
  "bst",
  "cet",
  "ist",
  "local",
] as const
