/**
 * `derived/event-links`: the links of events are those that the published mentions give when they are clustered again, with
 * their scores and reasons. Where a person has split an event, what was one telling is not known any more: then the links
 * of each event have to connect it, and their scores to follow from their reasons.
 */
import { clusterEvents } from "../../../link/cluster-events.ts"
import type { Cell } from "../../../link/dataset.ts"
import { eventLinkRow, eventLinks } from "../../../link/event-link-records.ts"
import { linkWeights } from "../../../link/lexicon/link-weights.ts"
import { groupBy } from "../../../link/order.ts"
import { scoreOf } from "../../../link/same-event.ts"
import { isKeyOf } from "../../../../schema/keys-of.ts"
import type { Finding } from "../../../../schema/finding.ts"
import { cellFinding, type CheckRule, fileFinding, show } from "../../check-rule.ts"
import type { PublishedDataset, PublishedRow, PublishedTable } from "../../published-dataset.ts"
import { endsOf, publishedTellings, reasonsOf } from "../../published-tellings.ts"
import { compare, grouped } from "./compare.ts"

export const eventLinkRule: CheckRule = {
  name: "derived/event-links",
  holds:
    "Mentions are of one event where date, place, type, targets, figures and actors say so, and each is linked with its score and reasons.",
  *check(dataset) {
    const table = dataset.tables.get("event_links")
    if (!table) return
    const actions = new Set((dataset.tables.get("corrections")?.rows ?? []).map(({ values }) => values["action"]))
    for (const row of table.rows) {
      yield* ownEvent(this.name, dataset, table, row)
      if (reasonsOf(row).includes("correction") && !actions.has("merge") && !actions.has("split"))
        yield cellFinding(this.name, table, row, "reasons", {
          expected: "no correction, since csv/corrections.csv has neither a merge nor a split",
          found: show(row.values["reasons"]),
          cure: "Remove the row, or build the dataset again.",
        })
    }
    if (actions.has("split")) yield* connected(this.name, dataset, table)
    else yield* recomputed(this.name, dataset, table)
  },
}

const FROM = "the mentions of csv/event_mentions.csv"

function* ownEvent(
  rule: string,
  { tables }: PublishedDataset,
  table: PublishedTable,
  row: PublishedRow,
): Iterable<Finding> {
  for (const end of endsOf(row)) {
    const mention = tables.get("event_mentions")?.byId.get(end)
    if (mention) yield* compare(rule, table, row, "event_id", mention.values["event_id"] ?? null, FROM)
  }
}

function* recomputed(rule: string, dataset: PublishedDataset, table: PublishedTable): Iterable<Finding> {
  const expected = expectedLinks(dataset)
  for (const row of table.rows) {
    const key = endsOf(row).join(" ")
    const same = expected.get(key)
    expected.delete(key)
    if (same)
      for (const column of ["score", "reasons"]) yield* compare(rule, table, row, column, same[column] ?? null, FROM)
    else
      yield cellFinding(rule, table, row, "mention_id_b", {
        expected: `a mention that ${show(row.values["mention_id_a"])} is linked to, by ${FROM}`,
        found: show(row.values["mention_id_b"]),
        cure: "Remove the row, or build the dataset again.",
      })
  }
  for (const row of expected.values())
    yield fileFinding(rule, table.file, null, {
      expected: `a row for the mentions ${show([row["mention_id_a"], row["mention_id_b"]].map(String))}, ${show(row["reasons"])}`,
      found: "none",
      cure: "Restore the row, or build the dataset again.",
    })
}

/** By the two mentions. */
function expectedLinks(dataset: PublishedDataset): Map<string, Readonly<Record<string, Cell>>> {
  const { events, joins } = clusterEvents(publishedTellings(dataset))
  const byEvent = groupBy(events.flat(), ({ mentions }) => mentions[0]!.event_id)
  const links = [...byEvent].flatMap(([event_id, tellings]) => eventLinks(event_id, tellings, joins))
  return new Map(links.map((link) => [`${link.a.id} ${link.b.id}`, eventLinkRow(link)]))
}

function* connected(rule: string, dataset: PublishedDataset, table: PublishedTable): Iterable<Finding> {
  for (const row of table.rows) {
    const reasons = reasonsOf(row).filter((reason) => isKeyOf(linkWeights, reason))
    yield* compare(rule, table, row, "score", scoreOf(reasons), "the reasons of the row")
  }
  const links = grouped(dataset, "event_links", "event_id")
  for (const [event_id, mentions] of grouped(dataset, "event_mentions", "event_id")) {
    const own = links.get(event_id) ?? []
    const reached = reach(mentions[0]!.id, own)
    if (own.length === mentions.length - 1 && mentions.every(({ id }) => reached.has(id))) continue
    yield fileFinding(rule, table.file, null, {
      expected: `${mentions.length - 1} links that connect the mentions of ${event_id}`,
      found: `${own.length}, which connect ${reached.size}`,
      cure: "Restore the rows, or build the dataset again.",
    })
  }
}

/** The mentions that links connect with this one. */
function reach(mention: string, links: ReadonlyArray<PublishedRow>): ReadonlySet<string> {
  const reached = new Set([mention])
  for (let size = 0; size < reached.size;) {
    size = reached.size
    for (const link of links) {
      const [a, b] = endsOf(link)
      if (reached.has(a)) reached.add(b)
      if (reached.has(b)) reached.add(a)
    }
  }
  return reached
}
