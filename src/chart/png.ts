/**
 * SVG → PNG at twice its size. Only the shipped fonts are loaded, never the machine's, so the bytes are the same
 * everywhere; a character that DejaVu Sans lacks (Chinese, for example) shows as a box in the PNG, not in the SVG.
 */
import { createRequire } from "node:module"
import { Resvg } from "@resvg/resvg-js"

const SCALE = 2

/** The PNG of an SVG. */
export function pngOf(svg: string): Uint8Array {
  const require = createRequire(import.meta.url)
  const fontFiles = [
    require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"),
    require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf"),
  ]
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: "DejaVu Sans" }
  return new Resvg(svg, { background: "#fff", fitTo: { mode: "zoom", value: SCALE }, font }).render().asPng()
}
