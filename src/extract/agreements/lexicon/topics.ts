/** Which topics make a cooperation one on security, and which fields of cooperation are not. */
import type { Topic } from "../../../../schema/codes.ts"

/** A cooperation is on security when a word of one of these topics stands with it; what has none is left out. */
export const securityTopics: ReadonlySet<Topic> = new Set<Topic>([
  "terrorism",
  "intelligence",
  "extradition",
  "border",
  "law_enforcement",
  "military",
  "peace",
  "drugs",
  "trafficking",
  "cyber",
  "nuclear",
  "finance",
  "security",
])

/** Fields of cooperation that are not security: "economic cooperation" is none of this table's. */
export const otherFields = [
  "agricultural",
  "business",
  "commercial",
  "cultural",
  "economic",
  "educational",
  "energy",
  "free-trade",
  "health",
  "scientific",
  "tourism",
  "trade",
] as const
