/** A South Asian daily: the town before a colon, policemen martyred, a rank before a name. */
import type { Story } from "../story.ts"

export const story: Story = {
  published: "2013-08-09",
  text: `Four policemen martyred in Quetta firing

QUETTA: Four policemen were martyred and two passers-by sustained injuries when unidentified gunmen opened fire on a police van in the Satellite Town area on Thursday, officials said.

The assailants fled on a motorcycle. "We have cordoned off the area and a search is under way," SSP Imran Qureshi said.

A banned outfit claimed responsibility for the attack.
`,
  events: ["shooting 2013-08-08 PK Quetta"],
  figures: ["killed security_forces exact 4", "killed security_forces exact 4", "injured victims exact 2"],
  statements: [
    "officials | indirect | Four policemen were martyred and two passers-by sustained injuries when unidentified gunmen opened fire on a police van in the Satellite Town area on Thursday",
    "Imran Qureshi | direct | We have cordoned off the area and a search is under way",
    "A banned outfit | indirect | responsibility for the attack",
  ],
}
