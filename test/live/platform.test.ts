import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { gzipSync } from "node:zlib"
import { placeOf } from "../../scripts/live/differences.js"
import { type Report, toMarkdown } from "../../scripts/live/report.js"
import { type Answer, appSecret, checkAt, type Json, serve } from "./server.js"

const published = (report: Report): string => `${toMarkdown(report)}\n${JSON.stringify(report)}`

const verdicts = (report: Report) => report.results.map(({ name, seen, verdict }) => [name, verdict, seen])

const differences = (report: Report) => report.differences.map((one) => [placeOf(one), one.kind, one.seen])

const withoutReasons = (patches: Report["patches"][string]) =>
  patches.map((patch) => Object.fromEntries(Object.entries(patch).filter(([name]) => name !== "reason")))

/** Every structure in an answer. */
const structures = (value: unknown): ReadonlyArray<Json> => {
  if (Array.isArray(value)) return value.flatMap(structures)
  if (typeof value !== "object" || value === null) return []
  return [value as Json, ...Object.values(value).flatMap(structures)]
}

/** Reads though their method is that of a change, and what gets a token. */
const readsByPost = [
  "POST /open-apis/approval/v4/instances/query",
  "POST /open-apis/auth/v3/app_access_token/internal",
  "POST /open-apis/auth/v3/tenant_access_token/internal",
  "POST /open-apis/bitable/v1/apps/:id/tables/:id/records/search",
  "POST /open-apis/calendar/v4/calendars/primary",
  "POST /open-apis/drive/v1/metas/batch_query",
  "POST /open-apis/minutes/v1/minutes/search"
]

const reading = (text: string) => ["reads: " + text]

describe("npm run live against a platform", () => {
  it.scopedLive(
    "agrees with one that answers all that is documented, reads only, and tells nobody's texts",
    () =>
      Effect.gen(function* () {
        const { asked, secret, url } = yield* serve()
        // All but the scopes, for which the catalog of each project is loaded.
        const only = ["tokens", "limits", "reads", "messages", "cards", "files", "events", "questions"]
        const { left, report, withheld } = yield* checkAt(url, { only })
        const differing = report.results.filter(({ verdict }) => verdict === "differs")
        assert.deepStrictEqual([differing, report.differences, left, withheld], [[], [], [], []])

        assert.isAbove(secret.told.size, 1500)
        const text = published(report)
        assert.deepStrictEqual(
          [...secret.told, appSecret].filter((one) => text.includes(one)),
          []
        )

        const others = asked.filter(({ method }) => method !== "GET")
        assert.deepStrictEqual(
          [
            ...new Set(
              others.map(({ method, path }) => `${method} ${path.replaceAll(/[a-z]+_\w*f00d\w*/g, ":id")}`)
            )
          ].sort(),
          readsByPost
        )
      }),
    // The first of this file loads all that is read.
    60_000
  )

  it.scopedLive(
    "tells no name, id or address, whatever stands in their place",
    () =>
      Effect.gen(function* () {
        const { secret, url } = yield* serve((_, usual) => {
          for (const one of structures(usual["data"] ?? usual)) {
            // Where a shape has a dictionary these are no differences, elsewhere all are.
            one[secret.id("ou")] = secret.text()
            one["lovelace"] = { [secret.id("on")]: secret.text(), user_id: secret.id("ou"), Ada: 1 }
            one["Ada Lovelace"] = 1
            one["adaLovelace"] = secret.text()
            one["bosses"] = [secret.text()]
            for (const [name, value] of Object.entries(one)) {
              if (
                /^(?:status|type|gender|chat_type|chat_mode|chat_status|role)$/.test(name) &&
                typeof value === "string"
              )
                one[name] = name.length % 2 === 0 ? "lovelace" : secret.text()
            }
          }
          return undefined
        })
        const { report, withheld } = yield* checkAt(url, { only: reading("") })
        assert.isAbove(report.differences.length, 300)
        const text = published(report).toLowerCase()
        const told = [...secret.told, "lovelace", "bosses"].filter((one) => text.includes(one.toLowerCase()))
        assert.deepStrictEqual(told, [])
        assert.isTrue(withheld.some((one) => one.endsWith("has the field lovelace")))
        assert.strictEqual(report.withheld, withheld.length)
      }),
    30_000
  )

  it.scopedLive("tells what whoever runs it says is nobody's", () =>
    Effect.gen(function* () {
      const { url } = yield* serve((_, usual) => {
        for (const one of structures(usual["data"])) one["glow"] = true
        return undefined
      })
      const { report, withheld } = yield* checkAt(url, { only: reading("im.v1.chat.list"), tell: ["glow"] })
      assert.deepStrictEqual(withheld, [])
      assert.includeDeepMembers(differences(report), [["im#ListChat: glow", "unknown", "boolean"]])
    })
  )

  it.scopedLive("keeps the texts of refusals, their ids and their log ids to itself", () =>
    Effect.gen(function* () {
      const { secret, url } = yield* serve(({ path }): Answer => {
        if (path.endsWith("_access_token/internal")) return undefined
        const more = {
          log_id: secret.id("log"),
          troubleshooter: `https://open.feishu.cn/search?log_id=${secret.id("log")}`,
          message: secret.text(),
          permission_violations: [
            { type: "action_scope_required", subject: "im:chat:readonly" },
            { type: "action_scope_required", subject: secret.id("ou") },
            { type: "action_scope_required", subject: secret.text() }
          ],
          field_violations: [{ field: secret.text(), value: secret.text(), description: secret.text() }]
        }
        const { permission_violations: _, ...error } = more
        if (path.includes("/im/"))
          return { code: 99991672, msg: `Access denied. ${secret.text()}`, error: more }
        return { code: 1_234_567, msg: `${secret.text()} ErrCode: 11310; ${secret.id("ou")}`, error }
      })
      const { report } = yield* checkAt(url, { only: reading("") })
      const text = published(report)
      assert.deepStrictEqual(
        [...secret.told].filter((one) => text.includes(one)),
        []
      )
      assert.includeDeepMembers(verdicts(report), [
        [
          "im.v1.chat.list",
          "untried",
          "no permission: HTTP 200, code 99991672, lacks any of im:chat:readonly"
        ],
        [
          "contact.v3.unit.list",
          "differs",
          "refused with what its page does not name: HTTP 200, code 1234567 within which 11310"
        ]
      ])
    })
  )

  it.scopedLive("finds each kind of difference, at its place", () =>
    Effect.gen(function* () {
      const { url } = yield* serve(({ path }, usual) => {
        if (!path.endsWith("/im/v1/chats")) return undefined
        const data = usual["data"] as { items: Array<Json>; has_more?: unknown; page_token?: unknown }
        const [first] = data.items as [Json]
        data.items = [
          { ...first, name: 7, external: "true", chat_status: "group_deleted", chat_tag: { x: 1 } },
          { ...first, external: null, chat_status: "group_updated", chat_id: undefined }
        ]
        data.has_more = undefined
        data.page_token = null
        return (response) => {
          response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" })
          // Digits that no number of JavaScript holds.
          const text = JSON.stringify(usual).replace('"name":7', '"name":12345678901234567890')
          response.end(gzipSync(text))
        }
      })
      const { report } = yield* checkAt(url, { only: reading("im.v1.chat.list") })
      assert.deepStrictEqual(differences(report), [
        ["im#ListChat: name", "type", "integer beyond 2^53"],
        ["im#ListChat: external", "type", "string"],
        ["im#ListChat: chat_status", "value", '"group_deleted"'],
        ["im#ListChat: chat_tag", "unknown", "object"],
        ["im#ListChat: chat_id", "missing", "nothing"],
        ["im#ListChat: chat_status", "value", '"group_updated"']
      ])
      assert.deepStrictEqual(withoutReasons(report.patches["im"] ?? []), [
        { types: ["ListChat"], fields: { external: { or: ["string"] } } },
        {
          types: ["ListChat"],
          fields: {
            chat_status: {
              enum: ["normal", "dissolved", "dissolved_save", "group_deleted", "group_updated"]
            }
          }
        },
        {
          types: ["ListChat"],
          fields: { chat_tag: { type: "object", undocumented: true, fields: { x: "integer" } } }
        },
        { types: ["ListChat"], optional: ["chat_id"] }
      ])
      assert.deepStrictEqual(report.left, ["im#ListChat: name: what it is has to be found out"])
    })
  )

  it.scopedLive("says of an answer in which nothing was to be seen that it was not seen", () =>
    Effect.gen(function* () {
      const { url } = yield* serve(({ path }, usual) => {
        if (path.endsWith("/im/v1/chats")) return { code: 0, msg: "ok", data: { items: [], has_more: false } }
        if (path.endsWith("/contact/v3/unit")) return { code: 0, msg: "ok" }
        if (path.endsWith("/contact/v3/job_levels")) return { code: 0, msg: "ok", data: { items: null } }
        if (path.endsWith("/tenant/query")) return { code: 0, msg: "ok", data: { tenant: {} } }
        if (path.endsWith("/contact/v3/group/simplelist"))
          ((usual["data"] as Json)["grouplist"] as Array<Json>).push({})
        return undefined
      })
      const { report } = yield* checkAt(url, {
        only: ["im.v1.chat.list", "contact.v3.unit", "job_level", "tenant.v2", "simplelist"]
      })
      assert.deepStrictEqual(verdicts(report), [
        [
          "tenant.v2.tenant.query",
          "differs",
          "not seen: the answer has none of its fields; 5 differences, listed below"
        ],
        ["contact.v3.group.simplelist", "differs", "2 differences, listed below; 10 of 10 fields seen"],
        [
          "contact.v3.job_level.list",
          "differs",
          "not seen: the answer has none of its fields; 2 differences, listed below"
        ],
        [
          "contact.v3.unit.list",
          "differs",
          "not seen: the answer has none of its fields; 2 differences, listed below"
        ],
        ["im.v1.chat.list", "untried", "not seen: items had no item"]
      ])
    })
  )

  it.scopedLive(
    "says of what is no answer of the platform that nothing was seen",
    () =>
      Effect.gen(function* () {
        const { url } = yield* serve(({ path }) => {
          if (path.endsWith("/contact/v3/unit"))
            return (response) =>
              response.writeHead(502, { "content-type": "text/html" }).end("<h1>Proxy of Ada</h1>")
          if (path.endsWith("/im/v1/chats"))
            return (response) =>
              response.writeHead(302, { location: "https://login.example.com/?u=ada" }).end()
          if (path.endsWith("/contact/v3/job_levels"))
            return (response) =>
              response.writeHead(200, { "content-type": "text/html" }).end("<h1>Sign in</h1>")
          if (path.endsWith("/contact/v3/job_titles"))
            return (response) =>
              response
                .writeHead(200, { "content-length": "1000" })
                .write('{"code":0', () => response.destroy())
          if (path.endsWith("/contact/v3/work_cities")) return () => {}
          if (path.endsWith("/contact/v3/job_families"))
            return (response) =>
              response
                .writeHead(429, { "x-ogw-ratelimit-limit": "7", "x-ogw-ratelimit-reset": "0" })
                .end(JSON.stringify({ code: 99991400, msg: "request trigger frequency limit" }))
          if (path.endsWith("/tenant/query")) return { code: 0, data: "Ada" }
          return undefined
        })
        const { report } = yield* checkAt(url, {
          only: ["im.v1.chat.list", "contact.v3.unit", "contact.v3.job", "tenant.v2", "work_city", "limits"],
          limit: "3 seconds"
        })
        assert.deepStrictEqual(verdicts(report), [
          ["tenant.v2.tenant.query", "differs", "1 difference, listed below; 0 of 0 fields seen"],
          ["contact.v3.job_family.list", "untried", "HTTP 429, code 99991400"],
          ["contact.v3.job_level.list", "untried", "HTTP 200, and no code of the platform"],
          ["contact.v3.job_title.list", "untried", "no answer (body)"],
          ["contact.v3.work_city.list", "untried", "it took too long"],
          ["contact.v3.unit.list", "untried", "HTTP 502, and no code of the platform"],
          ["im.v1.chat.list", "untried", "HTTP 302, and no code of the platform"],
          [
            "the limits that answers tell of",
            "differs",
            "contact.v3.job_family.list: 7, documented are 10 a second"
          ],
          ["the headers of limits", "agrees", "0 of 9 other answers had them, 3 of 3 refusals for a limit"]
        ])
        assert.notInclude(published(report).toLowerCase(), "ada")
      }),
    30_000
  )
})

describe("npm run live is not begun", () => {
  const refusal = (url: string, options: Parameters<typeof checkAt>[1] = {}) =>
    Effect.map(Effect.flip(checkAt(url, options)), (error) => error.message.replace(url.slice(7), "HOST"))

  it.scopedLive("with a word that no probe has in its name", () =>
    Effect.gen(function* () {
      const { asked, url } = yield* serve()
      assert.strictEqual(
        yield* refusal(url, { only: ["im.v1", "taks.v2"] }),
        '--only: no probe has "taks.v2" in its section or name'
      )
      assert.deepStrictEqual(asked, [])
    })
  )

  it.scopedLive(
    "with credentials that are refused, nor where no platform answers",
    () =>
      Effect.gen(function* () {
        const wrong = yield* serve(() => ({ code: 10014, msg: "app secret invalid" }))
        assert.include(yield* refusal(wrong.url), "The app has no token: ")
        assert.include(yield* refusal(wrong.url), "FEISHU_REGION=lark")
        assert.isAtMost(wrong.asked.length, 2)
        const proxy = yield* serve(() => (response) => response.writeHead(407).end("<h1>Sign in</h1>"))
        assert.include(yield* refusal(proxy.url), "HTTP 407")
        assert.include(yield* refusal("http://127.0.0.1:1"), "no connection to HOST (ECONNREFUSED)")
      }),
    30_000
  )

  it.scopedLive("for a chat in which the bot is not", () =>
    Effect.gen(function* () {
      const { asked, url } = yield* serve()
      assert.include(yield* refusal(url, { chat: "oc_a" }), "--chat: the bot is not in this chat")
      assert.isAtMost(asked.length, 2)
    })
  )
})

describe("npm run live --write", () => {
  /** A chat that takes every message; `answering` may do otherwise. */
  const chatting = (answering: Parameters<typeof serve>[0]) => {
    let sent = 0
    return serve((asked, usual) => {
      const answer = answering?.(asked, usual)
      if (answer !== undefined) return answer
      if (asked.path.endsWith("/members/is_in_chat")) return { code: 0, data: { is_in_chat: true } }
      if (asked.method === "POST" && asked.path.endsWith("/im/v1/messages")) {
        const data = {
          message_id: `om_${++sent}`,
          msg_type: "text",
          create_time: "1",
          chat_id: "oc_a",
          sender: { id: "cli_a1b2c3d4", id_type: "app_id", sender_type: "app" },
          body: { content: "{}" }
        }
        return { code: 0, msg: "ok", data }
      }
      return asked.method === "DELETE" ? { code: 0, msg: "ok", data: {} } : undefined
    })
  }

  it.scopedLive("writes into the chat that is given and takes away what it wrote", () =>
    Effect.gen(function* () {
      const { asked, url } = yield* chatting(() => undefined)
      const kept: Array<number> = []
      const { left, report } = yield* checkAt(url, { chat: "oc_a", only: ["messages: a text"] }, (things) =>
        Effect.sync(() => void kept.push(things.size))
      )
      assert.deepStrictEqual(
        verdicts(report).map(([name, verdict]) => [name, verdict]),
        [["a text", "agrees"]]
      )
      assert.deepStrictEqual([left, report.leftBehind], [[], 0])
      assert.deepStrictEqual(kept, [1, 0])
      const writes = asked.filter(({ method, path }) => method !== "GET" && !path.includes("_access_token"))
      assert.deepStrictEqual(
        writes.map(({ body, method, path, query }) => [
          method,
          path,
          query,
          body === "" ? "" : (JSON.parse(body) as Json)["receive_id"]
        ]),
        [
          ["POST", "/open-apis/im/v1/messages", "receive_id_type=chat_id", "oc_a"],
          ["DELETE", "/open-apis/im/v1/messages/om_1", "", ""]
        ]
      )
    })
  )

  it.scopedLive(
    "names what it could not take away, outside of the report",
    () =>
      Effect.gen(function* () {
        const { url } = yield* chatting(({ method }) =>
          method === "DELETE"
            ? { code: 230020, msg: "this operation triggers the frequency limit" }
            : undefined
        )
        const { left, report } = yield* checkAt(url, { chat: "oc_a", only: ["messages: a text"] })
        assert.deepStrictEqual(left, [{ kind: "message", id: "om_1" }])
        assert.strictEqual(report.leftBehind, 1)
        assert.include(toMarkdown(report), "1 things could not be taken away again.")
        assert.notInclude(published(report), "om_1")
      }),
    30_000
  )

  it.scopedLive(
    "says of which call it does not know whether it made something",
    () =>
      Effect.gen(function* () {
        const { url } = yield* chatting(({ method, path }) =>
          method === "POST" && path.endsWith("/im/v1/messages") ? (response) => response.destroy() : undefined
        )
        const { left, report } = yield* checkAt(url, { chat: "oc_a", only: ["messages: a text"] })
        assert.deepStrictEqual(left, [])
        assert.deepStrictEqual(report.unanswered, ["a text"])
        assert.deepStrictEqual(verdicts(report), [["a text", "untried", "no answer (reset)"]])
        assert.include(toMarkdown(report), "may have left something behind: a text")
      }),
    30_000
  )

  it.scopedLive("takes a message away that a chat of another tenant should not have taken", () =>
    Effect.gen(function* () {
      const { asked, url } = yield* chatting(() => undefined)
      const { left, report } = yield* checkAt(url, {
        chat: "oc_a",
        foreignChat: "oc_b",
        only: ["messages: a chat of another"]
      })
      assert.deepStrictEqual(verdicts(report), [["a chat of another tenant", "differs", "it was accepted"]])
      assert.deepStrictEqual(left, [])
      assert.isTrue(asked.some(({ method, path }) => method === "DELETE" && path.endsWith("/om_1")))
    })
  )

  it.scopedLive(
    "takes a limit, a fault, or a proxy's page for no refusal",
    () =>
      Effect.gen(function* () {
        let count = 0
        const { url } = yield* chatting(({ path }) => {
          if (!path.endsWith("/cardkit/v1/cards")) return undefined
          count++
          if (count % 3 === 0) return { code: 99991400, msg: "request trigger frequency limit" }
          return count % 3 === 1
            ? (response) =>
                response.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad gateway</h1>")
            : (response) => response.writeHead(500).end(JSON.stringify({ code: 2200, msg: "internal error" }))
        })
        const { report } = yield* checkAt(url, {
          chat: "oc_a",
          only: ["questions: six tables", "questions: an unknown", "questions: div.extra"]
        })
        assert.deepStrictEqual(
          verdicts(report).map(([, verdict]) => verdict),
          ["untried", "untried", "untried"]
        )
      }),
    30_000
  )
})
