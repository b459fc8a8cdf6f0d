/** Event mentions of a text as short lines, for tests that read like tables: `m1 bombing 2015-06-08 IQ Baghdad`. */
import { events } from "../../../src/extract/events/events.ts"
import { annotated } from "../../annotated.ts"

export async function mentionClaims(text: string, published?: string) {
  return events.extract(await annotated(text, published), [])
}

export async function mentionsOf(text: string, published?: string): Promise<ReadonlyArray<string>> {
  return (await mentionClaims(text, published)).map(({ local, refs, fields }) => {
    const { event_type, date_start, country, locality } = fields
    const parts = [refs["event"] ?? local, event_type.value, date_start?.value, country?.value, locality?.value]
    return parts.filter((part) => part !== undefined).join(" ")
  })
}

/** The events of a text: one line each, with the fullest of its mentions. */
export async function eventCount(text: string): Promise<number> {
  return new Set((await mentionClaims(text)).map(({ local, refs }) => refs["event"] ?? local)).size
}
