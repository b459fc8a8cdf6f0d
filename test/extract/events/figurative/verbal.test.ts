import { describe, expect, it } from "vitest"
import { mentionClaims, mentionsOf } from "../mentions-of.ts"

describe("attacks by words alone", () => {
  it.each([
    "Senator Rossi attacked Bianchi for raising taxes in Milan on Monday.",
    "His attacks on Bianchi in Milan on Monday were the talk of the campaign.",
    "Rossi and Bianchi clashed in a debate in Milan on Monday.",
    "In Milan on Monday the candidates traded inflammatory attacks.",
    "Rossi fired at Bianchi in Milan on Monday, saying the senator had no plan.",
    "Rossi came under attack in Milan on Monday because of his vote.",
    "The minister was rattled by attacks from Governor Rossi in Milan on Monday.",
    "In Milan on Monday the senator launched a new round of attacks in the campaign.",
    "You attacked Rossi in Milan on Monday, the voter told her.",
  ])("no event: %s", async (text) => expect(await mentionsOf(text)).toEqual([]))

  it.each([
    "Gunmen attacked Senator Rossi in Milan on Monday.",
    "The deadly attack on Senator Rossi in Milan on Monday shocked the candidates.",
    "A man fired at Senator Rossi in Milan on Monday, wounding a guard.",
    "Rebels clashed with the army near Milan on Monday.",
    "The camp in Milan came under attack on Monday and two soldiers died.",
    "Rossi attacked a guard with a knife in Milan on Monday.",
  ])("%s", async (text) => expect((await mentionsOf(text))[0]).toMatch(/^m1 \w+ 2015-06-08 IT Milan$/))
})

describe("what may be an attack by words is less sure", () => {
  it.each([
    [
      "The army said a guard died in Milan. The attack on Senator Rossi in Milan on Monday came at night.",
      "events/doubtful",
    ],
    [
      "The army said a guard died in Milan. The attack on a bank in Milan on Monday came at night.",
      "events/noun-phrase",
    ],
  ])("%s", async (text, extractor) => expect((await mentionClaims(text)).at(-1)!.extractor).toBe(extractor))
})
