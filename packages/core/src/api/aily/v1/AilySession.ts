// GENERATED from spec/aily.json. DO NOT EDIT: correct spec/patches/aily.json.
/**
 * Endpoints of `aily.v1.aily_session`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/aily.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly "X-Aily-BizUserID"?: string | undefined
  /** At most 255 characters. */
  readonly channel_context?: string | undefined
  /** At most 255 characters. */
  readonly metadata?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.aily_session.create#input", () => ({
    "X-Aily-BizUserID": Codec.strOpt,
    channel_context: Codec.strOpt,
    metadata: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly session: AilySession
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("aily.v1.aily_session.create#output", () => ({
    session: Codec.obj(AilySession)
  }))

/**
 * 创建会话
 *
 * `POST /open-apis/aily/v1/sessions` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `aily:session:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建会话
   *
   * Scopes, any of: `aily:session:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session/create
   */
  (input?: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "aily.v1.aily_session.create",
  method: "POST",
  path: "/open-apis/aily/v1/sessions",
  tokens: ["tenant", "user"],
  headers: ["X-Aily-BizUserID"],
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
  /** At most 32 characters. */
  readonly aily_session_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.aily_session.delete#input", () => ({
    aily_session_id: Codec.str
  }))

/**
 * 删除会话
 *
 * `DELETE /open-apis/aily/v1/sessions/:aily_session_id` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `aily:session:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除会话
   *
   * Scopes, any of: `aily:session:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "aily.v1.aily_session.delete",
  method: "DELETE",
  path: "/open-apis/aily/v1/sessions/:aily_session_id",
  tokens: ["tenant", "user"],
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
  /** 9 to 32 characters. */
  readonly aily_session_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.aily_session.get#input", () => ({
    aily_session_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly session: AilySession
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("aily.v1.aily_session.get#output", () => ({
    session: Codec.obj(AilySession)
  }))

/**
 * 获取会话
 *
 * `GET /open-apis/aily/v1/sessions/:aily_session_id` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `aily:session:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取会话
   *
   * Scopes, any of: `aily:session:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "aily.v1.aily_session.get",
  method: "GET",
  path: "/open-apis/aily/v1/sessions/:aily_session_id",
  tokens: ["tenant", "user"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  /** 9 to 32 characters. */
  readonly aily_session_id: string
  /** At most 255 characters. */
  readonly channel_context?: string | undefined
  /** At most 255 characters. */
  readonly metadata?: string | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.aily_session.update#input", () => ({
    aily_session_id: Codec.str,
    channel_context: Codec.strOpt,
    metadata: Codec.strOpt
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly session: AilySession
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("aily.v1.aily_session.update#output", () => ({
    session: Codec.obj(AilySession)
  }))

/**
 * 更新会话
 *
 * `PUT /open-apis/aily/v1/sessions/:aily_session_id` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `aily:session:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant" | "user"> & {
  /**
   * 更新会话
   *
   * Scopes, any of: `aily:session:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "aily.v1.aily_session.update",
  method: "PUT",
  path: "/open-apis/aily/v1/sessions/:aily_session_id",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface AilySession {
  readonly id: string
  readonly created_at: string
  readonly modified_at: string
  readonly created_by: string
  readonly channel_context?: string | undefined
  readonly metadata?: string | undefined
}

export const AilySession: Codec.Shape<AilySession> = /*#__PURE__*/ Codec.shape("aily#AilySession", () => ({
  id: Codec.str,
  created_at: Codec.str,
  modified_at: Codec.str,
  created_by: Codec.str,
  channel_context: Codec.strOpt,
  metadata: Codec.strOpt
}))
