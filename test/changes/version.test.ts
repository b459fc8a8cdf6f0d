import { describe, expect, test } from "vitest"
import { compareVersions, isVersion } from "../../src/changes/version.ts"

describe("a version", () => {
  test.each(["0.1.0", "1.2.3", "10.0.0-rc.1", "1.0.0-alpha", "1.0.0-x-y.7"])("%s is one", (text) => {
    expect(isVersion(text)).toBe(true)
  })
  test.each(["", "1", "1.2", "v1.2.3", "1.2.3.4", "01.2.3", "1.2.3-", "1.2.3 ", "1.2.x"])("%s is none", (text) => {
    expect(isVersion(text)).toBe(false)
  })
})

test("versions in the order of semver.org", () => {
  const inOrder = [
    "0.1.0",
    "0.2.0",
    "0.10.0",
    "1.0.0-alpha",
    "1.0.0-alpha.1",
    "1.0.0-alpha.beta",
    "1.0.0-beta.2",
    "1.0.0-beta.11",
    "1.0.0-rc.1",
    "1.0.0",
    "1.0.1",
  ]
  for (const [i, a] of inOrder.entries())
    for (const [j, b] of inOrder.entries()) expect(Math.sign(compareVersions(a, b)), `${a} ${b}`).toBe(Math.sign(i - j))
})
