import { expect, test } from "vitest"
import { Anchor } from "../../schema/anchor.ts"
import { Grounded } from "../../schema/grounded.ts"
import { registry } from "../../schema/registry.ts"
import { linkedClaims } from "../../src/link/linked-claim.ts"
import { isNamedByPlace } from "../../src/link/named-by-place.ts"
import { written } from "./written.ts"

/** A mention whose type rests on `word` and whose place on "Marwen". */
function isNamed(text: string, word: string): boolean {
  const claims = [{ table: "event_mentions", local: "m1", quote: text, fields: {} }]
  const one = written({ id: "a", text, claims })
  const at = (words: string) => {
    const start = text.indexOf(words)
    return Anchor.at(one.article.article.source, { start, end: start + words.length })
  }
  const fields = {
    event_type: Grounded.stated("attack", "lexicon", at(word)),
    locality: Grounded.stated("Marwen", "gazetteer", at("Marwen")),
  }
  const linked = linkedClaims([{ ...one, claims: one.claims.map((claim) => ({ ...claim, fields })) }], registry)
  return isNamedByPlace(linked.of("event_mentions")[0]!)
}

test.each([
  ["It must learn from the Marwen shootings.", "shootings"],
  ["It must learn from the Marwen terror attacks.", "attacks"],
  ["After the recent terrorist attacks in Marwen it acted.", "attacks"],
])("named by its place: %s", (text, word) => expect(isNamed(text, word)).toBe(true))

test.each([
  ["A bombing in Marwen shut the road.", "bombing"],
  ["There were 15 attacks in Marwen.", "attacks"],
  ["The men were kidnapped in Marwen.", "kidnapped"],
  ["Marwen saw two more attacks.", "attacks"],
  ["The attack, made by men from Marwen, failed.", "attack"],
])("not: %s", (text, word) => expect(isNamed(text, word)).toBe(false))
