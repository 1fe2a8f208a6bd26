/**
 * What `scripts/sandbox-endpoints.ts` writes around what it finds, in both languages. What is in the lists comes from the
 * sandbox and is the same in both.
 */
import { reasons, type Reason } from "../test/sandbox/refusals/account.js"

/** An event that is raised in the sandbox, by what happens there. */
export interface Raised {
  readonly type: string
  /** What happens, in English. */
  readonly by: string
  readonly schema: string
  readonly callback?: boolean | undefined
}

export interface EndpointLists {
  readonly kept: number
  readonly keptList: string
  readonly unmodelled: number
  readonly unmodelledList: string
  readonly drawn: number
  /** How many endpoints are drawn, by their projects. */
  readonly drawnProjects: ReadonlyArray<readonly [project: string, count: number]>
  readonly refusals: string
}

export interface EventLists {
  readonly all: number
  readonly raised: ReadonlyArray<Raised>
  readonly byHand: string
  readonly deprecated: string
}

export interface Words {
  /** What a document's name ends with. */
  readonly suffix: string
  readonly endpoints: (lists: EndpointLists) => string
  readonly events: (lists: EventLists) => string
  /** The heads of the columns of refusals: the project, documented, refused, and each reason; and what the sum is called. */
  readonly refusals: {
    readonly documented: string
    readonly refused: string
    readonly all: string
    readonly columns: Readonly<Record<Reason, string>>
    readonly reasons: Readonly<Record<Reason, string>>
    readonly colon: string
  }
}

const names = Object.keys(reasons) as Array<Reason>

export const english: Words = {
  suffix: "",
  endpoints: (lists) => `# What the sandbox models

[中文](sandbox-endpoints.zh-CN.md)

Made from its routes by \`npm run sandbox:list\`. How to tell the answers apart is in [testing](testing.md#what-is-modelled).

## Kept

These ${lists.kept} endpoints read and change the sandbox's state.

${lists.keptList}

## Not modelled

These ${lists.unmodelled} are about the same things and are refused as not modelled: an answer of success would lose what was
written, or make up what is read.

${lists.unmodelledList}

## Drawn

The other ${lists.drawn} are answered from the shapes of their input and output: ${lists.drawnProjects
    .map(([project, number]) => `\`${project}\` (${number})`)
    .join(", ")}.

## Refusals

Which of the refusals that the platform documents of the endpoints with state the sandbox gives as well, of chat and work:
pairs of an endpoint and a code, each of them shown refused by a test, or with the reason why it is not.

${lists.refusals}
`,
  events: ({ all, byHand, deprecated, raised }) => `# What happens in the sandbox

[中文](sandbox-events.zh-CN.md)

Made from its code by \`npm run sandbox:list\`. Apps are told of ${raised.length} of the platform's ${all} events and callbacks when the thing happens in
the sandbox, through a request or through what people do there. The others are raised by hand, typed and checked:
\`Sandbox.raise(definition, payload)\`. How they reach an app is in [testing](testing.md#events).

## Raised by what happens

${raised
  .map(({ by, callback, schema, type }) => {
    const kind = callback === true ? " (callback)" : schema === "1.0" ? " (1.0)" : ""
    return `- \`${type}\`${kind}: ${by}`
  })
  .join("\n")}

## By hand

${byHand}

## By hand, and deprecated

The platform sends these to apps that chose them long ago; most have a successor above.

${deprecated}
`,
  refusals: {
    documented: "documented",
    refused: "refused",
    all: "all",
    columns: Object.fromEntries(names.map((name) => [name, name])) as Record<Reason, string>,
    reasons,
    colon: ": "
  }
}

/** What raises each event, in Chinese: exactly those that the sandbox raises. */
const raisedBy: Readonly<Record<string, string>> = {
  app_ticket: "商店应用的 `app_ticket` 定时更新，或应用请求重新推送",
  "application.bot.menu_v6": "用户点击机器人自定义菜单",
  "approval.approval.updated_v4": "审批定义更新",
  "approval.instance.status_changed_v4": "审批实例提交、通过、拒绝或撤回，通知其中订阅了的用户",
  "approval.task.status_changed_v4": "产生审批任务，或任务已被处理，通知其中订阅了的用户",
  approval_cc: "审批抄送给某人",
  approval_instance: "审批实例提交、通过、拒绝或撤回",
  approval_task: "产生审批任务，或任务状态变化：通过、拒绝、转交，或因审批结束而失效",
  "auth.user_access_token.revoked_v4": "用户撤销对应用的授权",
  "board.whiteboard.updated_v1": "画板的节点或主题变更",
  "calendar.calendar.acl.created_v4": "新增日历的访问控制",
  "calendar.calendar.acl.deleted_v4": "删除日历的访问控制",
  "calendar.calendar.changed_v4": "用户的日历新建、更新或删除，或者用户订阅了日历",
  "calendar.calendar.event.changed_v4": "日程新建、更新或删除，参与人变更，或者有人回复了邀请",
  "card.action.trigger": "用户操作卡片",
  "contact.department.created_v3": "新建部门",
  "contact.department.deleted_v3": "删除部门",
  "contact.department.updated_v3": "部门信息变更",
  "contact.user.created_v3": "员工入职，或恢复已删除的用户",
  "contact.user.deleted_v3": "员工离职，从通讯录中删除",
  "contact.user.updated_v3": "通讯录中的用户信息变更",
  "drive.file.bitable_field_changed_v1": "多维表格的字段新增、修改或删除",
  "drive.file.bitable_record_changed_v1": "多维表格的记录新增、修改或删除",
  "drive.file.created_in_folder_v1": "文件夹下新增文件",
  "drive.file.edit_v1": "文档、电子表格或多维表格的内容被编辑",
  "drive.file.permission_member_added_v1": "云文档添加协作者",
  "drive.file.permission_member_removed_v1": "云文档移除协作者",
  "drive.file.title_updated_v1": "云文档或文件的标题变更",
  "drive.file.trashed_v1": "云文档、文件或文件夹被删除",
  "drive.notice.comment_add_v1": "云文档有新的评论或回复，通知相关的人",
  "im.chat.access_event.bot_p2p_chat_entered_v1": "用户进入与机器人的单聊",
  "im.chat.disbanded_v1": "群解散",
  "im.chat.member.bot.added_v1": "机器人进群",
  "im.chat.member.bot.deleted_v1": "机器人被移出群",
  "im.chat.member.user.added_v1": "用户进群，包括被拉进群和主动加入",
  "im.chat.member.user.deleted_v1": "用户出群，包括被移出群和主动退群",
  "im.chat.updated_v1": "群配置修改",
  "im.message.message_read_v1": "用户在单聊中阅读机器人发送的消息",
  "im.message.reaction.created_v1": "消息被添加表情回复",
  "im.message.reaction.deleted_v1": "消息的表情回复被删除",
  "im.message.recalled_v1": "消息被撤回",
  "im.message.receive_v1": "用户单聊机器人，或在群聊中 @ 机器人",
  "mail.user_mailbox.event.message_received_v1": "已订阅的邮箱收到邮件",
  "task.task.comment.updated_v1": "应用创建的任务，评论新增、更新或删除",
  "task.task.update_user_access_v2": "任务新建、变更、完成或删除，通知订阅了的相关用户",
  "task.task.updated_v1": "应用创建的任务变更、完成或删除",
  "vc.meeting.all_meeting_ended_v1": "企业内有会议结束",
  "vc.meeting.all_meeting_started_v1": "企业内有会议开始",
  "vc.meeting.join_meeting_v1": "有人加入由应用预约的会议",
  "vc.meeting.leave_meeting_v1": "有人离开由应用预约的会议，或会议结束",
  "vc.meeting.meeting_ended_v1": "由应用预约的会议结束",
  "vc.meeting.meeting_started_v1": "由应用预约的会议开始",
  "vc.meeting.participant_meeting_ended_v1": "订阅者参加的会议结束",
  "vc.meeting.participant_meeting_joined_v1": "订阅者加入会议",
  "vc.meeting.participant_meeting_started_v1": "订阅者参加的会议开始"
}

/** What raises an event, in Chinese. One that nobody has put into Chinese is a fault of the list, and so is one too many. */
const inChinese = (raised: ReadonlyArray<Raised>): ReadonlyArray<readonly [event: Raised, by: string]> => {
  const known = new Set(raised.map(({ type }) => type))
  const wrong = [
    ...raised.filter(({ type }) => !(type in raisedBy)).map(({ type }) => `${type} is not said in Chinese`),
    ...Object.keys(raisedBy).flatMap((type) => (known.has(type) ? [] : [`${type} is raised no more`]))
  ]
  if (wrong.length > 0) throw new Error(`scripts/sandbox-words.ts: ${wrong.join(", ")}`)
  return raised.map((event) => [event, raisedBy[event.type]!])
}

export const chinese: Words = {
  suffix: ".zh-CN",
  endpoints: (lists) => `# 沙箱模拟了哪些接口

[English](sandbox-endpoints.md)

本页由 \`npm run sandbox:list\` 根据沙箱的路由生成。如何分辨响应的来源，见[测试](testing.zh-CN.md#模拟的范围)。

## 有状态

以下 ${lists.kept} 个接口读写沙箱的状态。

${lists.keptList}

## 没有模拟

以下 ${lists.unmodelled} 个接口针对同类对象，但没有模拟，调用会被拒绝：如果返回成功，写入的内容其实丢了，读到的内容则是编造的。

${lists.unmodelledList}

## 随机生成

其余 ${lists.drawn} 个接口按入参和出参的结构返回：${lists.drawnProjects
    .map(([project, number]) => `\`${project}\`（${number}）`)
    .join("、")}。

## 错误码

下表列出聊天与办公相关的各项业务：平台文档为有状态的接口写明了多少错误码，沙箱会返回其中多少。按“接口加错误码”计数：每一项要么有测试证明沙箱会这样拒绝，要么注明为什么不会。

${lists.refusals}
`,
  events: ({ all, byHand, deprecated, raised }) => `# 沙箱里的事件

[English](sandbox-events.md)

本页由 \`npm run sandbox:list\` 根据沙箱的代码生成。平台的 ${all} 种事件和回调中，有 ${raised.length} 种会自动推送给应用：只要沙箱里发生了相应的事，无论起因是接口调用，还是人的操作。其余的用 \`Sandbox.raise(definition, payload)\` 手动触发，参数有类型，也会检查。事件如何到达应用，见[测试](testing.zh-CN.md#事件)。

## 自动触发

${inChinese(raised)
  .map(([{ callback, schema, type }, by]) => {
    const kind = callback === true ? "（回调）" : schema === "1.0" ? "（1.0）" : ""
    return `- \`${type}\`${kind}：${by}`
  })
  .join("\n")}

## 手动触发

${byHand}

## 手动触发，且已废弃

平台只向很早以前订阅了的应用推送这些事件，大多在上面有替代的新版本。

${deprecated}
`,
  refusals: {
    documented: "文档写明",
    refused: "会拒绝",
    all: "合计",
    columns: {
      trouble: "平台故障",
      rate: "频率限制",
      audit: "审核",
      gateway: "网关",
      absent: "无从触发",
      sooner: "另有说明",
      setting: "租户设置",
      foreign: "跨租户",
      outside: "未模拟",
      unsettled: "时机不明",
      unstated: "上限不明"
    },
    reasons: {
      trouble: "平台自身的故障",
      rate: "超过频率限制时返回，需要在沙箱中打开",
      audit: "对内容的审核",
      gateway: "网关先以自己的错误码拒绝",
      absent: "任何请求都无法触发",
      sooner: "由另一个错误码说明，或与成功的部分一起列在响应里",
      setting: "租户的设置、版本套餐和权益，沙箱没有模拟",
      foreign: "涉及其他租户或其他品牌（飞书、Lark）",
      outside: "涉及没有模拟的对象",
      unsettled: "文档没有说明何时返回",
      unstated: "文档没有写明上限是多少"
    },
    colon: "："
  }
}
