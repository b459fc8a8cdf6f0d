/** Words for a weapon beside a killing, and the kind of event that they make it (GTD weapon types). */
import type { EventType, WeaponType } from "../../../../schema/codes.ts"
import type { Family } from "./event-words.ts"

export interface Means {
  readonly type: EventType
  readonly family: Family
  readonly weapon: WeaponType
}

const melee = { type: "stabbing", family: "stabbing", weapon: "melee" } as const
const firearms = { type: "shooting", family: "shooting", weapon: "firearms" } as const
const explosives = { type: "bombing", family: "bombing", weapon: "explosives" } as const

export const weaponWords: Readonly<Record<string, Means>> = {
  knife: melee,
  knives: melee,
  machete: melee,
  machetes: melee,
  axes: melee,
  swords: melee,
  gunshot: firearms,
  gunshots: firearms,
  gunfire: firearms,
  bullet: firearms,
  bullets: firearms,
  sniper: firearms,
  rifles: firearms,
  gunman: firearms,
  gunmen: firearms,
  bomb: explosives,
  bombs: explosives,
  bomber: explosives,
  bombers: explosives,
  mine: explosives,
  landmine: explosives,
  grenade: explosives,
  grenades: explosives,
}
