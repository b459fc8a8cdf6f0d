/** `index.html`: the frame that the explorer fills, and what a reader without scripts gets in its place. */
import type { Registry } from "../../../schema/registry.ts"
import { escapeMarkup } from "../../chart/text/plain-text.ts"

/**
 * Nothing but the page's own files: no other host, no inline script or style, no frame, no form. Markup that a text could
 * smuggle in has no way to run, and `require-trusted-types-for` makes the browser refuse to parse any in the first place.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types factloom",
].join("; ")

export const indexPage = (registry: Registry): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>factloom dataset</title>
<link rel="icon" href="site/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="site/explorer.css">
<script src="site/explorer.js" defer></script>
<script src="site/data/dataset.js" defer></script>
</head>
<body>
<noscript>
<main>
<h1>factloom dataset</h1>
<p>This page needs scripts to show the dataset. The files are here without them:</p>
<ul>
${registry.map(({ name, title }) => `<li><a href="csv/${name}.csv">${escapeMarkup(title)} (CSV)</a></li>`).join("\n")}
<li><a href="DATA_DICTIONARY.md">What the columns mean</a></li>
<li><a href="README.md">All files</a></li>
</ul>
</main>
</noscript>
</body>
</html>
`
