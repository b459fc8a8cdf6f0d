/** Code lists: the closed vocabularies of the tables. Each code carries the sentence the dictionary prints. */
import { Schema } from "effect"
import { keysOf } from "./keys-of.ts"

export interface CodeList<Code extends string = string> {
  readonly name: string
  readonly title: string
  readonly codes: { readonly [K in Code]: string }
  readonly schema: Schema.Codec<Code>
}

/**
 * Declares a code list; the order of the codes is the order in the dictionary.
 *
 * @example
 * ```ts
 * import { codeList } from "factloom"
 *
 * Object.keys(codeList("light", "Light", { red: "Stop.", green: "Go." }).codes) // => ["red", "green"]
 * ```
 */
export function codeList<const C extends Readonly<Record<string, string>>>(
  name: string,
  title: string,
  codes: C,
): CodeList<Extract<keyof C, string>> {
  const names = keysOf<Extract<keyof C, string>>(codes)
  return { name, title, codes, schema: Schema.Literals(names) }
}

export type CodeOf<L> = L extends CodeList<infer Code> ? Code : never

export const EventType = codeList("event_type", "Kind of event", {
  attack: "An attack whose means the words do not say, or several means at once.",
  bombing: "An explosive or suicide bombing.",
  shooting: "An attack with firearms.",
  stabbing: "An attack with knives or other blades.",
  vehicle_attack: "A vehicle driven into people.",
  kidnapping: "An abduction or hostage taking.",
  hijacking: "The seizure of an aircraft, ship or vehicle.",
  arson: "A fire set on purpose.",
  assassination: "The targeted killing of a named or prominent person.",
  unrest: "Riots, clashes between groups of people, violent protest.",
  military: "Acts of armed forces: strikes, raids, battles, shooting down of aircraft.",
  other: "Violence that none of these names.",
})
export type EventType = CodeOf<typeof EventType>

/** GTD codebook (START, 2021), "Weapon Type". */
export const WeaponType = codeList("weapon_type", "Weapon type (GTD)", {
  biological: "GTD 1: a weapon whose components are produced from pathogenic microorganisms or toxins.",
  chemical: "GTD 2: a weapon produced from toxic chemicals.",
  radiological: "GTD 3: a weapon whose components are produced from radioactive materials.",
  nuclear: "GTD 4: a weapon that draws its force from nuclear reactions.",
  firearms: "GTD 5: a weapon that fires a projectile by an explosive powder.",
  explosives: "GTD 6: a weapon composed of energetically unstable material.",
  fake_weapons: "GTD 7: a weapon that was claimed to be real and was not.",
  incendiary: "GTD 8: a weapon made to start a fire.",
  melee: "GTD 9: a weapon that does not involve a projectile: knives, clubs, hands.",
  vehicle: "GTD 10: a vehicle used to strike, without explosives in it.",
  sabotage_equipment: "GTD 11: a device used to destroy or damage a system or structure.",
  other: "GTD 12: none of the others.",
  unknown: "GTD 13: the words do not say.",
})
export type WeaponType = CodeOf<typeof WeaponType>

export const Outcome = codeList("outcome", "What happened to those counted", {
  killed: "Dead.",
  injured: "Hurt, wounded.",
  missing: "Unaccounted for.",
  abducted: "Kidnapped, taken hostage.",
  arrested: "Arrested, detained.",
  displaced: "Driven from home.",
})
export type Outcome = CodeOf<typeof Outcome>

export const Who = codeList("who", "Who is counted", {
  victims: "Those the violence was done to, and bystanders.",
  perpetrators: "Those who did it, or are accused of it.",
  security_forces: "Police, soldiers, guards.",
  unspecified: "The words do not say.",
})
export type Who = CodeOf<typeof Who>

export const Qualifier = codeList("qualifier", "How exact the number is", {
  exact: "29 → low 29, best 29, high 29.",
  at_least: "at least 29 → low 29.",
  more_than: "more than 120 → low 121.",
  about: "about 30 → best 30.",
  up_to: "up to 40 → high 40.",
  fewer_than: "fewer than 40 → high 39.",
  range: "10 to 15 → low 10, high 15.",
  vague: "No number; bounds from the table of vague amounts (dozens: 24 to 99).",
})
export type Qualifier = CodeOf<typeof Qualifier>

export const Mode = codeList("mode", "How it was said", {
  direct: "All of it in quotation marks.",
  indirect: "None of it in quotation marks.",
  mixed: "A part of it in quotation marks.",
})
export type Mode = CodeOf<typeof Mode>

export const DatePrecision = codeList("date_precision", "Precision of a date", {
  day: "A day.",
  month: "A month.",
  year: "A year.",
  range: "A start and an end.",
  unknown: "No date is known.",
})
export type DatePrecision = CodeOf<typeof DatePrecision>

export const PlacePrecision = codeList("place_precision", "Precision of a place", {
  exact: "A site: a building, a street, a station.",
  locality: "A city, town or village.",
  admin1: "A first-level region: a province, a state.",
  country: "A country.",
  unknown: "No place is known.",
})
export type PlacePrecision = CodeOf<typeof PlacePrecision>

export const AgreementKind = codeList("agreement_kind", "Kind of cooperation", {
  agreement: "A treaty, an accord, a thing agreed on.",
  mechanism: "A standing way of working together: channels, border controls, a framework.",
  dialogue: "Talks, meetings, consultations.",
  joint_operation: "Operations, patrols, exercises done together.",
  body: "An organisation or unit set up together.",
  assistance: "Help, training, equipment, legal assistance.",
  information_sharing: "Exchange of intelligence or information.",
})
export type AgreementKind = CodeOf<typeof AgreementKind>

export const AgreementStatus = codeList("agreement_status", "Status of cooperation", {
  called_for: "Somebody asks for it.",
  planned: "It is announced for the future.",
  negotiating: "It is being talked about.",
  agreed: "It is agreed on.",
  signed: "It is signed.",
  operating: "It is in force or going on.",
  completed: "It is over.",
  strained: "It is reluctant, suspended or worse than before.",
})
export type AgreementStatus = CodeOf<typeof AgreementStatus>

export const Topic = codeList("topic", "Topic that words name", {
  terrorism: "Terrorism and the fight against it.",
  intelligence: "Intelligence, espionage, surveillance.",
  extradition: "Extradition and repatriation of the accused.",
  border: "Borders and their control.",
  law_enforcement: "Police, investigation, justice.",
  military: "Armed forces, defence, arms.",
  peace: "Peace, ceasefires, peacekeeping.",
  drugs: "Drugs.",
  trafficking: "Trafficking, smuggling, piracy.",
  cyber: "Cyber security and crime.",
  nuclear: "Nuclear arms and energy.",
  finance: "Money laundering and the financing of terrorism.",
  security: "Security and safety in general.",
  internet: "The internet and what is on it.",
  cooperation: "Cooperation and assistance.",
  diplomacy: "Talks, visits, treaties, relations of states.",
  casualties: "The dead, the injured, the missing.",
  human_rights: "Human rights and their abuse.",
  religion: "Religion.",
  elections: "Elections.",
  economy: "Economy, trade, sanctions.",
  condolences: "Condolences.",
})
export type Topic = CodeOf<typeof Topic>

export const PartyRole = codeList("party_role", "Role of a party", {
  party: "A side of the agreement.",
  host: "It hosts the talks or the body.",
  beneficiary: "It receives the help.",
  observer: "It takes part as an observer.",
})
export type PartyRole = CodeOf<typeof PartyRole>

export const ActorKind = codeList("actor_kind", "Kind of actor", {
  state: "A state.",
  government_body: "A ministry, a police force, an agency, a court, a parliament.",
  organisation: "An intergovernmental or private organisation.",
  armed_group: "A non-state armed group.",
  media: "A newspaper, a news agency, a broadcaster.",
  person: "A person.",
  group: "People named together: witnesses, rights groups.",
})
export type ActorKind = CodeOf<typeof ActorKind>

/** The rules by which an event's low, best and high are chosen; `src/link/figures.ts` applies them, `check` again. */
export const TollRule = codeList("toll_rule", "Rule by which a toll is chosen", {
  only_figure:
    "All figures say the same. Example: two articles say 29, so 29. Likewise when one group of people is all that is ever counted: 12 villagers, so 12.",
  latest_exact:
    "Of the figures that no later report contradicts, the last exact one. Example: 12 on 3 April, 14 on 5 April, so 14; “at least 20” on 6 April would end both.",
  latest_figure:
    "No exact figure stands: of those that do, the narrowest, and of several the last. Example: at least 12, two days later more than 20, so low 21, best 21, no high.",
  most_sources:
    "Reports of the last day contradict each other and more articles give one number than any other: that is the best, between the lowest low and the highest high. Example: 22, 44 and 44 on one day, so best 44, low 22, high 44.",
  widest_bounds:
    "Reports of the last day contradict each other and none prevails: the lowest low, the highest high, and no best. Example: 12 and 14 on one day, so low 12, high 14.",
  largest_part:
    "Only parts of the victims are counted: there are at least as many as in the largest. Example: two police officers and five villagers, so low 5, no best, no high.",
})
export type TollRule = CodeOf<typeof TollRule>

export const ConflictKind = codeList("conflict_kind", "Kind of conflict between figures", {
  disagree:
    "Figures that cannot both hold, on one day or on days of which nobody knows which is the later, by two publishers or by two of those whom articles cite. Example: 22 (Example News, 2016-04-03) against 44 (Example Times, 2016-04-03).",
  revised:
    "A later figure that contradicts an earlier one, or another of the same publisher on the same day. Example: 12 (Example News, 2016-04-03), then 14 (Example Times, 2016-04-05).",
  narrower:
    "A later figure within the earlier bounds. Example: at least 29 (Example News, 2016-04-03), then 33 (Example Times, 2016-04-05).",
})
export type ConflictKind = CodeOf<typeof ConflictKind>

export const LinkReason = codeList("link_reason", "What says that two mentions are of one event", {
  same_story: "One article tells both as one event.",
  same_day: "The same day.",
  same_period: "The same month, or the same range of days.",
  day_in_week: "A day, and a week or less that holds it.",
  day_in_month: "A day or a week, and a month that holds it.",
  day_in_year: "A date, and a longer time that holds it.",
  news_of_days: "One gives no date and was published within three days of the date of the other.",
  recent_news: "One gives no date and was published within sixty days of the date of the other.",
  no_date: "Neither gives a date; they were published within three days of each other.",
  same_town: "The same city, town or village.",
  same_region: "The same first-level region, and neither names a town.",
  same_country: "The same country, and neither says more.",
  town_in_region: "A town, and the region that holds it.",
  place_in_country: "A town or region, and the country that holds it.",
  no_place: "One gives no place.",
  same_type: "The same kind of event, told by its means.",
  same_general_type: "The same kind of event, by a word that says no means.",
  compatible_type: "An attack, told by its means or not.",
  kindred_type: "Kinds of event that are seldom told of one, and may be.",
  shared_target: "The same was struck.",
  other_target: "Each says what was struck, in words of which none is the same.",
  shared_figure: "The same number of people killed, injured and so on, of five or more.",
  shared_small_figure: "The same number of people killed, injured and so on, below five.",
  shared_actor: "The same is said to have done it.",
  named_by_place: "It goes by the name of its town, as an event that everybody knows.",
  busy_town: "The town has seen several such events in that time, so that place and time say less.",
  correction: "A person merged the two (corrections.yaml).",
})
export type LinkReason = CodeOf<typeof LinkReason>

export const BasisCode = codeList("basis", "How a value follows from its anchor", {
  stated: "The anchor's words say it.",
  resolved: "The words and a named context say it.",
  inferred: "A named rule over other grounded values says it.",
})

export const PublishedBasis = codeList("published_basis", "Where the date of publication comes from", {
  stated: "The text says it.",
  page: "The head of the web page says it, which is no part of the text.",
  manifest: "sources.yaml, or the record of the corpus, says it.",
  inferred: "sources.yaml says it, worked out from the text by a person.",
  unknown: "Nobody says it.",
})
export type PublishedBasis = CodeOf<typeof PublishedBasis>

export const ReviewStatus = codeList("review_status", "What a person said of the claim", {
  unreviewed: "Nobody has looked at it yet.",
  accepted: "A person has confirmed it.",
  corrected: "A person has changed a value.",
  added: "A person has added it.",
})
export type ReviewStatus = CodeOf<typeof ReviewStatus>

export const CorrectionAction = codeList("correction_action", "What a person decided", {
  accept: "The record is as the source says.",
  reject: "The source does not say it: the record is kept out of the tables and listed in rejected.csv.",
  edit: "A value is another one.",
  add: "A fact that no rule found.",
  merge: "Two events are one.",
  split: "One event is two.",
})
export type CorrectionAction = CodeOf<typeof CorrectionAction>

export const RedirectKind = codeList("redirect_kind", "What became of an id", {
  merged: "The record is part of another one now.",
  split: "The record lives on; parts of it are other records now.",
  renamed: "The same source has another id now, since its file was renamed.",
  gone: "The record is in no table any more; its id names nothing else.",
})
export type RedirectKind = CodeOf<typeof RedirectKind>

export const ChangeReason = codeList("change_reason", "Why a value is not what it was in the last release", {
  new_source: "An article that the last release did not have says so.",
  source_removed: "An article of the last release is not there any more.",
  source_renamed: "The file of an article has another name.",
  text_change: "The text of an article was changed.",
  correction: "A person corrected it, or took a correction back.",
  rule_change: "The same words are read otherwise: by a better rule, as a rule.",
})
export type ChangeReason = CodeOf<typeof ChangeReason>

export const codeLists: ReadonlyArray<CodeList> = [
  EventType,
  WeaponType,
  Outcome,
  Who,
  Qualifier,
  Mode,
  DatePrecision,
  PlacePrecision,
  AgreementKind,
  AgreementStatus,
  Topic,
  PartyRole,
  ActorKind,
  TollRule,
  ConflictKind,
  LinkReason,
  BasisCode,
  PublishedBasis,
  ReviewStatus,
  CorrectionAction,
]
