/**
 * Stands in for `effect` in the page: charts read the words of code lists, whose declarations make schemas too. The page
 * decodes nothing, and half of its code would be the library that does.
 */
export const Schema = { Literals: (): null => null }
