/**
 * Attributions by a verb, in the orders that news has:
 *   leading      SOURCE cue (that) CONTENT           the minister said that talks would go on
 *   trailing     CONTENT, SOURCE cue                 talks would go on, the minister said
 *   inverted     CONTENT, cue SOURCE                 "…," said Ana Ortiz, deputy director of the bureau
 *   interrupted  CONTENT, SOURCE cue, CONTENT        talks, he said, would go on
 *   participle   …, cue CONTENT                      he left, adding that talks would go on
 */
import type { AnnotatedArticle } from "../../../annotate/annotated-article.ts"
import type { Attribution, ContentPiece } from "../attribution.ts"
import { hasFinite, isFinite, isStop, opensAdjunct } from "../clause.ts"
import { complementOf } from "../complement.ts"
import { isAside, stopOf } from "../content-stop.ts"
import { piece } from "../content.ts"
import { endOfContent, quotedPieces } from "../content-end.ts"
import type { Cue } from "../cues.ts"
import { RELATIVES, subjectAfter, subjectBefore } from "../noun-phrase.ts"
import { closed, joined, opened } from "../outer-spans.ts"
import { type Item, type Range, spanOf, type Unit } from "../unit.ts"

/** What the rules look at: one cue in its unit. */
interface Setting {
  readonly article: AnnotatedArticle
  readonly unit: Unit
  readonly items: ReadonlyArray<Item>
  readonly cue: Cue
  /** First item that may belong to this attribution. */
  readonly floor: number
  /** Where the content of a leading attribution must stop: the next attribution's first item. */
  readonly stop: number
  readonly subject: Range | null
  /** The subject of the verb that this cue is joined to. */
  readonly inherited: Range | null
}

/** Reads the attributions of the cues of a unit. */
export function verbAttributions(
  article: AnnotatedArticle,
  unit: Unit,
  cues: ReadonlyArray<Cue>,
): ReadonlyArray<Attribution> {
  const { items } = unit
  const found: Array<Attribution> = []
  const subjects = cues.map((cue) => subjectOf(items, cue))
  let floor = 0
  let inherited: Range | null = null
  let covered = -1
  cues.forEach((cue, at) => {
    const subject = subjects[at] ?? null
    inherited =
      subject && !RELATIVES.has(items[subject.first]!.lower)
        ? (inherited ?? subject)
        : (inherited ?? sentenceSubject(items, cue))
    const stop = stopOf(items, cues, subjects, at)
    const own = subject ?? null
    const attribution = read({
      article,
      unit,
      items,
      cue,
      floor,
      stop,
      subject: own,
      inherited: own ? null : inherited,
    })
    if (own && !RELATIVES.has(items[own.first]!.lower)) inherited = own
    if (!attribution) return
    if (attribution.rule.startsWith("inverted")) inherited = subjectAfter(items, cue.last) ?? inherited
    const isSide = (own !== null && isAside(items, cue, own)) || isCircumstance(items, cue)
    const isNested = isSide || attribution.cue.start < covered
    found.push(isNested ? { ...attribution, isNested } : attribution)
    const end = attribution.pieces.at(-1)!.end
    if (attribution.rule.startsWith("leading") || attribution.rule === "participle") covered = Math.max(covered, end)
    else floor = itemAfter(items, Math.max(end, attribution.cue.end))
  })
  return found
}

/** "with the two sides accusing each other", "when announcing the visit": what goes on beside something else. */
function isCircumstance(items: ReadonlyArray<Item>, cue: Cue): boolean {
  if (cue.form !== "gerund") return false
  for (let i = cue.last - 1; i >= 0 && cue.last - i < 10; i--) {
    const { lower, text } = items[i]!
    if (lower === "with" || lower === "when" || lower === "while" || lower === "after" || lower === "before")
      return true
    if (text === "," || text === ";") return false
  }
  return false
}

const itemAfter = (items: ReadonlyArray<Item>, offset: number): number => {
  const at = items.findIndex((item) => item.start >= offset)
  return at < 0 ? items.length : at
}

function subjectOf(items: ReadonlyArray<Item>, cue: Cue): Range | null {
  if (cue.source) return cue.source
  if (cue.form === "asked") return null
  const before = items[cue.first - 1]
  if (cue.form === "gerund" && (!before || before.text === "," || before.lower === "and" || before.pos === "ADP"))
    return null
  if (before?.lower === "and" || before?.lower === "but" || before?.lower === "or") return null
  const beside = subjectBefore(items, cue.first, 0)
  // "The mayor issued a statement |saying|": whoever did it says so, unless "with" makes the phrase a subject.
  if (cue.form !== "gerund") return beside
  if (beside && items[beside.first - 1]?.lower === "with") return beside
  return ownSubject(items, cue.first) ?? (beside && (sentenceSubject(items, cue) ?? beside))
}

/** "it fell – and |Peru| accusing": the name just before a participle, where it begins a clause of its own. */
function ownSubject(items: ReadonlyArray<Item>, last: number): Range | null {
  let first = last
  while (first > 0 && items[first - 1]!.pos === "PROPN") first--
  if (first === last) return null
  if (items[first - 1]?.pos === "DET") first--
  const before = items[first - 1]
  return before?.pos === "PUNCT" || before?.lower === "and" ? { first, last } : null
}

/** The subject of the verb that a cue without one of its own is joined to: before it, or after an opening participle. */
function sentenceSubject(items: ReadonlyArray<Item>, cue: Cue): Range | null {
  if (cue.form === "gerund" && cue.first === 0) return subjectAhead(items)
  for (let i = 1; i < cue.first; i++) {
    if (!isFinite(items, i)) continue
    let first = i
    while (first > 0 && items[first - 1]!.pos === "ADV") first--
    return subjectBefore(items, first, 0)
  }
  return null
}

/** "Calling the talks useful, |Ana Ortiz| said …" */
function subjectAhead(items: ReadonlyArray<Item>): Range | null {
  for (let comma = 1; comma < items.length; comma++) {
    if (items[comma]!.text !== ",") continue
    for (let i = comma + 2; i < items.length && i - comma < 12; i++)
      if (isFinite(items, i) || items[i]!.pos === "VERB") return subjectBefore(items, i, comma + 1)
  }
  return null
}

function read(setting: Setting): Attribution | null {
  const { cue } = setting
  const found = inverted(setting) ?? trailing(setting) ?? leading(setting)
  if (found || !cue.otherwise) return found
  return read({ ...setting, cue: { ...cue, verb: cue.otherwise, otherwise: null } })
}

function make(
  setting: Setting,
  rule: string,
  source: Range | null,
  pieces: ReadonlyArray<ContentPiece | null>,
): Attribution | null {
  const kept = pieces.filter((piece) => piece !== null)
  if (kept.length === 0) return null
  const { items, cue, unit } = setting
  return {
    rule,
    kind: cue.verb.kind,
    lemma: cue.verb.lemma,
    source: source && spanOf(items, source),
    sourceOuter: source && spanOf(items, rule.startsWith("inverted") ? opened(items, source) : closed(items, source)),
    cue: spanOf(items, cue),
    cueOuter: spanOf(items, joined(items, cue, kept[0]!)),
    pieces: kept,
    paragraph: unit.paragraph,
    isNegated: cue.isNegated || (source !== null && isNobody(items[source.first]!, items[source.first + 1])),
    isNested: false,
    handsOn: false,
  }
}

/** "No one has claimed", "nobody said". */
const isNobody = (first: Item, second: Item | undefined): boolean =>
  first.lower === "nobody" || first.lower === "none" || (first.lower === "no" && second !== undefined)

/** CONTENT, cue SOURCE */
function inverted(setting: Setting): Attribution | null {
  const { article, items, cue, floor } = setting
  if (cue.form !== "finite" || cue.isNegated || !cue.verb.frames.has("q")) return null
  // "…, whom he met, said Ana Ortiz": the comma before the verb may seem to close an apposition of another phrase.
  if (setting.subject && (items[cue.first - 1]!.text !== "," || cue.verb.frames.has("a"))) return null
  const end = contentEnd(items, cue.first, floor)
  if (end === null) return null
  const source = subjectAfter(items, cue.last)
  if (!source) return null
  const after = items[source.last]
  const isOver =
    isStop(after) ||
    after!.pos === "PUNCT" ||
    after!.pos === "QUOTE" ||
    after!.lower === "who" ||
    opensAdjunct(items, source.last) ||
    after!.pos === "ADP"
  if (!isOver) return null
  return make(setting, ruleName(items, end, "inverted"), source, [
    piece(article, items, startOf(items, floor, end), end),
    laterPiece(article, items, source.last, setting.stop),
  ])
}

/** CONTENT, SOURCE cue */
function trailing(setting: Setting): Attribution | null {
  const { article, items, cue, floor, subject } = setting
  if (!subject || cue.form === "gerund" || !(cue.verb.frames.has("q") || cue.verb.frames.has("c"))) return null
  if (RELATIVES.has(items[subject.first]!.lower)) return null
  const beside = quoterOf(items, cue)?.first ?? subject.first
  // "the port was old, |as| Ortiz said"
  const before = items[beside - 1]?.lower === "as" && items[beside - 2]?.text === "," ? beside - 1 : beside
  const end = contentEnd(items, before, floor) ?? unmarkedEnd(items, cue, before, floor)
  if (end === null) return null
  // "After the storm passed, he said:" announces what comes next.
  if (items.at(-1)!.text === ":") return null
  const isQuoted = items[end - 1]!.pos === "QUOTE"
  const complement = complementOf(items, cue, true)
  if (!isQuoted && complement) return null
  if (isQuoted && complement?.that) return null
  return make(setting, ruleName(items, end, "trailing"), subject, [
    piece(article, items, startOf(items, floor, end), end),
    laterPiece(article, items, cue.last, setting.stop),
  ])
}

/** "…, the paper quoted witnesses as saying": who quotes the source stands before it. */
const quoterOf = (items: ReadonlyArray<Item>, cue: Cue): Range | null =>
  cue.source && subjectBefore(items, cue.source.first - 1, 0)

/** Where content before an attribution ends; null when what stands there is none. */
function contentEnd(items: ReadonlyArray<Item>, before: number, floor: number): number | null {
  const last = items[before - 1]
  if (!last || before - 1 < floor) return null
  if (last.pos === "QUOTE") return before
  // `The vote was "a shame," she said.`: the comma stands within the marks of a word or two.
  if (CLOSING.has(last.text) && ENDS.has(items[before - 2]?.text ?? "") && before - 2 > floor)
    return hasFinite(items, startOf(items, floor, before - 1), before - 1) ? before : null
  const isMark = last.text === "," || last.text === "--" || last.text === "—"
  if (!isMark) return null
  if (items[before - 2] && before - 2 >= floor && items[before - 2]!.pos === "QUOTE") return before - 1
  return hasFinite(items, startOf(items, floor, before - 1), before - 1) ? before - 1 : null
}

const CLOSING: ReadonlySet<string> = new Set(['"', "”", "''", "’", "'"])
const ENDS: ReadonlySet<string> = new Set([",", "?", "!", "'", "’"])

/** The comma is left out: "The bridge fell at noon the mayor said." */
function unmarkedEnd(items: ReadonlyArray<Item>, cue: Cue, before: number, floor: number): number | null {
  const article = items[before]!.lower
  if (article !== "the" && article !== "a" && article !== "an") return null
  const last = items[before - 1]
  if (!last || (last.pos !== "NOUN" && last.pos !== "PROPN" && last.pos !== "NUM") || !hasFinite(items, floor, before))
    return null
  return cue.verb.frames.has("q") && complementOf(items, cue, true) === null ? before : null
}

/** Content before an attribution begins with its sentence, or after a semicolon. */
function startOf(items: ReadonlyArray<Item>, floor: number, end: number): number {
  for (let i = end - 1; i > floor; i--) if (items[i - 1]!.text === ";") return i
  return floor
}

const ruleName = (items: ReadonlyArray<Item>, end: number, order: string): string =>
  items[end - 1]!.pos !== "QUOTE" ? `${order}-clause` : `${order}-quotation`

/** What goes on after an attribution in the middle: `…," he said, "…` or `…, he said, and …`. */
function laterPiece(
  article: AnnotatedArticle,
  items: ReadonlyArray<Item>,
  from: number,
  stop: number,
): ContentPiece | null {
  for (let i = from; i < stop; i++) {
    const item = items[i]!
    if (item.pos === "QUOTE") return piece(article, items, i, stop)
    if (item.text !== ",") continue
    const next = items[i + 1]
    const goesOn =
      i === from && next && !isStop(next) && hasFinite(items, i + 1, items.length) && !next.lower.endsWith("ing")
    if (goesOn && next.pos !== "ADP" && !NO_CONTENT.has(next.lower)) return piece(article, items, i + 1, stop)
  }
  return null
}

/** What begins so tells of the speaker or the saying: "…, said Ana Ortiz, or Anita to her friends, on what was her first day". */
const NO_CONTENT: ReadonlySet<string> = new Set(["who", "whose", "which", "or"])

/** "Asked whether he would stay|, Ortiz left." */
function endOfQuestion(items: ReadonlyArray<Item>, from: number, stop: number): number {
  for (let i = from; i < stop; i++) if (items[i]!.text === ",") return i
  return stop
}

/** "The port, |which| critics said |was old|": the subject of what was said stands before its source. */
function gapped(setting: Setting): Attribution | null {
  const { article, items, cue, stop, subject } = setting
  if (!subject || subject.first === 0 || cue.form !== "finite") return null
  const relative = items[subject.first - 1]!
  if (!GAPS.has(relative.lower) || !items[cue.last]) return null
  if (items[cue.last]!.lower === "as" && cue.verb.frames.has("n")) return described(setting, subject)
  if (!cue.verb.frames.has("c") || !isFinite(items, cue.last)) return null
  return make(setting, "gapped", subject, [
    piece(article, items, subject.first - 1, subject.first),
    piece(article, items, cue.last, stop),
  ])
}

const GAPS: ReadonlySet<string> = new Set(["which", "that", "who", "whom", "what"])

/** "the strike, |which| the mayor described |as a mistake|": what it is called gives no sentence, so no statement. */
function described(setting: Setting, subject: Range): Attribution | null {
  const { article, items, cue, stop } = setting
  const end = endOfContent(items, { first: cue.last, that: null, type: "noun" }, stop)
  const view: Setting = { ...setting, cue: { ...cue, verb: { ...cue.verb, kind: "attitude" } } }
  return make(view, "gapped", subject, [
    piece(article, items, subject.first - 1, subject.first),
    piece(article, items, cue.last, end),
  ])
}

/** SOURCE cue (that) CONTENT */
function leading(setting: Setting): Attribution | null {
  const { article, items, cue, stop } = setting
  const gap = gapped(setting)
  if (gap) return gap
  const complement = complementOf(items, cue, false)
  if (!complement || complement.first >= stop) return null
  const last = endOfContent(
    items,
    complement,
    cue.form === "asked" ? endOfQuestion(items, complement.first, stop) : stop,
  )
  const rule = cue.form === "gerund" ? "participle" : `leading-${complement.type}`
  const source = cue.form === "asked" ? null : (setting.subject ?? setting.inherited)
  const quoted = complement.type === "quotation" ? quotedPieces(article, items, complement, last) : null
  return make(setting, rule, source, quoted ?? [piece(article, items, complement.first, last, complement.that)])
}
