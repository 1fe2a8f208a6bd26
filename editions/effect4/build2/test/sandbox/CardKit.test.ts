import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as TestClock3 from "../../effect3/effect/TestClock.js"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { app, call, dig, request, type Answer } from "./support.js"

const layer = Sandbox.layer({ seed: 1 })
const cards = "/open-apis/cardkit/v1/cards"

const card = (streaming = true, elements: ReadonlyArray<object> = [markdown("md", "…")]) => ({
  schema: "2.0",
  config: { streaming_mode: streaming, update_multi: true },
  body: { elements }
})

const markdown = (id: string, content: string) => ({ tag: "markdown", element_id: id, content })

const create = (json: unknown) =>
  call("POST", cards, {
    body: { type: "card_json", data: typeof json === "string" ? json : JSON.stringify(json) }
  })

const entity = (json: unknown = card()) =>
  Effect.map(create(json), (answer) => {
    assert.strictEqual(answer.get("code"), 0)
    return answer.text("data.card_id")
  })

const push = (id: string, sequence: number, content: string, extra: Record<string, unknown> = {}) =>
  call("PUT", `${cards}/${id}/elements/md/content`, { body: { content, sequence, ...extra } })

const settings = (id: string, sequence: number, config: Record<string, unknown>, extra: object = {}) =>
  call("PATCH", `${cards}/${id}/settings`, {
    body: { settings: JSON.stringify({ config }), sequence, ...extra }
  })

const add = (id: string, sequence: number, body: Record<string, unknown>, elements: ReadonlyArray<object>) =>
  call("POST", `${cards}/${id}/elements`, { body: { sequence, ...body, elements: JSON.stringify(elements) } })

const sendCard = (id: string) =>
  call("POST", "/open-apis/im/v1/messages?receive_id_type=chat_id", {
    body: {
      receive_id: Sandbox.defaultChatId,
      msg_type: "interactive",
      content: JSON.stringify({ type: "card", data: { card_id: id } })
    }
  })

const state = Effect.map(Sandbox.cards, (all) => {
  const [first] = all
  if (first === undefined) return assert.fail("there is no card")
  return first
})

const code = (answer: Answer) => answer.get("code")
const elements = Effect.map(
  state,
  (one) => dig(one.card, "body.elements") as ReadonlyArray<Record<string, unknown>>
)

describe("creating", () => {
  it.effect("a card that cannot be is refused with the code for its defect", () =>
    Effect.gen(function* () {
      assert.strictEqual(code(yield* create("no json")), 200220)
      assert.strictEqual(code(yield* create({})), 300307)
      assert.strictEqual(code(yield* create({ body: {} })), 300303)
      assert.strictEqual(code(yield* create({ ...card(), config: { update_multi: false } })), 300302)
      assert.strictEqual(code(yield* create({ ...card(), elements: [] })), 200220)
      assert.strictEqual(code(yield* create(card(true, [markdown("a", "1"), markdown("a", "2")]))), 300301)
      assert.strictEqual(code(yield* create(card(true, [markdown("1a", "1")]))), 200220)
      const many = Array.from({ length: 201 }, (_, n) => markdown(`e${n}`, "x"))
      assert.strictEqual(code(yield* create(card(true, many))), 300305)
      assert.strictEqual(code(yield* create(card(true, [markdown("a", "字".repeat(10_240))]))), 200860)
      assert.strictEqual(code(yield* call("POST", cards, { body: { type: "html", data: "{}" } })), 99992402)
      assert.deepStrictEqual(yield* Sandbox.cards, [])
    }).pipe(Effect.provide(layer))
  )

  it.effect("exactly 200 components pass, texts inside components counted", () =>
    Effect.gen(function* () {
      const texts = Array.from({ length: 100 }, () => ({
        tag: "div",
        text: { tag: "plain_text", content: "x" }
      }))
      assert.strictEqual(code(yield* create(card(true, texts))), 0)
      assert.strictEqual(code(yield* create(card(true, [...texts, { tag: "hr" }]))), 300305)
    }).pipe(Effect.provide(layer))
  )

  it.effect("an entity is sent once, by the app that made it", () =>
    Effect.gen(function* () {
      const id = yield* entity()
      const sent = yield* sendCard(id)
      assert.strictEqual(code(sent), 0)
      assert.strictEqual((yield* state).message_id, sent.text("data.message_id"))
      const again = yield* sendCard(id)
      assert.strictEqual(code(again), 230099)
      assert.include(again.text("msg"), "ErrCode: 300311")
      const other = yield* request("POST", "/open-apis/auth/v3/tenant_access_token/internal", {
        body: { app_id: "cli_other", app_secret: "other" }
      })
      const foreign = yield* request("PUT", `${cards}/${id}/elements/md/content`, {
        token: other.text("tenant_access_token"),
        body: { content: "x", sequence: 1 }
      })
      assert.strictEqual(code(foreign), 300311)
    }).pipe(
      Effect.provide(
        Sandbox.layer({
          seed: 1,
          apps: [
            { appId: app.app_id, appSecret: app.app_secret },
            { appId: "cli_other", appSecret: "other" }
          ]
        })
      )
    )
  )

  it.effect("a template is looked up when templates are given", () =>
    Effect.gen(function* () {
      const make = (id: string) =>
        call("POST", cards, { body: { type: "template", data: JSON.stringify({ template_id: id }) } })
      assert.strictEqual(code(yield* make("AAq")), 0)
      assert.strictEqual(code(yield* make("AAx")), 200220)
      assert.strictEqual(dig((yield* state).card, "body.elements.0.content"), "hello")
    }).pipe(
      Effect.provide(
        Sandbox.layer({ seed: 1, cards: { templates: { AAq: card(false, [markdown("md", "hello")]) } } })
      )
    )
  )
})

describe("sequence and uuid", () => {
  it.effect("the sequence rises over all operations of a card, gaps allowed", () =>
    Effect.gen(function* () {
      const id = yield* entity()
      assert.strictEqual(code(yield* push(id, 1, "a")), 0)
      assert.strictEqual(code(yield* push(id, 1, "b")), 300317)
      assert.strictEqual(code(yield* settings(id, 7, { summary: { content: "s" } })), 0)
      assert.strictEqual(code(yield* push(id, 5, "c")), 300317)
      assert.strictEqual(code(yield* push(id, 8, "d")), 0)
      assert.strictEqual(code(yield* push(id, 0, "e")), 10002)
      assert.strictEqual(code(yield* push(id, 2_147_483_648, "e")), 10002)
      assert.strictEqual(code(yield* push(id, 2_147_483_647, "e")), 0)
      assert.deepStrictEqual([(yield* elements)[0]?.["content"], (yield* state).operations], ["e", 4])
    }).pipe(Effect.provide(layer))
  )

  it.effect("an operation sent again with its uuid takes effect once", () =>
    Effect.gen(function* () {
      const id = yield* entity()
      yield* push(id, 1, "a", { uuid: "u" })
      assert.strictEqual(code(yield* push(id, 1, "a", { uuid: "u" })), 0)
      assert.strictEqual(code(yield* push(id, 2, "other", { uuid: "u" })), 200770)
      assert.strictEqual((yield* state).operations, 1)
    }).pipe(Effect.provide(layer))
  )

  for (const expected of [200770, 300317] as const) {
    it.effect(`a platform that answers repetitions with ${expected} can be had`, () =>
      Effect.gen(function* () {
        const id = yield* entity()
        yield* push(id, 1, "a", { uuid: "u" })
        assert.strictEqual(code(yield* push(id, 1, "a", { uuid: "u" })), expected)
        assert.strictEqual((yield* state).operations, 1)
      }).pipe(Effect.provide(Sandbox.layer({ seed: 1, cards: { repeatedUuid: expected } })))
    )
  }

  it.effect("a refused operation changes nothing and uses up neither sequence nor uuid", () =>
    Effect.gen(function* () {
      const id = yield* entity()
      const before = yield* state
      const actions = [
        { action: "partial_update_setting", params: { settings: { config: { streaming_mode: false } } } },
        { action: "delete_elements", params: { element_ids: ["md"] } },
        { action: "delete_elements", params: { element_ids: ["none"] } }
      ]
      const body = { sequence: 3, uuid: "u", actions: JSON.stringify(actions) }
      assert.strictEqual(code(yield* call("POST", `${cards}/${id}/batch_update`, { body })), 300314)
      assert.deepStrictEqual(yield* state, before)
      assert.strictEqual(code(yield* push(id, 1, "a", { uuid: "u" })), 0)
    }).pipe(Effect.provide(layer))
  )
})

describe("streaming", () => {
  it.effect("texts flow while streaming is on, and into text elements only", () =>
    Effect.gen(function* () {
      const plain = { tag: "div", text: { tag: "plain_text", element_id: "pt", content: "" } }
      const id = yield* entity(card(true, [markdown("md", ""), plain, { tag: "hr", element_id: "hr" }]))
      const to = (element: string, sequence: number, content = "x") =>
        call("PUT", `${cards}/${id}/elements/${element}/content`, { body: { content, sequence } })
      assert.strictEqual(code(yield* to("md", 1)), 0)
      assert.strictEqual(code(yield* to("pt", 2)), 0)
      assert.strictEqual(code(yield* to("hr", 3)), 300310)
      assert.strictEqual(code(yield* to("none", 3)), 300313)
      assert.strictEqual(code(yield* to("md", 3, "")), 99992402)
      assert.strictEqual(code(yield* to("md", 3, "a".repeat(100_001))), 99992402)
      assert.strictEqual(code(yield* to("md", 3, "a".repeat(31_000))), 200860)
      assert.strictEqual((yield* elements)[0]?.["content"], "x", "the text from before stands")
    }).pipe(Effect.provide(layer))
  )

  it.effect("a sixth table in the streamed text is refused, and the text from before stands", () =>
    Effect.gen(function* () {
      const id = yield* entity()
      const tables = (n: number) =>
        Array.from({ length: n }, (_, i) => `t${i}\n\n| a |\n| - |\n| 1 |\n`).join("\n")
      assert.strictEqual(code(yield* push(id, 1, tables(5))), 0)
      const over = yield* push(id, 2, tables(6))
      assert.strictEqual(code(over), 230099)
      assert.include(over.text("msg"), "ErrCode: 11310")
      assert.strictEqual((yield* elements)[0]?.["content"], tables(5))
    }).pipe(Effect.provide(layer))
  )

  it.effect("after it is closed texts are refused, and it can be opened again", () =>
    Effect.gen(function* () {
      const id = yield* entity()
      yield* settings(id, 1, { streaming_mode: false })
      assert.strictEqual((yield* state).streaming, "off")
      assert.strictEqual(code(yield* push(id, 2, "a")), 300309)
      yield* settings(id, 2, { streaming_mode: true })
      assert.strictEqual(code(yield* push(id, 3, "a")), 0)
    }).pipe(Effect.provide(layer))
  )

  it.effect("ten minutes after it was last switched on it ends: 200850, and 200510 for new elements", () =>
    Effect.gen(function* () {
      const id = yield* entity()
      yield* TestClock3.adjust("9 minutes")
      assert.strictEqual(code(yield* push(id, 1, "a")), 0)
      yield* TestClock3.adjust("1 minutes")
      assert.strictEqual((yield* state).streaming, "timeout")
      assert.strictEqual(code(yield* push(id, 2, "b")), 200850)
      assert.strictEqual(code(yield* add(id, 2, { type: "append" }, [markdown("x", "x")])), 200510)
      yield* settings(id, 2, { streaming_mode: true })
      assert.strictEqual(code(yield* push(id, 3, "c")), 0)
      yield* TestClock3.adjust("599 seconds")
      assert.strictEqual(code(yield* push(id, 4, "d")), 0)
    }).pipe(Effect.provide(layer))
  )

  it.effect("a platform that accepts late texts and drops them can be had", () =>
    Effect.gen(function* () {
      const id = yield* entity()
      yield* push(id, 1, "seen")
      yield* TestClock3.adjust("10 minutes")
      assert.strictEqual(code(yield* push(id, 2, "lost")), 0)
      assert.strictEqual((yield* elements)[0]?.["content"], "seen")
      assert.strictEqual((yield* state).dropped, 1)
    }).pipe(Effect.provide(Sandbox.layer({ seed: 1, cards: { afterTimeout: "drop" } })))
  )

  it.effect("a streaming card cannot be forwarded until it is closed", () =>
    Effect.gen(function* () {
      const id = yield* entity()
      const sent = yield* sendCard(id)
      const person = yield* Sandbox.user(1)
      const forward = () =>
        call(
          "POST",
          `/open-apis/im/v1/messages/${sent.text("data.message_id")}/forward?receive_id_type=open_id`,
          {
            body: { receive_id: person.open_id }
          }
        )
      assert.strictEqual(code(yield* forward()), 230061)
      yield* settings(id, 1, { streaming_mode: false })
      assert.strictEqual(code(yield* forward()), 0)
    }).pipe(Effect.provide(layer))
  )

  for (const [kind, status, expected] of [
    ["gateway", 429, 99991400],
    ["service", 400, 230020]
  ] as const) {
    it.effect(
      `the eleventh operation of a second is refused with ${expected} when cards are limited by the ${kind}`,
      () =>
        Effect.gen(function* () {
          const id = yield* entity()
          for (let n = 1; n <= 10; n++) assert.strictEqual(code(yield* push(id, n, "x")), 0)
          const over = yield* push(id, 11, "y")
          assert.deepStrictEqual([over.status, code(over)], [status, expected])
          assert.strictEqual(over.headers["x-ogw-ratelimit-reset"], kind === "gateway" ? "1" : undefined)
          yield* TestClock3.adjust("1 seconds")
          assert.strictEqual(code(yield* push(id, 11, "y")), 0)
        }).pipe(Effect.provide(Sandbox.layer({ seed: 1, limits: { cards: kind } })))
    )
  }
})

describe("changing a card", () => {
  it.effect("elements are added at the end, beside and inside others", () =>
    Effect.gen(function* () {
      const header = { title: { tag: "plain_text", content: "more" } }
      const panel = { tag: "collapsible_panel", element_id: "panel", header, elements: [] }
      const id = yield* entity(card(false, [markdown("a", "1"), panel]))
      yield* add(id, 1, { type: "append" }, [markdown("z", "z")])
      yield* add(id, 2, { type: "insert_before", target_element_id: "a" }, [markdown("y", "y")])
      yield* add(id, 3, { type: "insert_after", target_element_id: "a" }, [
        markdown("b", "b"),
        markdown("c", "c")
      ])
      yield* add(id, 4, { type: "append", target_element_id: "panel" }, [markdown("in", "in")])
      assert.deepStrictEqual(
        (yield* elements).map((one) => one["element_id"]),
        ["y", "a", "b", "c", "panel", "z"]
      )
      assert.strictEqual(dig(yield* elements, "4.elements.0.element_id"), "in")
      assert.strictEqual(
        code(yield* add(id, 5, { type: "insert_after", target_element_id: "no" }, [markdown("q", "")])),
        300315
      )
      assert.strictEqual(code(yield* add(id, 5, { type: "append" }, [markdown("a", "")])), 300301)
      assert.strictEqual(code(yield* add(id, 5, { type: "append" }, [])), 300315)
    }).pipe(Effect.provide(layer))
  )

  it.effect("an element is replaced, patched and deleted, nested ones with their parents", () =>
    Effect.gen(function* () {
      const column = { tag: "column", element_id: "col", elements: [markdown("deep", "d")] }
      const id = yield* entity(
        card(false, [markdown("a", "1"), { tag: "column_set", element_id: "set", columns: [column] }])
      )
      const at = (element: string) => `${cards}/${id}/elements/${element}`
      const patch = (element: string, sequence: number, partial: object) =>
        call("PATCH", at(element), { body: { sequence, partial_element: JSON.stringify(partial) } })
      yield* patch("deep", 1, { content: "changed" })
      assert.strictEqual(dig(yield* elements, "1.columns.0.elements.0.content"), "changed")
      assert.strictEqual(code(yield* patch("a", 2, { tag: "hr" })), 300312)
      assert.strictEqual(code(yield* patch("none", 2, { content: "x" })), 300313)
      yield* call("PUT", at("a"), {
        body: { sequence: 2, element: JSON.stringify({ tag: "hr", element_id: "a" }) }
      })
      assert.deepStrictEqual((yield* elements)[0], { tag: "hr", element_id: "a" })
      assert.strictEqual(
        code(
          yield* call("PUT", at("none"), { body: { sequence: 3, element: JSON.stringify({ tag: "hr" }) } })
        ),
        300121
      )
      yield* call("DELETE", at("set"), { body: { sequence: 3 } })
      assert.strictEqual(code(yield* call("DELETE", at("deep"), { body: { sequence: 4 } })), 300314)
      assert.strictEqual((yield* elements).length, 1)
    }).pipe(Effect.provide(layer))
  )

  it.effect("a batch does all of its actions in order", () =>
    Effect.gen(function* () {
      const id = yield* entity()
      const actions = [
        { action: "update_element", params: { element_id: "md", element: markdown("md", "new") } },
        { action: "add_elements", params: { type: "append", elements: [markdown("b", "b")] } },
        { action: "partial_update_element", params: { element_id: "b", partial_element: { content: "c" } } },
        { action: "delete_elements", params: { element_ids: ["md"] } },
        { action: "partial_update_setting", params: { settings: { config: { streaming_mode: false } } } }
      ]
      const batch = (sequence: number, list: unknown) =>
        call("POST", `${cards}/${id}/batch_update`, { body: { sequence, actions: JSON.stringify(list) } })
      assert.strictEqual(code(yield* batch(1, actions)), 0)
      assert.deepStrictEqual(yield* elements, [markdown("b", "c")])
      assert.strictEqual((yield* state).streaming, "off")
      assert.strictEqual(code(yield* batch(2, [{ action: "dance", params: {} }])), 10002)
      assert.strictEqual(code(yield* batch(2, { action: "x" })), 10002)
    }).pipe(Effect.provide(layer))
  )

  it.effect("a full update replaces the card and its streaming mode", () =>
    Effect.gen(function* () {
      const id = yield* entity()
      const update = (sequence: number, json: object) =>
        call("PUT", `${cards}/${id}`, {
          body: { sequence, card: { type: "card_json", data: JSON.stringify(json) } }
        })
      assert.strictEqual(code(yield* update(1, card(false, [markdown("done", "done")]))), 0)
      assert.deepStrictEqual([(yield* state).streaming, (yield* elements)[0]?.["content"]], ["off", "done"])
      assert.strictEqual(code(yield* update(2, { schema: "1.0" })), 300303)
      assert.strictEqual(code(yield* call("PUT", `${cards}/${id}`, { body: { sequence: 2 } })), 99992402)
    }).pipe(Effect.provide(layer))
  )

  it.effect("settings that are none are refused", () =>
    Effect.gen(function* () {
      const id = yield* entity()
      const set = (text: string) =>
        call("PATCH", `${cards}/${id}/settings`, { body: { settings: text, sequence: 1 } })
      assert.strictEqual(code(yield* set("no")), 10002)
      assert.strictEqual(code(yield* set(JSON.stringify({ streaming_mode: false }))), 300122)
      assert.strictEqual(code(yield* set(JSON.stringify({ config: 1 }))), 300122)
    }).pipe(Effect.provide(layer))
  )

  it.effect("an unknown entity, and one older than fourteen days, take no changes", () =>
    Effect.gen(function* () {
      assert.strictEqual(code(yield* push("7", 1, "x")), 200740)
      const id = yield* entity()
      yield* TestClock3.adjust("15 days")
      assert.strictEqual(code(yield* settings(id, 1, {})), 200750)
      assert.strictEqual(code(yield* sendCard(id)), 230099)
    }).pipe(Effect.provide(layer))
  )

  it.effect("while somebody's click waits for its answer, updates are refused", () =>
    Effect.gen(function* () {
      const id = yield* entity()
      yield* Sandbox.beginCardInteraction(id, "3 seconds")
      assert.strictEqual(code(yield* push(id, 1, "x")), 200810)
      yield* TestClock3.adjust("3 seconds")
      assert.strictEqual(code(yield* push(id, 1, "x")), 0)
    }).pipe(Effect.provide(layer))
  )

  it.effect("the id of a message leads to its card, also when it was sent as JSON", () =>
    Effect.gen(function* () {
      const convert = (id: string) => call("POST", `${cards}/id_convert`, { body: { message_id: id } })
      const id = yield* entity()
      const sent = yield* sendCard(id)
      assert.strictEqual((yield* convert(sent.text("data.message_id"))).text("data.card_id"), id)
      const direct = yield* call("POST", "/open-apis/im/v1/messages?receive_id_type=chat_id", {
        body: {
          receive_id: Sandbox.defaultChatId,
          msg_type: "interactive",
          content: JSON.stringify(card(false))
        }
      })
      const made = yield* convert(direct.text("data.message_id"))
      assert.strictEqual(code(yield* settings(made.text("data.card_id"), 1, { streaming_mode: true })), 0)
      assert.strictEqual(
        (yield* convert(direct.text("data.message_id"))).text("data.card_id"),
        made.text("data.card_id")
      )
      assert.strictEqual(code(yield* convert("om_none")), 10002)
    }).pipe(Effect.provide(layer))
  )

  it.effect("readers of the message see the card as it is now", () =>
    Effect.gen(function* () {
      const id = yield* entity()
      const sent = yield* sendCard(id)
      yield* push(id, 1, "so far")
      const seen = yield* call(
        "GET",
        `/open-apis/im/v1/messages/${sent.text("data.message_id")}?card_msg_content_type=user_card_content`
      )
      assert.strictEqual(
        dig(JSON.parse(seen.text("data.items.0.body.content")), "body.elements.0.content"),
        "so far"
      )
    }).pipe(Effect.provide(layer))
  )
})
