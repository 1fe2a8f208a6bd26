// GENERATED from spec/meeting_room.json. DO NOT EDIT: correct spec/patches/meeting_room.json.
/**
 * Endpoints of `meeting_room.v0.district`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly country_id: number
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.district.list#input", () => ({
    country_id: Codec.int
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly districts: ReadonlyArray<ListOutputDistricts>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.district.list#output", () => ({
    districts: Codec.list(Codec.obj(ListOutputDistricts))
  }))

/**
 * 获取城市列表
 *
 * `GET /open-apis/meeting_room/district/list` · Token: tenant.
 *
 * Scopes, any of: `calendar:room:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUTNwYjL1UDM24SN1AjN
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取城市列表
   *
   * Scopes, any of: `calendar:room:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUTNwYjL1UDM24SN1AjN
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "meeting_room.v0.district.list",
  method: "GET",
  path: "/open-apis/meeting_room/district/list",
  tokens: ["tenant"],
  query: ["country_id"],
  deprecated: true,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface ListOutputDistricts {
  readonly district_id?: string | undefined
  readonly name?: string | undefined
}

export const ListOutputDistricts: Codec.Shape<ListOutputDistricts> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.district.list#output.districts", () => ({
    district_id: Codec.strOpt,
    name: Codec.strOpt
  }))
