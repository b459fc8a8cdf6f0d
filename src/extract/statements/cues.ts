/**
 * Cues: the verb groups that attribute. "has also said", "called for", "was quoted as saying"; with what form they have,
 * which decides where their source is to be looked for.
 */
import { chainForms } from "./lexicon/words.ts"
import { auxiliaryWords, type CueForm, cueForms, type CueVerb } from "./cue-index.ts"
import { cueWords, VERB } from "./cue-words.ts"
import { isStop } from "./clause.ts"
import { objectHeads } from "./lexicon/cue-verbs.ts"
import type { Item } from "./unit.ts"

export interface Cue {
  /** Items of the whole group, half-open: auxiliaries, adverbs, verb, particle. */
  readonly first: number
  readonly last: number
  readonly verb: CueVerb
  /** What the verb is where its words fit no frame of `verb`. */
  readonly otherwise: CueVerb | null
  readonly form: "finite" | "gerund" | "quoted" | "asked"
  readonly isNegated: boolean
  /** The source's items where the group itself holds it: "quoted the minister as saying". */
  readonly source: { readonly first: number; readonly last: number } | null
}

const BE: ReadonlySet<string> = new Set(["is", "are", "was", "were", "be", "been", "being", "'s", "'re", "am", "'m"])
const NEGATIONS: ReadonlySet<string> = new Set(["not", "n't", "never", "neither", "nor"])

/** The cues of a unit, in order. */
export function cuesOf(items: ReadonlyArray<Item>): ReadonlyArray<Cue> {
  const found: Array<Cue> = []
  const forms = cueForms()
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!
    if ((cueWords.of(item) & VERB) === 0) continue
    const cue = item.lower === "quoted" ? quoted(items, at) : null
    if (cue) {
      found.push(cue)
      at = cue.last - 1
      continue
    }
    const form = forms.get(item.lower)
    if (!form) continue
    const plain = verbCue(items, at, form)
    if (!plain) continue
    found.push(plain)
    at = plain.last - 1
  }
  return found
}

function verbCue(items: ReadonlyArray<Item>, at: number, form: CueForm): Cue | null {
  const item = items[at]!
  const isTagged = item.pos === "VERB" || item.pos === "AUX"
  if (form.isAmbiguous && (isTagged ? isNounHere(items, at) : !isVerbByPlace(items, at))) return null
  // "The said", "a claimed", "the reported" are modifiers.
  const before = items[at - 1]
  if (before && (before.text === "-" || (before.pos === "DET" && !isTagged))) return null
  if (items[at + 1]?.text === "-" && items[at + 1]!.start === item.end) return null
  const next = items[at + 1]?.lower ?? ""
  const isReflexive = next.endsWith("self") || next.endsWith("selves")
  const phrasal = form.phrasal.find(({ words }) => words.every((word, i) => items[at + 1 + i]?.lower === word))
  const counted = isTagged || isVerbByPlace(items, at) ? form.counted : null
  const known = phrasal?.verb ?? chosen(items, at, form)
  const found = known ?? counted
  if (!found || (isReflexive && !found.frames.has("n"))) return null
  // "described himself as a medic": a view of oneself.
  const verb: CueVerb = isReflexive ? { ...found, kind: "attitude" } : found
  const otherwise = known && !phrasal ? counted : null
  const last = at + 1 + (phrasal?.words.length ?? 0)
  const group = groupBefore(items, at)
  if (isAsked(items, at, group))
    return {
      first: group.first,
      last,
      verb: { ...verb, kind: "attitude" },
      otherwise: null,
      form: "asked",
      isNegated: group.isNegated,
      source: null,
    }
  if (!form.isGerund && group.hasBe) return null
  // "by supporting", "for opposing": what somebody does, seldom what is attributed.
  if (form.isGerund && verb.kind === "attitude" && items[group.first - 1]?.pos === "ADP") return null
  if (form.isPast && items[at + 1]?.lower === "by") return null
  if (group.hasTo) return chained(items, group, last, verb)
  const isGerund = form.isGerund && !group.hasBe
  return {
    first: group.first,
    last,
    verb,
    otherwise,
    form: isGerund ? "gerund" : "finite",
    isNegated: group.isNegated,
    source: null,
  }
}

/** "continued to push for", "has begun to question": the whole chain is the cue, and tells an act, not words. */
function chained(items: ReadonlyArray<Item>, group: Group, last: number, verb: CueVerb): Cue | null {
  const isGoOn = items[group.first - 2]?.lower === "on" && GOES.has(items[group.first - 3]?.lower ?? "")
  const at = group.first - (isGoOn ? 3 : 2)
  const item = items[at]
  if (item === undefined || !(isGoOn || CHAINS.has(item.lower))) return null
  const { first, hasTo, hasBe, isNegated } = groupBefore(items, at)
  if (hasTo || (item.lower.endsWith("ing") && !hasBe)) return null
  const kind = "attitude"
  return { first, last, verb: { ...verb, kind }, otherwise: null, form: "finite", isNegated, source: null }
}

const CHAINS: ReadonlySet<string> = new Set(chainForms)
const GOES: ReadonlySet<string> = new Set(["go", "goes", "going", "went", "gone"])

/**
 * "Polls |show| that", "the memo |claims| the", "he |plans| to stay": a verb in the present, whatever the tagger makes of it, by
 * the number of the noun before it and the words behind it.
 */
function isVerbByPlace(items: ReadonlyArray<Item>, at: number): boolean {
  const before = items[at - 1]
  const next = items[at + 1]
  if (!before) return false
  const { lower } = items[at]!
  if (isStop(next))
    return SHOWING.has(lower) && before.pos === "NOUN" && /[^su]s$/u.test(before.lower) !== lower.endsWith("s")
  if (!next || next.pos === "QUOTE") return false
  const isPlural = PLURALS.has(before.lower) || (before.pos === "NOUN" && /[^su]s$/u.test(before.lower))
  const isSubject = PRONOUNS.has(before.lower) || before.pos === "NOUN" || before.pos === "PROPN"
  // At the front of a sentence a capital does not tell "Polls" from "Harris".
  const isOpen = at === 1 && before.pos === "PROPN" && before.lower.endsWith("s")
  if (!isSubject || (lower.endsWith("s") === isPlural && !isOpen)) return false
  if (SHOWING.has(lower) && (before.pos === "NOUN" || isOpen)) return next.pos !== "ADP" && next.pos !== "PUNCT"
  return next.pos === "DET" || next.pos === "PRON" || AFTER_VERB.has(next.lower) || opensInfinitive(items, at + 1)
}

const opensInfinitive = (items: ReadonlyArray<Item>, at: number): boolean =>
  items[at]!.lower === "to" && items[at + 1]?.pos === "VERB"

/** Verbs that close what a document says: "the bridge was sound, records |show|." */
const SHOWING: ReadonlySet<string> = new Set(["show", "shows"])

const PLURALS: ReadonlySet<string> = new Set(["they", "we", "people", "police", "who"])
const PRONOUNS: ReadonlySet<string> = new Set(["he", "she", "it", "they", "we", "who"])
const AFTER_VERB: ReadonlySet<string> = new Set(["that", "out", "how", "his", "her", "their", "its"])

/** "Ortiz was |asked| whether", "When |asked| about", "|Asked| if": nobody says who asks. */
function isAsked(items: ReadonlyArray<Item>, at: number, group: Group): boolean {
  if (items[at]!.lower !== "asked" || group.hasTo) return false
  const before = items[group.first - 1]
  return group.hasBe || before === undefined || before.lower === "when" || before.lower === "if"
}

/** "Earlier reports said", "Reports reaching here said": a noun, whatever the tagger makes of it. */
function isNounHere(items: ReadonlyArray<Item>, at: number): boolean {
  const next = items[at + 1]
  if (at === 0) return true
  const before = items[at - 1]!
  // "the earlier report"
  if ((before.pos === "ADJ" || before.pos === "ADV") && items[at - 2]?.pos === "DET") return true
  if (!next) return false
  return (next.pos === "VERB" || next.pos === "AUX") && !next.lower.endsWith("ing") && next.lower !== "to"
}

/** The verb that the words after it allow: "claimed responsibility" is speech, "extended the deadline" is nothing. */
function chosen(items: ReadonlyArray<Item>, at: number, form: CueForm): CueVerb | undefined {
  for (const verb of form.verbs) {
    const heads = objectHeads[verb.lemma]
    if (verb.lemma === "claim" && takesLives(items, at)) continue
    if (!heads || verb.kind !== "speech") return verb
    for (let i = at + 1; i < items.length && i - at <= 6; i++)
      if (heads.includes(items[i]!.lower)) return { ...verb, frames: NOUN_ONLY }
    if (verb.frames.size > 1) return { ...verb, frames: new Set([...verb.frames].filter((frame) => frame !== "n")) }
  }
  return undefined
}

/** "The blast claimed 12 lives." */
function takesLives(items: ReadonlyArray<Item>, at: number): boolean {
  for (let i = at + 1; i < items.length && i - at <= 7; i++)
    if (items[i]!.lower === "lives" || items[i]!.lower === "life" || items[i]!.lower === "victims") return true
  return false
}

interface Group {
  readonly first: number
  readonly hasBe: boolean
  readonly hasTo: boolean
  readonly isNegated: boolean
}

/** Auxiliaries, adverbs and negations straight before the verb. */
export function groupBefore(items: ReadonlyArray<Item>, at: number): Group {
  const auxiliary = auxiliaryWords()
  let first = at
  let hasBe = false
  let hasTo = false
  let isNegated = false
  let quotes = 0
  while (first > 0) {
    const item = items[first - 1]!
    if (NEGATIONS.has(item.lower)) isNegated = true
    else if (item.text === '"' || item.text === "“" || item.text === "”") {
      // An adverb in scare quotes: `Ana Ortiz "firmly" rejected`.
      if (quotes === 0 && items[first - 2]?.pos !== "ADV") break
      quotes++
    } else if (item.lower === "to" && (item.pos === "PART" || item.pos === "ADP")) {
      hasTo = true
      break
    } else if (auxiliary.has(item.lower) && (item.lower !== "'s" || item.pos === "AUX")) {
      if (BE.has(item.lower) && first === at - (isNegated ? 1 : 0)) hasBe = true
      else if (BE.has(item.lower)) hasBe = true
    } else if (item.pos !== "ADV" || (first === at && NOT_ADVERBS.has(item.lower))) break
    first--
  }
  // An adverb at the front of the clause is not part of the group: "Earlier he said", "Here police said".
  while (first < at && items[first]!.pos === "ADV" && (first === 0 || items[first - 1]!.text !== ",")) {
    if (first > 0 && items[first - 1]!.pos !== "PUNCT") break
    first++
  }
  return { first, hasBe, hasTo, isNegated }
}

const NOT_ADVERBS: ReadonlySet<string> = new Set([
  "when",
  "then",
  "where",
  "how",
  "why",
  "here",
  "there",
  "home",
  "abroad",
  "ago",
])

/** "was quoted as saying", "quoted the minister as saying", "was quoted by Xinhua as saying". */
function quoted(items: ReadonlyArray<Item>, at: number): Cue | null {
  const forms = cueForms()
  let as = -1
  for (let i = at + 1; i < items.length && i - at <= 14; i++) {
    if (items[i]!.lower === "as" && forms.get(items[i + 1]?.lower ?? "")?.isGerund) {
      as = i
      break
    }
  }
  if (as < 0) return null
  const group = groupBefore(items, at)
  const verb = { lemma: "quote", kind: "speech" as const, frames: SAYING }
  const source = group.hasBe || as === at + 1 ? null : { first: at + 1, last: as }
  return {
    first: source ? as : group.first,
    last: as + 2,
    verb,
    otherwise: null,
    form: "quoted",
    isNegated: false,
    source,
  }
}

const NOUN_ONLY: ReadonlySet<string> = new Set(["n"])
const SAYING: ReadonlySet<string> = new Set(["q", "c"])
