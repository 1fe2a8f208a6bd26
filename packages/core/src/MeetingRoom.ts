/**
 * Buildings, meeting rooms, and when they are taken.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIjLwYjLwYjLwYDN
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Building from "./api/meeting_room/v0/Building.js"
import * as Freebusy from "./api/meeting_room/v0/Freebusy.js"
import * as Room from "./api/meeting_room/v0/Room.js"
import { parse, type Parsed, type TimeInput, type TimeOptions, toRfc3339 } from "./Calendar/times.js"
import type { CallOptions } from "./Endpoint.js"
import type { FeishuClient } from "./FeishuClient.js"
import type { FeishuError, Problem } from "./FeishuError.js"
import { check, eachFilled, filled, listOf, notEmpty } from "./internal/arguments.js"
import * as made from "./internal/made.js"
import * as Paged from "./Paged.js"

/**
 * Which fields of a building or a room to answer with.
 *
 * @since 0.1.0
 * @category models
 */
export interface FieldOptions {
  /** Names of fields, or their list with commas as it goes over the wire. Default: the platform's choice. */
  readonly fields?: string | ReadonlyArray<string> | undefined
}

/**
 * What the listings take.
 *
 * @since 0.1.0
 * @category models
 */
export interface ListOptions extends Paged.Options, FieldOptions {
  /** The field to sort by, for example `name-asc`. */
  readonly orderBy?: string | undefined
}

const fieldsOf = (options: FieldOptions | undefined): string | undefined => {
  const { fields } = options ?? {}
  // What is neither is refused by the call.
  const text = Array.isArray(fields) ? fields.join(",") : (fields as string | undefined)
  return text === "" ? undefined : text
}

const listInput = (options: ListOptions | undefined): { order_by?: string; fields?: string } => {
  const fields = fieldsOf(options)
  return {
    ...(options?.orderBy === undefined ? {} : { order_by: options.orderBy }),
    ...(fields === undefined ? {} : { fields })
  }
}

/**
 * All buildings.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ugzNyUjL4cjM14CO3ITN
 * @since 0.1.0
 * @category buildings
 */
export const listBuildings = (options?: ListOptions): Paged.Listing<Building.Building> =>
  Building.list.items(listInput(options), options)

/**
 * Buildings by their ids.
 *
 * Fails with `FeishuInvalidRequestError` before any request when there is no id.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ukzNyUjL5cjM14SO3ITN
 * @since 0.1.0
 * @category buildings
 */
export const batchGetBuildings = (
  buildingIds: Iterable<string>,
  options?: CallOptions & FieldOptions
): Effect.Effect<ReadonlyArray<Building.Building>, FeishuError, FeishuClient> => {
  const ids = listOf(buildingIds)
  const problems = [notEmpty("buildingIds", ids), eachFilled("buildingIds", ids)]
  return check("MeetingRoom.batchGetBuildings", Building.batchGet, problems, () =>
    Effect.map(
      Building.batchGet({ building_ids: ids, fields: fieldsOf(options) }, options),
      ({ buildings }) => buildings
    )
  )
}

/**
 * All rooms of a building.
 *
 * Fails with `FeishuInvalidRequestError` before any request when the id is empty.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uADOyUjLwgjM14CM4ITN
 * @since 0.1.0
 * @category rooms
 */
export const list = (buildingId: string, options?: ListOptions): Paged.Listing<Room.Room> =>
  Paged.unwrap(
    check("MeetingRoom.list", Room.list, [filled("buildingId", buildingId)], () =>
      Effect.succeed(Room.list.items({ building_id: buildingId, ...listInput(options) }, options))
    )
  )

/**
 * Rooms by their ids.
 *
 * Fails with `FeishuInvalidRequestError` before any request when there is no id.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uEDOyUjLxgjM14SM4ITN
 * @since 0.1.0
 * @category rooms
 */
export const batchGet = (
  roomIds: Iterable<string>,
  options?: CallOptions & FieldOptions
): Effect.Effect<ReadonlyArray<Room.Room>, FeishuError, FeishuClient> => {
  const ids = listOf(roomIds)
  const problems = [notEmpty("roomIds", ids), eachFilled("roomIds", ids)]
  return check("MeetingRoom.batchGet", Room.batchGet, problems, () =>
    Effect.map(Room.batchGet({ room_ids: ids, fields: fieldsOf(options) }, options), ({ rooms }) => rooms)
  )
}

/**
 * What `freebusy` takes beside rooms and times.
 *
 * @since 0.1.0
 * @category models
 */
export interface FreebusyOptions extends CallOptions, TimeOptions {}

/**
 * When rooms are taken between two times, by room. Times can be given in any way that the calendar takes; those
 * without an offset are of the zone, by default Asia/Shanghai.
 *
 * Fails with `FeishuInvalidRequestError` before any request when there is no room, a time does not exist, or the end is
 * not after the start.
 *
 * @example
 * MeetingRoom.freebusy(["omm_1"], "2026-01-05T09:00", "2026-01-05T18:00")
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDOyUjLygjM14iM4ITN
 * @since 0.1.0
 * @category rooms
 */
export const freebusy = (
  roomIds: Iterable<string>,
  timeMin: TimeInput,
  timeMax: TimeInput,
  options?: FreebusyOptions
): Effect.Effect<Freebusy.BatchGetOutput, FeishuError, FeishuClient> => {
  const ids = listOf(roomIds)
  return made.suspend(() => {
    const start = parse(timeMin, options)
    const end = parse(timeMax, options)
    const problems: ReadonlyArray<Problem | undefined> = [
      notEmpty("roomIds", ids),
      eachFilled("roomIds", ids),
      typeof start === "string" ? { path: "timeMin", message: start } : undefined,
      typeof end === "string" ? { path: "timeMax", message: end } : undefined,
      typeof start !== "string" && typeof end !== "string" && end.millis <= start.millis
        ? { path: "timeMax", message: "must be after timeMin" }
        : undefined
    ]
    return check("MeetingRoom.freebusy", Freebusy.batchGet, problems, () =>
      Freebusy.batchGet(
        {
          room_ids: ids,
          time_min: toRfc3339(start as Parsed),
          time_max: toRfc3339(end as Parsed)
        },
        options
      )
    )
  })
}
