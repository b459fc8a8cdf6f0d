/** Whose figure it is: the speaker of the statement that it stands in. */
import type { Statements } from "../../../schema/statements.ts"
import { Grounded } from "../../../schema/grounded.ts"
import type { Span } from "../../../schema/source-text.ts"
import type { Claim } from "../../../schema/table.ts"
import { holds } from "../../annotate/ground.ts"

/** The speaker of the narrowest statement around a span; null where nobody is said to say it. */
export function attributedTo(span: Span, statements: ReadonlyArray<Claim<typeof Statements>>): Grounded<string> | null {
  const around = statements
    .filter(({ quote }) => holds(quote.span, span))
    .sort((a, b) => a.quote.span.end - a.quote.span.start - (b.quote.span.end - b.quote.span.start))
  const speaker = around[0]?.fields.speaker
  return speaker ? Grounded.inferred(speaker.value, "attribution", ...speaker.anchors) : null
}
