/** Reports of a synthetic corpus as the texts of articles, for reading, annotating and extracting. */
import { isoDay, type SyntheticReport, type SyntheticTelling, type SyntheticTown } from "./synthetic-corpus.ts"

/** Towns that the gazetteer knows by one name in one country, two a country, with the country's name. */
const TOWNS = [
  ["Valparaiso", "CL", "Chile"],
  ["Antofagasta", "CL", "Chile"],
  ["Medellin", "CO", "Colombia"],
  ["Barranquilla", "CO", "Colombia"],
  ["Mombasa", "KE", "Kenya"],
  ["Kisumu", "KE", "Kenya"],
  ["Kandahar", "AF", "Afghanistan"],
  ["Herat", "AF", "Afghanistan"],
  ["Mosul", "IQ", "Iraq"],
  ["Basra", "IQ", "Iraq"],
  ["Quetta", "PK", "Pakistan"],
  ["Peshawar", "PK", "Pakistan"],
  ["Maiduguri", "NG", "Nigeria"],
  ["Kano", "NG", "Nigeria"],
  ["Surabaya", "ID", "Indonesia"],
  ["Makassar", "ID", "Indonesia"],
] as const

export const textTowns: ReadonlyArray<SyntheticTown> = TOWNS.map(([locality, country]) => ({
  country,
  admin1: "",
  locality,
}))

/** The text: headline, dateline, what happened, and a sentence that says nothing. */
export function articleOf({ day, tellings }: SyntheticReport, variant: number): string {
  const told = tellings[0]!
  const [published, toll] = [inWords(day), tollOf(told)]
  const deed = told.isNamed
    ? `The ${told.where.locality} ${nounOf(told)} has shaken the country${toll}`
    : `${capital(deedOf(told))}${whereOf(told)}${whenOf(told, day)}${toll}`
  return [
    HEADLINES[variant % HEADLINES.length]!(told),
    `${published} (Example News)`,
    `${deed}, police said.`,
    CLOSINGS[variant % CLOSINGS.length]!,
    "",
  ].join("\n\n")
}

const NOUNS: Readonly<Record<string, string>> = {
  bombing: "bombing",
  shooting: "shooting",
  stabbing: "knife attack",
  arson: "arson attack",
  kidnapping: "kidnapping",
  attack: "attack",
}

const HEADLINES: ReadonlyArray<(told: SyntheticTelling) => string> = [
  (told) => `${capital(nounOf(told))}${whereOf(told)}${told.killed === null ? "" : ` kills ${told.killed}`}`,
  (told) => `Police investigate ${nounOf(told)}${whereOf(told)}`,
  () => "Police search for witnesses",
]

const CLOSINGS = [
  "Officials asked residents to stay away from the area.",
  "Nobody has said yet who did it.",
  "The mayor is to speak to reporters later.",
]

const nounOf = ({ type }: SyntheticTelling): string => NOUNS[type] ?? "attack"

function deedOf(told: SyntheticTelling): string {
  const { type, target } = told
  const at = target === null ? "" : ` at ${target}`
  if (type === "bombing") return `a bomb exploded${at}`
  if (type === "shooting") return `gunmen opened fire${at}`
  if (type === "arson") return `an arson attack destroyed ${target ?? "a house"}`
  const noun = nounOf(told)
  return `${/^[aeiou]/u.test(noun) ? "an" : "a"} ${noun} took place${at}`
}

function whereOf({ where }: SyntheticTelling): string {
  const town = TOWNS.find(
    ([locality, country]) => locality === where.locality || (!where.locality && country === where.country),
  )
  if (!town) return ""
  return ` in ${where.locality === undefined ? town[2] : `${town[0]}, ${town[2]}`}`
}

/** On Tuesday, within the week; on March 3 after that; in March. */
function whenOf({ when, event }: SyntheticTelling, day: number): string {
  if (when === null) return ""
  if (when.precision === "month") return ` in ${MONTHS[Number(when.start.slice(5, 7)) - 1]} ${when.start.slice(0, 4)}`
  return ` on ${day - event.day < 7 ? DAYS[(event.day + 3) % 7] : inWords(event.day)}`
}

function tollOf({ killed, injured }: SyntheticTelling): string {
  if (killed === null) return ""
  const others = injured === null ? "" : ` and injuring ${injured} others`
  return `, killing ${killed} ${killed === 1 ? "person" : "people"}${others}`
}

/** The first of January 2014 was a Wednesday. */
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
]

function inWords(day: number): string {
  const [year, month, date] = isoDay(day).split("-").map(Number)
  return `${MONTHS[month! - 1]} ${date}, ${year}`
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
