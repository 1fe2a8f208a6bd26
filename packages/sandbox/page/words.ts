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
  lost: "Connection lost, trying again",
  language: "Language",
  theme: "Theme",
  themeSystem: "As the system",
  themeLight: "Light",
  themeDark: "Dark",
  clock: "Sandbox time",
  advance: "Advance",
  advanceBy: "Advance the clock",
  advanced: "ahead by {0}",
  custom: "Other span, such as 90 minutes",
  reset: "Reset",
  resetTitle: "Reset the sandbox?",
  resetText:
    "Messages, cards, files, tokens, faults, the request log and the clock go back to how they were at the start.",
  cancel: "Cancel",
  ok: "OK",
  close: "Close",
  members: "People {0} · Bots {1}",
  actingAs: "Acting as",
  earlier: "Show earlier messages ({0})",
  noMessages: "Nothing was said here yet",
  noMessagesHint: "Point an SDK at this address and send a message. It appears here as it arrives.",
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
  noRequestsHint: "Every call of an SDK shows up here, with what was sent and answered.",
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
  injectHint: "It strikes the next requests that match.",
  where: "Requests",
  everywhere: "All endpoints",
  times: "How many",
  rateLimited: "Rate limit",
  rateLimitedHint: "429, come back in 3 s",
  serverError: "Server error",
  serverErrorHint: "500 before anything is done",
  dropped: "Lost reply",
  droppedHint: "done, but the connection breaks",
  cutFault: "Cut body",
  cutFaultHint: "the answer ends half-way",
  delayed: "Slow",
  delayedHint: "the answer takes 3 s",
  deadToken: "Dead token",
  deadTokenHint: "99991663, the token is gone",
  malformed: "Not JSON",
  malformedHint: "an answer that cannot be read",
  any: "Anything",
  anyHint: "one of the usual mishaps",
  asJson: "As JSON",
  asJsonLabel: "Fault plan as JSON, or short: rateLimited:3 x2 im.v1.message.create",
  inject: "Inject",
  active: "In force",
  noFaults: "Nothing is set to fail",
  clearFaults: "Clear all",
  left: "{0} left",
  until: "until cleared",
  after: "after {0} more",
  noEvents: "No events yet",
  noEventsHint: "Press a button or submit a form on a card. What the platform tells the app shows up here.",
  sent: "{0} was produced",
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
  seed: "Seed"
}

const zh: Record<keyof typeof en, string> = {
  title: "飞书沙箱",
  skip: "跳到会话",
  chats: "会话列表",
  conversation: "会话",
  inspector: "检查器",
  requests: "请求",
  faults: "故障",
  events: "事件",
  connecting: "连接中",
  live: "实时",
  lost: "连接断开，正在重试",
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
  actingAs: "操作者",
  earlier: "显示更早的消息（{0}）",
  noMessages: "这里还没有消息",
  noMessagesHint: "把 SDK 指向这个地址并发送一条消息，它会立即出现在这里。",
  noChats: "还没有会话",
  direct: "单聊",
  dissolved: "已解散",
  unread: "{0} 条未读",
  recalled: "此消息已撤回",
  edited: "已编辑",
  reply: "回复",
  thread: "在话题中",
  raw: "JSON",
  rawOf: "{0} 的 JSON",
  newMessage: "{0} 在 {1} 发来新消息：{2}",
  streamingOn: "生成中",
  streamingOff: "已结束",
  streamingTimeout: "已超时",
  sequence: "序号 {0}",
  loading: "加载中",
  filter: "按接口、路径、错误码、日志 ID 筛选",
  failedOnly: "仅失败",
  clear: "清空",
  noRequests: "还没有请求",
  noRequestsHint: "SDK 的每一次调用都会出现在这里，包括发送和返回的内容。",
  noMatches: "没有符合筛选条件的请求",
  shown: "{0} / {1}",
  more: "显示更多",
  request: "请求",
  response: "响应",
  headers: "请求头",
  query: "查询参数",
  body: "请求体",
  noBody: "没有 JSON 内容",
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
  injectHint: "对接下来匹配的请求生效。",
  where: "请求范围",
  everywhere: "所有接口",
  times: "次数",
  rateLimited: "限流",
  rateLimitedHint: "429，3 秒后重试",
  serverError: "服务器错误",
  serverErrorHint: "500，尚未执行",
  dropped: "丢失响应",
  droppedHint: "已执行，但连接断开",
  cutFault: "响应截断",
  cutFaultHint: "响应只到一半",
  delayed: "缓慢",
  delayedHint: "3 秒后才响应",
  deadToken: "令牌失效",
  deadTokenHint: "99991663，令牌已失效",
  malformed: "非 JSON",
  malformedHint: "无法解析的响应",
  any: "随机故障",
  anyHint: "常见故障之一",
  asJson: "以 JSON 注入",
  asJsonLabel: "JSON 格式的故障计划，或简写：rateLimited:3 x2 im.v1.message.create",
  inject: "注入",
  active: "生效中",
  noFaults: "没有设置故障",
  clearFaults: "全部清除",
  left: "剩余 {0} 次",
  until: "直到清除",
  after: "再过 {0} 次后",
  noEvents: "还没有事件",
  noEventsHint: "在卡片上点击按钮或提交表单，平台通知应用的内容会出现在这里。",
  sent: "已产生 {0}",
  needed: "必填",
  choose: "请选择",
  submitInput: "发送",
  chart: "图表",
  chartSpec: "图表定义",
  audio: "音频",
  video: "视频",
  template: "卡片模板",
  unsupported: "本页面不显示此组件",
  noImage: "图片 {0} 不存在",
  enlarge: "放大图片",
  openLink: "打开链接",
  page: "{0} / {1}",
  previous: "上一页",
  next: "下一页",
  everyone: "所有人",
  options: "选项",
  file: "文件",
  broken: "无法显示此卡片",
  tokenNeeded: "此沙箱需要控制令牌",
  tokenHint: "令牌在沙箱启动时打印。",
  tokenSend: "打开",
  download: "下载",
  image: "图片",
  sticker: "表情",
  sharedChat: "群名片",
  sharedUser: "个人名片",
  card: "卡片",
  app: "应用",
  seed: "种子"
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
  if (minutes >= 1440) parts.push(`${Math.floor(minutes / 1440)} d`)
  if (minutes % 1440 >= 60) parts.push(`${Math.floor((minutes % 1440) / 60)} h`)
  if (minutes % 60 > 0) parts.push(`${minutes % 60} min`)
  if (minutes < 60 && milliseconds % 60_000 > 0) parts.push(`${Math.floor((milliseconds % 60_000) / 1000)} s`)
  return parts.join(" ") || "0 s"
}
