// GENERATED from spec/aily.json. DO NOT EDIT: correct spec/patches/aily.json.
/**
 * Endpoints of `aily.v1.agent.agent_visibility`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/aily.js"
import type * as Effect from "effect/Effect"

/**
 * What `check` takes.
 *
 * @category inputs
 */
export interface CheckInput {
  readonly agent_id: string
  readonly channel_type: string
}

export const CheckInput: Codec.Shape<CheckInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.agent.agent_visibility.check#input", () => ({
    agent_id: Codec.str,
    channel_type: Codec.str
  }))

/**
 * What `check` gives.
 *
 * @category outputs
 */
export interface CheckOutput {
  readonly visibility?: boolean | undefined
}

export const CheckOutput: Codec.Shape<CheckOutput> =
  /*#__PURE__*/ Codec.shape("aily.v1.agent.agent_visibility.check#output", () => ({
    visibility: Codec.boolOpt
  }))

/**
 * 获取当前用户的可见性
 *
 * `POST /open-apis/aily/v1/agents/:agent_id/agent_visibility/check` · Token: user · Rate limit: a limit of
 * its own.
 *
 * Scopes, any of: `aily:agent_visibility:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_visibility/check
 * @category endpoints
 */
export const check: Endpoint.Described<CheckInput, CheckOutput, "user"> & {
  /**
   * 获取当前用户的可见性
   *
   * Scopes, any of: `aily:agent_visibility:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_visibility/check
   */
  (input: CheckInput, options: Endpoint.WithToken): Effect.Effect<CheckOutput, FeishuError, FeishuClient>
  /**
   * 获取当前用户的可见性
   *
   * Scopes, any of: `aily:agent_visibility:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_visibility/check
   */
  (input: CheckInput, options?: Endpoint.CallOptions<never>): Effect.Effect<CheckOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "aily.v1.agent.agent_visibility.check",
  method: "POST",
  path: "/open-apis/aily/v1/agents/:agent_id/agent_visibility/check",
  tokens: ["user"],
  body: "json",
  repeatable: true,
  codes,
  input: CheckInput,
  output: CheckOutput
})
