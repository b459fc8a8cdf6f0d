/** Who takes part, where the clause names one side or none. */
import { describe, expect, it } from "vitest"
import { agreements } from "../../../src/extract/agreements/agreements.ts"
import { annotated } from "../../annotated.ts"
import { told } from "./told.ts"

const about =
  "Ghana and Togo are neighbours. Ghana is bigger than Togo. The army of Ghana has ships, that of Togo has none. "

describe("parties", () => {
  it.each([
    [`${about}The two countries signed a defence pact.`, ["agreement signed: Ghana; Togo"]],
    [`${about}Both sides have agreed to share intelligence.`, ["information_sharing agreed: Ghana; Togo"]],
    [`${about}The extradition treaty was signed in 1990.`, ["agreement signed: Ghana; Togo"]],
    [
      "Ghana held talks with Togo on smuggling and signed a border treaty.",
      ["dialogue completed: Ghana; Togo", "agreement signed: Ghana; Togo"],
    ],
    [
      "Kenyan President Amina Wafula met Ugandan Defence Minister John Okello to discuss terrorism.",
      ["dialogue completed: Kenya; Uganda"],
    ],
    ["Police in Kenya said Uganda handed over the suspect to Rwanda.", ["assistance operating: Uganda; Rwanda"]],
    [
      "Kenya and Uganda held talks on terrorism. They agreed to share intelligence.",
      ["dialogue completed: Kenya; Uganda", "information_sharing agreed: Kenya; Uganda"],
    ],
    [
      "NATO will hold joint exercises with Georgia.",
      ["joint_operation planned: North Atlantic Treaty Organization; Georgia"],
    ],
    ["Kenyan envoys held talks on terrorism with President Marc Duval.", ["dialogue completed: Kenya"]],
    ["Western countries are reluctant to share intelligence with Ghana.", ["information_sharing strained: Ghana"]],
  ])("%s", async (text, expected) => {
    expect(await told(text)).toEqual(expected)
  })

  it.each([
    "Kenyan envoys held talks on terrorism with the writer Marc Duval.",
    "Ministers in Ghana held talks on terrorism with the teachers.",
    "Talks on terrorism were held in Ghana and Togo.",
    "The Ghanaian police and the Ghanaian army signed an agreement on terrorism.",
    "Ghana signed an agreement with Ashanti Gold on weapons.",
    "A Ghanaian newspaper said Togo held talks on terrorism.",
  ])("none: %s", async (text) => {
    expect(await told(text)).toEqual([])
  })

  it("anchors a party in the words that stand for it and in the words that name it", async () => {
    const article = await annotated(`${about}The two countries signed a defence pact.`)
    const [claim] = agreements.extract(article, [])
    const [ghana] = claim!.fields.parties
    expect(ghana).toMatchObject({ value: "Ghana", basis: "resolved", rule: "members_of_group" })
    expect(ghana!.anchors.map((anchor) => anchor.exact)).toEqual(["two countries", "Ghana"])
  })
})
