// GENERATED from spec/approval.json. DO NOT EDIT: correct spec/patches/approval.json.
/**
 * Endpoints of `approval.v2.approval`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/approval.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly approval_name: string
  readonly approval_code?: string | undefined
  readonly description?: string | undefined
  readonly viewers: ReadonlyArray<Viewer>
  readonly form: CreateFormInput
  readonly node_list: ReadonlyArray<CreateNodeListInput>
  readonly settings?: CreateSettingsInput | undefined
  readonly config?: CreateConfigInput | undefined
  readonly icon?: number | undefined
  readonly i18n_resources: ReadonlyArray<CreateI18nResourcesInput>
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("approval.v2.approval.create#input", () => ({
    approval_name: Codec.str,
    approval_code: Codec.strOpt,
    description: Codec.strOpt,
    viewers: Codec.list(Codec.obj(Viewer)),
    form: Codec.obj(CreateFormInput),
    node_list: Codec.list(Codec.obj(CreateNodeListInput)),
    settings: Codec.objOpt(CreateSettingsInput),
    config: Codec.objOpt(CreateConfigInput),
    icon: Codec.intOpt,
    i18n_resources: Codec.list(Codec.obj(CreateI18nResourcesInput))
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
  /*#__PURE__*/ Codec.shape("approval.v2.approval.create#output", () => ({
    approval_code: Codec.str
  }))

/**
 * 创建审批定义
 *
 * `POST /approval/openapi/v2/approval/create` · Token: tenant.
 *
 * Scopes, any of: `approval:approval:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUzNyYjL1cjM24SN3IjN
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建审批定义
   *
   * Scopes, any of: `approval:approval:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUzNyYjL1cjM24SN3IjN
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v2.approval.create",
  method: "POST",
  path: "/approval/openapi/v2/approval/create",
  host: "www",
  tokens: ["tenant"],
  body: "json",
  deprecated: true,
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
  readonly locale?: string | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("approval.v2.approval.get#input", () => ({
    approval_code: Codec.str,
    locale: Codec.strOpt
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly approval_name?: string | undefined
  readonly status?: string | undefined
  readonly form?: string | undefined
  readonly node_list?: ReadonlyArray<GetOutputNodeList> | undefined
  readonly viewers?: ReadonlyArray<Viewer> | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("approval.v2.approval.get#output", () => ({
    approval_name: Codec.strOpt,
    status: Codec.strOpt,
    form: Codec.strOpt,
    node_list: Codec.listOpt(Codec.obj(GetOutputNodeList)),
    viewers: Codec.listOpt(Codec.obj(Viewer))
  }))

/**
 * 查看审批定义
 *
 * `POST /approval/openapi/v2/approval/get` · Token: tenant.
 *
 * Scopes, any of: `approval:approval:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uADNyUjLwQjM14CM0ITN
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查看审批定义
   *
   * Scopes, any of: `approval:approval:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uADNyUjLwQjM14CM0ITN
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "approval.v2.approval.get",
  method: "POST",
  path: "/approval/openapi/v2/approval/get",
  host: "www",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  deprecated: true,
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface Viewer {
  readonly type?: string | undefined
  readonly open_id?: string | undefined
  readonly user_id?: string | undefined
}

export const Viewer: Codec.Shape<Viewer> = /*#__PURE__*/ Codec.shape("approval#Viewer", () => ({
  type: Codec.strOpt,
  open_id: Codec.strOpt,
  user_id: Codec.strOpt
}))

/** @category structures */
export interface CreateFormInput {
  readonly form_content: string
}

export const CreateFormInput: Codec.Shape<CreateFormInput> =
  /*#__PURE__*/ Codec.shape("approval.v2.approval.create#input.form", () => ({
    form_content: Codec.str
  }))

/** @category structures */
export interface CreateNodeListInput {
  readonly id: string
  readonly name: string
  readonly node_type: string
  readonly approver: ReadonlyArray<Viewer>
  readonly ccer?: ReadonlyArray<Viewer> | undefined
}

export const CreateNodeListInput: Codec.Shape<CreateNodeListInput> =
  /*#__PURE__*/ Codec.shape("approval.v2.approval.create#input.node_list", () => ({
    id: Codec.str,
    name: Codec.str,
    node_type: Codec.str,
    approver: Codec.list(Codec.obj(Viewer)),
    ccer: Codec.listOpt(Codec.obj(Viewer))
  }))

/** @category structures */
export interface CreateSettingsInput {
  readonly revert_interval?: number | undefined
  readonly revert_option?: number | undefined
}

export const CreateSettingsInput: Codec.Shape<CreateSettingsInput> =
  /*#__PURE__*/ Codec.shape("approval.v2.approval.create#input.settings", () => ({
    revert_interval: Codec.intOpt,
    revert_option: Codec.intOpt
  }))

/** @category structures */
export interface CreateConfigInput {
  readonly can_update_viewer?: boolean | undefined
  readonly can_update_form?: boolean | undefined
  readonly can_update_process?: boolean | undefined
  readonly can_update_revert?: boolean | undefined
  readonly help_url?: string | undefined
}

export const CreateConfigInput: Codec.Shape<CreateConfigInput> =
  /*#__PURE__*/ Codec.shape("approval.v2.approval.create#input.config", () => ({
    can_update_viewer: Codec.boolOpt,
    can_update_form: Codec.boolOpt,
    can_update_process: Codec.boolOpt,
    can_update_revert: Codec.boolOpt,
    help_url: Codec.strOpt
  }))

/** @category structures */
export interface CreateI18nResourcesInput {
  readonly locale: string
  readonly is_default: boolean
  readonly texts: { readonly [name: string]: unknown }
}

export const CreateI18nResourcesInput: Codec.Shape<CreateI18nResourcesInput> =
  /*#__PURE__*/ Codec.shape("approval.v2.approval.create#input.i18n_resources", () => ({
    locale: Codec.str,
    is_default: Codec.bool,
    texts: Codec.map(Codec.any)
  }))

/** @category structures */
export interface GetOutputNodeList {
  readonly name?: string | undefined
  readonly need_approver?: boolean | undefined
  readonly node_id?: string | undefined
  readonly custom_node_id?: string | undefined
  readonly node_type?: string | undefined
}

export const GetOutputNodeList: Codec.Shape<GetOutputNodeList> =
  /*#__PURE__*/ Codec.shape("approval.v2.approval.get#output.node_list", () => ({
    name: Codec.strOpt,
    need_approver: Codec.boolOpt,
    node_id: Codec.strOpt,
    custom_node_id: Codec.strOpt,
    node_type: Codec.strOpt
  }))
