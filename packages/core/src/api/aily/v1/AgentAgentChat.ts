// GENERATED from spec/aily.json. DO NOT EDIT: correct spec/patches/aily.json.
/**
 * Endpoints of `aily.v1.agent.agent_chat`.
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
  readonly agent_id: string
  readonly user_message: CreateUserMessageInput
  readonly stream?: boolean | undefined
  readonly session_id?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.agent.agent_chat.create#input", () => ({
    agent_id: Codec.str,
    user_message: Codec.obj(CreateUserMessageInput),
    stream: Codec.boolOpt,
    session_id: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly agent_chat_id: string
  readonly session_id?: string | undefined
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("aily.v1.agent.agent_chat.create#output", () => ({
    agent_chat_id: Codec.str,
    session_id: Codec.strOpt
  }))

/**
 * 发起智能体对话
 *
 * `POST /open-apis/aily/v1/agents/:agent_id/chats` · Token: tenant or user · Rate limit: 10/s.
 *
 * Scopes, any of: `aily:agent_chat:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_chat/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 发起智能体对话
   *
   * Scopes, any of: `aily:agent_chat:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_chat/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "aily.v1.agent.agent_chat.create",
  method: "POST",
  path: "/open-apis/aily/v1/agents/:agent_id/chats",
  tokens: ["tenant", "user"],
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
  readonly agent_id: string
  readonly agent_chat_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.agent.agent_chat.get#input", () => ({
    agent_id: Codec.str,
    agent_chat_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly content: ReadonlyArray<GetOutputContent>
  readonly finish_reason?: string | undefined
  readonly status: string
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("aily.v1.agent.agent_chat.get#output", () => ({
    content: Codec.list(Codec.obj(GetOutputContent)),
    finish_reason: Codec.strOpt,
    status: Codec.str
  }))

/**
 * 获取对话结果
 *
 * `GET /open-apis/aily/v1/agents/:agent_id/chats/:agent_chat_id` · Token: tenant or user · Rate limit: a
 * limit of its own.
 *
 * Scopes, any of: `aily:agent_chat:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_chat/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取对话结果
   *
   * Scopes, any of: `aily:agent_chat:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_chat/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "aily.v1.agent.agent_chat.get",
  method: "GET",
  path: "/open-apis/aily/v1/agents/:agent_id/chats/:agent_chat_id",
  tokens: ["tenant", "user"],
  codes,
  input: GetInput,
  output: GetOutput
})

/** @category structures */
export interface CreateUserMessageInput {
  readonly content: ReadonlyArray<CreateUserMessageContentInput>
  readonly agent_attachment_ids?: ReadonlyArray<string> | undefined
}

export const CreateUserMessageInput: Codec.Shape<CreateUserMessageInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.agent.agent_chat.create#input.user_message", () => ({
    content: Codec.list(Codec.obj(CreateUserMessageContentInput)),
    agent_attachment_ids: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface CreateUserMessageContentInput {
  readonly type: string
  readonly text: string
}

export const CreateUserMessageContentInput: Codec.Shape<CreateUserMessageContentInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.agent.agent_chat.create#input.user_message.content", () => ({
    type: Codec.str,
    text: Codec.str
  }))

/** @category structures */
export interface GetOutputContent {
  readonly type?: string | undefined
  readonly text?: string | undefined
  readonly agent_artifact_id?: string | undefined
  readonly artifact_type?: string | undefined
}

export const GetOutputContent: Codec.Shape<GetOutputContent> =
  /*#__PURE__*/ Codec.shape("aily.v1.agent.agent_chat.get#output.content", () => ({
    type: Codec.strOpt,
    text: Codec.strOpt,
    agent_artifact_id: Codec.strOpt,
    artifact_type: Codec.strOpt
  }))
