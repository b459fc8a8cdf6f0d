/** What rows of claims have beside what extractors fill in: the events, actors and utterances that they were linked with. */
import type { ActorIds } from "./actors.ts"
import { partyIds } from "./agreement-party-records.ts"
import { listCell, textCell } from "./claim-cells.ts"
import type { Linker } from "./claim-records.ts"
import type { LinkedClaim, LinkedClaims } from "./linked-claim.ts"

/** The events that claims are of. */
export interface EventIds {
  readonly ofMention: (mention: LinkedClaim) => string | null
  readonly ofFigure: (figure: LinkedClaim) => string | null
}

/** The names by which claims of an article ask for actors. */
export const actorNamesIn = (claims: LinkedClaims): ReadonlyArray<string> => [
  ...claims.of("statements").flatMap(({ cells }) => textCell(cells, "speaker") ?? []),
  ...claims
    .of("cooperation_agreements")
    .flatMap(({ cells, claim }) => [...listCell(cells, "parties"), ...Object.values(claim.refs)]),
]

/** What each table of claims has beside what its extractor fills in. */
export function claimLinkers(
  utteranceOf: (statement: LinkedClaim) => string | null,
  actors: ActorIds,
  events: EventIds,
): Readonly<Record<string, Linker>> {
  return {
    event_mentions: (mention) => ({ event_id: events.ofMention(mention) }),
    casualty_figures: (figure) => ({ event_id: events.ofFigure(figure), reported_on: figure.reported_on }),
    statements: (statement) => {
      const speaker = textCell(statement.cells, "speaker")
      return {
        utterance_id: utteranceOf(statement),
        speaker_id: speaker === null ? null : actors.idOf(statement.source_id, speaker),
      }
    },
    cooperation_agreements: (agreement) => ({ party_ids: partyIds(agreement, actors) }),
  }
}
