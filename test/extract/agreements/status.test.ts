/** How far a cooperation is, and what is no cooperation because it is denied or only possible. */
import { describe, expect, it } from "vitest"
import { told } from "./told.ts"

const parties = ": Norway; Sweden"

describe("status", () => {
  it.each([
    ["called_for", "Norway should share intelligence with Sweden."],
    ["called_for", "Norway hopes that the army will share intelligence with Sweden."],
    ["called_for", "Norway would like to share intelligence with Sweden."],
    ["planned", "Norway will share intelligence with Sweden."],
    ["agreed", "Norway and Sweden have agreed to share intelligence."],
    ["agreed", "Norway and Sweden agreed on Monday that both countries share intelligence."],
    ["operating", "Norway and Sweden have been sharing intelligence for years."],
    ["operating", "Norway and Sweden continue to share intelligence."],
    ["strained", "Norway is reluctant to share intelligence with Sweden."],
    ["strained", "Norway refused to share intelligence with Sweden."],
  ])("%s: %s", async (status, sentence) => {
    expect(await told(sentence)).toEqual([`information_sharing ${status}${parties}`])
  })

  it.each([
    ["signed", "Norway and Sweden signed a defence pact."],
    ["planned", "The defence pact between Norway and Sweden is to be signed in May."],
    ["negotiating", "Norway and Sweden are negotiating a defence pact."],
    ["strained", "The defence pact between Norway and Sweden was revoked."],
    ["called_for", "Norway urged Sweden to sign a defence pact."],
  ])("%s: %s", async (status, sentence) => {
    expect(await told(sentence)).toEqual([`agreement ${status}${parties}`])
  })

  it.each([
    ["completed", "Norway and Sweden held talks on terrorism in Oslo."],
    ["completed", "Talks on terrorism between Norway and Sweden were held in Oslo."],
    ["operating", "Since March Norway has held talks with Sweden on terrorism."],
    ["operating", "The first round of talks on terrorism between Norway and Sweden was held in Oslo."],
    ["planned", "Norway and Sweden will hold talks on terrorism."],
    ["strained", "Talks on terrorism between Norway and Sweden were suspended."],
  ])("%s: %s", async (status, sentence) => {
    expect(await told(sentence)).toEqual([`dialogue ${status}${parties}`])
  })

  it.each([
    "Norway denied that it would share intelligence with Sweden.",
    "Norway rejected a report that it signed a defence pact with Sweden.",
    "If Norway signs a defence pact with Sweden, the army is ready.",
    "Norway might share intelligence with Sweden.",
  ])("none: %s", async (sentence) => {
    expect(await told(sentence)).toEqual([])
  })
})
