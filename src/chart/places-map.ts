/** Map of the places of the events: a mark a place, its area the number of events, named where there is room. */
import { dot, frame, geo, initializer, type PlotOptions, text, type Markish } from "@observablehq/plot"
import { type Place, placesData, type PlacesData } from "./data/places.ts"
import { type Chart, type ChartCsv, EDGE, emptyFigure, type Figure, WIDTH } from "./figure.ts"
import { ink, size } from "./ink.ts"
import { placeLabels } from "./label-placement.ts"
import { mapView } from "./map-view.ts"
import { textWidth, truncate } from "./text/measure.ts"
import { counted, joined } from "./text/plain-text.ts"
import { countryFeatures, countryName } from "./world.ts"

const LONGEST_LABEL = 170
const LABEL_HEIGHT = size.label * 1.25

export const placesMap: Chart = {
  name: "places-map",
  heading: "Where it happened",
  figure: (tables) => {
    const data = placesData(tables)
    return data.places.length === 0
      ? emptyFigure("No events with coordinates in this dataset", placesCsv(data))
      : placesFigure(data)
  },
}

function placesFigure(data: PlacesData): Figure {
  const title = placesTitle(data)
  const told = data.places.slice(0, 15).map((place) => `${labelOf(place)}: ${place.events}`)
  const rest = data.places.length - told.length
  return {
    title,
    subtitle: "Places of the events, as the articles name them; the area of a mark is the number of events there.",
    notes: [
      ...(data.unlocated > 0 ? [`Not shown: ${counted(data.unlocated, "event")} without coordinates.`] : []),
      "Places are named where there is room; all are in places-map.csv. Borders: Natural Earth.",
    ],
    alt: `${title}. Events by place: ${told.join(", ")}${rest > 0 ? `, and ${counted(rest, "more place")}` : ""}.`,
    legend: [
      { symbol: "dot", fill: ink.strong, label: "a town, a site or a region" },
      ...(data.places.some(({ countryOnly }) => countryOnly)
        ? [
            {
              symbol: "ring",
              fill: "#fff",
              stroke: ink.strong,
              label: "only the country is known: its middle",
            } as const,
          ]
        : []),
    ],
    plot: placesPlot(data.places),
    csv: placesCsv(data),
  }
}

function placesTitle({ places, located }: PlacesData): string {
  const countries = new Map<string, number>()
  for (const { country, events } of places)
    if (country !== "") countries.set(country, (countries.get(country) ?? 0) + events)
  const ranked = [...countries].toSorted((a, b) => b[1] - a[1])
  const [first, second] = ranked
  if (first === undefined) return `${counted(located, "event")} on the map`
  const name = countryName(first[0])
  if (first[1] === located)
    return located === 1 ? `The one event on the map is in ${name}` : `All ${located} events on the map are in ${name}`
  if (second !== undefined && second[1] === first[1]) {
    if (ranked.every(([, events]) => events === first[1]))
      return `${counted(located, "event")}, ${first[1]} in each of ${counted(ranked.length, "country", "countries")}`
    const tied = ranked.filter(([, events]) => events === first[1]).map(([country]) => countryName(country))
    const most = tied.length > 3 ? counted(tied.length, "country", "countries") : joined(tied.toSorted())
    return `${counted(located, "event")} in ${counted(ranked.length, "country", "countries")}; ${most} have ${first[1]} each`
  }
  return `${first[1]} of ${counted(located, "event")} on the map ${first[1] === 1 ? "is" : "are"} in ${name}`
}

function labelOf({ name, country }: Place): string {
  const state = country === "" ? "" : countryName(country)
  return name === "" ? state : state === "" || state === name ? name : `${name}, ${state}`
}

const radius = ({ events }: Place): number => Math.min(20, 4.5 * Math.sqrt(events))

function placesPlot(places: ReadonlyArray<Place>): PlotOptions {
  const { projection, detail, height } = mapView(places)
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
      geo([...countryFeatures(detail)] as Array<object>, { fill: ink.land, stroke: ink.border, strokeWidth: 0.7 }),
      frame({ stroke: ink.rule }),
      dot(countries, { ...at, fill: "#fff", fillOpacity: 0.7, stroke: ink.strong, strokeWidth: 1.5 }),
      dot(towns, { ...at, fill: ink.strong, fillOpacity: 0.85, stroke: "#fff" }),
      placeNames(places, height),
    ],
  }
}

/** The names of the places, moved to where there is room once the projection is known. */
function placeNames(places: ReadonlyArray<Place>, height: number): Markish {
  const labels = places.map((place) => {
    const many = place.events > 1 ? ` (${place.events})` : ""
    return truncate(labelOf(place), LONGEST_LABEL, size.label) + many
  })
  const options = { x: "longitude", y: "latitude", text: (_: Place, index: number) => labels[index] } as const
  const looks = { textAnchor: "start", fill: ink.text, stroke: "#fff", strokeWidth: 3.5, fontSize: size.label } as const
  return text(
    places,
    initializer({ ...options, ...looks }, (data, facets, _channels, _scales, _dimensions, context) => {
      const points = places.map((place, index) => ({
        ...projected(context.projection, place),
        r: radius(place),
        width: textWidth(labels[index] ?? "", size.label),
        height: LABEL_HEIGHT,
      }))
      const placed = placeLabels(points, { left: EDGE + 2, top: 6, right: WIDTH - EDGE - 2, bottom: height - 10 })
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

const placesCsv = ({ places }: PlacesData): ChartCsv => ({
  columns: ["name", "country", "latitude", "longitude", "precision", "events", "event_ids"],
  rows: places.map(({ name, country, latitude, longitude, countryOnly, events, event_ids }) => ({
    name,
    country,
    latitude,
    longitude,
    events,
    precision: countryOnly ? "country" : "place",
    event_ids: event_ids.join("; "),
  })),
})
