import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import { call, dig, request, type Answer } from "./support.js"

const sandbox = Sandbox.layer({ seed: 1 })
const files = "/open-apis/drive/v1/files"
const medias = "/open-apis/drive/v1/medias"

const code = (answer: Answer): unknown => answer.get("code")

const root = Effect.map(call("GET", "/open-apis/drive/explorer/v2/root_folder/meta"), (answer) =>
  answer.text("data.token")
)

const document = (title: string, folder_token?: string) =>
  Effect.map(call("POST", "/open-apis/docx/v1/documents", { body: { title, folder_token } }), (answer) =>
    answer.text("data.document.document_id")
  )

const upload = (
  kind: "files" | "medias",
  name: string,
  fields: Readonly<Record<string, string>>,
  text = "abc"
) => {
  const form = new FormData()
  form.set("file_name", name)
  form.set("size", String(new TextEncoder().encode(text).byteLength))
  for (const [key, value] of Object.entries(fields)) form.set(key, value)
  form.set("file", new Blob([text]), name)
  return call("POST", `/open-apis/drive/v1/${kind}/upload_all`, { form })
}

const listed = (folder = "") =>
  Effect.map(
    call("GET", `${files}?order_by=CreatedTime&direction=ASC&folder_token=${folder}`),
    (answer) => answer.get("data.files") as ReadonlyArray<Record<string, unknown>>
  )

const names = (folder = "") => Effect.map(listed(folder), (all) => all.map(({ name }) => name))

describe("the root folder of the drive", () => {
  it.effect("has a token of its own, by which everything can be put there and found", () =>
    Effect.gen(function* () {
      const token = yield* root
      const folder = yield* call("POST", `${files}/create_folder`, {
        body: { name: "a", folder_token: token }
      })
      const id = yield* document("b", token)
      yield* upload("files", "c.txt", { parent_type: "explorer", parent_node: token })
      yield* call("POST", "/open-apis/sheets/v3/spreadsheets", { body: { title: "d", folder_token: token } })
      yield* call("POST", "/open-apis/bitable/v1/apps", { body: { name: "e", folder_token: token } })
      const copied = yield* call("POST", `${files}/${id}/copy`, {
        body: { name: "f", type: "docx", folder_token: token }
      })
      assert.strictEqual(copied.get("data.file.parent_token"), token)
      assert.deepStrictEqual(yield* names(token), ["a", "b", "c.txt", "d", "e", "f"])
      assert.deepStrictEqual(yield* names(), yield* names(token))
      const inner = folder.text("data.token")
      yield* call("POST", `${files}/${id}/move`, { body: { type: "docx", folder_token: inner } })
      assert.deepStrictEqual(yield* names(inner), ["b"])
      yield* call("POST", `${files}/${id}/move`, { body: { type: "docx", folder_token: token } })
      assert.include(yield* names(token), "b")
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("is seen by the older endpoints as it is", () =>
    Effect.gen(function* () {
      const explorer = "/open-apis/drive/explorer/v2"
      const token = yield* root
      const made = yield* call("POST", `${explorer}/folder/${token}`, { body: { title: "Old" } })
      const folder = made.text("data.token")
      yield* call("POST", `${explorer}/file/${folder}`, { body: { title: "Sheet", type: "sheet" } })
      const children = yield* call("GET", `${explorer}/folder/${folder}/children`)
      const [child] = Object.values(children.get("data.children") as Record<string, Record<string, unknown>>)
      assert.deepStrictEqual(
        [child?.["name"], child?.["type"], child?.["is_shortcut"]],
        ["Sheet", "sheet", false]
      )
      const meta = yield* call("GET", `${explorer}/folder/${folder}/meta`)
      assert.strictEqual(meta.get("data.name"), "Old")
      yield* call("DELETE", `${explorer}/file/spreadsheets/${String(child?.["token"])}`)
      assert.deepStrictEqual(yield* names(folder), [])
      assert.strictEqual(code(yield* call("GET", `${explorer}/folder/none/children`)), 91203)
    }).pipe(Effect.provide(sandbox))
  )
})

describe("files of the drive", () => {
  it.effect("are renamed, led to by shortcuts, and known as deleted when they are", () =>
    Effect.gen(function* () {
      const id = yield* document("Plan")
      yield* call("PATCH", `${files}/${id}?type=docx`, { body: { new_title: "Plan B" } })
      const about = yield* call("GET", `/open-apis/docx/v1/documents/${id}`)
      assert.strictEqual(about.get("data.document.title"), "Plan B")
      const made = yield* call("POST", `${files}/create_shortcut`, {
        body: { parent_token: yield* root, refer_entity: { refer_token: id, refer_type: "docx" } }
      })
      assert.deepStrictEqual(made.get("data.succ_shortcut_node.shortcut_info"), {
        target_type: "docx",
        target_token: id
      })
      assert.deepStrictEqual(
        (yield* listed()).map(({ type }) => type),
        ["docx", "shortcut"]
      )
      yield* call("DELETE", `${files}/${id}?type=docx`)
      assert.strictEqual(code(yield* call("DELETE", `${files}/${id}?type=docx`)), 1061007)
      assert.strictEqual(code(yield* call("DELETE", `${files}/${"x".repeat(27)}?type=docx`)), 1061003)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("come with the type that their names tell, as a whole and in part", () =>
    Effect.gen(function* () {
      const made = yield* upload("files", "table.csv", { parent_type: "explorer", parent_node: "" }, "a,b")
      const path = `${files}/${made.text("data.file_token")}/download`
      const whole = yield* call("GET", path)
      assert.strictEqual(whole.headers["content-type"], "text/csv")
      const part = yield* call("GET", path, { headers: { range: "bytes=2-" } })
      assert.deepStrictEqual([part.status, new TextDecoder().decode(part.bytes)], [206, "b"])
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("have addresses that need no token, for a day", () =>
    Effect.gen(function* () {
      const parent_node = yield* document("Pictures")
      const media = yield* upload("medias", "a.png", { parent_type: "docx_image", parent_node })
      const token = media.text("data.file_token")
      const asked = yield* call(
        "GET",
        `${medias}/batch_get_tmp_download_url?file_tokens=${token}&file_tokens=none`
      )
      const urls = asked.get("data.tmp_download_urls") as ReadonlyArray<Record<string, string>>
      assert.deepStrictEqual(
        urls.map(({ file_token }) => file_token),
        [token]
      )
      const { pathname, search } = new URL(urls[0]!["tmp_download_url"]!)
      const got = yield* request("GET", pathname + search)
      assert.strictEqual(new TextDecoder().decode(got.bytes), "abc")
      assert.strictEqual(got.headers["content-type"], "image/png")
      yield* TestClock3.adjust("25 hours")
      assert.strictEqual(code(yield* request("GET", pathname + search)), 1061004)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("of a document are for its readers, and those of its copies", () =>
    Effect.gen(function* () {
      const id = yield* document("Pictures")
      const blocks = `/open-apis/docx/v1/documents/${id}/blocks`
      const made = yield* call("POST", `${blocks}/${id}/children`, {
        body: { children: [{ block_type: 27, image: {} }] }
      })
      const block = String(dig(made.get("data.children"), "0.block_id"))
      const media = yield* upload("medias", "a.png", { parent_type: "docx_image", parent_node: block })
      const file = media.text("data.file_token")
      yield* call("PATCH", `${blocks}/${block}`, { body: { replace_image: { token: file } } })
      const token = { token: (yield* Sandbox.mintUserToken()).accessToken }
      const got = request("GET", `${medias}/${file}/download`, token)
      const addresses = Effect.map(
        request("GET", `${medias}/batch_get_tmp_download_url?file_tokens=${file}`, token),
        (answer) => answer.get("data.tmp_download_urls")
      )
      assert.deepStrictEqual([(yield* got).status, code(yield* got)], [403, 1061004])
      assert.deepStrictEqual(yield* addresses, [])
      const copy = yield* call("POST", `${files}/${id}/copy`, {
        body: { name: "Copy", type: "docx", folder_token: "" }
      })
      yield* call(
        "PATCH",
        `/open-apis/drive/v1/permissions/${copy.text("data.file.token")}/public?type=docx`,
        {
          body: { link_share_entity: "tenant_readable" }
        }
      )
      assert.strictEqual((yield* got).status, 200)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("go no deeper than fifteen folders, and into none that was deleted", () =>
    Effect.gen(function* () {
      let parent = ""
      for (let depth = 0; depth < 15; depth++) {
        const made = yield* call("POST", `${files}/create_folder`, {
          body: { name: "deep", folder_token: parent }
        })
        parent = made.text("data.token")
      }
      assert.strictEqual(
        code(yield* upload("files", "a.txt", { parent_type: "explorer", parent_node: parent })),
        1062506
      )
      const gone = yield* call("DELETE", `${files}/${parent}?type=folder`)
      const check = call("GET", `${files}/task_check?task_id=${gone.text("data.task_id")}`)
      yield* check
      yield* check
      yield* check
      const late = yield* upload("files", "a.txt", { parent_type: "explorer", parent_node: parent })
      assert.strictEqual(code(late), 1061041)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("are looked at and liked by nobody, and say so for those that are there", () =>
    Effect.gen(function* () {
      const id = yield* document("Plan")
      const statistics = yield* call("GET", `${files}/${id}/statistics?file_type=docx`)
      assert.strictEqual(statistics.get("data.statistics.pv"), 0)
      const likes = yield* call("GET", `/open-apis/drive/v2/files/${id}/likes?file_type=docx`)
      assert.deepStrictEqual(likes.get("data.items"), [])
      const none = yield* call("GET", `${files}/${"x".repeat(27)}/statistics?file_type=docx`)
      assert.strictEqual(code(none), 1069604)
      assert.strictEqual(code(yield* call("GET", `${files}/${id}/history`)), 99991201)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("have versions and subscriptions", () =>
    Effect.gen(function* () {
      const id = yield* document("Plan")
      const made = yield* call("POST", `${files}/${id}/versions`, { body: { name: "1", obj_type: "docx" } })
      const version = made.text("data.version")
      const path = `${files}/${id}/versions/${version}?obj_type=docx`
      assert.strictEqual((yield* call("GET", path)).get("data.name"), "1")
      const all = yield* call("GET", `${files}/${id}/versions?obj_type=docx&page_size=10`)
      assert.strictEqual(dig(all.get("data.items"), "0.version"), version)
      yield* call("DELETE", path)
      assert.strictEqual(code(yield* call("GET", path)), 1068412)

      const subscribed = call("GET", `${files}/${id}/get_subscribe?file_type=docx`)
      assert.strictEqual((yield* subscribed).get("data.is_subscribe"), false)
      yield* call("POST", `${files}/${id}/subscribe?file_type=docx`)
      assert.strictEqual((yield* subscribed).get("data.is_subscribe"), true)
      yield* call("DELETE", `${files}/${id}/delete_subscribe?file_type=docx`)
      const again = yield* call("DELETE", `${files}/${id}/delete_subscribe?file_type=docx`)
      assert.strictEqual(code(again), 1069605)
    }).pipe(Effect.provide(sandbox))
  )
})

describe("comments", () => {
  const said = (text: string) => ({ elements: [{ type: "text_run", text_run: { text } }] })

  it.effect("are made, answered, solved and listed, and go with their last reply", () =>
    Effect.gen(function* () {
      const id = yield* document("Plan")
      const path = `${files}/${id}/comments`
      const made = yield* call("POST", `${path}?file_type=docx`, {
        body: { reply_list: { replies: [{ content: said("why?") }] } }
      })
      const comment = made.text("data.comment_id")
      const reply = yield* call("POST", `${path}/${comment}/replies?file_type=docx`, {
        body: { content: said("because") }
      })
      const second = reply.text("data.reply_id")
      yield* call("PATCH", `${path}/${comment}?file_type=docx`, { body: { is_solved: true } })
      yield* call("PUT", `${path}/${comment}/replies/${second}?file_type=docx`, {
        body: { content: said("so") }
      })
      const react = { action: "add", reply_id: second, reaction_type: "OK" }
      yield* call("POST", `/open-apis/drive/v2/files/${id}/comments/reaction?file_type=docx`, { body: react })
      const solved = yield* call("GET", `${path}?file_type=docx&is_solved=true&need_reaction=true`)
      const replies = dig(solved.get("data.items"), "0.reply_list.replies")
      assert.strictEqual(dig(replies, "0.content.elements.0.text_run.text"), "why?")
      assert.strictEqual(dig(replies, "1.content.elements.0.text_run.text"), "so")
      assert.strictEqual(dig(replies, "1.reactions.0.count"), 1)
      assert.deepStrictEqual(
        (yield* call("GET", `${path}?file_type=docx&is_solved=false`)).get("data.items"),
        []
      )
      const some = yield* call("POST", `${path}/batch_query?file_type=docx`, {
        body: { comment_ids: [comment, "none"] }
      })
      assert.strictEqual((some.get("data.items") as ReadonlyArray<unknown>).length, 1)
      const [{ reply_id }] = replies as readonly [{ reply_id: string }]
      yield* call("DELETE", `${path}/${comment}/replies/${reply_id}?file_type=docx`)
      yield* call("DELETE", `${path}/${comment}/replies/${second}?file_type=docx`)
      assert.strictEqual(code(yield* call("GET", `${path}/${comment}?file_type=docx`)), 1069307)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("are refused without words, on what is not there, and to those who did not write them", () =>
    Effect.gen(function* () {
      const id = yield* document("Plan")
      const path = `${files}/${id}/comments`
      const create = (replies: ReadonlyArray<object>, url = path) =>
        call("POST", `${url}?file_type=docx`, { body: { reply_list: { replies } } })
      assert.strictEqual(code(yield* create([])), 1069302)
      assert.strictEqual(code(yield* create([{ content: { elements: [] } }])), 1069302)
      const nobody = { elements: [{ type: "person", person: { user_id: "ou_nobody" } }] }
      assert.strictEqual(code(yield* create([{ content: nobody }])), 1069302)
      const absent = `${files}/${"x".repeat(27)}/comments`
      assert.strictEqual(code(yield* create([{ content: said("a") }], absent)), 1069305)
      const made = yield* create([{ content: said("a") }])
      const reply = String(dig(made.get("data.reply_list.replies"), "0.reply_id"))
      const { accessToken } = yield* Sandbox.mintUserToken()
      const other = yield* request(
        "DELETE",
        `${path}/${made.text("data.comment_id")}/replies/${reply}?file_type=docx`,
        { token: accessToken }
      )
      assert.strictEqual(code(other), 1069303)
    }).pipe(Effect.provide(sandbox))
  )
})

describe("permissions", () => {
  it.effect("are one set of settings, whichever version of the endpoints shows them", () =>
    Effect.gen(function* () {
      const id = yield* document("Plan")
      const path = (version: string) => `/open-apis/drive/${version}/permissions/${id}/public`
      const closed = yield* call("PATCH", `${path("v1")}?type=docx`, {
        body: { link_share_entity: "anyone_readable" }
      })
      assert.strictEqual(code(closed), 1063003)
      assert.strictEqual(code(yield* call("POST", `${path("v1")}/password?type=docx`)), 1063003)
      yield* call("PATCH", `${path("v2")}?type=docx`, {
        body: { external_access_entity: "open", copy_entity: "only_full_access" }
      })
      const open = yield* call("PATCH", `${path("v1")}?type=docx`, {
        body: { link_share_entity: "anyone_readable" }
      })
      assert.strictEqual(open.get("data.permission_public.external_access"), true)
      const second = yield* call("GET", `${path("v2")}?type=docx`)
      assert.strictEqual(second.get("data.permission_public.link_share_entity"), "anyone_readable")
      assert.strictEqual(second.get("data.permission_public.copy_entity"), "only_full_access")
      const password = yield* call("POST", `${path("v1")}/password?type=docx`)
      assert.lengthOf(password.text("data.password"), 8)
      yield* call("DELETE", `${path("v1")}/password?type=docx`)
      assert.strictEqual(code(yield* call("PUT", `${path("v1")}/password?type=docx`)), 1063003)
    }).pipe(Effect.provide(sandbox))
  )

  it.effect(
    "say who may read, write and delete, and are those of the document where a wiki node is named",
    () =>
      Effect.gen(function* () {
        const space = dig((yield* call("GET", "/open-apis/wiki/v2/spaces")).get("data.items"), "0.space_id")
        const made = yield* call("POST", `/open-apis/wiki/v2/spaces/${String(space)}/nodes`, {
          body: { obj_type: "docx", node_type: "origin", title: "Page" }
        })
        const node = made.text("data.node.node_token")
        const id = made.text("data.node.obj_token")
        const { users } = yield* Sandbox.users()
        const token = { token: (yield* Sandbox.mintUserToken()).accessToken }
        const member = { member_type: "openid", member_id: users[0]!.open_id, perm: "edit" }
        const inWiki = yield* call(
          "POST",
          `/open-apis/drive/v1/permissions/${node}/members/batch_create?type=wiki`,
          { body: { members: [member] } }
        )
        assert.strictEqual(code(inWiki), 0)
        const kept = yield* call("GET", `/open-apis/drive/v1/permissions/${id}/members?type=docx`)
        assert.strictEqual(dig(kept.get("data.items"), "0.member_id"), member.member_id)

        const folder = yield* call("POST", `${files}/create_folder`, {
          body: { name: "a", folder_token: "" }
        })
        const own = yield* document("Own", folder.text("data.token"))
        const may = (action: string) =>
          Effect.map(
            request(
              "GET",
              `/open-apis/drive/v1/permissions/${own}/members/auth?type=docx&action=${action}`,
              token
            ),
            (answer) => answer.get("data.auth_result")
          )
        const read = request("GET", `/open-apis/docx/v1/documents/${own}`, token)
        const append = request("POST", `/open-apis/docx/v1/documents/${own}/blocks/${own}/children`, {
          ...token,
          body: { children: [{ block_type: 22, divider: {} }] }
        })
        assert.deepStrictEqual([yield* may("view"), code(yield* read)], [false, 1770032])
        yield* call("PATCH", `/open-apis/drive/v1/permissions/${own}/public?type=docx`, {
          body: { link_share_entity: "tenant_readable" }
        })
        assert.deepStrictEqual([code(yield* read), code(yield* append)], [0, 1770032])
        yield* call(
          "POST",
          `/open-apis/drive/v1/permissions/${folder.text("data.token")}/members?type=folder`,
          {
            body: member
          }
        )
        assert.deepStrictEqual([yield* may("edit"), yield* may("manage_public")], [true, false])
        assert.strictEqual(code(yield* append), 0)
        const removed = yield* request("DELETE", `${files}/${own}?type=docx`, token)
        assert.deepStrictEqual([removed.status, code(removed)], [403, 1061004])
        const wrong = yield* call("GET", `/open-apis/drive/v1/permissions/${id}/members?type=sheet`)
        assert.strictEqual(code(wrong), 1063001)
      }).pipe(Effect.provide(sandbox))
  )
})

describe("a document of a wiki that is deleted", () => {
  it.effect("takes its node with it, and what is below moves up", () =>
    Effect.gen(function* () {
      const space = dig((yield* call("GET", "/open-apis/wiki/v2/spaces")).get("data.items"), "0.space_id")
      const nodes = `/open-apis/wiki/v2/spaces/${String(space)}/nodes`
      const page = (title: string, rest: object) =>
        call("POST", nodes, { body: { obj_type: "docx", node_type: "origin", title, ...rest } })
      const upper = yield* page("Upper", {})
      const token = upper.text("data.node.node_token")
      const lower = (yield* page("Lower", { parent_node_token: token })).text("data.node.node_token")
      yield* page("", { node_type: "shortcut", origin_node_token: token })
      yield* call("DELETE", `${files}/${upper.text("data.node.obj_token")}?type=docx`)
      assert.strictEqual(
        code(yield* call("GET", `/open-apis/wiki/v2/spaces/get_node?token=${token}`)),
        131005
      )
      const left = (yield* call("GET", nodes)).get("data.items") as ReadonlyArray<Record<string, unknown>>
      assert.deepStrictEqual(
        left.map((node) => node["node_token"]),
        [lower]
      )
    }).pipe(Effect.provide(sandbox))
  )
})

describe("a new owner", () => {
  it.effect(
    "leaves the one before the right that was asked for, and all of it or none where that was asked",
    () =>
      Effect.gen(function* () {
        const { users } = yield* Sandbox.users()
        const [ann, bob] = users
        const give = (id: string, to: string, query: string, token?: string) =>
          call("POST", `/open-apis/drive/v1/permissions/${id}/members/transfer_owner?type=docx${query}`, {
            body: { member_type: "openid", member_id: to },
            ...(token === undefined ? {} : { token })
          })
        const mayRead = (id: string) => call("GET", `/open-apis/docx/v1/documents/${id}`)
        const mayWrite = (id: string) =>
          call("POST", `/open-apis/docx/v1/documents/${id}/blocks/${id}/children`, {
            body: { children: [{ block_type: 22, divider: {} }] }
          })
        const members = (id: string, token: string) =>
          Effect.map(
            call("GET", `/open-apis/drive/v1/permissions/${id}/members?type=docx`, { token }),
            (answer) => answer.get("data.items")
          )

        const kept = yield* document("Kept")
        assert.strictEqual(code(yield* give(kept, ann!.open_id, "&old_owner_perm=view")), 0)
        assert.deepStrictEqual([code(yield* mayRead(kept)), code(yield* mayWrite(kept))], [0, 1770032])
        const token = (yield* Sandbox.mintUserToken({ user: ann!.open_id })).accessToken
        assert.strictEqual(dig(yield* members(kept, token), "0.member_type"), "appid")
        assert.strictEqual(dig(yield* members(kept, token), "0.perm"), "view")
        yield* give(kept, bob!.open_id, "&old_owner_perm=edit", token)
        assert.strictEqual(dig(yield* members(kept, token), "1.member_id"), ann!.open_id)
        assert.strictEqual(dig(yield* members(kept, token), "1.perm"), "edit")

        const whole = yield* document("Whole")
        yield* give(whole, ann!.open_id, "")
        assert.strictEqual(code(yield* mayWrite(whole)), 0)
        const lost = yield* document("Lost")
        yield* give(lost, ann!.open_id, "&remove_old_owner=true")
        assert.strictEqual(code(yield* mayRead(lost)), 1770032)
        const shown = yield* call("GET", `/open-apis/drive/v1/permissions/${lost}/members?type=docx`)
        assert.strictEqual(code(shown), 1063002)
      }).pipe(Effect.provide(sandbox))
  )
})

describe("what has a new owner", () => {
  it.effect("goes to the new owner's own root, unless it shall stay where it is", () =>
    Effect.gen(function* () {
      const { users } = yield* Sandbox.users()
      const made = yield* call("POST", `${files}/create_folder`, {
        body: { name: "Shared", folder_token: yield* root }
      })
      const folder = made.text("data.token")
      for (const [title, query] of [
        ["Moves", ""],
        ["Stays", "&stay_put=true"]
      ] as const) {
        const created = yield* call("POST", "/open-apis/docx/v1/documents", {
          body: { title, folder_token: folder }
        })
        const id = created.text("data.document.document_id")
        const url = `/open-apis/drive/v1/permissions/${id}/members/transfer_owner?type=docx${query}`
        yield* call("POST", url, { body: { member_type: "openid", member_id: users[1]!.open_id } })
      }
      assert.deepStrictEqual(yield* names(folder), ["Stays"])
      const { accessToken: token } = yield* Sandbox.mintUserToken({ user: 1 })
      const theirs = yield* call("GET", files, { token })
      assert.strictEqual(dig(theirs.get("data.files"), "0.name"), "Moves")
    }).pipe(Effect.provide(sandbox))
  )
})

describe("a file that is uploaded to a wiki", () => {
  it.effect("stands below the node that was named, and nowhere else", () =>
    Effect.gen(function* () {
      const spaces = "/open-apis/wiki/v2/spaces"
      const space = String(dig((yield* call("GET", spaces)).get("data.items"), "0.space_id"))
      const over = yield* call("POST", `${spaces}/${space}/nodes`, {
        body: { obj_type: "docx", node_type: "origin", title: "Over" }
      })
      const parent = over.text("data.node.node_token")
      const made = yield* upload("files", "a.txt", { parent_type: "wiki", parent_node: parent })
      const nodes = yield* call("GET", `${spaces}/${space}/nodes?parent_node_token=${parent}`)
      assert.deepStrictEqual(
        [dig(nodes.get("data.items"), "0.obj_token"), dig(nodes.get("data.items"), "0.title")],
        [made.text("data.file_token"), "a.txt"]
      )
      assert.deepStrictEqual(yield* names(), [])
      const bytes = yield* call("GET", `${files}/${made.text("data.file_token")}/download`)
      assert.strictEqual(new TextDecoder().decode(bytes.bytes), "abc")
      assert.strictEqual(
        code(yield* upload("files", "a.txt", { parent_type: "wiki", parent_node: "none" })),
        1061044
      )
    }).pipe(Effect.provide(sandbox))
  )
})

describe("exports", () => {
  it.effect("are asked for by the document that they are of", () =>
    Effect.gen(function* () {
      const [token, other] = [yield* document("One"), yield* document("Other")]
      const made = yield* call("POST", "/open-apis/drive/v1/export_tasks", {
        body: { file_extension: "pdf", token, type: "docx" }
      })
      const ticket = made.text("data.ticket")
      const ask = (of: string) => call("GET", `/open-apis/drive/v1/export_tasks/${ticket}?token=${of}`)
      assert.deepStrictEqual([code(yield* ask(other)), code(yield* ask(token))], [1069904, 0])
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("of values are whole, and of what an office program writes are marked as text alone", () =>
    Effect.gen(function* () {
      const made = yield* call("POST", "/open-apis/sheets/v3/spreadsheets", { body: { title: "Costs" } })
      const token = made.text("data.spreadsheet.spreadsheet_token")
      const sheets = yield* call("GET", `/open-apis/sheets/v3/spreadsheets/${token}/sheets/query`)
      const id = String(dig(sheets.get("data.sheets"), "0.sheet_id"))
      yield* call("PUT", `/open-apis/sheets/v2/spreadsheets/${token}/values`, {
        body: { valueRange: { range: `${id}!A1:B1`, values: [["a, b", 'say "hi"']] } }
      })
      const exported = (file_extension: string) =>
        Effect.gen(function* () {
          const task = yield* call("POST", "/open-apis/drive/v1/export_tasks", {
            body: { file_extension, token, type: "sheet", sub_id: id }
          })
          const look = call(
            "GET",
            `/open-apis/drive/v1/export_tasks/${task.text("data.ticket")}?token=${token}`
          )
          yield* look
          yield* look
          const file = (yield* look).text("data.result.file_token")
          return yield* call("GET", `/open-apis/drive/v1/export_tasks/file/${file}/download`)
        })
      const csv = yield* exported("csv")
      assert.strictEqual(new TextDecoder().decode(csv.bytes), '"a, b","say ""hi"""')
      assert.deepStrictEqual(
        [csv.headers["content-type"], csv.headers["x-sandbox-answer"]],
        ["text/csv", undefined]
      )
      const xlsx = yield* exported("xlsx")
      assert.strictEqual(
        xlsx.headers["content-type"],
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      )
      assert.strictEqual(xlsx.headers["x-sandbox-answer"], "drawn")
    }).pipe(Effect.provide(sandbox))
  )
})

describe("imports", () => {
  const imported = (name: string, type: string, text: string) =>
    Effect.gen(function* () {
      const extension = name.split(".").pop()!
      const media = yield* upload(
        "medias",
        name,
        { parent_type: "ccm_import_open", parent_node: "", extra: JSON.stringify({ obj_type: type }) },
        text
      )
      const task = yield* call("POST", "/open-apis/drive/v1/import_tasks", {
        body: {
          file_extension: extension,
          file_token: media.text("data.file_token"),
          type,
          file_name: "Imported",
          point: { mount_type: 1, mount_key: yield* root }
        }
      })
      if (code(task) !== 0) return task
      const look = call("GET", `/open-apis/drive/v1/import_tasks/${task.text("data.ticket")}`)
      yield* look
      yield* look
      return yield* look
    })
  const csv = 'name,said\r\nAnn,"a, b"\r\nBob,"say ""hi"""\r\n'

  it.effect("of lines of values become records with fields, and cells", () =>
    Effect.gen(function* () {
      const base = (yield* imported("people.csv", "bitable", csv)).text("data.result.token")
      const tables = yield* call("GET", `/open-apis/bitable/v1/apps/${base}/tables`)
      const table = String(dig(tables.get("data.items"), "0.table_id"))
      const records = yield* call(
        "POST",
        `/open-apis/bitable/v1/apps/${base}/tables/${table}/records/search`,
        {
          body: {}
        }
      )
      const all = records.get("data.items") as ReadonlyArray<{ fields: Record<string, unknown> }>
      assert.deepStrictEqual(
        all.map(({ fields }) => [dig(fields["name"], "0.text"), dig(fields["said"], "0.text")]),
        [
          ["Ann", "a, b"],
          ["Bob", 'say "hi"']
        ]
      )
      const sheet = (yield* imported("people.csv", "sheet", csv)).text("data.result.token")
      const sheets = yield* call("GET", `/open-apis/sheets/v3/spreadsheets/${sheet}/sheets/query`)
      const id = String(dig(sheets.get("data.sheets"), "0.sheet_id"))
      const cells = yield* call("GET", `/open-apis/sheets/v2/spreadsheets/${sheet}/values/${id}!A1:B3`)
      assert.deepStrictEqual(cells.get("data.valueRange.values"), [
        ["name", "said"],
        ["Ann", "a, b"],
        ["Bob", 'say "hi"']
      ])
      assert.include(yield* names(yield* root), "Imported")
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("of numbers become numbers, unless digits of theirs would be lost", () =>
    Effect.gen(function* () {
      const text = "1,-2.5,007,1234567890123456789,1e5,\n"
      const sheet = (yield* imported("n.csv", "sheet", text)).text("data.result.token")
      const sheets = yield* call("GET", `/open-apis/sheets/v3/spreadsheets/${sheet}/sheets/query`)
      const id = String(dig(sheets.get("data.sheets"), "0.sheet_id"))
      const cells = yield* call("GET", `/open-apis/sheets/v2/spreadsheets/${sheet}/values/${id}!A1:E1`)
      assert.deepStrictEqual(cells.get("data.valueRange.values"), [
        [1, -2.5, "007", "1234567890123456789", "1e5"]
      ])
    }).pipe(Effect.provide(sandbox))
  )

  it.effect("of files that only an office program writes are not modelled", () =>
    Effect.gen(function* () {
      const answer = yield* imported("plan.xlsx", "sheet", "PK")
      assert.strictEqual(code(answer), 99991201)
      assert.strictEqual(answer.headers["x-sandbox-answer"], "unmodelled")
    }).pipe(Effect.provide(sandbox))
  )
})

describe("wikis", () => {
  it.effect("have members, settings, and documents that came from the drive", () =>
    Effect.gen(function* () {
      const spaces = "/open-apis/wiki/v2/spaces"
      const space = `${spaces}/${String(dig((yield* call("GET", spaces)).get("data.items"), "0.space_id"))}`
      const { users } = yield* Sandbox.users()
      const member = { member_type: "openid", member_id: users[1]!.open_id, member_role: "admin" }
      const added = yield* call("POST", `${space}/members`, { body: member })
      assert.deepStrictEqual(added.get("data.member"), { ...member, type: "user" })
      assert.strictEqual(code(yield* call("POST", `${space}/members`, { body: member })), 131008)
      const nobody = { ...member, member_id: "ou_nobody" }
      assert.strictEqual(code(yield* call("POST", `${space}/members`, { body: nobody })), 131004)
      assert.deepStrictEqual((yield* call("GET", `${space}/members`)).get("data.members"), [
        { ...member, type: "user" }
      ])
      yield* call("DELETE", `${space}/members/${member.member_id}`, { body: member })
      assert.deepStrictEqual((yield* call("GET", `${space}/members`)).get("data.members"), [])
      const setting = yield* call("PUT", `${space}/setting`, { body: { comment_setting: "not_allow" } })
      assert.strictEqual(setting.get("data.setting.comment_setting"), "not_allow")
      assert.strictEqual(
        code(yield* call("PUT", `${space}/setting`, { body: { comment_setting: "no" } })),
        131002
      )

      const id = yield* document("Moved")
      const moved = yield* call("POST", `${space}/nodes/move_docs_to_wiki`, {
        body: { obj_type: "docx", obj_token: id }
      })
      const task = yield* call("GET", `/open-apis/wiki/v2/tasks/${moved.text("data.task_id")}?task_type=move`)
      const node = String(dig(task.get("data.task.move_result"), "0.node.node_token"))
      assert.deepStrictEqual(yield* names(), [])
      assert.strictEqual(code(yield* call("GET", `/open-apis/docx/v1/documents/${id}`)), 0)
      const again = yield* call("POST", `${space}/nodes/move_docs_to_wiki`, {
        body: { obj_type: "docx", obj_token: id }
      })
      assert.strictEqual(again.get("data.wiki_token"), node)
      yield* call("DELETE", `${space}/nodes/${node}`, { body: { obj_type: "docx" } })
      assert.strictEqual(code(yield* call("GET", `${spaces}/get_node?token=${node}`)), 131005)
      assert.strictEqual(code(yield* call("GET", `/open-apis/docx/v1/documents/${id}`)), 1770003)
    }).pipe(Effect.provide(sandbox))
  )
})
