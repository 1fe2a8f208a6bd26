// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v1.contract`.
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
  readonly effective_time: string
  readonly expiration_time?: string | undefined
  readonly employment_id: string
  readonly contract_type: Shared.EnumInput
  readonly first_party_company_id: string
  readonly person_id?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly duration_type?: Shared.EnumInput | undefined
  readonly contract_end_date?: string | undefined
  readonly contract_number?: string | undefined
  readonly signing_type?: Shared.EnumInput | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.contract.create#input", () => ({
    client_token: Codec.strOpt,
    effective_time: Codec.str,
    expiration_time: Codec.strOpt,
    employment_id: Codec.str,
    contract_type: Codec.obj(Shared.EnumInput),
    first_party_company_id: Codec.str,
    person_id: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    duration_type: Codec.objOpt(Shared.EnumInput),
    contract_end_date: Codec.strOpt,
    contract_number: Codec.strOpt,
    signing_type: Codec.objOpt(Shared.EnumInput)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly contract: CreateOutputContract
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.contract.create#output", () => ({
    contract: Codec.obj(CreateOutputContract)
  }))

/**
 * 新建合同
 *
 * `POST /open-apis/corehr/v1/contracts` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 新建合同
   *
   * Scopes, any of: `corehr:corehr`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.contract.create",
  method: "POST",
  path: "/open-apis/corehr/v1/contracts",
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
  readonly contract_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.contract.delete#input", () => ({
    contract_id: Codec.str
  }))

/**
 * 删除合同
 *
 * `DELETE /open-apis/corehr/v1/contracts/:contract_id` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `corehr:corehr`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除合同
   *
   * Scopes, any of: `corehr:corehr`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.contract.delete",
  method: "DELETE",
  path: "/open-apis/corehr/v1/contracts/:contract_id",
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
  readonly contract_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.contract.get#input", () => ({
    contract_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly contract: Contract
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.contract.get#output", () => ({
    contract: Codec.obj(Contract)
  }))

/**
 * 查询单个合同
 *
 * `GET /open-apis/corehr/v1/contracts/:contract_id` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:corehr`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询单个合同
   *
   * Scopes, any of: `corehr:corehr:readonly`, `corehr:corehr`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.contract.get",
  method: "GET",
  path: "/open-apis/corehr/v1/contracts/:contract_id",
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
  /*#__PURE__*/ Codec.shape("corehr.v1.contract.list#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.str
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Contract>
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.contract.list#output", () => ({
    items: Codec.list(Codec.obj(Contract)),
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt
  }))

/**
 * 批量查询合同
 *
 * `GET /open-apis/corehr/v1/contracts` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `corehr:corehr:readonly`, `corehr:corehr`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 批量查询合同
   *
   * Scopes, any of: `corehr:corehr:readonly`, `corehr:corehr`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 批量查询合同
     *
     * Scopes, any of: `corehr:corehr:readonly`, `corehr:corehr`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Contract>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "corehr.v1.contract.list",
  method: "GET",
  path: "/open-apis/corehr/v1/contracts",
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
  readonly contract_id: string
  readonly client_token?: string | undefined
  readonly effective_time?: string | undefined
  readonly expiration_time?: string | undefined
  readonly employment_id?: string | undefined
  readonly contract_type?: Shared.EnumInput | undefined
  readonly first_party_company_id?: string | undefined
  readonly person_id?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly duration_type?: Shared.EnumInput | undefined
  readonly contract_end_date?: string | undefined
  readonly contract_number?: string | undefined
  readonly signing_type?: Shared.EnumInput | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.contract.patch#input", () => ({
    contract_id: Codec.str,
    client_token: Codec.strOpt,
    effective_time: Codec.strOpt,
    expiration_time: Codec.strOpt,
    employment_id: Codec.strOpt,
    contract_type: Codec.objOpt(Shared.EnumInput),
    first_party_company_id: Codec.strOpt,
    person_id: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    duration_type: Codec.objOpt(Shared.EnumInput),
    contract_end_date: Codec.strOpt,
    contract_number: Codec.strOpt,
    signing_type: Codec.objOpt(Shared.EnumInput)
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly contract: Contract
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.contract.patch#output", () => ({
    contract: Codec.obj(Contract)
  }))

/**
 * 更新合同
 *
 * `PATCH /open-apis/corehr/v1/contracts/:contract_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:corehr`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant"> & {
  /**
   * 更新合同
   *
   * Scopes, any of: `corehr:corehr`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.contract.patch",
  method: "PATCH",
  path: "/open-apis/corehr/v1/contracts/:contract_id",
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
export interface Contract {
  readonly id?: string | undefined
  readonly effective_time: string
  readonly expiration_time?: string | undefined
  readonly employment_id: string
  readonly contract_type: Shared.Enum
  readonly first_party_company_id: string
  readonly person_id?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly duration_type?: Shared.Enum | undefined
  readonly contract_end_date?: string | undefined
  readonly contract_number?: string | undefined
  readonly signing_type?: Shared.Enum | undefined
  readonly contract_status?: Shared.Enum | undefined
  readonly renewal_status?: Shared.Enum | undefined
  readonly signing_times?: number | undefined
}

export const Contract: Codec.Shape<Contract> = /*#__PURE__*/ Codec.shape("corehr#Contract", () => ({
  id: Codec.strOpt,
  effective_time: Codec.str,
  expiration_time: Codec.strOpt,
  employment_id: Codec.str,
  contract_type: Codec.obj(Shared.Enum),
  first_party_company_id: Codec.str,
  person_id: Codec.strOpt,
  custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
  duration_type: Codec.objOpt(Shared.Enum),
  contract_end_date: Codec.strOpt,
  contract_number: Codec.strOpt,
  signing_type: Codec.objOpt(Shared.Enum),
  contract_status: Codec.objOpt(Shared.Enum),
  renewal_status: Codec.objOpt(Shared.Enum),
  signing_times: Codec.intOpt
}))

/** @category structures */
export interface CreateOutputContract {
  readonly id?: string | undefined
  readonly effective_time: string
  readonly expiration_time?: string | undefined
  readonly employment_id: string
  readonly contract_type: Shared.Enum
  readonly first_party_company_id: string
  readonly person_id?: string | undefined
  readonly custom_fields?: ReadonlyArray<Shared.ObjectFieldData> | undefined
  readonly duration_type?: Shared.Enum | undefined
  readonly contract_end_date?: string | undefined
  readonly contract_number?: string | undefined
  readonly signing_type?: Shared.Enum | undefined
  /** Not in the documentation. */
  readonly contract_status?: Shared.Enum | undefined
  /** Not in the documentation. */
  readonly renewal_status?: Shared.Enum | undefined
  /** Not in the documentation. */
  readonly signing_times?: number | undefined
}

export const CreateOutputContract: Codec.Shape<CreateOutputContract> =
  /*#__PURE__*/ Codec.shape("corehr.v1.contract.create#output.contract", () => ({
    id: Codec.strOpt,
    effective_time: Codec.str,
    expiration_time: Codec.strOpt,
    employment_id: Codec.str,
    contract_type: Codec.obj(Shared.Enum),
    first_party_company_id: Codec.str,
    person_id: Codec.strOpt,
    custom_fields: Codec.listOpt(Codec.obj(Shared.ObjectFieldData)),
    duration_type: Codec.objOpt(Shared.Enum),
    contract_end_date: Codec.strOpt,
    contract_number: Codec.strOpt,
    signing_type: Codec.objOpt(Shared.Enum),
    contract_status: Codec.objOpt(Shared.Enum),
    renewal_status: Codec.objOpt(Shared.Enum),
    signing_times: Codec.intOpt
  }))
