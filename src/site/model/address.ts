/**
 * The state of the page as an address and back: what stands after `#`. It can be copied, sent and opened anew.
 *
 * `#/` · `#/find?search=paris` · `#/events?search=paris&is.event_type=bombing,attack&in.date_start=2014..&sort=-killed_low`
 * · `#/events/evt_7d1m3p5q9r` · `#/sources/example-news-1?at=events/evt_7d1m3p5q9r`
 */

export interface TableState {
  readonly search: string
  /** Column → the codes, countries or ids of which a row must have one. */
  readonly is: Readonly<Record<string, ReadonlyArray<string>>>
  /** Column → from and to, either of which may be "". */
  readonly within: Readonly<Record<string, Range>>
  readonly sort: Sort | null
  /** null: those that the table shows by itself. */
  readonly columns: ReadonlyArray<string> | null
}

export type Range = readonly [from: string, to: string]

export interface Sort {
  readonly column: string
  readonly descending: boolean
}

export type Route =
  | { readonly view: "overview" }
  | { readonly view: "find"; readonly search: string }
  | { readonly view: "dictionary" }
  | { readonly view: "table"; readonly table: string; readonly state: TableState }
  | { readonly view: "record"; readonly table: string; readonly id: string; readonly at: string | null }

export const noState: TableState = { search: "", is: {}, within: {}, sort: null, columns: null }

/** Reads an address; whatever is not one is the overview. */
export function parseAddress(hash: string): Route {
  const [path, query] = splitOnce(hash.replace(/^#/u, ""), "?")
  const parts = path.split("/").filter((part) => part !== "")
  const [table, ...rest] = parts.map(decoded)
  const params = new URLSearchParams(query)
  if (table === undefined) return { view: "overview" }
  if (rest.length > 0) return { view: "record", table, id: rest.join("/"), at: params.get("at") }
  if (table === "dictionary") return { view: "dictionary" }
  if (table === "find") return { view: "find", search: params.get("search") ?? "" }
  return { view: "table", table, state: parseState(params) }
}

export const overviewAddress = "#/"

export const dictionaryAddress = "#/dictionary"

export const findAddress = (search: string): string => `#/find${queryOf([["search", search]])}`

export const recordAddress = (table: string, id: string, at: string | null = null): string =>
  `#/${encoded(table)}/${encoded(id)}${queryOf(at === null ? [] : [["at", at]])}`

export function tableAddress(table: string, state: TableState = noState): string {
  const { search, is, within, sort, columns } = state
  const params: Array<readonly [string, string]> = []
  if (search !== "") params.push(["search", search])
  for (const [column, values] of Object.entries(is))
    if (values.length > 0) params.push([`is.${column}`, values.map(encodedItem).join(",")])
  for (const [column, [from, to]] of Object.entries(within))
    if (from !== "" || to !== "") params.push([`in.${column}`, `${from}..${to}`])
  if (sort !== null) params.push(["sort", `${sort.descending ? "-" : ""}${sort.column}`])
  if (columns !== null) params.push(["columns", columns.join(",")])
  return `#/${encoded(table)}${queryOf(params)}`
}

function parseState(params: URLSearchParams): TableState {
  const named = (start: string) =>
    [...params].flatMap(([name, value]) => (name.startsWith(start) ? [[name.slice(start.length), value] as const] : []))
  const is = named("is.").filter(([, value]) => value !== "")
  const within = named("in.")
  const sort = params.get("sort")
  const columns = params.get("columns")
  return {
    search: params.get("search") ?? "",
    // fromEntries makes own properties of all names, of __proto__ too.
    is: Object.fromEntries(is.map(([name, value]) => [name, value.split(",").map(decodedItem)])),
    within: Object.fromEntries(within.map(([name, value]) => [name, splitOnce(value, "..")])),
    sort: sort === null || sort === "" ? null : { column: sort.replace(/^-/u, ""), descending: sort.startsWith("-") },
    columns: columns === null ? null : columns.split(",").filter((name) => name !== ""),
  }
}

function splitOnce(text: string, at: string): readonly [string, string] {
  const index = text.indexOf(at)
  return index < 0 ? [text, ""] : [text.slice(0, index), text.slice(index + at.length)]
}

/** An item may hold the comma that parts items. */
const encodedItem = (item: string): string => item.replaceAll("%", "%25").replaceAll(",", "%2C")
const decodedItem = (item: string): string => item.replaceAll("%2C", ",").replaceAll("%25", "%")

/** A query that people can read: only what would end it or mean something else in it is encoded. */
const queryOf = (params: ReadonlyArray<readonly [string, string]>): string =>
  params.length === 0 ? "" : `?${params.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join("&")}`

const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll("%2C", ",").replaceAll("%20", "+").replaceAll("%2F", "/")

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "))
  } catch {
    return text
  }
}
