/** Damage to whole files and to their form. */
import { registry } from "../../../schema/registry.ts"
import { add, type Damaged, type Files, remove, rewrite, rowsOf, text, withRows, withText } from "../damage.ts"
import { inSomeRow, type Kind, keyOf, type Random, tablesWithRows, textRows } from "./kind.ts"

const someTable = (files: Files, random: Random): string => random.pick(tablesWithRows(files)).name

const inSomeFile =
  (change: (content: string, random: Random) => string, line: number | null = null): Kind[2] =>
  (files, random) =>
    rewrite(`csv/${someTable(files, random)}.csv`, (content) => change(content, random), line)(files)

/** The header's cells and those of every row, put in another order or left out. */
const inAllRows =
  (change: (cells: ReadonlyArray<string>, at: number) => ReadonlyArray<string>): Kind[2] =>
  (files, random) => {
    const table = someTable(files, random)
    const rows = rowsOf(files, table)
    const at = random.below(rows[0]!.length - 1)
    const changed = rows.map((cells) => [...change(cells, at)])
    return { files: withRows(files, table, changed), at: { file: `csv/${table}.csv`, line: 1, column: null } }
  }

const inHeader =
  (change: (header: ReadonlyArray<string>, at: number) => ReadonlyArray<string>): Kind[2] =>
  (files, random) => {
    const table = someTable(files, random)
    const [header, ...rows] = rowsOf(files, table)
    const changed = [[...change(header!, random.below(header!.length))], ...rows]
    return { files: withRows(files, table, changed), at: { file: `csv/${table}.csv`, line: 1, column: null } }
  }

const wholeLine = ({ files, at }: Damaged): Damaged => ({ files, at: { ...at, column: null } })

/** A row of chance, damage to which is told of its line. */
const onLine =
  (change: Parameters<typeof inSomeRow>[1]): Kind[2] =>
  (files, random) =>
    wholeLine(inSomeRow(someTable, change)(files, random))

/** Two rows of chance change places; the one that stands too late is told of. */
const swapped: Kind[2] = (files, random) => {
  const table = random.pick(registry.filter(({ name }) => textRows(files, name).length > 1))
  const [header, ...rows] = rowsOf(files, table.name)
  const first = random.below(rows.length - 1)
  const changed = [header!, ...rows.toSpliced(first, 2, rows[first + 1]!, rows[first]!)]
  const lines = text(withRows(files, table.name, changed.slice(0, first + 2)), `csv/${table.name}.csv`).split("\n")
  return {
    files: withRows(files, table.name, changed),
    at: { file: `csv/${table.name}.csv`, line: lines.length, column: 1 },
  }
}

const doubled: Kind[2] = (files, random) => {
  const table = random.pick(tablesWithRows(files))
  const [header, ...rows] = rowsOf(files, table.name)
  const index = random.below(rows.length)
  const before = text(withRows(files, table.name, [header!, ...rows.slice(0, index + 1)]), `csv/${table.name}.csv`)
  return {
    files: withRows(files, table.name, [header!, ...rows.toSpliced(index, 0, rows[index]!)]),
    at: { file: `csv/${table.name}.csv`, line: before.split("\n").length, column: 1 },
  }
}

/** The key of one row written into the next one. */
const keyTakenTwice: Kind[2] = (files, random) => {
  const table = random.pick(registry.filter(({ name }) => textRows(files, name).length > 1))
  const rows = textRows(files, table.name)
  const index = random.below(rows.length - 1)
  const [first, second] = [rows[index]!, rows[index + 1]!]
  const content = rowsOf(files, table.name)
  const changed = content.with(index + 2, Object.values({ ...second, ...keyOf(table, first) }))
  const before = text(withRows(files, table.name, changed.slice(0, index + 2)), `csv/${table.name}.csv`)
  return {
    files: withRows(files, table.name, changed),
    at: { file: `csv/${table.name}.csv`, line: before.split("\n").length, column: 1 },
  }
}

const notUtf8: Kind[2] = (files, random) => {
  const file = random.pick([...files.keys()].filter((name) => name.startsWith("csv/") || name.startsWith("texts/")))
  const bytes = Buffer.from(files.get(file)!)
  const at = random.below(bytes.length)
  return {
    files: new Map(files).set(file, Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff]), bytes.subarray(at)])),
    at: { file, line: null, column: null },
  }
}

const extra =
  (folder: string, name: string): Kind[2] =>
  (files, random) =>
    add(`${folder}/${random.below(1000)}-${name}`, "x\n")(files)

const mark =
  (letter: string): Kind[2] =>
  (files, random) => {
    const table = someTable(files, random)
    const file = `csv/${table}.csv`
    const content = text(files, file)
    // Before a letter that follows a letter, in a cell without quotation marks.
    const places = content.split("\n").flatMap((line, index) => (line.includes('"') || index === 0 ? [] : [index]))
    const line = random.pick(places.slice(0, -1).length > 0 ? places.slice(0, -1) : places)
    const lines = content.split("\n")
    lines[line] = `${lines[line]!.slice(0, 2)}${letter}${lines[line]!.slice(2)}`
    return { files: withText(files, file, lines.join("\n")), at: { file, line: null, column: null } }
  }

export const fileKinds: ReadonlyArray<Kind> = [
  ["a table is missing", "file/readable", (files, random) => remove(`csv/${someTable(files, random)}.csv`)(files)],
  ["a byte that is not UTF-8", "file/readable", notUtf8],
  ["the last line break is cut off", "csv/form", inSomeFile((content) => content.slice(0, -1))],
  ["a byte order mark", "csv/form", inSomeFile((content) => `\ufeff${content}`)],
  ["CRLF", "csv/form", inSomeFile((content) => content.replaceAll("\n", "\r\n"))],
  ["CRLF after the header alone", "csv/form", inSomeFile((content) => content.replace("\n", "\r\n"))],
  ["a quotation mark within a cell without any", "csv/syntax", mark('"')],
  [
    "an empty line at the end",
    "csv/cells",
    (files, random) => {
      const damaged = inSomeFile((content) => `${content}\n`)(files, random)
      return { ...damaged, at: { ...damaged.at, line: text(files, damaged.at.file).split("\n").length } }
    },
  ],
  ["semicolons for commas", "csv/columns", inSomeFile((content) => content.replaceAll(",", ";"), 1)],
  ["tabs for commas", "csv/columns", inSomeFile((content) => content.replaceAll(",", "\t"), 1)],
  ["no header", "csv/columns", inSomeFile((content) => content.slice(content.indexOf("\n") + 1), 1)],
  ["an empty file", "csv/columns", inSomeFile(() => "", 1)],
  ["a column too many", "csv/columns", inAllRows((cells, at) => cells.toSpliced(at, 0, "x"))],
  ["a column left out", "csv/columns", inAllRows((cells, at) => cells.toSpliced(at, 1))],
  ["two columns swapped", "csv/columns", inAllRows((cells, at) => cells.toSpliced(at, 2, cells[at + 1]!, cells[at]!))],
  ["a column renamed", "csv/columns", inHeader((header, at) => header.with(at, `${header[at]!}_2`))],
  ["a column in capitals", "csv/columns", inHeader((header, at) => header.with(at, header[at]!.toUpperCase()))],
  ["a column padded", "csv/columns", inHeader((header, at) => header.with(at, ` ${header[at]!}`))],
  ["a cell too many in a row", "csv/cells", onLine((cells) => [[...cells, ""]])],
  ["a cell too few in a row", "csv/cells", onLine((cells) => [cells.slice(0, -1)])],
  ["rows in another order", "key/order", swapped],
  ["a row twice", "key/unique", doubled],
  ["the key of the row before", "key/unique", keyTakenTwice],
  ...["csv", "json", "jsonl", "schema", "excel", "parquet"].map((folder): Kind => [
    `a file of no table in ${folder}/`,
    "file/unexpected",
    extra(folder, "people"),
  ]),
]
