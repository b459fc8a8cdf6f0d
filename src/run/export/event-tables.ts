/**
 * One pass over the events of a run → the rows that rest on several articles: events, the links of their mentions, conflicts
 * of their figures. The articles of one event are in memory.
 */
import { Conflicts } from "../../../schema/conflicts.ts"
import type { LinkReason } from "../../../schema/codes.ts"
import { EventLinks } from "../../../schema/event-links.ts"
import { Events } from "../../../schema/events.ts"
import { registry } from "../../../schema/registry.ts"
import { byCodeUnits } from "../../by-code-units.ts"
import { groupBy } from "../../group-by.ts"
import type { FreshIds } from "../../history/fresh-ids.ts"
import { identity, shortHash } from "../../history/ids.ts"
import type { Join } from "../../link/cluster-events.ts"
import { conflictRow, conflictsIn } from "../../link/conflict-records.ts"
import { eventLinkRow, eventLinks } from "../../link/event-link-records.ts"
import { eventRecord, figureClaim } from "../../link/event-records.ts"
import { type LinkedClaim, linkedClaims, type LinkedClaims } from "../../link/linked-claim.ts"
import type { Reasons } from "../../link/same-event.ts"
import { mentionOf, type Telling, tellings } from "../../link/telling.ts"
import { entryOfRows } from "../shards/article-rows.ts"
import type { SqlRow } from "../sql/database.ts"
import type { LinkedRun } from "./linked-run.ts"
import { SortedRows } from "./sorted-rows.ts"
import type { TableParts } from "./table-parts.ts"

/** Tables whose claims an event is made of. */
const EVENT_CLAIMS = "('event_mentions', 'casualty_figures')"

const MEMBER_COLUMNS = ["event_id", "source_id", "telling", "to_source_id", "reasons"] as const
const ARTICLE_COLUMNS = ["article", "text", "known", "places"] as const
type MemberRow = SqlRow<(typeof MEMBER_COLUMNS)[number] | (typeof ARTICLE_COLUMNS)[number]>

/** A telling of an event, with the claims of its article. */
interface Member {
  readonly source_id: string
  readonly telling: Telling
  readonly claims: LinkedClaims
  /** By which telling it joined; null for the founder. */
  readonly join: { readonly source_id: string; readonly reasons: Reasons } | null
}

/** @param ids those that `factloom link` has given */
export async function eventTables({ database }: LinkedRun, ids: FreshIds, parts: TableParts): Promise<void> {
  const claims = new SortedRows(
    database.rows<"event_id" | "source_id" | "claim">(
      `SELECT m.event_id, m.source_id, c.claim FROM members m JOIN counted USING (source_id) JOIN claims c USING (article)
       WHERE c."table" IN ${EVENT_CLAIMS} ORDER BY m.event_id, m.source_id, c.seq`,
    ),
    ({ event_id }) => String(event_id),
    (a, b) => a < b,
  )
  const rows = database.rows<keyof MemberRow>(
    `SELECT ${MEMBER_COLUMNS.map((name) => `m.${name}`).join(", ")}, a.article, a.text, a.known, a.annotations->'places' AS places
     FROM members m JOIN counted USING (source_id) JOIN articles a USING (article) ORDER BY m.event_id, m.seq`,
  )
  let event: Array<MemberRow> = []
  const write = async (): Promise<void> => {
    const [first] = event
    if (first === undefined) return
    const id = String(first.event_id)
    const bySource = groupBy(await claims.of(id), ({ source_id }) => String(source_id))
    const members = event.map((row) => member(row, bySource.get(String(row.source_id)) ?? [], ids))
    addEvent(id, members, parts)
  }
  for await (const row of rows) {
    if (event[0] !== undefined && event[0].event_id !== row.event_id) {
      await write()
      event = []
    }
    event.push(row)
  }
  await write()
}

function member(row: MemberRow, claims: ReadonlyArray<SqlRow<"claim">>, ids: FreshIds): Member {
  const source_id = String(row.source_id)
  const entry = entryOfRows(
    {
      source_id,
      text: String(row.text),
      known: String(row.known),
      annotations: JSON.stringify({ numbers: [], dates: [], actors: [], places: JSON.parse(String(row.places)) }),
      findings: "[]",
    },
    claims.map(({ claim }) => ({ claim: String(claim) })),
  )
  const linked = linkedClaims([entry], registry, ids)
  const { to_source_id: joined, reasons } = row
  return {
    source_id,
    telling: tellings(linked)[Number(row.telling)]!,
    claims: linked,
    join:
      joined === null
        ? null
        : // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as `factloom link` has written them.
          { source_id: String(joined), reasons: String(reasons).split("\n") as Array<LinkReason> },
  }
}

function addEvent(id: string, members: ReadonlyArray<Member>, parts: TableParts): void {
  const event = members.map(({ telling }) => telling)
  const inOrder = members.toSorted((a, b) => byCodeUnits(a.source_id, b.source_id))
  const figures = inOrder.flatMap(figuresOf).map(figureClaim)
  parts.add(Events, eventRecord(id, event, figures))
  for (const link of eventLinks(id, event, joinsOf(members))) {
    const made = identity("event_links", link.a.id, link.b.id)
    const row = { link_id: `${EventLinks.idPrefix}_${shortHash(made)}`, ...eventLinkRow(link) }
    parts.add(EventLinks, { id: row.link_id, row, grounds: {} }, made)
  }
  for (const conflict of conflictsIn(figures)) {
    const { outcome, who, part, kind } = conflict
    const made = identity("conflicts", id, outcome, who, part, kind)
    const row = { conflict_id: `${Conflicts.idPrefix}_${shortHash(made)}`, ...conflictRow(id, conflict) }
    parts.add(Conflicts, { id: row.conflict_id, row, grounds: {} }, made)
  }
}

/** The figures that stand with the mentions of a telling. */
function figuresOf({ telling, claims }: Member): ReadonlyArray<LinkedClaim> {
  const own = new Set(telling.mentions)
  return claims.of("casualty_figures").filter((figure) => {
    const mention = mentionOf(claims, figure)
    return mention !== null && own.has(mention)
  })
}

/** No event has two tellings of one article. */
function joinsOf(members: ReadonlyArray<Member>): ReadonlyMap<Telling, Join> {
  const bySource = new Map(members.map(({ source_id, telling }) => [source_id, telling]))
  return new Map(
    members.flatMap(({ telling, join }) => {
      const to = join && bySource.get(join.source_id)
      return join && to ? [[telling, { to, reasons: join.reasons }] as const] : []
    }),
  )
}
