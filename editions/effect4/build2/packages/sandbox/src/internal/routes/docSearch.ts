/** Documents found by words, and what the older endpoint says of them. */
import { rightOf, rights } from "../access.js"
import { TextDocument } from "../documents.js"
import type { DriveNode } from "../drive.js"
import { driveOf } from "../drivePlaces.js"
import { Fields, isObject, type Json } from "../fields.js"
import { bodyFields, data, model, unmodelled, type Call, type Reply, type Route } from "../route.js"

/** The kinds that a request names and what each stands for: documents of both generations have one name. */
const kinds: Readonly<Record<string, ReadonlyArray<string>>> = { doc: ["doc", "docx"] }

const textsIn = (values: ReadonlyArray<Json> | undefined): ReadonlyArray<string> =>
  (values ?? []).filter((value) => typeof value === "string")

const says = (node: DriveNode, words: string): boolean =>
  `${node.name}\n${node.content instanceof TextDocument ? node.content.text() : ""}`
    .toLowerCase()
    .includes(words)

/** So many are found at most, however they are paged. */
const mostFound = 200

/** What the user who calls may see that has the words in its title or its text, what was changed last first. */
const search = (call: Call): Reply => {
  const fields = bodyFields(call)
  const words = fields.string("search_key", { minLength: 0 }).toLowerCase()
  const count = fields.integer("count", { min: 0, max: 50 }) ?? 50
  const offset = fields.integer("offset", { min: 0, max: mostFound }) ?? 0
  const owners = textsIn(fields.list("owner_ids"))
  const chats = textsIn(fields.list("chat_ids"))
  const types = textsIn(fields.list("docs_types")).flatMap((type) => kinds[type] ?? [type])
  fields.done()
  const drive = driveOf(call)
  const isShared = (node: DriveNode): boolean =>
    [...node.members.values()].some(
      ({ member_id, member_type }) => member_type === "openchat" && chats.includes(member_id)
    )
  const found = [...drive.nodes.values()]
    .filter(
      (node) =>
        node.tenantKey === call.caller.tenantKey &&
        node.type !== "folder" &&
        node.type !== "shortcut" &&
        (types.length === 0 || types.includes(node.type)) &&
        (owners.length === 0 || owners.includes(drive.ownerId(node, "open_id"))) &&
        (chats.length === 0 || isShared(node)) &&
        says(node, words) &&
        rightOf(call, node) >= rights.view
    )
    .sort((a, b) => b.edited - a.edited)
    .slice(0, mostFound)
  return data({
    docs_entities: found.slice(offset, offset + count).map((node) => ({
      docs_token: node.token,
      docs_type: node.type,
      title: node.name,
      owner_id: drive.ownerId(node, "open_id")
    })),
    has_more: found.length > offset + count,
    total: found.length
  })
}

/** What is known of documents; those that are not there, or not open to who calls, are left out. */
const meta = (call: Call): Reply => {
  const fields = bodyFields(call)
  const asked = (fields.list("request_docs") ?? []).map((one) => {
    const inner = new Fields(isObject(one) ? one : {}, "request_docs.")
    const document = { token: inner.string("docs_token"), type: inner.string("docs_type") }
    inner.done()
    return document
  })
  fields.done()
  const drive = driveOf(call)
  const metas = asked.flatMap(({ token, type }) => {
    const node = drive.find(call, token)
    if (node === undefined || node.type !== type || rightOf(call, node) < rights.view) return []
    const owner = drive.ownerId(node, "open_id")
    return [
      {
        docs_token: token,
        docs_type: type,
        title: node.name,
        owner_id: owner,
        create_time: Math.floor(node.createdAt / 1000),
        latest_modify_user: owner,
        latest_modify_time: Math.floor(node.modifiedAt / 1000)
      }
    ]
  })
  return data({ docs_metas: metas })
}

export const docSearchRoutes: ReadonlyArray<Route> = [
  model("suite.v0.docs_api.search.object", search),
  model("suite.v0.docs_api.meta", meta),
  unmodelled("search.v2.doc_wiki.search")
]
