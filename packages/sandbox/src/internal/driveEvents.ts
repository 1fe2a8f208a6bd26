/** What apps are told of documents and folders: only where they subscribe to them, or a person does through them. */
import * as Drive from "@effect-feishu/core/events/Drive"
import { rights, userKeys } from "./access.js"
import { botOpenId } from "./bots.js"
import type { Comment, CommentReply } from "./comments.js"
import type { Actor } from "./chat.js"
import { directorySlot } from "./directory.js"
import { driveSlot, type Collaborator, type Drive as Files, type DriveNode } from "./drive.js"
import { audienceOf, driveSubscriptionsSlot, type Audience } from "./driveSubscriptions.js"
import { isObject } from "./fields.js"
import { actorOf, findPerson, same } from "./people.js"
import { allIdsOf, happening, idsOf, operatorOf, type Raise } from "./raise.js"
import type { Call } from "./route.js"

const editedFile = happening(Drive.fileEditV1, "what is in a document, a spreadsheet or a base is changed")
const renamedFile = happening(Drive.fileTitleUpdatedV1, "a document or file gets another title")
const trashedFile = happening(Drive.fileTrashedV1, "a document, file or folder is deleted")
const createdFile = happening(Drive.fileCreatedInFolderV1, "something is put into a folder")
const addedMember = happening(Drive.filePermissionMemberAddedV1, "a collaborator is added to a document")
const removedMember = happening(
  Drive.filePermissionMemberRemovedV1,
  "a collaborator is removed from a document"
)
const commented = happening(
  Drive.noticeCommentAddV1,
  "a comment on a document, or a reply to one, concerns somebody"
)

/** What folders are subscribed to for. */
export const createdInFolder = "file.created_in_folder_v1"

const people = (actors: Iterable<Actor>): ReadonlyArray<number> =>
  [...actors].flatMap((actor) => ("user" in actor ? [actor.user] : []))

/** Tells each app of a document, with the people through whom it is told. */
export const tell = <P extends object>(
  call: Call,
  audience: Audience,
  node: DriveNode,
  raise: Raise<P>,
  payload: (subscribers: ReturnType<typeof allIdsOf>) => P
): void => {
  for (const [app, actors] of audience) {
    raise(call.world, [app], payload(allIdsOf(call.world, people(actors))), node.tenantKey)
  }
}

/** What every event of a document begins with. */
export const about = (call: Call, node: DriveNode) => ({
  file_type: node.type,
  file_token: node.token,
  ...operatorOf(call.world, actorOf(call))
})

export const edited = (call: Call, node: DriveNode, sheet?: string): void => {
  tell(call, audienceOf(call, node), node, editedFile, (subscribers) => ({
    file_type: node.type,
    file_token: node.token,
    operator_id_list: allIdsOf(call.world, people([actorOf(call)])),
    subscriber_id_list: subscribers,
    ...(sheet === undefined ? {} : { sheet_id: sheet })
  }))
}

/** Gives it another name. The same one again is no change. */
export const rename = (call: Call, node: DriveNode, name: string): void => {
  if (node.name === name) return
  node.name = name
  tell(call, audienceOf(call, node), node, renamedFile, (subscribers) => ({
    ...about(call, node),
    subscriber_id_list: subscribers
  }))
}

/** Deletes it with everything in it. Who is told is who had the right to it until then. */
export const trash = (call: Call, node: DriveNode): void => {
  const drive = call.world.get(driveSlot)
  const gone = [...drive.nodes.values()]
    .filter((one) => drive.contains(node, one.token))
    .map((one) => ({ one, audience: audienceOf(call, one) }))
  drive.remove(node)
  for (const { audience, one } of gone) {
    tell(call, audience, one, trashedFile, (subscribers) => ({
      ...about(call, one),
      subscriber_id_list: subscribers
    }))
  }
}

/** Puts something new into the drive. */
export const create = (call: Call, input: Parameters<Files["add"]>[1]): DriveNode => {
  const drive = call.world.get(driveSlot)
  const node = drive.add(call, input)
  const folder = drive.nodes.get(node.parent ?? "")
  if (folder === undefined) return node
  const subscriptions = call.world.get(driveSubscriptionsSlot)
  const audience = subscriptions.audience(call, folder, folder.token, createdInFolder, rights.full)
  tell(call, audience, node, createdFile, (subscribers) => ({
    ...about(call, node),
    folder_token: folder.token,
    subscriber_ids: subscribers
  }))
  return node
}

// collaborators

const membersOf = (call: Call, members: ReadonlyArray<Collaborator>) => {
  const directory = call.world.get(directorySlot)
  const idsWith = (type: string): ReadonlyArray<string> =>
    members.flatMap(({ member_id, member_type }) => (member_type === type ? [member_id] : []))
  const users = members.flatMap(({ member_id, member_type }) => {
    const key = userKeys[member_type]
    const person =
      key === undefined
        ? member_type === "email"
          ? directory.findByEmail(member_id)
          : undefined
        : directory.findPerson(key, member_id)
    return person === undefined ? [] : [person.index]
  })
  return {
    user_list: allIdsOf(call.world, users),
    chat_list: idsWith("openchat"),
    open_department_id_list: idsWith("opendepartmentid")
  }
}

const tellMembers = (
  raise: typeof addedMember | typeof removedMember,
  call: Call,
  node: DriveNode,
  members: ReadonlyArray<Collaborator>
): void => {
  if (members.length === 0) return
  tell(call, audienceOf(call, node), node, raise, (subscribers) => ({
    ...about(call, node),
    ...membersOf(call, members),
    subscriber_id_list: subscribers
  }))
}

export const membersAdded = (call: Call, node: DriveNode, members: ReadonlyArray<Collaborator>): void =>
  tellMembers(addedMember, call, node, members)

export const membersRemoved = (call: Call, node: DriveNode, members: ReadonlyArray<Collaborator>): void =>
  tellMembers(removedMember, call, node, members)

// comments

/** Apps are in comments as their bots. */
const noticeIds = (call: Call, actor: Actor) =>
  "user" in actor
    ? idsOf(call.world, actor.user)
    : { open_id: botOpenId(call.world.settings.seed, actor.app) }

const mentionedIn = (call: Call, { content }: CommentReply): ReadonlyArray<Actor> => {
  const elements = Array.isArray(content["elements"]) ? content["elements"] : []
  return elements.filter(isObject).flatMap(({ person }): ReadonlyArray<Actor> => {
    const id = isObject(person) ? String(person["user_id"]) : ""
    const found = findPerson(call, id)
    return found === undefined ? [] : [{ user: found.index }]
  })
}

/**
 * Tells whom a reply concerns: the owner of the document, those who take part in the comment and those who are mentioned,
 * as far as they ask for it and may read the document. Nobody is told of what they say themselves.
 */
export const said = (call: Call, node: DriveNode, comment: Comment, reply: CommentReply): void => {
  const { author } = reply
  const mentioned = mentionedIn(call, reply)
  const concerned = [node.owner, ...mentioned, ...comment.replies.map((one) => one.author)]
  const audience = call.world
    .get(driveSubscriptionsSlot)
    .audience(call, node, "", Drive.noticeCommentAddV1.type, rights.view)
  for (const [app, actors] of audience) {
    for (const actor of actors) {
      if (same(actor, author) || !concerned.some((one) => same(one, actor))) continue
      commented(
        call.world,
        [app],
        {
          notice_meta: {
            file_type: node.type,
            file_token: node.token,
            from_user_id: noticeIds(call, author),
            to_user_id: noticeIds(call, actor),
            notice_type: comment.replies[0] === reply ? "add_comment" : "add_reply"
          },
          comment_id: comment.comment_id,
          reply_id: reply.reply_id,
          is_mentioned: mentioned.some((one) => same(one, actor))
        },
        node.tenantKey
      )
    }
  }
}
