/** Where the command keeps what it has made of articles: the user's folder for caches. */
import { homedir } from "node:os"
import { join } from "node:path"
import process from "node:process"

/** `$XDG_CACHE_HOME/factloom`, `%LOCALAPPDATA%\factloom\cache` on Windows, else `~/.cache/factloom`. */
export function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env
  if (XDG_CACHE_HOME) return join(XDG_CACHE_HOME, "factloom")
  if (process.platform === "win32" && LOCALAPPDATA) return join(LOCALAPPDATA, "factloom", "cache")
  return join(homedir(), ".cache", "factloom")
}
