/** The day of publication as a day number; null when it is not known to the day. */
import { isCalendarDate } from "../../../schema/iso-date.ts"
import { type DayNumber, dayNumber } from "./calendar.ts"

export function parsePublished(published: string | null): DayNumber | null {
  if (published === null || published.length !== 10 || !isCalendarDate(published)) return null
  const [year = 0, month = 1, day = 1] = published.split("-").map(Number)
  return dayNumber(year, month, day)
}
