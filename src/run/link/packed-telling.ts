/** Tellings on their way from the database: each in one text, since reading the columns one by one takes twice as long. */
import { type ShardTelling, tellingOf } from "../shards/telling-row.ts"

/** The text, out of the columns of `telling-row.ts`. */
export const PACKED = `to_json([source_id, telling::VARCHAR, text_sha256, char_start::VARCHAR, reported_on, type, date_start, date_end,
  country, admin1, locality, is_named::VARCHAR, is_lead::VARCHAR, figures, targets, actors, mentions])::VARCHAR`

/** The telling of a text. */
export function unpacked(packed: string): ShardTelling {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- PACKED makes it of these columns.
  const cells = JSON.parse(packed) as ReadonlyArray<string | null>
  const text = (at: number): string => cells[at] ?? ""
  return tellingOf({
    source_id: text(0),
    telling: Number(cells[1]),
    text_sha256: text(2),
    char_start: Number(cells[3]),
    reported_on: cells[4] ?? null,
    type: text(5),
    date_start: cells[6] ?? null,
    date_end: cells[7] ?? null,
    country: cells[8] ?? null,
    admin1: cells[9] ?? null,
    locality: cells[10] ?? null,
    is_named: cells[11] === "true",
    is_lead: cells[12] === "true",
    figures: text(13),
    targets: text(14),
    actors: text(15),
    mentions: text(16),
  })
}
