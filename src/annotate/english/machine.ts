/**
 * The pattern machines of wink's model as tables of integers. A machine reads a row of events, takes the longest pattern
 * it can at each, and goes on behind it.
 */
import type { MachineFile } from "./language-model.ts"

export interface Machine {
  /** Events are numbered from 1 for this machine; 0 is any event that it does not know. */
  readonly symbolOf: (event: number) => number
  readonly symbols: number
  /** Next state by `state * symbols + symbol`; 0 is the start. */
  readonly next: Uint16Array
  /** By state: the pattern that is found there, as a number, else 0. */
  readonly found: Int32Array
  /** By state: how far behind the first event of the pattern what it marks begins. */
  readonly marked: Int32Array
  /** By state: the shorter pattern that holds when no longer one follows, else 0. */
  readonly otherwise: Int32Array
}

/** Event of a state table that stands for what holds when no other does. */
const OTHERWISE = "2070003"

/** What a pattern without a number in its name is called. */
const UNNUMBERED = 1

export function machineOf([, , states, names, marks]: MachineFile): Machine {
  const events = new Map<number, number>()
  let size = 1
  for (const [state, row] of Object.entries(states)) {
    size = Math.max(size, Number(state) + 1)
    for (const [event, next] of Object.entries(row)) {
      size = Math.max(size, next + 1)
      if (event !== OTHERWISE && /^\d+$/.test(event) && !events.has(Number(event)))
        events.set(Number(event), events.size + 1)
    }
  }
  const symbols = events.size + 1
  const next = new Uint16Array(size * symbols)
  const otherwise = new Int32Array(size)
  for (const [state, row] of Object.entries(states))
    for (const [event, target] of Object.entries(row)) {
      const symbol = events.get(Number(event))
      if (event === OTHERWISE) otherwise[Number(state)] = target
      else if (symbol !== undefined) next[Number(state) * symbols + symbol] = target
    }
  const found = new Int32Array(size)
  for (const [state, name] of Object.entries(names)) found[Number(state)] = Number(name) || UNNUMBERED
  const marked = new Int32Array(size)
  for (const [state, [from]] of Object.entries(marks)) marked[Number(state)] = from
  return { symbolOf: (event) => events.get(event) ?? 0, symbols, next, found, marked, otherwise }
}

/** Symbol of an event that the machine passes over. */
export const SKIPPED = -1

/**
 * Writes the place and the number of every pattern in the first `length` of `symbols` to `patterns`, one behind the other;
 * returns how many numbers those are, at most twice the length. Linear: a pattern is a few events long.
 */
export function recognise(
  { symbols: width, next, found, marked, otherwise }: Machine,
  symbols: Int32Array,
  length: number,
  patterns: Int32Array,
): number {
  let count = 0
  for (let first = 0, end = 0; first < length; first = end + 1) {
    end = first
    const opening = symbols[first]!
    let state = opening === SKIPPED ? 0 : next[opening]!
    let shorter = 0
    for (let at = first; state !== 0;) {
      if (found[state] !== 0) {
        patterns[count++] = first + marked[state]!
        patterns[count++] = found[state]!
        end = at
        shorter = 0
        break
      }
      if (otherwise[state] !== 0) {
        end = at
        shorter = otherwise[state]!
      }
      at++
      while (at < length && symbols[at] === SKIPPED) at++
      state = at < length ? next[state * width + symbols[at]!]! : 0
    }
    if (shorter === 0) continue
    patterns[count++] = first + marked[shorter]!
    patterns[count++] = found[shorter]!
  }
  return count
}
