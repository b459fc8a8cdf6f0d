/** Words that make "bodies" those of the dead, and not bodies of an organisation. */

/** What is done with bodies, and the state they are found in. */
export const bodyWords: ReadonlySet<string> = new Set(
  `recovered recover recovering recovers found find finding discovered pulled retrieved removed carried carted collected
  counted identified unidentified buried dumped received brought taken charred burned burnt mutilated decapitated headless
  beheaded bullet-riddled riddled morgue morgues hospital hospitals mortuary coffins grave graves rubble wreckage debris
  unearthed exhumed scattered lying lay dead seen saw`.split(/\s+/),
)
