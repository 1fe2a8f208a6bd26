import { assert, describe, it } from "@effect/vitest"
import { build } from "esbuild"
import { fileURLToPath } from "node:url"

const root = fileURLToPath(new URL("../../", import.meta.url))

/** The files of which something is left in a program. */
const kept = async (contents: string): Promise<ReadonlyArray<string>> => {
  const { metafile } = await build({
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
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []))
  )
}

describe("A bot with an action and a form", () => {
  it("holds no workflows, no cluster, no model, no sockets, no stream of cards", async () => {
    const files = await kept(`
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
