// GENERATED from spec/aily.json. DO NOT EDIT: correct spec/patches/aily.json.
/**
 * Endpoints of `aily.v1.aily_session.run`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/aily.js"
import type * as Effect from "effect/Effect"

/**
 * What `cancel` takes.
 *
 * @category inputs
 */
export interface CancelInput {
  /** 9 to 32 characters. */
  readonly aily_session_id: string
  /** 5 to 32 characters. */
  readonly run_id: string
}

export const CancelInput: Codec.Shape<CancelInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.aily_session.run.cancel#input", () => ({
    aily_session_id: Codec.str,
    run_id: Codec.str
  }))

/**
 * What `cancel` gives.
 *
 * @category outputs
 */
export interface CancelOutput {
  readonly run: Run
}

export const CancelOutput: Codec.Shape<CancelOutput> =
  /*#__PURE__*/ Codec.shape("aily.v1.aily_session.run.cancel#output", () => ({
    run: Codec.obj(Run)
  }))

/**
 * 取消运行
 *
 * `POST /open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id/cancel` · Token: tenant or user · Rate
 * limit: 1000/min, 50/s.
 *
 * Scopes, any of: `aily:run:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-run/cancel
 * @category endpoints
 */
export const cancel: Endpoint.Described<CancelInput, CancelOutput, "tenant" | "user"> & {
  /**
   * 取消运行
   *
   * Scopes, any of: `aily:run:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-run/cancel
   */
  (input: CancelInput, options?: Endpoint.CallOptions): Effect.Effect<CancelOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "aily.v1.aily_session.run.cancel",
  method: "POST",
  path: "/open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id/cancel",
  tokens: ["tenant", "user"],
  codes,
  input: CancelInput,
  output: CancelOutput
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** At most 32 characters. */
  readonly aily_session_id: string
  readonly "X-Aily-BizUserID"?: string | undefined
  /** At most 64 characters. */
  readonly app_id: string
  /** At most 32 characters. */
  readonly skill_id?: string | undefined
  /** At most 255 characters. */
  readonly skill_input?: string | undefined
  /** At most 255 characters. */
  readonly metadata?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.aily_session.run.create#input", () => ({
    aily_session_id: Codec.str,
    "X-Aily-BizUserID": Codec.strOpt,
    app_id: Codec.str,
    skill_id: Codec.strOpt,
    skill_input: Codec.strOpt,
    metadata: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly run: Run
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("aily.v1.aily_session.run.create#output", () => ({
    run: Codec.obj(Run)
  }))

/**
 * 创建运行
 *
 * `POST /open-apis/aily/v1/sessions/:aily_session_id/runs` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `aily:run:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-run/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建运行
   *
   * Scopes, any of: `aily:run:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-run/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "aily.v1.aily_session.run.create",
  method: "POST",
  path: "/open-apis/aily/v1/sessions/:aily_session_id/runs",
  tokens: ["tenant", "user"],
  headers: ["X-Aily-BizUserID"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  /** 9 to 32 characters. */
  readonly aily_session_id: string
  /** 5 to 32 characters. */
  readonly run_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.aily_session.run.get#input", () => ({
    aily_session_id: Codec.str,
    run_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly run: Run
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("aily.v1.aily_session.run.get#output", () => ({
    run: Codec.obj(Run)
  }))

/**
 * 获取运行
 *
 * `GET /open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id` · Token: tenant or user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `aily:run:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-run/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取运行
   *
   * Scopes, any of: `aily:run:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-run/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "aily.v1.aily_session.run.get",
  method: "GET",
  path: "/open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id",
  tokens: ["tenant", "user"],
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
  /** 9 to 32 characters. */
  readonly aily_session_id: string
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.aily_session.run.list#input", () => ({
    aily_session_id: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly runs: ReadonlyArray<Run>
  readonly page_token?: string | undefined
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("aily.v1.aily_session.run.list#output", () => ({
    runs: Codec.list(Codec.obj(Run)),
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 列出运行
 *
 * `GET /open-apis/aily/v1/sessions/:aily_session_id/runs` · Token: tenant or user · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `aily:run:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-run/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 列出运行
   *
   * Scopes, any of: `aily:run:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-run/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 列出运行
     *
     * Scopes, any of: `aily:run:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-run/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Run>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "aily.v1.aily_session.run.list",
  method: "GET",
  path: "/open-apis/aily/v1/sessions/:aily_session_id/runs",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "runs", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface Run {
  readonly id: string
  readonly created_at: string
  readonly app_id: string
  readonly session_id: string
  readonly status:
    | "QUEUED" | "IN_PROGRESS" | "REQUIRES_MESSAGE" | "CANCELLED" | "COMPLETED" | "FAILED" | "EXPIRED"
    | (string & {})
  readonly started_at?: string | undefined
  readonly ended_at?: string | undefined
  readonly error?: RunError | undefined
  readonly metadata?: string | undefined
}

export const Run: Codec.Shape<Run> = /*#__PURE__*/ Codec.shape("aily#Run", () => ({
  id: Codec.str,
  created_at: Codec.str,
  app_id: Codec.str,
  session_id: Codec.str,
  status: Codec.open(
    "QUEUED", "IN_PROGRESS", "REQUIRES_MESSAGE", "CANCELLED", "COMPLETED", "FAILED", "EXPIRED"
  ),
  started_at: Codec.strOpt,
  ended_at: Codec.strOpt,
  error: Codec.objOpt(RunError),
  metadata: Codec.strOpt
}))

/** @category structures */
export interface RunError {
  readonly code: string
  readonly message: string
}

export const RunError: Codec.Shape<RunError> = /*#__PURE__*/ Codec.shape("aily#RunError", () => ({
  code: Codec.str,
  message: Codec.str
}))
