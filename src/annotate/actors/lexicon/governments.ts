/**
 * Buildings, streets and offices that stand for a state's government: a line each, country, then the names, parted by "|".
 * Capitals do too, and come from the gazetteer. Source: the AP Stylebook and The Economist style guide, entries on metonymy.
 */
export const GOVERNMENT_SEATS = `
US|White House|U.S. government|US government|Obama administration|Bush administration|Clinton administration|Trump administration|Biden administration
RU|Kremlin
GB|Downing Street|10 Downing Street|Whitehall|Buckingham Palace
FR|Elysee|Elysee Palace|Élysée Palace
CN|Zhongnanhai
KR|Blue House
TR|Sublime Porte
IN|South Block
VA|Holy See
PH|Malacanang|Malacañang
AR|Casa Rosada
IT|Palazzo Chigi
MY|Putrajaya
`

/** Capitals in the sense of governments where the seat is not the capital of the gazetteer: country, then the names. */
export const OTHER_SEATS = `
NL|The Hague
IL|Tel Aviv
TZ|Dar es Salaam
CI|Abidjan
US|Washington
MM|Yangon|Rangoon
KZ|Nur-Sultan
`

/** States that are no more and still stand in the news of their time and after: the name, then other names, parted by "|". */
export const FORMER_STATES = `
Soviet Union|USSR|U.S.S.R.|Union of Soviet Socialist Republics
Yugoslavia|Federal Republic of Yugoslavia
Serbia and Montenegro
Czechoslovakia
East Germany|German Democratic Republic|GDR
North Vietnam
South Vietnam
`
