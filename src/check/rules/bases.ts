/** Which basis a rule can have: whether the words say the value, need a context that is named too, or only lead to it. */
import type { Basis } from "../../../schema/grounded.ts"
import type { RuleName } from "../../../schema/rules.ts"

/** Bases of rules that are not always `inferred`. */
const told: { readonly [Rule in RuleName]?: ReadonlyArray<Basis> } = {
  verbatim: ["stated"],
  number_words: ["stated"],
  qualifier_words: ["stated"],
  lexicon: ["stated"],
  gazetteer: ["stated"],
  stated_date: ["stated"],
  unit_words: ["stated"],
  relative_date: ["resolved"],
  anaphoric_date: ["resolved"],
  statement_date: ["resolved"],
  coreference: ["resolved"],
  members_of_group: ["resolved"],
  period_words: ["stated", "resolved"],
  corrected: ["resolved"],
  // The words are the name; the kind and the country of who is called so follow from it.
  actor_name: ["stated", "resolved", "inferred"],
  person_name: ["stated", "inferred"],
  apposition: ["stated", "inferred"],
}

export const basesOf = (rule: RuleName): ReadonlyArray<Basis> => told[rule] ?? ["inferred"]
