/** A wire story that ends with who reported, wrote and edited it. */
import type { Story } from "../story.ts"

export const story: Story = {
  published: "2014-02-10",
  text: `Gunmen kidnap three aid workers in eastern Chad

N'DJAMENA, Feb 10 (Reuters) - Gunmen kidnapped three aid workers in the eastern town of Abeche on Sunday, the United Nations said.

"We call for their immediate and unconditional release," U.N. spokeswoman Carla Reyes told reporters.

It was not immediately clear who was behind the abduction.

(Reporting by Amina Saleh; Writing by John Porter; Editing by Mary Stone)
`,
  events: ["kidnapping 2014-02-09 TD Abéché"],
  figures: ["abducted victims exact 3", "abducted victims exact 3"],
  statements: [
    "United Nations | indirect | Gunmen kidnapped three aid workers in the eastern town of Abeche on Sunday",
    "Carla Reyes | direct | We call for their immediate and unconditional release",
  ],
}
