/** A toll that grows: who is included, what it stands at, what it was brought to. */
import type { Story } from "../story.ts"

export const story: Story = {
  published: "2010-11-08",
  text: `KARACHI, Pakistan (AP) — Two people, including a child, were killed on Sunday when a bomb went off outside a shrine in Karachi, hospital officials said.

The death toll now stands at three, doctor Salma Rizvi said. The number injured rose to 22, nine of them guards.

Hospital records on Monday brought the toll to four.
`,
  events: ["bombing 2010-11-07 PK Karachi"],
  figures: [
    "killed victims exact 2",
    "killed victims exact 1",
    "killed victims exact 3",
    "injured victims exact 22",
    "injured security_forces exact 9",
    "killed victims exact 4",
  ],
}
