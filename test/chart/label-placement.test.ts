import { expect, it } from "vitest"
import { placeLabels } from "../../src/chart/label-placement.ts"

const frame = { left: 0, top: 0, right: 200, bottom: 100 }
const point = (x: number, y: number, width = 40) => ({ x, y, r: 5, width, height: 12 })

it("puts a label right of its point", () => expect(placeLabels([point(50, 50)], frame)).toEqual([{ x: 58, y: 50 }]))

it("puts it left where the frame ends", () => expect(placeLabels([point(180, 50)], frame)).toEqual([{ x: 132, y: 50 }]))

it("keeps clear of points and of labels placed before", () => {
  const [first, second] = placeLabels([point(50, 50), point(70, 50)], frame)
  expect(first).toEqual({ x: 2, y: 50 })
  expect(second).toEqual({ x: 78, y: 50 })
})

it("gives the more important point the better place", () => {
  const [first, second] = placeLabels([point(50, 50), point(50, 52)], frame)
  expect(first).toEqual({ x: 58, y: 50 })
  expect(second?.x).toBeLessThan(50)
})

it("leaves out a label without room", () => {
  expect(placeLabels([point(100, 50, 500)], frame)).toEqual([null])
  expect(placeLabels([point(50, 50, 0)], frame)).toEqual([null])
})

it("leaves out what would cover others", () => {
  const crowd = Array.from({ length: 40 }, (_, index) => point(90 + (index % 5), 48 + (index % 3)))
  const placed = placeLabels(crowd, frame).filter((label) => label !== null)
  expect(placed.length).toBeGreaterThan(0)
  expect(placed.length).toBeLessThan(10)
})
