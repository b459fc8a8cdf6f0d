import { describe, expect, it } from "vitest"
import type { ActorMention } from "../../../src/annotate/annotated-article.ts"
import { annotated } from "../../annotated.ts"

async function actorsOf(text: string): Promise<ReadonlyArray<ActorMention & { readonly words: string }>> {
  const article = await annotated(text)
  return article.actors.map((actor) => ({ ...actor, words: article.article.source.slice(actor) }))
}

const actorOf = async (text: string, words: string): Promise<ActorMention | undefined> =>
  (await actorsOf(text)).find((actor) => actor.words === words)

describe("known actors go by one name", () => {
  it.each([
    ["The ETIM was blamed.", "ETIM", "East Turkestan Islamic Movement", "armed_group"],
    [
      "The East Turkistan Islamic Movement was blamed.",
      "East Turkistan Islamic Movement",
      "East Turkestan Islamic Movement",
      "armed_group",
    ],
    ["Daesh claimed it.", "Daesh", "Islamic State", "armed_group"],
    ["Al-Qaida denied it.", "Al-Qaida", "al-Qaeda", "armed_group"],
    [
      "The Shanghai Cooperation Organisation met.",
      "Shanghai Cooperation Organisation",
      "Shanghai Cooperation Organization",
      "organisation",
    ],
    ["The U.N. Security Council voted.", "U.N. Security Council", "United Nations Security Council", "organisation"],
    ["NATO will decide.", "NATO", "North Atlantic Treaty Organization", "organisation"],
    ["Xinhua reported it.", "Xinhua", "Xinhua News Agency", "media"],
    ["The FBI sent agents.", "FBI", "Federal Bureau of Investigation", "government_body"],
    ["The Pentagon said no.", "Pentagon", "Department of Defense", "government_body"],
    ["The U.S. State Department said no.", "U.S. State Department", "Department of State", "government_body"],
  ])("%s", async (text, words, name, kind) => {
    expect(await actorOf(text, words)).toMatchObject({ name, kind })
  })

  it.each([
    ["A minister of Peru visited Russia today.", "Russia today"],
    ["He asked who did it.", "who"],
    ["It is over.", "is"],
    ["Let us go home.", "Let"],
    ["They sighted a petra dish.", "petra"],
  ])("%s: %s is a word", async (text, words) => {
    expect(await actorOf(text, words)).toBeUndefined()
  })
})

describe("states", () => {
  it.each([
    ["China agreed.", "China", "China", "name"],
    ["The UK agreed.", "UK", "United Kingdom", "alias"],
    ["Chinese and Turkish ministers met.", "Turkish", "Turkey", "demonym"],
    ["Beijing said it would help.", "Beijing", "China", "capital"],
    ["Cairo again refused to sign.", "Cairo", "Egypt", "capital"],
    ["It was demanded by Moscow.", "Moscow", "Russia", "capital"],
    ["The Kremlin denied it.", "Kremlin", "Russia", "capital"],
    ["The Soviet Union withdrew.", "Soviet Union", "Soviet Union", "name"],
  ])("%s", async (text, words, name, via) => {
    expect(await actorOf(text, words)).toMatchObject({ name, via, kind: "state" })
  })

  it.each([
    ["They met in Beijing on Monday.", "Beijing"],
    ["The people of Kabul say so.", "Kabul"],
    ["He was seen at the White House.", "White House"],
  ])("%s: %s is a place here", async (text, words) => {
    expect(await actorOf(text, words)).toBeUndefined()
  })
})

describe("organisations by the shape of their name", () => {
  it.each([
    ["The State Internet Information Office banned it.", "State Internet Information Office", "government_body", null],
    ["China's Ministry of Public Security said so.", "Ministry of Public Security", "government_body", "CN"],
    ["The Turkish Foreign Ministry protested.", "Turkish Foreign Ministry", "government_body", "TR"],
    [
      "The Kenyan Ministry of Health and Welfare sent aid.",
      "Kenyan Ministry of Health and Welfare",
      "government_body",
      "KE",
    ],
    [
      "He teaches at the People's Public Security University of China.",
      "People's Public Security University of China",
      "organisation",
      "CN",
    ],
    ["The Anti-Terrorism Research Center was opened.", "Anti-Terrorism Research Center", "organisation", null],
    ["The Eelam Liberation Army took the town.", "Eelam Liberation Army", "armed_group", null],
    ["The Karachi Evening Herald reported it.", "Karachi Evening Herald", "media", "PK"],
    [
      "The Immigration and Naturalization Service ruled.",
      "Immigration and Naturalization Service",
      "government_body",
      null,
    ],
  ])("%s", async (text, words, kind, country) => {
    expect(await actorOf(text, words)).toMatchObject({ name: words, kind, country })
  })

  it("stops before the role that follows", async () => {
    expect(await actorOf("Foreign Ministry spokesman Juan Perez resigned.", "Foreign Ministry")).toBeDefined()
  })

  it("takes the full name that the article gives elsewhere", async () => {
    const text = "The Iraqi Health Ministry was raided. Guards at the Health Ministry fled."
    expect(await actorOf(text, "Health Ministry")).toMatchObject({ name: "Iraqi Health Ministry", country: "IQ" })
  })

  it.each(["The Office was closed.", "Many Parties And Groups Gather At Big Free Forum"])("not: %s", async (text) => {
    expect((await actorsOf(text)).filter(({ via }) => via === "name")).toEqual([])
  })
})

describe("acronyms that the article introduces", () => {
  it("stand for the full name from there on", async () => {
    const found = await actorsOf("The Sahel Border Security Agency (SBSA) met. SBSA sent 40 men.")
    const later = found.filter(({ words }) => words === "SBSA").at(-1)
    expect(later).toMatchObject({ name: "Sahel Border Security Agency", via: "alias" })
    expect(later!.antecedent).toEqual({ start: 4, end: 32 })
  })

  it("mean what the article says, whatever the lexicons know", async () => {
    const found = await actorsOf("The Alpine Development Foundation (ADF) gave money. ADF staff left.")
    expect(found.filter(({ words }) => words === "ADF").map(({ name }) => name)).toEqual([
      "Alpine Development Foundation",
      "Alpine Development Foundation",
    ])
  })

  it("are not made of any capitals in brackets", async () => {
    expect(await actorOf("The Sahel Border Security Agency (XQZ) met.", "XQZ")).toBeUndefined()
  })
})

describe("noun phrases", () => {
  it.each([
    [
      "The Turkish Foreign Ministry protested. The ministry called it illegal.",
      "The ministry",
      "Turkish Foreign Ministry",
    ],
    ["Boko Haram attacked. The militant group said it would go on.", "The militant group", "Boko Haram"],
    ["The African Union met. The organization sent troops.", "The organization", "African Union"],
    ["Kenyan police closed the road. Then the police opened it.", "police", "Kenyan police"],
  ])("%s", async (text, words, name) => {
    const actor = await actorOf(text, words)
    expect(actor).toMatchObject({ name, via: "noun_phrase" })
    expect(actor!.antecedent).not.toBeNull()
  })

  it.each([
    ["Jordanian authorities sealed the border.", "Jordanian authorities", "government_body", "JO"],
    ["Peru's army moved in.", "Peru's army", "government_body", "PE"],
    ["Witnesses fled.", "Witnesses", "group", null],
    ["Human rights groups protested.", "Human rights groups", "group", null],
  ])("unnamed: %s", async (text, words, kind, country) => {
    expect(await actorOf(text, words)).toMatchObject({ kind, country, via: "noun_phrase" })
  })

  it("names the state of an unnamed government too", async () => {
    expect(await actorOf("The Cuban government protested.", "Cuban")).toMatchObject({ name: "Cuba", kind: "state" })
  })

  it.each([
    ["The ministry was closed.", "The ministry"],
    ["The police station burned.", "police"],
  ])("nobody: %s", async (text, words) => {
    expect(await actorOf(text, words)).toBeUndefined()
  })
})

describe("groups of states", () => {
  const membersOf = async (text: string, words: string): Promise<ReadonlyArray<string> | undefined> =>
    (await actorOf(text, words))?.members.map(({ name }) => name)

  it.each([
    ["Norway and Chad signed a treaty. The two countries will share data.", "two countries", ["Norway", "Chad"]],
    ["Norwegian and Chadian ministers met. Both sides agreed.", "Both sides", ["Norway", "Chad"]],
    [
      "The member states of the bloc, which includes Kenya, Uganda and Rwanda, met.",
      "member states",
      ["Kenya", "Uganda", "Rwanda"],
    ],
    [
      "The bloc's members are Kenya, Uganda and Rwanda. Its member countries met.",
      "member countries",
      ["Kenya", "Uganda", "Rwanda"],
    ],
    ["It has three observer countries: Fiji, Samoa and Tonga.", "observer countries", ["Fiji", "Samoa", "Tonga"]],
    ["Fiji, Samoa and Tonga met. The three nations agreed.", "three nations", ["Fiji", "Samoa", "Tonga"]],
  ])("%s", async (text, words, expected) => {
    expect(await membersOf(text, words)).toEqual(expected)
  })

  it("points at the words that name each member", async () => {
    const text = "Norway and Chad signed a treaty. The two countries will share data."
    const group = await actorOf(text, "two countries")
    expect(group!.members.map(({ span }) => text.slice(span.start, span.end))).toEqual(["Norway", "Chad"])
  })

  it.each([
    ["Two countries were mentioned.", "Two countries"],
    ["Other member countries such as Kenya and Uganda were invited.", "member countries"],
    ["Norway signed. The two countries will share data.", "two countries"],
  ])("no members are made up: %s", async (text, words) => {
    expect(await membersOf(text, words)).toBeUndefined()
  })
})

describe("text all in capitals", () => {
  it.each([
    ["THE GUERRILLAS IS WHAT THEY WERE CALLED.", "IS"],
    ["THE MEN WHO CAME WERE FROM THE SITE.", "WHO"],
    ["THE MEN WHO CAME WERE FROM THE SITE.", "SITE"],
  ])("%s: %s is a word", async (text, words) => {
    expect(await actorOf(text, words)).toBeUndefined()
  })

  it("names what is known and what is common", async () => {
    const found = await actorsOf("POLICE SAID THE FARC HAD LEFT COLOMBIA BEFORE THE ARMY ARRIVED.")
    expect(found.map(({ name }) => name)).toEqual([
      "police",
      "Revolutionary Armed Forces of Colombia",
      "Colombia",
      "army",
    ])
  })
})

describe("names that overlap", () => {
  it("keep the longest", async () => {
    const found = await actorsOf("The Chinese Communist Party met at the Bank of China.")
    expect(found.map(({ name }) => name)).toEqual(["Communist Party of China", "Bank of China"])
  })

  it("are sorted by start", async () => {
    const found = await actorsOf("China, the UN and the Cuban government met Xinhua and BBC reporters.")
    expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).toSorted((a, b) => a - b))
  })
})
