// GENERATED from spec/speech_to_text.json. DO NOT EDIT: correct spec/patches/speech_to_text.json.
/**
 * Endpoints of `speech_to_text.v1.speech`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type * as Effect from "effect/Effect"

/**
 * What `fileRecognize` takes.
 *
 * @category inputs
 */
export interface FileRecognizeInput {
  readonly speech: Speech
  readonly config: FileConfig
}

export const FileRecognizeInput: Codec.Shape<FileRecognizeInput> =
  /*#__PURE__*/ Codec.shape("speech_to_text.v1.speech.file_recognize#input", () => ({
    speech: Codec.obj(Speech),
    config: Codec.obj(FileConfig)
  }))

/**
 * What `fileRecognize` gives.
 *
 * @category outputs
 */
export interface FileRecognizeOutput {
  readonly recognition_text: string
}

export const FileRecognizeOutput: Codec.Shape<FileRecognizeOutput> =
  /*#__PURE__*/ Codec.shape("speech_to_text.v1.speech.file_recognize#output", () => ({
    recognition_text: Codec.str
  }))

/**
 * 识别语音文件
 *
 * `POST /open-apis/speech_to_text/v1/speech/file_recognize` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `speech_to_text:speech`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/speech_to_text-v1/speech/file_recognize
 * @category endpoints
 */
export const fileRecognize: Endpoint.Described<FileRecognizeInput, FileRecognizeOutput, "tenant"> & {
  /**
   * 识别语音文件
   *
   * Scopes, any of: `speech_to_text:speech`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/speech_to_text-v1/speech/file_recognize
   */
  (input: FileRecognizeInput, options?: Endpoint.CallOptions): Effect.Effect<FileRecognizeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "speech_to_text.v1.speech.file_recognize",
  method: "POST",
  path: "/open-apis/speech_to_text/v1/speech/file_recognize",
  tokens: ["tenant"],
  body: "json",
  input: FileRecognizeInput,
  output: FileRecognizeOutput
})

/**
 * What `streamRecognize` takes.
 *
 * @category inputs
 */
export interface StreamRecognizeInput {
  readonly speech: Speech
  readonly config: StreamConfig
}

export const StreamRecognizeInput: Codec.Shape<StreamRecognizeInput> =
  /*#__PURE__*/ Codec.shape("speech_to_text.v1.speech.stream_recognize#input", () => ({
    speech: Codec.obj(Speech),
    config: Codec.obj(StreamConfig)
  }))

/**
 * What `streamRecognize` gives.
 *
 * @category outputs
 */
export interface StreamRecognizeOutput {
  readonly stream_id: string
  readonly sequence_id: number
  readonly recognition_text: string
}

export const StreamRecognizeOutput: Codec.Shape<StreamRecognizeOutput> =
  /*#__PURE__*/ Codec.shape("speech_to_text.v1.speech.stream_recognize#output", () => ({
    stream_id: Codec.str,
    sequence_id: Codec.int,
    recognition_text: Codec.str
  }))

/**
 * 识别流式语音
 *
 * `POST /open-apis/speech_to_text/v1/speech/stream_recognize` · Token: tenant · Rate limit: a limit of its
 * own.
 *
 * Scopes, any of: `speech_to_text:speech`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/speech_to_text-v1/speech/stream_recognize
 * @category endpoints
 */
export const streamRecognize: Endpoint.Described<StreamRecognizeInput, StreamRecognizeOutput, "tenant"> & {
  /**
   * 识别流式语音
   *
   * Scopes, any of: `speech_to_text:speech`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/speech_to_text-v1/speech/stream_recognize
   */
  (input: StreamRecognizeInput, options?: Endpoint.CallOptions): Effect.Effect<StreamRecognizeOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "speech_to_text.v1.speech.stream_recognize",
  method: "POST",
  path: "/open-apis/speech_to_text/v1/speech/stream_recognize",
  tokens: ["tenant"],
  body: "json",
  input: StreamRecognizeInput,
  output: StreamRecognizeOutput
})

/** @category structures */
export interface Speech {
  readonly speech?: string | undefined
  /** Not in the documentation. */
  readonly speech_key?: string | undefined
}

export const Speech: Codec.Shape<Speech> = /*#__PURE__*/ Codec.shape("speech_to_text#Speech", () => ({
  speech: Codec.strOpt,
  speech_key: Codec.strOpt
}))

/** @category structures */
export interface FileConfig {
  readonly file_id: string
  readonly format: string
  readonly engine_type: string
}

export const FileConfig: Codec.Shape<FileConfig> =
  /*#__PURE__*/ Codec.shape("speech_to_text.v1.speech.file_recognize#input.config", () => ({
    file_id: Codec.str,
    format: Codec.str,
    engine_type: Codec.str
  }))

/** @category structures */
export interface StreamConfig {
  readonly stream_id: string
  readonly sequence_id: number
  readonly action: number
  readonly format: string
  readonly engine_type: string
}

export const StreamConfig: Codec.Shape<StreamConfig> =
  /*#__PURE__*/ Codec.shape("speech_to_text.v1.speech.stream_recognize#input.config", () => ({
    stream_id: Codec.str,
    sequence_id: Codec.int,
    action: Codec.int,
    format: Codec.str,
    engine_type: Codec.str
  }))
