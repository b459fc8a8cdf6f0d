/** What may be said of memory. */
import { expect, test } from "vitest"
import { megabytes } from "../../src/cli/memory-flags.ts"

test.each([
  ["256MB", 256],
  ["2GB", 2048],
  ["8 gb", 8192],
])("%s", (words, size) => {
  expect(megabytes(words)).toBe(size)
})

test.each(["", "2", "GB", "100MB", "1.5GB", "-2GB", "2GiB", "0GB", "9999999GB"])("%s is refused", (words) => {
  expect(megabytes(words)).toBeNull()
})
