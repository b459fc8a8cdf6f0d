import { EventMentions } from "../../../schema/event-mentions.ts"
import type { Extractor } from "../extractor.ts"

export const events: Extractor<typeof EventMentions> = { name: "events", table: EventMentions, extract: () => [] }
