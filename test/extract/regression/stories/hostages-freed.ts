/** A raid ends a hostage-taking: who died is not who was held. */
import type { Story } from "../story.ts"

export const story: Story = {
  published: "2008-01-30",
  text: `Police storm bank in Valencia, kill two gunmen

CARACAS, Venezuela (AP) — Police stormed a bank in the city of Valencia early Wednesday, killing two gunmen and freeing the hostages, officials said.

One officer was slightly wounded in the raid.

"All of the hostages are safe and sound," Interior Minister Pedro Rojas said at a news conference.
`,
  figures: ["killed perpetrators exact 2", "killed perpetrators exact 2", "injured security_forces exact 1"],
  statements: [
    "officials | indirect | Police stormed a bank in the city of Valencia early Wednesday, killing two gunmen and freeing the hostages",
    "Pedro Rojas | direct | All of the hostages are safe and sound",
  ],
}
