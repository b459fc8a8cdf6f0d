/**
 * Districts and sites that news names without their city: a line each, country, name, GeoNames name of the city, then other
 * spellings, parted by "|". Source: English Wikipedia, "Landmarks in …" and "Districts of …" of the capitals and the
 * largest cities; names that stand for one place only.
 */
export const LANDMARKS = `
IQ|Sadr City|Baghdad|Saddam City|al-Sadr City
IQ|Green Zone|Baghdad|International Zone
IQ|Karrada|Baghdad|Karradah
IQ|Adhamiyah|Baghdad|Azamiyah|Adhamiya|Azamiya
IQ|Kadhimiyah|Baghdad|Kazimiyah|Kadhimiya
IQ|Abu Ghraib prison|Abū Ghurayb
CN|Tiananmen Square|Beijing|Tian'anmen Square|Tiananmen|Tian'anmen
CN|Zhongnanhai|Beijing
CN|Forbidden City|Beijing
CN|Great Hall of the People|Beijing
EG|Tahrir Square|Cairo
EG|Heliopolis|Cairo
EG|Khan el-Khalili|Cairo
TR|Taksim Square|Istanbul|Taksim
TR|Sultanahmet|Istanbul
TR|Ataturk Airport|Istanbul
RU|Red Square|Moscow
RU|Domodedovo airport|Moscow
RU|Dubrovka theater|Moscow
UA|Maidan|Kyiv|Independence Square|Maidan Nezalezhnosti
GB|Heathrow|London|Heathrow Airport
GB|Trafalgar Square|London
GB|Westminster Bridge|London
GB|London Bridge|London
GB|King's Cross|London
GB|Canary Wharf|London
FR|Bataclan|Paris|Bataclan concert hall
FR|Stade de France|Paris
FR|Champs-Elysees|Paris|Champs-Élysées
FR|Eiffel Tower|Paris
FR|Promenade des Anglais|Nice
BE|Zaventem airport|Brussels
BE|Maelbeek|Brussels|Maalbeek
BE|Molenbeek|Brussels
ES|Las Ramblas|Barcelona|La Rambla
ES|Atocha station|Madrid|Atocha
DE|Breitscheidplatz|Berlin
US|World Trade Center|New York City|Twin Towers
US|Times Square|New York City
US|Ground Zero|New York City
US|Manhattan|New York City
US|Brooklyn|New York City
US|Capitol Hill|Washington, D.C.
US|Oklahoma City bombing memorial|Oklahoma City
KE|Westgate mall|Nairobi|Westgate shopping mall|Westgate
KE|Eastleigh|Nairobi
IN|Taj Mahal Palace hotel|Mumbai|Taj Mahal hotel|Taj Mahal Palace
IN|Chhatrapati Shivaji Terminus|Mumbai
IN|Red Fort|Delhi
PK|Red Mosque|Islamabad|Lal Masjid
PK|Faisal Mosque|Islamabad
SA|Grand Mosque in Mecca|Mecca
IL|Temple Mount|Jerusalem|Haram al-Sharif
IL|al-Aqsa Mosque|Jerusalem|al-Aqsa
IL|Western Wall|Jerusalem
IL|Mahane Yehuda|Jerusalem
LB|Dahiyeh|Beirut|Dahieh
LB|Bourj el-Barajneh|Beirut|Burj al-Barajneh|Bourj al-Barajneh
LB|Shatila|Beirut|Chatila
LB|Sabra|Beirut
SY|Yarmouk camp|Damascus|Yarmouk refugee camp
SY|Sayyida Zeinab|Damascus|Sayyidah Zaynab|Sayeda Zeinab|Sayyida Zainab
SY|Umayyad Mosque|Damascus
AU|Sydney Opera House|Sydney
AU|Martin Place|Sydney
NZ|Al Noor Mosque|Christchurch
ID|Kuta|Denpasar|Kuta Beach
ID|Legian|Denpasar
TH|Erawan Shrine|Bangkok
MX|Zocalo|Mexico City|Zócalo
JP|Shibuya|Tokyo
JP|Kasumigaseki|Tokyo
KR|Itaewon|Seoul
HK|Victoria Park|Hong Kong
`
