/**
 * Judgements of claims applied: accepted ones are marked, rejected ones leave the tables, edited ones take their new values.
 * A correction is applied only where all that it expects is there.
 *
 * What refers to a rejected mention of an event moves on to the mention that this one was tied to, else to the next one that
 * was tied to it; where there is none, it stands alone: a figure keeps its numbers and loses its event.
 */
import type { ReviewStatus } from "../../schema/codes.ts"
import type { Registry } from "../../schema/registry.ts"
import { isClaimTable } from "../../schema/table.ts"
import type { LinkedClaim, LinkedClaims } from "../link/linked-claim.ts"
import { groupBy } from "../group-by.ts"
import { editedClaim } from "./edit-claim.ts"
import { holdsGuard } from "./guard.ts"
import type { Reject } from "./correction.ts"
import type { Remembers } from "./former.ts"
import { namedRecords } from "./named-record.ts"
import type { Applied } from "./applied.ts"
import { judgementOf, type PlacedCorrection } from "./parse-corrections.ts"
import type { Remarks } from "./remarks.ts"

/** A claim that a person rejected, and the correction by which. */
export interface RejectedClaim {
  readonly claim: LinkedClaim
  readonly by: Reject
}

export interface CorrectedClaims {
  readonly claims: LinkedClaims
  readonly rejected: ReadonlyArray<RejectedClaim>
  readonly applied: ReadonlyArray<Applied>
}

/** Applies what a person accepted, rejected and edited, in the order of the file. */
export function correctClaims(
  claims: LinkedClaims,
  corrections: ReadonlyArray<PlacedCorrection>,
  registry: Registry,
  remembers: Remembers,
  remarks: Remarks,
): CorrectedClaims {
  if (corrections.length === 0) return { claims, rejected: [], applied: [] }
  const records = namedRecords(claims, registry, remembers)
  const now = new Map<string, LinkedClaim>()
  const rejected = new Map<string, RejectedClaim>()
  const applied: Array<Applied> = []
  for (const placed of corrections) {
    const judgement = judgementOf(placed)
    if (judgement === null) continue
    const { id, correction } = judgement
    const found = records.named(id, placed.placeOf(placed.kind), remarks)
    if (found === null) continue
    const claim = now.get(id) ?? found
    if (!holdsGuard({ claim, expect: correction.expect, path: "expect", claims, placed }, remarks)) continue
    if ("edit" in correction) {
      const edited = editedClaim(claim, correction, { find: records.find, claims, placed, remarks })
      if (edited === null) continue
      now.set(id, { ...edited.claim, review_status: statusOf(claim, "corrected") })
      applied.push({ action: "edit", claim, by: correction, cells: edited.cells })
    } else if ("accept" in correction) {
      now.set(id, { ...claim, review_status: statusOf(claim, "accepted") })
      applied.push({ action: "accept", claim, by: correction, cells: [] })
    } else {
      if (!rejected.has(id)) rejected.set(id, { claim, by: correction })
      applied.push({ action: "reject", claim, by: correction, cells: [] })
    }
  }
  return {
    claims: withCorrections(claims, registry, now, new Set(rejected.keys())),
    rejected: [...rejected.values()],
    applied,
  }
}

/** Added stays added, and corrected stays corrected when somebody else accepts it. */
function statusOf({ review_status }: LinkedClaim, status: ReviewStatus): ReviewStatus {
  const order: ReadonlyArray<ReviewStatus> = ["unreviewed", "accepted", "corrected", "added"]
  const before = review_status ?? "unreviewed"
  return order.indexOf(before) > order.indexOf(status) ? before : status
}

/** The claims with edited ones in place of what they were, and without rejected ones. */
function withCorrections(
  claims: LinkedClaims,
  registry: Registry,
  now: ReadonlyMap<string, LinkedClaim>,
  rejected: ReadonlySet<string>,
): LinkedClaims {
  const tables = registry.filter(isClaimTable)
  const left = new Map(
    tables.map(({ name }) => [
      name,
      claims
        .of(name)
        .filter(({ id }) => !rejected.has(id))
        .map((claim) => now.get(claim.id) ?? claim),
    ]),
  )
  const current = new Map([...left.values()].flat().map((claim) => [claim.id, claim]))
  const heirs = heirsOf(claims, rejected)
  return {
    of: (table) => left.get(table) ?? [],
    referred: (claim, table, local) => {
      const edited = local === undefined ? undefined : current.get(local)
      const target = edited?.table.name === table ? edited : claims.referred(claim, table, local)
      return target && (current.get(target.id) ?? current.get(heirs.get(target.id) ?? "") ?? null)
    },
  }
}

/** For each rejected mention: the id of the mention that takes its place among those it was tied to. */
function heirsOf(claims: LinkedClaims, rejected: ReadonlySet<string>): ReadonlyMap<string, string> {
  const mentions = claims.of("event_mentions")
  const mainOf = (mention: LinkedClaim): LinkedClaim => {
    const { refs } = mention.claim
    return claims.referred(mention, "event_mentions", refs["event"] ?? refs["event_id"]) ?? mention
  }
  const groups = groupBy(mentions, (mention) => mainOf(mention).id)
  const heirs = new Map<string, string>()
  for (const mention of mentions) {
    if (!rejected.has(mention.id)) continue
    const tied = [mainOf(mention), ...(groups.get(mainOf(mention).id) ?? [])]
    const heir = tied.find(({ id }) => !rejected.has(id))
    if (heir) heirs.set(mention.id, heir.id)
  }
  return heirs
}
