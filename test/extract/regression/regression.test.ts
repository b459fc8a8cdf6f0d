/** Made-up articles, one of each kind that news has: what must be found in them, and nothing else. */
import { describe, expect, it } from "vitest"
import { readStory } from "./read-story.ts"
import { stories } from "./stories.ts"

describe.each(Object.entries(stories))("%s", (_, story) => {
  const { events, figures, statements, agreements } = story
  const found = readStory(story)
  it.runIf(events)("events", async () => expect((await found).events.toSorted()).toEqual(events?.toSorted()))
  it.runIf(figures)("figures", async () => expect((await found).figures).toEqual(figures))
  it.runIf(statements)("statements", async () => expect((await found).statements).toEqual(statements))
  it.runIf(agreements)("agreements", async () => expect((await found).agreements).toEqual(agreements))
})
