/** The claims of all articles with their ids, and the look-up by which claims of one article refer to each other. */
import type { Registry } from "../../schema/registry.ts"
import { type Claim, isClaimTable, type Table } from "../../schema/table.ts"
import type { AnnotatedArticle } from "../annotate/annotated-article.ts"
import type { ArticleClaims } from "../extract/extractor.ts"
import { type Cells, type ClaimReader, claimReader, type Grounds } from "./claim-cells.ts"
import { identity, mintIds } from "./ids.ts"
import { groupBy, type Reported } from "./order.ts"

/** A claim that has its id. */
export interface LinkedClaim extends Reported {
  readonly id: string
  readonly claim: Claim
  readonly table: Table
  readonly article: AnnotatedArticle
  readonly cells: Cells
  readonly grounds: Grounds
}

/** All claims, and who refers to whom. */
export interface LinkedClaims {
  /** Claims of a table, in the order of the articles' ids and, within one, as its extractors made them. */
  readonly of: (table: string) => ReadonlyArray<LinkedClaim>
  /** The claim that `claim` refers to by this local name, in the given table of the same article. */
  readonly referred: (claim: LinkedClaim, table: string, local: string | undefined) => LinkedClaim | null
}

/** Gives every claim of a registered table its id. `articles` are sorted by source_id. */
export function linkedClaims(articles: ReadonlyArray<ArticleClaims>, registry: Registry): LinkedClaims {
  const byTable = new Map<string, ReadonlyArray<LinkedClaim>>()
  const byLocal = new Map<string, LinkedClaim>()
  for (const table of registry) {
    if (!isClaimTable(table)) continue
    const read = claimReader(table)
    const claims = articles.flatMap(({ article, claims }) => tableClaims(article, claims, table, read))
    const ids = mintIds(
      table.idPrefix,
      claims.map(({ identity }) => identity),
    )
    const linked = claims.map(({ claim, article }, i) => linkedClaim(ids[i]!, claim, table, article, read))
    byTable.set(table.name, linked)
    for (const entry of linked) byLocal.set(localKey(entry.source_id, table.name, entry.claim.local), entry)
  }
  return {
    of: (table) => byTable.get(table) ?? [],
    referred: (claim, table, local) =>
      local === undefined ? null : (byLocal.get(localKey(claim.source_id, table, local)) ?? null),
  }
}

const localKey = (source_id: string, table: string, local: string): string => `${source_id}\n${table}\n${local}`

function linkedClaim(
  id: string,
  claim: Claim,
  table: Table,
  article: AnnotatedArticle,
  read: ClaimReader,
): LinkedClaim {
  const { source_id, char_start } = claim.quote
  const reported_on = article.article.published?.value ?? null
  return { id, claim, table, article, source_id, char_start, reported_on, ...read(claim) }
}

interface IdentifiedClaim {
  readonly claim: Claim
  readonly article: AnnotatedArticle
  readonly identity: string
}

/**
 * What makes a claim itself: article, table, the words it quotes, which of their occurrences in the text, and, where
 * several claims rest on the same words, the values that tell them apart.
 */
function tableClaims(
  article: AnnotatedArticle,
  claims: ReadonlyArray<Claim>,
  table: Table,
  read: ClaimReader,
): ReadonlyArray<IdentifiedClaim> {
  const own = claims.filter((claim) => claim.table === table.name)
  const identified: Array<IdentifiedClaim> = []
  for (const sharers of groupBy(own, ({ quote }) => `${quote.char_start} ${quote.char_end}`).values()) {
    const told = apart(sharers, read)
    sharers.forEach((claim, i) => {
      const { source_id, exact } = claim.quote
      const nth = occurrence(article.article.source.text, exact, claim.quote.span.start)
      const words = exact.replaceAll(/\s+/gu, " ")
      identified.push({ claim, article, identity: identity(source_id, table.name, words, nth, ...told[i]!) })
    })
  }
  return identified
}

/** How many times the words stand in the text before this place. */
function occurrence(text: string, words: string, start: number): number {
  let count = 0
  for (let at = text.indexOf(words); at >= 0 && at < start; at = text.indexOf(words, at + 1)) count++
  return count
}

/** For each of the claims on the same words: the columns, with values, in which they differ; a counter for twins. */
function apart(claims: ReadonlyArray<Claim>, read: ClaimReader): ReadonlyArray<ReadonlyArray<string | number>> {
  if (claims.length === 1) return [[]]
  const rows = claims.map((claim) => read(claim).cells)
  const columns = Object.keys(rows[0] ?? {}).filter(
    (column) => new Set(rows.map((cells) => JSON.stringify(cells[column]))).size > 1,
  )
  const seen = new Map<string, number>()
  return rows.map((cells) => {
    const values = columns.flatMap((column) => [column, JSON.stringify(cells[column])])
    const twin = seen.get(values.join()) ?? 0
    seen.set(values.join(), twin + 1)
    return twin === 0 ? values : [...values, twin]
  })
}
