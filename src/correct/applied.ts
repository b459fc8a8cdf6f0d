/** What came of a correction: the claim it judges as it was, and the cells that it sets. */
import type { CorrectionAction } from "../../schema/codes.ts"
import type { Cell } from "../link/dataset.ts"
import type { LinkedClaim } from "../link/linked-claim.ts"

export interface SetCell {
  readonly column: string
  readonly old: Cell
  readonly new: Cell
  /** The words that the value rests on by the person's reading; null for a cell that has no evidence. */
  readonly words: string | null
}

/** Who decided, when and why. */
export interface Signed {
  readonly reason: string
  readonly date: string
  readonly by: string
}

export interface Applied {
  readonly action: CorrectionAction
  readonly claim: LinkedClaim
  readonly by: Signed
  /** Empty where the record as a whole was judged. */
  readonly cells: ReadonlyArray<SetCell>
  /** Of an added fact: the rule that should have found it. */
  readonly missed_by?: string
}
