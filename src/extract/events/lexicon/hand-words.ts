/** Nouns for those by whose hand violence is done, armed forces among them (GTD perpetrator groups; UCDP actor types). */

export const hands: ReadonlySet<string> = new Set(
  `assailant assailants attacker attackers bomber bombers gunman gunmen terrorist terrorists militant militants rebel rebels
  insurgent insurgents extremist extremists guerrilla guerrillas jihadists hijackers kidnappers separatists rioters mob
  bandits fighter fighters raiders commandos militia militias militiamen taliban pirates men group groups gang gangs
  soldiers troops forces army police helicopters helicopter choppers warplanes jets aircraft military`.split(/\s+/),
)

/** Of those, armed forces of a state: what they do is of type military. */
export const forces: ReadonlySet<string> = new Set(
  "soldiers troops forces army helicopters helicopter choppers warplanes jets aircraft military".split(" "),
)

/** Of those, people who carry firearms by their name. */
export const gunmen: ReadonlySet<string> = new Set("gunman gunmen".split(" "))
