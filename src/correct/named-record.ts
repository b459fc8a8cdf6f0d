/** The claim that a correction names, or why there is none. */
import { isClaimTable, type Table } from "../../schema/table.ts"
import type { Registry } from "../../schema/registry.ts"
import type { LinkedClaim, LinkedClaims } from "../link/linked-claim.ts"
import { closest } from "../read/manifest/closest.ts"
import type { Remembers } from "./former.ts"
import type { Remarks } from "./remarks.ts"
import type { Place } from "../read/yaml-place.ts"

/** Finds claims by their ids. */
export interface NamedRecords {
  readonly find: (id: string) => LinkedClaim | undefined
  /** The claim; null, with a remark, where the id names none. */
  readonly named: (id: string, place: Place, remarks: Remarks) => LinkedClaim | null
}

export function namedRecords(claims: LinkedClaims, registry: Registry, remembers: Remembers): NamedRecords {
  const tables = registry.filter(isClaimTable)
  const byId = new Map(tables.flatMap(({ name }) => claims.of(name).map((claim) => [claim.id, claim] as const)))
  return {
    find: (id) => byId.get(id),
    named: (id, place, remarks) => {
      const claim = byId.get(id)
      if (claim === undefined) reportUnknown(id, place, remarks)
      return claim ?? null
    },
  }

  function reportUnknown(id: string, place: Place, remarks: Remarks): void {
    const former = remembers(id)
    if (former) return reportFormer(id, former, place, remarks)
    const prefix = id.split("_", 1)[0] ?? ""
    const table = registry.find(({ idPrefix }) => idPrefix === prefix && prefix !== "")
    if (table && !isClaimTable(table)) return reportDerived(id, table, place, remarks)
    const near = closest(id, table ? claims.of(table.name).map((claim) => claim.id) : [])
    const cure = near ? `Did you mean ${near}?` : "Correct the id: the first column of each table has them."
    remarks.refuse("unknown-record", place, { expected: "the id of a record of claims", found: id, cure }, id)
  }
}

function reportFormer(id: string, former: NonNullable<ReturnType<Remembers>>, place: Place, remarks: Remarks): void {
  const isMoved = "to" in former
  const found = isMoved ? `${id}, which is ${former.to.join(" and ")} now` : `${id}, which is gone: ${former.gone}`
  const cure = isMoved
    ? `Name ${former.to.join(" or ")}.`
    : "Remove the correction, or keep it for when the record is back."
  remarks.outdated("former-record", place, { expected: "the id of a record", found, cure }, id)
}

function reportDerived(id: string, { name }: Table, place: Place, remarks: Remarks): void {
  const cure =
    name === "events"
      ? "Events follow from their mentions and figures: correct those, or merge or split the event by its mentions."
      : "It follows from other records: correct those."
  remarks.refuse("derived-record", place, { expected: "the id of a claim", found: `${id}, of ${name}`, cure }, id)
}
