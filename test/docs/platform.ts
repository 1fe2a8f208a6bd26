/** The platform that the programs of the documents meet, and the variables by which they find it. */
import * as Sandbox from "@effect-feishu/sandbox/Sandbox"
import * as SandboxServer from "@effect-feishu/sandbox/SandboxServer"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Scope from "effect/Scope"

export interface Platform {
  /** What the environment of a program holds. */
  readonly env: Readonly<Record<string, string>>
  /** Says something to the bot, and waits until it has replied. */
  readonly ask: (what: string) => Promise<void>
  readonly close: () => Promise<void>
}

export const open = async (): Promise<Platform> => {
  const scope = await Effect.runPromise(Scope.make())
  const platform = SandboxServer.layer({
    seed: 1,
    chats: [{ chatId: "oc_5ad11d72b830411d72b836c20", name: "The chat of the documents" }]
  })
  const context = await Effect.runPromise(Layer.buildWithScope(platform, scope))
  const sandbox = Context.get(context, Sandbox.Sandbox)
  const user = await Effect.runPromise(sandbox.mintUserToken({ user: 0 }))
  const { appId, appSecret } = Sandbox.defaultApp
  const { baseUrl } = Context.get(context, SandboxServer.SandboxServer)
  return {
    env: {
      FEISHU_APP_ID: appId,
      FEISHU_APP_SECRET: appSecret,
      FEISHU_BASE_URL: baseUrl,
      FEISHU_ACCOUNTS_URL: baseUrl,
      FEISHU_USER_TOKEN: user.accessToken
    },
    ask: (what) =>
      Effect.gen(function* () {
        const before = (yield* sandbox.requests).length
        yield* sandbox.say(what, { bot: appId })
        const isReplied = Effect.map(sandbox.requests, (requests) =>
          requests
            .slice(before)
            .some(({ code, endpoint }) => endpoint === "im.v1.message.reply" && code === 0)
        )
        while (!(yield* isReplied)) yield* Effect.sleep("100 millis")
      }).pipe(Effect.runPromise),
    close: () => Effect.runPromise(Scope.close(scope, Exit.void))
  }
}
