// GENERATED from spec/minutes.json. DO NOT EDIT: correct spec/patches/minutes.json.
/**
 * Endpoints of `minutes.v1.minute.transcript`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Download from "../../../Download.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/minutes.js"
import type * as Effect from "effect/Effect"

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
export const get: Download.Described<GetInput, "tenant" | "user"> & {
  /**
   * 导出妙记文字记录
   *
   * Scopes, any of: `minutes:minute:download`, `minutes:minutes.transcript:export`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute-transcript/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Download.Content
} = /*#__PURE__*/ Download.make({
  id: "minutes.v1.minute.transcript.get",
  method: "GET",
  path: "/open-apis/minutes/v1/minutes/:minute_token/transcript",
  tokens: ["tenant", "user"],
  query: ["need_speaker", "need_timestamp", "file_format"],
  response: "binary",
  codes,
  input: GetInput
})

/**
 * What `speaker` takes.
 *
 * @category inputs
 */
export interface SpeakerInput {
  readonly minute_token: string
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly from_user_id?: string | undefined
  readonly to_user_id: string
  readonly from_speaker_id?: string | undefined
}

export const SpeakerInput: Codec.Shape<SpeakerInput> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.transcript.speaker#input", () => ({
    minute_token: Codec.str,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    from_user_id: Codec.strOpt,
    to_user_id: Codec.str,
    from_speaker_id: Codec.strOpt
  }))

/**
 * `PUT /open-apis/minutes/v1/minutes/:minute_token/transcript/speaker` · Token: user.
 *
 * The platform's own client asks for `minutes:minutes:readonly`, `minutes:minutes:update` before it calls
 * this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const speaker: Endpoint.Described<SpeakerInput, Codec.Dictionary, "user"> & {
  /**
   * `PUT /open-apis/minutes/v1/minutes/:minute_token/transcript/speaker`
   *
   * The platform's own client asks for `minutes:minutes:readonly`, `minutes:minutes:update` before it calls
   * this.
   */
  (input: SpeakerInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * `PUT /open-apis/minutes/v1/minutes/:minute_token/transcript/speaker`
   *
   * The platform's own client asks for `minutes:minutes:readonly`, `minutes:minutes:update` before it calls
   * this.
   */
  (input: SpeakerInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "minutes.v1.minute.transcript.speaker",
  method: "PUT",
  path: "/open-apis/minutes/v1/minutes/:minute_token/transcript/speaker",
  tokens: ["user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: SpeakerInput,
  output: Codec.dictionary
})

/**
 * What `word` takes.
 *
 * @category inputs
 */
export interface WordInput {
  readonly minute_token: string
  readonly replace_words?: ReadonlyArray<WordReplaceWordsInput> | undefined
}

export const WordInput: Codec.Shape<WordInput> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.transcript.word#input", () => ({
    minute_token: Codec.str,
    replace_words: Codec.listOpt(Codec.obj(WordReplaceWordsInput))
  }))

/**
 * 妙记文字记录关键词批量替换
 *
 * `PUT /open-apis/minutes/v1/minutes/:minute_token/transcript/word` · Token: user.
 *
 * The platform's own client asks for `minutes:minutes:update` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const word: Endpoint.Described<WordInput, Codec.Dictionary, "user"> & {
  /**
   * 妙记文字记录关键词批量替换
   *
   * The platform's own client asks for `minutes:minutes:update` before it calls this.
   */
  (input: WordInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 妙记文字记录关键词批量替换
   *
   * The platform's own client asks for `minutes:minutes:update` before it calls this.
   */
  (input: WordInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "minutes.v1.minute.transcript.word",
  method: "PUT",
  path: "/open-apis/minutes/v1/minutes/:minute_token/transcript/word",
  tokens: ["user"],
  body: "json",
  codes,
  input: WordInput,
  output: Codec.dictionary
})

/** @category structures */
export interface WordReplaceWordsInput {
  readonly source_word?: string | undefined
  readonly target_word?: string | undefined
}

export const WordReplaceWordsInput: Codec.Shape<WordReplaceWordsInput> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.transcript.word#input.replace_words", () => ({
    source_word: Codec.strOpt,
    target_word: Codec.strOpt
  }))
