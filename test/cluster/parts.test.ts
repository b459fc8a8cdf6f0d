/** What a run is cut into and what things are called. */
import { Cause } from "effect"
import { expect, test } from "vitest"
import { databaseName } from "../../src/cluster/database.ts"
import { GroupFailed } from "../../src/cluster/do-group.ts"
import { reasonOf } from "../../src/cluster/queue-work.ts"
import { groupsOf, groupUnits } from "../../src/cluster/run-spec.ts"
import { versionName } from "../../src/cluster/version.ts"

const sizes = (...bytes: ReadonlyArray<number>) => bytes.map((bytes) => ({ bytes }))

test.each([
  ["each unit that is worth it is a group", sizes(1000, 2000, 1000), [1, 2, 3]],
  ["small ones are put together until they are worth it", sizes(400, 400, 400, 400, 400, 400), [3, 6]],
  ["what is left over is a group too", sizes(1000, 10, 10), [1, 3]],
  ["even when it is all there is", sizes(1), [1]],
  ["empty files are units", sizes(0, 0), [2]],
  ["no units, no groups", [], []],
])("%s", (_, units, ends) => {
  expect(groupUnits(units, 1000)).toEqual(ends)
})

test("no unit is lost or done twice, and there are never more groups than a workflow can have in memory", () => {
  const ends = groupUnits(
    Array.from({ length: 100_000 }, (_, at) => ({ bytes: 1 + (at % 7) })),
    1,
  )
  expect(ends.length).toBeLessThanOrEqual(4096)
  const groups = groupsOf({ groups: ends })
  let next = 0
  for (const { first, last } of groups) {
    expect(first).toBe(next)
    expect(last).toBeGreaterThanOrEqual(first)
    next = last + 1
  }
  expect(next).toBe(100_000)
})

test("a version is its code, Node's major and Effect's version, and fits where it is stored", () => {
  const name = versionName("1.2.0", "3f2ab4c1d2e3f4a5", "20.20.2", "4.1.0")
  expect(name).toBe("1.2.0-3f2ab4c1d2e3-node20-effect4.1.0")
  expect(versionName("1.2.0", "3f2ab4c1d2e3f4a5", "20.19.0", "4.1.0")).toBe(name)
  expect(versionName("1.2.0", "3f2ab4c1d2e3f4a5", "22.1.0", "4.1.0")).not.toBe(name)
  expect(versionName("1.2.0", "4f2ab4c1d2e3f4a5", "20.20.2", "4.1.0")).not.toBe(name)
  const long = versionName("10.20.30-beta.4567890", "3f2ab4c1d2e3f4a5", "20.20.2", "4.1.0")
  expect(long).toMatch(/^[\da-f]{45}$/u)
})

test("a database is told of without who uses it", () => {
  expect(databaseName("postgres://me:secret@db.example:5433/news?sslmode=require")).toBe(
    "postgres://db.example:5433/news",
  )
  expect(databaseName("secret")).toBe("the database")
})

test("the reason of a failure is what the runner said, and not where in the code", () => {
  const failure = Cause.pretty(
    Cause.fail(new GroupFailed({ reason: "unit 3: expected it, found nothing", isOfMachine: false })),
  )
  expect(failure).toContain("    at ")
  expect(reasonOf({ last_failure: failure })).toBe("unit 3: expected it, found nothing")
  expect(reasonOf({ last_failure: "Lock expired after final attempt" })).toBe("the runners that tried it were lost")
  expect(reasonOf({ last_failure: null })).toBe("the runners that tried it were lost")
})
