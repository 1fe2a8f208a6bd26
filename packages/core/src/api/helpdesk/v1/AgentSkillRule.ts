// GENERATED from spec/helpdesk.json. DO NOT EDIT: correct spec/patches/helpdesk.json.
/**
 * Endpoints of `helpdesk.v1.agent_skill_rule`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/helpdesk.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly rules: ReadonlyArray<AgentSkillRule>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.agent_skill_rule.list#output", () => ({
    rules: Codec.list(Codec.obj(AgentSkillRule))
  }))

/**
 * 获取客服技能列表
 *
 * `GET /open-apis/helpdesk/v1/agent_skill_rules` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `helpdesk:all:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill_rule/list
 * @category endpoints
 */
export const list: Endpoint.Described<Codec.Empty, ListOutput, "tenant"> & {
  /**
   * 获取客服技能列表
   *
   * Scopes, any of: `helpdesk:all:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill_rule/list
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "helpdesk.v1.agent_skill_rule.list",
  method: "GET",
  path: "/open-apis/helpdesk/v1/agent_skill_rules",
  tokens: ["tenant"],
  helpdesk: true,
  codes,
  input: Codec.empty,
  output: ListOutput
})

/** @category structures */
export interface AgentSkillRule {
  readonly id?: string | undefined
  readonly operator_options?: ReadonlyArray<number> | undefined
  readonly operand?: unknown | undefined
  readonly category?: number | undefined
  readonly display_name?: string | undefined
}

export const AgentSkillRule: Codec.Shape<AgentSkillRule> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.agent_skill_rule.list#output.rules", () => ({
    id: Codec.strOpt,
    operator_options: Codec.listOpt(Codec.int),
    operand: Codec.anyOpt,
    category: Codec.intOpt,
    display_name: Codec.strOpt
  }))
