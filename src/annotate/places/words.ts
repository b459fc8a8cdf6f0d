/** The lexicon of the places annotator as sets. */
import * as lexicon from "./lexicon/words.ts"

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const commonWords = words(lexicon.COMMON_WORDS)
export const givenNames = words(lexicon.GIVEN_NAMES)
export const calendar = words(lexicon.CALENDAR)
export const titles = words(lexicon.TITLES)
export const locatives = words(lexicon.LOCATIVES)
export const sites = words(lexicon.SITES)
export const siteModifiers = words(lexicon.SITE_MODIFIERS)
export const nameHeads = words(lexicon.NAME_HEADS)
export const ofHeads = words(lexicon.OF_HEADS)
export const saying = words(lexicon.SAYING)
export const placeNouns = words(lexicon.PLACE_NOUNS)
