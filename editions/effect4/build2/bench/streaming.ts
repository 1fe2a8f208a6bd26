/**
 * What streaming into cards costs.
 *
 * `npx tsx --tsconfig tsconfig.base.json bench/streaming.ts [updates per round]`
 *
 * First a megabyte of text at 50, 1,000 and 100,000 tokens a second, in virtual time, over a platform that answers at
 * once: CPU and updates. Then the rate of text updates through the client's Node transport, against undici's own
 * `pool.request` with the same requests: both take turns against the sandbox's server in another process.
 */
import * as CardElement from "@effect-feishu/core/api/cardkit/v1/CardElement"
import * as Card from "@effect-feishu/core/api/cardkit/v1/Card"
import * as Feishu from "@effect-feishu/core/Feishu"
import * as NodeFeishu from "@effect-feishu/core/NodeFeishu"
import * as Transport from "@effect-feishu/core/Transport"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import * as CardStream from "@effect-feishu/streaming/CardStream"
import * as Chunk3 from "../effect3/effect/Chunk.js"
import * as Duration3 from "../effect3/effect/Duration.js"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"

import * as Stream3 from "../effect3/effect/Stream.js"
import { fork } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { Pool } from "undici"
import * as Virtual from "../test/streaming/support/virtual.js"

// A megabyte ------------------------------------------------------------------------------------------------------

const sentence = "Streaming is showing what is there, 而不是等到最后。 "
const paragraph = `${sentence.repeat(8)}\n\n`

/** Answers every request at once, and does nothing else, so that what is measured is ours. */
const platform: Transport.Service = (() => {
  let messages = 0
  const answer = (data: object) => JSON.stringify({ code: 0, msg: "success", data })
  const bodyOf = ({ path }: Transport.Request): string => {
    if (path.includes("/auth/")) {
      return JSON.stringify({
        code: 0,
        msg: "ok",
        tenant_access_token: "t-1",
        app_access_token: "a-1",
        expire: 7200
      })
    }
    if (path.endsWith("/cardkit/v1/cards")) return answer({ card_id: `7${messages}` })
    if (path.includes("/im/v1/")) {
      return answer({
        message_id: `om_${messages++}`,
        msg_type: "interactive",
        create_time: "1700000000000",
        update_time: "1700000000000",
        chat_id: "oc_1",
        sender: { id: "cli_1", id_type: "app_id", sender_type: "app", tenant_key: "1" },
        body: { content: "{}" }
      })
    }
    return answer({})
  }
  return {
    exchange: (request) =>
      Effect.as(Effect.sleep(80), { status: 200, header: () => undefined, body: bodyOf(request) }),
    stream: () => Effect.die("nothing is downloaded")
  }
})()

const feishu = Layer.orDie(Feishu.layerTransport({ appId: "cli_1", appSecret: Redacted.make("secret") }))

/** Runs a text through a card at this rate, and tells what it took of the processor. */
const produce = (bytes: number, tokensPerSecond: number) => {
  const text = paragraph.repeat(Math.ceil(bytes / Buffer.byteLength(paragraph)))
  const tokens: Array<string> = []
  for (let at = 0; at < text.length; at += 4) tokens.push(text.slice(at, at + 4))
  const perTick = Math.max(1, Math.round(tokensPerSecond / 100))
  let at = 0
  const stream = Stream3.repeatEffectChunkOption(
    Effect.suspend(() => {
      if (at >= tokens.length) return Effect.fail(Option.none())
      const chunk = Chunk3.unsafeFromArray(tokens.slice(at, (at += perTick)))
      return Effect.as(Effect.sleep((1_000 * perTick) / tokensPerSecond), chunk)
    })
  )
  const before = process.cpuUsage()
  const exit = Virtual.run(
    CardStream.run(stream, { receiveId: "oc_1" }).pipe(
      Effect.timed,
      Effect.provide(feishu),
      Effect.provideService(Transport.Transport, platform)
    )
  )
  const { system, user } = process.cpuUsage(before)
  if (Exit.isFailure(exit)) throw new Error(String(exit.cause))
  const [spent, result] = exit.value
  if (result.textLength !== text.length) throw new Error("the text is not whole")
  return { cpu: (system + user) / 1_000, tokens: tokens.length, spent, result }
}

const cost = (): void => {
  produce(1_000_000, 100_000)
  for (const rate of [50, 1_000, 100_000]) {
    for (const bytes of [250_000, 1_000_000]) {
      const { cpu, result, spent, tokens } = produce(bytes, rate)
      console.log(
        `${String(bytes / 1_000).padStart(5)} KB at ${String(rate).padStart(6)} tokens/s: ` +
          `${String(result.updates).padStart(6)} updates in ${String(result.cardIds.length).padStart(2)} cards over ` +
          `${Duration3.format(spent).padEnd(16)} ${cpu.toFixed(0).padStart(6)} ms CPU, ` +
          `${((cpu * 1_000) / tokens).toFixed(1).padStart(5)} us a token`
      )
    }
  }
}

// Updates a second ------------------------------------------------------------------------------------------------

const serve = Effect.gen(function* () {
  const server = yield* SandboxServer.SandboxServer
  yield* Effect.sync(() => process.send!(server.baseUrl))
  return yield* Effect.never
}).pipe(Effect.provide(SandboxServer.layer({ port: 0, history: 0 })))

interface Contender {
  readonly name: string
  /** Sends one text update to a card. */
  readonly update: (cardId: string, sequence: number) => Promise<void>
}

/** What a card shows in the middle of an answer. */
const content = paragraph.repeat(4)

const median = (numbers: ReadonlyArray<number>): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!

const createCard = Card.create({
  type: "card_json",
  data: JSON.stringify({
    schema: "2.0",
    config: { streaming_mode: true },
    body: { elements: [{ tag: "markdown", element_id: "md", content: "" }] }
  })
})

const rates = (updates: number) =>
  Effect.gen(function* () {
    const server = fork(fileURLToPath(import.meta.url), ["--serve"])
    yield* Effect.addFinalizer(() => Effect.sync(() => server.kill()))
    const [origin] = (yield* Effect.promise(() => once(server, "message"))) as [string]
    const { appId, appSecret } = Sandbox.defaultApp
    const layer = NodeFeishu.layer({ appId, appSecret: Redacted.make(appSecret), baseUrl: origin })

    const pool = new Pool(origin, { connections: 64 })
    yield* Effect.addFinalizer(() => Effect.promise(() => pool.destroy()))
    const { tenant_access_token } = yield* Effect.promise(async () => {
      const { body } = await pool.request({
        method: "POST",
        path: "/open-apis/auth/v3/tenant_access_token/internal",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ app_id: appId, app_secret: appSecret })
      })
      return (await body.json()) as { tenant_access_token: string }
    })
    const headers = {
      "content-type": "application/json; charset=utf-8",
      authorization: `Bearer ${tenant_access_token}`
    }

    const runtime = yield* Layer.toRuntime(layer)
    const contenders: ReadonlyArray<Contender> = [
      {
        name: "undici pool.request",
        update: async (cardId, sequence) => {
          const response = await pool.request({
            method: "PUT",
            path: `/open-apis/cardkit/v1/cards/${cardId}/elements/md/content`,
            headers,
            body: JSON.stringify({ content, sequence, uuid: crypto.randomUUID() })
          })
          const reply = (await response.body.json()) as { code: number }
          if (reply.code !== 0) throw new Error(`the update was answered with ${reply.code}`)
        }
      },
      {
        name: "CardElement.content",
        update: (card_id, sequence) =>
          Effect.runPromiseWith(runtime)(
            Effect.asVoid(
              CardElement.content({
                card_id,
                element_id: "md",
                content,
                sequence,
                uuid: crypto.randomUUID()
              })
            )
          )
      }
    ]

    for (const concurrency of [1, 16]) {
      const results = contenders.map((): Array<number> => [])
      // The first two rounds are for the compiler.
      for (let round = 0; round < 11; round++) {
        for (const [i, { update }] of contenders.entries()) {
          const cards = yield* Effect.provide(
            Effect.all(Array.from({ length: concurrency }, () => createCard)),
            runtime
          )
          const each = Math.ceil(updates / concurrency)
          const start = performance.now()
          yield* Effect.promise(() =>
            Promise.all(
              cards.map(async ({ card_id }) => {
                for (let sequence = 1; sequence <= each; sequence++) await update(card_id, sequence)
              })
            )
          )
          if (round >= 2) results[i]!.push((each * concurrency * 1_000) / (performance.now() - start))
        }
      }
      const [raw, ours] = results.map(median)
      console.log(
        `${String(concurrency).padStart(2)} cards at once: ${contenders[0]!.name} ${raw!.toFixed(0)}/s, ` +
          `${contenders[1]!.name} ${ours!.toFixed(0)}/s, ratio ${(ours! / raw!).toFixed(2)}`
      )
    }
  }).pipe(Effect.scoped)

if (process.argv[2] === "--serve") await Effect.runPromise(serve)
else {
  cost()
  await Effect.runPromise(rates(Number(process.argv[2] ?? 2_000)))
}
