/**
 * What was passed over so that linking stays fast, as the lines of `caps.jsonl`: blocks that were split, keys with too many
 * events to look at, events with too many tellings to compare with. Where one of them is crowded again and again there are
 * totals, by country.
 */
import { byCodeUnits } from "../../by-code-units.ts"
import type { Searched } from "../../link/cluster-block.ts"
import type { BlockSplit } from "../../link/cluster-events.ts"
import { MOST_COMPARED } from "../../link/event-cluster.ts"
import { CROWDED } from "../../link/cluster-block.ts"
import type { Step } from "../../link/told.ts"
import { bySplit } from "./split-tables.ts"

export class CapsLog {
  readonly #most: number
  readonly #splits: Array<BlockSplit> = []
  /** By step, and of the first one by country. */
  readonly #searched = new Map<string, Searched & { readonly step: Step; readonly block: string | null }>()

  /** @param most tellings in a block */
  constructor(most: number) {
    this.#most = most
  }

  split(split: BlockSplit): void {
    this.#splits.push(split)
  }

  searched(step: Step, block: string | null, { looked, crowded, crowdedFeatures }: Searched): void {
    const key = `${step} ${block ?? ""}`
    const before = this.#searched.get(key) ?? { looked: 0, crowded: 0, crowdedFeatures: 0 }
    this.#searched.set(key, {
      step,
      block,
      looked: before.looked + looked,
      crowded: before.crowded + crowded,
      crowdedFeatures: before.crowdedFeatures + crowdedFeatures,
    })
  }

  /**
   * The lines, in an order that hangs on nothing but what they say.
   *
   * @param unlisted tellings of events that have their fill of tellings to compare with
   */
  lines({ tellings, events, unlisted }: { tellings: number; events: number; unlisted: number }): string {
    const searched = [...this.#searched.values()].toSorted(
      (a, b) => byCodeUnits(a.step, b.step) || byCodeUnits(a.block ?? "", b.block ?? ""),
    )
    const total = (of: keyof Searched): number => searched.reduce((sum, each) => sum + each[of], 0)
    const lines = [
      ...this.#splits
        .toSorted((a, b) => byCodeUnits(a.step, b.step) || bySplit(a, b))
        .map((split) => ({ cap: "block", most: this.#most, ...split })),
      ...searched
        .filter(({ crowded, crowdedFeatures }) => crowded + crowdedFeatures > 0)
        .map(({ step, block, crowded, crowdedFeatures }) => ({
          cap: "key",
          most: CROWDED,
          step,
          block,
          by_place_and_time: crowded,
          by_feature: crowdedFeatures,
        })),
      ...(unlisted > 0 ? [{ cap: "compared", most: MOST_COMPARED, tellings: unlisted }] : []),
      {
        effort: {
          tellings,
          events,
          looked: total("looked"),
          crowded: total("crowded"),
          crowded_features: total("crowdedFeatures"),
          unlisted,
        },
      },
    ]
    return lines.map((line) => `${JSON.stringify(line)}\n`).join("")
  }
}
