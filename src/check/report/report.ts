/** What a report of a check is made of, whatever its format. */
import type { Finding } from "../../../schema/finding.ts"
import type { CheckRule } from "../check-rule.ts"

export interface Report {
  /** What was checked, as the user named it: a folder, a file, `-` for standard input. */
  readonly subject: string
  /** Path that the files of the findings stand below, relative to where the command runs; "" when they are whole paths. */
  readonly folder: string
  /** The rules that were looked at. */
  readonly rules: ReadonlyArray<Pick<CheckRule, "name" | "holds">>
  readonly findings: ReadonlyArray<Finding>
}

/** The file of a finding, as somebody who stands where the command ran can open it; forward slashes. */
export const pathOf = ({ folder }: Report, { file }: Finding): string =>
  folder === "" ? file : `${folder.replaceAll("\\", "/").replace(/\/+$/u, "")}/${file}`

/** What is wrong, without the place: `expected 29; found 39. Restore the row.` */
export const messageOf = ({ expected, found, cure, record_id }: Finding): string =>
  `${record_id === null ? "" : `${record_id}: `}expected ${expected}; found ${found}. ${cure}`
