/**
 * A YAML text → its document, of the one kind that a person writes by hand: not deeper than {@link DEEPEST}. The parser
 * finds structure with a stack of its own, but the document is put together by calls within calls; a text that nests too
 * deep is given up before that, since it would end the program. Aliases stay aliases: nothing is expanded here.
 */
import { Composer, type CST, type Document, Lexer, type LineCounter, type ParsedNode, Parser } from "yaml"

/** Lists and maps within each other; what people write has five. */
const DEEPEST = 100

/** Errors told of: those after it follow from the first ones. */
const MOST_ERRORS = 100

export interface ParsedYaml {
  readonly document: Document.Parsed<ParsedNode>
  readonly errors: ReadonlyArray<YamlError>
}

export interface YamlError {
  /** In code units. */
  readonly offset: number
  /** One line. */
  readonly message: string
}

/**
 * Parses a text; never throws. Of a text that nests too deep the document is empty.
 *
 * @param lines takes in where the lines of the text begin
 */
export function parseYaml(text: string, lines: LineCounter): ParsedYaml {
  const composer = new Composer({ lineCounter: lines, prettyErrors: false, uniqueKeys: false })
  const parser = new Parser(lines.addNewLine)
  lines.addNewLine(0)
  const tokens: Array<CST.Token> = []
  let offset = 0
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme))
    if (parser.stack.length > DEEPEST) return tooDeep(offset)
    offset = parser.offset
  }
  const [document, another] = composer.compose([...tokens, ...parser.end()], true, text.length)
  const errors = document!.errors.slice(0, MOST_ERRORS).map(({ pos, message }) => error(pos[0], message))
  if (another) errors.push(error(another.range[0], "several documents, parted by ---, in place of one"))
  return { document: document!, errors }
}

const error = (offset: number, message: string): YamlError => ({
  offset,
  message: message.split("\n", 1)[0] ?? message,
})

function tooDeep(offset: number): ParsedYaml {
  const [document] = new Composer({}).compose([], true, 0)
  return { document: document!, errors: [error(offset, `lists and maps more than ${DEEPEST} deep`)] }
}
