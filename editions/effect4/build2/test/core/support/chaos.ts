/**
 * The worst day: mixed calls while the platform, the token endpoint, the cache and the store of users fail, callers give
 * up, and the layers are closed and built anew; and the account of it.
 */
import * as UserInfo from "@effect-feishu/core/api/authen/v1/UserInfo"
import * as Approval from "@effect-feishu/core/Approval"
import * as Credentials from "@effect-feishu/core/Credentials"
import * as Drive from "@effect-feishu/core/Drive"
import * as Feishu from "@effect-feishu/core/Feishu"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import * as FeishuError from "@effect-feishu/core/FeishuError"
import * as Im from "@effect-feishu/core/Im"
import * as NodeTransport from "@effect-feishu/core/NodeTransport"
import * as OAuth from "@effect-feishu/core/OAuth"
import * as Region from "@effect-feishu/core/Region"
import * as Retry from "@effect-feishu/core/Retry"
import * as TokenCache from "@effect-feishu/core/TokenCache"
import * as UserTokens from "@effect-feishu/core/UserTokens"
import * as UserTokenStore from "@effect-feishu/core/UserTokenStore"
import * as Fault from "@effect-feishu/sandbox/Fault"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import type * as Context from "effect/Context"
import * as Deferred from "effect/Deferred"
import * as Deferred3 from "../../../effect3/effect/Deferred.js"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Fiber3 from "../../../effect3/effect/Fiber.js"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Logger3 from "../../../effect3/effect/Logger.js"
import * as Option from "effect/Option"
import * as Random from "effect/Random"
import * as Random3 from "../../../effect3/effect/Random.js"
import * as Redacted from "effect/Redacted"
import * as Scope from "effect/Scope"

const users = 20
/** How many the sandbox's first chat has. */
const membersOfChat = 5

/** One attempt, and all of a call: three attempts and their waits, a token before each, and what is foreign. */
const timeout = 2_000
const longest = 30_000

const faults: ReadonlyArray<Fault.Fault> = [
  Fault.share(
    0.1,
    { path: "/open-apis/*", where: ({ path }) => !path.includes("/auth") },
    Fault.oneOf(
      Fault.rateLimited({ resetSeconds: 1 }),
      Fault.serverError({ status: 500 }),
      Fault.serverError({ status: 503, moment: "after" }),
      Fault.dropped(),
      Fault.dropped({ moment: "after" }),
      Fault.cut(),
      Fault.delayed("50 millis"),
      Fault.deadToken({ revoke: false })
    )
  ),
  // Not of downloads: nothing tells a stored file that is half a JSON text from half an answer.
  Fault.share(
    0.01,
    { path: "/open-apis/*", where: ({ path }) => !/\/auth|\/download$/.test(path) },
    Fault.malformed
  ),
  Fault.share(0.001, { path: "/open-apis/im/*" }, Fault.hang({ moment: "after" })),
  Fault.share(
    0.3,
    { path: "/open-apis/auth/*" },
    Fault.oneOf(Fault.serverError({ status: 500 }), Fault.rateLimited({ resetSeconds: 0 }), Fault.dropped())
  ),
  // Refused or lost before it was done: what spends a refresh token and is lost on the way, nobody can bring back.
  Fault.share(
    0.2,
    { path: "/open-apis/authen/v2/oauth/token" },
    Fault.oneOf(Fault.serverError({ status: 503 }), Fault.dropped())
  )
]

/** Something of somebody else's: for some time it is well, then it hangs, dies, throws or fails, and comes back. */
const moody = Effect.gen(function* () {
  let mood: "well" | "hangs" | "dies" | "fails" = "well"
  yield* Effect.forkScoped(
    Effect.forever(
      Effect.gen(function* () {
        mood = "well"
        yield* Effect.sleep(yield* Random3.nextRange(100, 400))
        mood = (["hangs", "dies", "fails"] as const)[Math.floor((yield* Random.next) * 3)]!
        yield* Effect.sleep(yield* Random3.nextRange(10, 150))
      })
    )
  )
  return <A, E>(self: Effect.Effect<A, E>, failed: () => E): Effect.Effect<A, E> =>
    Effect.suspend(() => {
      switch (mood) {
        case "well":
          return self
        case "hangs":
          return Effect.uninterruptible(Effect.andThen(Effect.sleep(500), self))
        case "dies":
          throw new Error("out of order")
        case "fails":
          return Effect.fail(failed())
      }
    })
})

const moodyCache = Effect.gen(function* () {
  const cache = yield* TokenCache.makeMemory
  const mood = yield* moody
  const failed = (operation: "get" | "set" | "remove") => () =>
    new TokenCache.TokenCacheError({ operation, reason: "away" })
  return {
    get: (key) => mood(cache.get(key), failed("get")),
    set: (key, token) => mood(cache.set(key, token), failed("set")),
    remove: (key) => mood(cache.remove(key), failed("remove"))
  } satisfies TokenCache.Service
})

const moodyStore = (store: UserTokenStore.Service) =>
  Effect.map(moody, (mood): UserTokenStore.Service => {
    const failed = (operation: "get" | "save" | "remove") => () =>
      new UserTokenStore.UserTokenStoreError({ operation, reason: "away" })
    return {
      get: (app, user) => mood(store.get(app, user), failed("get")),
      save: (app, token) => mood(store.save(app, token), failed("save")),
      remove: (app, user) => mood(store.remove(app, user), failed("remove"))
    }
  })

/** Everything of the SDK's, over a cache that is kept and one store of users. */
const sdk = (baseUrl: string, cache: TokenCache.Service, store: UserTokenStore.Service) => {
  const app = { appId: Sandbox.defaultApp.appId, appSecret: Redacted.make(Sandbox.defaultApp.appSecret) }
  const ground = Layer.mergeAll(
    Credentials.layer(app),
    Region.layer({ baseUrl, accountsUrl: baseUrl }),
    Layer.succeed(TokenCache.TokenCache, cache),
    NodeTransport.layer()
  )
  const retry = Retry.make({ maxAttempts: 5, baseDelay: 5, maxDelay: 50, maxElapsed: 10_000 })
  // An answer to a refresh that comes too late takes the pair with it: a machine that stalls must not count as a loss.
  const oauth = Layer.provide(OAuth.layer, Feishu.layerClient({ timeout: 30_000, retry }))
  return Layer.orDie(
    UserTokens.layer.pipe(
      Layer.provide([oauth, Layer.succeed(UserTokenStore.UserTokenStore, store)]),
      Layer.provideMerge(Feishu.layerClient({ timeout, retry })),
      Layer.provideMerge(ground)
    )
  )
}

type Services = FeishuClient | UserTokens.UserTokens | Credentials.Credentials

/** A kind of call: does its work and says what must be there in the end. */
interface Work {
  readonly kind: string
  readonly run: Effect.Effect<void, unknown, Services>
}

export interface Account {
  readonly calls: number
  readonly succeeded: number
  readonly interrupted: number
  /** How often calls failed with which error. */
  readonly failures: Readonly<Record<string, number>>
  /** Reported as done, and not there; there twice; other bytes; another's answer; no typed error; over its time. */
  readonly wrong: ReadonlyArray<string>
  /** The longest call, in milliseconds. */
  readonly slowest: number
  /** Users of whom the platform wants a new login. */
  readonly lostUsers: number
  /** What is left when all is closed: fibers and sockets more than before. */
  readonly left: { readonly fibers: number; readonly sockets: number }
}

const bytesOf = (n: number): Uint8Array =>
  Uint8Array.from({ length: 1 + (n % 3000) }, (_, at) => (at * 31 + n * 7) % 256)

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.byteLength === b.byteLength && a.every((byte, at) => byte === b[at])

const sockets = (): number =>
  process.getActiveResourcesInfo().filter((name) => /TCP|TLS/.test(name) && !/Server/.test(name)).length

const approvalOf = Effect.gen(function* () {
  const starter = (yield* Sandbox.user(1)).open_id
  const boss = (yield* Sandbox.user(2)).open_id
  const { approval_code: code = "" } = yield* Approval.definitions.create({
    approval_name: "Chaos",
    viewers: [{ viewer_type: "TENANT" }],
    form: { form_content: JSON.stringify([{ id: "note", type: "input", name: "Note" }]) },
    node_list: [
      { id: "START" },
      { id: "boss", name: "Boss", approver: [{ type: "Personal", user_id: boss }] },
      { id: "END" }
    ],
    i18n_resources: [{ locale: "en-US", is_default: true, texts: [{ key: "@i18n@a", value: "a" }] }]
  })
  return { code, starter }
})

/** Logs a person in, and gives the code for the app. */
const login = (baseUrl: string, index: number) =>
  Effect.gen(function* () {
    const url = new URL(
      yield* OAuth.authorizeUrl({ redirectUri: "http://localhost/back", scope: ["offline_access"] })
    )
    url.searchParams.set("sandbox_user", String(index))
    const response = yield* Effect.promise(() =>
      fetch(baseUrl + url.pathname + url.search, { redirect: "manual" })
    )
    return new URL(response.headers.get("location") ?? "http://none").searchParams.get("code") ?? ""
  })

/**
 * Makes `count` calls, `concurrency` at a time, in as many stretches as there are `lives`: at the end of each the layers
 * are closed under the calls that are still under way, and built anew. One call in twenty is given up by its caller.
 */
export const chaos = (options: {
  readonly count: number
  readonly concurrency: number
  readonly lives: number
}): Effect.Effect<Account, never, Sandbox.Sandbox | SandboxServer.SandboxServer> =>
  Effect.scoped(
    Effect.gen(function* () {
      const { baseUrl } = yield* SandboxServer.SandboxServer
      const steady = yield* UserTokenStore.makeMemory
      const people = yield* Effect.forEach(
        Array.from({ length: users }, (_, i) => i),
        Sandbox.user
      )
      const ground = yield* Effect.provide(
        Effect.gen(function* () {
          const tokens = yield* UserTokens.UserTokens
          for (let i = 0; i < users; i++) yield* tokens.authorize(yield* login(baseUrl, i))
          // A folder holds 1,500 files.
          const folders = yield* Effect.forEach(
            Array.from({ length: 1 + Math.ceil(options.count / 8_000) }, (_, i) => `chaos ${i}`),
            (name) => Effect.map(Drive.files.createFolder(name, ""), ({ token }) => token)
          )
          return { ...(yield* approvalOf), folders }
        }),
        sdk(baseUrl, yield* TokenCache.makeMemory, steady)
      ).pipe(Effect.orDie)
      yield* Sandbox.inject(...faults)
      const cache = yield* moodyCache
      const store = yield* moodyStore(steady)

      const wrong: Array<string> = []
      const sent = new Set<string>()
      const recalled = new Set<string>()
      const started = new Set<string>()
      const files = new Map<string, number>()
      let succeeded = 0
      let interrupted = 0
      let slowest = 0
      const failures: Record<string, number> = {}

      const work = (n: number): Work => {
        const text = `message ${n}`
        const send = Im.send(Sandbox.defaultChatId, text)
        switch (n % 8) {
          case 0:
          case 1:
            return { kind: "send", run: Effect.map(send, () => void sent.add(text)) }
          case 2:
            return {
              kind: "list",
              run: Effect.map(Im.chats.listMembers(Sandbox.defaultChatId, { pageSize: 2 }), (members) => {
                const ids = new Set(members.map(({ member_id }) => member_id))
                if (ids.size !== members.length || members.length !== membersOfChat) {
                  wrong.push(`list: ${members.length} members, ${ids.size} of them different`)
                }
              })
            }
          case 3:
            return {
              kind: "upload",
              run: Effect.map(
                Drive.files.upload(ground.folders[n % ground.folders.length] ?? "", bytesOf(n), {
                  fileName: `${n}.bin`
                }),
                ({ file_token }) => void files.set(file_token, n)
              )
            }
          case 4: {
            const known = [...files].at(-1 - (n % 7))
            if (known === undefined) return { kind: "send", run: Effect.map(send, () => void sent.add(text)) }
            return {
              kind: "download",
              run: Effect.map(Drive.files.download(known[0]), (bytes) => {
                if (!isSame(bytes, bytesOf(known[1]))) wrong.push(`download: other bytes of ${known[1]}.bin`)
              })
            }
          }
          case 5: {
            const { open_id } = people[n % users]!
            return {
              kind: "user",
              run: Effect.map(UserInfo.get().pipe(UserTokens.provide({ open_id })), (info) => {
                if (info.open_id !== open_id) wrong.push(`user: ${info.open_id} for ${open_id}`)
              })
            }
          }
          case 6: {
            const uuid = `chaos-${n}`
            return {
              kind: "approval",
              run: Effect.map(
                Approval.instances.create(
                  Approval.approvalInstance(ground.code, {
                    openId: ground.starter,
                    form: [{ id: "note", type: "input", value: uuid }],
                    uuid
                  })
                ),
                () => void started.add(uuid)
              )
            }
          }
          default:
            return {
              kind: "recall",
              run: Effect.flatMap(send, ({ message_id = "" }) =>
                Effect.map(Im.recall(message_id), () => void recalled.add(message_id))
              )
            }
        }
      }

      const one = (n: number) =>
        Effect.gen(function* () {
          const { kind, run } = work(n)
          const start = yield* Clock.currentTimeMillis
          const isGivenUp = (yield* Random.next) < 0.05
          const fiber = yield* Effect.forkChild(run)
          if (isGivenUp) {
            yield* Effect.sleep(yield* Random3.nextRange(0, 60))
            yield* Fiber3.interruptFork(fiber)
          }
          const exit = yield* Fiber.await(fiber)
          const took = (yield* Clock.currentTimeMillis) - start
          slowest = Math.max(slowest, took)
          if (took > longest) wrong.push(`${kind}: took ${took} ms`)
          if (Exit.isSuccess(exit)) {
            succeeded++
            return
          }
          const { cause } = exit
          if (Cause.hasInterruptsOnly(cause)) {
            if (isGivenUp) interrupted++
            else wrong.push(`${kind}: interrupted by nobody`)
            return
          }
          const error = Option.getOrUndefined(Cause.findErrorOption(cause))
          const isTyped =
            FeishuError.is(error) ||
            error instanceof UserTokenStore.UserTokenStoreError ||
            error instanceof Drive.UploadError
          if (FeishuError.is(error) && error.code === 60012 && error.mayHaveArrived !== true) {
            wrong.push(`${kind}: a duplicate of its own attempt is told as somebody else's`)
          }
          if (!isTyped) wrong.push(`${kind}: ${Cause.pretty(cause).slice(0, 300)}`)
          const code = FeishuError.is(error) && error.code >= 0 ? ` ${error.code}` : ""
          const name = `${kind}: ${isTyped ? error._tag + code : "untyped"}`
          failures[name] = (failures[name] ?? 0) + 1
        })

      const fibersBefore = (yield* Fiber3.roots).length
      const socketsBefore = sockets()
      const size = Math.ceil(options.count / options.lives)
      for (let life = 0; life < options.lives; life++) {
        const scope = yield* Scope.make()
        const services = yield* Layer.buildWithScope(sdk(baseUrl, cache, store), scope)
        // The last stretch ends in peace, the others under the hands of those who work.
        const enough = life === options.lives - 1 ? size : Math.max(1, size - options.concurrency)
        const isEnough = yield* Deferred.make<void>()
        let done = 0
        const all = yield* Effect.forkChild(
          Effect.forEach(
            Array.from({ length: Math.min(size, options.count - life * size) }, (_, i) => life * size + i),
            (n) =>
              Effect.andThen(
                one(n),
                Effect.suspend(() =>
                  ++done === enough ? Deferred3.succeed(isEnough, undefined) : Effect.void
                )
              ),
            { concurrency: options.concurrency, discard: true }
          ).pipe(Effect.provide(services as Context.Context<Services>))
        )
        yield* Effect.raceFirst(Deferred.await(isEnough), Fiber.await(all))
        yield* Scope.close(scope, Exit.void)
        yield* Fiber.join(all)
      }
      // What the end of a layer told to end does so in its own time.
      yield* Effect.sleep(1_500)
      const left = {
        fibers: Math.max(0, (yield* Fiber3.roots).length - fibersBefore),
        sockets: Math.max(0, sockets() - socketsBefore)
      }

      // The account, by what the platform has.
      yield* Sandbox.clearFaults
      const found = new Map<string, number>()
      const gone = new Set<string>()
      for (const message of yield* Sandbox.messages) {
        if (message.deleted) gone.add(message.message_id)
        const { text } = JSON.parse(message.content) as { readonly text?: string }
        if (text !== undefined) found.set(text, (found.get(text) ?? 0) + 1)
      }
      for (const text of sent) if (found.get(text) !== 1) wrong.push(`send: ${text} is not there`)
      for (const [text, times] of found) if (times > 1) wrong.push(`send: ${text} is there ${times} times`)
      for (const id of recalled) if (!gone.has(id)) wrong.push(`recall: ${id} is still there`)

      const [lostUsers, instances] = yield* Effect.gen(function* () {
        const tokens = yield* UserTokens.UserTokens
        let lost = 0
        for (const { open_id } of people) {
          const exit = yield* Effect.exit(tokens.get({ open_id }))
          if (Exit.isFailure(exit)) {
            if (UserTokens.mustAuthorize(Option.getOrUndefined(Cause.findErrorOption(exit.cause)))) lost++
          }
        }
        const codes = yield* Approval.instances.list(ground.code, "0", "9999999999999")
        const known = yield* Effect.forEach(codes, (code) => Approval.instances.get(code))
        return [lost, known] as const
      }).pipe(Effect.provide(sdk(baseUrl, yield* TokenCache.makeMemory, steady)), Effect.orDie)
      const uuids = instances.map(({ uuid }) => uuid)
      if (new Set(uuids).size !== uuids.length) wrong.push("approval: started twice")
      for (const uuid of started) if (!uuids.includes(uuid)) wrong.push(`approval: ${uuid} is not there`)

      return {
        calls: options.count,
        succeeded,
        interrupted,
        failures,
        wrong,
        slowest,
        lostUsers,
        left
      }
    })
  ).pipe(Effect.provide(Logger3.remove(Logger.defaultLogger)))
