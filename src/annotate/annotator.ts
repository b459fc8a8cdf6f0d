/**
 * The annotate stage: an article → an annotated article. Each annotator is a pure function of the article and of what
 * those before it found; the models and gazetteers they look things up in are loaded once, by {@link loadAnnotator}.
 */
import type { Article } from "../read/article.ts"
import { actors, loadActorIndex } from "./actors/actors.ts"
import type { AnnotatedArticle } from "./annotated-article.ts"
import { dates, loadDateReader } from "./dates/dates.ts"
import { numbers } from "./numbers/numbers.ts"
import { paragraphs } from "./paragraphs.ts"
import { piecesByParagraph } from "./pieces.ts"
import { loadGazetteer, places } from "./places/places.ts"
import { quotations } from "./quotations/quotations.ts"
import { loadTokenizer } from "./tokens.ts"

export type Annotator = (article: Article) => AnnotatedArticle

export async function loadAnnotator(): Promise<Annotator> {
  const [tokenize, gazetteer, actorIndex, dateReader] = await Promise.all([
    loadTokenizer(),
    loadGazetteer(),
    loadActorIndex(),
    loadDateReader(),
  ])
  return (article) => {
    const parts = paragraphs(article.source.text, article.regions)
    const bare: AnnotatedArticle = {
      article,
      paragraphs: parts,
      ...tokenize(article.source.text, parts),
      quotations: [],
      numbers: [],
      dates: [],
      places: [],
      actors: [],
    }
    const quoted = { ...bare, quotations: quotations(bare) }
    const cut = piecesByParagraph(bare)
    const dated = { ...quoted, dates: dates(quoted, dateReader, cut) }
    const numbered = { ...dated, numbers: numbers(dated, cut) }
    const placed = { ...numbered, places: places(numbered, gazetteer) }
    return { ...placed, actors: actors(placed, actorIndex) }
  }
}
