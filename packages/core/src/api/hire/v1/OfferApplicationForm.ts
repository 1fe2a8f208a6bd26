// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.offer_application_form`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly offer_application_form_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer_application_form.get#input", () => ({
    offer_application_form_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly offer_apply_form: OfferApplyFormInfo
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer_application_form.get#output", () => ({
    offer_apply_form: Codec.obj(OfferApplyFormInfo)
  }))

/**
 * 获取 Offer 申请表信息
 *
 * `GET /open-apis/hire/v1/offer_application_forms/:offer_application_form_id` · Token: tenant · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `hire:offer_schema:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_application_form/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取 Offer 申请表信息
   *
   * Scopes, any of: `hire:offer_schema:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_application_form/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "hire.v1.offer_application_form.get",
  method: "GET",
  path: "/open-apis/hire/v1/offer_application_forms/:offer_application_form_id",
  tokens: ["tenant"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly page_token?: string | undefined
  /** At most 100. Default: `1`. */
  readonly page_size?: number | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer_application_form.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more: boolean
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<OfferApplyForm>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer_application_form.list#output", () => ({
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(OfferApplyForm))
  }))

/**
 * 获取 Offer 申请表列表
 *
 * `GET /open-apis/hire/v1/offer_application_forms` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:offer_schema:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_application_form/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取 Offer 申请表列表
   *
   * Scopes, any of: `hire:offer_schema:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_application_form/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取 Offer 申请表列表
     *
     * Scopes, any of: `hire:offer_schema:readonly`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_application_form/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<OfferApplyForm>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.offer_application_form.list",
  method: "GET",
  path: "/open-apis/hire/v1/offer_application_forms",
  tokens: ["tenant"],
  query: ["page_token", "page_size"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface OfferApplyFormInfo {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly schema?: OfferApplyFormSchema | undefined
}

export const OfferApplyFormInfo: Codec.Shape<OfferApplyFormInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer_application_form.get#output.offer_apply_form", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    schema: Codec.objOpt(OfferApplyFormSchema)
  }))

/** @category structures */
export interface OfferApplyFormSchema {
  readonly id?: string | undefined
  readonly module_list?: ReadonlyArray<OfferApplyFormModuleInfo> | undefined
}

export const OfferApplyFormSchema: Codec.Shape<OfferApplyFormSchema> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer_application_form.get#output.offer_apply_form.schema", () => ({
    id: Codec.strOpt,
    module_list: Codec.listOpt(Codec.obj(OfferApplyFormModuleInfo))
  }))

/** @category structures */
export interface OfferApplyFormModuleInfo {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly is_customized?: boolean | undefined
  readonly active_status?: 1 | 2 | (number & {}) | undefined
  readonly hint?: Shared.I18n | undefined
  readonly object_list?: ReadonlyArray<OfferApplyFormObjectInfo> | undefined
}

export const OfferApplyFormModuleInfo: Codec.Shape<OfferApplyFormModuleInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer_application_form.get#output.offer_apply_form.schema.module_list", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    is_customized: Codec.boolOpt,
    active_status: Codec.openOpt(1, 2),
    hint: Codec.objOpt(Shared.I18n),
    object_list: Codec.listOpt(Codec.obj(OfferApplyFormObjectInfo))
  }))

/** @category structures */
export interface OfferApplyFormObjectInfo {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly description?: Shared.I18n | undefined
  readonly module_id?: string | undefined
  readonly is_customized?: boolean | undefined
  readonly is_required?: boolean | undefined
  readonly active_status?: 1 | 2 | (number & {}) | undefined
  readonly need_approve?: boolean | undefined
  readonly is_sensitive?: boolean | undefined
  readonly object_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | (number & {}) | undefined
  readonly object_type_v2?:
    | "text" | "long_text" | "select" | "multi_select" | "date_select" | "month_select" | "year_select"
    | "number" | "amount" | "formula" | "boolean" | "file" | "personnel_select" | "personnel_multi_select"
    | "city_single_select" | "corehr_text" | "corehr_long_text" | "corehr_select" | "corehr_multi_select"
    | "corehr_date_select" | "corehr_number" | "corehr_boolean" | "corehr_attachment"
    | "corehr_personnel_select" | "corehr_personnel_multi_select" | "default" | (string & {}) | undefined
  readonly config?: OfferApplyFormObjectConfigInfo | undefined
}

export const OfferApplyFormObjectInfo: Codec.Shape<OfferApplyFormObjectInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer_application_form.get#output.offer_apply_form.schema.module_list.object_list", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    description: Codec.objOpt(Shared.I18n),
    module_id: Codec.strOpt,
    is_customized: Codec.boolOpt,
    is_required: Codec.boolOpt,
    active_status: Codec.openOpt(1, 2),
    need_approve: Codec.boolOpt,
    is_sensitive: Codec.boolOpt,
    object_type: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
    object_type_v2: Codec.openOpt(
      "text", "long_text", "select", "multi_select", "date_select", "month_select", "year_select", "number",
      "amount", "formula", "boolean", "file", "personnel_select", "personnel_multi_select",
      "city_single_select", "corehr_text", "corehr_long_text", "corehr_select", "corehr_multi_select",
      "corehr_date_select", "corehr_number", "corehr_boolean", "corehr_attachment",
      "corehr_personnel_select", "corehr_personnel_multi_select", "default"
    ),
    config: Codec.objOpt(OfferApplyFormObjectConfigInfo)
  }))

/** @category structures */
export interface OfferApplyFormObjectConfigInfo {
  readonly options?: ReadonlyArray<Types.DimensionAbility> | undefined
  readonly formula?: OfferApplyFormConfigFormulaInfo | undefined
  readonly object_display_config?: OfferApplyFormObjectDisplayConfigInfo | undefined
}

export const OfferApplyFormObjectConfigInfo: Codec.Shape<OfferApplyFormObjectConfigInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer_application_form.get#output.offer_apply_form.schema.module_list.object_list.config", () => ({
    options: Codec.listOpt(Codec.obj(Types.DimensionAbility)),
    formula: Codec.objOpt(OfferApplyFormConfigFormulaInfo),
    object_display_config: Codec.objOpt(OfferApplyFormObjectDisplayConfigInfo)
  }))

/** @category structures */
export interface OfferApplyFormConfigFormulaInfo {
  readonly value?: string | undefined
  readonly result?: 1 | 2 | 3 | (number & {}) | undefined
  readonly extra_map?: ReadonlyArray<OfferApplyFormFormulaExtraMapInfo> | undefined
}

export const OfferApplyFormConfigFormulaInfo: Codec.Shape<OfferApplyFormConfigFormulaInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer_application_form.get#output.offer_apply_form.schema.module_list.object_list.config.formula", () => ({
    value: Codec.strOpt,
    result: Codec.openOpt(1, 2, 3),
    extra_map: Codec.listOpt(Codec.obj(OfferApplyFormFormulaExtraMapInfo))
  }))

/** @category structures */
export interface OfferApplyFormFormulaExtraMapInfo {
  readonly key?: string | undefined
  readonly value?: Shared.I18n | undefined
}

export const OfferApplyFormFormulaExtraMapInfo: Codec.Shape<OfferApplyFormFormulaExtraMapInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer_application_form.get#output.offer_apply_form.schema.module_list.object_list.config.formula.extra_map", () => ({
    key: Codec.strOpt,
    value: Codec.objOpt(Shared.I18n)
  }))

/** @category structures */
export interface OfferApplyFormObjectDisplayConfigInfo {
  readonly display_condition?: 1 | 2 | (number & {}) | undefined
  readonly pre_object_config_list?: ReadonlyArray<OfferApplyFormPreObjectConfigInfo> | undefined
}

export const OfferApplyFormObjectDisplayConfigInfo: Codec.Shape<OfferApplyFormObjectDisplayConfigInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer_application_form.get#output.offer_apply_form.schema.module_list.object_list.config.object_display_config", () => ({
    display_condition: Codec.openOpt(1, 2),
    pre_object_config_list: Codec.listOpt(Codec.obj(OfferApplyFormPreObjectConfigInfo))
  }))

/** @category structures */
export interface OfferApplyFormPreObjectConfigInfo {
  readonly id?: string | undefined
  readonly operator?: 1 | 2 | 3 | 4 | (number & {}) | undefined
  readonly value?: ReadonlyArray<string> | undefined
}

export const OfferApplyFormPreObjectConfigInfo: Codec.Shape<OfferApplyFormPreObjectConfigInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer_application_form.get#output.offer_apply_form.schema.module_list.object_list.config.object_display_config.pre_object_config_list", () => ({
    id: Codec.strOpt,
    operator: Codec.openOpt(1, 2, 3, 4),
    value: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface OfferApplyForm {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly create_time?: string | undefined
}

export const OfferApplyForm: Codec.Shape<OfferApplyForm> =
  /*#__PURE__*/ Codec.shape("hire.v1.offer_application_form.list#output.items", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    create_time: Codec.strOpt
  }))
