/** The period that a quantity is for: the date that stands with it. */
import { Grounded } from "../../../schema/grounded.ts"
import type { Span } from "../../../schema/source-text.ts"
import type { AnnotatedArticle, DateMention } from "../../annotate/annotated-article.ts"
import { anchor, holds } from "../../annotate/ground.ts"
import { tokenAtOrAfter } from "../../annotate/token-range.ts"

export interface Period {
  readonly start: Grounded<string> | null
  readonly end: Grounded<string> | null
}

/** "since the body was founded ten years ago": a date this many words after "since" is where the period begins. */
const SINCE_REACH = 8

/** A date further than this from the words that tell the quantity is of something else. UTF-16 code units. */
const REACH = 60

/**
 * @param within where the date may stand
 * @param quote the words that tell the quantity: the date stands in or near them
 */
export function periodOf(article: AnnotatedArticle, within: Span, quote: Span): Period {
  const found = article.dates.find(
    (mention) =>
      holds(within, mention) &&
      mention.value !== null &&
      mention.type === "DATE" &&
      mention.end > quote.start - REACH &&
      mention.start < quote.end + REACH,
  )
  if (!found || found.value === null) return { start: null, end: null }
  const start = groundedDate(article, found, found.value)
  if (followsSince(article, found)) return { start, end: null }
  return { start, end: groundedDate(article, found, found.endValue ?? found.value) }
}

function groundedDate(article: AnnotatedArticle, mention: DateMention, value: string): Grounded<string> {
  const here = anchor(article, mention)
  if (mention.rule === "stated_date") return Grounded.stated(value, mention.rule, here)
  return mention.context
    ? Grounded.resolved(value, mention.rule, here, anchor(article, mention.context))
    : Grounded.resolved(value, mention.rule, here)
}

function followsSince(article: AnnotatedArticle, mention: DateMention): boolean {
  const at = tokenAtOrAfter(article.tokens, mention.start)
  const { sentence } = article.tokens[at]!
  for (let i = at; i >= 0 && i >= at - SINCE_REACH && article.tokens[i]!.sentence === sentence; i--)
    if (article.tokens[i]!.lower === "since") return true
  return false
}
