/** The stories, by the kind of article that they are. */
import { story as anniversary } from "./stories/anniversary.ts"
import { story as broadcasterBullets } from "./stories/broadcaster-bullets.ts"
import { story as casualtiesFeared } from "./stories/casualties-feared.ts"
import { story as condemnedOnADay } from "./stories/condemned-on-a-day.ts"
import { story as courtOldShooting } from "./stories/court-old-shooting.ts"
import { story as dashesInQuotations } from "./stories/dashes-in-quotations.ts"
import { story as drill } from "./stories/drill.ts"
import { story as filmReview } from "./stories/film-review.ts"
import { story as foiledPlot } from "./stories/foiled-plot.ts"
import { story as football } from "./stories/football.ts"
import { story as hostagesFreed } from "./stories/hostages-freed.ts"
import { story as intelligenceSharing } from "./stories/intelligence-sharing.ts"
import { story as jointCommunique } from "./stories/joint-communique.ts"
import { story as jointExercise } from "./stories/joint-exercise.ts"
import { story as listOfAttacks } from "./stories/list-of-attacks.ts"
import { story as menusAndRelated } from "./stories/menus-and-related.ts"
import { story as passiveAttribution } from "./stories/passive-attribution.ts"
import { story as southAsianDaily } from "./stories/south-asian-daily.ts"
import { story as speakersWithClauses } from "./stories/speakers-with-clauses.ts"
import { story as tollRises } from "./stories/toll-rises.ts"
import { story as wireCredits } from "./stories/wire-credits.ts"
import type { Story } from "./story.ts"

export const stories: Readonly<Record<string, Story>> = {
  anniversary: anniversary,
  "broadcaster-bullets": broadcasterBullets,
  "casualties-feared": casualtiesFeared,
  "condemned-on-a-day": condemnedOnADay,
  "court-old-shooting": courtOldShooting,
  "dashes-in-quotations": dashesInQuotations,
  drill: drill,
  "film-review": filmReview,
  "foiled-plot": foiledPlot,
  football: football,
  "hostages-freed": hostagesFreed,
  "intelligence-sharing": intelligenceSharing,
  "joint-communique": jointCommunique,
  "joint-exercise": jointExercise,
  "list-of-attacks": listOfAttacks,
  "menus-and-related": menusAndRelated,
  "passive-attribution": passiveAttribution,
  "south-asian-daily": southAsianDaily,
  "speakers-with-clauses": speakersWithClauses,
  "toll-rises": tollRises,
  "wire-credits": wireCredits,
}
