/** Where the nodes of a YAML text stand, and what they hold as plain values: an alias is told of, never expanded. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node } from "yaml"

/** A line and a column of a file, both from 1; columns in code points. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** The place of a node, or of an offset in code units. */
export type PlaceOf = (at: Node | number) => Place

/** A line is counted on from the place asked for before: many places of one long line take no longer than the line. */
export function placesIn(text: string, lines: LineCounter): PlaceOf {
  let known = { start: 0, offset: 0, column: 1 }
  return (at) => {
    const offset = typeof at === "number" ? at : (at.range?.[0] ?? 0)
    const { line } = lines.linePos(offset)
    const start = lines.lineStarts[line - 1] ?? 0
    const from = known.start === start ? known : { offset: start, column: 1 }
    const [first, last] = [from.offset, offset].toSorted((a, b) => a - b)
    const between = codePoints(text.slice(first, last))
    known = { start, offset, column: from.column + (offset < from.offset ? -between : between) }
    return { line: Math.max(1, line), column: known.column }
  }
}

function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}

export interface Plain {
  readonly value: unknown
  /** The node of the value and of all within it, by path: "", "set", "set.number". */
  readonly nodes: ReadonlyMap<string, Node>
  /** Nodes that no plain value can be made of, with the reason. */
  readonly refused: ReadonlyArray<{ readonly node: Node; readonly found: string }>
}

/** The plain value of a node that was parsed from a text. */
export function plain(root: Node | null): Plain {
  const nodes = new Map<string, Node>()
  const refused: Array<{ node: Node; found: string }> = []
  const visit = (node: Node | null, path: string): unknown => {
    if (node === null) return null
    nodes.set(path, node)
    if (isAlias(node)) {
      refused.push({ node, found: "an alias" })
      return undefined
    }
    if (isSeq(node))
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- parsed from a text, all items are nodes
      return (node.items as ReadonlyArray<Node | null>).map((item, i) => visit(item, below(path, String(i))))
    if (!isMap(node)) return node.value
    const entries = new Map<string, unknown>()
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- likewise
    for (const { key, value } of node.items as ReadonlyArray<{ key: Node | null; value: Node | null }>) {
      const name = isScalar(key) ? String(key.value) : null
      if (name === null) refused.push({ node: key ?? node, found: "a key that is no text" })
      else if (entries.has(name)) refused.push({ node: key ?? node, found: `${name} again` })
      else {
        if (value === null && key) nodes.set(below(path, name), key)
        entries.set(name, visit(value, below(path, name)))
      }
    }
    return Object.fromEntries(entries)
  }
  return { value: visit(root, ""), nodes, refused }
}

const below = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`)

/** What a node is, in the words of a finding. */
export function kindOf(node: Node | null): string {
  if (node === null) return "nothing"
  if (isMap(node)) return "a map"
  if (isSeq(node)) return "a list"
  if (isAlias(node)) return "an alias"
  return node.value === null ? "nothing" : JSON.stringify(node.value)
}
