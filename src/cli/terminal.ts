/** What the terminal can show: colour only on a terminal, and never against NO_COLOR (https://no-color.org). */
import process from "node:process"

export interface Paint {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly green: (text: string) => string
  /** The words a value rests on. */
  readonly mark: (text: string) => string
}

const plain = (text: string): string => text
const sgr =
  (code: string) =>
  (text: string): string =>
    `\u001b[${code}m${text}\u001b[0m`

const colourless: Paint = {
  bold: plain,
  dim: plain,
  red: plain,
  yellow: plain,
  green: plain,
  mark: (text) => `[${text}]`,
}
const coloured: Paint = {
  bold: sgr("1"),
  dim: sgr("2"),
  red: sgr("31"),
  yellow: sgr("33"),
  green: sgr("32"),
  mark: sgr("1;30;43"),
}

/** Does the stream take colour? */
export function paintFor(stream: { readonly isTTY?: boolean | undefined }): Paint {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (NO_COLOR !== undefined && NO_COLOR !== "") return colourless
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "0") return coloured
  return stream.isTTY === true && TERM !== "dumb" ? coloured : colourless
}

// Control characters of an article could move the cursor or recolour the screen of whoever reads it.
// oxlint-disable-next-line no-control-regex -- these are what it is about
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** Text of a source, safe to print on a terminal. */
export const printable = (text: string): string => text.replace(CONTROL, "\ufffd")
