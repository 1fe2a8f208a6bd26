// GENERATED from spec/vc.json. DO NOT EDIT: correct spec/patches/vc.json.
/**
 * Endpoints of `vc.v1.note`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/vc.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly note_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("vc.v1.note.get#input", () => ({
  note_id: Codec.str,
  user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly note: Note
}

export const GetOutput: Codec.Shape<GetOutput> = /*#__PURE__*/ Codec.shape("vc.v1.note.get#output", () => ({
  note: Codec.obj(Note)
}))

/**
 * 获取纪要详情
 *
 * `GET /open-apis/vc/v1/notes/:note_id` · Token: user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `vc:note:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/note/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "user"> & {
  /**
   * 获取纪要详情
   *
   * Scopes, any of: `vc:note:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/note/get
   */
  (input: GetInput, options: Endpoint.WithToken): Effect.Effect<GetOutput, FeishuError, FeishuClient>
  /**
   * 获取纪要详情
   *
   * Scopes, any of: `vc:note:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/note/get
   */
  (input: GetInput, options?: Endpoint.CallOptions<never>): Effect.Effect<GetOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.note.get",
  method: "GET",
  path: "/open-apis/vc/v1/notes/:note_id",
  tokens: ["user"],
  query: ["user_id_type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `subscription` takes.
 *
 * @category inputs
 */
export interface SubscriptionInput {
  readonly event_type?: string | undefined
}

export const SubscriptionInput: Codec.Shape<SubscriptionInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.note.subscription#input", () => ({
    event_type: Codec.strOpt
  }))

/**
 * 订阅纪要变更事件
 *
 * `POST /open-apis/vc/v1/notes/subscription` · Token: user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `vc:note:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/note/subscription
 * @category endpoints
 */
export const subscription: Endpoint.Described<SubscriptionInput, Codec.Dictionary, "user"> & {
  /**
   * 订阅纪要变更事件
   *
   * Scopes, any of: `vc:note:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/note/subscription
   */
  (input: SubscriptionInput | undefined, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 订阅纪要变更事件
   *
   * Scopes, any of: `vc:note:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/note/subscription
   */
  (input?: SubscriptionInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.make({
  id: "vc.v1.note.subscription",
  method: "POST",
  path: "/open-apis/vc/v1/notes/subscription",
  tokens: ["user"],
  body: "json",
  codes,
  input: SubscriptionInput,
  output: Codec.dictionary
})

/**
 * What `unifiedNoteTranscript` takes.
 *
 * @category inputs
 */
export interface UnifiedNoteTranscriptInput {
  readonly note_id: string
  readonly format?: string | undefined
  readonly cursor_id?: string | undefined
  readonly page_size?: number | undefined
  readonly locale?: string | undefined
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
}

export const UnifiedNoteTranscriptInput: Codec.Shape<UnifiedNoteTranscriptInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.note.unified_note_transcript#input", () => ({
    note_id: Codec.str,
    format: Codec.strOpt,
    cursor_id: Codec.strOpt,
    page_size: Codec.numOpt,
    locale: Codec.strOpt,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id")
  }))

/**
 * What `unifiedNoteTranscript` gives.
 *
 * @category outputs
 */
export interface UnifiedNoteTranscriptOutput {
  readonly transcript?: UnifiedNoteTranscriptOutputTranscript | undefined
  readonly next_cursor_id?: string | undefined
  readonly page_size?: number | undefined
  readonly has_more?: boolean | undefined
}

export const UnifiedNoteTranscriptOutput: Codec.Shape<UnifiedNoteTranscriptOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.note.unified_note_transcript#output", () => ({
    transcript: Codec.objOpt(UnifiedNoteTranscriptOutputTranscript),
    next_cursor_id: Codec.strOpt,
    page_size: Codec.numOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 获取三合一纪要文档的原始转写记录（支持分页）
 *
 * `GET /open-apis/vc/v1/notes/:note_id/unified_note_transcript` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const unifiedNoteTranscript: Endpoint.Described<UnifiedNoteTranscriptInput, UnifiedNoteTranscriptOutput, "tenant" | "user"> & {
  /** 获取三合一纪要文档的原始转写记录（支持分页） */
  (input: UnifiedNoteTranscriptInput, options?: Endpoint.CallOptions): Effect.Effect<UnifiedNoteTranscriptOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.note.unified_note_transcript",
  method: "GET",
  path: "/open-apis/vc/v1/notes/:note_id/unified_note_transcript",
  tokens: ["tenant", "user"],
  query: ["format", "cursor_id", "page_size", "locale", "user_id_type"],
  codes,
  input: UnifiedNoteTranscriptInput,
  output: UnifiedNoteTranscriptOutput
})

/**
 * What `unsubscription` takes.
 *
 * @category inputs
 */
export interface UnsubscriptionInput {
  readonly event_type?: string | undefined
}

export const UnsubscriptionInput: Codec.Shape<UnsubscriptionInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.note.unsubscription#input", () => ({
    event_type: Codec.strOpt
  }))

/**
 * 取消订阅纪要变更事件
 *
 * `POST /open-apis/vc/v1/notes/unsubscription` · Token: user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `vc:note:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/note/unsubscription
 * @category endpoints
 */
export const unsubscription: Endpoint.Described<UnsubscriptionInput, Codec.Dictionary, "user"> & {
  /**
   * 取消订阅纪要变更事件
   *
   * Scopes, any of: `vc:note:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/note/unsubscription
   */
  (input: UnsubscriptionInput | undefined, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 取消订阅纪要变更事件
   *
   * Scopes, any of: `vc:note:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/note/unsubscription
   */
  (input?: UnsubscriptionInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.make({
  id: "vc.v1.note.unsubscription",
  method: "POST",
  path: "/open-apis/vc/v1/notes/unsubscription",
  tokens: ["user"],
  body: "json",
  codes,
  input: UnsubscriptionInput,
  output: Codec.dictionary
})

/** @category structures */
export interface Note {
  readonly creator_id: string
  readonly create_time: string
  readonly artifacts: ReadonlyArray<NoteArtifactInfo>
  readonly references: ReadonlyArray<NoteReferenceInfo>
  /** Not in the documentation. */
  readonly note_source?: NoteNoteSource | undefined
  /** Not in the documentation. */
  readonly note_display_type?: 1 | 2 | (number & {}) | undefined
}

export const Note: Codec.Shape<Note> = /*#__PURE__*/ Codec.shape("vc.v1.note.get#output.note", () => ({
  creator_id: Codec.str,
  create_time: Codec.str,
  artifacts: Codec.list(Codec.obj(NoteArtifactInfo)),
  references: Codec.list(Codec.obj(NoteReferenceInfo)),
  note_source: Codec.objOpt(NoteNoteSource),
  note_display_type: Codec.openOpt(1, 2)
}))

/** @category structures */
export interface NoteArtifactInfo {
  readonly artifact_type: 0 | 1 | 2 | (number & {})
  readonly create_time: string
  readonly doc_token: string
}

export const NoteArtifactInfo: Codec.Shape<NoteArtifactInfo> =
  /*#__PURE__*/ Codec.shape("vc.v1.note.get#output.note.artifacts", () => ({
    artifact_type: Codec.open(0, 1, 2),
    create_time: Codec.str,
    doc_token: Codec.str
  }))

/** @category structures */
export interface NoteReferenceInfo {
  readonly reference_type: 0 | 1 | (number & {})
  readonly doc_token: string
}

export const NoteReferenceInfo: Codec.Shape<NoteReferenceInfo> =
  /*#__PURE__*/ Codec.shape("vc.v1.note.get#output.note.references", () => ({
    reference_type: Codec.open(0, 1),
    doc_token: Codec.str
  }))

/** @category structures */
export interface NoteNoteSource {
  readonly source_type?: string | undefined
  readonly source_entity_id?: string | undefined
}

export const NoteNoteSource: Codec.Shape<NoteNoteSource> =
  /*#__PURE__*/ Codec.shape("vc.v1.note.get#output.note.note_source", () => ({
    source_type: Codec.strOpt,
    source_entity_id: Codec.strOpt
  }))

/** @category structures */
export interface UnifiedNoteTranscriptOutputTranscript {
  readonly format?: number | undefined
  readonly plain_text?: string | undefined
  readonly markdown?: string | undefined
  readonly structured_transcript_content?: UnifiedNoteTranscriptOutputTranscriptStructuredTranscriptContent | undefined
}

export const UnifiedNoteTranscriptOutputTranscript: Codec.Shape<UnifiedNoteTranscriptOutputTranscript> =
  /*#__PURE__*/ Codec.shape("vc.v1.note.unified_note_transcript#output.transcript", () => ({
    format: Codec.numOpt,
    plain_text: Codec.strOpt,
    markdown: Codec.strOpt,
    structured_transcript_content: Codec.objOpt(UnifiedNoteTranscriptOutputTranscriptStructuredTranscriptContent)
  }))

/** @category structures */
export interface UnifiedNoteTranscriptOutputTranscriptStructuredTranscriptContent {
  readonly paragraphs?: ReadonlyArray<UnifiedNoteTranscriptOutputTranscriptStructuredTranscriptContentParagraphs> | undefined
}

export const UnifiedNoteTranscriptOutputTranscriptStructuredTranscriptContent: Codec.Shape<UnifiedNoteTranscriptOutputTranscriptStructuredTranscriptContent> =
  /*#__PURE__*/ Codec.shape("vc.v1.note.unified_note_transcript#output.transcript.structured_transcript_content", () => ({
    paragraphs: Codec.listOpt(Codec.obj(UnifiedNoteTranscriptOutputTranscriptStructuredTranscriptContentParagraphs))
  }))

/** @category structures */
export interface UnifiedNoteTranscriptOutputTranscriptStructuredTranscriptContentParagraphs {
  readonly speaker?: UnifiedNoteTranscriptOutputTranscriptStructuredTranscriptContentParagraphsSpeaker | undefined
  readonly speak_ms?: number | undefined
  readonly sentences?: ReadonlyArray<UnifiedNoteTranscriptOutputTranscriptStructuredTranscriptContentParagraphsSentences> | undefined
}

export const UnifiedNoteTranscriptOutputTranscriptStructuredTranscriptContentParagraphs: Codec.Shape<UnifiedNoteTranscriptOutputTranscriptStructuredTranscriptContentParagraphs> =
  /*#__PURE__*/ Codec.shape("vc.v1.note.unified_note_transcript#output.transcript.structured_transcript_content.paragraphs", () => ({
    speaker: Codec.objOpt(UnifiedNoteTranscriptOutputTranscriptStructuredTranscriptContentParagraphsSpeaker),
    speak_ms: Codec.numOpt,
    sentences: Codec.listOpt(Codec.obj(UnifiedNoteTranscriptOutputTranscriptStructuredTranscriptContentParagraphsSentences))
  }))

/** @category structures */
export interface UnifiedNoteTranscriptOutputTranscriptStructuredTranscriptContentParagraphsSpeaker {
  readonly speaker_id?: string | undefined
  readonly speaker_type?: number | undefined
  readonly speaker_name?: string | undefined
  readonly extra?: UnifiedNoteTranscriptOutputTranscriptStructuredTranscriptContentParagraphsSpeakerExtra | undefined
}

export const UnifiedNoteTranscriptOutputTranscriptStructuredTranscriptContentParagraphsSpeaker: Codec.Shape<UnifiedNoteTranscriptOutputTranscriptStructuredTranscriptContentParagraphsSpeaker> =
  /*#__PURE__*/ Codec.shape("vc.v1.note.unified_note_transcript#output.transcript.structured_transcript_content.paragraphs.speaker", () => ({
    speaker_id: Codec.strOpt,
    speaker_type: Codec.numOpt,
    speaker_name: Codec.strOpt,
    extra: Codec.objOpt(UnifiedNoteTranscriptOutputTranscriptStructuredTranscriptContentParagraphsSpeakerExtra)
  }))

/** @category structures */
export interface UnifiedNoteTranscriptOutputTranscriptStructuredTranscriptContentParagraphsSpeakerExtra {
  readonly room_name?: string | undefined
  readonly other_device_user_id?: string | undefined
  readonly other_device_user_name?: string | undefined
}

export const UnifiedNoteTranscriptOutputTranscriptStructuredTranscriptContentParagraphsSpeakerExtra: Codec.Shape<UnifiedNoteTranscriptOutputTranscriptStructuredTranscriptContentParagraphsSpeakerExtra> =
  /*#__PURE__*/ Codec.shape("vc.v1.note.unified_note_transcript#output.transcript.structured_transcript_content.paragraphs.speaker.extra", () => ({
    room_name: Codec.strOpt,
    other_device_user_id: Codec.strOpt,
    other_device_user_name: Codec.strOpt
  }))

/** @category structures */
export interface UnifiedNoteTranscriptOutputTranscriptStructuredTranscriptContentParagraphsSentences {
  readonly sentence_id?: string | undefined
  readonly content: string
  readonly start_ms?: number | undefined
  readonly stop_ms?: number | undefined
}

export const UnifiedNoteTranscriptOutputTranscriptStructuredTranscriptContentParagraphsSentences: Codec.Shape<UnifiedNoteTranscriptOutputTranscriptStructuredTranscriptContentParagraphsSentences> =
  /*#__PURE__*/ Codec.shape("vc.v1.note.unified_note_transcript#output.transcript.structured_transcript_content.paragraphs.sentences", () => ({
    sentence_id: Codec.strOpt,
    content: Codec.str,
    start_ms: Codec.numOpt,
    stop_ms: Codec.numOpt
  }))
