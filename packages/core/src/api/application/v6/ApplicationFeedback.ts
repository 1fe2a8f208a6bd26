// GENERATED from spec/application.json. DO NOT EDIT: correct spec/patches/application.json.
/**
 * Endpoints of `application.v6.application.feedback`.
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
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly app_id: string
  readonly from_date?: string | undefined
  readonly to_date?: string | undefined
  readonly feedback_type?: 1 | 2 | (number & {}) | undefined
  readonly status?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly page_token?: string | undefined
  /** 1 to 100. Default: `100`. */
  readonly page_size?: number | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.feedback.list#input", () => ({
    app_id: Codec.str,
    from_date: Codec.strOpt,
    to_date: Codec.strOpt,
    feedback_type: Codec.listedOpt(1, 2),
    status: Codec.listedOpt(0, 1, 2, 3),
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    page_token: Codec.strOpt,
    page_size: Codec.intOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly feedback_list: ReadonlyArray<ApplicationFeedback>
  readonly has_more: boolean
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.feedback.list#output", () => ({
    feedback_list: Codec.list(Codec.obj(ApplicationFeedback)),
    has_more: Codec.bool,
    page_token: Codec.strOpt
  }))

/**
 * 获取应用反馈列表
 *
 * `GET /open-apis/application/v6/applications/:app_id/feedbacks` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `application:application.feedback.feedback_info`.
 *
 * Scopes that open further fields: `directory:employee.base.email:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-feedback/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取应用反馈列表
   *
   * Scopes, any of: `application:application.feedback.feedback_info`.
   *
   * Scopes that open further fields: `directory:employee.base.email:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-feedback/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取应用反馈列表
     *
     * Scopes, any of: `application:application.feedback.feedback_info`.
     *
     * Scopes that open further fields: `directory:employee.base.email:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-feedback/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<ApplicationFeedback>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "application.v6.application.feedback.list",
  method: "GET",
  path: "/open-apis/application/v6/applications/:app_id/feedbacks",
  tokens: ["tenant"],
  query: ["from_date", "to_date", "feedback_type", "status", "user_id_type", "page_token", "page_size"],
  paging: {
    style: "token", items: "feedback_list", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly app_id: string
  readonly feedback_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly status: 0 | 1 | 2 | 3 | (number & {})
  readonly operator_id: string
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("application.v6.application.feedback.patch#input", () => ({
    app_id: Codec.str,
    feedback_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    status: Codec.listed(0, 1, 2, 3),
    operator_id: Codec.str
  }))

/**
 * 更新应用反馈
 *
 * `PATCH /open-apis/application/v6/applications/:app_id/feedbacks/:feedback_id` · Token: tenant · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `application:application.feedback.feedback_info`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-feedback/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新应用反馈
   *
   * Scopes, any of: `application:application.feedback.feedback_info`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-feedback/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "application.v6.application.feedback.patch",
  method: "PATCH",
  path: "/open-apis/application/v6/applications/:app_id/feedbacks/:feedback_id",
  tokens: ["tenant"],
  query: ["user_id_type", "status", "operator_id"],
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/** @category structures */
export interface ApplicationFeedback {
  readonly feedback_id: string
  readonly app_id: string
  readonly feedback_time: string
  readonly tenant_name?: string | undefined
  readonly feedback_type: 1 | 2 | (number & {})
  readonly status: 0 | 1 | 2 | 3 | (number & {})
  readonly fault_type?: ReadonlyArray<number> | undefined
  readonly fault_time?: string | undefined
  readonly source?: 1 | 2 | 3 | 4 | (number & {}) | undefined
  /** Given with the scope `contact:user.email:readonly` or `contact:user.phone:readonly`. */
  readonly contact?: string | undefined
  readonly update_time?: string | undefined
  readonly description: string
  readonly user_id?: string | undefined
  readonly operator_id?: string | undefined
  readonly images?: ReadonlyArray<string> | undefined
  readonly feedback_path?: string | undefined
}

export const ApplicationFeedback: Codec.Shape<ApplicationFeedback> =
  /*#__PURE__*/ Codec.shape("application.v6.application.feedback.list#output.feedback_list", () => ({
    feedback_id: Codec.str,
    app_id: Codec.str,
    feedback_time: Codec.str,
    tenant_name: Codec.strOpt,
    feedback_type: Codec.open(1, 2),
    status: Codec.open(0, 1, 2, 3),
    fault_type: Codec.listOpt(Codec.int),
    fault_time: Codec.strOpt,
    source: Codec.openOpt(1, 2, 3, 4),
    contact: Codec.strOpt,
    update_time: Codec.strOpt,
    description: Codec.str,
    user_id: Codec.strOpt,
    operator_id: Codec.strOpt,
    images: Codec.listOpt(Codec.str),
    feedback_path: Codec.strOpt
  }))
