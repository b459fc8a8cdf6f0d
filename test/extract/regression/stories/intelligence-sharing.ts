/** Two states that talk, share and call for more. */
import type { Story } from "../story.ts"

export const story: Story = {
  published: "2007-02-20",
  text: `Pakistan, Iran agree to share intelligence

ISLAMABAD (AFP) - Pakistan and Iran agreed on Monday to share intelligence on militants.

Iranian Foreign Minister Ali Karimi called for closer cooperation between the two neighbours against drug smuggling.
`,
  agreements: [
    "information_sharing agreed: Pakistan, Iran",
    "information_sharing agreed: Pakistan, Iran",
    "agreement called_for: Iran, Pakistan",
  ],
}
