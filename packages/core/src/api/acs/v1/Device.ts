// GENERATED from spec/acs.json. DO NOT EDIT: correct spec/patches/acs.json.
/**
 * Endpoints of `acs.v1.device`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/acs.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Device>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("acs.v1.device.list#output", () => ({
    items: Codec.list(Codec.obj(Device))
  }))

/**
 * 获取门禁设备列表
 *
 * `GET /open-apis/acs/v1/devices` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `acs:devices:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/device/list
 * @category endpoints
 */
export const list: Endpoint.Described<Codec.Empty, ListOutput, "tenant"> & {
  /**
   * 获取门禁设备列表
   *
   * Scopes, any of: `acs:devices:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/device/list
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "acs.v1.device.list",
  method: "GET",
  path: "/open-apis/acs/v1/devices",
  tokens: ["tenant"],
  codes,
  input: Codec.empty,
  output: ListOutput
})

/** @category structures */
export interface Device {
  readonly device_id?: string | undefined
  readonly device_name?: string | undefined
  readonly device_sn?: string | undefined
  /** Not in the documentation. */
  readonly property?: DeviceProperty | undefined
}

export const Device: Codec.Shape<Device> =
  /*#__PURE__*/ Codec.shape("acs.v1.device.list#output.items", () => ({
    device_id: Codec.strOpt,
    device_name: Codec.strOpt,
    device_sn: Codec.strOpt,
    property: Codec.objOpt(DeviceProperty)
  }))

/** @category structures */
export interface DeviceProperty {
  readonly version?: string | undefined
  readonly current_device_face_count?: number | undefined
  readonly max_face_capacity?: number | undefined
  readonly online_status?: 1 | 0 | (number & {}) | undefined
  readonly device_name?: string | undefined
  readonly is_clock_in?: boolean | undefined
}

export const DeviceProperty: Codec.Shape<DeviceProperty> =
  /*#__PURE__*/ Codec.shape("acs.v1.device.list#output.items.property", () => ({
    version: Codec.strOpt,
    current_device_face_count: Codec.intOpt,
    max_face_capacity: Codec.intOpt,
    online_status: Codec.openOpt(1, 0),
    device_name: Codec.strOpt,
    is_clock_in: Codec.boolOpt
  }))
