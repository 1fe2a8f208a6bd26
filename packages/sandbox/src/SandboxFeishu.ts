/**
 * The SDK with the sandbox in the place of the platform: one layer for a whole test or demonstration.
 *
 * @example
 * it.effect("greets", () =>
 *   Effect.gen(function*() {
 *     yield* greet(Sandbox.defaultChatId)
 *     const [message] = yield* Sandbox.messages
 *     assert.strictEqual(message?.msg_type, "text")
 *   }).pipe(Effect.provide(SandboxFeishu.layer())))
 *
 * @since 0.1.0
 */
import * as Settings from "@effect-feishu/core/Settings"
import * as AppTicketStore from "@effect-feishu/core/AppTicketStore"
import * as Credentials from "@effect-feishu/core/Credentials"
import * as Feishu from "@effect-feishu/core/Feishu"
import type * as FeishuClient from "@effect-feishu/core/FeishuClient"
import * as Region from "@effect-feishu/core/Region"
import * as Secret from "@effect-feishu/core/Secret"
import * as TokenCache from "@effect-feishu/core/TokenCache"
import type { Transport } from "@effect-feishu/core/Transport"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Sandbox from "./Sandbox.js"
import * as SandboxTransport from "./SandboxTransport.js"
import { sane } from "./internal/sane.js"
import { checked } from "./internal/settle.js"

/**
 * How the sandbox starts, and how its client behaves.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options extends Sandbox.Options {
  /** How the client behaves: timeout, retries, decoding. */
  readonly client?: FeishuClient.Options | undefined
}

/**
 * The options of a client for the sandbox's first app.
 *
 * @since 0.1.0
 * @category constructors
 */
export const clientOptions = (options: Options = {}): Feishu.Options => {
  checked(options)
  sane("", options, { client: Settings.record })
  const app = options.apps?.[0] ?? Sandbox.defaultApp
  return { ...options.client, appId: app.appId, appSecret: Secret.make(app.appSecret) }
}

/** The tickets that the sandbox pushes, without waiting for their events. */
const tickets = Layer.effect(
  AppTicketStore.AppTicketStore,
  Effect.map(Sandbox.Sandbox, ({ appTicket }) => ({
    get: (appId: string) => Effect.map(appTicket(appId), (ticket) => Option.some(Redacted.make(ticket))),
    set: () => Effect.void
  }))
)

/**
 * The first app is one of the store: it acts in the tenant that a call names. Of several none is meant by itself: a call that names
 * none would fail in a program, so it fails in its test.
 */
const layerStore = ({ client, ...options }: Options) => {
  const { appId, appSecret } = clientOptions(options)
  const [tenantKey = Sandbox.defaultTenantKey, ...others] = options.tenants ?? []
  const inTenant = others.length === 0 ? { tenantKey } : {}
  return Feishu.layerClient(client).pipe(
    Layer.provideMerge(
      Layer.merge(Credentials.layerStore({ appId, appSecret, ...inTenant }), Region.layer())
    ),
    Layer.provideMerge(TokenCache.layerMemory),
    Layer.provide(tickets)
  )
}

/**
 * The client over the sandbox that is there, as its first app. One of the app store acts in the tenant that a call names
 * (`Tenant.provide`); a call may leave that out where the sandbox has one tenant, and fails where it has several.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerClient = (
  options: Options = {}
): Layer.Layer<Feishu.Services | Transport, never, Sandbox.Sandbox> =>
  Layer.unwrapEffect(
    Effect.sync(() => {
      const client = clientOptions(options)
      return Layer.orDie(
        options.apps?.[0]?.kind === "store" ? layerStore(options) : Feishu.layerTransport(client)
      )
    })
  ).pipe(Layer.provideMerge(SandboxTransport.layer))

/**
 * A sandbox in this process, and the client over it. Time is Effect's clock, so a `TestClock` drives both.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (options: Options = {}): Layer.Layer<Feishu.Services | Transport | Sandbox.Sandbox> =>
  Layer.provideMerge(layerClient(options), Sandbox.layer(options))
