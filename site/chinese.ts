/**
 * What the modules are, in Chinese, for the start page of the reference: by the names of their imports. The modules say it
 * themselves in English. One that has no line here stops the build, and so does a line whose module is gone.
 */
export const modules: Readonly<Record<string, string>> = {
  // core
  "@effect-feishu/core/ApiSchema": "为任意接口的入参、出参生成真正的 `Schema`，需要时才加载。",
  "@effect-feishu/core/AppTicketStore":
    "保存商店应用的 app_ticket：平台每小时推送一次，获取令牌时要用最新的。",
  "@effect-feishu/core/Approval": "审批：从表单定义到审批结果。",
  "@effect-feishu/core/BatchError": "批量操作中途失败时的错误：哪些完成了，哪些被拒绝，哪些没有发送。",
  "@effect-feishu/core/Bitable": "多维表格：数据表、字段、记录，以及单元格的读取。",
  "@effect-feishu/core/Board": "画板。",
  "@effect-feishu/core/Calendar": "日历、日程、参与人与忙闲。",
  "@effect-feishu/core/CardKit": "卡片实体：保存在平台上，发送之后还可以更新的卡片。",
  "@effect-feishu/core/Codec": "接口数据的结构：小巧、惰性，由普通对象组成。",
  "@effect-feishu/core/Contact": "通讯录：用户与部门。",
  "@effect-feishu/core/Contract":
    "存储、缓存等的任何实现都必须满足的事实，用来测试自己的实现。不依赖测试框架：每个事实是一个 Effect，不成立时以实际结果失败。",
  "@effect-feishu/core/Credentials": "应用是谁，怎样获取它的令牌。",
  "@effect-feishu/core/Decoding": "响应与文档的结构不符时怎么办。",
  "@effect-feishu/core/Docx": "文档：页面下的块。",
  "@effect-feishu/core/Download": "从平台下载文件。",
  "@effect-feishu/core/DownloadStream": "以 Stream 下载，见 `Download`。",
  "@effect-feishu/core/Drive": "云空间：文件、文件夹、素材、权限，以及各种云文档的链接解析。",
  "@effect-feishu/core/Endpoint": "接口是值：可以调用，支持 tree-shaking，方法、路径等信息都是数据。",
  "@effect-feishu/core/EventDefinition": "事件是值：平台推送什么，事件体是什么结构。",
  "@effect-feishu/core/Feishu": "现成的 Layer：程序调用平台所需的一切。",
  "@effect-feishu/core/FeishuClient": "每次调用都要经过的服务：身份、请求、重试、解码。",
  "@effect-feishu/core/FeishuConfig":
    "由配置生成的 Layer，默认读取环境变量。在 Node 上使用 undici 的是 `NodeFeishu.layerConfig`。",
  "@effect-feishu/core/FeishuError": "调用可能出现的全部错误：一个封闭的联合类型。",
  "@effect-feishu/core/HelpDesk": "服务台的凭证：服务台的接口除令牌之外还需要它。",
  "@effect-feishu/core/Im": "消息与群聊。",
  "@effect-feishu/core/Limits": "在触发频率限制之前就遵守它。",
  "@effect-feishu/core/LimitsStore":
    "多个进程共同遵守频率限制，基于 `@effect/experimental` 的 `RateLimiter`：Redis，或者自己的存储。",
  "@effect-feishu/core/Mail": "邮箱与邮件。",
  "@effect-feishu/core/MeetingRoom": "建筑物、会议室及其忙闲。",
  "@effect-feishu/core/MessageContent": "一个值作为消息怎样发送：卡片和自定义的消息内容都通过这个协议发送。",
  "@effect-feishu/core/NodeFeishu":
    "用于 Node 的现成 Layer：基于 undici 的客户端，复用连接，遵循环境变量中的代理。",
  "@effect-feishu/core/NodeFile": "上传磁盘上的文件，下载到磁盘上的文件。",
  "@effect-feishu/core/NodeFileSink": "把磁盘文件用作 Sink，任何 Stream 都可以写入，见 `NodeFile`。",
  "@effect-feishu/core/NodeProxy":
    "经由环境变量中的代理建立连接，用于调用以外的连接；`NodeTransport` 用的也是它。",
  "@effect-feishu/core/NodeTransport": "Node 上的传输层：直接使用 undici，复用连接。",
  "@effect-feishu/core/OAuth": "用户授权：授权页、由此得到的令牌，以及令牌属于谁。",
  "@effect-feishu/core/OAuthClient":
    "`UserTokens` 用到的 OAuth 功能：用授权码换取令牌，刷新令牌，查询令牌属于谁。",
  "@effect-feishu/core/OAuthState":
    "OAuth 的 `state` 参数：随用户到授权页，再随用户回来。它带有签名，有效期短，所以回调可以信任其中的内容，也不会接受别人发起的授权。",
  "@effect-feishu/core/Paged": "列表：分页返回的接口。",
  "@effect-feishu/core/PagedStream": "把列表变成 Stream，见 `Paged`。",
  "@effect-feishu/core/Pkce": "PKCE：用授权码换取令牌的，必须是当初发起授权的那一方。",
  "@effect-feishu/core/Region": "平台的区域：飞书、Lark，或者自己的域名。",
  "@effect-feishu/core/Retry": "失败的调用何时重试：一个作用于 `FeishuError` 的 `Schedule`。",
  "@effect-feishu/core/Secret": "不能泄露的内容：应用密钥、令牌、密钥、授权码。",
  "@effect-feishu/core/ServerSentEvents":
    "以服务器发送事件（SSE，`text/event-stream`）逐段返回的接口，例如大模型的输出。接收消息、点击等平台事件请用 `@effect-feishu/events`。",
  "@effect-feishu/core/Settings":
    "检查选项：从 JSON 或环境变量读取的数字、时长、列表和函数，编译器检查不到。各个包的 Layer 和构造函数都先用它检查选项，再做别的事；自己的 Layer 也可以使用。",
  "@effect-feishu/core/Sheets": "电子表格：单元格范围。",
  "@effect-feishu/core/Task": "任务与评论。",
  "@effect-feishu/core/Tenant": "商店应用的调用发生在哪个租户。",
  "@effect-feishu/core/TokenCache": "保存应用的令牌，供之后的调用使用。",
  "@effect-feishu/core/TokenCacheContract": "任何 `TokenCache` 都必须做到的事，用来测试自己的实现。",
  "@effect-feishu/core/TokenCachePersistence":
    "把应用的令牌存入 `@effect/experimental` 的持久化存储：Redis、LMDB，或者自己的存储。",
  "@effect-feishu/core/Tokens": "应用的令牌：只获取一次，缓存，提前续期，被平台拒绝时丢弃。",
  "@effect-feishu/core/Transport": "一次 HTTP 交换：传入请求，得到状态码、响应头和响应体。",
  "@effect-feishu/core/TransportFetch": "基于 `fetch` 的传输层，适用于任何环境。",
  "@effect-feishu/core/TransportHttpClient":
    "基于 `@effect/platform` 任意 `HttpClient` 的传输层：使用程序里已有的那个。",
  "@effect-feishu/core/Upload": "向平台上传文件：multipart 请求体以流的方式发送，大小不限。",
  "@effect-feishu/core/UploadStream": "上传 Stream，以及把文件读成 Stream，见 `Upload`。",
  "@effect-feishu/core/UserKeys":
    "代表同一个用户的各种 ID：应用内的 `open_id`、同一开发者的 `union_id`、租户内的 `user_id`。",
  "@effect-feishu/core/UserToken": "以用户身份调用：在它的作用域内，调用只使用该用户的令牌。",
  "@effect-feishu/core/UserTokenStore": "保存授权用户的令牌。",
  "@effect-feishu/core/UserTokenStoreContract": "任何 `UserTokenStore` 都必须做到的事，用来测试自己的实现。",
  "@effect-feishu/core/UserTokenStorePersistence":
    "把用户的令牌存入 `@effect/experimental` 的持久化存储：Redis、LMDB，或者自己的存储。",
  "@effect-feishu/core/UserTokenStoreSql":
    "把用户的令牌存入支持 `ON CONFLICT` 的 SQL 数据库：SQLite、libSQL、PostgreSQL。",
  "@effect-feishu/core/UserTokenStream": "在 Stream 中以用户身份调用，见 `UserToken`。",
  "@effect-feishu/core/UserTokens": "授权用户的令牌：到期之前续期，途中绝不丢失。",
  "@effect-feishu/core/Vc": "视频会议：预约与会议。",
  "@effect-feishu/core/Wiki": "知识库：由节点组成的空间，每个节点对应一篇文档。",
  "@effect-feishu/core/node": "用于 Node 程序的入口。",
  // cards
  "@effect-feishu/cards/Callback": "用户操作卡片：收到的事件，以及怎样响应。",
  "@effect-feishu/cards/Card": "构建卡片，往里添加内容。",
  "@effect-feishu/cards/CardSchema": "卡片的 `Schema`：用于从文件、卡片搭建工具或大模型得到的卡片。",
  "@effect-feishu/cards/Check": "按卡片 JSON 2.0 的规则检查卡片，不必等到平台拒绝。",
  "@effect-feishu/cards/CommonMark":
    "把人和大模型写的普通 Markdown（CommonMark 与 GFM）转换成卡片的 Markdown。",
  "@effect-feishu/cards/Element":
    "卡片的组成部分，都是普通数据：卡片 JSON 2.0 的每种组件和对象都有类型和构造函数。",
  "@effect-feishu/cards/Markdown": "由普通数据生成卡片 Markdown 的文本。",
  "@effect-feishu/cards/Short": "组件的简短写法：文本在前，其余放在选项里，几乎每张卡片都用得到。",
  "@effect-feishu/cards/Split": "把长内容分到多张卡片：文本在哪里切开，组件怎样分配。",
  "@effect-feishu/cards/Table": "数据表格：任意类型的行，每一列说明单元格怎样从行得到。",
  // streaming
  "@effect-feishu/streaming/Ai": "把大模型的回答边生成边显示在卡片里：思考、工具调用、文本、来源。",
  "@effect-feishu/streaming/CardStream": "把正在生成的文本流式写进卡片。",
  "@effect-feishu/streaming/RawCardStream":
    "把卡片自己的 Markdown 文本流式写进卡片：适用于自行转换，或者本来就为卡片而写的文本。",
  // events
  "@effect-feishu/events/CardActionV1":
    "旧版卡片的回调：用于在后台配置了“消息卡片请求网址”的应用。只通过 Webhook 到达，没有外层结构。",
  "@effect-feishu/events/CatchUp":
    "重新连上之后，取回断线期间的消息：平台自己也会重新推送，但中断一小时后，可能要等到六小时之后。",
  "@effect-feishu/events/Connection":
    "长连接的状态：可以观察、查询、等待。收不到消息的程序，应该知道是否真的没有人说话。",
  "@effect-feishu/events/Dedup": "记住见过的事件：同一事件会到达多次，不能处理两次。",
  "@effect-feishu/events/DedupContract": "任何 `Dedup` 都必须做到的事，用来测试自己的实现。",
  "@effect-feishu/events/DedupRedis": "在 Redis 中记住见过的事件，供使用它的所有进程共享。",
  "@effect-feishu/events/DedupSql":
    "在 SQL 数据库中记住见过的事件，供使用它的所有进程共享：SQLite、libSQL、PostgreSQL、MySQL。",
  "@effect-feishu/events/Delivery": "事件的一次到达，以及事件体之外已知的一切。",
  "@effect-feishu/events/Doctor": "为什么收不到事件？向平台查询应用的各项设置，说明缺什么。",
  "@effect-feishu/events/Encryption":
    "用 Encrypt Key 加密的请求体：AES-256-CBC，密钥是 Encrypt Key 的 UTF-8 字节的 SHA-256，内容是初始化向量与密文拼接后的 base64。",
  "@effect-feishu/events/Envelope":
    "拆开收到的内容：无论以什么方式到达、是哪个版本，都得到事件的外层结构及其各部分。",
  "@effect-feishu/events/Events": "有哪些处理函数，它们会收到什么。",
  "@effect-feishu/events/Fragments": "把平台分成多帧的消息重新拼起来：不论先后，忽略重复，占用有上限。",
  "@effect-feishu/events/Frame":
    "长连接上传输的内容：protobuf 消息 `pbbp2.Frame`，每条 WebSocket 二进制消息一个。",
  "@effect-feishu/events/Handlers":
    "处理函数在这里登记：`Events.on`、`Events.answer` 和 `Events.stream` 需要它，`Events.layer` 提供它。传输方式不提供它，所以处理函数就位之前，任何连接都不会打开。",
  "@effect-feishu/events/Inbox": "事件在这里等待处理函数处理。用哪个 Layer，就有哪种投递保证。",
  "@effect-feishu/events/InboxCluster":
    "什么也不丢的收件箱：先把事件存入 SQL 数据库，再向平台确认；进程中途退出时重新执行。基于 `@effect/cluster`：单机用 SQLite 或 libSQL 文件，多机用 PostgreSQL 或 MySQL，每个队列同一时间只在一台机器上。",
  "@effect-feishu/events/Job": "一个事件交给一个处理函数，以及结果如何：处理函数与收件箱之间的约定。",
  "@effect-feishu/events/LongConnection":
    "通过程序主动建立的长连接接收事件：不用部署服务，不用公网地址，不用开防火墙。",
  "@effect-feishu/events/NodeFeishuEvents":
    "用于 Node 的现成 Layer：通过长连接接收事件的应用，所需的一切都已包含。",
  "@effect-feishu/events/NodeWebSocket":
    "用于 Node 的 WebSocket，基于 `ws`：与标准的不同，对方没有响应时也能关闭，平台拒绝升级时能得知原因。",
  "@effect-feishu/events/Signature": "校验签名：请求是否来自平台，有没有被篡改。",
  "@effect-feishu/events/Verdict": "事件到达之后，给平台的答复。",
  "@effect-feishu/events/Webhook": "平台向其发送事件和回调的地址：校验、解密，然后交给处理函数。",
  "@effect-feishu/events/WebhookSecrets":
    "应用的 Encrypt Key 和 Verification Token，都来自开发者后台的“事件与回调”页面。",
  "@effect-feishu/events/WebhookServer":
    "在 Effect 自己的 HTTP 服务器上提供接收事件和回调的地址；怎样处理请求，见 `Webhook`。",
  "@effect-feishu/events/node": "用于 Node 程序的入口。",
  // bot
  "@effect-feishu/bot/Action": "卡片按钮：同一个值既决定按钮带什么数据，也决定处理函数拿到什么。",
  "@effect-feishu/bot/Approval":
    "审批：由人来决定，可能是几天之后，期间程序可能发布过新版本，也可能崩溃过。工作流发出卡片，等待点击。",
  "@effect-feishu/bot/Bot": "机器人：以 Layer 表示的消息处理函数，以及它们怎样回复。",
  "@effect-feishu/bot/Click": "一次卡片操作：谁，在哪里，做了什么。",
  "@effect-feishu/bot/Command": "命令的模式，以及由模式决定的参数。",
  "@effect-feishu/bot/Form": "卡片上的表单：同一个值既决定卡片上显示什么，也决定处理函数拿到什么。",
  "@effect-feishu/bot/Incoming":
    "正在处理的内容：`Bot.reply` 等函数回复的对象。只有处理函数里才有，所以在处理函数之外回复无法通过编译。",
  "@effect-feishu/bot/Lanes": "机器人还在处理一条消息时，又来一条怎么办。",
  "@effect-feishu/bot/Message":
    "机器人读到的消息：各种类型都是同一个样子，@ 已经解析，机器人自己的部分已经去掉。",
  "@effect-feishu/bot/Policy": "机器人理会谁的消息：群聊、用户、其他机器人，以及迟到的消息。",
  "@effect-feishu/bot/Texts": "机器人自己说的话：命令看不懂时，处理函数失败时。",
  // sandbox
  "@effect-feishu/sandbox/FakeFeishu":
    "用于单元测试的类型化替身：由处理函数返回结果的 `FeishuClient`，测试会调用的每个接口各写一个。",
  "@effect-feishu/sandbox/Fault":
    "故障计划：哪些请求出错，怎样出错，出错几次；推送给应用的事件和长连接也可以出错。",
  "@effect-feishu/sandbox/FaultPlan": "以数据表示的故障计划：控制 API 和文件用 JSON，命令行用简短的文本。",
  "@effect-feishu/sandbox/Sandbox":
    "用于开发和测试的内置平台：路径、响应外层和错误码与平台一致，背后是真实的状态；由 Effect 的 `Clock` 和种子驱动，可以按要求出故障。",
  "@effect-feishu/sandbox/SandboxChat":
    "测试中机器人作者看到的会话：用户说话、点按钮、填表单，并像用户那样读到机器人的回复。时间是 Effect 的时钟，由 `TestClock` 推进。",
  "@effect-feishu/sandbox/SandboxControl":
    "运行中的沙箱的控制 API：`/_sandbox` 下的 JSON 接口，任何语言的测试都能使用；另有供 TypeScript 程序使用的客户端。",
  "@effect-feishu/sandbox/SandboxEvents":
    "与沙箱在同一进程内的处理函数：沙箱里发生的事像平台那样通知它们，不经过网络。时间是 Effect 的时钟，所以 15 秒、5 分钟、1 小时和 6 小时后的重新推送由 `TestClock` 推进。",
  "@effect-feishu/sandbox/SandboxFeishu": "用沙箱代替平台的 SDK：整个测试或演示只需一个 Layer。",
  "@effect-feishu/sandbox/SandboxFetch": "以 `fetch` 的形式使用沙箱，不经过网络。",
  "@effect-feishu/sandbox/SandboxHttpClient":
    "以 `@effect/platform` 的 `HttpClient` 的形式使用沙箱，不经过网络。",
  "@effect-feishu/sandbox/SandboxServer": "监听端口的沙箱，任何语言的 SDK 都能连接。仅限 Node。",
  "@effect-feishu/sandbox/SandboxSocket":
    "连到同一进程内沙箱的 WebSocket：没有端口的长连接，时间是 Effect 的时钟。长连接会出的问题这里也会出：拒绝、没有响应、断线。",
  "@effect-feishu/sandbox/SandboxTransport":
    "SDK 自己的传输层，由同一进程内的沙箱响应：不经过网络，时间都是 Effect 的时钟。"
}
