/**
 * A web page → its readable text and what its head says of it. Mozilla's Readability finds the article, on linkedom;
 * scripts never run, nothing is fetched. Loaded only when a folder has a page in it: see `loadHtmlReader`.
 */
import { oneLine } from "../../one-line.ts"
import { Readability } from "@mozilla/readability"
import { Result } from "effect"
import { parseHTML } from "linkedom"
import { NulByte } from "../errors/file-errors.ts"
import type { Content, ContentReader } from "../content.ts"
import { checkBytes, checkText } from "../text-file.ts"
import { type DomDocument, type DomElement, type DomNode, ELEMENT } from "./dom.ts"
import { decodePage } from "./encoding.ts"
import { shallow } from "./nesting.ts"
import { pageMetadata } from "./page-metadata.ts"
import { plainText } from "./plain-text.ts"

/**
 * Readability's time grows with the square of a page's depth: 2 s at 500. Articles stand some 30 deep, and browsers stop
 * at 512; a page beyond this limit is read as the text of its body.
 */
const DEEPEST = 200

/**
 * Reads a page. Its text is the headline, where it has one, and then the paragraphs, parted by blank lines; captions,
 * menus and forms are left out.
 */
export const readHtml: ContentReader = (file, bytes) => {
  const unfit = checkBytes(file, bytes)
  if (unfit) return Result.fail(unfit)
  const html = decodePage(bytes)
    .replace(/^\ufeff/u, "")
    .replace(/\r\n?/gu, "\n")
    .replace(/\p{Surrogate}/gu, "\ufffd")
  const nul = html.indexOf("\0")
  if (nul >= 0) return Result.fail(new NulByte({ file, ...lineAndColumn(html, nul) }))
  const page = readPage(html)
  return Result.map(checkText(file, page.text), () => page)
}

function readPage(html: string): Content {
  const document = parse(html)
  const page = pageMetadata(document)
  const heading = onlyHeading(document)
  const fallback = plainText(document.body)
  const found = readable(document)
  const body = found?.text || fallback
  const headline = oneLine(page.title ?? heading ?? found?.title ?? "")
  const [first = ""] = body.split("\n", 1)
  if (headline === "") return { text: body, isTitled: false, page }
  const rest = first === headline ? body.slice(first.length).trimStart() : body
  return { text: rest === "" ? headline : `${headline}\n\n${rest}`, isTitled: true, page }
}

/** A document with `<html>` and `<body>`, also of a page that has neither, or has them in a comment alone. */
function parse(html: string): DomDocument {
  const page = shallow(html)
  const document = /<body[\s>]/iu.test(page) ? parsed(page) : null
  if (isWhole(document)) return document
  const inHtml = document && parsed(`<!doctype html><html>${page}</html>`)
  return isWhole(inHtml) ? inHtml : parsed(`<!doctype html><html><body>${page}</body></html>`)
}

const parsed = (html: string): DomDocument => parseHTML(html).document

/** Whatever stands first is linkedom's root, a comment leaves it without any, and a body may stand in some other element. */
function isWhole(document: DomDocument | null): document is DomDocument {
  const root: DomElement | null = document?.documentElement ?? null
  if (root === null || !isNamed(root, "HTML")) return false
  return Array.from(root.childNodes).some((node) => isNamed(node, "BODY"))
}

const isNamed = ({ nodeName }: DomNode, name: string): boolean => nodeName.toUpperCase() === name

/** The article that Readability finds, which changes the document; null when it finds none. */
function readable(document: DomDocument): { readonly text: string; readonly title: string | null } | null {
  if (depthOf(document.documentElement) > DEEPEST) return null
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Readability takes any DOM, and asks for the browser's
  const reader = new Readability<DomElement>(document, { serializer: (node) => node as never })
  // Written for documents of browsers, it throws at some trees that no browser makes.
  const article = Result.getOrElse(
    Result.try(() => reader.parse()),
    () => null,
  )
  return article?.content ? { text: plainText(article.content), title: article.title ?? null } : null
}

/** How deep elements nest. */
function depthOf(root: DomNode): number {
  let deepest = 0
  const stack: Array<{ readonly node: DomNode; readonly depth: number }> = [{ node: root, depth: 1 }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, depth } = next
    if (depth > deepest) deepest = depth
    for (const child of Array.from(node.childNodes))
      if (child.nodeType === ELEMENT) stack.push({ node: child, depth: depth + 1 })
  }
  return deepest
}

/** The text of the page's first-level heading, if it has one alone. */
function onlyHeading(document: DomDocument): string | null {
  const [heading, another] = document.querySelectorAll("h1")
  return heading && !another ? plainText(heading) : null
}

function lineAndColumn(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at)
  return { line: before.split("\n").length, column: Array.from(before.slice(before.lastIndexOf("\n") + 1)).length + 1 }
}
