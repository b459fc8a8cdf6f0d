/** When and where: the date and the place that the clause of an act names for it. */
import { oneLine } from "../../one-line.ts"
import type { DatePrecision } from "../../../schema/codes.ts"
import { Grounded } from "../../../schema/grounded.ts"
import type { AnnotatedArticle, DateMention } from "../../annotate/annotated-article.ts"
import { anchor, wordsOf } from "../../annotate/ground.ts"
import { tokenAtOrAfter } from "../../annotate/token-range.ts"
import type { Act } from "./act.ts"
import { reportingVerbs } from "./lexicon/parties.ts"

export interface ActDate {
  readonly date: Grounded<string>
  readonly precision: Grounded<DatePrecision>
}

/** "after September 11", "for 2006 to 2010", "the end of 1999": not when it was done. */
const notWhen = new Set(["after", "before", "by", "for", "of", "until"])
const reporting: ReadonlySet<string> = new Set(reportingVerbs)

/** Does the date say when something was done: is it no part of a name, no period to come, no day of a report? */
function saysWhen({ tokens }: AnnotatedArticle, mention: DateMention): boolean {
  if (mention.precision === "range" || (mention.type !== "DATE" && mention.type !== "TIME")) return false
  const at = tokenAtOrAfter(tokens, mention.start)
  const before = tokens[at - 1]
  const after = tokens[tokenAtOrAfter(tokens, mention.end)]
  if (notWhen.has(before?.lower ?? "")) return false
  if (after && (after.lower === "'s" || after.lower === "-" || after.lower === "\u2013")) return false
  if (before?.pos === "DET" && after && (after.pos === "NOUN" || after.pos === "ADJ")) return false
  for (let i = at - 1; i >= at - 3; i--) if (reporting.has(tokens[i]?.lower ?? "")) return false
  return true
}

/** The date nearest to the words that say how far it is, or else to the head, of those in its clause. */
export function dateOf(article: AnnotatedArticle, { clause, head, reading }: Act): ActDate | null {
  const { tokens } = article
  const from = tokens[clause.first]!.start
  const to = tokens[clause.last - 1]!.end
  const at = reading.cue?.start ?? tokens[head.first]!.start
  let nearest: DateMention | null = null
  for (const mention of article.dates) {
    if (mention.start < from || mention.end > to || mention.value === null) continue
    if (!saysWhen(article, mention)) continue
    if (!nearest || Math.abs(mention.start - at) < Math.abs(nearest.start - at)) nearest = mention
  }
  if (!nearest || nearest.value === null) return null
  const here = anchor(article, nearest)
  const { rule, context, value } = nearest
  const date =
    rule === "stated_date"
      ? Grounded.stated(value, rule, here)
      : context
        ? Grounded.resolved(value, rule, here, anchor(article, context))
        : Grounded.resolved(value, rule, here)
  return { date, precision: date.infer(nearest.precision, "date_precision") }
}

const venuePrepositions = new Set(["at", "in"])

/** Where a meeting, a signing or an exercise took place: the place after "in" or "at" that follows the head. */
export function venueOf(article: AnnotatedArticle, { clause, head, parties }: Act): Grounded<string> | null {
  if (head.kind === "assistance" || head.kind === "information_sharing" || head.kind === "body") return null
  const { tokens } = article
  const from = tokens[head.last - 1]!.end
  const to = tokens[clause.last - 1]!.end
  for (const place of article.places) {
    if (place.start < from || place.end > to || place.isDemonym) continue
    if (parties.some((party) => party.name === place.name)) continue
    const before = tokens[tokenAtOrAfter(tokens, place.start) - 1]
    if (!before || !venuePrepositions.has(before.lower)) continue
    return Grounded.stated(oneLine(wordsOf(article, place)), "verbatim", anchor(article, place))
  }
  return null
}
