/**
 * An appointment with people in it: `npx tsx examples/calendar-event.ts`.
 *
 * Times are what people write; the zone is Asia/Shanghai unless it is said. What makes no sense, such as an end before
 * the start, is refused before anything is sent, under the name of the option.
 */
import { Calendar } from "@effect-feishu/core"
import { Sandbox } from "@effect-feishu/sandbox"
import { Console, Effect } from "effect"
import { run } from "./support/run.js"

export const program = Effect.gen(function* () {
  const people = yield* Effect.all([Sandbox.user(0), Sandbox.user(1), Sandbox.user(2)])
  const calendar = yield* Calendar.calendars.create({ summary: "Reviews" })
  const calendarId = calendar.calendar?.calendar_id ?? ""

  const draft = yield* Calendar.calendarEvent({
    summary: "Review of the release",
    startTime: "2026-12-01T15:00",
    endTime: "2026-12-01T16:30",
    location: "The blue room",
    reminders: [15],
    recurrence: { frequency: "weekly", count: 4 }
  })
  const { event } = yield* Calendar.events.create(calendarId, draft)
  const eventId = event?.event_id ?? ""
  yield* Calendar.attendees.add(
    calendarId,
    eventId,
    people.map(({ open_id }) => ({ user_id: open_id }))
  )

  // All there are, however many pages they take.
  const attendees = yield* Calendar.attendees.list(calendarId, eventId)
  const names = attendees.map(({ display_name, user_id }) => display_name ?? user_id ?? "?")
  yield* Console.log(`${event?.summary}, four Tuesdays at three: ${names.join(", ")}`)

  // A mistake is caught here, not by the platform.
  const mistake = yield* Effect.flip(
    Calendar.calendarEvent({
      summary: "Backwards",
      startTime: "2026-12-01T16:00",
      endTime: "2026-12-01T15:00"
    })
  )
  yield* Console.log(mistake.message)
  return { attendees: attendees.length, mistake }
})

run(import.meta.url, program)
