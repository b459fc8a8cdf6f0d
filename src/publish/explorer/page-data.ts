/**
 * What the explorer's page is given: the contract between the build, which writes it below `site/data/`, and the code of
 * `src/site/`, which reads it. Data are scripts that call `factloom.put(key, value)`, since a page opened from a folder
 * may neither fetch nor import; each is loaded when a view asks for it.
 */
import type { ColumnKind, Origin } from "../../../schema/column.ts"
import type { DatasetDescription } from "../../../schema/dataset-description.ts"
import type { Basis } from "../../../schema/grounded.ts"
import type { PageCharts } from "../../chart/charts.ts"
import type { RegionKind } from "../../read/article.ts"

export interface PageColumn {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly kind: ColumnKind
  readonly origin: Origin
  readonly unit?: string
  /** Name of the code list. */
  readonly codes?: string
  /** Name of the table that the cell's id, or each item of its list, is of. */
  readonly references?: string
}

export interface PageTable {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly key: ReadonlyArray<string>
  readonly rows: number
  /** Is each row a claim of one article, with quote and offsets? */
  readonly claims: boolean
  readonly columns: ReadonlyArray<PageColumn>
}

export interface PageCodeList {
  readonly title: string
  readonly codes: Readonly<Record<string, string>>
}

/** An event of the highest tolls, with the words its toll rests on. */
export interface PageHighlight {
  readonly event_id: string
  readonly name: string
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly figure_id: string
  readonly quote: string
  readonly source_id: string
  readonly source: string
}

/** A file of the dataset's folder. */
export interface PageDownload {
  readonly path: string
  /** null for what is made of all files, this page among them. */
  readonly bytes: number | null
}

/** `site/data/dataset.js`: all that the first view needs, whatever the size of the dataset. Key: `dataset`. */
export interface PageDataset {
  readonly description: DatasetDescription
  /** Version of the release; null before the first. */
  readonly version: string | null
  readonly tables: ReadonlyArray<PageTable>
  readonly codeLists: Readonly<Record<string, PageCodeList>>
  /** What each rule of evidence means. */
  readonly rules: Readonly<Record<string, string>>
  /** Common names of the countries that the tables name, by ISO 3166-1 alpha-2 code. */
  readonly countries: Readonly<Record<string, string>>
  readonly highlights: ReadonlyArray<PageHighlight>
  readonly downloads: ReadonlyArray<PageDownload>
  /** Earliest and latest date of publication; null where no article has one. */
  readonly published: readonly [string, string] | null
  /** What went wrong in the build: lines of issues.jsonl. */
  readonly issues: number
  /** SHA-256 over the hashes of the CSV files: what a citation names. */
  readonly fingerprint: string
}

/** `site/data/tables/NAME.js`. Key: `table/NAME`. */
export interface PageRows {
  /** `csv/NAME.csv`, character by character. */
  readonly csv: string
  /**
   * For tables whose rows rest on several articles: for each row, in the order of the CSV, the articles that its
   * evidence is in, as row numbers of `sources`. Empty where the row itself names its source.
   */
  readonly sources: ReadonlyArray<ReadonlyArray<number>>
}

/** `site/data/charts.js`, which the charts are drawn from. Key: `charts`. */
export type PageChartViews = Omit<PageCharts, "borders">

/** Kind, start and end of a region, in code points. */
export type PageRegion = readonly [RegionKind, number, number]

/** Field, value, way, start, end and evidence id; `way` is an index into {@link PageSource.ways}. */
export type PageEvidence = readonly [string, string, number, number, number, string]

/**
 * `site/data/sources/ID.js`: an article with every value that rests on its words. Key: `source/ID`. The words themselves
 * are cut out of the text by their offsets.
 */
export interface PageSource {
  readonly text: string
  readonly regions: ReadonlyArray<PageRegion>
  /** Basis and rule, by which values follow from words. */
  readonly ways: ReadonlyArray<readonly [Basis, string]>
  /** Table → record → its evidence in this article. */
  readonly evidence: Readonly<Record<string, Readonly<Record<string, ReadonlyArray<PageEvidence>>>>>
}
