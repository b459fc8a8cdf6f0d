import { expect, test } from "vitest"
import { contentType } from "../../src/serve/content-types.ts"
import { isOwnHost, requestPath } from "../../src/serve/request-path.ts"

test.each([
  ["/", [""]],
  ["/csv/events.csv", ["csv", "events.csv"]],
  ["/csv/events.csv?x=/../y#z", ["csv", "events.csv"]],
  ["/texts/a%20b.txt", ["texts", "a b.txt"]],
  ["/site/", ["site", ""]],
])("%s", (url, segments) => expect(requestPath(url)).toEqual(segments))

test.each([
  "/..",
  "/../etc/passwd",
  "/%2e%2e/etc/passwd",
  "/csv/%2E%2E%2F%2e%2e/secret",
  "/csv/..%5c..%5csecret",
  "/.git/config",
  "/csv/.hidden",
  "/a%00.csv",
  "/C:/secret",
  "/%E0%A4%A",
  "http://elsewhere.example/",
  "*",
  "",
])("refuses %s", (url) => expect(requestPath(url)).toBeNull())

test.each([
  ["localhost:8000", true],
  ["127.0.0.1:8000", true],
  ["LOCALHOST:8000", true],
  ["localhost", false],
  ["localhost:8001", false],
  ["evil.example:8000", false],
  ["localhost:8000.evil.example", false],
  [undefined, false],
])("host %s: %s", (host, is) => expect(isOwnHost(host, 8000)).toBe(is))

test.each([
  ["a.csv", "text/csv; charset=utf-8"],
  ["A.HTML", "text/html; charset=utf-8"],
  ["page.js", "text/javascript; charset=utf-8"],
  ["README", "application/octet-stream"],
  ["a.exe", "application/octet-stream"],
])("%s is %s", (name, type) => expect(contentType(name)).toBe(type))
