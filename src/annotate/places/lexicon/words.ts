/**
 * Words that decide whether a capitalised name is a place. Sources: GeoNames names that are English words (checked against
 * the wink-nlp lexicon), the style books' lists of titles, US Census and ONS lists of given names that are place names.
 */

/* Each list is words parted by white space. */

/** Names of places that are common words, months, titles or surnames: a place only when the words around say so. */
export const COMMON_WORDS = `
  nice reading mobile of most van hall march may june police university best bar bath battle man as same are date
  normal orange hope enterprise independence union liberty progress center centre central north south east west
  northern southern eastern western bay hill lake park port spring summit surprise eagle chief general major justice
  commerce defiance media young early star sun post times mission peace temple church angel santa cross red black
  white green brown gray big long much both male see sale tours split bush clinton carter ford johnson nixon lincoln
  jackson taylor sharon rice bin ali hassan hussein khan king queen prince said friday monday sunday
  saturday tuesday thursday wednesday january february april july august september october november december but and
  the they he she we you it this that these those in on at by to from for with an a so no not if or then when while
  where what who why how now here there all many some more other our my his her their its is was be do did has had
  have will would can could after before during since under over about between also only just even still new old
  first second third last next one two three four five six seven eight nine ten news world state states city town
  island islands river beach force forces army navy guard court house senate congress parliament council bank group
  company party front league club team cup open masters grand royal saint san santo los las la le el al de da dos du
  ben bel ras abu umm lord lady sir dame earth moon mars golf index wales's buy sell price prices premium home homes
  page book books ball hub gap asia europe africa america god allah islam muslim christian jew mali's ama along ha
  hat hot ice lens lot love luck mad mine mole moss mount ore pace par pen pink pit plan rose rust sand save set ski
  tale tan torture tree wall wells winner wolf wood wool worth y york zone bad ho yang wang li liu chen zhang zhao
  wu xu zhu ma hu guo lin gao luo liang song tang han feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu
  ye cheng wei su lu ding ren shen yao kim lee choi jung kang cho yoon jang lim shin suh kwon hwang ahn ryu hong
  ministry minister president premier embassy office agency airport hotel road street square valley mountain desert
  gulf sea ocean coast border region province district county village republic kingdom empire federation commission
  committee organization association institute college school hospital prison station tower bridge plaza market mall
  stadium arena theater museum library internet web online tv radio daily weekly journal review tribune herald
  gazette express mail mirror guardian observer telegraph standard globe chronicle allies coalition opposition
  rebels militants troops soldiers officials witnesses un eu us ap afp am pm mr mrs ms dr gen col lt sgt capt gov
  sen rep rev
`

/** Given names and first words of names that are places too: not a place when a capitalised word follows. */
export const GIVEN_NAMES = `
  paris jordan chad georgia austin florence sydney charlotte victoria lincoln madison israel india kenya asia
  brittany carolina cheyenne dakota dallas denver devon diego eugene francisco houston jackson jose juan london
  lourdes mercedes milan orlando phoenix raleigh regina salvador santiago savannah sofia sophia tyler valencia
  vienna virginia wayne washington aurora alexandria carmel chelsea cordoba genoa helena kent laurel logan lorraine
  marion melbourne montana nelson olympia roma roman shelby sierra stanley trenton troy verona warren wilson winston
  augusta adelaide ahmed mohammed omar daniel john george david martin cuba malta holland hamilton marina martinez
  gonzalez rodriguez fernando luis pedro antonio angelo philadelphia odessa bethany lima rita
`

/** Titles: a name after one is a person. */
export const TITLES = `
  mr mrs ms miss dr sir lord lady dame president premier chancellor minister senator sen rep gov governor mayor
  general gen colonel col lieutenant lt major maj captain capt sergeant sgt corporal judge justice king queen prince
  princess sheikh sheik imam mullah ayatollah pope cardinal archbishop bishop rev reverend father professor prof
  spokesman spokeswoman chairman secretary ambassador commander admiral director coach detective inspector officer
  constable secretary-general envoy congressman congresswoman commissioner emir
`

/** Words before a place, in lower case in running text. */
export const LOCATIVES = `
  in at near from outside around inside across through throughout into within leaving reached entered visited visit
  left attacked bombed shelled struck hit rocked capital city town village port suburb
`

/** Nouns after a place name that name a site in it: "Kunming railway station". */
export const SITES = `
  station airport square hotel street avenue road university college hospital prison jail mosque church cathedral
  temple synagogue stadium bridge harbour harbor port market mall plaza park zoo museum palace barracks base
  refinery terminal theatre theater school courthouse checkpoint camp marathon
`

/** Words between a place and its site: "Kunming railway station", "Dhaka international airport". */
export const SITE_MODIFIERS = `
  railway train bus metro subway international central main military air naval refugee general shopping football
  rail airforce air-force army medical
`

/** Words after a place name that make it part of the name of something else: "New York Times". */
export const NAME_HEADS = `
  times post daily news herald tribune globe telegraph gazette journal chronicle star agreement accord accords
  convention protocol treaty declaration process summit conference group bank club stock exchange composite index
  airlines airways motors inc corp ltd co company holdings united city fc giants lakers olympics games open cup
  league bay institute school council monitor review magazine press radio tv television energy oil petroleum telecom
  electric communications yankees mets bulls bears cowboys rangers islanders life mutual securities investment
  investments capital financial partners foundation center centre mills standard steel paper red white philharmonic
  symphony orchestra opera ballet
`

/** Heads of names before "of": "Bank of China", "University of London". */
export const OF_HEADS = `
  bank university college institute archbishop bishop duke duchess prince earl church treaty battle lord declaration
  merchant order company times isle
`

/** Verbs of saying after a name: the name is a person (or a government), not where something was. */
export const SAYING = `
  said says told added noted stressed warned urged denied claimed insisted argued explained replied asked recalled
  joked concluded testified acknowledged admitted
`

/** Nouns that stand before a place and say what it is: "city of Qamishli", "in the town of …". */
export const PLACE_NOUNS = `
  city town village capital port suburb district province region county prefecture governorate municipality
  neighborhood neighbourhood hamlet township island state
`

/** Days and months: "Lahore Friday" is Lahore. */
export const CALENDAR = `
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec
`
