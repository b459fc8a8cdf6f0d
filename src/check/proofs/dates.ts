/** Dates out of their words, the date of publication, and the words of a date named before. */
import { type DateReading, dateReadings } from "../../annotate/dates/read-date.ts"
import { type ClaimedAnchor, type Proof } from "./proof.ts"

/** Columns that hold the end of a period; the others hold its start. */
const isEnd = (field: string): boolean => field.endsWith("_end")

const says =
  (field: string, value: string) =>
  ({ value: start, endValue }: DateReading): boolean =>
    isEnd(field) ? endValue === value || start === value : start === value

const read = ({ exact, published }: ClaimedAnchor, context: string | null): ReadonlyArray<DateReading> =>
  dateReadings(exact, { published, context })

export const statedDate: Proof = ({ field, value }, { exact }) =>
  dateReadings(exact, { published: null }).some(says(field, value)) || basicFormat(exact) === value

/** ISO 8601's basic format, as the serial numbers of wire services have it: 20140301. */
const basicFormat = (words: string): string => words.replace(/^(\d{4})(\d\d)(\d\d)$/u, "$1-$2-$3")

export const relativeDate: Proof = ({ field, value }, anchor) => read(anchor, null).some(says(field, value))

/** "a week later": one anchor is the expression, another the date that it counts from. */
export const anaphoricDate: Proof = ({ field, value, anchors }) =>
  anchors.some((anchor) => anchors.some((other) => read(anchor, other.exact).some(says(field, value))))

/** The date of other words of the article: stated, relative or counted from another. */
export const otherDate: Proof = (claimed, anchor, knowledge) =>
  relativeDate(claimed, anchor, knowledge) || anaphoricDate(claimed, anchor, knowledge)

export const datePrecision: Proof = ({ value, anchors }) =>
  anchors.some((anchor) =>
    [null, ...anchors.map(({ exact }) => exact)].some((context) =>
      read(anchor, context).some(({ precision }) => precision === value),
    ),
  )
