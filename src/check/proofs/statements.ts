/** Mode and attribution of what somebody said. */
import { readMode } from "../../extract/statements/mode.ts"
import { sameWords } from "./names.ts"
import type { Proof } from "./proof.ts"

/** The anchor holds the marks that stand around the words. */
export const quotationMarks: Proof = ({ value }, { exact }) => readMode(exact) === value

/** Whom a claim is attributed to is the speaker of a statement, by the same words. */
export const attribution: Proof = (claimed, anchor, knowledge) => sameWords(claimed, anchor, knowledge, "speaker")
