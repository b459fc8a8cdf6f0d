import { describe, expect, it } from "vitest"
import { sourceId } from "../../src/read/source-id.ts"

describe("source_id", () => {
  it.each([
    ["000_1a6c8752b84b67af.txt", "000_1a6c8752b84b67af"],
    ["north/Blast in Old Town.txt", "blast-in-old-town"],
    ["Café-au-lait.v2.html", "cafe-au-lait-v2"],
    ["-rf.txt", "rf"],
    ["two\nlines.md", "two-lines"],
    ["__a__.txt", "__a__"],
    ["noextension", "noextension"],
  ])("%j → %s", (file, id) => {
    expect(sourceId(file)).toBe(id)
  })

  it("a stem without any such letter is named by its hash, always the same", () => {
    expect(sourceId("昆明.txt")).toMatch(/^source-[0-9a-f]{12}$/u)
    expect(sourceId("昆明.txt")).toBe(sourceId("sub/昆明.html"))
    expect(sourceId("昆明.txt")).not.toBe(sourceId("北京.txt"))
  })
})
