import { assert, it } from "@effect/vitest"
import { makeWebhook } from "../src/webhook.js"

it("answers the challenge when the address is saved in the console, and nobody else", async () => {
  const { dispose, handler } = makeWebhook([
    ["FEISHU_APP_ID", "cli_1"],
    ["FEISHU_APP_SECRET", "secret"],
    ["FEISHU_VERIFICATION_TOKEN", "token"]
  ])
  const ask = (token: string) =>
    handler(
      new Request("https://example.com/", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ type: "url_verification", challenge: "c-1", token })
      })
    )
  assert.deepStrictEqual(await (await ask("token")).json(), { challenge: "c-1" })
  assert.notStrictEqual((await ask("another")).status, 200)
  await dispose()
})
