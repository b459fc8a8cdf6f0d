/** How far a run is, how fast it goes and how long it takes, in words. */
import type { UnitProgress } from "./extract-unit.ts"

export class RunProgress {
  readonly #bytes: number
  readonly #begun: number
  readonly #open = new Map<number, { readonly bytes: number; readonly articles: number }>()
  #doneBytes = 0
  #doneArticles = 0

  /**
   * @param bytes of all units that are to be done
   * @param begun when, in milliseconds
   */
  constructor(bytes: number, begun: number) {
    this.#bytes = bytes
    this.#begun = begun
  }

  /** A unit of so many bytes is at work. */
  at(unit: number, bytes: number, { articles, fraction }: UnitProgress): void {
    this.#open.set(unit, { bytes: bytes * Math.min(1, fraction), articles })
  }

  /** It is over. */
  done(unit: number, bytes: number, { articles }: { readonly articles: number }): void {
    this.#open.delete(unit)
    this.#doneBytes += bytes
    this.#doneArticles += articles
  }

  /**
   * @example
   * ```ts
   * const progress = new RunProgress(3000, 0)
   * progress.done(0, 1000, { articles: 40 })
   * progress.words(10_000) // => "33 %, 40 articles, 4 a second, 20 s left"
   * ```
   */
  words(now: number): string {
    const open = [...this.#open.values()]
    const bytes = open.reduce((sum, unit) => sum + unit.bytes, this.#doneBytes)
    const articles = open.reduce((sum, unit) => sum + unit.articles, this.#doneArticles)
    const seconds = (now - this.#begun) / 1000
    const words = [`${Math.floor((100 * bytes) / Math.max(1, this.#bytes))} %`, `${articles} articles`]
    if (articles === 0 || seconds <= 0) return words.join(", ")
    const rate = articles / seconds
    words.push(`${rate < 10 ? Number(rate.toFixed(1)) : Math.round(rate)} a second`)
    if (bytes > 0) words.push(`${duration((seconds * (this.#bytes - bytes)) / bytes)} left`)
    return words.join(", ")
  }
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`
  return `${Math.round(seconds / 3600)} h`
}
