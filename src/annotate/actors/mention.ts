/** Actor mentions, with what most of them leave empty. */
import type { Span } from "../../../schema/source-text.ts"
import type { ActorMention } from "../annotated-article.ts"

type Needed = Pick<ActorMention, "name" | "kind" | "country" | "via">

export const mention = (span: Span, actor: Needed, more: Partial<ActorMention> = {}): ActorMention => ({
  start: span.start,
  end: span.end,
  name: actor.name,
  kind: actor.kind,
  country: actor.country,
  via: actor.via,
  antecedent: null,
  role: null,
  organization: null,
  members: [],
  ...more,
})
