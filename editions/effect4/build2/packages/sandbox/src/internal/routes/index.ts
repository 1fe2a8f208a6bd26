/**
 * All endpoints with behaviour of their own.
 *
 * An area is one file here, or one for each of its nouns: an array of routes made with `model(id, handler)`, which takes
 * everything from the specification and gives the handler a request that fits its shape, or with `at(method, path, id,
 * handler, facts)` for what the specification does not have. Token kinds, limits and body parsing are the engine's
 * business, so a handler starts where the platform's own code would.
 *
 * No answer of success loses a write or makes up a read: what a handler cannot do is `notModelled(what)`, an endpoint about
 * kept things that none is for is `unmodelled(id)`, and its neighbours without a route are so by themselves.
 *
 * - State lives behind a `slot(name, make)` in a file beside the engine (`conversations.ts`, `directory.ts`, ...).
 *   A handler gets it with `call.world.get(slot)`; it is made on first use and gone after a reset. Other areas may
 *   read it through the same slot, so nothing central lists the areas.
 * - Time is `call.now`; chance and ids come from `call.world.ids`; the order of creation from `call.world.next()`.
 * - `bodyFields(call)` and `queryFields(call)` read the request; `done()` refuses with all violations at once.
 *   `refuse(code, msg, status)` stops with a business error.
 * - `data(...)` is the usual envelope, `bare(...)` a body without `data`, `binary(...)` bytes. `page(...)` pages.
 * - A handler is synchronous and returns only after its change is complete: the fault plans rely on "before" and
 *   "after" meaning exactly that.
 *
 * To add an area: write its file, spread its routes below and run `npm run sandbox:list`. What no route is for is answered
 * from the endpoint's shapes (`generated.ts`).
 */
import type { Route } from "../route.js"
import { announcementRoutes } from "./announcements.js"
import { approvalRoutes } from "./approval.js"
import { approvalCommentRoutes } from "./approvalComments.js"
import { authRoutes } from "./auth.js"
import { batchMessageRoutes } from "./batchMessages.js"
import { bitableRoutes } from "./bitable.js"
import { bitableFieldRoutes } from "./bitableFields.js"
import { bitableRecordRoutes } from "./bitableRecords.js"
import { bitableRoleRoutes } from "./bitableRoles.js"
import { bitableViewRoutes } from "./bitableViews.js"
import { boardRoutes } from "./board.js"
import { calendarRoutes } from "./calendar.js"
import { calendarEventRoutes } from "./calendarEvents.js"
import { calendarShareRoutes } from "./calendarShare.js"
import { cardkitRoutes } from "./cardkit.js"
import { cardMessageRoutes } from "./cardMessages.js"
import { chatBoardRoutes } from "./chatBoards.js"
import { chatRoleRoutes } from "./chatRoles.js"
import { cellRoutes } from "./cells.js"
import { chatRoutes } from "./chats.js"
import { contactRoutes } from "./contact.js"
import { contactGroupRoutes } from "./contactGroups.js"
import { contactListRoutes } from "./contactLists.js"
import { docSearchRoutes } from "./docSearch.js"
import { docxRoutes } from "./docx.js"
import { driveCommentRoutes } from "./driveComments.js"
import { drivePermissionRoutes } from "./drivePermissions.js"
import { driveRecordRoutes } from "./driveRecords.js"
import { driveTransferRoutes } from "./driveTransfers.js"
import { driveUploadRoutes } from "./driveUploads.js"
import { driveRoutes } from "./drive.js"
import { hookRoutes } from "./hook.js"
import { explorerRoutes } from "./explorer.js"
import { identityRoutes } from "./identity.js"
import { longConnectionRoutes } from "./longConnection.js"
import { mailRoutes } from "./mail.js"
import { meetingRoomRoutes } from "./meetingRoom.js"
import { messageRoutes } from "./messages.js"
import { oauthRoutes } from "./oauth.js"
import { reactionRoutes } from "./reactions.js"
import { resourceRoutes } from "./resources.js"
import { sheetFilterRoutes } from "./sheetFilters.js"
import { sheetOverlayRoutes } from "./sheetOverlays.js"
import { sheetsRoutes } from "./sheets.js"
import { taskRoutes } from "./task.js"
import { taskCommentRoutes } from "./taskComment.js"
import { tasklistRoutes } from "./tasklist.js"
import { taskV1Routes } from "./taskV1.js"
import { vcRoutes } from "./vc.js"
import { wikiRoutes } from "./wiki.js"

/** What every sandbox needs, whatever else it answers. */
export const tokenRoutes: ReadonlyArray<Route> = [...authRoutes, ...oauthRoutes, ...longConnectionRoutes]

export const routes: ReadonlyArray<Route> = [
  ...authRoutes,
  ...longConnectionRoutes,
  ...identityRoutes,
  ...hookRoutes,
  ...messageRoutes,
  ...reactionRoutes,
  ...resourceRoutes,
  ...chatRoutes,
  ...chatRoleRoutes,
  ...chatBoardRoutes,
  ...batchMessageRoutes,
  ...contactRoutes,
  ...contactListRoutes,
  ...contactGroupRoutes,
  ...cardkitRoutes,
  ...cardMessageRoutes,
  ...calendarRoutes,
  ...calendarShareRoutes,
  ...calendarEventRoutes,
  ...mailRoutes,
  ...meetingRoomRoutes,
  ...taskRoutes,
  ...taskCommentRoutes,
  ...tasklistRoutes,
  ...taskV1Routes,
  ...vcRoutes,
  ...approvalRoutes,
  ...approvalCommentRoutes,
  ...oauthRoutes,
  ...driveRoutes,
  ...driveUploadRoutes,
  ...driveTransferRoutes,
  ...drivePermissionRoutes,
  ...driveCommentRoutes,
  ...driveRecordRoutes,
  ...explorerRoutes,
  ...docSearchRoutes,
  ...docxRoutes,
  ...announcementRoutes,
  ...sheetsRoutes,
  ...cellRoutes,
  ...sheetFilterRoutes,
  ...sheetOverlayRoutes,
  ...bitableRoutes,
  ...bitableFieldRoutes,
  ...bitableRecordRoutes,
  ...bitableViewRoutes,
  ...bitableRoleRoutes,
  ...wikiRoutes,
  ...boardRoutes
]

/**
 * Whose endpoints read and change what is kept under other names, and have no routes: bases, documents, spreadsheets and
 * slides, times when people are away, and older ways to chats, people and approvals. None is answered.
 */
export const related: ReadonlySet<string> = new Set([
  "approval.v2.approval",
  "approval.v2.cc",
  "approval.v2.instance",
  "approval.v2.subscription",
  "approval.v2.task",
  "base",
  "calendar.v4.timeoff_event",
  "contact.v1",
  "contact.v2",
  "doc",
  "docs_ai",
  "im.v2.chat",
  "mindnote",
  "sheet_ai",
  "slides_ai"
])
