/** Verbs and words that say to which verb a date or a place belongs. */

/** Verbs of saying and of acting on an event from afar: their dates and places are not those of the event. */
export const speechVerbs: ReadonlySet<string> = new Set(
  `said says say saying told tells telling reported reports reporting announced announces announcing condemned condemns
  condemning denounced denounces deplored deplores urged urges called calls calling added adding claimed claims confessed
  confirmed confirms denied denies warned warns expressed expresses offered offers sent sending visited visits visiting
  arrived arrives arriving met meets meeting held holds asked asks praised praises vowed vows pledged pledges stated states
  quoted citing cited according described describes declared declares issued issues released releases appeared sounded
  ordered orders mourned mourn mourns honored honoured pays paid discuss discussed spoke speaking addressed blamed blames
  accused accuses rejected demanded demands insisted noted stressed acknowledged explained appealed appeals briefed flew
  attended signed agreed launched opened concluded began begins started starts pleaded sentenced testified`.split(
    /\s+/,
  ),
)

/** Verbs whose object is the deed itself: "forces Tuesday launched missile strikes". */
export const launchingVerbs: ReadonlySet<string> = new Set(
  "launched launches launch began begins started starts mounted mounts staged stages carried committed conducted".split(
    " ",
  ),
)

/** Verbs whose clause tells of a deed: "in 2003 the army said it had killed him". */
export const tellingVerbs: ReadonlySet<string> = new Set(
  "said says reported reports announced announces claimed claims confirmed confirms".split(" "),
)

/** Verbs by which an event happens to a place or at a time. */
export const happeningVerbs: ReadonlySet<string> = new Set(
  `occurred occurs occur happened happens struck strikes hit hits hitting rocked rocks rocking ripped tore
  shook targeted targeting targets damaged destroyed destroying killed killing kills injured injuring wounded wounding left
  leaving claimed claiming erupted broke exploded carried carry staged hurt died die dead came went fired attacked storming
  stormed blew kidnapped abducted taken attacking`.split(/\s+/),
)

/** Marks and words at which a clause begins or ends. */
export const clauseMarks: ReadonlySet<string> = new Set(
  ", ; : . -- ( ) when while after before because that which who where although though but as".split(" "),
)

/** "south Nigeria", "central Baghdad": what may stand between a preposition and a place. */
export const directions: ReadonlySet<string> = new Set(
  `north south east west northern southern eastern western northeast northwest southeast southwest northeastern
  northwestern southeastern southwestern central downtown mid upper lower far`.split(/\s+/),
)

/** Prepositions that put an event in a place. */
export const placing: ReadonlySet<string> = new Set(
  "in at near outside inside across around throughout off of on from against along within between toward towards into via".split(
    " ",
  ),
)

/** Verbs whose object may be the place of the event: "blast rocks Kabul", "an offensive to retake Mosul". */
export const strikingPlaces: ReadonlySet<string> = new Set(
  `rock rocks rocked rocking hit hits hitting strike strikes struck shake shakes shook target targets targeted targeting bomb
  bombs bombed attack attacked attacking shell shells shelled invade invaded storm storms stormed take retake retook capture
  recapture liberate seize overrun raid raided`.split(/\s+/),
)

/** Nouns for a settlement beside its name: "Urdale district", "the town of Urdale". */
export const settlements: ReadonlySet<string> = new Set(
  "city town village district township county municipality suburb neighborhood neighbourhood hamlet settlement".split(
    " ",
  ),
)

/** Units of the distance to a town: "15 km north of Rivertown". */
export const distances: ReadonlySet<string> = new Set(
  "km kilometer kilometers kilometre kilometres mile miles".split(" "),
)

/** Nouns that make a nationality a place: "the Jordanian capital", "off the Nigerian coast". */
export const geographic: ReadonlySet<string> = new Set(
  "capital capitals coast city town village province region port island territory soil waters mainland state district resort".split(
    " ",
  ),
)

/** Determiners by which the reader is taken to know of the event. */
export const definite: ReadonlySet<string> = new Set("the this that these those his her its their 's".split(" "))

/** Words that make it one more event than those told before. */
export const further: ReadonlySet<string> = new Set(
  "another second third additional other separate further new".split(" "),
)
