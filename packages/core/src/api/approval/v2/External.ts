// GENERATED from spec/approval.json. DO NOT EDIT: correct spec/patches/approval.json.
/**
 * Endpoints of `approval.v2.external`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/approval.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly approval_codes?: ReadonlyArray<unknown> | undefined
  readonly instance_ids?: ReadonlyArray<string> | undefined
  readonly user_ids?: ReadonlyArray<unknown> | undefined
  readonly status?: string | undefined
  readonly scroll_id?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("approval.v2.external.list#input", () => ({
    approval_codes: Codec.listOpt(Codec.any),
    instance_ids: Codec.listOpt(Codec.str),
    user_ids: Codec.listOpt(Codec.any),
    status: Codec.strOpt,
    scroll_id: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly data: ReadonlyArray<ListOutputData>
  readonly scroll_id?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("approval.v2.external.list#output", () => ({
    data: Codec.list(Codec.obj(ListOutputData)),
    scroll_id: Codec.strOpt
  }))

/**
 * 获取三方审批任务状态
 *
 * `POST /approval/openapi/v2/external/list` · Token: tenant.
 *
 * Scopes, any of: `approval:approval:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ukjNyYjL5YjM24SO2IjN/external_status
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取三方审批任务状态
   *
   * Scopes, any of: `approval:approval:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/ukjNyYjL5YjM24SO2IjN/external_status
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取三方审批任务状态
     *
     * Scopes, any of: `approval:approval:readonly`.
     * @deprecated The platform keeps it for old applications.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/ukjNyYjL5YjM24SO2IjN/external_status
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<ListOutputData>
  }
} = /*#__PURE__*/ Paged.make({
  id: "approval.v2.external.list",
  method: "POST",
  path: "/approval/openapi/v2/external/list",
  host: "www",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  paging: { style: "token", items: "data", pageToken: "scroll_id", requestToken: "scroll_id", cursor: true },
  deprecated: true,
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface ListOutputData {
  readonly instance_id?: string | undefined
  readonly approval_code?: string | undefined
  readonly approval_id?: string | undefined
  readonly status?: string | undefined
  readonly update_time?: number | undefined
  readonly tasks?: ReadonlyArray<ListOutputDataTasks> | undefined
}

export const ListOutputData: Codec.Shape<ListOutputData> =
  /*#__PURE__*/ Codec.shape("approval.v2.external.list#output.data", () => ({
    instance_id: Codec.strOpt,
    approval_code: Codec.strOpt,
    approval_id: Codec.strOpt,
    status: Codec.strOpt,
    update_time: Codec.intOpt,
    tasks: Codec.listOpt(Codec.obj(ListOutputDataTasks))
  }))

/** @category structures */
export interface ListOutputDataTasks {
  readonly id?: string | undefined
  readonly status?: string | undefined
  readonly update_time?: number | undefined
}

export const ListOutputDataTasks: Codec.Shape<ListOutputDataTasks> =
  /*#__PURE__*/ Codec.shape("approval.v2.external.list#output.data.tasks", () => ({
    id: Codec.strOpt,
    status: Codec.strOpt,
    update_time: Codec.intOpt
  }))
