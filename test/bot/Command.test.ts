/** How commands are read: in every form in which people write them. */
import * as Bot from "@effect-feishu/bot/Bot"
import * as Texts from "@effect-feishu/bot/Texts"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxEvents from "@effect-feishu/sandbox/SandboxEvents"
import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import { type App, inGroup, said, selfId, tell, withBot } from "./support/bot.js"

/** Gives back what it read, as JSON. */
const echo = (pattern: string): App => Bot.command(pattern, (values) => Bot.reply(JSON.stringify(values)))

const reads = (pattern: string, cases: Readonly<Record<string, unknown>>) =>
  Effect.gen(function* () {
    for (const text of Object.keys(cases)) yield* tell(text)
    assert.deepStrictEqual(
      yield* said,
      Object.values(cases).map((value) => (typeof value === "string" ? value : JSON.stringify(value)))
    )
  }).pipe(
    withBot(
      Layer.merge(
        echo(pattern),
        Bot.message(() => Bot.reply("no command"))
      )
    )
  )

describe("A command", () => {
  it.effect("is read whatever stands around and between its words", () =>
    reads("go <to> [via]", {
      "/go home": { to: "home" },
      "  /go   home  ": { to: "home" },
      "/go\u00a0home\u3000bus": { to: "home", via: "bus" },
      "/go\nhome\r\nbus": { to: "home", via: "bus" },
      "\u200b/go\u200bhome": { to: "home" },
      "／go home": { to: "home" },
      "/GO Home": { to: "Home" },
      "／ｇｏ home": { to: "home" },
      "/go@anybody": "no command",
      "/go": "<to> is missing.\nUsage: /go <to> [via]",
      "/go a b c d": "There is more than I understand: c d\nUsage: /go <to> [via]",
      "go home": "no command",
      "/ go home": "no command",
      "//go home": "no command",
      "/gohome": "no command",
      "please /go home": "no command",
      "/go/home": "no command"
    })
  )

  it.effect("keeps together what stands between quotation marks of any script", () =>
    reads("say <words...>", {
      '/say "a b" c': { words: ["a b", "c"] },
      "/say 'a b' c": { words: ["a b", "c"] },
      "/say “a b” ‘c d’": { words: ["a b", "c d"] },
      "/say 「a b」": { words: ["a b"] },
      '/say ""': { words: [""] },
      '/say "a \\"b\\" c"': { words: ['a "b" c'] },
      "/say don't 'tis": { words: ["don't", "'tis"] },
      '/say "never closed': { words: ['"never', "closed"] },
      '/say C:\\new "C:\\new dir"': { words: ["C:\\new", "C:\\new dir"] },
      '/say a"b c"d': { words: ['a"b', 'c"d'] }
    })
  )

  it.effect("takes names that no object should have", () =>
    reads("set <constructor> [toString]", {
      "/set __proto__": { constructor: "__proto__" },
      "/set a b": { constructor: "a", toString: "b" }
    })
  )

  it.effect("takes the name of somebody who is mentioned as one word", () => {
    const App = Bot.command("assign <who> <what...>", ({ what, who }, { mentions }) =>
      Bot.reply(`${who}: ${what.join(" ")} (${mentions.filter(({ isSelf }) => !isSelf).length})`)
    )
    return Effect.gen(function* () {
      const { open_id, name } = yield* Sandbox.user(1)
      const self = yield* selfId
      yield* inGroup(`<at user_id="${self}"></at> /assign <at user_id="${open_id}"></at> the dishes`)
      yield* inGroup(`/assign <at user_id="${self}"></at> <at user_id="${open_id}"></at> the dishes`)
      assert.deepStrictEqual(yield* said, [`@${name}: the dishes (1)`, `@${name}: the dishes (1)`])
    }).pipe(withBot(App, { groupMessages: "all" }))
  })

  it.effect("is for the bot that it names", () => {
    const App = Bot.command("help", () => Bot.reply("help"))
    return Effect.gen(function* () {
      yield* tell("/help@SANDBOX")
      yield* tell("/help@other")
      assert.deepStrictEqual(yield* said, ["help"])
    }).pipe(withBot(App, { apps: [{ ...Sandbox.defaultApp, name: "Sandbox" }] }))
  })

  it.effect("with more words goes before one with fewer, whichever was built first", () => {
    const App = Layer.mergeAll(
      Bot.command("user [name]", ({ name }) => Bot.reply(`user ${name}`)),
      Bot.command("user add <name>", ({ name }) => Bot.reply(`add ${name}`), { aliases: ["member"] })
    )
    return Effect.gen(function* () {
      for (const text of ["/user ann", "/user add ann", "/member add ann", "/member ann"]) yield* tell(text)
      assert.deepStrictEqual((yield* said).slice(0, 3), ["user ann", "add ann", "add ann"])
      assert.include((yield* said)[3], "There is no command /member. There are:")
    }).pipe(withBot(App))
  })

  it.effect("that there is not is told of, with those that there are, where nothing else is for it", () => {
    const App = Layer.mergeAll(
      Bot.command("b <x>", () => Effect.void, { description: "Does b" }),
      Bot.command("a", () => Effect.void),
      Bot.command("secret", () => Effect.void, { hidden: true }),
      Bot.help()
    )
    return Effect.gen(function* () {
      yield* tell("/c")
      yield* tell("/help")
      yield* inGroup("/c")
      assert.deepStrictEqual(yield* said, [
        "There is no command /c. There are:\n/a\n/b <x>: Does b\n/help",
        "Commands:\n/a\n/b <x>: Does b\n/help"
      ])
    }).pipe(withBot(App, { groupMessages: "all" }))
  })

  it.effect("has no parameter that nobody gave, whatever its name", () => {
    const seen: Array<unknown> = []
    const App = Layer.merge(
      Bot.command("a <x> [constructor] [toString...]", (values) =>
        Effect.sync(() => seen.push({ ...values }))
      ),
      Bot.command("b [constructor] [valueOf]", (values) =>
        Effect.sync(() => seen.push([values.constructor, values.valueOf]))
      )
    )
    return Effect.gen(function* () {
      for (const text of ["/a __proto__", "/a 1 2 3", "/b", "/b x"]) yield* tell(text)
      assert.deepStrictEqual(seen, [
        { x: "__proto__", toString: [] },
        { x: "1", constructor: "2", toString: ["3"] },
        [undefined, undefined],
        ["x", undefined]
      ])
    }).pipe(withBot(App))
  })

  it.effect("is spoken of in the language that the bot has", () =>
    Effect.gen(function* () {
      yield* tell("/go")
      assert.deepStrictEqual(yield* said, ["缺少 <to>。\n用法：/go <to>"])
    }).pipe(withBot(Layer.merge(echo("go <to>"), Texts.layer(Texts.chinese))))
  )

  it.effect("that stands there twice, or is none, ends the build by name", () =>
    Effect.gen(function* () {
      const build = (app: App) =>
        Effect.map(Effect.exit(withBot(app)(SandboxEvents.settled)), (exit) =>
          Exit.match(exit, { onFailure: Cause.pretty, onSuccess: () => "built" })
        )
      assert.include(yield* build(Layer.merge(echo("go"), echo("go <x>"))), "two handlers of the command /go")
      const also = (pattern: string, ...aliases: ReadonlyArray<string>): App =>
        Bot.command(pattern, () => Effect.void, { aliases })
      assert.include(yield* build(Layer.merge(echo("go"), also("run", "Go"))), "the command /go")
      assert.include(
        yield* build(Layer.merge(also("walk", "move"), also("run", "move"))),
        "the command /move"
      )
      assert.include(
        yield* build(Layer.merge(echo("user add <x>"), also("person add", "user"))),
        "the command /user add"
      )
      assert.strictEqual(
        yield* build(Layer.merge(echo("user add <x>"), also("person remove", "user", "person"))),
        "built"
      )
      for (const [pattern, problem] of [
        ["", "it is empty"],
        ["<x>", "it begins with the command's word"],
        ["go <x> <x>", '"x" stands there twice'],
        ["go <x...> <y>", "nothing can follow ..."],
        ["go [x] <y>", '"<y>" must be given, and cannot follow what may be left out'],
        ["go <x", '"<x" is neither a word nor a parameter'],
        ["go <x> now", 'the word "now" cannot follow a parameter'],
        ["/go", '"/go" is neither a word nor a parameter']
      ] as const) {
        assert.include(yield* build(echo(pattern)), problem)
      }
      assert.include(
        yield* build(
          Layer.merge(
            Bot.message(() => Effect.void),
            Bot.message(() => Effect.void)
          )
        ),
        "two handlers of Bot.message"
      )
    })
  )
})

describe("A pattern", () => {
  it.effect("finds what it is for, every time, and the one that covers more goes before", () => {
    const App = Layer.mergeAll(
      Bot.message(() => Bot.reply("other")),
      Bot.pattern(/[A-Z]+-\d+/g, ([ticket]) => Bot.reply(`ticket ${ticket}`)),
      Bot.pattern(/bug (?<id>[A-Z]+-\d+)/, ({ groups }) => Bot.reply(`bug ${groups?.["id"]}`))
    )
    return Effect.gen(function* () {
      for (const text of ["see A-1", "see A-1", "bug A-1", "nothing"]) yield* tell(text)
      assert.deepStrictEqual(yield* said, ["ticket A-1", "ticket A-1", "bug A-1", "other"])
    }).pipe(withBot(App))
  })
})
