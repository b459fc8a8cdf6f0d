/** SVG as data: written out as markup for a file, or made into elements for a page, where no markup may be parsed. */
import { escapeMarkup } from "./text/plain-text.ts"

export interface SvgNode {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string | number>>
  /** Words, or what stands within; markup only where a file is written. */
  readonly content: string | ReadonlyArray<SvgNode> | { readonly markup: string }
}

export const svgNode = (tag: string, attributes: SvgNode["attributes"], content: SvgNode["content"] = []): SvgNode => ({
  tag,
  attributes,
  content,
})

/** The node as markup. */
export function markupOf({ tag, attributes, content }: SvgNode): string {
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
  const open = `<${tag}${given.join("")}`
  if (typeof content === "string") return `${open}>${escapeMarkup(content)}</${tag}>`
  if ("markup" in content) return `${open}>${content.markup}</${tag}>`
  return content.length === 0 ? `${open}/>` : `${open}>\n${content.map(markupOf).join("\n")}\n</${tag}>`
}
