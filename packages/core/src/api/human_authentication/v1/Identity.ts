// GENERATED from spec/human_authentication.json. DO NOT EDIT: correct spec/patches/human_authentication.json.
/**
 * Endpoints of `human_authentication.v1.identity`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly user_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly identity_name: string
  readonly identity_code: string
  readonly mobile?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("human_authentication.v1.identity.create#input", () => ({
    user_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    identity_name: Codec.str,
    identity_code: Codec.str,
    mobile: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly verify_uid: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("human_authentication.v1.identity.create#output", () => ({
    verify_uid: Codec.str
  }))

/**
 * 录入身份信息
 *
 * `POST /open-apis/human_authentication/v1/identities` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `human_authentication:identity`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/human_authentication-v1/identity/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 录入身份信息
   *
   * Scopes, any of: `human_authentication:identity`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/human_authentication-v1/identity/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "human_authentication.v1.identity.create",
  method: "POST",
  path: "/open-apis/human_authentication/v1/identities",
  tokens: ["tenant"],
  query: ["user_id", "user_id_type"],
  body: "json",
  input: CreateInput,
  output: CreateOutput
})
