/** Whiteboards: theme, nodes and picture. */
import { driveSlot } from "../drive.js"
import { Fields, isObject, type JsonObject } from "../fields.js"
import { refuse } from "../refusal.js"
import { at, binary, bodyFields, data, queryFields, type Call, type Reply, type Route } from "../route.js"
import { whiteboardsSlot, type Whiteboard } from "../whiteboards.js"
import { userIdType } from "../people.js"

const root = "/open-apis/board/v1/whiteboards/:whiteboard_id"

const boardOf = (call: Call): Whiteboard => {
  const id = call.params["whiteboard_id"]!
  if (id.length < 22 || id.length > 27) return refuse(2890002, "invalid arg")
  return call.world.get(whiteboardsSlot).all.get(id) ?? refuse(2890003, "record missing")
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
  const board = boardOf(call)
  const fields = bodyFields(call)
  const theme = fields.string("theme")
  fields.done()
  if (!themes.has(theme)) refuse(2890002, "invalid arg")
  board.theme = theme
  return data({})
}

const listNodes = (call: Call): Reply => {
  userIdType(call)
  const { nodes } = boardOf(call)
  // The platform leaves an empty list out.
  return data(nodes.size === 0 ? {} : { nodes: [...nodes.values()] })
}

const createNodes = (call: Call): Reply => {
  userIdType(call)
  const board = boardOf(call)
  const query = queryFields(call)
  const token = query.text("client_token", { minLength: 10, maxLength: 64 })
  query.done()
  const body = bodyFields(call)
  const list = body.list("nodes") ?? []
  if (list.length < 1) body.wrong("nodes", "the min len is 1")
  if (list.length > 3000) body.wrong("nodes", "the max len is 3000")
  body.done()
  const nodes = list.map((item, index): JsonObject => {
    const input = isObject(item) ? item : {}
    const fields = new Fields(input, `nodes[${index}].`)
    fields.string("type")
    fields.done()
    return input
  })
  return call.world.get(driveSlot).once(call, token, () => {
    const ids = nodes.map((node) => {
      const id = `o1:${call.world.ids.integer(1_000_000_000)}`
      board.nodes.set(id, { ...node, id })
      return id
    })
    return data({ ids, client_token: token ?? call.world.ids.hex(32) })
  })
}

const deleteNodes = (call: Call): Reply => {
  const board = boardOf(call)
  const fields = bodyFields(call)
  const ids = fields.strings("ids", { min: 1, max: 100 })
  fields.done()
  const token = call.query.get("client_token") ?? undefined
  return call.world.get(driveSlot).once(call, token, () => {
    for (const id of ids) if (!board.nodes.delete(id)) refuse(2890003, "record missing")
    return data({ client_token: token ?? call.world.ids.hex(32) })
  })
}

/** One white pixel, as a PNG file. */
const pixel = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC"),
  (char) => char.charCodeAt(0)
)

export const boardRoutes: ReadonlyArray<Route> = [
  at("GET", `${root}/theme`, "board.v1.whiteboard.theme", (call) => data({ theme: boardOf(call).theme })),
  at("POST", `${root}/update_theme`, "board.v1.whiteboard.update_theme", updateTheme),
  at("GET", `${root}/nodes`, "board.v1.whiteboard.node.list", listNodes),
  at("POST", `${root}/nodes`, "board.v1.whiteboard.node.create", createNodes),
  at("DELETE", `${root}/nodes/batch_delete`, "board.v1.whiteboard.node.batch_delete", deleteNodes),
  at("GET", `${root}/download_as_image`, "board.v1.whiteboard.download_as_image", (call) =>
    binary(pixel, "image/png", `${boardOf(call).id}.png`)
  )
]
