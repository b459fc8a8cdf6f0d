/** Of mentions that overlap, the longest; of two as long, the one that was given first. Sorted by start. */
import type { Span } from "../../../schema/source-text.ts"

export function longestFirst<A extends Span>(mentions: ReadonlyArray<A>): ReadonlyArray<A> {
  const byStart = mentions
    .map((mention, order) => ({ mention, order }))
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end || a.order - b.order)
  const kept: Array<A> = []
  for (const { mention } of byStart) {
    const last = kept.at(-1)
    if (last === undefined || mention.start >= last.end) kept.push(mention)
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention
  }
  return kept
}

/** Those of `mentions` that share no character with any of `others`; both sorted by start, `others` without overlaps. */
export function apartFrom<A extends Span>(mentions: ReadonlyArray<A>, others: ReadonlyArray<Span>): ReadonlyArray<A> {
  let next = 0
  return mentions.filter((mention) => {
    while (next < others.length && others[next]!.end <= mention.start) next++
    const other = others[next]
    return other === undefined || other.start >= mention.end
  })
}
