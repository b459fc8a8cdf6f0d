/**
 * Articles out of pieces, for property tests: sentences with facts in them, put together at random, with pieces between
 * them that no newsroom writes but the web does. All sentences are made up.
 */
import fc from "fast-check"

const towns = [
  "Valparaiso",
  "Arequipa",
  "Nairobi",
  "Karachi",
  "Kunming",
  "Paris",
  "Aden",
  "Springfield",
  "the capital",
  "Zürich",
]
const states = ["Chile", "Peru", "China", "Kenya", "the United States", "Pakistan", "France", "Yemen"]
const people = [
  "Rosa Molina",
  "Pedro Arce",
  "Li Wei",
  "President Hassan Ali",
  "Mayor O'Neill",
  "the spokesman",
  "she",
  "he",
  "police",
  "a senior official",
  "Constructor Prototype",
  "Minister Valueof Hasown",
  "=SUM(A1) Smith",
  "@Ana Soto",
  "Dr. María-José d’Arcy",
  "O'",
]
const numbers = [
  "12",
  "three",
  "dozens of",
  "at least 29",
  "more than 1,200",
  "nearly 5,000",
  "1.2 million",
  "two dozen",
  "between 10 and 15",
  "no",
  "hundreds of",
  "9007199254740993",
  "0",
  "up to 40",
  "fewer than 9",
  "about 30",
  "+7",
  "another",
  "32 of the 40",
  "12 or 13",
  "a",
]
const groups = ["people", "civilians", "policemen", "attackers", "children", "soldiers", "villagers", "others"]
const days = [
  "on Tuesday",
  "on March 3, 2015",
  "yesterday",
  "last week",
  "in March 2014",
  "in 2013",
  "on 31 February 2015",
  "two days later",
  "",
  "on 2015-03-03",
  "earlier this month",
]
const deeds = [
  "A bomb killed",
  "Gunmen shot dead",
  "The blast injured",
  "Knife attackers wounded",
  "Rebels kidnapped",
  "A car bomb at the market killed",
  "Clashes left",
  "An air strike killed",
]
const cues = [
  "said",
  "told reporters",
  "denied that",
  "warned",
  "added",
  "according to",
  "believes",
  "did not say that",
]
const contents = [
  "the attackers had fled",
  "the harbour will stay closed",
  "“we will not give in”",
  "it was a “cowardly act”",
  "Chile and Peru agreed to share intelligence",
  "nobody knows",
]
const acts = [
  "signed an agreement to share intelligence",
  "agreed to hold joint exercises",
  "will set up a joint body on terrorism",
  "held talks on security",
  "called for closer cooperation",
  "suspended the dialogue",
  "sent experts to help",
]

const one = (items: ReadonlyArray<string>) => fc.constantFrom(...items)

const sentence: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(one(deeds), one(numbers), one(groups), one(towns), one(days))
    .map(([deed, number, group, town, day]) => `${deed} ${number} ${group} in ${town} ${day}.`),
  fc.tuple(one(people), one(cues), one(contents)).map(([who, cue, what]) => `${who} ${cue} ${what}.`),
  fc.tuple(one(contents), one(people)).map(([what, who]) => `“${what},” said ${who}. “It was ${what}.”`),
  fc.tuple(one(contents), one(people)).map(([what, who]) => `"${what}," ${who} said, "and that is all`),
  fc.tuple(one(states), one(states), one(acts), one(days)).map(([a, b, act, day]) => `${a} and ${b} ${act} ${day}.`),
  fc
    .tuple(one(numbers), one(groups), one(towns))
    .map(([number, group, town]) => `The death toll in ${town} rose to ${number}, among them two ${group}.`),
  fc.tuple(one(numbers), one(days)).map(([number, day]) => `Police seized ${number} videos ${day}, up from 24.`),
  fc.tuple(one(people), one(contents)).map(([who, what]) => `According to ${who}, ${what}.`),
)

/** What stands in pages and in nobody's prose. */
export const hostilePieces: ReadonlyArray<string> = [
  "\u202ednah thgir\u202c",
  "zero\u200bwidth\u200cjoin\u200der",
  "=HYPERLINK(1)",
  "+1",
  "-1",
  "@cmd",
  "__proto__ constructor toString hasOwnProperty",
  "President __proto__ of constructor said toString killed 12 people in valueOf.",
  "9007199254740993 9007199254740992 1e308 1e999 -0 NaN Infinity",
  "9999999999999999999999999999 people were killed",
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
  "]]>&amp;&#0;&#x110000;",
  "“‘“‘“‘",
  "’”’”’”",
  '"""""',
  "((((((",
  "))))))",
  "\u0000\u0001\u001b[2J\u007f",
  "e\u0301\u0301\u0301\u0301",
  "🚢🏴‍☠️👩‍👩‍👧‍👧",
  "ﷺﷺ",
  "\u2028\u2029\u0085\ufeff",
  "a; b; c",
  'a,b,"c',
  "| a | b |",
  "'; DROP TABLE events; --",
  "--- \n*a\n&a *a",
  "\r\r\n\n\r",
  "1/2/3/4/5/6",
  "12:61:99",
  "32 Foo 20155",
  "Jan Feb Mar Apr",
  "NAIROBI, Nov. 22, 2006 (Xinhua) --",
  "(Reporting by A B; Editing by C D)",
  "Related Stories",
  "Share this",
  "Page 1 of 3",
  "killed +1",
  "$US=China @Peru #Kenya -France",
  "(ETIM) (, or UN, (RATS;",
  "Chile's Peru's Kenya's People’s Assembly",
  "two days later the next day that day the same month a week before",
  "Mr. Mrs. Dr. Prof. Sen. Gen. U.S. U.N. e.g. i.e.",
]

const piece: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: sentence },
  { weight: 2, arbitrary: one(hostilePieces) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
)

/** Between pieces; of "" what is glued together may be a word of two numbers or a name of two people. */
const gap = fc.constantFrom(" ", " ", " ", "\n\n", "\n\n", "\n", "", "\t", "\u00a0")

/** The text of an article; lone surrogates never come out of a file, so there are none. */
const articleText: fc.Arbitrary<string> = fc
  .tuple(
    fc.option(one(["VALPARAISO, Chile, March 3, 2015 (Example News) -- ", "By ANA SOTO\n\n", "Blast kills 12\n\n"]), {
      nil: "",
    }),
    fc.array(fc.tuple(piece, gap), { minLength: 1, maxLength: 14 }),
  )
  .map(([head, pieces]) => (head + pieces.map(([text, after]) => text + after).join("")).toWellFormed())

/** Pieces of one event that several articles tell, each with its own numbers and days. */
const follow: fc.Arbitrary<string> = fc
  .record({ number: one(numbers), group: one(groups), day: one(days), deed: one(deeds), who: one(people) })
  .map(({ number, group, day, deed, who }) => `${deed} ${number} ${group} in Arequipa, Peru, ${day}, ${who} said.`)

const HEADS = ["AREQUIPA, Peru, March 4, 2015 (Example News) -- ", "March 5, 2015\n\n", ""]

/** Articles of the same days and town, which tell of one event or of several. */
const newsOfOneTown: fc.Arbitrary<ReadonlyArray<string>> = fc.array(
  fc
    .tuple(one(HEADS), fc.array(fc.oneof({ weight: 3, arbitrary: follow }, sentence), { minLength: 1, maxLength: 5 }))
    .map(([head, sentences]) => head + sentences.join(" ")),
  { minLength: 2, maxLength: 4 },
)

/** A few articles with names, as a folder of seeds holds them. */
export const articleFiles: fc.Arbitrary<ReadonlyMap<string, string>> = fc
  .oneof(
    { weight: 3, arbitrary: fc.array(articleText, { minLength: 1, maxLength: 4 }) },
    { weight: 1, arbitrary: newsOfOneTown },
    // One story under several names, as agencies' stories come.
    {
      weight: 1,
      arbitrary: fc
        .tuple(articleText, fc.integer({ min: 2, max: 5 }))
        .map(([text, n]) => Array.from({ length: n }, () => text)),
    },
  )
  .map((texts) => new Map(texts.map((text, at) => [`article-${at}.${at % 2 === 0 ? "txt" : "md"}`, text])))
