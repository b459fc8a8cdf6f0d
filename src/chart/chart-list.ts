/**
 * The charts of a dataset as a whole, in the order of the gallery: what they are and how they are drawn. Runs in Node and
 * in a page. Adding a chart is a file beside this one, one in `data/`, and a line here and in `shapes.ts`.
 */
import { drawCooperation } from "./cooperation.ts"
import type { CooperationView } from "./data/cooperation.ts"
import type { IndicatorView } from "./data/indicators.ts"
import type { KilledView } from "./data/killed-by-event.ts"
import type { PlacesView } from "./data/places.ts"
import type { SpeakerView } from "./data/statements-by-speaker.ts"
import type { TimelineView } from "./data/timeline.ts"
import { emptyFigure, type Figure, type Setting } from "./figure.ts"
import { keysOf } from "../../schema/keys-of.ts"
import { drawIndicators } from "./indicators.ts"
import { drawKilled } from "./killed-by-event.ts"
import { drawPlaces } from "./places-map.ts"
import { drawSpeakers } from "./statements-by-speaker.ts"
import { drawTimeline } from "./timeline.ts"

/** What each chart is drawn from. */
export interface Views {
  readonly timeline: TimelineView
  readonly "killed-by-event": KilledView
  readonly "statements-by-speaker": SpeakerView
  readonly cooperation: CooperationView
  readonly "places-map": PlacesView
  readonly indicators: IndicatorView
}

export type ChartName = keyof Views

interface ChartFacts<Name extends ChartName = ChartName> {
  /** Stem of its files. */
  readonly name: Name
  /** What it is, whatever the data: the heading of the gallery. */
  readonly heading: string
  /** What it shows, in a line. */
  readonly about: string
}

interface Drawing<View> extends Omit<ChartFacts, "name"> {
  /** The title when there is nothing to draw. */
  readonly empty: string
  readonly draw: (view: View, setting: Setting) => Figure
}

const drawings: { readonly [Name in ChartName]: Drawing<Views[Name]> } = {
  timeline: {
    heading: "Events over time",
    about: "events at the dates on which they happened, with their figures in words",
    empty: "No events with a date in this dataset",
    draw: drawTimeline,
  },
  "killed-by-event": {
    heading: "People killed, event by event",
    about: "low, best and high of each event, and every figure of a source",
    empty: "No events with figures of people killed in this dataset",
    draw: drawKilled,
  },
  "statements-by-speaker": {
    heading: "Statements by speaker",
    about: "who is quoted how often, and how much of it word for word",
    empty: "No statements of a named speaker in this dataset",
    draw: drawSpeakers,
  },
  cooperation: {
    heading: "Cooperation by party and kind",
    about: "acts of cooperation, party by party and kind by kind, with how far they are",
    empty: "No cooperation with named parties in this dataset",
    draw: drawCooperation,
  },
  "places-map": {
    heading: "Where it happened",
    about: "a map of the places of the events",
    empty: "No events with coordinates in this dataset",
    draw: drawPlaces,
  },
  indicators: {
    heading: "Other quantities over time",
    about: "other quantities, at the periods they are for",
    empty: "No indicators with a period in this dataset",
    draw: drawIndicators,
  },
}

export const chartList: ReadonlyArray<ChartFacts> = keysOf(drawings).map((name) => {
  const { heading, about } = drawings[name]
  return { name, heading, about }
})

/** The figure of a chart; one that says so where there is nothing to draw. */
export function figureOf<Name extends ChartName>(name: Name, view: Views[Name] | null, setting: Setting): Figure {
  const { empty, draw } = drawings[name]
  return view === null ? emptyFigure(empty) : draw(view, setting)
}
