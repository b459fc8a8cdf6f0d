/** Rates: "90 people a day", "200 die every year" count nobody in particular. */
import type { Token } from "../../annotate/annotated-article.ts"

/** Do the tokens from `at` on say how often: "a day", "per year"? Not "killed six a day after the vote". */
export function isRate(tokens: ReadonlyArray<Token>, at: number): boolean {
  const word = tokens[at]?.lower ?? ""
  if (word === "daily" || word === "annually") return true
  if (!each.has(word) || !spells.has(tokens[at + 1]?.lower ?? "")) return false
  return word !== "a" || !counting.has(tokens[at + 2]?.lower ?? "")
}

const each: ReadonlySet<string> = new Set(["a", "per", "every", "each"])
const spells: ReadonlySet<string> = new Set(["hour", "day", "week", "month", "year"])
const counting: ReadonlySet<string> = new Set(["after", "before", "earlier", "later", "ago", "and", "or", "since"])
