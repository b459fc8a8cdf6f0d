/**
 * Clauses of a sentence, cut by marks, conjunctions and reporting verbs: near enough to keep the parties and the status
 * of one act apart from those of the next, without a parser.
 */
import type { AnnotatedArticle, Sentence, Token } from "../../annotate/annotated-article.ts"
import { wordSets } from "../../annotate/words/word-facts.ts"
import { instruments } from "./lexicon/heads.ts"
import { reportingVerbs } from "./lexicon/parties.ts"

export interface Clause {
  /** Tokens, half-open. */
  readonly first: number
  readonly last: number
  /** How it hangs on the clause before it. */
  readonly link: "start" | "that" | "relative" | "shares-subject" | "new-subject" | "reported"
  /** Does it say who said the rest ("he said", "according to police")? */
  readonly isReporting: boolean
}

const reporting: ReadonlySet<string> = new Set(reportingVerbs)
const instrumentWords: ReadonlySet<string> = new Set(instruments)
const hardMarks = new Set([";", ":", "\u2014", "\u2013", "--"])
const quoteMarks = new Set(['"', "\u201c", "\u201d", "``", "''"])
const relatives = new Set(["which", "who", "whom", "whose", "where"])
const subordinators = new Set(["although", "because", "but", "though", "unless", "whereas", "when", "while"])
const times = new Set(["after", "as", "before", "since", "until"])
const conjunctions = new Set(["and", "but", "or", "yet"])
const nominal = new Set(["ADJ", "DET", "NOUN", "NUM", "PART", "PRON", "PROPN"])

const REPORTING = 1
/** Where a clause may begin: at the word, or straight after it. */
const CUT = 2
const clauseWords = wordSets(
  [REPORTING, reportingVerbs],
  [CUT, [...hardMarks, ...quoteMarks, ...relatives, ...subordinators, ...times, ...conjunctions, "that", ","]],
)

export function clausesOf(article: AnnotatedArticle, sentence: Sentence): ReadonlyArray<Clause> {
  const { tokens } = article
  const cuts: Array<{ readonly at: number; readonly link: Clause["link"] }> = [{ at: sentence.first, link: "start" }]
  let hasVerb = false
  for (let i = sentence.first; i < sentence.last; i++) {
    const link = i > cuts.at(-1)!.at ? cutBefore(tokens, i, sentence, hasVerb) : null
    if (link) {
      cuts.push({ at: i, link })
      hasVerb = false
    }
    if (isFinite(tokens, i)) hasVerb = true
    const reported = (clauseWords.of(tokens[i]!) & REPORTING) !== 0 ? reportedSubject(tokens, i, sentence.last) : -1
    if (reported > i) {
      cuts.push({ at: reported, link: "reported" })
      hasVerb = false
      i = reported - 1
    }
  }
  return cuts.map(({ at, link }, i) => {
    const last = cuts[i + 1]?.at ?? sentence.last
    return { first: at, last, link, isReporting: reports(tokens, at, last) }
  })
}

function cutBefore(
  tokens: ReadonlyArray<Token>,
  i: number,
  sentence: Sentence,
  hasVerb: boolean,
): Clause["link"] | null {
  const token = tokens[i]!
  const { lower } = token
  const before = tokens[i - 1]!
  if (((clauseWords.of(token) | clauseWords.of(before)) & CUT) === 0) return null
  if (hardMarks.has(before.lower)) return "new-subject"
  if (quoteMarks.has(before.lower) && (tokens[i - 2]?.lower === "," || reporting.has(tokens[i - 2]?.lower ?? "")))
    return "new-subject"
  if (lower === "that" && hasVerb && startsClause(tokens, i + 1, sentence.last) && !instrumentWords.has(before.lower))
    return "that"
  if (relatives.has(lower) && !instrumentWords.has(before.lower)) return "relative"
  if (subordinators.has(lower)) return "new-subject"
  if (times.has(lower) && startsClause(tokens, i + 1, sentence.last)) return "new-subject"
  if (!hasVerb) return null
  const afterComma = before.lower === ","
  if (!conjunctions.has(before.lower) && !afterComma) return null
  let at = i
  while (at < sentence.last && (quoteMarks.has(tokens[at]!.lower) || conjunctions.has(tokens[at]!.lower))) at++
  const next = tokens[at]
  if (!next) return null
  if (next.lower === "to" && !afterComma && tokens[at + 1]?.pos === "VERB") return "shares-subject"
  const verb = next.pos === "ADV" ? at + 1 : at
  if (isFinite(tokens, verb) || (afterComma && tokens[verb]?.pos === "VERB")) return "shares-subject"
  return startsClause(tokens, at, sentence.last) ? "new-subject" : null
}

/** A subject of up to six words and then a finite verb. */
function startsClause(tokens: ReadonlyArray<Token>, at: number, last: number): boolean {
  for (let i = at; i < last && i < at + 8; i++) {
    const { pos, lower } = tokens[i]!
    if (relatives.has(lower)) return false
    if (isFinite(tokens, i)) return i > at
    if (!nominal.has(pos) && pos !== "ADV" && lower !== "of") return false
  }
  return false
}

/** Where what is reported begins, after a reporting verb without "that": "told reporters | he would meet". */
function reportedSubject(tokens: ReadonlyArray<Token>, at: number, last: number): number {
  for (let i = at + 1; i < last && i < at + 10; i++) {
    const { pos, lower } = tokens[i]!
    if (lower === "that" || pos === "PUNCT") return -1
    if (!isFinite(tokens, i)) continue
    let start = i
    while (start - 1 > at && nominal.has(tokens[start - 1]!.pos) && tokens[start]!.pos !== "PRON") start--
    return start < i ? start : -1
  }
  return -1
}

function isFinite(tokens: ReadonlyArray<Token>, i: number): boolean {
  const token = tokens[i]
  if (!token) return false
  if (token.pos === "AUX") return true
  return token.pos === "VERB" && !token.lower.endsWith("ing") && tokens[i - 1]?.lower !== "to"
}

function reports(tokens: ReadonlyArray<Token>, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if ((clauseWords.of(tokens[i]!) & REPORTING) !== 0) return true
    if (tokens[i]!.lower === "according" && tokens[i + 1]?.lower === "to") return true
  }
  return false
}
