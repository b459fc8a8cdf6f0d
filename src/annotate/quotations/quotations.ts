/**
 * Quotations: the words between quotation marks, nested ones too. News style lets a quotation run over paragraphs: each
 * paragraph opens with a mark and only the last one closes, so a quotation that is still open at the end of its paragraph
 * ends there and is `continuedBy` the one that opens the next.
 */
import type { Span } from "../../../schema/source-text.ts"
import type { AnnotatedArticle, Paragraph, Quotation } from "../annotated-article.ts"
import { isUtterance } from "./utterance.ts"
import { type Mark, type MarkStyle, marksOf } from "./marks.ts"

interface Open {
  readonly mark: Mark
  readonly slot: number
}

interface Draft extends Span {
  readonly outer: Span
  readonly inside: number | null
  readonly style: MarkStyle
  readonly closed: boolean
  readonly paragraph: number
}

/** The quotations of an article in order of their opening marks; boilerplate and datelines have none. */
export function quotations(article: AnnotatedArticle): ReadonlyArray<Quotation> {
  const { text } = article.article.source
  const drafts: Array<Draft> = []
  article.paragraphs.forEach((paragraph, index) => {
    if (paragraph.region === "body" || paragraph.region === "headline") readParagraph(text, paragraph, index, drafts)
  })
  return drafts.map((draft, index) => ({
    start: draft.start,
    end: draft.end,
    outer: draft.outer,
    inside: draft.inside,
    continuedBy: continuation(article.paragraphs, drafts, index),
    isUtterance: isUtterance(article, draft),
  }))
}

/** Quotations within quotations that are looked at: the outermost of more are strays. Print has three. */
const DEEPEST = 16

function readParagraph(text: string, paragraph: Paragraph, index: number, drafts: Array<Draft>): void {
  const open: Array<Open> = []
  const found: Array<Draft | null> = []
  const base = drafts.length
  const close = (at: Open, end: number, outerEnd: number, closed: boolean): void => {
    const start = at.mark.end
    if (text.slice(start, end).trim() === "") return
    const parent = open.findLast((other) => other.slot < at.slot)
    found[at.slot] = {
      start,
      end,
      outer: { start: at.mark.start, end: outerEnd },
      inside: parent?.slot ?? null,
      style: at.mark.style,
      closed,
      paragraph: index,
    }
  }
  for (const mark of marksOf(text, paragraph)) {
    if (mark.opens) {
      if (open.length === DEEPEST) open.shift()
      open.push({ mark, slot: found.length })
      found.push(null)
      continue
    }
    const match = open.findLastIndex((other) => other.mark.style === mark.style)
    if (match < 0) continue
    // Whatever opened inside and was never closed is dropped with it: a stray mark, no quotation.
    const [opened] = open.splice(match)
    if (opened) close(opened, mark.start, mark.end, true)
  }
  // Only the outermost may go on to the next paragraph.
  const [unclosed] = open.splice(0)
  if (unclosed) close(unclosed, paragraph.end, paragraph.end, false)

  const kept = found.flatMap((draft, slot) => (draft ? [{ draft, slot }] : []))
  const place = new Map(kept.map(({ slot }, at) => [slot, base + at]))
  for (const { draft } of kept)
    drafts.push({ ...draft, inside: draft.inside === null ? null : (place.get(draft.inside) ?? null) })
}

/** The quotation that opens the paragraph after, for one that its own paragraph leaves open. */
function continuation(
  paragraphs: ReadonlyArray<Paragraph>,
  drafts: ReadonlyArray<Draft>,
  index: number,
): number | null {
  const draft = drafts[index]!
  if (draft.closed) return null
  for (let next = index + 1; next < drafts.length; next++) {
    const other = drafts[next]!
    if (other.paragraph === draft.paragraph) continue
    const opensParagraph = other.outer.start === paragraphs[other.paragraph]!.start
    return other.paragraph === draft.paragraph + 1 && opensParagraph && other.style === draft.style ? next : null
  }
  return null
}
