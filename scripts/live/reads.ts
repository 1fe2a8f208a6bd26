/**
 * What is read: endpoints of all kinds that change nothing, in an order in which a list comes before what takes the id of one of
 * its items. Their answers are held against the shapes that the SDK has of them.
 */
import * as AcsDevice from "@effect-feishu/core/api/acs/v1/Device"
import * as Badge from "@effect-feishu/core/api/admin/v1/Badge"
import * as Application from "@effect-feishu/core/api/application/v6/Application"
import * as AppVersion from "@effect-feishu/core/api/application/v6/ApplicationAppVersion"
import * as Approval from "@effect-feishu/core/api/approval/v4/Approval"
import * as ApprovalInstance from "@effect-feishu/core/api/approval/v4/Instance"
import * as AttendanceGroup from "@effect-feishu/core/api/attendance/v1/Group"
import * as AttendanceShift from "@effect-feishu/core/api/attendance/v1/Shift"
import * as UserInfo from "@effect-feishu/core/api/authen/v1/UserInfo"
import * as BitableApp from "@effect-feishu/core/api/bitable/v1/App"
import * as BitableTable from "@effect-feishu/core/api/bitable/v1/AppTable"
import * as BitableField from "@effect-feishu/core/api/bitable/v1/AppTableField"
import * as BitableRecord from "@effect-feishu/core/api/bitable/v1/AppTableRecord"
import * as BitableView from "@effect-feishu/core/api/bitable/v1/AppTableView"
import * as Bot from "@effect-feishu/core/api/bot/v3/Bot"
import * as Calendar from "@effect-feishu/core/api/calendar/v4/Calendar"
import * as CalendarAcl from "@effect-feishu/core/api/calendar/v4/CalendarAcl"
import * as CalendarEvent from "@effect-feishu/core/api/calendar/v4/CalendarEvent"
import * as CalendarAttendee from "@effect-feishu/core/api/calendar/v4/CalendarEventAttendee"
import * as CustomAttr from "@effect-feishu/core/api/contact/v3/CustomAttr"
import * as Department from "@effect-feishu/core/api/contact/v3/Department"
import * as EmployeeType from "@effect-feishu/core/api/contact/v3/EmployeeTypeEnum"
import * as ContactGroup from "@effect-feishu/core/api/contact/v3/Group"
import * as JobFamily from "@effect-feishu/core/api/contact/v3/JobFamily"
import * as JobLevel from "@effect-feishu/core/api/contact/v3/JobLevel"
import * as JobTitle from "@effect-feishu/core/api/contact/v3/JobTitle"
import * as ContactScope from "@effect-feishu/core/api/contact/v3/Scope"
import * as Unit from "@effect-feishu/core/api/contact/v3/Unit"
import * as User from "@effect-feishu/core/api/contact/v3/User"
import * as WorkCity from "@effect-feishu/core/api/contact/v3/WorkCity"
import * as Company from "@effect-feishu/core/api/corehr/v1/Company"
import * as CollaborationTenant from "@effect-feishu/core/api/directory/v1/CollaborationTenant"
import * as Document from "@effect-feishu/core/api/docx/v1/Document"
import * as DocumentBlock from "@effect-feishu/core/api/docx/v1/DocumentBlock"
import * as DriveFile from "@effect-feishu/core/api/drive/v1/File"
import * as FileComment from "@effect-feishu/core/api/drive/v1/FileComment"
import * as FileStatistics from "@effect-feishu/core/api/drive/v1/FileStatistics"
import * as DriveMeta from "@effect-feishu/core/api/drive/v1/Meta"
import * as PermissionMember from "@effect-feishu/core/api/drive/v1/PermissionMember"
import * as PermissionPublic from "@effect-feishu/core/api/drive/v2/PermissionPublic"
import * as EhrEmployee from "@effect-feishu/core/api/ehr/v1/Employee"
import * as OutboundIp from "@effect-feishu/core/api/event/v1/OutboundIp"
import * as HireJob from "@effect-feishu/core/api/hire/v1/Job"
import * as Chat from "@effect-feishu/core/api/im/v1/Chat"
import * as ChatAnnouncement from "@effect-feishu/core/api/im/v1/ChatAnnouncement"
import * as ChatMembers from "@effect-feishu/core/api/im/v1/ChatMembers"
import * as ChatMenuTree from "@effect-feishu/core/api/im/v1/ChatMenuTree"
import * as ChatModeration from "@effect-feishu/core/api/im/v1/ChatModeration"
import * as ChatTab from "@effect-feishu/core/api/im/v1/ChatTab"
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import * as MessageReaction from "@effect-feishu/core/api/im/v1/MessageReaction"
import * as Pin from "@effect-feishu/core/api/im/v1/Pin"
import * as LingoClassification from "@effect-feishu/core/api/lingo/v1/Classification"
import * as LingoEntity from "@effect-feishu/core/api/lingo/v1/Entity"
import * as LingoRepo from "@effect-feishu/core/api/lingo/v1/Repo"
import * as Mailgroup from "@effect-feishu/core/api/mail/v1/Mailgroup"
import * as PublicMailbox from "@effect-feishu/core/api/mail/v1/PublicMailbox"
import * as Building from "@effect-feishu/core/api/meeting_room/v0/Building"
import * as Minute from "@effect-feishu/core/api/minutes/v1/Minute"
import * as OkrPeriod from "@effect-feishu/core/api/okr/v1/Period"
import * as Paygroup from "@effect-feishu/core/api/payroll/v1/Paygroup"
import * as Semester from "@effect-feishu/core/api/performance/v1/Semester"
import * as SystemStatus from "@effect-feishu/core/api/personal_settings/v1/SystemStatus"
import * as ReportRule from "@effect-feishu/core/api/report/v1/Rule"
import * as DataSource from "@effect-feishu/core/api/search/v2/DataSource"
import * as Spreadsheet from "@effect-feishu/core/api/sheets/v3/Spreadsheet"
import * as Sheet from "@effect-feishu/core/api/sheets/v3/SpreadsheetSheet"
import * as Task from "@effect-feishu/core/api/task/v2/Task"
import * as Tasklist from "@effect-feishu/core/api/task/v2/Tasklist"
import * as Tenant from "@effect-feishu/core/api/tenant/v2/Tenant"
import * as TrustParty from "@effect-feishu/core/api/trust_party/v1/CollaborationTenant"
import * as Room from "@effect-feishu/core/api/vc/v1/Room"
import * as RoomLevel from "@effect-feishu/core/api/vc/v1/RoomLevel"
import * as Verification from "@effect-feishu/core/api/verification/v1/Verification"
import * as Space from "@effect-feishu/core/api/wiki/v2/Space"
import * as SpaceNode from "@effect-feishu/core/api/wiki/v2/SpaceNode"
import * as Decoding from "@effect-feishu/core/Decoding"
import type { Definition } from "@effect-feishu/core/Endpoint"
import * as FeishuClient from "@effect-feishu/core/FeishuClient"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import * as Effect from "effect/Effect"
import {
  differs,
  isDocumented,
  Live,
  type Probe,
  saysNothing,
  type Seen,
  shapeSeen,
  type Untried,
  untried,
  watch,
  wordsOf
} from "./probe.js"

/** Ids that were found, for what comes after. */
interface Found {
  readonly attendanceGroup?: string | undefined
  readonly approval?: string | undefined
  readonly base?: string | undefined
  readonly calendar?: string | undefined
  readonly chat?: string | undefined
  readonly contactGroup?: string | undefined
  readonly dataSource?: string | undefined
  readonly department?: string | undefined
  readonly document?: string | undefined
  readonly event?: string | undefined
  readonly file?: string | undefined
  readonly fileType?: string | undefined
  readonly mailgroup?: string | undefined
  readonly message?: string | undefined
  readonly minute?: string | undefined
  readonly room?: string | undefined
  readonly space?: string | undefined
  readonly spreadsheet?: string | undefined
  readonly table?: string | undefined
  readonly task?: string | undefined
  readonly tasklist?: string | undefined
  readonly user?: string | undefined
}
type Key = keyof Found

interface Read {
  readonly endpoint: Definition<never, never>
  readonly needs: ReadonlyArray<Key>
  readonly input: (found: Found) => unknown
  readonly take: (output: never) => Found
}

const read = <I, O, K extends Key = never>(
  endpoint: Definition<I, O>,
  needs: ReadonlyArray<K>,
  input: (found: { readonly [key in K]: string }) => NoInfer<I>,
  take?: (output: O) => Found
): Read => ({
  endpoint: endpoint as unknown as Definition<never, never>,
  needs,
  input: input as (found: Found) => unknown,
  take: take ?? (() => ({}))
})

/** An endpoint that takes no more than how much of its list is wanted. */
const list = <I extends object, O>(
  endpoint: Definition<I, O>,
  input: NoInfer<I>,
  take?: (output: O) => Found
): Read => read(endpoint, [], () => input, take)

const ofType = (
  files: ReadonlyArray<{ readonly type?: string | undefined; readonly token?: string | undefined }>,
  type: string
) => files.find((file) => file.type === type)?.token

const page = { page_size: 20 }

const reads: ReadonlyArray<Read> = [
  list(Bot.info, {}),
  list(Application.get, { app_id: "me", lang: "zh_cn" }),
  list(AppVersion.list, { app_id: "me", lang: "zh_cn", ...page }),
  list(Tenant.query, {}),
  list(OutboundIp.list, page),
  list(Verification.get, {}),
  list(UserInfo.get, {}),
  // People
  list(ContactScope.list, page, ({ department_ids, user_ids }) => ({
    department: department_ids?.[0],
    user: user_ids?.[0]
  })),
  list(Department.children, { department_id: "0", ...page }, ({ items }) => ({
    department: items?.[0]?.open_department_id
  })),
  read(Department.get, ["department"], ({ department }) => ({ department_id: department })),
  list(User.findByDepartment, { department_id: "0", ...page }, ({ items }) => ({
    user: items?.[0]?.open_id
  })),
  read(
    User.findByDepartment,
    ["department"],
    ({ department }) => ({ department_id: department, ...page }),
    ({ items }) => ({ user: items?.[0]?.open_id })
  ),
  read(User.get, ["user"], ({ user }) => ({ user_id: user })),
  list(ContactGroup.simplelist, page, ({ grouplist }) => ({ contactGroup: grouplist?.[0]?.id })),
  read(ContactGroup.get, ["contactGroup"], ({ contactGroup }) => ({ group_id: contactGroup })),
  list(EmployeeType.list, page),
  list(JobFamily.list, page),
  list(JobLevel.list, page),
  list(JobTitle.list, page),
  list(WorkCity.list, page),
  list(CustomAttr.list, page),
  list(Unit.list, page),
  // Chats and messages
  list(Chat.list, page, ({ items }) => ({ chat: items?.[0]?.chat_id })),
  read(Chat.get, ["chat"], ({ chat }) => ({ chat_id: chat })),
  read(ChatMembers.get, ["chat"], ({ chat }) => ({ chat_id: chat, ...page })),
  read(ChatMembers.isInChat, ["chat"], ({ chat }) => ({ chat_id: chat })),
  read(ChatModeration.get, ["chat"], ({ chat }) => ({ chat_id: chat, ...page })),
  read(ChatAnnouncement.get, ["chat"], ({ chat }) => ({ chat_id: chat })),
  read(ChatTab.listTabs, ["chat"], ({ chat }) => ({ chat_id: chat })),
  read(ChatMenuTree.get, ["chat"], ({ chat }) => ({ chat_id: chat })),
  read(Pin.list, ["chat"], ({ chat }) => ({ chat_id: chat, ...page })),
  read(
    Message.list,
    ["chat"],
    ({ chat }) => ({ container_id_type: "chat", container_id: chat, sort_type: "ByCreateTimeDesc", ...page }),
    ({ items }) => ({ message: items?.[0]?.message_id })
  ),
  read(Message.get, ["message"], ({ message }) => ({ message_id: message })),
  read(MessageReaction.list, ["message"], ({ message }) => ({ message_id: message, ...page })),
  // Calendars
  list(Calendar.primary, {}, ({ calendars }) => ({ calendar: calendars?.[0]?.calendar?.calendar_id })),
  list(Calendar.list, { page_size: 50 }),
  read(Calendar.get, ["calendar"], ({ calendar }) => ({ calendar_id: calendar })),
  read(CalendarAcl.list, ["calendar"], ({ calendar }) => ({ calendar_id: calendar, ...page })),
  read(
    CalendarEvent.list,
    ["calendar"],
    ({ calendar }) => ({ calendar_id: calendar, page_size: 50 }),
    ({ items }) => ({ event: items?.[0]?.event_id })
  ),
  read(CalendarEvent.get, ["calendar", "event"], ({ calendar, event }) => ({
    calendar_id: calendar,
    event_id: event
  })),
  read(CalendarAttendee.list, ["calendar", "event"], ({ calendar, event }) => ({
    calendar_id: calendar,
    event_id: event,
    ...page
  })),
  // Documents
  list(DriveFile.list, page, ({ files }) => ({
    file: files?.[0]?.token,
    fileType: files?.[0]?.type,
    document: ofType(files ?? [], "docx"),
    spreadsheet: ofType(files ?? [], "sheet"),
    base: ofType(files ?? [], "bitable")
  })),
  read(DriveMeta.batchQuery, ["file", "fileType"], ({ file, fileType }) => ({
    request_docs: [{ doc_token: file, doc_type: fileType as "docx" }]
  })),
  read(FileStatistics.get, ["file", "fileType"], ({ file, fileType }) => ({
    file_token: file,
    file_type: fileType as "docx"
  })),
  read(PermissionPublic.get, ["file", "fileType"], ({ file, fileType }) => ({
    token: file,
    type: fileType as "docx"
  })),
  read(PermissionMember.list, ["file", "fileType"], ({ file, fileType }) => ({
    token: file,
    type: fileType as "docx"
  })),
  read(FileComment.list, ["document"], ({ document }) => ({
    file_token: document,
    file_type: "docx",
    ...page
  })),
  read(Document.get, ["document"], ({ document }) => ({ document_id: document })),
  read(Document.rawContent, ["document"], ({ document }) => ({ document_id: document })),
  read(DocumentBlock.list, ["document"], ({ document }) => ({ document_id: document, ...page })),
  read(Spreadsheet.get, ["spreadsheet"], ({ spreadsheet }) => ({ spreadsheet_token: spreadsheet })),
  read(Sheet.query, ["spreadsheet"], ({ spreadsheet }) => ({ spreadsheet_token: spreadsheet })),
  read(BitableApp.get, ["base"], ({ base }) => ({ app_token: base })),
  read(
    BitableTable.list,
    ["base"],
    ({ base }) => ({ app_token: base, ...page }),
    ({ items }) => ({ table: items?.[0]?.table_id })
  ),
  read(BitableField.list, ["base", "table"], ({ base, table }) => ({
    app_token: base,
    table_id: table,
    ...page
  })),
  read(BitableView.list, ["base", "table"], ({ base, table }) => ({
    app_token: base,
    table_id: table,
    ...page
  })),
  read(BitableRecord.search, ["base", "table"], ({ base, table }) => ({
    app_token: base,
    table_id: table,
    ...page
  })),
  list(Space.list, page, ({ items }) => ({ space: items?.[0]?.space_id })),
  read(Space.get, ["space"], ({ space }) => ({ space_id: space })),
  read(SpaceNode.list, ["space"], ({ space }) => ({ space_id: space, ...page })),
  // Work
  list(Tasklist.list, page, ({ items }) => ({ tasklist: items?.[0]?.guid })),
  read(Tasklist.get, ["tasklist"], ({ tasklist }) => ({ tasklist_guid: tasklist })),
  list(Task.list, page, ({ items }) => ({ task: items?.[0]?.guid })),
  read(Task.get, ["task"], ({ task }) => ({ task_guid: task })),
  list(Approval.list, page, ({ items }) => ({ approval: items?.[0]?.approval_code })),
  read(Approval.get, ["approval"], ({ approval }) => ({ approval_code: approval })),
  read(ApprovalInstance.query, ["approval"], ({ approval }) => ({ approval_code: approval, ...page })),
  list(RoomLevel.list, page),
  list(Room.list, page, ({ rooms }) => ({ room: rooms?.[0]?.room_id })),
  read(Room.get, ["room"], ({ room }) => ({ room_id: room })),
  list(Building.list, page),
  list(Minute.search, {}, () => ({})),
  list(AttendanceGroup.list, { page_size: 10 }, ({ group_list }) => ({
    attendanceGroup: group_list?.[0]?.group_id
  })),
  read(AttendanceGroup.get, ["attendanceGroup"], ({ attendanceGroup }) => ({
    group_id: attendanceGroup,
    employee_type: "employee_id",
    dept_type: "open_id" as const
  })),
  list(AttendanceShift.list, { page_size: 10 }),
  list(Mailgroup.list, page, ({ items }) => ({ mailgroup: items?.[0]?.mailgroup_id })),
  read(Mailgroup.get, ["mailgroup"], ({ mailgroup }) => ({ mailgroup_id: mailgroup })),
  list(PublicMailbox.list, page),
  list(EhrEmployee.list, { page_size: 10 }),
  list(Company.list, { page_size: "10" }),
  list(HireJob.list, { page_size: 10 }),
  list(OkrPeriod.list, { page_size: 10 }),
  list(Semester.list, {}),
  list(Paygroup.list, page),
  list(Badge.list, { page_size: 10 }),
  list(SystemStatus.list, page),
  list(ReportRule.query, { rule_name: "live" }),
  list(AcsDevice.list, {}),
  list(LingoRepo.list, {}),
  list(LingoClassification.list, page),
  list(LingoEntity.list, page),
  list(DataSource.list, page, ({ items }) => ({ dataSource: items?.[0]?.id })),
  read(DataSource.get, ["dataSource"], ({ dataSource }) => ({ data_source_id: dataSource })),
  list(CollaborationTenant.list, page),
  list(TrustParty.list, page)
]

/** The endpoints that are read, for the scopes that they need. */
export const endpoints: ReadonlyArray<Definition<never, never>> = [
  ...new Map(reads.map(({ endpoint }) => [endpoint.id, endpoint])).values()
]

/** An answer that is not as documented may hold no ids where they are looked for. */
const taken = ({ take }: Read, output: unknown): Found => {
  try {
    return take(output as never)
  } catch {
    return {}
  }
}

const one = (step: Read, found: Map<Key, string>) =>
  Effect.gen(function* () {
    const { endpoint, input, needs } = step
    const { options } = yield* Live
    const missing = needs.filter((key) => !found.has(key))
    if (missing.length > 0) return yield* untried(`there is no ${missing.join(" and no ")} to read`)
    const isUsers = endpoint.tokens.every((kind) => kind === "user")
    if (isUsers && options.userToken === undefined)
      return yield* untried("only users may call it: give FEISHU_USER_TOKEN")
    const { execute } = yield* FeishuClient.FeishuClient
    const call = execute<unknown, unknown>(
      endpoint as unknown as Definition<unknown, unknown>,
      input(Object.fromEntries(found) as Found),
      {
        decoding: Decoding.off,
        ...(isUsers ? { token: options.userToken } : { as: "tenant" as const })
      }
    )
    return yield* watch(endpoint, call).pipe(
      Effect.map(({ look, value }) => {
        for (const [key, id] of Object.entries(taken(step, value))) {
          if (typeof id === "string" && id !== "" && !found.has(key as Key)) found.set(key as Key, id)
        }
        return shapeSeen(look)
      }),
      Effect.catchAll((error): Effect.Effect<Seen, FeishuError | Untried> =>
        error._tag === "FeishuDecodeError" || saysNothing(error)
          ? Effect.fail(error)
          : Effect.flatMap(isDocumented(endpoint, error), (isKnown) =>
              isKnown
                ? untried(`refused as documented: ${wordsOf(error)}`)
                : Effect.succeed(differs(`refused with what its page does not name: ${wordsOf(error)}`))
            )
      )
    )
  })

const believed = "answers in its documented shape"

/** All reads, each a probe; to be run in this order. */
export const probes = (chat: string | undefined): ReadonlyArray<Probe> => {
  const found = new Map<Key, string>(chat === undefined ? [] : [["chat", chat]])
  return reads.map((step): Probe => ({
    section: "reads",
    name: step.endpoint.id,
    believed,
    run: one(step, found)
  }))
}
