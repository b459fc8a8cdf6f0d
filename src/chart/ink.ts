/**
 * The colours of the charts: few, on white, told apart by lightness so that they can be read in grey. A page has its own
 * for dark (`--chart-text` and so on in `src/site/style/`).
 */
export const ink = {
  text: "#1c2024",
  quiet: "#565d66",
  rule: "#d8dce1",
  /** Marks that carry the message. */
  strong: "#1d4e74",
  /** Between strong and pale. */
  middle: "#7c9bb5",
  pale: "#d6e1ea",
  /** What contradicts something else. */
  alert: "#b3471f",
  land: "#eef0ee",
  border: "#b9bfc4",
  paper: "#fff",
} as const

export type Ink = keyof typeof ink

export const FONT = "DejaVu Sans, Verdana, sans-serif"
export const size = { title: 16, subtitle: 11.5, label: 11, small: 9.5 } as const
