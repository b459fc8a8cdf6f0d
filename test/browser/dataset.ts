/** A dataset to look at in the browser: two sources that disagree on one event, and an article full of markup. */
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { beforeAll } from "vitest"
import { build } from "../../src/index.ts"
import { lastingFolder } from "../folders.ts"

/** What an article may hold: none of it may ever run, and all of it must be seen as text. */
export const MARKUP = `<img src=x onerror="document.title='owned'"><script>document.title="owned"</script>`

export const seeds = {
  "harbour-1.txt": `Blast at Valparaiso harbour kills 12

VALPARAISO, Chile, March 3, 2015 (Example News)

A bomb exploded at the harbour of Valparaiso on Tuesday, killing 12 people and injuring 30 others, police said.

"We have never seen anything like it 🕊 in all these years," said Rosa Molina, the mayor of Valparaiso.

Related Stories
Ten recipes for the weekend
Weather: rain and wind
`,
  "harbour-2.txt": `Toll of the harbour blast rises

SANTIAGO, March 5, 2015 (Example Times)

The bombing in Valparaiso on March 3 killed 14 people, hospitals said on Thursday.

Chile and Peru agreed on Thursday to share intelligence on terrorism.
`,
  "market.txt": `Shooting in Nairobi

NAIROBI, Kenya, June 9, 2016 (Example Post)

Gunmen shot dead 45 people at a market in Nairobi on Wednesday, the interior ministry said.

"Those who did this will be found," said Peter Kamau, the minister of the interior.
`,
  "hostile.txt": `${MARKUP} blast kills 7

LIMA, Peru, April 4, 2015 (Example News)

A bomb killed 7 people in Lima on Friday, said police spokesman Jorge Diaz.

"It was ${MARKUP} and nothing else," said Ana Torres, the mayor of Lima.
`,
} as const

const folder = lastingFolder(Object.fromEntries(Object.entries(seeds).map(([name, text]) => [`seeds/${name}`, text])))

export const out = join(folder, "out")

/** Address of the explorer of {@link seeds}, as a file. */
export const page = (hash = ""): string => `${pathToFileURL(join(out, "index.html")).href}${hash}`

/** For a test file: builds the dataset before its tests. */
export function useDataset(): void {
  beforeAll(async () => {
    await build({ seeds: join(folder, "seeds"), out })
  }, 60_000)
}
