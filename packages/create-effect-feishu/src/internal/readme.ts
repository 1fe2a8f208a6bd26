/** The page of a project: what it is, what is to be done in the developer console, and how it runs. */
import { nodeOf } from "./manifest.js"
import type { Kind, Manager, Options, Region, Runtime } from "./options.js"

type Language = "en" | "zh"

const consoles: Readonly<Record<Region, string>> = {
  feishu: "https://open.feishu.cn/app",
  lark: "https://open.larksuite.com/app"
}

/** The scopes of what the project does, as the console imports them. */
const scopesOf: Readonly<Record<Kind, ReadonlyArray<string>>> = {
  bot: ["im:message.group_at_msg:readonly", "im:message.p2p_msg:readonly", "im:message:send_as_bot"],
  worker: ["im:message.group_at_msg:readonly", "im:message.p2p_msg:readonly", "im:message:send_as_bot"],
  tool: ["im:chat:readonly", "im:message:send_as_bot"]
}

const fence = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``

const scopes = (kind: Kind): string =>
  fence("json", JSON.stringify({ scopes: { tenant: scopesOf[kind], user: [] } }, null, 2))

/** How a package is added, and how a script is started with arguments of its own. */
const addOf = (manager: Manager): string => `${manager} ${manager === "npm" ? "install" : "add"}`
const startOf = (manager: Manager): string => `${manager} start${manager === "npm" ? " --" : ""}`

const secretsOf = (runtime: Runtime): string => (runtime === "cloudflare" ? ".dev.vars" : ".env")

interface Page {
  readonly name: string
  readonly options: Options
  /** `npm run`, `bun run`. */
  readonly run: string
  readonly secrets: string
}

// English

const what: Readonly<Record<Kind, string>> = {
  bot: "A bot on the Feishu / Lark platform. It opens the connection to the platform itself: there is nothing to host, and no address to publish.",
  worker: "A bot on the Feishu / Lark platform, behind an address that the platform calls.",
  tool: "A program that calls the API of the Feishu / Lark platform: it lists the chats that its app is in, and writes to them."
}

const english = ({ name, options, run, secrets }: Page): string => {
  const { kind, manager, region } = options
  const credentials = `Under **Credentials & Basic Info** are the App ID and the App Secret. Copy \`.env.example\` to \`${secrets}\` and fill them in. That file is in \`.gitignore\`: it stays on this machine.`
  const create = `Open ${consoles[region]} and **create a custom app**. Under **Add Features** add the feature **Bot**.`
  const permit = `Under **Permissions & Scopes** import these scopes (**Batch import/export scopes**):\n\n${indented(scopes(kind))}`
  const release = `Under **Version Management & Release** create a version and release it. **Nothing of the above counts before.**`
  return `# ${name}

${what[kind]}

${needsEnglish(options)}

${fence("sh", `${manager} install\n${run} test       # against a platform in this process: needs no app\n${run} check      # types`)}

## In the developer console

${numbered([create, permit, credentials, ...eventsEnglish(options, run), release, finallyEnglish(kind)])}

## What is where

${whereEnglish(options)}

## On a server

${serverEnglish(options, run)}
`
}

const needsEnglish = ({ effect, manager, runtime }: Options): string => {
  const node = nodeOf(runtime, effect)
  const needs =
    runtime === "bun"
      ? `It needs Bun 1.2 or later, its tests Node ${node} or later.`
      : `It needs Node ${node} or later.`
  return effect === "4"
    ? `${needs} It is written with Effect 4.`
    : `${needs} It is written with Effect 3: what you add of this SDK has the tag \`effect-3\`, as in \`${addOf(manager)} @effect-feishu/sandbox@effect-3\`.`
}

const eventsEnglish = ({ kind, runtime }: Options, run: string): ReadonlyArray<string> => {
  const add =
    "add the event **Receive messages** (`im.message.receive_v1`) on the one page, the callback **Card callback** (`card.action.trigger`) on the other"
  if (kind === "tool") return []
  if (kind === "bot") {
    return [
      `Start the bot: \`${run} dev\`. The next step can only be saved while it is connected.`,
      `Under **Events & Callbacks**, on both pages (**events** and **callbacks**), choose **persistent connection**; ${add}.`
    ]
  }
  const address = runtime === "node" ? "`https://<your host>/feishu/events`" : "`https://<your host>/`"
  return [
    `Under **Events & Callbacks**, **Encryption Strategy** are the Encrypt Key and the Verification Token: they go into the same file.`,
    `Put it where the platform can reach it (see below): an address such as ${address}.`,
    `Under **Events & Callbacks**, on both pages (**events** and **callbacks**), choose **your server** and save the address; ${add}.`
  ]
}

const finallyEnglish = (kind: Kind): string =>
  kind === "tool"
    ? "Add the bot to a chat: chat settings, **Bots**."
    : "Find the bot by its name in the client and say hello to it."

const whereEnglish = ({ kind, manager, runtime }: Options): string => {
  if (kind === "tool") {
    return `- \`src/report.ts\`: what the tool does. \`src/main.ts\` runs it: \`${manager} start\` lists chats, \`${startOf(manager)} oc_... "some *text*"\` writes to one.
- \`test/report.test.ts\`: its test, against the sandbox: a platform in this process.`
  }
  const main = runtime === "cloudflare" ? "src/worker.ts" : "src/main.ts"
  return `- \`src/app.ts\`: what the bot does. \`${main}\` runs it.
- \`test/app.test.ts\`: its test: people say something and press buttons, against the sandbox, a platform in this process.
- \`src/doctor.ts\`: when nothing arrives. \`${manager} run doctor\` asks the platform what is missing.`
}

const serverEnglish = ({ kind, manager, runtime }: Options, run: string): string => {
  if (runtime === "cloudflare") {
    return `${fence("sh", `npx wrangler secret put FEISHU_APP_ID\nnpx wrangler secret put FEISHU_APP_SECRET\nnpx wrangler secret put FEISHU_ENCRYPT_KEY\nnpx wrangler secret put FEISHU_VERIFICATION_TOKEN\n${run} deploy`)}

The address is the one that \`deploy\` prints. What was seen is remembered in the worker's memory: where an event that comes twice
must never be handled twice, use a store that all workers share (\`DedupSql\`, \`DedupRedis\`).`
  }
  if (kind === "tool")
    return "The variables of `.env.example` have to be in its environment. A scheduler such as cron starts it."
  const build =
    runtime === "node"
      ? `\`${run} build\` compiles to \`dist\`, \`${manager} start\` runs that. `
      : `\`${manager} start\` runs it. `
  const image = fence(
    "sh",
    kind === "bot"
      ? "docker build -t bot .\ndocker run --env-file .env --restart unless-stopped bot"
      : "docker build -t bot .\ndocker run --env-file .env --restart unless-stopped -p 3000:3000 bot"
  )
  return `${build}The variables of \`.env.example\` have to be in its environment. When it is told to stop it takes nothing more in and finishes
what it has begun, within 25 seconds.

${image}`
}

// 中文

const whatChinese: Readonly<Record<Kind, string>> = {
  bot: "一个飞书 / Lark 机器人。它通过长连接接收事件：不需要公网 IP 或域名，也不需要内网穿透。",
  worker: "一个飞书 / Lark 机器人，通过 Webhook（将事件发送至开发者服务器）接收事件。",
  tool: "一个调用飞书 / Lark 开放平台 API 的程序：列出机器人所在的群，并向群里发消息。"
}

const chinese = ({ name, options, run, secrets }: Page): string => {
  const { kind, manager, region } = options
  const create = `打开 ${consoles[region]}，**创建企业自建应用**，在**添加应用能力**中添加**机器人**。`
  const permit = `在**权限管理**中点击**批量导入/导出权限**，导入以下权限：\n\n${indented(scopes(kind))}`
  const credentials = `在**凭证与基础信息**中查看 App ID 和 App Secret。把 \`.env.example\` 复制为 \`${secrets}\` 并填入。该文件已写入 \`.gitignore\`，不会被提交。`
  const release = "在**版本管理与发布**中创建版本并发布。**发布之前，以上配置都不会生效。**"
  return `# ${name}

${whatChinese[kind]}

${needsChinese(options)}

${fence("sh", `${manager} install\n${run} test       # 在进程内的沙箱上运行，不需要应用\n${run} check      # 类型检查`)}

## 在开发者后台

${numbered([create, permit, credentials, ...eventsChinese(options, run), release, finallyChinese(kind)])}

## 目录

${whereChinese(options)}

## 部署

${serverChinese(options, run)}
`
}

const needsChinese = ({ effect, manager, runtime }: Options): string => {
  const node = nodeOf(runtime, effect)
  const needs =
    runtime === "bun"
      ? `需要 Bun 1.2 或更高版本，运行测试需要 Node ${node} 或更高版本。`
      : `需要 Node ${node} 或更高版本。`
  return effect === "4"
    ? `${needs}使用 Effect 4 编写。`
    : `${needs}使用 Effect 3 编写：添加本 SDK 的其他包时请带上标签 \`effect-3\`，例如 \`${addOf(manager)} @effect-feishu/sandbox@effect-3\`。`
}

const eventsChinese = ({ kind, runtime }: Options, run: string): ReadonlyArray<string> => {
  const add =
    "在**事件配置**中添加事件**接收消息**（`im.message.receive_v1`），在**回调配置**中添加回调**卡片回传交互**（`card.action.trigger`）"
  if (kind === "tool") return []
  if (kind === "bot") {
    return [
      `启动机器人：\`${run} dev\`。下一步只有在连接建立之后才能保存。`,
      `在**事件与回调**的**事件配置**和**回调配置**中，订阅方式都选择**使用长连接接收**；${add}。`
    ]
  }
  const address = runtime === "node" ? "`https://<你的域名>/feishu/events`" : "`https://<你的域名>/`"
  return [
    "在**事件与回调**的**加密策略**中查看 Encrypt Key 和 Verification Token，填入同一个文件。",
    `把程序部署到飞书能访问的地方（见下文），地址形如 ${address}。`,
    `在**事件与回调**的**事件配置**和**回调配置**中，订阅方式都选择**发送至开发者服务器**，保存请求地址；${add}。`
  ]
}

const finallyChinese = (kind: Kind): string =>
  kind === "tool" ? "在群设置的**群机器人**中添加该机器人。" : "在飞书客户端搜索机器人的名称，跟它说句话。"

const whereChinese = ({ kind, manager, runtime }: Options): string => {
  if (kind === "tool") {
    return `- \`src/report.ts\`：工具的逻辑。\`src/main.ts\` 是入口：\`${manager} start\` 列出群，\`${startOf(manager)} oc_... "一段*文字*"\` 向群里发消息。
- \`test/report.test.ts\`：测试，运行在沙箱（进程内的飞书平台）上。`
  }
  const main = runtime === "cloudflare" ? "src/worker.ts" : "src/main.ts"
  return `- \`src/app.ts\`：机器人的逻辑。\`${main}\` 是入口。
- \`test/app.test.ts\`：测试：用户发消息、点按钮，运行在沙箱（进程内的飞书平台）上。
- \`src/doctor.ts\`：收不到事件时，用 \`${manager} run doctor\` 检查缺了哪些配置。`
}

const serverChinese = ({ kind, manager, runtime }: Options, run: string): string => {
  if (runtime === "cloudflare") {
    return `${fence("sh", `npx wrangler secret put FEISHU_APP_ID\nnpx wrangler secret put FEISHU_APP_SECRET\nnpx wrangler secret put FEISHU_ENCRYPT_KEY\nnpx wrangler secret put FEISHU_VERIFICATION_TOKEN\n${run} deploy`)}

请求地址就是 \`deploy\` 输出的地址。已处理的事件记录在 Worker 的内存中：如果同一事件绝不能处理两次，请改用所有 Worker 共享的存储
（\`DedupSql\`、\`DedupRedis\`）。`
  }
  if (kind === "tool")
    return "运行环境中需要有 `.env.example` 里的环境变量。定时执行可以使用 cron 等调度工具。"
  const build =
    runtime === "node"
      ? `\`${run} build\` 编译到 \`dist\`，\`${manager} start\` 运行编译结果。`
      : `\`${manager} start\` 启动。`
  const image = fence(
    "sh",
    kind === "bot"
      ? "docker build -t bot .\ndocker run --env-file .env --restart unless-stopped bot"
      : "docker build -t bot .\ndocker run --env-file .env --restart unless-stopped -p 3000:3000 bot"
  )
  return `${build}运行环境中需要有 \`.env.example\` 里的环境变量。收到停止信号后，程序不再接收新事件，并在 25 秒内处理完已经开始的事件。

${image}`
}

// Layout

const indented = (text: string): string =>
  text
    .split("\n")
    .map((line) => (line === "" ? "" : `   ${line}`))
    .join("\n")

const numbered = (steps: ReadonlyArray<string>): string =>
  steps.map((step, i) => `${i + 1}. ${step}`).join("\n")

export const readme = (name: string, options: Options, language: Language): string => {
  const page = {
    name,
    options,
    run: `${options.manager} run`,
    secrets: secretsOf(options.runtime)
  }
  const [text, other] =
    language === "en" ? [english(page), "[中文](README.zh-CN.md)"] : [chinese(page), "[English](README.md)"]
  return text.replace(/^(# .*\n)/, `$1\n${other}\n`)
}
