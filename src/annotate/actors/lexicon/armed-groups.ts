/**
 * Non-state armed groups: a line each, the name and then other names it goes by, parted by "|". Sources: consolidated list
 * of the UN Security Council; US State Department, "Foreign Terrorist Organizations" (with those delisted); UCDP's list of actors.
 */
export const ARMED_GROUPS = `
al-Qaeda|Al-Qaida|al-Qa'ida|al Qaeda|al Qaida|Qaeda|al-Qaeda network
al-Qaeda in Iraq|Al-Qaida in Iraq|AQI|al Qaeda in Iraq
al-Qaeda in the Islamic Maghreb|AQIM|Al-Qaida in the Islamic Maghreb|al Qaeda in the Islamic Maghreb
al-Qaeda in the Arabian Peninsula|AQAP|Al-Qaida in the Arabian Peninsula|al Qaeda in the Arabian Peninsula
Islamic State|ISIS|ISIL|IS|Daesh|Da'esh|Daish|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant|Islamic State in Iraq and Syria|Islamic State in Iraq and the Levant|Islamic State group|Islamic State of Iraq and al-Sham|Islamic State of Iraq
Islamic State Khorasan|ISIS-K|ISIL-K|Islamic State Khorasan Province|IS-K|ISKP
Islamic State West Africa Province|ISWAP
East Turkestan Islamic Movement|ETIM|East Turkistan Islamic Movement|Eastern Turkistan Islamic Movement|Eastern Turkestan Islamic Movement|East Turkmenistan Islamic Movement
Turkistan Islamic Party|TIP|Turkestan Islamic Party
East Turkestan Liberation Organization|ETLO|East Turkistan Liberation Organization
Islamic Movement of Uzbekistan|IMU
Hizb ut-Tahrir|Hizb-ut-Tahrir
Nusra Front|al-Nusra Front|Jabhat al-Nusra|al-Nusra|Al Nusra Front|Nusra
Jabhat Fateh al-Sham|Fateh al-Sham Front
Hayat Tahrir al-Sham|HTS
Ahrar al-Sham
Jaish al-Islam|Jaysh al-Islam|Army of Islam
Free Syrian Army|FSA
Syrian Democratic Forces|SDF|Syria Democratic Forces
Hamas|Islamic Resistance Movement
Izz ad-Din al-Qassam Brigades|al-Qassam Brigades|Qassam Brigades
Palestinian Islamic Jihad|Islamic Jihad
al-Aqsa Martyrs' Brigades|al-Aqsa Martyrs Brigades|Al Aqsa Martyrs Brigades
Popular Front for the Liberation of Palestine|PFLP
Hezbollah|Hizbollah|Hizbullah|Hizballah
Fatah al-Islam
Kurdistan Workers' Party|PKK|Kurdistan Workers Party
People's Protection Units|YPG|Kurdish People's Protection Units
Democratic Union Party|PYD
Kurdistan Freedom Falcons|TAK|Kurdistan Freedom Hawks
Revolutionary People's Liberation Party-Front|DHKP-C|DHKP/C
Taliban|Taleban
Tehrik-i-Taliban Pakistan|TTP|Pakistani Taliban|Tehreek-e-Taliban Pakistan|Tehreek-e-Taliban
Haqqani network
Lashkar-e-Taiba|LeT|Lashkar-e-Tayyiba|Lashkar-i-Taiba|Lashkar-e-Toiba
Jaish-e-Mohammed|JeM|Jaish-e-Mohammad|Jaish-i-Mohammed
Lashkar-e-Jhangvi|LeJ|Lashkar-i-Jhangvi
Hizbul Mujahideen|Hizb-ul-Mujahideen
Harkat-ul-Mujahideen|Harkatul Mujahideen
Indian Mujahideen
Baloch Liberation Army|BLA|Balochistan Liberation Army|Baluch Liberation Army
Communist Party of India (Maoist)
Boko Haram
al-Shabaab|al-Shabab|al Shabaab|al Shabab|Shabab|Shabaab|Harakat al-Shabaab
Lord's Resistance Army|LRA
Allied Democratic Forces|ADF
March 23 Movement|M23
Democratic Forces for the Liberation of Rwanda|FDLR
Movement for the Emancipation of the Niger Delta|MEND
Ansar Dine|Ansar al-Din
Ansar al-Sharia
Ansar Bayt al-Maqdis|Ansar Beit al-Maqdis
al-Gama'a al-Islamiyya|Gamaa Islamiya|al-Gamaa al-Islamiya|Gama'a al-Islamiyya|Jamaa Islamiya|Islamic Group
Egyptian Islamic Jihad|Egyptian Jihad
Armed Islamic Group|GIA
Salafist Group for Preaching and Combat|GSPC
Houthis|Houthi|Ansar Allah|Huthis|Houthi movement
Mahdi Army|Mehdi Army
Kataib Hezbollah
Ansar al-Islam
Ansar al-Sunna
Mujahedin-e Khalq|MEK|People's Mujahedin|Mujahideen Khalq
Jundallah|Jundullah
Revolutionary Armed Forces of Colombia|FARC
National Liberation Army|ELN
United Self-Defense Forces of Colombia|AUC
M-19|April 19 Movement
Shining Path|Sendero Luminoso
Tupac Amaru Revolutionary Movement|MRTA|Tupac Amaru|Túpac Amaru Revolutionary Movement
Zapatista National Liberation Army|EZLN|Zapatistas
Farabundo Marti National Liberation Front|FMLN
Contras
Irish Republican Army|IRA|Provisional IRA
Real IRA|Real Irish Republican Army
Ulster Volunteer Force|UVF
Ulster Defence Association|UDA|Ulster Defense Association
Basque Homeland and Freedom|ETA|Euskadi Ta Askatasuna
Red Army Faction|RAF
Red Brigades
November 17|17 November
Liberation Tigers of Tamil Eelam|LTTE|Tamil Tigers
Abu Sayyaf|Abu Sayyaf Group
Moro Islamic Liberation Front|MILF
Moro National Liberation Front|MNLF
New People's Army|NPA
Jemaah Islamiyah|Jemaah Islamiah|Jamaah Islamiyah
Free Aceh Movement|GAM
Free Papua Movement|OPM
Aum Shinrikyo|Aleph
Japanese Red Army
Khmer Rouge
Kachin Independence Army|KIA
Arakan Army
Arakan Rohingya Salvation Army|ARSA
Kosovo Liberation Army|KLA|UCK
National Liberation Front of Tripura
United Liberation Front of Asom|ULFA|United Liberation Front of Assam
Caucasus Emirate
Wagner Group|Wagner
Justice and Equality Movement|JEM
Rapid Support Forces|RSF
Janjaweed
National Union for the Total Independence of Angola|UNITA
Revolutionary United Front|RUF
Tigray People's Liberation Front|TPLF
Oromo Liberation Army|OLA
Polisario Front|Polisario
Sudan People's Liberation Movement|SPLM|SPLM/A|Sudan People's Liberation Army|SPLA
Sudan Liberation Army|SLA|Sudan Liberation Movement
Sudan Revolutionary Front
Abu Nidal Organization|Abu Nidal Group|Fatah Revolutionary Council
Democratic Front for the Liberation of Palestine|DFLP
Popular Mobilization Forces|Hashd al-Shaabi|Popular Mobilisation Forces
Lebanese Forces
South Lebanon Army
Riyad us-Saliheen
United Wa State Army
Karen National Union|KNU
National Democratic Front of Bodoland|NDFB
Students Islamic Movement of India|SIMI
Naxalites|Naxals
Gerakan Mujahideen
Barisan Revolusi Nasional|BRN
Communist Party of Nepal (Maoist)
Forces Nouvelles
Seleka|Séléka
Anti-balaka|Anti-Balaka
Ambazonia Defence Forces
Manuel Rodriguez Patriotic Front|FPMR
Popular Liberation Army|EPL
National Liberation Front of Corsica|FLNC
Action Directe
`
