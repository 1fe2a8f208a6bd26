// GENERATED from spec/spark.json. DO NOT EDIT: correct spec/patches/spark.json.
/**
 * Endpoints of `spark.v1.directory.user`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/spark.js"
import type * as Effect from "effect/Effect"

/**
 * What `idConvert` takes.
 *
 * @category inputs
 */
export interface IdConvertInput {
  readonly id_convert_type: 10 | 11 | 20 | 21 | 40 | (number & {})
  /** 1 to 100 items. */
  readonly ids?: ReadonlyArray<string> | undefined
}

export const IdConvertInput: Codec.Shape<IdConvertInput> =
  /*#__PURE__*/ Codec.shape("spark.v1.directory.user.id_convert#input", () => ({
    id_convert_type: Codec.listed(10, 11, 20, 21, 40),
    ids: Codec.listOpt(Codec.str)
  }))

/**
 * What `idConvert` gives.
 *
 * @category outputs
 */
export interface IdConvertOutput {
  readonly items: ReadonlyArray<IdMapItem>
}

export const IdConvertOutput: Codec.Shape<IdConvertOutput> =
  /*#__PURE__*/ Codec.shape("spark.v1.directory.user.id_convert#output", () => ({
    items: Codec.list(Codec.obj(IdMapItem))
  }))

/**
 * 妙搭和飞书用户 ID 转换
 *
 * `POST /open-apis/spark/v1/directory/user/id_convert` · Token: tenant or user · Rate limit: 50/s.
 *
 * Scopes, any of: `spark:directory.user.id_convert:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/directory-user/id_convert
 * @category endpoints
 */
export const idConvert: Endpoint.Described<IdConvertInput, IdConvertOutput, "tenant" | "user"> & {
  /**
   * 妙搭和飞书用户 ID 转换
   *
   * Scopes, any of: `spark:directory.user.id_convert:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/directory-user/id_convert
   */
  (input: IdConvertInput, options?: Endpoint.CallOptions): Effect.Effect<IdConvertOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "spark.v1.directory.user.id_convert",
  method: "POST",
  path: "/open-apis/spark/v1/directory/user/id_convert",
  tokens: ["tenant", "user"],
  body: "json",
  repeatable: true,
  codes,
  input: IdConvertInput,
  output: IdConvertOutput
})

/** @category structures */
export interface IdMapItem {
  readonly source_id: string
  readonly target_id: string
}

export const IdMapItem: Codec.Shape<IdMapItem> =
  /*#__PURE__*/ Codec.shape("spark.v1.directory.user.id_convert#output.items", () => ({
    source_id: Codec.str,
    target_id: Codec.str
  }))
