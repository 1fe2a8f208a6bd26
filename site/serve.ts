/**
 * Serves the built site on this machine. VitePress would compress what it serves anew for each request, as tightly as it can:
 * a reader waited for seconds for the index of the search.
 */
import { createReadStream } from "node:fs"
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import { join } from "node:path"
import sirv from "sirv"

/**
 * Serves a folder, below a path that begins and ends with `/`. What is not there is answered by its `404.html`.
 */
export const serve = (folder: string, base: string, port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const onNoMatch = (_: IncomingMessage, response: ServerResponse): void => {
      response.writeHead(404, { "content-type": "text/html;charset=utf-8" })
      createReadStream(join(folder, "404.html")).pipe(response)
    }
    // It looks at the files for each request: they may have been built anew.
    const files = sirv(folder, { dev: true, onNoMatch })
    const server = createServer((request, response) => {
      const path = request.url ?? "/"
      if (!path.startsWith(base)) return onNoMatch(request, response)
      request.url = `/${path.slice(base.length)}`
      files(request, response)
    })
    server.once("error", reject)
    server.listen(port, "localhost", () => resolve(server))
  })
