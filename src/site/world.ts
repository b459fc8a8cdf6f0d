/** The countries of the world (Natural Earth, 1:110m) for the maps of events: loaded with the first map. */
import countries from "world-atlas/countries-110m.json" with { type: "json" }

declare const factloom: { readonly put: (key: string, value: unknown) => void }

factloom.put("world", countries)
