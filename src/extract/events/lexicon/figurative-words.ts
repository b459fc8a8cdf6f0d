/**
 * Words by which violence is only a way of speaking: words of debate, things that no blow can reach, words for violence
 * itself that speak against it. After the metaphors of "argument is war" (Lakoff & Johnson, 1980; MetaNet's "verbal attack"),
 * and the vocabulary of politics, business, sport and shows in news.
 */

/** Event words that are as often said of words as of blows. */
export const ofWordsToo: ReadonlySet<string> = new Set(
  `attack attacks attacked assault assaults ambush ambushed clash clashes clashed offensive fired blast blasts bombardment
  firefight shootout hijacked stormed torched slashed`.split(/\s+/),
)

/** Adjectives and nouns that make an attack one of words: "a veiled attack", "populist attacks". */
export const ofWords: ReadonlySet<string> = new Set(
  `verbal personal political partisan populist rhetorical negative frontal veiled thinly scathing withering blistering
  stinging phony sharp sharper sharpened sharpest unfair baseless false inflammatory pointed biting sarcastic ideological
  ad campaign control reform policy republican democratic conservative liberal candidate nominee senator presidential front-runner frontrunner
  legal legislative editorial media twitter online intellectual relentless unrelenting racist sexist smear`.split(
    /\s+/,
  ),
)

/** Words of debate, elections, law-making, courts and business beside a trigger. */
export const debate: ReadonlySet<string> = new Set(
  `debate debates debated campaign campaigns campaigning candidate candidates candidacy nominee nomination primary primaries
  caucus caucuses election elections electoral voter voters ballot poll polls rival rivals opponent opponents challenger
  front-runner frontrunner runner senator senators sen. congressman congresswoman lawmakers legislators legislature senate
  congress parliament committee hearing hearings testimony speech speeches tweet tweets tweeted tweeting twitter ad ads
  advertisement advertising commercial commercials pac super editorial editorials critics criticism criticisms criticized
  criticizing rhetoric policy policies positions record republican republicans democrat democrats democratic gop
  conservatives liberals party convention spokesman spokeswoman strategist aides adviser advisers platform
  negotiations lawsuit column columnist interview remarks comments opinion trail rally rallies podium microphone stage`.split(
    /\s+/,
  ),
)

/** What only words can be aimed at: the head of "attacks on his record". */
export const abstract: ReadonlySet<string> = new Set(
  `record records position policy policies plan plans proposal proposals idea ideas ideology view views opinion comments comment remarks remark speech speeches statement statements testimony decision decisions choice legislation law laws bill bills amendment amendments constitution constitutional rules regulation regulations tax taxes cuts budget spending deal deals agreement treaty trade program programs programme programmes agenda platform strategy approach response handling performance conduct behavior behaviour behaviors temperament judgment judgement judgments qualifications fitness character credibility credentials integrity honesty reputation legacy heritage race ethnicity gender religion faith beliefs values principles morality marriage culture tradition traditions way past wealth money influence power corruption inequality poverty privilege problem problems issue issues crime unemployment climate rights right freedom freedoms liberty liberties democracy independence sovereignty legitimacy authority functions process elite elites education science truth reality fact facts work career practices practice motives claims claim argument arguments theory logic grounds campaign campaigns candidacy nomination election elections immigration abortion obamacare healthcare health welfare medicare stance stances scandals scandal vote votes voting choices essence relationship relationships dignity patriotism manhood womanhood sexuality`.split(
    /\s+/,
  ),
)

/** Endings of abstract nouns: "her willingness", "his populism". */
export const abstractEndings: ReadonlyArray<string> = ["ness", "ism", "hood"]

/** Heads of things that have only files and lines: "attacks on government computers". */
export const data: ReadonlySet<string> = new Set(
  "computer computers server servers account accounts email emails e-mail e-mails website websites".split(" "),
)

/** Ideas that meet rather than people: "a clash of civilizations". */
export const ideas: ReadonlySet<string> = new Set(
  `civilization civilizations civilisation civilisations culture cultures personality personalities ego egos wills will
  titans views ideas opinions values interests ideologies styles worldviews generations visions opposites colors colours`.split(
    /\s+/,
  ),
)

/** What a real explosion is one of: "the explosion of a gas tank", against "an explosion of interest". */
export const explodingThings: ReadonlySet<string> = new Set(
  `bomb bombs device devices car cars mine mines landmine grenade grenades gas dynamite shell shells tank tanks charge charges
  munitions ammunition rocket rockets vehicle vehicles boiler pipeline cylinder explosive explosives missile warhead truck
  van bus plane aircraft airliner jet ship boat reactor shuttle fireworks firework artifact artifacts artefact sticks`.split(
    /\s+/,
  ),
)

/** Words of real violence beside a trigger: the hurt, weapons, those who carry them. */
export const violence: ReadonlySet<string> = new Set(
  `killed killing kill kills murdered murder murders assassinated assassination responsibility dead death deaths deadly die died dies dying fatal fatally wounded wounding wounds injured
  injuring injuries injury hurt casualties victim victims survivors survivor slain slaughter slaughtered bodies bloody
  bloodshed hostage hostages shot shots gunfire gunshot gunshots bullet bullets sniper snipers bomb bombs bombed bombing
  bombings bomber bombers grenade grenades rifle rifles mortar mortars rocket rockets missile missiles artillery explosive
  explosives explosion explosions knife knives machete machetes axe axes stabbed stabbing dynamite molotov stones tear-gas
  fire burned burning masked armed gunman gunmen assailant assailants attacker attackers militant militants rebel rebels
  guerrilla guerrillas insurgent insurgents terrorist terrorists terror jihadist jihadists extremists soldier soldiers troops
  army battalion garrison patrol patrols barracks convoy checkpoint ambassador embassy consulate compound policemen
  police officer officers demonstrators protesters protestors rioters mob mobs gang gangs hijackers kidnappers pirates
  separatists paramilitary paramilitaries warplanes helicopters village villages villagers civilians peasants worshippers
  worshipers commuters passengers nightclub mosque hospital border fighters commandos militia militias sectarian chemical
  suicide coordinated simultaneous lone-wolf massacre shooting gun-wielding arson arsonists looting looters`.split(
    /\s+/,
  ),
)

/** Those of them that leave no doubt beside the noun itself: "the deadly terrorist attack". */
export const deadly: ReadonlySet<string> = new Set(
  `terrorist terrorists terror cowardly deadly deadliest fatal armed suicide bomb knife mortar rocket missile grenade chemical
  coordinated simultaneous bloody lethal murderous arson lone-wolf shooting militant rebel guerrilla drone nightclub
  cross-border airport mosque military sexual bloodiest horrific machete axe truck mob rebels insurgent sniper embassy`.split(
    /\s+/,
  ),
)

/** Titles and roles of people who are spoken against: "attacks on the judge". */
export const publicPeople: ReadonlySet<string> = new Set(
  `president senator governor mayor congressman congresswoman judge secretary candidate nominee minister leader reporter
  journalist anchor host chairman chairwoman rival opponent republicans democrats conservatives liberals republican democrat
  lawmakers politicians senators critics media press reporters establishment candidates opponents rivals another women immigrants muslims`.split(
    /\s+/,
  ),
)
