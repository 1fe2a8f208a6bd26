import * as MeetingRoom from "@effect-feishu/core/MeetingRoom"
import * as PagedStream from "@effect-feishu/core/PagedStream"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { refused } from "./support/refusal.js"
import * as Wire from "./support/wire.js"

describe("MeetingRoom", () => {
  it.effect("every room of every building is found once", () =>
    Effect.gen(function* () {
      const buildings = yield* MeetingRoom.listBuildings()
      const rooms = yield* Effect.forEach(buildings, ({ building_id }) => MeetingRoom.list(building_id!))
      assert.deepStrictEqual(
        rooms.map((list) => list.length),
        [130, 12, 4]
      )
      assert.strictEqual(new Set(rooms.flat().map(({ room_id }) => room_id)).size, 146)
      const streamed = yield* Stream.runCollect(
        PagedStream.make(MeetingRoom.list(buildings[0]!.building_id!, { maxItems: 5 }))
      )
      assert.lengthOf([...streamed], 5)
      const byId = yield* MeetingRoom.batchGet([rooms[1]![0]!.room_id!, "omm_unknown"])
      assert.deepStrictEqual(byId, [rooms[1]![0]!])
    }).pipe(Effect.provide(SandboxFeishu.layer({ seed: 1 })))
  )

  it.effect("fields are a text as it is given, or a list that is joined", () =>
    Effect.gen(function* () {
      const wire = Wire.make(() => Wire.ok({ rooms: [], buildings: [], has_more: false }))
      yield* Effect.all([
        MeetingRoom.list("omb_1", { fields: "name,capacity" }),
        MeetingRoom.listBuildings({ fields: ["name", "floors"] }),
        MeetingRoom.batchGet(["omm_1"], { fields: [] as ReadonlyArray<string> })
      ]).pipe(Effect.provide(Wire.layer(wire)))
      assert.deepStrictEqual(
        wire.requests.map(({ path }) => new URL(path, "http://localhost").searchParams.get("fields")),
        ["name,capacity", "name,floors", null]
      )
    })
  )

  it.effect("no ids, impossible times and times the wrong way round are refused", () =>
    Effect.gen(function* () {
      const day = ["2026-01-05", "2026-01-06"] as const
      assert.deepStrictEqual((yield* refused(MeetingRoom.batchGet([]))).paths, ["roomIds"])
      assert.deepStrictEqual((yield* refused(MeetingRoom.batchGetBuildings([]))).paths, ["buildingIds"])
      assert.deepStrictEqual((yield* refused(MeetingRoom.freebusy([], ...day))).paths, ["roomIds"])
      const impossible = MeetingRoom.freebusy(["omm_1"], "2026-02-30T09:00", "25:00")
      assert.deepStrictEqual((yield* refused(impossible)).paths, ["timeMin", "timeMax"])
      assert.deepStrictEqual((yield* refused(MeetingRoom.freebusy(["omm_1"], day[1], day[0]))).paths, [
        "timeMax"
      ])
    })
  )

  it.effect("times keep their own offset; those without one are of the zone", () =>
    Effect.gen(function* () {
      const wire = Wire.make(() => Wire.ok())
      yield* Effect.all([
        MeetingRoom.freebusy(["omm_1", "omm_2"], "2026-01-05T09:00:00Z", "2026-01-05T18:00:00+02:00"),
        MeetingRoom.freebusy(["omm_1"], "2026-01-05T09:00", 1_767_603_600, { timezone: "Europe/Berlin" })
      ]).pipe(Effect.provide(Wire.layer(wire)))
      const times = wire.requests.map(({ path }) => {
        const { searchParams } = new URL(path, "http://localhost")
        return [searchParams.get("time_min"), searchParams.get("time_max")]
      })
      assert.deepStrictEqual(times, [
        ["2026-01-05T09:00:00Z", "2026-01-05T18:00:00+02:00"],
        ["2026-01-05T09:00:00+01:00", "2026-01-05T10:00:00+01:00"]
      ])
    })
  )
})
