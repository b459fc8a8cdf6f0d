/**
 * Government bodies that are known by a short name of their own: a line each, country, name, and then other names it goes by,
 * parted by "|". Sources: the governments' own directories (usa.gov A–Z index, gov.uk organisations, gov.cn State Council).
 */
export const AGENCIES = `
US|Federal Bureau of Investigation|FBI|F.B.I.
US|Central Intelligence Agency|CIA|C.I.A.
US|National Security Agency|NSA
US|Department of Defense|Pentagon|Defense Department|U.S. Defense Department|US Defense Department|DoD
US|Department of State|State Department|U.S. State Department|US State Department
US|Department of Justice|Justice Department|U.S. Justice Department|US Justice Department|US department of Justice|U.S. Department of Justice
US|Department of Homeland Security|Homeland Security|DHS|Homeland Security Department
US|Department of the Treasury|Treasury Department|U.S. Treasury
US|National Security Council|U.S. National Security Council|NSC
US|Federal Aviation Administration|FAA
US|Drug Enforcement Administration|DEA
US|Bureau of Alcohol, Tobacco, Firearms and Explosives|ATF
US|Transportation Security Administration|TSA
US|U.S. Central Command|CENTCOM|Central Command|US Central Command
US|Secret Service|U.S. Secret Service
GB|MI5|Security Service
GB|MI6|Secret Intelligence Service
GB|Scotland Yard|Metropolitan Police|Metropolitan Police Service
GB|Foreign Office|Foreign and Commonwealth Office|FCO
GB|Home Office
FR|Quai d'Orsay
IL|Mossad
IL|Shin Bet
IL|Israel Defense Forces|IDF|Israeli Defense Forces|Israel Defence Forces
IL|Knesset
RU|Federal Security Service|FSB
RU|Committee for State Security|KGB
RU|State Duma|Duma
PK|Inter-Services Intelligence|ISI
PK|Inter-Services Public Relations|ISPR
IN|Central Bureau of Investigation|CBI
IN|National Investigation Agency|NIA
IN|Lok Sabha
CN|Ministry of Public Security|MPS
CN|People's Liberation Army|PLA|Chinese People's Liberation Army
CN|People's Armed Police
CN|Communist Party of China|CPC|Chinese Communist Party|CCP
CN|National People's Congress|NPC
CN|State Council
IR|Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guards|Revolutionary Guard|Revolutionary Guard Corps
TR|National Intelligence Organization|MIT
PS|Palestine Liberation Organization|PLO
PS|Fatah
CA|Royal Canadian Mounted Police|RCMP
AU|Australian Federal Police
AU|Australian Security Intelligence Organisation|ASIO
ID|Indonesian National Armed Forces|TNI
ID|Detachment 88|Densus 88
JP|Self-Defense Forces|Japan Self-Defense Forces
`
