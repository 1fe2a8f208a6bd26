/**
 * Meetings that are reserved ahead.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Api from "../api/vc/v1/Reserve.js"
import type * as Codec from "../Codec.js"
import type { CallOptions } from "../Endpoint.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError } from "../FeishuError.js"
import { check } from "../internal/arguments.js"
import { epochText, type Instant, windowProblems } from "../internal/instant.js"
import * as made from "../internal/made.js"
import { UserToken } from "../UserToken.js"

/**
 * How a meeting is to be held.
 *
 * @since 0.1.0
 * @category models
 */
export type MeetingSettings = Api.ReserveMeetingSetting

/**
 * What every call about reserved meetings may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options extends CallOptions {
  /** Default: `open_id`. */
  readonly userIdType?: "open_id" | "union_id" | "user_id" | undefined
}

/**
 * What reserving a meeting may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface ApplyOptions extends Options {
  /** Until when the meeting number is good, at most 30 days ahead: a time, or seconds since 1970 as text. */
  readonly endTime?: Instant | undefined
  /** Whose meeting it is. The application has to say; a user reserves for themselves. */
  readonly ownerId?: string | undefined
}

/**
 * What changing a reserved meeting may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface UpdateOptions extends Options {
  readonly endTime?: Instant | undefined
  readonly meetingSettings?: MeetingSettings | undefined
}

/**
 * Reserves a meeting: gives its number and link.
 *
 * Fails with `FeishuInvalidRequestError` when the call is made as the application and names no owner, or for an end that
 * is no time.
 *
 * @example
 * Vc.reserves.apply({ topic: "Review" }, { ownerId: "ou_a", endTime: new Date("2026-01-31T00:00:00Z") })
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/apply
 * @since 0.1.0
 * @category reservations
 */
export const apply = (
  meetingSettings: MeetingSettings,
  options?: ApplyOptions
): Effect.Effect<Api.ApplyOutput, FeishuError, FeishuClient> =>
  Effect.flatMap(Effect.serviceOption(UserToken), (user) => {
    const endTime = epochText(options?.endTime, "seconds")
    const isApplication = options?.as !== undefined || (options?.token === undefined && Option.isNone(user))
    return check(
      "Vc.reserves.apply",
      Api.apply,
      [
        ...windowProblems(undefined, endTime, "seconds"),
        isApplication && !options?.ownerId
          ? { path: "ownerId", message: "must be given, since the application reserves for somebody" }
          : undefined
      ],
      () =>
        Api.apply(
          {
            meeting_settings: meetingSettings,
            end_time: endTime,
            owner_id: options?.ownerId,
            user_id_type: options?.userIdType
          },
          options
        )
    )
  })

/**
 * Reads a reservation.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/get
 * @since 0.1.0
 * @category reservations
 */
export const get = (
  reserveId: string,
  options?: Options
): Effect.Effect<Api.GetOutput, FeishuError, FeishuClient> =>
  Api.get({ reserve_id: reserveId, user_id_type: options?.userIdType }, options)

/**
 * Changes a reservation: what is given, nothing else.
 *
 * Fails with `FeishuInvalidRequestError` when nothing is given, or for an end that is no time.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/update
 * @since 0.1.0
 * @category reservations
 */
export const update = (
  reserveId: string,
  options: UpdateOptions
): Effect.Effect<Api.UpdateOutput, FeishuError, FeishuClient> =>
  made.suspend(() => {
    const endTime = epochText(options?.endTime, "seconds")
    return check(
      "Vc.reserves.update",
      Api.update,
      [
        ...windowProblems(undefined, endTime, "seconds"),
        endTime === undefined && options?.meetingSettings === undefined
          ? { path: "options", message: "must have an endTime or meetingSettings" }
          : undefined
      ],
      () =>
        Api.update(
          {
            reserve_id: reserveId,
            end_time: endTime,
            meeting_settings: options?.meetingSettings,
            user_id_type: options?.userIdType
          },
          options
        )
    )
  })

const remove = (
  reserveId: string,
  options?: CallOptions
): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient> =>
  Api.delete({ reserve_id: reserveId }, options)

export {
  /**
   * Gives a reservation up.
   *
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/delete
   * @since 0.1.0
   * @category reservations
   */
  remove as delete
}
