/** Quotations and attributions broken by dashes. */
import type { Story } from "../story.ts"

export const story: Story = {
  published: "2015-06-10",
  text: `"The bridge did not fall by itself — somebody wanted it to — and those responsible will be found," the mayor of Tikrit, Omar Jasim, said on Tuesday.

He added — without giving details — that three suspects were in custody.

"We know their names," Jasim said, "and we know — all of us know — who paid them."
`,
  events: [],
  figures: ["arrested perpetrators exact 3"],
  statements: [
    "Omar Jasim | direct | The bridge did not fall by itself — somebody wanted it to — and those responsible will be found",
    "Omar Jasim | indirect | three suspects were in custody",
    "Omar Jasim | direct | We know their names",
    "Omar Jasim | direct | and we know — all of us know — who paid them",
  ],
}
