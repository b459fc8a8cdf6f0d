import { describe, expect, expectTypeOf, test } from "vitest"
import { Anchor } from "../../schema/anchor.ts"
import type { CasualtyFigures } from "../../schema/casualty-figures.ts"
import type { Statements } from "../../schema/statements.ts"
import { Grounded } from "../../schema/grounded.ts"
import { SourceText } from "../../schema/source-text.ts"
import type { ClaimFields } from "../../schema/table.ts"

const source = new SourceText("doc", "Twelve people were killed.")
const twelve = Anchor.at(source, { start: 0, end: 6 })

describe("a value cannot be written down without its words", () => {
  test("a grounded value knows its basis, its rule and its anchors", () => {
    const number = Grounded.stated(12, "number_words", twelve)
    expect(number).toMatchObject({ value: 12, basis: "stated", rule: "number_words", anchors: [twelve] })
    expect(number.infer(12, "figure_bounds")).toMatchObject({ basis: "inferred", anchors: [twelve] })
  })

  test("the type checker refuses one without an anchor, without a rule, and one made by hand", () => {
    // @ts-expect-error no anchor
    Grounded.stated(12, "number_words")
    // @ts-expect-error no such rule
    Grounded.stated(12, "gut_feeling", twelve)
    // @ts-expect-error the constructor is private
    new Grounded(12, "stated", "number_words", [twelve])
    // @ts-expect-error the constructor is private
    new Anchor(source, { start: 0, end: 6 })
  })

  test("a field of a claim is grounded, and null only where the column may be empty", () => {
    type Figure = ClaimFields<typeof CasualtyFigures>
    expectTypeOf<Figure["number"]>().toEqualTypeOf<Grounded<number> | null>()
    expectTypeOf<12>().not.toExtend<Figure["number"]>()
    expectTypeOf<null>().not.toExtend<Figure["outcome"]>()
    expectTypeOf<"killed">().not.toExtend<Figure["outcome"]>()
    expectTypeOf<Grounded<"killed">>().toExtend<Figure["outcome"]>()
    expectTypeOf<Grounded<"eaten">>().not.toExtend<Figure["outcome"]>()
  })

  test("columns that the link stage fills are no fields of a claim", () => {
    expectTypeOf<ClaimFields<typeof Statements>>().not.toHaveProperty("speaker_id")
    expectTypeOf<ClaimFields<typeof CasualtyFigures>>().not.toHaveProperty("event_id")
  })
})
