/**
 * What apps are told of meetings: each of those that it reserved, every app of those of the company, and of those that
 * people are in the apps with whose tokens they asked for it.
 */
import * as Vc from "@effect-feishu/core/events/Vc"
import type { Meeting } from "./meetings.js"
import { allIdsOf, everyApp, happening, idsOf } from "./raise.js"
import { slot, type World } from "./world.js"

const started = happening(Vc.meetingMeetingStartedV1, "a meeting that the app reserved begins")
const startedAny = happening(Vc.meetingAllMeetingStartedV1, "a meeting begins")
const joined = happening(Vc.meetingJoinMeetingV1, "somebody joins a meeting that the app reserved")
const left = happening(
  Vc.meetingLeaveMeetingV1,
  "somebody leaves a meeting that the app reserved, or it ends"
)
const ended = happening(Vc.meetingMeetingEndedV1, "a meeting that the app reserved ends")
const endedAny = happening(Vc.meetingAllMeetingEndedV1, "a meeting ends")

const startedOwn = happening(
  Vc.meetingParticipantMeetingStartedV1,
  "a meeting of somebody who subscribes begins"
)
const joinedOwn = happening(Vc.meetingParticipantMeetingJoinedV1, "somebody who subscribes joins a meeting")
const endedOwn = happening(Vc.meetingParticipantMeetingEndedV1, "a meeting of somebody who subscribes ends")

// who subscribes

export const topics: ReadonlySet<string> = new Set([
  Vc.meetingParticipantMeetingStartedV1.type,
  Vc.meetingParticipantMeetingJoinedV1.type,
  Vc.meetingParticipantMeetingEndedV1.type
])

interface Subscriber {
  readonly appId: string
  readonly user: number
  readonly topic: string
}

const subscribersSlot = slot("meetingSubscribers", () => new Map<string, Subscriber>())

export const subscribe = (world: World, one: Subscriber): void => {
  world.get(subscribersSlot).set(JSON.stringify(one), one)
}

export const unsubscribe = (world: World, one: Subscriber): void => {
  world.get(subscribersSlot).delete(JSON.stringify(one))
}

/** Tells of a meeting those of these people who subscribe. */
const tellOwn = (
  world: World,
  meeting: Meeting,
  raise: typeof startedOwn,
  topic: string,
  people: ReadonlyArray<number>
) => {
  const told = new Map<string, Array<number>>()
  for (const one of world.get(subscribersSlot).values()) {
    if (one.topic !== topic || !people.includes(one.user)) continue
    told.set(one.appId, [...(told.get(one.appId) ?? []), one.user])
  }
  for (const [app, users] of told) {
    raise(world, [app], { ...whole(world, meeting, people[0]), subscriber_ids: allIdsOf(world, users) })
  }
}

// what is told

const roles = { participant: 1, host: 2 }
/** A person of the platform. */
const userType = 1
/** Reserved through the open platform. */
const source = 4

const seconds = (millis: number): string => String(Math.floor(millis / 1000))

const userOf = (world: World, { participants }: Meeting, user: number): Vc.MeetingEventUser => ({
  id: idsOf(world, user),
  user_role: participants[0] === user ? roles.host : roles.participant,
  user_type: userType
})

const meetingOf = (world: World, meeting: Meeting): Vc.MeetingEventMeeting => {
  const { participants, reserve, topic } = meeting
  const [host] = participants
  return {
    id: meeting.id,
    topic,
    meeting_no: reserve.meetingNo,
    meeting_source: source,
    start_time: seconds(meeting.startsAt),
    end_time: meeting.endsAt <= world.now ? seconds(meeting.endsAt) : "0",
    ...(host === undefined ? {} : { host_user: userOf(world, meeting, host) }),
    ...("user" in reserve.owner ? { owner: userOf(world, meeting, reserve.owner.user) } : {}),
    meeting_sub_type: 1,
    security_setting: {
      security_level: 1,
      group_ids: [],
      user_ids: [],
      room_ids: [],
      has_set_security_contacts_and_group: false
    }
  }
}

/** What both of the events of a beginning or an end tell. */
const whole = (
  world: World,
  meeting: Meeting,
  operator = meeting.participants[0]
): Vc.MeetingMeetingStartedV1 => {
  return {
    // Not every meeting is an event of a calendar.
    meeting: { ...meetingOf(world, meeting), calendar_event_id: "" },
    ...(operator === undefined ? {} : { operator: userOf(world, meeting, operator) })
  }
}

export const begun = (world: World, meeting: Meeting): void => {
  const { app } = meeting.reserve
  started(world, [app], whole(world, meeting))
  startedAny(world, everyApp(world), whole(world, meeting))
  tellOwn(world, meeting, startedOwn, Vc.meetingParticipantMeetingStartedV1.type, meeting.participants)
  for (const user of meeting.participants) {
    tellOwn(world, meeting, joinedOwn, Vc.meetingParticipantMeetingJoinedV1.type, [user])
    joined(world, [app], { meeting: meetingOf(world, meeting), operator: userOf(world, meeting, user) })
  }
}

export const over = (world: World, meeting: Meeting): void => {
  const { app } = meeting.reserve
  for (const user of meeting.participants) {
    const person = userOf(world, meeting, user)
    left(world, [app], {
      meeting: meetingOf(world, meeting),
      operator: person,
      leave_reason: 2,
      leave_user: person
    })
  }
  ended(world, [app], whole(world, meeting))
  endedAny(world, everyApp(world), whole(world, meeting))
  tellOwn(world, meeting, endedOwn, Vc.meetingParticipantMeetingEndedV1.type, meeting.participants)
}
