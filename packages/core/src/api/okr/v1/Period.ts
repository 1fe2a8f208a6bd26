// GENERATED from spec/okr.json. DO NOT EDIT: correct spec/patches/okr.json.
/**
 * Endpoints of `okr.v1.period`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/okr.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly period_rule_id: string
  readonly start_month: string
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("okr.v1.period.create#input", () => ({
    period_rule_id: Codec.str,
    start_month: Codec.str
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly period_id: string
  readonly start_month?: string | undefined
  readonly end_month?: string | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("okr.v1.period.create#output", () => ({
    period_id: Codec.str,
    start_month: Codec.strOpt,
    end_month: Codec.strOpt
  }))

/**
 * 创建 OKR 周期
 *
 * `POST /open-apis/okr/v1/periods` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `okr:okr`, `okr:okr.period:writeonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/period/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建 OKR 周期
   *
   * Scopes, any of: `okr:okr`, `okr:okr.period:writeonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/period/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "okr.v1.period.create",
  method: "POST",
  path: "/open-apis/okr/v1/periods",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly page_token?: string | undefined
  /** Default: `10`. */
  readonly page_size?: number | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("okr.v1.period.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
  readonly items: ReadonlyArray<Period>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("okr.v1.period.list#output", () => ({
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt,
    items: Codec.list(Codec.obj(Period))
  }))

/**
 * 获取 OKR 周期列表
 *
 * `GET /open-apis/okr/v1/periods` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `okr:okr`, `okr:okr.period:readonly`, `okr:okr:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/period/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取 OKR 周期列表
   *
   * Scopes, any of: `okr:okr`, `okr:okr.period:readonly`, `okr:okr:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/period/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取 OKR 周期列表
     *
     * Scopes, any of: `okr:okr`, `okr:okr.period:readonly`, `okr:okr:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/period/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<Period>
  }
} = /*#__PURE__*/ Paged.make({
  id: "okr.v1.period.list",
  method: "GET",
  path: "/open-apis/okr/v1/periods",
  tokens: ["tenant"],
  query: ["page_token", "page_size"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
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
  readonly period_id: string
  readonly status: 1 | 2 | 3 | (number & {})
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("okr.v1.period.patch#input", () => ({
    period_id: Codec.str,
    status: Codec.listed(1, 2, 3)
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly period_id?: string | undefined
  readonly status?: 1 | 2 | 3 | (number & {}) | undefined
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("okr.v1.period.patch#output", () => ({
    period_id: Codec.strOpt,
    status: Codec.openOpt(1, 2, 3)
  }))

/**
 * 修改 OKR 周期状态
 *
 * `PATCH /open-apis/okr/v1/periods/:period_id` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `okr:okr`, `okr:okr.period:writeonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/period/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 修改 OKR 周期状态
   *
   * Scopes, any of: `okr:okr`, `okr:okr.period:writeonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/period/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "okr.v1.period.patch",
  method: "PATCH",
  path: "/open-apis/okr/v1/periods/:period_id",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface Period {
  readonly id?: string | undefined
  readonly zh_name?: string | undefined
  readonly en_name?: string | undefined
  readonly status?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  readonly period_start_time?: string | undefined
  readonly period_end_time?: string | undefined
}

export const Period: Codec.Shape<Period> =
  /*#__PURE__*/ Codec.shape("okr.v1.period.list#output.items", () => ({
    id: Codec.strOpt,
    zh_name: Codec.strOpt,
    en_name: Codec.strOpt,
    status: Codec.openOpt(0, 1, 2, 3),
    period_start_time: Codec.strOpt,
    period_end_time: Codec.strOpt
  }))
