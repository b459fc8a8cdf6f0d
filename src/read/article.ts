/** An article as the reader hands it on: its text as found, what is known of it, and which part of the text is what. */
import type { Anchor } from "../../schema/anchor.ts"
import type { PublishedBasis } from "../../schema/codes.ts"
import type { SourceText, Span } from "../../schema/source-text.ts"

/** `boilerplate` is what is on the page but is not the article: menus, related stories, share bars, copyright. */
export type RegionKind = "headline" | "byline" | "dateline" | "body" | "boilerplate"

/** Regions are in order, do not overlap and leave out nothing but white space. Offsets: UTF-16 code units, half-open. */
export interface Region extends Span {
  readonly kind: RegionKind
}

/** A value about the article: with an anchor when the text says it, without when sources.yaml does. */
export interface Known<A> {
  readonly value: A
  readonly anchors: ReadonlyArray<Anchor>
}

export interface Article {
  readonly source: SourceText
  /** Path below the seeds folder, with forward slashes. */
  readonly file: string
  readonly media_type: string
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly sha256: string
  /** SHA-256 of the text, UTF-8: what offsets count in. */
  readonly text_sha256: string
  readonly title: Known<string> | null
  readonly publisher: Known<string> | null
  readonly author: Known<string> | null
  /** ISO date. */
  readonly published: Known<string> | null
  readonly published_basis: PublishedBasis
  readonly url: string | null
  readonly language: string
  readonly regions: ReadonlyArray<Region>
}
