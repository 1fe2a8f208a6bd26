// GENERATED from spec/performance.json. DO NOT EDIT: correct spec/patches/performance.json.
/**
 * Endpoints of `performance.v2.additional_information`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/performance.js"
import type * as Effect from "effect/Effect"

/**
 * What `import` takes.
 *
 * @category inputs
 */
export interface ImportInput {
  /** At most 64 characters. */
  readonly client_token?: string | undefined
  /** At most 999999999 characters. Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
  /** 1 to 100 characters. */
  readonly semester_id: string
  /** 1 to 1000 items. */
  readonly additional_informations?: ReadonlyArray<ImportAdditionalInformationsInput> | undefined
  /** At most 200 characters. */
  readonly import_record_name?: string | undefined
}

export const ImportInput: Codec.Shape<ImportInput> =
  /*#__PURE__*/ Codec.shape("performance.v2.additional_information.import#input", () => ({
    client_token: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
    semester_id: Codec.str,
    additional_informations: Codec.listOpt(Codec.obj(ImportAdditionalInformationsInput)),
    import_record_name: Codec.strOpt
  }))

/**
 * What `import` gives.
 *
 * @category outputs
 */
export interface ImportOutput {
  readonly import_record_id?: string | undefined
  readonly additional_informations?: ReadonlyArray<AdditionalInformation> | undefined
}

export const ImportOutput: Codec.Shape<ImportOutput> =
  /*#__PURE__*/ Codec.shape("performance.v2.additional_information.import#output", () => ({
    import_record_id: Codec.strOpt,
    additional_informations: Codec.listOpt(Codec.obj(AdditionalInformation))
  }))

/**
 * 批量导入补充信息
 *
 * `POST /open-apis/performance/v2/additional_informations/import` · Token: tenant · Rate limit: 10/min.
 *
 * Scopes, any of: `performance:performance`, `performance:semester_activity:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/additional_information/import
 * @category endpoints
 */
const importEndpoint: Endpoint.Described<ImportInput, ImportOutput, "tenant"> & {
  /**
   * 批量导入补充信息
   *
   * Scopes, any of: `performance:performance`, `performance:semester_activity:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/additional_information/import
   */
  (input: ImportInput, options?: Endpoint.CallOptions): Effect.Effect<ImportOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "performance.v2.additional_information.import",
  method: "POST",
  path: "/open-apis/performance/v2/additional_informations/import",
  tokens: ["tenant"],
  query: ["client_token", "user_id_type"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1580110],
  codes,
  input: ImportInput,
  output: ImportOutput
})

export { importEndpoint as import }

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  /** At most 999999999 characters. Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_admin_id" | (string & {}) | undefined
  readonly page_token?: string | undefined
  /** At most 50. Default: `20`. */
  readonly page_size?: number | undefined
  /** 1 to 100 characters. */
  readonly semester_id: string
  /** At most 50 items. */
  readonly item_ids?: ReadonlyArray<string> | undefined
  /** At most 50 items. */
  readonly external_ids?: ReadonlyArray<string> | undefined
  /** At most 50 items. */
  readonly reviewee_user_ids?: ReadonlyArray<string> | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("performance.v2.additional_information.query#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_admin_id"),
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    semester_id: Codec.str,
    item_ids: Codec.listOpt(Codec.str),
    external_ids: Codec.listOpt(Codec.str),
    reviewee_user_ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly additional_informations: ReadonlyArray<AdditionalInformation>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("performance.v2.additional_information.query#output", () => ({
    additional_informations: Codec.list(Codec.obj(AdditionalInformation)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 批量查询补充信息
 *
 * `POST /open-apis/performance/v2/additional_informations/query` · Token: tenant · Rate limit: 10/min.
 *
 * Scopes, any of: `performance:performance`, `performance:performance:readonly`,
 * `performance:semester_activity:read`, `performance:semester_activity:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/additional_information/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 批量查询补充信息
   *
   * Scopes, any of: `performance:performance`, `performance:performance:readonly`,
   * `performance:semester_activity:read`, `performance:semester_activity:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/additional_information/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<QueryInput, QueryOutput, "tenant">
  readonly items: {
    /**
     * 批量查询补充信息
     *
     * Scopes, any of: `performance:performance`, `performance:performance:readonly`,
     * `performance:semester_activity:read`, `performance:semester_activity:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/additional_information/query
     */
    (input: QueryInput, options?: Paged.Options): Paged.Listing<AdditionalInformation>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "performance.v2.additional_information.query",
  method: "POST",
  path: "/open-apis/performance/v2/additional_informations/query",
  tokens: ["tenant"],
  query: ["user_id_type", "page_token", "page_size"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "additional_informations", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: QueryInput,
  output: QueryOutput
})

/** @category structures */
export interface AdditionalInformation {
  readonly item_id?: string | undefined
  readonly external_id?: string | undefined
  readonly reviewee_user_id: string
  readonly item: string
  readonly time: string
  readonly detailed_description: string
}

export const AdditionalInformation: Codec.Shape<AdditionalInformation> =
  /*#__PURE__*/ Codec.shape("performance#AdditionalInformation", () => ({
    item_id: Codec.strOpt,
    external_id: Codec.strOpt,
    reviewee_user_id: Codec.str,
    item: Codec.str,
    time: Codec.str,
    detailed_description: Codec.str
  }))

/** @category structures */
export interface ImportAdditionalInformationsInput {
  /** 1 to 100 characters. */
  readonly item_id?: string | undefined
  /** At most 100 characters. */
  readonly external_id?: string | undefined
  /** 1 to 9999 characters. */
  readonly reviewee_user_id: string
  /** 1 to 1000 characters. */
  readonly item: string
  /** 1 to 100 characters. */
  readonly time: string
  /** 1 to 5000 characters. */
  readonly detailed_description: string
}

export const ImportAdditionalInformationsInput: Codec.Shape<ImportAdditionalInformationsInput> =
  /*#__PURE__*/ Codec.shape("performance.v2.additional_information.import#input.additional_informations", () => ({
    item_id: Codec.strOpt,
    external_id: Codec.strOpt,
    reviewee_user_id: Codec.str,
    item: Codec.str,
    time: Codec.str,
    detailed_description: Codec.str
  }))
