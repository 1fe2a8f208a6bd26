// GENERATED from spec/helpdesk.json. DO NOT EDIT: correct spec/patches/helpdesk.json.
/**
 * Endpoints of `helpdesk.v1.agent_schedule`.
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
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly agent_schedules?: ReadonlyArray<AgentScheduleUpdateInfo> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.agent_schedule.create#input", () => ({
    agent_schedules: Codec.listOpt(Codec.obj(AgentScheduleUpdateInfo))
  }))

/**
 * 创建客服工作日程
 *
 * `POST /open-apis/helpdesk/v1/agent_schedules` · Token: user · Rate limit: a limit of its own.
 *
 * Scopes, any of: `helpdesk:all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_schedule/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, Codec.Dictionary, "user"> & {
  /**
   * 创建客服工作日程
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_schedule/create
   */
  (input: CreateInput | undefined, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 创建客服工作日程
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_schedule/create
   */
  (input?: CreateInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.make({
  id: "helpdesk.v1.agent_schedule.create",
  method: "POST",
  path: "/open-apis/helpdesk/v1/agent_schedules",
  tokens: ["user"],
  body: "json",
  helpdesk: true,
  codes,
  input: CreateInput,
  output: Codec.dictionary
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly status: ReadonlyArray<number>
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.agent_schedule.list#input", () => ({
    status: Codec.list(Codec.int)
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly agent_schedules: ReadonlyArray<Types.AgentSchedule>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.agent_schedule.list#output", () => ({
    agent_schedules: Codec.list(Codec.obj(Types.AgentSchedule))
  }))

/**
 * 查询全部客服工作日程
 *
 * `GET /open-apis/helpdesk/v1/agent_schedules` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `helpdesk:all:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_schedule/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 查询全部客服工作日程
   *
   * Scopes, any of: `helpdesk:all:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_schedule/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.agent_schedule.list",
  method: "GET",
  path: "/open-apis/helpdesk/v1/agent_schedules",
  tokens: ["tenant"],
  query: ["status"],
  helpdesk: true,
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface AgentScheduleUpdateInfo {
  readonly agent_id?: string | undefined
  readonly schedule?: ReadonlyArray<Types.WeekdaySchedule> | undefined
  readonly agent_skill_ids?: ReadonlyArray<string> | undefined
}

export const AgentScheduleUpdateInfo: Codec.Shape<AgentScheduleUpdateInfo> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.agent_schedule.create#input.agent_schedules", () => ({
    agent_id: Codec.strOpt,
    schedule: Codec.listOpt(Codec.obj(Types.WeekdaySchedule)),
    agent_skill_ids: Codec.listOpt(Codec.str)
  }))
