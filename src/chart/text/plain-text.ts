/** Words of articles and numbers as a chart or a page may print them: escaped, on one line, the same in every locale. */

// What XML 1.0 forbids, halves of surrogate pairs, and the marks with which a text could reorder the words around it.
const UNPRINTABLE =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff\p{Cs}]/gu

/** A text on one line, without control characters and halves of surrogate pairs. */
export function plainText(text: string): string {
  return text.replaceAll(UNPRINTABLE, "").split(/\s+/u).filter(Boolean).join(" ")
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

/** A text as XML or HTML holds it, between tags and in attributes alike. */
export const escapeMarkup = (text: string): string =>
  plainText(text).replaceAll(/[&<>"']/gu, (mark) => ENTITIES[mark] ?? "")

/** Above it a hundredth is finer than the number itself. */
const EXACT_HUNDREDTHS = 1e13

/** 1234567 → "1,234,567"; at most two decimals. */
export function formatNumber(value: number): string {
  const magnitude = Math.abs(value)
  const rounded = String(magnitude < EXACT_HUNDREDTHS ? Math.round(magnitude * 100) / 100 : magnitude)
  if (rounded.includes("e")) return String(value)
  const [whole = "", decimals] = rounded.split(".")
  const grouped: Array<string> = []
  for (let end = whole.length; end > 0; end -= 3) grouped.unshift(whole.slice(Math.max(0, end - 3), end))
  const sign = value < 0 && rounded !== "0" ? "−" : ""
  return `${sign}${grouped.join(",")}${decimals === undefined ? "" : `.${decimals}`}`
}

/** counted(1, "event") → "1 event"; counted(3, "person", "people") → "3 people". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`

/** joined(["A", "B", "C"]) → "A, B and C". */
export const joined = (items: ReadonlyArray<string>): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`

export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** A code of a code list in words: "called_for" → "called for". */
export const codeWords = (code: string): string => code.replaceAll("_", " ")
