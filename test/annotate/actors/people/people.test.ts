import { describe, expect, it } from "vitest"
import { people } from "../../../../src/annotate/actors/people/people.ts"
import type { ActorMention, AnnotatedArticle } from "../../../../src/annotate/annotated-article.ts"
import { wordsOf } from "../../../../src/annotate/ground.ts"
import { annotated } from "../../../annotated.ts"

interface Read {
  readonly article: AnnotatedArticle
  readonly mentions: ReadonlyArray<ActorMention>
}

const read = async (text: string): Promise<Read> => {
  const article = await annotated(text)
  return {
    article,
    mentions: people(
      article,
      article.actors.filter(({ kind }) => kind !== "person"),
    ),
  }
}

const names = async (text: string): Promise<ReadonlyArray<string>> =>
  (await read(text)).mentions.map(({ name }) => name)

describe("names with a role before them", () => {
  it.each([
    ["Minister of Public Works Ana Ortiz opened the bridge.", "Ana Ortiz", "Minister of Public Works"],
    ["Kenyan President Peter Okello left on Monday.", "Peter Okello", "Kenyan President"],
    ["The provincial governor Karim Daudov resigned.", "Karim Daudov", "provincial governor"],
    ["Interior Ministry spokesman Jan Danish resigned.", "Jan Danish", "Interior Ministry spokesman"],
    ["They met former prime minister Hassan al-Khatib.", "Hassan al-Khatib", "former prime minister"],
    ["A ministry spokesman, P.J. Marlow, declined.", "P.J. Marlow", null],
    ["Gen. Maria van der Berg took command.", "Maria van der Berg", "Gen."],
  ])("%s", async (text, name, role) => {
    const { article, mentions } = await read(text)
    expect(mentions.map((mention) => mention.name)).toEqual([name])
    if (role !== null) expect(mentions[0]!.role && wordsOf(article, mentions[0]!.role)).toBe(role)
  })
})

describe("names with a role after them", () => {
  it.each([
    ["Lin Meihua, deputy director of the harbour office, was there.", "deputy director of the harbour office"],
    ["Lin Meihua, the current head of the council said at the port.", "current head of the council"],
    ["Lin Meihua, 42, a teacher, was there.", "teacher"],
  ])("%s", async (text, role) => {
    const { article, mentions } = await read(text)
    expect(mentions[0]?.name).toBe("Lin Meihua")
    expect(mentions[0]!.role && wordsOf(article, mentions[0]!.role)).toBe(role)
  })
})

describe("no person", () => {
  it.each([
    ["The Foreign Ministry closed on Monday."],
    ["The Red Valley Project opened in New Harbour."],
    ["On Friday the House of Representatives met."],
    ["Roads in Bab al-Wadi were closed."],
  ])("%s", async (text) => {
    expect(await names(text)).toEqual([])
  })
})

describe("who later words stand for", () => {
  it("takes a surname for its person, in either order of names", async () => {
    expect(await names("Mayor Ana Ortiz spoke. Ortiz left. Minister Lin Meihua spoke. Lin left.")).toEqual([
      "Ana Ortiz",
      "Ana Ortiz",
      "Lin Meihua",
      "Lin Meihua",
    ])
  })

  it("takes a pronoun for the last subject, not for the last name", async () => {
    const { mentions } = await read("Mayor Ana Ortiz met Minister Lin Meihua. She left early.")
    expect(mentions.at(-1)).toMatchObject({ via: "pronoun", name: "Ana Ortiz" })
  })

  it("takes the office for its holder", async () => {
    const { article, mentions } = await read("Mayor Ana Ortiz met Gen. Karim Daudov. The mayor left.")
    expect(mentions.at(-1)).toMatchObject({ via: "noun_phrase", name: "Ana Ortiz" })
    expect(wordsOf(article, mentions.at(-1)!.antecedent!)).toBe("Ana Ortiz")
  })

  it("leaves an office alone that nobody named holds", async () => {
    expect(await names("Mayor Ana Ortiz left. The judge stayed.")).toEqual(["Ana Ortiz"])
  })

  it("leaves a pronoun alone before anyone is named", async () => {
    expect(await names("He left early.")).toEqual([])
  })
})

describe("an unnamed official who is named further on", () => {
  it("is the one person with that role", async () => {
    const { mentions } = await read("The port will close, a spokesman said.\n\nPort spokesman Ana Ortiz gave no date.")
    expect(mentions[0]).toMatchObject({ via: "noun_phrase", name: "Ana Ortiz" })
  })

  it("is nobody when two hold the role", async () => {
    const { mentions } = await read(
      "The port will close, a spokesman said.\n\nPort spokesman Ana Ortiz and army spokesman Karim Daudov gave no date.",
    )
    expect(mentions.filter(({ via }) => via === "noun_phrase")).toEqual([])
  })

  it("is nobody when the name comes too late", async () => {
    const { mentions } = await read(
      "The port will close, a spokesman said.\n\nShips waited.\n\nIt rained.\n\nPort spokesman Ana Ortiz gave no date.",
    )
    expect(mentions.filter(({ via }) => via === "noun_phrase")).toEqual([])
  })
})
