import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { codeLists } from "../../schema/codes.ts"
import { registry } from "../../schema/registry.ts"
import { ruleNames } from "../../schema/rules.ts"
import { dictionaryOf } from "../../src/publish/dictionary.ts"

const dictionary = dictionaryOf(registry)

test("DATA_DICTIONARY.md is that of the declarations (else: npm run generate)", () => {
  expect(readFileSync("DATA_DICTIONARY.md", "utf8")).toBe(dictionary)
})

test("it tells of every table, column, code and rule", () => {
  for (const { name, columns } of registry) {
    expect(dictionary).toContain(`### ${name}\n`)
    for (const column of Object.keys(columns)) expect(dictionary).toContain(`| \`${column}\` |`)
  }
  for (const { codes } of codeLists) for (const code of Object.keys(codes)) expect(dictionary).toContain(`| ${code} |`)
  for (const rule of ruleNames) expect(dictionary).toContain(`| ${rule} |`)
})

test("a declaration that changes makes another dictionary", () => {
  const [first, ...others] = registry
  expect(dictionaryOf([{ ...first!, description: "Something else." }, ...others])).not.toBe(dictionary)
  expect(dictionaryOf(others)).not.toBe(dictionary)
})
