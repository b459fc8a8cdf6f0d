/**
 * Which place a name stands for: the one in the country or region named right after it ("Tripoli, Lebanon"), else the one
 * in a country that the article speaks of, else the largest.
 */
import type { PlaceContext } from "./context.ts"
import type { Candidate } from "./gazetteer.ts"

/** Country and region that the words beside a name put it in. */
export interface Container {
  readonly country: string
  readonly admin1: string | null
}

/** How well a candidate fits; comparable between candidates of one name. */
function fit(candidate: Candidate, context: PlaceContext, container: Container | null): number {
  let score =
    candidate.level === "country" ? 20 : candidate.level === "admin1" ? 5.5 : Math.log10(candidate.population + 10)
  if (candidate.seat === "C") score += 3
  else if (candidate.seat === "A") score += 1.2
  else if (candidate.seat === "B" && candidate.population === 0) score += 3
  if (candidate.population >= 1_000_000) score += 1
  if (candidate.level === "district") score -= 1
  const mentions = context.countries.get(candidate.country) ?? 0
  if (mentions > 0) score += (isCity(candidate) ? 3 : 1.5) + Math.min(1.5, mentions / 3)
  if (candidate.admin1 !== null && candidate.level !== "admin1")
    score += Math.min(1, (context.regions.get(candidate.country)?.get(candidate.admin1) ?? 0) / 2)
  if (container && container.country === candidate.country)
    score +=
      container.admin1 === null || container.admin1 === candidate.admin1 ? 20 : candidate.admin1 === null ? 10 : -2
  return score
}

/** Large enough that an article on its country means it rather than a larger one elsewhere. */
const isCity = ({ population, seat }: Candidate): boolean => population >= 100_000 || seat === "A"

/** The best of the candidates and its score. */
export function best(
  candidates: ReadonlyArray<Candidate>,
  context: PlaceContext,
  container: Container | null,
): readonly [Candidate, number] | null {
  let chosen: Candidate | null = null
  let top = -Infinity
  for (const candidate of candidates) {
    const score = fit(candidate, context, container)
    if (score > top) {
      chosen = candidate
      top = score
    }
  }
  return chosen ? [chosen, top] : null
}
