/** What is said about instances of approvals, who gets a copy, and which approvals the app is told of. */
import type * as ApprovalApi from "@effect-feishu/core/api/approval/v4/Approval"
import type * as CommentApi from "@effect-feishu/core/api/approval/v4/InstanceComment"
import type * as InstanceApi from "@effect-feishu/core/api/approval/v4/Instance"
import { definitionOf, findPerson, instanceOf, invalid, namedInstance, personId } from "../approvalAccess.js"
import { approvalsSlot, type Comment, type Instance, type Involved } from "../approvals.js"
import type { Person } from "../directory.js"
import { isObject, type JsonObject } from "../fields.js"
import { refuse } from "../refusal.js"
import {
  afterInArray,
  at,
  bodyFields,
  data,
  model,
  page,
  queryFields,
  type Call,
  type PageRule,
  type Reply,
  type Route
} from "../route.js"

// comments

const commenter = (call: Call): Person => {
  const query = queryFields(call)
  const user = query.string("user_id")
  query.done()
  return findPerson(call, user, () => invalid("user_id"))
}

/** The endpoints of comments have one code for whatever is not there. */
const commented = (call: Call): Instance =>
  instanceOf(call, call.params["instance_id"]!, () => invalid("instance_id"))

const createComment = (call: Call): Reply => {
  const { index } = commenter(call)
  const instance = commented(call)
  const approvals = call.world.get(approvalsSlot)
  const body = bodyFields(call)
  const content = body.text("content")
  const parent = body.text("parent_comment_id")
  const present = body.text("comment_id")
  body.done()
  if (content !== undefined) {
    try {
      if (!isObject(JSON.parse(content))) invalid("content is not a JSON object")
    } catch (thrown) {
      if (!(thrown instanceof SyntaxError)) throw thrown
      invalid("content is not a JSON object")
    }
  }
  const fields = {
    content: content ?? '{"text":"","files":[]}',
    at_info_list: call.body["at_info_list"] ?? []
  }
  if (present !== undefined) {
    const comment = instance.comments.get(present)
    if (comment === undefined || comment.user !== index) return invalid("comment_id")
    comment.fields = fields
    comment.updatedAt = call.now
    return data({ comment_id: comment.id })
  }
  if (parent !== undefined && !instance.comments.has(parent)) invalid("parent_comment_id")
  const comment: Comment = {
    id: approvals.number(),
    seq: call.world.next(),
    user: index,
    parent,
    fields,
    createdAt: call.now,
    updatedAt: call.now
  }
  instance.comments.set(comment.id, comment)
  return data({ comment_id: comment.id })
}

const shownComment = (call: Call, comment: Comment): JsonObject => ({
  id: comment.id,
  ...comment.fields,
  create_time: String(comment.createdAt),
  update_time: String(comment.updatedAt),
  is_delete: 0,
  commentator: personId(call, comment.user)
})

const commentRule: PageRule = { size: 10, max: 1000, code: 1390001 }

const listComments = (call: Call): Reply => {
  commenter(call)
  const instance = commented(call)
  const all = [...instance.comments.values()]
  const { items, ...found } = page(
    call,
    commentRule,
    afterInArray(
      all.filter((comment) => comment.parent === undefined),
      (comment) => comment.seq
    ),
    (comment) => comment.seq
  )
  return data({
    ...found,
    comments: items.map((comment) =>
      Object.assign(shownComment(call, comment), {
        replies: all.filter((one) => one.parent === comment.id).map((one) => shownComment(call, one))
      })
    )
  })
}

/** A comment that others answer stays as an empty one. */
const deleteComment = (call: Call, input: CommentApi.DeleteInput): Reply => {
  const { index } = commenter(call)
  const { comments } = commented(call)
  const comment = comments.get(input.comment_id)
  if (comment === undefined || comment.user !== index) return invalid("comment_id")
  const isAnswered = [...comments.values()].some(({ parent }) => parent === comment.id)
  if (isAnswered) comment.fields = { content: "", at_info_list: [] }
  else comments.delete(comment.id)
  return data({ comment_id: comment.id })
}

const removeComments = (call: Call, input: CommentApi.RemoveInput): Reply => {
  if (input.user_id !== undefined) findPerson(call, input.user_id, () => invalid("user_id"))
  const instance = commented(call)
  instance.comments.clear()
  return data({ instance_id: instance.code, external_id: "" })
}

// copies

const copy = (call: Call, input: InstanceApi.CcInput): Reply => {
  const instance = namedInstance(call)
  const sender = findPerson(call, input.user_id)
  if (input.cc_user_ids.length === 0) invalid("cc_user_ids")
  const receivers = input.cc_user_ids.map((id) => findPerson(call, id).index)
  call.world.get(approvalsSlot).copy(instance, sender, receivers, input.comment ?? "")
  return data()
}

// subscriptions

const subscribe = (call: Call, { approval_code }: ApprovalApi.SubscribeInput): Reply => {
  const definition = definitionOf(call, approval_code)
  const { subscribed } = call.world.get(approvalsSlot)
  const key = `${call.caller.appId} ${definition.code}`
  if (subscribed.has(key)) refuse(1390007, "subscription existed")
  subscribed.add(key)
  return data()
}

const unsubscribe = (call: Call, { approval_code }: ApprovalApi.UnsubscribeInput): Reply => {
  const definition = definitionOf(call, approval_code)
  const { subscribed } = call.world.get(approvalsSlot)
  if (!subscribed.delete(`${call.caller.appId} ${definition.code}`)) {
    refuse(1390007, "subscription not existed")
  }
  return data()
}

const involvement = (call: Call, of: Involved["of"], kind: string): Involved => ({
  appId: call.caller.appId,
  user: call.caller.user ?? -1,
  of,
  kind
})

/** A person asks to be told of the approvals that they are in. To ask twice is to ask. */
const listens =
  (of: Involved["of"]) =>
  (call: Call, { subscription_type: kind }: InstanceApi.SubscriptionInput): Reply => {
    const one = involvement(call, of, kind)
    call.world.get(approvalsSlot).involved.set(JSON.stringify(one), one)
    return data()
  }

/** Without a kind, of none of them any more. */
const listensNoMore =
  (of: Involved["of"]) =>
  (call: Call, { subscription_type: kind }: InstanceApi.UnsubscriptionInput): Reply => {
    const { involved } = call.world.get(approvalsSlot)
    for (const one of kind === undefined ? involvements : [kind]) {
      involved.delete(JSON.stringify(involvement(call, of, one)))
    }
    return data()
  }

const involvements = ["INVOLVED_APPROVAL", "MANAGED_APPROVAL"]

const comments = "/open-apis/approval/v4/instances/:instance_id/comments"

export const approvalCommentRoutes: ReadonlyArray<Route> = [
  at("POST", comments, "approval.v4.instance.comment.create", createComment),
  at("GET", comments, "approval.v4.instance.comment.list", listComments),
  model("approval.v4.instance.comment.delete", deleteComment),
  model("approval.v4.instance.comment.remove", removeComments),
  model("approval.v4.instance.cc", copy),
  model("approval.v4.approval.subscribe", subscribe),
  model("approval.v4.approval.unsubscribe", unsubscribe),
  model("approval.v4.instance.subscription", listens("instances")),
  model("approval.v4.instance.unsubscription", listensNoMore("instances")),
  model("approval.v4.task.subscription", listens("tasks")),
  model("approval.v4.task.unsubscription", listensNoMore("tasks"))
]
