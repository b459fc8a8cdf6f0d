/**
 * Which kinds of event may be two tellings of one event. A type is compatible with itself and with those listed; the list
 * reads both ways. `attack` is the general word for violence by any means; an assassination says whose death was sought,
 * the others by what means, so the two may be told of one event.
 */
export const compatibleTypes = {
  attack: [
    "bombing",
    "shooting",
    "stabbing",
    "vehicle_attack",
    "kidnapping",
    "hijacking",
    "arson",
    "assassination",
    "unrest",
    "military",
    "other",
  ],
  assassination: ["bombing", "shooting", "stabbing"],
  military: ["bombing"],
  other: ["unrest"],
} as const

/** Of those, the pairs that are seldom told of one event, and may be. */
export const kindredTypes = {
  attack: ["kidnapping", "hijacking", "unrest", "military", "other"],
  assassination: ["bombing"],
  military: ["bombing"],
  other: ["unrest"],
} as const

/** Types whose word says no means: any two events of a week may share it. */
export const generalTypes = ["attack", "military", "unrest", "other"] as const

/** How much a type says, from nothing to a means: the event's own type is the one that says most. */
export const typeSpecificity = {
  other: 0,
  attack: 1,
  unrest: 2,
  military: 2,
  assassination: 3,
  kidnapping: 3,
  hijacking: 3,
  arson: 3,
  bombing: 3,
  shooting: 3,
  stabbing: 3,
  vehicle_attack: 3,
} as const
