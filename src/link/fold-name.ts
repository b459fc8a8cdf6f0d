/** Names compared without case and accents: Ürümqi, Urumqi. */
export const foldName = (name: string): string => {
  const plain = PLAIN.test(name) ? name : name.normalize("NFKD").replaceAll(/\p{M}/gu, "")
  return plain.toLowerCase()
}

/** Most names are plain ASCII and have nothing to take off. */
const PLAIN = /^[\x20-\x7e]*$/u
