/** Elements of the page. Children that are strings become text, and nothing else: no markup is ever parsed. */

export type Child = Node | string | null | ReadonlyArray<Child>

export interface Attributes {
  readonly [name: string]: string | number | boolean | null | EventListener | undefined
}

/** `h("p", { class: "quiet" }, "12 rows")`. A function is a listener; null, false and undefined leave the attribute out. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: ReadonlyArray<Child>
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  set(element, attributes)
  append(element, children)
  return element
}

/** The same for SVG. */
export function s<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: ReadonlyArray<Child>
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag)
  set(element, attributes)
  append(element, children)
  return element
}

function set(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue
    if (typeof value === "function") element.addEventListener(name, value)
    else element.setAttribute(name, value === true ? "" : String(value))
  }
}

function append(element: Element, children: ReadonlyArray<Child>): void {
  for (const child of children) {
    if (child === null) continue
    if (typeof child === "string" || child instanceof Node) element.append(child)
    else append(element, child)
  }
}

/** Words of an article or of the dataset, in whatever direction they are written: they never turn the page's own. */
export const words = (text: string): HTMLElement => h("bdi", {}, text)

/** An address to leave for, if it is one of the web; text otherwise (`javascript:` is no address). */
export function outerLink(address: string, label = address): HTMLElement {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) return words(label)
  return h("a", { href: url.href, rel: "noopener noreferrer external" }, words(label))
}
