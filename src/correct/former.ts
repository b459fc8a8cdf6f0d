/** Records that are in no table any more: what a ledger of ids remembers of them. */

/** `to`: the records that it has become (merged, split, renamed); `gone`: why it is nowhere. */
export type Former = { readonly to: ReadonlyArray<string> } | { readonly gone: string }

/** What became of an id that names no record; null for an id that never was. */
export type Remembers = (id: string) => Former | null
