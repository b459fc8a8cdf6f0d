/** The guard of a correction: the values that a person saw. Where the record says something else now, nothing is applied. */
import { isExpected, textOf } from "./cell-of-value.ts"
import type { Cell } from "../link/dataset.ts"
import type { LinkedClaim, LinkedClaims } from "../link/linked-claim.ts"
import { closest } from "../read/manifest/closest.ts"
import type { Values } from "./correction.ts"
import type { PlacedCorrection } from "./parse-corrections.ts"
import type { Remarks } from "./remarks.ts"

interface Guard {
  readonly claim: LinkedClaim
  readonly expect: Values
  /** Where the expected values stand in the correction. */
  readonly path: string
  readonly claims: LinkedClaims
  readonly placed: PlacedCorrection
}

/** Is all that is expected there? What is not is reported. */
export function holdsGuard({ claim, expect, path, claims, placed }: Guard, remarks: Remarks): boolean {
  const { refused, stale } = remarks
  const before = refused.length + stale.length
  if (Object.keys(expect).length === 0)
    remarks.refuse(
      "no-guard",
      placed.placeOf(path),
      {
        expected: `at least one present value of ${claim.id}`,
        found: "none",
        cure: "Copy the values that were looked at, such as `quote: …`, so that a later build notices when they change.",
      },
      claim.id,
    )
  for (const [column, expected] of Object.entries(expect)) {
    const place = placed.placeOf(`${path}.${column}`)
    const cell = guardCell(claim, column, claims)
    if (cell === undefined) reportColumn(claim, column, place, remarks)
    else if (!isExpected(expected, cell))
      remarks.outdated(
        "guard",
        place,
        {
          expected: `${column} ${shown(expected)}, as the correction has it`,
          found: shown(cell),
          cure: `Look at the record again (factloom explain ${claim.id}): update what the correction expects, or remove it.`,
        },
        claim.id,
      )
  }
  return refused.length + stale.length === before
}

/** The present cell of a column that a guard can name: extracted values, the quote, and references to other claims. */
export function guardCell(entry: LinkedClaim, column: string, claims: LinkedClaims): Cell | undefined {
  if (column === "quote") return entry.claim.quote.exact
  if (column === "source_id") return entry.source_id
  const declared = entry.table.columns[column]
  if (declared?.origin === "extracted") return entry.cells[column] ?? null
  if (declared?.origin !== "linked" || declared.kind !== "reference" || declared.references === undefined)
    return undefined
  if (claims.of(declared.references).length === 0) return undefined
  return claims.referred(entry, declared.references, entry.claim.refs[column])?.id ?? null
}

function reportColumn(
  { id, table }: LinkedClaim,
  column: string,
  place: { line: number; column: number },
  remarks: Remarks,
): void {
  const known = Object.entries(table.columns).flatMap(([name, { origin }]) => (origin === "extracted" ? [name] : []))
  const meant = closest(column, known)
  remarks.refuse(
    "unknown-column",
    place,
    {
      expected: `a column of ${table.name} that is read from words, or quote: ${known.join(", ")}`,
      found: column,
      cure: meant ? `Did you mean \`${meant}\`?` : "Correct the column.",
    },
    id,
  )
}

const shown = (cell: Parameters<typeof textOf>[0]): string =>
  textOf(cell) === "" ? "nothing" : JSON.stringify(textOf(cell))
