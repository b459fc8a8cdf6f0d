/** Map of the places of the events: a mark a place, its area the number of events, named where there is room. */
import { dot, frame, geo, initializer, type PlotOptions, text, type Markish } from "@observablehq/plot"
import type { NamedPlace, Place, PlacesView } from "./data/places.ts"
import { EDGE, type Figure, type Setting, type Tip, WIDTH } from "./figure.ts"
import { ink, size } from "./ink.ts"
import { placeLabels } from "./label-placement.ts"
import { mapView } from "./map-view.ts"
import { textWidth, truncate } from "./text/measure.ts"
import { counted } from "./text/plain-text.ts"

const LONGEST_LABEL = 170
const LABEL_HEIGHT = size.label * 1.25

export function drawPlaces({ title, places, unlocated }: PlacesView, setting: Setting): Figure {
  const told = places.slice(0, 15).map(({ label, events }) => `${label}: ${events}`)
  const rest = places.length - told.length
  return {
    title,
    subtitle: "Places of the events, as the articles name them; the area of a mark is the number of events there.",
    notes: [
      ...(unlocated > 0 ? [`Not shown: ${counted(unlocated, "event")} without coordinates.`] : []),
      "Places are named where there is room; all are in places-map.csv. Borders: Natural Earth.",
    ],
    alt: `${title}. Events by place: ${told.join(", ")}${rest > 0 ? `, and ${counted(rest, "more place")}` : ""}.`,
    legend: [
      { symbol: "dot", fill: ink.strong, label: "a town, a site or a region" },
      ...(places.some(({ countryOnly }) => countryOnly)
        ? [
            {
              symbol: "ring",
              fill: ink.paper,
              stroke: ink.strong,
              label: "only the country is known: its middle",
            } as const,
          ]
        : []),
    ],
    plot: placesPlot(places, setting),
    tips: places.map(tipOf),
  }
}

const tipOf = ({ longitude, latitude, label, events, event_ids, told }: NamedPlace): Tip => ({
  x: longitude,
  y: latitude,
  text: [`${label}: ${counted(events, "event")}`, ...told].join("\n"),
  ref: event_ids[0] === undefined ? null : { table: "events", id: event_ids[0] },
})

const radius = ({ events }: Place): number => Math.min(20, 4.5 * Math.sqrt(events))

function placesPlot(places: ReadonlyArray<NamedPlace>, { width, borders }: Setting): PlotOptions {
  const { projection, height: full } = mapView(places)
  const height = Math.round(full * Math.max(0.5, width / WIDTH))
  const towns = places.filter(({ countryOnly }) => !countryOnly)
  const countries = places.filter(({ countryOnly }) => countryOnly)
  const at = { x: "longitude", y: "latitude", r: radius } as const
  return {
    height,
    marginLeft: EDGE,
    marginRight: EDGE,
    marginTop: 4,
    marginBottom: 8,
    projection,
    r: { type: "identity" },
    marks: [
      geo([...borders], { fill: ink.land, stroke: ink.border, strokeWidth: 0.7 }),
      frame({ stroke: ink.rule }),
      dot(countries, { ...at, fill: ink.paper, fillOpacity: 0.7, stroke: ink.strong, strokeWidth: 1.5 }),
      dot(towns, { ...at, fill: ink.strong, fillOpacity: 0.85, stroke: ink.paper }),
      placeNames(places, width, height),
    ],
  }
}

/** The names of the places, moved to where there is room once the projection is known. */
function placeNames(places: ReadonlyArray<NamedPlace>, width: number, height: number): Markish {
  const labels = places.map((place) => {
    const many = place.events > 1 ? ` (${place.events})` : ""
    return truncate(place.label, LONGEST_LABEL, size.label) + many
  })
  const options = { x: "longitude", y: "latitude", text: (_: NamedPlace, index: number) => labels[index] } as const
  const looks = {
    textAnchor: "start",
    fill: ink.text,
    stroke: ink.paper,
    strokeWidth: 3.5,
    fontSize: size.label,
  } as const
  return text(
    places,
    initializer({ ...options, ...looks }, (data, facets, _channels, _scales, _dimensions, context) => {
      const points = places.map((place, index) => ({
        ...projected(context.projection, place),
        r: radius(place),
        width: textWidth(labels[index] ?? "", size.label),
        height: LABEL_HEIGHT,
      }))
      const placed = placeLabels(points, { left: EDGE + 2, top: 6, right: width - EDGE - 2, bottom: height - 10 })
      return {
        data,
        facets,
        channels: {
          x: { value: placed.map((label) => label?.x ?? Number.NaN) },
          y: { value: placed.map((label) => label?.y ?? Number.NaN) },
        },
      }
    }),
  )
}

interface Stream {
  readonly stream: (sink: { point: (x: number, y: number) => void }) => { point: (x: number, y: number) => void }
}

function projected(projection: Stream | undefined, { longitude, latitude }: Place): { x: number; y: number } {
  let pixel = { x: Number.NaN, y: Number.NaN }
  const sink = { point: (x: number, y: number) => void (pixel = { x, y }) }
  projection?.stream(sink).point(longitude, latitude)
  return pixel
}
