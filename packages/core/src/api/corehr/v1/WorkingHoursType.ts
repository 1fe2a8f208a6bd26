// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v1.working_hours_type`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/corehr.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly client_token?: string | undefined
  readonly code?: string | undefined
  readonly name: ReadonlyArray<Shared.I18n>
  readonly country_region_id_list?: ReadonlyArray<string> | undefined
  readonly default_for_job: boolean
  readonly active: boolean
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.working_hours_type.create#input", () => ({
    client_token: Codec.strOpt,
    code: Codec.strOpt,
    name: Codec.list(Codec.obj(Shared.I18n)),
    country_region_id_list: Codec.listOpt(Codec.str),
    default_for_job: Codec.bool,
    active: Codec.bool,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly working_hours_type: WorkingHoursType
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.working_hours_type.create#output", () => ({
    working_hours_type: Codec.obj(WorkingHoursType)
  }))

/**
 * 创建工时制度
 *
 * `POST /open-apis/corehr/v1/working_hours_types` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:common_data.preset_data:write`, `corehr:corehr`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建工时制度
   *
   * Scopes, any of: `corehr:common_data.preset_data:write`, `corehr:corehr`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.working_hours_type.create",
  method: "POST",
  path: "/open-apis/corehr/v1/working_hours_types",
  tokens: ["tenant"],
  query: ["client_token"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly working_hours_type_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.working_hours_type.delete#input", () => ({
    working_hours_type_id: Codec.str
  }))

/**
 * 删除工时制度
 *
 * `DELETE /open-apis/corehr/v1/working_hours_types/:working_hours_type_id` · Token: tenant · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:common_data.preset_data:write`, `corehr:corehr`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除工时制度
   *
   * Scopes, any of: `corehr:common_data.preset_data:write`, `corehr:corehr`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.working_hours_type.delete",
  method: "DELETE",
  path: "/open-apis/corehr/v1/working_hours_types/:working_hours_type_id",
  tokens: ["tenant"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly working_hours_type_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.working_hours_type.get#input", () => ({
    working_hours_type_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly working_hours_type: WorkingHoursType
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.working_hours_type.get#output", () => ({
    working_hours_type: Codec.obj(WorkingHoursType)
  }))

/**
 * 查询单个工时制度
 *
 * `GET /open-apis/corehr/v1/working_hours_types/:working_hours_type_id` · Token: tenant · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:corehr`,
 * `corehr:common_data.preset_data:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询单个工时制度
   *
   * Scopes, any of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:corehr`,
   * `corehr:common_data.preset_data:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.working_hours_type.get",
  method: "GET",
  path: "/open-apis/corehr/v1/working_hours_types/:working_hours_type_id",
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
  readonly page_size: string
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.working_hours_type.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.str
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<WorkingHoursType>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.working_hours_type.list#output", () => ({
    items: Codec.list(Codec.obj(WorkingHoursType)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 批量查询工时制度
 *
 * `GET /open-apis/corehr/v1/working_hours_types` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:corehr`,
 * `corehr:common_data.preset_data:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 批量查询工时制度
   *
   * Scopes, any of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:corehr`,
   * `corehr:common_data.preset_data:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 批量查询工时制度
     *
     * Scopes, any of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:corehr`,
     * `corehr:common_data.preset_data:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<WorkingHoursType>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v1.working_hours_type.list",
  method: "GET",
  path: "/open-apis/corehr/v1/working_hours_types",
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

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly working_hours_type_id: string
  readonly client_token?: string | undefined
  readonly code?: string | undefined
  readonly name?: ReadonlyArray<Shared.I18n> | undefined
  readonly country_region_id_list?: ReadonlyArray<string> | undefined
  readonly default_for_job?: boolean | undefined
  readonly active?: boolean | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.working_hours_type.patch#input", () => ({
    working_hours_type_id: Codec.str,
    client_token: Codec.strOpt,
    code: Codec.strOpt,
    name: Codec.listOpt(Codec.obj(Shared.I18n)),
    country_region_id_list: Codec.listOpt(Codec.str),
    default_for_job: Codec.boolOpt,
    active: Codec.boolOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly working_hours_type: WorkingHoursType
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.working_hours_type.patch#output", () => ({
    working_hours_type: Codec.obj(WorkingHoursType)
  }))

/**
 * 更新工时制度
 *
 * `PATCH /open-apis/corehr/v1/working_hours_types/:working_hours_type_id` · Token: tenant · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:common_data.preset_data:write`, `corehr:corehr`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 更新工时制度
   *
   * Scopes, any of: `corehr:common_data.preset_data:write`, `corehr:corehr`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/working_hours_type/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.working_hours_type.patch",
  method: "PATCH",
  path: "/open-apis/corehr/v1/working_hours_types/:working_hours_type_id",
  tokens: ["tenant"],
  query: ["client_token"],
  body: "json",
  idempotencyKey: "client_token",
  done: [1160004, 1160103],
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface WorkingHoursType {
  readonly id?: string | undefined
  readonly code?: string | undefined
  readonly name: ReadonlyArray<Shared.I18n>
  readonly country_region_id_list?: ReadonlyArray<string> | undefined
  readonly default_for_job: boolean
  readonly active: boolean
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const WorkingHoursType: Codec.Shape<WorkingHoursType> =
  /*#__PURE__*/ Codec.shape("corehr#WorkingHoursType", () => ({
    id: Codec.strOpt,
    code: Codec.strOpt,
    name: Codec.list(Codec.obj(Shared.I18n)),
    country_region_id_list: Codec.listOpt(Codec.str),
    default_for_job: Codec.bool,
    active: Codec.bool,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  }))
