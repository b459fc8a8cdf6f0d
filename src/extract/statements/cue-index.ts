/** The cue verbs by their forms: "warned" → warn, frames. Made at first use. */
import {
  attitudeVerbs,
  evidenceVerbs,
  irregularForms,
  phrasalAttitudeVerbs,
  phrasalSpeechVerbs,
  speechVerbs,
} from "./lexicon/cue-verbs.ts"
import { countedVerbs } from "./lexicon/counted-verbs.ts"
import { seemingVerbs } from "./lexicon/raising-cues.ts"
import { nounForms } from "./lexicon/noun-forms.ts"
import { auxiliaries } from "./lexicon/words.ts"

export type CueKind = "speech" | "attitude" | "evidence" | "noun"

export interface CueVerb {
  readonly lemma: string
  readonly kind: CueKind
  readonly frames: ReadonlySet<string>
}

export interface CueForm {
  readonly verbs: ReadonlyArray<CueVerb>
  /** As an attribution by the frames counted in a corpus; tried where `verbs` find none. */
  readonly counted: CueVerb | null
  readonly isGerund: boolean
  /** May be a past participle: with "be" before it, it is a passive. */
  readonly isPast: boolean
  /** As often a noun as a verb. */
  readonly isAmbiguous: boolean
  /** Words after the verb that make it another one: "call" + "for". */
  readonly phrasal: ReadonlyArray<{ readonly words: ReadonlyArray<string>; readonly verb: CueVerb }>
}

interface Index {
  readonly forms: ReadonlyMap<string, CueForm>
  readonly auxiliaries: ReadonlySet<string>
}

let index: Index | undefined

export const cueForms = (): ReadonlyMap<string, CueForm> => (index ??= makeIndex()).forms
export const auxiliaryWords = (): ReadonlySet<string> => (index ??= makeIndex()).auxiliaries

/** The forms of the verbs of seeming. */
export const seemingForms = (): ReadonlyArray<string> =>
  Object.keys(seemingVerbs).flatMap((lemma) => inflections(lemma).map(({ form }) => form))

function makeIndex(): Index {
  const forms = new Map<string, CueForm>()
  const ambiguous = new Set<string>(nounForms)
  const frames = (text: string): ReadonlySet<string> => new Set(text.split(" "))
  const put = (verb: CueVerb | null, lemma: string, phrasal: CueForm["phrasal"][number] | null): void => {
    for (const { form, isGerund, isPast } of inflections(lemma)) {
      const known = forms.get(form)
      forms.set(form, {
        counted: known?.counted ?? null,
        verbs: [...(known?.verbs ?? []), ...(verb ? [verb] : [])],
        isGerund,
        isPast,
        isAmbiguous: ambiguous.has(form),
        phrasal: [...(known?.phrasal ?? []), ...(phrasal ? [phrasal] : [])],
      })
    }
  }
  const table = (verbs: Readonly<Record<string, string>>, kind: CueKind): void => {
    for (const [lemma, text] of Object.entries(verbs)) put({ lemma, kind, frames: frames(text) }, lemma, null)
  }
  table(speechVerbs, "speech")
  table(attitudeVerbs, "attitude")
  table(evidenceVerbs, "evidence")
  const phrases = (verbs: typeof phrasalSpeechVerbs, kind: CueKind): void => {
    for (const [start, rest, text] of verbs) {
      const [lemma = start, ...more] = start.split(" ")
      const words = [...more, ...rest.split(" ")]
      put(null, lemma, { words, verb: { lemma: `${start} ${rest}`, kind, frames: frames(text) } })
    }
  }
  phrases(phrasalSpeechVerbs, "speech")
  phrases(phrasalAttitudeVerbs, "attitude")
  for (const [lemma, text] of Object.entries(countedVerbs))
    for (const { form, isGerund, isPast } of inflections(lemma))
      forms.set(form, {
        ...(forms.get(form) ?? { verbs: [], isGerund, isPast, isAmbiguous: true, phrasal: [] }),
        counted: { lemma, kind: "attitude", frames: frames(text) },
      })
  return { forms, auxiliaries: new Set<string>(auxiliaries) }
}

interface Inflection {
  readonly form: string
  readonly isGerund: boolean
  readonly isPast: boolean
}

/** The forms of a verb by the rules of English spelling, irregular pasts from the lexicon. */
export function inflections(lemma: string): ReadonlyArray<Inflection> {
  const past = irregularForms[lemma] ?? [regularPast(lemma)]
  const finite = [lemma, thirdPerson(lemma)].map((form) => ({ form, isGerund: false, isPast: false }))
  const pasts = past.map((form) => ({ form, isGerund: false, isPast: true }))
  const gerund = { form: gerundOf(lemma), isGerund: true, isPast: false }
  const byForm = new Map([...finite, ...pasts, gerund].map((inflection) => [inflection.form, inflection]))
  return [...byForm.values()]
}

const thirdPerson = (lemma: string): string => {
  if (/(?:s|sh|ch|x|z|o)$/u.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

const regularPast = (lemma: string): string => {
  if (lemma.endsWith("e")) return `${lemma}d`
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`
}

const DOUBLED: ReadonlySet<string> = new Set(["beg", "slam", "plan", "prefer", "admit", "regret", "quip", "refer"])

const gerundOf = (lemma: string): string => {
  if (DOUBLED.has(lemma)) return `${lemma}${lemma.at(-1)}ing`
  return lemma.endsWith("e") && !lemma.endsWith("ee") ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`
}
