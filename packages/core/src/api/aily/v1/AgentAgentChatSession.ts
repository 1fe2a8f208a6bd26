// GENERATED from spec/aily.json. DO NOT EDIT: correct spec/patches/aily.json.
/**
 * Endpoints of `aily.v1.agent.agent_chat_session`.
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
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly agent_id: string
  readonly name?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.agent.agent_chat_session.create#input", () => ({
    agent_id: Codec.str,
    name: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly session_id?: string | undefined
  readonly name?: string | undefined
  readonly created_at?: string | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("aily.v1.agent.agent_chat_session.create#output", () => ({
    session_id: Codec.strOpt,
    name: Codec.strOpt,
    created_at: Codec.strOpt
  }))

/**
 * 创建会话
 *
 * `POST /open-apis/aily/v1/agents/:agent_id/sessions` · Token: tenant or user · Rate limit: a limit of its
 * own.
 *
 * Scopes, any of: `aily:agent_chat:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_chat_session/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建会话
   *
   * Scopes, any of: `aily:agent_chat:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_chat_session/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "aily.v1.agent.agent_chat_session.create",
  method: "POST",
  path: "/open-apis/aily/v1/agents/:agent_id/sessions",
  tokens: ["tenant", "user"],
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
  readonly agent_id: string
  readonly agent_chat_session_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.agent.agent_chat_session.delete#input", () => ({
    agent_id: Codec.str,
    agent_chat_session_id: Codec.str
  }))

/**
 * 删除会话
 *
 * `DELETE /open-apis/aily/v1/agents/:agent_id/sessions/:agent_chat_session_id` · Token: tenant or user · Rate
 * limit: 10/s.
 *
 * Scopes, any of: `aily:agent_chat:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_chat_session/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除会话
   *
   * Scopes, any of: `aily:agent_chat:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_chat_session/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "aily.v1.agent.agent_chat_session.delete",
  method: "DELETE",
  path: "/open-apis/aily/v1/agents/:agent_id/sessions/:agent_chat_session_id",
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
  readonly agent_id: string
  readonly agent_chat_session_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.agent.agent_chat_session.get#input", () => ({
    agent_id: Codec.str,
    agent_chat_session_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly session_id?: string | undefined
  readonly name?: string | undefined
  readonly status?: string | undefined
  readonly created_at?: string | undefined
  readonly last_chat_at?: string | undefined
  readonly turns?: GetOutputTurns | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("aily.v1.agent.agent_chat_session.get#output", () => ({
    session_id: Codec.strOpt,
    name: Codec.strOpt,
    status: Codec.strOpt,
    created_at: Codec.strOpt,
    last_chat_at: Codec.strOpt,
    turns: Codec.objOpt(GetOutputTurns)
  }))

/**
 * 获取指定会话信息
 *
 * `GET /open-apis/aily/v1/agents/:agent_id/sessions/:agent_chat_session_id` · Token: tenant or user · Rate
 * limit: 10/s.
 *
 * Scopes, any of: `aily:agent_chat:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_chat_session/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取指定会话信息
   *
   * Scopes, any of: `aily:agent_chat:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_chat_session/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "aily.v1.agent.agent_chat_session.get",
  method: "GET",
  path: "/open-apis/aily/v1/agents/:agent_id/sessions/:agent_chat_session_id",
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
  readonly agent_id: string
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.agent.agent_chat_session.list#input", () => ({
    agent_id: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly sessions: ReadonlyArray<ListOutputSessions>
  readonly has_more?: boolean | undefined
  readonly next_page_token?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("aily.v1.agent.agent_chat_session.list#output", () => ({
    sessions: Codec.list(Codec.obj(ListOutputSessions)),
    has_more: Codec.boolOpt,
    next_page_token: Codec.strOpt
  }))

/**
 * 查询会话列表
 *
 * `GET /open-apis/aily/v1/agents/:agent_id/sessions` · Token: tenant or user · Rate limit: a limit of its
 * own.
 *
 * Scopes, any of: `aily:agent_chat:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_chat_session/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 查询会话列表
   *
   * Scopes, any of: `aily:agent_chat:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_chat_session/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 查询会话列表
     *
     * Scopes, any of: `aily:agent_chat:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_chat_session/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<ListOutputSessions>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "aily.v1.agent.agent_chat_session.list",
  method: "GET",
  path: "/open-apis/aily/v1/agents/:agent_id/sessions",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token"],
  paging: {
    style: "token", items: "sessions", pageToken: "next_page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface GetOutputTurns {
  readonly agent_chat_id?: string | undefined
  readonly created_at?: number | undefined
  readonly status?: string | undefined
}

export const GetOutputTurns: Codec.Shape<GetOutputTurns> =
  /*#__PURE__*/ Codec.shape("aily.v1.agent.agent_chat_session.get#output.turns", () => ({
    agent_chat_id: Codec.strOpt,
    created_at: Codec.numOpt,
    status: Codec.strOpt
  }))

/** @category structures */
export interface ListOutputSessions {
  readonly session_id: string
  readonly name?: string | undefined
  readonly status?: string | undefined
  readonly created_at?: number | undefined
  readonly last_chat_at?: number | undefined
}

export const ListOutputSessions: Codec.Shape<ListOutputSessions> =
  /*#__PURE__*/ Codec.shape("aily.v1.agent.agent_chat_session.list#output.sessions", () => ({
    session_id: Codec.str,
    name: Codec.strOpt,
    status: Codec.strOpt,
    created_at: Codec.numOpt,
    last_chat_at: Codec.numOpt
  }))
