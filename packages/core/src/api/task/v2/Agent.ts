// GENERATED from spec/task.json. DO NOT EDIT: correct spec/patches/task.json.
/**
 * Endpoints of `task.v2.agent`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/task.js"
import type * as Effect from "effect/Effect"

/**
 * What `registerAgent` gives.
 *
 * @category outputs
 */
export interface RegisterAgentOutput {
  readonly agent?: RegisterAgentOutputAgent | undefined
}

export const RegisterAgentOutput: Codec.Shape<RegisterAgentOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.agent.register_agent#output", () => ({
    agent: Codec.objOpt(RegisterAgentOutputAgent)
  }))

/**
 * 注册/注销 AI 智能体
 *
 * `POST /open-apis/task/v2/agent/register_agent` · Token: tenant.
 *
 * Scopes, any of: `task:task:write`, `task:task:writeonly`, `task:tasklist:write`, `task:tasklist:writeonly`.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const registerAgent: Endpoint.Described<Codec.Empty, RegisterAgentOutput, "tenant"> & {
  /**
   * 注册/注销 AI 智能体
   *
   * Scopes, any of: `task:task:write`, `task:task:writeonly`, `task:tasklist:write`,
   * `task:tasklist:writeonly`.
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions): Effect.Effect<RegisterAgentOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "task.v2.agent.register_agent",
  method: "POST",
  path: "/open-apis/task/v2/agent/register_agent",
  tokens: ["tenant"],
  codes,
  input: Codec.empty,
  output: RegisterAgentOutput
})

/**
 * What `updateAgentProfile` takes.
 *
 * @category inputs
 */
export interface UpdateAgentProfileInput {
  readonly profile_content?: string | undefined
}

export const UpdateAgentProfileInput: Codec.Shape<UpdateAgentProfileInput> =
  /*#__PURE__*/ Codec.shape("task.v2.agent.update_agent_profile#input", () => ({
    profile_content: Codec.strOpt
  }))

/**
 * 更新任务代理的主页内容数据
 *
 * `POST /open-apis/task/v2/agent/update_agent_profile` · Token: tenant.
 *
 * Scopes, any of: `task:task:write`, `task:task:writeonly`, `task:tasklist:write`, `task:tasklist:writeonly`.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const updateAgentProfile: Endpoint.Described<UpdateAgentProfileInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新任务代理的主页内容数据
   *
   * Scopes, any of: `task:task:write`, `task:task:writeonly`, `task:tasklist:write`,
   * `task:tasklist:writeonly`.
   */
  (input?: UpdateAgentProfileInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "task.v2.agent.update_agent_profile",
  method: "POST",
  path: "/open-apis/task/v2/agent/update_agent_profile",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: UpdateAgentProfileInput,
  output: Codec.dictionary
})

/** @category structures */
export interface RegisterAgentOutputAgent {
  readonly app_id?: string | undefined
  readonly app_name?: string | undefined
}

export const RegisterAgentOutputAgent: Codec.Shape<RegisterAgentOutputAgent> =
  /*#__PURE__*/ Codec.shape("task.v2.agent.register_agent#output.agent", () => ({
    app_id: Codec.strOpt,
    app_name: Codec.strOpt
  }))
