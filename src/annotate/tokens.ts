/**
 * Tokens and sentences, by wink-nlp (https://winkjs.org/wink-nlp/), paragraph by paragraph. wink keeps the white space
 * before each token, so offsets are sums and hold exactly. Headlines in capitals confuse its tagger: such paragraphs are
 * read in lower case, which changes no offset.
 */
import type { ItsHelpers, WinkMethods } from "wink-nlp"
import type { Paragraph, Pos, Sentence, Token } from "./annotated-article.ts"

/** wink-nlp with its model: made once a process by {@link loadTokenizer}. */
export type Tokenizer = (text: string, paragraphs: ReadonlyArray<Paragraph>) => Tokenized

export interface Tokenized {
  readonly tokens: ReadonlyArray<Token>
  readonly sentences: ReadonlyArray<Sentence>
}

/** Loads wink's English model: about 150 ms, so never at import time. */
export async function loadTokenizer(): Promise<Tokenizer> {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import("wink-nlp"),
    import("wink-eng-lite-web-model"),
  ])
  const nlp = winkNLP(model, ["sbd", "pos"])
  return (text, paragraphs) => {
    const tokens: Array<Token> = []
    const sentences: Array<Sentence> = []
    paragraphs.forEach((paragraph, index) => readParagraph(nlp, text, paragraph, index, tokens, sentences))
    return { tokens, sentences }
  }
}

type Its = ItsHelpers

function readParagraph(
  nlp: WinkMethods,
  text: string,
  paragraph: Paragraph,
  index: number,
  tokens: Array<Token>,
  sentences: Array<Sentence>,
): void {
  const its: Its = nlp.its
  const found = text.slice(paragraph.start, paragraph.end)
  const doc = nlp.readDoc(restoreCase(found))
  const words = doc.tokens().out(its.value)
  const tags = doc.tokens().out(its.pos) as ReadonlyArray<string> as ReadonlyArray<Pos>
  const gaps = doc.tokens().out(its.precedingSpaces)
  const ends = sentenceEnds(doc.sentences().out(its.span) as unknown as ReadonlyArray<readonly [number, number]>)

  let at = 0
  let first = tokens.length
  let quoteOpen = false
  for (const [i, word] of words.entries()) {
    at += gaps[i]!.length
    const start = paragraph.start + at
    at += word.length
    const pos = tags[i]!
    const isSpace = pos === "SPACE" || word.trim() === ""
    if (!isSpace) {
      const written = text.slice(start, start + word.length)
      if (written === '"') quoteOpen = !quoteOpen
      const lower = written.toLowerCase().replaceAll("\u2019", "'")
      tokens.push({ start, end: start + word.length, text: written, lower, pos, sentence: sentences.length })
    }
    if (!ends.has(i) || tokens.length === first) continue
    if (i + 1 < words.length && goesOn(words, tags, i + 1, quoteOpen)) continue
    const end = tokens.at(-1)!.end
    sentences.push({
      start: tokens[first]!.start,
      end,
      first,
      last: tokens.length,
      paragraph: index,
      region: paragraph.region,
    })
    first = tokens.length
  }
}

/** Index of the last token of each sentence. */
const sentenceEnds = (spans: ReadonlyArray<readonly [number, number]>): ReadonlySet<number> =>
  new Set(spans.map(([, last]) => last))

/** A sentence does not begin in lower case or with a closing mark: `"Stop!" she said.` is one. */
function goesOn(words: ReadonlyArray<string>, tags: ReadonlyArray<Pos>, next: number, quoteOpen: boolean): boolean {
  let i = next
  while (i < words.length && (tags[i] === "SPACE" || words[i]!.trim() === "")) i++
  const word = words[i]
  if (word === undefined) return false
  if (word === "\u201d" || word === ")" || word === "," || word === ";") return true
  if (word === '"' && quoteOpen) return true
  const letter = word.charAt(0)
  return letter !== letter.toUpperCase()
}

/** A paragraph all in capitals, in lower case; offsets stay. */
function restoreCase(paragraph: string): string {
  if (/\p{Ll}/u.test(paragraph)) return paragraph
  const lower = paragraph.toLowerCase()
  return lower.length === paragraph.length ? lower : paragraph
}
