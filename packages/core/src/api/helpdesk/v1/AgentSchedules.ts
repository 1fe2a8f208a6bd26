// GENERATED from spec/helpdesk.json. DO NOT EDIT: correct spec/patches/helpdesk.json.
/**
 * Endpoints of `helpdesk.v1.agent.schedules`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/helpdesk.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly agent_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.agent.schedules.delete#input", () => ({
    agent_id: Codec.str
  }))

/**
 * 删除客服工作日程
 *
 * `DELETE /open-apis/helpdesk/v1/agents/:agent_id/schedules` · Token: user · Rate limit: a limit of its own.
 *
 * Scopes, any of: `helpdesk:all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "user"> & {
  /**
   * 删除客服工作日程
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/delete
   */
  (input: DeleteInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 删除客服工作日程
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.agent.schedules.delete",
  method: "DELETE",
  path: "/open-apis/helpdesk/v1/agents/:agent_id/schedules",
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
  readonly agent_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.agent.schedules.get#input", () => ({
    agent_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly agent_schedule: Types.AgentSchedule
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.agent.schedules.get#output", () => ({
    agent_schedule: Codec.obj(Types.AgentSchedule)
  }))

/**
 * 查询指定客服工作日程
 *
 * `GET /open-apis/helpdesk/v1/agents/:agent_id/schedules` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `helpdesk:all:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询指定客服工作日程
   *
   * Scopes, any of: `helpdesk:all:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.agent.schedules.get",
  method: "GET",
  path: "/open-apis/helpdesk/v1/agents/:agent_id/schedules",
  tokens: ["tenant"],
  helpdesk: true,
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly agent_id: string
  readonly agent_schedule?: AgentScheduleUpdateInfo | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.agent.schedules.patch#input", () => ({
    agent_id: Codec.str,
    agent_schedule: Codec.objOpt(AgentScheduleUpdateInfo)
  }))

/**
 * 更新客服工作日程
 *
 * `PATCH /open-apis/helpdesk/v1/agents/:agent_id/schedules` · Token: user · Rate limit: a limit of its own.
 *
 * Scopes, any of: `helpdesk:all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "user"> & {
  /**
   * 更新客服工作日程
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/patch
   */
  (input: PatchInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 更新客服工作日程
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.agent.schedules.patch",
  method: "PATCH",
  path: "/open-apis/helpdesk/v1/agents/:agent_id/schedules",
  tokens: ["user"],
  body: "json",
  helpdesk: true,
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/** @category structures */
export interface AgentScheduleUpdateInfo {
  readonly schedule?: ReadonlyArray<Types.WeekdaySchedule> | undefined
  readonly agent_skill_ids?: ReadonlyArray<string> | undefined
}

export const AgentScheduleUpdateInfo: Codec.Shape<AgentScheduleUpdateInfo> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.agent.schedules.patch#input.agent_schedule", () => ({
    schedule: Codec.listOpt(Codec.obj(Types.WeekdaySchedule)),
    agent_skill_ids: Codec.listOpt(Codec.str)
  }))
