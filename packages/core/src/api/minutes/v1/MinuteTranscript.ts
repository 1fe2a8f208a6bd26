// GENERATED from spec/minutes.json. DO NOT EDIT: correct spec/patches/minutes.json.
/**
 * Endpoints of `minutes.v1.minute.transcript`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Download from "../../../Download.js"
import { codes } from "../../../internal/codes/minutes.js"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  /** Exactly 24 characters. */
  readonly minute_token: string
  readonly need_speaker?: boolean | undefined
  readonly need_timestamp?: boolean | undefined
  readonly file_format?: string | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.transcript.get#input", () => ({
    minute_token: Codec.str,
    need_speaker: Codec.boolOpt,
    need_timestamp: Codec.boolOpt,
    file_format: Codec.strOpt
  }))

/**
 * 导出妙记文字记录
 *
 * `GET /open-apis/minutes/v1/minutes/:minute_token/transcript` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `minutes:minute:download`, `minutes:minutes.transcript:export`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute-transcript/get
 * @category endpoints
 */
export const get: Download.Download<GetInput, "tenant" | "user"> = /*#__PURE__*/ Download.make({
  id: "minutes.v1.minute.transcript.get",
  method: "GET",
  path: "/open-apis/minutes/v1/minutes/:minute_token/transcript",
  tokens: ["tenant", "user"],
  query: ["need_speaker", "need_timestamp", "file_format"],
  response: "binary",
  codes,
  input: GetInput
})
