/** Sport speaks of attacks, strikes and shots. */
import type { Story } from "../story.ts"

export const story: Story = {
  published: "2014-06-23",
  text: `Late strike sinks Rovers

City launched attack after attack in the second half in Bristol on Saturday, and a late strike by Torres killed off the contest.

Rovers, who lost two defenders to injury, had shot wide twice.

"We were bombed from all sides," their coach, Luis Prado, said.
`,
  events: [],
  figures: [],
  statements: ["Luis Prado | direct | We were bombed from all sides"],
  agreements: [],
}
