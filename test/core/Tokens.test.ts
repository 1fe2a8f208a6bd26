import * as AppTicketStore from "@effect-feishu/core/AppTicketStore"
import * as Credentials from "@effect-feishu/core/Credentials"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import * as Region from "@effect-feishu/core/Region"
import * as Retry from "@effect-feishu/core/Retry"
import * as TokenCache from "@effect-feishu/core/TokenCache"
import * as Tokens from "@effect-feishu/core/Tokens"
import type * as Transport from "@effect-feishu/core/Transport"
import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as FastCheck from "effect/FastCheck"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as LogLevel from "effect/LogLevel"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Scope from "effect/Scope"
import * as TestClock from "effect/TestClock"
import * as TestContext from "effect/TestContext"
import * as Tracer from "effect/Tracer"
import { inspect } from "node:util"
import * as ScriptedTransport from "./support/ScriptedTransport.js"

const open = "https://open.feishu.cn"
const secret = "aVerySecretSecret"

const selfBuilt = Layer.orDie(Credentials.layer({ appId: "cli_a", appSecret: secret }))
const region = Layer.orDie(Region.layer({ region: "feishu" }))

/** Answers each fetch with a new token. */
const platform = (expire: unknown = 7200) =>
  ScriptedTransport.make((request, index) => {
    const kind = /(tenant|app)_access_token/.exec(request.url)?.[1]
    return Effect.succeed({
      body: { code: 0, msg: "ok", [`${kind}_access_token`]: `t-${index + 1}`, expire },
      headers: { "x-tt-logid": "log-1" }
    })
  })

const live = (
  transport: ScriptedTransport.Scripted,
  options: Tokens.Options = {},
  credentials: Layer.Layer<Credentials.Credentials> = selfBuilt
) =>
  Tokens.layerWith(options).pipe(
    Layer.provideMerge(TokenCache.layerMemory),
    Layer.provide([transport.layer, credentials, region])
  )

const get = (kind: Credentials.Kind) =>
  Effect.flatMap(Tokens.Tokens, (tokens) => Effect.map(tokens.get(kind), Redacted.value))

/** Lets every other fiber run until it waits for something. */
const settled = Effect.repeatN(Effect.yieldNow(), 100)

const at = (seconds: number) => TestClock.setTime(seconds * 1000)

describe("Tokens", () => {
  it.effect("sends the id and the secret as JSON, without a token, to the API's host", () => {
    const transport = platform()
    return Effect.gen(function* () {
      assert.strictEqual(yield* get("tenant"), "t-1")
      assert.strictEqual(yield* get("app"), "t-2")
      assert.deepStrictEqual(transport.sent, [
        {
          method: "POST",
          url: `${open}/open-apis/auth/v3/tenant_access_token/internal`,
          headers: { "content-type": "application/json; charset=utf-8" },
          timeout: 30_000,
          body: { app_id: "cli_a", app_secret: secret }
        },
        {
          method: "POST",
          url: `${open}/open-apis/auth/v3/app_access_token/internal`,
          headers: { "content-type": "application/json; charset=utf-8" },
          timeout: 30_000,
          body: { app_id: "cli_a", app_secret: secret }
        }
      ])
    }).pipe(Effect.provide(live(transport)))
  })

  it.effect("makes one fetch for 200 first calls at once", () => {
    const gate = Deferred.unsafeMake<void>(Fiber.id(Fiber.void))
    const transport = ScriptedTransport.make((_, index) =>
      Effect.as(Deferred.await(gate), {
        body: { code: 0, tenant_access_token: `t-${index}`, expire: 7200 }
      })
    )
    return Effect.gen(function* () {
      const calls = yield* Effect.fork(
        Effect.all(
          Array.from({ length: 200 }, () => get("tenant")),
          { concurrency: "unbounded" }
        )
      )
      yield* settled
      yield* Deferred.succeed(gate, undefined)
      const all = yield* Fiber.join(calls)
      assert.deepStrictEqual(new Set(all), new Set(["t-0"]))
      assert.strictEqual(all.length, 200)
      assert.strictEqual(transport.sent.length, 1)
    }).pipe(Effect.provide(live(transport)))
  })

  it.effect("makes one fetch wherever a fiber has to yield on the way", () =>
    Effect.gen(function* () {
      let calls = get("tenant")
      for (let steps = 0; steps < 60; steps++) {
        // One step more each time, so that the yield after 60 steps comes at each place once.
        calls = Effect.zipRight(Effect.void, calls)
        const transport = platform()
        const all = yield* Effect.all(
          Array.from({ length: 5 }, () => calls),
          { concurrency: "unbounded" }
        ).pipe(Effect.withMaxOpsBeforeYield(60), Effect.provide(live(transport)))
        assert.deepStrictEqual(new Set(all), new Set(["t-1"]))
        assert.strictEqual(transport.sent.length, 1)
      }
    })
  )

  it.effect("goes on fetching for the others when the first that waits gives up", () => {
    const gate = Deferred.unsafeMake<void>(Fiber.id(Fiber.void))
    const transport = ScriptedTransport.make(() =>
      Effect.as(Deferred.await(gate), { body: { code: 0, tenant_access_token: "t-1", expire: 7200 } })
    )
    return Effect.gen(function* () {
      const first = yield* Effect.fork(get("tenant"))
      yield* settled
      const second = yield* Effect.fork(get("tenant"))
      yield* settled
      assert.strictEqual(transport.sent.length, 1)
      assert.isTrue(Exit.isInterrupted(yield* Fiber.interrupt(first)))
      yield* Deferred.succeed(gate, undefined)
      assert.strictEqual(yield* Fiber.join(second), "t-1")
      assert.strictEqual(transport.sent.length, 1)
    }).pipe(Effect.provide(live(transport)))
  })

  it.effect("keeps the token of a fetch for which nobody waits any more", () => {
    const gate = Deferred.unsafeMake<void>(Fiber.id(Fiber.void))
    const transport = ScriptedTransport.make(() =>
      Effect.as(Deferred.await(gate), { body: { code: 0, tenant_access_token: "t-1", expire: 7200 } })
    )
    return Effect.gen(function* () {
      const only = yield* Effect.fork(get("tenant"))
      yield* settled
      yield* Fiber.interrupt(only)
      yield* Deferred.succeed(gate, undefined)
      assert.strictEqual(yield* get("tenant"), "t-1")
      assert.strictEqual(transport.sent.length, 1)
    }).pipe(Effect.provide(live(transport)))
  })

  it.effect("ends a fetch, and the waiting for it, with the scope of the service", () => {
    const transport = ScriptedTransport.make(() => Effect.never)
    return Effect.gen(function* () {
      const scope = yield* Scope.make()
      const context = yield* Layer.buildWithScope(live(transport), scope)
      const waiting = yield* Effect.fork(Effect.provide(get("tenant"), context))
      yield* settled
      yield* Scope.close(scope, Exit.void)
      for (const error of [
        yield* Effect.flip(Fiber.join(waiting)),
        yield* Effect.flip(Effect.provide(get("tenant"), context))
      ]) {
        assert.strictEqual(error._tag, "FeishuTransportError")
        assert.include(error.message, "is closed")
      }
    })
  })

  it.effect("does not let a tenant's token wait for the app's", () => {
    const transport = ScriptedTransport.make((request) =>
      request.url.includes("/app_access_token/")
        ? Effect.never
        : Effect.succeed({ body: { code: 0, tenant_access_token: "t-1", expire: 7200 } })
    )
    return Effect.gen(function* () {
      yield* Effect.fork(get("app"))
      yield* settled
      assert.strictEqual(yield* get("tenant"), "t-1")
    }).pipe(Effect.provide(live(transport)))
  })

  it.effect("fails every call that waits for a failed fetch, and starts anew with the next one", () => {
    const gate = Deferred.unsafeMake<void>(Fiber.id(Fiber.void))
    const transport = ScriptedTransport.make((_, index) =>
      index === 0
        ? Effect.as(Deferred.await(gate), { status: 400, body: { code: 10015, msg: "wrong app secret" } })
        : Effect.succeed({ body: { code: 0, tenant_access_token: "t-2", expire: 7200 } })
    )
    return Effect.gen(function* () {
      const calls = yield* Effect.fork(
        Effect.all(
          Array.from({ length: 20 }, () => Effect.flip(get("tenant"))),
          { concurrency: "unbounded" }
        )
      )
      yield* settled
      yield* Deferred.succeed(gate, undefined)
      const errors = yield* Fiber.join(calls)
      assert.deepStrictEqual(
        new Set(errors.map((error) => `${error._tag} ${error.code}`)),
        new Set(["FeishuAuthError 10015"])
      )
      assert.strictEqual(transport.sent.length, 1)
      assert.strictEqual(yield* get("tenant"), "t-2")
      assert.strictEqual(transport.sent.length, 2)
    }).pipe(Effect.provide(live(transport)))
  })

  it.effect("renews a token of two hours after 90 minutes, and gives it meanwhile", () => {
    const transport = platform(7200)
    return Effect.gen(function* () {
      yield* at(1000)
      assert.strictEqual(yield* get("tenant"), "t-1")
      yield* at(1000 + 5399)
      assert.strictEqual(yield* get("tenant"), "t-1")
      yield* at(1000 + 5400)
      assert.strictEqual(yield* get("tenant"), "t-1")
      yield* settled
      assert.strictEqual(yield* get("tenant"), "t-2")
    }).pipe(Effect.provide(live(transport)))
  })

  it.effect("goes on with the last token while it is good, when its early renewal fails", () => {
    let isDown = false
    const transport = ScriptedTransport.make((_, index) =>
      Effect.succeed(
        isDown
          ? { status: 503, body: { code: 1, msg: "down" } }
          : { body: { code: 0, msg: "ok", tenant_access_token: `t-${index}`, expire: 7200 } }
      )
    )
    return Effect.gen(function* () {
      const first = yield* get("tenant")
      isDown = true
      yield* at(5500)
      assert.strictEqual(yield* get("tenant"), first)
      yield* at(7185)
      assert.strictEqual(yield* get("tenant"), first)
      yield* at(7195)
      const error = yield* Effect.flip(get("tenant"))
      assert.strictEqual(error._tag, "FeishuServerError")
      isDown = false
      yield* TestClock.adjust("30 seconds")
      assert.notStrictEqual(yield* get("tenant"), first)
    }).pipe(Effect.provide(live(transport, { retry: Retry.none })))
  })

  it.effect("fetches a token of two hours again at 5401 seconds", () => {
    const transport = platform(7200)
    return Effect.gen(function* () {
      yield* get("tenant")
      yield* at(5401)
      yield* get("tenant")
      yield* settled
      assert.strictEqual(transport.sent.length, 2)
    }).pipe(Effect.provide(live(transport)))
  })

  for (const [life, early] of [
    [60, 15],
    [1200, 300],
    [7200, 1800],
    [14_400, 1800]
  ] as const) {
    it.effect(`renews a token of ${life} seconds ${early} seconds ahead`, () => {
      const transport = platform(life)
      return Effect.gen(function* () {
        yield* get("tenant")
        yield* at(life - early - 0.001)
        yield* get("tenant")
        yield* settled
        assert.strictEqual(transport.sent.length, 1)
        yield* at(life - early)
        assert.strictEqual(yield* get("tenant"), "t-1")
        yield* settled
        assert.strictEqual(yield* get("tenant"), "t-2")
      }).pipe(Effect.provide(live(transport)))
    })
  }

  it.effect("counts a token's life from when it came, in wall-clock time", () =>
    Effect.gen(function* () {
      const cache = yield* TokenCache.TokenCache
      const credentials = yield* Effect.provide(Credentials.Credentials, selfBuilt)
      yield* at(1_700_000_000)
      yield* get("tenant")
      const cached = yield* cache.get(credentials.cacheKey("tenant", open))
      assert.deepStrictEqual(
        Option.map(cached, ({ expiresAt, renewAt }) => [renewAt, expiresAt]),
        Option.some([1_700_005_400_000, 1_700_007_200_000])
      )
    }).pipe(Effect.provide(live(platform())))
  )

  it.effect("takes other times where they are given", () => {
    const transport = platform(7200)
    return Effect.gen(function* () {
      yield* get("tenant")
      yield* at(7139)
      assert.strictEqual(yield* get("tenant"), "t-1")
      yield* at(7140)
      yield* get("tenant")
      yield* settled
      assert.strictEqual(yield* get("tenant"), "t-2")
      assert.strictEqual(transport.sent[0]?.timeout, 5000)
    }).pipe(Effect.provide(live(transport, { earlyRefresh: "1 minute", timeout: "5 seconds" })))
  })

  it("keeps any token for three quarters of its life at least (seed 41)", () =>
    FastCheck.assert(
      FastCheck.asyncProperty(FastCheck.integer({ min: 1, max: 100_000 }), (expire) =>
        Effect.gen(function* () {
          const tokens = yield* Tokens.Tokens
          const token = yield* tokens.get("tenant")
          const life = expire * 1000 - Math.min(1_800_000, expire * 250)
          assert.strictEqual(tokens.peek("tenant", Math.ceil(life) - 1), token)
          assert.strictEqual(tokens.peek("tenant", Math.ceil(life)), undefined)
        }).pipe(
          Effect.provide(live(platform(expire))),
          Effect.provide(TestContext.TestContext),
          Effect.runPromise
        )
      ),
      { numRuns: 50, seed: 41 }
    ))

  it.effect("peeks at nothing before a token came, and at the token after", () =>
    Effect.gen(function* () {
      const tokens = yield* Tokens.Tokens
      assert.strictEqual(tokens.peek("tenant", 0), undefined)
      const token = yield* tokens.get("tenant")
      assert.strictEqual(tokens.peek("tenant", 0), token)
      assert.strictEqual(tokens.peek("app", 0), undefined)
    }).pipe(Effect.provide(live(platform())))
  )

  for (const expire of [0, -100, "oops", "7200", null, true, 1.5, [], 2 ** 53]) {
    it.effect(`refuses a token that is said to live for ${JSON.stringify(expire)}`, () => {
      const transport = platform(expire)
      return Effect.gen(function* () {
        const error = yield* Effect.flip(get("tenant"))
        assert.strictEqual(error._tag, "FeishuDecodeError")
        assert.strictEqual(error.code, -1)
        assert.strictEqual(error.logId, "log-1")
        assert.include(error.message, "expire must be a whole number of seconds above zero")
        assert.strictEqual(transport.sent.length, 1)
      }).pipe(Effect.provide(live(transport)))
    })
  }

  it.effect("accepts a token that lives for one second", () =>
    Effect.map(get("tenant"), (token) => assert.strictEqual(token, "t-1")).pipe(
      Effect.provide(live(platform(1)))
    )
  )

  it.effect("keeps the token out of the error about its life", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(get("tenant"))
      assert.strictEqual(error._tag, "FeishuDecodeError")
      if (error._tag !== "FeishuDecodeError") return
      assert.notInclude(JSON.stringify([error, error.raw, error.message]), "t-1")
    }).pipe(Effect.provide(live(platform(0))))
  )

  it.effect("keeps a secret out of a refusal that quotes it, also where JSON escapes it", () => {
    const appSecret = 'a"Very\\SecretSecret'
    const transport = ScriptedTransport.make(() =>
      Effect.succeed({ status: 400, body: { code: 10015, msg: `wrong: ${appSecret}` } })
    )
    return Effect.gen(function* () {
      const error = yield* Effect.flip(get("tenant"))
      assert.strictEqual(error.message.includes(appSecret), false)
      const raw = error._tag === "FeishuAuthError" && (error.raw as { readonly msg: string })
      assert.deepStrictEqual<unknown>(raw, { code: 10015, msg: "wrong: <redacted>" })
    }).pipe(
      Effect.provide(live(transport, {}, Layer.orDie(Credentials.layer({ appId: "cli_a", appSecret }))))
    )
  })

  const incomplete: ReadonlyArray<[string, { readonly [name: string]: unknown }]> = [
    ["tenant_access_token", { expire: 7200 }],
    ["tenant_access_token", { expire: 7200, tenant_access_token: "" }],
    ["tenant_access_token", { expire: 7200, tenant_access_token: 1 }],
    ["expire", { tenant_access_token: "t-1" }]
  ]
  for (const [name, body] of incomplete) {
    it.effect(`names ${name} when the answer is ${JSON.stringify(body)}`, () => {
      const transport = ScriptedTransport.make(() => Effect.succeed({ body: { code: 0, ...body } }))
      return Effect.gen(function* () {
        const error = yield* Effect.flip(get("tenant"))
        assert.strictEqual(error._tag, "FeishuDecodeError")
        assert.include(error.message, `${name} must be`)
      }).pipe(Effect.provide(live(transport)))
    })
  }

  const refusals: ReadonlyArray<[string, ScriptedTransport.Answer, FeishuError["_tag"]]> = [
    ["says another code", { body: { code: 10100, msg: "invalid param" } }, "FeishuApiError"],
    ["finds the id wrong", { body: { code: 10003, msg: "invalid app_id" } }, "FeishuAuthError"],
    ["finds the secret wrong", { body: { code: 10014, msg: "app secret invalid" } }, "FeishuAuthError"],
    ["has no token for the app", { body: { code: 10012, msg: "no" } }, "FeishuAuthError"],
    ["says that the secret is wrong", { body: { code: 10015, msg: "wrong" } }, "FeishuAuthError"]
  ]
  for (const [what, answer, tag] of refusals) {
    it.effect(`fails after one attempt with ${tag} when the answer ${what}`, () => {
      const transport = ScriptedTransport.make(() => Effect.succeed(answer))
      return Effect.gen(function* () {
        assert.strictEqual((yield* Effect.flip(get("tenant")))._tag, tag)
        assert.strictEqual(transport.sent.length, 1)
      }).pipe(Effect.provide(live(transport)))
    })
  }

  it.effect("waits as long as the platform says when it asks too often", () => {
    const transport = ScriptedTransport.make((_, index) =>
      Effect.succeed(
        index === 0
          ? { status: 429, headers: { "x-ogw-ratelimit-reset": "7" }, body: { code: 99991400, msg: "slow" } }
          : { body: { code: 0, tenant_access_token: "t-1", expire: 7200 } }
      )
    )
    return Effect.gen(function* () {
      const call = yield* Effect.fork(get("tenant"))
      yield* TestClock.adjust(6_999)
      assert.strictEqual(transport.sent.length, 1)
      yield* TestClock.adjust(501)
      assert.strictEqual(yield* Fiber.join(call), "t-1")
      assert.strictEqual(transport.sent.length, 2)
    }).pipe(Effect.provide(live(transport)))
  })

  it.effect("asks three times at most when it asks too often, and not again where that is wanted", () => {
    const tooOften = () =>
      ScriptedTransport.make(() => Effect.succeed({ status: 429, body: { code: 99991400, msg: "slow" } }))
    const transport = tooOften()
    const patient = tooOften()
    return Effect.gen(function* () {
      const call = yield* Effect.fork(Effect.flip(Effect.provide(get("tenant"), live(patient))))
      yield* TestClock.adjust("90 seconds")
      assert.strictEqual((yield* Fiber.join(call))._tag, "FeishuRateLimitError")
      assert.strictEqual(patient.sent.length, 3)
      yield* Effect.flip(Effect.provide(get("tenant"), live(transport, { retry: Retry.none })))
      assert.strictEqual(transport.sent.length, 1)
    })
  })

  const mishaps: ReadonlyArray<[string, Effect.Effect<ScriptedTransport.Answer, Transport.Failure>]> = [
    ["met a fault of the server", Effect.succeed({ status: 500, body: "" })],
    ["got an answer without a code", Effect.succeed({ body: { msg: "hm" } })],
    ["got a page for an answer", Effect.succeed({ body: "<html>" })],
    ["met a gateway that is away", Effect.succeed({ status: 502, body: "<html>" })],
    ["was refused for a moment", Effect.succeed({ status: 503, body: { code: 1, msg: "busy" } })],
    ["lost its connection", Effect.fail(ScriptedTransport.failure("reset"))],
    ["found no connection", Effect.fail(ScriptedTransport.failure("connect"))],
    ["was not answered in time", Effect.fail(ScriptedTransport.failure("timeout"))],
    ["got half of an answer", Effect.fail(ScriptedTransport.failure("body"))]
  ]
  for (const [what, answer] of mishaps) {
    it.effect(`repeats a fetch that ${what}: a token is as good fetched twice`, () => {
      const transport = ScriptedTransport.make((_, index) =>
        index === 0 ? answer : Effect.succeed({ body: { code: 0, tenant_access_token: "t-1", expire: 7200 } })
      )
      return Effect.gen(function* () {
        const call = yield* Effect.fork(get("tenant"))
        yield* TestClock.adjust("1 second")
        assert.strictEqual(yield* Fiber.join(call), "t-1")
        assert.strictEqual(transport.sent.length, 2)
      }).pipe(Effect.provide(live(transport)))
    })
  }
})

describe("Tokens, watched by a tracer and a logger that keep everything,", () => {
  const answers: ReadonlyArray<
    [string, (kind: string) => Effect.Effect<ScriptedTransport.Answer, Transport.Failure>]
  > = [
    [
      "when they come",
      (kind) => Effect.succeed({ body: { code: 0, [`${kind}_access_token`]: "t-secret1", expire: 7200 } })
    ],
    [
      "when their life is malformed",
      (kind) => Effect.succeed({ body: { code: 0, [`${kind}_access_token`]: "t-secret1", expire: "x" } })
    ],
    [
      "when they are refused",
      () => Effect.succeed({ status: 400, body: { code: 10015, msg: `wrong app_secret: ${secret}` } })
    ],
    ["when the platform's answer is no JSON", () => Effect.succeed({ status: 502, body: "t-secret1" })],
    ["when the connection is lost", () => Effect.fail(ScriptedTransport.failure("reset"))]
  ]
  for (const [what, answer] of answers) {
    it.effect(`show no secret ${what}`, () => {
      const transport = ScriptedTransport.make((request) =>
        answer(request.url.includes("app_access_token") ? "app" : "tenant")
      )
      const seen: Array<unknown> = []
      const tracer = Tracer.make({
        span: (name, parent, context, links, startTime, kind) => {
          const span: Tracer.Span = {
            _tag: "Span",
            spanId: "1",
            traceId: "1",
            sampled: true,
            name,
            parent,
            context,
            status: { _tag: "Started", startTime },
            attributes: new Map(),
            links,
            kind,
            end: (_, exit) =>
              seen.push(Exit.match(exit, { onFailure: (cause) => Cause.pretty(cause), onSuccess: String })),
            attribute: (key, value) => seen.push([key, value]),
            event: (event, _, attributes) => seen.push([event, attributes]),
            addLinks: () => undefined
          }
          return span
        },
        context: (f) => f()
      })
      const logger = Logger.make((entry) => {
        seen.push(Logger.logfmtLogger.log(entry))
      })
      return Effect.gen(function* () {
        const exit = yield* Effect.exit(get("tenant").pipe(Effect.tapErrorCause(Effect.logError)))
        const error = Exit.isFailure(exit) ? Option.getOrThrow(Cause.failureOption(exit.cause)) : undefined
        const all = JSON.stringify([
          ...seen,
          error,
          error?.message,
          error?.toString(),
          inspect(error, { depth: 9 })
        ])
        assert.isAbove(seen.length, 0)
        assert.notInclude(all, "t-secret1")
        assert.notInclude(all, secret)
      }).pipe(
        Effect.provide(live(transport, { retry: Retry.none })),
        Effect.withTracer(tracer),
        Effect.provide(Logger.replace(Logger.defaultLogger, logger)),
        Logger.withMinimumLogLevel(LogLevel.All)
      )
    })
  }
})

describe("Tokens with a shared cache", () => {
  it.effect("fetches once for two processes", () => {
    const transport = platform()
    return Effect.gen(function* () {
      const cache = yield* TokenCache.makeMemory
      const process = () =>
        Layer.fresh(Tokens.layer).pipe(
          Layer.provide(Layer.succeed(TokenCache.TokenCache, cache)),
          Layer.provide([transport.layer, selfBuilt, region])
        )
      assert.strictEqual(yield* Effect.provide(get("tenant"), process()), "t-1")
      yield* at(5000)
      assert.strictEqual(yield* Effect.provide(get("tenant"), process()), "t-1")
      assert.strictEqual(transport.sent.length, 1)
      yield* at(5400)
      const late = Effect.zipRight(Effect.zipLeft(get("tenant"), settled), get("tenant"))
      assert.strictEqual(yield* Effect.provide(late, process()), "t-2")
    })
  })

  it.effect("fetches for each host, kind and app", () => {
    const transport = platform()
    return Effect.gen(function* () {
      const cache = yield* TokenCache.makeMemory
      const found: Array<string> = []
      for (const name of ["feishu", "lark"] as const) {
        for (const appId of ["cli_a", "cli_b"]) {
          for (const kind of ["tenant", "app"] as const) {
            const tokens = Layer.fresh(Tokens.layer).pipe(
              Layer.provide(Layer.succeed(TokenCache.TokenCache, cache)),
              Layer.provide([
                transport.layer,
                Credentials.layer({ appId, appSecret: secret }),
                Region.layer({ region: name })
              ])
            )
            found.push(yield* Effect.provide(get(kind), tokens))
            assert.strictEqual(yield* Effect.provide(get(kind), tokens), found.at(-1))
          }
        }
      }
      assert.deepStrictEqual(found, ["t-1", "t-2", "t-3", "t-4", "t-5", "t-6", "t-7", "t-8"])
    })
  })

  const away = (cause: "fails" | "never answers"): TokenCache.Service => {
    const broken =
      cause === "fails"
        ? Effect.fail(new TokenCache.TokenCacheError({ operation: "set", reason: "connect ECONNREFUSED" }))
        : Effect.never
    return { get: () => broken, set: () => broken, remove: () => broken }
  }
  for (const cause of ["fails", "never answers"] as const) {
    it.effect(`works, and warns, when the cache ${cause}`, () => {
      const transport = platform()
      const logged: Array<string> = []
      const logger = Logger.make(({ logLevel, message }) => {
        logged.push(`${logLevel.label} ${String(message)}`)
      })
      return Effect.gen(function* () {
        const tokens = yield* Tokens.Tokens
        const call = yield* Effect.fork(get("tenant"))
        yield* TestClock.adjust("10 seconds")
        assert.strictEqual(yield* Fiber.join(call), "t-1")
        assert.strictEqual(yield* get("tenant"), "t-1")
        const invalidation = yield* Effect.fork(tokens.invalidate("tenant", Redacted.make("t-1")))
        yield* TestClock.adjust("5 seconds")
        yield* Fiber.join(invalidation)
        assert.strictEqual(transport.sent.length, 1)
        const warnings = logged.filter((line) => line.startsWith("WARN"))
        assert.strictEqual(warnings.length, 3)
        for (const line of warnings) {
          assert.match(line, /^WARN The token cache failed/)
          assert.include(line, cause === "fails" ? "connect ECONNREFUSED" : "no answer in time")
          assert.notInclude(line, "t-1")
          assert.notInclude(line, secret)
        }
      }).pipe(
        Effect.provide(
          Tokens.layer.pipe(
            Layer.provide(Layer.succeed(TokenCache.TokenCache, away(cause))),
            Layer.provide([transport.layer, selfBuilt, region])
          )
        ),
        Effect.provide(Logger.replace(Logger.defaultLogger, logger)),
        Logger.withMinimumLogLevel(LogLevel.All)
      )
    })
  }
})

describe("Tokens.invalidate", () => {
  it.effect("drops the refused token in memory and in the cache", () => {
    const transport = platform()
    return Effect.gen(function* () {
      const tokens = yield* Tokens.Tokens
      const cache = yield* TokenCache.TokenCache
      const credentials = yield* Effect.provide(Credentials.Credentials, selfBuilt)
      const refused = yield* tokens.get("tenant")
      yield* tokens.invalidate("tenant", refused)
      assert.strictEqual(tokens.peek("tenant", 0), undefined)
      assert.deepStrictEqual(yield* cache.get(credentials.cacheKey("tenant", open)), Option.none())
      assert.strictEqual(yield* get("tenant"), "t-2")
    }).pipe(Effect.provide(live(transport)))
  })

  it.effect("leaves a newer token where it is", () => {
    const transport = platform()
    return Effect.gen(function* () {
      const tokens = yield* Tokens.Tokens
      const refused = yield* tokens.get("tenant")
      yield* tokens.invalidate("tenant", refused)
      const newer = yield* tokens.get("tenant")
      yield* tokens.invalidate("tenant", refused)
      assert.strictEqual(tokens.peek("tenant", 0), newer)
      assert.strictEqual(transport.sent.length, 2)
    }).pipe(Effect.provide(live(transport)))
  })

  it.effect("leaves the token of the other kind where it is", () => {
    const transport = platform()
    return Effect.gen(function* () {
      const tokens = yield* Tokens.Tokens
      yield* tokens.get("tenant")
      const app = yield* tokens.get("app")
      yield* tokens.invalidate("tenant", app)
      assert.strictEqual(tokens.peek("app", 0), app)
    }).pipe(Effect.provide(live(transport)))
  })

  it.effect("leads to one fetch when 50 calls are refused at once", () => {
    const transport = platform()
    return Effect.gen(function* () {
      const tokens = yield* Tokens.Tokens
      const refused = yield* tokens.get("tenant")
      const again = yield* Effect.all(
        Array.from({ length: 50 }, () =>
          Effect.zipRight(tokens.invalidate("tenant", refused), get("tenant"))
        ),
        { concurrency: "unbounded" }
      )
      assert.deepStrictEqual(new Set(again), new Set(["t-2"]))
      assert.strictEqual(transport.sent.length, 2)
    }).pipe(Effect.provide(live(transport)))
  })

  it.effect("takes the token that another process fetched in the meantime", () => {
    const transport = platform()
    return Effect.gen(function* () {
      const tokens = yield* Tokens.Tokens
      const cache = yield* TokenCache.TokenCache
      const credentials = yield* Effect.provide(Credentials.Credentials, selfBuilt)
      const refused = yield* tokens.get("tenant")
      yield* cache.set(credentials.cacheKey("tenant", open), {
        value: Redacted.make("t-other"),
        expiresAt: 1
      })
      yield* tokens.invalidate("tenant", refused)
      assert.strictEqual(yield* get("tenant"), "t-other")
      assert.strictEqual(transport.sent.length, 1)
    }).pipe(Effect.provide(live(transport)))
  })

  it.effect("does not take the refused token back from a cache that cannot forget", () => {
    const transport = platform()
    return Effect.gen(function* () {
      const tokens = yield* Tokens.Tokens
      const refused = yield* tokens.get("tenant")
      yield* tokens.invalidate("tenant", refused)
      assert.strictEqual(yield* get("tenant"), "t-2")
    }).pipe(
      Effect.provide(
        Tokens.layer.pipe(
          Layer.provide(
            Layer.effect(
              TokenCache.TokenCache,
              Effect.map(TokenCache.makeMemory, (cache) => ({ ...cache, remove: () => Effect.void }))
            )
          ),
          Layer.provide([transport.layer, selfBuilt, region])
        )
      )
    )
  })

  it.effect("accepts it when the platform gives the same token again", () => {
    const transport = ScriptedTransport.make(() =>
      Effect.succeed({ body: { code: 0, tenant_access_token: "t-same", expire: 7200 } })
    )
    return Effect.gen(function* () {
      const tokens = yield* Tokens.Tokens
      yield* tokens.invalidate("tenant", yield* tokens.get("tenant"))
      assert.strictEqual(yield* get("tenant"), "t-same")
      assert.strictEqual(yield* get("tenant"), "t-same")
      assert.strictEqual(transport.sent.length, 2)
    }).pipe(Effect.provide(live(transport)))
  })
})

describe("Tokens of a store app", () => {
  const storeApp = (tenantKey = "tk_1") =>
    Layer.orDie(Credentials.layerStore({ appId: "cli_s", appSecret: secret, tenantKey }))
  const storeLive = (
    transport: ScriptedTransport.Scripted,
    cache = TokenCache.layerMemory,
    tenantKey?: string
  ) =>
    Layer.fresh(Tokens.layer).pipe(
      Layer.provide([cache, transport.layer, storeApp(tenantKey), region]),
      Layer.provideMerge(AppTicketStore.layerMemory)
    )
  const putTicket = Effect.flatMap(AppTicketStore.AppTicketStore, (tickets) =>
    tickets.set("cli_s", Redacted.make("ticket-1"))
  )
  const paths = (transport: ScriptedTransport.Scripted) =>
    transport.sent.map(({ url }) => url.slice(open.length))

  it.effect("are fetched in the order app, then tenant, without an authorization header", () => {
    const transport = platform()
    return Effect.gen(function* () {
      yield* putTicket
      assert.strictEqual(yield* get("tenant"), "t-2")
      assert.deepStrictEqual(
        transport.sent.map(({ body, headers, url }) => [url, body, Object.keys(headers)]),
        [
          [
            `${open}/open-apis/auth/v3/app_access_token`,
            { app_id: "cli_s", app_secret: secret, app_ticket: "ticket-1" },
            ["content-type"]
          ],
          [
            `${open}/open-apis/auth/v3/tenant_access_token`,
            { app_access_token: "t-1", tenant_key: "tk_1" },
            ["content-type"]
          ]
        ]
      )
    }).pipe(Effect.provide(storeLive(transport)))
  })

  it.effect("are both cached: the app's own is not fetched again for the tenant's next one", () => {
    const transport = ScriptedTransport.make((request, index) =>
      Effect.succeed({
        body: request.url.endsWith("/app_access_token")
          ? { code: 0, app_access_token: `a-${index}`, expire: 7200 }
          : { code: 0, tenant_access_token: `t-${index}`, expire: 3600 }
      })
    )
    return Effect.gen(function* () {
      yield* putTicket
      assert.strictEqual(yield* get("tenant"), "t-1")
      assert.strictEqual(yield* get("app"), "a-0")
      yield* at(3600)
      assert.strictEqual(yield* get("tenant"), "t-2")
      assert.strictEqual(transport.sent.length, 3)
    }).pipe(Effect.provide(storeLive(transport)))
  })

  it.effect("share the app's own among tenants, and nothing else", () => {
    const transport = platform()
    return Effect.gen(function* () {
      const cache = Layer.succeed(TokenCache.TokenCache, yield* TokenCache.makeMemory)
      const tenant = (key: string) =>
        Effect.provide(Effect.zipRight(putTicket, get("tenant")), storeLive(transport, cache, key))
      assert.deepStrictEqual(
        [yield* tenant("tk_1"), yield* tenant("tk_2"), yield* tenant("tk_1")],
        ["t-2", "t-3", "t-2"]
      )
      assert.strictEqual(paths(transport).filter((path) => path.endsWith("/app_access_token")).length, 1)
    })
  })

  it.effect(
    "need a ticket: without one the platform is asked once to push it, and the error says what to do",
    () => {
      const transport = ScriptedTransport.make(() => Effect.succeed({ body: { code: 0, msg: "ok" } }))
      return Effect.gen(function* () {
        const error = yield* Effect.flip(get("tenant"))
        assert.strictEqual(error._tag, "FeishuAuthError")
        assert.strictEqual(error.code, -1)
        assert.include(error.message, "try again when its app_ticket event was received")
        assert.deepStrictEqual(
          transport.sent.map(({ body, url }) => [url, body]),
          [[`${open}/open-apis/auth/v3/app_ticket/resend`, { app_id: "cli_s", app_secret: secret }]]
        )
      }).pipe(Effect.provide(storeLive(transport)))
    }
  )

  it.effect("ask for a new ticket when the platform finds the ticket stale", () => {
    const transport = ScriptedTransport.make((request) =>
      Effect.succeed({
        body: request.url.endsWith("/resend")
          ? { code: 0 }
          : { code: 10012, msg: "get app access token fail" }
      })
    )
    return Effect.gen(function* () {
      yield* putTicket
      const error = yield* Effect.flip(get("tenant"))
      assert.strictEqual(error._tag, "FeishuAuthError")
      assert.strictEqual(error.code, 10012)
      assert.include(error.message, "stale")
      assert.deepStrictEqual(paths(transport), [
        "/open-apis/auth/v3/app_access_token",
        "/open-apis/auth/v3/app_ticket/resend"
      ])
    }).pipe(Effect.provide(storeLive(transport)))
  })

  it.effect("survive the end of the cached app token: it is fetched anew once", () => {
    const transport = ScriptedTransport.make((request, index) => {
      if (request.url.endsWith("/app_access_token")) {
        return Effect.succeed({ body: { code: 0, app_access_token: `a-${index}`, expire: 7200 } })
      }
      const { app_access_token: token } = request.body as { readonly app_access_token: string }
      return Effect.succeed({
        body:
          token === "a-0"
            ? { code: 99991664, msg: "invalid app_access_token" }
            : { code: 0, tenant_access_token: `t-${index}`, expire: 7200 }
      })
    })
    return Effect.gen(function* () {
      yield* putTicket
      assert.strictEqual(yield* get("tenant"), "t-3")
      assert.strictEqual(transport.sent.length, 4)
    }).pipe(Effect.provide(storeLive(transport)))
  })

  it.effect("stop after one repetition when the platform keeps refusing", () => {
    const transport = ScriptedTransport.make((request, index) =>
      Effect.succeed({
        body: request.url.endsWith("/app_access_token")
          ? { code: 0, app_access_token: `a-${index}`, expire: 7200 }
          : { code: 10013, msg: "cannot get tenant token" }
      })
    )
    return Effect.gen(function* () {
      yield* putTicket
      assert.strictEqual((yield* Effect.flip(get("tenant"))).code, 10013)
      assert.strictEqual(transport.sent.length, 4)
    }).pipe(Effect.provide(storeLive(transport)))
  })

  it.effect("fail with a reason when the tickets cannot be read", () => {
    const transport = platform()
    return Effect.gen(function* () {
      const error = yield* Effect.flip(get("app"))
      assert.strictEqual(error._tag, "FeishuTransportError")
      assert.include(error.message, "database is locked")
      assert.strictEqual(transport.sent.length, 0)
    }).pipe(
      Effect.provide(
        Tokens.layer.pipe(
          Layer.provide([TokenCache.layerMemory, transport.layer, storeApp(), region]),
          Layer.provide(
            Layer.succeed(AppTicketStore.AppTicketStore, {
              get: () =>
                Effect.fail(
                  new AppTicketStore.AppTicketStoreError({ operation: "get", reason: "database is locked" })
                ),
              set: () => Effect.void
            })
          )
        )
      )
    )
  })
})

describe("Tokens of an app without a secret", () => {
  const keyless = (assertion: Credentials.ClientAssertion["assertion"]) =>
    Layer.orDie(Layer.provide(Credentials.layerClientAssertion({ appId: "cli_k", assertion }), region))

  it.effect("are fetched from the accounts host with a freshly signed assertion", () => {
    const audiences: Array<string> = []
    const transport = ScriptedTransport.make((_, index) =>
      Effect.succeed({ body: { access_token: `t-${index}`, expires_in: 7200, token_type: "Bearer" } })
    )
    return Effect.gen(function* () {
      assert.strictEqual(yield* get("tenant"), "t-0")
      assert.strictEqual(yield* get("tenant"), "t-0")
      assert.deepStrictEqual(
        transport.sent.map(({ body, url }) => [url, body]),
        [
          [
            "https://accounts.feishu.cn/oauth/v3/token",
            {
              grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
              client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
              client_assertion: "jwt-1",
              client_id: "cli_k"
            }
          ]
        ]
      )
      assert.deepStrictEqual(audiences, ["accounts.feishu.cn"])
    }).pipe(
      Effect.provide(
        live(
          transport,
          {},
          keyless((audience) => Effect.sync(() => Redacted.make(`jwt-${audiences.push(audience)}`)))
        )
      )
    )
  })

  for (const body of [
    { error: "invalid_client", error_description: "unknown issuer" },
    { code: 20001, error: "invalid_request", error_description: "no", access_token: "t-1", expires_in: 7200 }
  ]) {
    it.effect(`are refused when a reply with status 200 says ${body.error}`, () => {
      const transport = ScriptedTransport.make(() => Effect.succeed({ body }))
      return Effect.gen(function* () {
        assert.strictEqual((yield* Effect.flip(get("tenant")))._tag, "FeishuAuthError")
      }).pipe(
        Effect.provide(
          live(
            transport,
            {},
            keyless(() => Effect.succeed(Redacted.make("jwt")))
          )
        )
      )
    })
  }

  it.effect("are tenant tokens: there is no app token", () => {
    const transport = platform()
    return Effect.gen(function* () {
      const error = yield* Effect.flip(get("app"))
      assert.strictEqual(error._tag, "FeishuInvalidRequestError")
      assert.strictEqual(transport.sent.length, 0)
    }).pipe(
      Effect.provide(
        live(
          transport,
          {},
          keyless(() => Effect.succeed(Redacted.make("jwt")))
        )
      )
    )
  })

  it.effect("fail before any request when nobody signs", () => {
    const transport = platform()
    return Effect.gen(function* () {
      const failed = yield* Effect.flip(
        Effect.provide(
          get("tenant"),
          live(
            transport,
            {},
            keyless(() => Effect.fail(new Error("metadata server away")))
          )
        )
      )
      assert.strictEqual(failed._tag, "FeishuAuthError")
      assert.include(failed.message, "metadata server away")
      const empty = yield* Effect.flip(
        Effect.provide(
          get("tenant"),
          live(
            transport,
            {},
            keyless(() => Effect.succeed(Redacted.make("")))
          )
        )
      )
      assert.strictEqual(empty._tag, "FeishuAuthError")
      assert.include(empty.message, "empty")
      assert.strictEqual(transport.sent.length, 0)
    })
  })
})

describe("Tokens of an app without a secret, whose fetch is repeated,", () => {
  it.effect("are asked for with another assertion each time", () => {
    let signed = 0
    const credentials = Layer.orDie(
      Layer.provide(
        Credentials.layerClientAssertion({
          appId: "cli_k",
          assertion: () => Effect.sync(() => Redacted.make(`jwt-${++signed}`))
        }),
        region
      )
    )
    const transport = ScriptedTransport.make((_, index) =>
      index === 0
        ? Effect.fail(ScriptedTransport.failure("reset"))
        : Effect.succeed({ body: { access_token: "t-1", expires_in: 7200 } })
    )
    return Effect.gen(function* () {
      const call = yield* Effect.fork(get("tenant"))
      yield* TestClock.adjust("1 second")
      assert.strictEqual(yield* Fiber.join(call), "t-1")
      assert.deepStrictEqual(
        transport.sent.map(({ body }) => (body as { readonly client_assertion: string }).client_assertion),
        ["jwt-1", "jwt-2"]
      )
    }).pipe(Effect.provide(live(transport, {}, credentials)))
  })
})

describe("Tokens of custom credentials", () => {
  const custom = (expiresIn: number, value = "t-custom") =>
    Layer.orDie(
      Credentials.layerCustom({
        appId: "cli_c",
        cacheKey: (kind, origin) => `${kind} ${origin}`,
        fetch: () => Effect.succeed({ value: Redacted.make(value), expiresIn })
      })
    )

  it.effect("come from where the credentials get them", () =>
    Effect.map(get("tenant"), (token) => assert.strictEqual(token, "t-custom")).pipe(
      Effect.provide(live(platform(), {}, custom(7200)))
    )
  )

  it.effect("are refused when their life is no positive integer", () =>
    Effect.gen(function* () {
      for (const expiresIn of [0, -1, 1.5, Number.NaN]) {
        const error = yield* Effect.flip(
          Effect.provide(get("tenant"), live(platform(), {}, custom(expiresIn)))
        )
        assert.strictEqual(error._tag, "FeishuDecodeError")
        assert.notInclude(JSON.stringify([error, "raw" in error && error.raw, error.message]), "t-custom")
      }
    })
  )

  it.effect("are refused when no header can carry them, as with the line break of a file", () =>
    Effect.gen(function* () {
      const transport = platform()
      const error = yield* Effect.flip(
        Effect.provide(get("tenant"), live(transport, {}, custom(7200, "t-custom\n")))
      )
      assert.strictEqual(error._tag, "FeishuDecodeError")
      assert.include(error.message, "value must be a token")
      assert.notInclude(JSON.stringify([error, "raw" in error && error.raw, error.message]), "t-custom")
    })
  )
})

describe("Tokens and a platform that is slow or away", () => {
  const answers = (answer: () => Effect.Effect<ScriptedTransport.Answer, Transport.Failure>) => {
    let isSound = true
    const transport = ScriptedTransport.make((_, index) =>
      isSound
        ? Effect.succeed({ body: { code: 0, tenant_access_token: `t-${index + 1}`, expire: 7200 } })
        : answer()
    )
    return { transport, spoil: () => void (isSound = false), mend: () => void (isSound = true) }
  }

  it.effect("never make a call wait for a renewal while the token is good", () => {
    const { spoil, transport } = answers(() => Effect.never)
    return Effect.gen(function* () {
      yield* get("tenant")
      spoil()
      yield* at(5400)
      const all = yield* Effect.all(
        Array.from({ length: 100 }, () => get("tenant")),
        { concurrency: "unbounded" }
      )
      assert.deepStrictEqual(new Set(all), new Set(["t-1"]))
      yield* settled
      assert.strictEqual(transport.sent.length, 2)
    }).pipe(Effect.provide(live(transport)))
  })

  it.effect("fall back on a token out of a shared cache as on one that was fetched", () => {
    const { spoil, transport } = answers(() => Effect.succeed({ status: 503, body: "" }))
    return Effect.gen(function* () {
      const cache = yield* TokenCache.makeMemory
      const process = () =>
        Layer.fresh(Tokens.layerWith({ retry: Retry.none })).pipe(
          Layer.provide(Layer.succeed(TokenCache.TokenCache, cache)),
          Layer.provide([transport.layer, selfBuilt, region])
        )
      yield* Effect.provide(get("tenant"), process())
      spoil()
      yield* Effect.gen(function* () {
        for (const second of [5000, 5400, 6000, 7000, 7189]) {
          yield* at(second)
          assert.strictEqual(yield* get("tenant"), "t-1")
          yield* settled
        }
        // Ten seconds before its end, since clocks differ.
        yield* at(7190)
        assert.strictEqual((yield* Effect.flip(get("tenant")))._tag, "FeishuServerError")
      }).pipe(Effect.provide(process()))
    })
  })

  for (const [what, answer, most] of [
    ["is away", { status: 503, body: "" }, 12],
    ["refuses the secret", { status: 400, body: { code: 10014, msg: "app secret invalid" } }, 4]
  ] as const) {
    it.effect(`ask ${most} times at most in a minute of ten calls a second when the platform ${what}`, () => {
      const { mend, spoil, transport } = answers(() => Effect.succeed(answer))
      spoil()
      return Effect.gen(function* () {
        // By the second, since each move of the clock takes the test some real time; and the sixtieth too: by chance it takes up
        // to a minute until it is asked once more.
        for (let second = 0; second <= 60; second++) {
          for (let i = 0; i < 10; i++) yield* Effect.flip(get("tenant"))
          yield* TestClock.adjust("1 second")
        }
        assert.isAtLeast(transport.sent.length, 3)
        assert.isAtMost(transport.sent.length, most)
        mend()
        yield* TestClock.adjust("1 minute")
        assert.match(yield* get("tenant"), /^t-/)
      }).pipe(Effect.provide(live(transport, { retry: Retry.none })))
    })
  }
})

describe("Tokens, whoever asks first,", () => {
  it.effect("are fetched by the policy of the layer, not by the caller's", () => {
    const transport = ScriptedTransport.make((_, index) =>
      Effect.succeed(
        index < 2
          ? { status: 503, body: "" }
          : { body: { code: 0, tenant_access_token: "t-1", expire: 7200 } }
      )
    )
    return Effect.gen(function* () {
      const call = yield* Effect.fork(Retry.provide(get("tenant"), Retry.none))
      yield* TestClock.adjust("10 seconds")
      assert.strictEqual(yield* Fiber.join(call), "t-1")
      assert.strictEqual(transport.sent.length, 3)
    }).pipe(Effect.provide(live(transport)))
  })

  it.effect(
    "are fetched in no caller's context: his logger hears nothing, his services are not there",
    () => {
      class Mine extends Context.Tag("Mine")<Mine, string>() {}
      const seen: Array<unknown> = []
      const lines: Array<unknown> = []
      const transport = ScriptedTransport.make(() =>
        Effect.gen(function* () {
          seen.push(Option.getOrUndefined(yield* Effect.serviceOption(Mine)))
          seen.push(Option.getOrUndefined(yield* Effect.option(Effect.currentSpan))?.name)
          yield* Effect.logWarning("from within")
          return { body: { code: 0, tenant_access_token: "t-1", expire: 7200 } }
        })
      )
      const logger = Logger.make(({ message }) => void lines.push(message))
      const silent = Logger.replace(Logger.defaultLogger, Logger.none)
      return get("tenant").pipe(
        Effect.provideService(Mine, "mine"),
        Effect.withSpan("mine"),
        Effect.provide(Logger.replace(Logger.defaultLogger, logger)),
        Effect.provide(live(transport)),
        Effect.provide(silent),
        Effect.map(() => {
          assert.deepStrictEqual(seen, [undefined, undefined])
          assert.deepStrictEqual(lines, [])
        })
      )
    }
  )
})

describe("Tokens and code that is not ours", () => {
  /** All that foreign code may do instead of answering. */
  const misdeeds: { readonly [what: string]: () => Effect.Effect<never> } = {
    "never answers": () => Effect.never,
    "never answers and cannot be interrupted": () => Effect.uninterruptible(Effect.never),
    dies: () => Effect.die(new Error("a bug in it")),
    throws: () => {
      throw new Error("a bug in it")
    },
    "interrupts itself": () => Effect.interrupt
  }
  const within = <A, E, R>(seconds: number, self: Effect.Effect<A, E, R>) =>
    Effect.gen(function* () {
      const call = yield* Effect.fork(self)
      yield* settled
      for (let i = 0; i < seconds; i++) {
        yield* TestClock.adjust("1 second")
        yield* settled
      }
      const exit = Option.getOrNull(yield* Fiber.poll(call))
      assert.isNotNull(exit, `no answer within ${seconds} s`)
      return yield* Fiber.join(call)
    })

  for (const [what, misdeed] of Object.entries(misdeeds)) {
    it.effect(`come without a cache that ${what}, and end with their layer`, () => {
      const transport = platform()
      const cache = Layer.succeed(TokenCache.TokenCache, { get: misdeed, set: misdeed, remove: misdeed })
      return Effect.gen(function* () {
        const scope = yield* Scope.make()
        const context = yield* Layer.buildWithScope(
          Tokens.layer.pipe(Layer.provide(cache), Layer.provide([transport.layer, selfBuilt, region])),
          scope
        )
        assert.strictEqual(yield* within(4, Effect.provide(get("tenant"), context)), "t-1")
        const tokens = Context.get(context, Tokens.Tokens)
        yield* within(8, tokens.invalidate("tenant", Redacted.make("t-1")))
        assert.strictEqual(yield* within(4, tokens.get("tenant").pipe(Effect.map(Redacted.value))), "t-2")
        yield* within(5, Scope.close(scope, Exit.void))
      })
    })

    it.effect(`fail in time when credentials of one's own have a fetch that ${what}`, () => {
      const credentials = Layer.orDie(
        Credentials.layerCustom({ appId: "cli_c", cacheKey: (kind) => kind, fetch: misdeed })
      )
      return Effect.gen(function* () {
        const error = yield* within(31, Effect.flip(get("tenant")))
        assert.strictEqual(error._tag, "FeishuTransportError")
        assert.include(error.message, "no token came")
      }).pipe(Effect.provide(live(platform(), {}, credentials)))
    })

    it.effect(`fail in time when a signer ${what}`, () => {
      const credentials = Layer.orDie(
        Layer.provide(Credentials.layerClientAssertion({ appId: "cli_k", assertion: misdeed }), region)
      )
      return Effect.gen(function* () {
        const error = yield* within(31, Effect.flip(get("tenant")))
        assert.strictEqual(error._tag, "FeishuAuthError")
        assert.include(error.message, "could not be had")
      }).pipe(Effect.provide(live(platform(), {}, credentials)))
    })

    it.effect(`fail in time when a store of tickets ${what}`, () => {
      const credentials = Layer.orDie(
        Credentials.layerStore({ appId: "cli_s", appSecret: secret, tenantKey: "tk" })
      ).pipe(
        Layer.provide(Layer.succeed(AppTicketStore.AppTicketStore, { get: misdeed, set: () => Effect.void }))
      )
      return Effect.gen(function* () {
        const error = yield* within(11, Effect.flip(get("tenant")))
        assert.strictEqual(error._tag, "FeishuTransportError")
        assert.include(error.message, "the app ticket could not be read")
      }).pipe(Effect.provide(live(platform(), {}, credentials)))
    })
  }

  /** What answers, but with something else than it should. */
  const nonsense: { readonly [what: string]: unknown } = {
    nothing: undefined,
    "an empty object": {},
    "a plain text": Option.some("t-cached"),
    "a token with a line break": Option.some({
      value: Redacted.make("t-cached\n"),
      expiresAt: 7_200_000
    }),
    "a token that is no secret": Option.some({ value: { text: "t-cached" }, expiresAt: 7_200_000 })
  }
  for (const [what, value] of Object.entries(nonsense)) {
    it.effect(`come from the platform where the cache holds ${what}`, () => {
      const cache = Layer.succeed(TokenCache.TokenCache, {
        get: () => Effect.sync(() => value as Option.Option<TokenCache.CachedToken>),
        set: () => Effect.void,
        remove: () => Effect.void
      })
      const tokens = Layer.provide(Tokens.layer, [cache, platform().layer, selfBuilt, region])
      return Effect.map(get("tenant"), (token) => assert.strictEqual(token, "t-1")).pipe(
        Effect.provide(tokens)
      )
    })

    it.effect(`fail with a reason where the store of tickets or a token service gives ${what}`, () => {
      const given = Effect.sync(() => value as never)
      const ofStore = Credentials.layerStore({ appId: "cli_s", appSecret: secret, tenantKey: "tk" }).pipe(
        Layer.provide(
          Layer.succeed(AppTicketStore.AppTicketStore, { get: () => given, set: () => Effect.void })
        )
      )
      const own = Credentials.layerCustom({ appId: "cli_c", cacheKey: (kind) => kind, fetch: () => given })
      const untyped = Credentials.layerCustom({
        appId: "cli_c",
        cacheKey: (kind) => kind,
        fetch: () => Effect.flip(given)
      })
      return Effect.gen(function* () {
        for (const credentials of [own, untyped, ...(what === "nothing" ? [ofStore] : [])]) {
          const error = yield* Effect.flip(
            Effect.provide(get("tenant"), live(platform(), {}, Layer.orDie(credentials)))
          )
          assert.include(["FeishuTransportError", "FeishuDecodeError"], error._tag)
        }
      })
    })
  }

  it.effect("are given before they are in the cache", () => {
    const gate = Deferred.unsafeMake<void>(Fiber.id(Fiber.void))
    const stored: Array<string> = []
    const cache = Layer.succeed(TokenCache.TokenCache, {
      get: () => Effect.succeedNone,
      set: (_, token) =>
        Effect.map(Deferred.await(gate), () => void stored.push(Redacted.value(token.value))),
      remove: () => Effect.void
    })
    return Effect.gen(function* () {
      const scope = yield* Scope.make()
      const context = yield* Layer.buildWithScope(
        Tokens.layer.pipe(Layer.provide(cache), Layer.provide([platform().layer, selfBuilt, region])),
        scope
      )
      assert.strictEqual(yield* Effect.provide(get("tenant"), context), "t-1")
      assert.deepStrictEqual(stored, [])
      // And not lost when the program ends then.
      const closing = yield* Effect.fork(Scope.close(scope, Exit.void))
      yield* settled
      yield* Deferred.succeed(gate, undefined)
      yield* Fiber.join(closing)
      assert.deepStrictEqual(stored, ["t-1"])
    })
  })
})

describe("Tokens of a store app in many tenants", () => {
  const many = (transport: ScriptedTransport.Scripted, tenantKey?: string) =>
    Tokens.layer.pipe(
      Layer.provide([
        TokenCache.layerMemory,
        transport.layer,
        Layer.orDie(
          Credentials.layerStore({
            appId: "cli_s",
            appSecret: secret,
            ...(tenantKey !== undefined && { tenantKey })
          })
        ),
        region
      ]),
      Layer.provideMerge(AppTicketStore.layerMemory)
    )
  const tenantTokens = () =>
    ScriptedTransport.make((request, index) => {
      const { tenant_key: tenantKey } = request.body as { readonly tenant_key?: string }
      return Effect.succeed({
        body:
          tenantKey === undefined
            ? { code: 0, app_access_token: "a-1", expire: 7200 }
            : { code: 0, tenant_access_token: `t-${tenantKey}-${index}`, expire: 7200 }
      })
    })
  const putTicket = (ticket: string) =>
    Effect.flatMap(AppTicketStore.AppTicketStore, (tickets) => tickets.set("cli_s", Redacted.make(ticket)))
  const of = (tenantKey?: string) =>
    Effect.flatMap(Tokens.Tokens, (tokens) => Effect.map(tokens.get("tenant", tenantKey), Redacted.value))

  it.effect("are one for each tenant, over one token of the app", () => {
    const transport = tenantTokens()
    return Effect.gen(function* () {
      yield* putTicket("ticket-1")
      assert.deepStrictEqual(
        [yield* of("a"), yield* of("b"), yield* of(), yield* of("own"), yield* of("a")],
        ["t-a-1", "t-b-2", "t-own-3", "t-own-3", "t-a-1"]
      )
    }).pipe(Effect.provide(many(transport, "own")))
  })

  it.effect("need the name of a tenant, from the credentials or from the call", () => {
    const transport = tenantTokens()
    return Effect.gen(function* () {
      yield* putTicket("ticket-1")
      const error = yield* Effect.flip(of())
      assert.include(error.message, "tenantKey must be given")
      assert.strictEqual(yield* of("a"), "t-a-1")
    }).pipe(Effect.provide(many(transport)))
  })

  it.effect("are refused to apps of one tenant", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(of("a"))
      assert.strictEqual(error._tag, "FeishuInvalidRequestError")
      assert.include(error.message, "tenantKey needs the credentials of a store app")
    }).pipe(Effect.provide(live(platform())))
  )

  it.effect("are kept for a thousand tenants, those that were used last", () => {
    const transport = tenantTokens()
    return Effect.gen(function* () {
      yield* putTicket("ticket-1")
      const tokens = yield* Tokens.Tokens
      for (let i = 0; i < 1500; i++) {
        yield* of(`tenant-${i}`)
        yield* of("busy")
      }
      const held = Array.from({ length: 1500 }, (_, i) => tokens.peek("tenant", 0, `tenant-${i}`))
      assert.isAtMost(held.filter((token) => token !== undefined).length, 1000)
      // What is not in memory is in the cache.
      assert.match(yield* of("tenant-0"), /^t-tenant-0-1$/)
    }).pipe(Effect.provide(many(transport)))
  })

  it.effect("come as soon as another ticket is there, however often the last one failed", () => {
    const transport = ScriptedTransport.make((request, index) => {
      const body = request.body as { readonly app_ticket?: string; readonly tenant_key?: string }
      if (body.tenant_key !== undefined) {
        return Effect.succeed({ body: { code: 0, tenant_access_token: `t-${index}`, expire: 7200 } })
      }
      return Effect.succeed({
        body:
          body.app_ticket === "fresh"
            ? { code: 0, app_access_token: "a-1", expire: 7200 }
            : request.url.endsWith("resend")
              ? { code: 0 }
              : { code: 10012, msg: "ticket" }
      })
    })
    return Effect.gen(function* () {
      yield* putTicket("stale")
      for (let i = 0; i < 50; i++) assert.strictEqual((yield* Effect.flip(of())).code, 10012)
      const asked = transport.sent.length
      assert.isAtMost(asked, 8)
      yield* putTicket("fresh")
      assert.match(yield* of(), /^t-/)
    }).pipe(Effect.provide(many(transport, "own")))
  })
})

describe("Tokens at a host that is not the platform's", () => {
  it.effect("warn once that it gets the secret", () => {
    const transport = platform(60)
    const warnings: Array<string> = []
    const logger = Logger.make(({ logLevel, message }) => {
      if (logLevel.label === "WARN") warnings.push(String(message))
    })
    const away = Layer.orDie(Region.layer({ baseUrl: "https://feishu.example.com" }))
    return Effect.gen(function* () {
      for (const second of [0, 100, 200]) {
        yield* at(second)
        yield* get("tenant")
      }
      assert.strictEqual(transport.sent.length, 3)
      assert.strictEqual(warnings.length, 1)
      assert.include(warnings[0], "https://feishu.example.com")
      assert.notInclude(warnings[0], secret)
    }).pipe(
      Effect.provide(
        Tokens.layer.pipe(
          Layer.provide(TokenCache.layerMemory),
          Layer.provide([transport.layer, selfBuilt, away])
        )
      ),
      Effect.provide(Logger.replace(Logger.defaultLogger, logger))
    )
  })
})
