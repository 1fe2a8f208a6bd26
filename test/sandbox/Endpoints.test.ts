import * as api from "@effect-feishu/core/api"
import type * as Download from "@effect-feishu/core/Download"
import * as Codec from "@effect-feishu/core/Codec"
import type * as Endpoint from "@effect-feishu/core/Endpoint"
import type * as ServerSentEvents from "@effect-feishu/core/ServerSentEvents"
import * as FeishuClient from "@effect-feishu/core/FeishuClient"
import * as HelpDesk from "@effect-feishu/core/HelpDesk"
import * as NodeFeishu from "@effect-feishu/core/NodeFeishu"
import type * as Paged from "@effect-feishu/core/Paged"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { Pool } from "undici"
import { fieldsOf, inputOf, isClosed, misfitOf, wireOf, type Input, type Wire } from "./samples.js"
import { dig } from "./support.js"

/** Every endpoint, answered from its shapes alone. */
const stateless = SandboxServer.layer({ seed: 1, users: 50, endpoints: "stateless", history: 0 })

const concurrency = 32

interface Tokens {
  readonly tenant: string
  readonly user: string
}

const call = (pool: Pool, wire: Wire, token: string | undefined) =>
  Effect.promise(async () => {
    const { body, headers, statusCode } = await pool.request({
      method: wire.method as "GET",
      path: wire.path,
      headers: { ...wire.headers, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
      ...(wire.body === undefined ? {} : { body: wire.body })
    })
    const source = headers["x-sandbox-answer"]
    const text = await body.text()
    let json: unknown
    try {
      json = JSON.parse(text)
    } catch {
      json = undefined
    }
    return { status: statusCode, source, text, json, code: dig(json, "code") }
  })

const withPool = <A, E, R>(
  use: (pool: Pool, tokens: Tokens) => Effect.Effect<A, E, R>
): Effect.Effect<A, E, R | SandboxServer.SandboxServer | Sandbox.Sandbox> =>
  Effect.scoped(
    Effect.gen(function* () {
      const { baseUrl } = yield* SandboxServer.SandboxServer
      const pool = yield* Effect.acquireRelease(
        Effect.sync(() => new Pool(baseUrl, { connections: concurrency })),
        (pool) => Effect.promise(() => pool.close())
      )
      const { appId: app_id, appSecret: app_secret } = Sandbox.defaultApp
      const reply = yield* call(
        pool,
        {
          method: "POST",
          path: "/open-apis/auth/v3/tenant_access_token/internal",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ app_id, app_secret })
        },
        undefined
      )
      const { accessToken } = yield* Sandbox.mintUserToken()
      return yield* use(pool, { tenant: String(dig(reply.json, "tenant_access_token")), user: accessToken })
    })
  )

/** A self-built app's token is its tenant token as well. */
const tokenFor = (endpoint: Endpoint.Any, { tenant, user }: Tokens): string | undefined =>
  endpoint.tokens.length === 0
    ? undefined
    : endpoint.tokens.includes("tenant") || endpoint.tokens.includes("app")
      ? tenant
      : user

/** Those whose answers are tokens and redirections are not drawn. */
const isDrawn = ({ id }: Endpoint.Any): boolean => !/^authe?n?\./.test(id)

const each = <E, R>(
  endpoints: ReadonlyArray<Endpoint.Any>,
  check: (endpoint: Endpoint.Any) => Effect.Effect<string | undefined, E, R>
): Effect.Effect<ReadonlyArray<string>, E, R> =>
  Effect.map(Effect.forEach(endpoints, check, { concurrency }), (all) =>
    all.filter((one) => one !== undefined)
  )

const violated = (reply: { readonly json: unknown }): ReadonlyArray<string> => {
  const violations = dig(reply.json, "error.field_violations")
  return Array.isArray(violations) ? violations.map((one) => String(dig(one, "field"))) : []
}

describe("every endpoint of the platform", () => {
  it.live(
    "is answered with what its output's shape says, as our own client reads it",
    () =>
      Effect.gen(function* () {
        const { baseUrl } = yield* SandboxServer.SandboxServer
        const user = Redacted.make((yield* Sandbox.mintUserToken()).accessToken)
        const client = Layer.merge(
          NodeFeishu.layer({
            appId: Sandbox.defaultApp.appId,
            appSecret: Redacted.make(Sandbox.defaultApp.appSecret),
            baseUrl,
            accountsUrl: baseUrl
          }),
          HelpDesk.layer({ id: "1", token: Redacted.make("ht-1") })
        )
        const drawn = (yield* api.all).filter(isDrawn)
        const wrong = yield* each(drawn, (endpoint) => {
          const input = inputOf(endpoint)
          const options =
            endpoint.tokens.includes("tenant") || endpoint.tokens.includes("app") ? {} : { token: user }
          const answered: Effect.Effect<unknown, unknown, FeishuClient.FeishuClient> =
            endpoint.response === "binary"
              ? (endpoint as Download.Download<Input, "tenant">)(input, options)
              : endpoint.response === "sse"
                ? Stream.runCollect(
                    (endpoint as ServerSentEvents.ServerSentEvents<Input, unknown, "tenant">)(input, options)
                  )
                : Effect.flatMap(FeishuClient.FeishuClient, (client) =>
                    client.execute(endpoint as Endpoint.Definition<Input, unknown>, input, options)
                  )
          return Effect.match(answered, {
            onFailure: (error) => `${endpoint.id}: ${String(error)}`,
            onSuccess: () => undefined
          })
        }).pipe(Effect.provide(client))
        assert.deepStrictEqual(wrong.slice(0, 10), [])
        assert.isAbove(drawn.length, 1_780)
      }).pipe(Effect.provide(stateless)),
    120_000
  )

  it.live(
    "refuses a request without a required field, and names the field",
    () =>
      withPool((pool, tokens) =>
        Effect.gen(function* () {
          let count = 0
          const wrong = yield* each((yield* api.all).filter(isDrawn), (endpoint) => {
            // A field that is the whole body cannot be left out of one.
            const required = fieldsOf(endpoint).find(
              ({ from, isRequired, name }) => isRequired && from !== "path" && name !== endpoint.bodyField
            )
            if (required === undefined) return Effect.succeed(undefined)
            count++
            const { [required.name]: _, ...input } = inputOf(endpoint)
            return Effect.map(call(pool, wireOf(endpoint, input), tokenFor(endpoint, tokens)), (reply) =>
              reply.status === 400 && reply.code === 99992402 && violated(reply).includes(required.wire)
                ? undefined
                : `${endpoint.id} without ${required.name}: ${reply.status} ${reply.text.slice(0, 200)}`
            )
          })
          assert.deepStrictEqual(wrong.slice(0, 10), [])
          assert.isAbove(count, 900)
        })
      ).pipe(Effect.provide(stateless)),
    60_000
  )

  it.live(
    "refuses a value of a wrong type or outside an enumeration, and names the field",
    () =>
      withPool((pool, tokens) =>
        Effect.gen(function* () {
          let count = 0
          const wrong = yield* each((yield* api.all).filter(isDrawn), (endpoint) => {
            const fields = fieldsOf(endpoint).filter(
              (one) => one.from !== "path" && !(endpoint.body === "multipart" && one.from === "body")
            )
            const misfit = fields.find((field) => misfitOf(field) !== undefined)
            const closed = fields.find(isClosed)
            const changes: Input = {}
            if (misfit !== undefined) changes[misfit.name] = misfitOf(misfit)
            if (closed !== undefined)
              changes[closed.name] =
                typeof Codec.knownValues(closed.type)[0] === "string" ? "no such value" : 987_654
            const names = [misfit, closed].flatMap((one) => (one === undefined ? [] : [one.wire]))
            if (names.length === 0) return Effect.succeed(undefined)
            count++
            const wire = wireOf(endpoint, { ...inputOf(endpoint), ...changes })
            return Effect.map(call(pool, wire, tokenFor(endpoint, tokens)), (reply) =>
              reply.status === 400 &&
              reply.code === 99992402 &&
              names.every((name) => violated(reply).some((one) => one === name || one.startsWith(`${name}.`)))
                ? undefined
                : `${endpoint.id} with ${JSON.stringify(changes)}: ${reply.status} ${reply.text.slice(0, 200)}`
            )
          })
          assert.deepStrictEqual(wrong.slice(0, 10), [])
          assert.isAbove(count, 1_200)
        })
      ).pipe(Effect.provide(stateless)),
    60_000
  )

  it.live(
    "wants a token, and one of a kind that it takes, whether or not it has behaviour of its own",
    () =>
      withPool((pool, tokens) =>
        Effect.gen(function* () {
          let count = 0
          const wrong = yield* each(
            (yield* api.all).filter(({ tokens }) => tokens.length > 0),
            (endpoint) =>
              Effect.gen(function* () {
                const wire = wireOf(endpoint, inputOf(endpoint))
                const none = yield* call(pool, wire, undefined)
                if (none.status !== 400 || none.code !== 99991661) {
                  return `${endpoint.id} without a token: ${none.status} ${none.text.slice(0, 200)}`
                }
                const takes = (kind: Endpoint.TokenKind) => endpoint.tokens.includes(kind)
                const [value, code] = !takes("user")
                  ? [tokens.user, 99991668]
                  : !takes("tenant")
                    ? [tokens.tenant, 99991663]
                    : [undefined, undefined]
                if (value === undefined) return undefined
                count++
                const other = yield* call(pool, wire, value)
                return other.status === 400 && other.code === code
                  ? undefined
                  : `${endpoint.id} with another kind of token: ${other.status} ${other.text.slice(0, 200)}`
              })
          )
          assert.deepStrictEqual(wrong.slice(0, 10), [])
          assert.isAbove(count, 1_000)
        })
      ).pipe(Effect.provide(SandboxServer.layer({ seed: 1, history: 0 }))),
    60_000
  )

  it.live(
    "it answers anything that fits a shape with a code of the platform, or says that it is not modelled",
    () =>
      withPool((pool, tokens) =>
        Effect.gen(function* () {
          const wrong = yield* each(yield* api.all, (endpoint) =>
            Effect.map(
              call(pool, wireOf(endpoint, inputOf(endpoint)), tokenFor(endpoint, tokens)),
              (reply) => {
                const isFile = endpoint.response === "binary" || endpoint.response === "sse"
                const isPlatforms =
                  typeof reply.code === "number" &&
                  reply.code !== 2200 &&
                  (reply.code !== 99991201 || reply.source === "unmodelled")
                return reply.status < 500 &&
                  (isPlatforms || (isFile && reply.status === 200) || reply.status === 302)
                  ? undefined
                  : `${endpoint.id}: ${reply.status} ${reply.text.slice(0, 200)}`
              }
            )
          )
          assert.deepStrictEqual(wrong.slice(0, 10), [])
          // No path is taken for that of another endpoint.
          const counts = yield* Sandbox.requestCounts
          assert.deepStrictEqual(
            api.ids.filter((id) => counts[id] === undefined),
            []
          )
          assert.isUndefined(counts["unknown"])
        })
      ).pipe(Effect.provide(SandboxServer.layer({ seed: 1, history: 0 }))),
    60_000
  )
})

describe("listings drawn from shapes", () => {
  it.live(
    "go on to their end, each item once, in whichever style they page and whatever the size of a page",
    () =>
      Effect.gen(function* () {
        const { baseUrl } = yield* SandboxServer.SandboxServer
        const client = NodeFeishu.layer({
          appId: Sandbox.defaultApp.appId,
          appSecret: Redacted.make(Sandbox.defaultApp.appSecret),
          baseUrl
        })
        const user = Redacted.make((yield* Sandbox.mintUserToken()).accessToken)
        const styles = new Map<string, number>()
        const listings = (yield* api.all).filter(({ paging }) => paging !== undefined)
        /** What is listed is not told by ids: such listings hold what was asked for, and no more. */
        const open = (endpoint: Endpoint.Any): Input =>
          Object.fromEntries(Object.entries(inputOf(endpoint)).filter(([, value]) => !Array.isArray(value)))
        // A few of each kind: a kind is everything that the facts of paging say.
        const chosen = listings.filter((endpoint) => {
          const { paging, helpdesk } = endpoint
          if (fieldsOf(endpoint).some(({ isRequired, type }) => isRequired && type._tag === "List"))
            return false
          const { maxPageSize: _, minPageSize: __, ...kind } = paging!
          const key = JSON.stringify(kind)
          const seen = styles.get(key) ?? 0
          styles.set(key, seen + 1)
          return seen < 3 && helpdesk !== true
        })
        const wrong = yield* each(chosen, (endpoint) => {
          const listing = endpoint as Paged.Paged<Input, unknown, unknown, "tenant">
          const options = endpoint.tokens.includes("tenant") ? {} : { token: user }
          const run = (pageSize: number) =>
            Effect.map(listing.pages(open(endpoint), { ...options, pageSize }), (pages) => ({
              pages: pages.length,
              items: pages.flatMap((page) => dig(page, endpoint.paging!.items) as Array<unknown>)
            }))
          return Effect.match(Effect.all([run(5), run(20)]), {
            onFailure: (error) => `${endpoint.id}: ${String(error)}`,
            onSuccess: ([small, large]) => {
              const isSame = JSON.stringify(small.items) === JSON.stringify(large.items)
              return small.pages > 1 && small.items.length > 20 && isSame && small.items.length < 60
                ? undefined
                : `${endpoint.id}: ${small.pages} pages of ${small.items.length}, ${large.pages} pages of ${large.items.length}`
            }
          })
        }).pipe(Effect.provide(client))
        assert.deepStrictEqual(wrong, [])
        assert.isAbove(chosen.length, 40)
      }).pipe(Effect.provide(stateless)),
    60_000
  )
})
