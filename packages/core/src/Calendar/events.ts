/**
 * The events of a calendar.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Api from "../api/calendar/v4/CalendarEvent.js"
import type * as Codec from "../Codec.js"
import type { CallOptions } from "../Endpoint.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError, FeishuInvalidRequestError, Problem } from "../FeishuError.js"
import { check, invalid, wholeNumber } from "../internal/arguments.js"
import * as Paged from "../Paged.js"
import { type NewEvent, orderOf, problemOf } from "./builders.js"
import type { UserIdType } from "./calendars.js"
import * as made from "../internal/made.js"
import { parse, type TimeInput, type TimeOptions } from "./times.js"
import * as Settings from "../Settings.js"

/**
 * An event as listings give it.
 *
 * @since 0.1.0
 * @category models
 */
export type Event = Api.ListOutputItems

/**
 * What every call about events may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options extends CallOptions {
  /** Default: `open_id`. */
  readonly userIdType?: UserIdType | undefined
}

/**
 * What writing an event may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface WriteOptions extends Options {
  /** The language of what the platform adds, such as `zh-CN`. */
  readonly locale?: string | undefined
}

/**
 * What creating an event may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface CreateOptions extends WriteOptions {
  /** 32 to 128 characters that make a repeated call count once. Default: a new one for each call. */
  readonly idempotencyKey?: string | undefined
}

/**
 * What reading an event may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface GetOptions extends Options {
  readonly needMeetingSettings?: boolean | undefined
  readonly needAttendee?: boolean | undefined
  /** How many attendees come along, at most 100. Default 10. */
  readonly maxAttendeeNum?: number | undefined
}

/**
 * Which events: with `startTime` and `endTime` those that overlap a window, with `anchorTime` those that end after it, else
 * all. A day stands for its first moment: to the end of the 5th is to the 6th.
 *
 * @since 0.1.0
 * @category models
 */
export interface ListOptions extends Paged.Options, Options, TimeOptions {
  /** Together with `endTime`. */
  readonly startTime?: TimeInput | undefined
  readonly endTime?: TimeInput | undefined
  /** Leaves out what ended before. Not together with a window. */
  readonly anchorTime?: TimeInput | undefined
}

/**
 * What a synchronization may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface SyncOptions extends Omit<Paged.Options, "maxItems">, Options, TimeOptions {
  /** From the answer before: only what has changed since comes. Default: everything. */
  readonly syncToken?: string | undefined
  /** Leaves out what ended before. Not together with `syncToken`. */
  readonly anchorTime?: TimeInput | undefined
}

/**
 * What has changed since the last synchronization, and where the next one begins.
 *
 * @since 0.1.0
 * @category models
 */
export interface Changes {
  /** What is new or different; what was deleted has the status `cancelled`. */
  readonly events: ReadonlyArray<Event>
  /** For the next call. Absent when the platform gave none. */
  readonly syncToken: string | undefined
}

/** What is wrong with the times of an event that is written. */
const timeProblems = (
  event: Pick<Api.PatchInput, "start_time" | "end_time">
): ReadonlyArray<Problem | undefined> => {
  const [start, end] = [event.start_time, event.end_time].map((time) => time && parse(time, undefined))
  return [
    problemOf("event.start_time", start),
    problemOf("event.end_time", end),
    orderOf(start, end, "event.start_time", "event.end_time")
  ]
}

const keyProblem = (key: string | undefined): Problem | undefined =>
  key === undefined
    ? undefined
    : (Settings.problemOf("idempotencyKey", Settings.text, key) ??
      (key.length >= 32 && key.length <= 128
        ? undefined
        : { path: "idempotencyKey", message: `must have 32 to 128 characters, has ${key.length}` }))

/**
 * Makes an event. `Calendar.calendarEvent` builds one from plain times and words.
 *
 * An idempotency key is added, so that a repeated call makes one event.
 *
 * Fails with `FeishuInvalidRequestError` for times that do not exist or do not follow each other, and for a key that is
 * too short or too long.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/create
 * @since 0.1.0
 * @category events
 */
export const create = (
  calendarId: string,
  event: NewEvent,
  options?: CreateOptions
): Effect.Effect<Api.CreateOutput, FeishuError, FeishuClient> =>
  check(
    "Calendar.events.create",
    Api.create,
    [...timeProblems(event), keyProblem(options?.idempotencyKey)],
    () =>
      Api.create(
        {
          ...event,
          calendar_id: calendarId,
          idempotency_key: options?.idempotencyKey,
          user_id_type: options?.userIdType,
          Locale: options?.locale
        },
        options
      )
  )

/**
 * Reads an event.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/get
 * @since 0.1.0
 * @category events
 */
export const get = (
  calendarId: string,
  eventId: string,
  options?: GetOptions
): Effect.Effect<Api.GetOutput, FeishuError, FeishuClient> =>
  Api.get(
    {
      calendar_id: calendarId,
      event_id: eventId,
      need_meeting_settings: options?.needMeetingSettings,
      need_attendee: options?.needAttendee,
      max_attendee_num: options?.maxAttendeeNum,
      user_id_type: options?.userIdType
    },
    options
  )

/** What one answer may hold. */
const leastPage = 50
const mostPage = 1000

/** Seconds as text, or what is wrong. */
const secondsOf = (
  path: string,
  time: TimeInput | undefined,
  options: TimeOptions | undefined
): { readonly seconds: number | undefined; readonly problem: Problem | undefined } => {
  if (time === undefined) return { seconds: undefined, problem: undefined }
  const parsed = parse(time, options)
  return typeof parsed === "string"
    ? { seconds: undefined, problem: { path, message: parsed } }
    : { seconds: Math.floor(parsed.millis / 1000), problem: undefined }
}

/** What one call asks for. */
interface Asked {
  readonly from: number | undefined
  readonly to: number | undefined
  readonly anchor: number | undefined
  readonly problems: ReadonlyArray<Problem>
}

const understand = (options: ListOptions | undefined): Asked => {
  const from = secondsOf("startTime", options?.startTime, options)
  const to = secondsOf("endTime", options?.endTime, options)
  const anchor = secondsOf("anchorTime", options?.anchorTime, options)
  const hasWindow = options?.startTime !== undefined || options?.endTime !== undefined
  const problems = [
    from.problem,
    to.problem,
    anchor.problem,
    hasWindow && options.startTime === undefined
      ? { path: "startTime", message: "must be given together with endTime" }
      : undefined,
    hasWindow && options.endTime === undefined
      ? { path: "endTime", message: "must be given together with startTime" }
      : undefined,
    hasWindow && options.anchorTime !== undefined
      ? { path: "anchorTime", message: "must not be given together with a window" }
      : undefined,
    from.seconds !== undefined && to.seconds !== undefined && to.seconds <= from.seconds
      ? { path: "endTime", message: "must be after startTime" }
      : undefined,
    wholeNumber("pageSize", options?.pageSize, 1),
    wholeNumber("maxItems", options?.maxItems, 0)
  ].filter((problem) => problem !== undefined)
  return { from: from.seconds, to: to.seconds, anchor: anchor.seconds, problems }
}

const crowded = (name: string, at: number): FeishuInvalidRequestError =>
  invalid(name, Api.list, [
    {
      path: "startTime",
      message:
        `names a window with more events in the second from ${at} on than the platform tells of in one ` +
        `answer: list without endTime, with anchorTime`
    }
  ])

/**
 * The events of a window. The platform answers such a question once, cuts the answer off at the page size and offers no
 * next page. So a window whose answer may have been cut is asked for again in two halves; an event that reaches over the
 * middle is in both, and given once.
 */
const windowed = (
  calendarId: string,
  from: number,
  to: number,
  options: ListOptions | undefined
): Paged.Listing<Event> => {
  const keep = made.here()
  return Paged.fromPull(
    Effect.sync((): Paged.Pull<Event, FeishuError, FeishuClient> => {
      const size = Math.min(mostPage, Math.max(leastPage, options?.pageSize ?? mostPage))
      const seen = new Set<string>()
      /** The windows that are still to be asked for, the next one last. */
      const left: Array<readonly [start: number, end: number]> = [[from, to]]
      let wanted = options?.maxItems ?? Infinity
      return Effect.suspend(() => {
        const window = left.at(-1)
        if (window === undefined || wanted <= 0) return Effect.succeed(undefined)
        const [start, end] = window
        const answer = Api.list(
          {
            calendar_id: calendarId,
            start_time: String(start),
            end_time: String(end),
            page_size: size,
            user_id_type: options?.userIdType
          },
          options
        )
        return Effect.flatMap(keep(answer), ({ has_more: hasMore, items }) => {
          const isWhole = items.length < size && hasMore !== true
          if (!isWhole && end - start <= 1) return Effect.fail(crowded("Calendar.events.list", start))
          left.pop()
          if (!isWhole) {
            const middle = start + Math.floor((end - start) / 2)
            left.push([middle, end], [start, middle])
            return Effect.succeed([])
          }
          const fresh = items
            .filter(({ event_id: id }) => (seen.has(id) ? false : seen.add(id)))
            .slice(0, wanted)
          wanted -= fresh.length
          return Effect.succeed(fresh)
        })
      })
    })
  )
}

/**
 * The events of a calendar: all, those of a window of time, or those from a moment on. A repeated event is one event, not
 * its occurrences.
 *
 * With `startTime` and `endTime` the list is whole, however many events there are: the platform cuts such an answer off,
 * so a window that is too full is asked for in halves. Pages hold 50 to 1000: a smaller `pageSize` is brought up to 50.
 *
 * Fails with `FeishuInvalidRequestError` for times that do not exist or do not follow each other, for one end of a window
 * without the other, and when one second holds more events than one answer.
 *
 * @example
 * Calendar.events.list("feishu.cn_a@group.calendar.feishu.cn", { startTime: "2026-01-05", endTime: "2026-01-12" })
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/list
 * @since 0.1.0
 * @category events
 */
export const list = (calendarId: string, options?: ListOptions): Paged.Listing<Event> => {
  const { anchor, from, problems, to } = understand(options)
  return Paged.unwrap(
    check("Calendar.events.list", Api.list, problems, () =>
      Effect.succeed(
        from !== undefined && to !== undefined
          ? windowed(calendarId, from, to, options)
          : Api.list.items(
              {
                calendar_id: calendarId,
                anchor_time: anchor === undefined ? undefined : String(anchor),
                user_id_type: options?.userIdType
              },
              options
            )
      )
    )
  )
}

/**
 * What has changed in a calendar since the last time, deletions included, with the token for the next time. Without a
 * token, everything.
 *
 * Fails with `FeishuApiError` 190008 when the token is too old: begin again without one.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/list
 * @since 0.1.0
 * @category events
 */
export const sync = (
  calendarId: string,
  options?: SyncOptions
): Effect.Effect<Changes, FeishuError, FeishuClient> =>
  made.suspend(() => {
    const anchor = secondsOf("anchorTime", options?.anchorTime, options)
    return check(
      "Calendar.events.sync",
      Api.list,
      [
        anchor.problem,
        options?.syncToken !== undefined && options.anchorTime !== undefined
          ? { path: "anchorTime", message: "must not be given together with syncToken" }
          : undefined
      ],
      () =>
        Effect.map(
          Api.list.pages(
            {
              calendar_id: calendarId,
              sync_token: options?.syncToken,
              anchor_time: anchor.seconds === undefined ? undefined : String(anchor.seconds),
              user_id_type: options?.userIdType
            },
            options
          ),
          (pages) => ({
            events: pages.flatMap(({ items }) => items),
            // Only the last page has one.
            syncToken: pages.at(-1)?.sync_token || undefined
          })
        )
    )
  })

/**
 * Changes an event: what is given, nothing else.
 *
 * Fails with `FeishuInvalidRequestError` for times that do not exist or do not follow each other.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/patch
 * @since 0.1.0
 * @category events
 */
export const update = (
  calendarId: string,
  eventId: string,
  event: Omit<Api.PatchInput, "calendar_id" | "event_id" | "user_id_type" | "Locale">,
  options?: WriteOptions
): Effect.Effect<Api.PatchOutput, FeishuError, FeishuClient> =>
  check("Calendar.events.update", Api.patch, timeProblems(event), () =>
    Api.patch(
      {
        ...event,
        calendar_id: calendarId,
        event_id: eventId,
        user_id_type: options?.userIdType,
        Locale: options?.locale
      },
      options
    )
  )

/**
 * Answers an invitation: `accept`, `tentative` or `decline`. The calendar is one's own.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/reply
 * @since 0.1.0
 * @category events
 */
export const reply = (
  calendarId: string,
  eventId: string,
  rsvpStatus: Api.ReplyInput["rsvp_status"],
  options?: CallOptions
): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient> =>
  Api.reply({ calendar_id: calendarId, event_id: eventId, rsvp_status: rsvpStatus }, options)

const remove = (
  calendarId: string,
  eventId: string,
  options?: CallOptions & {
    /** Tells the attendees. */
    readonly needNotification?: boolean | undefined
  }
): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient> =>
  check(
    "Calendar.events.delete",
    Api.delete,
    // A text that says `false` would tell them.
    Settings.problemsOf(options, { needNotification: Settings.flag }),
    () =>
      Api.delete(
        {
          calendar_id: calendarId,
          event_id: eventId,
          need_notification:
            options?.needNotification === undefined ? undefined : options.needNotification ? "true" : "false"
        },
        options
      )
  )

export {
  /**
   * Deletes an event.
   *
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/delete
   * @since 0.1.0
   * @category events
   */
  remove as delete
}
