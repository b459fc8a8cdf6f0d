/** The claims of all articles with their ids, and the look-up by which claims of one article refer to each other. */
import type { ReviewStatus } from "../../schema/codes.ts"
import type { Registry } from "../../schema/registry.ts"
import { type Claim, isClaimTable, type Table } from "../../schema/table.ts"
import type { LinkedArticle } from "../annotate/annotated-article.ts"
import type { ArticleClaims } from "../extract/extractor.ts"
import { type Cells, type ClaimReader, claimReader, type Grounds } from "./claim-cells.ts"
import { type ClaimDraft, IdRegister } from "../history/id-register.ts"
import { identity, shortHash } from "../history/ids.ts"
import { groupBy, type Reported } from "./order.ts"

/** The extractor of a claim that a person has added. */
export const BY_PERSON = "person"

/** A claim that has its id. */
export interface LinkedClaim extends Reported {
  readonly id: string
  /** What a new id is made from. */
  readonly identity: string
  readonly claim: Claim
  readonly table: Table
  readonly article: LinkedArticle
  readonly cells: Cells
  readonly grounds: Grounds
  /** What a person said of it; left out where nobody has. */
  readonly review_status?: ReviewStatus
}

/** All claims, and who refers to whom. */
export interface LinkedClaims {
  /** Claims of a table, in the order of the articles' ids and, within one, as its extractors made them. */
  readonly of: (table: string) => ReadonlyArray<LinkedClaim>
  /** The claim that `claim` refers to by this local name, in the given table of the same article. */
  readonly referred: (claim: LinkedClaim, table: string, local: string | undefined) => LinkedClaim | null
}

/** Who gives claims their ids: the register of a build; or what was linked before. */
export type ClaimIds = Pick<IdRegister, "origin" | "claims">

/** Gives every claim of a registered table its id. `articles` are sorted by source_id. */
export function linkedClaims(
  articles: ReadonlyArray<ArticleClaims>,
  registry: Registry,
  register: ClaimIds = new IdRegister(),
): LinkedClaims {
  const tables = registry.filter(isClaimTable)
  const readers = tables.map((table) => ({ table, read: claimReader(table) }))
  const claims = readers.flatMap(({ table, read }) =>
    articles.flatMap(({ article, claims }) =>
      tableClaims(article, claims, table, read, register.origin(article.article.source.source_id)),
    ),
  )
  const ids = register.claims(
    claims.map(({ draft }) => draft),
    new Set(tables.map(({ name }) => name)),
  )
  const linked = claims.map((claim, i) => linkedClaim(ids[i]!, claim))
  const byTable = groupBy(linked, ({ table }) => table.name)
  const byLocal = new Map(
    linked.map((entry) => [localKey(entry.source_id, entry.table.name, entry.claim.local), entry]),
  )
  return {
    of: (table) => byTable.get(table) ?? [],
    referred: (claim, table, local) =>
      local === undefined ? null : (byLocal.get(localKey(claim.source_id, table, local)) ?? null),
  }
}

const localKey = (source_id: string, table: string, local: string): string => `${source_id}\n${table}\n${local}`

function linkedClaim(id: string, { draft, claim, table, article, cells, grounds }: DraftedClaim): LinkedClaim {
  const { source_id, char_start } = claim.quote
  const reported_on = article.article.published?.value ?? null
  return { id, identity: draft.identity, claim, table, article, source_id, char_start, reported_on, cells, grounds }
}

type DraftedClaim = Pick<LinkedClaim, "claim" | "table" | "article" | "cells" | "grounds"> & {
  readonly draft: ClaimDraft
}

/**
 * What makes a claim itself: article, table, the words it quotes, which of their occurrences in the text, and, where
 * several claims rest on the same words, the values that tell them apart.
 *
 * @param source the article's id in the ledger, which stays when its file is renamed
 */
function tableClaims(
  article: LinkedArticle,
  claims: ReadonlyArray<Claim>,
  table: Table,
  read: ClaimReader,
  source: string,
): ReadonlyArray<DraftedClaim> {
  const own = claims.filter((claim) => claim.table === table.name).map((claim) => ({ claim, ...read(claim) }))
  const drafted: Array<DraftedClaim> = []
  const occurrence = occurrencesIn(article.article.source.text)
  // What a person has added on the same words leaves the ids of what rules found there as they are.
  const place = ({ quote, extractor }: Claim): string =>
    `${quote.char_start} ${quote.char_end}${extractor === BY_PERSON ? " added" : ""}`
  for (const sharers of groupBy(own, ({ claim }) => place(claim)).values()) {
    const told = apart(sharers)
    sharers.forEach(({ claim, cells, grounds }, i) => {
      const { exact, char_start, char_end, span } = claim.quote
      const nth = occurrence(exact, span.start)
      const words = exact.replaceAll(/\s+/gu, " ")
      const { values, twin } = told[i]!
      const wordsHash = once(() => shortHash(words))
      const known = once(() => ledgerValues(cells))
      const draft: ClaimDraft = {
        prefix: table.idPrefix,
        identity: identity(
          ...(claim.extractor === BY_PERSON ? ["added"] : []),
          source,
          table.name,
          words,
          nth,
          ...values,
          ...(twin === 0 ? [] : [twin]),
        ),
        table: table.name,
        source,
        start: char_start,
        end: char_end,
        // Asked for by a register that has a ledger, and by no other.
        get words() {
          return wordsHash()
        },
        ...(nth === 0 ? {} : { nth }),
        ...(twin === 0 ? {} : { twin }),
        get values() {
          return known()
        },
        rule: claim.extractor,
      }
      drafted.push({ claim, table, article, cells, grounds, draft })
    })
  }
  return drafted
}

/** What makes a value when it is first asked for. */
function once<A>(make: () => A): () => A {
  let made: { readonly value: A } | undefined
  return () => (made ??= { value: make() }).value
}

/** Longer values are written down in the ledger as their hash. */
const LONGEST_VALUE = 40

/** The extracted values of a claim that are known, as text. */
function ledgerValues(cells: Cells): Readonly<Record<string, string>> {
  const values: Record<string, string> = {}
  for (const [column, cell] of Object.entries(cells)) {
    const text = cell === null ? "" : typeof cell === "object" ? cell.join("; ") : String(cell)
    if (text !== "") values[column] = text.length > LONGEST_VALUE ? `#${shortHash(text)}` : text
  }
  return values
}

/**
 * How many times words stand in the text before a place. Words that were looked for are counted on from there: a text that
 * says one thing over and over is read once for it.
 */
function occurrencesIn(text: string): (words: string, start: number) => number {
  const known = new Map<string, { readonly at: number; readonly count: number }>()
  return (words, start) => {
    const last = known.get(words)
    let { at, count } = last && last.at <= start ? last : { at: text.indexOf(words), count: 0 }
    for (; at >= 0 && at < start; at = text.indexOf(words, at + 1)) count++
    known.set(words, { at, count })
    return count
  }
}

interface Apart {
  readonly values: ReadonlyArray<string>
  /** Which of the claims that no value tells apart. */
  readonly twin: number
}

/** For each of the claims on the same words: the columns, with values, in which they differ; a counter for twins. */
function apart(claims: ReadonlyArray<{ readonly cells: Cells }>): ReadonlyArray<Apart> {
  if (claims.length === 1) return [{ values: [], twin: 0 }]
  const rows = claims.map(({ cells }) => cells)
  const columns = Object.keys(rows[0] ?? {}).filter(
    (column) => new Set(rows.map((cells) => JSON.stringify(cells[column]))).size > 1,
  )
  const seen = new Map<string, number>()
  return rows.map((cells) => {
    const values = columns.flatMap((column) => [column, JSON.stringify(cells[column])])
    const twin = seen.get(values.join()) ?? 0
    seen.set(values.join(), twin + 1)
    return { values, twin }
  })
}
