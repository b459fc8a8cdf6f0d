/** Damage to one cell, by what its column may hold. */
import { inSomeCell, type Kind, misspelt, type Spot } from "./kind.ts"

const isFilled = ({ text }: Spot): boolean => text !== ""
const isCode = (spot: Spot): boolean => isFilled(spot) && spot.declared.kind === "code"
const isDate = (spot: Spot): boolean => isFilled(spot) && spot.declared.kind === "date"
const isDay = (spot: Spot): boolean => isDate(spot) && spot.text.length === 10
const isInteger = (spot: Spot): boolean => isFilled(spot) && spot.declared.kind === "integer"
const isNumber = (spot: Spot): boolean => isInteger(spot) || (isFilled(spot) && spot.declared.kind === "decimal")
const isList = (spot: Spot): boolean => isFilled(spot) && spot.declared.kind === "list"
const isReference = (spot: Spot): boolean => isFilled(spot) && spot.declared.references !== undefined
const isRequired = ({ table, column, declared }: Spot): boolean =>
  declared.required && declared.kind !== "list" && !table.key.includes(column)

/** Columns whose every value has evidence. */
const isProved = (spot: Spot): boolean =>
  isFilled(spot) && (spot.declared.origin === "extracted" || spot.declared.origin === "summarised")

/** The last part of an id is what tells it from others. */
const nowhere = (text: string): string => `${text.slice(0, 4)}0000000000`

export const cellKinds: ReadonlyArray<Kind> = [
  [
    "a code in capitals",
    "schema/value",
    inSomeCell(isCode, ({ text }) => text.toUpperCase().replace(/^[^A-Z]*$/u, "X")),
  ],
  [
    "a code with its first letter in capitals",
    "schema/value",
    inSomeCell(
      (spot) => isCode(spot) && /^[a-z]/u.test(spot.text),
      ({ text }) => text[0]!.toUpperCase() + text.slice(1),
    ),
  ],
  ["a code of no list", "schema/value", inSomeCell(isCode, () => "unheard_of")],
  ["a code with a space after it", "schema/value", inSomeCell(isCode, ({ text }) => `${text} `)],
  ["a code with a no-break space", "schema/value", inSomeCell(isCode, ({ text }) => `\u00a0${text}`)],
  [
    "a code with a letter of another script",
    "schema/value",
    inSomeCell(
      (spot) => isCode(spot) && /[aeo]/u.test(spot.text),
      ({ text }) => text.replace(/[aeo]/u, (letter) => ({ a: "а", e: "е", o: "о" })[letter]!),
    ),
  ],
  ["31 February", "schema/value", inSomeCell(isDay, ({ text }) => `${text.slice(0, 4)}-02-31`)],
  ["month 13", "schema/value", inSomeCell(isDay, ({ text }) => `${text.slice(0, 4)}-13-01`)],
  [
    "a date as a spreadsheet writes it",
    "schema/value",
    inSomeCell(isDay, ({ text }) => text.split("-").toReversed().join("/")),
  ],
  ["a date with a time", "schema/value", inSomeCell(isDay, ({ text }) => `${text}T00:00:00Z`)],
  ["a year of two digits", "schema/value", inSomeCell(isDate, ({ text }) => text.slice(2))],
  ["a date as a spreadsheet counts it", "schema/value", inSomeCell(isDay, () => "42066")],
  ["a number with a zero before it", "schema/value", inSomeCell(isInteger, ({ text }) => `0${text}`)],
  ["a number with commas", "schema/value", inSomeCell(isInteger, () => "1,200")],
  ["a number in scientific notation", "schema/value", inSomeCell(isInteger, () => "1E+3")],
  ["a number with a decimal comma", "schema/value", inSomeCell(isNumber, ({ text }) => `${text},5`)],
  ["half of what is whole", "schema/value", inSomeCell(isInteger, ({ text }) => `${text}.5`)],
  ["a number beyond all that can be counted", "schema/value", inSomeCell(isInteger, () => "9007199254740993")],
  ["a number with an apostrophe before it", "schema/value", inSomeCell(isNumber, ({ text }) => `'${text}`)],
  ["NA in place of a number", "schema/value", inSomeCell(isNumber, () => "NA")],
  [
    "a required cell emptied",
    "schema/value",
    inSomeCell(
      (spot) => isFilled(spot) && isRequired(spot),
      () => "",
    ),
  ],
  ["a list with an empty item", "schema/value", inSomeCell(isList, ({ text }) => `${text}; `)],
  [
    "an id that names nothing",
    "key/reference",
    inSomeCell(
      (spot) => isReference(spot) && spot.declared.kind !== "list",
      ({ text }) => nowhere(text),
    ),
  ],
  [
    "an id that names nothing in a list",
    "key/reference",
    inSomeCell(
      (spot) => isReference(spot) && isList(spot),
      ({ text }) => `${text}; ${nowhere(text)}`,
    ),
  ],
  [
    "an id with a letter changed",
    "key/reference",
    inSomeCell(
      (spot) => isReference(spot) && spot.declared.kind !== "list",
      ({ text }, random) => misspelt(text, random),
    ),
  ],
  [
    "a number that its evidence does not have",
    "evidence/missing",
    inSomeCell(
      (spot) => isProved(spot) && isInteger(spot),
      ({ text }, random) => String(Number(text) + 1 + random.below(9)),
    ),
  ],
  [
    "a digit of a number changed",
    "evidence/missing",
    inSomeCell(
      (spot) => isProved(spot) && isNumber(spot),
      ({ text }, random) => misspelt(text, random),
    ),
  ],
  [
    "a date that its evidence does not have",
    "evidence/missing",
    inSomeCell(
      (spot) => isProved(spot) && isDay(spot),
      ({ text }) => `${text.slice(0, 8)}${text.endsWith("27") ? "28" : "27"}`,
    ),
  ],
  [
    "a text misspelt",
    "evidence/missing",
    inSomeCell(
      (spot) => isProved(spot) && spot.declared.kind === "text" && /[\p{L}\d]/u.test(spot.text),
      ({ text }, random) => misspelt(text, random),
    ),
  ],
  [
    "another code of the list",
    "evidence/missing",
    inSomeCell(
      (spot) => isProved(spot) && isCode(spot),
      ({ text, declared }, random) => random.pick(Object.keys(declared.codes!.codes).filter((code) => code !== text)),
    ),
  ],
  [
    "an item more in a list",
    "evidence/missing",
    inSomeCell(
      (spot) => isProved(spot) && isList(spot) && !spot.declared.codes,
      ({ text }) => `${text}; Atlantis`,
    ),
  ],
  [
    "a value where there was none",
    "evidence/missing",
    inSomeCell(
      (spot) => spot.text === "" && spot.declared.origin === "extracted" && spot.declared.kind === "text",
      () => "Valparaiso",
    ),
  ],
]
