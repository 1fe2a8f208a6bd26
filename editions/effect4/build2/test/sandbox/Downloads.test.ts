import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { call, file, request, tenantToken } from "./support.js"

const text = "0123456789"
const name = "会议 (终稿)'s.txt"

const upload = Effect.map(
  call("POST", "/open-apis/im/v1/files", { form: file(new TextEncoder().encode(text), name) }),
  (answer) => answer.text("data.file_key")
)

const download = (key: string, range?: string) =>
  Effect.flatMap(tenantToken, (token) =>
    request("GET", `/open-apis/im/v1/files/${key}`, { token, headers: range === undefined ? {} : { range } })
  )

const read = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe("a download", () => {
  it.effect("gives the part that is asked for, and says which", () =>
    Effect.gen(function* () {
      const key = yield* upload
      const whole = yield* download(key)
      assert.deepStrictEqual(
        [whole.status, read(whole.bytes), whole.headers["accept-ranges"]],
        [200, text, "bytes"]
      )
      for (const [range, part, said] of [
        ["bytes=0-3", "0123", "bytes 0-3/10"],
        ["bytes=7-", "789", "bytes 7-9/10"],
        ["bytes=-2", "89", "bytes 8-9/10"],
        ["bytes=8-100", "89", "bytes 8-9/10"],
        ["bytes=-100", text, "bytes 0-9/10"]
      ] as const) {
        const { bytes, headers, status } = yield* download(key, range)
        assert.deepStrictEqual([status, read(bytes), headers["content-range"]], [206, part, said])
        assert.strictEqual(headers["content-length"], String(part.length))
      }
    }).pipe(Effect.provide(Sandbox.layer({ seed: 1 })))
  )

  it.effect("refuses a part that lies behind the end, and gives the whole for what is no range", () =>
    Effect.gen(function* () {
      const key = yield* upload
      for (const range of ["bytes=10-", "bytes=20-30", "bytes=-0"]) {
        const { bytes, headers, status } = yield* download(key, range)
        assert.deepStrictEqual([status, bytes.byteLength, headers["content-range"]], [416, 0, "bytes */10"])
      }
      for (const range of ["bytes=5-2", "letters=0-1", "bytes=-", "bytes=0-1,4-5"]) {
        assert.deepStrictEqual(read((yield* download(key, range)).bytes), text)
      }
    }).pipe(Effect.provide(Sandbox.layer({ seed: 1 })))
  )

  it.effect("names its file in the form that the sandbox is told to use", () =>
    Effect.gen(function* () {
      const encoded = "%E4%BC%9A%E8%AE%AE%20%28%E7%BB%88%E7%A8%BF%29%27s.txt"
      const latin = Array.from(new TextEncoder().encode(name), (byte) => String.fromCharCode(byte)).join("")
      const expected = {
        both: `attachment; filename="${encoded}"; filename*=UTF-8''${encoded}`,
        plain: `attachment; filename="${encoded}"`,
        extended: `attachment; filename*=UTF-8''${encoded}`,
        raw: `attachment; filename="${latin}"`
      }
      for (const fileNames of ["both", "plain", "extended", "raw"] as const) {
        const said = yield* Effect.flatMap(upload, (key) => download(key)).pipe(
          Effect.provide(Sandbox.layer({ seed: 1, fileNames }))
        )
        assert.strictEqual(said.headers["content-disposition"], expected[fileNames])
      }
    })
  )
})
