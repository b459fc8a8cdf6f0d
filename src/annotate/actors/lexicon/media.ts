/**
 * News media: a line each, country (or "-"), name, and then other names it goes by, parted by "|". Sources: the member lists of
 * the news agencies' alliances (EANA, OANA, FANA), BBC Monitoring's media guides.
 */
export const MEDIA = `
CN|Xinhua News Agency|Xinhua|New China News Agency
CN|China Central Television|CCTV
CN|China Daily
CN|Global Times
CN|People's Daily
CN|South China Morning Post
GB|Reuters|Reuters news agency
US|Associated Press|AP|The Associated Press
FR|Agence France-Presse|AFP|Agence France Presse
DE|Deutsche Presse-Agentur|dpa
US|United Press International|UPI
SY|Syrian Arab News Agency|SANA
JO|Petra|Petra news agency|Jordan News Agency
RU|TASS|ITAR-TASS|Itar-Tass|Tass
RU|RIA Novosti|RIA
RU|Interfax
RU|Sputnik
RU|RT|Russia Today
JP|Kyodo News|Kyodo|Kyodo news agency
KR|Yonhap News Agency|Yonhap
KP|Korean Central News Agency|KCNA
IR|Islamic Republic News Agency|IRNA
IR|Fars News Agency|Fars
IR|Tasnim News Agency|Tasnim
IR|Press TV
TR|Anadolu Agency|Anadolu|Anatolia news agency|Anatolia
TR|Daily Sabah
TR|Dogan News Agency|Dogan
TR|Hurriyet
QA|Al Jazeera|Al-Jazeera|al-Jazeera
AE|Al Arabiya|Al-Arabiya
LB|Al-Manar|Al Manar
LB|National News Agency
EG|Middle East News Agency|MENA
EG|Al-Ahram|Ahram
SA|Saudi Press Agency|SPA
PS|Wafa
IN|Press Trust of India|PTI
IN|Times of India
PK|Associated Press of Pakistan
PK|Dawn
GB|BBC|British Broadcasting Corporation|British Broadcasting Corp.
GB|Sky News
GB|The Guardian|Guardian
GB|The Times|Times of London
GB|Financial Times
GB|Daily Telegraph
US|CNN|Cable News Network
US|CBS|CBS News
US|NBC|NBC News
US|ABC News
US|Fox News|Fox News Channel
US|New York Times|The New York Times
US|Washington Post|The Washington Post
US|Wall Street Journal|The Wall Street Journal
US|Los Angeles Times
US|USA Today
US|Bloomberg|Bloomberg News
US|Time magazine
US|Newsweek
US|Voice of America|VOA
US|Radio Free Asia|RFA
US|Radio Free Europe|RFE/RL|Radio Free Europe/Radio Liberty
FR|Le Monde
FR|Le Figaro
DE|Der Spiegel
DE|Deutsche Welle
DE|Bild
ES|El Pais|El País
ES|EFE
IT|ANSA
IL|Haaretz
IL|Jerusalem Post
AU|Australian Broadcasting Corporation
CA|Canadian Broadcasting Corporation|CBC
ID|Antara
MY|Bernama
VN|Vietnam News Agency
KE|Daily Nation
KZ|Kazinform
`
