/** Who am I: the user of a user token, the bot of an app token. */
import { directorySlot } from "../directory.js"
import { botOpenId } from "../people.js"
import { Refusal } from "../refusal.js"
import { at, bare, data, type Call, type Reply, type Route } from "../route.js"
import { tokensSlot } from "../tokens.js"

const userInfo = (call: Call): Reply => {
  const person = call.world.get(directorySlot).person(call.caller.user!)
  if (person === undefined) throw new Refusal(200, 20008, "User not exist")
  const avatar = `https://sandbox.example/avatar/${person.user_id}`
  return data({
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
  })
}

const botInfo = (call: Call): Reply => {
  const app = call.world.get(tokensSlot).app(call.caller.appId)
  return bare({
    code: 0,
    msg: "ok",
    bot: {
      activate_status: 2,
      app_name: app?.name ?? "",
      avatar_url: `https://sandbox.example/avatar/${call.caller.appId}`,
      ip_white_list: [],
      open_id: botOpenId(call.world, call.caller.appId)
    }
  })
}

export const identityRoutes: ReadonlyArray<Route> = [
  at("GET", "/open-apis/authen/v1/user_info", "authen.v1.user_info.get", userInfo, { tokens: ["user"] }),
  at("GET", "/open-apis/bot/v3/info", "bot.v3.bot.info", botInfo, { tokens: ["tenant"] })
]
