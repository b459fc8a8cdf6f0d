/** A film that bombs, and the deaths in its plot. */
import type { Story } from "../story.ts"

export const story: Story = {
  published: "2013-10-11",
  text: `Review: A thriller that never explodes

The director's last film was a bomb at the box office in Toronto in 2011. In this movie a hitman shoots 30 people dead in the first ten minutes, and a bomb goes off in a London bank.

It is a shot in the arm for an actor whose career was dying.
`,
  events: [],
  figures: [],
  statements: [],
  agreements: [],
}
