// GENERATED from spec/bot.json. DO NOT EDIT: correct spec/patches/bot.json.
/**
 * Endpoints of `bot.v1.openclaw_bot`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type * as Effect from "effect/Effect"

/**
 * What `ping` takes.
 *
 * @category inputs
 */
export interface PingInput {
  readonly needBotInfo?: boolean | undefined
}

export const PingInput: Codec.Shape<PingInput> =
  /*#__PURE__*/ Codec.shape("bot.v1.openclaw_bot.ping#input", () => ({
    needBotInfo: Codec.boolOpt
  }))

/**
 * What `ping` gives.
 *
 * @category outputs
 */
export interface PingOutput {
  readonly pingBotInfo?: PingOutputPingBotInfo | undefined
}

export const PingOutput: Codec.Shape<PingOutput> =
  /*#__PURE__*/ Codec.shape("bot.v1.openclaw_bot.ping#output", () => ({
    pingBotInfo: Codec.objOpt(PingOutputPingBotInfo)
  }))

/**
 * `POST /open-apis/bot/v1/openclaw_bot/ping` · Token: tenant.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. Of its answer no more is known than that client reads.
 *
 * @category endpoints
 */
export const ping: Endpoint.Described<PingInput, PingOutput, "tenant"> & {
  /** `POST /open-apis/bot/v1/openclaw_bot/ping` */
  (input?: PingInput, options?: Endpoint.CallOptions): Effect.Effect<PingOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "bot.v1.openclaw_bot.ping",
  method: "POST",
  path: "/open-apis/bot/v1/openclaw_bot/ping",
  tokens: ["tenant"],
  body: "json",
  input: PingInput,
  output: PingOutput
})

/** @category structures */
export interface PingOutputPingBotInfo {
  readonly botID?: string | undefined
  readonly botName?: string | undefined
}

export const PingOutputPingBotInfo: Codec.Shape<PingOutputPingBotInfo> =
  /*#__PURE__*/ Codec.shape("bot.v1.openclaw_bot.ping#output.pingBotInfo", () => ({
    botID: Codec.strOpt,
    botName: Codec.strOpt
  }))
