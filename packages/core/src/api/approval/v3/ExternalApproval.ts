// GENERATED from spec/approval.json. DO NOT EDIT: correct spec/patches/approval.json.
/**
 * Endpoints of `approval.v3.external.approval`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/approval.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly approval_name: string
  readonly approval_code: string
  readonly group_code: string
  readonly group_name?: string | undefined
  readonly description?: CreateDescriptionInput | undefined
  readonly viewers?: ReadonlyArray<CreateViewersInput> | undefined
  readonly i18n_resources: ReadonlyArray<Shared.I18nResourceInput>
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("approval.v3.external.approval.create#input", () => ({
    approval_name: Codec.str,
    approval_code: Codec.str,
    group_code: Codec.str,
    group_name: Codec.strOpt,
    description: Codec.objOpt(CreateDescriptionInput),
    viewers: Codec.listOpt(Codec.obj(CreateViewersInput)),
    i18n_resources: Codec.list(Codec.obj(Shared.I18nResourceInput))
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly approval_code: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("approval.v3.external.approval.create#output", () => ({
    approval_code: Codec.str
  }))

/**
 * 三方审批定义创建
 *
 * `POST /approval/openapi/v3/external/approval/create` · Token: tenant.
 *
 * Scopes, any of: `approval:approval:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDNyYjLyQjM24iM0IjN
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 三方审批定义创建
   *
   * Scopes, any of: `approval:approval:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDNyYjLyQjM24iM0IjN
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v3.external.approval.create",
  method: "POST",
  path: "/approval/openapi/v3/external/approval/create",
  host: "www",
  tokens: ["tenant"],
  body: "json",
  deprecated: true,
  codes,
  input: CreateInput,
  output: CreateOutput
})

/** @category structures */
export interface CreateDescriptionInput {
  readonly biz_name?: string | undefined
  readonly biz_type?: string | undefined
  readonly create_link_pc?: string | undefined
  readonly support_pc?: boolean | undefined
  readonly support_mobile?: boolean | undefined
  readonly support_batch_read?: Codec.Dictionary | undefined
  readonly enable_mark_readed?: Codec.Dictionary | undefined
  readonly enable_quick_operate?: Codec.Dictionary | undefined
  readonly allow_batch_operate?: Codec.Dictionary | undefined
  readonly action_callback_url?: Codec.Dictionary | undefined
  readonly action_callback_token?: Codec.Dictionary | undefined
  readonly action_callback_key?: Codec.Dictionary | undefined
}

export const CreateDescriptionInput: Codec.Shape<CreateDescriptionInput> =
  /*#__PURE__*/ Codec.shape("approval.v3.external.approval.create#input.description", () => ({
    biz_name: Codec.strOpt,
    biz_type: Codec.strOpt,
    create_link_pc: Codec.strOpt,
    support_pc: Codec.boolOpt,
    support_mobile: Codec.boolOpt,
    support_batch_read: Codec.objOpt(Codec.dictionary),
    enable_mark_readed: Codec.objOpt(Codec.dictionary),
    enable_quick_operate: Codec.objOpt(Codec.dictionary),
    allow_batch_operate: Codec.objOpt(Codec.dictionary),
    action_callback_url: Codec.objOpt(Codec.dictionary),
    action_callback_token: Codec.objOpt(Codec.dictionary),
    action_callback_key: Codec.objOpt(Codec.dictionary)
  }))

/** @category structures */
export interface CreateViewersInput {
  readonly viewer_type?: "TENANT" | "DEPARTMENT" | "USER" | "NONE" | (string & {}) | undefined
  readonly viewer_id?: string | undefined
}

export const CreateViewersInput: Codec.Shape<CreateViewersInput> =
  /*#__PURE__*/ Codec.shape("approval.v3.external.approval.create#input.viewers", () => ({
    viewer_type: Codec.listedOpt("TENANT", "DEPARTMENT", "USER", "NONE"),
    viewer_id: Codec.strOpt
  }))
