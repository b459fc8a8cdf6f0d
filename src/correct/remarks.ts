/**
 * What is wrong with corrections. A file that contradicts itself or names what never was is `refused`: nothing is built by
 * it. A correction that the world has moved on from (its record is gone, its guard no longer holds) is `stale`: it is not
 * applied, and all else is built.
 */
import type { Finding } from "../../schema/finding.ts"
import { errorFinding } from "../read/errors/read-error.ts"
import { CORRECTIONS_FILE } from "../read/corrections-file.ts"
import type { Place } from "../read/yaml-place.ts"

export interface Said {
  readonly expected: string
  readonly found: string
  readonly cure: string
}

export class Remarks {
  readonly refused: Array<Finding> = []
  readonly stale: Array<Finding> = []

  refuse(code: string, place: Place, said: Said, record_id: string | null = null): void {
    this.refused.push(remark(code, place, said, record_id))
  }

  outdated(code: string, place: Place, said: Said, record_id: string | null = null): void {
    this.stale.push(remark(code, place, said, record_id))
  }
}

const remark = (code: string, { line, column }: Place, said: Said, record_id: string | null): Finding => ({
  ...errorFinding(`corrections/${code}`, { file: CORRECTIONS_FILE, line, column }, said),
  record_id,
})
