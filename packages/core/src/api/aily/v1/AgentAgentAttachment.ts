// GENERATED from spec/aily.json. DO NOT EDIT: correct spec/patches/aily.json.
/**
 * Endpoints of `aily.v1.agent.agent_attachment`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Upload from "../../../Upload.js"
import { codes } from "../../../internal/codes/aily.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly agent_id: string
  readonly file?: Upload.Uploadable | undefined
  readonly type: string
  readonly doc_url?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("aily.v1.agent.agent_attachment.create#input", () => ({
    agent_id: Codec.str,
    file: Codec.fileOpt,
    type: Codec.str,
    doc_url: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly agent_attachment_id: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("aily.v1.agent.agent_attachment.create#output", () => ({
    agent_attachment_id: Codec.str
  }))

/**
 * 上传附件
 *
 * `POST /open-apis/aily/v1/agents/:agent_id/attachments` · Token: tenant or user · Rate limit: a limit of its
 * own.
 *
 * Scopes, any of: `aily:agent_attachment:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_attachment/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 上传附件
   *
   * Scopes, any of: `aily:agent_attachment:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_attachment/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "aily.v1.agent.agent_attachment.create",
  method: "POST",
  path: "/open-apis/aily/v1/agents/:agent_id/attachments",
  tokens: ["tenant", "user"],
  body: "multipart",
  codes,
  encode: Upload.encode,
  input: CreateInput,
  output: CreateOutput
})
