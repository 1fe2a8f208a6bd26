// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.job_requirement_schema`.
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
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly page_token?: string | undefined
  /** Default: `10`. */
  readonly page_size?: number | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job_requirement_schema.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<JobRequirementSchema>
  readonly has_more: boolean
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job_requirement_schema.list#output", () => ({
    items: Codec.list(Codec.obj(JobRequirementSchema)),
    has_more: Codec.bool,
    page_token: Codec.strOpt
  }))

/**
 * 获取招聘需求模板列表
 *
 * `GET /open-apis/hire/v1/job_requirement_schemas` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:job_requirement:readonly`, `hire:job_requirement`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement_schema/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取招聘需求模板列表
   *
   * Scopes, any of: `hire:job_requirement:readonly`, `hire:job_requirement`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement_schema/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取招聘需求模板列表
     *
     * Scopes, any of: `hire:job_requirement:readonly`, `hire:job_requirement`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement_schema/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<JobRequirementSchema>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.job_requirement_schema.list",
  method: "GET",
  path: "/open-apis/hire/v1/job_requirement_schemas",
  tokens: ["tenant"],
  query: ["page_token", "page_size"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface JobRequirementSchema {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly object_list?: ReadonlyArray<CommonSchema> | undefined
}

export const JobRequirementSchema: Codec.Shape<JobRequirementSchema> =
  /*#__PURE__*/ Codec.shape("hire.v1.job_requirement_schema.list#output.items", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    object_list: Codec.listOpt(Codec.obj(CommonSchema))
  }))

/** @category structures */
export interface CommonSchema {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly description?: Shared.I18n | undefined
  readonly setting?: Types.CommonSchemaSetting | undefined
  readonly is_customized?: boolean | undefined
  readonly is_required?: boolean | undefined
  readonly active_status?: 1 | 2 | (number & {}) | undefined
  readonly children_list?: ReadonlyArray<CommonSchemaChild> | undefined
}

export const CommonSchema: Codec.Shape<CommonSchema> =
  /*#__PURE__*/ Codec.shape("hire.v1.job_requirement_schema.list#output.items.object_list", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    description: Codec.objOpt(Shared.I18n),
    setting: Codec.objOpt(Types.CommonSchemaSetting),
    is_customized: Codec.boolOpt,
    is_required: Codec.boolOpt,
    active_status: Codec.openOpt(1, 2),
    children_list: Codec.listOpt(Codec.obj(CommonSchemaChild))
  }))

/** @category structures */
export interface CommonSchemaChild {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly description?: Shared.I18n | undefined
  readonly setting?: CommonSchemaSetting | undefined
  readonly parent_id?: string | undefined
  readonly is_customized?: boolean | undefined
  readonly is_required?: boolean | undefined
  readonly active_status?: 1 | 2 | (number & {}) | undefined
}

export const CommonSchemaChild: Codec.Shape<CommonSchemaChild> =
  /*#__PURE__*/ Codec.shape("hire.v1.job_requirement_schema.list#output.items.object_list.children_list", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    description: Codec.objOpt(Shared.I18n),
    setting: Codec.objOpt(CommonSchemaSetting),
    parent_id: Codec.strOpt,
    is_customized: Codec.boolOpt,
    is_required: Codec.boolOpt,
    active_status: Codec.openOpt(1, 2)
  }))

/** @category structures */
export interface CommonSchemaSetting {
  readonly object_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | (number & {}) | undefined
  readonly config?: Types.CommonSchemaConfig | undefined
}

export const CommonSchemaSetting: Codec.Shape<CommonSchemaSetting> =
  /*#__PURE__*/ Codec.shape("hire.v1.job_requirement_schema.list#output.items.object_list.children_list.setting", () => ({
    object_type: Codec.openOpt(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13),
    config: Codec.objOpt(Types.CommonSchemaConfig)
  }))
