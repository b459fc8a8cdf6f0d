/** Speakers with relative clauses, kin and places beside them. */
import type { Story } from "../story.ts"

export const story: Story = {
  published: "2006-04-12",
  text: `Thai officers who watch the Burmese border said privately that the rebels had left.

Peter Novak's sister, who lives in Prague, said the family had heard nothing. "We wait," she said.

Officials in Lima said the wreck of the plane that vanished on Monday had been found.

Deputy Premier Anna Berg, at a later briefing, said, "There is no danger."

In a joint statement with the police, the ministry said roads would reopen.
`,
  events: [],
  figures: [],
  statements: [
    "Thai officers | indirect | the rebels had left",
    "Peter Novak's sister | indirect | the family had heard nothing",
    "Peter Novak's sister | direct | We wait",
    "Officials in Lima | indirect | the wreck of the plane that vanished on Monday had been found",
    "Anna Berg | direct | There is no danger",
    "ministry | indirect | roads would reopen",
  ],
}
