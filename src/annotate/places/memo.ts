/** Look-ups that remember their answers, up to a bound. */

import { ownString } from "../own-string.ts"

/** Answers that are kept: articles name the same places, and the same words that are none, again and again. */
const MEMO = 50_000

export function memo<A>(look: (key: string) => A): (key: string) => A {
  const known = new Map<string, A>()
  return (key) => {
    let answer = known.get(key)
    if (answer === undefined) {
      const own = ownString(key)
      answer = look(own)
      if (known.size >= MEMO) known.clear()
      known.set(own, answer)
    }
    return answer
  }
}
