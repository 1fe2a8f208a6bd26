/** Where a long connection is opened: the address for it, good for one connection. */
import { maxConnections, passesSlot, refusals } from "../connections.js"
import { at, bare, type Call, type Reply, type Route } from "../route.js"
import { tokensSlot } from "../tokens.js"
import { isSecret } from "../secrets.js"

const refused = (code: number, msg: string): Reply => bare({ code, msg })

const text = (value: unknown): string => (typeof value === "string" ? value : "")

const discover = (call: Call): Reply => {
  const { body, headers, world } = call
  const app = world.get(tokensSlot).app(text(body["AppID"]))
  const secret = text(body["AppSecret"])
  const assertion = text(body["ClientAssertion"])
  const isKnown =
    app !== undefined &&
    (secret === ""
      ? app.assertion !== undefined && isSecret(app.assertion, assertion)
      : isSecret(app.appSecret, secret))
  if (!isKnown) return refused(refusals.unauthorized, "app id or app secret is invalid")
  if (app.kind === "store") return refused(refusals.forbidden, "store apps have no long connection")
  if (world.connections(app.appId) >= maxConnections) {
    return refused(refusals.tooMany, "the number of connections exceeds the limit")
  }
  // In the same process there is no host, and nothing in between.
  const { host, "x-forwarded-proto": forwarded } = headers
  const scheme = host === undefined || forwarded === "https" ? "wss" : "ws"
  return bare({
    code: 0,
    msg: "",
    data: {
      URL: `${scheme}://${host ?? "sandbox"}/ws/v2?${world.get(passesSlot).issue(app.appId)}`,
      ClientConfig: world.settings.connection
    }
  })
}

export const longConnectionRoutes: ReadonlyArray<Route> = [
  at("POST", "/callback/ws/endpoint", "callback.ws.endpoint", discover, { tokens: [] })
]
