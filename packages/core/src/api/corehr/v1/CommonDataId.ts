// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v1.common_data.id`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/corehr.js"
import type * as Effect from "effect/Effect"

/**
 * What `convert` takes.
 *
 * @category inputs
 */
export interface ConvertInput {
  readonly id_transform_type: 1 | 2 | 3 | 4 | (number & {})
  readonly id_type:
    | "user_id" | "department_id" | "job_level_id" | "job_family_id" | "employee_type_id" | (string & {})
  /** Default: `"open_id"`. */
  readonly feishu_user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Default: `"open_department_id"`. */
  readonly feishu_department_id_type?: "open_department_id" | "department_id" | undefined
  /** 1 to 100 items. */
  readonly ids: ReadonlyArray<string>
}

export const ConvertInput: Codec.Shape<ConvertInput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.common_data.id.convert#input", () => ({
    id_transform_type: Codec.listed(1, 2, 3, 4),
    id_type: Codec.listed("user_id", "department_id", "job_level_id", "job_family_id", "employee_type_id"),
    feishu_user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    feishu_department_id_type: Codec.litOpt("open_department_id", "department_id"),
    ids: Codec.list(Codec.str)
  }))

/**
 * What `convert` gives.
 *
 * @category outputs
 */
export interface ConvertOutput {
  readonly items: ReadonlyArray<IdInfo>
}

export const ConvertOutput: Codec.Shape<ConvertOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v1.common_data.id.convert#output", () => ({
    items: Codec.list(Codec.obj(IdInfo))
  }))

/**
 * ID 转换
 *
 * `POST /open-apis/corehr/v1/common_data/id/convert` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:common_data.id.convert:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-id/convert
 * @category endpoints
 */
export const convert: Endpoint.Described<ConvertInput, ConvertOutput, "tenant"> & {
  /**
   * ID 转换
   *
   * Scopes, any of: `corehr:common_data.id.convert:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-id/convert
   */
  (input: ConvertInput, options?: Endpoint.CallOptions): Effect.Effect<ConvertOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "corehr.v1.common_data.id.convert",
  method: "POST",
  path: "/open-apis/corehr/v1/common_data/id/convert",
  tokens: ["tenant"],
  query: ["id_transform_type", "id_type", "feishu_user_id_type", "feishu_department_id_type"],
  body: "json",
  repeatable: true,
  codes,
  input: ConvertInput,
  output: ConvertOutput
})

/** @category structures */
export interface IdInfo {
  readonly id?: string | undefined
  readonly target_id?: string | undefined
}

export const IdInfo: Codec.Shape<IdInfo> =
  /*#__PURE__*/ Codec.shape("corehr.v1.common_data.id.convert#output.items", () => ({
    id: Codec.strOpt,
    target_id: Codec.strOpt
  }))
