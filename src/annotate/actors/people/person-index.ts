/** The people of an article by the words of their names, by their roles and by where they are named. */
import type { Span } from "../../../../schema/source-text.ts"
import { lastBefore, within } from "../../spans-within.ts"
import type { Person } from "./person.ts"

interface Placed extends Span {
  readonly person: Person
}

export class PersonIndex {
  readonly #byWord: Map<string, Array<Person>> = new Map()
  readonly #byRole: Map<string, Array<Placed>> = new Map()
  readonly #inOrder: ReadonlyArray<Placed>

  constructor(persons: ReadonlyArray<Person>) {
    this.#inOrder = persons.map((person) => ({ ...person.span, person })).toSorted((a, b) => a.start - b.start)
    for (const { person } of this.#inOrder) {
      for (const word of new Set(person.words)) push(this.#byWord, word, person)
      for (const { start, end, head } of person.roles) push(this.#byRole, head, { start, end, person })
    }
    for (const placed of this.#byRole.values()) placed.sort((a, b) => a.start - b.start)
  }

  /** The people whose names have all of these words, in order of their full names. */
  named(words: ReadonlyArray<string>): ReadonlyArray<Person> {
    const [first] = words
    const among = first === undefined ? undefined : this.#byWord.get(first)
    if (among === undefined || words.length === 1) return among ?? []
    return among.filter((person) => words.every((word) => person.words.includes(word)))
  }

  /** The person named before an offset in a role with this head noun, the last one. */
  inRole(head: string, offset: number): Person | null {
    const placed = lastBefore(this.#byRole.get(head) ?? [], offset, ({ person }) => person.span.start < offset)
    return placed?.person ?? null
  }

  /** The people whose full names stand in a span. */
  within(span: Span): ReadonlyArray<Person> {
    return within(this.#inOrder, span).map(({ person }) => person)
  }
}

function push<A>(lists: Map<string, Array<A>>, key: string, item: A): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
