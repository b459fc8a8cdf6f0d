/** Two states sign, agree and stress in a communiqué. */
import type { Story } from "../story.ts"

export const story: Story = {
  published: "2011-06-24",
  text: `China, Mongolia sign agreement on border crime

ULAN BATOR, June 24 (Xinhua) -- China and Mongolia on Friday signed an agreement on fighting cross-border crime.

The two sides agreed to set up a hotline between their border police.

Both sides oppose terrorism in all forms, the communique said.
`,
  events: [],
  figures: [],
  statements: ["communique | indirect | Both sides oppose terrorism in all forms"],
  agreements: [
    "agreement signed: China, Mongolia",
    "agreement signed: China, Mongolia",
    "mechanism agreed: China, Mongolia",
  ],
}
