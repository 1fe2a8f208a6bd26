import { SandboxChat } from "@effect-feishu/sandbox"
import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import { App } from "../src/app.js"

// The sandbox is the platform, in this process: people say something, and what came back is read.
const chat = SandboxChat.layer(App)

it.effect("says back what it is told", () =>
  Effect.gen(function* () {
    yield* SandboxChat.say("hello")
    assert.deepStrictEqual(yield* SandboxChat.texts, ["You said: hello"])
  }).pipe(Effect.provide(chat))
)

it.effect("throws dice, and again when the button is pressed", () =>
  Effect.gen(function* () {
    yield* SandboxChat.say("/dice 20")
    yield* SandboxChat.click("Again")
    const [card, ...more] = yield* SandboxChat.cards
    assert.match(card?.text ?? "", /\*\*\d+\*\* of 20/)
    assert.deepStrictEqual(more, [])
  }).pipe(Effect.provide(chat))
)

it.effect("lists its commands", () =>
  Effect.gen(function* () {
    yield* SandboxChat.say("/help")
    const [answer] = yield* SandboxChat.texts
    assert.include(answer, "/dice [sides]: Throws a die")
  }).pipe(Effect.provide(chat))
)

it.effect("says what is wrong with a command", () =>
  Effect.gen(function* () {
    yield* SandboxChat.say("/dice many")
    const [answer, ...more] = yield* SandboxChat.texts
    assert.include(answer, "dice [sides]")
    assert.deepStrictEqual(more, [])
  }).pipe(Effect.provide(chat))
)
