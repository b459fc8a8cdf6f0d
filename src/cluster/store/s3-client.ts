/** Requests to an S3-compatible store: signed, and tried again where the store or the way to it is at fault. */
import { createHash } from "node:crypto"
import { createReadStream } from "node:fs"
import { stat } from "node:fs/promises"
import { request as requestHttp } from "node:http"
import { request as requestHttps } from "node:https"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { buffer } from "node:stream/consumers"
import { setTimeout as sleep } from "node:timers/promises"
import { sha256 } from "../../sha256.ts"
import { canonicalQuery, type Credentials, encoded, signed } from "./sigv4.ts"

export interface S3Settings {
  /** https://s3.eu-central-1.amazonaws.com, or that of another store. */
  readonly endpoint: string
  readonly region: string
  /** Is the bucket in the path, rather than in the name of the host? */
  readonly pathStyle: boolean
  readonly credentials: Credentials
}

/**
 * Settings by the usual variables: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_REGION, AWS_ENDPOINT_URL_S3
 * or AWS_ENDPOINT_URL, and FACTLOOM_S3_PATH_STYLE (1 unless the endpoint is Amazon's). A text says what is missing.
 */
export function s3Settings(env: Readonly<Record<string, string | undefined>>): S3Settings | string {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: token } = env
  if (!accessKeyId || !secretAccessKey) return "no AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment"
  const region = env["AWS_REGION"] ?? env["AWS_DEFAULT_REGION"] ?? "us-east-1"
  const own = env["AWS_ENDPOINT_URL_S3"] ?? env["AWS_ENDPOINT_URL"]
  const endpoint = own ?? `https://s3.${region}.amazonaws.com`
  if (!URL.canParse(endpoint)) return `AWS_ENDPOINT_URL=${endpoint}, which is no address`
  const told = env["FACTLOOM_S3_PATH_STYLE"]
  return {
    endpoint,
    region,
    pathStyle: told === undefined ? own !== undefined : told === "1",
    credentials: { accessKeyId, secretAccessKey, ...(token ? { sessionToken: token } : {}) },
  }
}

/** What is sent: bytes, or a file of known hash. */
export type Body = { readonly bytes: Uint8Array } | { readonly file: string }

export interface Answer {
  readonly status: number
  readonly stream: Readable
}

export interface Call {
  readonly method: "GET" | "PUT"
  readonly bucket: string
  readonly key: string
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Body
}

/** A store that was busy, or was not reached, is asked so often, with longer and longer pauses. */
const TRIES = 5
const PAUSE_MS = 200

/** Sends a request; rejects when no answer but of the server's own fault came, however often it was sent. */
export async function send(settings: S3Settings, call: Call): Promise<Answer> {
  for (let tried = 1; ; tried++) {
    const answer = await sendOnce(settings, call).catch((error: unknown) => {
      if (tried === TRIES) throw error
      return null
    })
    // 409: somebody is writing the same key at this moment.
    const isBusy = answer !== null && (answer.status >= 500 || answer.status === 429 || answer.status === 409)
    if (answer !== null && (!isBusy || tried === TRIES)) return answer
    answer?.stream.destroy()
    await sleep(PAUSE_MS * 2 ** (tried - 1))
  }
}

async function sendOnce(settings: S3Settings, { method, bucket, key, query = {}, headers = {}, body }: Call) {
  const url = addressOf(settings, bucket, key)
  url.search = canonicalQuery(new URLSearchParams(query))
  const bodyHash = body === undefined ? sha256("") : "bytes" in body ? sha256(body.bytes) : await hashOf(body.file)
  const length = body === undefined ? 0 : "bytes" in body ? body.bytes.length : (await stat(body.file)).size
  const told = method === "PUT" ? { ...headers, "content-length": String(length) } : headers
  const all = signed({ method, url, headers: told, bodyHash }, settings.credentials, settings.region, Date.now())
  const request = url.protocol === "https:" ? requestHttps : requestHttp
  return new Promise<Answer>((resolve, reject) => {
    const sent = request(url, { method, headers: all, timeout: 60_000 }, (stream) =>
      resolve({ status: stream.statusCode ?? 0, stream }),
    )
    sent.on("timeout", () => sent.destroy(new Error("no answer within a minute")))
    sent.on("error", reject)
    const from =
      body === undefined || "bytes" in body ? Readable.from(body ? [body.bytes] : []) : createReadStream(body.file)
    pipeline(from, sent).catch(reject)
  })
}

function addressOf({ endpoint, pathStyle }: S3Settings, bucket: string, key: string): URL {
  const url = new URL(endpoint)
  if (!pathStyle) url.host = `${bucket}.${url.host}`
  const path = key.split("/").map(encoded).join("/")
  url.pathname = pathStyle ? `/${bucket}/${path}` : `/${path}`
  return url
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash("sha256")
  await pipeline(createReadStream(file), hash)
  return hash.digest("hex")
}

/** What the store said, as an error: its code and its message out of the XML. */
export async function refusal({ status, stream }: Answer): Promise<Error> {
  const text = (await buffer(stream)).toString("utf8").slice(0, 4096)
  const field = (name: string): string => new RegExp(`<${name}>([^<]*)</${name}>`, "u").exec(text)?.[1] ?? ""
  return new Error(`${status} ${field("Code")} ${field("Message")}`.trim())
}
