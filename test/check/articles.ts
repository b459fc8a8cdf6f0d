/**
 * Made-up articles with something of everything: an event that two sources count differently, statements of all modes,
 * agreements, an indicator, cells of several lines, and characters outside of the Basic Multilingual Plane before the
 * facts, so that offsets in code units and in code points differ.
 */
export const articles = {
  "harbour-1.txt": `Blast at Valparaiso harbour kills 12

VALPARAISO, Chile, March 3, 2015 (Example News)

⚓🚢 A bomb exploded at the harbour of Valparaiso on Tuesday,
killing 12 people and injuring more than 30 others, police said.

"We have never seen anything like it," said Rosa Molina, the mayor
of Valparaiso. She said the harbour would stay closed until Friday.

“The city’s hospitals are full,” Molina said.

Interior Minister Pedro Arce said that the attackers were “cowards” and that
Chile would find them.
`,
  "harbour-2.txt": `Death toll of harbour bombing rises

SANTIAGO, March 5, 2015 (Example News)

The bombing in Valparaiso on March 3 killed 14 people and injured at least 35, officials said on Thursday.

Gunmen shot dead three policemen in Arequipa, Peru, on March 4, 2015, a spokesman said.

The Foreign Ministry of Peru did not comment.
`,
  "accord.md": `# Chile and Peru to share intelligence

By ANA SOTO

Updated: 2015-03-06 10:15

Chile and Peru signed an agreement on March 6, 2015 to share intelligence on terrorism.

The two countries will hold joint exercises in July.

Pedro Arce, Chile's interior minister, said the agreement was “a first step” against terrorism. "Peru is our friend," he said.

According to Arce, police found 109 videos last year. Dozens of suspects have been arrested since then.

The Organization of American States (OAS) welcomed the agreement.
`,
  "knives.txt": `Knife attack in Cusco

March 9, 2015

Two men with knives attacked a bus station in Cusco, Peru, on Sunday, killing five people.
Peruvian police arrested one of the attackers. The Organization of American States condemned the attack.
`,
} as const
