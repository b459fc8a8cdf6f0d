/**
 * `CITATION.cff`: how to cite the dataset, in the Citation File Format 1.2.0 (https://citation-file-format.github.io/).
 * The format asks for an author; a dataset that names none is cited by its title.
 */
import { stringify } from "yaml"
import type { ReleaseTables } from "./tables.ts"

export function citationOf({ description, version }: Pick<ReleaseTables, "description" | "version">): string {
  const { title, licence, contributors, homepage, keywords } = description
  const names = contributors.length === 0 ? [title] : contributors
  return stringify(
    {
      "cff-version": "1.2.0",
      message: "If you use this dataset, please cite it, and the articles (csv/sources.csv) whose words you quote.",
      type: "dataset",
      title,
      abstract: description.description,
      authors: names.map((name) => ({ name })),
      ...(version === null ? {} : { version }),
      ...(licence === undefined ? {} : { license: licence.name }),
      ...(homepage === undefined ? {} : { url: homepage }),
      ...(keywords.length === 0 ? {} : { keywords }),
    },
    { lineWidth: 0 },
  )
}
