/** A line of the table: what was measured on which set, and what is asked for. */
export interface Row {
  readonly set: string
  readonly measure: string
  /** Percent, or a count where `unit` says so. */
  readonly value: number
  readonly goal: number | null
  readonly unit: "%" | "count"
}

/** Is the goal reached? A count has to stay at or below its goal. */
const isReached = ({ value, goal, unit }: Row): boolean =>
  goal === null || (unit === "count" ? value <= goal : value >= goal)

export function tableOf(rows: ReadonlyArray<Row>): string {
  const lines = rows.map((row) => {
    const { set, measure, value, goal, unit } = row
    const shown = unit === "%" ? value.toFixed(1) : String(value)
    const asked = goal === null ? "" : `${unit === "%" ? "≥" : "≤"} ${goal}${isReached(row) ? "" : " ✗"}`
    return `| ${set} | ${measure} | ${shown} | ${asked} |`
  })
  return ["| set | measure | reached | asked |", "| --- | --- | ---: | --- |", ...lines].join("\n")
}
