/** Speakers that stand in the passive, and those that nobody names. */
import type { Story } from "../story.ts"

export const story: Story = {
  published: "2004-05-03",
  text: `Twelve herders were reported killed in clashes near the Sudanese town of Nyala on Sunday, according to aid workers.

The interior minister was quoted by state radio as saying that the army had restored order.

Residents of the town were told to stay indoors.
`,
  events: ["military 2004-05-02 SD Nyala"],
  figures: ["killed victims exact 12"],
  statements: [
    "aid workers | indirect | Twelve herders were reported killed in clashes near the Sudanese town of Nyala on Sunday",
    "interior minister | indirect | the army had restored order",
  ],
}
