/** Where an event happened: a dot on the countries around it (Lambert's azimuthal equal-area projection on the place). */
import { feature } from "topojson-client"
import * as store from "../store.ts"
import { h, s, words } from "./element.ts"

const SIZE = { width: 320, height: 200 }
/** Degrees from the middle to the left edge. */
const REACH = 26

type Ring = ReadonlyArray<readonly [number, number]>

interface Country {
  readonly geometry:
    | { readonly type: "Polygon"; readonly coordinates: ReadonlyArray<Ring> }
    | { readonly type: "MultiPolygon"; readonly coordinates: ReadonlyArray<ReadonlyArray<Ring>> }
}

export function locatorMap(latitude: number, longitude: number, place: string, precision: string): HTMLElement {
  const middle = precision === "country" || precision === "admin1"
  const label = `Map: ${place === "" ? "the place of the event" : place}, at latitude ${latitude}, longitude ${longitude}`
  const land = s("path", { class: "land" })
  const [x, y] = [SIZE.width / 2, SIZE.height / 2]
  const svg = s(
    "svg",
    { class: "map", viewBox: `0 0 ${SIZE.width} ${SIZE.height}`, role: "img", "aria-label": label },
    land,
    middle ? s("circle", { class: "around", cx: x, cy: y, r: 14 }) : s("circle", { class: "halo", cx: x, cy: y, r: 9 }),
    s("circle", { class: "dot", cx: x, cy: y, r: middle ? 2.5 : 4.5 }),
  )
  void store
    .world()
    .then((world) =>
      land.setAttribute("d", countriesPath(countriesOf(feature(world, world.objects.countries)), latitude, longitude)),
    )
  return h(
    "figure",
    { class: "locator" },
    svg,
    h(
      "figcaption",
      {},
      words(place),
      middle ? ` · only the ${precision === "country" ? "country" : "region"} is known: its middle` : "",
    ),
  )
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a file of the package world-atlas: polygons, all of them
const countriesOf = ({ features }: ReturnType<typeof feature>) => features as ReadonlyArray<Country>

function countriesPath(countries: ReadonlyArray<Country>, latitude: number, longitude: number): string {
  const project = projection(latitude, longitude)
  let path = ""
  for (const { geometry } of countries) {
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates
    for (const rings of polygons) for (const ring of rings) path += ringPath(ring, project)
  }
  return path
}

type Project = (point: readonly [number, number]) => readonly [number, number] | null

/** A ring of which some is near; points beyond the horizon are left out. */
function ringPath(ring: Ring, project: Project): string {
  const points = ring.flatMap((point) => {
    const placed = project(point)
    return placed === null ? [] : [placed]
  })
  if (
    points.length < 3 ||
    (points.every(([x, y]) => x < 0 || x > SIZE.width || y < 0 || y > SIZE.height) && !surrounds(points))
  )
    return ""
  return `M${points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join("L")}Z`
}

/** A country larger than the map has no point on it, and yet fills it. */
const surrounds = (points: ReadonlyArray<readonly [number, number]>): boolean => {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return Math.min(...xs) < SIZE.width && Math.max(...xs) > 0 && Math.min(...ys) < SIZE.height && Math.max(...ys) > 0
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180

function projection(latitude: number, longitude: number): Project {
  const [phi0, lambda0] = [radians(latitude), radians(longitude)]
  const scale = SIZE.width / 2 / (2 * Math.sin(radians(REACH) / 2))
  return ([lon, lat]) => {
    const [phi, dLambda] = [radians(lat), radians(lon) - lambda0]
    const cosine = Math.sin(phi0) * Math.sin(phi) + Math.cos(phi0) * Math.cos(phi) * Math.cos(dLambda)
    if (cosine < -0.2) return null
    const k = Math.sqrt(2 / (1 + cosine))
    const x = k * Math.cos(phi) * Math.sin(dLambda)
    const y = k * (Math.cos(phi0) * Math.sin(phi) - Math.sin(phi0) * Math.cos(phi) * Math.cos(dLambda))
    return [SIZE.width / 2 + scale * x, SIZE.height / 2 - scale * y]
  }
}
