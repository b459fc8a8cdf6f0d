/** Is the violence of a sentence a show, a sport or a practice: "the drill simulated an attack", "attack after attack in the second half"? */
import type { Token } from "../../annotate/annotated-article.ts"
import { NOT_NEWS } from "./clues.ts"
import { notNews } from "./lexicon/event-words.ts"
import type { Passage } from "./passage.ts"

export function isNotNews({ tokens, clues }: Pick<Passage, "tokens" | "clues">): boolean {
  if ((clues & NOT_NEWS) === 0) return false
  return tokens.some(({ lower }, i) => notNews.has(lower) || isHalfOfGame(tokens, i))
}

/** "in the second half", against "in the second half of 2013". */
const isHalfOfGame = (tokens: ReadonlyArray<Token>, i: number): boolean =>
  tokens[i]!.lower === "half" &&
  (tokens[i - 1]?.lower === "second" || tokens[i - 1]?.lower === "first") &&
  tokens[i + 1]?.lower !== "of"
