/**
 * CSV cut into records without reading their cells: most rows of two versions of a table are the same text, and need no
 * more than that. RFC 4180 with LF or CRLF.
 */

/** Cuts records out of text that comes in pieces. */
export class RecordReader {
  #text = ""
  #at = 0
  /** Where the next quotation mark stands: looked for once, and not again for each record without one. */
  #quote = -1
  #isEnded = false

  /** Hands in the next piece; `null` when there is no more. */
  push(piece: string | null): void {
    if (piece === null) this.#isEnded = true
    else {
      this.#text = this.#text.slice(this.#at) + piece
      this.#at = 0
      this.#quote = -1
    }
  }

  /** The next record without its line end; undefined when a piece is missing, null at the end. */
  next(): string | null | undefined {
    const text = this.#text
    let end = text.indexOf("\n", this.#at)
    // Quotation marks come in pairs: a line end after an odd number of them is inside of a cell.
    let quotes = end < 0 ? 0 : this.#quotes(this.#at, end)
    while (end >= 0 && quotes % 2 === 1) {
      const from = end + 1
      end = text.indexOf("\n", from)
      if (end >= 0) quotes += this.#quotes(from, end)
    }
    if (end < 0) {
      this.#quote = -1
      return this.#last()
    }
    const record = text.slice(this.#at, text.charCodeAt(end - 1) === 13 && end > this.#at ? end - 1 : end)
    this.#at = end + 1
    return record
  }

  /** How many quotation marks stand between two places. */
  #quotes(from: number, to: number): number {
    if (this.#quote < from) this.#quote = this.#find(from)
    let count = 0
    while (this.#quote < to) {
      count++
      this.#quote = this.#find(this.#quote + 1)
    }
    return count
  }

  #find(from: number): number {
    const at = this.#text.indexOf('"', from)
    return at < 0 ? Infinity : at
  }

  /** What stands after the last line end. */
  #last(): string | null | undefined {
    if (!this.#isEnded) return undefined
    const rest = this.#text.slice(this.#at)
    this.#at = this.#text.length
    return rest === "" ? null : rest
  }
}

/** The cells of a record. A quotation mark in the middle of a cell that has none around it stands for itself. */
export function cellsOf(record: string): ReadonlyArray<string> {
  if (!record.includes('"')) return record.split(",")
  const cells: Array<string> = []
  for (let at = 0; at <= record.length;) {
    if (record[at] !== '"') {
      const comma = record.indexOf(",", at)
      const end = comma < 0 ? record.length : comma
      cells.push(record.slice(at, end))
      at = end + 1
      continue
    }
    let cell = ""
    for (at++; ; at++) {
      const quote = record.indexOf('"', at)
      const end = quote < 0 ? record.length : quote
      cell += record.slice(at, end)
      at = end + 1
      if (record[at] !== '"') break
      cell += '"'
    }
    cells.push(cell)
    // After the closing mark comes a comma or the end.
    const comma = record.indexOf(",", at)
    if (comma < 0) break
    at = comma + 1
    if (at > record.length) break
  }
  return cells
}
