/** What is said about tasks, and the files that hang on them. */
import type * as AttachmentApi from "@effect-feishu/core/api/task/v2/Attachment"
import type * as CommentApi from "@effect-feishu/core/api/task/v2/Comment"
import { actorOf, guid, same } from "../people.js"
import { mediaType } from "../mediaType.js"
import {
  afterInArray,
  at,
  binary,
  data,
  model,
  originOf,
  page,
  type Call,
  type Reply,
  type Route
} from "../route.js"
import {
  forbidden,
  invalid,
  notFound,
  pageRule,
  shownActor,
  shownAttachment,
  taskOf,
  taskRole
} from "../taskAccess.js"
import { commented } from "../taskEvents.js"
import { tasksSlot, type Attachment, type Comment } from "../tasks.js"

const longest = 3000
const largest = 50 * 1024 * 1024

const shown = (call: Call, comment: Comment) => ({
  id: comment.id,
  content: comment.content,
  creator: shownActor(call, comment.creator, "creator"),
  reply_to_comment_id: comment.replyTo ?? "0",
  created_at: String(comment.createdAt),
  updated_at: String(comment.updatedAt),
  resource_type: "task",
  resource_id: comment.task.guid
})

const checkContent = (content: string | undefined): string => {
  if (content === undefined || content === "") return invalid("content is empty")
  return content.length > longest ? invalid(`content is longer than ${longest}`) : content
}

const checkResource = (type: string | undefined): void => {
  if (type !== undefined && type !== "task") invalid("resource_type is task")
}

const create = (call: Call, input: CommentApi.CreateInput): Reply => {
  const { comments } = call.world.get(tasksSlot)
  checkResource(input.resource_type)
  const content = checkContent(input.content)
  const task = taskOf(call, input.resource_id ?? "", false)
  const { reply_to_comment_id: given } = input
  const replyTo = given === "0" || given === "" ? undefined : given
  if (replyTo !== undefined && comments.get(replyTo)?.task !== task) notFound("reply_to_comment")
  const comment: Comment = {
    id: `7${String(call.world.ids.integer(1_000_000_000_000_000)).padStart(18, "0")}`,
    seq: call.world.next(),
    task,
    creator: actorOf(call),
    replyTo,
    content,
    createdAt: call.now,
    updatedAt: call.now
  }
  comments.set(comment.id, comment)
  commented(call, comment, "create")
  return data({ comment: shown(call, comment) })
}

const list = (call: Call, input: CommentApi.ListInput): Reply => {
  checkResource(input.resource_type)
  const task = taskOf(call, input.resource_id, false)
  const found = page(
    call,
    pageRule,
    afterInArray(
      [...call.world.get(tasksSlot).comments.values()].filter((comment) => comment.task === task),
      (comment) => comment.seq,
      input.direction === "desc"
    ),
    (comment) => comment.seq
  )
  return data({ ...found, items: found.items.map((comment) => shown(call, comment)) })
}

const commentOf = (call: Call, id: string): Comment => {
  const comment = call.world.get(tasksSlot).comments.get(id)
  if (comment === undefined) return notFound("comment")
  return taskRole(comment.task, actorOf(call)) === undefined ? forbidden() : comment
}

const ownComment = (call: Call, id: string): Comment => {
  const comment = commentOf(call, id)
  return same(comment.creator, actorOf(call)) ? comment : forbidden()
}

const patch = (call: Call, input: CommentApi.PatchInput): Reply => {
  const comment = ownComment(call, input.comment_id)
  const { update_fields: names } = input
  if (names.length === 0) invalid("update_fields is empty")
  if (names.some((name) => name !== "content")) invalid("update_fields has an unknown field")
  comment.content = checkContent(input.comment.content)
  comment.updatedAt = call.now
  commented(call, comment, "update")
  return data({ comment: shown(call, comment) })
}

// attachments

const addressPath = "/task/attachments/download/authcode/"
const addressLife = 24 * 3_600_000

/** With an address that whoever has it may fetch, for a while. */
const withUrl = (call: Call, attachment: Attachment) => {
  const code = call.world.ids.hex(40)
  call.world.get(tasksSlot).addresses.set(code, { guid: attachment.guid, expiresAt: call.now + addressLife })
  return { ...shownAttachment(call, attachment), url: `${originOf(call)}${addressPath}?code=${code}` }
}

const download = (call: Call): Reply => {
  const tasks = call.world.get(tasksSlot)
  const address = tasks.addresses.get(call.query.get("code") ?? "")
  const attachment = tasks.attachments.get(address?.guid ?? "")
  if (address === undefined || attachment === undefined) return notFound("attachment")
  if (address.expiresAt <= call.now) return forbidden()
  const { bytes, name } = attachment
  return binary(bytes, mediaType(name), name)
}

const upload = (call: Call, input: AttachmentApi.UploadInput): Reply => {
  checkResource(input.resource_type)
  const task = taskOf(call, input.resource_id, true)
  const file = call.form.files["file"]
  if (file === undefined || file.bytes.byteLength === 0) return invalid("file is empty")
  if (file.bytes.byteLength > largest) return invalid("file is larger than 50 MB")
  const attachment: Attachment = {
    guid: guid(call.world),
    seq: call.world.next(),
    file_token: call.world.ids.word(27),
    name: file.fileName,
    bytes: file.bytes,
    task,
    uploader: actorOf(call),
    uploadedAt: call.now
  }
  call.world.get(tasksSlot).attachments.set(attachment.guid, attachment)
  return data({ items: [shownAttachment(call, attachment)] })
}

const listAttachments = (call: Call, input: AttachmentApi.ListInput): Reply => {
  checkResource(input.resource_type)
  const task = taskOf(call, input.resource_id, false)
  const found = page(
    call,
    pageRule,
    afterInArray(
      [...call.world.get(tasksSlot).attachments.values()].filter((one) => one.task === task),
      (one) => one.seq
    ),
    (one) => one.seq
  )
  return data({ ...found, items: found.items.map((one) => withUrl(call, one)) })
}

const attachmentOf = (call: Call, id: string, mayEdit: boolean): Attachment => {
  const attachment = call.world.get(tasksSlot).attachments.get(id)
  if (attachment === undefined) return notFound("attachment")
  taskOf(call, attachment.task.guid, mayEdit)
  return attachment
}

export const taskCommentRoutes: ReadonlyArray<Route> = [
  at("GET", addressPath, "task.attachment.download", download, { tokens: [] }),
  model("task.v2.comment.create", create),
  model("task.v2.comment.list", list),
  model<CommentApi.GetInput>("task.v2.comment.get", (call, { comment_id }) =>
    data({ comment: shown(call, commentOf(call, comment_id)) })
  ),
  model("task.v2.comment.patch", patch),
  model<CommentApi.DeleteInput>("task.v2.comment.delete", (call, { comment_id }) => {
    const comment = ownComment(call, comment_id)
    call.world.get(tasksSlot).comments.delete(comment.id)
    commented(call, comment, "delete")
    return data()
  }),
  model("task.v2.attachment.upload", upload, "form"),
  model("task.v2.attachment.list", listAttachments),
  model<AttachmentApi.GetInput>("task.v2.attachment.get", (call, { attachment_guid }) =>
    data({ attachment: withUrl(call, attachmentOf(call, attachment_guid, false)) })
  ),
  model<AttachmentApi.DeleteInput>("task.v2.attachment.delete", (call, { attachment_guid }) => {
    call.world.get(tasksSlot).attachments.delete(attachmentOf(call, attachment_guid, true).guid)
    return data()
  })
]
