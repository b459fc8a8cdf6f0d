/** Damage to what is made from the tables and texts: every byte of it is made again. */
import { type Files, foundAt, remove, rewrite, text, withText } from "../damage.ts"
import { type Kind, misspelt, type Random, textRows } from "./kind.ts"

const filesLike = (files: Files, pattern: RegExp): ReadonlyArray<string> =>
  [...files.keys()].filter((name) => pattern.test(name) && files.get(name)!.length > 0)

/** A letter or digit of chance changed, in a text of chance. */
const letterIn =
  (pattern: RegExp): Kind[2] =>
  (files, random) => {
    const file = random.pick(filesLike(files, pattern))
    const lines = text(files, file).split("\n")
    const line = random.pick(lines.flatMap((words, index) => (/[\p{L}\d]/u.test(words) ? [index] : [])))
    return rewrite(file, () => lines.with(line, misspelt(lines[line]!, random)).join("\n"), line + 1)(files)
  }

/** A byte of chance changed. */
const byteIn =
  (pattern: RegExp): Kind[2] =>
  (files, random) => {
    const file = random.pick(filesLike(files, pattern))
    const bytes = Buffer.from(files.get(file)!)
    const at = random.below(bytes.length)
    bytes[at] = bytes[at]! ^ (1 << random.below(8))
    return { files: new Map(files).set(file, bytes), at: { file, line: null, column: null } }
  }

const without =
  (pattern: RegExp): Kind[2] =>
  (files, random) =>
    remove(random.pick(filesLike(files, pattern)))(files)

const cutOff =
  (pattern: RegExp): Kind[2] =>
  (files, random) => {
    const file = random.pick(filesLike(files, pattern))
    const bytes = files.get(file)!
    return {
      files: new Map(files).set(file, bytes.slice(0, random.below(bytes.length))),
      at: { file, line: null, column: null },
    }
  }

/** A text changed is told of at the hash of its source. */
const inText =
  (change: (content: string, random: Random) => string): Kind[2] =>
  (files, random) => {
    const { source_id } = random.pick(textRows(files, "sources"))
    const file = `texts/${source_id}.txt`
    const damaged = withText(files, file, change(text(files, file), random))
    return foundAt(
      () => ({ files: damaged, at: { file, line: null, column: null } }),
      "sources",
      { source_id: source_id! },
      "text_sha256",
    )(files)
  }

/** The line of SHA256SUMS that names a file. */
const atItsHash =
  (damage: Kind[2]): Kind[2] =>
  (files, random) => {
    const { files: damaged, at } = damage(files, random)
    const line =
      text(files, "SHA256SUMS")
        .split("\n")
        .findIndex((words) => words.endsWith(`  ${at.file}`)) + 1
    return { files: damaged, at: { file: "SHA256SUMS", line, column: null } }
  }

const SUMS = /^SHA256SUMS$/u

export const generatedKinds: ReadonlyArray<Kind> = [
  ["a letter of a text", "source/text", inText(misspelt)],
  ["a text cut off", "source/text", inText((content, random) => content.slice(0, random.below(content.length)))],
  ["a line break added to a text", "source/text", inText((content) => `${content}\n`)],
  ["CRLF in a text", "source/text", inText((content) => content.replaceAll("\n", "\r\n"))],
  [
    "a text in another normal form, or with a space more",
    "source/text",
    inText((content) => content.replace(" ", "  ")),
  ],
  [
    "a text without a source",
    "source/row",
    (files, random) => {
      const file = `texts/unknown-${random.below(1000)}.txt`
      return { files: withText(files, file, "Nothing.\n"), at: { file, line: null, column: null } }
    },
  ],
  [
    "a text left out",
    "source/text",
    (files, random) => {
      const { source_id } = random.pick(textRows(files, "sources"))
      return foundAt(remove(`texts/${source_id}.txt`), "sources", { source_id: source_id! }, "source_id")(files)
    },
  ],
  ["a letter of the README", "generated/readme", letterIn(/^README\.md$/u)],
  ["a letter of the dictionary", "generated/dictionary", letterIn(/^DATA_DICTIONARY\.md$/u)],
  ["a letter of a JSON Schema", "generated/json-schema", letterIn(/^schema\//u)],
  ["a JSON Schema left out", "generated/json-schema", without(/^schema\//u)],
  ["a letter of a JSON", "generated/json", letterIn(/^json\//u)],
  ["a letter of a JSON Lines", "generated/json", letterIn(/^jsonl\//u)],
  ["a JSON or JSON Lines cut off", "generated/json", cutOff(/^jsonl?\//u)],
  ["a JSON left out", "generated/json", without(/^jsonl?\//u)],
  [
    "a line of issues.jsonl that is no finding",
    "issues/line",
    (files) => {
      const content = `${text(files, "issues.jsonl")}{"code":"file/empty"}\n`
      return {
        files: withText(files, "issues.jsonl", content),
        at: { file: "issues.jsonl", line: content.split("\n").length - 1, column: null },
      }
    },
  ],
  ["a letter of a chart", "generated/charts", letterIn(/^charts\/.*\.svg$/u)],
  ["a byte of a picture", "generated/charts", byteIn(/^charts\/.*\.png$/u)],
  ["a letter of the data of a chart", "generated/charts", letterIn(/^charts\/.*\.csv$/u)],
  ["a chart left out", "generated/charts", without(/^charts\/.*\.(?:svg|png|csv)$/u)],
  ["a letter of the page", "generated/explorer", letterIn(/^index\.html$/u)],
  ["a letter of the page's data", "generated/explorer", letterIn(/^site\/data\//u)],
  ["a file of the page left out", "generated/explorer", without(/^site\//u)],
  ["a letter of a descriptor", "generated/formats", letterIn(/^(?:croissant|csv-metadata)\.json$/u)],
  ["a letter of the citation", "generated/formats", letterIn(/^CITATION\.cff$/u)],
  ["a letter of a copy for spreadsheets", "generated/formats", letterIn(/^excel\//u)],
  ["a byte of a Parquet", "generated/formats", byteIn(/^parquet\//u)],
  ["a byte of the SQLite", "generated/formats", byteIn(/^factloom\.sqlite$/u)],
  ["a format left out", "generated/formats", without(/^(?:excel|parquet)\/|^factloom\.sqlite$/u)],
  ["a byte of the zip", "generated/checksums", byteIn(/^dataset\.zip$/u)],
  ["the zip left out", "generated/checksums", without(/^dataset\.zip$/u)],
  [
    "a digit of a hash",
    "generated/checksums",
    (files, random) => {
      const lines = text(files, "SHA256SUMS").split("\n")
      const line = random.below(lines.length - 1)
      const hash = lines[line]!.slice(0, 64)
      const at = random.below(64)
      const changed = `${hash.slice(0, at)}${hash[at] === "0" ? "1" : "0"}${hash.slice(at + 1)}${lines[line]!.slice(64)}`
      return rewrite("SHA256SUMS", () => lines.with(line, changed).join("\n"), line + 1)(files)
    },
  ],
  [
    "a hash left out",
    "generated/checksums",
    (files, random) => {
      const lines = text(files, "SHA256SUMS").split("\n")
      return rewrite("SHA256SUMS", () => lines.toSpliced(random.below(lines.length - 1), 1).join("\n"))(files)
    },
  ],
  ["no hashes", "generated/checksums", without(SUMS)],
  [
    "a letter of changes.csv or CHANGES.md",
    "generated/checksums",
    atItsHash(letterIn(/^(?:changes\.csv|CHANGES\.md)$/u)),
  ],
  ["a byte of a published file", "generated/checksums", atItsHash(byteIn(/^(?:json|excel|charts|parquet|texts)\//u))],
]
