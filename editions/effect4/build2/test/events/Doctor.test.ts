import * as Application from "@effect-feishu/core/api/application/v6/Application"
import * as ApplicationAppVersion from "@effect-feishu/core/api/application/v6/ApplicationAppVersion"
import * as Scope from "@effect-feishu/core/api/application/v6/Scope"
import * as Bot from "@effect-feishu/core/api/bot/v3/Bot"
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import * as Credentials from "@effect-feishu/core/Credentials"
import * as Card from "@effect-feishu/core/events/Card"
import * as Contact from "@effect-feishu/core/events/Contact"
import * as Im from "@effect-feishu/core/events/Im"
import * as Feishu from "@effect-feishu/core/Feishu"
import { FeishuServerError } from "@effect-feishu/core/FeishuError"
import * as UserToken from "@effect-feishu/core/UserToken"
import * as Connection from "@effect-feishu/events/Connection"
import * as Doctor from "@effect-feishu/events/Doctor"
import * as FakeFeishu from "@effect-feishu/sandbox/FakeFeishu"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxTransport from "@effect-feishu/sandbox/SandboxTransport"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as SubscriptionRef from "effect/SubscriptionRef"
import * as TestClock3 from "../../effect3/effect/TestClock.js"

const credentials = Credentials.layer({
  appId: "cli_0123456789abcdef",
  appSecret: Redacted.make("secret")
}).pipe(Layer.orDie)

interface App {
  readonly status?: number
  readonly scopes?: ReadonlyArray<string>
  readonly version?: string
  readonly events?: ReadonlyArray<string>
}

const app = ({ events = [], scopes = [], status = 2, version = "oav_1" }: App) =>
  FakeFeishu.layer(
    FakeFeishu.on(Bot.info, () => ({ code: 0, bot: { activate_status: status, app_name: "Helper" } })),
    FakeFeishu.on(Scope.list, () => ({
      scopes: scopes.map((scope_name) => ({
        scope_name,
        grant_status: 1 as const,
        scope_type: "tenant" as const
      }))
    })),
    FakeFeishu.on(Application.get, ({ app_id }) => ({
      app: { app_id, online_version_id: version } as Application.GetOutput["app"]
    })),
    FakeFeishu.on(ApplicationAppVersion.get, ({ app_id, version_id }) => ({
      app_version: { app_id, version_id, event_infos: events.map((event_type) => ({ event_type })) }
    }))
  ).pipe(Layer.merge(credentials))

const levels = (findings: ReadonlyArray<Doctor.Finding>) =>
  findings.map(({ about, level }) => `${about} ${level}`)

describe("Doctor", () => {
  it.effect("finds nothing wrong where nothing is", () =>
    Effect.gen(function* () {
      const findings = yield* Doctor.examine({ events: [Im.messageReceiveV1], endpoints: [Message.create] })
      assert.deepStrictEqual(levels(findings), [
        "credentials ok",
        "bot ok",
        "scopes ok",
        "release ok",
        "events ok"
      ])
    }).pipe(
      Effect.provide(
        app({
          scopes: ["im:message.p2p_msg:readonly", "im:message:send_as_bot"],
          events: ["im.message.receive_v1"]
        })
      )
    )
  )

  it.effect("names each scope and each event that is missing, and what cannot be read", () =>
    Effect.gen(function* () {
      const findings = yield* Doctor.examine({
        events: [Im.messageReceiveV1, Contact.userCreatedV3, Card.actionTrigger]
      }).pipe(UserToken.provide("u-someone"))
      const text = Doctor.format(findings)
      assert.match(text, /✗ scopes: im\.message\.receive_v1 needs one of the scopes .*im:message/)
      assert.match(text, /✗ events: contact\.user\.created_v3 is not subscribed to/)
      assert.notMatch(text, /✗ events: im\.message/)
      assert.match(text, /\? events: Whether callbacks are subscribed to cannot be read\. .*a page each/)
      assert.match(text, /✗ bot: The bot was disabled/)
      assert.isBelow(text.lastIndexOf("✗"), text.indexOf("✓"))
    }).pipe(Effect.provide(app({ status: 1, events: ["im.message.receive_v1"] })))
  )

  it.effect("says that no version is released", () =>
    Effect.gen(function* () {
      const findings = yield* Doctor.examine({ events: [Im.messageReceiveV1] })
      assert.include(levels(findings), "release problem")
    }).pipe(Effect.provide(app({ version: "" })))
  )

  it.effect("does not blame the bot for a platform that is not well, or says nothing", () =>
    Effect.gen(function* () {
      const unwell = FakeFeishu.layer(
        FakeFeishu.on(Bot.info, () =>
          Effect.fail(
            new FeishuServerError({
              endpoint: "/open-apis/auth/v3/tenant_access_token/internal",
              method: "POST",
              path: "/open-apis/auth/v3/tenant_access_token/internal",
              status: 500,
              code: -1,
              msg: "the answer is not a JSON object"
            })
          )
        )
      )
      const ofUnwell = yield* Effect.provide(Doctor.examine({ events: [Im.messageReceiveV1] }), unwell)
      assert.deepStrictEqual(levels(ofUnwell), ["credentials unknown"])

      const mute = FakeFeishu.layer(FakeFeishu.on(Bot.info, () => Effect.never))
      const examining = yield* Effect.forkChild(
        Effect.provide(Doctor.examine({ events: [Im.messageReceiveV1] }), mute)
      )
      yield* TestClock3.adjust("15 seconds")
      assert.deepStrictEqual(levels(yield* Fiber.join(examining)), ["credentials problem"])

      const halfMute = FakeFeishu.layer(
        FakeFeishu.on(Bot.info, () => ({ code: 0, bot: { activate_status: 2 } })),
        FakeFeishu.on(Scope.list, () => Effect.never),
        FakeFeishu.on(Application.get, () => Effect.never)
      )
      const half = yield* Effect.forkChild(
        Effect.provide(Doctor.examine({ events: [Im.messageReceiveV1] }), halfMute)
      )
      yield* TestClock3.adjust("30 seconds")
      assert.deepStrictEqual(levels(yield* Fiber.join(half)), [
        "credentials ok",
        "bot ok",
        "scopes unknown",
        "events unknown"
      ])
    }).pipe(Effect.provide(credentials))
  )

  it.effect("stops at a wrong secret", () =>
    Effect.gen(function* () {
      const findings = yield* Doctor.examine({ events: [Im.messageReceiveV1] })
      assert.deepStrictEqual(levels(findings), ["credentials problem"])
    }).pipe(
      Effect.provide(
        Layer.orDie(
          Feishu.layerTransport({ appId: Sandbox.defaultApp.appId, appSecret: Redacted.make("wrong") })
        ).pipe(Layer.provide(SandboxTransport.layer), Layer.provide(Sandbox.layer()))
      )
    )
  )

  it.effect("tells of the long connection: refused, or standing and silent", () =>
    Effect.gen(function* () {
      const cause = new Connection.ConnectionError({
        reason: "WrongRegion",
        isFatal: true,
        code: 1000040351,
        msg: "incorrect domain name",
        logId: undefined
      })
      const of = (state: Connection.State) =>
        Effect.gen(function* () {
          const service: Connection.Service = {
            state: yield* SubscriptionRef.make(state),
            ready: Effect.void,
            renew: Effect.void,
            lastEvent: Effect.succeed(Option.none())
          }
          return Doctor.format(
            yield* Doctor.examine().pipe(Effect.provideService(Connection.Connection, service))
          )
        })
      assert.match(
        yield* of({ _tag: "Refused", cause, attempts: 1, until: 0 }),
        /✗ connection: .*WrongRegion.*FEISHU_REGION/
      )
      assert.match(
        yield* of({ _tag: "Connected", id: "1", since: 0 }),
        /\? events: Nothing has arrived.*another process may have it/
      )
    }).pipe(Effect.provide(app({})))
  )
})
