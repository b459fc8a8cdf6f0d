/**
 * Words that take a deed out of the world: what may happen, is wished, planned, prevented or denied. After the cue lists of
 * BioScope and the FactBank guidelines (Saurí & Pustejovsky, 2009), cut to what news says of violence.
 */

/** Modal verbs: "could kill thousands". */
export const modals: ReadonlySet<string> = new Set(
  "may might could would will shall should must can cannot 'll 'd ca wo".split(" "),
)

/** Negations: "did not kill", "without killing". */
export const negations: ReadonlySet<string> = new Set("not n't never no without neither nor none cannot".split(" "))

/** Conditions: "if attacked", "unless". */
export const conditions: ReadonlySet<string> = new Set(
  "if unless whether lest possible potential feared possibly in-case hypothetical imminent impending looming".split(
    " ",
  ),
)

/** Words after which "to kill" did happen. */
export const didHappen: ReadonlySet<string> = new Set("on managed rose rises risen thought believed said".split(" "))

/** Verbs and nouns whose object is a deed that has not happened: "to thwart any attack", "plans to attack". */
export const preventing: ReadonlySet<string> = new Set(
  `prevent prevents prevented preventing prevention thwart thwarts thwarted thwarting foil foils foiled foiling avert averts
  averted averting stop stops stopping avoid avoids avoided deter deters deterring plan plans planned planning plot plots
  plotted plotting threaten threatens threatened threatening threat threats threatens fear fears fearing feared warn warns
  warned warning attempt attempts attempted attempting try tries tried trying fail fails failed failing intend intended
  intends want wanted wants prepare prepared preparing vow vowed vows pledge pledged seek seeks sought seeking combat
  combating counter countering fight fighting against respond responding anti potential possible future risk risks
  likely alleged exercise drill simulate simulated simulating suspicion`.split(/\s+/),
)
