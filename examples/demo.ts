/**
 * The main job in one program: `npm run demo [file]`.
 *
 * It runs on an embedded platform. With FEISHU_APP_ID, FEISHU_APP_SECRET and FEISHU_DEMO_RECEIVER in the environment it
 * runs on the real one, where FEISHU_DEMO_USER_TOKEN lets it act as a user.
 */
import * as CommonMark from "@effect-feishu/cards/CommonMark"
import * as Contact from "@effect-feishu/core/Contact"
import type * as Feishu from "@effect-feishu/core/Feishu"
import * as FeishuError from "@effect-feishu/core/FeishuError"
import * as Im from "@effect-feishu/core/Im"
import * as UserToken from "@effect-feishu/core/UserToken"
import * as Calendar from "@effect-feishu/core/Calendar"
import { NodeFeishu } from "@effect-feishu/core/node"
import * as PagedStream from "@effect-feishu/core/PagedStream"
import { Sandbox, SandboxFeishu } from "@effect-feishu/sandbox"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import { CardStream } from "@effect-feishu/streaming"
import {
  Cause,
  Config,
  Console,
  Context,
  Effect,
  Exit,
  Layer,
  Option,
  Random,
  Redacted,
  Schedule,
  Stream
} from "effect"
import { createHash } from "node:crypto"
import { readFile } from "node:fs/promises"
import { basename } from "node:path"
import { fileURLToPath } from "node:url"

/** Where the demonstration happens: who receives, who the user is, how many people must be found. */
class Stage extends Context.Tag("Stage")<
  Stage,
  {
    readonly platform: string
    readonly receiver: string
    readonly userToken: Redacted.Redacted<string> | undefined
    readonly people: number | undefined
    /** What the platform holds of the streamed cards; only an embedded one can be asked. */
    readonly streamed: Effect.Effect<string | undefined>
  }
>() {}

const people = 2_500

const sandbox = Layer.unwrapEffect(
  Effect.gen(function* () {
    const server = yield* SandboxServer.SandboxServer
    const { accessToken } = yield* Sandbox.mintUserToken({ user: 0 })
    const service = yield* Sandbox.Sandbox
    return Layer.merge(
      NodeFeishu.layer({
        ...SandboxFeishu.clientOptions(),
        baseUrl: server.baseUrl,
        accountsUrl: server.baseUrl
      }),
      Layer.succeed(Stage, {
        platform: `an embedded platform at ${server.baseUrl}`,
        receiver: Sandbox.defaultChatId,
        userToken: Redacted.make(accessToken),
        people,
        streamed: Effect.map(service.cards, (cards) =>
          cards
            .map(
              ({ card }) =>
                (card as { body: { elements: ReadonlyArray<{ content: string }> } }).body.elements[0]!
            )
            .map(({ content }) => content)
            .join("")
        )
      })
    )
  })
).pipe(Layer.provide(SandboxServer.layer({ users: people, departments: 0, seed: 1 })))

const real = Layer.merge(
  NodeFeishu.layerConfig(),
  Layer.effect(
    Stage,
    Config.all({
      receiver: Config.string("FEISHU_DEMO_RECEIVER"),
      userToken: Config.option(Config.redacted("FEISHU_DEMO_USER_TOKEN"))
    }).pipe(
      Effect.map(({ receiver, userToken }) => ({
        platform: "the Feishu open platform",
        receiver,
        userToken: Option.getOrUndefined(userToken),
        people: undefined,
        streamed: Effect.succeed(undefined)
      }))
    )
  )
)

const stage = Layer.unwrapEffect(
  Effect.map(
    Config.option(Config.string("FEISHU_DEMO_RECEIVER")),
    (receiver): Layer.Layer<Feishu.Services | Stage, unknown> => (Option.isSome(receiver) ? real : sandbox)
  )
)

const digest = (data: Uint8Array | string): string => createHash("sha256").update(data).digest("hex")

const wordsOf = (text: string): ReadonlyArray<string> => text.match(/[\p{L}\p{N}]+/gu) ?? []

const check = (what: string, holds: boolean, advice: string) =>
  holds ? Effect.void : Effect.fail(new Error(`${what}. ${advice}`))

/** A bar that fills in place where there is a terminal, and stays silent elsewhere. */
const bar = (label: string, done: number, total: number) =>
  Effect.sync(() => {
    if (!process.stdout.isTTY) return
    const filled = Math.min(30, Math.round((done / total) * 30))
    process.stdout.write(`\r  ${label} ${"█".repeat(filled)}${"░".repeat(30 - filled)} ${done}/${total}`)
    if (done >= total) process.stdout.write("\r\u001b[K")
  })

const step = (title: string) => Console.log(`\n${title}`)
const fact = (text: string) => Console.log(`  ${text}`)

const program = Effect.gen(function* () {
  const { people: expected, platform, receiver, streamed, userToken } = yield* Stage
  yield* Console.log(`effect-feishu on ${platform}`)

  const path = process.argv[2] ?? fileURLToPath(new URL("../README.md", import.meta.url))
  const file = yield* Effect.tryPromise({
    try: () => readFile(path),
    catch: () => new Error(`${path} cannot be read. Give the path of a file: npm run demo -- some/file.md`)
  })

  yield* step("A text, and an answer to it")
  const sent = yield* Im.send(receiver, "Hello from an Effect program")
  const reply = yield* Im.reply(sent.message_id, "and hello back")
  yield* fact(`sent ${sent.message_id}, answered by ${reply.message_id}`)

  yield* step(`A file there and back: ${basename(path)}`)
  const uploaded = yield* Im.uploadFile(file, { fileName: basename(path) })
  const message = yield* Im.send(receiver, Im.file(uploaded.file_key))
  const back = yield* Im.getResource(message.message_id, uploaded.file_key)
  yield* check(
    "The file that came back is another one",
    digest(back) === digest(file),
    `Compare the platform's file ${uploaded.file_key} with ${path}.`
  )
  yield* fact(`${file.byteLength} bytes, the same SHA-256 on both sides: ${digest(file).slice(0, 16)}...`)

  yield* step("People, page by page")
  const found = new Set<string | undefined>()
  yield* PagedStream.make(Contact.users.list("0", { pageSize: 50 })).pipe(
    Stream.runForEach((user) => {
      const count = found.add(user.open_id).size
      return count % 50 === 0 || count === expected
        ? bar("listing", count, expected ?? count + 50)
        : Effect.void
    })
  )
  yield* check(
    `${found.size} people were found instead of ${expected}`,
    expected === undefined || found.size === expected,
    "A listing must be whole or fail."
  )
  yield* fact(`${found.size} people`)

  yield* step("As a user")
  if (userToken === undefined) {
    yield* fact("skipped: set FEISHU_DEMO_USER_TOKEN to a user's access token")
  } else {
    const mine = yield* Calendar.calendars.primary().pipe(UserToken.provide(userToken))
    const calendar = mine.calendars?.[0]?.calendar
    yield* fact(`my calendar: ${calendar?.summary || calendar?.calendar_id}`)
  }

  yield* step("A long text, streamed into a card")
  const isText = !file.includes(0)
  const text = isText
    ? file.toString("utf8")
    : yield* Effect.promise(() => readFile(fileURLToPath(new URL("../README.md", import.meta.url)), "utf8"))
  let shown = 0
  const pieces: Array<string> = []
  for (let from = 0; from < text.length; from += pieces.at(-1)!.length) {
    pieces.push(text.slice(from, from + (yield* Random.nextIntBetween(5, 60))))
  }
  const result = yield* Stream.fromIterable(pieces).pipe(
    Stream.schedule(Schedule.spaced("2 millis")),
    Stream.tap((piece) => {
      shown += piece.length
      return bar("streaming", shown, text.length)
    }),
    CardStream.run({ receiveId: receiver, header: "A long text", placeholder: "Reading..." })
  )
  yield* check(
    `${result.textLength} of ${text.length} characters were streamed`,
    result.textLength === text.length,
    "The cards must hold the whole text."
  )
  const held = yield* streamed
  // It is converted for cards, and code and tables are closed and opened again where one card ends: its words stay in their order.
  const words = wordsOf(CommonMark.convert(text, { maxTables: Number.POSITIVE_INFINITY }).source)
  let place = 0
  for (const word of wordsOf(held ?? "")) if (word === words[place]) place++
  yield* check(
    `The cards lack words of the text, from "${words[place]}" on`,
    held === undefined || place === words.length,
    `Compare the cards ${result.cardIds.join(", ")} with ${path}.`
  )
  yield* fact(
    `${text.length} characters in ${result.updates} updates, ${result.cardIds.length} card(s)` +
      (held === undefined ? "" : `; the cards hold all words of the text in their order`)
  )
  yield* Console.log("\nEverything is as it should be.")
})

Effect.runPromiseExit(program.pipe(Effect.provide(stage))).then((exit) => {
  if (Exit.isSuccess(exit)) return
  const error = Option.getOrUndefined(Cause.failureOption(exit.cause))
  console.error(`\nThe demonstration failed: ${error instanceof Error ? error.message : String(exit.cause)}`)
  if (FeishuError.is(error))
    console.error("Check the app's credentials, its scopes, and that it may write to the receiver.")
  process.exitCode = 1
})
