/**
 * The heads of a clause: what every rule finds, less those that another head governs. "Talks on military cooperation" is
 * one act, of talks; "exchange of data and joint drills" are two.
 */
import type { Token } from "../../annotate/annotated-article.ts"
import { wordSets } from "../../annotate/words/word-facts.ts"
import type { Clause } from "./clauses.ts"
import type { Head, HeadRule } from "./head.ts"
import { assistance } from "./rules/assistance.ts"
import { commitment } from "./rules/commitment.ts"
import { cooperation } from "./rules/cooperation.ts"
import { informationSharing } from "./rules/information-sharing.ts"
import { instrument } from "./rules/instrument.ts"
import { jointActivity } from "./rules/joint-activity.ts"
import { jointBody } from "./rules/joint-body.ts"
import { mechanism } from "./rules/mechanism.ts"
import { meeting } from "./rules/meeting.ts"
import { hasOwnPredicate } from "./status.ts"

/** Every rule that finds a head. */
export const headRules: ReadonlyArray<HeadRule> = [
  informationSharing,
  jointActivity,
  jointBody,
  instrument,
  mechanism,
  meeting,
  cooperation,
  assistance,
  commitment,
]

let rulesByWord: ReadonlyMap<string, ReadonlyArray<HeadRule>> | undefined

function byWord(): ReadonlyMap<string, ReadonlyArray<HeadRule>> {
  if (rulesByWord) return rulesByWord
  const map = new Map<string, Array<HeadRule>>()
  for (const rule of headRules) {
    for (const word of new Set(rule.words)) {
      const same = map.get(word)
      if (same) same.push(rule)
      else map.set(word, [rule])
    }
  }
  return (rulesByWord = map)
}

const headWords = wordSets([1, { [Symbol.iterator]: () => byWord().keys() }])

/** Is there a word between two tokens at which some rule looks? A cheap first question to a sentence. */
export function mayHaveHead(tokens: ReadonlyArray<Token>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (headWords.of(tokens[i]!) !== 0) return true
  return false
}

/**
 * The heads of a clause, from left to right, each an act of its own.
 *
 * @param isNamed is this token part of a name ("Shanghai Cooperation Organization")?
 * @param isAct do the words around a head make it an act? One that is none governs nothing.
 */
export function headsOf(
  tokens: ReadonlyArray<Token>,
  clause: Clause,
  isNamed: (token: number) => boolean = () => false,
  isAct: (head: Head) => boolean = () => true,
): ReadonlyArray<Head> {
  const kept: Array<Head> = []
  for (const head of allHeads(tokens, clause, isNamed)) {
    const before = kept.at(-1)
    if (!before) kept.push(head)
    else if (before.rule === "commitment") kept[kept.length - 1] = head
    else if (head.rule === "commitment") continue
    else if (isCompound(tokens, before, head)) kept[kept.length - 1] = { ...head, first: before.first }
    else if (before.isGeneral && !head.isGeneral && refines(tokens, before, head))
      kept[kept.length - 1] = { ...head, isSecurity: head.isSecurity || before.isSecurity }
    else if (hasOwnPredicate(tokens, clause, head) || !isAct(before)) kept.push(head)
    else if (isCoordinate(tokens, before, head) && !head.isGeneral && head.kind !== before.kind) kept.push(head)
  }
  return kept
}

function allHeads(
  tokens: ReadonlyArray<Token>,
  clause: Clause,
  isNamed: (token: number) => boolean,
): ReadonlyArray<Head> {
  const map = byWord()
  const found: Array<Head> = []
  for (let i = clause.first; i < clause.last; i++) {
    if (headWords.of(tokens[i]!) === 0) continue
    const candidates = map.get(tokens[i]!.lower)!
    for (const rule of candidates) {
      const head = rule.match(tokens, i, clause.first, clause.last)
      if (!head || head.last <= (found.at(-1)?.last ?? 0)) continue
      if (head.rule !== "meeting" && isNamed(head.last - 1)) continue
      found.push(head)
      break
    }
  }
  return found.sort((a, b) => a.first - b.first)
}

/** "security cooperation agreement": nouns in a row are named by the last. */
function isCompound(tokens: ReadonlyArray<Token>, a: Head, b: Head): boolean {
  if (a.isVerb || b.isVerb) return false
  for (let i = a.last; i < b.first; i++) {
    const { pos } = tokens[i]!
    if (pos !== "NOUN" && pos !== "PROPN" && pos !== "ADJ") return false
  }
  return true
}

/** "cooperation in training", "cooperation with a view to intelligence sharing": the later head says which cooperation. */
function refines(tokens: ReadonlyArray<Token>, a: Head, b: Head): boolean {
  if (b.rule === "instrument" || b.rule === "meeting") return false
  return b.first - a.last <= 8 && !hasMark(tokens, a.last, b.first)
}

function isCoordinate(tokens: ReadonlyArray<Token>, a: Head, b: Head): boolean {
  if (b.isVerb) return false
  let link = -1
  for (let i = a.last; i < b.first; i++) {
    const { lower, pos } = tokens[i]!
    if (pos === "ADP" || pos === "VERB") return false
    if (lower === "and" || lower === "," || lower === "or") link = i
  }
  return link >= 0 && b.first - link <= 4
}

function hasMark(tokens: ReadonlyArray<Token>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.pos === "PUNCT") return true
  return false
}
