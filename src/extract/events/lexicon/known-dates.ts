/**
 * Days by which an event is known without its year: "the Sept. 11 attacks" are those of 2001 in whatever year they are named.
 * Only days that have become the event's name in agency style (AP Stylebook, "9/11").
 */
export const knownDates: Readonly<Record<string, string>> = {
  "september 11": "2001-09-11",
  "september 11th": "2001-09-11",
  "sept 11": "2001-09-11",
  "sept. 11": "2001-09-11",
  "11 september": "2001-09-11",
  "9/11": "2001-09-11",
  "9-11": "2001-09-11",
}
