/** The lexicons of names and roles as sets, made at first use. */
import { institutionWords, particles, sentenceOpeners } from "./lexicon/institution-words.ts"
import { roleModifiers, roleNouns, titles } from "./lexicon/roles.ts"
import { speakingVerbs } from "./lexicon/speaking-verbs.ts"

export interface NameWords {
  readonly titles: ReadonlySet<string>
  readonly roleNouns: ReadonlySet<string>
  readonly roleModifiers: ReadonlySet<string>
  readonly institutionWords: ReadonlySet<string>
  readonly sentenceOpeners: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly speakingVerbs: ReadonlySet<string>
}

let sets: NameWords | undefined

export const nameWords = (): NameWords =>
  (sets ??= {
    titles: new Set<string>(titles),
    roleNouns: new Set<string>(roleNouns),
    roleModifiers: new Set<string>(roleModifiers),
    institutionWords: new Set<string>(institutionWords),
    sentenceOpeners: new Set<string>(sentenceOpeners),
    particles: new Set<string>(particles),
    speakingVerbs: new Set<string>(speakingVerbs),
  })

/** A word without its final stop: "Gen." → "gen". */
export const bare = (lower: string): string => (lower.endsWith(".") ? lower.slice(0, -1) : lower)
