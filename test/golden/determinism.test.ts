import { join } from "node:path"
import { beforeAll, expect, test } from "vitest"
import { build } from "../../src/index.ts"
import { articles } from "../check/articles.ts"
import { bundle, factloom } from "../cli/command.ts"
import { contentOf, lastingFolder } from "../folders.ts"

const inOrder = Object.entries(articles).map(([name, text]) => [`seeds/${name}`, text] as const)
const here = lastingFolder(Object.fromEntries(inOrder))
const elsewhere = lastingFolder(Object.fromEntries([...inOrder].reverse()))

beforeAll(bundle)

test("another time zone, locale and order of files: the same bytes", async () => {
  await build({ seeds: join(here, "seeds"), out: join(here, "out") })
  const { code, stderr } = factloom(["build"], { cwd: elsewhere, env: { TZ: "Asia/Tokyo", LC_ALL: "C", LANG: "C" } })
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" })
  expect(contentOf(join(elsewhere, "out"))).toEqual(contentOf(join(here, "out")))
})
