/** A plot that was foiled: arrests, but nothing that exploded. */
import type { Story } from "../story.ts"

export const story: Story = {
  published: "2011-07-15",
  text: `Police foil plot to bomb Manila mall, arrest five

MANILA: Philippine police said on Friday they had foiled a plot to bomb a shopping mall in Manila and arrested five suspected militants.

The suspects were planning to attack the mall next week, the national police chief, Ramon Cruz, said. Had the bomb exploded, it could have killed dozens.

Officers seized a half-built car bomb.
`,
  events: [],
  figures: ["arrested unspecified exact 5", "arrested perpetrators exact 5"],
  statements: [
    "Philippine police | indirect | they had foiled a plot to bomb a shopping mall in Manila and arrested five suspected militants",
    "Ramon Cruz | indirect | The suspects were planning to attack the mall next week",
  ],
}
