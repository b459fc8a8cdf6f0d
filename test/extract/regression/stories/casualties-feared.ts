/** Casualties that are feared, and casualties that there were not. */
import type { Story } from "../story.ts"

export const story: Story = {
  published: "2016-09-02",
  text: `Car bomb hits police headquarters in Gaziantep

GAZIANTEP, Turkey (AFP) - A car bomb exploded outside the police headquarters in the southeastern Turkish city of Gaziantep on Thursday night, and casualties are feared, local media reported.

Ambulances were sent to the scene. No group has claimed responsibility.

The governor's office said that no casualties were reported among the police.
`,
  events: ["bombing 2016-09-01 TR Gaziantep"],
  figures: [],
  statements: [
    "local media | indirect | A car bomb exploded outside the police headquarters in the southeastern Turkish city of Gaziantep on Thursday night, and casualties are feared",
    "governor's office | indirect | no casualties were reported among the police",
  ],
}
