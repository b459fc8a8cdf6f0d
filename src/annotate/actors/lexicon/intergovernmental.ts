/**
 * Intergovernmental organisations: a line each, the name and then other names it goes by, parted by "|".
 * Sources: Yearbook of International Organizations; the UN's list of intergovernmental organisations with observer status.
 */
export const INTERGOVERNMENTAL = `
United Nations|UN|U.N.|United Nations Organization
United Nations Security Council|UN Security Council|U.N. Security Council|Security Council|UNSC
United Nations General Assembly|UN General Assembly|U.N. General Assembly|General Assembly|UNGA
United Nations High Commissioner for Refugees|UNHCR|UN refugee agency|U.N. refugee agency
United Nations Children's Fund|UNICEF
United Nations Educational, Scientific and Cultural Organization|UNESCO
United Nations Development Programme|UNDP|United Nations Development Program
United Nations Office on Drugs and Crime|UNODC
United Nations Human Rights Council|UN Human Rights Council|Human Rights Council
United Nations Relief and Works Agency|UNRWA
United Nations Interim Force in Lebanon|UNIFIL
United Nations Counter-Terrorism Committee|UN Counter-Terrorism Committee|Counter-Terrorism Committee
European Union|EU|E.U.
European Community|European Economic Community
European Commission
European Parliament
European Council
European Central Bank|ECB
Europol|European Police Office
North Atlantic Treaty Organization|NATO|North Atlantic Treaty Organisation|North Atlantic alliance
Association of Southeast Asian Nations|ASEAN|Association of South East Asian Nations
ASEAN Regional Forum|ARF
African Union|AU
Organization of African Unity|OAU|Organisation of African Unity
Arab League|League of Arab States
Shanghai Cooperation Organization|SCO|Shanghai Cooperation Organisation|Shanghai Co-operation Organization
Regional Anti-Terrorist Structure|Regional Anti-Terrorism Structure|Regional Counter-Terrorism Structure
Organization for Security and Co-operation in Europe|OSCE|Organization for Security and Cooperation in Europe|Organisation for Security and Cooperation in Europe
Interpol|International Criminal Police Organization
International Atomic Energy Agency|IAEA
Organization of the Petroleum Exporting Countries|OPEC|Organisation of the Petroleum Exporting Countries
Gulf Cooperation Council|GCC
Southern Common Market|Mercosur
Organization of American States|OAS|Organisation of American States
Organisation of Islamic Cooperation|OIC|Organization of Islamic Cooperation|Organization of the Islamic Conference|Organisation of the Islamic Conference
World Health Organization|WHO|World Health Organisation
World Trade Organization|WTO|World Trade Organisation
World Bank
International Monetary Fund|IMF
International Criminal Court|ICC
International Court of Justice|ICJ
International Labour Organization|ILO|International Labor Organization
International Civil Aviation Organization|ICAO
International Maritime Organization|IMO
International Organization for Migration|IOM
Council of Europe
Commonwealth of Independent States|CIS
Collective Security Treaty Organization|CSTO|Collective Security Treaty Organisation
Eurasian Economic Union|EAEU
Conference on Interaction and Confidence-Building Measures in Asia|CICA
Asia-Pacific Economic Cooperation|APEC
South Asian Association for Regional Cooperation|SAARC
Economic Community of West African States|ECOWAS
Economic Community of Central African States|ECCAS
Southern African Development Community|SADC
East African Community|EAC
Intergovernmental Authority on Development|IGAD
African Union Mission in Somalia|AMISOM
Non-Aligned Movement|NAM
Group of Seven|G7|G-7
Group of Eight|G8|G-8
Group of 20|G20|G-20|Group of Twenty
BRICS
Pacific Islands Forum
Union of South American Nations|UNASUR
Community of Latin American and Caribbean States|CELAC
Caribbean Community|CARICOM
Financial Action Task Force|FATF
International Committee of the Red Cross|ICRC
International Security Assistance Force|ISAF
Organisation for the Prohibition of Chemical Weapons|OPCW|Organization for the Prohibition of Chemical Weapons
Organisation for Economic Co-operation and Development|OECD|Organization for Economic Cooperation and Development
Warsaw Pact
Five Eyes
`
