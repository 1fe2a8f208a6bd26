// GENERATED from spec/bitable.json. DO NOT EDIT: correct spec/patches/bitable.json.
/**
 * Endpoints of `bitable.v1.app.block_workflow`.
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
  /** 1 to 200 characters. */
  readonly app_token: string
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.block_workflow.list#input", () => ({
    app_token: Codec.str
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly workflows: ReadonlyArray<BlockWorkflow>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.block_workflow.list#output", () => ({
    workflows: Codec.list(Codec.obj(BlockWorkflow))
  }))

/**
 * 列出工作流
 *
 * `GET /open-apis/bitable/v1/apps/:app_token/block_workflows` · Token: tenant or user · Rate limit: 20/min.
 *
 * Scopes, any of: `base:workflow:read`, `bitable:app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-block_workflow/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 列出工作流
   *
   * Scopes, any of: `base:workflow:read`, `bitable:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-block_workflow/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.block_workflow.list",
  method: "GET",
  path: "/open-apis/bitable/v1/apps/:app_token/block_workflows",
  tokens: ["tenant", "user"],
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface BlockWorkflow {
  readonly workflow_id?: string | undefined
  readonly title?: string | undefined
  readonly status?: "Enable" | "Disable" | (string & {}) | undefined
}

export const BlockWorkflow: Codec.Shape<BlockWorkflow> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.block_workflow.list#output.workflows", () => ({
    workflow_id: Codec.strOpt,
    title: Codec.strOpt,
    status: Codec.openOpt("Enable", "Disable")
  }))
