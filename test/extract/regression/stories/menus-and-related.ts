/** Headlines of other stories, credits and notices around the one that is told. */
import type { Story } from "../story.ts"

export const story: Story = {
  published: "2014-07-08",
  text: `Grenade wounds four at Lagos bus stop

Published: July 8, 2014

Four people were wounded on Monday when a grenade was thrown at a bus stop in Lagos, police said.

Related stories
Twelve killed in Kano church bombing
Gunmen abduct 20 girls in Borno

Copyright 2014. All rights reserved.
`,
  events: ["bombing 2014-07-07 NG Lagos"],
  figures: ["injured victims exact 4", "injured victims exact 4"],
  statements: [
    "police | indirect | Four people were wounded on Monday when a grenade was thrown at a bus stop in Lagos",
  ],
}
