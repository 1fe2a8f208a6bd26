import { assert, describe, it } from "@effect/vitest"
import { build } from "esbuild"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"

const root = fileURLToPath(new URL("../../", import.meta.url))

/** A program as a worker would load it, without `effect` itself: what it holds, and how much. */
const bundle = async (contents: string) => {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "neutral",
    conditions: ["worker", "browser", "import"],
    mainFields: ["module", "main"],
    tsconfig: `${root}tsconfig.base.json`,
    external: ["effect/*"]
  })
  const kept = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []))
  )
  return { kilobytes: gzipSync(outputFiles[0]!.contents, { level: 9 }).length / 1024, kept }
}

const holds = (kept: ReadonlyArray<string>, part: string) => kept.some((file) => file.includes(part))

describe("A worker that receives events by webhook", () => {
  it("holds no sockets, no cluster, no server of Effect's, and nothing of Node", async () => {
    const { kept, kilobytes } = await bundle(`
      import * as Im from "@effect-feishu/core/events/Im"
      import * as Events from "@effect-feishu/events/Events"
      import * as Inbox from "@effect-feishu/events/Inbox"
      import * as Webhook from "@effect-feishu/events/Webhook"
      import * as WebhookSecrets from "@effect-feishu/events/WebhookSecrets"
      import * as Effect from "effect/Effect"
      import * as Layer from "effect/Layer"
      const App = Events.on(Im.messageReceiveV1, ({ message }) => Effect.log(message.content))
      const Ready = Layer.merge(
        Events.layer(App).pipe(Layer.provide(Inbox.layer)),
        WebhookSecrets.layer({ encryptKey: "k" })
      )
      export default { fetch: Webhook.toWebHandler(Ready).handler }
    `)
    for (const part of [
      "@effect/platform",
      "@effect/cluster",
      "@effect/sql",
      "node_modules/ws",
      "Frame.ts",
      "LongConnection",
      "webhookServer"
    ]) {
      assert.isFalse(holds(kept, part), part)
    }
    assert.isBelow(kilobytes, 27)
  })

  it("holds ciphers and hashes alone where bodies are only checked", async () => {
    const { kept, kilobytes } = await bundle(`
      import * as Encryption from "@effect-feishu/events/Encryption"
      import * as Signature from "@effect-feishu/events/Signature"
      export const parts = [Encryption.decrypt, Signature.verify]
    `)
    assert.isFalse(holds(kept, "Events.ts"))
    assert.isBelow(kilobytes, 7.5)
  })
})
