/** What people and apps may do by what they are: the other side of what strangers are refused. */
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import { code, dig, done } from "./support.js"

const layer = Sandbox.layer({ seed: 1, users: 20 })

const textAt = (value: unknown, path: string): string => String(dig(value, path))

const people = Effect.map(Sandbox.users(), ({ users }) => users)

const tokenOf = (user: number) =>
  Effect.map(Sandbox.mintUserToken({ user }), ({ accessToken }) => accessToken)

describe("what others said in a group is taken back", () => {
  const chats = "/open-apis/im/v1/chats"
  const messages = "/open-apis/im/v1/messages"

  const group = (body: object, query = "") =>
    Effect.map(done("POST", `${chats}${query}`, { name: "Team", ...body }), (made) => textAt(made, "chat_id"))

  const said = (chat: string, token: string) =>
    Effect.map(
      done(
        "POST",
        `${messages}?receive_id_type=chat_id`,
        { receive_id: chat, msg_type: "text", content: '{"text":"hm"}' },
        token
      ),
      (sent) => `${messages}/${textAt(sent, "message_id")}`
    )

  it.effect("by the bot that made it, by bots and people that manage it, and by its owner", () =>
    Effect.gen(function* () {
      const [ann, bob, carl] = yield* people
      const [ofAnn, ofBob, ofCarl] = [yield* tokenOf(0), yield* tokenOf(1), yield* tokenOf(2)]
      const members = { owner_id: ann!.open_id, user_id_list: [bob!.open_id, carl!.open_id] }
      const made = yield* group(members)
      yield* done("DELETE", yield* said(made, ofBob))
      yield* done("DELETE", yield* said(made, ofBob), undefined, ofAnn)
      const message = yield* said(made, ofBob)
      assert.strictEqual(yield* code("DELETE", message, undefined, ofCarl), 230026)
      yield* done("POST", `${chats}/${made}/managers/add_managers`, { manager_ids: [carl!.open_id] })
      yield* done("DELETE", message, undefined, ofCarl)
      const managed = yield* group(members, "?set_bot_manager=true")
      yield* done("DELETE", yield* said(managed, ofBob))
    }).pipe(Effect.provide(layer))
  )

  it.effect("within a year, while one's own is taken back within a day", () =>
    Effect.gen(function* () {
      const [ann] = yield* people
      const chat = yield* group({ user_id_list: [ann!.open_id] })
      const [first, second] = [yield* said(chat, yield* tokenOf(0)), yield* said(chat, yield* tokenOf(0))]
      yield* TestClock3.adjust("300 days")
      yield* done("DELETE", first)
      yield* TestClock3.adjust("66 days")
      assert.strictEqual(yield* code("DELETE", second), 230009)
    }).pipe(Effect.provide(layer))
  )
})

describe("a group that is open to everybody", () => {
  it.effect("is found by who is not in it, and a private one is not", () =>
    Effect.gen(function* () {
      const token = yield* tokenOf(5)
      const made = yield* done("POST", "/open-apis/im/v1/chats", { name: "Open house", chat_type: "public" })
      yield* done("POST", "/open-apis/im/v1/chats", { name: "Open secret" })
      const found = yield* done("GET", "/open-apis/im/v1/chats/search?query=open", undefined, token)
      assert.strictEqual(textAt(found, "items.0.chat_id"), textAt(made, "chat_id"))
      assert.isUndefined(dig(found, "items.1"))
    }).pipe(Effect.provide(layer))
  )
})

describe("who writes in a calendar", () => {
  const root = "/open-apis/calendar/v4/calendars"
  const moments = { start_time: { timestamp: "1767578400" }, end_time: { timestamp: "1767582000" } }

  it.effect("sees it, and changes, opens to others and removes the events in it", () =>
    Effect.gen(function* () {
      const [, ann, bob] = yield* people
      const token = yield* tokenOf(1)
      const id = textAt(yield* done("POST", root, { summary: "Team" }), "calendar.calendar_id")
      const acl = { role: "writer", scope: { type: "user", user_id: ann!.open_id } }
      yield* done("POST", `${root}/${id}/acls`, acl)
      assert.strictEqual(textAt(yield* done("GET", `${root}/${id}`, undefined, token), "role"), "writer")
      const made = yield* done("POST", `${root}/${id}/events`, { summary: "Review", ...moments })
      const event = `${root}/${id}/events/${textAt(made, "event.event_id")}`
      yield* done("PATCH", event, { summary: "Review of code" }, token)
      const attendees = [{ type: "user", user_id: bob!.open_id }]
      yield* done("POST", `${event}/attendees`, { attendees }, token)
      yield* done("DELETE", event, undefined, token)
    }).pipe(Effect.provide(layer))
  )

  it.effect("does nothing to events that were only brought there", () =>
    Effect.gen(function* () {
      const [, ann, bob] = yield* people
      const id = textAt(yield* done("POST", root, { summary: "Team" }), "calendar.calendar_id")
      const made = yield* done("POST", `${root}/${id}/events`, { summary: "Review", ...moments })
      const event = textAt(made, "event.event_id")
      yield* done("POST", `${root}/${id}/events/${event}/attendees`, {
        attendees: [{ type: "user", user_id: ann!.open_id }]
      })
      const acl = { role: "writer", scope: { type: "user", user_id: bob!.open_id } }
      yield* done("POST", `${root}/primary/acls`, acl, yield* tokenOf(1))
      const primary = yield* done("POST", `${root}/primary`, undefined, yield* tokenOf(1))
      const own = textAt(primary, "calendars.0.calendar.calendar_id")
      const change = { summary: "Mine now" }
      assert.strictEqual(
        yield* code("PATCH", `${root}/${own}/events/${event}`, change, yield* tokenOf(2)),
        193002
      )
    }).pipe(Effect.provide(layer))
  )

  it.effect("may call their own one primary, as an app may", () =>
    Effect.gen(function* () {
      const token = yield* tokenOf(1)
      for (const who of [token, undefined]) {
        yield* done("POST", `${root}/primary/events`, { summary: "Lunch", ...moments }, who)
        const listed = yield* done("GET", `${root}/primary/events`, undefined, who)
        assert.strictEqual(textAt(listed, "items.0.summary"), "Lunch")
        assert.isUndefined(dig(listed, "items.1"))
      }
    }).pipe(Effect.provide(layer))
  )
})

describe("the root folder of the drive", () => {
  const meta = "/open-apis/drive/explorer/v2/root_folder/meta"
  const files = "/open-apis/drive/v1/files"

  it.effect("is another one for each person and for the app, closed to the others", () =>
    Effect.gen(function* () {
      const token = yield* tokenOf(1)
      const [app, ann] = [yield* done("GET", meta), yield* done("GET", meta, undefined, token)]
      const [ofApp, ofAnn] = [textAt(app, "token"), textAt(ann, "token")]
      assert.notStrictEqual(ofApp, ofAnn)
      assert.notStrictEqual(textAt(app, "user_id"), textAt(ann, "user_id"))
      const folder = { name: "Plans", folder_token: ofApp }
      assert.strictEqual(yield* code("POST", `${files}/create_folder`, folder, token), 1061004)
      assert.strictEqual(yield* code("GET", `${files}?folder_token=${ofApp}`, undefined, token), 1061004)
      const document = { title: "Plan", folder_token: ofApp }
      assert.strictEqual(yield* code("POST", "/open-apis/docx/v1/documents", document, token), 1770040)
      const base = { name: "Plan", folder_token: ofApp }
      assert.strictEqual(yield* code("POST", "/open-apis/bitable/v1/apps", base, token), 1254701)
      const explorer = `/open-apis/drive/explorer/v2/folder/${ofApp}/children`
      assert.strictEqual(yield* code("GET", explorer, undefined, token), 91204)
      yield* done("POST", `${files}/create_folder`, folder)
      assert.strictEqual(textAt(yield* done("GET", files), "files.0.parent_token"), ofApp)
      assert.deepStrictEqual(dig(yield* done("GET", files, undefined, token), "files"), [])
    }).pipe(Effect.provide(layer))
  )

  it.effect("gets what is handed over, and what its owner moves there", () =>
    Effect.gen(function* () {
      const [, ann] = yield* people
      const token = yield* tokenOf(1)
      const root = textAt(yield* done("GET", meta, undefined, token), "token")
      const made = yield* done("POST", "/open-apis/docx/v1/documents", { title: "Plan" })
      const id = textAt(made, "document.document_id")
      const members = `/open-apis/drive/v1/permissions/${id}/members`
      yield* done("POST", `${members}?type=docx`, {
        member_type: "openid",
        member_id: ann!.open_id,
        perm: "full_access"
      })
      yield* done("POST", `${files}/${id}/move`, { type: "docx", folder_token: root }, token)
      assert.strictEqual(textAt(yield* done("GET", files, undefined, token), "files.0.token"), id)
      assert.deepStrictEqual(dig(yield* done("GET", files), "files"), [])
      yield* done("POST", `${members}/transfer_owner?type=docx`, {
        member_type: "openid",
        member_id: ann!.open_id
      })
      assert.strictEqual(
        textAt(yield* done("GET", files, undefined, token), "files.0.owner_id"),
        ann!.open_id
      )
    }).pipe(Effect.provide(layer))
  )
})

describe("a user's document", () => {
  const documents = "/open-apis/docx/v1/documents"
  const permissions = "/open-apis/drive/v1/permissions"

  const document = (token: string) =>
    Effect.map(done("POST", documents, { title: "Notes" }, token), (made) =>
      textAt(made, "document.document_id")
    )

  it.effect("is the app's to edit once the app is its collaborator, until it is taken off", () =>
    Effect.gen(function* () {
      const token = yield* tokenOf(1)
      const id = yield* document(token)
      const app = Sandbox.defaultApp.appId
      const members = `${permissions}/${id}/members`
      assert.strictEqual(yield* code("GET", `${documents}/${id}`), 1770032)
      yield* done(
        "POST",
        `${members}?type=docx`,
        { member_type: "appid", member_id: app, perm: "edit" },
        token
      )
      yield* done("GET", `${documents}/${id}`)
      const listed = yield* done("GET", `${members}?type=docx`, undefined, token)
      assert.strictEqual(textAt(listed, "items.0.member_type"), "appid")
      yield* done("DELETE", `${members}/${app}?type=docx&member_type=appid`, undefined, token)
      assert.strictEqual(yield* code("GET", `${documents}/${id}`), 1770032)
      const unknown = { member_type: "appid", member_id: "cli_nobody", perm: "edit" }
      assert.strictEqual(yield* code("POST", `${members}?type=docx`, unknown, token), 1063001)
    }).pipe(Effect.provide(layer))
  )

  it.effect("is opened to partners alone, whose links it has then, and no links for everybody", () =>
    Effect.gen(function* () {
      const token = yield* tokenOf(1)
      const url = `/open-apis/drive/v2/permissions/${yield* document(token)}/public?type=docx`
      const partners = { link_share_entity: "partner_tenant_readable" }
      assert.strictEqual(yield* code("PATCH", url, partners, token), 1063003)
      const access = "allow_share_partner_tenant"
      const set = yield* done("PATCH", url, { ...partners, external_access_entity: access }, token)
      assert.strictEqual(textAt(set, "permission_public.external_access_entity"), access)
      assert.strictEqual(yield* code("PATCH", url, { link_share_entity: "anyone_readable" }, token), 1063003)
      const closed = { external_access: false, link_share_entity: "closed" }
      yield* done("PATCH", url.replace("v2", "v1"), closed, token)
      const seen = yield* done("GET", url, undefined, token)
      assert.strictEqual(textAt(seen, "permission_public.external_access_entity"), "closed")
    }).pipe(Effect.provide(layer))
  )

  it.effect("is given to an app, which has it in its root then", () =>
    Effect.gen(function* () {
      const token = yield* tokenOf(1)
      const id = yield* document(token)
      const transfer = `${permissions}/${id}/members/transfer_owner?type=docx`
      yield* done("POST", transfer, { member_type: "appid", member_id: Sandbox.defaultApp.appId }, token)
      assert.strictEqual(textAt(yield* done("GET", "/open-apis/drive/v1/files"), "files.0.token"), id)
      yield* done("GET", `${documents}/${id}`, undefined, token)
    }).pipe(Effect.provide(layer))
  )

  it.effect("is open to a group of people and to the members of a wiki, as its collaborators", () =>
    Effect.gen(function* () {
      const [, , bob, carl] = yield* people
      const token = yield* tokenOf(1)
      const id = yield* document(token)
      const group = textAt(yield* done("POST", "/open-apis/contact/v3/group", { name: "Staff" }), "group_id")
      yield* done("POST", `/open-apis/contact/v3/group/${group}/member/add`, {
        member_type: "user",
        member_id_type: "open_id",
        member_id: bob!.open_id
      })
      const made = yield* done("POST", "/open-apis/wiki/v2/spaces", { name: "Wiki" }, token)
      const space = textAt(made, "space.space_id")
      yield* done(
        "POST",
        `/open-apis/wiki/v2/spaces/${space}/members`,
        { member_type: "openid", member_id: carl!.open_id, member_role: "member" },
        token
      )
      for (const [member_type, member_id, user] of [
        ["groupid", group, 2],
        ["wikispaceid", space, 3]
      ] as const) {
        const reader = yield* tokenOf(user)
        assert.strictEqual(yield* code("GET", `${documents}/${id}`, undefined, reader), 1770032)
        const member = { member_type, member_id, perm: "view" }
        yield* done("POST", `${permissions}/${id}/members?type=docx`, member, token)
        yield* done("GET", `${documents}/${id}`, undefined, reader)
      }
    }).pipe(Effect.provide(layer))
  )
})

describe("a search for documents", () => {
  const search = (body: object, token: string) =>
    done("POST", "/open-apis/suite/docs-api/search/object", body, token)

  it.effect("finds by title and by text what the user may see, a page at a time", () =>
    Effect.gen(function* () {
      const [, ann, bob] = yield* people
      const [ofAnn, ofBob] = [yield* tokenOf(1), yield* tokenOf(2)]
      const make = (title: string) =>
        Effect.map(done("POST", "/open-apis/docx/v1/documents", { title }, ofAnn), (made) =>
          textAt(made, "document.document_id")
        )
      const [plan, notes] = [yield* make("Launch plan"), yield* make("Notes")]
      yield* done(
        "POST",
        `/open-apis/docx/v1/documents/${notes}/blocks/${notes}/children`,
        { children: [{ block_type: 2, text: { elements: [{ text_run: { content: "we launch" } }] } }] },
        ofAnn
      )
      yield* done("POST", "/open-apis/bitable/v1/apps", { name: "Launch tasks" }, ofAnn)
      const all = yield* search({ search_key: "LAUNCH", count: 2 }, ofAnn)
      assert.deepStrictEqual([dig(all, "total"), dig(all, "has_more")], [3, true])
      const rest = yield* search({ search_key: "launch", count: 2, offset: 2 }, ofAnn)
      assert.deepStrictEqual([dig(rest, "total"), dig(rest, "has_more")], [3, false])
      const documents = yield* search({ search_key: "launch", docs_types: ["doc"] }, ofAnn)
      assert.strictEqual(dig(documents, "total"), 2)
      assert.strictEqual(dig(yield* search({ search_key: "launch" }, ofBob), "total"), 0)
      yield* done(
        "POST",
        `/open-apis/drive/v1/permissions/${plan}/members?type=docx`,
        { member_type: "openid", member_id: bob!.open_id, perm: "view" },
        ofAnn
      )
      assert.deepStrictEqual(dig(yield* search({ search_key: "launch" }, ofBob), "docs_entities"), [
        { docs_token: plan, docs_type: "docx", title: "Launch plan", owner_id: ann!.open_id }
      ])
      const metas = { request_docs: [plan, notes].map((docs_token) => ({ docs_token, docs_type: "docx" })) }
      const seen = yield* done("POST", "/open-apis/suite/docs-api/meta", metas, ofBob)
      assert.strictEqual(textAt(seen, "docs_metas.0.title"), "Launch plan")
      assert.isUndefined(dig(seen, "docs_metas.1"))
    }).pipe(Effect.provide(layer))
  )
})

describe("the library that everybody has for themselves", () => {
  const spaces = "/open-apis/wiki/v2/spaces"

  it.effect("is called my_library, holds what is put there, and is nobody else's", () =>
    Effect.gen(function* () {
      const [ofAnn, ofBob] = [yield* tokenOf(1), yield* tokenOf(2)]
      const library = yield* done("GET", `${spaces}/my_library`, undefined, ofAnn)
      assert.strictEqual(textAt(library, "space.space_type"), "my_library")
      const id = textAt(library, "space.space_id")
      const node = { obj_type: "docx", node_type: "origin", title: "Diary" }
      yield* done("POST", `${spaces}/my_library/nodes`, node, ofAnn)
      const listed = yield* done("GET", `${spaces}/${id}/nodes`, undefined, ofAnn)
      assert.strictEqual(textAt(listed, "items.0.title"), "Diary")
      assert.strictEqual(yield* code("GET", `${spaces}/${id}/nodes`, undefined, ofBob), 131006)
      assert.notStrictEqual(
        textAt(yield* done("GET", `${spaces}/my_library`, undefined, ofBob), "space.space_id"),
        id
      )
      assert.strictEqual(yield* code("GET", `${spaces}/my_library`), 131005)
      assert.notInclude(JSON.stringify(yield* done("GET", spaces, undefined, ofAnn)), id)
    }).pipe(Effect.provide(layer))
  )
})

describe("a node of a wiki", () => {
  it.effect("is deleted as what it stands for, or as a node", () =>
    Effect.gen(function* () {
      const space = textAt(yield* done("GET", "/open-apis/wiki/v2/spaces"), "items.0.space_id")
      const nodes = `/open-apis/wiki/v2/spaces/${space}/nodes`
      const body = { obj_type: "docx", node_type: "origin", title: "Old" }
      for (const obj_type of ["docx", "wiki"]) {
        const node = textAt(yield* done("POST", nodes, body), "node.node_token")
        assert.strictEqual(yield* code("DELETE", `${nodes}/${node}`, { obj_type: "sheet" }), 131002)
        yield* done("DELETE", `${nodes}/${node}`, { obj_type })
        assert.deepStrictEqual(dig(yield* done("GET", nodes), "items"), [])
      }
    }).pipe(Effect.provide(layer))
  )
})

describe("documented requests", () => {
  it.effect("add a person with the employee number 1 and the gender other", () =>
    Effect.gen(function* () {
      const made = yield* done("POST", "/open-apis/contact/v3/users", {
        name: "Zhang San",
        mobile: "+8613011111111",
        gender: 3,
        employee_no: "1",
        employee_type: 1,
        department_ids: ["0"]
      })
      assert.strictEqual(textAt(made, "user.employee_no"), "1")
    }).pipe(Effect.provide(layer))
  )

  it.effect("define an approval with an empty code, which makes a new one", () =>
    Effect.gen(function* () {
      const made = yield* done("POST", "/open-apis/approval/v4/approvals", {
        approval_name: "@i18n@name",
        approval_code: "",
        viewers: [{ viewer_type: "TENANT" }],
        form: { form_content: '[{"id":"reason","type":"input","name":"@i18n@reason"}]' },
        node_list: [{ id: "START" }, { id: "END" }],
        settings: { revert_interval: 0 },
        config: {
          can_update_viewer: false,
          can_update_form: false,
          can_update_process: false,
          can_update_revert: false
        },
        i18n_resources: [
          {
            locale: "zh-CN",
            texts: [
              { key: "@i18n@name", value: "请假" },
              { key: "@i18n@reason", value: "事由" }
            ],
            is_default: true
          }
        ]
      })
      assert.notStrictEqual(textAt(made, "approval_code"), "")
    }).pipe(Effect.provide(layer))
  )
})
