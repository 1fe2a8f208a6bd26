// GENERATED from spec/event.json. DO NOT EDIT: correct spec/patches/event.json.
/**
 * Endpoints of `event.v1.connection`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly online_instance_cnt: number
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("event.v1.connection.get#output", () => ({
    online_instance_cnt: Codec.int
  }))

/**
 * 获取长连接在线数量
 *
 * `GET /open-apis/event/v1/connection` · Token: tenant · Rate limit: 10/s.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/event-v1/connection/get
 * @category endpoints
 */
export const get: Endpoint.Described<Codec.Empty, GetOutput, "tenant"> & {
  /**
   * 获取长连接在线数量
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/event-v1/connection/get
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "event.v1.connection.get",
  method: "GET",
  path: "/open-apis/event/v1/connection",
  tokens: ["tenant"],
  input: Codec.empty,
  output: GetOutput
})
