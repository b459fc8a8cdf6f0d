/** Codes out of lexicons: the words of the anchor are among those that stand for the code. */
import { Outcome } from "../../../schema/codes.ts"
import { defaultWho } from "../../extract/casualties/group.ts"
import { codesOfWords } from "../../extract/code-words.ts"
import type { Claimed, Proof } from "./proof.ts"

export const codeInLexicon: Proof = ({ table, field, value }, { exact }) =>
  codesOfWords(`${table}.${field}`, exact)?.has(value) ?? false

/** What a column says where no word does. */
const defaults: Readonly<Record<string, (record: Claimed["record"]) => ReadonlyArray<string>>> = {
  "casualty_figures.who": ({ outcome }) =>
    Object.keys(Outcome.codes)
      .filter((code): code is keyof typeof Outcome.codes => code === outcome)
      .map(defaultWho),
  "cooperation_agreements.status": ({ kind }) => (kind === "body" ? ["agreed", "operating"] : ["operating"]),
}

/** The default of the column, for words that stand for no code of it. */
export const codeByDefault: Proof = ({ table, field, value, record }, { exact }) =>
  codesOfWords(`${table}.${field}`, exact)?.size === 0 &&
  (defaults[`${table}.${field}`]?.(record).includes(value) ?? false)
