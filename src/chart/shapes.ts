/** Tables → what each chart is drawn from, and the values as CSV. Runs where a dataset is built: Arquero shapes the rows. */
import type { ChartName, Views } from "./chart-list.ts"
import { shapeCooperation } from "./data/cooperation.ts"
import { shapeIndicators } from "./data/indicators.ts"
import { shapeKilled } from "./data/killed-by-event.ts"
import { shapePlaces } from "./data/places.ts"
import { shapeSpeakers } from "./data/statements-by-speaker.ts"
import { shapeTimeline } from "./data/timeline.ts"
import type { Shaped } from "./figure.ts"
import type { ChartTables } from "./tables.ts"

export const shapes: { readonly [Name in ChartName]: (tables: ChartTables) => Shaped<Views[Name]> } = {
  timeline: shapeTimeline,
  "killed-by-event": shapeKilled,
  "statements-by-speaker": shapeSpeakers,
  cooperation: shapeCooperation,
  "places-map": shapePlaces,
  indicators: shapeIndicators,
}
