/** The part of the world that a map shows: all its points, some land around them, never less than a large region. */
import type { ProjectionOptions } from "@observablehq/plot"

/** Simplified for the whole world, or for a part of it. */
export type Detail = "110m" | "50m"

interface Point {
  readonly latitude: number
  readonly longitude: number
}

export interface MapView {
  readonly projection: ProjectionOptions
  readonly detail: Detail
  /** Pixels, of a map as wide as a file. */
  readonly height: number
  /** The part that is shown; null for the whole world. */
  readonly part: Part | null
}

/** Half-widths in degrees around a centre. */
export interface Part {
  readonly longitude: number
  readonly latitude: number
  readonly across: number
  readonly along: number
}

/** Degrees: a map of one town still shows its neighbours. */
const LEAST = 16
/** Wider than this the whole world is shown. */
const WORLD = 150
/** Wider than this the coarse borders do. */
const COARSE = 75

/** The view for some points; the shortest arc of longitudes, so that points around the date line stay together. */
export function mapView(points: ReadonlyArray<Point>): MapView {
  const { west, width } = shortestArc(points.map(({ longitude }) => longitude))
  const latitudes = points.map(({ latitude }) => latitude)
  const south = Math.min(...latitudes)
  const height = Math.max(...latitudes) - south
  if (width > WORLD || height > 100) return world(south, south + height)
  const center = { latitude: south + height / 2, longitude: west + width / 2 }
  const across = Math.max(width * 1.4, LEAST) / 2
  const along = Math.max(height * 1.3, LEAST * 0.6) / 2
  const corners = [-1, 0, 1].flatMap((dx) =>
    [-1, 0, 1].map((dy) => [center.longitude + dx * across, clamp(center.latitude + dy * along)]),
  )
  const domain = { type: "MultiPoint", coordinates: corners }
  return {
    projection: {
      type: "azimuthal-equal-area",
      rotate: [-center.longitude, -center.latitude],
      domain,
    },
    detail: across * 2 > COARSE ? "110m" : "50m",
    height: 420,
    part: { ...center, across, along },
  }
}

/** The whole world but for the ends towards the poles, where there is nothing to show. */
function world(south: number, north: number): MapView {
  const parallels = [Math.min(-50, south - 5), Math.max(72, north + 5)].map(clamp)
  const corners = parallels.flatMap((latitude) => MERIDIANS.map((longitude) => [longitude, latitude]))
  const domain = { type: "MultiPoint", coordinates: [...corners, [-168, 0], [188, 0]] }
  return {
    projection: { type: "equal-earth", rotate: [-10, 0], domain },
    detail: "110m",
    height: 340,
    part: null,
  }
}

const MERIDIANS = [-140, -80, 0, 80, 150]

const clamp = (latitude: number): number => Math.max(-89, Math.min(89, latitude))

/** The shortest stretch of the circle that holds all longitudes: what is left without the widest gap. */
function shortestArc(longitudes: ReadonlyArray<number>): { readonly west: number; readonly width: number } {
  const sorted = [...new Set(longitudes)].toSorted((a, b) => a - b)
  let west = sorted[0] ?? 0
  let widest = -1
  for (const [index, longitude] of sorted.entries()) {
    const next = sorted[index + 1] ?? (sorted[0] ?? 0) + 360
    if (next - longitude <= widest) continue
    widest = next - longitude
    west = next > 180 ? next - 360 : next
  }
  return { west, width: 360 - widest }
}
