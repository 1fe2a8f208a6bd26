// GENERATED from spec/aily.json. DO NOT EDIT: correct spec/patches/aily.json.
/**
 * Endpoints of `aily.v1.app.knowledge`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as ServerSentEvents from "../../../ServerSentEvents.js"
import { codes } from "../../../internal/codes/aily.js"
import type * as Stream from "effect/Stream"

/**
 * What `ask` takes.
 *
 * @category inputs
 */
export interface AskInput {
  /** 1 to 255 characters. */
  readonly app_id: string
  readonly message: AilyKnowledgeMessage
  /** At most 65535 items. */
  readonly data_asset_ids?: ReadonlyArray<string> | undefined
  /** At most 65535 items. */
  readonly data_asset_tag_ids?: ReadonlyArray<string> | undefined
}

export const AskInput: Codec.Shape<AskInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.knowledge.ask#input", () => ({
    app_id: Codec.str,
    message: Codec.obj(AilyKnowledgeMessage),
    data_asset_ids: Codec.listOpt(Codec.str),
    data_asset_tag_ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `ask` gives.
 *
 * @category outputs
 */
export interface AskOutput {
  readonly status?: "processing" | "finished" | (string & {}) | undefined
  readonly finish_type?: "qa" | "faq" | (string & {}) | undefined
  readonly message?: AskOutputMessage | undefined
  readonly process_data?: AilyKnowledgeAskProcessData | undefined
  readonly faq_result?: AilyKnowledgeFaq | undefined
  readonly has_answer?: boolean | undefined
}

export const AskOutput: Codec.Shape<AskOutput> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.knowledge.ask#output", () => ({
    status: Codec.openOpt("processing", "finished"),
    finish_type: Codec.openOpt("qa", "faq"),
    message: Codec.objOpt(AskOutputMessage),
    process_data: Codec.objOpt(AilyKnowledgeAskProcessData),
    faq_result: Codec.objOpt(AilyKnowledgeFaq),
    has_answer: Codec.boolOpt
  }))

/**
 * 执行数据知识问答
 *
 * `POST /open-apis/aily/v1/apps/:app_id/knowledges/ask` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `aily:knowledge:ask`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-knowledge/ask
 * @category endpoints
 */
export const ask: Endpoint.Described<AskInput, AskOutput, "tenant" | "user"> & {
  /**
   * 执行数据知识问答
   *
   * Scopes, any of: `aily:knowledge:ask`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-knowledge/ask
   */
  (input: AskInput, options?: Endpoint.CallOptions): Stream.Stream<AskOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ ServerSentEvents.make({
  id: "aily.v1.app.knowledge.ask",
  method: "POST",
  path: "/open-apis/aily/v1/apps/:app_id/knowledges/ask",
  tokens: ["tenant", "user"],
  body: "json",
  response: "sse",
  codes,
  input: AskInput,
  output: AskOutput
})

/** @category structures */
export interface AilyKnowledgeMessage {
  /** 1 to 65535 characters. */
  readonly content?: string | undefined
}

export const AilyKnowledgeMessage: Codec.Shape<AilyKnowledgeMessage> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.knowledge.ask#input.message", () => ({
    content: Codec.strOpt
  }))

/** @category structures */
export interface AskOutputMessage {
  readonly content?: string | undefined
}

export const AskOutputMessage: Codec.Shape<AskOutputMessage> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.knowledge.ask#output.message", () => ({
    content: Codec.strOpt
  }))

/** @category structures */
export interface AilyKnowledgeAskProcessData {
  readonly chart_dsls?: ReadonlyArray<string> | undefined
  readonly chunks?: ReadonlyArray<string> | undefined
  readonly sql_data?: ReadonlyArray<string> | undefined
}

export const AilyKnowledgeAskProcessData: Codec.Shape<AilyKnowledgeAskProcessData> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.knowledge.ask#output.process_data", () => ({
    chart_dsls: Codec.listOpt(Codec.str),
    chunks: Codec.listOpt(Codec.str),
    sql_data: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface AilyKnowledgeFaq {
  readonly question?: string | undefined
  readonly answer?: string | undefined
}

export const AilyKnowledgeFaq: Codec.Shape<AilyKnowledgeFaq> =
  /*#__PURE__*/ Codec.shape("aily.v1.app.knowledge.ask#output.faq_result", () => ({
    question: Codec.strOpt,
    answer: Codec.strOpt
  }))
