/**
 * An assistant: a language model that uses tools, remembers what was said in a thread, and streams its answer into a
 * card: `npx tsx examples/assistant.ts`. A new message interrupts the answer to the one before.
 *
 * The model here is a script, so that the example needs no key and says the same each time. A real one is another layer:
 * `OpenAiLanguageModel.layer({ model: "..." })` of `@effect/ai-openai`.
 */
import { LanguageModel, Chat, type Prompt, type Response, Tool, Toolkit } from "@effect/ai"
import { Bot, Lanes } from "@effect-feishu/bot"
import { SandboxChat, SandboxEvents } from "@effect-feishu/sandbox"
import * as Ai from "@effect-feishu/streaming/Ai"
import { Console, Effect, Layer, Option, Schedule, Schema, Stream } from "effect"
import { receiving } from "./support/receive.js"
import { run } from "./support/run.js"

// What the model may use ------------------------------------------------------------------------------------------

const Weather = Tool.make("weather", {
  description: "Says how warm it is in a city",
  parameters: { city: Schema.String },
  success: Schema.Struct({ degrees: Schema.Number })
})
const tools = Toolkit.make(Weather)

const Tools = tools.toLayer({ weather: ({ city }) => Effect.succeed({ degrees: city.length + 15 }) })

// What it remembers -----------------------------------------------------------------------------------------------

/** One conversation for each thread, and for each chat outside of threads. In production: `Chat.layerPersisted`. */
class Memory extends Effect.Service<Memory>()("Memory", {
  sync: () => {
    const chats = new Map<string, Chat.Service>()
    return {
      of: (place: string): Effect.Effect<Chat.Service> =>
        Effect.suspend(() => {
          const known = chats.get(place)
          if (known !== undefined) return Effect.succeed(known)
          return Effect.tap(
            Chat.fromPrompt([
              { role: "system", content: "You are a friendly assistant. Answer in one sentence." }
            ]),
            (chat) => Effect.sync(() => void chats.set(place, chat))
          )
        })
    }
  }
}) {}

/** The model's answer. Where it used tools it is asked again, with what they gave, at most five times. */
const answer = (
  chat: Chat.Service,
  prompt: Prompt.RawInput,
  rounds = 5
): Stream.Stream<
  Ai.StreamPart,
  unknown,
  LanguageModel.LanguageModel | Tool.HandlersFor<typeof tools.tools>
> =>
  Stream.suspend(() => {
    let hasUsedTools = false
    const round = chat
      .streamText({ prompt, toolkit: tools })
      .pipe(Stream.tap((part) => Effect.sync(() => void (hasUsedTools ||= part.type === "tool-result"))))
    return Stream.concat(
      round,
      Stream.suspend(() => (hasUsedTools && rounds > 1 ? answer(chat, [], rounds - 1) : Stream.empty))
    )
  })

// The bot ---------------------------------------------------------------------------------------------------------

const Answer = Bot.message((message) =>
  Effect.gen(function* () {
    const memory = yield* Memory
    const chat = yield* memory.of(Option.getOrElse(message.thread, () => message.chat.id))
    yield* answer(chat, message.markdown).pipe(
      Ai.run({ replyTo: message.id, header: "Assistant", placeholder: "Thinking ..." })
    )
  })
)

export const App = Layer.mergeAll(Answer, Lanes.layer({ by: "thread", overlap: "latest" })).pipe(
  Layer.provide([Memory.Default, Tools])
)

// The script ------------------------------------------------------------------------------------------------------

const textOf = (message: Prompt.Message): string =>
  typeof message.content === "string"
    ? message.content
    : message.content.map((part) => (part.type === "text" ? part.text : "")).join("")

/** What the script has to say to a conversation: a use of the tool, or words. */
const next = (messages: ReadonlyArray<Prompt.Message>): ReadonlyArray<Response.StreamPartEncoded> => {
  const questions = messages.filter(({ role }) => role === "user").map(textOf)
  const question = questions.at(-1) ?? ""
  const last = messages.at(-1)
  const city = /weather in (\w+)/i.exec(question)?.[1]
  if (city !== undefined && last?.role === "user") {
    return [{ type: "tool-call", id: `call-${questions.length}`, name: "weather", params: { city } }]
  }
  const result = last?.role === "tool" ? JSON.stringify(last.content[0]) : undefined
  const words =
    result === undefined
      ? `You have asked me ${questions.length} things, the first was: ${questions[0] ?? ""}`
      : `In ${city} it has ${/(?<="degrees":)\d+/.exec(result)?.[0]} degrees.`
  return [
    { type: "text-start", id: "answer" },
    ...words.split(/(?<= )/).map((delta) => ({ type: "text-delta", id: "answer", delta }) as const),
    { type: "text-end", id: "answer" }
  ]
}

const usage = { inputTokens: 10, outputTokens: 10, totalTokens: 20 }

/** A model that follows the script, a word every tenth of a second. */
export const Script = Layer.effect(
  LanguageModel.LanguageModel,
  LanguageModel.make({
    generateText: () => Effect.succeed([]),
    streamText: ({ prompt }) =>
      Stream.fromIterable([
        ...next(prompt.content),
        { type: "finish" as const, reason: "stop" as const, usage }
      ]).pipe(Stream.schedule(Schedule.spaced("100 millis")))
  })
)

/** Somebody asks twice: the second question is understood from the first. */
export const talk = Effect.gen(function* () {
  yield* SandboxChat.say("What is the weather in Hangzhou?")
  yield* SandboxEvents.settled
  yield* SandboxChat.say("What did I ask?")
  yield* SandboxEvents.settled
  const transcript = yield* SandboxChat.transcript
  yield* Console.log(transcript)
  return transcript
})

run(import.meta.url, talk.pipe(Effect.provide(receiving(App).pipe(Layer.provide(Script)))))
