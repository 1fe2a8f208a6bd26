/** The live check against a sandbox in this process, whose time is the test's clock, over a transport that alters answers. */
import * as Docx from "@effect-feishu/core/Docx"
import * as Im from "@effect-feishu/core/Im"
import * as BitableApp from "@effect-feishu/core/api/bitable/v1/App"
import * as Calendar from "@effect-feishu/core/api/calendar/v4/Calendar"
import * as CalendarEvent from "@effect-feishu/core/api/calendar/v4/CalendarEvent"
import * as ContactGroup from "@effect-feishu/core/api/contact/v3/Group"
import * as Spreadsheet from "@effect-feishu/core/api/sheets/v3/Spreadsheet"
import * as Task from "@effect-feishu/core/api/task/v2/Task"
import * as Tasklist from "@effect-feishu/core/api/task/v2/Tasklist"
import * as catalog from "@effect-feishu/core/catalog"
import * as EventCatalog from "@effect-feishu/core/events"
import * as Feishu from "@effect-feishu/core/Feishu"
import * as Transport from "@effect-feishu/core/Transport"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import * as SandboxSocket from "@effect-feishu/sandbox/SandboxSocket"
import * as SandboxTransport from "@effect-feishu/sandbox/SandboxTransport"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/TestClock"
import type { Options } from "../../scripts/live/probe.js"
import * as Record from "../../scripts/live/record.js"
import { type Outcome, run } from "../../scripts/live/run.js"

export type Json = { [name: string]: unknown }

export interface Setting {
  readonly options?: Partial<Options>
  /** Changes an answer before the client has it, by method and path: its `data`, or the whole of a bare one. */
  readonly answers?: { readonly [path: string]: (answer: Json) => void }
  /** Headers of answers, by method and path. */
  readonly headers?: { readonly [path: string]: { readonly [name: string]: string } }
  readonly codes?: { readonly [code: number]: number }
  readonly bytes?: (bytes: Uint8Array) => Uint8Array
  /** By how much the platform's clock is ahead. */
  readonly ahead?: number
}

const pathOf = (request: Transport.Request): string => request.path.replace(/\?.*$/, "")

const parsed = (body: string): { code?: number; data?: Json } | undefined => {
  try {
    return JSON.parse(body) as { code?: number; data?: Json }
  } catch {
    return undefined
  }
}

const altering = (
  { ahead = 0, answers = {}, bytes, codes = {}, headers: planted = {} }: Setting,
  inner: Transport.Service
): Transport.Service => ({
  exchange: (request) =>
    Effect.zipWith(inner.exchange(request), Clock.currentTimeMillis, (response, now) => {
      const path = `${request.method} ${pathOf(request)}`
      const date = new Date(now + ahead).toUTCString()
      const headers: { readonly [name: string]: string } = { date, ...planted[path] }
      const header = (name: string) => headers[name] ?? response.header(name)
      const body = parsed(response.body)
      if (body === undefined) return { ...response, header }
      const code = codes[body.code ?? 0]
      if (code !== undefined) body.code = code
      if (body.code === 0) answers[path]?.(body.data ?? (body as Json))
      return { ...response, header, body: JSON.stringify(body) }
    }),
  stream: (request) =>
    Effect.map(inner.stream(request), (response) => ({
      ...response,
      pull:
        bytes === undefined || !pathOf(request).includes("/resources/")
          ? response.pull
          : Effect.map(response.pull, (chunks) => chunks?.map(bytes))
    }))
})

const clientOf = (setting: Setting) =>
  Feishu.layerTransport(SandboxFeishu.clientOptions()).pipe(
    Layer.provideMerge(Record.layer),
    Layer.provide(
      Layer.effect(
        Transport.Transport,
        Effect.map(Transport.Transport, (inner) => altering(setting, inner))
      )
    ),
    Layer.provide(SandboxTransport.layer)
  )

export const platform = Layer.provideMerge(
  SandboxFeishu.layerClient(),
  Sandbox.layer({
    users: 20,
    seed: 1,
    limits: "documented",
    clientConfig: { PingInterval: 1 },
    subscriptions: [{ events: "longConnection", callbacks: "longConnection" }]
  })
)

/** Lets the test's clock run until the effect has ended. */
export const driven = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.gen(function* () {
    const fiber = yield* Effect.fork(effect)
    while (Option.isNone(yield* Fiber.poll(fiber))) {
      yield* TestClock.adjust("50 millis")
      yield* Effect.promise(() => new Promise((resolve) => setImmediate(resolve)))
    }
    return yield* Fiber.join(fiber)
  })

/** What the catalogs hold is loaded beforehand: files are read in another time than the test's. */
const loaded = Effect.all([catalog.explain(0), EventCatalog.all], { discard: true })

/** The check, to be driven. */
export const checking = <E, R>(setting: Setting, done: (outcome: Outcome) => Effect.Effect<unknown, E, R>) =>
  Effect.zipRight(
    loaded,
    run(
      {
        appId: Sandbox.defaultApp.appId,
        appSecret: Redacted.make(Sandbox.defaultApp.appSecret),
        limit: "10 minutes",
        ...setting.options
      },
      (outcome) => Effect.asVoid(done(outcome))
    )
  ).pipe(Effect.provide([clientOf(setting), SandboxSocket.layer]))

/** Runs the check, and gives its report. */
export const check = (setting: Setting = {}) =>
  Effect.gen(function* () {
    let outcome: Outcome | undefined
    yield* driven(checking(setting, (one) => Effect.sync(() => void (outcome = one))))
    return outcome!
  })

/** Something of each kind that is read. */
export const furnished = Effect.gen(function* () {
  yield* Im.send(Sandbox.defaultChatId, "The strategy for Kraken is a secret")
  yield* Docx.create("Minutes of Kraken")
  yield* Spreadsheet.create({ title: "Salaries of Kraken" })
  yield* BitableApp.create({ name: "Kraken pipeline" })
  yield* ContactGroup.create({ name: "Friends of Kraken" })
  yield* Task.create({ summary: "Wake the Kraken" })
  yield* Tasklist.create({ name: "Kraken errands" })
  const { calendars } = yield* Calendar.primary({}, { as: "tenant" })
  yield* CalendarEvent.create({
    calendar_id: calendars?.[0]?.calendar?.calendar_id ?? "",
    summary: "Feeding of the Kraken",
    start_time: { timestamp: "1735689600" },
    end_time: { timestamp: "1735693200" }
  })
}).pipe(driven)
