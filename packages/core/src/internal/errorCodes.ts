/**
 * What kind of fault an error code tells of, and whether repeating the call can help: of the codes that the platform's
 * endpoints document by the specification, of its general codes by the list below.
 */
import { type CodeClass, codeClass } from "./codeClass.js"

/**
 * `param`: the request is wrong. `notFound`: something it names does not exist. `state`: something it names is in the
 * wrong state. `already`: it was done before. `clash`: something of that name, number or key is there. `config`: the
 * app's settings in the developer console. `quota`: used up, not merely too fast.
 */
export type Kind =
  | "auth"
  | "permission"
  | "rate"
  | "server"
  | "param"
  | "notFound"
  | "state"
  | "already"
  | "clash"
  | "config"
  | "quota"

/**
 * `never`: the same call gets the same answer. `wait`: it was refused before it did anything and may be repeated
 * after a wait, whatever its method. `ifIdempotent`: it may have done something, so repeat it only where twice counts
 * once. `newToken`: repeat it once with a new token.
 */
export type Repeat = "never" | "wait" | "ifIdempotent" | "newToken"

export interface Fact {
  readonly kind: Kind
  readonly repeat: Repeat
}

/**
 * Codes that any endpoint may answer with and none documents, those of older endpoints, and the commonest ones of projects,
 * for requests to raw paths. The first row that holds a code counts, so exceptions stand before the range that they are
 * cut from.
 */
const rows: ReadonlyArray<readonly [Kind, Repeat, string]> = [
  ["rate", "wait", "99991400 11232 11233 90217 1000004 1000005"],
  ["quota", "never", "99991403 90003087 90003088"],
  ["auth", "newToken", "99991663-99991665 99991668 99991671 99991677 4001 20005"],
  [
    "auth",
    "never",
    "99991300 99991501 99991503 99991543 99991611-99991612 99991621-99991622 99991631-99991632 99991641-99991645 99991661 99991669-99991670 99991681 99991691-99991693 10005 10012-10015"
  ],
  ["permission", "never", "99991672 99991676 99991679"],
  ["config", "never", "99991401 99991662 99991673"],
  ["param", "never", "99991301 99991674-99991675 99992361 99992364 99992381 99992402 99993201-99993203"],
  ["notFound", "never", "99991201 99992351-99992364 99992370 99992375-99992380 99992500-99992501"],
  ["server", "ifIdempotent", "1500 1503 1551 1557 1642 1663 1665 1668 2200 20050 20072"],
  ["auth", "never", "20001-20074"],
  ["param", "never", "4000 9499 10001 10003 10100 10400 12001 23001 50006 11246 19036 40001"],
  ["server", "ifIdempotent", "4006 5000 10105 10500 55001 65001 105001"],
  ["state", "never", "10002 10030 11206 12011 230002 11248 11252 11312"],
  ["notFound", "never", "10004 11209 11213 11231 18066 18113 30005"],
  ["config", "never", "10016 11205 11207 11210 11240 230006"],
  ["permission", "never", "11223 11229 11239 230027 40003-40004"],
  ["state", "ifIdempotent", "18121 1470422"],
  // Documents: somebody else is writing, or the document is being copied or moved.
  ["state", "wait", "60014 96002 96201 96403 1310235"],
  ["param", "never", "40009 40011-40012 40040-40041 60001-60013 90219 90221 90227 100001 100003 1000002"],
  ["server", "ifIdempotent", "1066001 1069901 1069903 1069905 1255040 1315201 1315203 1315210 2891001"],
  ["permission", "never", "131006 1061004 1063002 1063004 1069902 1254302 1310213 1770032 2890005"],
  [
    "notFound",
    "never",
    "131005 1061003 1061007 1061044 1063005 1069907 1254040-1254045 1310214 1310215 1310249 1770002-1770003 2890003"
  ],
  ["server", "ifIdempotent", "90203 90228 90235 90242 96402 1000003 1001901 1001999"],
  ["permission", "never", "90303 91002 91204 91403 95008-95009 1001002 1001902 1069303"],
  ["notFound", "never", "90305 91005 91402 95006-95007 1001001 1003001 1003003 1004000"]
]

interface Range extends Fact {
  readonly from: number
  readonly to: number
}

let ranges: ReadonlyArray<Range> | undefined

const final = (kind: Kind): Fact => ({ kind, repeat: "never" })
const serverFault: Fact = { kind: "server", repeat: "ifIdempotent" }

/** Of a class that is not named here the kind bears its name, and repeating does not help. */
const facts: { readonly [is in Exclude<CodeClass, Kind> | "rate"]: Fact } = {
  rate: { kind: "rate", repeat: "wait" },
  notReady: { kind: "state", repeat: "wait" },
  conflict: { kind: "state", repeat: "wait" },
  busy: serverFault,
  size: final("param")
}

const isNamed = (is: CodeClass): is is keyof typeof facts => is in facts

/**
 * What is known of a code; undefined for the many that belong to one endpoint only. `codes` are those of the endpoint's
 * project: without them it is known whether repeating helps, but not the kind of every fault. `msg` is the platform's message, which
 * gives the reason where the code is one for several.
 */
export const factOf = (code: number, status?: number, codes?: string, msg = ""): Fact | undefined => {
  const general = passingFactOf(code, msg) ?? generalFactOf(code)
  if (general !== undefined) return general
  const is = codeClass(code, status, codes)
  if (is === undefined) return undefined
  return isNamed(is) ? facts[is] : final(is)
}

/** Refusals of a card's content, which say why in their message: `ErrCode: 200810; ErrMsg: ...`. */
const ofContent = new Set([200220, 230099, 11246])

/** What passes by itself within the refusal of a card's content; undefined for any other reason. */
const passingFactOf = (code: number, msg: string): Fact | undefined => {
  const [, reason] = (ofContent.has(code) && /\bErrCode: ?(\d{3,9})\b/.exec(msg)) || []
  if (reason === undefined) return undefined
  // One number for several reasons: of them this one alone passes.
  if (reason === "11310") return /action is lock/.test(msg) ? facts.notReady : undefined
  const fact = factOf(Number(reason))
  return fact?.repeat === "wait" || fact?.repeat === "ifIdempotent" ? fact : undefined
}

const generalFactOf = (code: number): Fact | undefined => {
  ranges ??= rows.flatMap(([kind, repeat, codes]) =>
    codes.split(" ").map((range) => {
      const [from, to] = range.split("-")
      return { kind, repeat, from: Number(from), to: Number(to ?? from) }
    })
  )
  return ranges.find((range) => code >= range.from && code <= range.to)
}

/** The kind of fault that an HTTP status tells of where the code tells nothing. */
export const factOfStatus = (status: number): Fact | undefined => {
  switch (status) {
    case 401:
      return final("auth")
    case 403:
      return final("permission")
    case 404:
      return final("notFound")
    case 429:
      return facts.rate
    // What the server will never do, however often it is asked.
    case 501:
    case 505:
    case 506:
    case 510:
    case 511:
      return final("server")
    // The server waited for the request in vain, or would not take it so early.
    case 408:
    case 425:
      return serverFault
    default:
      if (status >= 500) return serverFault
      return status >= 400 ? final("param") : undefined
  }
}

/** What the reader can do about a code. */
export const adviceOf = (code: number): string | undefined => {
  switch (code) {
    case 99991401:
      return "Add this machine's address to the app's IP allow list in the developer console"
    case 99991403:
      return "The month's quota of calls is used up; waiting a few seconds does not help"
    case 99991543:
    case 10012:
    case 10014:
    case 10015:
    case 20002:
      return "Check the app id and the app secret, and that the region is the app's"
    case 99991661:
      return "The call needs an access token"
    case 99991662:
      return "Enable the app in the developer console"
    case 99991663:
    case 99991664:
    case 99991665:
    case 99991668:
      return "The token is invalid or has expired, or this endpoint does not take tokens of its kind"
    case 99991669:
    case 20003:
    case 20004:
    case 20026:
    case 20037:
    case 20064:
    case 20073:
      return "Ask the user to authorize the app again"
    case 99991673:
      return "Publish the app and have it installed in this tenant"
    case 10013:
      return "Check the tenant that the call names: the app has to be installed there"
    case 230002:
      return "Add the bot to the chat first"
    case 230013:
      return "Add the person to the app's availability in the developer console"
    case 230034:
      return "Check the id: it is of no chat (oc_) or person (ou_) that this app can reach"
    case 41012:
    case 99992351:
    case 99992361:
      return "Give an open_id (ou_) of this app, or say of which kind the id is: userIdType, user_id_type"
    case 40004:
    case 41050:
      return "Check that the contacts range of the app has this department or person: Data permissions, in the developer console"
    case 1254003:
    case 1254040:
      return "Give what stands in the address /base/<app_token>; of a base in a wiki, Wiki.getNode gives it as obj_token"
    case 1254045:
      return "Compare the names of the fields with those of Bitable.fields.list"
    case 91403:
    case 131006:
    case 1254302:
    case 1310213:
    case 1770032:
      return "Share the document with the app, or with the user as whom the call is made"
    case 230006:
    case 11205:
      return "Enable the bot ability of the app in the developer console and publish a version"
    default:
      return undefined
  }
}

/** The code of an answer: a whole number, which some endpoints give as text; undefined where there is none. */
export const codeOf = (value: unknown): number | undefined => {
  const code = typeof value === "string" && /^-?\d{1,15}$/.test(value) ? Number(value) : value
  return Number.isInteger(code) ? (code as number) : undefined
}
