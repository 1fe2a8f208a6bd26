import * as Vc from "@effect-feishu/core/Vc"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { asUser, now, parity, type ParityCase } from "../runner.js"

const reserves = "/open-apis/vc/v1/reserves"
const meetings = "/open-apis/vc/v1/meetings"
const person = Effect.map(Sandbox.user(0), ({ open_id }) => open_id)
const day = 86_400

const reserved = Effect.gen(function* () {
  const ownerId = yield* person
  const { reserve } = yield* Vc.reserves.apply({ topic: "Review" }, { ownerId })
  return { id: reserve?.id ?? "", meetingNo: reserve?.meeting_no ?? "" }
})

const held = Effect.gen(function* () {
  const { id, meetingNo } = yield* reserved
  return { meetingNo, meetingId: yield* Sandbox.holdMeeting(id, { participants: [1] }) }
})

export const cases: ReadonlyArray<ParityCase> = [
  parity("vc.reserves.apply", person, {
    call: (ownerId) =>
      Vc.reserves.apply(
        { topic: "Review", meeting_initial_type: 1 },
        { ownerId, endTime: new Date(now + day * 1000), userIdType: "open_id" }
      ),
    wire: (ownerId) => ({
      method: "POST",
      path: `${reserves}/apply`,
      query: { user_id_type: "open_id" },
      body: {
        meeting_settings: { topic: "Review", meeting_initial_type: 1 },
        end_time: String(now / 1000 + day),
        owner_id: ownerId
      }
    }),
    result: ({ reserve }) => {
      assert.match(reserve?.meeting_no ?? "", /^\d{9}$/)
      assert.strictEqual(reserve?.end_time, String(now / 1000 + day))
    }
  }),
  parity("vc.reserves.get", reserved, {
    call: ({ id }) => Vc.reserves.get(id, { userIdType: "open_id" }),
    wire: ({ id }) => ({
      method: "GET",
      path: `${reserves}/${id}`,
      query: { user_id_type: "open_id" }
    }),
    result: ({ reserve }, { meetingNo }) => {
      assert.strictEqual(reserve.meeting_no, meetingNo)
      assert.strictEqual(reserve.expire_status, 1)
      assert.strictEqual(reserve.meeting_settings?.topic, "Review")
    }
  }),
  parity("vc.reserves.update", reserved, {
    call: ({ id }) => Vc.reserves.update(id, { endTime: String(now / 1000 + 2 * day) }),
    wire: ({ id }) => ({
      method: "PUT",
      path: `${reserves}/${id}`,
      body: { end_time: String(now / 1000 + 2 * day) }
    }),
    result: ({ reserve }, { meetingNo }) => {
      assert.strictEqual(reserve?.end_time, String(now / 1000 + 2 * day))
      assert.strictEqual(reserve?.meeting_no, meetingNo)
    }
  }),
  parity("vc.reserves.delete", reserved, {
    call: ({ id }) => Vc.reserves.delete(id),
    wire: ({ id }) => ({ method: "DELETE", path: `${reserves}/${id}` }),
    result: (value) => assert.deepStrictEqual(value, {})
  }),
  parity("vc.meetings.get", held, {
    call: ({ meetingId }) =>
      asUser(1)(
        Vc.meetings.get(meetingId, {
          withParticipants: true,
          withMeetingAbility: true,
          userIdType: "open_id"
        })
      ),
    wire: ({ meetingId }) => ({
      method: "GET",
      path: `${meetings}/${meetingId}`,
      query: { with_participants: "true", with_meeting_ability: "true", user_id_type: "open_id" },
      as: "user"
    }),
    result: ({ meeting }, { meetingNo }) => {
      assert.strictEqual(meeting?.meeting_no, meetingNo)
      assert.strictEqual(meeting?.participants?.length, 2)
      assert.strictEqual(meeting?.status, 2)
    }
  }),
  parity("vc.meetings.listByNo", held, {
    call: ({ meetingNo }) =>
      Vc.meetings.listByNo(meetingNo, new Date(now - day * 1000), new Date(now + day * 1000)),
    wire: ({ meetingNo }) => ({
      method: "GET",
      path: `${meetings}/list_by_no`,
      query: {
        meeting_no: meetingNo,
        start_time: String(now / 1000 - day),
        end_time: String(now / 1000 + day),
        page_size: "50"
      }
    }),
    result: (found, { meetingId }) => {
      assert.deepStrictEqual(
        found.map(({ id }) => id),
        [meetingId]
      )
    }
  })
]
