/** A broadcaster's page: a headline with a colon, bullets, a witness who told the station. */
import type { Story } from "../story.ts"

export const story: Story = {
  published: "2012-03-14",
  text: `Kenya blast: Six killed at Garissa market

14 March 2012

At least six people have been killed and 17 injured in an explosion at a busy market in the Kenyan town of Garissa, police say.

- The blast happened shortly after 10:00 on Wednesday near a bus stop
- Nobody has said they carried out the attack

"I heard a loud bang and saw people running," trader Hassan Abdi told the BBC.
`,
  events: ["bombing 2012-03-14 KE Garissa"],
  figures: ["killed victims exact 6", "killed victims at_least 6", "injured victims exact 17"],
  statements: [
    "police | indirect | At least six people have been killed and 17 injured in an explosion at a busy market in the Kenyan town of Garissa",
    "Hassan Abdi | direct | I heard a loud bang and saw people running",
  ],
}
