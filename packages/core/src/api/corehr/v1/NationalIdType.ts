// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v1.national_id_type`.
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
  readonly country_region_id: string
  readonly name: ReadonlyArray<Shared.I18n>
  readonly active: boolean
  readonly validation_rule: string
  readonly validation_rule_description?: ReadonlyArray<Shared.I18n> | undefined
  readonly code: string
  readonly identification_type: Shared.EnumInput
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.national_id_type.create#input", () => ({
    client_token: Codec.strOpt,
    country_region_id: Codec.str,
    name: Codec.list(Codec.obj(Shared.I18n)),
    active: Codec.bool,
    validation_rule: Codec.str,
    validation_rule_description: Codec.listOpt(Codec.obj(Shared.I18n)),
    code: Codec.str,
    identification_type: Codec.obj(Shared.EnumInput),
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly national_id_type: NationalIdType
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.national_id_type.create#output", () => ({
    national_id_type: Codec.obj(NationalIdType)
  }))

/**
 * 创建国家证件类型
 *
 * `POST /open-apis/corehr/v1/national_id_types` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:common_data.preset_data:write`, `corehr:corehr`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建国家证件类型
   *
   * Scopes, any of: `corehr:common_data.preset_data:write`, `corehr:corehr`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.national_id_type.create",
  method: "POST",
  path: "/open-apis/corehr/v1/national_id_types",
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
  readonly national_id_type_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.national_id_type.delete#input", () => ({
    national_id_type_id: Codec.str
  }))

/**
 * 删除国家证件类型
 *
 * `DELETE /open-apis/corehr/v1/national_id_types/:national_id_type_id` · Token: tenant · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:common_data.preset_data:write`, `corehr:corehr`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除国家证件类型
   *
   * Scopes, any of: `corehr:common_data.preset_data:write`, `corehr:corehr`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.national_id_type.delete",
  method: "DELETE",
  path: "/open-apis/corehr/v1/national_id_types/:national_id_type_id",
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
  readonly national_id_type_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.national_id_type.get#input", () => ({
    national_id_type_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly national_id_type: NationalIdType
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.national_id_type.get#output", () => ({
    national_id_type: Codec.obj(NationalIdType)
  }))

/**
 * 查询单个国家证件类型
 *
 * `GET /open-apis/corehr/v1/national_id_types/:national_id_type_id` · Token: tenant · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:corehr`,
 * `corehr:common_data.preset_data:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询单个国家证件类型
   *
   * Scopes, any of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:corehr`,
   * `corehr:common_data.preset_data:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.national_id_type.get",
  method: "GET",
  path: "/open-apis/corehr/v1/national_id_types/:national_id_type_id",
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
  readonly identification_type?: string | undefined
  readonly code?: string | undefined
  readonly country_region_id?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.national_id_type.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.str,
    identification_type: Codec.strOpt,
    code: Codec.strOpt,
    country_region_id: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<NationalIdType>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.national_id_type.list#output", () => ({
    items: Codec.list(Codec.obj(NationalIdType)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 批量查询国家证件类型
 *
 * `GET /open-apis/corehr/v1/national_id_types` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:corehr`,
 * `corehr:common_data.preset_data:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 批量查询国家证件类型
   *
   * Scopes, any of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:corehr`,
   * `corehr:common_data.preset_data:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 批量查询国家证件类型
     *
     * Scopes, any of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:corehr`,
     * `corehr:common_data.preset_data:write`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<NationalIdType>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v1.national_id_type.list",
  method: "GET",
  path: "/open-apis/corehr/v1/national_id_types",
  tokens: ["tenant"],
  query: ["page_token", "page_size", "identification_type", "code", "country_region_id"],
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
  readonly national_id_type_id: string
  readonly client_token?: string | undefined
  readonly country_region_id?: string | undefined
  readonly name?: ReadonlyArray<Shared.I18n> | undefined
  readonly active?: boolean | undefined
  readonly validation_rule?: string | undefined
  readonly validation_rule_description?: ReadonlyArray<Shared.I18n> | undefined
  readonly code?: string | undefined
  readonly identification_type?: Shared.EnumInput | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.national_id_type.patch#input", () => ({
    national_id_type_id: Codec.str,
    client_token: Codec.strOpt,
    country_region_id: Codec.strOpt,
    name: Codec.listOpt(Codec.obj(Shared.I18n)),
    active: Codec.boolOpt,
    validation_rule: Codec.strOpt,
    validation_rule_description: Codec.listOpt(Codec.obj(Shared.I18n)),
    code: Codec.strOpt,
    identification_type: Codec.objOpt(Shared.EnumInput),
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly national_id_type: NationalIdType
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.national_id_type.patch#output", () => ({
    national_id_type: Codec.obj(NationalIdType)
  }))

/**
 * 更新国家证件类型
 *
 * `PATCH /open-apis/corehr/v1/national_id_types/:national_id_type_id` · Token: tenant · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `corehr:common_data.preset_data:write`, `corehr:corehr`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 更新国家证件类型
   *
   * Scopes, any of: `corehr:common_data.preset_data:write`, `corehr:corehr`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.national_id_type.patch",
  method: "PATCH",
  path: "/open-apis/corehr/v1/national_id_types/:national_id_type_id",
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
export interface NationalIdType {
  readonly id?: string | undefined
  readonly country_region_id: string
  readonly name: ReadonlyArray<Shared.I18n>
  readonly active: boolean
  readonly validation_rule: string
  readonly validation_rule_description?: ReadonlyArray<Shared.I18n> | undefined
  readonly code: string
  readonly identification_type: Shared.Enum
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
}

export const NationalIdType: Codec.Shape<NationalIdType> =
  /*#__PURE__*/ Codec.shape("corehr#NationalIdType", () => ({
    id: Codec.strOpt,
    country_region_id: Codec.str,
    name: Codec.list(Codec.obj(Shared.I18n)),
    active: Codec.bool,
    validation_rule: Codec.str,
    validation_rule_description: Codec.listOpt(Codec.obj(Shared.I18n)),
    code: Codec.str,
    identification_type: Codec.obj(Shared.Enum),
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData))
  }))
