/** A local paper on a sentence: the day of the sentence is not that of the shooting. */
import type { Story } from "../story.ts"

export const story: Story = {
  published: "2009-05-20",
  text: `Man gets 30 years in 2007 shooting at Dayton bar

By Karen Miller
Staff Writer

DAYTON, Ohio — A judge on Tuesday sentenced a 34-year-old man to 30 years in prison for a 2007 shooting that left one man dead and three others wounded at a Dayton bar.

The man was convicted last month. "This sentence brings some peace to the family," prosecutor Linda Hayes said.

Defense attorney Paul Greene said his client will appeal.
`,
  events: ["shooting 2007 US Dayton"],
  figures: ["killed victims exact 1", "injured victims exact 3"],
  statements: [
    "Linda Hayes | direct | This sentence brings some peace to the family",
    "Paul Greene | indirect | his client will appeal",
  ],
}
