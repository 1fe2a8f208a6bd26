/** The page's own words, in English and Chinese, and what is chosen: language and theme. */
import { effect, signal } from "@preact/signals"

const en = {
  title: "Feishu sandbox",
  skip: "Skip to the conversation",
  chats: "Chats",
  conversation: "Conversation",
  inspector: "Inspector",
  requests: "Requests",
  faults: "Faults",
  events: "Events",
  connecting: "Connecting",
  live: "Live",
  lost: "Disconnected, retrying",
  language: "Language",
  theme: "Theme",
  themeSystem: "System",
  themeLight: "Light",
  themeDark: "Dark",
  clock: "Sandbox time",
  advance: "Advance",
  advanceBy: "Advance the clock",
  advanced: "ahead by {0}",
  custom: "Other, such as 90 minutes",
  reset: "Reset",
  resetTitle: "Reset the sandbox?",
  resetText:
    "Messages, cards, files, tokens, faults, the request log and the clock go back to how they were at the start.",
  cancel: "Cancel",
  ok: "OK",
  close: "Close",
  members: "Members: {0} · Bots: {1}",
  actingAs: "Acting as",
  earlier: "Show earlier messages ({0})",
  noMessages: "No messages yet",
  noMessagesHint: "Give these variables to your program and send a message, or write one below.",
  noChats: "No chats yet",
  direct: "Direct",
  dissolved: "Dissolved",
  unread: "{0} unread",
  recalled: "This message was recalled",
  edited: "edited",
  reply: "Reply to",
  thread: "in a thread",
  raw: "JSON",
  rawOf: "JSON of {0}",
  newMessage: "New message from {0} in {1}: {2}",
  streamingOn: "Generating",
  streamingOff: "Closed",
  streamingTimeout: "Timed out",
  sequence: "sequence {0}",
  loading: "Loading",
  filter: "Filter by endpoint, path, code, log id",
  failedOnly: "Failed only",
  clear: "Clear",
  noRequests: "No requests yet",
  noRequestsHint: "Every call of your program appears here, with what was sent and answered.",
  noMatches: "Nothing matches the filter",
  shown: "{0} of {1}",
  more: "Show more",
  request: "Request",
  response: "Response",
  headers: "Headers",
  query: "Query",
  body: "Body",
  noBody: "No JSON body",
  bytes: "{0} bytes",
  notAnswered: "not answered",
  cut: "cut off",
  logId: "Log id",
  endpoint: "Endpoint",
  unknownPath: "unknown path",
  status: "Status",
  code: "Code",
  token: "Token",
  noToken: "none",
  fault: "Fault",
  time: "Time",
  copy: "Copy",
  copied: "Copied",
  back: "Back to the list",
  injectTitle: "Inject a fault",
  injectHint: "Applies to the next matching requests.",
  where: "Requests",
  everywhere: "All endpoints",
  times: "How many",
  rateLimited: "Rate limit",
  rateLimitedHint: "429, come back in 3 s",
  serverError: "Server error",
  serverErrorHint: "500 before anything is done",
  dropped: "Lost response",
  droppedHint: "done, but the connection breaks",
  cutFault: "Truncated response",
  cutFaultHint: "the answer ends half-way",
  delayed: "Slow response",
  delayedHint: "the answer takes 3 s",
  deadToken: "Dead token",
  deadTokenHint: "99991663, the token is gone",
  malformed: "Not JSON",
  malformedHint: "an answer that cannot be read",
  any: "Random",
  anyHint: "one of the usual failures",
  asJson: "As JSON",
  asJsonLabel: "Fault plan as JSON, or short: rateLimited:3 x2 im.v1.message.create",
  inject: "Inject",
  active: "Active",
  noFaults: "No active faults",
  clearFaults: "Clear all",
  left: "{0} left",
  until: "until cleared",
  after: "after {0} more",
  noEvents: "No events yet",
  noEventsHint:
    "Write a message that mentions a bot, press a button or submit a form. What the platform tells the app appears here.",
  sent: "Raised {0}",
  acknowledged: "Acknowledged",
  refused: "Refused",
  unanswered: "Unanswered",
  nobodyThere: "nobody there",
  sentAgain: "sent again",
  callbackAnswer: "Answer",
  callbackFailed: "Something went wrong. Try again later. Code: {0}",
  needed: "Needs a value",
  choose: "Choose",
  submitInput: "Send",
  chart: "Chart",
  chartSpec: "Specification",
  audio: "Audio",
  video: "Video",
  template: "Card template",
  unsupported: "Not shown by this page",
  noImage: "There is no image {0}",
  enlarge: "Enlarge the image",
  openLink: "Open link",
  page: "{0} / {1}",
  previous: "Previous page",
  next: "Next page",
  everyone: "everyone",
  options: "Options",
  file: "File",
  broken: "This card cannot be shown",
  tokenNeeded: "This sandbox asks for its control token",
  tokenHint: "It was printed when the sandbox started.",
  tokenSend: "Open",
  download: "Download",
  image: "Image",
  sticker: "Sticker",
  sharedChat: "Chat",
  sharedUser: "Contact",
  card: "Card",
  app: "App",
  seed: "Seed",
  people: "People",
  bots: "Bots",
  tenant: "Tenant key",
  peopleFilter: "Filter by name, id, email, mobile",
  writeTo: "Write to {0}",
  writeToAs: "Write to {0} as {1}",
  connect: "Connect",
  connectTitle: "Connect your program",
  connectHint: "Set these environment variables, or pass the same values to an official SDK.",
  ownSecret: "<your secret>",
  say: "Message as {0}",
  sayHint: "Enter sends, Shift+Enter starts a new line",
  nobody: "Nobody is in this chat who could write here",
  send: "Send",
  mention: "Mention",
  noMention: "Nobody of that name",
  replyTo: "Reply",
  replyToWhom: "Reply to {0}",
  replying: "Replying to {0}: {1}",
  inThread: "In a thread",
  notTold: "Sent. No app is told of it: in groups they hear what mentions their bot",
  views: "Views",
  source: "Answer",
  drawn: "generated",
  drawnHint: "Generated from the shape of the answer, not from state: do not rely on its values",
  unmodelled: "not modelled",
  unmodelledHint: "The sandbox does not model this and says so",
  kept: "from state",
  days: "{0} d",
  hours: "{0} h",
  minutes: "{0} min",
  seconds: "{0} s"
}

const zh: Record<keyof typeof en, string> = {
  title: "飞书沙箱",
  skip: "跳转到会话",
  chats: "会话列表",
  conversation: "会话",
  inspector: "调试面板",
  requests: "请求",
  faults: "故障",
  events: "事件",
  connecting: "正在连接",
  live: "已连接",
  lost: "连接已断开，正在重试",
  language: "语言",
  theme: "主题",
  themeSystem: "跟随系统",
  themeLight: "浅色",
  themeDark: "深色",
  clock: "沙箱时间",
  advance: "快进",
  advanceBy: "快进时钟",
  advanced: "已快进 {0}",
  custom: "其他时长，例如 90 minutes",
  reset: "重置",
  resetTitle: "重置沙箱？",
  resetText: "消息、卡片、文件、令牌、故障、请求日志和时钟都会回到启动时的状态。",
  cancel: "取消",
  ok: "确定",
  close: "关闭",
  members: "{0} 人 · {1} 个机器人",
  actingAs: "当前身份",
  earlier: "查看更早的消息（{0}）",
  noMessages: "暂无消息",
  noMessagesHint: "在程序中设置以下环境变量后发送消息，或在下方输入一条。",
  noChats: "暂无会话",
  direct: "单聊",
  dissolved: "已解散",
  unread: "{0} 条未读",
  recalled: "消息已撤回",
  edited: "已编辑",
  reply: "回复",
  thread: "话题",
  raw: "JSON",
  rawOf: "{0} 的 JSON",
  newMessage: "{0} 在 {1} 发来新消息：{2}",
  streamingOn: "生成中",
  streamingOff: "已结束",
  streamingTimeout: "已超时",
  sequence: "序号 {0}",
  loading: "加载中",
  filter: "按接口、路径、错误码、日志 ID 筛选",
  failedOnly: "仅看失败",
  clear: "清空",
  noRequests: "暂无请求",
  noRequestsHint: "程序的每次调用都会显示在这里，包括请求和响应内容。",
  noMatches: "没有符合条件的请求",
  shown: "{0} / {1}",
  more: "查看更多",
  request: "请求",
  response: "响应",
  headers: "请求头",
  query: "查询参数",
  body: "请求体",
  noBody: "无 JSON 内容",
  bytes: "{0} 字节",
  notAnswered: "无响应",
  cut: "响应中断",
  logId: "日志 ID",
  endpoint: "接口",
  unknownPath: "未知路径",
  status: "状态",
  code: "错误码",
  token: "令牌",
  noToken: "无",
  fault: "故障",
  time: "时间",
  copy: "复制",
  copied: "已复制",
  back: "返回列表",
  injectTitle: "注入故障",
  injectHint: "对后续匹配到的请求生效",
  where: "请求范围",
  everywhere: "所有接口",
  times: "次数",
  rateLimited: "频率限制",
  rateLimitedHint: "返回 429，3 秒后可重试",
  serverError: "服务器错误",
  serverErrorHint: "返回 500，请求未执行",
  dropped: "响应丢失",
  droppedHint: "请求已执行，但连接断开",
  cutFault: "响应截断",
  cutFaultHint: "只返回一半内容",
  delayed: "响应缓慢",
  delayedHint: "3 秒后才返回",
  deadToken: "令牌失效",
  deadTokenHint: "返回 99991663",
  malformed: "响应格式错误",
  malformedHint: "返回无法解析的内容",
  any: "随机故障",
  anyHint: "随机选择一种常见故障",
  asJson: "使用 JSON",
  asJsonLabel: "JSON 格式的故障计划，或简写：rateLimited:3 x2 im.v1.message.create",
  inject: "注入",
  active: "生效中",
  noFaults: "暂无生效的故障",
  clearFaults: "全部清除",
  left: "剩余 {0} 次",
  until: "持续生效，直到清除",
  after: "跳过 {0} 次后生效",
  noEvents: "暂无事件",
  noEventsHint: "发送 @机器人 的消息、点击卡片按钮或提交表单后，平台推送给应用的事件会显示在这里。",
  sent: "已触发 {0} 事件",
  acknowledged: "已确认",
  refused: "已拒绝",
  unanswered: "无响应",
  nobodyThere: "无接收方",
  sentAgain: "重新推送",
  callbackAnswer: "响应",
  callbackFailed: "出错了，请稍后重试。code：{0}",
  needed: "必填",
  choose: "请选择",
  submitInput: "发送",
  chart: "图表",
  chartSpec: "图表定义",
  audio: "音频",
  video: "视频",
  template: "卡片模板",
  unsupported: "本页面暂不支持显示该组件",
  noImage: "图片 {0} 不存在",
  enlarge: "放大图片",
  openLink: "打开链接",
  page: "{0} / {1}",
  previous: "上一页",
  next: "下一页",
  everyone: "所有人",
  options: "选项",
  file: "文件",
  broken: "无法显示该卡片",
  tokenNeeded: "此沙箱需要控制令牌",
  tokenHint: "沙箱启动时会在终端输出该令牌。",
  tokenSend: "进入",
  download: "下载",
  image: "图片",
  sticker: "表情",
  sharedChat: "群名片",
  sharedUser: "个人名片",
  card: "卡片",
  app: "应用",
  seed: "随机种子",
  people: "通讯录",
  bots: "机器人",
  tenant: "租户 Key",
  peopleFilter: "按姓名、ID、邮箱、手机号筛选",
  writeTo: "给{0}发消息",
  writeToAs: "以{1}的身份给{0}发消息",
  connect: "接入",
  connectTitle: "接入你的程序",
  connectHint: "设置以下环境变量，或在官方 SDK 中使用相同的值。",
  ownSecret: "<your secret>",
  say: "以{0}的身份发消息",
  sayHint: "Enter 发送，Shift+Enter 换行",
  nobody: "该会话中没有可以发言的成员",
  send: "发送",
  mention: "提及",
  noMention: "没有匹配的成员",
  replyTo: "回复",
  replyToWhom: "回复 {0}",
  replying: "回复 {0}：{1}",
  inThread: "在话题中回复",
  notTold: "已发送。应用不会收到事件：群聊中只推送 @机器人 的消息",
  views: "视图",
  source: "响应来源",
  drawn: "自动生成",
  drawnHint: "响应按接口结构自动生成，并非真实状态，请勿依赖其内容",
  unmodelled: "未模拟",
  unmodelledHint: "沙箱未模拟该能力，并已在响应中说明",
  kept: "沙箱状态",
  days: "{0} 天",
  hours: "{0} 小时",
  minutes: "{0} 分钟",
  seconds: "{0} 秒"
}

export type Language = "en" | "zh"
export type Theme = "system" | "light" | "dark"

/** Storage may be forbidden: then the choice lasts as long as the page. */
const remembered = (key: string): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

const remember = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Forbidden: see above.
  }
}

const languageAtFirst = (): Language => {
  const chosen = remembered("sandbox.language")
  if (chosen === "en" || chosen === "zh") return chosen
  return navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en"
}

const themeAtFirst = (): Theme => {
  const chosen = remembered("sandbox.theme")
  return chosen === "light" || chosen === "dark" ? chosen : "system"
}

export const language = signal<Language>(languageAtFirst())
export const theme = signal<Theme>(themeAtFirst())

effect(() => {
  document.documentElement.lang = language.value === "zh" ? "zh-CN" : "en"
  document.title = t("title")
  remember("sandbox.language", language.value)
})

effect(() => {
  document.documentElement.dataset["theme"] = theme.value
  remember("sandbox.theme", theme.value)
})

export type Word = keyof typeof en

export function t(word: Word, ...values: ReadonlyArray<string | number>): string {
  return (language.value === "zh" ? zh : en)[word].replace(/\{(\d)\}/g, (_, index: string) =>
    String(values[Number(index)] ?? "")
  )
}

/** The locale of a card's own texts that fits the page's language. */
export const cardLocale = (): string => (language.value === "zh" ? "zh_cn" : "en_us")

const locale = (): string => (language.value === "zh" ? "zh-CN" : "en-GB")

export const timeOfDay = (at: number): string =>
  new Date(at).toLocaleTimeString(locale(), { hour: "2-digit", minute: "2-digit", hour12: false })

export const exactTime = (at: number): string => {
  const time = new Date(at)
  const seconds = time.toLocaleTimeString(locale(), { hour12: false })
  return `${seconds}.${String(time.getMilliseconds()).padStart(3, "0")}`
}

export const dayAndTime = (at: number): string =>
  new Date(at).toLocaleString(locale(), {
    year: "numeric",
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hour12: false
  })

export const span = (milliseconds: number): string => {
  const minutes = Math.floor(milliseconds / 60_000)
  const parts: Array<string> = []
  if (minutes >= 1440) parts.push(t("days", Math.floor(minutes / 1440)))
  if (minutes % 1440 >= 60) parts.push(t("hours", Math.floor((minutes % 1440) / 60)))
  if (minutes % 60 > 0) parts.push(t("minutes", minutes % 60))
  if (minutes < 60 && milliseconds % 60_000 > 0)
    parts.push(t("seconds", Math.floor((milliseconds % 60_000) / 1000)))
  return parts.join(" ") || t("seconds", 0)
}
