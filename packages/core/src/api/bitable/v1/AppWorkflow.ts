// GENERATED from spec/bitable.json. DO NOT EDIT: correct spec/patches/bitable.json.
/**
 * Endpoints of `bitable.v1.app.workflow`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/bitable.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly app_token: string
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.workflow.list#input", () => ({
    app_token: Codec.str
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly workflows: ReadonlyArray<DisplayWorkflow>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.workflow.list#output", () => ({
    workflows: Codec.list(Codec.obj(DisplayWorkflow))
  }))

/**
 * 列出自动化流程
 *
 * `GET /open-apis/bitable/v1/apps/:app_token/workflows` · Token: tenant or user · Rate limit: 20/s.
 *
 * Scopes, any of: `base:workflow:read`, `bitable:app`, `bitable:app:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-workflow/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 列出自动化流程
   *
   * Scopes, any of: `base:workflow:read`, `bitable:app`, `bitable:app:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-workflow/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.workflow.list",
  method: "GET",
  path: "/open-apis/bitable/v1/apps/:app_token/workflows",
  tokens: ["tenant", "user"],
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly app_token: string
  readonly workflow_id: string
  readonly status: "Enable" | "Disable" | (string & {})
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.workflow.update#input", () => ({
    app_token: Codec.str,
    workflow_id: Codec.str,
    status: Codec.listed("Enable", "Disable")
  }))

/**
 * 更新自动化流程状态
 *
 * `PUT /open-apis/bitable/v1/apps/:app_token/workflows/:workflow_id` · Token: tenant or user · Rate limit:
 * 10/s.
 *
 * Scopes, any of: `base:workflow:write`, `bitable:app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-workflow/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 更新自动化流程状态
   *
   * Scopes, any of: `base:workflow:write`, `bitable:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-workflow/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.workflow.update",
  method: "PUT",
  path: "/open-apis/bitable/v1/apps/:app_token/workflows/:workflow_id",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: UpdateInput,
  output: Codec.dictionary
})

/** @category structures */
export interface DisplayWorkflow {
  readonly workflow_id: string
  readonly status?: string | undefined
  readonly title?: string | undefined
}

export const DisplayWorkflow: Codec.Shape<DisplayWorkflow> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.workflow.list#output.workflows", () => ({
    workflow_id: Codec.str,
    status: Codec.strOpt,
    title: Codec.strOpt
  }))
