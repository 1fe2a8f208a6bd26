// GENERATED from spec/mdm.json. DO NOT EDIT: correct spec/patches/mdm.json.
/**
 * Endpoints of `mdm.v1.user_auth_data_relation`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/mdm.js"
import type * as Effect from "effect/Effect"

/**
 * What `bind` takes.
 *
 * @category inputs
 */
export interface BindInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** 1 to 200 characters. */
  readonly root_dimension_type: string
  /** 1 to 200 items. */
  readonly sub_dimension_types: ReadonlyArray<string>
  /** 1 to 200 items. */
  readonly authorized_user_ids: ReadonlyArray<string>
  /** 1 to 200 characters. */
  readonly uams_app_id: string
}

export const BindInput: Codec.Shape<BindInput> =
  /*#__PURE__*/ Codec.shape("mdm.v1.user_auth_data_relation.bind#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    root_dimension_type: Codec.str,
    sub_dimension_types: Codec.list(Codec.str),
    authorized_user_ids: Codec.list(Codec.str),
    uams_app_id: Codec.str
  }))

/**
 * 用户数据维度绑定
 *
 * `POST /open-apis/mdm/v1/user_auth_data_relations/bind` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `mdm:user_auth`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/mdm-v1/user_auth_data_relation/bind
 * @category endpoints
 */
export const bind: Endpoint.Described<BindInput, Codec.Dictionary, "tenant"> & {
  /**
   * 用户数据维度绑定
   *
   * Scopes, any of: `mdm:user_auth`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/mdm-v1/user_auth_data_relation/bind
   */
  (input: BindInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mdm.v1.user_auth_data_relation.bind",
  method: "POST",
  path: "/open-apis/mdm/v1/user_auth_data_relations/bind",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: BindInput,
  output: Codec.dictionary
})

/**
 * What `unbind` takes.
 *
 * @category inputs
 */
export interface UnbindInput {
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** 1 to 200 characters. */
  readonly root_dimension_type: string
  /** 1 to 200 items. */
  readonly sub_dimension_types: ReadonlyArray<string>
  /** 1 to 200 items. */
  readonly authorized_user_ids: ReadonlyArray<string>
  /** 1 to 200 characters. */
  readonly uams_app_id: string
}

export const UnbindInput: Codec.Shape<UnbindInput> =
  /*#__PURE__*/ Codec.shape("mdm.v1.user_auth_data_relation.unbind#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    root_dimension_type: Codec.str,
    sub_dimension_types: Codec.list(Codec.str),
    authorized_user_ids: Codec.list(Codec.str),
    uams_app_id: Codec.str
  }))

/**
 * 用户数据维度解绑
 *
 * `POST /open-apis/mdm/v1/user_auth_data_relations/unbind` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `mdm:user_auth`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/mdm-v1/user_auth_data_relation/unbind
 * @category endpoints
 */
export const unbind: Endpoint.Described<UnbindInput, Codec.Dictionary, "tenant"> & {
  /**
   * 用户数据维度解绑
   *
   * Scopes, any of: `mdm:user_auth`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/mdm-v1/user_auth_data_relation/unbind
   */
  (input: UnbindInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mdm.v1.user_auth_data_relation.unbind",
  method: "POST",
  path: "/open-apis/mdm/v1/user_auth_data_relations/unbind",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: UnbindInput,
  output: Codec.dictionary
})
