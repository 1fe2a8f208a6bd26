/** The announcements of chats. */
import { announcementsSlot, type Announcement } from "../announcements.js"
import { isOwner } from "../chatAccess.js"
import { conversationsSlot, type Actor, type Chat } from "../conversations.js"
import { actorId, actorOf, userIdType } from "../people.js"
import { refuse } from "../refusal.js"
import { data, model, type Call, type Reply, type Route } from "../route.js"
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
  const { createdAt, document, modifiedAt, modifier } = call.world.get(announcementsSlot).of(chat)
  const idOf = (actor: Actor): string => actorId(call, actor)
  const seconds = (ms: number): number => Math.floor(ms / 1000)
  return data({
    revision_id: document.revision,
    create_time: seconds(createdAt),
    update_time: seconds(modifiedAt),
    create_time_v2: String(seconds(createdAt)),
    update_time_v2: String(seconds(modifiedAt)),
    owner_id: idOf(chat.owner),
    owner_id_type: type,
    modifier_id: idOf(modifier),
    modifier_id_type: type,
    announcement_type: "docx"
  })
}

export const announcementRoutes: ReadonlyArray<Route> = [
  model("docx.v1.chat.announcement.get", get),
  ...blockRoutes({
    id: "docx.v1.chat.announcement.block",
    asked: "revision_id",
    told: "revision_id",
    open: (call, isChange) => {
      const announcement = announcementOf(call)
      if (isChange) checkEditor(call)
      return {
        document: announcement.document,
        touch: () => {
          announcement.modifiedAt = call.now
          announcement.modifier = actorOf(call)
        }
      }
    }
  })
]
