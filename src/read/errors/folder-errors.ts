/** What can be wrong with the seeds folder and with a file's place in it. */
import { Data } from "effect"
import type { Finding } from "../../../schema/finding.ts"
import { errorFinding, errorMessage, type ReadError } from "./read-error.ts"

/** The seeds folder is missing, is no folder or may not be read: nothing can be built, so the program ends with 2. */
export class SeedsUnreadable
  extends Data.TaggedError("SeedsUnreadable")<{ readonly folder: string; readonly reason: string }>
  implements ReadError
{
  readonly exitCode = 2

  get finding(): Finding {
    return errorFinding(
      "seeds/unreadable",
      { file: this.folder },
      {
        expected: "a folder of articles that can be read",
        found: this.reason,
        cure: "Check the folder's name and permissions, or name another with --seeds.",
      },
    )
  }

  override get message(): string {
    return errorMessage(this.finding)
  }
}

/** A file or folder below seeds that cannot be read. */
export class FileUnreadable
  extends Data.TaggedError("FileUnreadable")<{ readonly file: string; readonly reason: string }>
  implements ReadError
{
  get finding(): Finding {
    return errorFinding("file/unreadable", this, {
      expected: "a file that can be read",
      found: this.reason,
      cure: "Check that the file is there and that you may read it.",
    })
  }

  override get message(): string {
    return errorMessage(this.finding)
  }
}

/** A symbolic link to somewhere outside of the seeds folder: what it points at is not part of the dataset's inputs. */
export class OutsideSeeds extends Data.TaggedError("OutsideSeeds")<{ readonly file: string }> implements ReadError {
  get finding(): Finding {
    return errorFinding("file/outside-seeds", this, {
      expected: "a file inside of the seeds folder",
      found: "a symbolic link that leads out of it",
      cure: "Copy the file into the seeds folder in place of the link.",
    })
  }

  override get message(): string {
    return errorMessage(this.finding)
  }
}

/**
 * Files whose stems give the same source_id. None of them is read: every anchor names its source by that id, so which of
 * them it meant would depend on the order of the folder.
 */
export class DuplicateStem
  extends Data.TaggedError("DuplicateStem")<{
    readonly file: string
    readonly source_id: string
    readonly others: ReadonlyArray<string>
  }>
  implements ReadError
{
  get finding(): Finding {
    return errorFinding("file/duplicate-stem", this, {
      expected: `one file for source_id ${this.source_id}`,
      found: `also ${this.others.join(", ")}`,
      cure: "Rename or remove all but one; none of them is read until then.",
    })
  }

  override get message(): string {
    return errorMessage(this.finding)
  }
}
