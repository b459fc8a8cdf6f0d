/** The names of a record whose names the compiler knows: `Object.keys` with its type kept. For records written as literals. */
export const keysOf = <Key extends string>(record: { readonly [K in Key]?: unknown }): ReadonlyArray<Key> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place: a literal has no keys but its own
  Object.keys(record) as Array<Key>

/** Is a word one of the names of such a record? */
export const isKeyOf = <Key extends string>(record: Readonly<Record<Key, unknown>>, word: string): word is Key =>
  Object.hasOwn(record, word)
