/**
 * Days with a name, as month and day, as the nth weekday of a month (ISO weekday; -1 = last; some days after), or as days from Easter.
 * Sources: 5 U.S.C. 6103 for the holidays of the United States; the Christian calendar of the West for the others.
 */
export type HolidayDate =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly after?: number }
  | { readonly easter: number }

export const holidays: Readonly<Record<string, HolidayDate>> = {
  christmas: { month: 12, day: 25 },
  "christmas day": { month: 12, day: 25 },
  "christmas eve": { month: 12, day: 24 },
  "boxing day": { month: 12, day: 26 },
  "new year ' s day": { month: 1, day: 1 },
  "new year ' s eve": { month: 12, day: 31 },
  "new years eve": { month: 12, day: 31 },
  "valentine ' s day": { month: 2, day: 14 },
  "april fools ' day": { month: 4, day: 1 },
  "may day": { month: 5, day: 1 },
  "independence day": { month: 7, day: 4 },
  halloween: { month: 10, day: 31 },
  "veterans day": { month: 11, day: 11 },
  "armistice day": { month: 11, day: 11 },
  "bastille day": { month: 7, day: 14 },
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
  "thanksgiving day": { month: 11, weekday: 4, nth: 4 },
  "labor day": { month: 9, weekday: 1, nth: 1 },
  "memorial day": { month: 5, weekday: 1, nth: -1 },
  "columbus day": { month: 10, weekday: 1, nth: 2 },
  "martin luther king day": { month: 1, weekday: 1, nth: 3 },
  "mother ' s day": { month: 5, weekday: 7, nth: 2 },
  "father ' s day": { month: 6, weekday: 7, nth: 3 },
  "election day": { month: 11, weekday: 1, nth: 1, after: 1 },
  easter: { easter: 0 },
  "easter sunday": { easter: 0 },
  "easter monday": { easter: 1 },
  "good friday": { easter: -2 },
  "palm sunday": { easter: -7 },
}
