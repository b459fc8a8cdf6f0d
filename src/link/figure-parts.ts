/**
 * Whom a figure counts: everybody whom an event struck, or a part of them. Only figures of the same part can be compared,
 * and a part never stands for the whole.
 */
import type { FigureFacts } from "./figures.ts"
import { partRules, partWords, wholeGroups } from "./lexicon/whole-groups.ts"
import { groupBy } from "./order.ts"

/**
 * Which part of those struck each of these figures of one event counts, empty for all of them.
 *
 * "12 people", a bare "12" and "the bodies of 12" count everybody; "two children", "three police officers" and "two
 * others" do not. But "7 people were killed and 40 others injured": these are others than the dead, and all the injured.
 */
export function partNames<F extends FigureFacts>(figures: ReadonlyArray<F>): (figure: F) => string {
  const besides = besidesTheDead(figures)
  return (figure) => {
    const { who, group_text } = figure
    const isWhole = isEverybody(group_text) || besides.has(figure)
    return who !== "security_forces" && isWhole && !isReadAsPart(figure) ? "" : part(figure)
  }
}

/** The victims and those whose kind is not told are one part; the forces are another. */
const part = ({ who, group_text }: FigureFacts): string =>
  `${who === "unspecified" ? "victims" : who} ${(group_text ?? "").toLowerCase()}`

/** Does a group hold everybody? "29 people" and a bare "29" do; "two children" and "three others" do not. */
export function isEverybody(group_text: string | null): boolean {
  if (group_text === null) return true
  const words = wordsOf(group_text)
  return !words.some((word) => added.has(word)) && words.some((word) => wholes.has(word))
}

/** Do the words themselves mark a part: "including two children", "among them", "two others"? */
export const isMarkedPart = (figure: FigureFacts): boolean => isReadAsPart(figure) || isAdded(figure)

/**
 * A part is never larger than the whole: a group that an article counts higher than it counts people, as in "kills nine
 * villagers" beside "seven people were killed in the market", is no part of them but the article's total.
 */
export function withGroupsAsLarge<F extends FigureFacts>(
  counted: ReadonlyArray<F>,
  whole: ReadonlyArray<F>,
): ReadonlyArray<F> {
  const isWhole = new Set(whole)
  const largest = new Map<string, number>()
  for (const { source_id, low, best, high } of whole) {
    const number = high ?? best ?? low ?? 0
    largest.set(source_id, Math.max(number, largest.get(source_id) ?? 0))
  }
  const isLarger = (figure: F): boolean => {
    const { who, source_id, low } = figure
    if (who === "security_forces" || isMarkedPart(figure)) return false
    return low !== null && low > (largest.get(source_id) ?? Infinity)
  }
  return counted.filter((figure) => isWhole.has(figure) || isLarger(figure))
}

/** Code points within which an article goes on counting: "five people were hurt on the bus, and two others beside it". */
const NEAR = 200

/** The figures of others than the dead: those before which, nearby, their article counts nobody else of their outcome. */
function besidesTheDead<F extends FigureFacts>(figures: ReadonlyArray<F>): ReadonlySet<F> {
  const found = new Set<F>()
  for (const ofOne of groupBy(figures, ({ source_id, outcome }) => `${source_id}\n${outcome}`).values()) {
    const others = ofOne.filter(({ outcome, group_text }) => outcome !== "killed" && isOthers(group_text))
    for (const figure of others) {
      const isNear = ({ char_start }: F) => char_start <= figure.char_start && figure.char_start - char_start <= NEAR
      if (!ofOne.some((other) => !others.includes(other) && isNear(other))) found.add(figure)
    }
  }
  return found
}

/** "others", "other people", "more victims": no word says which. */
function isOthers(group_text: string | null): boolean {
  const words = wordsOf(group_text ?? "")
  return words.some((word) => added.has(word)) && words.every((word) => added.has(word) || wholes.has(word))
}

/** "two others", "three more people": a number beside another one. */
export const isAdded = ({ group_text }: FigureFacts): boolean =>
  wordsOf(group_text ?? "").some((word) => added.has(word))

const isReadAsPart = ({ extractor }: FigureFacts): boolean => readAsPart.has(extractor)

const wordsOf = (group_text: string): ReadonlyArray<string> =>
  group_text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)

const readAsPart: ReadonlySet<string> = new Set(partRules)
const added: ReadonlySet<string> = new Set(partWords)
const wholes: ReadonlySet<string> = new Set(wholeGroups)
