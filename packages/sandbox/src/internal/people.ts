/** Who acts and who is meant: ids of the kind that a request asks for. */
import type { Actor } from "./chat.js"
import { directorySlot, type Person, type UserIdType } from "./directory.js"
import type { JsonObject } from "./fields.js"
import { Refusal } from "./refusal.js"
import { queryFields, type Call } from "./route.js"
import { tokensSlot } from "./tokens.js"
import type { World } from "./world.js"

export const userIdTypes: ReadonlyArray<UserIdType> = ["open_id", "union_id", "user_id"]

/** The kind of user ids that the request speaks of: `open_id` where it does not say. */
export const userIdType = (call: Call, name = "user_id_type"): UserIdType => {
  const fields = queryFields(call)
  const type = fields.text(name, { oneOf: userIdTypes }) ?? "open_id"
  fields.done()
  return type as UserIdType
}

/** The acting user, or the app. */
export const actorOf = (call: Call): Actor =>
  call.caller.user === undefined ? { app: call.caller.appId } : { user: call.caller.user }

export const same = (one: Actor, other: Actor): boolean =>
  "app" in one ? "app" in other && one.app === other.app : "user" in other && one.user === other.user

export const personId = (call: Call, index: number, type: UserIdType): string =>
  call.world.get(directorySlot).person(index)?.[type] ?? ""

/** The person of an id of the kind that the request speaks of. */
export const findPerson = (call: Call, id: string): Person | undefined =>
  call.world.get(directorySlot).findPerson(userIdType(call), id)

/** The id of who acted: an app's id, or a person's of the kind that the request asks for. */
export const actorId = (call: Call, actor: Actor): string =>
  "app" in actor ? actor.app : personId(call, actor.user, userIdType(call))

export const nameOf = (call: Call, actor: Actor): string =>
  "app" in actor
    ? (call.world.get(tokensSlot).app(actor.app)?.name ?? "")
    : (call.world.get(directorySlot).person(actor.user)?.name ?? "")

/** As the platform writes the ids of tasks, events and approvals. */
export const guid = ({ ids }: World): string =>
  `${ids.hex(8)}-${ids.hex(4)}-${ids.hex(4)}-${ids.hex(4)}-${ids.hex(12)}`

/** Somebody as the endpoints of logins show them. */
export const shownUser = (call: Call, user: number): JsonObject => {
  const person = call.world.get(directorySlot).person(user)
  if (person === undefined) throw new Refusal(200, 20021, "User resigned")
  const avatar = `https://sandbox.example/avatar/${person.user_id}`
  return {
    name: person.name,
    en_name: person.en_name,
    avatar_url: avatar,
    avatar_thumb: `${avatar}_72`,
    avatar_middle: `${avatar}_240`,
    avatar_big: `${avatar}_640`,
    open_id: person.open_id,
    union_id: person.union_id,
    user_id: person.user_id,
    email: person.email,
    enterprise_email: person.email,
    mobile: person.mobile,
    employee_no: person.employee_no,
    tenant_key: call.caller.tenantKey
  }
}
