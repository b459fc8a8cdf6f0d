import { Effect } from "effect"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { diffTables, pullText } from "../../src/diff/diff-tables.ts"

const diff = (old: string, now: string, key: ReadonlyArray<string> = ["id"], limit?: number) =>
  Effect.runSync(diffTables("t", pullText(old), pullText(now), () => key, limit))

/** Changes as `+ key`, `- key` and `~ key column: old → new`. */
const told = (old: string, now: string, key?: ReadonlyArray<string>): ReadonlyArray<string> =>
  diff(old, now, key).changes.flatMap(({ kind, key: id, cells }) => {
    if (kind !== "changed") return [`${kind === "added" ? "+" : "-"} ${id.join(" ")}`]
    return cells.map((cell) => `~ ${id.join(" ")} ${cell.column}: ${cell.old} → ${cell.new}`)
  })

describe("rows", () => {
  test.each<[string, string, string, ReadonlyArray<string>]>([
    ["the same", "id,n\na,1\n", "id,n\na,1\n", []],
    ["a cell changed", "id,n\na,1\nb,2\n", "id,n\na,1\nb,3\n", ["~ b n: 2 → 3"]],
    ["a cell emptied", "id,n\na,1\n", "id,n\na,\n", ["~ a n: 1 → "]],
    ["added at the front", "id,n\nb,2\nc,3\n", "id,n\na,1\nb,2\nc,3\n", ["+ a"]],
    ["removed in the middle", "id,n\na,1\nb,2\nc,3\n", "id,n\na,1\nc,3\n", ["- b"]],
    ["re-ordered", "id,n\na,1\nb,2\nc,3\n", "id,n\nc,3\nb,2\na,1\n", []],
    ["quoted another way", "id,n\na,1\n", 'id,n\n"a","1"\n', []],
    ["with other line ends", "id,n\r\na,1\r\n", "id,n\na,1\n", []],
    ["with a byte order mark", "\ufeffid,n\na,1\n", "id,n\na,1\n", []],
    ["one key twice, one of them gone", "id,n\na,1\na,2\n", "id,n\na,1\n", ["- a"]],
    ["none at all", "id,n\n", "id,n\n", []],
    ["nothing before", "id,n\n", "id,n\na,1\n", ["+ a"]],
    ["keys in quotation marks", 'id,n\n"a,b",1\n', 'id,n\n"a,b",2\n', ["~ a,b n: 1 → 2"]],
  ])("%s", (_, old, now, expected) => {
    expect(told(old, now)).toEqual(expected)
  })

  test("by a key of several columns, in any place", () => {
    expect(told("n,id,part\n1,a,x\n2,a,y\n", "n,id,part\n1,a,x\n3,a,y\n", ["id", "part"])).toEqual(["~ a y n: 2 → 3"])
  })
  test("a comma in a key does not make it another", () => {
    expect(told('id,part\n"a,b",c\n', 'id,part\na,"b,c"\n', ["id", "part"])).toEqual(["- a,b c", "+ a b,c"])
  })
  test("more than are asked for are counted", () => {
    const found = diff("id,n\na,1\nb,2\n", "id,n\nb,3\nc,4\nd,5\n", ["id"], 1)
    expect(found).toMatchObject({ added: 2, removed: 1, changed: 1, rows: { old: 2, new: 3 } })
    expect(found.changes).toHaveLength(1)
  })
})

describe("columns", () => {
  test.each<[string, string, string, object, ReadonlyArray<string>]>([
    ["added", "id,n\na,1\n", "id,m,n\na,9,1\n", { added: ["m"], removed: [], isReordered: false }, []],
    ["removed", "id,m,n\na,9,1\n", "id,n\na,2\n", { added: [], removed: ["m"], isReordered: false }, ["~ a n: 1 → 2"]],
    ["in another order", "id,m,n\na,9,1\n", "n,id,m\n1,a,9\n", { added: [], removed: [], isReordered: true }, []],
  ])("%s", (_, old, now, columns, expected) => {
    expect(diff(old, now).columns).toEqual(columns)
    expect(told(old, now)).toEqual(expected)
  })
  test("without the key there is nothing to compare by", () => {
    expect(() => diff("id,n\n", "n\n")).toThrow(expect.objectContaining({ version: "new", missing: "id" }))
  })
})

test("any two tables: what is told turns the old one into the new one", () => {
  const table = fc.dictionary(
    fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 3, minLength: 1 }),
    fc.nat(3),
  )
  const csv = (rows: ReadonlyArray<readonly [string, number]>) =>
    `id,n\n${rows.map(([id, n]) => `${id},${n}\n`).join("")}`
  fc.assert(
    fc.property(table, table, fc.func(fc.nat()), (old, now, shuffle) => {
      const mixed = Object.entries(now).toSorted(([a], [b]) => shuffle(a) - shuffle(b))
      const result = new Map(Object.entries(old).map(([id, n]) => [id, String(n)]))
      for (const { kind, key, cells } of diff(csv(Object.entries(old)), csv(mixed)).changes) {
        const [id] = key
        const n = cells.find(({ column }) => column === "n")
        if (kind === "removed") result.delete(id!)
        else {
          expect(result.get(id!)).toBe(kind === "added" ? undefined : n!.old)
          result.set(id!, n!.new)
        }
      }
      expect(new Map([...result].toSorted())).toEqual(
        new Map(
          Object.entries(now)
            .map(([id, n]) => [id, String(n)] as const)
            .toSorted(),
        ),
      )
    }),
  )
})
