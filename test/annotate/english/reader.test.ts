import model from "wink-eng-lite-web-model"
import winkNLP from "wink-nlp"
import { beforeAll, describe, expect, it } from "vitest"
import { charCodes } from "../../../src/annotate/words/char-codes.ts"
import { loadReader, type Reader } from "../../../src/annotate/english/reader.ts"

let reader: Reader
beforeAll(async () => {
  reader = await loadReader()
})

interface Read {
  readonly word: string
  readonly tag: string
  readonly endsSentence: boolean
}

function read(text: string): ReadonlyArray<Read> {
  const { tags, ends, words } = readWords(text)
  return words.map((word, i) => ({ word, tag: reader.names[tags[i]!]!, endsSentence: ends[i] === 1 }))
}

function readWords(text: string) {
  const reading = reader.read(charCodes(text), 0, text.length)
  const words = [...reading.rows.subarray(0, reading.length)].map((row) => reader.vocabulary.words[row]!.text)
  return { ...reading, words }
}

function readByWink(text: string): ReadonlyArray<Read> {
  const nlp = winkNLP(model, ["sbd", "pos"])
  const doc = nlp.readDoc(text)
  const words = doc.tokens().out(nlp.its.value)
  const tags: ReadonlyArray<unknown> = doc.tokens().out(nlp.its.pos)
  const spans: ReadonlyArray<unknown> = doc.sentences().out(nlp.its.span)
  const ends = new Set(spans.map((span) => (Array.isArray(span) ? Number(span[1]) : -1)))
  return words.map((word, i) => ({ word, tag: String(tags[i]), endsSentence: ends.has(i) }))
}

describe("words, tags and sentence ends are those of wink-nlp", () => {
  it.each([
    "The minister arrived on Monday. He said that talks would go on; nobody believed him.",
    'Dr. A. B. Okoro of the U.N. said: "We can\'t stay." Then she left the building.',
    "“They won’t sign,” the spokesman told reporters at 10:30 a.m. “It’s over.”",
    "Police arrested 1,234 people (about 5% of the crowd) in the anti-government protests of 14-15 June.",
    "The then-president's ex-wife, a well-known writer, lives near St. Anne's Church in the 1990s style house.",
    "Write to press@example.org or see https://example.org/news?id=7 for the pan-regional plan... or not!",
    "A $3.5m deal was signed Tuesday by Co. officials, i.e. the 2nd in three years. No. 4 is next.",
    "Troops\nmarched on the town.\n\nThree soldiers were\nkilled, the army said. “Why?” he asked -- twice.",
    "REBELS FREED THE HOSTAGES. THE CO-OP'S MANAGER WASN'T HURT.",
    "He called it “a re-run of '98” and a semi-final; the F-16s, the MiG-29s and the AK-47s were there…",
  ])("%s", (text) => {
    expect(read(text)).toEqual(readByWink(text))
  })
})

describe("words where wink would lose count", () => {
  it.each([
    ["an ideographic space", "Tokyo\u3000Osaka", ["Tokyo", "Osaka"]],
    ["two stops within a word", "first..second", ["first", ".", ".", "second"]],
    ["the same name with and without its possessive", "Wexby Wexby's Wexby's", ["Wexby", "Wexby", "'s", "Wexby", "'s"]],
  ])("%s", (_, text, expected) => {
    expect(read(text).map(({ word }) => word)).toEqual(expected)
  })

  it("every word stands where it is said to", () => {
    const text = "\u00a0Wait —\v\u2028“no\ufeff!!”\t\u{1f600}x #tag\u3000@you  a.b..c\u200bd-\u00adé̂"
    const { words, starts } = readWords(text)
    expect(words.map((word, i) => text.slice(starts[i], starts[i]! + word.length))).toEqual(words)
  })

  it("what was read before changes nothing", () => {
    const text = "Zorvan's men left Zorvan. Zorvan's town burned."
    const before = read(text)
    read("Zorvan, Zorvan's, Zorvan-Zorvan's. zorvan")
    expect(read(text)).toEqual(before)
  })
})
