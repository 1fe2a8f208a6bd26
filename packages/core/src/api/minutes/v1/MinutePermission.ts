// GENERATED from spec/minutes.json. DO NOT EDIT: correct spec/patches/minutes.json.
/**
 * Endpoints of `minutes.v1.minute.permission`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/minutes.js"
import type * as Effect from "effect/Effect"

/**
 * What `apply` takes.
 *
 * @category inputs
 */
export interface ApplyInput {
  readonly minute_token: string
  readonly perm: string
}

export const ApplyInput: Codec.Shape<ApplyInput> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.permission.apply#input", () => ({
    minute_token: Codec.str,
    perm: Codec.str
  }))

/**
 * `POST /open-apis/minutes/v1/minutes/:minute_token/permissions/apply` · Token: tenant or user.
 *
 * The platform's own client asks for `minutes:permission:apply` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const apply: Endpoint.Described<ApplyInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `POST /open-apis/minutes/v1/minutes/:minute_token/permissions/apply`
   *
   * The platform's own client asks for `minutes:permission:apply` before it calls this.
   */
  (input: ApplyInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "minutes.v1.minute.permission.apply",
  method: "POST",
  path: "/open-apis/minutes/v1/minutes/:minute_token/permissions/apply",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: ApplyInput,
  output: Codec.dictionary
})
