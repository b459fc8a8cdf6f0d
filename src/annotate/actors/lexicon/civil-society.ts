/**
 * Non-governmental organisations that news cites by name: a line each, the name and then other names it goes by, parted by "|".
 * Source: Yearbook of International Organizations, "consultative status with ECOSOC".
 */
export const CIVIL_SOCIETY = `
Red Cross
Red Crescent
Syrian Observatory for Human Rights|SOHR|Observatory for Human Rights
Human Rights Watch|HRW
Amnesty International|Amnesty
Doctors Without Borders|Medecins Sans Frontieres|Médecins Sans Frontières|MSF
Reporters Without Borders
Committee to Protect Journalists|CPJ
International Crisis Group
World Uyghur Congress|World Uighur Congress|WUC
White Helmets|Syrian Civil Defence|Syria Civil Defence|Syrian Civil Defense
SITE Intelligence Group|SITE
Muslim Brotherhood
Oxfam
Save the Children
Greenpeace
`
