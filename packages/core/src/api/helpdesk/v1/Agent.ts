// GENERATED from spec/helpdesk.json. DO NOT EDIT: correct spec/patches/helpdesk.json.
/**
 * Endpoints of `helpdesk.v1.agent`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/helpdesk.js"
import type * as Effect from "effect/Effect"

/**
 * What `agentEmail` gives.
 *
 * @category outputs
 */
export interface AgentEmailOutput {
  readonly agents?: unknown | undefined
}

export const AgentEmailOutput: Codec.Shape<AgentEmailOutput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.agent.agent_email#output", () => ({
    agents: Codec.anyOpt
  }))

/**
 * 获取客服邮箱
 *
 * `GET /open-apis/helpdesk/v1/agent_emails` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `helpdesk:all:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent/agent_email
 * @category endpoints
 */
export const agentEmail: Endpoint.Described<Codec.Empty, AgentEmailOutput, "tenant"> & {
  /**
   * 获取客服邮箱
   *
   * Scopes, any of: `helpdesk:all:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent/agent_email
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions): Effect.Effect<AgentEmailOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "helpdesk.v1.agent.agent_email",
  method: "GET",
  path: "/open-apis/helpdesk/v1/agent_emails",
  tokens: ["tenant"],
  helpdesk: true,
  codes,
  input: Codec.empty,
  output: AgentEmailOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly agent_id: string
  readonly status?: number | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.agent.patch#input", () => ({
    agent_id: Codec.str,
    status: Codec.intOpt
  }))

/**
 * 更新客服信息
 *
 * `PATCH /open-apis/helpdesk/v1/agents/:agent_id` · Token: user · Rate limit: 100/min.
 *
 * Scopes, any of: `helpdesk:all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "user"> & {
  /**
   * 更新客服信息
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent/patch
   */
  (input: PatchInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 更新客服信息
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.agent.patch",
  method: "PATCH",
  path: "/open-apis/helpdesk/v1/agents/:agent_id",
  tokens: ["user"],
  body: "json",
  helpdesk: true,
  codes,
  input: PatchInput,
  output: Codec.dictionary
})
