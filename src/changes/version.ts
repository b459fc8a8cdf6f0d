/** Versions of releases, as Semantic Versioning 2.0.0 has them (https://semver.org). */

/** MAJOR.MINOR.PATCH, and what may stand behind it: 1.2.0, 2.0.0-rc.1. */
const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$/u

export const isVersion = (text: string): boolean => VERSION.test(text)

/** Below 0 where `a` comes before `b`. Both are versions. */
export function compareVersions(a: string, b: string): number {
  const [, ...left] = VERSION.exec(a) ?? []
  const [, ...right] = VERSION.exec(b) ?? []
  for (let i = 0; i < 3; i++) {
    const difference = Number(left[i]) - Number(right[i])
    if (difference !== 0) return difference
  }
  return comparePreReleases(left[3]?.split(".") ?? [], right[3]?.split(".") ?? [])
}

/** A version without comes after those with one; numbers by size and before words; a longer one after its own start. */
function comparePreReleases(a: ReadonlyArray<string>, b: ReadonlyArray<string>): number {
  if (a.length === 0 || b.length === 0) return Math.sign(b.length) - Math.sign(a.length)
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [left, right] = [a[i]!, b[i]!]
    if (left === right) continue
    const [isLeftNumber, isRightNumber] = [/^\d+$/u.test(left), /^\d+$/u.test(right)]
    if (isLeftNumber && isRightNumber) return Number(left) - Number(right)
    if (isLeftNumber !== isRightNumber) return isLeftNumber ? -1 : 1
    return left < right ? -1 : 1
  }
  return a.length - b.length
}
