/** Strings that outlive the text they were cut from. */

/** The same string, of its own: the engine keeps a whole article in memory for one cut out of it. */
export const ownString = (cut: string): string => Buffer.from(cut, "utf16le").toString("utf16le")
