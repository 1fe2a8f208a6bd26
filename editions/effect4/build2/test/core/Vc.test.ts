import * as UserToken from "@effect-feishu/core/UserToken"
import * as Vc from "@effect-feishu/core/Vc"
import * as PagedStream from "@effect-feishu/core/PagedStream"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import * as TestClock3 from "../../effect3/effect/TestClock.js"

const sandbox = SandboxFeishu.layer({ seed: 1 })

describe("Vc", () => {
  it.effect("a meeting is reserved, held, and found again by its number", () =>
    Effect.gen(function* () {
      yield* TestClock3.setTime(Date.UTC(2026, 0, 5, 1))
      const { accessToken, user } = yield* Sandbox.mintUserToken({ user: 0 })
      const asUser = UserToken.provide(accessToken)
      // A user reserves for themselves.
      const { reserve } = yield* asUser(Vc.reserves.apply({ topic: "Review" }))
      const id = reserve?.id ?? ""
      const number = reserve?.meeting_no ?? ""
      const meeting = yield* Sandbox.holdMeeting(id, { participants: [1, 2], duration: "20 minutes" })
      const now = yield* asUser(Vc.meetings.get(meeting, { withParticipants: true }))
      assert.strictEqual(now.meeting?.status, 2)
      assert.strictEqual(now.meeting?.host_user?.id, user.open_id)
      yield* TestClock3.adjust("1 hour")
      const later = yield* asUser(Vc.meetings.get(meeting))
      assert.strictEqual(later.meeting?.status, 3)
      assert.isUndefined(later.meeting?.participants)
      const window = [new Date(Date.UTC(2026, 0, 5)), new Date(Date.UTC(2026, 0, 6))] as const
      assert.deepStrictEqual(
        (yield* asUser(Vc.meetings.listByNo(number, ...window))).map((one) => one.id),
        [meeting]
      )
      yield* Sandbox.holdMeeting(id)
      assert.strictEqual(
        yield* asUser(Stream.runCount(PagedStream.make(Vc.meetings.listByNo(number, ...window)))),
        2
      )
      yield* asUser(Vc.reserves.delete(id))
      assert.strictEqual((yield* Effect.flip(asUser(Vc.reserves.get(id)))).code, 121004)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("a change sends only what is given", () =>
    Effect.gen(function* () {
      const { open_id: ownerId } = yield* Sandbox.user(0)
      const { reserve } = yield* Vc.reserves.apply({ topic: "Review" }, { ownerId })
      yield* Sandbox.clearRequests
      yield* Vc.reserves.update(reserve?.id ?? "", { meetingSettings: { topic: "Planning" } })
      const [request] = yield* Sandbox.requests
      assert.deepStrictEqual(request?.json, { meeting_settings: { topic: "Planning" } })
      assert.deepStrictEqual(request?.query, {})
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("a reservation of somebody else is theirs", () =>
    Effect.gen(function* () {
      const { open_id: ownerId } = yield* Sandbox.user(0)
      const { reserve } = yield* Vc.reserves.apply({ topic: "Review" }, { ownerId })
      const { accessToken } = yield* Sandbox.mintUserToken({ user: 1 })
      const refused = yield* Effect.flip(
        Vc.reserves.get(reserve?.id ?? "").pipe(UserToken.provide(accessToken))
      )
      assert.strictEqual(refused.code, 121005)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("what cannot be right is refused before any request, by name", () =>
    Effect.gen(function* () {
      const settings = { topic: "Review" }
      const wrong = [
        // The application has to say for whom.
        ["ownerId", Effect.flip(Vc.reserves.apply(settings))],
        [
          "ownerId",
          Effect.flip(Vc.reserves.apply(settings, { as: "tenant" }).pipe(UserToken.provide("u-1")))
        ],
        ["endTime", Effect.flip(Vc.reserves.apply(settings, { ownerId: "a", endTime: "tomorrow" }))],
        ["options", Effect.flip(Vc.reserves.update("1", {}))],
        ["meetingNo", Effect.flip(Vc.meetings.listByNo("12 34", "1", "2"))],
        ["endTime", Effect.flip(Vc.meetings.listByNo("123456789", "2", "1"))]
      ] as const
      for (const [path, refused] of wrong) {
        const error = yield* refused
        assert.isTrue(
          error._tag === "FeishuInvalidRequestError" && error.problems[0]?.path === path,
          `${path}: ${error.message}`
        )
      }
      assert.deepStrictEqual(yield* Sandbox.requests, [])
    }).pipe(Effect.provide(sandbox))
  )
})
