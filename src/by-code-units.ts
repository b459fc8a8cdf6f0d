/** The order of all text that is published: by code units, as `<` compares strings. No locale takes part. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
