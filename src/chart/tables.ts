/** The tables that charts are drawn from, as published. */
import { Schema } from "effect"
import { CasualtyFigures } from "../../schema/casualty-figures.ts"
import { Conflicts } from "../../schema/conflicts.ts"
import { CooperationAgreements } from "../../schema/cooperation-agreements.ts"
import { EventMentions } from "../../schema/event-mentions.ts"
import { Events } from "../../schema/events.ts"
import { Indicators } from "../../schema/indicators.ts"
import { Sources } from "../../schema/sources.ts"
import { Statements } from "../../schema/statements.ts"
import type { Row, Table } from "../../schema/table.ts"

export interface ChartTables {
  readonly sources: ReadonlyArray<Row<typeof Sources>>
  readonly events: ReadonlyArray<Row<typeof Events>>
  readonly event_mentions: ReadonlyArray<Row<typeof EventMentions>>
  readonly casualty_figures: ReadonlyArray<Row<typeof CasualtyFigures>>
  readonly conflicts: ReadonlyArray<Row<typeof Conflicts>>
  readonly statements: ReadonlyArray<Row<typeof Statements>>
  readonly cooperation_agreements: ReadonlyArray<Row<typeof CooperationAgreements>>
  readonly indicators: ReadonlyArray<Row<typeof Indicators>>
}

/**
 * The chart tables out of published rows: table name → rows as JSON has them. A table that is not there is empty.
 *
 * @throws SchemaError when a row is not one of its table.
 */
export function chartTables(rows: ReadonlyMap<string, ReadonlyArray<unknown>>): ChartTables {
  const decode = <T extends Table>(table: T): ReadonlyArray<Row<T>> =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema of a row decodes to its type
    Schema.decodeUnknownSync(Schema.Array(table.row))(rows.get(table.name) ?? []) as ReadonlyArray<Row<T>>
  return {
    sources: decode(Sources),
    events: decode(Events),
    event_mentions: decode(EventMentions),
    casualty_figures: decode(CasualtyFigures),
    conflicts: decode(Conflicts),
    statements: decode(Statements),
    cooperation_agreements: decode(CooperationAgreements),
    indicators: decode(Indicators),
  }
}
