/** Each rule with sentences that it reads and sentences, near to those, that it must not. */
import { describe, expect, it } from "vitest"
import { told } from "../told.ts"

type Row = readonly [sentence: string, ...agreements: ReadonlyArray<string>]

const rules: Readonly<Record<string, ReadonlyArray<Row>>> = {
  instrument: [
    ["Kenya and Uganda signed an extradition treaty in 2003.", "agreement signed: Kenya; Uganda"],
    ["Peru and Chile will sign a memorandum of understanding on border security.", "agreement planned: Peru; Chile"],
    ["The police accord between Spain and Morocco was suspended in May.", "agreement strained: Spain; Morocco"],
    ["Under the security treaty between Japan and Australia, the ships sail in spring."],
    ["The defence pact between Japan and Australia covers nine pages."],
    ["Kenya and Uganda signed a trade agreement on coffee."],
  ],
  meeting: [
    [
      "Brazilian and Argentine ministers held talks on drug trafficking on Tuesday.",
      "dialogue completed: Brazil; Argentina",
    ],
    ["India and Nepal will hold a dialogue on border crime.", "dialogue planned: India; Nepal"],
    ["The French and German teams met the deadline for the fighter jets."],
    ["The Greek coach told a press conference that Turkey has a strong police team."],
    ["Brazilian and Argentine ministers held talks on soybean prices on Tuesday."],
  ],
  cooperation: [
    ["Norway and Sweden should strengthen cooperation against terrorism.", "agreement called_for: Norway; Sweden"],
    ["Norway and Sweden cooperate closely in the fight against smuggling.", "mechanism operating: Norway; Sweden"],
    [
      "Police work between Italy and Albania has led to the arrest of smugglers.",
      "joint_operation operating: Italy; Albania",
    ],
    ["Norway has cooperated with Sweden in investigating the bombing.", "joint_operation operating: Norway; Sweden"],
    ["Norway has cooperated with Sweden in the procurement of missiles.", "assistance operating: Norway; Sweden"],
    ["Norway could cooperate with Sweden against terrorism."],
    ["Norway and Sweden have enhanced economic cooperation despite the threat of terrorism."],
    ["Security cooperation between Norway and Sweden conforms to the interests of the north."],
  ],
  "joint-activity": [
    [
      "Thailand and Malaysia launched joint patrols of the strait on Monday.",
      "joint_operation operating: Thailand; Malaysia",
    ],
    ["Greek and Cypriot warships began war games on Friday.", "joint_operation operating: Greece; Cyprus"],
    ["Thailand and Malaysia share a jointly owned pipeline near the border."],
    ["The Malaysian army held an exercise in the north."],
  ],
  mechanism: [
    ["A hotline between the navies of India and Pakistan was established.", "mechanism operating: India; Pakistan"],
    ["India and Pakistan have television channels for military news."],
  ],
  "joint-body": [
    ["Germany and Poland set up a joint police center at the border.", "body agreed: Germany; Poland"],
    ["Germany set up a police center in Munich."],
  ],
  assistance: [
    ["The United States provided military aid to Colombia.", "assistance operating: United States; Colombia"],
    ["Sudan handed over the suspect to Egypt.", "assistance operating: Sudan; Egypt"],
    ["Russia is helping Syria with weapons.", "assistance operating: Russia; Syria"],
    ["Russia said that weapons from Syria helped end the war."],
    ["Colombia's farmers asked for help after the floods in Peru."],
  ],
  "information-sharing": [
    ["Jordan and Israel agreed to share intelligence on militants.", "information_sharing agreed: Jordan; Israel"],
    [
      "Canada must step up the exchange of information on terrorists with Mexico.",
      "information_sharing called_for: Canada; Mexico",
    ],
    ["Jordan and Israel share a river and a long border."],
    ["The website of the Canadian police provides information for travellers to Mexico."],
  ],
  commitment: [
    ["Ethiopia agreed to open its border to Kenyan troops.", "agreement agreed: Ethiopia; Kenya"],
    ["Ethiopia agreed to lower the price of weapons."],
  ],
}

describe.each(Object.entries(rules))("%s", (_rule, rows) => {
  it.each(rows)("%s", async (sentence, ...agreements) => {
    expect(await told(sentence)).toEqual(agreements)
  })
})
