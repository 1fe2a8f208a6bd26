import * as Credentials from "@effect-feishu/core/Credentials"
import * as Message from "@effect-feishu/core/api/im/v1/Message"
import * as Calendar from "@effect-feishu/core/Calendar"
import * as Feishu from "@effect-feishu/core/Feishu"
import * as FeishuConfig from "@effect-feishu/core/FeishuConfig"
import * as AppTicketStore from "@effect-feishu/core/AppTicketStore"
import * as HelpDesk from "@effect-feishu/core/HelpDesk"
import * as NodeFeishu from "@effect-feishu/core/NodeFeishu"
import * as OAuth from "@effect-feishu/core/OAuth"
import * as OAuthState from "@effect-feishu/core/OAuthState"
import * as Pkce from "@effect-feishu/core/Pkce"
import * as Region from "@effect-feishu/core/Region"
import * as Retry from "@effect-feishu/core/Retry"
import type * as Secret from "@effect-feishu/core/Secret"
import * as UserToken from "@effect-feishu/core/UserToken"
import * as UserTokenStore from "@effect-feishu/core/UserTokenStore"
import * as UserTokenStream from "@effect-feishu/core/UserTokenStream"
import * as UserTokens from "@effect-feishu/core/UserTokens"
import * as Encryption from "@effect-feishu/events/Encryption"
import * as Signature from "@effect-feishu/events/Signature"
import * as WebhookSecrets from "@effect-feishu/events/WebhookSecrets"
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxFeishu from "@effect-feishu/sandbox/SandboxFeishu"
import * as SandboxControl from "@effect-feishu/sandbox/SandboxControl"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import { assert, describe, it } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Config from "effect/Config"
import * as Effect from "effect/Effect"
import * as Either from "effect/Either"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as LogLevel from "effect/LogLevel"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Stream from "effect/Stream"
import { readdirSync, readFileSync } from "node:fs"
import { join, relative, resolve } from "node:path"
import { inspect } from "node:util"

/** Long enough for a code verifier, and nothing that could be part of another text. */
const text = "s-E7K2qv9XzR4tYw8mBn5cLp3hJd6fGa1uVi0oQsWk"

const appId = "cli_a1b2"
const build = <A, E>(layer: Layer.Layer<A, E>) => Effect.scoped(Layer.build(layer))
const platform = Effect.provide(
  UserTokens.layer.pipe(
    Layer.provide([OAuth.layer, UserTokenStore.layerMemory]),
    Layer.provideMerge(SandboxFeishu.layer({ seed: 1 }))
  )
)
const calendars = Calendar.calendars.primary()
const attempt = <A, E>(either: Either.Either<A, E>): Effect.Effect<A, E> =>
  Either.match(either, { onLeft: (error) => Effect.fail(error), onRight: (value) => Effect.succeed(value) })
const parts = { timestamp: "1700000000", nonce: "n", body: new TextEncoder().encode("{}") }
const sandbox = (options: Sandbox.Options) => build(Sandbox.layer({ seed: 1, ...options }))

/** Everything that takes a secret: what it is called in a message, and what is done with it. */
const inputs: ReadonlyArray<
  readonly [input: string, named: RegExp, take: (secret: Secret.Secret) => Effect.Effect<unknown, unknown>]
> = [
  ["Feishu.layer", /appSecret/, (appSecret) => build(Feishu.layer({ appId, appSecret }))],
  ["NodeFeishu.layer", /appSecret/, (appSecret) => build(NodeFeishu.layer({ appId, appSecret }))],
  [
    "FeishuConfig.credentials",
    /appSecret/,
    (appSecret) =>
      build(FeishuConfig.credentials({ appId: Config.succeed(appId), appSecret: Config.succeed(appSecret) }))
  ],
  ["Credentials.layer", /appSecret/, (appSecret) => build(Credentials.layer({ appId, appSecret }))],
  [
    "Credentials.layerStore",
    /appSecret/,
    (appSecret) =>
      build(Credentials.layerStore({ appId, appSecret }).pipe(Layer.provide(AppTicketStore.layerMemory)))
  ],
  [
    "Credentials.layerCustom, clientSecret",
    /clientSecret/,
    (secret) =>
      build(
        Credentials.layerCustom({
          appId,
          cacheKey: () => "key",
          fetch: () => Effect.succeed({ value: "t", expiresIn: 1 }),
          clientSecret: Option.some(secret)
        })
      )
  ],
  [
    "Credentials.layerCustom, a token",
    /value must be a token/,
    (value) =>
      Effect.flatMap(
        Credentials.custom({
          appId,
          cacheKey: () => "key",
          fetch: () => Effect.succeed({ value, expiresIn: 1 })
        }),
        (service) =>
          service.fetch("tenant", () => Effect.never, { get: Effect.never, invalidate: () => Effect.void })
      )
  ],
  [
    "Credentials.layerClientAssertion",
    /client assertion/,
    (jwt) =>
      Effect.flatMap(
        Credentials.clientAssertion({ appId, assertion: () => Effect.succeed(jwt) }),
        ({ assertion }) => assertion!("open.feishu.cn")
      ).pipe(Effect.provide(Region.layer()))
  ],
  [
    "a call's token",
    /token/,
    (token) => Message.get({ message_id: "om_1" }, { token, retry: Retry.none }).pipe(platform)
  ],
  ["UserToken.provide", /token/, (token) => calendars.pipe(UserToken.provide(token), platform)],
  ["UserToken.layer", /token/, (token) => build(UserToken.layer(token))],
  ["UserToken.layerEffect", /token/, (token) => build(UserToken.layerEffect(Effect.succeed(token)))],
  [
    "UserTokenStream.provide",
    /token/,
    (token) => Stream.fromEffect(calendars).pipe(UserTokenStream.provide(token), Stream.runDrain, platform)
  ],
  ["HelpDesk.layer", /token/, (token) => build(HelpDesk.layer({ id: "1", token }))],
  ["OAuth.exchangeCode", /code/, (code) => OAuth.exchangeCode(code).pipe(platform)],
  [
    "OAuth.exchangeCode, codeVerifier",
    /codeVerifier/,
    (codeVerifier) => OAuth.exchangeCode("code-1", { codeVerifier }).pipe(platform)
  ],
  ["OAuth.completeAuthorization", /code/, (code) => OAuth.completeAuthorization(code).pipe(platform)],
  [
    "OAuth.completeAuthorization, codeVerifier",
    /codeVerifier/,
    (codeVerifier) => OAuth.completeAuthorization("code-1", { codeVerifier }).pipe(platform)
  ],
  ["OAuth.refresh", /refreshToken/, (token) => OAuth.refresh(token).pipe(platform)],
  ["OAuth.userInfo", /userAccessToken/, (token) => OAuth.userInfo(token).pipe(platform)],
  ["OAuthState.make", /secret/, (secret) => OAuthState.make({ secret })],
  ["Pkce.challengeOf", /verifier/, (verifier) => Pkce.challengeOf(verifier)],
  ["Encryption.encrypt", /Encrypt Key/, (key) => attempt(Encryption.encrypt(key, "{}"))],
  [
    "Encryption.decrypt",
    /Encrypt Key/,
    (key) => attempt(Encryption.decrypt(key, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="))
  ],
  ["Signature.sign", /key/, (key) => attempt(Signature.sign("sha256", key, parts))],
  [
    "Signature.verify",
    /key/,
    (key) =>
      attempt(
        Signature.verify("sha256", [key], { ...parts, signature: "0".repeat(64) }, { now: 1_700_000_000_000 })
      )
  ],
  ["WebhookSecrets.layer", /encryptKey/, (encryptKey) => build(WebhookSecrets.layer({ encryptKey }))],
  [
    "WebhookSecrets.layer, verificationToken",
    /verificationToken/,
    (verificationToken) => build(WebhookSecrets.layer({ verificationToken: [verificationToken] }))
  ],
  ["an app of the sandbox", /appSecret/, (appSecret) => sandbox({ apps: [{ appId, appSecret }] })],
  [
    "an app of the sandbox, assertion",
    /assertion/,
    (assertion) => sandbox({ apps: [{ appId, appSecret: "other", assertion }] })
  ],
  [
    "a subscription of the sandbox",
    /encryptKey/,
    (encryptKey) => sandbox({ subscriptions: [{ encryptKey }] })
  ],
  [
    "a subscription of the sandbox, verificationToken",
    /verificationToken/,
    (verificationToken) => sandbox({ subscriptions: [{ verificationToken }] })
  ],
  ["Sandbox.customBot", /secret/, (secret) => Sandbox.customBot({ secret }).pipe(platform)],
  [
    "SandboxServer.layer",
    /controlToken/,
    (controlToken) => build(SandboxServer.layer({ seed: 1, controlToken }))
  ],
  [
    "SandboxControl.make",
    /token/,
    (token) => Effect.sync(() => SandboxControl.make({ baseUrl: "http://127.0.0.1:1", token }))
  ]
]

/** Runs it, and tells how it went together with everything that anybody could have seen of it. */
const watched = (effect: Effect.Effect<unknown, unknown>) =>
  Effect.gen(function* () {
    const seen: Array<string> = []
    const show = (value: unknown) => {
      seen.push(inspect(value, { depth: 10, showHidden: true }), String(value))
      try {
        seen.push(JSON.stringify(value) ?? "")
      } catch {
        // Cycles have been shown by `inspect`.
      }
    }
    const exit = yield* Effect.exit(effect).pipe(
      Effect.provide(
        Logger.replace(
          Logger.defaultLogger,
          Logger.make(({ annotations, cause, message }) =>
            show([message, [...annotations], Cause.pretty(cause)])
          )
        )
      ),
      Logger.withMinimumLogLevel(LogLevel.All)
    )
    show(exit)
    const failure = Exit.match(exit, {
      onSuccess: () => "",
      onFailure: (cause) => {
        show(Cause.squash(cause))
        return Cause.pretty(cause)
      }
    })
    return { outcome: Exit.isSuccess(exit), failure, everything: [...seen, failure].join("\n") }
  })

describe("Secret", () => {
  for (const [input, named, take] of inputs) {
    it.live(`${input}: plain and wrapped are the same, and neither is shown`, () =>
      Effect.gen(function* () {
        const plain = yield* watched(take(text))
        const wrapped = yield* watched(take(Redacted.make(text)))
        assert.strictEqual(plain.outcome, wrapped.outcome)
        // Each call has a log id of its own.
        const said = ({ failure }: typeof plain) => failure.split("\n")[0]!.replace(/log id \w+/, "")
        assert.strictEqual(said(plain), said(wrapped))
        assert.notInclude(plain.everything, text)
        assert.notInclude(wrapped.everything, text)
      })
    )

    it.live(`${input}: refused by its name where it is empty or blank`, () =>
      Effect.gen(function* () {
        for (const blank of ["", " \n", Redacted.make("")]) {
          const { failure, outcome } = yield* watched(take(blank))
          assert.isFalse(outcome)
          // The line after the first may say where, but not those of the stack.
          assert.match(failure.split("\n    at ")[0]!, named)
        }
      })
    )
  }
})

/** Names of what is told to nobody. */
const secretName =
  /^(?:.*secret|.*password|.*verifier|.*assertion|.*encryptKey|.*verificationToken|.*(?:access|refresh|control|user|app)Token|token|.*ticket|code)$/i

/** What is called like a secret and is none, by its file and name. */
const document = "names a document, a file, a folder or a base"
const task = "names a task of the platform's that goes on"
const received = "the platform's mark of a click, as it was received"
const example = "given back for tests: nothing is protected by it"
const harmless: { readonly [declaration: string]: string } = {
  "bot/src/Approval.ts secret": "a random mark of a card, that is on the card",
  "bot/src/Click.ts token": received,
  "cards/src/Callback.ts token": received,
  "cards/src/Element.ts token": "an icon's name",
  "core/src/Bitable/apps.ts appToken": document,
  "core/src/Bitable/cells.ts token": "a person's id, or a document's token",
  "core/src/Bitable/fields.ts appToken": document,
  "core/src/Bitable/records.ts appToken": document,
  "core/src/Bitable/tables.ts appToken": document,
  "core/src/CardKit.ts token": received,
  "core/src/Docx.ts token": document,
  "core/src/Drive/TaskError.ts ticket": task,
  "core/src/Drive/TaskError.ts token": document,
  "core/src/Drive/files.ts ticket": task,
  "core/src/Drive/files.ts token": document,
  "core/src/Drive/permissions.ts token": document,
  "core/src/Drive/references.ts token": document,
  "core/src/NodeFile.ts code": "the system's name of an error",
  "core/src/UserTokenStoreContract.ts accessToken": "a token of a test",
  "core/src/Wiki.ts token": document,
  "events/src/CardActionV1.ts token": received,
  "events/src/DedupSql.ts ticket": "a claim of a key",
  "events/src/WebhookSecrets.ts encryptKey": "the name of a variable or an option",
  "sandbox/src/Sandbox.ts accessToken": example,
  "sandbox/src/Sandbox.ts appSecret": example,
  "sandbox/src/Sandbox.ts appTicket": example,
  "sandbox/src/Sandbox.ts token": "the part of a custom bot's address",
  "sandbox/src/SandboxChat.ts code": "the number of a character"
}

/** Hand-written sources: what is generated sends and receives wire fields. */
const sources = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? ["api", "catalog", "events", "internal", "node_modules", "dist"].includes(entry.name)
        ? []
        : sources(join(folder, entry.name))
      : entry.name.endsWith(".ts")
        ? [join(folder, entry.name)]
        : []
  )

describe("An option or an argument", () => {
  it("that is called like a secret takes it plain or wrapped", () => {
    const packages = resolve(import.meta.dirname, "../../packages")
    const plain: Array<string> = []
    for (const name of readdirSync(packages)) {
      for (const file of sources(join(packages, name, "src"))) {
        for (const [, declared] of readFileSync(file, "utf8")
          .replace(/\/\*.*?\*\//gs, "")
          .matchAll(/(?:^|[({,])\s*(?:readonly )?(\w+)\??: (?:string\b(?! =>)|ReadonlyArray<string>)/gm)) {
          if (!secretName.test(declared!)) continue
          plain.push(`${relative(packages, file)} ${declared}`)
        }
      }
    }
    assert.deepStrictEqual(
      [...new Set(plain)].filter((one) => !Object.hasOwn(harmless, one)),
      []
    )
    assert.deepStrictEqual(
      Object.keys(harmless).filter((one) => !plain.includes(one)),
      []
    )
  })
})
