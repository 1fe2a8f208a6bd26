/** Comments on documents, their replies, and reactions to these. */
import * as happened from "../driveEvents.js"
import { rightOf, rights } from "../access.js"
import { commentsSlot, type Comment, type CommentReply, type Comments } from "../comments.js"
import type { DriveNode } from "../drive.js"
import { driveOf } from "../drivePlaces.js"
import { isObject, truthOf, type Json, type JsonObject } from "../fields.js"
import { actorId, actorOf, findPerson, same } from "../people.js"
import { refuse } from "../refusal.js"
import {
  afterInArray,
  bodyFields,
  data,
  model,
  page,
  type Call,
  type PageRule,
  type Reply,
  type Route
} from "../route.js"

const rule: PageRule = { size: 50, max: 100, code: 1069302 }

const wrong = (): never => refuse(1069302, "param error")
const missing = (): never => refuse(1069307, "not exist", 404)

const commentsOf = (call: Call): Comments => call.world.get(commentsSlot)

/** The document must be there, and of the kind that the request says. */
const documentOf = (call: Call): DriveNode => {
  const token = call.params["file_token"]!
  const drive = driveOf(call)
  const node = drive.find(call, token)
  if (node === undefined) {
    return drive.wasRemoved(call, token)
      ? refuse(1069304, "docs had been deleted")
      : refuse(1069305, "docs not exist")
  }
  if (node.type !== call.query.get("file_type")) return wrong()
  return rightOf(call, node) >= rights.view ? node : refuse(1069303, "forbidden", 403)
}

const commentOf = (call: Call, node: DriveNode): Comment =>
  commentsOf(call)
    .of(node.token)
    .find(({ comment_id }) => comment_id === call.params["comment_id"]) ?? missing()

const replyOf = (call: Call, comment: Comment): CommentReply =>
  comment.replies.find(({ reply_id }) => reply_id === call.params["reply_id"]) ?? missing()

// what is said

const parts = { text_run: "text", docs_link: "url", person: "user_id" } as const
const isPart = (type: Json | undefined): type is keyof typeof parts =>
  typeof type === "string" && type in parts

/** Each element has what its kind is for, and names people who are there. */
const contentIn = (call: Call, value: Json | undefined): JsonObject => {
  const elements = isObject(value) ? value["elements"] : undefined
  if (!Array.isArray(elements) || elements.length === 0) return wrong()
  for (const element of elements) {
    const { type } = isObject(element) ? element : {}
    if (!isObject(element) || !isPart(type)) return wrong()
    const part = element[type]
    const said = isObject(part) ? part[parts[type]] : undefined
    if (typeof said !== "string" || said === "") return wrong()
    if (type === "person" && findPerson(call, said) === undefined) return wrong()
  }
  return { elements }
}

const seconds = (ms: number): number => Math.floor(ms / 1000)

const shownReactions = (call: Call, { reactions }: CommentReply): JsonObject =>
  truthOf(call.query.get("need_reaction") ?? "") === true || call.body["need_reaction"] === true
    ? {
        reactions: [...reactions].map(([reaction_key, actors]) => ({
          reaction_key,
          count: actors.length,
          ahead_users: actors.map((actor) => actorId(call, actor))
        }))
      }
    : {}

const shownReply = (call: Call, reply: CommentReply): JsonObject => ({
  content: reply.content,
  reply_id: reply.reply_id,
  user_id: actorId(call, reply.author),
  create_time: seconds(reply.createdAt),
  update_time: seconds(reply.updatedAt),
  extra: { image_list: [] },
  ...shownReactions(call, reply)
})

const shown = (call: Call, { comment_id, replies, solved }: Comment): JsonObject => {
  const [first] = replies
  return {
    comment_id,
    user_id: first === undefined ? "" : actorId(call, first.author),
    create_time: seconds(first?.createdAt ?? 0),
    update_time: seconds(Math.max(...replies.map(({ updatedAt }) => updatedAt))),
    is_solved: solved !== undefined,
    ...(solved === undefined
      ? {}
      : { solved_time: seconds(solved.at), solver_user_id: actorId(call, solved.by) }),
    has_more: false,
    page_token: "",
    // Comments on a part of the text are made by people, in the editor.
    is_whole: true,
    quote: "",
    reply_list: { replies: replies.map((reply) => shownReply(call, reply)) }
  }
}

// comments

const create = (call: Call): Reply => {
  const node = documentOf(call)
  const list = call.body["reply_list"]
  const replies = isObject(list) ? list["replies"] : undefined
  if (!Array.isArray(replies) || replies.length !== 1) return wrong()
  const content = contentIn(call, isObject(replies[0]) ? replies[0]["content"] : undefined)
  const made = commentsOf(call).add(node.token, actorOf(call), content)
  for (const reply of made.replies) happened.said(call, node, made, reply)
  return data(shown(call, made))
}

const get = (call: Call): Reply => data(shown(call, commentOf(call, documentOf(call))))

const list = (call: Call): Reply => {
  const node = documentOf(call)
  const solved = call.query.get("is_solved")
  const comments = commentsOf(call)
    .of(node.token)
    .filter((comment) => solved === null || String(comment.solved !== undefined) === solved)
    .filter(() => call.query.get("is_whole") !== "false")
  const one = page(
    call,
    rule,
    afterInArray(comments, ({ order }) => order),
    ({ order }) => order
  )
  return data({
    items: one.items.map((comment) => shown(call, comment)),
    has_more: one.has_more,
    page_token: one.page_token
  })
}

const batchQuery = (call: Call): Reply => {
  const node = documentOf(call)
  const fields = bodyFields(call)
  const ids = fields.strings("comment_ids", { min: 1, max: 100 })
  fields.done()
  const comments = commentsOf(call).of(node.token)
  return data({
    items: ids.flatMap((id) => {
      const comment = comments.find(({ comment_id }) => comment_id === id)
      return comment === undefined ? [] : [shown(call, comment)]
    })
  })
}

const solve = (call: Call): Reply => {
  const comment = commentOf(call, documentOf(call))
  comment.solved = call.body["is_solved"] === true ? { by: actorOf(call), at: call.now } : undefined
  return data({})
}

// replies

const createReply = (call: Call): Reply => {
  const node = documentOf(call)
  const comment = commentOf(call, node)
  const reply = commentsOf(call).reply(actorOf(call), contentIn(call, call.body["content"]))
  comment.replies.push(reply)
  happened.said(call, node, comment, reply)
  return data(shownReply(call, reply))
}

const listReplies = (call: Call): Reply => {
  const { replies } = commentOf(call, documentOf(call))
  const indexed = replies.map((reply, index) => ({ reply, index }))
  const one = page(
    call,
    rule,
    afterInArray(indexed, ({ index }) => index),
    ({ index }) => index
  )
  return data({
    items: one.items.map(({ reply }) => shownReply(call, reply)),
    has_more: one.has_more,
    page_token: one.page_token
  })
}

/** The reply that the request names, which only its author may change. */
const ownReply = (call: Call, comment: Comment): CommentReply => {
  const reply = replyOf(call, comment)
  return same(reply.author, actorOf(call)) ? reply : refuse(1069303, "forbidden", 403)
}

const updateReply = (call: Call): Reply => {
  const reply = ownReply(call, commentOf(call, documentOf(call)))
  reply.content = contentIn(call, call.body["content"])
  reply.updatedAt = call.now
  return data({})
}

const deleteReply = (call: Call): Reply => {
  const node = documentOf(call)
  const comment = commentOf(call, node)
  commentsOf(call).remove(node.token, comment, ownReply(call, comment))
  return data({})
}

const react = (call: Call): Reply => {
  const token = call.params["file_token"]!
  const node = driveOf(call).find(call, token)
  if (node === undefined) return refuse(1061003, "docs had been deleted", 404)
  if (rightOf(call, node) < rights.view) refuse(1061004, "no permission", 401)
  const id = call.body["reply_id"]
  const reply = commentsOf(call)
    .of(token)
    .flatMap(({ replies }) => replies)
    .find(({ reply_id }) => reply_id === id)
  if (reply === undefined) return refuse(1061002, "invalid params")
  const key = String(call.body["reaction_type"])
  const others = (reply.reactions.get(key) ?? []).filter((actor) => !same(actor, actorOf(call)))
  const actors = call.body["action"] === "add" ? [...others, actorOf(call)] : others
  if (actors.length === 0) reply.reactions.delete(key)
  else reply.reactions.set(key, actors)
  return data({})
}

const comment = "drive.v1.file.comment"

export const driveCommentRoutes: ReadonlyArray<Route> = [
  model(`${comment}.create`, create),
  model(`${comment}.get`, get),
  model(`${comment}.list`, list),
  model(`${comment}.batch_query`, batchQuery),
  model(`${comment}.patch`, solve),
  model(`${comment}.reply.create`, createReply),
  model(`${comment}.reply.list`, listReplies),
  model(`${comment}.reply.update`, updateReply),
  model(`${comment}.reply.delete`, deleteReply),
  model("drive.v2.comment_reaction.update_reaction", react)
]
