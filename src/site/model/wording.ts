/** Numbers, bounds, dates and sizes as the page says them. English, whatever the browser's language: so is the data. */
import { dateInWords } from "../../chart/text/dates.ts"
import { counted, formatNumber } from "../../chart/text/plain-text.ts"

export { counted, formatNumber }

type Bound = number | null

/** "29", "121 or more", "about 30", "up to 40", "10 to 15"; "no figure" where nothing is known. */
export function boundsInWords(low: Bound, best: Bound, high: Bound): string {
  if (low !== null && low === high) return formatNumber(low)
  if (low !== null && high !== null) return `${formatNumber(low)} to ${formatNumber(high)}`
  if (low !== null) return `${formatNumber(low)} or more`
  if (high !== null) return `up to ${formatNumber(high)}`
  return best === null ? "no figure" : `about ${formatNumber(best)}`
}

export const numberOf = (cell: string | undefined): Bound => (cell === undefined || cell === "" ? null : Number(cell))

/** "2014-05-22" → "22 May 2014"; what is no date stays as it is. */
export const dateWords = (cell: string): string => (/^\d{4}(?:-\d{2}){0,2}$/u.test(cell) ? dateInWords(cell) : cell)

/** "event_type" → "event type". */
export const codeWords = (code: string): string => code.replaceAll("_", " ")

/** "killed" → "Killed". */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** 1,048,576 → "1.0 MB". */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
