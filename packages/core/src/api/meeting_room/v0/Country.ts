// GENERATED from spec/meeting_room.json. DO NOT EDIT: correct spec/patches/meeting_room.json.
/**
 * Endpoints of `meeting_room.v0.country`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly countries: ReadonlyArray<ListOutputCountries>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.country.list#output", () => ({
    countries: Codec.list(Codec.obj(ListOutputCountries))
  }))

/**
 * 获取国家地区列表
 *
 * `GET /open-apis/meeting_room/country/list` · Token: tenant.
 *
 * Scopes, any of: `calendar:room:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uQTNwYjL0UDM24CN1AjN
 * @category endpoints
 */
export const list: Endpoint.Described<Codec.Empty, ListOutput, "tenant"> & {
  /**
   * 获取国家地区列表
   *
   * Scopes, any of: `calendar:room:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uQTNwYjL0UDM24CN1AjN
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "meeting_room.v0.country.list",
  method: "GET",
  path: "/open-apis/meeting_room/country/list",
  tokens: ["tenant"],
  deprecated: true,
  input: Codec.empty,
  output: ListOutput
})

/** @category structures */
export interface ListOutputCountries {
  readonly country_id?: string | undefined
  readonly name?: string | undefined
}

export const ListOutputCountries: Codec.Shape<ListOutputCountries> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.country.list#output.countries", () => ({
    country_id: Codec.strOpt,
    name: Codec.strOpt
  }))
