/**
 * Shards of made-up claims, as extraction would write them of news: events, towns, countries and people come as often as
 * Zipf's law has them. One country has a third of all, one town a third of that, and of its events a twentieth happened in one
 * month, so that hundreds of reports fit one place and time. The same numbers give the same rows.
 */
import { join } from "node:path"
import { DuckDBInstance } from "@duckdb/node-api"
import type { Shards } from "../../src/run/link/shard-tables.ts"

/** Of an article: two mentions of events, a figure, two statements. */
const CLAIMS_AN_ARTICLE = 5

/** Articles in a shard. */
const SHARD = 50_000

/** Writes shards of so many claims into a folder. */
export async function writeMadeUpShards(folder: string, claims: number): Promise<Shards> {
  const instance = await DuckDBInstance.create(":memory:", {
    memory_limit: "1GB",
    temp_directory: join(folder, "temp"),
  })
  const connection = await instance.connect()
  const articles = Math.round(claims / CLAIMS_AN_ARTICLE)
  await connection.run(`CREATE MACRO share(a, b) AS (hash(a, b) % 1000003) / 1000003.0`)
  const shards = { tellings: [], names: [], claims: [] } as Record<keyof typeof queries, Array<string>>
  for (let first = 0; first < articles; first += SHARD)
    for (const [kind, query] of Object.entries(queries)) {
      const file = join(folder, `${kind}-${first}.parquet`)
      await connection.run(
        `COPY (${query(first, Math.min(articles, first + SHARD), articles)}) TO '${file}' (FORMAT parquet)`,
      )
      if (isKind(kind)) shards[kind].push(file)
    }
  connection.closeSync()
  instance.closeSync()
  return shards
}

const isKind = (kind: string): kind is keyof typeof queries => kind in queries

type ShardQuery = (first: number, end: number, articles: number) => string

/**
 * Tellings of the articles from `first` to `end`: each of one event, three in ten of an earlier one too. An event has four
 * reports on average, most of them one, some of them thousands.
 */
const tellings: ShardQuery = (first, end, articles) => `
  WITH told AS (
    SELECT i, nth, floor(pow(${Math.max(2, articles / 4)}, share(i, 10 + nth)))::BIGINT
      + floor(share(i, 20 + nth) * ${Math.max(2, articles / 4)} * (share(i, 30 + nth) > 0.3)::INT)::BIGINT AS event
    FROM range(${first}, ${end}) AS article (i), range(2) AS telling (nth) WHERE nth = 0 OR share(i, 1) < 0.3
  ), placed AS (
    SELECT *, share(event, 1) AS where_, CASE WHEN where_ < 0.333 THEN 0 ELSE floor(pow(150, share(event, 2)))::INT END AS land,
      CASE WHEN share(event, 3) < 0.333 THEN 0 ELSE floor(pow(400, share(event, 4)))::INT END AS town
    FROM told
  ), happened AS (
    SELECT *, DATE '2004-01-01' + CASE
        WHEN land = 0 AND town = 0 AND share(event, 5) < 0.05 THEN 920 + floor(30 * share(event, 6))::INT
        ELSE floor(7300 * share(event, 6))::INT END AS happened
    FROM placed
  ), reported AS (
    SELECT *, (happened + floor(5 * share(i, 2))::INT) AS reported, share(i, 40 + nth) AS how, share(i, 50 + nth) AS whence,
      strftime(happened, '%Y-%m-%d') AS on_day
    FROM happened
  ), facts AS (
    SELECT *, CASE WHEN how < 0.85 THEN on_day WHEN how < 0.9 THEN on_day[1:7] END AS date_start,
      CASE WHEN whence < 0.02 THEN NULL WHEN whence < 0.04 THEN NULL ELSE 'L' || land END AS country,
      CASE WHEN whence BETWEEN 0.08 AND 0.12 THEN 'Region ' || land || ' ' || town % 7 END AS admin1,
      CASE WHEN whence BETWEEN 0.02 AND 0.04 OR whence > 0.16 THEN 'Town ' || land || ' ' || town END AS locality
    FROM reported
  )
  SELECT 'report-' || i AS source_id, i AS article, nth::INT AS telling, sha256('text ' || i) AS text_sha256,
    (400 * nth)::INT AS char_start, strftime(reported, '%Y-%m-%d') AS reported_on,
    CASE WHEN share(i, 60 + nth) < 0.25 THEN 'attack'
      ELSE ['bombing', 'shooting', 'stabbing', 'arson', 'kidnapping'][1 + floor(5 * share(event, 7))::INT] END AS type,
    date_start, NULL::VARCHAR AS date_end, country, admin1, locality,
    date_start IS NULL AND share(i, 4) < 0.3 AS is_named, nth = 0 AS is_lead,
    CASE WHEN share(i, 70 + nth) < 0.8
      THEN 'killed ' || greatest(1, floor(60 * pow(share(event, 8), 3) * (0.7 + 0.3 * share(i, 5))))::INT ELSE '' END AS figures,
    CASE WHEN share(i, 80 + nth) < 0.6 THEN ['market', 'mosque', 'church', 'hotel', 'station', 'school', 'embassy', 'hospital',
      'restaurant', 'courthouse', 'bank', 'wedding'][1 + floor(12 * share(event, 9))::INT] ELSE '' END AS targets,
    CASE WHEN share(i, 90 + nth) < 0.2 THEN 'front' || floor(40 * share(event, 10))::INT ELSE '' END AS actors,
    'men_' || md5('mention ' || i || ' ' || nth)[1:13] ||
      CASE WHEN nth = 0 THEN chr(10) || 'men_' || md5('mention ' || i || ' again')[1:13] ELSE '' END AS mentions,
    CASE WHEN country IS NOT NULL THEN 'country' WHEN locality IS NOT NULL THEN 'town'
      WHEN length(date_start) = 10 AND figures || targets || actors <> '' THEN 'day' ELSE 'alone' END AS step,
    coalesce(CASE WHEN length(date_start) = 7 THEN date_start || '-01' ELSE date_start END, reported_on) AS day,
    coalesce(lower(locality), '/' || lower(admin1), '') AS town
  FROM facts`

/** Six names an article: people in full and by their surname, bodies, states. */
const names: ShardQuery = (first, end, articles) => `
  WITH named AS (
    SELECT i, nth, floor(pow(${Math.max(2, articles / 2)}, share(i, 100 + nth)))::BIGINT AS who,
      CASE WHEN nth < 3 THEN 'person' WHEN nth = 3 THEN 'organisation' WHEN nth = 4 THEN 'state' ELSE 'surname' END AS kind
    FROM range(${first}, ${end}) AS article (i), range(6) AS name (nth)
  ), called AS (
    SELECT *, CASE kind WHEN 'person' THEN 'First' || who % 997 || ' Last' || who % 300007 WHEN 'organisation'
      THEN 'Board ' || who % 20011 WHEN 'state' THEN 'Land ' || who % 197 ELSE 'Last' || who % 300007 END AS name
    FROM named
  )
  SELECT 'report-' || i AS source_id, i AS article, nth::INT AS "at",
    CASE WHEN kind IN ('person', 'surname') THEN 'person ' ELSE 'other ' END || lower(name) AS key,
    CASE kind WHEN 'surname' THEN 'person' ELSE kind END AS kind, name, CASE kind WHEN 'person' THEN 2 ELSE 1 END AS words,
    CASE WHEN share(i, 110 + nth) < 0.8 THEN name END AS said,
    CASE WHEN share(i, 120 + nth) < 0.5 THEN 'L' || who % 150 END AS country,
    CASE WHEN kind IN ('person', 'surname') AND share(i, 130 + nth) < 0.4 THEN 'role minister of ' || who % 31 ELSE '' END AS marks,
    lower(name) AS named, CASE WHEN nth = 4 THEN 'the capital' END AS called
  FROM called`

const claims: ShardQuery = (first, end) => `
  WITH made AS (
    SELECT i, seq, CASE WHEN seq < 2 THEN 'event_mentions' WHEN seq = 2 THEN 'casualty_figures' ELSE 'statements' END AS "table",
      CASE WHEN seq < 2 THEN 'men' WHEN seq = 2 THEN 'fig' ELSE 'sta' END AS prefix
    FROM range(${first}, ${end}) AS article (i), range(${CLAIMS_AN_ARTICLE}) AS claim (seq)
  )
  SELECT 'report-' || i AS source_id, i AS article, "table", seq::INT AS seq,
    prefix || '_' || md5('claim ' || i || ' ' || seq)[1:13] AS id,
    '["report-' || i || '","' || "table" || '","What the claim number ' || seq || ' of this article quotes, word by word",0]' AS identity,
    CASE WHEN seq > 2 THEN 'utt_' || md5('utterance ' || i || ' ' || seq)[1:13] END AS utterance,
    CASE WHEN seq > 2 THEN '["utterances","sta_' || md5('claim ' || i || ' ' || seq)[1:13] || '"]' END AS utterance_identity
  FROM made`

const queries = { tellings, names, claims } as const satisfies Readonly<Record<string, ShardQuery>>
