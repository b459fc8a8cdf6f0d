/**
 * The link stage: the claims of all articles → the rows of every table. The order of the articles does not matter: ids come
 * from the ledger, new ones follow from what is quoted, and rows are sorted by id.
 */
import { byCodeUnits } from "../by-code-units.ts"
import type { Registry } from "../../schema/registry.ts"
import { isClaimTable, type Table } from "../../schema/table.ts"
import { Corrections } from "../correct/corrections.ts"
import type { ArticleClaims } from "../extract/extractor.ts"
import { actorRecord } from "./actor-records.ts"
import { linkedActors } from "./actors.ts"
import { agreementPartyRecords } from "./agreement-party-records.ts"
import { claimLinkers, type EventIds } from "./claim-linkers.ts"
import { claimRecords } from "./claim-records.ts"
import { clusterEvents, type EventTellings } from "./cluster-events.ts"
import { conflictRecords } from "./conflict-records.ts"
import { redirectRecords } from "./redirect-records.ts"
import type { Article } from "../read/article.ts"
import type { SourceFacts } from "../history/match-sources.ts"
import type { Cell, Dataset, DatasetRecord } from "./dataset.ts"
import { type EventLink, eventLinkRecords, eventLinks } from "./event-link-records.ts"
import { eventRecord, figureClaim, firstMention } from "./event-records.ts"
import { IdRegister } from "../history/id-register.ts"
import { identity } from "../history/ids.ts"
import { REJECTED } from "../history/reasons.ts"
import { type LinkedClaim, linkedClaims, type LinkedClaims } from "./linked-claim.ts"
import { groupBy } from "./order.ts"
import { sourceRecord } from "./source-records.ts"
import { mentionOf, tellings } from "./telling.ts"
import { utterances } from "./utterances.ts"

/**
 * Links the claims of all articles into one dataset.
 *
 * @param articles articles with their claims, in any order
 * @param registry the tables; one that the stage knows nothing of gets a row for each claim made for it
 * @param register gives the ids, and holds the new ledger afterwards; without one every id is new
 * @param corrections what people say, and holds afterwards what was applied and what could not be
 */
export function link(
  articles: ReadonlyArray<ArticleClaims>,
  registry: Registry,
  register: IdRegister = new IdRegister(),
  corrections: Corrections = new Corrections(),
): Dataset {
  const sorted = articles.toSorted((a, b) => byCodeUnits(sourceId(a), sourceId(b)))
  const inOrder = corrections.withAdded(sorted, registry)
  register.sources(inOrder.map(({ article }) => sourceFacts(article.article)))
  const found = linkedClaims(inOrder, registry, register)
  const utteranceOf = utterances(found, register)
  const claims = corrections.claims(found, registry)
  register.withdraw(
    corrections.rejected.map(({ claim }) => claim.id),
    REJECTED,
  )
  const events = linkedEvents(claims, register, corrections)
  const actors = linkedActors(
    inOrder.map(({ article }) => article),
    register,
  )
  const linkers = claimLinkers(utteranceOf, actors, events)
  const figuresOf = groupBy(claims.of("casualty_figures").map(figureClaim), ({ claim }) => events.ofFigure(claim))

  const derived: Readonly<Record<string, () => ReadonlyArray<DatasetRecord>>> = {
    sources: () => inOrder.map(({ article }) => sourceRecord(article.article)),
    events: () => [...events.byId].map(([id, event]) => eventRecord(id, event, figuresOf.get(id) ?? [])),
    event_links: () => eventLinkRecords(events.links),
    actors: () => actors.actors.map(actorRecord),
    agreement_parties: () => agreementPartyRecords(claims.of("cooperation_agreements"), actors),
    conflicts: () => conflictRecords(figuresOf, register),
    corrections: () => corrections.records(events.ofMention),
    id_redirects: () => redirectRecords(register.ledger),
  }
  const rowsOf = (table: Table): ReadonlyArray<DatasetRecord> =>
    isClaimTable(table)
      ? claimRecords(table, claims, linkers[table.name] ?? (() => ({})))
      : (derived[table.name]?.() ?? []).map((record) => inColumnOrder(table, record))

  const linked = new Map(
    registry.filter(({ name }) => !MADE_LAST.has(name)).map((table) => [table.name, rowsOf(table)] as const),
  )
  for (const table of registry) if (table.name === "id_redirects") linked.set(table.name, rowsOf(table))
  return {
    tables: new Map([...linked].map(([name, rows]) => [name, rows.toSorted((a, b) => byCodeUnits(a.id, b.id))])),
    texts: inOrder.map(({ article }) => article.article.source),
  }
}

/** Redirects are known when every record has its id; evidence is made of what is published. */
const MADE_LAST: ReadonlySet<string> = new Set(["id_redirects", "evidence"])

/** The record with the columns of its table, in their order. */
const inColumnOrder = (table: Table, { id, row, grounds }: DatasetRecord): DatasetRecord => ({
  id,
  row: Object.fromEntries(Object.keys(table.columns).map((name) => [name, row[name] ?? emptyCell(table, name)])),
  grounds,
})

/** What a column holds when nothing is known. */
const emptyCell = (table: Table, column: string): Cell => (table.columns[column]?.kind === "list" ? [] : null)

const sourceFacts = ({ source, text_sha256 }: Article): SourceFacts => ({
  source_id: source.source_id,
  text: source.text,
  text_sha256,
})

const sourceId = ({ article }: ArticleClaims): string => article.article.source.source_id

interface LinkedEvents extends EventIds {
  readonly byId: ReadonlyMap<string, EventTellings>
  readonly links: ReadonlyArray<EventLink<LinkedClaim>>
}

function linkedEvents(claims: LinkedClaims, register: IdRegister, corrections: Corrections): LinkedEvents {
  const { events: found, joins } = clusterEvents(tellings(claims))
  const events = corrections.events(found, claims)
  const ids = register.groups(
    "events",
    "evt",
    events.map((event) => ({
      identity: identity("events", firstMention(event).id),
      members: event.flatMap(({ mentions }) => mentions.map(({ id }) => id)),
    })),
  )
  const eventOf = new Map<string, string>()
  events.forEach((event, i) => {
    for (const { mentions } of event) for (const { id } of mentions) eventOf.set(id, ids[i]!)
  })
  const ofMention = (mention: LinkedClaim | null) => (mention && eventOf.get(mention.id)) ?? null
  return {
    byId: new Map(events.map((event, i) => [ids[i]!, event])),
    ofMention,
    ofFigure: (figure) => ofMention(mentionOf(claims, figure)),
    links: events.flatMap((event, i) => eventLinks(ids[i]!, event, joins)),
  }
}
