/** What the pipeline is measured beside: passes of other libraries over the same texts. */
import compromise from "compromise"
import model from "wink-eng-lite-web-model"
import winkNLP from "wink-nlp"

export type Pass = (texts: ReadonlyArray<string>) => void

/** wink-nlp's tokens, sentences and parts of speech, read out. */
export function winkPass(): Pass {
  const nlp = winkNLP(model, ["sbd", "pos"])
  return (texts) => {
    for (const text of texts) {
      const doc = nlp.readDoc(text)
      doc.tokens().out(nlp.its.value)
      doc.tokens().out(nlp.its.pos)
      doc.sentences().out(nlp.its.span)
    }
  }
}

/** compromise's full pass: terms, tags and chunks. */
export const compromisePass: Pass = (texts) => {
  for (const text of texts) compromise(text)
}

/** Sentences by the platform's own rules (UAX 29): the least that anything which reads sentences has to do. */
export function sentencePass(): Pass {
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" })
  return (texts) => {
    let sentences = 0
    for (const text of texts) for (const _ of segmenter.segment(text)) sentences++
    if (sentences < texts.length) throw new Error("a text without a sentence")
  }
}
