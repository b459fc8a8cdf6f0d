/** Facts of an article that several readers ask for: worked out once, and forgotten with what they are about. */

/** A pure function of an object that answers from memory when it is asked again. */
export function remembered<K extends object, V>(workOut: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>()
  return (key) => {
    let value = known.get(key)
    if (value === undefined) {
      value = workOut(key)
      known.set(key, value)
    }
    return value
  }
}
