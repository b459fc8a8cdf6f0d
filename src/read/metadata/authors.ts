/** Matches the names in a byline: "By ZHANG YAN and LIU KUN(China Daily)", "By Ana Lopez, Jo Park and Max Roe in Nairobi". */
import type { SourceText, Span } from "../../../schema/source-text.ts"
import { authorWords } from "../regions/byline-line.ts"

/** One name: two to five words that begin with a capital, or particles between them. */
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|da|del|der|di|el|al|bin|ibn|la|le|van|von|y)){1,4}/u
const BETWEEN = /^(?:\s*,\s*and\s+|\s*,\s*|\s+and\s+|\s*&\s*|\s*;\s*|\s*\/\s*)/iu
const ROLE =
  /^(?:staff|special|senior|chief|associated|foreign|our|news|the)\b|\b(?:writer|correspondent|reporter|editor|desk|staff|bureau|agency|press|news|daily|times|post)$/iu

/** The names in the byline's lines, in order. */
export function authors(source: SourceText, region: Span): ReadonlyArray<Span> {
  let at = region.start
  for (const line of source.slice(region).split("\n")) {
    const words = line.replace(/^[\s*_]+/u, "")
    const indent = line.length - words.length
    const by = authorWords(words.trim())
    if (by) {
      const start = at + indent + by.start
      return namesFrom(source, start, at + line.length)
    }
    at += line.length + 1
  }
  return []
}

function namesFrom(source: SourceText, start: number, end: number): ReadonlyArray<Span> {
  const names: Array<Span> = []
  for (let at = start; at < end;) {
    const rest = source.slice({ start: at, end })
    const name = NAME.exec(rest)?.[0].replace(/\.$/u, "")
    if (name === undefined || ROLE.test(name)) break
    names.push({ start: at, end: at + name.length })
    at += name.length
    const between = BETWEEN.exec(source.slice({ start: at, end }))
    if (between === null) break
    at += between[0].length
  }
  return names
}
