/**
 * What survives what: one message, or one listing, while the platform or the network misbehaves once. All talk to the
 * sandbox's server over a socket; what is told is what became of the call, and how often the message exists.
 */
import * as Contact from "@effect-feishu/core/Contact"
import * as FeishuError from "@effect-feishu/core/FeishuError"
import * as Im from "@effect-feishu/core/Im"
import * as NodeFeishu from "@effect-feishu/core/NodeFeishu"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import * as Lark from "@larksuiteoapi/node-sdk"
import * as Effect from "effect/Effect"
import * as ManagedRuntime from "effect/ManagedRuntime"
import * as Redacted from "effect/Redacted"
import { Pool } from "undici"
import { report } from "./support/report.js"

const people = 250
const patience = 4_000
const { appId, appSecret } = Sandbox.defaultApp
const platform = ManagedRuntime.make(SandboxServer.layer({ seed: 1, users: people, departments: 0 }))
const { baseUrl } = await platform.runPromise(SandboxServer.SandboxServer)

interface Contender {
  readonly name: string
  readonly send: () => Promise<unknown>
  /** How many people were found. */
  readonly list: () => Promise<number>
}

const pool = new Pool(baseUrl)
let token = ""
const post = async (path: string, body: object) => {
  const response = await pool.request({
    method: "POST",
    path: `/open-apis/${path}`,
    headers: { "content-type": "application/json; charset=utf-8", authorization: `Bearer ${token}` },
    body: JSON.stringify(body)
  })
  const reply = (await response.body.json()) as { code: number; tenant_access_token: string }
  if (reply.code !== 0) throw new Error(String(reply.code))
  return reply
}
const login = async (): Promise<void> => {
  const path = "auth/v3/tenant_access_token/internal"
  token = (await post(path, { app_id: appId, app_secret: appSecret })).tenant_access_token
}

const client = ManagedRuntime.make(
  NodeFeishu.layer({ appId, appSecret: Redacted.make(appSecret), baseUrl, timeout: "1 second" })
)
const official = new Lark.Client({ appId, appSecret, domain: baseUrl, loggerLevel: Lark.LoggerLevel.fatal })
const silent = { error: () => {}, warn: () => {}, info: () => {}, debug: () => {}, trace: () => {} }
Object.assign(official.logger, silent)

const contenders: ReadonlyArray<Contender> = [
  {
    name: "effect-feishu",
    send: () => client.runPromise(Im.send(Sandbox.defaultChatId, "hello")),
    list: () => client.runPromise(Effect.map(Contact.users.list("0", { pageSize: 50 }), (all) => all.length))
  },
  {
    name: "official Node SDK",
    send: async () => {
      const reply = await official.im.v1.message.create({
        params: { receive_id_type: "chat_id" },
        data: { receive_id: Sandbox.defaultChatId, msg_type: "text", content: '{"text":"hello"}' }
      })
      if (reply.code !== 0) throw new Error(String(reply.code))
    },
    list: async () => {
      let found = 0
      const pages = await official.contact.v3.user.findByDepartmentWithIterator({
        params: { department_id: "0", page_size: 50 }
      })
      for await (const page of pages) found += page?.items?.length ?? 0
      return found
    }
  },
  {
    name: "undici",
    send: () =>
      post("im/v1/messages?receive_id_type=chat_id", {
        receive_id: Sandbox.defaultChatId,
        msg_type: "text",
        content: '{"text":"hello"}'
      }),
    list: async () => {
      let found = 0
      let cursor: string | undefined = ""
      while (cursor !== undefined) {
        const { body } = await pool.request({
          method: "GET",
          path: `/open-apis/contact/v3/users/find_by_department?department_id=0&page_size=50&page_token=${cursor}`,
          headers: { authorization: `Bearer ${token}` }
        })
        const { code, data } = (await body.json()) as {
          code: number
          data: { has_more: boolean; page_token: string; items: ReadonlyArray<unknown> }
        }
        if (code !== 0) throw new Error(String(code))
        found += data.items.length
        cursor = data.has_more ? data.page_token : undefined
      }
      return found
    }
  }
]

const messages = { method: "POST", path: "/open-apis/im/v1/messages" }
const listing = { path: "/open-apis/contact/v3/users/find_by_department" }

const sendFaults: ReadonlyArray<readonly [name: string, fault: Fault.Fault]> = [
  [
    "a limit is reached (429, a second to wait)",
    Fault.next(1, messages, Fault.rateLimited({ resetSeconds: 1 }))
  ],
  ["the token is revoked", Fault.next(1, messages, Fault.deadToken())],
  ["500 before the message is stored", Fault.next(1, messages, Fault.serverError({ status: 500 }))],
  [
    "503 after the message is stored",
    Fault.next(1, messages, Fault.serverError({ status: 503, moment: "after" }))
  ],
  ["the connection breaks before the message is stored", Fault.next(1, messages, Fault.dropped())],
  [
    "the connection breaks after the message is stored",
    Fault.next(1, messages, Fault.dropped({ moment: "after" }))
  ],
  ["the answer is cut in half", Fault.next(1, messages, Fault.cut())],
  ["no answer ever comes", Fault.next(1, messages, Fault.hang({ moment: "after" }))],
  ["the answer is no JSON", Fault.next(1, messages, Fault.malformed)]
]

const listFaults: ReadonlyArray<readonly [name: string, fault: Fault.Fault]> = [
  ["500 on the third page", Fault.nth(3, listing, Fault.serverError({ status: 500 }))],
  ["the connection breaks on the third page", Fault.nth(3, listing, Fault.dropped())],
  [
    "every page but the first is refused",
    Fault.next(
      1_000,
      { ...listing, where: ({ query }) => Number(query.get("page_token")?.length ?? 0) > 0 },
      Fault.refused({ code: 40004 })
    )
  ]
]

const before = (fault: Fault.Fault) =>
  platform.runPromise(
    Effect.gen(function* () {
      yield* Sandbox.reset
      yield* Sandbox.inject(fault)
    })
  )

type Outcome<A> =
  | { readonly _tag: "Done"; readonly value: A }
  | { readonly _tag: "Failed"; readonly error: unknown }
  | { readonly _tag: "Waiting" }

const within = <A>(run: () => Promise<A>): Promise<Outcome<A>> =>
  Promise.race([
    run().then(
      (value): Outcome<A> => ({ _tag: "Done", value }),
      (error: unknown): Outcome<A> => ({ _tag: "Failed", error })
    ),
    new Promise<Outcome<A>>(
      (resolve) => void setTimeout(() => resolve({ _tag: "Waiting" }), patience).unref()
    )
  ])

const errorName = (error: unknown): string => {
  const inner = (error as { cause?: unknown }).cause
  for (const each of [error, inner]) if (FeishuError.is(each)) return each._tag
  const name = /Feishu\w+Error/.exec(String(error))?.[0]
  return name ?? "error"
}

const rows: Array<ReadonlyArray<string>> = []
for (const [name, fault] of sendFaults) {
  const cells: Array<string> = []
  for (const contender of contenders) {
    await platform.runPromise(Sandbox.reset)
    // Whoever keeps tokens has one: the sandbox hands the same one out again.
    await login()
    await within(contender.send)
    const had = (await platform.runPromise(Sandbox.messages)).length
    await platform.runPromise(Sandbox.inject(fault))
    const outcome = await within(contender.send)
    const made = (await platform.runPromise(Sandbox.messages)).length - had
    await platform.runPromise(Sandbox.clearFaults)
    const told =
      outcome._tag === "Done"
        ? "succeeds"
        : outcome._tag === "Waiting"
          ? `still waits after ${patience / 1000} s`
          : errorName(outcome.error)
    const count = made === 0 ? "not sent" : made === 1 ? "sent once" : `sent ${made} times`
    cells.push(`${told}, ${count}`)
  }
  rows.push([name, ...cells])
}
report({
  title: "Sending a message while something breaks",
  note: "Each with what it does by itself; ours with a time limit of one second an attempt (by default it is 30).",
  head: ["what happens, once", ...contenders.map(({ name }) => name)],
  rows
})

const lists: Array<ReadonlyArray<string>> = []
for (const [name, fault] of listFaults) {
  const cells: Array<string> = []
  for (const { list } of contenders) {
    await before(fault)
    await login()
    await within(async () => contenders[0]!.send())
    const outcome = await within(list)
    cells.push(
      outcome._tag === "Done"
        ? outcome.value === people
          ? "the whole list"
          : `${outcome.value} of ${people}, as if whole`
        : outcome._tag === "Waiting"
          ? `still waits after ${patience / 1000} s`
          : errorName(outcome.error)
    )
  }
  lists.push([name, ...cells])
}
report({
  title: "Listing 250 people on five pages while something breaks",
  note: "Each by its own listing: `Contact.users.list`, the official client's iterator, a loop.",
  head: ["what happens", ...contenders.map(({ name }) => name)],
  rows: lists
})
await client.dispose()
await pool.destroy()
await platform.dispose()
process.exit()
