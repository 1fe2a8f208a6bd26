/** Whiteboards: theme, nodes and picture. */
import { whiteboardUpdatedV1 } from "@effect-feishu/core/events/Board"
import type * as Node from "@effect-feishu/core/api/board/v1/WhiteboardNode"
import { rightOf, rights } from "../access.js"
import { driveSlot, type DriveNode } from "../drive.js"
import { driveSubscriptionsSlot, subscriberIn } from "../driveSubscriptions.js"
import { isObject, type Json, type JsonObject } from "../fields.js"
import { allIdsOf, happening } from "../raise.js"
import { refuse } from "../refusal.js"
import {
  at,
  binary,
  bodyFields,
  data,
  model,
  queryFields,
  type Call,
  type Reply,
  type Route
} from "../route.js"
import { whiteboardsSlot, type Whiteboard } from "../whiteboards.js"
import { userIdType } from "../people.js"

const root = "/open-apis/board/v1/whiteboards/:whiteboard_id"

const edited = happening(whiteboardUpdatedV1, "the nodes or the theme of a whiteboard are changed")

interface Found {
  readonly board: Whiteboard
  /** The document that it stands in. */
  readonly document: DriveNode | undefined
}

/** A whiteboard stands in a document, and is for whom that is for. */
const placeOf = (call: Call, right: number): Found => {
  const id = call.params["whiteboard_id"]!
  if (id.length < 22 || id.length > 27) return refuse(2890002, "invalid arg")
  const board = call.world.get(whiteboardsSlot).all.get(id)
  if (board === undefined) return refuse(2890003, "record missing")
  const nodes = call.world.get(driveSlot).nodes.values()
  const document = [...nodes].find(({ content }) => content?.holds?.(id) ?? false)
  if (document === undefined) return { board, document }
  if (document.tenantKey !== call.caller.tenantKey) return refuse(2890003, "record missing")
  return rightOf(call, document) >= right ? { board, document } : refuse(2890005, "forbidden", 403)
}

const boardOf = (call: Call, right: number): Whiteboard => placeOf(call, right).board

// what apps are told

/** Only who manages a whiteboard is told of it, and asks for it by the event's name. */
const subscriberOf = (call: Call, event: unknown) => {
  const { board } = placeOf(call, rights.full)
  return event === whiteboardUpdatedV1.type
    ? subscriberIn(call, board.id, event)
    : refuse(2890002, "invalid arg")
}

const subscribe = (call: Call): Reply => {
  call.world.get(driveSubscriptionsSlot).add(subscriberOf(call, call.body["event_type"]))
  return data({})
}

const unsubscribe = (call: Call): Reply => {
  call.world.get(driveSubscriptionsSlot).remove(subscriberOf(call, call.body["event_type"]))
  return data({})
}

const tell = (call: Call, { board, document }: Found): void => {
  if (document === undefined) return
  const subscriptions = call.world.get(driveSubscriptionsSlot)
  const audience = subscriptions.audience(call, document, board.id, whiteboardUpdatedV1.type, rights.full)
  const { user } = call.caller
  const operators = allIdsOf(call.world, user === undefined ? [] : [user])
  edited(
    call.world,
    audience.keys(),
    { whiteboard_id: board.id, operator_ids: operators },
    document.tenantKey
  )
}

const themes: ReadonlySet<string> = new Set([
  "classic",
  "minimalist_gray",
  "retro",
  "vibrant_color",
  "minimalist_blue",
  "default"
])

const updateTheme = (call: Call): Reply => {
  const place = placeOf(call, rights.edit)
  const fields = bodyFields(call)
  const theme = fields.string("theme")
  fields.done()
  if (!themes.has(theme)) refuse(2890002, "invalid arg")
  const isAnother = place.board.theme !== theme
  place.board.theme = theme
  if (isAnother) tell(call, place)
  return data({})
}

const listNodes = (call: Call): Reply => {
  userIdType(call)
  const { nodes } = boardOf(call, rights.view)
  // The platform leaves an empty list out.
  return data(nodes.size === 0 ? {} : { nodes: [...nodes.values()] })
}

/** What a node of a kind holds under the name of its kind. */
const needed: ReadonlySet<string> = new Set(["composite_shape", "connector", "image"])

/** Ids that the request gave its nodes stand for those that they get, wherever another node names them. */
const renamed = (value: Json, ids: ReadonlyMap<string, string>): Json => {
  if (Array.isArray(value)) return value.map((one) => renamed(one, ids))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      (name === "id" || name === "parent_id") && typeof one === "string"
        ? (ids.get(one) ?? one)
        : renamed(one as Json, ids)
    ])
  )
}

const createNodes = (call: Call, input: Node.CreateInput): Reply => {
  const place = placeOf(call, rights.edit)
  const { board } = place
  const token = input.client_token
  const query = queryFields(call)
  query.text("client_token", { minLength: 10, maxLength: 64 })
  query.done()
  const body = bodyFields(call)
  const nodes = (body.list("nodes") ?? []) as ReadonlyArray<JsonObject>
  if (nodes.length < 1) body.wrong("nodes", "the min len is 1")
  if (nodes.length > 3000) body.wrong("nodes", "the max len is 3000")
  body.done()
  const own = new Set(nodes.map(({ id }) => id))
  for (const node of nodes) {
    const type = String(node["type"])
    if (needed.has(type) && !isObject(node[type])) refuse(2890002, "invalid arg")
    const parent = node["parent_id"]
    const isThere = typeof parent !== "string" || parent === "" || own.has(parent) || board.nodes.has(parent)
    if (!isThere) refuse(2890002, "invalid arg")
  }
  return call.world.get(driveSlot).once(call, token, () => {
    const ids = nodes.map(() => `o1:${call.world.ids.integer(1_000_000_000)}`)
    const names = new Map(
      nodes.flatMap(({ id }, index) =>
        typeof id === "string" && id !== "" ? [[id, ids[index]!] as const] : []
      )
    )
    for (const [index, node] of nodes.entries()) {
      const id = ids[index]!
      board.nodes.set(id, { ...(renamed(node, names) as JsonObject), id })
    }
    tell(call, place)
    return data({ ids, client_token: token ?? call.world.ids.hex(32) })
  })
}

const deleteNodes = (call: Call): Reply => {
  const place = placeOf(call, rights.edit)
  const { board } = place
  const fields = bodyFields(call)
  const ids = fields.strings("ids", { min: 1, max: 100 })
  fields.done()
  const token = call.query.get("client_token") ?? undefined
  return call.world.get(driveSlot).once(call, token, () => {
    // All of them or none.
    if (ids.some((id) => !board.nodes.has(id))) refuse(2890003, "record missing")
    for (const id of ids) board.nodes.delete(id)
    tell(call, place)
    return data({ client_token: token ?? call.world.ids.hex(32) })
  })
}

/** One white pixel, as a PNG file. */
const pixel = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC"),
  (char) => char.charCodeAt(0)
)

export const boardRoutes: ReadonlyArray<Route> = [
  at("GET", `${root}/theme`, "board.v1.whiteboard.theme", (call) =>
    data({ theme: boardOf(call, rights.view).theme })
  ),
  at("POST", `${root}/update_theme`, "board.v1.whiteboard.update_theme", updateTheme),
  at("GET", `${root}/nodes`, "board.v1.whiteboard.node.list", listNodes),
  model("board.v1.whiteboard.node.create", createNodes),
  model("board.v1.whiteboard.subscribe", subscribe),
  model("board.v1.whiteboard.unsubscribe", unsubscribe),
  at("DELETE", `${root}/nodes/batch_delete`, "board.v1.whiteboard.node.batch_delete", deleteNodes),
  at("GET", `${root}/download_as_image`, "board.v1.whiteboard.download_as_image", (call) =>
    binary(pixel, "image/png", `${boardOf(call, rights.view).id}.png`, true)
  )
]
