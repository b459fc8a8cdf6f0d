/** The rows of `sources`: what the reader knows of each article, with the words that say it where the text does. */
import { Grounded } from "../../schema/grounded.ts"
import type { RuleName } from "../../schema/rules.ts"
import { oneLine } from "../one-line.ts"
import type { Article, Known } from "../read/article.ts"
import type { DatasetRecord } from "./dataset.ts"

export function sourceRecord(article: Article): DatasetRecord {
  const { source, title, publisher, author, published } = article
  const row = {
    source_id: source.source_id,
    file: article.file,
    title: title?.value ?? null,
    publisher: publisher?.value ?? null,
    author: authorNames(author),
    published: published?.value ?? null,
    published_basis: article.published_basis,
    url: article.url,
    language: article.language,
    media_type: article.media_type,
    sha256: article.sha256,
    char_count: source.length,
    text_sha256: article.text_sha256,
  }
  const grounds = {
    ...grounded("title", title, "verbatim"),
    ...grounded("publisher", publisher, isWritten(publisher) ? "verbatim" : "actor_name"),
    ...authors(author),
    ...grounded("published", published, "stated_date"),
  }
  return { id: source.source_id, row, grounds }
}

function grounded(column: string, known: Known<string> | null, rule: RuleName) {
  const [first, ...others] = known?.anchors ?? []
  return known && first ? { [column]: [Grounded.stated(known.value, rule, first, ...others)] } : {}
}

/** "(AP)" is not the publisher's name as written, but an alias of it. */
const isWritten = (known: Known<string> | null): boolean => known?.anchors[0]?.exact === known?.value

const authorNames = (author: Known<string> | null): ReadonlyArray<string> =>
  author?.value
    .split(";")
    .map(oneLine)
    .filter((name) => name !== "") ?? []

/** Each name of a byline rests on its own words. */
function authors(author: Known<string> | null) {
  const names = authorNames(author)
  const anchors = author?.anchors ?? []
  if (names.length !== anchors.length) return {}
  const grounds = names.map((name, i) => Grounded.stated(name, "verbatim", anchors[i]!))
  return grounds.length > 0 ? { author: grounds } : {}
}
