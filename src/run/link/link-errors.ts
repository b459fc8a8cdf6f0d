/** Why linking out of core cannot go on. The shards stay as they are; what was linked before stays too. */
import { Schema } from "effect"

/** Memory or the disk beside it do not suffice. */
export class LinkTooSmall extends Schema.TaggedError<LinkTooSmall>()("LinkTooSmall", {
  linked: Schema.String,
  /** In megabytes. */
  memoryLimit: Schema.Number,
  temp: Schema.String,
  reason: Schema.String,
}) {
  readonly code = "link/too-small"
  readonly exitCode = 2
  override get message(): string {
    return `${this.linked}: expected to link within ${this.memoryLimit} MB of memory and the disk at ${this.temp}, found: ${this.reason}. Nothing was replaced. Give more memory with --memory-limit, or a folder on a larger disk with --temp.`
  }
}

/** The shards cannot be read or the outcome cannot be written. */
export class LinkFailed extends Schema.TaggedError<LinkFailed>()("LinkFailed", {
  linked: Schema.String,
  reason: Schema.String,
}) {
  readonly code = "link/failed"
  readonly exitCode = 2
  override get message(): string {
    return `${this.linked}: expected shards as factloom extract wrote them and a folder that can be written, found: ${this.reason}. Nothing was replaced. Run factloom extract again where a file is damaged; it makes anew what is missing.`
  }
}
