import { Result } from "effect"
import { describe, expect, test } from "vitest"
import { registry } from "../../schema/registry.ts"
import { decodeLedger } from "../../src/history/decode-ledger.ts"
import { encodeLedger } from "../../src/history/encode-ledger.ts"
import { emptyLedger } from "../../src/history/ledger.ts"

const header = '{"ledger":"factloom","version":1}'
const source = '{"id":"flood","table":"sources","text":"00ff","sketch":""}'
const mention = (id: string, more = ""): string =>
  `{"id":"${id}","table":"event_mentions","source":"flood","start":3,"end":9,"words":"w","rule":"r","values":{"event_type":"attack"}${more}}`
const event = (id: string, members: ReadonlyArray<string>, more = ""): string =>
  `{"id":"${id}","table":"events","members":${JSON.stringify(members)}${more}}`

const good = [
  header,
  event("evt_a", ["men_a"]),
  source,
  mention("men_a"),
  mention("men_b", ',"gone":"article removed"'),
]

const read = (lines: ReadonlyArray<string>) =>
  decodeLedger(lines.map((line) => `${line}\n`).join(""), "h/ledger.jsonl", registry)

/** What is found, as `code line`. */
const found = (lines: ReadonlyArray<string>): ReadonlyArray<string> => {
  const result = read(lines)
  return Result.isSuccess(result) ? [] : result.failure.findings.map(({ code, line }) => `${code} ${line}`)
}

describe("a ledger", () => {
  test("that holds together is read, and written again as it was", () => {
    expect(found(good)).toEqual([])
    expect(encodeLedger(Result.getOrThrow(read(good)))).toBe(good.map((line) => `${line}\n`).join(""))
  })
  test("of nothing is its header", () => {
    expect(encodeLedger(emptyLedger)).toBe(`${header}\n`)
    expect(found([header])).toEqual([])
  })
  test("keeps lines of tables that this build does not have", () => {
    const other =
      '{"id":"col_1","table":"colours","source":"flood","start":0,"end":3,"words":"w","rule":"r","values":{}}'
    expect(found([...good, other])).toEqual([])
  })
  test("may have its lines in any order", () => {
    expect(found([header, ...good.slice(1).toReversed()])).toEqual([])
  })
})

describe("a damaged ledger", () => {
  test.each<[string, ReadonlyArray<string>, ReadonlyArray<string>]>([
    ["is empty", [], ["ledger/header 1"]],
    ["has no header", good.slice(1), ["ledger/header 1"]],
    ["is of another program", ['{"ledger":"other","version":1}'], ["ledger/header 1"]],
    ["is of a newer version", ['{"ledger":"factloom","version":2}', ...good.slice(1)], ["ledger/version 1"]],
    ["is not JSON", [...good, "{oops"], ["ledger/syntax 6"]],
    ["has an empty line", [...good, "", mention("men_c")], ["ledger/syntax 6"]],
    ["has a line of nothing known", [...good, '{"id":"evt_z","table":"events"}'], ["ledger/syntax 6"]],
    ["has a member that no line has", [...good, event("evt_z", [], ',"colour":"red"')], ["ledger/syntax 6"]],
    ["has an offset below nought", [...good, mention("men_c").replace(":3,", ":-3,")], ["ledger/syntax 6"]],
    ["has a line twice", [...good, mention("men_a")], ["ledger/duplicate-id 6"]],
    ["has two records with one id", [...good, event("evt_a", [])], ["ledger/duplicate-id 6"]],
    ["has an id of another table's prefix", [...good, mention("fig_a")], ["ledger/prefix 6"]],
    ["has two events with one mention", [...good, event("evt_b", ["men_a"])], ["ledger/shared-member 6"]],
    ["has an event of an unknown mention", [...good, event("evt_b", ["men_z"])], ["ledger/unknown-record 6"]],
    ["has a claim of an unknown source", [header, mention("men_a")], ["ledger/unknown-record 2"]],
    ["redirects to an unknown record", [...good, event("evt_b", [], ',"to":"evt_z"')], ["ledger/unknown-record 6"]],
    ["redirects to another table", [...good, event("evt_b", [], ',"to":"men_a"')], ["ledger/unknown-record 6"]],
    ["splits into an unknown record", [...good, event("evt_b", [], ',"split":["evt_z"]')], ["ledger/unknown-record 6"]],
    [
      "redirects in a circle",
      [
        ...good,
        event("evt_b", [], ',"to":"evt_c"'),
        event("evt_c", [], ',"to":"evt_b"'),
        event("evt_d", [], ',"to":"evt_b"'),
      ],
      ["ledger/circle 6", "ledger/circle 7"],
    ],
    ["redirects to itself", [...good, event("evt_b", [], ',"to":"evt_b"')], ["ledger/circle 6"]],
    ["is gone and merged", [...good, event("evt_b", [], ',"to":"evt_a","gone":"x"')], ["ledger/state 6"]],
    [
      "has the marks of a merge",
      [...good, "<<<<<<< HEAD", event("evt_b", []), "=======", event("evt_b", ["men_b"]), ">>>>>>> other"],
      ["ledger/merge-conflict 6", "ledger/merge-conflict 8", "ledger/merge-conflict 10"],
    ],
  ])("that %s", (_, lines, expected) => {
    expect(found(lines)).toEqual(expected)
  })

  test("is told with file, line and cure", () => {
    const result = read([...good, event("evt_b", ["men_a"])])
    if (Result.isSuccess(result)) throw new Error("not damaged")
    expect(result.failure).toMatchObject({ exitCode: 2, code: "history/ledger-damaged" })
    expect(result.failure.message).toBe(
      `h/ledger.jsonl: expected a ledger of ids that holds together. Nothing was changed.
  h/ledger.jsonl:6: ledger/shared-member: expected a mention that is of one record of events; found "men_a" of evt_b and, in line 2, of evt_a. Delete it from the members of one of the two.`,
    )
  })
})
