/** The part of the page that searches: loaded when somebody searches. */
import { searchIndexOf } from "./model/search-index.ts"

declare const factloom: { readonly put: (key: string, value: unknown) => void }

factloom.put("search", searchIndexOf)
