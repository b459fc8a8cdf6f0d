/** The extractors of a build, in the order they run: figures look at mentions, so events come first. */
import { agreements } from "./agreements/agreements.ts"
import { casualties } from "./casualties/casualties.ts"
import { events } from "./events/events.ts"
import type { Extractor } from "./extractor.ts"
import { indicators } from "./indicators/indicators.ts"
import { statements } from "./statements/statements.ts"

export const extractors: ReadonlyArray<Extractor> = [events, statements, casualties, agreements, indicators]
