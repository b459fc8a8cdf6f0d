/** The lexicons of the actors annotator as look-up sets, made when first asked for. */
import type { ActorKind } from "../../../schema/codes.ts"
import { COLLECTIVES, GENERIC_HEADS } from "./lexicon/collectives.ts"
import { ARMED_WORDS, HEADS, JOINERS, OWNERS } from "./lexicon/organisation-heads.ts"

const split = (list: string): ReadonlyArray<string> => list.split(/\s+/).filter((word) => word !== "")

function lazily<A>(make: () => A): () => A {
  let made: A | undefined
  return () => (made ??= make())
}

/** Head noun of an organisation's name → what it makes of it. */
export const heads = lazily(() => byWord(HEADS))
/** Head noun of an unnamed body or group ("police", "witnesses") → what it is. */
export const collectives = lazily(() => byWord(COLLECTIVES))
/** Head noun of "the organization" → the kinds of actor that it can take up. */
export const genericHeads = lazily(
  () => new Map(GENERIC_HEADS.map(([noun, ...kinds]) => [noun, new Set<ActorKind>(kinds)])),
)
export const armedWords = lazily(() => new Set(split(ARMED_WORDS)))
export const joiners = lazily(() => new Set(split(JOINERS)))
/** Words whose possessive is inside of names: "People's Bank", "Workers' Party". */
export const owners = lazily(() => new Set(split(OWNERS)))

function byWord(lists: Partial<Record<ActorKind, string>>): ReadonlyMap<string, ActorKind> {
  return new Map(KINDS.flatMap((kind) => split(lists[kind] ?? "").map((word) => [word, kind] as const)))
}

const KINDS: ReadonlyArray<ActorKind> = ["government_body", "organisation", "armed_group", "media", "group"]
