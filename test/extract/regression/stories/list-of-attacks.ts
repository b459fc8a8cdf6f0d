/** Figures in a list, a line each. */
import type { Story } from "../story.ts"

export const story: Story = {
  published: "2009-04-02",
  text: `Northern Iraq since January:

Jan. 12: A car bomb in Mosul kills 14 people and wounds 33.

Feb. 3: Gunmen attack a police station in Baqubah, killing nine.

March 21: A truck bomb in Kirkuk leaves 41 people dead and more than 100 injured.
`,
  events: ["bombing 2009-01-12 IQ Mosul", "attack 2009-02-03 IQ Baqubah", "bombing 2009-03-21 IQ Kirkuk"],
  figures: [
    "killed victims exact 14",
    "injured victims exact 33",
    "killed victims exact 9",
    "killed victims exact 41",
    "injured victims more_than 100",
  ],
}
