/** Calendars: so far the primary ones, which everybody has. */
import { actorOf } from "../content.js"
import type { Actor } from "../conversations.js"
import { directorySlot } from "../directory.js"
import { Refusal } from "../refusal.js"
import { afterInArray, at, data, page, type Call, type PageRule, type Reply, type Route } from "../route.js"
import { tokensSlot } from "../tokens.js"
import { userIdType } from "./messages.js"

interface Calendar {
  readonly calendar_id: string
  readonly summary: string
}

const suffix = "@group.calendar.feishu.cn"

const primaryOf = (call: Call, actor: Actor): Calendar => {
  if ("app" in actor) {
    const name = call.world.get(tokensSlot).app(actor.app)?.name ?? ""
    return { calendar_id: `feishu.cn_${actor.app.replace("cli_", "app")}${suffix}`, summary: name }
  }
  const person = call.world.get(directorySlot).person(actor.user)
  if (person === undefined) throw new Refusal(404, 195100, "user is dismiss or not exist in the tenant")
  return { calendar_id: `feishu.cn_${person.union_id.slice(3)}${suffix}`, summary: person.name }
}

const shown = (calendar: Calendar): object => ({
  calendar_id: calendar.calendar_id,
  summary: calendar.summary,
  description: "",
  permissions: "private",
  color: -1,
  type: "primary",
  summary_alias: "",
  is_deleted: false,
  is_third_party: false,
  role: "owner"
})

const primary = (call: Call): Reply => {
  const type = userIdType(call)
  const actor = actorOf(call)
  const userId = "app" in actor ? "" : (call.world.get(directorySlot).person(actor.user)?.[type] ?? "")
  return data({ calendars: [{ calendar: shown(primaryOf(call, actor)), user_id: userId }] })
}

const rule: PageRule = { size: 500, min: 50, max: 1000, code: 190002, msg: "invalid parameters in request" }

const list = (call: Call): Reply => {
  const found = page(
    call,
    rule,
    afterInArray([primaryOf(call, actorOf(call))], () => 1),
    () => 1
  )
  return data({
    has_more: found.has_more,
    page_token: found.page_token,
    sync_token: `sync_${call.now}`,
    calendar_list: found.items.map(shown)
  })
}

const get = (call: Call): Reply => {
  const own = primaryOf(call, actorOf(call))
  if (call.params["calendar_id"] !== own.calendar_id) throw new Refusal(404, 191000, "calendar not found")
  return data(shown(own))
}

const base = "/open-apis/calendar/v4/calendars"

export const calendarRoutes: ReadonlyArray<Route> = [
  at("POST", `${base}/primary`, "calendar.v4.calendar.primary", primary),
  at("GET", base, "calendar.v4.calendar.list", list),
  at("GET", `${base}/:calendar_id`, "calendar.v4.calendar.get", get)
]
