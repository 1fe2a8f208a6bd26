// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.signature_file`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Download from "../../../Download.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/corehr.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `download` takes.
 *
 * @category inputs
 */
export interface DownloadInput {
  readonly signature_file_id: string
}

export const DownloadInput: Codec.Shape<DownloadInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_file.download#input", () => ({
    signature_file_id: Codec.str
  }))

/**
 * 下载电子签文件
 *
 * `POST /open-apis/corehr/v2/signature_files/:signature_file_id/download` · Token: tenant · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `corehr:signature_file:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/download
 * @category endpoints
 */
export const download: Download.Described<DownloadInput, "tenant"> & {
  /**
   * 下载电子签文件
   *
   * Scopes, any of: `corehr:signature_file:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/download
   */
  (input: DownloadInput, options?: Endpoint.CallOptions): Download.Content
} = /*#__PURE__*/ Download.make({
  id: "corehr.v2.signature_file.download",
  method: "POST",
  path: "/open-apis/corehr/v2/signature_files/:signature_file_id/download",
  tokens: ["tenant"],
  response: "binary",
  codes,
  input: DownloadInput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly signature_file_id?: string | undefined
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** At most 30 items. */
  readonly states?: ReadonlyArray<string> | undefined
  readonly update_time_start?: string | undefined
  readonly update_time_end?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly template_ids?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly select_sign_url?: boolean | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_file.list#input", () => ({
    signature_file_id: Codec.strOpt,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    states: Codec.listOpt(Codec.str),
    update_time_start: Codec.strOpt,
    update_time_end: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    template_ids: Codec.listOpt(Codec.str),
    select_sign_url: Codec.boolOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<ListOutputItems>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_file.list#output", () => ({
    items: Codec.list(Codec.obj(ListOutputItems)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 获取电子签文件列表
 *
 * `GET /open-apis/corehr/v2/signature_files` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:signature_file.pre_hire:read`, `corehr:signature_file:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取电子签文件列表
   *
   * Scopes, any of: `corehr:signature_file.pre_hire:read`, `corehr:signature_file:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取电子签文件列表
     *
     * Scopes, any of: `corehr:signature_file.pre_hire:read`, `corehr:signature_file:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<ListOutputItems>
  }
} = /*#__PURE__*/ Paged.make({
  id: "corehr.v2.signature_file.list",
  method: "GET",
  path: "/open-apis/corehr/v2/signature_files",
  tokens: ["tenant"],
  query: [
    "signature_file_id", "page_size", "page_token", "states", "update_time_start", "update_time_end",
    "user_id_type", "template_ids", "select_sign_url"
  ],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `listByBizId` takes.
 *
 * @category inputs
 */
export interface ListByBizIdInput {
  readonly biz_process_id: string
  readonly biz_type: string
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  readonly select_sign_url?: boolean | undefined
}

export const ListByBizIdInput: Codec.Shape<ListByBizIdInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_file.list_by_biz_id#input", () => ({
    biz_process_id: Codec.str,
    biz_type: Codec.str,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    select_sign_url: Codec.boolOpt
  }))

/**
 * What `listByBizId` gives.
 *
 * @category outputs
 */
export interface ListByBizIdOutput {
  readonly signature_files?: ReadonlyArray<SignatureFile> | undefined
  readonly batch_sign_url?: string | undefined
}

export const ListByBizIdOutput: Codec.Shape<ListByBizIdOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_file.list_by_biz_id#output", () => ({
    signature_files: Codec.listOpt(Codec.obj(SignatureFile)),
    batch_sign_url: Codec.strOpt
  }))

/**
 * 根据流程获取电子签文件信息
 *
 * `GET /open-apis/corehr/v2/signature_files/list_by_biz_id` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:signature.file:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/list_by_biz_id
 * @category endpoints
 */
export const listByBizId: Endpoint.Described<ListByBizIdInput, ListByBizIdOutput, "tenant"> & {
  /**
   * 根据流程获取电子签文件信息
   *
   * Scopes, any of: `corehr:signature.file:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/list_by_biz_id
   */
  (input: ListByBizIdInput, options?: Endpoint.CallOptions): Effect.Effect<ListByBizIdOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.signature_file.list_by_biz_id",
  method: "GET",
  path: "/open-apis/corehr/v2/signature_files/list_by_biz_id",
  tokens: ["tenant"],
  query: ["biz_process_id", "biz_type", "user_id_type", "select_sign_url"],
  codes,
  input: ListByBizIdInput,
  output: ListByBizIdOutput
})

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  readonly signature_file_id?: string | undefined
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly update_time_start?: string | undefined
  readonly update_time_end?: string | undefined
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly select_sign_url?: boolean | undefined
  /** At most 100 items. */
  readonly states?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly template_ids?: ReadonlyArray<string> | undefined
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_file.query#input", () => ({
    signature_file_id: Codec.strOpt,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    update_time_start: Codec.strOpt,
    update_time_end: Codec.strOpt,
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    select_sign_url: Codec.boolOpt,
    states: Codec.listOpt(Codec.str),
    template_ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly items: ReadonlyArray<SignatureFile>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_file.query#output", () => ({
    items: Codec.list(Codec.obj(SignatureFile)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 查询电子签文件详情
 *
 * `POST /open-apis/corehr/v2/signature_files/query` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:signature.file:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant"> & {
  /**
   * 查询电子签文件详情
   *
   * Scopes, any of: `corehr:signature.file:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/query
   */
  (input?: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<QueryInput, QueryOutput, "tenant">
  readonly items: {
    /**
     * 查询电子签文件详情
     *
     * Scopes, any of: `corehr:signature.file:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/query
     */
    (input?: QueryInput, options?: Paged.Options): Paged.Listing<SignatureFile>
  }
} = /*#__PURE__*/ Paged.make({
  id: "corehr.v2.signature_file.query",
  method: "POST",
  path: "/open-apis/corehr/v2/signature_files/query",
  tokens: ["tenant"],
  query: [
    "signature_file_id", "page_size", "page_token", "update_time_start", "update_time_end", "user_id_type",
    "select_sign_url"
  ],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: QueryInput,
  output: QueryOutput
})

/**
 * What `terminate` takes.
 *
 * @category inputs
 */
export interface TerminateInput {
  /** Default: `"people_corehr_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | "people_corehr_id" | (string & {}) | undefined
  /** At most 100 items. */
  readonly ids: ReadonlyArray<string>
  readonly operator: string
  readonly terminate_reason: string
}

export const TerminateInput: Codec.Shape<TerminateInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_file.terminate#input", () => ({
    user_id_type: Codec.listedOpt("open_id", "union_id", "user_id", "people_corehr_id"),
    ids: Codec.list(Codec.str),
    operator: Codec.str,
    terminate_reason: Codec.str
  }))

/**
 * What `terminate` gives.
 *
 * @category outputs
 */
export interface TerminateOutput {
  readonly total_count?: number | undefined
  readonly success_count?: number | undefined
  readonly fail_count?: number | undefined
  readonly success_file_id_list?: ReadonlyArray<string> | undefined
  readonly fail_file_id_and_reasons?: ReadonlyArray<TerminateSignatureFailIdAndReason> | undefined
}

export const TerminateOutput: Codec.Shape<TerminateOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_file.terminate#output", () => ({
    total_count: Codec.intOpt,
    success_count: Codec.intOpt,
    fail_count: Codec.intOpt,
    success_file_id_list: Codec.listOpt(Codec.str),
    fail_file_id_and_reasons: Codec.listOpt(Codec.obj(TerminateSignatureFailIdAndReason))
  }))

/**
 * 终止电子签文件
 *
 * `POST /open-apis/corehr/v2/signature_files/terminate` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:signature_file:terminate`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/terminate
 * @category endpoints
 */
export const terminate: Endpoint.Described<TerminateInput, TerminateOutput, "tenant"> & {
  /**
   * 终止电子签文件
   *
   * Scopes, any of: `corehr:signature_file:terminate`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/terminate
   */
  (input: TerminateInput, options?: Endpoint.CallOptions): Effect.Effect<TerminateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v2.signature_file.terminate",
  method: "POST",
  path: "/open-apis/corehr/v2/signature_files/terminate",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: TerminateInput,
  output: TerminateOutput
})

/** @category structures */
export interface SignatureFile {
  readonly signature_file_id: string
  readonly names?: ReadonlyArray<Shared.I18n> | undefined
  readonly create_time?: string | undefined
  readonly update_time?: string | undefined
  readonly employment_id?: string | undefined
  readonly pre_hire_id?: string | undefined
  readonly signature_file_state?: Shared.Enum | undefined
  readonly contract_code?: string | undefined
  readonly effective_date?: string | undefined
  readonly template_id?: string | undefined
  readonly sign_url?: string | undefined
}

export const SignatureFile: Codec.Shape<SignatureFile> =
  /*#__PURE__*/ Codec.shape("corehr#SignatureFile", () => ({
    signature_file_id: Codec.str,
    names: Codec.listOpt(Codec.obj(Shared.I18n)),
    create_time: Codec.strOpt,
    update_time: Codec.strOpt,
    employment_id: Codec.strOpt,
    pre_hire_id: Codec.strOpt,
    signature_file_state: Codec.objOpt(Shared.Enum),
    contract_code: Codec.strOpt,
    effective_date: Codec.strOpt,
    template_id: Codec.strOpt,
    sign_url: Codec.strOpt
  }))

/** @category structures */
export interface ListOutputItems {
  readonly signature_file_id: string
  readonly names?: ReadonlyArray<Shared.I18n> | undefined
  readonly create_time?: string | undefined
  readonly update_time?: string | undefined
  readonly employment_id?: string | undefined
  readonly signature_file_state?: Shared.Enum | undefined
  readonly contract_code?: string | undefined
  readonly effective_date?: string | undefined
  readonly template_id?: string | undefined
  /** Not in the documentation. */
  readonly pre_hire_id?: string | undefined
  /** Not in the documentation. */
  readonly sign_url?: string | undefined
}

export const ListOutputItems: Codec.Shape<ListOutputItems> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_file.list#output.items", () => ({
    signature_file_id: Codec.str,
    names: Codec.listOpt(Codec.obj(Shared.I18n)),
    create_time: Codec.strOpt,
    update_time: Codec.strOpt,
    employment_id: Codec.strOpt,
    signature_file_state: Codec.objOpt(Shared.Enum),
    contract_code: Codec.strOpt,
    effective_date: Codec.strOpt,
    template_id: Codec.strOpt,
    pre_hire_id: Codec.strOpt,
    sign_url: Codec.strOpt
  }))

/** @category structures */
export interface TerminateSignatureFailIdAndReason {
  readonly signature_file_id: string
  readonly fail_reason: string
}

export const TerminateSignatureFailIdAndReason: Codec.Shape<TerminateSignatureFailIdAndReason> =
  /*#__PURE__*/ Codec.shape("corehr.v2.signature_file.terminate#output.fail_file_id_and_reasons", () => ({
    signature_file_id: Codec.str,
    fail_reason: Codec.str
  }))
