/** Is an organisation one of states? Companies, parties and charities sign no agreements of this table. */
import { INTERGOVERNMENTAL } from "../../annotate/actors/lexicon/intergovernmental.ts"

let names: ReadonlySet<string> | undefined

/** @param name the organisation's canonical name, as an actor mention has it */
export function isIntergovernmental(name: string): boolean {
  names ??= new Set(INTERGOVERNMENTAL.split("\n").map((line) => line.split("|")[0]!))
  return names.has(name)
}
