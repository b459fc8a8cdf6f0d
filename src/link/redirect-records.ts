/** The rows of `id_redirects`, from the ledger. */
import type { Ledger } from "../history/ledger.ts"
import { redirectsOf } from "../history/redirects.ts"
import type { DatasetRecord } from "./dataset.ts"

export const redirectRecords = (ledger: Ledger): ReadonlyArray<DatasetRecord> =>
  redirectsOf(ledger).map((redirect) => ({
    id: `${redirect.old_id} ${redirect.table}`,
    row: { ...redirect },
    grounds: {},
  }))
