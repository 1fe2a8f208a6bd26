/** Serves the address, on PORT (default 3000), until it is told to stop. */
import { makeWebhook, textsOf } from "./webhook.js"

const { dispose, handler } = makeWebhook(textsOf(process.env))
const server = Bun.serve({ port: Number(process.env["PORT"] ?? 3000), fetch: (request) => handler(request) })
console.log(`Listening on ${server.url}`)

const stop = async (): Promise<void> => {
  await server.stop()
  await dispose()
  process.exit()
}
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop())
