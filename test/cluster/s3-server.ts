/**
 * A store that speaks S3, in this process: checks each signature by itself, honours If-None-Match, and lists in pages.
 * What it checks is written here anew, out of the description of Signature Version 4.
 */
import { createHash, createHmac } from "node:crypto"
import { createServer, type IncomingMessage } from "node:http"
import { buffer } from "node:stream/consumers"

export const secret = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" }

export interface S3Server {
  readonly endpoint: string
  /** Path, bucket included → content. */
  readonly objects: Map<string, Buffer>
  /** Requests that were answered with this status, so far. */
  readonly answers: (status: number) => number
  /** The next requests, so many, are answered with 503. */
  readonly busy: (times: number) => void
  readonly close: () => void
}

/** @param page keys that it lists at once */
export async function startS3(page = 1000): Promise<S3Server> {
  const objects = new Map<string, Buffer>()
  const statuses: Array<number> = []
  let refusals = 0
  const server = createServer(async (request, response) => {
    const body = await buffer(request)
    const answer = (status: number, content: string | Buffer = ""): void => {
      statuses.push(status)
      response.writeHead(status).end(content)
    }
    const fault = (status: number, code: string): void =>
      answer(status, `<Error><Code>${code}</Code><Message>It is &quot;so&quot;.</Message></Error>`)
    const url = new URL(request.url ?? "/", "http://store")
    const path = decodeURIComponent(url.pathname)
    if (refusals-- > 0) return fault(503, "SlowDown")
    if (!isSigned(request, url, body)) return fault(403, "SignatureDoesNotMatch")
    if (request.method === "PUT") {
      if (request.headers["if-none-match"] === "*" && objects.has(path)) return fault(412, "PreconditionFailed")
      objects.set(path, body)
      return answer(200)
    }
    if (url.searchParams.get("list-type") === "2") return answer(200, listing(objects, path, url.searchParams, page))
    const object = objects.get(path)
    return object === undefined ? fault(404, "NoSuchKey") : answer(200, object)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  const port = typeof address === "object" && address !== null ? address.port : 0
  return {
    endpoint: `http://127.0.0.1:${port}`,
    objects,
    answers: (status) => statuses.filter((one) => one === status).length,
    busy: (times) => (refusals = times),
    close: () => void server.close(),
  }
}

function listing(objects: ReadonlyMap<string, Buffer>, bucket: string, query: URLSearchParams, size: number): string {
  const prefix = query.get("prefix") ?? ""
  const keys = [...objects.keys()].map((path) => path.slice(bucket.length)).filter((key) => key.startsWith(prefix))
  const from = Number(query.get("continuation-token") ?? 0)
  const page = keys.toSorted().slice(from, from + size)
  const next = from + size < keys.length ? `<NextContinuationToken>${from + size}</NextContinuationToken>` : ""
  const contents = page.map((key) => `<Contents><Key>${key.replaceAll("&", "&amp;")}</Key></Contents>`).join("")
  return `<ListBucketResult>${contents}${next}</ListBucketResult>`
}

/** Is the request signed, over all that it must be, with the secret, and is its body the one that was signed? */
function isSigned(request: IncomingMessage, url: URL, body: Buffer): boolean {
  const { authorization = "" } = request.headers
  const parts =
    /^AWS4-HMAC-SHA256 Credential=(\w+)\/(\d{8})\/([\w-]+)\/s3\/aws4_request, SignedHeaders=([\w;-]+), Signature=([\da-f]{64})$/u
  const [, id, day = "", region = "", names = "", signature] = parts.exec(authorization) ?? []
  const header = (name: string): string => String(request.headers[name] ?? "").trim()
  const needed = [
    "host",
    "x-amz-content-sha256",
    "x-amz-date",
    ...("if-none-match" in request.headers ? ["if-none-match"] : []),
  ]
  if (id !== secret.accessKeyId || needed.some((name) => !names.split(";").includes(name))) return false
  if (header("x-amz-content-sha256") !== sha256(body) || !header("x-amz-date").startsWith(day)) return false
  const query = url.search.slice(1).split("&").filter(Boolean).sort().join("&")
  const headers = names.split(";").map((name) => `${name}:${header(name)}\n`)
  const canonical = [request.method, url.pathname, query, headers.join(""), names, sha256(body)].join("\n")
  const scope = `${day}/${region}/s3/aws4_request`
  const toSign = ["AWS4-HMAC-SHA256", header("x-amz-date"), scope, sha256(canonical)].join("\n")
  let key: string | Buffer = `AWS4${secret.secretAccessKey}`
  for (const step of [day, region, "s3", "aws4_request"]) key = createHmac("sha256", key).update(step).digest()
  return createHmac("sha256", key).update(toSign).digest("hex") === signature
}

const sha256 = (data: string | Buffer): string => createHash("sha256").update(data).digest("hex")
