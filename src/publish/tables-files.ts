/** Files that only tables have, as large corpora are exported: a dataset has others in their place. */

/** SQL that proves every anchor; by it tables are known. */
export const PROOF_FILE = "prove.sql"

/** The texts, in which offsets count. */
export const TEXTS_FILE = "parquet/texts.parquet"
