import { expect, test } from "vitest"
import { RunProgress } from "../../src/run/run-progress.ts"

test("the rate is of articles, what is left is told by bytes", () => {
  const progress = new RunProgress(3000, 1000)
  expect(progress.words(1000)).toBe("0 %, 0 articles")
  progress.at(0, 1000, { articles: 20, fraction: 0.5 })
  expect(progress.words(6000)).toBe("16 %, 20 articles, 4 a second, 25 s left")
  progress.done(0, 1000, { articles: 40 })
  expect(progress.words(11_000)).toBe("33 %, 40 articles, 4 a second, 20 s left")
})

test("a unit whose size is not known before its end counts by its articles alone", () => {
  const progress = new RunProgress(9_000_000, 0)
  progress.at(3, 9_000_000, { articles: 900, fraction: 0 })
  expect(progress.words(9000)).toBe("0 %, 900 articles, 100 a second")
})

test("long times are told in minutes and hours", () => {
  const progress = new RunProgress(1_000_000, 0)
  progress.done(0, 1000, { articles: 5 })
  expect(progress.words(2000)).toBe("0 %, 5 articles, 2.5 a second, 33 min left")
  expect(progress.words(60_000)).toBe("0 %, 5 articles, 0.1 a second, 17 h left")
})
