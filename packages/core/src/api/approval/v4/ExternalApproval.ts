// GENERATED from spec/approval.json. DO NOT EDIT: correct spec/patches/approval.json.
/**
 * Endpoints of `approval.v4.external_approval`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/approval.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** Default: `"open_department_id"`. */
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly approval_name: string
  readonly approval_code: string
  readonly group_code?: string | undefined
  readonly group_name?: string | undefined
  readonly description?: string | undefined
  readonly external: ApprovalCreateExternal
  readonly viewers?: ReadonlyArray<Types.ApprovalCreateViewersInput> | undefined
  readonly i18n_resources?: ReadonlyArray<Types.I18nResource2Input> | undefined
  readonly managers?: ReadonlyArray<string> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.external_approval.create#input", () => ({
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    approval_name: Codec.str,
    approval_code: Codec.str,
    group_code: Codec.strOpt,
    group_name: Codec.strOpt,
    description: Codec.strOpt,
    external: Codec.obj(ApprovalCreateExternal),
    viewers: Codec.listOpt(Codec.obj(Types.ApprovalCreateViewersInput)),
    i18n_resources: Codec.listOpt(Codec.obj(Types.I18nResource2Input)),
    managers: Codec.listOpt(Codec.str)
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
  /*#__PURE__*/ Codec.shape("approval.v4.external_approval.create#output", () => ({
    approval_code: Codec.str
  }))

/**
 * 创建三方审批定义
 *
 * `POST /open-apis/approval/v4/external_approvals` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `approval:approval`, `approval:external_approval`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_approval/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建三方审批定义
   *
   * Scopes, any of: `approval:approval`, `approval:external_approval`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_approval/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.external_approval.create",
  method: "POST",
  path: "/open-apis/approval/v4/external_approvals",
  tokens: ["tenant"],
  query: ["department_id_type", "user_id_type"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly approval_code: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("approval.v4.external_approval.get#input", () => ({
    approval_code: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly approval_name: string
  readonly approval_code: string
  readonly group_code: string
  readonly group_name?: string | undefined
  readonly description?: string | undefined
  readonly external?: ApprovalCreateExternal | undefined
  readonly viewers?: ReadonlyArray<ApprovalCreateViewers> | undefined
  readonly i18n_resources?: ReadonlyArray<I18nResource> | undefined
  readonly managers?: ReadonlyArray<string> | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("approval.v4.external_approval.get#output", () => ({
    approval_name: Codec.str,
    approval_code: Codec.str,
    group_code: Codec.str,
    group_name: Codec.strOpt,
    description: Codec.strOpt,
    external: Codec.objOpt(ApprovalCreateExternal),
    viewers: Codec.listOpt(Codec.obj(ApprovalCreateViewers)),
    i18n_resources: Codec.listOpt(Codec.obj(I18nResource)),
    managers: Codec.listOpt(Codec.str)
  }))

/**
 * 查看指定三方审批定义
 *
 * `GET /open-apis/approval/v4/external_approvals/:approval_code` · Token: tenant · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `approval:approval`, `approval:external_approval`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_approval/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查看指定三方审批定义
   *
   * Scopes, any of: `approval:approval`, `approval:external_approval`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_approval/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v4.external_approval.get",
  method: "GET",
  path: "/open-apis/approval/v4/external_approvals/:approval_code",
  tokens: ["tenant"],
  query: ["user_id_type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface ApprovalCreateExternal {
  readonly biz_name?: string | undefined
  readonly biz_type?: string | undefined
  readonly create_link_mobile?: string | undefined
  readonly create_link_pc?: string | undefined
  readonly support_pc?: boolean | undefined
  readonly support_mobile?: boolean | undefined
  readonly support_batch_read?: boolean | undefined
  readonly enable_mark_readed?: boolean | undefined
  readonly enable_quick_operate?: boolean | undefined
  readonly action_callback_url?: string | undefined
  readonly action_callback_token?: string | undefined
  readonly action_callback_key?: string | undefined
  readonly allow_batch_operate?: boolean | undefined
  readonly exclude_efficiency_statistics?: boolean | undefined
}

export const ApprovalCreateExternal: Codec.Shape<ApprovalCreateExternal> =
  /*#__PURE__*/ Codec.shape("approval#ApprovalCreateExternal", () => ({
    biz_name: Codec.strOpt,
    biz_type: Codec.strOpt,
    create_link_mobile: Codec.strOpt,
    create_link_pc: Codec.strOpt,
    support_pc: Codec.boolOpt,
    support_mobile: Codec.boolOpt,
    support_batch_read: Codec.boolOpt,
    enable_mark_readed: Codec.boolOpt,
    enable_quick_operate: Codec.boolOpt,
    action_callback_url: Codec.strOpt,
    action_callback_token: Codec.strOpt,
    action_callback_key: Codec.strOpt,
    allow_batch_operate: Codec.boolOpt,
    exclude_efficiency_statistics: Codec.boolOpt
  }))

/** @category structures */
export interface ApprovalCreateViewers {
  readonly viewer_type?: "TENANT" | "DEPARTMENT" | "USER" | "NONE" | (string & {}) | undefined
  readonly viewer_user_id?: string | undefined
  readonly viewer_department_id?: string | undefined
}

export const ApprovalCreateViewers: Codec.Shape<ApprovalCreateViewers> =
  /*#__PURE__*/ Codec.shape("approval#ApprovalCreateViewers", () => ({
    viewer_type: Codec.openOpt("TENANT", "DEPARTMENT", "USER", "NONE"),
    viewer_user_id: Codec.strOpt,
    viewer_department_id: Codec.strOpt
  }))

/** @category structures */
export interface I18nResource {
  readonly locale:
    | "zh-CN" | "en-US" | "ja-JP" | "zh-HK" | "zh-TW" | "de-DE" | "es-ES" | "fr-FR" | "id-ID" | "it-IT"
    | "ko-KR" | "pt-BR" | "th-TH" | "vi-VN" | "ms-MY" | "ru-RU" | (string & {})
  readonly texts: ReadonlyArray<Types.I18nResourceText>
  readonly is_default: boolean
}

export const I18nResource: Codec.Shape<I18nResource> =
  /*#__PURE__*/ Codec.shape("approval#I18nResource", () => ({
    locale: Codec.open(
      "zh-CN", "en-US", "ja-JP", "zh-HK", "zh-TW", "de-DE", "es-ES", "fr-FR", "id-ID", "it-IT", "ko-KR",
      "pt-BR", "th-TH", "vi-VN", "ms-MY", "ru-RU"
    ),
    texts: Codec.list(Codec.obj(Types.I18nResourceText)),
    is_default: Codec.bool
  }))
