/** A bot's handlers are typed by the patterns of their commands; what answers needs something to answer. */
import * as Bot from "@effect-feishu/bot/Bot"
import type * as Command from "@effect-feishu/bot/Command"
import * as Lanes from "@effect-feishu/bot/Lanes"
import * as Policy from "@effect-feishu/bot/Policy"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { Handlers } from "@effect-feishu/events/Handlers"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Schedule from "effect/Schedule"
import * as Schema from "effect/Schema"

class Deploys extends Context.Tag("Deploys")<
  Deploys,
  { readonly start: (service: string, replicas: number) => Effect.Effect<string> }
>() {}
class Tired {
  readonly _tag = "Tired"
}

type App<R = never> = Layer.Layer<never, never, FeishuClient | Handlers | R>

type IsSame<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false

// Refused --------------------------------------------------------------------------------------------------------

// @ts-expect-error: no such parameter
Bot.command("deploy <service>", ({ servce }) => Effect.log(servce))

// @ts-expect-error: optional, so it may be undefined
Bot.command("deploy [env]", ({ env }) => Effect.log(env.length))

// @ts-expect-error: the rest is a list
Bot.command("book <room...>", ({ room }) => Effect.log(room.toUpperCase()))

// @ts-expect-error: nothing can follow the rest
Bot.command("book <room...> <when>", () => Effect.void)

// @ts-expect-error: what must be given cannot follow what may be left out
Bot.command("book [room] <when>", () => Effect.void)

// @ts-expect-error: a name stands for one thing
Bot.command("move <place> <place>", () => Effect.void)

// @ts-expect-error: it begins with the command's word
Bot.command("<place>", () => Effect.void)

// @ts-expect-error: the slash is not part of it
Bot.command("/move <place>", () => Effect.void)

// @ts-expect-error: a parameter is closed
Bot.command("move <place", () => Effect.void)

// @ts-expect-error: a parameter has a name
Bot.command("move <>", () => Effect.void)

// @ts-expect-error: words stand before parameters
Bot.command("move <place> now", () => Effect.void)

// @ts-expect-error: there is a word
Bot.command("", () => Effect.void)

// @ts-expect-error: the schema asks for a parameter that there is not
Bot.command("scale <service>", Schema.Struct({ servce: Schema.String }), () => Effect.void)

// @ts-expect-error: what may be left out is not always there
Bot.command("scale [service]", Schema.Struct({ service: Schema.String }), () => Effect.void)

// @ts-expect-error: what people write is text
Bot.command("scale <replicas>", Schema.Struct({ replicas: Schema.Number }), () => Effect.void)

// @ts-expect-error: nor is every text a number among these
Bot.command("scale <replicas>", Schema.Struct({ replicas: Schema.Literal(1, 2) }), () => Effect.void)

// @ts-expect-error: a list is no text
Bot.command("book <room...>", Schema.Struct({ room: Schema.String }), () => Effect.void)

// @ts-expect-error: a text is no list
Bot.command("book <room>", Schema.Struct({ room: Schema.Array(Schema.String) }), () => Effect.void)

// @ts-expect-error: what may be left out is not always there, whatever it is
Bot.command("turn [way]", Schema.Struct({ way: Schema.Literal("on", "off") }), () => Effect.void)

// @ts-expect-error: nothing is handled here
Effect.runPromise(Bot.reply("hi"))

// @ts-expect-error: nor here
export const outside: Effect.Effect<void, unknown, FeishuClient> = Bot.react("OK")

// @ts-expect-error: nor can anything be asked
export const asking: Effect.Effect<string, unknown, FeishuClient> = Bot.ask("Who is there?")

// @ts-expect-error: what people answer is text
export const answered = Bot.ask("How many?", { as: Schema.Number })

// @ts-expect-error: nor do people answer one of two numbers
export const answeredOf = Bot.ask("How many?", { as: Schema.Literal(1, 2) })

// @ts-expect-error: a handler is an effect
Bot.message(async () => undefined)

const needy = Bot.message(() => Effect.flatMap(Deploys, (deploys) => deploys.start("web", 1)))

// @ts-expect-error: what a handler needs, its layer needs
export const notNeedy: App = needy

// @ts-expect-error: there are four ways
Lanes.layer({ overlap: "drop" })

// @ts-expect-error: lateness has two parts
Policy.layer({ late: { after: "10 minutes" } })

// Accepted -------------------------------------------------------------------------------------------------------

export const echo: App = Bot.message((message) => Bot.reply(`You said: ${message.text}`))

export const asked: App<Deploys> = needy

export const scale: App<Deploys> = Bot.command(
  "scale <service> [replicas]",
  Schema.Struct({
    service: Schema.NonEmptyString,
    replicas: Schema.optionalWith(Schema.NumberFromString.pipe(Schema.between(1, 50)), { default: () => 1 })
  }),
  ({ service, replicas }) =>
    Deploys.pipe(
      Effect.flatMap((deploys) => deploys.start(service, replicas)),
      Effect.flatMap((id) => Bot.reply(`Started ${id}`))
    )
)

export const parameters: IsSame<
  Command.Parameters<"scale <service> [replicas]">,
  { readonly service: string; readonly replicas?: string }
> = true
export const lists: IsSame<
  Command.Parameters<"user add <name> [roles...]">,
  { readonly name: string; readonly roles: ReadonlyArray<string> }
> = true
export const none: IsSame<keyof Command.Parameters<"help">, never> = true

export const book: App = Bot.command("book <room...>", ({ room }, message) =>
  Effect.gen(function* () {
    const people = yield* Bot.ask("For how many?", {
      as: Schema.NumberFromString.pipe(Schema.int(), Schema.between(1, 20)),
      again: "A number from 1 to 20, please."
    })
    const when = yield* Bot.ask("When?", { within: "5 minutes" })
    yield* Effect.log(people.toFixed(), when.toUpperCase())
    yield* Bot.reply(`${room.join(" ")} for ${people} on ${when}, ${message.sender.openId}.`)
  }).pipe(Effect.catchTag("NoAnswer", () => Bot.reply("Then not.")))
)

// The schedule sees the handler's error, and may need services.
export const stubborn: App<Deploys> = Bot.message(() => Effect.fail(new Tired()), {
  retry: Schedule.recurWhile((error: Tired) => error._tag === "Tired").pipe(
    Schedule.tapOutput(() => Effect.flatMap(Deploys, (deploys) => deploys.start("web", 1)))
  ),
  timeout: "1 minute"
})

// A schema may know some texts only, or ask for one word at least: whoever writes another is told so.
const Ways = Schema.Struct({
  way: Schema.Literal("on", "off"),
  when: Schema.optional(Schema.Literal("now", "later"))
})
export const turn: App = Bot.command("turn <way> [when]", Ways, ({ way, when }) => {
  const same: readonly [IsSame<typeof way, "on" | "off">, IsSame<typeof when, "now" | "later" | undefined>] =
    [true, true]
  return Effect.log(way, when, same)
})
export const rooms: App = Bot.command(
  "book <room...>",
  Schema.Struct({ room: Schema.NonEmptyArray(Schema.Literal("red", "blue")) }),
  ({ room: [first] }) => Effect.log(first)
)
export const either: App = Bot.command(
  "turn <way> <what>",
  Schema.Union(
    Schema.Struct({ way: Schema.Literal("on"), what: Schema.String }),
    Schema.Struct({ way: Schema.Literal("off"), what: Schema.NumberFromString })
  ),
  (it) => Effect.log(it.way === "off" ? it.what.toFixed() : it.what.toUpperCase())
)
export const agreed: App = Bot.message(() =>
  Effect.map(Bot.ask("Shall I?", { as: Schema.Literal("yes", "no") }), (answer): "yes" | "no" => answer)
)
export const branded: App = Bot.message(() =>
  Effect.map(Bot.ask("Who?", { as: Schema.String.pipe(Schema.brand("Name")) }), (name) => name.toUpperCase())
)

// A pattern that is made while the program runs is looked at then, and so is what it gives.
export const madeToo = (pattern: string): App =>
  Bot.command(pattern, Schema.Struct({ name: Schema.String }), ({ name }) => Effect.log(name))
export const made = (pattern: string): App => Bot.command(pattern, ({ name }) => Effect.log(name))

// A scope is there while a handler runs.
export const shown: App = Bot.message(() => Bot.typing)

export const all: App<Deploys> = Layer.mergeAll(
  echo,
  Policy.layer({
    groups: "mentioned",
    bots: "when-mentioned",
    late: { after: "10 minutes", do: "confirm" },
    onRefused: (message, reason) =>
      Effect.andThen(Deploys, Effect.logDebug("refused", reason, Option.getOrUndefined(message.thread)))
  }),
  Lanes.layer({ by: "thread", overlap: "latest" })
)
