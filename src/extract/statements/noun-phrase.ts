/**
 * Noun phrases beside a cue: its subject on the left ("the clerk, who gave no name, said"), or on the right
 * where verb and subject are turned round ("…," said Ana Ortiz, deputy director of the bureau).
 */
import { isAdjunctOfSubject, isLight, isNameOfRole, isState, opensApposition } from "./apposition.ts"
import { cueForms } from "./cue-index.ts"
import { hasFinite, isFinite, isSubordinator, opensAdjunct } from "./clause.ts"
import type { Item, Range } from "./unit.ts"

const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "NUM", "ADJ", "DET", "SYM", "X"])
const LINKS: ReadonlySet<string> = new Set(
  "of in from for at with near on to by against inside within across about including behind over between among".split(
    " ",
  ),
)
const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  "he she they it we i you who which that some others one both many all everyone someone somebody most".split(" "),
)
const POSSESSIVES: ReadonlySet<string> = new Set(["his", "her", "their", "its", "my", "our", "your"])
const DAYS: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday yesterday today tonight".split(" "),
)
/** "Officials |here| said". */
const PLACES: ReadonlySet<string> = new Set(["here", "there"])
export const RELATIVES: ReadonlySet<string> = new Set(["who", "which", "that"])

/** The subject that ends where `end` is; not before `floor`. Null when the cue has none of its own. */
export function subjectBefore(items: ReadonlyArray<Item>, end: number, floor: number): Range | null {
  let last = end
  const before = items[last - 1]
  if (!before || last <= floor) return null
  if (RELATIVES.has(before.lower)) return { first: last - 1, last }
  if (before.text === "," || before.text === ")" || before.text === "--" || before.text === "—") {
    if (before.text === ")") return phraseLeft(items, last, floor)
    const apposed = before.text === "," ? apposedSubject(items, last - 1, floor) : setOff(items, last - 1, floor)
    return apposed && { first: apposed.first, last: last - 1 }
  }
  // "the director of X yesterday said"
  while (last > floor && (DAYS.has(items[last - 1]!.lower) || PLACES.has(items[last - 1]!.lower))) last--
  if (last > floor && items[last - 1]!.lower === "on" && last < end) last--
  const phrase = phraseLeft(items, last, floor)
  return phrase && (nameBefore(items, phrase, floor) ?? relativeHead(items, phrase, floor) ?? phrase)
}

const RELATIVE_REACH = 14

/** "|officers who watch the border| said": the phrase beside the cue is the object of a relative clause. */
function relativeHead(items: ReadonlyArray<Item>, phrase: Range, floor: number): Range | null {
  let hasVerb = false
  for (let i = phrase.first - 1; i > floor && phrase.first - i <= RELATIVE_REACH; i--) {
    const item = items[i]!
    if (item.pos === "QUOTE" || item.pos === "PUNCT" || item.lower === "that" || isSubordinator(item.lower)) return null
    if (item.lower === "who") {
      const head = hasVerb ? phraseLeft(items, i, floor) : null
      return head && { first: head.first, last: phrase.last }
    }
    if (isFinite(items, i)) hasVerb = true
  }
  return null
}

/** The possessor of the noun at `at`: "|her| refusal", "|the mayor|'s sharp criticism"; null when it has none. */
export function possessorBefore(items: ReadonlyArray<Item>, at: number): Range | null {
  let mark = at - 1
  while (mark >= 0 && items[mark]!.pos === "ADJ" && at - mark < 4 && !POSSESSIVES.has(items[mark]!.lower)) mark--
  const item = items[mark]
  if (item === undefined) return null
  if (POSSESSIVES.has(item.lower)) return { first: mark, last: mark + 1 }
  if (item.text !== "'s" && item.text !== "’s") return null
  const owner = phraseLeft(items, mark, 0)
  return owner && { first: owner.first, last: mark + 1 }
}

/** "…," Ana Ortiz, the current director of the fund said: an apposition whose second comma is left out. */
function nameBefore(items: ReadonlyArray<Item>, phrase: Range, floor: number): Range | null {
  if (phrase.first - 1 <= floor || !opensApposition(items, phrase.first)) return null
  const left = items[phrase.first - 1]!
  // Pages that lost their punctuation have no comma at all: "Ana Ortiz a teacher said".
  const end =
    left.text === "," ? phrase.first - 1 : left.pos === "PROPN" && isArticle(items[phrase.first]!) ? phrase.first : -1
  if (end < 0) return null
  const name = phraseLeft(items, end, floor)
  if (!name || items[name.last - 1]!.pos !== "PROPN") return null
  const before = items[name.first - 1]
  return before === undefined || before.pos === "QUOTE" ? { first: name.first, last: phrase.last } : null
}

/** "Ana Ortiz -- the mayor, once a teacher -- |said": back to the first dash. */
function setOff(items: ReadonlyArray<Item>, dash: number, floor: number): Range | null {
  for (let at = dash - 1; at > floor; at--) {
    if (items[at]!.pos === "QUOTE" || items[at]!.text === ";") return null
    if (items[at]!.text === items[dash]!.text) return phraseLeft(items, at, floor)
  }
  return null
}

/** "Ana Ortiz, 42, of Lima, |said": back over what stands between commas to the phrase that it explains. */
function apposedSubject(items: ReadonlyArray<Item>, comma: number, floor: number): Range | null {
  for (let at = comma - 1; at > floor; at--) {
    const item = items[at]!
    if (item.pos === "QUOTE" || item.text === ";" || item.text === ":") return null
    if (item.text !== "," && item.text !== "--" && item.text !== "—") continue
    const phrase = phraseLeft(items, at, floor)
    if (!phrase) return null
    const isOpen = opensApposition(items, at + 1) || isNameOfRole(items, phrase, at + 1, comma, floor)
    if (!isOpen && !isAdjunctOfSubject(items, phrase, at + 1, floor)) {
      if (isState(items, at + 1, comma)) continue
      return null
    }
    const isChained = items[phrase.first - 1]?.text === "," && phrase.first - 1 > floor && isLight(items, phrase)
    if (isChained) {
      at = phrase.first
      continue
    }
    return phrase
  }
  return null
}

/** The noun phrase that ends at `end`. */
function phraseLeft(items: ReadonlyArray<Item>, end: number, floor: number): Range | null {
  const last = end
  const head = items[last - 1]
  if (!head || last <= floor) return null
  if (SUBJECT_PRONOUNS.has(head.lower) && head.pos !== "NOUN") {
    const isNoOne = head.lower === "one" && items[last - 2]?.lower === "no"
    return { first: isNoOne ? last - 2 : last - 1, last }
  }
  // "Cook said": a name that the tagger takes for a verb at the front of its sentence.
  const opens = last - 1 === floor || items[last - 2]!.pos === "CCONJ" || items[last - 2]!.pos === "QUOTE"
  if (head.pos === "VERB" && opens && /^\p{Lu}\p{Ll}/u.test(head.text) && !head.lower.endsWith("ing"))
    return { first: last - 1, last }
  let first = last
  while (first > floor && belongsLeft(items, first - 1, last, floor)) first--
  while (first < last && !startsPhrase(items[first]!)) first++
  if (first >= last) return null
  return { first, last }
}

function belongsLeft(items: ReadonlyArray<Item>, at: number, last: number, floor: number): boolean {
  const item = items[at]!
  const left = items[at - 1]
  if (item.pos === "QUOTE" || (at < last - 1 && (item.lower === "which" || item.lower === "who"))) return false
  // A phrase begins with its article: "… two towns |a monitor| said".
  if (at + 1 < last && isArticle(items[at + 1]!) && NOMINAL.has(item.pos) && item.pos !== "DET") return false
  if (DAYS.has(item.lower)) return items[at + 1]?.text === "'s" || items[at + 1]?.text === "’s"
  if (POSSESSIVES.has(item.lower)) return true
  if (item.text === "-" || item.text === "'" || item.text === "’" || item.text === "/") return true
  if (item.text === "(" || item.text === ")") return at < last
  if (item.text === "'s" || item.text === "’s") return true
  // "(R-Md.)"
  if (item.text === ".") return left?.pos === "PROPN" && left.end === item.start && items[at + 1]?.text === ")"
  if (at === last - 1 && (SELF.has(item.lower) || OBJECTS.has(item.lower)))
    return at > floor && left !== undefined && (SELF.has(item.lower) ? isNoun(left) : LINKS.has(left.lower))
  // "|he| and the mayor"
  if (item.pos === "PRON" && items[at + 1]?.lower === "and" && at + 1 < last) return SUBJECT_PRONOUNS.has(item.lower)
  if (item.lower === "out") return items[at + 1]?.lower === "of" && left?.pos === "NUM"
  if (item.pos === "PRON" && QUANTIFIERS.has(item.lower)) return true
  if (LINKS.has(item.lower)) return at > floor && left !== undefined && canTakeLink(left)
  if (item.lower === "and" || item.lower === "or" || item.text === "&")
    return (
      at > floor && left !== undefined && (isNoun(left) || left.pos === "PRON") && !hasFiniteSince(items, at, floor)
    )
  if (item.pos === "VERB" && at === last - 1 && cueForms().get(item.lower)?.isAmbiguous) return true
  if (item.pos === "VERB") return isName(item, left) || isModifier(items, at, floor)
  // "a well-informed official"
  if (item.pos === "ADV" && items[at + 1]?.text === "-") return true
  // "reports reaching here"
  if (item.pos === "ADV" && DEGREES.has(item.lower) && MODIFIED.has(items[at + 1]?.pos ?? "")) return at + 1 < last
  if (item.pos === "ADV") return left !== undefined && at > floor && left.lower.endsWith("ing") && left.pos === "VERB"
  return NOMINAL.has(item.pos)
}

/** A capital inside of a sentence: part of a name, whatever the tagger makes of it. */
const isName = (item: Item, left: Item | undefined): boolean =>
  /^\p{Lu}/u.test(item.text) && (left?.pos === "PROPN" || left?.pos === "NOUN")

/** Adverbs that belong to a noun phrase: "the most recent poll", "nearly half of them". */
const DEGREES: ReadonlySet<string> = new Set(
  "most more newly nearly almost about roughly around just only even least fewer less recently very".split(" "),
)
const MODIFIED: ReadonlySet<string> = new Set(["ADJ", "NUM", "DET", "VERB"])

const isArticle = (item: Item): boolean => item.lower === "a" || item.lower === "an" || item.lower === "the"

/** A verb's form inside of a phrase: "state-run television", "visiting officials", "people involved in the talks". */
function isModifier(items: ReadonlyArray<Item>, at: number, floor: number): boolean {
  const left = at > floor ? items[at - 1] : undefined
  if (left?.text === "-" || items[at + 1]?.text === "-") return true
  if (!/(?:ed|en|ing)$/u.test(items[at]!.lower)) return false
  if (left?.lower === "those") return true
  if (left && isNoun(left) && (LINKS.has(items[at + 1]?.lower ?? "") || items[at + 1]?.pos === "ADV")) return true
  if (left && isNoun(left) && DAYS.has(items[at + 1]?.lower ?? "")) return true
  const right = items[at + 1]
  const isBefore = right !== undefined && (right.pos === "NOUN" || right.pos === "PROPN" || right.pos === "ADJ")
  return isBefore && (!left || left.pos === "DET" || left.pos === "ADJ" || left.text === "," || left.pos === "QUOTE")
}

const SELF: ReadonlySet<string> = new Set(["himself", "herself", "itself", "themselves"])
const OBJECTS: ReadonlySet<string> = new Set(["him", "her", "them", "whom", "us", "it", "me"])
/** Pronouns and numerals that take a phrase: "most of them", "someone in the crowd". */
const QUANTIFIERS: ReadonlySet<string> = new Set(
  "some most many much all none few several half each any both others one someone somebody everyone those".split(" "),
)

const canTakeLink = (item: Item): boolean =>
  isNoun(item) ||
  QUANTIFIERS.has(item.lower) ||
  item.text === ")" ||
  item.lower === "close" ||
  /(?:ed|en|ing|familiar|responsible)$/u.test(item.lower)

const isNoun = (item: Item): boolean =>
  item.pos === "NOUN" ||
  item.pos === "PROPN" ||
  item.pos === "NUM" ||
  (item.pos === "VERB" && /^\p{Lu}/u.test(item.text))

function hasFiniteSince(items: ReadonlyArray<Item>, at: number, floor: number): boolean {
  for (let i = at - 1; i >= floor && items[i]!.text !== ","; i--) if (isFinite(items, i)) return true
  return false
}

const startsPhrase = (item: Item): boolean =>
  (item.pos === "ADV" && DEGREES.has(item.lower)) ||
  NOMINAL.has(item.pos) ||
  (item.pos === "VERB" && cueForms().get(item.lower)?.isAmbiguous === true) ||
  POSSESSIVES.has(item.lower) ||
  (item.pos === "PRON" && !RELATIVES.has(item.lower))

/**
 * The noun phrase that begins at `first`, with what is in apposition to it; null when none does.
 *
 * @param mayGoOn may a verb follow, as after "according to"? A subject turned behind its verb has none after it
 */
export function subjectAfter(items: ReadonlyArray<Item>, first: number, mayGoOn = false): Range | null {
  const head = items[first]
  if (!head || (!startsPhrase(head) && !(mayGoOn && head.pos === "VERB"))) return null
  const isQuantifier = head.lower === "one" || head.lower === "some" || head.lower === "many" || head.lower === "most"
  if (
    head.pos === "PRON" &&
    !POSSESSIVES.has(head.lower) &&
    !(isQuantifier && NOMINAL.has(items[first + 1]?.pos ?? ""))
  ) {
    return SUBJECT_PRONOUNS.has(head.lower) ? { first, last: first + 1 } : null
  }
  let last = phraseRight(items, head.pos === "PRON" || head.pos === "VERB" ? first + 1 : first)
  if (last === first) return null
  // "a statement released by the company"
  if (items[last]?.pos === "VERB" && items[last + 1]?.lower === "by") {
    const maker = phraseRight(items, last + 2)
    if (maker > last + 2) last = maker
  }
  while (items[last]?.text === "," && opensApposition(items, last + 1)) {
    const end = appositionRight(items, last + 1)
    if (end === last + 1) break
    // "According to witnesses, the bridge fell": a clause, no apposition.
    if (mayGoOn && (items[end]?.text !== "," || hasFinite(items, last + 1, end))) break
    last = end
  }
  const after = items[last]
  if (!mayGoOn && after && (after.pos === "VERB" || after.pos === "AUX") && isFinite(items, last)) return null
  return { first, last }
}

function phraseRight(items: ReadonlyArray<Item>, first: number): number {
  let last = first
  while (last < items.length && belongsRight(items, last, first)) last++
  while (last > first && (items[last - 1]!.pos === "ADP" || items[last - 1]!.pos === "CCONJ")) last--
  return last
}

function belongsRight(items: ReadonlyArray<Item>, at: number, first: number): boolean {
  const item = items[at]!
  const next = items[at + 1]
  if (item.pos === "QUOTE" || DAYS.has(item.lower)) return false
  if (item.text === "-" || item.text === "'s" || item.text === "’s" || item.text === "'" || item.text === "’")
    return true
  if (item.text === "(" || (item.text === ")" && at > first)) return true
  if (POSSESSIVES.has(item.lower)) return at === first || items[at - 1]!.pos === "ADP"
  if (item.lower === "of" || item.lower === "for" || item.lower === "from" || item.lower === "with")
    return at > first && next !== undefined && (NOMINAL.has(next.pos) || POSSESSIVES.has(next.lower))
  if (item.lower === "by" && at > first && items[at - 1]!.pos === "VERB")
    return next !== undefined && NOMINAL.has(next.pos)
  if (item.lower === "and") return at > first && next !== undefined && NOMINAL.has(next.pos)
  if (item.pos === "VERB" && at > first) return isModifier(items, at, first)
  return NOMINAL.has(item.pos)
}

/** An apposition goes on to its comma, through prepositions and relative clauses; an adjunct of the cue ends it. */
function appositionRight(items: ReadonlyArray<Item>, first: number): number {
  const isRelative = items[first]!.lower === "who" || items[first]!.lower === "whose" || items[first]!.lower === "which"
  let at = first
  while (at < items.length) {
    const item = items[at]!
    if (item.pos === "QUOTE" || item.text === "," || item.text === "." || item.text === ";" || item.text === ":") break
    if (!isRelative && at > first && opensAdjunct(items, at)) break
    at++
  }
  return at
}
