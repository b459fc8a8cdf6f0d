/**
 * Killings told without a word for the event: by the hand that did them ("knife-wielding assailants killing 29 people", "the
 * aide was killed by government forces"), by hostages held, or by a figure beside a place, which only adds to an event that
 * is told elsewhere ("at least 74 were killed in Nairobi").
 */
import type { Figure } from "../casualties/figure.ts"
import { isPassive } from "../casualties/passive.ts"
import type { Token } from "../../annotate/annotated-article.ts"
import { tokenAtOrAfter } from "../../annotate/token-range.ts"
import { cluesOf, DEED } from "./clues.ts"
import { forces, hands } from "./lexicon/hand-words.ts"
import { weaponWords } from "./lexicon/weapon-words.ts"
import type { Passage } from "./passage.ts"
import { isReal } from "./reality.ts"
import type { Trigger } from "./trigger.ts"

export function killings(
  passage: Passage,
  named: ReadonlyArray<Trigger>,
  figures: ReadonlyArray<Figure>,
): ReadonlyArray<Trigger> {
  const isNamed = (at: number): boolean => named.some((trigger) => trigger.at <= at && at < trigger.next)
  const found: Array<Trigger> = []
  for (const at of deedsOf(passage)) {
    if (isNamed(at) || !isReal(passage.tokens, at)) continue
    const means = meansOf(passage, at)
    if (means) found.push(triggerAt(passage, at, means))
  }
  for (const figure of figures) {
    const at = tokenAtOrAfter(passage.tokens, figure.said.start)
    if (figure.rule === "held-people" && !isNamed(at)) found.push(triggerAt(passage, at, held, { isState: true }))
  }
  if (named.length > 0 || found.length > 0) return found
  return figures
    .filter(({ outcome }) => outcome === "killed" || outcome === "injured")
    .map(({ said }) => triggerAt(passage, tokenAtOrAfter(passage.tokens, said.start), unnamed, { isWeak: true }))
}

/** Indices of the verbs of killing and striking. */
function deedsOf({ tokens, clues }: Passage): ReadonlyArray<number> {
  if ((clues & DEED) === 0) return []
  const found: Array<number> = []
  for (let at = 0; at < tokens.length; at++) if ((cluesOf(tokens[at]!) & DEED) !== 0) found.push(at)
  return found
}

type Strength = Pick<Trigger, "isWeak" | "isState">
type Kind = Pick<Trigger, "type" | "family" | "weapon" | "means">
const held: Kind = { type: "kidnapping", family: "kidnapping", weapon: null, means: null }
const unnamed: Kind = { type: "attack", family: "any", weapon: null, means: null }
const byForces: Kind = { type: "military", family: "any", weapon: null, means: null }

const triggerAt = ({ tokens }: Passage, at: number, kind: Kind, strength: Partial<Strength> = {}): Trigger => ({
  start: tokens[at]!.start,
  end: tokens[at]!.end,
  type: kind.type,
  family: kind.family,
  weapon: kind.weapon,
  means: kind.means,
  at,
  next: at + 1,
  phraseAt: at,
  isVerb: true,
  isPlural: false,
  isDefinite: false,
  isFurther: false,
  isCounted: false,
  isWeak: strength.isWeak ?? false,
  isState: strength.isState ?? false,
  isDoubtful: false,
})

/** How many tokens of subject or agent are looked at. */
const REACH = 6

/** The kind of killing that the subject of an active verb, or the agent of a passive one, makes it; null without a hand. */
function meansOf({ tokens }: Passage, at: number): Kind | null {
  const by = tokens[at + 1]?.lower === "by"
  if (isPassive(tokens, at)) {
    if (!by) return null
    return kindOf(tokens.slice(at + 2, at + 2 + REACH))
  }
  const object = tokens[at + 1]
  const isActive = object !== undefined && object.pos !== "ADP" && object.pos !== "PUNCT" && object.pos !== "CCONJ"
  if (!isActive && !by) return null
  if (by) return kindOf(tokens.slice(at + 2, at + 2 + REACH))
  const subject: Array<Token> = []
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const { lower, pos } = tokens[i]!
    if (pos === "PUNCT" && lower !== "-") break
    subject.push(tokens[i]!)
  }
  return kindOf(subject)
}

function kindOf(words: ReadonlyArray<Token>): Kind | null {
  const weapon = words.find(({ lower }) => Object.hasOwn(weaponWords, lower))
  if (weapon) return { ...weaponWords[weapon.lower]!, means: weapon }
  const force = words.find(({ lower }) => forces.has(lower))
  if (force) return { ...byForces, means: force }
  return words.some(({ lower }) => hands.has(lower)) ? unnamed : null
}
