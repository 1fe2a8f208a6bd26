import * as AppTableField from "@effect-feishu/core/api/bitable/v1/AppTableField"
import * as AppTableRecord from "@effect-feishu/core/api/bitable/v1/AppTableRecord"
import * as CalendarCalendar from "@effect-feishu/core/api/calendar/v4/Calendar"
import * as Card from "@effect-feishu/core/api/cardkit/v1/Card"
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import type * as Endpoint from "@effect-feishu/core/Endpoint"
import * as FeishuError from "@effect-feishu/core/FeishuError"
import { isBeforeSending } from "@effect-feishu/core/internal/failure"
import { Failure, type Reason } from "@effect-feishu/core/Transport"
import * as Model from "../../scripts/codegen/model.js"
import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as FastCheck from "effect/FastCheck"
import { inspect } from "node:util"

const origin: FeishuError.Origin = {
  endpoint: "im.v1.message.create",
  method: "POST",
  path: "/open-apis/im/v1/messages"
}

const headersOf = (headers: Record<string, string>) => (name: string) => headers[name]

const from = (
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
  of: FeishuError.Origin = origin
) => FeishuError.fromResponse(of, status, body, headersOf(headers))

const permission = (status: number, body: unknown) => {
  const error = from(status, body)
  if (error._tag !== "FeishuPermissionError") throw new Error(`is a ${error._tag}`)
  return error
}

const kindOf = (error: FeishuError.FeishuError): string =>
  error._tag === "FeishuApiError" ? error.kind : error._tag.replace(/^Feishu|Error$/g, "").toLowerCase()

/** Codes, or ranges of them, with the kind of error that they are and what repeating the call is good for. */
const table: ReadonlyArray<
  readonly [ReadonlyArray<number | readonly [number, number]>, string, FeishuError.Repeat]
> = [
  [[99991201], "notFound", "never"],
  [[99991301], "param", "never"],
  [[99991400], "ratelimit", "wait"],
  [[99991401], "config", "never"],
  [[99991403], "quota", "never"],
  [[99991501, 99991503, 99991300], "auth", "never"],
  [[99991543], "auth", "never"],
  [
    [
      [99991611, 99991612],
      [99991621, 99991622],
      [99991631, 99991632]
    ],
    "auth",
    "never"
  ],
  [
    [
      [99991641, 99991645],
      [99991691, 99991693]
    ],
    "auth",
    "never"
  ],
  [[99991661], "auth", "never"],
  [[99991662], "config", "never"],
  [[99991663, 99991664, 99991665, 99991668, 99991671, 99991677], "auth", "newToken"],
  [[99991669, 99991670], "auth", "never"],
  [[99991672, 99991676, 99991679], "permission", "never"],
  [[99991673], "config", "never"],
  [[99991674, 99991675], "param", "never"],
  [[99991681, 99991692], "auth", "never"],
  [[[99992351, 99992360], 99992362, 99992363, 99992370, [99992375, 99992380]], "notFound", "never"],
  [[99992361, 99992364, 99992381], "param", "never"],
  [[99992402], "param", "never"],
  [[99992500, 99992501], "notFound", "never"],
  [[[99993201, 99993203]], "param", "never"],
  [[1500, 1503, 1551, 1557, 1642, 1663, 1665, 1668], "server", "ifIdempotent"],
  [[2200], "server", "ifIdempotent"],
  [[4000, 9499, 10001, 10003, 10100, 10400, 12001, 23001, 50006], "param", "never"],
  [[4001], "auth", "newToken"],
  [[4006, 5000, 10101, 10105, 10500, 55001, 105001], "server", "ifIdempotent"],
  [[10002, 10030, 11206, 12011, 230002], "state", "never"],
  [[10004, 11209, 11213, 11231, 18066, 18113], "notFound", "never"],
  [[10005, 10012, 10013, 10014, 10015], "auth", "never"],
  [[10016, 11205, 11240, 230006, 11207, 11210], "config", "never"],
  [[11223, 11229, 11239, 230027], "permission", "never"],
  [[11232, 11233, 11247, 230020], "ratelimit", "wait"],
  [[11246], "param", "never"],
  [[11248, 11252, 11312], "state", "never"],
  [[18121, 1470422], "state", "ifIdempotent"],
  [[19036], "param", "never"],
  [[20001, 20002, 20003, 20004, 20008, 20026, 20037, 20049, 20064, 20065, 20073, 20074], "auth", "never"],
  [[20005], "auth", "newToken"],
  [[20050, 20072], "server", "ifIdempotent"],
  [[30005], "notFound", "never"],
  [[40001], "param", "never"],
  [[40003, 40004], "permission", "never"],
  [[40009, 40011, 40012, 40040, 40041, 100001], "param", "never"],
  [[[60001, 60013]], "param", "never"],
  [[60014], "state", "wait"],
  [[65001], "server", "ifIdempotent"],
  [[90203, 90235, 90242, 90228], "server", "ifIdempotent"],
  [[90217], "ratelimit", "wait"],
  [[90219, 90221, 90227], "param", "never"],
  [[90303, 91002, 91204, 91403, 95008, 95009, 1069303], "permission", "never"],
  [[90305, 91005, 91402, 95006, 95007], "notFound", "never"],
  [[96002, 96201, 96403], "state", "wait"],
  [[96402], "server", "ifIdempotent"],
  [[100003, 1000002], "param", "never"],
  [[1000003, 1001901, 1001999, 1069399], "server", "ifIdempotent"],
  [[1000004, 1000005], "ratelimit", "wait"],
  [[1001902, 1001002], "permission", "never"],
  [[1001001, 1003001, 1003003, 1004000], "notFound", "never"],
  [[90003087, 90003088], "quota", "never"]
]

const codes = table.flatMap(([entries, kind, repeat]) =>
  entries.flatMap((entry) => {
    const [first, last] = typeof entry === "number" ? [entry, entry] : entry
    return Array.from({ length: last - first + 1 }, (_, i) => [first + i, kind, repeat] as const)
  })
)

describe("FeishuError", () => {
  describe("knows the platform's codes, whatever the status", () => {
    it.each(codes)("%i is %s, and repeating it: %s", (code, kind, repeat) => {
      for (const status of [200, 400, 403, 500]) {
        const error = from(status, { code, msg: "something" })
        assert.strictEqual(kindOf(error), kind)
        assert.strictEqual(FeishuError.repeatable(error), repeat)
        assert.strictEqual(error.code, code)
        assert.strictEqual(error.status, status)
      }
    })

    it("a used-up quota is no rate limit, even with status 429", () => {
      assert.strictEqual(kindOf(from(429, { code: 99991403, msg: "" })), "quota")
    })

    it("40003 is the platform's own fault in version 3, a lack of permission before", () => {
      const v3 = { ...origin, path: "/open-apis/contact/v3/users" }
      assert.strictEqual(from(400, { code: 40003, msg: "" }, {}, v3)._tag, "FeishuServerError")
      assert.strictEqual(from(400, { code: 40003, msg: "" })._tag, "FeishuPermissionError")
    })

    it("11246 is the platform's own fault when its text says so", () => {
      assert.strictEqual(
        from(400, { code: 11246, msg: "create content: Internal error" })._tag,
        "FeishuServerError"
      )
    })
  })

  describe("takes the status where the code is unknown", () => {
    const statuses: ReadonlyArray<readonly [number, string, FeishuError.Repeat]> = [
      [302, "unknown", "never"],
      [400, "param", "never"],
      [401, "auth", "never"],
      [403, "permission", "never"],
      [404, "notFound", "never"],
      [405, "param", "never"],
      [408, "server", "ifIdempotent"],
      [425, "server", "ifIdempotent"],
      [429, "ratelimit", "wait"],
      [500, "server", "ifIdempotent"],
      [501, "server", "never"],
      [502, "server", "ifIdempotent"],
      [503, "server", "ifIdempotent"],
      [504, "server", "ifIdempotent"],
      [505, "server", "never"],
      [520, "server", "ifIdempotent"],
      [529, "server", "ifIdempotent"]
    ]
    it.each(statuses)("%i is %s, and repeating it: %s", (status, kind, repeat) => {
      for (const body of [{ code: 7, msg: "x" }, { msg: "x" }, {}, "<html>", null, [], { code: "0" }]) {
        const error = from(status, body)
        assert.strictEqual(kindOf(error), kind)
        assert.strictEqual(FeishuError.repeatable(error), repeat)
      }
    })
  })

  it("does not know what became of a call whose answer is a success and no envelope", () => {
    for (const body of [{ msg: "x" }, {}, "<html>", "", null, [], { code: "none" }, { data: {} }]) {
      for (const status of [200, 201, 204]) {
        const error = from(status, body)
        assert.strictEqual(error._tag, "FeishuServerError")
        assert.isTrue(error.mayHaveArrived)
        assert.strictEqual(FeishuError.repeatable(error), "ifIdempotent")
      }
    }
    assert.strictEqual(kindOf(from(200, { code: 7, msg: "x" })), "unknown")
    assert.strictEqual(kindOf(from(200, { error: "something" })), "unknown")
  })

  describe("knows what the codes of a project say", () => {
    const says: ReadonlyArray<readonly [Endpoint.Any, number, number, string, FeishuError.Repeat]> = [
      [Message.create, 230020, 400, "ratelimit", "wait"],
      [Message.patch, 230049, 400, "state", "wait"],
      [Message.get, 230110, 400, "notFound", "never"],
      [Message.delete, 230009, 400, "state", "never"],
      [Card.update, 200740, 400, "notFound", "never"],
      [Card.update, 200750, 400, "state", "never"],
      [Card.update, 200810, 400, "state", "wait"],
      [Card.update, 300120, 400, "server", "ifIdempotent"],
      [AppTableRecord.create, 1254607, 400, "state", "wait"],
      [AppTableRecord.create, 1254291, 200, "state", "wait"],
      [AppTableField.create, 1254014, 200, "clash", "never"],
      [CalendarCalendar.unsubscribe, 191007, 400, "already", "never"]
    ]
    for (const [endpoint, code, status, kind, repeat] of says) {
      it(`${code} of ${endpoint.id} is ${kind}, and repeating it: ${repeat}`, () => {
        const error = FeishuError.fromResponse(origin, status, { code, msg: "x" }, () => undefined, {
          codes: endpoint.codes
        })
        assert.strictEqual(kindOf(error), kind)
        assert.strictEqual(FeishuError.repeatable(error), repeat)
      })
    }

    it("and agrees with the specification where it has a code in its own list, but for these", () => {
      // Of signing in: whoever asks cannot sign in, whatever the reason. Of others the platform's general pages say more.
      const exceptions = new Set([11210, 40003, 230006, 1310235, 1470422, 99992364])
      const sameAs: { readonly [is: string]: string } = {
        rate: "ratelimit",
        notReady: "state",
        conflict: "state",
        busy: "server",
        internal: "server",
        retry: "server",
        size: "param"
      }
      for (const { codes = {} } of Model.load()) {
        for (const [key, { is }] of Object.entries(codes)) {
          const code = Number(key)
          if (exceptions.has(code) || !(code > 0) || (code >= 20001 && code <= 20074)) continue
          const found = kindOf(from(200, { code, msg: "x" }))
          if (found !== "unknown") assert.strictEqual(found, sameAs[is] ?? is, key)
        }
      }
    })
  })

  it("is bounded in its texts, however much there is to say", () => {
    const problems = Array.from({ length: 40_000 }, (_, i) => ({
      path: `items[${i}]`,
      message: "is missing"
    }))
    const error = new FeishuError.FeishuDecodeError({ ...origin, problems, raw: {} })
    assert.isBelow(error.message.length, 5_000)
    assert.isBelow(error.msg.length, 5_000)
    assert.include(error.msg, "and 39980 more")
    assert.strictEqual(error.problems.length, 40_000)
    const invalid = new FeishuError.FeishuInvalidRequestError({ endpoint: "x", problems })
    assert.isBelow(invalid.message.length + invalid.msg.length, 10_000)
    const long = from(400, {
      code: 99992402,
      msg: "m".repeat(2_000_000),
      error: {
        field_violations: Array.from({ length: 5_000 }, (_, i) => ({
          field: `f${i}`,
          description: "d".repeat(100)
        }))
      }
    })
    assert.isBelow(long.message.length, 5_000)
    assert.isBelow(long.msg.length, 5_000)
  })

  it("finds a class for every answer, and never throws", () => {
    FastCheck.assert(
      FastCheck.property(FastCheck.integer({ min: 100, max: 599 }), FastCheck.jsonValue(), (status, body) => {
        const error = from(status, body)
        assert.isTrue(FeishuError.is(error))
        assert.isTrue(error.message.startsWith("im.v1.message.create: "))
        FeishuError.repeatable(error)
        FeishuError.missingScopes(error)
      })
    )
  })

  describe("of OAuth", () => {
    it("takes the description for the text and keeps OAuth's own name", () => {
      const error = from(400, {
        code: 20026,
        error: "invalid_grant",
        error_description: "refresh token is invalid"
      })
      assert.strictEqual(error._tag, "FeishuAuthError")
      assert.strictEqual(error.msg, "refresh token is invalid")
      if (error._tag === "FeishuAuthError") assert.strictEqual(error.oauth, "invalid_grant")
      assert.include(error.message, "Ask the user to authorize the app again")
    })

    it.each(["invalid_client", "unauthorized_client", "access_denied", "unauthorized"])(
      "%s without a code is about who is calling",
      (error) => assert.strictEqual(from(400, { error })._tag, "FeishuAuthError")
    )

    it("is not what a business error's object is taken for", () => {
      const error = from(400, {
        code: 230001,
        msg: "param error",
        error: { message: "see the docs", log_id: "9" }
      })
      assert.strictEqual(error.msg, "param error")
      assert.strictEqual(error.logId, "9")
    })
  })

  describe("reads what else the platform says", () => {
    it("the log id from the header first, and the troubleshooter's link", () => {
      const body = {
        code: 230001,
        msg: "x",
        error: {
          log_id: "in-body",
          troubleshooter:
            "排查建议查看(Troubleshooting suggestions): https://open.feishu.cn/search?log_id=1&code=230001"
        }
      }
      const error = from(400, body, { "x-tt-logid": "in-header" })
      assert.strictEqual(error.logId, "in-header")
      assert.strictEqual(error.troubleshooter, "https://open.feishu.cn/search?log_id=1&code=230001")
      assert.strictEqual(from(400, body).logId, "in-body")
      assert.strictEqual(from(400, { error: { logid: "short" } }).logId, "short")
      assert.strictEqual(from(400, {}, { "x-request-id": "fallback" }).logId, "fallback")
    })

    it.each([
      ["7", 7_000],
      ["0", 0],
      ["1.5", 1_500],
      ["", undefined],
      ["soon", undefined],
      ["-1", undefined],
      ["0x10", undefined],
      ["1e3", undefined],
      ["1764350000", undefined],
      ["99999999999999999999", undefined],
      ["Infinity", undefined]
    ])("a reset of %j seconds", (header, millis) => {
      for (const [status, code] of [
        [429, 99991400],
        [503, 5000]
      ] as const) {
        const error = from(status, { code, msg: "" }, { "x-ogw-ratelimit-reset": header })
        if (error._tag !== "FeishuRateLimitError" && error._tag !== "FeishuServerError") throw error
        const { resetAfter } = error
        assert.strictEqual(resetAfter && Duration.toMillis(resetAfter), millis)
      }
    })

    it("the limit, and a plain Retry-After", () => {
      const error = from(429, {}, { "x-ogw-ratelimit-limit": "50", "retry-after": "3" })
      assert.strictEqual(error._tag, "FeishuRateLimitError")
      assert.include(error.message, "Try again in 3 seconds (limit 50)")
      assert.include(from(429, {}).message, "Try again later")
    })

    it("a date after which to come back, by the clock of the platform where it tells", () => {
      const date = "Sat, 28 Nov 2026 17:00:00 GMT"
      const until = (value: string, headers: Record<string, string> = {}) => {
        const error = FeishuError.fromResponse(
          origin,
          503,
          {},
          headersOf({ "retry-after": value, ...headers }),
          { now: Date.parse(date) }
        )
        return error._tag === "FeishuServerError" && error.resetAfter && Duration.toMillis(error.resetAfter)
      }
      assert.strictEqual(until("Sat, 28 Nov 2026 17:00:09 GMT"), 9_000)
      assert.strictEqual(
        until("Sat, 28 Nov 2026 17:00:09 GMT", { date: "Sat, 28 Nov 2026 17:00:05 GMT" }),
        4_000
      )
      assert.strictEqual(until("Sat, 28 Nov 2026 16:00:00 GMT"), 0)
      assert.isUndefined(until("Sat, 28 Nov 2027 17:00:00 GMT"))
      assert.isUndefined(until("2026-11-28"))
      assert.isUndefined(until("Sat, 31 Nov 2026 99:00:00 GMT"))
    })

    it("the fields that were refused", () => {
      const error = from(400, {
        code: 99992402,
        msg: "field validation failed",
        error: {
          field_violations: [
            { field: "receive_id", value: "s3cr3t-value", description: "receive_id is required" },
            { field: "uuid" },
            "noise"
          ]
        }
      })
      if (error._tag !== "FeishuApiError") throw error
      assert.deepStrictEqual(error.fieldViolations, [
        { field: "receive_id", description: "receive_id is required" },
        { field: "uuid", description: "is not accepted" }
      ])
      assert.include(error.message, "receive_id: receive_id is required; uuid: is not accepted")
      assert.notInclude(JSON.stringify(error), "s3cr3t-value")
    })
  })

  describe("names missing scopes", () => {
    const link =
      "https://open.feishu.cn/app/cli_a1b2/auth?q=im:message,im:message:send_as_bot&op_from=openapi"
    it("from violations by subject", () => {
      const error = permission(400, {
        code: 99991672,
        msg: "Access denied.",
        error: {
          permission_violations: [
            { type: "action_privilege_required", subject: "im:message" },
            { type: "action_privilege_required", subject: "im:message:send_as_bot" },
            { type: "action_privilege_required", subject: "im:message" }
          ]
        }
      })
      assert.deepStrictEqual(error.missingScopes, ["im:message", "im:message:send_as_bot"])
      assert.include(error.message, "Grant the app one of the scopes im:message, im:message:send_as_bot")
    })

    it("from violations by scope, with the page where to grant them", () => {
      const error = permission(400, {
        code: 99991672,
        msg: "",
        error: { permission_violations: [{ scope: "docx:document", url: link }] }
      })
      assert.deepStrictEqual(error.missingScopes, ["docx:document"])
      assert.deepStrictEqual(error.consoleLinks, [link])
      assert.include(error.message, `Grant the app the scope docx:document: ${link}`)
    })

    it("from violations elsewhere in the answer, with a code of one endpoint only", () => {
      const error = permission(400, {
        code: 1234,
        msg: "",
        data: { error: { permission_violations: [{ subject: "wiki:wiki" }] } }
      })
      assert.deepStrictEqual(FeishuError.missingScopes(error), ["wiki:wiki"])
    })

    it("from the link in the text where nothing else names them", () => {
      const error = permission(400, {
        code: 99991672,
        msg: `应用尚未开通所需的应用身份权限，点击链接申请：${link}`
      })
      assert.deepStrictEqual(error.missingScopes, ["im:message", "im:message:send_as_bot"])
      assert.deepStrictEqual(error.consoleLinks, [link])
    })

    it("and whose they are: a user's are for the user to grant", () => {
      const body = {
        code: 99991679,
        msg: "",
        error: { permission_violations: [{ subject: "task:task:read" }] }
      }
      assert.include(permission(400, body).message, "Ask the user to authorize the scope task:task:read")
    })

    it("or says that there are none", () => {
      assert.deepStrictEqual(permission(403, {}).missingScopes, [])
      assert.deepStrictEqual(FeishuError.missingScopes(from(400, { code: 230002, msg: "" })), [])
    })
  })

  describe("permissionSubjects", () => {
    it("finds the scopes of an error of any class, each once", () => {
      const violations = [{ subject: "im:chat" }, { scope: "im:message" }, { subject: "im:chat" }]
      const limited = from(429, { code: 99991400, msg: "", error: { permission_violations: violations } })
      assert.strictEqual(limited._tag, "FeishuRateLimitError")
      assert.deepStrictEqual(FeishuError.permissionSubjects(limited), ["im:chat", "im:message"])
      const link = "https://open.feishu.cn/app/cli_a1b2/auth?q=docx:document&op_from=openapi"
      const named = permission(400, { code: 99991672, msg: `no: ${link}` })
      assert.deepStrictEqual(FeishuError.permissionSubjects(named), ["docx:document"])
      assert.deepStrictEqual(FeishuError.permissionSubjects(from(400, { code: 230002, msg: "" })), [])
    })

    it("finds them in an answer at any depth, and none in anything else", () => {
      const wrap = FastCheck.constantFrom(
        (inner: unknown): unknown => inner,
        (inner: unknown): unknown => ({ error: inner }),
        (inner: unknown): unknown => ({ code: 1, data: { error: inner } }),
        (inner: unknown): unknown => [null, "x", inner]
      )
      FastCheck.assert(
        FastCheck.property(
          wrap,
          FastCheck.array(FastCheck.stringMatching(/^[a-z:]{1,20}$/)),
          (wrap, scopes) => {
            const body = wrap({ permission_violations: scopes.map((subject) => ({ subject })) })
            assert.deepStrictEqual(FeishuError.permissionSubjects(body), [...new Set(scopes)])
          }
        )
      )
      FastCheck.assert(
        FastCheck.property(FastCheck.anything(), (value) => {
          assert.deepStrictEqual(FeishuError.permissionSubjects(value), [])
        })
      )
    })
  })

  describe("reads like", () => {
    it("where, what, the handle for support, and what can be done", () => {
      const error = from(
        400,
        { code: 230002, msg: "Bot is NOT in the chat." },
        { "x-tt-logid": "2026112216" }
      )
      assert.strictEqual(
        String(error),
        "FeishuApiError: im.v1.message.create: 230002 Bot is NOT in the chat (log id 2026112216). " +
          "Add the bot to the chat first"
      )
    })

    it("what newcomers run into, with what to change", () => {
      for (const [code, advice] of [
        [10013, "the app has to be installed there"],
        [40004, "contacts range of the app"],
        [41012, "an open_id (ou_) of this app"],
        [99992351, "an open_id (ou_) of this app"],
        [99992361, "an open_id (ou_) of this app"],
        [1254003, "Wiki.getNode gives it as obj_token"],
        [1254045, "Bitable.fields.list"],
        [1770032, "Share the document with the app"]
      ] as const) {
        assert.include(from(400, { code, msg: "no" }).message, `: ${code} no. `)
        assert.include(from(400, { code, msg: "no" }).message, advice)
      }
    })

    it("the status, where there is no code", () => {
      assert.strictEqual(
        from(502, "<html>").message,
        "im.v1.message.create: HTTP 502 the answer is not a JSON object"
      )
      assert.strictEqual(
        from(500, { code: 0, msg: "success" }).message,
        "im.v1.message.create: HTTP 500 success"
      )
    })

    it("a redirect, which a wrong base URL leads to", () => {
      assert.include(from(301, "<html>").message, "HTTP 301 the answer is a redirect, which is not followed")
    })

    it("everything that is wrong with a request", () => {
      const error = new FeishuError.FeishuInvalidRequestError({
        ...origin,
        problems: [
          { path: "receive_id", message: "is missing" },
          { path: "content", message: "should be a string, is a number" }
        ]
      })
      assert.strictEqual(
        error.message,
        "im.v1.message.create: receive_id is missing; content should be a string, is a number"
      )
      assert.strictEqual(FeishuError.repeatable(error), "never")
    })

    const failures: ReadonlyArray<readonly [Reason, string, boolean, FeishuError.Repeat]> = [
      ["timeout", "no answer within 30 s. The platform may have carried out the call", true, "ifIdempotent"],
      ["connect", "no connection (ECONNREFUSED)", false, "wait"],
      [
        "reset",
        "the connection was lost before the answer came (ECONNREFUSED). The platform may have carried out the call",
        true,
        "ifIdempotent"
      ],
      [
        "body",
        "the answer was cut short (ECONNREFUSED). The platform may have carried out the call",
        true,
        "ifIdempotent"
      ],
      ["upload", "the request's body could not be read to its end: fetch failed", false, "never"],
      ["request", "the transport cannot send such a request: fetch failed", false, "never"]
    ]
    it.each(failures)("a failed exchange: %s", (reason, text, mayHaveArrived, repeat) => {
      const cause = new TypeError("fetch failed", {
        cause: Object.assign(new Error(), { code: "ECONNREFUSED" })
      })
      const error = FeishuError.fromFailure(origin, new Failure({ reason, cause }), 30_000)
      assert.strictEqual(error.message, `im.v1.message.create: ${text}`)
      assert.strictEqual(error.reason, reason)
      assert.strictEqual(error.cause, cause)
      assert.strictEqual(error.mayHaveArrived, mayHaveArrived)
      assert.strictEqual(FeishuError.repeatable(error), repeat)
    })

    it("a `fetch` of the program's own that throws: what it says", () => {
      const cause = new TypeError("Cannot read properties of undefined (reading 'get')")
      assert.strictEqual(
        FeishuError.fromFailure(origin, new Failure({ reason: "reset", cause })).msg,
        "the connection was lost before the answer came: Cannot read properties of undefined (reading 'get')"
      )
    })

    const failed = (cause: unknown) => new TypeError("fetch failed", { cause })
    const refused = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:443"), { code: "ECONNREFUSED" })
    const runtimes: ReadonlyArray<readonly [string, unknown, string]> = [
      ["Node's, and undici's", refused, "ECONNREFUSED"],
      ["the fetch of Node", failed(refused), "ECONNREFUSED"],
      ["several addresses of one host", failed(new AggregateError([refused, refused])), "ECONNREFUSED"],
      [
        "a certificate",
        failed(Object.assign(new Error("self-signed certificate"), { code: "DEPTH_ZERO_SELF_SIGNED_CERT" })),
        "DEPTH_ZERO_SELF_SIGNED_CERT"
      ],
      [
        "Bun's",
        Object.assign(new TypeError("ECONNREFUSED: Unable to connect."), {
          code: "ECONNREFUSED",
          path: "https://open.feishu.cn/open-apis?q=1"
        }),
        "ECONNREFUSED"
      ],
      [
        "Deno's",
        failed(
          new Error(
            "error sending request for url (https://open.feishu.cn/open-apis?q=1): client error (Connect): " +
              "tcp connect error: Connection refused (os error 111)"
          )
        ),
        "tcp connect error: Connection refused (os error 111)"
      ]
    ]
    it.each(runtimes)("no connection names where to, and why: %s", (_, cause, why) => {
      const error = FeishuError.fromFailure(
        origin,
        new Failure({ reason: isBeforeSending(cause) ? "connect" : "reset", cause }),
        30_000,
        "https://open.feishu.cn"
      )
      assert.strictEqual(error.message, `im.v1.message.create: no connection to open.feishu.cn:443 (${why})`)
    })

    it("what else goes wrong on the way names the address as well", () => {
      const at = (reason: Reason, server: string) =>
        FeishuError.fromFailure(origin, new Failure({ reason, cause: new Error() }), 30_000, server).msg
      assert.strictEqual(at("timeout", "http://127.0.0.1"), "no answer from 127.0.0.1:80 within 30 s")
      assert.strictEqual(
        at("reset", "https://[::1]:8443"),
        "the connection to [::1]:8443 was lost before the answer came"
      )
      assert.strictEqual(
        at("body", "https://u:p@x.example/?s=1"),
        "the answer from x.example:443 was cut short"
      )
    })
  })

  describe("keeps secrets", () => {
    const secrets = [
      "t-caecc734c2e3328a62489fe0648c4b98779515d3",
      "t-g1044qeGEDXTB6NDJOGV4JQCYDGHRBARFTGT1234",
      "u-5Dak9ZAxJ9tFUn8MaTD_BFM51FNdg5xzO0y010000HWb",
      "ur-oQ0mMq6MCcueAv0pwx2fQQhxqv__CbLu6G8ySwwafeKww2Def2BJdOkW3.9gCFM.LBQgFri901QaqeuL",
      "a-6U1SbDiM6XIH2DcTCPyeub",
      "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U"
    ]
    const ways: ReadonlyArray<(secret: string) => string> = [
      (secret) => `invalid token ${secret}`,
      (secret) => `Bearer ${secret} is not known`,
      (secret) => `header authorization: Bearer ${secret}`,
      (secret) => `{"tenant_access_token":"${secret}"}`,
      (secret) => `(${secret}).`,
      (secret) => `token=${secret}&x=1`
    ]
    const bodies = (text: string): ReadonlyArray<unknown> => [
      { code: 99991663, msg: text },
      { code: 20026, error: "invalid_grant", error_description: text },
      { error: text },
      {
        code: 99992402,
        msg: "",
        error: { field_violations: [{ field: text, description: text, value: text }] }
      },
      { code: 99991672, msg: text, error: { permission_violations: [{ subject: text, url: text }] } },
      {
        code: 1,
        msg: "",
        error: { message: text, log_id: text, troubleshooter: `https://x.example/${text}` }
      },
      text
    ]
    const seen = (error: FeishuError.FeishuError): string =>
      [
        error.message,
        String(error),
        JSON.stringify(error),
        inspect(error, { depth: 9 }),
        Cause.pretty(Cause.fail(error))
      ].join("\n")

    it.each(secrets)("%s never shows, however the platform echoes it", (secret) => {
      for (const way of ways) {
        for (const body of bodies(way(secret))) assert.notInclude(seen(from(400, body)), secret)
      }
    })

    it.each([
      ["app_secret=dskLLdkasdjlasdKK", "dskLLdkasdjlasdKK"],
      ['{"app_secret":"dskLLdkasdjlasdKK"}', "dskLLdkasdjlasdKK"],
      ["client_secret: 0f9a8b7c6d", "0f9a8b7c6d"],
      ['{"refresh_token": "abcdefghij"}', "abcdefghij"],
      ["app_ticket=g-dummy-ticket", "g-dummy-ticket"],
      ["Basic aGVscGRlc2s6dG9rZW4=", "aGVscGRlc2s6dG9rZW4="]
    ])("%s loses its value", (text, secret) => {
      assert.notInclude(seen(from(400, { code: 1, msg: text })), secret)
    })

    it.each([
      "Invalid access token for authorization. Please make a request with token attached.",
      "Missing bearer token",
      "invalid tenant_access_token: please apply for a new one",
      "open_department_id od-4e6ac4d14bcd5071a37a39de902c7141 does not exist",
      "a well-known e-mail address, at-least one"
    ])("but leaves prose and ids alone: %s", (msg) => {
      assert.strictEqual(from(400, { code: 1, msg }).msg, msg)
    })

    it("keeps the answer for those who ask for it, and from everybody else", () => {
      const raw = { code: 0, msg: "ok", data: { token: "plain-looking-secret" } }
      const decode = new FeishuError.FeishuDecodeError({
        ...origin,
        status: 200,
        logId: "1",
        problems: [{ path: "data.message_id", message: "is missing" }],
        raw
      })
      const errors = [
        decode,
        from(400, { code: 1, data: { token: "plain-looking-secret" } }),
        from(500, "plain-looking-secret")
      ]
      for (const error of errors) {
        assert.include(JSON.stringify((error as { raw?: unknown }).raw), "plain-looking-secret")
        assert.notInclude(seen(error), "plain-looking-secret")
        assert.notInclude(Object.keys(error), "raw")
      }
      assert.include(
        decode.message,
        "data.message_id is missing (log id 1). The platform has carried out the call"
      )
      assert.strictEqual(FeishuError.repeatable(decode), "never")
    })
  })

  describe("catchCode", () => {
    const refused = Effect.fail(from(400, { code: 230002, msg: "x" }))

    it.effect("recovers from a code", () =>
      Effect.gen(function* () {
        assert.strictEqual(
          yield* refused.pipe(FeishuError.catchCode(230002, (error) => Effect.succeed(error.code))),
          230002
        )
        assert.strictEqual(
          yield* FeishuError.catchCode(refused, 230002, () => Effect.succeed("caught")),
          "caught"
        )
      })
    )

    it.effect("recovers from several codes, and tells them apart by type", () =>
      Effect.gen(function* () {
        const code: 230002 | 230006 = yield* refused.pipe(
          FeishuError.catchCode([230002, 230006], (error) => Effect.succeed(error.code)),
          Effect.catchAll(() => Effect.dieMessage("not caught"))
        )
        assert.strictEqual(code, 230002)
      })
    )

    it.effect("leaves other codes and other errors alone", () =>
      Effect.gen(function* () {
        const other = yield* Effect.flip(refused.pipe(FeishuError.catchCode(1, () => Effect.void)))
        assert.strictEqual(other.code, 230002)
        const foreign = Effect.fail({ _tag: "FeishuApiError", code: 230002 })
        assert.isTrue(
          Effect.runSyncExit(foreign.pipe(FeishuError.catchCode(230002, () => Effect.void)))._tag ===
            "Failure"
        )
        const invalid = Effect.fail(new FeishuError.FeishuInvalidRequestError({ ...origin, problems: [] }))
        const kept = yield* Effect.flip(invalid.pipe(FeishuError.catchCode(-1, () => Effect.void)))
        assert.strictEqual(kept._tag, "FeishuInvalidRequestError")
      })
    )
  })

  it.effect("can be yielded, and caught by its tag", () =>
    Effect.gen(function* () {
      const program = Effect.gen(function* () {
        return yield* new FeishuError.FeishuInvalidRequestError({ endpoint: "x", problems: [] })
      })
      assert.strictEqual(
        yield* Effect.catchTag(program, "FeishuInvalidRequestError", (error) =>
          Effect.succeed(error.endpoint)
        ),
        "x"
      )
    })
  )

  it("is told from everything else", () => {
    for (const other of [undefined, null, "x", new Error("x"), { _tag: "FeishuApiError" }, from]) {
      assert.isFalse(FeishuError.is(other))
    }
  })
})
