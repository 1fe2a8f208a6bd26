/** The least that can answer: tokens, and one message for everything else. Run as a process of its own. */
import { fork } from "node:child_process"
import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { fileURLToPath } from "node:url"

const answer = JSON.stringify({
  code: 0,
  msg: "success",
  data: {
    message_id: "om_dc13264520392913993dd051dba21dcf",
    root_id: "om_40eb06e7b84dc71c03e009ad3c754195",
    msg_type: "text",
    create_time: "1615380573411",
    update_time: "1615380573411",
    chat_id: "oc_5ad11d72b830411d72b836c20",
    sender: {
      id: "cli_9f427eec54ae901b",
      id_type: "app_id",
      sender_type: "app",
      tenant_key: "736588c9260f175e"
    },
    body: { content: JSON.stringify({ text: "hello, world" }) }
  }
})
const token = JSON.stringify({
  code: 0,
  msg: "ok",
  expire: 7200,
  tenant_access_token: "t-bench",
  app_access_token: "t-bench"
})

/** Starts the server; killed with the process that asked for it, or by `stop`. */
export const start = async (): Promise<{ readonly origin: string; readonly stop: () => void }> => {
  const child = fork(fileURLToPath(import.meta.url), ["--serve"])
  const [port] = (await once(child, "message")) as [number]
  return { origin: `http://127.0.0.1:${port}`, stop: () => void child.kill() }
}

if (process.argv[2] === "--serve" && process.send !== undefined) {
  const server = createServer((request, response) => {
    request.on("data", () => {})
    request.on("end", () => {
      response.setHeader("content-type", "application/json; charset=utf-8")
      response.setHeader("x-tt-logid", "202611221234567890123456789012345678")
      response.end(request.url!.includes("/auth/v3/") ? token : answer)
    })
  })
  process.on("disconnect", () => process.exit())
  server.listen(0, "127.0.0.1", () => process.send!((server.address() as AddressInfo).port))
}
