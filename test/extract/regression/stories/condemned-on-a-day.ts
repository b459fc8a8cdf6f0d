/** Who condemned it on Thursday says nothing of when it happened. */
import type { Story } from "../story.ts"

export const story: Story = {
  published: "1999-03-18",
  text: `GENEVA (AP) — The Red Cross condemned the bombing of a hospital in southern Sudan on Thursday and called for an inquiry.

Sudanese officials said Wednesday they knew nothing of the bombing.

U.S. forces Tuesday launched missile strikes against a camp in Afghanistan, the Pentagon said.
`,
  events: ["bombing - SD -", "military 1999-03-16 AF -"],
  figures: [],
  statements: [
    "Red Cross | indirect | the bombing of a hospital in southern Sudan",
    "Red Cross | indirect | an inquiry",
    "Sudanese officials | indirect | they knew nothing of the bombing",
    "Pentagon | indirect | U.S. forces Tuesday launched missile strikes against a camp in Afghanistan",
  ],
}
