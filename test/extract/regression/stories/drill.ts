/** An emergency drill, where nobody dies. */
import type { Story } from "../story.ts"

export const story: Story = {
  published: "2015-05-06",
  text: `Emergency drill tests Leeds hospitals

Hundreds of volunteers took part in an exercise in Leeds on Tuesday in which a mock bomb exploded and 40 people were "killed".

The drill simulated a terrorist attack on the railway station, West Yorkshire Police said.
`,
  events: [],
  figures: [],
  statements: ["West Yorkshire Police | indirect | The drill simulated a terrorist attack on the railway station"],
  agreements: [],
}
