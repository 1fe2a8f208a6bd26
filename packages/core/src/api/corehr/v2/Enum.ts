// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.enum`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/corehr.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  /** At most 500 items. */
  readonly enum_apiname_lists?: ReadonlyArray<string> | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.enum.search#input", () => ({
    enum_apiname_lists: Codec.listOpt(Codec.str)
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly enums: ReadonlyArray<Enums>
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.enum.search#output", () => ({
    enums: Codec.list(Codec.obj(Enums))
  }))

/**
 * 查询枚举信息
 *
 * `POST /open-apis/corehr/v2/enums/search` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `corehr:common_data.meta_data:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/enum/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant"> & {
  /**
   * 查询枚举信息
   *
   * Scopes, any of: `corehr:common_data.meta_data:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/enum/search
   */
  (input?: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "corehr.v2.enum.search",
  method: "POST",
  path: "/open-apis/corehr/v2/enums/search",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  codes,
  input: SearchInput,
  output: SearchOutput
})

/** @category structures */
export interface Enums {
  readonly enum_apiname?: string | undefined
  readonly enum_items?: ReadonlyArray<EnumField> | undefined
}

export const Enums: Codec.Shape<Enums> =
  /*#__PURE__*/ Codec.shape("corehr.v2.enum.search#output.enums", () => ({
    enum_apiname: Codec.strOpt,
    enum_items: Codec.listOpt(Codec.obj(EnumField))
  }))

/** @category structures */
export interface EnumField {
  readonly api_name?: string | undefined
  readonly name?: ReadonlyArray<Shared.I18n> | undefined
  readonly description?: ReadonlyArray<Shared.I18n> | undefined
  readonly enum_api_name?: string | undefined
  readonly order?: number | undefined
  readonly status?: 1 | 0 | (number & {}) | undefined
}

export const EnumField: Codec.Shape<EnumField> =
  /*#__PURE__*/ Codec.shape("corehr.v2.enum.search#output.enums.enum_items", () => ({
    api_name: Codec.strOpt,
    name: Codec.listOpt(Codec.obj(Shared.I18n)),
    description: Codec.listOpt(Codec.obj(Shared.I18n)),
    enum_api_name: Codec.strOpt,
    order: Codec.intOpt,
    status: Codec.openOpt(1, 0)
  }))
