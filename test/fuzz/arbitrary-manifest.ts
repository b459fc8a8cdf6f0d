/** sources.yaml for articles of these names: entries with every key, hostile names among the values. */
import fc from "fast-check"
import { stringify } from "yaml"
import { hostilePieces } from "./arbitrary-article.ts"

const name = fc.oneof(
  fc.constantFrom("Example News", "Ana Soto", "Ana Soto; Jo Park", "=1+1", "__proto__", "a; b;; c", "O’Neill"),
  fc.constantFrom(...hostilePieces).map((text) => text.toWellFormed()),
)
const key = <A>(value: fc.Arbitrary<A>) => fc.option(value, { nil: undefined })

const entry = (file: string) =>
  fc.record({
    file: fc.constant(file),
    title: key(name),
    publisher: key(name),
    author: key(name),
    published: key(
      fc.constantFrom("2015-03-04", "2015-03", "2015", "1969-12-31", "2015-02-31", "0000-01-01", "9999-12-31"),
    ),
    published_basis: key(fc.constantFrom("stated", "manifest", "inferred", "unknown", "guessed")),
    url: key(fc.constantFrom("https://example.org/a?b=c,d", "javascript:alert(1)", 'https://example.org/"')),
    language: key(fc.constantFrom("en", "en-GB", "es", "x", "__proto__")),
  })

/** The text of sources.yaml; undefined where the folder has none. */
export const manifestFor = (files: ReadonlyArray<string>): fc.Arbitrary<string | undefined> =>
  fc.option(
    fc
      .tuple(...files.map((file) => fc.option(entry(file), { nil: null })))
      .map((entries) =>
        stringify(
          entries.flatMap((one) =>
            one === null ? [] : [Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined))],
          ),
        ),
      ),
    { nil: undefined },
  )
