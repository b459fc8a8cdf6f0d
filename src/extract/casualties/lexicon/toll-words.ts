/** Words for a toll and for how it moves, from the headline and update wording of news agencies. */
import type { Outcome } from "../../../../schema/codes.ts"

/** "the number of dead": noun → outcome. */
export const tollNouns = {
  dead: "killed",
  deaths: "killed",
  fatalities: "killed",
  victims: "killed",
  killed: "killed",
  injured: "injured",
  wounded: "injured",
  missing: "missing",
  hostages: "abducted",
  arrests: "arrested",
  displaced: "displaced",
} as const satisfies Readonly<Record<string, Outcome>>

/** "the toll rises to 70", "hits 43", "was 20". */
export const tollVerbs: ReadonlySet<string> = new Set(
  `is are was were be been hits hit hitting reaches reached reach reaching rises rose risen rise rising climbs climbed climb
  climbing jumps jumped jump stands stood stand standing tops topped top passes passed exceeds exceeded surpasses
  surpassed nears neared mounts mounted grows grew grown increased increases raised raises raise raising put puts
  putting brings brought bring bringing takes took revised totals totaled totalled remains remained soars soared up`.split(
    /\s+/,
  ),
)
