/**
 * What nobody can tell from valid data, by design, with the reason: a dataset proves that its values follow from the words
 * of its texts, and nothing that does not stand in them. Only what is made again byte for byte (JSON, formats, hashes)
 * shows such a change, and not to whoever makes that again too.
 */
import { inSomeCell, type Kind, type Spot } from "./kind.ts"

const of =
  (...columns: ReadonlyArray<string>) =>
  ({ table, column, text }: Spot): boolean =>
    text !== "" && columns.includes(`${table.name}.${column}`)

export const untold: ReadonlyArray<readonly [name: string, reason: string, damage: Kind[2]]> = [
  [
    "the confidence of a claim",
    "it is the judgement of a rule, and follows from no words",
    inSomeCell(
      ({ column, text }) => column === "confidence" && text !== "",
      ({ text }) => (text === "0.5" ? "0.6" : "0.5"),
    ),
  ],
  [
    "the hash of an article's file",
    "articles are not published, only their texts, which have a hash of their own",
    inSomeCell(of("sources.sha256"), ({ text }) => (text.startsWith("0") ? "1" : "0") + text.slice(1)),
  ],
  [
    "the language of an article",
    "sources.yaml says it, which is not published",
    inSomeCell(of("sources.language"), () => "es"),
  ],
  [
    "the reason of a decision about a claim that stands",
    "a person's words rest on nothing else",
    inSomeCell(
      (spot) => of("corrections.reason")(spot) && spot.row["action"] !== "reject",
      () => "another reason",
    ),
  ],
  [
    "the release in which an id was redirected",
    "the ledger says it, which is not published",
    inSomeCell(of("id_redirects.release"), () => "9.9.9"),
  ],
]
