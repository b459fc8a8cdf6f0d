/** Draws a figure as an SVG file: title, subtitle, legend, Plot's marks, notes and source line, one below the other. */
import { EDGE, type Figure, WIDTH } from "./figure.ts"
import { FONT, ink, size } from "./ink.ts"
import { drawLegend, LEGEND_LINE } from "./legend.ts"
import { plotMarkup } from "./plot-svg.ts"
import { wrapEvenly, type Weight } from "./text/measure.ts"
import { escapeMarkup, plainText } from "./text/plain-text.ts"

const ROOM = WIDTH - 2 * EDGE

/** The SVG file of a figure. `source` is the last line: what the data is and where it comes from. */
export function drawFrame(figure: Figure, name: string, source: string): string {
  let y = 18
  let inside = ""
  const write = (text: string, style: LineStyle) => {
    for (const line of wrapEvenly(plainText(text), ROOM, style.size, style.weight, style.most)) {
      y += style.leading
      inside += drawLine(line, y, style)
    }
  }
  write(figure.title, { size: size.title, weight: "bold", leading: 21, fill: ink.text, most: 3 })
  y += 3
  write(figure.subtitle, { size: size.subtitle, leading: 17, fill: ink.quiet, most: 4 })
  const legend = drawLegend(figure.legend, y + 19)
  inside += legend.svg
  y += legend.lines * LEGEND_LINE + (legend.lines > 0 ? 10 : 4)
  if (figure.plot !== null) {
    const fonts = `font-family="${FONT}" font-size="${size.label}" fill="${ink.text}" color="${ink.text}" text-anchor="middle"`
    inside += `<g transform="translate(0,${y})" ${fonts}>${plotMarkup({ ...figure.plot, width: WIDTH })}</g>\n`
    y += figure.plot.height ?? 0
  }
  y += 4
  const quiet: LineStyle = { size: size.small, leading: 14, fill: ink.quiet, most: 4 }
  for (const note of figure.notes) write(note, quiet)
  write(source, quiet)
  const height = Math.ceil(y + 14)
  const labels = `role="img" aria-labelledby="${name}-title ${name}-desc"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${WIDTH}" height="${height}"`,
    ` viewBox="0 0 ${WIDTH} ${height}" font-family="${FONT}" ${labels} aria-label="${escapeMarkup(figure.alt)}">\n`,
    `<title id="${name}-title">${escapeMarkup(figure.title)}</title>\n`,
    `<desc id="${name}-desc">${escapeMarkup(figure.alt)}</desc>\n`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>\n`,
    inside,
    "</svg>\n",
  ].join("")
}

interface LineStyle {
  readonly size: number
  readonly leading: number
  readonly fill: string
  readonly most: number
  readonly weight?: Weight
}

function drawLine(text: string, y: number, { size, fill, weight }: LineStyle): string {
  const bold = weight === "bold" ? ` font-weight="bold"` : ""
  return `<text x="${EDGE}" y="${y}" font-size="${size}"${bold} fill="${fill}">${escapeMarkup(text)}</text>\n`
}
