/** What clustering knows of a telling: what is compared, what puts tellings in order, and with which others it is clustered. */
import type { EventFacts } from "./same-event.ts"

export interface Told extends EventFacts {
  readonly source_id: string
  /** Hash of the article's text: a name for it that does not hang on its file's. */
  readonly text_sha256: string
  /** Code points before its first mention. */
  readonly char_start: number
}

/** With which tellings a telling is clustered: those of its country, its town, its day, or none. */
export type Step = "country" | "town" | "day" | "alone"

export function stepOf({ place, date, figures, targets, actors }: EventFacts): Step {
  if (place === null)
    return date?.precision === "day" && figures.size + targets.size + actors.size > 0 ? "day" : "alone"
  return place.country !== null ? "country" : place.locality !== null ? "town" : "alone"
}
