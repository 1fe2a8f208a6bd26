/** Large bodies both ways, as a program of a stranger: what has come is looked at by `editions/effect4/traffic.ts`. */
import { Download, Drive, Im } from "@effect-feishu/core"
import * as File from "@effect-feishu/core/api/drive/v1/File"
import { NodeFeishu, NodeFile } from "@effect-feishu/core/node"
import { Console, Effect } from "effect"
import { createHash } from "node:crypto"
import { readFile, writeFile } from "node:fs/promises"

const fill = (name: string, length: number) => {
  const bytes = new Uint8Array(length)
  for (let at = 0; at < length; at++) bytes[at] = Math.imul(at, 0x9e3779b1) >>> 24
  return Effect.promise(() => writeFile(name, bytes))
}

const program = Effect.gen(function* () {
  yield* fill("parts.bin", 60 * 1024 * 1024)
  yield* Drive.files.upload("", yield* NodeFile.fromPath("parts.bin"))
  yield* fill("form.bin", 30 * 1024 * 1024 - 1)
  yield* Im.uploadFile(yield* NodeFile.fromPath("form.bin"))
  const copy = yield* Download.resumable(File.download, { file_token: "boxcn1" }).pipe(
    NodeFile.toPath("copy.bin")
  )
  const bytes = yield* Effect.promise(() => readFile("copy.bin"))
  yield* Console.log(`${copy.size} ${createHash("sha256").update(bytes).digest("hex")}`)
})

await Effect.runPromise(program.pipe(Effect.provide(NodeFeishu.layerConfig())))
