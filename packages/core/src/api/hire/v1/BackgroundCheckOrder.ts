// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.background_check_order`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/hire.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchQuery` takes.
 *
 * @category inputs
 */
export interface BatchQueryInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly page_token?: string | undefined
  /** At most 100. Default: `10`. */
  readonly page_size?: number | undefined
  /** At most 20 items. */
  readonly background_check_order_id_list?: ReadonlyArray<string> | undefined
  readonly update_start_time?: string | undefined
  readonly update_end_time?: string | undefined
  readonly begin_start_time?: string | undefined
  readonly begin_end_time?: string | undefined
  readonly application_id?: string | undefined
  readonly order_status?: "2" | "3" | "4" | "5" | "6" | "8" | "9" | (string & {}) | undefined
}

export const BatchQueryInput: Codec.Shape<BatchQueryInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.background_check_order.batch_query#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    background_check_order_id_list: Codec.listOpt(Codec.str),
    update_start_time: Codec.strOpt,
    update_end_time: Codec.strOpt,
    begin_start_time: Codec.strOpt,
    begin_end_time: Codec.strOpt,
    application_id: Codec.strOpt,
    order_status: Codec.listedOpt("2", "3", "4", "5", "6", "8", "9")
  }))

/**
 * What `batchQuery` gives.
 *
 * @category outputs
 */
export interface BatchQueryOutput {
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<BackgroundCheckOrder>
}

export const BatchQueryOutput: Codec.Shape<BatchQueryOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.background_check_order.batch_query#output", () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(BackgroundCheckOrder))
  }))

/**
 * 查询背调信息列表
 *
 * `POST /open-apis/hire/v1/background_check_orders/batch_query` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:background_check_order`, `hire:background_check_order:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/background_check_order/batch_query
 * @category endpoints
 */
export const batchQuery: Endpoint.Described<BatchQueryInput, BatchQueryOutput, "tenant"> & {
  /**
   * 查询背调信息列表
   *
   * Scopes, any of: `hire:background_check_order`, `hire:background_check_order:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/background_check_order/batch_query
   */
  (input?: BatchQueryInput, options?: Endpoint.CallOptions): Effect.Effect<BatchQueryOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<BatchQueryInput, BatchQueryOutput, "tenant">
  readonly items: {
    /**
     * 查询背调信息列表
     *
     * Scopes, any of: `hire:background_check_order`, `hire:background_check_order:readonly`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/background_check_order/batch_query
     */
    (input?: BatchQueryInput, options?: Paged.Options): Paged.Listing<BackgroundCheckOrder>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.background_check_order.batch_query",
  method: "POST",
  path: "/open-apis/hire/v1/background_check_orders/batch_query",
  tokens: ["tenant"],
  query: ["user_id_type", "page_token", "page_size"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: BatchQueryInput,
  output: BatchQueryOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly page_token?: string | undefined
  /** At most 100. Default: `10`. */
  readonly page_size?: number | undefined
  readonly application_id?: string | undefined
  readonly update_start_time?: string | undefined
  readonly update_end_time?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.background_check_order.list#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    application_id: Codec.strOpt,
    update_start_time: Codec.strOpt,
    update_end_time: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<ListOutputItems>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.background_check_order.list#output", () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(ListOutputItems))
  }))

/**
 * 获取背调信息列表
 *
 * `GET /open-apis/hire/v1/background_check_orders` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `hire:background_check_order`, `hire:background_check_order:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/background_check_order/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取背调信息列表
   *
   * Scopes, any of: `hire:background_check_order`, `hire:background_check_order:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/background_check_order/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取背调信息列表
     *
     * Scopes, any of: `hire:background_check_order`, `hire:background_check_order:readonly`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/background_check_order/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<ListOutputItems>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.background_check_order.list",
  method: "GET",
  path: "/open-apis/hire/v1/background_check_orders",
  tokens: ["tenant"],
  query: ["user_id_type", "page_token", "page_size", "application_id", "update_start_time", "update_end_time"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface BackgroundCheckOrderFeedbackInfo {
  readonly id?: string | undefined
  readonly attachment_url?: string | undefined
  readonly report_preview_url?: string | undefined
  readonly result?: string | undefined
  readonly report_type?: 1 | 2 | (number & {}) | undefined
  readonly create_time?: string | undefined
  readonly report_name?: string | undefined
}

export const BackgroundCheckOrderFeedbackInfo: Codec.Shape<BackgroundCheckOrderFeedbackInfo> =
  /*#__PURE__*/ Codec.shape("hire#BackgroundCheckOrderFeedbackInfo", () => ({
    id: Codec.strOpt,
    attachment_url: Codec.strOpt,
    report_preview_url: Codec.strOpt,
    result: Codec.strOpt,
    report_type: Codec.openOpt(1, 2),
    create_time: Codec.strOpt,
    report_name: Codec.strOpt
  }))

/** @category structures */
export interface BackgroundCheckOrderProcessInfo {
  readonly process?: string | undefined
  readonly update_time?: string | undefined
  readonly en_process?: string | undefined
}

export const BackgroundCheckOrderProcessInfo: Codec.Shape<BackgroundCheckOrderProcessInfo> =
  /*#__PURE__*/ Codec.shape("hire#BackgroundCheckOrderProcessInfo", () => ({
    process: Codec.strOpt,
    update_time: Codec.strOpt,
    en_process: Codec.strOpt
  }))

/** @category structures */
export interface BackgroundCheckOrderCreator {
  readonly user_id?: string | undefined
}

export const BackgroundCheckOrderCreator: Codec.Shape<BackgroundCheckOrderCreator> =
  /*#__PURE__*/ Codec.shape("hire#BackgroundCheckOrderCreator", () => ({
    user_id: Codec.strOpt
  }))

/** @category structures */
export interface ProviderIdNameObject {
  readonly provider_id?: string | undefined
  readonly provider_name?: Shared.I18n | undefined
}

export const ProviderIdNameObject: Codec.Shape<ProviderIdNameObject> =
  /*#__PURE__*/ Codec.shape("hire#ProviderIdNameObject", () => ({
    provider_id: Codec.strOpt,
    provider_name: Codec.objOpt(Shared.I18n)
  }))

/** @category structures */
export interface EcoBackgroundCheckCustomFieldData {
  readonly type:
    | "text" | "textarea" | "number" | "boolean" | "select" | "multiselect" | "date" | "file" | "resume"
    | (string & {})
  readonly key: string
  readonly name: Shared.I18n
  readonly is_required: boolean
  readonly description?: Shared.I18n | undefined
  readonly options?: ReadonlyArray<Types.EcoBackgroundCheckCustomFieldDataOption> | undefined
}

export const EcoBackgroundCheckCustomFieldData: Codec.Shape<EcoBackgroundCheckCustomFieldData> =
  /*#__PURE__*/ Codec.shape("hire#EcoBackgroundCheckCustomFieldData", () => ({
    type: Codec.open(
      "text", "textarea", "number", "boolean", "select", "multiselect", "date", "file", "resume"
    ),
    key: Codec.str,
    name: Codec.obj(Shared.I18n),
    is_required: Codec.bool,
    description: Codec.objOpt(Shared.I18n),
    options: Codec.listOpt(Codec.obj(Types.EcoBackgroundCheckCustomFieldDataOption))
  }))

/** @category structures */
export interface BackgroundCheckItemInfo {
  readonly id?: string | undefined
  readonly name?: string | undefined
}

export const BackgroundCheckItemInfo: Codec.Shape<BackgroundCheckItemInfo> =
  /*#__PURE__*/ Codec.shape("hire#BackgroundCheckItemInfo", () => ({
    id: Codec.strOpt,
    name: Codec.strOpt
  }))

/** @category structures */
export interface BackgroundCheckOrder {
  readonly order_id?: string | undefined
  readonly application_id?: string | undefined
  readonly order_status?: 2 | 3 | 4 | 5 | 6 | 8 | 9 | (number & {}) | undefined
  readonly account_third_type?: 1 | 2 | 3 | 127 | (number & {}) | undefined
  readonly package?: string | undefined
  readonly name?: string | undefined
  readonly feedback_info_list?: ReadonlyArray<BackgroundCheckOrderFeedbackInfo> | undefined
  readonly process_info_list?: ReadonlyArray<BackgroundCheckOrderProcessInfo> | undefined
  readonly upload_time?: string | undefined
  readonly candidate_info?: UserContactInfo | undefined
  readonly creator_info?: BackgroundCheckOrderCreator | undefined
  readonly contactor_info?: BackgroundCheckOrderContactorInfo | undefined
  readonly begin_time?: string | undefined
  readonly end_time?: string | undefined
  readonly conclusion?: string | undefined
  readonly provider_info?: ProviderIdNameObject | undefined
  readonly custom_field_list?: ReadonlyArray<EcoBackgroundCheckCustomFieldData> | undefined
  readonly custom_data_list?: ReadonlyArray<Shared.BackgroundCheckCustomFieldDataValue> | undefined
  readonly ext_item_info_list?: ReadonlyArray<BackgroundCheckItemInfo> | undefined
  readonly update_time?: string | undefined
  readonly geo?: "cn" | "sg" | "us" | "jp" | (string & {}) | undefined
  readonly location_code?: string | undefined
  readonly remark?: string | undefined
}

export const BackgroundCheckOrder: Codec.Shape<BackgroundCheckOrder> =
  /*#__PURE__*/ Codec.shape("hire.v1.background_check_order.batch_query#output.items", () => ({
    order_id: Codec.strOpt,
    application_id: Codec.strOpt,
    order_status: Codec.openOpt(2, 3, 4, 5, 6, 8, 9),
    account_third_type: Codec.openOpt(1, 2, 3, 127),
    package: Codec.strOpt,
    name: Codec.strOpt,
    feedback_info_list: Codec.listOpt(Codec.obj(BackgroundCheckOrderFeedbackInfo)),
    process_info_list: Codec.listOpt(Codec.obj(BackgroundCheckOrderProcessInfo)),
    upload_time: Codec.strOpt,
    candidate_info: Codec.objOpt(UserContactInfo),
    creator_info: Codec.objOpt(BackgroundCheckOrderCreator),
    contactor_info: Codec.objOpt(BackgroundCheckOrderContactorInfo),
    begin_time: Codec.strOpt,
    end_time: Codec.strOpt,
    conclusion: Codec.strOpt,
    provider_info: Codec.objOpt(ProviderIdNameObject),
    custom_field_list: Codec.listOpt(Codec.obj(EcoBackgroundCheckCustomFieldData)),
    custom_data_list: Codec.listOpt(Codec.obj(Shared.BackgroundCheckCustomFieldDataValue)),
    ext_item_info_list: Codec.listOpt(Codec.obj(BackgroundCheckItemInfo)),
    update_time: Codec.strOpt,
    geo: Codec.openOpt("cn", "sg", "us", "jp"),
    location_code: Codec.strOpt,
    remark: Codec.strOpt
  }))

/** @category structures */
export interface UserContactInfo {
  readonly name?: string | undefined
  /** Given with the scope `hire:talent.mobile:readonly`. */
  readonly mobile?: string | undefined
  /** Given with the scope `hire:talent.email:readonly`. */
  readonly email?: string | undefined
  readonly first_name?: string | undefined
  readonly last_name?: string | undefined
}

export const UserContactInfo: Codec.Shape<UserContactInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.background_check_order.batch_query#output.items.candidate_info", () => ({
    name: Codec.strOpt,
    mobile: Codec.strOpt,
    email: Codec.strOpt,
    first_name: Codec.strOpt,
    last_name: Codec.strOpt
  }))

/** @category structures */
export interface BackgroundCheckOrderContactorInfo {
  readonly name?: string | undefined
  /** Given with the scope `hire:employee.mobile:readonly`. */
  readonly mobile?: string | undefined
  /** Given with the scope `hire:employee.email:readonly`. */
  readonly email?: string | undefined
  /** Not in the documentation. */
  readonly first_name?: string | undefined
  /** Not in the documentation. */
  readonly last_name?: string | undefined
}

export const BackgroundCheckOrderContactorInfo: Codec.Shape<BackgroundCheckOrderContactorInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.background_check_order.batch_query#output.items.contactor_info", () => ({
    name: Codec.strOpt,
    mobile: Codec.strOpt,
    email: Codec.strOpt,
    first_name: Codec.strOpt,
    last_name: Codec.strOpt
  }))

/** @category structures */
export interface ListOutputItems {
  readonly order_id?: string | undefined
  readonly application_id?: string | undefined
  readonly order_status?: 2 | 3 | 4 | 5 | 6 | 8 | 9 | (number & {}) | undefined
  readonly account_third_type?: 1 | 2 | 3 | 127 | (number & {}) | undefined
  readonly package?: string | undefined
  readonly name?: string | undefined
  readonly feedback_info_list?: ReadonlyArray<BackgroundCheckOrderFeedbackInfo> | undefined
  readonly process_info_list?: ReadonlyArray<BackgroundCheckOrderProcessInfo> | undefined
  readonly upload_time?: string | undefined
  readonly candidate_info?: ListOutputItemsCandidateInfo | undefined
  readonly creator_info?: BackgroundCheckOrderCreator | undefined
  readonly contactor_info?: ListOutputItemsContactorInfo | undefined
  readonly begin_time?: string | undefined
  readonly end_time?: string | undefined
  readonly conclusion?: string | undefined
  readonly provider_info?: ProviderIdNameObject | undefined
  readonly custom_field_list?: ReadonlyArray<EcoBackgroundCheckCustomFieldData> | undefined
  readonly custom_data_list?: ReadonlyArray<Shared.BackgroundCheckCustomFieldDataValue> | undefined
  readonly ext_item_info_list?: ReadonlyArray<BackgroundCheckItemInfo> | undefined
  readonly update_time?: string | undefined
  readonly geo?: "cn" | "sg" | "us" | "jp" | (string & {}) | undefined
  readonly location_code?: string | undefined
  readonly remark?: string | undefined
}

export const ListOutputItems: Codec.Shape<ListOutputItems> =
  /*#__PURE__*/ Codec.shape("hire.v1.background_check_order.list#output.items", () => ({
    order_id: Codec.strOpt,
    application_id: Codec.strOpt,
    order_status: Codec.openOpt(2, 3, 4, 5, 6, 8, 9),
    account_third_type: Codec.openOpt(1, 2, 3, 127),
    package: Codec.strOpt,
    name: Codec.strOpt,
    feedback_info_list: Codec.listOpt(Codec.obj(BackgroundCheckOrderFeedbackInfo)),
    process_info_list: Codec.listOpt(Codec.obj(BackgroundCheckOrderProcessInfo)),
    upload_time: Codec.strOpt,
    candidate_info: Codec.objOpt(ListOutputItemsCandidateInfo),
    creator_info: Codec.objOpt(BackgroundCheckOrderCreator),
    contactor_info: Codec.objOpt(ListOutputItemsContactorInfo),
    begin_time: Codec.strOpt,
    end_time: Codec.strOpt,
    conclusion: Codec.strOpt,
    provider_info: Codec.objOpt(ProviderIdNameObject),
    custom_field_list: Codec.listOpt(Codec.obj(EcoBackgroundCheckCustomFieldData)),
    custom_data_list: Codec.listOpt(Codec.obj(Shared.BackgroundCheckCustomFieldDataValue)),
    ext_item_info_list: Codec.listOpt(Codec.obj(BackgroundCheckItemInfo)),
    update_time: Codec.strOpt,
    geo: Codec.openOpt("cn", "sg", "us", "jp"),
    location_code: Codec.strOpt,
    remark: Codec.strOpt
  }))

/** @category structures */
export interface ListOutputItemsCandidateInfo {
  readonly name?: string | undefined
  readonly mobile?: string | undefined
  readonly email?: string | undefined
  readonly first_name?: string | undefined
  readonly last_name?: string | undefined
}

export const ListOutputItemsCandidateInfo: Codec.Shape<ListOutputItemsCandidateInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.background_check_order.list#output.items.candidate_info", () => ({
    name: Codec.strOpt,
    mobile: Codec.strOpt,
    email: Codec.strOpt,
    first_name: Codec.strOpt,
    last_name: Codec.strOpt
  }))

/** @category structures */
export interface ListOutputItemsContactorInfo {
  readonly name?: string | undefined
  readonly mobile?: string | undefined
  readonly email?: string | undefined
  /** Not in the documentation. */
  readonly first_name?: string | undefined
  /** Not in the documentation. */
  readonly last_name?: string | undefined
}

export const ListOutputItemsContactorInfo: Codec.Shape<ListOutputItemsContactorInfo> =
  /*#__PURE__*/ Codec.shape("hire.v1.background_check_order.list#output.items.contactor_info", () => ({
    name: Codec.strOpt,
    mobile: Codec.strOpt,
    email: Codec.strOpt,
    first_name: Codec.strOpt,
    last_name: Codec.strOpt
  }))
