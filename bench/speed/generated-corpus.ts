/**
 * News that never happened: articles put together from sentences written for it, as many as one likes, each a pure function of
 * its number. About one sentence in eight tells of violence, as in news of conflicts; the rest reports, counts and quotes.
 */

const towns =
  "Kandahar,Lima,Nairobi,Mosul,Manila,Bogota,Karachi,Tripoli,Lagos,Medan,Lille,Osaka,Quito,Basra,Leeds".split(",")
const states = "Afghanistan,Peru,Kenya,Iraq,the Philippines,Colombia,Pakistan,Libya,Nigeria,Indonesia,France".split(",")
const people = "Maria Torres,Ahmed Karimi,John Whitfield,Grace Otieno,Li Wenhua,Rosa Delgado,Omar Haddad".split(",")
const roles =
  "a police spokesman,the interior minister,a hospital director,the provincial governor,an army officer,a witness".split(
    ",",
  )
const days = "Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday".split(",")
const months = "January,February,March,April,May,June,July,August,September,October,November,December".split(",")
const groups = "gunmen,rebels,militants,armed men,insurgents,unidentified attackers".split(",")
const targets =
  "a police station,a crowded market,an army convoy,a power line,a bus,the town hall,an oil pipeline".split(",")
const victims = "people,civilians,soldiers,police officers,farmers,bystanders".split(",")
const goods = "tonnes of rice,documents,vehicles,weapons,tents,boxes of ammunition".split(",")

/** `{town}` and the like are filled from the lists; `{few}` and `{many}` are numbers. */
const violent = [
  "A car bomb exploded near {target} in {town} on {day}, killing at least {few} {victims} and wounding {many} others, {role} said.",
  "{Groups} attacked {target} in {town} on {day} and fled before troops arrived.",
  "The attack, which killed {few} {victims}, was the third in {town} since {month}.",
  "Nobody has owned up to the bombing in {town}, the capital of the province.",
  "Clashes between the army and {groups} in {state} left {few} {victims} dead on {day}.",
  "{Groups} kidnapped {few} {victims} on the road to {town} in {month} and released them a week later.",
]
const reported = [
  '"We will not leave until every family has a roof over its head," {person}, {role}, told reporters in {town} on {day}.',
  "{person} said that the government of {state} had expected the report since {month} and would answer it in full.",
  "According to {role}, the bridge will be open again by the end of {month}.",
  '"The price of bread has doubled," said {person}. "Nobody here can tell you why."',
  "{person} denied that the ministry had known of the letter, and added that an inquiry would begin on {day}.",
  "Officials from {state} warned last week that the harvest would be the poorest in {few} years.",
]
const counted = [
  "Customs officers seized {many} {goods} in {town} last year, compared with {few} the year before.",
  "The number of visitors rose from {few} in {month} to {many} in the following month.",
  "More than {many} {goods} were delivered to the camps outside {town} by the end of {month}.",
  "{state} and {state2} signed an agreement in {town} on {day} to share information on cross-border crime.",
  "The foreign ministers of {state} and {state2} met in {town} and agreed to hold joint exercises in {month}.",
]
const plain = [
  "The road from {town} to the coast was closed for most of the day because of heavy rain.",
  "Farmers in the north of {state} have waited for the new canal for more than a decade.",
  "Shops opened late in {town}, where most of the streets had been cleaned by volunteers during the night.",
  "The council is made up of teachers, traders and retired judges, few of whom have held office before.",
  "It was not clear when the airport of {town}, which serves much of the region, would take flights again.",
  "Parliament, which has met only twice since {month}, is to vote on the budget in the coming weeks.",
  "A new law on rivers and lakes comes into force in {state} at the beginning of {month}.",
  "The company, whose shares fell slightly in early trading, declined to comment on the plan.",
]
/** Kinds of sentence, as often as each is drawn. */
const kinds = [
  violent,
  violent,
  reported,
  reported,
  reported,
  reported,
  counted,
  counted,
  ...Array.from({ length: 8 }, () => plain),
]

/** An article of some 2,000 characters: dateline, then paragraphs of a few sentences. */
export function generatedText(number: number): string {
  const random = randomFrom(number)
  const paragraphs = Array.from({ length: 5 + below(random, 5) }, () =>
    Array.from({ length: 1 + below(random, 3) }, () => sentence(random)).join(" "),
  )
  return `${pick(random, towns).toUpperCase()}, ${pick(random, months)} ${1 + below(random, 28)} -- ${paragraphs.join("\n\n")}\n`
}

function sentence(random: Random): string {
  const attackers = pick(random, groups)
  const words: Readonly<Record<string, string>> = {
    town: pick(random, towns),
    state: pick(random, states),
    state2: pick(random, states),
    person: pick(random, people),
    role: pick(random, roles),
    day: pick(random, days),
    month: pick(random, months),
    groups: attackers,
    Groups: capitalised(attackers),
    target: pick(random, targets),
    victims: pick(random, victims),
    goods: pick(random, goods),
    few: String(2 + below(random, 30)),
    many: String(40 + below(random, 900)),
  }
  const filled = pick(random, pick(random, kinds)).replaceAll(/\{(\w+)\}/gu, (_, name: string) => words[name] ?? name)
  return capitalised(filled)
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Uniform in [0, 1). */
type Random = () => number

const below = (random: Random, limit: number): number => Math.floor(random() * limit)
const pick = <A>(random: Random, from: ReadonlyArray<A>): A => from[below(random, from.length)]!

/** mulberry32: the same numbers for the same seed on every machine. */
function randomFrom(seed: number): Random {
  let state = (seed * 0x9e3779b1) | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
