/** The colours of the charts: few, on white, told apart by lightness so that they can be read in grey. */
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

/** The same on a dark page: as far from its paper as the light ones are from theirs. */
export const darkInk: Readonly<Record<Ink, string>> = {
  text: "#e6e8ea",
  quiet: "#a9b1ba",
  rule: "#363c43",
  strong: "#8fc0e6",
  middle: "#5f86a5",
  pale: "#2c4356",
  alert: "#f09a72",
  land: "#2a2f34",
  border: "#4b535b",
  paper: "#1e2226",
}

export const FONT = "DejaVu Sans, Verdana, sans-serif"
export const size = { title: 16, subtitle: 11.5, label: 11, small: 9.5 } as const
