/**
 * "According to SOURCE, CONTENT." and "CONTENT, according to SOURCE."; not where the source is a law or an agreement, which
 * orders and does not speak.
 */
import type { AnnotatedArticle } from "../../../annotate/annotated-article.ts"
import type { Attribution } from "../attribution.ts"
import { hasFinite } from "../clause.ts"
import { piece } from "../content.ts"
import { legalDocuments } from "../lexicon/words.ts"
import { subjectAfter } from "../noun-phrase.ts"
import { ofAccount } from "../outer-spans.ts"
import { type Item, spanOf, type Unit } from "../unit.ts"

const LEGAL: ReadonlySet<string> = new Set(legalDocuments)

export function accordingTo(article: AnnotatedArticle, unit: Unit): ReadonlyArray<Attribution> {
  const { items } = unit
  const found: Array<Attribution> = []
  for (let at = 0; at + 2 < items.length; at++) {
    if (items[at]!.lower !== "according" || items[at + 1]!.lower !== "to") continue
    const source = subjectAfter(items, at + 2, true)
    if (!source || isLegal(items, source.first, source.last)) continue
    const opens =
      at === 0 ||
      (at === 1 && items[0]!.pos === "CCONJ") ||
      items.slice(0, at).every((item) => item.pos === "ADV" || item.pos === "CCONJ" || item.text === ",")
    const content = opens
      ? piece(article, items, after(items, source.last), items.length)
      : piece(article, items, 0, at)
    if (!content) continue
    // "At the heart of it, according to Ortiz, was a mistake": no verb before, so the rest is what was said too.
    const rest = opens || hasFinite(items, 0, at) ? null : piece(article, items, source.last, items.length)
    found.push({
      rule: opens ? "according-to-leading" : "according-to-trailing",
      kind: "speech",
      lemma: "according to",
      source: spanOf(items, source),
      sourceOuter: spanOf(items, ofAccount(items, source, opens)),
      cue: spanOf(items, { first: at, last: at + 2 }),
      cueOuter: spanOf(items, { first: at, last: at + 2 }),
      pieces: rest ? [content, rest] : [content],
      paragraph: unit.paragraph,
      isNegated: false,
      isNested: false,
      handsOn: false,
    })
  }
  return found
}

/** Content after an opening "according to …" begins past the comma that ends the phrase. */
function after(items: ReadonlyArray<Item>, from: number): number {
  for (let i = from; i < items.length && i - from < 12; i++) if (items[i]!.text === ",") return i + 1
  return from
}

function isLegal(items: ReadonlyArray<Item>, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (items[i]!.pos === "ADP" || items[i]!.text === ",") break
    if (LEGAL.has(items[i]!.lower) && items[i + 1]?.pos !== "NOUN") return true
  }
  return false
}
