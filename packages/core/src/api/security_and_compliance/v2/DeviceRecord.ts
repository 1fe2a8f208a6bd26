// GENERATED from spec/security_and_compliance.json. DO NOT EDIT: correct spec/patches/security_and_compliance.json.
/**
 * Endpoints of `security_and_compliance.v2.device_record`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/security_and_compliance.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly device_system: 1 | 2 | 3 | 4 | 5 | 6 | (number & {})
  readonly serial_number?: string | undefined
  readonly disk_serial_number?: string | undefined
  readonly uuid?: string | undefined
  readonly mac_address?: string | undefined
  readonly android_id?: string | undefined
  readonly idfv?: string | undefined
  readonly aaid?: string | undefined
  readonly device_ownership: 0 | 1 | 2 | (number & {})
  readonly device_status: 0 | 1 | 2 | (number & {})
  /** Not in the documentation. */
  readonly is_public?: boolean | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("security_and_compliance.v2.device_record.create#input", () => ({
    device_system: Codec.listed(1, 2, 3, 4, 5, 6),
    serial_number: Codec.strOpt,
    disk_serial_number: Codec.strOpt,
    uuid: Codec.strOpt,
    mac_address: Codec.strOpt,
    android_id: Codec.strOpt,
    idfv: Codec.strOpt,
    aaid: Codec.strOpt,
    device_ownership: Codec.listed(0, 1, 2),
    device_status: Codec.listed(0, 1, 2),
    is_public: Codec.boolOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly device_record_id: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("security_and_compliance.v2.device_record.create#output", () => ({
    device_record_id: Codec.str
  }))

/**
 * 新增设备
 *
 * `POST /open-apis/security_and_compliance/v2/device_records` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `security_and_compliance:device_record:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 新增设备
   *
   * Scopes, any of: `security_and_compliance:device_record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "security_and_compliance.v2.device_record.create",
  method: "POST",
  path: "/open-apis/security_and_compliance/v2/device_records",
  tokens: ["tenant"],
  body: "json",
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
  readonly device_record_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("security_and_compliance.v2.device_record.delete#input", () => ({
    device_record_id: Codec.str
  }))

/**
 * 删除设备
 *
 * `DELETE /open-apis/security_and_compliance/v2/device_records/:device_record_id` · Token: tenant · Rate
 * limit: 10/s.
 *
 * Scopes, any of: `security_and_compliance:device_record:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除设备
   *
   * Scopes, any of: `security_and_compliance:device_record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "security_and_compliance.v2.device_record.delete",
  method: "DELETE",
  path: "/open-apis/security_and_compliance/v2/device_records/:device_record_id",
  tokens: ["tenant"],
  done: [1785008],
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
  readonly device_record_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("security_and_compliance.v2.device_record.get#input", () => ({
    device_record_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly device_record: DeviceRecord
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("security_and_compliance.v2.device_record.get#output", () => ({
    device_record: Codec.obj(DeviceRecord)
  }))

/**
 * 获取设备信息
 *
 * `GET /open-apis/security_and_compliance/v2/device_records/:device_record_id` · Token: tenant · Rate limit:
 * 50/s.
 *
 * Scopes, any of: `security_and_compliance:device_record:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取设备信息
   *
   * Scopes, any of: `security_and_compliance:device_record:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "security_and_compliance.v2.device_record.get",
  method: "GET",
  path: "/open-apis/security_and_compliance/v2/device_records/:device_record_id",
  tokens: ["tenant"],
  query: ["user_id_type"],
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
  /** 1 to 100. Default: `100`. */
  readonly page_size: number
  readonly page_token?: string | undefined
  readonly device_record_id?: string | undefined
  readonly current_user_id?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly device_name?: string | undefined
  readonly serial_number?: string | undefined
  readonly disk_serial_number?: string | undefined
  readonly mac_address?: string | undefined
  readonly android_id?: string | undefined
  readonly uuid?: string | undefined
  readonly idfv?: string | undefined
  readonly aaid?: string | undefined
  readonly device_ownership?: 0 | 1 | 2 | (number & {}) | undefined
  readonly device_status?: 0 | 1 | 2 | (number & {}) | undefined
  readonly device_terminal_type?: 0 | 1 | 2 | (number & {}) | undefined
  readonly os?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | undefined
  readonly latest_user_id?: string | undefined
  readonly did?: string | undefined
  readonly is_managed?: boolean | undefined
  readonly mdm_device_id?: string | undefined
  readonly mdm_provider_name?: string | undefined
  /** Not in the documentation. */
  readonly lsa_client_status?: 1 | 2 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly device_env_detect_status?: 0 | 1 | 2 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly is_public?: boolean | undefined
  /** Not in the documentation. */
  readonly source?: 0 | 1 | 2 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly cert_serial_number?: string | undefined
  /** Not in the documentation. */
  readonly cert_issuer?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("security_and_compliance.v2.device_record.list#input", () => ({
    page_size: Codec.int,
    page_token: Codec.strOpt,
    device_record_id: Codec.strOpt,
    current_user_id: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    device_name: Codec.strOpt,
    serial_number: Codec.strOpt,
    disk_serial_number: Codec.strOpt,
    mac_address: Codec.strOpt,
    android_id: Codec.strOpt,
    uuid: Codec.strOpt,
    idfv: Codec.strOpt,
    aaid: Codec.strOpt,
    device_ownership: Codec.listedOpt(0, 1, 2),
    device_status: Codec.listedOpt(0, 1, 2),
    device_terminal_type: Codec.listedOpt(0, 1, 2),
    os: Codec.listedOpt(0, 1, 2, 3, 4, 5, 6),
    latest_user_id: Codec.strOpt,
    did: Codec.strOpt,
    is_managed: Codec.boolOpt,
    mdm_device_id: Codec.strOpt,
    mdm_provider_name: Codec.strOpt,
    lsa_client_status: Codec.listedOpt(1, 2),
    device_env_detect_status: Codec.listedOpt(0, 1, 2),
    is_public: Codec.boolOpt,
    source: Codec.listedOpt(0, 1, 2),
    cert_serial_number: Codec.strOpt,
    cert_issuer: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<DeviceRecord>
  readonly page_token: string
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("security_and_compliance.v2.device_record.list#output", () => ({
    items: Codec.list(Codec.obj(DeviceRecord)),
    page_token: Codec.str,
    has_more: Codec.bool
  }))

/**
 * 查询设备信息
 *
 * `GET /open-apis/security_and_compliance/v2/device_records` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `security_and_compliance:device_record:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 查询设备信息
   *
   * Scopes, any of: `security_and_compliance:device_record:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 查询设备信息
     *
     * Scopes, any of: `security_and_compliance:device_record:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<DeviceRecord>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "security_and_compliance.v2.device_record.list",
  method: "GET",
  path: "/open-apis/security_and_compliance/v2/device_records",
  tokens: ["tenant"],
  query: [
    "page_size", "page_token", "device_record_id", "current_user_id", "user_id_type", "device_name",
    "serial_number", "disk_serial_number", "mac_address", "android_id", "uuid", "idfv", "aaid",
    "device_ownership", "device_status", "device_terminal_type", "os", "latest_user_id", "did", "is_managed",
    "mdm_device_id", "mdm_provider_name", "lsa_client_status", "device_env_detect_status", "is_public",
    "source", "cert_serial_number", "cert_issuer"
  ],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `mine` gives.
 *
 * @category outputs
 */
export interface MineOutput {
  readonly device_record_id?: string | undefined
  readonly device_ownership?: 0 | 1 | 2 | (number & {}) | undefined
  readonly device_status?: 0 | 1 | 2 | (number & {}) | undefined
}

export const MineOutput: Codec.Shape<MineOutput> =
  /*#__PURE__*/ Codec.shape("security_and_compliance.v2.device_record.mine#output", () => ({
    device_record_id: Codec.strOpt,
    device_ownership: Codec.openOpt(0, 1, 2),
    device_status: Codec.openOpt(0, 1, 2)
  }))

/**
 * 获取客户端设备认证信息
 *
 * `GET /open-apis/security_and_compliance/v2/device_records/mine` · Token: user · Rate limit: 50/s.
 *
 * Scopes, any of: `security_and_compliance:device_record:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/mine
 * @category endpoints
 */
export const mine: Endpoint.Described<Codec.Empty, MineOutput, "user"> & {
  /**
   * 获取客户端设备认证信息
   *
   * Scopes, any of: `security_and_compliance:device_record:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/mine
   */
  (input: Codec.Empty | undefined, options: Endpoint.WithToken): Effect.Effect<MineOutput, FeishuError, FeishuClient>
  /**
   * 获取客户端设备认证信息
   *
   * Scopes, any of: `security_and_compliance:device_record:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/mine
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions<never>): Effect.Effect<MineOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.make({
  id: "security_and_compliance.v2.device_record.mine",
  method: "GET",
  path: "/open-apis/security_and_compliance/v2/device_records/mine",
  tokens: ["user"],
  codes,
  input: Codec.empty,
  output: MineOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly device_record_id: string
  readonly version: string
  readonly device_ownership: 0 | 1 | 2 | (number & {})
  readonly device_status: 0 | 1 | 2 | (number & {})
  /** Not in the documentation. */
  readonly is_public?: boolean | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("security_and_compliance.v2.device_record.update#input", () => ({
    device_record_id: Codec.str,
    version: Codec.str,
    device_ownership: Codec.listed(0, 1, 2),
    device_status: Codec.listed(0, 1, 2),
    is_public: Codec.boolOpt
  }))

/**
 * 更新设备
 *
 * `PUT /open-apis/security_and_compliance/v2/device_records/:device_record_id` · Token: tenant · Rate limit:
 * 10/s.
 *
 * Scopes, any of: `security_and_compliance:device_record:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新设备
   *
   * Scopes, any of: `security_and_compliance:device_record:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "security_and_compliance.v2.device_record.update",
  method: "PUT",
  path: "/open-apis/security_and_compliance/v2/device_records/:device_record_id",
  tokens: ["tenant"],
  query: ["version"],
  body: "json",
  codes,
  input: UpdateInput,
  output: Codec.dictionary
})

/** @category structures */
export interface DeviceRecord {
  readonly device_record_id: string
  readonly version: string
  readonly current_user_id?: string | undefined
  readonly device_name?: string | undefined
  readonly model?: string | undefined
  readonly device_system: 1 | 2 | 3 | 4 | 5 | 6 | (number & {})
  readonly serial_number?: string | undefined
  readonly disk_serial_number?: string | undefined
  readonly uuid?: string | undefined
  readonly mac_address?: string | undefined
  readonly android_id?: string | undefined
  readonly idfv?: string | undefined
  readonly aaid?: string | undefined
  readonly device_ownership: 0 | 1 | 2 | (number & {})
  readonly device_status: 0 | 1 | 2 | (number & {})
  readonly certification_level: 0 | 1 | 2 | (number & {})
  readonly device_terminal_type: 0 | 1 | 2 | (number & {})
  readonly latest_user_id?: string | undefined
  readonly dids?: ReadonlyArray<string> | undefined
  readonly is_managed?: boolean | undefined
  readonly mdm_device_id?: string | undefined
  readonly mdm_provider_name?: string | undefined
  /** Not in the documentation. */
  readonly lsa_info?: string | undefined
  /** Not in the documentation. */
  readonly device_env_info?: string | undefined
  /** Not in the documentation. */
  readonly created_at?: number | undefined
  /** Not in the documentation. */
  readonly updated_at?: number | undefined
  /** Not in the documentation. */
  readonly is_public?: boolean | undefined
  /** Not in the documentation. */
  readonly source?: 0 | 1 | 2 | (number & {}) | undefined
  /** Not in the documentation. */
  readonly cert_verified_at_unix?: string | undefined
  /** Not in the documentation. */
  readonly cert_serial_number?: string | undefined
  /** Not in the documentation. */
  readonly cert_issuer?: string | undefined
}

export const DeviceRecord: Codec.Shape<DeviceRecord> =
  /*#__PURE__*/ Codec.shape("security_and_compliance#DeviceRecord", () => ({
    device_record_id: Codec.str,
    version: Codec.str,
    current_user_id: Codec.strOpt,
    device_name: Codec.strOpt,
    model: Codec.strOpt,
    device_system: Codec.open(1, 2, 3, 4, 5, 6),
    serial_number: Codec.strOpt,
    disk_serial_number: Codec.strOpt,
    uuid: Codec.strOpt,
    mac_address: Codec.strOpt,
    android_id: Codec.strOpt,
    idfv: Codec.strOpt,
    aaid: Codec.strOpt,
    device_ownership: Codec.open(0, 1, 2),
    device_status: Codec.open(0, 1, 2),
    certification_level: Codec.open(0, 1, 2),
    device_terminal_type: Codec.open(0, 1, 2),
    latest_user_id: Codec.strOpt,
    dids: Codec.listOpt(Codec.str),
    is_managed: Codec.boolOpt,
    mdm_device_id: Codec.strOpt,
    mdm_provider_name: Codec.strOpt,
    lsa_info: Codec.strOpt,
    device_env_info: Codec.strOpt,
    created_at: Codec.intOpt,
    updated_at: Codec.intOpt,
    is_public: Codec.boolOpt,
    source: Codec.openOpt(0, 1, 2),
    cert_verified_at_unix: Codec.strOpt,
    cert_serial_number: Codec.strOpt,
    cert_issuer: Codec.strOpt
  }))
