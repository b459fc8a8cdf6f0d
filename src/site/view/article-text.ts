/** An article's text with its regions and marks: cut by offsets, never searched for. */
import type { RegionKind } from "../../read/article.ts"
import type { Segment, Marked } from "../model/segments.ts"
import { segments } from "../model/segments.ts"
import type { LoadedSource } from "../store.ts"
import { h } from "./element.ts"

/** Draws one stretch of marked text; `null` leaves it plain. */
export type DrawMark<Item> = (text: string, segment: Segment<Item>) => Node

type Layer<Item> = { readonly region: RegionKind } | { readonly mark: Item }

/** Offsets of the marks are code points, as they are published. */
export function articleText<Item>(
  source: LoadedSource,
  marks: ReadonlyArray<Marked<Item>>,
  draw: DrawMark<Item>,
): HTMLElement {
  const { text } = source
  const inUnits = <Kind>({ start, end, item }: Marked<Kind>): Marked<Kind> => ({
    start: text.toCodeUnit(start),
    end: text.toCodeUnit(end),
    item,
  })
  const layers: Array<Marked<Layer<Item>>> = [
    ...source.regions.map(([region, start, end]) => inUnits({ start, end, item: { region } })),
    ...marks.map(({ start, end, item }) => inUnits({ start, end, item: { mark: item } })),
  ]
  const pieces = segments(text.text.length, layers).map((segment) => {
    const words = text.slice(segment)
    const region = segment.covers.flatMap(({ item }) => ("region" in item ? [item.region] : []))[0]
    const covers = segment.covers.flatMap(({ start, end, item }) =>
      "mark" in item ? [{ start, end, item: item.mark }] : [],
    )
    const piece = covers.length === 0 ? document.createTextNode(words) : draw(words, { ...segment, covers })
    return region === undefined || region === "body" ? piece : h("span", { class: `region ${region}` }, piece)
  })
  return h("div", { class: "article", lang: "en" }, pieces)
}
