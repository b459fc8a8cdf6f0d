/** The part of the DOM that the reader of web pages uses. linkedom gives more; its types need a browser's library. */

export const ELEMENT = 1
export const TEXT = 3

export interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: ArrayLike<DomNode>
}

export interface DomElement extends DomNode {
  getAttribute(name: string): string | null
}

export interface DomDocument {
  readonly documentElement: DomElement
  readonly body: DomElement
  querySelectorAll(selector: string): Iterable<DomElement>
  querySelector(selector: string): DomElement | null
}
