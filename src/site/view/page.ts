/** What every view is given, and what it gives back. */
import type { PageColumn, PageDataset, PageTable } from "../../publish/explorer/page-data.ts"

export interface View {
  /** Of the browser's tab. */
  readonly title: string
  readonly content: HTMLElement
  /** Called once the content stands in the page. */
  readonly shown?: () => void
  /** Called before the view is printed: all of it should stand in the page. */
  readonly print?: () => void
  /** Keys that work while the view is shown: key → what to do. */
  readonly keys?: ReadonlyMap<string, () => void>
}

/** The dataset's declarations with look-ups. */
export class Page {
  readonly dataset: PageDataset
  constructor(dataset: PageDataset) {
    this.dataset = dataset
  }

  table(name: string): PageTable | undefined {
    return this.dataset.tables.find((table) => table.name === name)
  }

  /** The number of a table among those of claims: what its colour is. */
  hue(table: string): number {
    const claims = this.dataset.tables.filter(({ claims }) => claims)
    return (
      Math.max(
        0,
        claims.findIndex(({ name }) => name === table),
      ) % 6
    )
  }

  /** What a code means; "" where it has no list. */
  meaning({ codes }: PageColumn, code: string): string {
    return codes === undefined ? "" : (this.dataset.codeLists[codes]?.codes[code] ?? "")
  }

  country(code: string): string {
    return this.dataset.countries[code] ?? code
  }

  rule(name: string): string {
    return this.dataset.rules[name] ?? ""
  }
}
