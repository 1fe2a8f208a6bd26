/** Checked by the compiler alone: calendars, tasks, meetings, approvals and OAuth refuse what the platform would. */
import * as Approval from "@effect-feishu/core/Approval"
import * as Calendar from "@effect-feishu/core/Calendar"
import type { Credentials } from "@effect-feishu/core/Credentials"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { FeishuError, FeishuInvalidRequestError } from "@effect-feishu/core/FeishuError"
import * as OAuth from "@effect-feishu/core/OAuth"
import type { OAuthTokens } from "@effect-feishu/core/OAuthClient"
import * as Task from "@effect-feishu/core/Task"
import * as UserToken from "@effect-feishu/core/UserToken"
import * as Vc from "@effect-feishu/core/Vc"
import * as PagedStream from "@effect-feishu/core/PagedStream"
import type * as Effect from "effect/Effect"
import type * as Either from "effect/Either"
import type * as Stream from "effect/Stream"

type Runnable<A> = Effect.Effect<A, FeishuError, FeishuClient>

// @ts-expect-error: only users may list their tasks, and no user is there
export const tasksOfNobody: Runnable<Array<Task.tasks.Task>> = Task.tasks.list()

// @ts-expect-error: the same as a stream
export const streamOfNobody: Stream.Stream<Task.tasks.Task, FeishuError, FeishuClient> = PagedStream.make(
  Task.tasks.list()
)

// @ts-expect-error: options are in camel case
export const wireName = Task.tasks.list({ user_id_type: "open_id" })

// @ts-expect-error: a task has no such field
export const unknownField = Task.tasks.update("guid", { summary: "a" }, ["sumary"])

// @ts-expect-error: a rule repeats daily, weekly, monthly or yearly
export const hourly = Calendar.recurrence({ frequency: "hourly" })

// @ts-expect-error: an answer is accept, tentative or decline
export const maybe = Calendar.events.reply("cal", "event", "maybe")

// @ts-expect-error: an event has a start and an end
export const endless = Calendar.calendarEvent({ summary: "Review", startTime: "2026-01-05" })

// @ts-expect-error: a time is not a yes
export const notATime = Calendar.calendarTime(true)

// @ts-expect-error: the other id types are user_id and union_id
export const wrongId = Calendar.events.get("cal", "event", { userIdType: "email" })

// @ts-expect-error: a comment is by somebody
export const anonymous = Approval.comments.list("instance")

// @ts-expect-error: a window has two ends
export const halfWindow = Approval.instances.list("code", new Date())

// @ts-expect-error: a decision names its task
export const undecided = Approval.tasks.approve({ approval_code: "a", instance_code: "b", user_id: "c" })

// @ts-expect-error: a file is bytes, a Blob or a stream
export const textFile = Approval.files.upload("hello")

// @ts-expect-error: a reservation has settings
export const noSettings = Vc.reserves.apply()

// @ts-expect-error: the page is shown, or not
export const wrongPrompt = OAuth.authorizeUrl({ redirectUri: "https://a.example", prompt: "login" })

// @ts-expect-error: whose app it is must be known
export const noApp: Runnable<OAuthTokens> = OAuth.exchangeCode("code")

// @ts-expect-error: a token of the call is what is asked about
export const twoTokens = OAuth.userInfo("u-1", { token: null })

export const tasks: Runnable<Array<Task.tasks.Task>> = Task.tasks.list().pipe(UserToken.provide("u-1"))

export const due = [
  Task.taskPayload("a", { due: new Date() }),
  Task.taskPayload("a", { due: "2026-01-05", start: 1_767_574_800 }),
  Task.taskPayload("a", { due: { timestamp: "1767574800000", is_all_day: true } })
]

export const primary: Runnable<unknown> = Calendar.calendars.primary()

export const window: Runnable<Array<Calendar.events.Event>> = Calendar.events.list("cal", {
  startTime: "2026-01-05",
  endTime: new Date(),
  timezone: "Europe/Berlin"
})

export const event: Either.Either<Calendar.NewEvent, FeishuInvalidRequestError> = Calendar.calendarEvent({
  summary: "Review",
  startTime: "2026-01-05T09:00",
  endTime: "2026-01-05T10:00",
  recurrence: { frequency: "monthly", byDay: ["-1FR"] }
})

export const exchanged: Effect.Effect<OAuthTokens, FeishuError, FeishuClient | Credentials> =
  OAuth.exchangeCode("code")

/** The token is given, so nobody else's is asked for. */
export const whose: Runnable<OAuth.UserInfo> = OAuth.userInfo("u-1")
