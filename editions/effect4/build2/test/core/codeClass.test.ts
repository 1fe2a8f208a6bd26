import { assert, describe, it } from "@effect/vitest"
import * as Endpoints from "@effect-feishu/core/api"
import * as Effect from "effect/Effect"
import { type CodeClass, codeClass } from "../../packages/core/src/internal/codeClass.js"
import * as Model from "../../scripts/codegen/model.js"

/** What a code says to who called an endpoint. */
const said = (id: string, code: number, status: number): Effect.Effect<CodeClass | undefined> =>
  Endpoints.load(id).pipe(
    Effect.orDie,
    Effect.map(({ codes }) => codeClass(code, status, codes))
  )

describe("the class of an error code", () => {
  it("tells what passes by itself, whatever was called", () => {
    // Data not ready, a message on its way, a card that somebody is using, a write conflict
    assert.strictEqual(codeClass(1254607, 400), "notReady")
    assert.strictEqual(codeClass(230049, 400), "notReady")
    assert.strictEqual(codeClass(200810, 400), "notReady")
    assert.strictEqual(codeClass(1254291, 200), "conflict")
    assert.strictEqual(codeClass(230020, 400), "rate")
    // A fault on the platform's side, though the status is that of a wrong request
    assert.strictEqual(codeClass(300120, 400), "busy")
  })

  it.effect("does not take a wrong parameter for something that passes", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* said("drive.v1.file.copy", 1061002, 400), undefined)
      assert.strictEqual(yield* said("im.v1.message.reaction.create", 231006, 400), undefined)
      assert.strictEqual(yield* said("im.v1.message.create", 99992402, 400), undefined)
    })
  )

  it.effect("tells what is gone or done from what is in the wrong state", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* said("im.v1.message.delete", 230110, 400), "notFound")
      assert.strictEqual(yield* said("im.v1.chat.delete", 232009, 400), "notFound")
      assert.strictEqual(yield* said("calendar.v4.calendar.unsubscribe", 191007, 400), "already")
      assert.strictEqual(yield* said("im.v1.message.delete", 230009, 400), "state")
      assert.strictEqual(yield* said("cardkit.v1.card.element.content", 200850, 400), "state")
      assert.strictEqual(yield* said("bitable.v1.app.table.field.create", 1254014, 200), "clash")
    })
  )

  it.effect("leaves to a status of 500 what the code says with other statuses only", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* said("corehr.v1.person.get", 1161000, 400), "notFound")
      assert.strictEqual(yield* said("corehr.v1.person.get", 1161000, 500), undefined)
      // Data are not ready, whatever the status
      assert.strictEqual(codeClass(1254607, 500), "notReady")
    })
  )

  it.effect(
    "believes a status of 429 rather than what the number says elsewhere, but not that a quota comes back",
    () =>
      Effect.gen(function* () {
        assert.strictEqual(yield* said("mail.v1.user_mailbox.message.batch_get", 1230008, 400), "notFound")
        assert.strictEqual(yield* said("mail.v1.user_mailbox.message.batch_get", 1230008, 429), "rate")
        assert.strictEqual(yield* said("mail.v1.user_mailbox.message.send", 1236013, 429), "quota")
      })
  )

  it.effect("is that of the specification for every code that has one", () =>
    Effect.gen(function* () {
      for (const { project, codes = {}, endpoints } of Model.load()) {
        const [id] = Object.keys(endpoints)
        const packed = id === undefined ? undefined : (yield* Effect.orDie(Endpoints.load(id))).codes
        for (const [key, { is }] of Object.entries(codes)) {
          // Where a code says different things with different statuses the commonest counts: tested above.
          if (key.includes("/")) continue
          const found = codeClass(Number(key), undefined, packed)
          const servers = is === "internal" || is === "retry"
          const saidByStatus = servers || is === "busy" || is === "size"
          if (found === undefined) assert.isTrue(saidByStatus, `${project} ${key} is ${is}`)
          else assert.strictEqual(found, servers ? "busy" : is, `${project} ${key}`)
        }
      }
    })
  )
})
