// GENERATED from spec/calendar.json. DO NOT EDIT: correct spec/patches/calendar.json.
/**
 * Endpoints of `calendar.v4.setting`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/calendar.js"
import type * as Effect from "effect/Effect"

/**
 * What `generateCaldavConf` takes.
 *
 * @category inputs
 */
export interface GenerateCaldavConfInput {
  /** At most 100 characters. */
  readonly device_name?: string | undefined
}

export const GenerateCaldavConfInput: Codec.Shape<GenerateCaldavConfInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.setting.generate_caldav_conf#input", () => ({
    device_name: Codec.strOpt
  }))

/**
 * What `generateCaldavConf` gives.
 *
 * @category outputs
 */
export interface GenerateCaldavConfOutput {
  readonly password?: string | undefined
  readonly user_name?: string | undefined
  readonly server_address?: string | undefined
  readonly device_name?: string | undefined
}

export const GenerateCaldavConfOutput: Codec.Shape<GenerateCaldavConfOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.setting.generate_caldav_conf#output", () => ({
    password: Codec.strOpt,
    user_name: Codec.strOpt,
    server_address: Codec.strOpt,
    device_name: Codec.strOpt
  }))

/**
 * 生成 CalDAV 配置
 *
 * `POST /open-apis/calendar/v4/settings/generate_caldav_conf` · Token: user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:setting:generate_caldav_conf`,
 * `calendar:settings.caldav:create`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/setting/generate_caldav_conf
 * @category endpoints
 */
export const generateCaldavConf: Endpoint.Described<GenerateCaldavConfInput, GenerateCaldavConfOutput, "user"> & {
  /**
   * 生成 CalDAV 配置
   *
   * Scopes, any of: `calendar:calendar`, `calendar:setting:generate_caldav_conf`,
   * `calendar:settings.caldav:create`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/setting/generate_caldav_conf
   */
  (input: GenerateCaldavConfInput | undefined, options: Endpoint.WithToken): Effect.Effect<GenerateCaldavConfOutput, FeishuError, FeishuClient>
  /**
   * 生成 CalDAV 配置
   *
   * Scopes, any of: `calendar:calendar`, `calendar:setting:generate_caldav_conf`,
   * `calendar:settings.caldav:create`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/setting/generate_caldav_conf
   */
  (input?: GenerateCaldavConfInput, options?: Endpoint.CallOptions<never>): Effect.Effect<GenerateCaldavConfOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.make({
  id: "calendar.v4.setting.generate_caldav_conf",
  method: "POST",
  path: "/open-apis/calendar/v4/settings/generate_caldav_conf",
  tokens: ["user"],
  body: "json",
  codes,
  input: GenerateCaldavConfInput,
  output: GenerateCaldavConfOutput
})
