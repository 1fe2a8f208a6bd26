/** Video meetings: reserved, and held. */
import type { Actor } from "../chat.js"
import { directorySlot } from "../directory.js"
import { isObject, type JsonObject } from "../fields.js"
import { subscribe, topics, unsubscribe } from "../meetingEvents.js"
import { meetingsSlot, type Meeting, type Reserve } from "../meetings.js"
import { refuse } from "../refusal.js"
import {
  afterInArray,
  at,
  bodyFields,
  data,
  model,
  page,
  queryFields,
  type Call,
  type PageRule,
  type Reply,
  type Route
} from "../route.js"
import { actorOf, userIdType } from "../people.js"

const invalid = (): never => refuse(121003, "param error")
const missing = (): never => refuse(121004, "data not exist", 404)
const forbidden = (): never => refuse(121005, "no permission", 403)

const thirtyDays = 30 * 86_400_000
const usualLife = 7 * 86_400_000

const personId = (call: Call, actor: Actor): string =>
  "app" in actor ? "" : (call.world.get(directorySlot).person(actor.user)?.[userIdType(call)] ?? "")

const seconds = (millis: number): string => String(Math.floor(millis / 1000))

const shown = (call: Call, reserve: Reserve): JsonObject => {
  const password = reserve.settings["password"]
  return {
    id: reserve.id,
    meeting_no: reserve.meetingNo,
    ...(typeof password === "string" ? { password } : {}),
    url: `https://vc.feishu.cn/j/${reserve.meetingNo}`,
    app_link: `https://applink.feishu.cn/client/videochat/open?source=openplatform&action=join&idtype=reservationid&id=${reserve.id}`,
    end_time: seconds(reserve.endsAt),
    expire_status: reserve.endsAt > call.now ? 1 : 2,
    reserve_user_id: personId(call, reserve.owner)
  }
}

/** The end of a reservation, in milliseconds: a meeting of more than two must say one. */
const endOf = (call: Call, settings: JsonObject, present?: number): number => {
  const body = bodyFields(call)
  const end = body.text("end_time")
  body.done()
  if (end === undefined) {
    if (present !== undefined) return present
    return settings["meeting_initial_type"] === 1 ? invalid() : call.now + usualLife
  }
  if (!/^\d{1,11}$/.test(end)) return invalid()
  const at = Number(end) * 1000
  return at <= call.now || at > call.now + thirtyDays ? invalid() : at
}

const checkSettings = (call: Call, settings: JsonObject): void => {
  const { assign_host_list: hosts, password } = settings
  if (password !== undefined && (typeof password !== "string" || !/^\d{4,9}$/.test(password))) {
    refuse(123006, "invalid password")
  }
  if (!Array.isArray(hosts)) return
  if (hosts.length > 10) refuse(123003, "assign host exceed max limit 10")
  const directory = call.world.get(directorySlot)
  for (const host of hosts) {
    const id = isObject(host) ? host["id"] : undefined
    if (typeof id !== "string" || directory.findPerson(userIdType(call), id) === undefined) {
      refuse(123004, "assign host error")
    }
  }
}

const apply = (call: Call): Reply => {
  const body = bodyFields(call)
  const settings = body.requiredObject("meeting_settings")
  const ownerId = body.text("owner_id")
  body.done()
  checkSettings(call, settings)
  let owner = actorOf(call)
  if ("app" in owner) {
    if (ownerId === undefined || ownerId === "") return invalid()
    const person = call.world.get(directorySlot).findPerson(userIdType(call), ownerId)
    if (person === undefined) return invalid()
    owner = { user: person.index }
  }
  const reserve = call.world.get(meetingsSlot).reserve({
    app: call.caller.appId,
    owner,
    settings,
    endsAt: endOf(call, settings)
  })
  const { expire_status: _status, reserve_user_id: _user, ...fields } = shown(call, reserve)
  return data({ reserve: fields })
}

const mayUse = (call: Call, reserve: Reserve): boolean => {
  const actor = actorOf(call)
  return "app" in actor
    ? reserve.app === actor.app
    : "user" in reserve.owner && reserve.owner.user === actor.user
}

const reserveOf = (call: Call): Reserve => {
  const reserve = call.world.get(meetingsSlot).reserves.get(call.params["reserve_id"]!)
  if (reserve === undefined) return missing()
  return mayUse(call, reserve) ? reserve : forbidden()
}

const get = (call: Call): Reply => {
  const reserve = reserveOf(call)
  const { password: _password, ...settings } = reserve.settings
  return data({ reserve: { ...shown(call, reserve), meeting_settings: settings } })
}

const update = (call: Call): Reply => {
  const reserve = reserveOf(call)
  const body = bodyFields(call)
  const given = body.object("meeting_settings")
  body.done()
  const settings = { ...reserve.settings, ...given }
  checkSettings(call, settings)
  reserve.endsAt = endOf(call, settings, reserve.endsAt)
  reserve.settings = settings
  const { reserve_user_id: _user, ...fields } = shown(call, reserve)
  return data({ reserve: fields })
}

const remove = (call: Call): Reply => {
  call.world.get(meetingsSlot).reserves.delete(reserveOf(call).id)
  return data()
}

// meetings

const shownMeeting = (call: Call, meeting: Meeting, withParticipants: boolean): JsonObject => {
  const { participants, reserve } = meeting
  const isOver = meeting.endsAt <= call.now
  const users = participants.map((user) => personId(call, { user }))
  return {
    id: meeting.id,
    topic: meeting.topic,
    url: `https://vc.feishu.cn/j/${reserve.meetingNo}`,
    meeting_no: reserve.meetingNo,
    create_time: seconds(meeting.startsAt),
    start_time: seconds(meeting.startsAt),
    end_time: isOver ? seconds(meeting.endsAt) : "0",
    host_user: { id: users[0] ?? "", user_type: 1 },
    meeting_connect: false,
    status: isOver ? 3 : 2,
    participant_count: isOver ? "0" : String(participants.length),
    participant_count_accumulated: String(participants.length),
    ...(withParticipants
      ? {
          participants: users.map((id, index) => ({
            id,
            first_join_time: seconds(meeting.startsAt),
            final_leave_time: isOver ? seconds(meeting.endsAt) : "0",
            in_meeting_duration: String(
              Math.floor((Math.min(meeting.endsAt, call.now) - meeting.startsAt) / 1000)
            ),
            user_type: 1,
            is_host: index === 0,
            is_cohost: false,
            is_external: false,
            status: isOver ? 4 : 2
          }))
        }
      : {})
  }
}

const mayAttend = (call: Call, meeting: Meeting): boolean => {
  const actor = actorOf(call)
  return "app" in actor ? meeting.reserve.app === actor.app : meeting.participants.includes(actor.user)
}

const getMeeting = (call: Call): Reply => {
  const query = queryFields(call)
  const withParticipants = query.boolean("with_participants") ?? false
  const withAbility = query.boolean("with_meeting_ability") ?? false
  query.done()
  const meeting = call.world.get(meetingsSlot).meetings.get(call.params["meeting_id"]!)
  if (meeting === undefined) return missing()
  if (!mayAttend(call, meeting)) return forbidden()
  const ability = { use_video: true, use_audio: true, use_share_screen: false, use_recording: false }
  return data({
    meeting: { ...shownMeeting(call, meeting, withParticipants), ...(withAbility ? { ability } : {}) }
  })
}

const active = (call: Call): Reply => {
  const reserve = reserveOf(call)
  const query = queryFields(call)
  const withParticipants = query.boolean("with_participants") ?? false
  query.done()
  for (const meeting of call.world.get(meetingsSlot).meetings.values()) {
    if (meeting.reserve !== reserve || meeting.endsAt <= call.now) continue
    return data({ meeting: shownMeeting(call, meeting, withParticipants) })
  }
  return missing()
}

const pageRule: PageRule = { size: 20, max: 50, code: 121003 }

const listByNo = (call: Call): Reply => {
  const query = queryFields(call)
  const meetingNo = query.string("meeting_no")
  const from = query.requiredInteger("start_time", { min: 0 })
  const to = query.requiredInteger("end_time", { min: 0 })
  query.done()
  if (!/^\d{9}$/.test(meetingNo) || from > to) return invalid()
  const held = [...call.world.get(meetingsSlot).meetings.values()].filter(
    (meeting) =>
      meeting.reserve.meetingNo === meetingNo &&
      meeting.startsAt >= from * 1000 &&
      meeting.startsAt <= to * 1000 &&
      mayAttend(call, meeting)
  )
  const { items, ...found } = page(
    call,
    pageRule,
    afterInArray(held, (meeting) => meeting.seq),
    (meeting) => meeting.seq
  )
  return data({
    ...found,
    meeting_briefs: items.map((meeting) => ({
      id: meeting.id,
      topic: meeting.topic,
      meeting_no: meeting.reserve.meetingNo,
      url: `https://vc.feishu.cn/j/${meeting.reserve.meetingNo}`
    }))
  })
}

// what people are told of the meetings that they are in

const listens =
  (isOn: boolean) =>
  (call: Call): Reply => {
    const topic = call.body["event_type"]
    if (typeof topic !== "string" || !topics.has(topic)) return invalid()
    const one = { appId: call.caller.appId, user: call.caller.user ?? -1, topic }
    if (isOn) subscribe(call.world, one)
    else unsubscribe(call.world, one)
    return data()
  }

const base = "/open-apis/vc/v1"

export const vcRoutes: ReadonlyArray<Route> = [
  at("POST", `${base}/reserves/apply`, "vc.v1.reserve.apply", apply),
  at("GET", `${base}/reserves/:reserve_id`, "vc.v1.reserve.get", get),
  at("PUT", `${base}/reserves/:reserve_id`, "vc.v1.reserve.update", update),
  at("DELETE", `${base}/reserves/:reserve_id`, "vc.v1.reserve.delete", remove),
  at("GET", `${base}/reserves/:reserve_id/get_active_meeting`, "vc.v1.reserve.get_active_meeting", active),
  at("GET", `${base}/meetings/list_by_no`, "vc.v1.meeting.list_by_no", listByNo),
  model("vc.v1.meeting.subscription", listens(true)),
  model("vc.v1.meeting.unsubscription", listens(false)),
  at("GET", `${base}/meetings/:meeting_id`, "vc.v1.meeting.get", getMeeting)
]
