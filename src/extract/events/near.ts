/** May two names be of one place? By country, region and town, and by the distance between two towns. */
import type { EventPlace } from "./event-place.ts"

/** Kilometres within which two names may be of one place: a town and its outskirts. */
const NEAR = 30

export function placesAgree(a: EventPlace, b: EventPlace): boolean {
  if (a.country && b.country && a.country.value !== b.country.value) return false
  if (a.locality && b.locality) return a.locality.value === b.locality.value || kilometres(a, b) <= NEAR
  return !a.admin1 || !b.admin1 || a.admin1.value === b.admin1.value
}

/** Great-circle distance; infinite where a place has no coordinates. */
function kilometres(a: EventPlace, b: EventPlace): number {
  if (!a.coordinates || !b.coordinates) return Infinity
  const radians = Math.PI / 180
  const [p, q] = [a.coordinates.latitude * radians, b.coordinates.latitude * radians]
  const across = (b.coordinates.longitude - a.coordinates.longitude) * radians
  const half = Math.sin((q - p) / 2) ** 2 + Math.cos(p) * Math.cos(q) * Math.sin(across / 2) ** 2
  return 12742 * Math.asin(Math.min(1, Math.sqrt(half)))
}
