/**
 * Keys under which place names are looked up: the same place is written Ürümqi and Urumqi, Xi’an and Xian, al-Hasakah and
 * Hasaka. {@link nameKey} folds what is only typography; {@link soundKey} folds what transliterators disagree on.
 */

/** Lower case without accents and apostrophes; hyphens are spaces, "St." is "saint". `nameKey("Xi’an")` is `"xian"`. */
export function nameKey(name: string): string {
  const lower = (PLAIN.test(name) ? name : foldLetters(name)).toLowerCase()
  let key = ""
  let gap = false
  let from = -1
  for (let i = 0; i <= lower.length; i++) {
    const code = i < lower.length ? lower.charCodeAt(i) : SPACE
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127) {
      if (from < 0) from = i
      continue
    }
    if (from >= 0) {
      const run = lower.slice(from, i)
      key = key === "" ? run : gap ? `${key} ${run}` : key + run
      from = -1
      gap = false
    }
    if (code !== 39 && code !== 46 && code !== 96) gap = true
  }
  if (key === "st") return "saint"
  return key.startsWith("st ") ? `saint ${key.slice(3)}` : key
}

const SPACE = 32

const PLAIN = /^[\s!-~]*$/

/** Letters that Unicode does not decompose, as English writes them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ə: "a",
  ŋ: "n",
  ħ: "h",
}

/** A name in ASCII letters: accents off, apostrophes of all shapes made straight. */
export function foldLetters(name: string): string {
  let out = ""
  for (const letter of name.normalize("NFKD")) {
    const code = letter.codePointAt(0)!
    if (code < 128) out += letter
    else if (code >= 0x300 && code <= 0x36f) continue
    else if (APOSTROPHES.has(letter)) out += "'"
    else if (code === 0x2013 || code === 0x2010 || code === 0x2011) out += "-"
    else {
      const lower = letter.toLowerCase()
      const known = LETTERS[lower]
      if (known === undefined) out += letter
      else out += lower === letter ? known : known.charAt(0).toUpperCase() + known.slice(1)
    }
  }
  return out
}

const APOSTROPHES: ReadonlySet<string> = new Set([
  "\u2018",
  "\u2019",
  "\u02bb",
  "\u02bc",
  "\u02bf",
  "\u02be",
  "\u00b4",
  "\u02b9",
])

/** The Arabic article and its assimilated forms, as transliterators write them. */
const ARTICLES: ReadonlySet<string> = new Set([
  "al",
  "el",
  "ar",
  "as",
  "ash",
  "ad",
  "adh",
  "at",
  "ath",
  "az",
  "an",
  "ul",
])

/** A key without its leading Arabic article: "al hasakah" → "hasakah". */
export function withoutArticle(key: string): string {
  const gap = key.indexOf(" ")
  return gap > 0 && ARTICLES.has(key.slice(0, gap)) ? key.slice(gap + 1) : key
}

/** Digraphs that transliterators use for one sound, longest first. */
const SOUNDS: ReadonlyArray<readonly [string, string]> = [
  ["dj", "j"],
  ["ou", "u"],
  ["oo", "u"],
  ["ee", "i"],
  ["ei", "i"],
  ["ai", "i"],
  ["ay", "i"],
  ["ey", "i"],
  ["kh", "h"],
  ["gh", "g"],
  ["dh", "d"],
  ["th", "t"],
  ["ph", "f"],
  ["ck", "k"],
  ["zh", "j"],
]

const SINGLE: Readonly<Record<string, string>> = { e: "i", y: "i", o: "u", w: "u", v: "u", q: "k", c: "k" }

/**
 * What stays of a name when spellings of one sound are made one: articles off, e/i and o/u and q/k alike, double letters
 * single, a final vowel or h dropped. `soundKey("al-Qameshli")` and `soundKey("Al Qāmishlī")` are both `"kamishl"`.
 */
export function soundKey(key: string): string {
  const bare = withoutArticle(key).replaceAll(" ", "")
  let out = ""
  for (let i = 0; i < bare.length; i++) {
    const pair = SOUNDS.find(([from]) => bare.startsWith(from, i))
    const sound = pair ? pair[1] : (SINGLE[bare.charAt(i)] ?? bare.charAt(i))
    if (pair) i += pair[0].length - 1
    if (!out.endsWith(sound)) out += sound
  }
  let end = out.length
  while (end > 3 && "aiuh".includes(out.charAt(end - 1))) end--
  return out.slice(0, end)
}
