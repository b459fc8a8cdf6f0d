/** Look-ups that remember their answers, up to a bound. */

/** Answers that are kept: articles name the same places, and the same words that are none, again and again. */
const MEMO = 50_000

export function memo<A>(look: (key: string) => A): (key: string) => A {
  const known = new Map<string, A>()
  return (key) => {
    let answer = known.get(key)
    if (answer === undefined) {
      answer = look(key)
      if (known.size >= MEMO) known.clear()
      known.set(key, answer)
    }
    return answer
  }
}
