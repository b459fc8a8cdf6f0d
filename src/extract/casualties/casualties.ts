/**
 * Casualty figures: every number of people killed, injured, missing, abducted, arrested or displaced, in each sentence that
 * gives one, tied to the mention of its event and to whoever says it.
 */
import { oneLine } from "../../one-line.ts"
import { CasualtyFigures } from "../../../schema/casualty-figures.ts"
import { Grounded } from "../../../schema/grounded.ts"
import type { Claim, Table } from "../../../schema/table.ts"
import type { EventMentions } from "../../../schema/event-mentions.ts"
import type { Statements } from "../../../schema/statements.ts"
import { anchor, cover, wordsOf } from "../../annotate/ground.ts"
import { type Passage, passages } from "../events/passage.ts"
import type { Extractor } from "../extractor.ts"
import { attributedTo } from "./attribution.ts"
import { confidenceOf } from "./confidence.ts"
import { mentionOf } from "./event-of.ts"
import type { Figure } from "./figure.ts"
import { figures } from "./figures.ts"
import { whoIsCounted } from "./group.ts"

type FigureClaim = Claim<typeof CasualtyFigures>

export const casualties: Extractor<typeof CasualtyFigures> = {
  name: "casualties",
  table: CasualtyFigures,
  extract: (article, earlier) => {
    const mentions = earlier.filter(isMention)
    const statements = earlier.filter(isStatement)
    const claims: Array<FigureClaim> = []
    for (const passage of passages(article)) {
      for (const figure of figures(passage)) {
        const mention = mentionOf(passage, figure, mentions)
        const refs: Readonly<Record<string, string>> = mention === null ? {} : { mention_id: mention }
        const whole = cover(figure.quantity, figure.said)
        claims.push({
          table: "casualty_figures",
          local: `f${claims.length + 1}`,
          quote: anchor(article, whole),
          fields: { ...fieldsOf(passage, figure), attributed_to: attributedTo(whole, statements) },
          refs,
          confidence: confidenceOf(figure.rule),
          extractor: `casualties/${figure.rule}`,
        })
      }
    }
    return claims
  },
}

const isMention = (claim: Claim<Table>): claim is Claim<typeof EventMentions> => claim.table === "event_mentions"
const isStatement = (claim: Claim<Table>): claim is Claim<typeof Statements> => claim.table === "statements"

function fieldsOf(passage: Passage, figure: Figure): Omit<FigureClaim["fields"], "attributed_to"> {
  const { article } = passage
  const { amount, group } = figure.quantity
  const words = anchor(article, amount)
  const bound = (value: number | null) =>
    value === null ? null : Grounded.inferred(value, amount.number === null ? "vague_bounds" : "figure_bounds", words)
  return {
    outcome: Grounded.stated(figure.outcome, "lexicon", anchor(article, figure.said)),
    who: whoIsCounted(passage, figure),
    group_text: group ? Grounded.stated(oneLine(wordsOf(article, group)), "verbatim", anchor(article, group)) : null,
    number:
      amount.number === null ? null : Grounded.stated(amount.number, "number_words", anchor(article, amount.core)),
    low: bound(amount.low),
    best: bound(amount.best),
    high: bound(amount.high),
    qualifier: Grounded.stated(amount.qualifier, "qualifier_words", words),
  }
}
