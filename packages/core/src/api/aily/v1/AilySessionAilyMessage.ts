// GENERATED from spec/aily.json. DO NOT EDIT: correct spec/patches/aily.json.
/**
 * Endpoints of `aily.v1.aily_session.aily_message`.
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
  /** 9 to 32 characters. */
  readonly aily_session_id: string
  /** At most 64 characters. */
  readonly idempotent_id?: string | undefined
  readonly content_type: "MDX" | "TEXT" | "CLIP" | "SmartCard" | "JSON" | (string & {})
  /** At most 61440 characters. */
  readonly content: string
  /** At most 32 items. */
  readonly file_ids?: ReadonlyArray<string> | undefined
  /** At most 32 characters. */
  readonly quote_message_id?: string | undefined
  /** At most 32 items. */
  readonly mentions?: ReadonlyArray<CreateMentionsInput> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.aily_session.aily_message.create#input", () => ({
    aily_session_id: Codec.str,
    idempotent_id: Codec.strOpt,
    content_type: Codec.listed("MDX", "TEXT", "CLIP", "SmartCard", "JSON"),
    content: Codec.str,
    file_ids: Codec.listOpt(Codec.str),
    quote_message_id: Codec.strOpt,
    mentions: Codec.listOpt(Codec.obj(CreateMentionsInput))
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly message: AilyMessage
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("aily.v1.aily_session.aily_message.create#output", () => ({
    message: Codec.obj(AilyMessage)
  }))

/**
 * 发送 Aily 消息
 *
 * `POST /open-apis/aily/v1/sessions/:aily_session_id/messages` · Token: tenant or user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `aily:message:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-aily_message/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 发送 Aily 消息
   *
   * Scopes, any of: `aily:message:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-aily_message/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "aily.v1.aily_session.aily_message.create",
  method: "POST",
  path: "/open-apis/aily/v1/sessions/:aily_session_id/messages",
  tokens: ["tenant", "user"],
  body: "json",
  idempotencyKey: "idempotent_id",
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
  /** At most 32 characters. */
  readonly aily_session_id: string
  /** At most 32 characters. */
  readonly aily_message_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.aily_session.aily_message.get#input", () => ({
    aily_session_id: Codec.str,
    aily_message_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly message: AilyMessage
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("aily.v1.aily_session.aily_message.get#output", () => ({
    message: Codec.obj(AilyMessage)
  }))

/**
 * 获取 Aily 消息
 *
 * `GET /open-apis/aily/v1/sessions/:aily_session_id/messages/:aily_message_id` · Token: tenant or user · Rate
 * limit: 1000/min, 50/s.
 *
 * Scopes, any of: `aily:message:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-aily_message/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取 Aily 消息
   *
   * Scopes, any of: `aily:message:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-aily_message/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "aily.v1.aily_session.aily_message.get",
  method: "GET",
  path: "/open-apis/aily/v1/sessions/:aily_session_id/messages/:aily_message_id",
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
  /** At most 32 characters. */
  readonly aily_session_id: string
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** At most 32 characters. */
  readonly run_id?: string | undefined
  readonly with_partial_message?: boolean | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.aily_session.aily_message.list#input", () => ({
    aily_session_id: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    run_id: Codec.strOpt,
    with_partial_message: Codec.boolOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly messages: ReadonlyArray<AilyMessage>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("aily.v1.aily_session.aily_message.list#output", () => ({
    messages: Codec.list(Codec.obj(AilyMessage)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 列出 Aily 消息
 *
 * `GET /open-apis/aily/v1/sessions/:aily_session_id/messages` · Token: tenant or user · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `aily:message:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-aily_message/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 列出 Aily 消息
   *
   * Scopes, any of: `aily:message:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-aily_message/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 列出 Aily 消息
     *
     * Scopes, any of: `aily:message:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-aily_message/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<AilyMessage>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "aily.v1.aily_session.aily_message.list",
  method: "GET",
  path: "/open-apis/aily/v1/sessions/:aily_session_id/messages",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "run_id", "with_partial_message"],
  paging: {
    style: "token", items: "messages", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface AilyMessage {
  readonly id?: string | undefined
  readonly session_id?: string | undefined
  readonly run_id?: string | undefined
  readonly content_type?: "MDX" | "TEXT" | "CLIP" | "SmartCard" | "JSON" | (string & {}) | undefined
  readonly content?: string | undefined
  readonly files?: ReadonlyArray<AilyMessageFile> | undefined
  readonly quote_message_id?: string | undefined
  readonly sender?: AilySender | undefined
  readonly mentions?: ReadonlyArray<AilyMention> | undefined
  readonly plain_text?: string | undefined
  readonly created_at?: string | undefined
  readonly status?: "IN_PROGRESS" | "COMPLETED" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly reasoning_content?: string | undefined
}

export const AilyMessage: Codec.Shape<AilyMessage> = /*#__PURE__*/ Codec.shape("aily#AilyMessage", () => ({
  id: Codec.strOpt,
  session_id: Codec.strOpt,
  run_id: Codec.strOpt,
  content_type: Codec.openOpt("MDX", "TEXT", "CLIP", "SmartCard", "JSON"),
  content: Codec.strOpt,
  files: Codec.listOpt(Codec.obj(AilyMessageFile)),
  quote_message_id: Codec.strOpt,
  sender: Codec.objOpt(AilySender),
  mentions: Codec.listOpt(Codec.obj(AilyMention)),
  plain_text: Codec.strOpt,
  created_at: Codec.strOpt,
  status: Codec.openOpt("IN_PROGRESS", "COMPLETED"),
  reasoning_content: Codec.strOpt
}))

/** @category structures */
export interface AilyMessageFile {
  readonly id?: string | undefined
  readonly mime_type?: string | undefined
  readonly file_name?: string | undefined
  readonly metadata?: string | undefined
  readonly created_at?: string | undefined
  readonly preview_url?: AilyMessageFilePreview | undefined
}

export const AilyMessageFile: Codec.Shape<AilyMessageFile> =
  /*#__PURE__*/ Codec.shape("aily#AilyMessageFile", () => ({
    id: Codec.strOpt,
    mime_type: Codec.strOpt,
    file_name: Codec.strOpt,
    metadata: Codec.strOpt,
    created_at: Codec.strOpt,
    preview_url: Codec.objOpt(AilyMessageFilePreview)
  }))

/** @category structures */
export interface AilyMessageFilePreview {
  readonly url: string
  readonly expired_at?: string | undefined
}

export const AilyMessageFilePreview: Codec.Shape<AilyMessageFilePreview> =
  /*#__PURE__*/ Codec.shape("aily#AilyMessageFilePreview", () => ({
    url: Codec.str,
    expired_at: Codec.strOpt
  }))

/** @category structures */
export interface AilySender {
  readonly entity_id?: string | undefined
  readonly identity_provider?: "AILY" | "FEISHU" | (string & {}) | undefined
  readonly sender_type?: "USER" | "ASSISTANT" | (string & {}) | undefined
  readonly aily_id?: string | undefined
}

export const AilySender: Codec.Shape<AilySender> = /*#__PURE__*/ Codec.shape("aily#AilySender", () => ({
  entity_id: Codec.strOpt,
  identity_provider: Codec.openOpt("AILY", "FEISHU"),
  sender_type: Codec.openOpt("USER", "ASSISTANT"),
  aily_id: Codec.strOpt
}))

/** @category structures */
export interface AilyMention {
  readonly entity_id?: string | undefined
  readonly identity_provider?: "AILY" | "FEISHU" | (string & {}) | undefined
  readonly key?: string | undefined
  readonly name?: string | undefined
  readonly aily_id?: string | undefined
}

export const AilyMention: Codec.Shape<AilyMention> = /*#__PURE__*/ Codec.shape("aily#AilyMention", () => ({
  entity_id: Codec.strOpt,
  identity_provider: Codec.openOpt("AILY", "FEISHU"),
  key: Codec.strOpt,
  name: Codec.strOpt,
  aily_id: Codec.strOpt
}))

/** @category structures */
export interface CreateMentionsInput {
  /** At most 64 characters. */
  readonly entity_id?: string | undefined
  readonly identity_provider?: "AILY" | "FEISHU" | (string & {}) | undefined
  /** At most 32 characters. */
  readonly key?: string | undefined
  /** At most 32 characters. */
  readonly name?: string | undefined
  /** At most 20 characters. */
  readonly aily_id?: string | undefined
}

export const CreateMentionsInput: Codec.Shape<CreateMentionsInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.aily_session.aily_message.create#input.mentions", () => ({
    entity_id: Codec.strOpt,
    identity_provider: Codec.listedOpt("AILY", "FEISHU"),
    key: Codec.strOpt,
    name: Codec.strOpt,
    aily_id: Codec.strOpt
  }))
