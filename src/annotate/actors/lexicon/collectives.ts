/**
 * Nouns for unnamed bodies and groups that news attributes words and acts to, words parted by white space; and nouns that
 * take up an organisation named before. Source: the speakers of the PolNeAR corpus's attributions that are no names, by head.
 */
import type { ActorKind } from "../../../../schema/codes.ts"

export const COLLECTIVES = {
  government_body: `
    police government governments authorities army military navy parliament gendarmerie coastguard judiciary ministry
    embassy consulate cabinet prosecutors administration`,
  media: `media newspapers broadcasters television tv radio`,
  group: `
    officials witnesses eyewitnesses residents locals villagers rebels militants insurgents gunmen activists analysts experts
    doctors medics survivors relatives diplomats investigators lawmakers troops soldiers protesters demonstrators
    opposition monitors rescuers refugees evacuees separatists guerrillas terrorists militiamen sources reports groups exiles forces`,
} as const

/** A noun after "the", and the kinds of actor named before that it can stand for besides those whose name has it as head. */
export const GENERIC_HEADS: ReadonlyArray<readonly [string, ...ReadonlyArray<ActorKind>]> = [
  ["organization", "organisation", "armed_group"],
  ["organisation", "organisation", "armed_group"],
  ["group", "armed_group", "organisation"],
  ["bloc", "organisation"],
  ["body", "organisation", "government_body"],
  ["agency", "media", "government_body"],
  ["ministry", "government_body"],
  ["militia", "armed_group"],
  ["network", "armed_group"],
  ["movement", "armed_group"],
]
