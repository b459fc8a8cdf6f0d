/** The part of the page that draws charts: loaded when charts are about to be seen. */
import { chartList } from "../chart/chart-list.ts"
import { shapeReportedToll } from "../chart/data/reported-toll.ts"
import { drawReportedToll } from "../chart/reported-toll.ts"
import { chartElement, figureElement } from "./chart-element.ts"

declare const factloom: { readonly put: (key: string, value: unknown) => void }

const code = { chartList, chartElement, figureElement, shapeReportedToll, drawReportedToll }
export type ChartCode = typeof code

factloom.put("chart-code", code)
