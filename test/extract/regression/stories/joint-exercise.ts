/** Two armies exercise: mock attacks are no events, soldiers who take part no figures. */
import type { Story } from "../story.ts"

export const story: Story = {
  published: "2013-09-23",
  text: `India, France begin joint exercise in Rajasthan

NEW DELHI: The armies of India and France on Monday began a two-week joint exercise in Rajasthan to train for counter-terrorism operations, the defence ministry said.

About 300 soldiers will take part in mock attacks on a militant camp.
`,
  events: [],
  figures: [],
  statements: [
    "defence ministry | indirect | The armies of India and France on Monday began a two-week joint exercise in Rajasthan to train for counter-terrorism operations",
  ],
  agreements: ["joint_operation operating: India, France", "joint_operation operating: India, France"],
}
