/**
 * The score interval of a share (E. B. Wilson, 1927): where the true share lies, when so many of so many were seen. It holds
 * for few cases and for shares near 0 and 1, where the plain interval does not.
 */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** The 97.5th percentile of the normal distribution: 95 % lie within it on both sides. */
const Z = 1.959963984540054

/**
 * The 95 % interval of `right` of `all`; null where nothing was seen.
 *
 * @example
 * ```ts
 * wilson(0, 0) // => null
 * Math.round(wilson(8, 10).low * 100) // => 49
 * ```
 */
export function wilson(right: number, all: number): Interval | null {
  if (all === 0) return null
  const share = right / all
  const spread = Z ** 2 / all
  const middle = share + spread / 2
  const reach = Z * Math.sqrt((share * (1 - share)) / all + spread / (4 * all))
  // At the ends rounding would leave a hair below 0 or above 1.
  const low = right === 0 ? 0 : (middle - reach) / (1 + spread)
  const high = right === all ? 1 : (middle + reach) / (1 + spread)
  return { low, high }
}
