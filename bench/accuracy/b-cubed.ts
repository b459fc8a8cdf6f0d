/**
 * B-cubed (Bagga and Baldwin 1998): how well clusters that were found agree with clusters that are true. Each item is asked
 * how much of its found cluster belongs with it (precision) and how much of its true cluster was found with it (recall);
 * the measure is the mean over items.
 *
 * Items may stand on one side only. What was found and is true of nothing has precision 0, and makes its cluster less
 * precise for the others; what is true and was not found has recall 0.
 */

/** Item → its cluster. */
export type Clustering = ReadonlyMap<string, string>

export interface Agreement {
  /** 0 to 1, as the two others. */
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/**
 * @example
 * ```ts
 * const truth = new Map([["a", "x"], ["b", "x"], ["c", "y"]])
 * const found = new Map([["a", "1"], ["b", "1"], ["c", "1"]])
 * bCubed(truth, found) // precision 5/9: 2/3 for a and b, 1/3 for c; recall 1
 * ```
 */
export function bCubed(truth: Clustering, found: Clustering): Agreement {
  const precision = meanShare(found, truth)
  const recall = meanShare(truth, found)
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

/** Over the items of `own`: the share of an item's cluster that is with it in `other` too. */
function meanShare(own: Clustering, other: Clustering): number {
  const sizes = new Map<string, number>()
  const together = new Map<string, number>()
  for (const [item, cluster] of own) {
    count(sizes, cluster)
    if (other.has(item)) count(together, pair(cluster, other.get(item)!))
  }
  let sum = 0
  for (const [item, cluster] of own)
    if (other.has(item)) sum += together.get(pair(cluster, other.get(item)!))! / sizes.get(cluster)!
  return own.size === 0 ? 0 : sum / own.size
}

const pair = (a: string, b: string): string => JSON.stringify([a, b])

const count = (counts: Map<string, number>, name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}
