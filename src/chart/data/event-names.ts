/** Names of events as charts print them: the name without its date, and the date in words. */
import type { ChartTables } from "../tables.ts"
import { dateInWords } from "../text/dates.ts"
import { plainText } from "../text/plain-text.ts"

type Event = ChartTables["events"][number]

/** "Bombing in Urumqi, 2014-05-22" → "Bombing in Urumqi". */
export function placeName({ name, date_start, date_end }: Event): string {
  const dates = [date_start, date_end, date_start === null ? null : `${date_start} to ${date_end}`]
  const ending = dates.find((date) => date !== null && name.endsWith(`, ${date}`))
  return plainText(ending === undefined || ending === null ? name : name.slice(0, -ending.length - 2))
}

/** "22 May 2014", "May 2014", "3 May 2014 to 9 May 2014", "no date". */
export function eventDate({ date_start, date_end }: Event): string {
  if (date_start === null) return date_end === null ? "no date" : `until ${dateInWords(date_end)}`
  if (date_end === null || date_end === date_start) return dateInWords(date_start)
  return `${dateInWords(date_start)} to ${dateInWords(date_end)}`
}

/** "Bombing in Urumqi, 22 May 2014". */
export const fullName = (event: Event): string =>
  event.date_start === null ? placeName(event) : `${placeName(event)}, ${eventDate(event)}`
