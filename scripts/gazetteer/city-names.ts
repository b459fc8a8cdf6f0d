/**
 * English names of cities that GeoNames lists under a local or official name: a line each, country, GeoNames name, English
 * name, further spellings in the news, parted by "|". Sources: English Wikipedia's article titles; the AP Stylebook,
 * "datelines" and "foreign cities"; UNGEGN romanization notes.
 */
export const CITY_NAMES = `
CN|Ürümqi|Urumqi|Wulumuqi|Urumchi
CN|Xi’an|Xi'an|Sian
CN|Guangzhou|Guangzhou|Canton
CN|Kashgar|Kashgar|Kashi
CN|Hotan|Hotan|Hetian|Khotan
SY|Al Qāmishlī|Qamishli|Qamishlo|Kameshli|Qameshli|Qamishly
SY|Al Ḩasakah|Hasakah|Hassakeh|Hasaka|Hassake|Hassaka|Hassakah|Hasakeh
SY|Ar Raqqah|Raqqa|Raqqah|Rakka
SY|Ḩamāh|Hama|Hamah
SY|Tartouss|Tartus|Tartous
SY|Dar‘ā|Daraa|Deraa|Dera
SY|As-Suwayda|Suwayda|Sweida
SY|Deir ez-Zor|Deir ez-Zor|Deir al-Zor|Deir Ezzor|Deir al-Zour|Deir el-Zour
SY|Al Mayādīn|Mayadin|Mayadeen
SY|‘Ayn al ‘Arab|Kobani|Kobane|Ayn al-Arab
SY|Tadmur|Palmyra|Tadmor
IQ|Al Ḩillah|Hillah|Hilla
IQ|As Sulaymānīyah|Sulaymaniyah|Sulaimaniya|Sulaimaniyah|Sulaimani
IQ|Ad Dīwānīyah|Diwaniyah|Diwaniya
IQ|Dihok|Dohuk|Duhok
IQ|Al ‘Amārah|Amarah|Amara
IQ|Al Kūt|Kut
IQ|As Samawah|Samawah|Samawa
IQ|Baqubah|Baqubah|Baquba|Baaquba
IQ|Al Fallūjah|Fallujah|Falluja
IQ|Ramadi|Ramadi
IQ|Erbil|Erbil|Irbil|Arbil
IQ|Basrah|Basra
IQ|Tall ‘Afar|Tal Afar|Tall Afar|Talafar
IQ|Sāmarrā’|Samarra
IQ|Karbala|Karbala|Kerbala
LB|Sidon|Sidon|Saida
LB|Tyre|Tyre|Sour
LB|Zahlé|Zahle
LB|Baalbek|Baalbek
PS|Gaza|Gaza City
PS|Rafaḩ|Rafah
PS|Janīn|Jenin
PS|Khān Yūnis|Khan Younis|Khan Yunis
PS|Nablus|Nablus
IL|Beersheba|Beersheba|Be'er Sheva
EG|Al Manşūrah|Mansoura
EG|Arish|Arish|El-Arish|al-Arish
EG|Al Minyā|Minya
EG|Al Fayyūm|Fayoum|Faiyum
EG|Asyūţ|Asyut|Assiut
EG|Tanda|Tanta
LY|Mişrātah|Misrata
LY|Darnah|Derna
LY|Az Zāwīyah|Zawiya
LY|Al Bayḑā’|Bayda|Beida
YE|Sanaa|Sanaa|Sana'a|San'a
YE|Ta‘izz|Taiz|Taizz
YE|Al Ḩudaydah|Hodeidah|Hodeida|Hudaydah
YE|Sa'dah|Saada|Sa'ada
SA|Jeddah|Jeddah|Jiddah
SA|Mecca|Mecca|Makkah
SA|Khobar|Khobar|Al Khobar|al-Khobar
SD|Nyala|Nyala
SD|El Fasher|El Fasher|al-Fashir|Al Fashir
SO|Marka|Merca|Marka|Merka
SO|Baidoa|Baidoa|Baydhabo
SO|Kismayo|Kismayo|Kismayu
SO|Beledweyne|Beledweyne|Baladwayne
SO|Gaalkacyo|Galkayo|Galkacyo
SO|Bosaso|Bosaso|Bossaso
SO|Hargeysa|Hargeisa
AF|Kandahār|Kandahar|Qandahar
AF|Jalālābād|Jalalabad
AF|Herāt|Herat
AF|Mazār-e Sharīf|Mazar-i-Sharif|Mazar-e-Sharif|Mazar-i Sharif|Mazar-e Sharif
AF|Lashkar Gāh|Lashkar Gah|Lashkargah
AF|Khōst|Khost
AF|Kunduz|Kunduz|Konduz
AF|Gardez|Gardez
PK|Muzaffarābād|Muzaffarabad
PK|Peshawar|Peshawar
PK|Miran Shah|Miranshah|Miran Shah
IR|Orūmīyeh|Urmia|Orumiyeh
IR|Isfahan|Isfahan|Esfahan
IR|Ahvaz|Ahvaz|Ahwaz
IN|Bengaluru|Bangalore|Bengaluru
IN|Kolkata|Kolkata|Calcutta
IN|Mumbai|Mumbai|Bombay
IN|Chennai|Chennai|Madras
IN|Srinagar|Srinagar
IN|Guwahati|Guwahati|Gauhati
IN|Varanasi|Varanasi|Benares
IN|Puducherry|Puducherry|Pondicherry
IN|Pune|Pune|Poona
BD|Chittagong|Chittagong|Chattogram
BD|Dhaka|Dhaka|Dacca
MM|Yangon|Yangon|Rangoon
MM|Nay Pyi Taw|Naypyidaw|Naypyitaw
LK|Trincomalee|Trincomalee
RU|Groznyy|Grozny
RU|Nal’chik|Nalchik
RU|Nizhniy Novgorod|Nizhny Novgorod
RU|Rostov-na-Donu|Rostov-on-Don
RU|Saint Petersburg|St. Petersburg|Saint Petersburg|Leningrad
RU|Arkhangel’sk|Arkhangelsk
RU|Stavropol’|Stavropol
RU|Beslan|Beslan
RU|Buynaksk|Buynaksk|Buinaksk
RU|Budënnovsk|Budyonnovsk|Budennovsk
UA|Kyiv|Kyiv|Kiev
UA|Kharkiv|Kharkiv|Kharkov
UA|Odessa|Odesa|Odessa
UA|Luhansk|Luhansk|Lugansk
UA|Dnipro|Dnipro|Dnipropetrovsk
UA|Mariupol|Mariupol
UA|Sloviansk|Sloviansk|Slavyansk|Slovyansk
UZ|Andijon|Andijan
UZ|Tirmiz|Termez
UZ|Qarshi|Karshi
KZ|Nur-Sultan|Astana|Nur-Sultan
KZ|Oral|Oral|Uralsk
KZ|Ust-Kamenogorsk|Ust-Kamenogorsk|Oskemen
TJ|Qŭrghonteppa|Bokhtar|Kurgan-Tyube
TJ|Khujand|Khujand|Khojand
TM|Ashgabat|Ashgabat|Ashkhabad
MN|Ulan Bator|Ulan Bator|Ulaanbaatar
VN|Ho Chi Minh City|Ho Chi Minh City|Saigon
VN|Da Nang|Da Nang|Danang
KH|Phnom Penh|Phnom Penh
KR|Busan|Busan|Pusan
KP|Pyongyang|Pyongyang
TW|Taipei|Taipei
ID|Jakarta|Jakarta|Djakarta
ID|Surabaya|Surabaya
ID|Makassar|Makassar|Ujung Pandang
TR|Şanlıurfa|Sanliurfa|Urfa
TR|Diyarbakır|Diyarbakir
TR|İzmir|Izmir
TR|Şırnak|Sirnak
TR|Elazığ|Elazig
TR|İzmit|Izmit
TR|Khanjarah|Hakkari
TR|Gaziantep|Gaziantep|Antep
TR|Antakya|Antakya|Antioch
TR|Gumushkhane|Gumushane
ES|Sevilla|Seville
ES|Zaragoza|Zaragoza|Saragossa
ES|Gasteiz / Vitoria|Vitoria|Vitoria-Gasteiz
SE|Göteborg|Gothenburg
DE|Hannover|Hanover
DE|Munich|Munich|Munchen|Muenchen
DE|Köln|Cologne
DE|Nürnberg|Nuremberg
CH|Zürich|Zurich
CH|Genève|Geneva
CH|Basel|Basel|Basle
BE|Antwerpen|Antwerp
BE|Gent|Ghent
BE|Brugge|Bruges
NL|The Hague|The Hague
DK|Copenhagen|Copenhagen
PT|Lisbon|Lisbon
PL|Kraków|Krakow|Cracow
PL|Gdańsk|Gdansk
CZ|Prague|Prague
RO|Bucharest|Bucharest
US|Washington, D.C.|Washington|Washington, D.C.|Washington, DC|Washington DC
US|New York City|New York|New York City
US|Saint Louis|St. Louis
US|Saint Paul|St. Paul
CA|Québec|Quebec City|Quebec
CA|Montréal|Montreal
BR|São Paulo|Sao Paulo
BR|Brasília|Brasilia
CO|Bogotá|Bogota
CO|Medellín|Medellin
CO|Cúcuta|Cucuta
CO|Cali|Cali
PY|Asunción|Asuncion
MX|Culiacán|Culiacan
MX|Juárez|Ciudad Juarez|Juarez
PE|Cusco|Cusco|Cuzco
CI|Abidjan|Abidjan
TD|N'Djamena|N'Djamena|Ndjamena
CM|Yaoundé|Yaounde
TG|Lomé|Lome
BJ|Cotonou|Cotonou
SN|Dakar|Dakar
DZ|Algiers|Algiers
MA|Fès|Fez|Fes
MA|Marrakesh|Marrakesh|Marrakech
MA|Tangier|Tangier|Tangiers
TZ|Dar es Salaam|Dar es Salaam|Dar Es Salam
ET|Mek'ele|Mekelle|Makelle
ET|Addis Ababa|Addis Ababa
ZA|Cape Town|Cape Town|Capetown
NG|Port Harcourt|Port Harcourt
NG|Maiduguri|Maiduguri
`
