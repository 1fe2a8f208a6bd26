// GENERATED from spec/application.json. DO NOT EDIT: correct spec/patches/application.json.
/**
 * Endpoints of `application.v6.application.app_usage`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/application.js"
import type * as Effect from "effect/Effect"

/**
 * What `departmentOverview` takes.
 *
 * @category inputs
 */
export interface DepartmentOverviewInput {
  readonly app_id: string
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  readonly date: string
  readonly cycle_type: 1 | 2 | 3 | (number & {})
  readonly department_id?: string | undefined
  /** At most 4. Default: `0`. */
  readonly recursion?: number | undefined
  /** 1 to 20. Default: `10`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const DepartmentOverviewInput: Codec.Shape<DepartmentOverviewInput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.app_usage.department_overview#input", () => ({
    app_id: Codec.str,
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    date: Codec.str,
    cycle_type: Codec.listed(1, 2, 3),
    department_id: Codec.strOpt,
    recursion: Codec.intOpt,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `departmentOverview` gives.
 *
 * @category outputs
 */
export interface DepartmentOverviewOutput {
  readonly has_more: boolean
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<ApplicationDepartmentAppUsage>
}

export const DepartmentOverviewOutput: Codec.Shape<DepartmentOverviewOutput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.app_usage.department_overview#output", () => ({
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(ApplicationDepartmentAppUsage))
  }))

/**
 * 获取多部门应用使用概览
 *
 * `POST /open-apis/application/v6/applications/:app_id/app_usage/department_overview` · Token: tenant · Rate
 * limit: 100/min.
 *
 * Scopes, any of: `application:application.app_usage_stats.overview:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_usage/department_overview
 * @category endpoints
 */
export const departmentOverview: Endpoint.Described<DepartmentOverviewInput, DepartmentOverviewOutput, "tenant"> & {
  /**
   * 获取多部门应用使用概览
   *
   * Scopes, any of: `application:application.app_usage_stats.overview:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_usage/department_overview
   */
  (input: DepartmentOverviewInput, options?: Endpoint.CallOptions): Effect.Effect<DepartmentOverviewOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<DepartmentOverviewInput, DepartmentOverviewOutput, "tenant">
  readonly items: {
    /**
     * 获取多部门应用使用概览
     *
     * Scopes, any of: `application:application.app_usage_stats.overview:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_usage/department_overview
     */
    (input: DepartmentOverviewInput, options?: Paged.Options): Paged.Listing<ApplicationDepartmentAppUsage>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "application.v6.application.app_usage.department_overview",
  method: "POST",
  path: "/open-apis/application/v6/applications/:app_id/app_usage/department_overview",
  tokens: ["tenant"],
  query: ["department_id_type"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 20
  },
  codes,
  input: DepartmentOverviewInput,
  output: DepartmentOverviewOutput
})

/**
 * What `messagePushOverview` takes.
 *
 * @category inputs
 */
export interface MessagePushOverviewInput {
  readonly app_id: string
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  readonly date: string
  readonly cycle_type: 1 | 2 | 3 | (number & {})
  readonly department_id?: string | undefined
}

export const MessagePushOverviewInput: Codec.Shape<MessagePushOverviewInput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.app_usage.message_push_overview#input", () => ({
    app_id: Codec.str,
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    date: Codec.str,
    cycle_type: Codec.listed(1, 2, 3),
    department_id: Codec.strOpt
  }))

/**
 * What `messagePushOverview` gives.
 *
 * @category outputs
 */
export interface MessagePushOverviewOutput {
  readonly items: ReadonlyArray<ApplicationAppUsage>
}

export const MessagePushOverviewOutput: Codec.Shape<MessagePushOverviewOutput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.app_usage.message_push_overview#output", () => ({
    items: Codec.list(Codec.obj(ApplicationAppUsage))
  }))

/**
 * 获取消息推送概览
 *
 * `POST /open-apis/application/v6/applications/:app_id/app_usage/message_push_overview` · Token: tenant ·
 * Rate limit: 100/min.
 *
 * Scopes, any of: `application:application.app_message_stats.overview:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_usage/message_push_overview
 * @category endpoints
 */
export const messagePushOverview: Endpoint.Described<MessagePushOverviewInput, MessagePushOverviewOutput, "tenant"> & {
  /**
   * 获取消息推送概览
   *
   * Scopes, any of: `application:application.app_message_stats.overview:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_usage/message_push_overview
   */
  (input: MessagePushOverviewInput, options?: Endpoint.CallOptions): Effect.Effect<MessagePushOverviewOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "application.v6.application.app_usage.message_push_overview",
  method: "POST",
  path: "/open-apis/application/v6/applications/:app_id/app_usage/message_push_overview",
  tokens: ["tenant"],
  query: ["department_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: MessagePushOverviewInput,
  output: MessagePushOverviewOutput
})

/**
 * What `overview` takes.
 *
 * @category inputs
 */
export interface OverviewInput {
  readonly app_id: string
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  readonly date: string
  readonly cycle_type: 1 | 2 | 3 | (number & {})
  readonly department_id?: string | undefined
  readonly ability: "app" | "mp" | "h5" | "bot" | (string & {})
}

export const OverviewInput: Codec.Shape<OverviewInput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.app_usage.overview#input", () => ({
    app_id: Codec.str,
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    date: Codec.str,
    cycle_type: Codec.listed(1, 2, 3),
    department_id: Codec.strOpt,
    ability: Codec.listed("app", "mp", "h5", "bot")
  }))

/**
 * What `overview` gives.
 *
 * @category outputs
 */
export interface OverviewOutput {
  readonly items: ReadonlyArray<ApplicationAppUsage>
}

export const OverviewOutput: Codec.Shape<OverviewOutput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.app_usage.overview#output", () => ({
    items: Codec.list(Codec.obj(ApplicationAppUsage))
  }))

/**
 * 获取应用使用概览
 *
 * `POST /open-apis/application/v6/applications/:app_id/app_usage/overview` · Token: tenant · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `application:application.app_usage_stats.overview:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_usage/overview
 * @category endpoints
 */
export const overview: Endpoint.Described<OverviewInput, OverviewOutput, "tenant"> & {
  /**
   * 获取应用使用概览
   *
   * Scopes, any of: `application:application.app_usage_stats.overview:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_usage/overview
   */
  (input: OverviewInput, options?: Endpoint.CallOptions): Effect.Effect<OverviewOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "application.v6.application.app_usage.overview",
  method: "POST",
  path: "/open-apis/application/v6/applications/:app_id/app_usage/overview",
  tokens: ["tenant"],
  query: ["department_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: OverviewInput,
  output: OverviewOutput
})

/** @category structures */
export interface ApplicationAppUsage {
  readonly metric_name: string
  readonly metric_value: number
}

export const ApplicationAppUsage: Codec.Shape<ApplicationAppUsage> =
  /*#__PURE__*/ Codec.shape("application#ApplicationAppUsage", () => ({
    metric_name: Codec.str,
    metric_value: Codec.int
  }))

/** @category structures */
export interface ApplicationDepartmentAppUsage {
  readonly department_id?: string | undefined
  readonly app?: ReadonlyArray<ApplicationAppUsage> | undefined
  readonly gadget?: ReadonlyArray<ApplicationAppUsage> | undefined
  readonly webapp?: ReadonlyArray<ApplicationAppUsage> | undefined
  readonly bot?: ReadonlyArray<ApplicationAppUsage> | undefined
}

export const ApplicationDepartmentAppUsage: Codec.Shape<ApplicationDepartmentAppUsage> =
  /*#__PURE__*/ Codec.shape("application.v6.application.app_usage.department_overview#output.items", () => ({
    department_id: Codec.strOpt,
    app: Codec.listOpt(Codec.obj(ApplicationAppUsage)),
    gadget: Codec.listOpt(Codec.obj(ApplicationAppUsage)),
    webapp: Codec.listOpt(Codec.obj(ApplicationAppUsage)),
    bot: Codec.listOpt(Codec.obj(ApplicationAppUsage))
  }))
