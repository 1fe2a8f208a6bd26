// GENERATED from spec/helpdesk.json. DO NOT EDIT: correct spec/patches/helpdesk.json.
/**
 * Endpoints of `helpdesk.v1.agent_skill`.
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
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly name?: string | undefined
  readonly rules?: ReadonlyArray<AgentSkillRule> | undefined
  readonly agent_ids?: ReadonlyArray<string> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.agent_skill.create#input", () => ({
    name: Codec.strOpt,
    rules: Codec.listOpt(Codec.obj(AgentSkillRule)),
    agent_ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly agent_skill_id: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.agent_skill.create#output", () => ({
    agent_skill_id: Codec.str
  }))

/**
 * 创建客服技能
 *
 * `POST /open-apis/helpdesk/v1/agent_skills` · Token: user · Rate limit: a limit of its own.
 *
 * Scopes, any of: `helpdesk:all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "user"> & {
  /**
   * 创建客服技能
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/create
   */
  (input: CreateInput | undefined, options: Endpoint.WithToken): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
  /**
   * 创建客服技能
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/create
   */
  (input?: CreateInput, options?: Endpoint.CallOptions<never>): Effect.Effect<CreateOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.make({
  id: "helpdesk.v1.agent_skill.create",
  method: "POST",
  path: "/open-apis/helpdesk/v1/agent_skills",
  tokens: ["user"],
  body: "json",
  helpdesk: true,
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly agent_skill_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.agent_skill.delete#input", () => ({
    agent_skill_id: Codec.str
  }))

/**
 * 删除客服技能
 *
 * `DELETE /open-apis/helpdesk/v1/agent_skills/:agent_skill_id` · Token: user · Rate limit: a limit of its
 * own.
 *
 * Scopes, any of: `helpdesk:all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "user"> & {
  /**
   * 删除客服技能
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/delete
   */
  (input: DeleteInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 删除客服技能
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.agent_skill.delete",
  method: "DELETE",
  path: "/open-apis/helpdesk/v1/agent_skills/:agent_skill_id",
  tokens: ["user"],
  helpdesk: true,
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly agent_skill_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.agent_skill.get#input", () => ({
    agent_skill_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly agent_skill: AgentSkill
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.agent_skill.get#output", () => ({
    agent_skill: Codec.obj(AgentSkill)
  }))

/**
 * 查询指定客服技能
 *
 * `GET /open-apis/helpdesk/v1/agent_skills/:agent_skill_id` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `helpdesk:all:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询指定客服技能
   *
   * Scopes, any of: `helpdesk:all:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.agent_skill.get",
  method: "GET",
  path: "/open-apis/helpdesk/v1/agent_skills/:agent_skill_id",
  tokens: ["tenant"],
  helpdesk: true,
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly agent_skills: ReadonlyArray<ListOutputAgentSkills>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.agent_skill.list#output", () => ({
    agent_skills: Codec.list(Codec.obj(ListOutputAgentSkills))
  }))

/**
 * 查询全部客服技能
 *
 * `GET /open-apis/helpdesk/v1/agent_skills` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `helpdesk:all:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/list
 * @category endpoints
 */
export const list: Endpoint.Described<Codec.Empty, ListOutput, "tenant"> & {
  /**
   * 查询全部客服技能
   *
   * Scopes, any of: `helpdesk:all:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/list
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "helpdesk.v1.agent_skill.list",
  method: "GET",
  path: "/open-apis/helpdesk/v1/agent_skills",
  tokens: ["tenant"],
  helpdesk: true,
  codes,
  input: Codec.empty,
  output: ListOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly agent_skill_id: string
  readonly agent_skill?: PatchAgentSkillInput | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.agent_skill.patch#input", () => ({
    agent_skill_id: Codec.str,
    agent_skill: Codec.objOpt(PatchAgentSkillInput)
  }))

/**
 * 更新客服技能
 *
 * `PATCH /open-apis/helpdesk/v1/agent_skills/:agent_skill_id` · Token: user · Rate limit: a limit of its own.
 *
 * Scopes, any of: `helpdesk:all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "user"> & {
  /**
   * 更新客服技能
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/patch
   */
  (input: PatchInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 更新客服技能
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.agent_skill.patch",
  method: "PATCH",
  path: "/open-apis/helpdesk/v1/agent_skills/:agent_skill_id",
  tokens: ["user"],
  body: "json",
  helpdesk: true,
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/** @category structures */
export interface AgentSkillRule {
  readonly id?: string | undefined
  readonly selected_operator?: number | undefined
  readonly operand?: unknown | undefined
  readonly category?: number | undefined
}

export const AgentSkillRule: Codec.Shape<AgentSkillRule> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.agent_skill.create#input.rules", () => ({
    id: Codec.strOpt,
    selected_operator: Codec.intOpt,
    operand: Codec.anyOpt,
    category: Codec.intOpt
  }))

/** @category structures */
export interface AgentSkill {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly rules?: ReadonlyArray<AgentSkillRules> | undefined
  readonly agent_ids?: ReadonlyArray<string> | undefined
  readonly is_default?: boolean | undefined
  readonly agents?: ReadonlyArray<Agent> | undefined
  /** Not in the documentation. */
  readonly agent_skill_id?: string | undefined
}

export const AgentSkill: Codec.Shape<AgentSkill> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.agent_skill.get#output.agent_skill", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    rules: Codec.listOpt(Codec.obj(AgentSkillRules)),
    agent_ids: Codec.listOpt(Codec.str),
    is_default: Codec.boolOpt,
    agents: Codec.listOpt(Codec.obj(Agent)),
    agent_skill_id: Codec.strOpt
  }))

/** @category structures */
export interface AgentSkillRules {
  readonly id?: string | undefined
  readonly selected_operator?: number | undefined
  readonly operator_options?: ReadonlyArray<number> | undefined
  readonly operand?: unknown | undefined
  readonly category?: number | undefined
  readonly display_name?: string | undefined
}

export const AgentSkillRules: Codec.Shape<AgentSkillRules> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.agent_skill.get#output.agent_skill.rules", () => ({
    id: Codec.strOpt,
    selected_operator: Codec.intOpt,
    operator_options: Codec.listOpt(Codec.int),
    operand: Codec.anyOpt,
    category: Codec.intOpt,
    display_name: Codec.strOpt
  }))

/** @category structures */
export interface Agent {
  readonly id?: string | undefined
  readonly avatar_url?: string | undefined
  readonly name?: string | undefined
}

export const Agent: Codec.Shape<Agent> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.agent_skill.get#output.agent_skill.agents", () => ({
    id: Codec.strOpt,
    avatar_url: Codec.strOpt,
    name: Codec.strOpt
  }))

/** @category structures */
export interface ListOutputAgentSkills {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly agent_ids?: ReadonlyArray<string> | undefined
  readonly is_default?: boolean | undefined
  /** Not in the documentation. */
  readonly agent_skill_id?: string | undefined
}

export const ListOutputAgentSkills: Codec.Shape<ListOutputAgentSkills> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.agent_skill.list#output.agent_skills", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt,
    agent_ids: Codec.listOpt(Codec.str),
    is_default: Codec.boolOpt,
    agent_skill_id: Codec.strOpt
  }))

/** @category structures */
export interface PatchAgentSkillInput {
  readonly name?: string | undefined
  readonly rules?: ReadonlyArray<PatchAgentSkillRulesInput> | undefined
  readonly agent_ids?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly agent_skill_id?: string | undefined
}

export const PatchAgentSkillInput: Codec.Shape<PatchAgentSkillInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.agent_skill.patch#input.agent_skill", () => ({
    name: Codec.strOpt,
    rules: Codec.listOpt(Codec.obj(PatchAgentSkillRulesInput)),
    agent_ids: Codec.listOpt(Codec.str),
    agent_skill_id: Codec.strOpt
  }))

/** @category structures */
export interface PatchAgentSkillRulesInput {
  readonly id?: string | undefined
  readonly selected_operator?: number | undefined
  readonly operator_options?: ReadonlyArray<number> | undefined
  readonly operand?: unknown | undefined
}

export const PatchAgentSkillRulesInput: Codec.Shape<PatchAgentSkillRulesInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.agent_skill.patch#input.agent_skill.rules", () => ({
    id: Codec.strOpt,
    selected_operator: Codec.intOpt,
    operator_options: Codec.listOpt(Codec.int),
    operand: Codec.anyOpt
  }))
