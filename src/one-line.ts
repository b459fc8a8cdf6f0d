/** Words in one line: runs of white space folded to one space, as the published rule `verbatim` has it. */
export const oneLine = (words: string): string => words.replace(/\s+/gu, " ").trim()
