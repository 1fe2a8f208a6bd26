// GENERATED from spec/bot.json. DO NOT EDIT: correct spec/patches/bot.json.
/**
 * Endpoints of `bot.v3.bot`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type * as Effect from "effect/Effect"

/**
 * What `basicBatch` takes.
 *
 * @category inputs
 */
export interface BasicBatchInput {
  readonly bot_ids: ReadonlyArray<string>
}

export const BasicBatchInput: Codec.Shape<BasicBatchInput> =
  /*#__PURE__*/ Codec.shape("bot.v3.bot.basic_batch#input", () => ({
    bot_ids: Codec.list(Codec.str)
  }))

/**
 * What `basicBatch` gives.
 *
 * @category outputs
 */
export interface BasicBatchOutput {
  readonly bots?: { readonly [name: string]: unknown } | undefined
}

export const BasicBatchOutput: Codec.Shape<BasicBatchOutput> =
  /*#__PURE__*/ Codec.shape("bot.v3.bot.basic_batch#output", () => ({
    bots: Codec.mapOpt(Codec.any)
  }))

/**
 * `GET /open-apis/bot/v3/bots/basic_batch` · Token: tenant.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. Of its answer no more is known than that client reads.
 *
 * @category endpoints
 */
export const basicBatch: Endpoint.Described<BasicBatchInput, BasicBatchOutput, "tenant"> & {
  /** `GET /open-apis/bot/v3/bots/basic_batch` */
  (input: BasicBatchInput, options?: Endpoint.CallOptions): Effect.Effect<BasicBatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bot.v3.bot.basic_batch",
  method: "GET",
  path: "/open-apis/bot/v3/bots/basic_batch",
  tokens: ["tenant"],
  query: ["bot_ids"],
  input: BasicBatchInput,
  output: BasicBatchOutput
})

/**
 * What `info` gives.
 *
 * @category outputs
 */
export interface InfoOutput {
  readonly code: number
  readonly msg?: string | undefined
  readonly bot: BotInfo
}

export const InfoOutput: Codec.Shape<InfoOutput> =
  /*#__PURE__*/ Codec.shape("bot.v3.bot.info#output", () => ({
    code: Codec.int,
    msg: Codec.strOpt,
    bot: Codec.obj(BotInfo)
  }))

/**
 * 获取机器人信息
 *
 * `GET /open-apis/bot/v3/info` · Token: tenant.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uAjMxEjLwITMx4CMyETM
 * @category endpoints
 */
export const info: Endpoint.Described<Codec.Empty, InfoOutput, "tenant"> & {
  /**
   * 获取机器人信息
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uAjMxEjLwITMx4CMyETM
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions): Effect.Effect<InfoOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "bot.v3.bot.info",
  method: "GET",
  path: "/open-apis/bot/v3/info",
  tokens: ["tenant"],
  response: "bare",
  input: Codec.empty,
  output: InfoOutput
})

/** @category structures */
export interface BotInfo {
  readonly activate_status?: number | undefined
  readonly app_name?: string | undefined
  readonly avatar_url?: string | undefined
  readonly ip_white_list?: ReadonlyArray<string> | undefined
  readonly open_id?: string | undefined
}

export const BotInfo: Codec.Shape<BotInfo> = /*#__PURE__*/ Codec.shape("bot.v3.bot.info#output.bot", () => ({
  activate_status: Codec.intOpt,
  app_name: Codec.strOpt,
  avatar_url: Codec.strOpt,
  ip_white_list: Codec.listOpt(Codec.str),
  open_id: Codec.strOpt
}))
