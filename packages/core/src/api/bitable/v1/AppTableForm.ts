// GENERATED from spec/bitable.json. DO NOT EDIT: correct spec/patches/bitable.json.
/**
 * Endpoints of `bitable.v1.app.table.form`.
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
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly app_token: string
  readonly table_id: string
  readonly form_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.form.get#input", () => ({
    app_token: Codec.str,
    table_id: Codec.str,
    form_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly form: AppTableForm
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.form.get#output", () => ({
    form: Codec.obj(AppTableForm)
  }))

/**
 * 获取表单元数据
 *
 * `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id` · Token: tenant or user · Rate
 * limit: 20/s.
 *
 * Scopes, any of: `base:form:read`, `bitable:app`, `bitable:app:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-form/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取表单元数据
   *
   * Scopes, any of: `base:form:read`, `bitable:app`, `bitable:app:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-form/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.table.form.get",
  method: "GET",
  path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id",
  tokens: ["tenant", "user"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly app_token: string
  readonly table_id: string
  readonly form_id: string
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly shared?: boolean | undefined
  readonly shared_limit?: "off" | "tenant_editable" | "anyone_editable" | (string & {}) | undefined
  readonly submit_limit_once?: boolean | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.form.patch#input", () => ({
    app_token: Codec.str,
    table_id: Codec.str,
    form_id: Codec.str,
    name: Codec.strOpt,
    description: Codec.strOpt,
    shared: Codec.boolOpt,
    shared_limit: Codec.listedOpt("off", "tenant_editable", "anyone_editable"),
    submit_limit_once: Codec.boolOpt
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly form: AppTableForm
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.form.patch#output", () => ({
    form: Codec.obj(AppTableForm)
  }))

/**
 * 更新表单元数据
 *
 * `PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id` · Token: tenant or user ·
 * Rate limit: 10/s.
 *
 * Scopes, any of: `base:form:update`, `bitable:app`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-form/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant" | "user"> & {
  /**
   * 更新表单元数据
   *
   * Scopes, any of: `base:form:update`, `bitable:app`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-form/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.table.form.patch",
  method: "PATCH",
  path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/**
 * What `upgrade` takes.
 *
 * @category inputs
 */
export interface UpgradeInput {
  readonly app_token: string
  /** At most 50 characters. */
  readonly table_id: string
  readonly form_id: string
  /** 1 to 100 characters. */
  readonly form_name: string
  readonly display_mode: "traditional" | "one_question_per_page" | (string & {})
}

export const UpgradeInput: Codec.Shape<UpgradeInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.form.upgrade#input", () => ({
    app_token: Codec.str,
    table_id: Codec.str,
    form_id: Codec.str,
    form_name: Codec.str,
    display_mode: Codec.listed("traditional", "one_question_per_page")
  }))

/**
 * What `upgrade` gives.
 *
 * @category outputs
 */
export interface UpgradeOutput {
  readonly form: UpgradedForm
}

export const UpgradeOutput: Codec.Shape<UpgradeOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.form.upgrade#output", () => ({
    form: Codec.obj(UpgradedForm)
  }))

/**
 * 升级表单
 *
 * `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/upgrade` · Token: tenant or
 * user · Rate limit: 20/s.
 *
 * Scopes, any of: `base:form:update`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-form/upgrade
 * @category endpoints
 */
export const upgrade: Endpoint.Described<UpgradeInput, UpgradeOutput, "tenant" | "user"> & {
  /**
   * 升级表单
   *
   * Scopes, any of: `base:form:update`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-form/upgrade
   */
  (input: UpgradeInput, options?: Endpoint.CallOptions): Effect.Effect<UpgradeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.table.form.upgrade",
  method: "POST",
  path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/upgrade",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: UpgradeInput,
  output: UpgradeOutput
})

/** @category structures */
export interface AppTableForm {
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly shared?: boolean | undefined
  readonly shared_url?: string | undefined
  readonly shared_limit?: "off" | "tenant_editable" | "anyone_editable" | (string & {}) | undefined
  readonly submit_limit_once?: boolean | undefined
}

export const AppTableForm: Codec.Shape<AppTableForm> =
  /*#__PURE__*/ Codec.shape("bitable#AppTableForm", () => ({
    name: Codec.strOpt,
    description: Codec.strOpt,
    shared: Codec.boolOpt,
    shared_url: Codec.strOpt,
    shared_limit: Codec.openOpt("off", "tenant_editable", "anyone_editable"),
    submit_limit_once: Codec.boolOpt
  }))

/** @category structures */
export interface UpgradedForm {
  readonly id?: string | undefined
}

export const UpgradedForm: Codec.Shape<UpgradedForm> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.form.upgrade#output.form", () => ({
    id: Codec.strOpt
  }))
