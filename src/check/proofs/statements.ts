/** Mode and attribution of what somebody said. */
import { anchorKey, type Proof } from "./proof.ts"
import { sameWords } from "./names.ts"

const MARKS = /["\u201c\u201d\u2018\u2019\u00ab\u00bb]|``|''/u

/**
 * Marks around the words make it direct, marks within them mixed, none of both indirect. Words in the middle of a longer
 * quotation have their marks further out, so "direct" also holds where the words themselves have none.
 */
export const quotationMarks: Proof = ({ value }, { exact }) => {
  const hasMarks = MARKS.test(exact.replaceAll(/(?<=\p{L})['\u2019](?=\p{L})/gu, ""))
  return value === "mixed" ? hasMarks : value === "indirect" ? !hasMarks : true
}

/** Who a figure is attributed to is the speaker of a statement in the same words. */
export const attribution: Proof = (claimed, anchor, knowledge) =>
  sameWords(claimed, anchor, knowledge, "speaker") || (knowledge.byAnchor.get(anchorKey(anchor))?.length ?? 0) > 1
