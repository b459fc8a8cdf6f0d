/**
 * What the notebooks share: tables read with the types of their schema, words put onto the page as text, and colours and
 * labels of charts for light and dark, wide and narrow pages.
 */
import * as Plot from "@observablehq/plot"
import * as aq from "arquero"

const typesOf = ({ type, anyOf = [] }) => [type, ...anyOf.map((each) => each.type)]

/** How a column's cells are read: an empty cell is not known, and a list is joined by "; ". */
function parserOf(column) {
  const types = typesOf(column)
  if (types.includes("array")) return (cell) => (cell ? cell.split("; ") : [])
  if (types.includes("integer") || types.includes("number")) return (cell) => (cell ? Number(cell) : null)
  return (cell) => cell || null
}

/** A table of the dataset with the types that its JSON Schema gives; nothing is guessed. */
export function readTable(csv, schema) {
  const columns = Object.entries(schema.properties)
  const parse = Object.fromEntries(columns.map(([name, column]) => [name, parserOf(column)]))
  return aq.fromCSV(csv, { autoType: false, parse })
}

/** Words of the dataset as text: they were written by others and are never markup. */
export const words = (text) => document.createTextNode(text)

/** The same in bold. */
export function strong(text) {
  const element = document.createElement("strong")
  element.textContent = text
  return element
}

/** A list of such words. */
export function bullets(lines) {
  const list = document.createElement("ul")
  for (const line of lines) {
    const item = list.appendChild(document.createElement("li"))
    item.textContent = line
  }
  return list
}

/** counted(1, "event") → "1 event"; counted(3, "event") → "3 events". */
export const counted = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

/** The number after which half of them are passed; null where there is none. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}

/** Low, best and high in words: "29", "10 to 15", "44 (22 to 44)", "at least 121", "up to 40". */
export function boundsInWords(low, best, high) {
  if (low !== null && high !== null) {
    if (low === high) return `${low}`
    return best === null ? `${low} to ${high}` : `${best} (${low} to ${high})`
  }
  if (low !== null) return `at least ${low}`
  return high === null ? `about ${best}` : `up to ${high}`
}

/** The colours of the charts; they differ in lightness, so that they can be read in grey. */
export const inkOf = (dark) =>
  dark
    ? { strong: "#8fc0e6", middle: "#5f86a5", pale: "#2c4356", quiet: "#a9b1ba", alert: "#f09a72" }
    : { strong: "#1d4e74", middle: "#7c9bb5", pale: "#d6e1ea", quiet: "#565d66", alert: "#b3471f" }

/** How wide a chart is: as the page, once that has been measured. */
export const chartWidth = (width) => Math.max(300, Math.min(960, width))

/** Room for the names of rows: as much as a page of this width can spare. */
export const nameRoom = (width, most = 280) => Math.round(Math.min(most, width * 0.42))

/** The names of rows, broken into lines where they are longer than their room, but never within a date. */
export const rowNames = (width, most) =>
  Plot.axisY({
    label: null,
    tickSize: 0,
    tickPadding: 8,
    tickFormat: (name) => name.replaceAll(/(?<=\d)-(?=\d)/gu, "\u2011"),
    lineWidth: (nameRoom(width, most) - 16) / 11,
    fontSize: 11
  })

/** An axis of counts from 0: whole numbers, at most ten of them. */
export function countAxis(label, most) {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((each) => most / each <= 10) ?? Math.ceil(most / 10)
  return { label, grid: true, tickFormat: String, ticks: Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step) }
}
