// GENERATED from spec/base.json. DO NOT EDIT: correct spec/patches/base.json.
/**
 * Endpoints of `base.v3.base.table.record.share_link`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/base.js"
import type * as Effect from "effect/Effect"

/**
 * What `batch` takes.
 *
 * @category inputs
 */
export interface BatchInput {
  readonly base_token: string
  readonly table_id: string
  readonly record_ids: ReadonlyArray<string>
}

export const BatchInput: Codec.Shape<BatchInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.table.record.share_link.batch#input", () => ({
    base_token: Codec.str,
    table_id: Codec.str,
    record_ids: Codec.list(Codec.str)
  }))

/**
 * `POST /open-apis/base/v3/bases/:base_token/tables/:table_id/records/share_links/batch` · Token: tenant or
 * user.
 *
 * The platform's own client asks for `base:record:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. What it answers with is not known.
 *
 * @category endpoints
 */
export const batch: Endpoint.Described<BatchInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * `POST /open-apis/base/v3/bases/:base_token/tables/:table_id/records/share_links/batch`
   *
   * The platform's own client asks for `base:record:read` before it calls this.
   */
  (input: BatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.table.record.share_link.batch",
  method: "POST",
  path: "/open-apis/base/v3/bases/:base_token/tables/:table_id/records/share_links/batch",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: BatchInput,
  output: Codec.dictionary
})
