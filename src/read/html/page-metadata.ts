/** What a web page says of itself in its head: JSON-LD, Open Graph and other meta elements, `<time>`. */
import { Result, Schema } from "effect"
import { isCalendarDate } from "../../../schema/iso-date.ts"
import { readWrittenDate } from "../metadata/written-date.ts"
import type { DomDocument } from "./dom.ts"

export interface PageMetadata {
  readonly title: string | null
  /** Names, joined by "; ". */
  readonly author: string | null
  /** The name of the site. */
  readonly publisher: string | null
  /** ISO date: the day that the page itself writes, in the time zone it writes it in. */
  readonly published: string | null
  readonly url: string | null
  readonly language: string | null
}

export function pageMetadata(document: DomDocument): PageMetadata {
  const linked = linkedData(document)
  const meta = metaElements(document)
  const first = (...names: ReadonlyArray<string>) => names.map((name) => meta.get(name)).find((value) => value) ?? null
  const authors = linked.author.length > 0 ? linked.author : [first("author", "article:author", "dc.creator", "byl")]
  return {
    title: linked.headline ?? first("og:title", "twitter:title", "dc.title") ?? null,
    author: authors.flatMap(nameOf).join("; ") || null,
    publisher: linked.publisher ?? first("og:site_name", "application-name", "dc.publisher"),
    published:
      [
        linked.datePublished,
        first(
          "article:published_time",
          "og:published_time",
          "datepublished",
          "dc.date.issued",
          "dc.date",
          "pubdate",
          "date",
        ),
        first("publishdate", "publish-date", "parsely-pub-date", "sailthru.date", "article.published"),
        document.querySelector("time[datetime]")?.getAttribute("datetime") ?? null,
      ]
        .map((words) => dayOf(words))
        .find((day) => day !== null) ?? null,
    url:
      webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute("href")) ?? webAddress(first("og:url")),
    language: languageTag(document.documentElement.getAttribute("lang")) ?? languageTag(first("content-language")),
  }
}

/** Meta elements by name, property or http-equiv in lower case; of several, the first that says something. */
function metaElements(document: DomDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const element of document.querySelectorAll("meta")) {
    const names = ["property", "name", "itemprop", "http-equiv"].map((attribute) => element.getAttribute(attribute))
    const content = element.getAttribute("content")?.replace(/\s+/gu, " ").trim()
    for (const name of names)
      if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content)
  }
  return found
}

/** An address or a name that is no person's is no author. */
const nameOf = (words: string | null): ReadonlyArray<string> => {
  const name = words?.replace(/^by\s+/iu, "").trim() ?? ""
  return name === "" || /[/@]/u.test(name) ? [] : [name]
}

/** The day that words give: "2014-11-28T03:41:00+08:00" → 2014-11-28. */
function dayOf(words: string | null): string | null {
  if (words === null) return null
  const iso = /^\d{4}-\d\d-\d\d(?!\d)/u.exec(words.trim())?.[0]
  return iso !== undefined && isCalendarDate(iso) ? iso : readWrittenDate(words)
}

const webAddress = (words: string | null | undefined): string | null =>
  words && /^https?:\/\/\S+$/u.test(words) ? words : null

const languageTag = (words: string | null): string | null =>
  words && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/u.test(words) ? words : null

const ARTICLE_TYPE = /Article$|^(?:BlogPosting|LiveBlogPosting|Report)$/u

const Named = Schema.Union([Schema.String, Schema.Struct({ name: Schema.String })])
const readNamed = Schema.decodeUnknownResult(Named)
const readNode = Schema.decodeUnknownResult(Schema.Record(Schema.String, Schema.Unknown))

interface LinkedData {
  readonly headline: string | null
  readonly author: ReadonlyArray<string>
  readonly publisher: string | null
  readonly datePublished: string | null
}

/** The first article among the page's JSON-LD (https://schema.org/NewsArticle). A script that is no JSON is passed over. */
function linkedData(document: DomDocument): LinkedData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = articleIn(parseJson(script.textContent ?? ""))
    if (article) {
      const { headline, author, publisher, datePublished } = article
      return {
        headline: textOf(headline),
        author: listOf(author).flatMap(namesOf),
        publisher: namesOf(publisher)[0] ?? null,
        datePublished: textOf(datePublished),
      }
    }
  }
  return { headline: null, author: [], publisher: null, datePublished: null }
}

type JsonNode = Readonly<Record<string, unknown>>

function articleIn(json: unknown): JsonNode | null {
  for (const item of listOf(json)) {
    const node = readNode(item)
    if (Result.isFailure(node)) continue
    const types = listOf(node.success["@type"])
    if (types.some((type) => typeof type === "string" && ARTICLE_TYPE.test(type))) return node.success
    const inner = listOf(node.success["@graph"])
      .map((node) => readNode(node))
      .filter(Result.isSuccess)
    const article = inner.find(({ success }) =>
      listOf(success["@type"]).some((type) => typeof type === "string" && ARTICLE_TYPE.test(type)),
    )
    if (article) return article.success
  }
  return null
}

function parseJson(words: string): unknown {
  try {
    return JSON.parse(words)
  } catch {
    return null
  }
}

const listOf = (value: unknown): ReadonlyArray<unknown> =>
  Array.isArray(value) ? (value as ReadonlyArray<unknown>) : value === undefined || value === null ? [] : [value]

const textOf = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.replace(/\s+/gu, " ").trim() : null

function namesOf(value: unknown): ReadonlyArray<string> {
  const named = readNamed(value)
  if (Result.isFailure(named)) return []
  return [typeof named.success === "string" ? named.success : named.success.name].map((name) => name.trim())
}
