/**
 * The complement of a cue: where what was said begins after it. Past the addressee ("told reporters"), the day and the
 * channel ("said on Friday in a statement") and "that".
 */
import { hasFinite, isChannelNoun, isDayWord, isFinite, isStop, isSubordinator } from "./clause.ts"
import type { Cue } from "./cues.ts"
import type { Item } from "./unit.ts"

export interface Complement {
  /** First item of what was said. */
  readonly first: number
  readonly that: Item | null
  readonly type: "quotation" | "clause" | "noun" | "infinitive"
}

const THAT_REACH = 28
const PREPOSITIONS = [
  "for",
  "of",
  "against",
  "on",
  "to",
  "about",
  "with",
  "at",
  "over",
  "in",
  "as",
  "from",
  "into",
  "by",
] as const
const CLAUSE_STARTS: ReadonlySet<string> = new Set([
  "if",
  "whether",
  "how",
  "what",
  "why",
  "where",
  "who",
  "which",
  "there",
  "it",
])
const NEED_ADDRESSEE: ReadonlySet<string> = new Set(["tell", "assure", "inform", "remind", "notify", "advise"])

/**
 * @param strict is there something before the cue that may be what was said? Then a clause after it must look like one
 */
export function complementOf(items: ReadonlyArray<Item>, cue: Cue, strict: boolean): Complement | null {
  const { frames } = cue.verb
  const takesWords = frames.has("q") || frames.has("c")
  const at = cue.last
  const first = items[at]
  if (first === undefined || isStop(first)) return null
  if (first.pos === "QUOTE")
    return takesWords ? { first: at, that: null, type: "quotation" } : nounAt(items, at, frames)
  if (first.text === "," || first.text === ":") {
    if (!takesWords) return null
    if (items[at + 1]?.pos === "QUOTE") return { first: at + 1, that: null, type: "quotation" }
    if (first.text === ":" && at + 1 < items.length) return { first: at + 1, that: null, type: "clause" }
    // "Ortiz said, on her way home, that she would stay": only where nothing before the cue can be what was said.
    if (!strict && hasFinite(items, at + 1, items.length))
      return markedStart(items, at + 1, frames.has("c")) ?? { first: at + 1, that: null, type: "clause" }
    return null
  }
  if (takesWords) {
    const marked = markedStart(items, at, frames.has("c"))
    if (marked) return marked
  }
  let from = skipAdjuncts(items, at)
  if (NEED_ADDRESSEE.has(cue.verb.lemma)) {
    const after = skipAddressee(items, from)
    if (frames.has("o") && infinitiveAhead(items, from) && !clauseAt(items, after, true))
      return { first: from, that: null, type: "noun" }
    from = skipAdjuncts(items, after)
  }
  if (cue.verb.lemma === "ask") from = asked(items, from)
  const item = items[from]
  if (!item || isStop(item)) return null
  if (item.pos === "QUOTE") return takesWords ? { first: from, that: null, type: "quotation" } : null
  if (frames.has("i") && item.lower === "to" && items[from + 1]?.pos === "VERB")
    return { first: from, that: null, type: "infinitive" }
  if (frames.has("o") && item.lower !== "for" && infinitiveAhead(items, from))
    return { first: from, that: null, type: "noun" }
  if (frames.has("c") && clauseAt(items, from, strict)) return { first: from, that: null, type: "clause" }
  return NEED_ADDRESSEE.has(cue.verb.lemma) && !PREPOSITIONS.some((word) => word === item.lower)
    ? null
    : nounAt(items, from, frames)
}

/** "that" before any finite verb, or a quotation after a comma or colon: what was said begins there. */
function markedStart(items: ReadonlyArray<Item>, at: number, takesClause: boolean): Complement | null {
  for (let i = at; i < items.length && i - at < THAT_REACH; i++) {
    const item = items[i]!
    if (item.pos === "QUOTE") {
      const mark = items[i - 1]!.text
      return mark === "," || mark === ":" ? { first: i, that: null, type: "quotation" } : null
    }
    if (isStop(item)) return null
    // "said in Geneva, adding that …": the "that" is another cue's.
    if (item.text === "," && items[i + 1] && opensAnother(items[i + 1]!)) return null
    if (item.lower === "that" && takesClause && items[i + 1] && !isStop(items[i + 1])) {
      const next = items[i + 1]!
      if (i > at && isOfNoun(items, i)) return null
      if (next.pos === "QUOTE") return { first: i + 1, that: item, type: "quotation" }
      return { first: i + 1, that: item, type: "clause" }
    }
    if (i > at && isFinite(items, i)) return null
  }
  return null
}

/** "said the wreck of the plane |that vanished| had been found": a relative clause of what was said. */
const isOfNoun = (items: ReadonlyArray<Item>, that: number): boolean => {
  const { pos, lower } = items[that - 1]!
  if ((pos !== "NOUN" && pos !== "PROPN") || isDayWord(lower) || isChannelNoun(lower)) return false
  return items[that + 1]!.pos !== "QUOTE" && isFinite(items, that + 1)
}

const opensAnother = (item: Item): boolean =>
  item.lower === "and" || item.lower === "but" || (item.lower.endsWith("ing") && item.pos === "VERB")

/** Adverbs, days, dates and channels straight after the cue. */
function skipAdjuncts(items: ReadonlyArray<Item>, from: number): number {
  const at = afterAdjuncts(items, from)
  // "said last month's discovery": the time belongs to what was said.
  return /^['\u2019]s$/u.test(items[at]?.text ?? "") && items[at]!.pos !== "QUOTE" ? from : at
}

function afterAdjuncts(items: ReadonlyArray<Item>, from: number): number {
  let at = from
  while (at < items.length) {
    const item = items[at]!
    if (item.pos === "ADV" && !CLAUSE_STARTS.has(item.lower)) at++
    else if (isDayWord(item.lower) && item.pos !== "DET") at = endOfDay(items, at)
    else if ((item.lower === "on" || item.lower === "late") && items[at + 1] && isDayWord(items[at + 1]!.lower))
      at = endOfDay(items, at + 1)
    else if (
      (item.lower === "last" || item.lower === "this" || item.lower === "earlier") &&
      items[at + 1] &&
      TIMES.has(items[at + 1]!.lower)
    )
      at += 2
    else if (item.lower === "on" && items[at + 1] && MONTH.test(items[at + 1]!.lower)) at = endOfDay(items, at + 1)
    else if (CHANNEL_LINKS.has(item.lower)) {
      const end = endOfChannel(items, at)
      if (end === at) break
      at = end
    } else break
  }
  return at
}

const TIMES: ReadonlySet<string> = new Set(
  "week month year day night morning afternoon evening weekend summer monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
)
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)$/u

const CHANNEL_LINKS: ReadonlySet<string> = new Set([
  "in",
  "at",
  "on",
  "during",
  "through",
  "via",
  "by",
  "from",
  "after",
  "before",
])

function endOfDay(items: ReadonlyArray<Item>, at: number): number {
  let end = at + 1
  while (end < items.length) {
    const { lower, pos } = items[end]!
    if (TIMES.has(lower) || MONTH.test(lower) || pos === "NUM") end++
    else break
  }
  return end
}

/** "in a statement on the ministry's website", "at a news conference": past the channel noun and what hangs on it. */
function endOfChannel(items: ReadonlyArray<Item>, at: number): number {
  let end = at
  for (let i = at + 1; i < items.length && i - at <= 8; i++) {
    const { lower, pos, text } = items[i]!
    if (pos === "QUOTE" || pos === "VERB" || pos === "AUX" || pos === "PRON" || text === ",") break
    if (isChannelNoun(lower)) end = i + 1
  }
  if (end === at) return at
  const link = items[end]?.lower
  if (link !== "with" && link !== "on" && link !== "to" && link !== "from" && link !== "by") return end
  let last = end + 1
  while (last < items.length && PHRASE.has(items[last]!.pos)) last++
  // Only when the phrase stops by itself: "in an interview with the paper the minister said" cannot be cut.
  const after = items[last]
  return after === undefined || after.pos === "PUNCT" || after.pos === "QUOTE" || after.pos === "PRON" ? last : end
}

const PHRASE: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "PART", "NUM"])
const ADDRESSEE: ReadonlySet<string> = new Set(["ADJ", "NOUN", "PROPN", "PART"])

/** "reporters", "the Sky News television", "him": one noun phrase. */
function skipAddressee(items: ReadonlyArray<Item>, from: number): number {
  const first = items[from]
  if (!first) return from
  if (first.pos === "PRON") return POSSESSIVE.has(first.lower) ? skipAddressee(items, from + 1) : from + 1
  let at = first.pos === "DET" ? from + 1 : from
  while (at < items.length && ADDRESSEE.has(items[at]!.pos)) at++
  if (items[at]?.lower === "and" && items[at + 1] && ADDRESSEE.has(items[at + 1]!.pos))
    return skipAddressee(items, at + 1)
  return at
}

const POSSESSIVE: ReadonlySet<string> = new Set(["his", "her", "their", "its", "my", "our", "your"])

/** "asked |the mayor| whether": past the addressee, where a question follows. */
function asked(items: ReadonlyArray<Item>, from: number): number {
  const after = skipAddressee(items, from)
  return QUESTIONS.has(items[after]?.lower ?? "") ? after : from
}

const QUESTIONS: ReadonlySet<string> = new Set(["if", "whether", "how", "what", "why", "where", "who", "which"])

/** "all sides to stop": a noun phrase and an infinitive. */
function infinitiveAhead(items: ReadonlyArray<Item>, from: number): boolean {
  for (let i = from + 1; i < items.length && i - from <= 24; i++) {
    const item = items[i]!
    if (item.pos === "QUOTE" || isStop(item)) return false
    if (
      item.lower === "to" &&
      items[i + 1] &&
      (items[i + 1]!.pos === "VERB" || items[i + 1]!.pos === "AUX" || items[i + 1]!.pos === "ADV")
    )
      return true
    if (isFinite(items, i) && item.pos === "AUX") return false
  }
  return false
}

/** A clause: something that may be a subject, and a finite verb before the sentence ends. */
export function clauseAt(items: ReadonlyArray<Item>, from: number, strict: boolean): boolean {
  const first = items[from]
  if (!first) return false
  if (strict) {
    if (isSubordinator(first.lower) || first.pos === "ADP" || first.pos === "PUNCT" || first.pos === "CCONJ")
      return false
  } else if (first.pos === "PUNCT" && first.text !== "(" && first.text !== '"' && first.text !== "“") return false
  let relative = false
  for (let i = from; i < items.length; i++) {
    const item = items[i]!
    if (item.text === "," && relative) relative = false
    if (i > from && (item.lower === "who" || item.lower === "which" || isSubordinator(item.lower))) relative = true
    if (!relative && isFinite(items, i) && (i > from || CLAUSE_STARTS.has(first.lower))) return true
    if (!relative && item.pos === "QUOTE") return true
  }
  return false
}

function nounAt(items: ReadonlyArray<Item>, from: number, frames: ReadonlySet<string>): Complement | null {
  const item = items[from]
  if (!item) return null
  for (const word of PREPOSITIONS)
    if (item.lower === word && frames.has(word) && items[from + 1]) return { first: from + 1, that: null, type: "noun" }
  if (!frames.has("n")) return null
  const isNominal =
    item.pos === "QUOTE" ||
    NOMINAL.has(item.pos) ||
    isModifier(items, from) ||
    item.lower.endsWith("ing") ||
    item.text === '"' ||
    item.text === "“"
  return isNominal ? { first: from, that: null, type: "noun" } : null
}

/** "heightened alert": a participle before a noun. */
const isModifier = (items: ReadonlyArray<Item>, at: number): boolean => {
  const next = items[at + 1]
  return items[at]!.lower.endsWith("ed") && next !== undefined && (next.pos === "NOUN" || next.pos === "ADJ")
}

/** After a finite verb a bare verb is a noun that the tagger misread: "promised help". */
const NOMINAL: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "SYM", "VERB"])
