import { expect, it } from "vitest"
import { mapView } from "../../src/chart/map-view.ts"
import { countryName } from "../../src/chart/world.ts"

const at = (latitude: number, longitude: number) => ({ latitude, longitude })

it("zooms to a region", () => {
  const { projection, detail } = mapView([at(51, 4), at(50, 7)])
  expect(projection).toMatchObject({ type: "azimuthal-equal-area", rotate: [-5.5, -50.5] })
  expect(detail).toBe("50m")
})

it("shows the neighbours of a single town", () => {
  const { projection } = mapView([at(0, 0)])
  expect(JSON.stringify(projection)).toContain("[8,0]")
  expect(JSON.stringify(projection)).toContain("[-8,0]")
})

it("keeps islands on both sides of the date line together", () =>
  expect(mapView([at(-18, 178), at(-14, -172)]).projection).toMatchObject({ rotate: [-183, 16] }))

it("shows the world when the data are all over it", () => {
  const { projection, detail } = mapView([at(40, -100), at(40, 120), at(-30, 20)])
  expect(projection).toMatchObject({ type: "equal-earth" })
  expect(detail).toBe("110m")
})

it("names countries as the atlas does, else as ISO does, else by their code", () => {
  expect(["IR", "FR", "SG", "XX"].map((code) => countryName(code))).toEqual(["Iran", "France", "Singapore", "XX"])
})
