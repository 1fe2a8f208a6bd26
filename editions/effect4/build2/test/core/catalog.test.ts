import * as api from "@effect-feishu/core/api"
import * as Chat from "@effect-feishu/core/api/im/v1/Chat"
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import * as catalog from "@effect-feishu/core/catalog"
import * as events from "@effect-feishu/core/events"
import * as Im from "@effect-feishu/core/events/Im"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"

describe("catalog", () => {
  it.effect("tells what the documentation says of an endpoint, by its value or its id", () =>
    Effect.gen(function* () {
      const facts = yield* catalog.facts(Message.create)
      assert.deepStrictEqual(facts, yield* catalog.facts("im.v1.message.create"))
      assert.strictEqual(
        facts.documentation,
        "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create"
      )
      assert.deepStrictEqual(facts.rateLimit, { perMinute: 1000, perSecond: 50 })
      assert.includeMembers([...facts.scopes!], ["im:message", "im:message:send_as_bot"])
      assert.isTrue(facts.errors.some(({ code, status }) => code === 230002 && status === 400))
    })
  )

  it.effect("says what an error passes by itself, what is gone and what is a wrong parameter", () =>
    Effect.gen(function* () {
      const classes = new Map(
        (yield* catalog.errorsOf("bitable.v1.app.table.create")).map((error) => [error.code, error.class])
      )
      assert.strictEqual(classes.get(1254607), "notReady")
      assert.strictEqual(classes.get(1254291), "conflict")
      assert.strictEqual(classes.get(1254290), "rate")
      assert.strictEqual(classes.get(1254013), "clash")
      assert.strictEqual(classes.get(1254001), undefined)
      const [explained] = yield* catalog.explain(230049)
      assert.strictEqual(explained!.class, "notReady")
    })
  )

  it.effect("tells endpoints with a page from those that only the platform's own client knows", () =>
    Effect.gen(function* () {
      const known = yield* catalog.facts("im.v1.message.create")
      assert.strictEqual(known.fromClient, undefined)
      const ofClient = yield* catalog.facts("base.v3.base.table.form.create")
      assert.strictEqual(ofClient.documentation, undefined)
      assert.deepStrictEqual(ofClient.fromClient, { scopes: ["base:form:create"] })
    })
  )

  it.effect("knows the scopes that open fields of an answer", () =>
    Effect.gen(function* () {
      const { fieldScopes } = yield* catalog.facts("contact.v3.user.get")
      assert.includeMembers([...fieldScopes], ["contact:user.email:readonly", "contact:user.phone:readonly"])
    })
  )

  it.effect("knows every endpoint and every event", () =>
    Effect.gen(function* () {
      for (const id of api.ids) assert.strictEqual((yield* catalog.facts(id)).id, id)
      for (const type of events.types) assert.strictEqual((yield* catalog.eventFacts(type)).type, type)
    })
  )

  it.effect("says so when it knows no such endpoint or event", () =>
    Effect.gen(function* () {
      for (const id of ["", "im", "im.v1.message.nope", "nope.v1.a.b", "constructor.v1.a.b", "toString"]) {
        assert.isTrue(Result.isFailure(yield* Effect.result(catalog.facts(id))), id)
        assert.isTrue(Result.isFailure(yield* Effect.result(catalog.eventFacts(id))), id)
        assert.isTrue(Result.isFailure(yield* Effect.result(api.load(id))), id)
        assert.isTrue(Result.isFailure(yield* Effect.result(events.load(id))), id)
      }
    })
  )

  it.effect("finds a small set of scopes that permits all of some calls", () =>
    Effect.gen(function* () {
      const needs = yield* catalog.scopesFor([
        Message.create,
        Message.reply,
        Chat.list,
        "im.v1.message.create"
      ])
      assert.sameMembers(Object.keys(needs.byEndpoint), [
        "im.v1.message.create",
        "im.v1.message.reply",
        "im.v1.chat.list"
      ])
      for (const [id, any] of Object.entries(needs.byEndpoint)) {
        assert.isTrue(
          any.some((scope) => needs.scopes.includes(scope)),
          id
        )
      }
      assert.isAtMost(needs.scopes.length, 2)
      assert.deepStrictEqual(needs.undocumented, [])
      assert.deepStrictEqual((yield* catalog.scopesFor([])).scopes, [])
    })
  )

  it.effect("explains an error code by all that the documentation says of it", () =>
    Effect.gen(function* () {
      const found = yield* catalog.explain(230002)
      assert.isTrue(found.some(({ endpoints }) => endpoints.includes("im.v1.message.create")))
      assert.isTrue(found.every(({ code }) => code === 230002))
      assert.deepStrictEqual(yield* catalog.explain(-7), [])
    })
  )
})

describe("events", () => {
  it.effect("are found by their type", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* events.load("im.message.receive_v1"), Im.messageReceiveV1)
      assert.isAtLeast((yield* events.all).length, 246)
    })
  )
})
