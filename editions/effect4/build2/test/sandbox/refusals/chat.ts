/** What is refused of chats, messages and cards. */
import { file, png } from "../support.js"
import type { Area, Ask, Fault, Row as RowOf } from "./account.js"
import type { World } from "./world.js"

type Row = RowOf<World>

const bytes = (length: number): Uint8Array => new Uint8Array(length).fill(1)
const huge = ((): Uint8Array => {
  const image = new Uint8Array(24)
  image.set(png)
  new DataView(image.buffer).setUint32(16, 13_000)
  return image
})()

const zeros = "0".repeat(32)
const im = "/open-apis/im/v1"
const text = (words: string) => JSON.stringify({ text: words })
const send = (kind: string, id: string, content: string, extra: object = {}): Ask => ({
  url: `${im}/messages?receive_id_type=${kind}`,
  body: { receive_id: id, msg_type: "text", content, ...extra }
})
const cardJson = (card: object) => ({ msg_type: "interactive", content: JSON.stringify(card) })

const messages: ReadonlyArray<Row> = [
  ["im.v1.message.create", 230001, ({ chat }) => send("chat_id", chat, "no json")],
  [
    "im.v1.message.create",
    230002,
    ({ chat, outsider }) => ({ ...send("chat_id", chat, text("x")), token: outsider })
  ],
  ...['{"post":{"zh_cn":{"content":[[]]}}}', '{"zh_cn":{"content":[[{"tag":"blink"}]]}}'].map(
    (content): Row => [
      "im.v1.message.create",
      230001,
      ({ chat }) => send("chat_id", chat, content, { msg_type: "post" })
    ]
  ),
  ["im.v1.message.create", 230025, ({ chat }) => send("chat_id", chat, text("x".repeat(160_000)))],
  ["im.v1.message.create", 230029, ({ gone }) => send("open_id", gone, text("x"))],
  ["im.v1.message.create", 230034, () => send("chat_id", `oc_${zeros}`, text("x"))],
  [
    "im.v1.message.create",
    230099,
    ({ chat }) => send("chat_id", chat, "", cardJson({ schema: "2.0", elements: [] }))
  ],
  [
    "im.v1.message.reply",
    230011,
    ({ recalled }) => ({
      url: `${im}/messages/${recalled}/reply`,
      body: { msg_type: "text", content: text("x") }
    })
  ],
  ["im.v1.message.delete", 230110, ({ recalled }) => ({ url: `${im}/messages/${recalled}` })],
  [
    "im.v1.message.forward",
    230065,
    ({ ann, recalled }) => ({
      url: `${im}/messages/${recalled}/forward?receive_id_type=open_id`,
      body: { receive_id: ann }
    })
  ],
  [
    "im.v1.message.merge_forward",
    230064,
    ({ ann }) => ({
      url: `${im}/messages/merge_forward?receive_id_type=open_id`,
      body: { receive_id: ann, message_id_list: [`om_${zeros}`] }
    })
  ],
  [
    "im.v1.message.update",
    230001,
    ({ message }) => ({ url: `${im}/messages/${message}`, body: { msg_type: "post", content: "{}" } })
  ],
  [
    "im.v1.message.patch",
    230001,
    ({ message }) => ({ url: `${im}/messages/${message}`, body: { content: "{}" } })
  ],
  [
    "im.v1.message.list",
    230001,
    () => ({ url: `${im}/messages?container_id_type=chat&container_id=oc_${zeros}` })
  ],
  [
    "im.v1.message.urgent_app",
    230110,
    ({ ann, recalled }) => ({
      url: `${im}/messages/${recalled}/urgent_app?user_id_type=open_id`,
      body: { user_id_list: [ann] }
    })
  ],
  [
    "im.v1.message.reaction.create",
    231001,
    ({ message }) => ({
      url: `${im}/messages/${message}/reactions`,
      body: { reaction_type: { emoji_type: "NOPE" } }
    })
  ],
  [
    "im.v1.message.reaction.create",
    231003,
    () => ({ url: `${im}/messages/om_${zeros}/reactions`, body: { reaction_type: { emoji_type: "OK" } } })
  ],
  [
    "im.v1.message.reaction.delete",
    231011,
    ({ message }) => ({ url: `${im}/messages/${message}/reactions/none` })
  ],
  ["im.v1.pin.list", 230001, () => ({ url: `${im}/pins?chat_id=oc_${zeros}` })],
  ["im.v1.batch_message.get_progress", 230030, () => ({ url: `${im}/batch_messages/bm-none/get_progress` })],
  [
    "im.v1.thread.forward",
    230064,
    ({ ann }) => ({
      url: `${im}/threads/omt_none/forward?receive_id_type=open_id`,
      body: { receive_id: ann }
    })
  ],
  [
    "message.v4.message.batch_send",
    10003,
    () => ({
      url: "/open-apis/message/v4/batch_send/",
      body: { msg_type: "text", content: { text: "x" }, open_ids: ["ou_none"] }
    })
  ],
  [
    "ephemeral.v1.ephemeral.delete",
    18051,
    () => ({ url: "/open-apis/ephemeral/v1/delete", body: { message_id: "om_none" } })
  ]
]

const files: ReadonlyArray<Row> = [
  ["im.v1.file.create", 234010, () => ({ url: `${im}/files`, form: file(new Uint8Array(0)) })],
  ["im.v1.file.get", 234001, () => ({ url: `${im}/files/file_none` })],
  ["im.v1.image.get", 234001, () => ({ url: `${im}/images/img_none` })]
]

const chats: ReadonlyArray<Row> = [
  ["im.v1.chat.create", 232022, ({ gone }) => ({ url: `${im}/chats`, body: { owner_id: gone } })],
  ["im.v1.chat.get", 232006, () => ({ url: `${im}/chats/oc_${zeros}` })],
  [
    "im.v1.chat.update",
    232011,
    ({ chat, outsider }) => ({ url: `${im}/chats/${chat}`, body: { name: "x" }, token: outsider })
  ],
  [
    "im.v1.chat.update",
    232035,
    ({ chat }) => ({ url: `${im}/chats/${chat}`, body: { owner_id: "ou_none" } })
  ],
  ["im.v1.chat.create", 232043, () => ({ url: `${im}/chats`, body: { user_id_list: ["ou_none"] } })],
  ["im.v1.chat.create", 232042, () => ({ url: `${im}/chats`, body: { chat_type: "public" } })],
  [
    "im.v1.chat.members.create",
    99992351,
    ({ chat }) => ({ url: `${im}/chats/${chat}/members`, body: { id_list: ["ou_none"] } })
  ],
  [
    "im.v1.chat.members.me_join",
    232008,
    ({ chat, outsider }) => ({ url: `${im}/chats/${chat}/members/me_join`, token: outsider })
  ],
  [
    "im.v1.chat.managers.add_managers",
    232027,
    ({ chat }) => ({ url: `${im}/chats/${chat}/managers/add_managers`, body: { manager_ids: ["ou_none"] } })
  ],
  [
    "im.v1.chat.moderation.update",
    232001,
    ({ chat }) => ({ url: `${im}/chats/${chat}/moderation`, body: { moderator_added_list: ["ou_none"] } })
  ],
  [
    "im.v1.chat.tab.create",
    232048,
    ({ chat }) => ({ url: `${im}/chats/${chat}/chat_tabs`, body: { chat_tabs: [{ tab_type: "url" }] } })
  ],
  [
    "im.v1.chat.menu_tree.sort",
    232072,
    ({ chat }) => ({ url: `${im}/chats/${chat}/menu_tree/sort`, body: { chat_menu_top_level_ids: ["1"] } })
  ],
  [
    "im.v1.chat.announcement.patch",
    232018,
    ({ chat }) => ({ url: `${im}/chats/${chat}/announcement`, body: { revision: "7", requests: [] } })
  ]
]

const cardkit = "/open-apis/cardkit/v1/cards"

const cards: ReadonlyArray<Row> = [
  ["cardkit.v1.card.create", 200220, () => ({ url: cardkit, body: { type: "card_json", data: "no json" } })],
  [
    "cardkit.v1.card.element.delete",
    300314,
    ({ card }) => ({ url: `${cardkit}/${card}/elements/none`, body: { sequence: 2 } })
  ]
]

const noChat = `oc_${zeros}`
const noMessage = `om_${zeros}`
const outsider = ({ outsider: token }: World) => token
const insider = ({ insider: token }: World) => token
const otherApp = ({ otherApp: token }: World) => token
const foreign = ({ foreign: token }: World) => token
const from =
  <K extends keyof World>(name: K) =>
  (found: World): World[K] =>
    found[name]
const card2 = JSON.stringify({ schema: "2.0", body: {}, elements: [] })
const all = text('<at user_id="all"></at>')
const emoji = { emoji_type: "OK" }
const elements = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    tag: "markdown",
    element_id: `e${index}`,
    content: "x"
  }))
const tabsOf = (count: number) =>
  Array.from({ length: count }, () => ({
    tab_name: "x",
    tab_type: "url",
    tab_content: { url: "https://example.com" }
  }))
const level = (extra: object = {}) => ({
  chat_menu_item: { action_type: "NONE", name: "x", ...extra }
})
const menu = (...levels: ReadonlyArray<object>) => ({ chat_menu_top_levels: levels })
const links = { redirect_link: { common_url: "nowhere" }, action_type: "REDIRECT_LINK" }
const icon = ({ otherImage }: World) => ({ icon_key: otherImage })
const managers = /managers\.(add|delete)_managers$/
const sends = /message\.(create|reply|update)$/
const forwards = /(merge_)?forward$/

const faults: ReadonlyArray<Fault<World>> = [
  // chats
  { code: 232006, input: { chat_id: noChat } },
  { code: 232009, input: { chat_id: from("dissolved") } },
  { code: 232010, input: { chat_id: from("chat") }, token: foreign },
  { code: 232011, input: { chat_id: from("left") }, of: /menu/ },
  { code: 232011, input: { chat_id: from("chat") }, token: outsider },
  { code: 232008, input: { chat_id: from("p2p") } },
  { code: 232050, input: { chat_id: from("p2p") } },
  { code: 232055, input: { chat_id: from("closed") }, token: otherApp },
  { code: 232090, input: { chat_id: from("p2p"), id_list: ({ ann }: World) => [ann] } },
  { code: 232062, input: { chat_id: from("p2p") } },
  { code: 232064, input: { chat_id: from("closed") }, token: insider },
  { code: 232002, input: { chat_id: from("closed") }, token: insider },
  { code: 232016, input: { chat_id: from("big"), at_all_permission: "only_owner" }, token: insider },
  { code: 232017, input: { chat_id: from("closed") }, token: insider },
  { code: 232014, input: { chat_id: from("big"), id_list: ({ ann }: World) => [ann] }, token: insider },
  { code: 232012, input: { chat_id: from("closed"), owner_id: from("ann") } },
  { code: 232041, input: { chat_id: from("chat"), avatar: "none" } },
  {
    code: 232026,
    input: { chat_id: from("big"), chat_type: "public", name: "public chat" }
  },
  { code: 232020, input: { chat_type: "public", name: "x" } },
  { code: 232021, input: { bot_id_list: ["cli_none"] } },
  { code: 232043, of: /members/, input: { chat_id: from("big"), succeed_type: 2, id_list: ["ou_none"] } },
  { code: 99992360, input: { chat_id: from("big"), member_id_type: "user_id", id_list: ["none"] } },
  { code: 99992364, input: { chat_id: from("big"), member_id_type: "union_id", id_list: ["on_none"] } },
  { code: 232029, of: /members\.delete/, input: { chat_id: from("quiet"), ...ownApp() } },
  { code: 232076, input: { chat_id: from("ownedByAnn"), id_list: ({ ann }: World) => [ann] } },
  { code: 232075, input: { chat_id: from("public") }, token: outsider },
  { code: 232027, of: managers, input: { chat_id: from("big"), manager_ids: ["ou_none"] } },
  { code: 232038, input: { chat_id: from("big"), manager_ids: ["ou_none"] }, token: insider },
  { code: 232040, input: { chat_id: from("big"), manager_ids: from("people") } },
  { code: 232097, input: { chat_id: from("written") } },
  // tabs and menus
  { code: 232046, input: { chat_id: from("chat"), chat_tabs: tabsOf(20) } },
  { code: 232047, input: { chat_id: from("chat"), chat_tabs: tab({ tab_name: "x".repeat(31) }) } },
  { code: 232048, input: { chat_id: from("chat"), chat_tabs: tab({ tab_content: {} }) } },
  {
    code: 232049,
    of: /update_tabs/,
    input: {
      chat_id: from("chat"),
      chat_tabs: ({ messageTab }: World) => [{ ...tabsOf(1)[0], tab_id: messageTab }]
    }
  },
  { code: 232049, input: { chat_id: from("chat"), tab_ids: ({ messageTab }: World) => [messageTab] } },
  {
    code: 232056,
    input: {
      chat_id: from("chat"),
      chat_tabs: (found: World) => tab({ tab_config: icon(found) })(found)
    }
  },
  {
    code: 232056,
    input: {
      chat_id: from("chat"),
      menu_tree: ({ otherImage }: World) => menu(level({ image_key: otherImage }))
    }
  },
  { code: 232070, input: { chat_id: from("chat"), menu_tree: menu(level(), level(), level(), level()) } },
  {
    code: 232071,
    input: {
      chat_id: from("chat"),
      menu_tree: menu({ ...level(), children: Array.from({ length: 6 }, () => level()) })
    }
  },
  { code: 232078, input: { chat_id: from("chat"), menu_tree: menu(level(links)) } },
  { code: 232078, input: { menu_item_id: from("menuItem"), ...illegalItem() } },
  // messages
  { code: 230001, input: { message_id: noMessage } },
  { code: 230110, input: { message_id: from("recalled"), reaction_type: emoji }, of: /reaction\.create/ },
  { code: 230110, input: { message_id: from("recalled") } },
  { code: 232009, input: { message_id: from("lost"), reaction_type: emoji }, of: /reaction\.create/ },
  { code: 232009, input: { message_id: from("lost") } },
  { code: 230002, input: { message_id: from("unseen") } },
  { code: 230002, input: { receive_id: from("left") } },
  { code: 230002, of: /pin\.list/, input: { chat_id: from("left") } },
  { code: 230001, of: /batch_query/, input: { queries: [] } },
  { code: 232009, of: /(create|forward)$/, input: { receive_id: from("dissolved") } },
  { code: 230110, of: /thread\.forward/, input: { thread_id: from("goneThread") } },
  // what else is wrong with chats
  { code: 232001, of: /chat\.(list|search|members\.get|moderation\.get)$/, input: { page_token: "x" } },
  {
    code: 232001,
    of: managers,
    input: { chat_id: from("chat"), manager_ids: Array.from({ length: 51 }, () => "ou_none") }
  },
  { code: 232001, of: /delete_tabs|sort_tabs/, input: { chat_id: from("chat"), tab_ids: ["none"] } },
  { code: 232001, of: /tab\.create/, input: { chat_id: from("chat"), chat_tabs: [] } },
  {
    code: 232001,
    of: /update_tabs/,
    input: { chat_id: from("chat"), chat_tabs: [{ tab_id: "none", tab_type: "url" }] }
  },
  {
    code: 232001,
    of: /menu_tree\.delete/,
    input: { chat_id: from("chat"), chat_menu_top_level_ids: ["none"] }
  },
  { code: 232001, of: /menu_item/, input: { menu_item_id: "none" } },
  { code: 232001, of: /put_top_notice/, input: { chat_top_notice: [] } },
  { code: 230002, input: { container_id: from("left") } },
  { code: 230011, input: { message_id: from("recalled") } },
  { code: 230050, input: { message_id: from("ephemeral") }, token: otherApp },
  { code: 230012, input: { message_id: from("otherMessage") } },
  { code: 230012, input: { batch_message_id: from("batch") }, token: otherApp },
  { code: 230030, input: { batch_message_id: "bm-none" } },
  { code: 230026, input: { batch_message_id: from("batch") }, token: otherApp },
  { code: 230026, input: { message_id: from("message") }, token: otherApp },
  {
    code: 230018,
    of: /message\.create/,
    input: { receive_id: from("closed"), content: all },
    token: otherApp
  },
  {
    code: 230018,
    of: sends,
    input: { message_id: from("closedOther"), content: all },
    token: otherApp
  },
  { code: 230019, of: forwards, input: { receive_id_type: "thread_id", receive_id: "omt_none" } },
  { code: 230025, of: /message\.patch/, input: { message_id: from("cardMessage"), content: long() } },
  { code: 230025, of: sends, input: { content: long(200_000) } },
  { code: 230029, of: forwards, input: { receive_id_type: "open_id", receive_id: from("gone") } },
  { code: 230034, of: forwards, input: { receive_id: noChat } },
  { code: 230035, of: /reply|update/, input: { message_id: from("quietOther") }, token: otherApp },
  {
    code: 230035,
    of: /thread\.forward/,
    input: { thread_id: from("thread"), receive_id: from("quiet") },
    token: otherApp
  },
  {
    code: 230035,
    of: /merge/,
    input: { message_id_list: one("otherMessage"), receive_id: from("quiet") },
    token: otherApp
  },
  { code: 230035, input: { receive_id: from("quiet") }, token: otherApp },
  { code: 230046, of: /pin\.create/, input: { message_id: from("closedMessage") }, token: otherApp },
  { code: 230046, input: { message_id: from("closedMessage") }, token: otherApp },
  { code: 230061, input: { message_id: from("system") } },
  { code: 230064, of: /thread\.forward/, input: { thread_id: "omt_none" } },
  { code: 230065, input: { message_id_list: one("recalled") } },
  {
    code: 230069,
    input: { message_id_list: ({ inOwnedByAnn, message }: World) => [message, inOwnedByAnn] }
  },
  { code: 230070, of: /thread\.forward/, input: { thread_id: from("closedThread") } },
  { code: 230070, of: /merge/, input: { message_id_list: one("closedMessage") } },
  { code: 230070, input: { message_id: from("closedMessage") } },
  { code: 230071, of: /update/, input: { message_id: from("otherMessage") } },
  { code: 230054, of: /update/, input: { message_id: from("cardMessage") } },
  { code: 230099, of: /patch/, input: { message_id: from("cardMessage"), content: card2 } },
  { code: 230099, input: { msg_type: "interactive", content: card2 } },
  { code: 230055, of: /create|reply/, input: { msg_type: "file", content: keyOf("film", "file_key") } },
  { code: 230015, input: { msg_type: "share_chat", content: keyOf("p2p", "chat_id") } },
  { code: 230017, input: { msg_type: "image", content: keyOf("otherImage", "image_key") } },
  { code: 231205, of: /create|reply/, input: { msg_type: "image", content: keyOf("annImage", "image_key") } },
  { code: 230003, input: { message_id: from("message"), follow_ups: [{ content: "x" }] } },
  {
    code: 230006,
    of: /push_follow_up/,
    input: { message_id: from("direct"), follow_ups: [{ content: "x" }] }
  },
  { code: 230008, input: { message_id: from("followed"), follow_ups: [{ content: "x" }] } },
  { code: 230009, input: { message_id: from("direct") }, after: 2 },
  { code: 230009, input: { batch_message_id: from("batch") }, after: 2 },
  { code: 230033, input: { message_id: from("message") }, after: 8 },
  { code: 230031, input: { message_id: from("cardMessage") }, after: 15 },
  { code: 11227, input: { msg_type: "image", content: { image_key: "none" }, open_ids: one("ann") } },
  {
    code: 11231,
    input: { msg_type: "share_chat", content: { share_chat_id: noChat }, open_ids: one("ann") }
  },
  { code: 11246, input: { msg_type: "text", content: {}, open_ids: one("ann") } },
  // reactions
  { code: 231001, of: /reaction\.list/, input: { reaction_type: "NOPE" } },
  { code: 231002, input: { reaction_type: emoji }, token: outsider, of: /create/ },
  { code: 231002, input: { message_id: from("message") }, token: outsider },
  { code: 231003, input: { message_id: noMessage } },
  { code: 231007, input: { reaction_id: from("reaction") } },
  { code: 231008, of: /reaction\.list/, input: { message_id: from("message") }, token: outsider },
  {
    code: 231010,
    input: { message_id: from("otherMessage"), reaction_id: from("reaction") }
  },
  { code: 231012, input: { page_token: "x" } },
  { code: 231017, input: { message_id: from("system"), reaction_type: emoji } },
  {
    code: 231018,
    of: /create/,
    input: { message_id: from("ephemeral"), reaction_type: emoji },
    token: otherApp
  },
  { code: 231018, input: { message_id: from("ephemeral") }, token: otherApp },
  // resources
  { code: 234001, of: /resource/, input: { message_id: noMessage } },
  { code: 234003, input: { message_id: from("message"), type: "file" } },
  { code: 234004, input: { message_id: from("message"), type: "file" }, token: outsider },
  { code: 234008, input: { image_key: from("otherImage") } },
  { code: 234008, input: { file_key: from("film") }, token: otherApp },
  { code: 234038, input: { message_id: from("closedImage"), file_key: from("image"), type: "image" } },
  { code: 234040, input: { message_id: from("ephemeral"), type: "image" }, token: otherApp },
  { code: 234006, input: { image: bytes(2000) } },
  { code: 234006, input: { file: bytes(2000) } },
  { code: 234010, input: { image: bytes(0) } },
  { code: 234011, input: { image: bytes(10) } },
  { code: 234039, input: { image: huge } },
  // cards
  { code: 200740, input: { card_id: "none" } },
  { code: 200750, input: { card_id: from("card") }, after: 15 },
  { code: 300311, input: { card_id: from("card") }, token: otherApp },
  { code: 200770, input: { card_id: from("card"), uuid: "used" } },
  { code: 300317, input: { card_id: from("card"), sequence: 1 } },
  { code: 10002, of: /^cardkit/, input: { card_id: from("card"), sequence: -1 } },
  ...entire(200220, "no json"),
  ...entire(200860, cardOf(elementOf({ content: "x".repeat(40_000) }))),
  ...entire(300301, cardOf(elementOf(), elementOf())),
  ...entire(300302, JSON.stringify({ schema: "2.0", config: { update_multi: false }, body: {} })),
  ...entire(300303, JSON.stringify({ elements: [] })),
  ...entire(300305, cardOf(...elements(201))),
  ...entire(300307, "{}"),
  ...inserted(200860, [{ tag: "markdown", content: "x".repeat(40_000) }]),
  { code: 200860, of: /element\.update/, input: { element: elementText({ content: "x".repeat(40_000) }) } },
  {
    code: 200860,
    of: /element\.patch/,
    input: { partial_element: JSON.stringify({ content: "x".repeat(40_000) }) }
  },
  {
    code: 200860,
    of: /element\.content/,
    input: { card_id: from("live"), element_id: "text", content: "x".repeat(40_000) }
  },
  {
    code: 200860,
    of: /settings/,
    input: { settings: JSON.stringify({ config: { summary: { content: "x".repeat(40_000) } } }) }
  },
  ...inserted(300301, [elementOf()]),
  ...inserted(300305, elements(201)),
  ...inserted(300315, []),
  { code: 300301, of: /element\.update/, input: { element_id: "more", element: elementText({}) } },
  { code: 300301, of: /element\.patch/, input: { element_id: "more", partial_element: elementText({}) } },
  { code: 300302, input: { settings: JSON.stringify({ config: { update_multi: false } }) } },
  { code: 300121, input: { element_id: "none", element: elementText({}) } },
  {
    code: 300121,
    input: { actions: acting("update_element", { element_id: "none", element: elementOf() }) }
  },
  { code: 300122, input: { settings: JSON.stringify({ header: {} }) } },
  { code: 300122, input: { actions: acting("partial_update_setting", { settings: { header: {} } }) } },
  { code: 300312, input: { partial_element: JSON.stringify({ tag: "hr" }) } },
  {
    code: 300312,
    input: {
      actions: acting("partial_update_element", { element_id: "words", partial_element: { tag: "hr" } })
    }
  },
  { code: 300313, input: { element_id: "none", partial_element: "{}" } },
  { code: 300313, input: { card_id: from("live"), element_id: "none", content: "x" } },
  {
    code: 300313,
    input: { actions: acting("partial_update_element", { element_id: "none", partial_element: {} }) }
  },
  { code: 300314, input: { actions: acting("delete_elements", { element_ids: ["none"] }) } },
  { code: 300309, input: { content: "x" } },
  { code: 300310, input: { card_id: from("live"), element_id: "line", content: "x" } },
  // by the tokens of uses
  { code: 300020, input: { token: "none" } },
  { code: 300030, input: { token: "c-none" } },
  { code: 300030, input: { token: from("cardToken") }, after: 1 },
  { code: 200000, input: { token: from("recalledToken") } },
  { code: 200310, input: { token: from("cardToken") }, token: otherApp },
  { code: 100000, input: { token: from("cardToken"), card: { elements: ["x".repeat(110_000)] } } },
  {
    code: 11311,
    input: {
      token: from("cardToken"),
      card: { schema: "2.0", body: { elements: [elementOf(), elementOf()] } }
    }
  },
  {
    code: 200320,
    input: { token: from("cardToken"), card: { open_ids: ["ou_none"], elements: [] } }
  },
  {
    code: 300090,
    input: { token: from("cardToken"), card: { config: { update_multi: false }, elements: [] } }
  },
  // of posts
  {
    code: 231205,
    of: /message\.update/,
    input: { message_id: from("post"), msg_type: "post", content: holding("annImage", "img", "image_key") }
  },
  {
    code: 230055,
    of: /message\.update/,
    input: { message_id: from("post"), msg_type: "post", content: holding("paper", "media", "file_key") }
  },
  { code: 234043, input: { message_id: from("sticker"), file_key: "sticker", type: "file" } }
]

function holding(name: "annImage" | "paper", tag: string, key: string) {
  return (found: World) => JSON.stringify({ zh_cn: { content: [[{ tag, [key]: found[name] }]] } })
}

function elementOf(extra: object = {}) {
  return { tag: "markdown", element_id: "words", content: "x", ...extra }
}

function elementText(extra: object) {
  return JSON.stringify(elementOf(extra))
}

function cardOf(...list: ReadonlyArray<object>) {
  return JSON.stringify({ schema: "2.0", body: { elements: list } })
}

function acting(action: string, params: object) {
  return JSON.stringify([{ action, params }])
}

/** A whole card, where one is made and where one takes another's place. */
function entire(code: number, data: string): ReadonlyArray<Fault<World>> {
  return [
    { code, input: { type: "card_json", data } },
    { code, input: { card: { type: "card_json", data } } }
  ]
}

/** Elements that are put into a card. */
function inserted(code: number, added: ReadonlyArray<object>): ReadonlyArray<Fault<World>> {
  return [
    { code, input: { type: "append", elements: JSON.stringify(added) } },
    { code, input: { actions: acting("add_elements", { type: "append", elements: added }) } }
  ]
}

function ownApp() {
  return { id_list: ["cli_5a4d0b0c5a4d0b0c"], member_id_type: "app_id" }
}

function illegalItem() {
  return {
    update_fields: ["REDIRECT_LINK"],
    chat_menu_item: { redirect_link: { common_url: "nowhere" } }
  }
}

function tab(extra: object) {
  return ({ urlTab }: World) => [{ ...tabsOf(1)[0], tab_id: urlTab, ...extra }]
}

function long(length = 40_000) {
  return text("x".repeat(length))
}

function one(name: "ann" | "closedMessage" | "otherMessage" | "recalled") {
  return (found: World) => [found[name]]
}

function keyOf(name: "annImage" | "film" | "otherImage" | "p2p", key: string) {
  return (found: World) => JSON.stringify({ [key]: found[name] })
}

export const chat: Area<World> = {
  projects: ["im", "message", "ephemeral", "cardkit", "interactive"],
  rows: [...messages, ...files, ...chats, ...cards],
  faults,
  elsewhere: {
    "CardMessages.test.ts": [["interactive.v1.card.update", 300040]]
  },
  beyond: {
    trouble: { im: "232039 234044", cardkit: "300120", message: "10002" },
    audit: { im: "232023", message: "11312 230100" },
    gateway: {
      im: "230001 230027 231013 231014 232001 232004 232014 232015 234001 234002 234009 234019 234045 234046",
      "im.v1.message.push_follow_up": "230007",
      message: "11203 11204 11205 11223",
      cardkit: "10002",
      interactive: "10002"
    },
    absent: {
      "im.v1.pin": "230045",
      "im.v1.message.reaction": "231006",
      "im.v1.message.reaction.delete": "231001",
      "im.v1.message.create": "230019",
      "im.v1.message.reply": "230019",
      "im.v1.chat.link": "232065",
      "im.v1.chat.announcement": "232003",
      "im.v1.chat.members.me_join": "232027",
      message: "11235",
      "im.v1.chat.update": "232047"
    },
    sooner: {
      // The text of 230099 and 11246 holds these.
      im: "11310 100290 200380",
      message: "100290 200380 11101",
      "im.v1.message.update": "230110",
      "im.v1.message.patch": "230110",
      "im.v1.message.forward": "230110 230064 230019",
      "im.v1.message": "230073 230074 230063",
      "im.v1.thread": "230073 230074 230063",
      "im.v1.message.push_follow_up": "230004",
      "im.v1.message.reaction": "231004 231008",
      "im.v1.chat.members.delete": "232007 232027",
      "im.v1.chat.members.create": "232027",
      "im.v1.chat": "232030"
    },
    setting: {
      im:
        "230006 232025 234007 230013 230024 230023 230036 230053 231019 231020 231022 231203 231204 232024 232034 232037 232044 232057 " +
        "232078 232091 232092 232093 232095 234041 234042 230005",
      "im.v1.message.update": "230075",
      message: "11207 11209 11210"
    },
    foreign: { im: "230038 231021 232028 232031 232032 232033" },
    outside: {
      // Secret, encrypted and connected chats, teams, meetings; messages that are folded or destroy themselves; pictures that expire.
      im:
        "230054 230062 230066 230071 230072 230073 230074 230075 230098 230111 231005 232051 232060 232061 232063 " +
        "232066 232079 234005",
      // The pictures of cards are not looked at.
      "im.v1.message.patch": "231205"
    },
    unsettled: {
      "im.v1.message.get": "230110",
      "im.v1.chat.get": "232011",
      interactive: "100030",
      im: "230018 230052 230067 232069"
    },
    unstated: { im: "232013 234037" }
  }
}
