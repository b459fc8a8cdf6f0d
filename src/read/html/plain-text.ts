/** Elements → plain text as a reader sees it: paragraphs parted by blank lines, white space folded, nothing hidden. */
import { type DomNode, ELEMENT, TEXT } from "./dom.ts"

const UNSEEN: ReadonlySet<string> = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE SVG MATH CANVAS IFRAME OBJECT EMBED AUDIO VIDEO FORM BUTTON INPUT SELECT TEXTAREA NAV FIGCAPTION".split(
    " ",
  ),
)
const INLINE: ReadonlySet<string> = new Set(
  "A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RB RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR".split(
    " ",
  ),
)
const CELL: ReadonlySet<string> = new Set(["TD", "TH"])

/** The text below a node. The tree is walked with a stack of its own: a page may nest deeper than calls can. */
export function plainText(root: DomNode): string {
  const paragraphs: Array<string> = []
  let line = ""
  const endParagraph = () => {
    const words = line.replace(/[ \t\r\n\f\u00a0]+/gu, " ").trim()
    if (words !== "") paragraphs.push(words)
    line = ""
  }
  const stack: Array<DomNode | (() => void)> = [root]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === "function") next()
    else if (next.nodeType === TEXT) line += next.textContent ?? ""
    else if (next.nodeType !== ELEMENT) continue
    else {
      const name = next.nodeName.toUpperCase()
      if (UNSEEN.has(name)) continue
      const isBlock = !INLINE.has(name) && !CELL.has(name)
      if (isBlock) endParagraph()
      if (isBlock) stack.push(endParagraph)
      if (CELL.has(name)) line += " "
      // A copy: the DOM makes the list anew each time it is asked for.
      for (const child of Array.from(next.childNodes).reverse()) stack.push(child)
    }
  }
  endParagraph()
  return paragraphs.join("\n\n")
}
