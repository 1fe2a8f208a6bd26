/** Calls that Effect 4 takes in another form: with a list, with options, or of another function. */

/** A call, from its arguments; nothing where it stays as it is. `local` is what its module is called there. */
type Call = (args: ReadonlyArray<string>, local: string) => string | undefined

const check =
  (name: string): Call =>
  (args, local) =>
    `${local}.check(${local}.${name}(${args.join(", ")}))`

const list =
  (name: string, least: number): Call =>
  (args, local) =>
    args.length < least ? undefined : `${local}.${name}([${args.join(", ")}])`

/** By the module of Effect 3, and its member. */
export const calls: Readonly<Record<string, Readonly<Record<string, Call>>>> = {
  "@effect/cluster/SingleRunner": {
    layer: (args, local) => `${local}.layer(${args.join(", ")}).pipe(Layer.provide(Digest.layerWebCrypto))`
  },
  "@effect/ai/Tool": {
    make: ([name, options = ""], local) => {
      const fields = options.replace(/(?<=\bparameters: )\{[^{}]*\}/, (all) => `Schema.Struct(${all})`)
      return `${local}.make(${name}, ${fields})`
    }
  },
  "@effect/workflow/Workflow": {
    make: ([options = ""], local) => {
      const [whole, name] = /^\{\s*name: ("[^"]*"),/.exec(options) ?? []
      return whole === undefined ? undefined : `${local}.make(${name}, {${options.slice(whole.length)})`
    }
  },
  "effect/ConfigProvider": {
    fromMap: ([map = ""], local) => {
      const [, entries] = /^new Map\(([^]*)\)$/.exec(map) ?? []
      const [, record] = /^Object\.entries\(([^]*)\)$/.exec(entries ?? "") ?? []
      if (entries === "") return `${local}.fromUnknown({})`
      return `${local}.fromUnknown(${record ?? `Object.fromEntries(${entries ?? map})`})`
    }
  },
  "effect/DateTime": {
    setParts: ([date, parts = ""], local) =>
      `${local}.setParts(${date}, ${parts.replace(/\b(hour|minute|second|milli)s\b(: )?/g, (name, part: string, is) => `${part === "milli" ? "millisecond" : part}: ${is === undefined ? name : ""}`)})`
  },
  "effect/Layer": {
    setConfigProvider: ([provider]) => `ConfigProvider.layer(${provider})`
  },
  "effect/Random": {
    // The upper bound is one of the numbers there.
    nextIntBetween: ([least, below = ""], local) => {
      const [, most] = /^([\w.]+) \+ 1$/.exec(below) ?? []
      return `${local}.nextIntBetween(${least}, ${most ?? `${below}, { halfOpen: true }`})`
    }
  },
  "effect/Schedule": {
    intersect: list("max", 2),
    union: list("min", 2)
  },
  "effect/Schema": {
    Literal: list("Literals", 2),
    Union: list("Union", 1),
    between: ([minimum, maximum], local) =>
      `${local}.check(${local}.isBetween({ minimum: ${minimum}, maximum: ${maximum} }))`,
    filter: check("makeFilter"),
    int: check("isInt"),
    maxLength: check("isMaxLength"),
    minLength: check("isMinLength"),
    optionalWith: ([schema, options = ""], local) => {
      const [, value] = /^\{\s*default: \(\) => ([^]*?)\s*\}$/.exec(options) ?? []
      return value === undefined
        ? undefined
        : `${schema}.pipe(${local}.withDecodingDefaultType(Effect.succeed(${value})))`
    },
    pattern: check("isPattern"),
    positive: (_, local) => `${local}.check(${local}.isGreaterThan(0))`
  },
  "effect/Stream": {
    // A value to begin with may be one that is changed: it is made for each run.
    runFold: ([zero, fold], local) =>
      fold === undefined ? undefined : `${local}.runFold(() => ${zero}, ${fold})`
  }
}

/** Our functions that give a value which may be yielded on Effect 3 alone. */
export const values: ReadonlySet<string> = new Set([
  "Calendar.calendarAttendees",
  "Calendar.calendarEvent",
  "Calendar.calendarTime",
  "Calendar.freebusyBody",
  "Calendar.recurrence",
  "Calendar.rfc3339",
  "Calendar.unixSeconds",
  "Callback.parse",
  "Card.fromJson",
  "Envelope.fromJson",
  "Envelope.parse",
  "Frame.decode",
  "Task.taskPayload"
])

const redis = (options: string): string => {
  const [, host = "localhost"] = /host: "([^"]+)"/.exec(options) ?? []
  const [, port] = /port: (\d+)/.exec(options) ?? []
  return port === undefined && host === "localhost"
    ? "NodeRedis.layer()"
    : `NodeRedis.layer({ url: "redis://${host}:${port ?? 6379}" })`
}

/** Other forms, by what they look like. */
export const forms: ReadonlyArray<
  readonly [from: RegExp, to: (whole: string, ...groups: ReadonlyArray<string>) => string]
> = [
  // What a model has used up is counted by kinds.
  [
    /\{ inputTokens: (\d+), outputTokens: (\d+), totalTokens: \d+ \}/g,
    (_, input, output) => `{ inputTokens: { total: ${input} }, outputTokens: { total: ${output} } }`
  ],
  [/\busage\.(?:in|out)putTokens\b(?!\.)/g, (whole) => `${whole}.total`],
  [
    /\bLogger\.withMinimumLogLevel\(LogLevel\.(\w+)\)/g,
    (_, level) => `Effect.provideService(References.MinimumLogLevel, "${level}")`
  ],
  // Bun's package has no version for Effect 4 yet: this is what it stands on, and runs on Bun.
  [
    /import \{ BunRuntime(?:, BunSocket)? \} from "@effect\/platform-bun"/g,
    () => 'import * as NodeRuntime from "@effect/platform-node-shared/NodeRuntime"'
  ],
  [/\bBunRuntime\./g, () => "NodeRuntime."],
  [/\bBunSocket\.layerWebSocketConstructor\b/g, () => "Socket.layerWebSocketConstructorGlobal"],
  // Effect 4 has the store of files for every runtime.
  [/\bNodeKeyValueStore, NodeRuntime(?= \})/g, () => "NodeRuntime, NodeServices"],
  [
    /^( *)Layer\.provide\(NodeKeyValueStore\.layerFileSystem\((.*)\)\)/gm,
    (_, indent, folder) =>
      `${indent}Layer.provide(KeyValueStore.layerFileSystem(${folder})),\n${indent}Layer.provide(NodeServices.layer)`
  ],
  [
    /import \{ NodeSdk \} from "@effect\/opentelemetry"/g,
    () => 'import * as NodeSdk from "@effect/opentelemetry/NodeSdk"'
  ],
  [
    /class (\w+) extends LayerMap\.Service\b[^]*$/g,
    (whole, name) => whole.replaceAll(`${name}.Default`, `${name}.layer`)
  ],
  [/\b(\w*[sS]tate)\.changes\.pipe\(/g, (_, ref) => `SubscriptionRef.changes(${ref}).pipe(`],
  [
    /^(.*)\bLayer\.provide\(Redis\.layer(Store)?\((\{[^}]*\})?\)\)/gm,
    (_, start, store, options) => {
      const own = store === undefined ? "Persistence.layerBackingRedis" : "RateLimiter.layerStoreRedis()"
      // One below the other where it stands on a line of its own.
      const between = /^[\s*]*$/.test(start!) ? `,\n${start}` : ", "
      return `${start}Layer.provide(${own})${between}Layer.provide(${redis(options ?? "")})`
    }
  ]
]

/** What these are spelled with, which a program may not import yet: by the name of the module. */
export const needed: Readonly<Record<string, string>> = {
  ConfigProvider: "effect/ConfigProvider",
  Context: "effect/Context",
  Digest: "effect/crypto/Digest",
  Effect: "effect/Effect",
  KeyValueStore: "effect/persistence/KeyValueStore",
  Layer: "effect/Layer",
  Persistence: "effect/persistence/Persistence",
  References: "effect/References",
  Socket: "effect/socket/Socket",
  SubscriptionRef: "effect/SubscriptionRef"
}
