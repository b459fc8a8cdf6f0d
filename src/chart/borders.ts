/** The borders that a map needs, and no more: what a page has to load is a fraction of the world. */
import { mapView, type Part } from "./map-view.ts"
import { countryFeatures } from "./world.ts"

type Ring = ReadonlyArray<readonly [number, number]>
type Polygons = ReadonlyArray<ReadonlyArray<Ring>>

export interface Border {
  readonly type: "Feature"
  readonly properties: Readonly<Record<string, never>>
  readonly geometry: { readonly type: "MultiPolygon"; readonly coordinates: Polygons }
}

/** The borders, as GeoJSON to a hundredth of a degree, of the countries on the map of these points. */
export function bordersFor(points: Parameters<typeof mapView>[0]): ReadonlyArray<Border> {
  if (points.length === 0) return []
  const { detail, part } = mapView(points)
  return countryFeatures(detail).flatMap(({ geometry }) => {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates
    const shown = polygons.filter((polygon) => part === null || isNear(polygon, part)).map(rounded)
    if (shown.length === 0) return []
    return [{ type: "Feature", properties: {}, geometry: { type: "MultiPolygon", coordinates: shown } }]
  })
}

/** Beyond the part that is shown: the corners of a curved map reach further than its sides. */
const MARGIN = 1.6
/** Nearer to a pole all longitudes are in view. */
const POLAR = 70

/** Does the polygon reach into the part, or hold it? */
function isNear([outer = []]: Polygons[number], part: Part): boolean {
  const { longitude, latitude, across, along } = part
  const wide = Math.abs(latitude) + along > POLAR ? 180 : across * MARGIN + 2
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const [x, y] of outer) {
    const dx = turn(x - longitude)
    west = Math.min(west, dx)
    east = Math.max(east, dx)
    south = Math.min(south, y - latitude)
    north = Math.max(north, y - latitude)
  }
  const high = along * MARGIN + 2
  return west <= wide && east >= -wide && south <= high && north >= -high
}

/** A difference of longitudes as an angle from −180 to 180. */
const turn = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180

const rounded = (polygon: Polygons[number]): Polygons[number] =>
  polygon.map((ring) => ring.map(([x, y]) => [hundredth(x), hundredth(y)] as const))

const hundredth = (degrees: number): number => Math.round(degrees * 100) / 100
