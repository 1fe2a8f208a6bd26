/**
 * Meetings that were held, or are being held.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Api from "../api/vc/v1/Meeting.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError, Problem } from "../FeishuError.js"
import { check } from "../internal/arguments.js"
import { epochText, type Instant, windowProblems } from "../internal/instant.js"
import * as made from "../internal/made.js"
import * as Paged from "../Paged.js"
import type { Options } from "./reserves.js"

/**
 * A meeting as listings give it.
 *
 * @since 0.1.0
 * @category models
 */
export type MeetingBrief = Api.ListByNoOutputMeetingBriefs

/**
 * What reading a meeting may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface GetOptions extends Options {
  readonly withParticipants?: boolean | undefined
  readonly withMeetingAbility?: boolean | undefined
}

/**
 * Reads a meeting.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/get
 * @since 0.1.0
 * @category meetings
 */
export const get = (
  meetingId: string,
  options?: GetOptions
): Effect.Effect<Api.GetOutput, FeishuError, FeishuClient> =>
  Api.get(
    {
      meeting_id: meetingId,
      with_participants: options?.withParticipants,
      with_meeting_ability: options?.withMeetingAbility,
      user_id_type: options?.userIdType
    },
    options
  )

const ask = (
  meetingNo: string,
  startTime: Instant,
  endTime: Instant
): { readonly input: Api.ListByNoInput; readonly problems: ReadonlyArray<Problem | undefined> } => {
  const start = epochText(startTime, "seconds")
  const end = epochText(endTime, "seconds")
  return {
    input: { meeting_no: meetingNo, start_time: start ?? "", end_time: end ?? "" },
    problems: [
      /^\d+$/.test(meetingNo)
        ? undefined
        : { path: "meetingNo", message: "must be the digits of a meeting number" },
      ...windowProblems(start, end, "seconds")
    ]
  }
}

/**
 * All meetings that were held under a meeting number within a time. Times may be texts of seconds since 1970.
 *
 * Fails with `FeishuInvalidRequestError` for a number that is none, and for times that are none or do not follow each
 * other.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/list_by_no
 * @since 0.1.0
 * @category meetings
 */
export const listByNo = (
  meetingNo: string,
  startTime: Instant,
  endTime: Instant,
  options?: Paged.Options
): Paged.Listing<MeetingBrief> =>
  Paged.unwrap(
    made.suspend(() => {
      const { input, problems } = ask(meetingNo, startTime, endTime)
      return check("Vc.meetings.listByNo", Api.listByNo, problems, () =>
        Effect.succeed(Api.listByNo.items(input, options))
      )
    })
  )
