import { assert, describe, it } from "@effect/vitest"
import { build } from "esbuild"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"

const root = fileURLToPath(new URL("../../", import.meta.url))

/** A program as a worker would load it, without `effect` itself: what it holds of which files, and how much. */
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
  const [output] = Object.values(metafile.outputs)
  return {
    kilobytes: gzipSync(outputFiles[0]!.contents, { level: 9 }).length / 1024,
    kept: Object.entries(output!.inputs).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [file] : []
    ),
    loaded: output!.imports.map(({ path }) => path)
  }
}

const worker = (app: string) => `
  import * as Bot from "@effect-feishu/bot/Bot"
  import * as Lanes from "@effect-feishu/bot/Lanes"
  import * as Events from "@effect-feishu/events/Events"
  import * as Inbox from "@effect-feishu/events/Inbox"
  import * as Layer from "effect/Layer"
  import * as Stream from "effect/Stream"
  export default Events.layer(${app}).pipe(Layer.provide(Inbox.layer))
`

describe("A bundled bot", () => {
  it("holds no cluster, workflow, model, database or socket, and nothing of cards, streams and approvals that it does not use", async () => {
    const { kept, kilobytes, loaded } = await bundle(
      worker(`Layer.merge(
        Bot.command("ping", () => Bot.reply("pong")),
        Layer.merge(Bot.message((message) => Bot.reply(message.text)), Lanes.layer({ overlap: "latest" }))
      )`)
    )
    for (const part of [
      "@effect/",
      "node_modules/ws",
      "packages/streaming",
      "packages/cards/src/Card.ts",
      "packages/cards/src/Element.ts",
      "Approval",
      "limits/keeper",
      "clicks",
      "Frame.ts",
      "LongConnection"
    ]) {
      assert.deepStrictEqual(
        kept.filter((file) => file.includes(part)),
        [],
        part
      )
    }
    assert.notInclude(loaded, "effect/Schema")
    assert.isBelow(kilobytes, 43)
  })

  it("holds what streams where it streams", async () => {
    const { kept } = await bundle(worker(`Bot.message(() => Bot.replyStream(Stream.make("a")))`))
    assert.isTrue(kept.some((file) => file.includes("packages/streaming")))
  })
})

describe("A bot with an action and a form", () => {
  it("holds no workflows, no cluster, no model, no sockets, no stream of cards", async () => {
    const { kept: files } = await bundle(`
      import * as Action from "@effect-feishu/bot/Action"
      import * as Bot from "@effect-feishu/bot/Bot"
      import * as Form from "@effect-feishu/bot/Form"
      import * as Callback from "@effect-feishu/cards/Callback"
      import * as Events from "@effect-feishu/events/Events"
      import * as Effect from "effect/Effect"
      import * as Layer from "effect/Layer"
      const Undo = Action.make("undo")
      const Leave = Form.make("leave", { why: Form.text("Why") })
      export const App = Events.layer(Layer.merge(
        Bot.action(Undo, () => Effect.succeed(Callback.none)),
        Bot.form(Leave, ({ why }) => Effect.succeed(Callback.toast(why)))
      ))
    `)
    for (const part of [
      "@effect/",
      "node_modules/ws",
      "packages/streaming/",
      "packages/bot/src/Approval.ts",
      "packages/cards/src/internal/check.ts"
    ]) {
      assert.deepStrictEqual(
        files.filter((file) => file.includes(part)),
        []
      )
    }
  })
})
