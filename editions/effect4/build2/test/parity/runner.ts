/**
 * What programs that come from other SDKs of the platform look for, one by one: `spec/parity.json` lists it, and each
 * method has one case that calls ours over a socket and looks at what went over the wire and at what came back.
 */
import * as Feishu from "@effect-feishu/core/Feishu"
import * as NodeTransport from "@effect-feishu/core/NodeTransport"
import * as UserToken from "@effect-feishu/core/UserToken"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import { readFileSync } from "node:fs"

/** One line of `spec/parity.json`. */
export interface Row {
  readonly id: string
  readonly area: string
  readonly kind: "method" | "helper" | "feature"
  readonly method?: string
  /** With parameters as `:name`. */
  readonly path?: string
  readonly seed: boolean
}

export const rows: ReadonlyArray<Row> = JSON.parse(
  readFileSync(new URL("../../spec/parity.json", import.meta.url), "utf8")
)

/** Everything that a case may use: the client, the sandbox behind a socket, and a scope. */
export type World = Feishu.Services | Sandbox.Sandbox | SandboxServer.SandboxServer | Scope.Scope

/** A request as it must have arrived. */
export interface Wire {
  readonly method: string
  /** The whole path as it is on the wire, percent-encoded: `/open-apis/im/v1/messages`. */
  readonly path: string
  /** Exactly these parameters; a list for one that is repeated. Default: none. */
  readonly query?: Readonly<Record<string, unknown>>
  /** The JSON body, exactly; `form` for a multipart one. Default: none. */
  readonly body?: unknown
  /** Whose token came with it. Default: the tenant's. `none`: no token. */
  readonly as?: "tenant" | "user" | "app" | "none"
}

/** Stands in an expectation for what cannot be known before. */
export class Matcher {
  constructor(
    readonly name: string,
    readonly accepts: (value: unknown) => boolean
  ) {}
}

/** A multipart body. */
export const form = Symbol.for("form")

/** An idempotency key that was made up for the call. */
export const uuid: Matcher = new Matcher(
  "a uuid",
  (value) => typeof value === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)
)

/** Any text that is not empty. */
export const text: Matcher = new Matcher("a text", (value) => typeof value === "string" && value !== "")

/** JSON within a text: compared as a value, so that the order of keys does not matter. */
export const json = (expected: unknown): Matcher =>
  new Matcher(`the JSON text of ${JSON.stringify(expected)}`, (value) => {
    if (typeof value !== "string") return false
    try {
      assert.deepStrictEqual(JSON.parse(value), expected)
      return true
    } catch {
      return false
    }
  })

/** Puts what is really there in the place of matchers that accept it, so that the rest can be compared as it is. */
const settle = (expected: unknown, actual: unknown): unknown => {
  if (expected instanceof Matcher) return expected.accepts(actual) ? actual : `<${expected.name}>`
  if (Array.isArray(expected)) {
    return expected.map((item, index) => settle(item, Array.isArray(actual) ? actual[index] : undefined))
  }
  if (typeof expected === "object" && expected !== null) {
    const values = (actual ?? {}) as Record<string, unknown>
    return Object.fromEntries(
      Object.entries(expected).map(([name, item]) => [name, settle(item, values[name])])
    )
  }
  return expected
}

const isForm = (request: Sandbox.RequestRecord): boolean =>
  (request.headers["content-type"] ?? "").startsWith("multipart/form-data")

/** A request in the words of an expectation. */
const seen = (request: Sandbox.RequestRecord): Required<Wire> => ({
  method: request.method,
  path: request.path,
  query: Object.fromEntries(
    Object.entries(request.query).map(([name, values]) => [name, values.length === 1 ? values[0] : values])
  ),
  body: isForm(request) ? form : request.json,
  as: (request.tokenId?.replace(/-\d+$/, "") ?? "none") as Required<Wire>["as"]
})

/** The method of a line and the case that covers it. */
export interface ParityCase {
  readonly id: string
  readonly run: Effect.Effect<void, unknown, World>
}

/** What a case is made of. */
export interface Options<S, A> {
  readonly call: (setup: S) => Effect.Effect<A, unknown, World>
  /** The requests that the call makes, apart from those for tokens. The first one is the one of the table. */
  readonly wire: (setup: S, value: A) => Wire | ReadonlyArray<Wire>
  /** Looks at the result, whose type is the call's. */
  readonly result: (value: A, setup: S) => void | Effect.Effect<void, unknown, World>
}

const isList = (wire: Wire | ReadonlyArray<Wire>): wire is ReadonlyArray<Wire> => Array.isArray(wire)

/** The line with this id. */
const rowOf = (id: string): Row => {
  const row = rows.find((one) => one.id === id)
  if (row === undefined) throw new Error(`spec/parity.json has no line ${id}`)
  return row
}

/** Whether a path is one of a template's. */
const fits = (template: string, path: string): boolean => {
  const names = template.split("/")
  const parts = path.split("/")
  return (
    names.length === parts.length &&
    names.every((name, index) => (name.startsWith(":") ? parts[index] !== "" : name === parts[index]))
  )
}

/** The requests since the log was cleared, without those for tokens unless the line is about one. */
const requestsFor = (row: Row): Effect.Effect<ReadonlyArray<Sandbox.RequestRecord>, never, Sandbox.Sandbox> =>
  Effect.map(Sandbox.requests, (requests) =>
    row.path !== undefined && row.path.startsWith("/open-apis/auth/v3/")
      ? requests
      : requests.filter((request) => !request.path.startsWith("/open-apis/auth/v3/"))
  )

const complete = ({ as = "tenant", body, method, path, query = {} }: Wire): Required<Wire> => ({
  method,
  path,
  query,
  body,
  as
})

/**
 * Makes the case of a line, or of a line and what has to be there before; the requests of that are not looked at.
 */
export const parity: {
  <A>(id: string, options: Options<undefined, A>): ParityCase
  <S, A>(id: string, setup: Effect.Effect<S, unknown, World>, options: Options<S, A>): ParityCase
} = <S, A>(
  id: string,
  ...rest: [Options<undefined, A>] | [Effect.Effect<S, unknown, World>, Options<S, A>]
): ParityCase => ({
  id,
  run:
    rest.length === 1
      ? play(id, undefined, rest[0])
      : Effect.flatMap(rest[0], (setup) => play(id, setup, rest[1]))
})

const play = <S, A>(id: string, setup: S, options: Options<S, A>): Effect.Effect<void, unknown, World> =>
  Effect.gen(function* () {
    const row = rowOf(id)
    yield* Sandbox.clearRequests
    const value = yield* options.call(setup)
    const requests = yield* requestsFor(row)
    const wire = options.wire(setup, value)
    const expected = (isList(wire) ? wire : [wire]).map(complete)
    const actual = requests.map(seen)
    assert.deepStrictEqual(actual, settle(expected, actual))
    const [first] = requests
    if (row.method !== undefined) assert.strictEqual(first?.method, row.method)
    if (row.path !== undefined) {
      assert.isTrue(fits(row.path, first?.path ?? ""), `${first?.path} is not of the form ${row.path}`)
    }
    const looked = options.result(value, setup)
    if (looked !== undefined) yield* looked
  })

/** Runs an effect as a person of the directory, the first unless another is named. */
export const asUser =
  (user = 0) =>
  <A, E, R>(
    self: Effect.Effect<A, E, R>
  ): Effect.Effect<A, unknown, Exclude<R, UserToken.UserToken> | Sandbox.Sandbox> =>
    Effect.flatMap(Sandbox.mintUserToken({ user }), (grant) => UserToken.provide(self, grant.accessToken))

/** Monday, 5 January 2026, 09:00 in Shanghai: the time at which every case starts. */
export const now = Date.UTC(2026, 0, 5, 1)

/** A sandbox of its own on a port of its own, and the client over a real connection. */
const world: Layer.Layer<Exclude<World, Scope.Scope>, unknown> = Layer.unwrap(
  Effect.map(SandboxServer.SandboxServer, ({ baseUrl }) =>
    Feishu.layerTransport({
      appId: Sandbox.defaultApp.appId,
      appSecret: Redacted.make(Sandbox.defaultApp.appSecret),
      baseUrl,
      accountsUrl: baseUrl
    })
  )
).pipe(Layer.provide(NodeTransport.layer()), Layer.provideMerge(SandboxServer.layer({ seed: 1 })))

/** One test for each case. Its sandbox starts empty, so cases know nothing of each other. */
export const run = (area: string, cases: ReadonlyArray<ParityCase>): void => {
  describe(`${area} over the wire`, () => {
    for (const { id, run } of cases) {
      it.scoped(id, () => Effect.andThen(TestClock3.setTime(now), run).pipe(Effect.provide(world)))
    }
  })
}
