/**
 * A toll and where it stands: "the death toll rose to 143", "Death toll in blast hits 43", "the number of victims is at least
 * 70", "a death toll of 12", "the previous death toll was 17".
 */
import type { Outcome } from "../../../../schema/codes.ts"
import type { Token } from "../../../annotate/annotated-article.ts"
import { spanOf } from "../../words-among.ts"
import { modals } from "../../events/lexicon/unreal-words.ts"
import type { FigureRule } from "../figure.ts"
import { tollNouns, tollVerbs } from "../lexicon/toll-words.ts"
import { look } from "../outcome.ts"

/** How far the toll may stand from its number. */
const REACH = 32

export const deathToll: FigureRule = {
  name: "death-toll",
  read: ({ passage: { tokens }, quantities, index, earlier }) => {
    const quantity = quantities[index]!
    const before = tokens[quantity.first - 1]
    if (!before) return []
    for (let at = quantity.first - 1; at >= 0 && at >= quantity.first - REACH; at--) {
      const toll = tollAt(tokens, at)
      if (!toll) continue
      if (earlier.some((figure) => figure.rule === "death-toll" && figure.said.start === tokens[at]!.start)) return []
      if (!leads(tokens, at, quantity.first, quantity.amount.qualifier !== "exact")) return []
      return [{ outcome: toll.outcome, said: spanOf(tokens, at, toll.next) }]
    }
    return []
  },
}

interface Toll {
  readonly outcome: Outcome
  readonly next: number
}

/** The toll noun that begins at `at`: "toll", "death toll", "number of dead". */
function tollAt(tokens: ReadonlyArray<Token>, at: number): Toll | null {
  const word = tokens[at]!.lower
  if (word === "toll" && tokens[at - 1]?.lower !== "death") return { outcome: "killed", next: at + 1 }
  if (word === "death" && tokens[at + 1]?.lower === "toll") return { outcome: "killed", next: at + 2 }
  if (word !== "number") return null
  // "the number hurt passed 1,500"
  const bare = look(tollNouns, tokens[at + 1]?.lower ?? "")
  if (bare) return { outcome: bare, next: at + 2 }
  if (tokens[at + 1]?.lower !== "of") return null
  const noun = tokens[at + 2]?.lower === "the" ? at + 3 : at + 2
  const outcome = look(tollNouns, tokens[noun]?.lower ?? "")
  return outcome ? { outcome, next: noun + 1 } : null
}

/** Do the words before the number say that the toll is, reaches or rose to it? */
function leads(tokens: ReadonlyArray<Token>, toll: number, first: number, isQualified: boolean): boolean {
  for (let i = toll; i < first; i++) if (modals.has(tokens[i]!.lower) || tokens[i]!.lower === "expected") return false
  const last = tokens[first - 1]!.lower
  if (tokens.slice(Math.max(toll, first - 3), first).some(({ lower }) => lower === "by")) return false
  if (tollVerbs.has(last)) return true
  if (last === "to" || last === "at") {
    for (let i = first - 2; i > toll; i--) if (tollVerbs.has(tokens[i]!.lower)) return true
    // "raised the death toll to 12"
    return last === "to" && tollVerbs.has(tokens[toll - 1]?.lower === "the" ? (tokens[toll - 2]?.lower ?? "") : "")
  }
  if (last === "of" || last === ":") return first - 1 <= toll + 2
  return isQualified && !tokens.slice(toll, first).some(({ pos, lower }) => pos === "VERB" && !tollVerbs.has(lower))
}
