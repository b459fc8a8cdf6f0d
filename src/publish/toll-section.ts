/** How the dictionary tells of tolls: what is looked at, and an example of each rule, worked by the rule itself. */
import { type FigureFacts, toll, type Toll } from "../link/figures.ts"

export const TOLL_STEPS = `## Tolls of events

\`killed_low\`, \`killed_best\`, \`killed_high\` (and those of the injured) are made of the rows of \`casualty_figures\`, and
\`factloom check\` makes them again:

1. Figures of attackers are left out; they are never added to victims.
2. Figures of everybody struck ("12 people", a bare "12") come first. Those of a group ("12 villagers", "two children",
   police) are looked at only where there is no other; what words mark as a part ("including two children", "two others")
   is never a total. In "7 killed and 40 others injured" the others are those who did not die: all the injured.
3. Each article speaks with one figure, and once more for each of those whom it cites: an exact one before a bound, a number
   before "dozens", and of equals the first in the text.
4. What a report of a later day contradicts does not stand any more, and of what stands the narrower counts: "at least 20"
   adds nothing to "at least 33", nor to 33. A report without a date is later than none.
5. One rule chooses from what is left. Midpoints and sums are never made.

Each rule at work:
`

/** Reports of an event each: when, by whom, and what they say. */
const EXAMPLES: ReadonlyArray<ReadonlyArray<string>> = [
  ["3 April, A: 29", "3 April, B: 29"],
  ["3 April, A: 29", "5 April, B: 33"],
  ["3 April, A: at least 29", "3 April, B: 18", "5 April, C: 33", "9 April, D: more than 30"],
  ["3 April, A: at least 12", "5 April, B: more than 20"],
  ["3 April, A: 12", "4 April, B: at least 20"],
  ["3 April, A: 22", "3 April, B: 44", "3 April, C: 44"],
  ["3 April, A: 12", "3 April, B: 14"],
  ["3 April, A: 2 police officers", "3 April, A: 5 villagers"],
]

const FIGURE = /^(?<day>\d) April, (?<source>\w): (?<qualifier>at least |more than )?(?<number>\d+)(?: (?<group>.+))?$/u

function figure(words: string, place: number): FigureFacts {
  const { day = "", source = "", qualifier = "", number = "", group = null } = FIGURE.exec(words)?.groups ?? {}
  const low = Number(number) + (qualifier === "more than " ? 1 : 0)
  return {
    source_id: source,
    char_start: place,
    reported_on: `2016-04-0${day}`,
    outcome: "killed",
    who: group?.startsWith("police") === true ? "security_forces" : "victims",
    group_text: group,
    number: Number(number),
    low,
    best: low,
    high: qualifier === "" ? low : null,
    qualifier: qualifier === "" ? "exact" : qualifier.trim().replace(" ", "_"),
    attributed_to: null,
    extractor: "example",
  }
}

export interface TollExample extends Omit<Toll, "from"> {
  readonly reports: ReadonlyArray<string>
}

/** The examples with what the rules make of them. */
export const tollExamples = (): ReadonlyArray<TollExample> =>
  EXAMPLES.flatMap((reports) => {
    const found = toll(reports.map(figure), "killed")
    return found === null ? [] : [{ reports, low: found.low, best: found.best, high: found.high, rule: found.rule }]
  })
