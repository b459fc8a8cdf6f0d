/** Dates out of their words, the date of publication, and the words of a date named before. */
import { type DateReading, dateReadings } from "../../annotate/dates/read-date.ts"
import type { Claimed, ClaimedAnchor, Proof } from "./proof.ts"

/** Columns that hold the end of a period; the others hold its start. */
const isEnd = (field: string): boolean => field.endsWith("_end")

const says =
  (field: string, value: string) =>
  ({ value: start, endValue }: DateReading): boolean =>
    isEnd(field) ? (endValue ?? start) === value : start === value

const read = ({ exact, published }: ClaimedAnchor, context: string | null): ReadonlyArray<DateReading> =>
  dateReadings(exact, { published, context })

export const statedDate: Proof = ({ field, value }, { exact }) =>
  dateReadings(exact, { published: null }).some(says(field, value)) || basicFormat(exact) === value

/** ISO 8601's basic format, as the serial numbers of wire services have it: 20140301. */
const basicFormat = (words: string): string => words.replace(/^(\d{4})(\d\d)(\d\d)$/u, "$1-$2-$3")

export const relativeDate: Proof = (claimed, anchor) =>
  isTold(claimed, anchor) && read(anchor, null).some(says(claimed.field, claimed.value))

/** Tables of what has happened when it is published: "Wednesday" is the last one there, and may be the next elsewhere. */
const PAST: ReadonlySet<string> = new Set(["event_mentions", "statements"])

const isTold = ({ table, value }: Claimed, { published }: ClaimedAnchor): boolean =>
  !PAST.has(table) || published === null || value.slice(0, published.length) <= published

/** "a week later": one anchor is the expression, another the date that it counts from. */
export const anaphoricDate: Proof = (claimed, anchor) =>
  isTold(claimed, anchor) &&
  claimed.anchors.some((words) => {
    const isSaid = says(claimed.field, claimed.value)
    // What counts from another date says nothing without it: "Monday" is no answer to "a day before that".
    return claimed.anchors.some((other) => read(words, other.exact).some(isSaid)) && !read(words, null).some(isSaid)
  })

/** The date of other words of the article: stated, relative or counted from another. */
export const otherDate: Proof = (claimed, anchor, knowledge) =>
  statedDate(claimed, anchor, knowledge) ||
  relativeDate(claimed, anchor, knowledge) ||
  anaphoricDate(claimed, anchor, knowledge)

export const datePrecision: Proof = ({ value, anchors, record }) =>
  writtenPrecision(record) === value &&
  anchors.some((anchor) =>
    [null, ...anchors.map(({ exact }) => exact)].some((context) =>
      read(anchor, context).some(({ precision }) => precision === value),
    ),
  )

/** The precision that the record's date is written with. */
function writtenPrecision({ date_start, date, said_on, date_end }: Claimed["record"]): string {
  const start = String(date_start ?? date ?? said_on ?? "")
  if (typeof date_end === "string" && date_end !== start) return "range"
  return start.length === 10 ? "day" : start.length === 7 ? "month" : start.length === 4 ? "year" : "unknown"
}
