/** The address of a request as a path below the served folder. Pure: what it refuses never meets the disk. */

/**
 * Segments of the path; null where the address names nothing that may be served: it leaves the folder, names a hidden
 * file, or is no address at all.
 *
 * @example
 * ```ts
 * requestPath("/csv/events.csv?x=1") // => ["csv", "events.csv"]
 * requestPath("/%2e%2e/secret") // => null
 * ```
 */
export function requestPath(url: string): ReadonlyArray<string> | null {
  const path = decoded(url.split(/[?#]/u, 1)[0] ?? "")
  if (path === null || !path.startsWith("/")) return null
  const segments = path.slice(1).split("/")
  // A backslash parts folders on Windows, a colon names drives and streams there, NUL ends a name in C.
  return segments.some((segment) => segment.startsWith(".") || /[\\:\0]/u.test(segment)) ? null : segments
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

/**
 * Is the request meant for this server? A page of another site can have its name resolve to this machine, and would then
 * read what is served here (DNS rebinding); it cannot make the browser name another host.
 */
export const isOwnHost = (host: string | undefined, port: number): boolean =>
  host !== undefined && [`localhost:${port}`, `127.0.0.1:${port}`].includes(host.toLowerCase())
