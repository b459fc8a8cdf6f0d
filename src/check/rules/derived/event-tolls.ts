/** `derived/toll`: low, best and high of events. */
import { figureFacts, toll } from "../../../link/figures.ts"
import type { CheckRule } from "../../check-rule.ts"
import { compare, grouped } from "./compare.ts"

export const eventTolls: CheckRule = {
  name: "derived/toll",
  holds: "Low, best and high of an event follow from its figures by the rule that its row names.",
  *check(dataset) {
    const events = dataset.tables.get("events")
    const figures = grouped(dataset, "casualty_figures", "event_id")
    for (const row of events?.rows ?? [])
      for (const outcome of ["killed", "injured"]) {
        const facts = (figures.get(row.id) ?? []).map(({ values }) => figureFacts(values))
        const told = toll(facts, outcome)
        const { low = null, best = null, high = null, rule = null } = told ?? {}
        for (const [part, expected] of Object.entries({ low, best, high, rule }))
          yield* compare(
            this.name,
            events!,
            row,
            `${outcome}_${part}`,
            expected,
            "the figures of csv/casualty_figures.csv",
          )
      }
  },
}
