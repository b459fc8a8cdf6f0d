/** The page that shows all charts: no script, nothing from another host, light and dark, from phone to desktop. */
import type { ReportedTolls } from "./all-charts.ts"
import type { DrawnChart } from "./charts.ts"
import { type Figure, WIDTH } from "./figure.ts"
import { counted, escapeMarkup, formatNumber } from "./text/plain-text.ts"

/** The page as HTML. Its links are relative: it works from a folder and from any server. */
export function drawGallery(charts: ReadonlyArray<DrawnChart>, reports: ReportedTolls, source: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Charts of the factloom dataset</title>
<style>
${STYLE}</style>
</head>
<body>
<header>
<h1>Charts</h1>
<p>${escapeMarkup(source)} Every value drawn here is in the chart’s CSV file, and every figure of the dataset points at the words it rests on.</p>
<nav aria-label="Charts"><ul>
${charts.map(({ name, heading }) => `<li><a href="#${name}">${escapeMarkup(heading)}</a></li>`).join("\n")}
<li><a href="#reported-toll">Reported toll over time</a></li>
</ul></nav>
</header>
<main>
${charts.map(drawEntry).join("\n")}
${drawReports(reports)}
</main>
</body>
</html>
`
}

const drawEntry = ({ name, heading, figure }: DrawnChart): string => `<figure id="${name}">
<h2>${escapeMarkup(heading)}</h2>
${drawChart(name, heading, figure)}
</figure>`

/** A chart with its words and its files; one further down the page is loaded when it is near. */
function drawChart(name: string, heading: string, figure: Figure, loading = ""): string {
  const alt = escapeMarkup(figure.alt)
  return `<div class="paper" tabindex="0" role="group" aria-label="${escapeMarkup(heading)}, chart"><img src="${name}.svg" alt="${alt}" width="${WIDTH}"${loading}></div>
<figcaption>
<details><summary>The chart in words</summary><p>${alt}</p></details>
<p class="files">Download <a href="${name}.svg">SVG</a> <a href="${name}.png">PNG</a> <a href="${name}.csv">CSV</a></p>
</figcaption>`
}

/** Charts that are open when the page is; the others open when they are asked for. */
const OPEN = 3

function drawReports({ drawn, more }: ReportedTolls): string {
  const entries = drawn.map(
    (
      { name, figure },
      index,
    ) => `<details class="report" id="${name.replaceAll("/", "-")}"${index < OPEN ? " open" : ""}>
<summary>${escapeMarkup(figure.title)}</summary>
${drawChart(name, figure.title, figure, ` loading="lazy"`)}
</details>`,
  )
  const words =
    drawn.length === 0
      ? "No event of this dataset has more than one report of people killed."
      : `What each report said, and what stands now, of ${counted(drawn.length, "event")} with more than one report of people killed${more > 0 ? `; ${formatNumber(more)} more with fewer reports are not drawn here` : ""}.`
  return `<section id="reported-toll">
<h2>Reported toll over time</h2>
<p>${words}</p>
${entries.join("\n")}
</section>`
}

const STYLE = `:root { color-scheme: light dark; --text: #1c2024; --quiet: #565d66; --page: #f4f5f6; --card: #fff; --line: #d8dce1; --link: #1d4e74 }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6e8ea; --quiet: #a9b1ba; --page: #14171a; --card: #1e2226; --line: #363c43; --link: #9cc3e4 }
}
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 840px; padding: 24px 16px 48px; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif }
h1 { margin: 0 0 8px; font-size: 28px; line-height: 1.2 }
h2 { margin: 0 0 12px; font-size: 18px }
header p { margin: 0 0 12px; color: var(--quiet) }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 0 0 24px; padding: 0; list-style: none }
a { color: var(--link) }
a:focus-visible, summary:focus-visible, .paper:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
figure, section { margin: 0 0 24px; padding: 16px; background: var(--card); border: 1px solid var(--line); border-radius: 6px }
.paper { overflow-x: auto; background: #fff; border-radius: 4px }
.paper img { display: block; width: 100%; min-width: 600px; height: auto }
figcaption { margin-top: 12px }
figcaption p { margin: 8px 0 0; overflow-wrap: anywhere }
summary { cursor: pointer }
section > p { margin: 0 0 12px; color: var(--quiet) }
.report { border-top: 1px solid var(--line); padding: 8px 0 }
.report > summary { padding: 4px 0; font-weight: 600 }
.report .paper { margin-top: 8px }
.files a { display: inline-block; margin-left: 8px; padding: 4px 8px }
@media print { body { max-width: none; background: #fff } figure { break-inside: avoid } nav { display: none } }
`
