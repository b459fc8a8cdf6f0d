/**
 * A seeded corpus of news with known identity: what happened, and who reported what of it when. Everything is made up.
 *
 * Events cluster as they do in news: a few towns see most of them, one in five happens in the town of another within three
 * weeks, one in ten on the day of another in its country, by other means or not. Reports give a day or less, a town or less,
 * the means or just "attack", figures that grow over days and that not every report has, and what was struck in words of
 * their own. Some tell of an earlier event too.
 */

export interface SyntheticTown {
  readonly country: string
  readonly admin1: string
  readonly locality: string
}

export interface SyntheticEvent {
  readonly id: number
  readonly town: SyntheticTown
  /** Days since the first of January 2014. */
  readonly day: number
  readonly type: "bombing" | "shooting" | "stabbing" | "arson" | "kidnapping"
  readonly target: Target
  readonly killed: number
  readonly injured: number
}

/** Words for one thing struck: reports choose among them. */
export type Target = readonly [string, ...ReadonlyArray<string>]

export interface SyntheticTelling {
  readonly event: SyntheticEvent
  /** The type that the report gives: the event's own, or `attack`. */
  readonly type: string
  readonly when: { readonly start: string; readonly end: string | null; readonly precision: Precision } | null
  readonly where: Partial<SyntheticTown>
  readonly target: string | null
  readonly killed: number | null
  readonly injured: number | null
  /** Is it named by its town: "the Marwen attack"? */
  readonly isNamed: boolean
}
type Precision = "day" | "range" | "month"

export interface SyntheticReport {
  readonly id: string
  /** Days since the first of January 2014. */
  readonly day: number
  readonly published: string
  readonly tellings: ReadonlyArray<SyntheticTelling>
}

export interface SyntheticCorpus {
  readonly events: ReadonlyArray<SyntheticEvent>
  readonly reports: ReadonlyArray<SyntheticReport>
}

export interface CorpusSize {
  readonly articles: number
  readonly events: number
  readonly seed: number
  /** Where it happens; made-up towns unless told. */
  readonly towns?: ReadonlyArray<SyntheticTown>
  /** Share of reports that tell of an earlier event too. */
  readonly background?: number
}

const DAYS = 730

export function syntheticCorpus(size: CorpusSize): SyntheticCorpus {
  const random = new Random(size.seed)
  const towns = size.towns ?? madeUpTowns(random)
  const events: Array<SyntheticEvent> = []
  for (let id = 0; id < size.events; id++) events.push(madeUpEvent(id, towns, events, random))
  const reports = Array.from({ length: size.articles }, (_, i) =>
    madeUpReport(i, i < events.length ? events[i]! : random.of(events), events, size.background ?? 0.15, random),
  )
  return { events, reports }
}

/** Mulberry32: the same numbers for the same seed, everywhere. */
class Random {
  #state: number
  constructor(seed: number) {
    this.#state = seed
  }
  /** From 0 up to 1. */
  share(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  below(limit: number): number {
    return Math.floor(this.share() * limit)
  }
  of<A>(items: ReadonlyArray<A>): A {
    return items[this.below(items.length)]!
  }
  /** The name of one of the shares, which add up to 1. */
  one<Name extends string>(shares: Readonly<Record<Name, number>>): Name {
    const names = Object.keys(shares) as Array<Name>
    let left = this.share()
    return names.find((name) => (left -= shares[name]) < 0) ?? names[0]!
  }
}

const SYLLABLES = ["mar", "wen", "sun", "dal", "tor", "vik", "la", "bren", "os", "ta", "kel", "ri", "no", "gar", "pel"]
const COUNTRIES = ["XA", "XB", "XC", "XD", "XE", "XF", "XG", "XH", "XI", "XJ", "XK", "XL", "XM", "XN", "XO", "XP"]

/** 400 towns of sixteen countries. */
function madeUpTowns(random: Random): ReadonlyArray<SyntheticTown> {
  const names = new Set<string>()
  while (names.size < 400) names.add(random.of(SYLLABLES) + random.of(SYLLABLES) + random.of(SYLLABLES))
  return [...names].map((name, i) => {
    const country = COUNTRIES[i % COUNTRIES.length]!
    const locality = name.charAt(0).toUpperCase() + name.slice(1)
    return { country, admin1: `${country} ${random.of(["North", "South", "East", "West"])}`, locality }
  })
}

const TYPES = { bombing: 0.4, shooting: 0.3, stabbing: 0.1, arson: 0.1, kidnapping: 0.1 } as const

const TARGETS: ReadonlyArray<Target> = [
  ["a market", "the central market", "a crowded market"],
  ["a mosque", "the mosque"],
  ["a church", "a Catholic church"],
  ["a hotel", "the hotel", "a tourist hotel"],
  ["a bus station", "the central station"],
  ["a school", "a primary school"],
  ["the embassy", "an embassy compound"],
  ["a hospital", "the hospital"],
  ["a restaurant", "a busy restaurant"],
  ["a courthouse", "the courthouse"],
  ["a bank", "a bank branch"],
  ["a wedding", "a wedding party"],
]

function madeUpEvent(
  id: number,
  towns: ReadonlyArray<SyntheticTown>,
  known: ReadonlyArray<SyntheticEvent>,
  random: Random,
): SyntheticEvent {
  const [killed, injured] = [1 + Math.floor(40 * random.share() ** 3), 2 + Math.floor(120 * random.share() ** 2)]
  const own = { id, type: random.one(TYPES), target: random.of(TARGETS), killed, injured }
  const how = known.length === 0 ? "new" : random.one({ new: 0.7, near: 0.2, sameDay: 0.1 })
  const other = how === "new" ? null : random.of(known)
  if (other && how === "near") return { ...own, town: other.town, day: other.day + 1 + random.below(20) }
  const town = towns[Math.floor(towns.length * random.share() ** 2)]!
  if (!other) return { ...own, town, day: random.below(DAYS) }
  const neighbours = towns.filter((each) => each.country === other.town.country && each !== other.town)
  return { ...own, town: neighbours.length > 0 ? random.of(neighbours) : town, day: other.day }
}

function madeUpReport(
  i: number,
  event: SyntheticEvent,
  events: ReadonlyArray<SyntheticEvent>,
  background: number,
  random: Random,
): SyntheticReport {
  const late = random.one({ day: 0.35, next: 0.3, days: 0.25, weeks: 0.1 })
  const after = { day: 0, next: 1, days: 2 + random.below(6), weeks: 8 + random.below(40) }[late]
  const day = event.day + after
  const tellings = [toldOf(event, day, random)]
  if (random.share() < background) {
    const earlier = random.of(events)
    if (earlier.day < event.day && earlier !== event) tellings.push(toldOf(earlier, day, random))
  }
  return { id: `report-${String(i).padStart(6, "0")}`, day, published: isoDay(day), tellings }
}

function toldOf(event: SyntheticEvent, reported: number, random: Random): SyntheticTelling {
  const age = reported - event.day
  const { town } = event
  const precision = random.one(precisionShares(age))
  const place = random.one({ town: 0.86, region: 0.04, country: 0.08, none: 0.02 })
  const { country, admin1 } = town
  // Four in five give the figures of the day; those grow to the last ones within three days.
  const known = Math.min(1, (1 + Math.max(0, age)) / 4 + random.below(2) / 4)
  const givesFigures = random.share() < 0.8
  return {
    event,
    type: random.share() < 0.75 ? event.type : "attack",
    when: precision === "none" ? null : { precision, ...datesOf(event.day, precision) },
    where: place === "town" ? town : place === "region" ? { country, admin1 } : place === "country" ? { country } : {},
    target: random.share() < 0.6 ? random.of(event.target) : null,
    killed: givesFigures ? Math.max(1, Math.floor(event.killed * known)) : null,
    injured: givesFigures && random.share() < 0.6 ? Math.max(1, Math.floor(event.injured * known)) : null,
    isNamed: precision === "none" && (age > 3 || random.share() < 0.3),
  }
}

/** News goes without a date in its first days, and after that by the name of its town. */
function precisionShares(age: number): Readonly<Record<Precision | "none", number>> {
  if (age > 60) return { day: 0.9, range: 0, month: 0.1, none: 0 }
  return age > 7 ? { day: 0.88, range: 0, month: 0.08, none: 0.04 } : { day: 0.88, range: 0.06, month: 0, none: 0.06 }
}

/** The last week's range is that of seven days, the event's day somewhere within. */
function datesOf(day: number, precision: Precision): { readonly start: string; readonly end: string | null } {
  if (precision === "range") return { start: isoDay(day - (day % 7)), end: isoDay(day - (day % 7) + 6) }
  return { start: precision === "month" ? isoDay(day).slice(0, 7) : isoDay(day), end: null }
}

/** A day since the first of January 2014 as ISO 8601 has it. */
export const isoDay = (day: number): string => new Date(Date.UTC(2014, 0, 1 + day)).toISOString().slice(0, 10)
