/**
 * The least that can answer: tokens, messages, pages of people and records, uploads in parts, downloads. Answers are
 * made once, so that what is measured is who asks. Run as a process of its own.
 */
import { fork } from "node:child_process"
import { once } from "node:events"
import { createServer, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { fileURLToPath } from "node:url"

const success = (data: object): string => JSON.stringify({ code: 0, msg: "success", data })

const message = success({
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
})
const token = JSON.stringify({
  code: 0,
  msg: "ok",
  expire: 7200,
  tenant_access_token: "t-bench",
  app_access_token: "t-bench"
})

export const people = 20_000
export const peopleOnPage = 50
export const records = 10_000
export const recordsOnPage = 500
export const part = 4 * 1024 * 1024

const person = (index: number) => ({
  union_id: `on_94a1ee5551019f18cd73d9f111898${index}`,
  user_id: `3e3cf96${index}`,
  open_id: `ou_7dab8a3d3cdcc9da365777c7ad535${index}`,
  name: `张三 ${index}`,
  en_name: `San Zhang ${index}`,
  nickname: "Alex",
  email: `zhangsan${index}@example.com`,
  mobile: "+8613011111111",
  mobile_visible: true,
  gender: 1,
  avatar: {
    avatar_72: "https://foo.example.com/avatar/72",
    avatar_240: "https://foo.example.com/avatar/240",
    avatar_640: "https://foo.example.com/avatar/640",
    avatar_origin: "https://foo.example.com/avatar/origin"
  },
  status: {
    is_frozen: false,
    is_resigned: false,
    is_activated: true,
    is_exited: false,
    is_unjoin: false
  },
  department_ids: ["od-4e6ac4d14bcd5071a37a39de902c7141"],
  leader_user_id: "ou_7dab8a3d3cdcc9da365777c7ad53uew2",
  city: "Hangzhou",
  country: "CN",
  work_station: "A 17",
  join_time: 1615381714,
  is_tenant_manager: false,
  employee_no: `${index}`,
  employee_type: 1
})

const record = (index: number) => ({
  record_id: `recqwIwhc${index}`,
  fields: {
    Name: [{ type: "text", text: `Order ${index}` }],
    Amount: index * 1.5,
    Due: 1690992000000,
    Status: "open",
    Tags: ["urgent", "export"],
    Done: false,
    Owner: [{ id: `ou_${index}`, name: "San Zhang", en_name: "San Zhang", email: "zhangsan@example.com" }],
    Link: { text: "the order", link: "https://example.com/orders/1" },
    Place: { name: "Hangzhou", location: "120.1,30.2", full_address: "Hangzhou, Zhejiang" },
    Notes: [{ type: "text", text: "Deliver before noon, call ahead." }]
  },
  created_time: 1690992000000,
  last_modified_time: 1690992000000
})

const range = <A>(count: number, make: (index: number) => A): Array<A> =>
  Array.from({ length: count }, (_, index) => make(index))

const pages = (total: number, size: number, make: (index: number) => object): ReadonlyArray<string> =>
  range(total / size, (page) =>
    success({
      has_more: page + 1 < total / size,
      page_token: page + 1 < total / size ? String(page + 1) : "",
      total,
      items: range(size, (index) => make(page * size + index))
    })
  )

/** Starts the server; killed with the process that asked for it, or by `stop`. */
export const start = async (): Promise<{ readonly origin: string; readonly stop: () => void }> => {
  const child = fork(fileURLToPath(import.meta.url), ["--serve"])
  const [port] = (await once(child, "message")) as [number]
  return { origin: `http://127.0.0.1:${port}`, stop: () => void child.kill() }
}

const download = (response: ServerResponse, bytes: number): void => {
  const chunk = Buffer.alloc(64 * 1024, 7)
  let left = bytes
  response.setHeader("content-type", "application/octet-stream")
  response.setHeader("content-length", String(bytes))
  const more = (): void => {
    while (left > 0) {
      left -= chunk.byteLength
      if (!response.write(chunk)) return void response.once("drain", more)
    }
    response.end()
  }
  more()
}

if (process.argv[2] === "--serve" && process.send !== undefined) {
  let peoplePages: ReadonlyArray<string> | undefined
  let recordPages: ReadonlyArray<string> | undefined
  const answer = (url: URL, body: string): string => {
    const page = Number(url.searchParams.get("page_token") ?? 0)
    const path = url.pathname
    if (path.includes("/auth/v3/")) return token
    if (path.endsWith("/find_by_department"))
      return (peoplePages ??= pages(people, peopleOnPage, person))[page]!
    if (path.endsWith("/records")) return (recordPages ??= pages(records, recordsOnPage, record))[page]!
    if (path.endsWith("/upload_prepare")) {
      const { size } = JSON.parse(body) as { readonly size: number }
      return success({
        upload_id: "7111211691345512356",
        block_size: part,
        block_num: Math.ceil(size / part)
      })
    }
    if (path.endsWith("/upload_finish") || path.endsWith("/upload_all"))
      return success({ file_token: "boxcnrHpsg1QDqXAAAyachabcef" })
    if (path.includes("/cardkit/") || path.endsWith("/upload_part")) return success({})
    return message
  }
  const server = createServer((request, response) => {
    let body = ""
    request.on("data", (chunk: Buffer) => {
      if (chunk.byteLength < 1_000) body += chunk.toString("utf8")
    })
    request.on("end", () => {
      const url = new URL(request.url!, "http://localhost")
      // A file's token is its size.
      const file = /\/files\/(\d+)\/download$/.exec(url.pathname)
      if (file !== null) return download(response, Number(file[1]))
      response.setHeader("content-type", "application/json; charset=utf-8")
      response.setHeader("x-tt-logid", "202611221234567890123456789012345678")
      response.end(answer(url, body))
    })
  })
  process.on("disconnect", () => process.exit())
  server.listen(0, "127.0.0.1", () => process.send!((server.address() as AddressInfo).port))
}
