/** The announcements of chats. */
import type * as AnnouncementApi from "@effect-feishu/core/api/im/v1/ChatAnnouncement"
import { announcementsSlot, type Announcement } from "../announcements.js"
import { isOwner, ownChat, parameter } from "../chatAccess.js"
import { conversationsSlot } from "../conversations.js"
import type { Actor, Chat } from "../chat.js"
import { isObject } from "../fields.js"
import { actorId, actorOf, userIdType } from "../people.js"
import { refuse } from "../refusal.js"
import { data, model, parseObject, type Call, type Reply, type Route } from "../route.js"
import { blockRoutes } from "./blocks.js"

const chatOf = (call: Call): Chat => {
  const conversations = call.world.get(conversationsSlot)
  const chat = conversations.chats.get(call.params["chat_id"]!)
  if (chat === undefined) return refuse(1770002, "not found", 404)
  if (chat.tenantKey !== call.caller.tenantKey) {
    refuse(1772002, "Operator and chat can NOT be in different tenants.")
  }
  if (!conversations.isMember(chat, actorOf(call))) refuse(1772003, "Operator can NOT be out of the chat.")
  return chat
}

const announcementOf = (call: Call): Announcement => call.world.get(announcementsSlot).of(chatOf(call))

/** Where only the owner may edit what the chat says of itself. */
const checkEditor = (call: Call): void => {
  const chat = chatOf(call)
  if (chat.fields["edit_permission"] === "only_owner" && !isOwner(call, chat)) {
    refuse(
      1772005,
      "No Permission: Only chat owner or admin can edit chat information in the current situation."
    )
  }
}

const get = (call: Call): Reply => {
  const type = userIdType(call)
  const chat = chatOf(call)
  const announcement = call.world.get(announcementsSlot).of(chat)
  const { createdAt, document, generation = "docx", modifiedAt, modifier, revision } = announcement
  const idOf = (actor: Actor): string => actorId(call, actor)
  const seconds = (ms: number): number => Math.floor(ms / 1000)
  return data({
    revision_id: generation === "doc" ? revision : document.revision,
    create_time: seconds(createdAt),
    update_time: seconds(modifiedAt),
    create_time_v2: String(seconds(createdAt)),
    update_time_v2: String(seconds(modifiedAt)),
    owner_id: idOf(chat.owner),
    owner_id_type: type,
    modifier_id: idOf(modifier),
    modifier_id_type: type,
    announcement_type: generation
  })
}

// of the first generation

const firstGeneration = (call: Call, chat: Chat): Announcement => {
  const announcement = call.world.get(announcementsSlot).of(chat)
  return announcement.generation === "docx"
    ? refuse(232097, "Unable to operate docx type chat announcement.")
    : announcement
}

const invalid = (why: string): never => refuse(232001, `${parameter} ext=${why}`)

const getAnnouncement = (call: Call): Reply => {
  const type = userIdType(call)
  const chat = ownChat(call)
  const announcement = firstGeneration(call, chat)
  const typeOf = (actor: Actor) => ("app" in actor ? "app_id" : type)
  return data({
    content: JSON.stringify({ title: { elements: [] }, body: { blocks: announcement.blocks } }),
    revision: String(announcement.revision),
    create_time: String(Math.floor(announcement.createdAt / 1000)),
    update_time: String(Math.floor(announcement.modifiedAt / 1000)),
    owner_id_type: typeOf(chat.owner),
    owner_id: actorId(call, chat.owner),
    modifier_id_type: typeOf(announcement.modifier),
    modifier_id: actorId(call, announcement.modifier)
  })
}

/** Of the operations on such documents the sandbox knows the insertion of blocks. */
const insertedBlocks = (text: string): ReadonlyArray<unknown> => {
  const request = parseObject(text)
  if (request === undefined) return invalid("requests")
  const insertion = request["insertBlocksRequest"]
  if (request["requestType"] !== "InsertBlocksRequestType" || !isObject(insertion)) {
    return refuse(232018, "Updating announcement failed. The sandbox knows InsertBlocksRequestType only.")
  }
  const payload = typeof insertion["payload"] === "string" ? parseObject(insertion["payload"]) : undefined
  const blocks = payload?.["blocks"]
  return Array.isArray(blocks) ? blocks : invalid("payload")
}

const patchAnnouncement = (call: Call, { requests = [], revision }: AnnouncementApi.PatchInput): Reply => {
  const chat = ownChat(call)
  if (chat.fields["edit_permission"] === "only_owner" && !isOwner(call, chat)) {
    refuse(
      232002,
      "No Permission: Only chat owner or admin can edit chat information in the current situation."
    )
  }
  const announcement = firstGeneration(call, chat)
  if (revision !== String(announcement.revision)) refuse(232018, "Updating announcement failed.")
  const blocks = requests.flatMap(insertedBlocks)
  announcement.blocks = [...announcement.blocks, ...blocks]
  announcement.revision++
  announcement.generation = "doc"
  announcement.modifiedAt = call.now
  announcement.modifier = actorOf(call)
  return data()
}

export const announcementRoutes: ReadonlyArray<Route> = [
  model("im.v1.chat.announcement.get", getAnnouncement),
  model("im.v1.chat.announcement.patch", patchAnnouncement),
  model("docx.v1.chat.announcement.get", get),
  ...blockRoutes({
    id: "docx.v1.chat.announcement.block",
    asked: "revision_id",
    told: "revision_id",
    open: (call, isChange) => {
      const announcement = announcementOf(call)
      if (announcement.generation === "doc") refuse(1772006, "announcement type is not supported")
      if (isChange) checkEditor(call)
      return {
        document: announcement.document,
        touch: () => {
          announcement.generation = "docx"
          announcement.modifiedAt = call.now
          announcement.modifier = actorOf(call)
        }
      }
    }
  })
]
