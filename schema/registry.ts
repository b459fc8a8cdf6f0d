/** The tables of a dataset, in the order in which they are published. Adding a table is a file beside this one and a line here. */
import { Actors } from "./actors.ts"
import { AgreementParties } from "./agreement-parties.ts"
import { CasualtyFigures } from "./casualty-figures.ts"
import { Conflicts } from "./conflicts.ts"
import { CooperationAgreements } from "./cooperation-agreements.ts"
import { EventLinks } from "./event-links.ts"
import { EventMentions } from "./event-mentions.ts"
import { Corrections } from "./corrections.ts"
import { Events } from "./events.ts"
import { Evidence } from "./evidence.ts"
import { IdRedirects } from "./id-redirects.ts"
import { Indicators } from "./indicators.ts"
import { Sources } from "./sources.ts"
import { Statements } from "./statements.ts"
import type { Table } from "./table.ts"

export type Registry = ReadonlyArray<Table>

export const registry: Registry = [
  Sources,
  Events,
  EventMentions,
  EventLinks,
  CasualtyFigures,
  Statements,
  CooperationAgreements,
  AgreementParties,
  Indicators,
  Actors,
  Conflicts,
  Corrections,
  IdRedirects,
  Evidence,
]
