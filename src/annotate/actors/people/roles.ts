/**
 * Roles beside names. Before: "Minister of Public Security Guo Shengkun", "provincial governor Akram Khapalwak". After, in
 * apposition: "Mei Jianming, director of the research center", "Ana Ortiz, 42, a teacher".
 */
import type { Span } from "../../../../schema/source-text.ts"
import type { Sentence, Token } from "../../annotated-article.ts"
import { isCapitalised } from "../../words/letters.ts"
import type { NameRun } from "./names.ts"
import { bare, nameWords } from "./word-sets.ts"

export interface Role extends Span {
  /** The head noun in lower case: "minister". */
  readonly head: string
  /** Tokens of the role, half-open. */
  readonly first: number
  readonly last: number
}

const LONGEST_ROLE = 14

/** The role that ends where the name begins; null when none does. Also says whether a title (Mr., Gen.) stands there. */
export function roleBefore(
  tokens: ReadonlyArray<Token>,
  run: NameRun,
  sentence: Sentence,
  isModifier: (index: number) => boolean,
): { readonly role: Role | null; readonly hasTitle: boolean } {
  const { titles, roleNouns, roleModifiers, institutionWords } = nameWords()
  let at = run.first - 1
  // "A ministry spokesman, Ana Ortiz, said": the name in apposition to the role.
  const isApposed = tokens[at]?.text === "," && tokens[run.last]?.text === "," && at > sentence.first
  if (isApposed) at--
  const end = at + 1
  let head = ""
  let complement = false
  let hasTitle = false
  const floor = Math.max(sentence.first, run.first - LONGEST_ROLE)
  for (; at >= floor; at--) {
    const token = tokens[at]!
    const word = bare(token.lower)
    if (roleNouns.has(word) || titles.has(word)) {
      if (head === "" && complement && tokens[at + 1]!.lower !== "of" && tokens[at + 1]!.lower !== "for") return none
      if (head === "" || titles.has(head)) head = word
      if (titles.has(word)) hasTitle = true
      complement = false
      continue
    }
    if (head === "" && !complement && !institutionWords.has(word) && !isModifier(at) && !isApposed) return none
    if (head === "") {
      // Words between the head and the name: "Minister of Public Security Guo Shengkun".
      if (
        institutionWords.has(word) ||
        isModifier(at) ||
        (isApposed && NOMINAL.has(token.pos)) ||
        word === "of" ||
        word === "and" ||
        word === "for" ||
        word === "the"
      ) {
        complement = true
        continue
      }
      return none
    }
    if (token.text === ",") break
    const belongs =
      roleModifiers.has(word) ||
      institutionWords.has(word) ||
      isModifier(at) ||
      (word === "of" && isCapitalised(tokens[at + 1]) && isHead(tokens[at - 1])) ||
      ((token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "ADJ") && isCapitalised(token)) ||
      token.pos === "ADJ" ||
      token.pos === "NOUN" ||
      token.text === "-" ||
      (token.pos === "PART" && token.text.endsWith("s"))
    if (!belongs) break
  }
  if (head === "") return none
  let first = at + 1
  // A role begins with a word: no hyphen, "of" or possessive is left standing at its front.
  while (first < end && !startsRole(tokens[first]!)) first++
  if (first >= end) return none
  const last = end
  const onlyTitle = last - first === 1 && ADDRESS.has(bare(tokens[first]!.lower))
  const role = onlyTitle ? null : { start: tokens[first]!.start, end: tokens[last - 1]!.end, head, first, last }
  return { role, hasTitle: hasTitle || role !== null }
}

/** Is it a noun that "of" goes with in a role: "chief of staff", "director of"? */
const isHead = (token: Token | undefined): boolean =>
  token !== undefined && nameWords().roleNouns.has(bare(token.lower))

const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "DET"])

const none = { role: null, hasTitle: false } as const

/** Forms of address: they make a name of what follows but are no role. */
const ADDRESS: ReadonlySet<string> = new Set(["mr", "mrs", "ms", "miss", "dr", "sir"])

const startsRole = (token: Token): boolean =>
  token.pos !== "PUNCT" &&
  token.pos !== "PART" &&
  token.lower !== "of" &&
  token.lower !== "and" &&
  token.lower !== "for"

/** The role in apposition after the name; null when what follows the comma is none. */
export function roleAfter(tokens: ReadonlyArray<Token>, run: NameRun, sentence: Sentence): Role | null {
  const { roleNouns } = nameWords()
  let at = run.last
  if (tokens[at]?.text !== "," || at >= sentence.last) return null
  at++
  // An age first: "Ana Ortiz, 42, a teacher".
  if (tokens[at]?.pos === "NUM" && tokens[at + 1]?.text === ",") at += 2
  if (at < sentence.last && DETERMINERS.has(tokens[at]!.lower)) at++
  const first = at
  const head = headOfApposition(tokens, first, sentence, roleNouns)
  if (head < 0) return null
  let last = head + 1
  while (last < sentence.last && last - first < 30 && !endsApposition(tokens, last)) last++
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end, head: bare(tokens[head]!.lower), first, last }
}

const DETERMINERS: ReadonlySet<string> = new Set(["the", "a", "an", "its", "his", "her", "their", "one"])

/** The head noun: the last role noun before a preposition, a comma or a verb. */
function headOfApposition(
  tokens: ReadonlyArray<Token>,
  first: number,
  sentence: Sentence,
  roleNouns: ReadonlySet<string>,
): number {
  let head = -1
  for (let i = first; i < sentence.last && i - first < 12; i++) {
    const token = tokens[i]!
    if (roleNouns.has(bare(token.lower))) {
      head = i
      continue
    }
    if (token.pos === "ADP" || token.pos === "VERB" || token.pos === "AUX" || token.pos === "PRON") break
    if (token.pos === "PUNCT" && token.text !== "-") break
  }
  return head
}

function endsApposition(tokens: ReadonlyArray<Token>, at: number): boolean {
  const token = tokens[at]!
  if (token.pos === "PUNCT") return token.text !== "-" && !token.text.startsWith("'") && !token.text.startsWith("’")
  if (token.lower === "who" || token.lower === "which" || token.lower === "whose") return true
  return (
    nameWords().speakingVerbs.has(token.lower) ||
    token.pos === "AUX" ||
    (token.pos === "VERB" && token.lower.endsWith("ed"))
  )
}
