// GENERATED from spec/mdm.json. DO NOT EDIT: correct spec/patches/mdm.json.
/**
 * Endpoints of `mdm.v3.batch_country_region`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/mdm.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  /** 1 to 100 items. */
  readonly fields: ReadonlyArray<string>
  /** 1 to 100 items. */
  readonly ids: ReadonlyArray<string>
  /** At most 100 items. */
  readonly languages: ReadonlyArray<string>
  /** Not in the documentation. */
  readonly common?: Types.Common | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("mdm.v3.batch_country_region.get#input", () => ({
    fields: Codec.list(Codec.str),
    ids: Codec.list(Codec.str),
    languages: Codec.list(Codec.str),
    common: Codec.objOpt(Types.Common)
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly data?: ReadonlyArray<Types.CountryRegion> | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("mdm.v3.batch_country_region.get#output", () => ({
    data: Codec.listOpt(Codec.obj(Types.CountryRegion))
  }))

/**
 * 根据主数据编码批量查询国家/地区
 *
 * `GET /open-apis/mdm/v3/batch_country_region` · Token: tenant · Rate limit: 10/s.
 *
 * Scopes, any of: `mdm:country_region:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/mdm-v3/batch_country_region/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 根据主数据编码批量查询国家/地区
   *
   * Scopes, any of: `mdm:country_region:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/mdm-v3/batch_country_region/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mdm.v3.batch_country_region.get",
  method: "GET",
  path: "/open-apis/mdm/v3/batch_country_region",
  tokens: ["tenant"],
  query: ["fields", "ids", "languages"],
  body: "json",
  codes,
  input: GetInput,
  output: GetOutput
})
