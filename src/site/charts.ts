/** The part of the page that draws charts: loaded when charts are about to be seen. */
import { chartList } from "../chart/chart-list.ts"
import { chartElement } from "./chart-element.ts"

export interface ChartCode {
  readonly chartList: typeof chartList
  readonly chartElement: typeof chartElement
}

declare const factloom: { readonly put: (key: string, value: unknown) => void }

factloom.put("chart-code", { chartList, chartElement } satisfies ChartCode)
