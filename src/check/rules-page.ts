/** docs/rules.md: what every rule of `factloom check` holds, from the rules themselves. */
import { checkRules } from "./check-rules.ts"
import { fileRules } from "./csv-file/check-csv-file.ts"
import { readingFaults } from "./published-dataset.ts"

/** The whole page as Markdown. */
export function rulesPage(): string {
  const ofOneFile = new Set(fileRules.map(({ name }) => name))
  const rows = checkRules.map(
    ({ name, holds, onlyOf }) =>
      `| \`${name}\` | ${cell(holds)}${onlyOf === undefined ? "" : " Not looked at where there are tables alone."} | ${ofOneFile.has(name) ? "yes" : ""} |`,
  )
  const faults = Object.entries(readingFaults).map(([code, meaning]) => `| \`${code}\` | ${cell(meaning)} |`)
  return `# Rules of \`factloom check\`

<!-- Made by \`npm run generate\` from src/check/. Do not edit: change the rule and run it again. -->

Each finding names its rule, the file with line and column, what was expected, what was found and what to do. Names are
stable: \`--only NAME\` looks at one rule (\`--only anchor/\` at a group), and a \`--baseline\` knows findings by them.

The last column says which rules also look at a single CSV (\`factloom check events.csv\`, or \`--schema\` with a CSV of your
own).

| rule | what holds | one CSV |
| --- | --- | --- |
${rows.join("\n")}

What cannot be read at all has findings too:

| code | meaning |
| --- | --- |
${faults.join("\n")}
`
}

const cell = (text: string): string => text.replaceAll("|", "\\|")
