import { describe, expect, it } from "vitest"
import type { Span } from "../../../schema/source-text.ts"
import { gapBetween, type Run, RunMemo } from "../../../src/annotate/words/run-memo.ts"
import { numberOf, type Spelling, UNNUMBERED } from "../../../src/annotate/words/spelling.ts"

const ports: ReadonlySet<string> = new Set(["Port", "Port Sudan", "Port-au-Prince", "Port\nSaid"])

/** What is known of words, and how often it was worked out. */
function portMemo() {
  const asked: Array<string> = []
  const memo = new RunMemo<string | null>(
    (words) => {
      asked.push(words)
      return [...ports].some((port) => port.startsWith(words)) ? words : null
    },
    null,
    (answer) => answer === null,
  )
  return { memo, asked }
}

type Placed = Spelling & Span

/** Words as they stand in a text. */
const wordsOf = (text: string): ReadonlyArray<Placed> =>
  [...text.matchAll(/[A-Za-z]+|-/gu)].map(({ 0: word, index }) => ({
    text: word,
    lower: word.toLowerCase(),
    word: numberOf(word),
    start: index,
    end: index + word.length,
  }))

/** The run of all words of a text. */
function runOf(memo: RunMemo<string | null>, text: string): Run<string | null> {
  const [first, ...others] = wordsOf(text)
  let [run, before] = [memo.of(first!), first!]
  for (const word of others) {
    run = memo.extend(run, gapBetween(text, before, word), word, text, first!.start)
    before = word
  }
  return run
}

describe("RunMemo", () => {
  it.each(["Port", "Port Sudan", "Port-au-Prince", "Port\nSaid"])("knows %j word by word", (text) => {
    const { memo } = portMemo()
    expect(runOf(memo, text).answer).toBe(text)
    expect(runOf(memo, text).answer).toBe(text)
  })

  it.each(["Harbour", "Port Stanley", "Port  Sudan", "PortSudan", "Port\nSudan", "Sudan Port"])("not %j", (text) => {
    const { memo } = portMemo()
    expect(runOf(memo, text).answer).toBeNull()
    expect(runOf(memo, text).answer).toBeNull()
  })

  it("works out what words stand for once, those of which nothing is known too", () => {
    const { memo, asked } = portMemo()
    for (let i = 0; i < 3; i++) for (const text of ["Port Sudan", "Port Stanley"]) runOf(memo, text)
    expect(asked.toSorted()).toEqual(["Port", "Port Stanley", "Port Sudan"])
  })

  it("goes on from words of which nothing is known", () => {
    const memo = new RunMemo<boolean>(
      (words) => words === "the Hague",
      false,
      (answer) => !answer,
    )
    const text = "the Hague"
    const [the, hague] = wordsOf(text)
    expect(memo.extend(memo.of(the!), " ", hague!, text, 0).answer).toBe(true)
  })

  it("answers about words that have no number", () => {
    const { memo } = portMemo()
    const text = "Port Sudan"
    const [port, sudan] = wordsOf(text)
    const rare = { ...sudan!, word: UNNUMBERED }
    expect(memo.extend(memo.of(port!), " ", rare, text, 0).answer).toBe(text)
  })

  it("keeps thousands of runs apart", () => {
    const memo = new RunMemo<string | null>(
      (words) => words,
      null,
      (answer) => answer === null,
    )
    const texts = Array.from({ length: 3000 }, (_, i) => `quay${letters(i)} pier${letters(i * 7)}`)
    for (const text of texts) runOf(memo, text)
    expect(texts.every((text) => runOf(memo, text).answer === text)).toBe(true)
  })
})

/** A number in letters: words have no digits here. */
const letters = (number: number): string =>
  String(number).replaceAll(/\d/gu, (digit) => String.fromCharCode(97 + Number(digit)))

describe("gapBetween", () => {
  const gap = (text: string) => {
    const [first, second] = wordsOf(text)
    return gapBetween(text, first!, second!)
  }

  it.each([
    ["one space", "San Juan", " "],
    ["nothing", "San-", ""],
    ["the end of a line", "San\nJuan", "\n"],
    ["two spaces", "San  Juan", null],
    ["another character", "San/Juan", null],
  ])("%s", (_, text, expected) => {
    expect(gap(text)).toBe(expected)
  })
})
