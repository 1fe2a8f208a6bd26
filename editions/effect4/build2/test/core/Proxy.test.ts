/**
 * Proxies of the environment, in processes that import what a user's program imports and nothing else.
 */
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import { fromEnvironment } from "../../packages/core/src/internal/proxy.js"
import { assert, beforeAll, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Effect3 from "../../effect3/effect/Effect.js"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import { readFileSync } from "node:fs"
import * as Net from "node:net"
import * as Tls from "node:tls"
import { fileURLToPath } from "node:url"
import * as fresh from "./support/fresh.js"
import * as Proxy from "./support/proxy.js"

/** A certificate of `localhost`, which is its own authority, and its key. */
const pem = fileURLToPath(new URL("./support/localhost.pem", import.meta.url))

const { appId, appSecret } = Sandbox.defaultApp

/** The sandbox behind TLS. */
const secured = (port: number) =>
  Effect.map(
    Effect.acquireRelease(
      Effect3.async<{ readonly server: Tls.Server; readonly sockets: Set<Net.Socket> }>((resume) => {
        const text = readFileSync(pem, "utf8")
        const sockets = new Set<Net.Socket>()
        const server = Tls.createServer({ cert: text, key: text }, (client) => {
          sockets.add(client)
          const upstream = Net.connect(port, "127.0.0.1")
          client.on("error", () => upstream.destroy()).on("close", () => upstream.destroy())
          upstream.on("error", () => client.destroy())
          client.pipe(upstream).pipe(client)
        })
        server.listen(0, "127.0.0.1", () => resume(Effect.succeed({ server, sockets })))
      }),
      ({ server, sockets }) =>
        Effect3.async<void>((resume) => {
          server.close(() => resume(Effect.void))
          for (const socket of sockets) socket.destroy()
        })
    ),
    ({ server }) => `localhost:${(server.address() as Net.AddressInfo).port}`
  )

/** Sends one message without a repetition, and tells what came of it. With a token of its own it fetches none. */
const text = `
import { Im, Retry } from "@effect-feishu/core"
import { NodeFeishu } from "@effect-feishu/core/node"
import * as Effect3 from "../../effect3/effect/Effect.js"
import * as Redacted from "effect/Redacted"
const layer = NodeFeishu.layer({
  appId: ${JSON.stringify(appId)},
  appSecret: Redacted.make(${JSON.stringify(appSecret)}),
  baseUrl: process.env.BASE,
  accountsUrl: process.env.BASE,
  retry: Retry.none,
  timeout: Number(process.env.TIMEOUT ?? 10000),
  connectTimeout: Number(process.env.CONNECT ?? 10000)
})
const program = Im.send(${JSON.stringify(Sandbox.defaultChatId)}, "through", process.env.TOKEN ? { token: Redacted.make(process.env.TOKEN) } : {}).pipe(
  Effect.match({
    onSuccess: (message) => ({ sent: message.message_id }),
    onFailure: (error) => ({ tag: error._tag, reason: error.reason, message: error.message })
  }),
  Effect3.tap((value) => Effect.sync(() => console.log(JSON.stringify(value)))),
  Effect.provide(layer)
)
await Effect.runPromise(program)
`

let sender: fresh.Program
beforeAll(async () => {
  sender = await fresh.make("proxy", text)
}, 30_000)

interface Outcome {
  readonly sent?: string
  readonly tag?: string
  readonly reason?: string
  readonly message?: string
}

const send = (env: Readonly<Record<string, string>>) =>
  Effect.map(
    Effect.promise(() => sender.run(env)),
    ({ ran, value }) => {
      assert.strictEqual(ran.code, 0, ran.output)
      return value as Outcome
    }
  )

/** The hosts of a sandbox, over TLS and without. */
const hosts = Effect.gen(function* () {
  const { port } = yield* SandboxServer.SandboxServer
  return { https: `https://${yield* secured(port)}`, http: `http://127.0.0.1:${port}` }
})

const platform = Layer.orDie(SandboxServer.layer({ seed: 1 }))
const live = <A, E>(
  name: string,
  test: Effect.Effect<A, E, Sandbox.Sandbox | SandboxServer.SandboxServer | Scope.Scope>
) => it.scopedLive(name, () => Effect.provide(test, platform))

const delivered = Effect.map(Sandbox.messages, (messages) => messages.length)

describe("a program behind a proxy", () => {
  for (const scheme of ["https", "http"] as const) {
    for (const name of [`${scheme.toUpperCase()}_PROXY`, `${scheme}_proxy`]) {
      live(
        `sends to ${scheme}: through the proxy of ${name}, with the credentials of its URL`,
        Effect.gen(function* () {
          const base = (yield* hosts)[scheme]
          const proxy = yield* Proxy.make("tunnel")
          const outcome = yield* send({
            BASE: base,
            NODE_EXTRA_CA_CERTS: pem,
            [name]: proxy.origin.replace("//", "//me:p%40ss@")
          })
          assert.property(outcome, "sent")
          assert.deepStrictEqual(
            [...new Set(proxy.asked)],
            [`${new URL(base).host} Basic ${btoa("me:p@ss")}`]
          )
          assert.strictEqual(yield* delivered, 1)
        })
      )
    }
  }

  live(
    "goes straight to the hosts of NO_PROXY",
    Effect.gen(function* () {
      const { https } = yield* hosts
      const proxy = yield* Proxy.make("tunnel")
      const env = { BASE: https, NODE_EXTRA_CA_CERTS: pem, HTTPS_PROXY: proxy.origin }
      assert.property(yield* send({ ...env, NO_PROXY: "example.com,localhost" }), "sent")
      assert.property(yield* send({ ...env, no_proxy: "*" }), "sent")
      assert.deepStrictEqual(proxy.asked, [])
    })
  )

  for (const [behaviour, message] of [
    [403, "answered 403"],
    [407, "answered 407"],
    [502, "answered 502"],
    ["drop", "dropped the connection"]
  ] as const) {
    live(
      `is told that the proxy ${message}, and asks it once`,
      Effect.gen(function* () {
        const { https } = yield* hosts
        const proxy = yield* Proxy.make(behaviour)
        const outcome = yield* send({
          BASE: https,
          NODE_EXTRA_CA_CERTS: pem,
          TOKEN: "t-1",
          HTTPS_PROXY: proxy.origin.replace("//", "//me:secret@")
        })
        assert.strictEqual(outcome.reason, "connect")
        assert.include(outcome.message, `the proxy ${proxy.origin} ${message}`)
        assert.notInclude(outcome.message, "secret")
        assert.lengthOf(proxy.asked, 1)
        assert.strictEqual(yield* delivered, 0)
      })
    )
  }

  live(
    "is told that the proxy is not there",
    Effect.gen(function* () {
      const { https } = yield* hosts
      const outcome = yield* send({ BASE: https, HTTPS_PROXY: "http://127.0.0.1:1", TOKEN: "t-1" })
      assert.include(outcome.message, "the proxy http://127.0.0.1:1 cannot be used (ECONNREFUSED)")
    })
  )

  live(
    "is told which proxy it was that gave no way through in time",
    Effect.gen(function* () {
      const { https } = yield* hosts
      const proxy = yield* Proxy.make("hang")
      const outcome = yield* send({ BASE: https, HTTPS_PROXY: proxy.origin, TOKEN: "t-1", CONNECT: "200" })
      assert.strictEqual(outcome.reason, "connect")
      assert.include(outcome.message, `by the proxy ${proxy.origin}: no connection within 200 ms`)
    })
  )

  live(
    "leaves nothing behind when the proxy never answers: the connection is closed, and the program ends",
    Effect.gen(function* () {
      const { https } = yield* hosts
      const proxy = yield* Proxy.make("hang")
      const outcome = yield* send({ BASE: https, HTTPS_PROXY: proxy.origin, TOKEN: "t-1", TIMEOUT: "300" })
      assert.strictEqual(outcome.tag, "FeishuTransportError")
      assert.lengthOf(proxy.asked, 1)
      yield* Effect.repeat(Effect.sleep(10), { until: () => proxy.open() === 0, times: 100 })
      assert.strictEqual(proxy.open(), 0)
    })
  )
})

describe("the proxies of an environment", () => {
  const proxyOf = (env: Record<string, string>, origin: string) => {
    const found = fromEnvironment(env)
    return found._tag === "Some" ? found.of(origin)?.name : found._tag
  }

  it("are those in small letters before those in capitals, and an empty one is none", () => {
    const env = { https_proxy: "http://small:1", HTTPS_PROXY: "http://large:2" }
    assert.strictEqual(proxyOf(env, "https://open.feishu.cn"), "http://small:1")
    assert.strictEqual(proxyOf({ ...env, https_proxy: "" }, "https://open.feishu.cn"), "http://large:2")
    assert.strictEqual(proxyOf({ https_proxy: " " }, "https://open.feishu.cn"), "None")
  })

  it("may leave out the scheme, and be those of http: where https: has none of its own", () => {
    const env = { http_proxy: "proxy.corp:3128" }
    assert.strictEqual(proxyOf(env, "http://open.feishu.cn"), "http://proxy.corp:3128")
    assert.strictEqual(proxyOf(env, "https://open.feishu.cn"), "http://proxy.corp:3128")
    assert.isUndefined(proxyOf({ https_proxy: "proxy.corp:3128" }, "http://open.feishu.cn"))
  })

  it("are refused by name where they are none", () => {
    for (const value of ["not a url", "socks5://proxy:1080", "http://"]) {
      const found = fromEnvironment({ HTTPS_PROXY: value })
      assert.deepStrictEqual(found, { _tag: "Bad", names: ["HTTPS_PROXY"] })
    }
  })

  it.each([
    ["open.feishu.cn", true],
    ["feishu.cn", true],
    [".feishu.cn", true],
    ["*.feishu.cn", true],
    ["FEISHU.CN", true],
    ["a.com, feishu.cn", true],
    ["a.com feishu.cn", true],
    ["feishu.cn:443", true],
    ["*", true],
    ["feishu.cn:8443", false],
    ["eishu.cn", false],
    ["open.feishu.cn.evil.com", false],
    ["", false]
  ])("are left out for the hosts of %s: %s", (list, isExempt) => {
    const found = proxyOf({ https_proxy: "http://proxy:1", no_proxy: list }, "https://open.feishu.cn")
    assert.strictEqual(found === undefined, isExempt)
  })

  it("are left out for addresses too", () => {
    const env = { http_proxy: "http://proxy:1", no_proxy: "127.0.0.1,[::1]:8080,fe80::1" }
    assert.isUndefined(proxyOf(env, "http://127.0.0.1:3000"))
    assert.isUndefined(proxyOf(env, "http://[::1]:8080"))
    assert.strictEqual(proxyOf(env, "http://[::1]:8081"), "http://proxy:1")
    assert.isUndefined(proxyOf(env, "http://[fe80::1]:80"))
    const networks = {
      http_proxy: "http://proxy:1",
      no_proxy: "10.0.0.0/8, 192.168.1.1/33,fd00::/8,0:0:0:0:0:0:0:1"
    }
    assert.isUndefined(proxyOf(networks, "http://10.20.30.40:3000"))
    assert.strictEqual(proxyOf(networks, "http://11.0.0.1"), "http://proxy:1")
    assert.strictEqual(proxyOf(networks, "http://192.168.1.1"), "http://proxy:1")
    assert.strictEqual(proxyOf(networks, "http://10.com"), "http://proxy:1")
    assert.isUndefined(proxyOf(networks, "http://[fd12::1]"))
    assert.isUndefined(proxyOf(networks, "http://[::1]"))
  })
})
