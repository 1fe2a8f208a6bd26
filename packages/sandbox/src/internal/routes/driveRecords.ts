/** What is recorded of documents: versions that were kept, who asks to be told of changes, who looked and liked. */
import { noticeCommentAddV1 } from "@effect-feishu/core/events/Drive"
import { rightOf, rights } from "../access.js"
import { createdInFolder } from "../driveEvents.js"
import { driveSubscriptionsSlot, subscriberIn } from "../driveSubscriptions.js"
import type { Content, DriveNode } from "../drive.js"
import { driveOf } from "../drivePlaces.js"
import type { JsonObject } from "../fields.js"
import { actorId, actorOf, userIdType } from "../people.js"
import type { Actor } from "../chat.js"
import { refuse } from "../refusal.js"
import { afterInArray, data, model, page, unmodelled, type Call, type Reply, type Route } from "../route.js"
import { slot, type World } from "../world.js"

interface Version {
  readonly version: string
  readonly name: string
  readonly order: number
  readonly creator: Actor
  readonly createdAt: number
  readonly content: Content
}

interface CommentSubscription {
  readonly id: string
  readonly token: string
  isOn: boolean
}

class Records {
  readonly versions = new Map<string, Array<Version>>()
  readonly subscriptions = new Map<string, CommentSubscription>()
  constructor(readonly world: World) {}
}

const recordsSlot = slot("driveRecords", (world) => new Records(world))
const recordsOf = (call: Call): Records => call.world.get(recordsSlot)

const seconds = (ms: number): string => String(Math.floor(ms / 1000))

// versions

/** Documents and spreadsheets have versions; the request says which of them it means. */
const versioned = (call: Call, type: unknown): DriveNode => {
  const node = driveOf(call).find(call, call.params["file_token"]!)
  if (node === undefined) {
    return refuse(1068404, "Parent file does not exist, please check the file status.", 404)
  }
  if (node.type !== type) return refuse(1068411, "Params error, param [obj_type] is wrong.")
  return rightOf(call, node) >= rights.edit
    ? node
    : refuse(1068400, "Has no permission, please apply the file permission of reading or edition.")
}

const versionsOf = (call: Call, node: DriveNode): Array<Version> => {
  const { versions } = recordsOf(call)
  const known = versions.get(node.token) ?? []
  versions.set(node.token, known)
  return known
}

const shownVersion = (call: Call, node: DriveNode, one: Version): JsonObject => ({
  name: one.name,
  version: one.version,
  parent_token: node.token,
  owner_id: driveOf(call).ownerId(node, userIdType(call)),
  creator_id: actorId(call, one.creator),
  create_time: seconds(one.createdAt),
  update_time: seconds(one.createdAt),
  status: "0",
  obj_type: node.type,
  parent_type: node.type
})

const createVersion = (call: Call): Reply => {
  const node = versioned(call, call.body["obj_type"])
  const { name } = call.body
  if (node.content === undefined) return refuse(1068411, "Params error, param [obj_type] is wrong.")
  const made: Version = {
    version: call.world.ids.word(6),
    name: typeof name === "string" ? name : "",
    order: call.world.next(),
    creator: actorOf(call),
    createdAt: call.now,
    content: node.content.copy(call.world)
  }
  versionsOf(call, node).push(made)
  return data(shownVersion(call, node, made))
}

const openedVersion = (call: Call): { readonly node: DriveNode; readonly version: Version } => {
  const node = versioned(call, call.query.get("obj_type"))
  const version = versionsOf(call, node).find((one) => one.version === call.params["version_id"])
  return version === undefined
    ? refuse(1068412, "Params error, param [version_id] is wrong.")
    : { node, version }
}

const getVersion = (call: Call): Reply => {
  const { node, version } = openedVersion(call)
  return data(shownVersion(call, node, version))
}

const listVersions = (call: Call): Reply => {
  const node = versioned(call, call.query.get("obj_type"))
  const one = page(
    call,
    { size: 50, max: 100, code: 1068410 },
    afterInArray(versionsOf(call, node), ({ order }) => order),
    ({ order }) => order
  )
  return data({
    items: one.items.map((version) => shownVersion(call, node, version)),
    has_more: one.has_more,
    page_token: one.page_token
  })
}

const deleteVersion = (call: Call): Reply => {
  const { node, version } = openedVersion(call)
  const versions = versionsOf(call, node)
  versions.splice(versions.indexOf(version), 1)
  return data({})
}

// subscriptions

const recorded = (call: Call, code: number, msg: string, status = 400): DriveNode =>
  driveOf(call).find(call, call.params["file_token"]!) ?? refuse(code, msg, status)

/** Of a folder, one subscribes to a kind of event; of a file, to all. Only who manages it may. */
const subscribed = (call: Call) => {
  const type = call.query.get("file_type")
  const node = recorded(call, 1069604, "document not found")
  if (node.type !== type) refuse(1069604, "document not found")
  if (rightOf(call, node) < rights.full) refuse(1069603, "forbidden", 403)
  if (type !== "folder") return subscriberIn(call, node.token, "")
  const event = call.query.get("event_type") ?? ""
  if (event !== createdInFolder) refuse(1069602, "param error")
  return subscriberIn(call, node.token, event)
}

/** What concerns somebody is asked for without a document: comments. */
const noticed = (call: Call, event: unknown) =>
  event === noticeCommentAddV1.type ? subscriberIn(call, "", event) : refuse(1069602, "param error")

const subscribe = (call: Call): Reply => {
  call.world.get(driveSubscriptionsSlot).add(subscribed(call))
  return data({})
}

const unsubscribe = (call: Call): Reply => {
  if (!call.world.get(driveSubscriptionsSlot).remove(subscribed(call))) refuse(1069605, "Unsubscribe")
  return data({})
}

const isSubscribed = (call: Call): Reply =>
  data({ is_subscribe: call.world.get(driveSubscriptionsSlot).has(subscribed(call)) })

const subscribeNotices = (call: Call): Reply => {
  call.world.get(driveSubscriptionsSlot).add(noticed(call, call.body["event_type"]))
  return data({})
}

const unsubscribeNotices = (call: Call): Reply => {
  call.world.get(driveSubscriptionsSlot).remove(noticed(call, call.query.get("event_type")))
  return data({})
}

const shownSubscription = ({ id, isOn }: CommentSubscription, type: unknown): JsonObject => ({
  subscription_id: id,
  subscription_type: "comment_update",
  is_subcribe: isOn,
  file_type: String(type)
})

/** A document whose comments somebody asks to be told of: that takes a right to read it. */
const watched = (call: Call): DriveNode => {
  const node = recorded(call, 1064040, "Token not exist", 404)
  return rightOf(call, node) >= rights.view ? node : refuse(1064030, "Permission denied", 403)
}

const createSubscription = (call: Call): Reply => {
  const node = watched(call)
  const given = call.body["subscription_id"]
  const made: CommentSubscription = {
    id: typeof given === "string" && given !== "" ? given : String(call.world.ids.integer(1_000_000_000_000)),
    token: node.token,
    isOn: call.body["is_subcribe"] !== false
  }
  recordsOf(call).subscriptions.set(`${node.token} ${made.id}`, made)
  return data(shownSubscription(made, call.body["file_type"]))
}

const subscriptionOf = (call: Call): CommentSubscription => {
  const node = watched(call)
  return (
    recordsOf(call).subscriptions.get(`${node.token} ${call.params["subscription_id"]!}`) ??
    refuse(1064000, "Illegal parameter")
  )
}

const getSubscription = (call: Call): Reply =>
  data(shownSubscription(subscriptionOf(call), call.body["file_type"]))

const setSubscription = (call: Call): Reply => {
  const subscription = subscriptionOf(call)
  subscription.isOn = call.body["is_subscribe"] === true
  return data(shownSubscription(subscription, call.body["file_type"]))
}

// who looked: nobody opens a document of the sandbox in an editor

const statistics = (call: Call): Reply => {
  const type = call.query.get("file_type")
  const node = recorded(call, 1069604, "document not found")
  if (node.type !== type) refuse(1069604, "document not found")
  if (rightOf(call, node) < rights.view) refuse(1069603, "forbidden", 403)
  return data({
    file_token: node.token,
    file_type: type,
    statistics: {
      uv: 0,
      pv: 0,
      like_count: 0,
      timestamp: Math.floor(call.now / 1000),
      uv_today: 0,
      pv_today: 0,
      like_count_today: 0
    }
  })
}

const noLikes = (call: Call): Reply => {
  const node = recorded(call, 1061003, "file not found", 404)
  if (rightOf(call, node) < rights.view) refuse(1061004, "no file permission", 403)
  return data({ items: [], has_more: false, page_token: "" })
}

const noViews = (call: Call): Reply => {
  const node = recorded(call, 1069604, "not found", 404)
  if (rightOf(call, node) < rights.view) refuse(1069603, "forbidden", 403)
  return data({ items: [], has_more: false, page_token: "" })
}

const file = "drive.v1.file"

export const driveRecordRoutes: ReadonlyArray<Route> = [
  model(`${file}.version.create`, createVersion),
  model(`${file}.version.get`, getVersion),
  model(`${file}.version.list`, listVersions),
  model(`${file}.version.delete`, deleteVersion),
  model(`${file}.subscribe`, subscribe),
  model(`${file}.delete_subscribe`, unsubscribe),
  model(`${file}.get_subscribe`, isSubscribed),
  model(`${file}.subscription.create`, createSubscription),
  model(`${file}.subscription.get`, getSubscription),
  model(`${file}.subscription.patch`, setSubscription),
  model(`${file}.statistics.get`, statistics),
  model(`${file}.view_record.list`, noViews),
  model("drive.v2.file.like.list", noLikes),
  model("drive.v1.user.subscription", subscribeNotices),
  // How it answers is not documented.
  unmodelled("drive.v1.user.subscription_status"),
  model("drive.v1.user.remove_subscription", unsubscribeNotices)
]
