// GENERATED from spec/hire.json. DO NOT EDIT: correct spec/patches/hire.json.
/**
 * Endpoints of `hire.v1.job_schema`.
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
  readonly page_size?: number | undefined
  readonly scenario?: 1 | 2 | (number & {}) | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job_schema.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    scenario: Codec.listedOpt(1, 2)
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<JobSchema>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("hire.v1.job_schema.list#output", () => ({
    items: Codec.list(Codec.obj(JobSchema)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 获取职位模板
 *
 * `GET /open-apis/hire/v1/job_schemas` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `hire:job:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_schema/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取职位模板
   *
   * Scopes, any of: `hire:job:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_schema/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取职位模板
     *
     * Scopes, any of: `hire:job:readonly`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_schema/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<JobSchema>
  }
} = /*#__PURE__*/ Paged.make({
  id: "hire.v1.job_schema.list",
  method: "GET",
  path: "/open-apis/hire/v1/job_schemas",
  tokens: ["tenant"],
  query: ["page_token", "page_size", "scenario"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface JobSchema {
  readonly id?: string | undefined
  readonly name?: Shared.I18n | undefined
  readonly scenario_type?: 1 | 2 | (number & {}) | undefined
  readonly object_list?: ReadonlyArray<CommonSchema> | undefined
}

export const JobSchema: Codec.Shape<JobSchema> =
  /*#__PURE__*/ Codec.shape("hire.v1.job_schema.list#output.items", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    scenario_type: Codec.openOpt(1, 2),
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
  /*#__PURE__*/ Codec.shape("hire.v1.job_schema.list#output.items.object_list", () => ({
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
  readonly setting?: Types.CommonSchemaSetting | undefined
  readonly parent_id?: string | undefined
  readonly is_customized?: boolean | undefined
  readonly is_required?: boolean | undefined
  readonly active_status?: 1 | 2 | (number & {}) | undefined
}

export const CommonSchemaChild: Codec.Shape<CommonSchemaChild> =
  /*#__PURE__*/ Codec.shape("hire.v1.job_schema.list#output.items.object_list.children_list", () => ({
    id: Codec.strOpt,
    name: Codec.objOpt(Shared.I18n),
    description: Codec.objOpt(Shared.I18n),
    setting: Codec.objOpt(Types.CommonSchemaSetting),
    parent_id: Codec.strOpt,
    is_customized: Codec.boolOpt,
    is_required: Codec.boolOpt,
    active_status: Codec.openOpt(1, 2)
  }))
