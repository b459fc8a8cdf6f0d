/**
 * Head nouns of the names of organisations, with what they make of them: words parted by white space. Source: the heads of
 * the organisation names in the MUC and ACE guidelines' examples, put in order by kind.
 */
export const HEADS = {
  government_body: `
    ministry department office bureau agency administration authority police court parliament assembly senate congress
    cabinet army navy force forces guard guards embassy consulate commission directorate service services corps command
    treasury customs military legislature judiciary government prosecutor prosecutors gendarmerie constabulary secretariat
    inspectorate tribunal duma knesset majlis taskforce`,
  organisation: `
    organisation organization union association federation league foundation institute university center centre committee
    society bank company corporation corp inc observatory watch fund alliance conference party academy network forum
    structure community council chamber trust initiative coalition college institution confederation board club
    partnership programme program consortium hospital group movement airlines airways mission`,
  armed_group: `brigade brigades militia militias jihad mujahideen mujahedin battalion battalions front cartel`,
  media: `times post daily television tv radio tribune herald newspaper journal gazette telegraph`,
} as const

/** Words that make a movement, army or group an armed one. */
export const ARMED_WORDS = `liberation islamic jihad jihadist resistance martyrs revolutionary republican mujahideen rebel`

/** Words that join two parts of a name: "Ministry of Health and Welfare". */
export const JOINERS = `of for on and & the in against to de du des la del`

/** Words whose possessive stands inside of a name: "People's Bank", "Workers' Party". */
export const OWNERS = `
  people peoples workers women men children lord martyrs farmers soldiers king queen prosecutor attorney president
  students teachers veterans consumers writers journalists`
