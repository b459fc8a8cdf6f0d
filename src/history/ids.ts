/**
 * Ids: opaque, and the same in every build. An id is the table's prefix and ten characters of Crockford's base 32 (50 bits)
 * of the SHA-256 of what makes the record itself: the words it quotes, never where they stand in the text nor the order
 * in which the articles were read.
 */
import { hash as digest } from "node:crypto"

/** Douglas Crockford's base 32, in lower case: no i, l, o or u. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
const LENGTH = 10

/** Ten characters of base 32 of the SHA-256 of a text. */
export function shortHash(text: string): string {
  const bytes = digest("sha256", text, "buffer")
  let id = ""
  let bits = 0
  let held = 0
  for (let i = 0; id.length < LENGTH; i++) {
    held = ((held << 8) | bytes[i]!) & 0xfff
    bits += 8
    while (bits >= 5 && id.length < LENGTH) {
      bits -= 5
      id += ALPHABET.charAt((held >> bits) & 31)
    }
  }
  return id
}

/** One text out of several parts: no two lists of parts give the same. */
export const identity = (...parts: ReadonlyArray<string | number>): string => JSON.stringify(parts)

/**
 * An id for each identity, in the same order. Identities are distinct.
 *
 * Where two share a hash, the one that comes first in code-unit order keeps it and the others are hashed again with a
 * counter, so the outcome does not hang on the order of the list. An id that is taken is passed over.
 */
export function mintIds(
  prefix: string,
  identities: ReadonlyArray<string>,
  hash: (text: string) => string = shortHash,
  isTaken: (id: string) => boolean = () => false,
): ReadonlyArray<string> {
  const owners = new Map<string, string>()
  const collided = new Set<string>()
  const hashes = identities.map((name) => hash(name))
  identities.forEach((name, i) => {
    const id = hashes[i]!
    const owner = owners.get(id)
    if (isTaken(`${prefix}_${id}`)) collided.add(name)
    else if (owner === undefined) owners.set(id, name)
    else {
      collided.add(owner < name ? name : owner)
      if (name < owner) owners.set(id, name)
    }
  })
  if (collided.size === 0) return hashes.map((id) => `${prefix}_${id}`)
  const again = rehash([...collided], (id) => !owners.has(id) && !isTaken(`${prefix}_${id}`), hash)
  return identities.map((name, i) => `${prefix}_${again.get(name) ?? hashes[i]!}`)
}

/**
 * Other hashes for identities whose own is taken, each with the lowest counter that gives a free one.
 *
 * @param isFree has no identity that keeps its own hash this one?
 */
export function rehash(
  identities: ReadonlyArray<string>,
  isFree: (id: string) => boolean,
  hash: (text: string) => string = shortHash,
): ReadonlyMap<string, string> {
  const again = new Map<string, string>()
  const given = new Set<string>()
  for (const name of identities.toSorted()) {
    let id = rehashed(name, 1, hash)
    for (let attempt = 2; given.has(id) || !isFree(id); attempt++) id = rehashed(name, attempt, hash)
    given.add(id)
    again.set(name, id)
  }
  return again
}

/** The hash of an identity with a counter. */
export const rehashed = (name: string, attempt: number, hash: (text: string) => string = shortHash): string =>
  hash(`${name}#${attempt}`)
