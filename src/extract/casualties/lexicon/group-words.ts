/**
 * Words for those counted: who they are, and what is not a count of people at all. After the target and perpetrator types of
 * the GTD codebook (START, 2021); nouns in the singular and the plural.
 */

/** Those who do violence, or are accused of it. */
export const perpetrators: ReadonlySet<string> = new Set(
  `assailant assailants attacker attackers bomber bombers gunman gunmen terrorist terrorists militant militants rebel rebels
  insurgent insurgents extremist extremists guerrilla guerrillas jihadist jihadists jihadi jihadis hijacker hijackers
  kidnapper kidnappers abductor abductors suspect suspects separatist separatists rioter rioters bandit bandits commando
  fighter fighters raider raiders robber robbers culprit culprits murderer murderers killer killers assassin assassins
  mastermind masterminds accomplice accomplices perpetrator perpetrators taliban pirates pirate subversives subversive
  islamists islamist radicals conspirators plotters gang militiaman militiamen`.split(/\s+/),
)

/** Police, armed forces and guards. */
export const securityForces: ReadonlySet<string> = new Set(
  `police policeman policemen policewoman policewomen officer officers soldier soldiers troop troops trooper troopers
  serviceman servicemen marine marines guard guards bodyguard bodyguards gendarme gendarmes paramilitary paramilitaries
  paratroopers commandos ranger rangers peacekeeper peacekeepers conscript conscripts sailor sailors airman airmen
  airmen constable constables cop cops corporal sergeant sergeants lieutenant captain colonel general admiral
  personnel`.split(/\s+/),
)

/** People hurt or bystanders, and people of no side: what an indefinite article may count. */
export const civilians: ReadonlySet<string> = new Set(
  `person persons people man men woman women child children boy boys girl girls baby babies infant infants toddler toddlers
  teenager teenagers youth youths student students pupil pupils teacher teachers worker workers employee employees staff
  civilian civilians resident residents villager villagers passenger passengers passerby passersby passer-by passers-by
  pedestrian pedestrians shopper shoppers tourist tourists traveller travellers traveler travelers visitor visitors
  foreigner foreigners national nationals citizen citizens victim victims survivor survivors driver drivers journalist
  journalists reporter reporters cameraman photographer doctor doctors nurse nurses patient patients medic medics farmer
  farmers peasant peasants labourer labourers laborer laborers miner miners trader traders merchant shopkeeper pilgrim
  pilgrims worshipper worshippers worshiper worshipers priest priests monk monks nun nuns cleric clerics imam bishop
  missionary missionaries judge lawyer lawyers politician politicians diplomat diplomats official officials mayor
  councillor governor engineer engineers technician technicians businessman businessmen businesswoman contractor
  contractors aid relatives relative family families brother brothers sister sisters son sons daughter daughters father
  mother husband wife couple bystander bystanders onlookers evacuees refugees refugee migrant migrants protester
  protesters protestor protestors demonstrator demonstrators activist activists hostage hostages others other
  crewman crewmen pilot pilots crew members member inmate inmates prisoner prisoners expatriate expatriates native
  firefighter firefighters rescuer rescuers settler settlers occupants neighbors neighbours guest guests customers
  waiter waitress vendor vendors motorist biker bikers caretaker cleaner leader clergyman`.split(/\s+/),
)

/** Groups and plurals: "a crew" is more than one. */
export const collectives: ReadonlySet<string> = new Set(
  "crew family families couple staff personnel people police troops gang group militia taliban relatives members".split(
    " ",
  ),
)

/** Things, times and measures: a number of these never counts people. */
export const notPeople: ReadonlySet<string> = new Set(
  `second seconds minute minutes hour hours day days week weeks weekend month months year years decade decades century times
  time kilometer kilometers kilometre kilometres km mile miles meter meters metre metres yards feet foot inches blocks
  percent pc dollars euros pounds yuan rupees rubles barrels tons tonnes kilograms kilos kg pounds liters litres gallons
  bus buses car cars vehicle vehicles truck trucks lorry lorries motorcycle motorcycles train trains plane planes aircraft
  airplane helicopter helicopters jet jets warplane warplanes ship ships vessel vessels boat boats tank tanks tankers
  bomb bombs rocket rockets missile missiles shell shells mortar mortars round rounds grenade grenades bullet bullets shots
  shot gunshots explosive explosives device devices weapon weapons gun guns rifle rifles pistol pistols mine mines
  house houses home homes building buildings shop shops store stores school schools hospital hospitals hotel hotels
  church churches mosque mosques village villages town towns city cities area areas country countries state states province
  provinces region regions district districts place places site sites location locations street streets square squares
  embassy embassies office offices base bases post posts checkpoint checkpoints station stations
  attack attacks blast blasts bombing bombings explosion explosions strike strikes raid raids incident incidents clash
  clashes shooting shootings operation operations assault assaults battle battles war wars case cases
  cattle cow cows sheep goat goats camel camels horse horses dog dogs animal animals livestock bird birds chickens
  meeting meetings document documents video videos report reports article articles part parts party parties group groups
  company companies organization organizations point points step steps side sides front fronts way ways
  email emails e-mail e-mails message messages file files seat seats wing job jobs vote votes ballot ballots
  acre acres hectare hectares story stories floor floors page pages copy copies`.split(/\s+/),
)

/** Words of disasters and accidents: who died of them died of no attack told elsewhere. */
export const disasters: ReadonlySet<string> = new Set(
  `quake quakes earthquake earthquakes tsunami flood floods flooding hurricane typhoon cyclone tornado tornadoes landslide
  landslides mudslide avalanche drought famine epidemic pandemic outbreak virus cholera ebola wreck collision derailment
  wildfire wildfires heatwave`.split(/\s+/),
)
