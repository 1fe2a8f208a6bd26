/** Who am I: the user of a user token, the bot of an app token. */
import { botOpenId } from "../bots.js"
import { shownUser } from "../people.js"
import { at, bare, data, type Call, type Reply, type Route } from "../route.js"
import { tokensSlot } from "../tokens.js"

const userInfo = (call: Call): Reply => data(shownUser(call, call.caller.user!))

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
      open_id: botOpenId(call.world.settings.seed, call.caller.appId)
    }
  })
}

export const identityRoutes: ReadonlyArray<Route> = [
  at("GET", "/open-apis/authen/v1/user_info", "authen.v1.user_info.get", userInfo, { tokens: ["user"] }),
  at("GET", "/open-apis/bot/v3/info", "bot.v3.bot.info", botInfo, { tokens: ["tenant"] })
]
