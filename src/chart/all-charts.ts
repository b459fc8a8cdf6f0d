/** The charts, in the order of the gallery. Adding one is a file beside this one and a line here. */
import { cooperation } from "./cooperation.ts"
import type { Chart } from "./figure.ts"
import { indicators } from "./indicators.ts"
import { killedByEvent } from "./killed-by-event.ts"
import { placesMap } from "./places-map.ts"
import { statementsBySpeaker } from "./statements-by-speaker.ts"
import { timeline } from "./timeline.ts"

export const charts: ReadonlyArray<Chart> = [
  timeline,
  killedByEvent,
  statementsBySpeaker,
  cooperation,
  placesMap,
  indicators,
]
