/** A claim with the values that a person has set, each with the words it rests on. */
import type { Grounded } from "../../schema/grounded.ts"
import type { Span } from "../../schema/source-text.ts"
import type { Cell } from "../link/dataset.ts"
import type { LinkedClaim, LinkedClaims } from "../link/linked-claim.ts"
import type { SetCell } from "./applied.ts"
import { textOf } from "./cell-of-value.ts"
import type { Edit } from "./correction.ts"
import { occurrencesOf } from "./find-words.ts"
import { groundsOf } from "./ground-value.ts"
import { guardCell } from "./guard.ts"
import type { PlacedCorrection } from "./parse-corrections.ts"
import type { Remarks } from "./remarks.ts"
import { settableCell } from "./settable-cell.ts"
import { settled, settledWith } from "./settled-values.ts"

export interface Editing {
  readonly find: (id: string) => LinkedClaim | undefined
  readonly claims: LinkedClaims
  readonly placed: PlacedCorrection
  readonly remarks: Remarks
}

export interface EditedClaim {
  readonly claim: LinkedClaim
  readonly cells: ReadonlyArray<SetCell>
}

/** The claim as edited; null, with remarks, where a value does not fit its column or words are not in the text. */
export function editedClaim(
  claim: LinkedClaim,
  { set, expect, words = {} }: Edit,
  editing: Editing,
): EditedClaim | null {
  const { placed, remarks } = editing
  const before = remarks.refused.length + remarks.stale.length
  for (const column of Object.keys(set)) {
    if (column in expect) continue
    const cure = `Add \`${column}: …\` to expect, null where it is empty now.`
    const said = { expected: `the present value of ${column}`, found: "an edit that does not expect it", cure }
    remarks.refuse("no-guard", placed.placeOf(`set.${column}`), said, claim.id)
  }
  const spans = spansOf(claim, words, editing)
  const values = valuesOf(claim, set, editing)
  if (remarks.refused.length + remarks.stale.length > before) return null
  const references = [...values].filter(([column]) => isReference(claim, column))
  const extracted = [...values].filter(([column]) => !isReference(claim, column))
  const revalued = regrounded(claim, Object.fromEntries(extracted), spans)
  const refs = { ...claim.claim.refs }
  for (const [column, id] of references) {
    if (typeof id === "string") refs[column] = id
    else delete refs[column]
  }
  const cells = references.map(([column, id]): SetCell => {
    return { column, old: guardCell(claim, column, editing.claims) ?? null, new: id, words: null }
  })
  const edited = { ...claim, ...revalued, claim: { ...claim.claim, refs } }
  return { claim: edited, cells: [...cells, ...changedCells(claim, edited)] }
}

/** A column by which claims refer to each other: the mention that a figure stands with. */
const isReference = ({ table }: LinkedClaim, column: string): boolean => table.columns[column]?.kind === "reference"

/** The claim with other values, grounded again together with what goes with them. */
function regrounded(
  claim: LinkedClaim,
  set: Readonly<Record<string, Cell>>,
  words: ReadonlyMap<string, Span>,
): Pick<LinkedClaim, "cells" | "grounds"> {
  const { table, article } = claim
  const names = Object.keys(set)
  const cells = settled(table.name, { ...claim.cells, ...set }, names)
  const grounds: Record<string, ReadonlyArray<Grounded<unknown>>> = { ...claim.grounds }
  for (const column of settledWith(Object.keys(claim.cells), names)) {
    const { kind } = table.columns[column]!
    const own = words.get(column) ?? sharedWords(column, names, words)
    const setting = { article, table: table.name, column, kind, cells, words: own, quote: claim.claim.quote.span }
    const found = groundsOf(setting, cells[column] ?? null)
    if (found.length === 0) delete grounds[column]
    else grounds[column] = found
  }
  return { cells, grounds }
}

/** Words given for a column serve those that go with it. */
function sharedWords(column: string, set: ReadonlyArray<string>, words: ReadonlyMap<string, Span>): Span | null {
  const giver = set.find((name) => words.has(name) && settledWith([column], [name]).length > 0)
  return giver === undefined ? null : (words.get(giver) ?? null)
}

/** Cells whose value is another one now, or rests on a person's reading. */
export function changedCells(
  before: Pick<LinkedClaim, "cells" | "grounds">,
  after: LinkedClaim,
): ReadonlyArray<SetCell> {
  return Object.keys(after.cells).flatMap((column) => {
    const [old = null, now = null] = [before.cells[column], after.cells[column]]
    const grounds = after.grounds[column] ?? []
    const read = grounds.find(({ rule }) => rule === "corrected")
    const isNewlyRead = read !== undefined && grounds !== before.grounds[column]
    if (!isNewlyRead && textOf(old) === textOf(now)) return []
    return [{ column, old, new: now, words: (read ?? grounds[0])?.anchors[0].exact ?? null }]
  })
}

/** Where the words given for columns stand: within the quote, else at the one place of the text that has them. */
export function spansOf(
  { article, claim, id }: Pick<LinkedClaim, "article" | "claim"> & { readonly id: string | null },
  words: Readonly<Record<string, string>>,
  { placed, remarks }: Pick<Editing, "placed" | "remarks">,
): ReadonlyMap<string, Span> {
  const { text } = article.article.source
  const spans = new Map<string, Span>()
  for (const [column, exact] of Object.entries(words)) {
    const place = placed.placeOf(`words.${column}`)
    const [within] = occurrencesOf(text, exact, claim.quote.span)
    const [only, ...others] = within ? [within] : occurrencesOf(text, exact)
    const found = only ? `${others.length + 1} places that have them` : "no such words"
    const cure = only
      ? "Give more of the words around them, so that they stand once."
      : "Copy the words from the source."
    if (only && others.length === 0) spans.set(column, only)
    else
      remarks.outdated(
        "quote",
        place,
        { expected: `words of ${article.article.source.source_id}: ${JSON.stringify(exact)}`, found, cure },
        id,
      )
  }
  return spans
}

/** The cells that a person's values make; those that do not fit are reported. */
function valuesOf(claim: LinkedClaim, set: Edit["set"], editing: Editing): ReadonlyMap<string, Cell> {
  const { placed, remarks } = editing
  const cells = new Map<string, Cell>()
  for (const [column, value] of Object.entries(set)) {
    const cell = settableCell(claim.table, column, value, placed.placeOf(`set.${column}`), remarks, claim.id)
    if (cell === undefined) continue
    if (isReference(claim, column) && !isOwnClaim(claim, column, cell, editing)) continue
    cells.set(column, cell)
  }
  return cells
}

/** Does the reference name a claim of the right table in the same article? */
function isOwnClaim(claim: LinkedClaim, column: string, id: Cell, { find, placed, remarks }: Editing): boolean {
  if (id === null) return true
  const target = find(String(id))
  const { references } = claim.table.columns[column]!
  if (target && target.table.name === references && target.source_id === claim.source_id) return true
  remarks.refuse(
    "reference",
    placed.placeOf(`set.${column}`),
    {
      expected: `a record of ${references} of the article ${claim.source_id}`,
      found: String(id),
      cure: "Name a record of the same article.",
    },
    claim.id,
  )
  return false
}
