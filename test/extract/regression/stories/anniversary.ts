/** An anniversary in British dates: the day of the service is not that of the bombing. */
import type { Story } from "../story.ts"

export const story: Story = {
  published: "2012-08-15",
  text: `Families mark anniversary of Guildford bombing

By Sarah Kelly in Guildford

Families gathered in Guildford, England, on Wednesday 15 August to remember the 29 people killed by a car bomb on 15 August 1998.

A minute's silence was held at 3.10pm. "We will never forget," said Michael Doran, whose sister died in the blast.

Nobody has been convicted of the murders.
`,
  events: ["bombing 1998-08-15 GB Guildford"],
  figures: ["killed victims exact 29"],
  statements: ["Michael Doran | direct | We will never forget"],
}
