/**
 * How far a cooperation is: from the cues of its clause, of the clause that governs it ("hopes that the two sides will
 * …"), and of what follows it ("talks were held", "a memorandum to be signed").
 */
import type { AgreementStatus } from "../../../schema/codes.ts"
import type { Span } from "../../../schema/source-text.ts"
import type { Token } from "../../annotate/annotated-article.ts"
import type { Clause } from "./clauses.ts"
import type { Head } from "./head.ts"
import { denials, possibilities, statusCues, statusOrder, weakCues } from "./lexicon/status.ts"
import { type PhraseIndex, phraseIndex, type PhraseMatch } from "../phrases.ts"

export interface StatusReading {
  readonly status: AgreementStatus
  /** The cue; null where no word says it and the documented default holds. */
  readonly cue: Span | null
}

let index: PhraseIndex<ReadonlyArray<AgreementStatus>> | undefined

function cues(): PhraseIndex<ReadonlyArray<AgreementStatus>> {
  if (index) return index
  const statuses = new Map<string, Array<AgreementStatus>>()
  for (const status of statusOrder)
    for (const phrase of statusCues[status]) statuses.set(phrase, [...(statuses.get(phrase) ?? []), status])
  return (index = phraseIndex(statuses))
}

const denied: ReadonlySet<string> = new Set(denials)
const possible: ReadonlySet<string> = new Set(possibilities)
const weak: ReadonlySet<string> = new Set(weakCues.flatMap((cue) => cue.split(" ")))
/** What keeps an instrument in force. */
const inForce = new Set(["adopted", "remain", "remains"])
const perfects = new Set(["has", "have", "'ve"])
/** A cue before a noun counts within this many words, one after it within as many more. */
const REACH = 8
const REACH_AFTER = 12
/** "during a meeting": the words in between belong to the noun. */
const NEAR = 4

/**
 * The status of the act with this head; null where the words make it no act: denied, merely possible, or an instrument
 * that is only spoken about.
 */
export function statusOf(
  tokens: ReadonlyArray<Token>,
  clauses: ReadonlyArray<Clause>,
  at: number,
  head: Head,
): StatusReading | null {
  const clause = clauses[at]!
  const from = governed(clauses, at)
  const own = ownPredicate(tokens, clause, head)
  if (own) return own
  for (let i = from; i < head.first; i++) if (denied.has(tokens[i]!.lower)) return null
  if (isNegated(tokens, clause, head)) return null
  for (let i = clause.first; i < head.first; i++) if (possible.has(tokens[i]!.lower)) return null

  const before = cues().all(tokens, from, Math.max(head.first, head.isVerb ? head.last : head.first))
  const after = cues().all(tokens, head.last, Math.min(clause.last, head.last + REACH_AFTER))
  const found = [...before, ...after.filter((match) => isAfterCue(tokens, head, match))]
  for (const status of statusOrder) {
    const cue = found.find((match) => match.value.includes(status) && fits(tokens, head, status, match.first))
    if (!cue) continue
    return { status, cue: spanOf(tokens, cue.first, cue.last) }
  }
  if (head.rule === "instrument" || head.rule === "mechanism") return null
  if (head.rule === "meeting" && !head.isVerb) return null
  if (head.rule === "joint-body") return { status: "agreed", cue: null }
  if (!head.isVerb && (head.rule === "cooperation" || head.rule === "information-sharing")) return null
  if (head.isVerb && isGerund(tokens, head)) return null
  return { status: "operating", cue: null }
}

const negations = new Set(["n't", "never", "no", "not", "without"])

/** "no agreements have been reached", "has not met"; "not only" and "not as … as before" deny nothing. */
function isNegated(tokens: ReadonlyArray<Token>, clause: Clause, head: Head): boolean {
  for (let i = clause.first; i < Math.min(head.last + 4, clause.last); i++) {
    if (!negations.has(tokens[i]!.lower)) continue
    const next = tokens[i + 1]?.lower ?? ""
    // After the head, "not" denies what is said of it ("was not signed"), "no" something else.
    const isOfHead = i < head.first || (i >= head.last && tokens[i]!.lower === "not" && tokens[i - 1]!.pos === "AUX")
    if (isOfHead && next !== "only" && next !== "as") return true
  }
  return false
}

/**
 * What a participle right after the head says of it, whatever the clause does with it: "the meeting scheduled for
 * Monday", "the treaty signed in 1995".
 */
function ownPredicate(tokens: ReadonlyArray<Token>, clause: Clause, head: Head): StatusReading | null {
  if (!hasOwnPredicate(tokens, clause, head)) return null
  const match = cues().at(tokens, ownPredicateAt(tokens, clause, head), clause.last)
  const status = match && statusOrder.find((s) => match.value.includes(s) && fits(tokens, head, s, match.first))
  return status ? { status, cue: spanOf(tokens, match.first, match.last) } : null
}

const modals = new Set(["must", "ought", "should", "will", "would"])
const passives = new Set([
  "agreed",
  "broke",
  "collapsed",
  "cancelled",
  "canceled",
  "concluded",
  "ended",
  "enhanced",
  "established",
  "expanded",
  "founded",
  "frozen",
  "halted",
  "held",
  "initialed",
  "launched",
  "postponed",
  "planned",
  "ratified",
  "reached",
  "refused",
  "revoked",
  "scheduled",
  "scrapped",
  "set",
  "severed",
  "signed",
  "strained",
  "strengthened",
  "suspended",
  "terminated",
])
/** These take the head for their object only in the passive: "was agreed on". */
const afterAuxiliary = new Set(["agreed", "ended", "launched", "planned", "refused"])
const participles = new Set(["concluded", "held", "reached", "revoked", "scheduled", "signed", "suspended"])

/** Does a participle that says how far it is follow the head? */
export const hasOwnPredicate = (tokens: ReadonlyArray<Token>, clause: Clause, head: Head): boolean =>
  !head.isVerb && ownPredicateAt(tokens, clause, head) >= 0

/** Where that participle stands: right after the head, or after the subject of its own clause ("the pact both signed"). */
function ownPredicateAt(tokens: ReadonlyArray<Token>, clause: Clause, head: Head): number {
  for (let i = head.last; i < clause.last && i <= head.last + 3; i++) {
    const { lower, pos } = tokens[i]!
    if (participles.has(lower)) return i
    if (i === head.last && pos !== "DET" && pos !== "PRON") return -1
    if (pos !== "DET" && pos !== "PRON" && pos !== "NOUN" && pos !== "NUM") return -1
  }
  return -1
}

/** First token whose words govern the clause: that of the clause before it where it depends on that. */
function governed(clauses: ReadonlyArray<Clause>, at: number): number {
  let i = at
  while (i > 0 && (clauses[i]!.link === "shares-subject" || clauses[i]!.link === "that")) {
    i--
    if (clauses[i + 1]!.link === "that") break
  }
  return clauses[i]!.first
}

/** After the head, only what is said of the head counts: a passive, a participle, "to be signed". */
function isAfterCue(tokens: ReadonlyArray<Token>, head: Head, match: PhraseMatch<unknown>): boolean {
  if (head.isVerb && head.rule !== "joint-body") return false
  const { lower, pos } = tokens[match.first]!
  if (afterAuxiliary.has(lower)) return tokens[match.first - 1]?.pos === "AUX"
  if (passives.has(lower) || pos === "AUX") return !modals.has(lower) || tokens[match.last]?.lower === "be"
  return lower === "to" || lower === "about" || lower === "due"
}

/** Does a cue of this status say something of such a head? */
function fits(tokens: ReadonlyArray<Token>, head: Head, status: AgreementStatus, cue: number): boolean {
  const { lower } = tokens[cue]!
  if (lower === "during") return head.rule === "meeting" && head.first - cue <= NEAR
  if (status === "completed")
    return (
      (head.kind === "dialogue" || head.kind === "joint_operation") &&
      !(lower === "held" && (isOngoing(tokens, cue) || isFirstRound(tokens, cue)))
    )
  if (status === "signed") return head.rule === "instrument"
  if (status === "negotiating") return head.rule === "instrument"
  if (status === "agreed" && lower === "set") return head.rule === "joint-body"
  if (status === "agreed" && lower === "reached") return head.rule === "instrument"
  if (status === "operating" && isGerund(tokens, head)) return false
  if (status === "operating" && head.first - cue > REACH && !head.isVerb) return false
  if (status === "operating" && head.rule === "meeting" && !head.isVerb)
    return !weak.has(lower) || isOngoing(tokens, cue + 1)
  if (status === "operating" && head.rule === "instrument") return inForce.has(lower)
  return true
}

/** "responded positively about cooperating": spoken about, not done. */
const isGerund = (tokens: ReadonlyArray<Token>, head: Head): boolean =>
  head.isVerb && tokens[head.first]!.lower.endsWith("ing") && tokens[head.first - 1]?.pos === "ADP"

/** "Since January, … has held many rounds of talks": going on. */
function isOngoing(tokens: ReadonlyArray<Token>, cue: number): boolean {
  if (!perfects.has(tokens[cue - 1]?.lower ?? "")) return false
  const { sentence } = tokens[cue]!
  for (let i = cue; tokens[i]?.sentence === sentence; i--) if (tokens[i]!.lower === "since") return true
  for (let i = cue; tokens[i]?.sentence === sentence; i++) if (tokens[i]!.lower === "since") return true
  return false
}

/** "The first round of a dialogue was held": the dialogue goes on. */
function isFirstRound(tokens: ReadonlyArray<Token>, cue: number): boolean {
  const { sentence } = tokens[cue]!
  for (let i = cue; i > 0 && tokens[i]!.sentence === sentence; i--)
    if (tokens[i]!.lower === "round" && tokens[i - 1]!.lower === "first") return true
  return false
}

const spanOf = (tokens: ReadonlyArray<Token>, first: number, last: number): Span => ({
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
})
