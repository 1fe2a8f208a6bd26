/**
 * Serves the built site on this machine. VitePress would compress what it serves anew for each request, as tightly as it can:
 * a reader waited for seconds for the index of the search.
 */
import { createReadStream, statSync } from "node:fs"
import { createServer, type Server } from "node:http"
import { extname, join, normalize, resolve as resolvePath, sep } from "node:path"
import { pipeline } from "node:stream"

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2"
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true

/** The path of an address in the folder of the site, if it is below the base. */
const pathIn = (address: string, base: string): string | undefined => {
  try {
    const path = decodeURIComponent(new URL(address, "http://localhost").pathname)
    return path.startsWith(base) && !path.includes("\0") ? path.slice(base.length) : undefined
  } catch {
    return undefined
  }
}

/** The file that an address leads to, which never stands outside of the folder. */
const fileOf = (folder: string, base: string, address: string): string | undefined => {
  const path = pathIn(address, base)
  if (path === undefined) return undefined
  const file = normalize(join(folder, path))
  if (file !== folder && !file.startsWith(folder + sep)) return undefined
  return [file, join(file, "index.html"), `${file}.html`].find(isFile)
}

/**
 * Serves a folder, below a path that begins and ends with `/`. What is not there is answered by its `404.html`.
 */
export const serve = (folder: string, base: string, port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const root = resolvePath(folder)
    const server = createServer((request, response) => {
      const file = fileOf(root, base, request.url ?? "/")
      response.writeHead(file === undefined ? 404 : 200, {
        "content-type": types[extname(file ?? "404.html")] ?? "application/octet-stream",
        "cache-control": "no-cache"
      })
      if (request.method === "HEAD") response.end()
      // Who goes away in the middle is no concern of the others.
      else pipeline(createReadStream(file ?? join(root, "404.html")), response, () => {})
    })
    server.once("error", reject)
    server.listen(port, "localhost", () => resolve(server))
  })
