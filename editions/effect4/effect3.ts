/**
 * Where things of Effect 3 are in Effect 4, as far as they are only called otherwise. What means something else has a shim
 * (`shims/`), and what is made in another way a seam (`seam/`).
 */

/** A module of Effect 3. */
export interface Module {
  /** Where it is now; where it was unless given. */
  readonly module?: string
  /** What its members are called now: `Wrap` for `Config.Wrap` says that `Config.Config.Wrap` is `Config.Wrap`. */
  readonly names?: Readonly<Record<string, string>>
}

const each = (names: string, of: (name: string) => readonly [string, Module]) => names.split(" ").map(of)

/** Every module of Effect 3 that may be imported outside seams. One that is not here stops the build. */
export const modules: ReadonlyMap<string, Module> = new Map<string, Module>([
  ...each(
    "Array Brand Channel Clock Console Data Equal Function HashMap ManagedRuntime Number Order Pipeable Random Record " +
      "Redacted Ref Schedule String Struct SubscriptionRef Tracer Types",
    (name) => [`effect/${name}`, {}]
  ),
  [
    "effect/Cause",
    {
      names: {
        NoSuchElementException: "NoSuchElementError",
        TimeoutException: "TimeoutError",
        failureOption: "findErrorOption",
        isDie: "hasDies",
        isInterrupted: "hasInterrupts",
        isInterruptedOnly: "hasInterruptsOnly"
      }
    }
  ],
  // Streams of Effect 4 carry arrays: that is what a chunk is there.
  ["effect/Chunk", { module: "effect/Array" }],
  [
    "effect/Config",
    {
      names: {
        "Config.Wrap": "Wrap",
        boolean: "Boolean",
        integer: "Int",
        nonEmptyString: "NonEmptyString",
        port: "Port",
        string: "String"
      }
    }
  ],
  ["effect/ConfigError", { module: "effect/Config" }],
  ["effect/Context", { names: { unsafeGet: "getUnsafe", unsafeMake: "makeUnsafe" } }],
  [
    "effect/DateTime",
    {
      names: {
        greaterThan: "isGreaterThan",
        lessThan: "isLessThan",
        unsafeMake: "makeUnsafe",
        unsafeMakeZoned: "makeZonedUnsafe",
        zoneUnsafeMakeNamed: "zoneMakeNamedUnsafe"
      }
    }
  ],
  ["effect/Deferred", { names: { unsafeDone: "doneUnsafe" } }],
  [
    "effect/Duration",
    {
      names: {
        DurationInput: "Input",
        decode: "fromInputUnsafe",
        greaterThan: "isGreaterThan",
        lessThan: "isLessThan"
      }
    }
  ],
  [
    "effect/Effect",
    {
      names: {
        "Effect.Context": "Services",
        "Effect.Error": "Error",
        "Effect.Success": "Success",
        catchAll: "catch",
        catchAllCause: "catchCause",
        catchAllDefect: "catchDefect",
        either: "result",
        fork: "forkChild",
        forkDaemon: "forkDetach",
        mapInputContext: "updateContext",
        runtime: "context",
        tapErrorCause: "tapCause",
        withFiberRuntime: "withFiber",
        zipLeft: "tap",
        zipRight: "andThen"
      }
    }
  ],
  [
    "effect/Either",
    {
      module: "effect/Result",
      names: {
        Either: "Result",
        getLeft: "getFailure",
        getRight: "getSuccess",
        isEither: "isResult",
        isLeft: "isFailure",
        isRight: "isSuccess",
        left: "fail",
        mapLeft: "mapError",
        right: "succeed"
      }
    }
  ],
  ["effect/Encoding", {}],
  ["effect/Exit", { names: { isInterrupted: "hasInterrupts" } }],
  ["effect/Fiber", { names: { RuntimeFiber: "Fiber" } }],
  ["effect/FiberSet", { names: { unsafeAdd: "addUnsafe" } }],
  [
    "effect/Layer",
    {
      names: {
        scoped: "effect",
        scopedContext: "effectContext",
        scopedDiscard: "effectDiscard",
        unwrapEffect: "unwrap",
        unwrapScoped: "unwrap"
      }
    }
  ],
  ["effect/Option", { names: { fromNullable: "fromNullishOr" } }],
  // What Effect 4 calls `isObject` refuses arrays.
  ["effect/Predicate", { names: { isObject: "isObjectKeyword" } }],
  ["effect/Queue", { names: { unsafeOffer: "offerUnsafe" } }],
  [
    "effect/Runtime",
    {
      module: "effect/Effect",
      names: {
        runFork: "runForkWith",
        runPromise: "runPromiseWith",
        runPromiseExit: "runPromiseExitWith",
        runSync: "runSyncWith"
      }
    }
  ],
  ["effect/ScheduleDecision", { module: "effect/Schedule" }],
  ["effect/ScheduleInterval", { module: "effect/Schedule" }],
  [
    "effect/Schema",
    {
      names: {
        BigInt: "BigIntFromString",
        BigIntFromSelf: "BigInt",
        Date: "DateFromString",
        DateFromSelf: "Date",
        // A number that is none passes there.
        NumberFromString: "FiniteFromString",
        Object: "ObjectKeyword",
        Schema: "Codec",
        decodeUnknown: "decodeUnknownEffect",
        parseJson: "fromJsonString"
      }
    }
  ],
  ["effect/Scope", { names: { CloseableScope: "Closeable", extend: "provide" } }],
  ["effect/Sink", { names: { forEachChunk: "forEachArray", unwrapScoped: "unwrap" } }],
  [
    "effect/Stream",
    {
      names: {
        StreamTypeId: "TypeId",
        catchAll: "catch",
        flattenIterables: "flattenIterable",
        mapChunks: "mapArray",
        paginateChunkEffect: "paginate",
        runForEachChunk: "runForEachArray",
        unwrapScoped: "unwrap"
      }
    }
  ],
  ["effect/TestClock", { module: "effect/testing/TestClock" }],
  ...each(
    "FetchHttpClient Headers HttpBody HttpClient HttpClientError HttpClientResponse HttpMethod " +
      "HttpServerRequest HttpServerResponse",
    (name) => [`@effect/platform/${name}`, { module: `effect/http/${name}` }]
  ),
  [
    "@effect/platform/HttpServer",
    { module: "effect/http/HttpServer", names: { layerContext: "layerServices" } }
  ],
  [
    "@effect/platform/HttpClientRequest",
    { module: "effect/http/HttpClientRequest", names: { bodyUnsafeJson: "bodyJsonUnsafe" } }
  ],
  ["@effect/platform/Error", { module: "effect/PlatformError" }],
  ["@effect/platform/FileSystem", { module: "effect/FileSystem" }],
  ["@effect/platform/HttpLayerRouter", { module: "effect/http/HttpRouter" }],
  ["@effect/platform/KeyValueStore", { module: "effect/persistence/KeyValueStore" }],
  ["@effect/platform/Socket", { module: "effect/socket/Socket" }],
  ["@effect/experimental/Persistence", { module: "effect/persistence/Persistence" }],
  ["@effect/experimental/RateLimiter", { module: "effect/persistence/RateLimiter" }],
  ...each(
    "ai/AiError ai/LanguageModel ai/Response ai/Tool ai/Toolkit sql/SqlClient sql/SqlError rpc/Rpc cluster/ClusterSchema " +
      "cluster/Entity cluster/EntityAddress cluster/EntityId cluster/EntityType cluster/MachineId cluster/MessageStorage " +
      "cluster/RunnerAddress cluster/Sharding cluster/SingleRunner cluster/Snowflake workflow/Activity workflow/DurableClock " +
      "workflow/DurableDeferred workflow/Workflow workflow/WorkflowEngine cluster/ClusterWorkflowEngine",
    (name) => [`@effect/${name}`, { module: `effect/${name}` }]
  )
])

/** What comments say of packages that have become a part of `effect`, and of what is set up in another way. */
export const said: ReadonlyArray<readonly [string, string]> = [
  [
    "It fits `DateTime.setParts` of a date that was picked.",
    "`DateTime.setParts(date, { hour: hours, minute: minutes })` is that time of a date that was picked."
  ],
  ["`HttpClient` of `@effect/platform`", "`HttpClient` of `effect/http`"],
  ["`WebSocketConstructor` of `@effect/platform/Socket`", "`WebSocketConstructor` of `effect/socket/Socket`"],
  ["backing store of `@effect/experimental`", "backing store of `effect/persistence`"],
  ["needs `@effect/experimental` ", "over `effect/persistence`    "],
  ["需要 `@effect/experimental` ", "基于 `effect/persistence`    "],
  ["`NoSuchElementException`", "`NoSuchElementError`"],
  ["`@effect/ai`", "`effect/ai`"],
  ["`@effect/cluster`, `@effect/rpc` and `@effect/sql`", "`effect/cluster`, `effect/rpc` and `effect/sql`"],
  ["`@effect/cluster`", "`effect/cluster`"],
  ["`@effect/sql`", "`effect/sql`"],
  ["a `RateLimiter` of `@effect/experimental`", "a `RateLimiter` of `effect/persistence`"],
  [
    'import * as Redis from "@effect/experimental/RateLimiter/Redis"',
    'import * as NodeRedis from "@effect/platform-node/NodeRedis"'
  ],
  [
    'import * as Redis from "@effect/experimental/Persistence/Redis"',
    'import * as NodeRedis from "@effect/platform-node/NodeRedis"\nimport * as Persistence from "effect/persistence/Persistence"'
  ]
]
