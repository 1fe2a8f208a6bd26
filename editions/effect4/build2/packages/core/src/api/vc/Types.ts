// GENERATED from spec/vc.json. DO NOT EDIT: correct spec/patches/vc.json.
/**
 * Structures that several resources of `vc` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../Codec.js"

/** @category structures */
export interface Payload {
  readonly meeting?: Meeting | undefined
  readonly activity_event_type?: string | undefined
  readonly participant_joined_items?: ReadonlyArray<ParticipantJoinedItem> | undefined
  readonly participant_left_items?: ReadonlyArray<ParticipantLeftItem> | undefined
  readonly transcript_received_items?: ReadonlyArray<TranscriptReceivedItem> | undefined
  readonly chat_received_items?: ReadonlyArray<ChatReceivedItem> | undefined
  readonly magic_share_started_items?: ReadonlyArray<MagicShareStartedItem> | undefined
  readonly magic_share_ended_items?: ReadonlyArray<MagicShareEndedItem> | undefined
  readonly document_context_changed_items?: ReadonlyArray<DocumentContextChangedItem> | undefined
  readonly countdown_items?: ReadonlyArray<PayloadCountdownItems> | undefined
}

export const Payload: Codec.Shape<Payload> = /*#__PURE__*/ Codec.shape("vc#Payload", () => ({
  meeting: Codec.objOpt(Meeting),
  activity_event_type: Codec.strOpt,
  participant_joined_items: Codec.listOpt(Codec.obj(ParticipantJoinedItem)),
  participant_left_items: Codec.listOpt(Codec.obj(ParticipantLeftItem)),
  transcript_received_items: Codec.listOpt(Codec.obj(TranscriptReceivedItem)),
  chat_received_items: Codec.listOpt(Codec.obj(ChatReceivedItem)),
  magic_share_started_items: Codec.listOpt(Codec.obj(MagicShareStartedItem)),
  magic_share_ended_items: Codec.listOpt(Codec.obj(MagicShareEndedItem)),
  document_context_changed_items: Codec.listOpt(Codec.obj(DocumentContextChangedItem)),
  countdown_items: Codec.listOpt(Codec.obj(PayloadCountdownItems))
}))

/** @category structures */
export interface Meeting {
  readonly id?: string | undefined
  readonly topic?: string | undefined
  readonly meeting_no?: string | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly host_user?: Operator | undefined
}

export const Meeting: Codec.Shape<Meeting> = /*#__PURE__*/ Codec.shape("vc#Meeting", () => ({
  id: Codec.strOpt,
  topic: Codec.strOpt,
  meeting_no: Codec.strOpt,
  start_time: Codec.strOpt,
  end_time: Codec.strOpt,
  host_user: Codec.objOpt(Operator)
}))

/** @category structures */
export interface Operator {
  readonly id?: UserId | string | undefined
  readonly user_type?: number | undefined
  readonly user_role?: number | undefined
  readonly user_name?: string | undefined
}

export const Operator: Codec.Shape<Operator> = /*#__PURE__*/ Codec.shape("vc#Operator", () => ({
  id: Codec.eitherOpt(Codec.obj(UserId), Codec.str),
  user_type: Codec.intOpt,
  user_role: Codec.intOpt,
  user_name: Codec.strOpt
}))

/** @category structures */
export interface UserId {
  readonly union_id?: string | undefined
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
}

export const UserId: Codec.Shape<UserId> = /*#__PURE__*/ Codec.shape("vc#UserId", () => ({
  union_id: Codec.strOpt,
  user_id: Codec.strOpt,
  open_id: Codec.strOpt
}))

/** @category structures */
export interface ParticipantJoinedItem {
  readonly participant?: Operator | undefined
  readonly join_time?: string | undefined
}

export const ParticipantJoinedItem: Codec.Shape<ParticipantJoinedItem> = /*#__PURE__*/ Codec.shape(
  "vc#ParticipantJoinedItem",
  () => ({
    participant: Codec.objOpt(Operator),
    join_time: Codec.strOpt
  })
)

/** @category structures */
export interface ParticipantLeftItem {
  readonly participant?: Operator | undefined
  readonly leave_reason?: number | undefined
  readonly leave_time?: string | undefined
}

export const ParticipantLeftItem: Codec.Shape<ParticipantLeftItem> = /*#__PURE__*/ Codec.shape(
  "vc#ParticipantLeftItem",
  () => ({
    participant: Codec.objOpt(Operator),
    leave_reason: Codec.intOpt,
    leave_time: Codec.strOpt
  })
)

/** @category structures */
export interface TranscriptReceivedItem {
  readonly speaker?: Operator | undefined
  readonly text?: string | undefined
  readonly language?: string | undefined
  readonly start_time_ms?: string | undefined
  readonly end_time_ms?: string | undefined
  readonly sentence_id?: string | undefined
}

export const TranscriptReceivedItem: Codec.Shape<TranscriptReceivedItem> = /*#__PURE__*/ Codec.shape(
  "vc#TranscriptReceivedItem",
  () => ({
    speaker: Codec.objOpt(Operator),
    text: Codec.strOpt,
    language: Codec.strOpt,
    start_time_ms: Codec.strOpt,
    end_time_ms: Codec.strOpt,
    sentence_id: Codec.strOpt
  })
)

/** @category structures */
export interface ChatReceivedItem {
  readonly operator?: Operator | undefined
  readonly message_id?: string | undefined
  readonly message_type?: number | undefined
  readonly content?: string | undefined
  readonly send_time?: string | undefined
}

export const ChatReceivedItem: Codec.Shape<ChatReceivedItem> = /*#__PURE__*/ Codec.shape(
  "vc#ChatReceivedItem",
  () => ({
    operator: Codec.objOpt(Operator),
    message_id: Codec.strOpt,
    message_type: Codec.intOpt,
    content: Codec.strOpt,
    send_time: Codec.strOpt
  })
)

/** @category structures */
export interface MagicShareStartedItem {
  readonly operator?: Operator | undefined
  readonly share_id?: string | undefined
  readonly share_doc?: ShareDoc | undefined
  readonly time?: string | undefined
  readonly start_reason?: string | undefined
}

export const MagicShareStartedItem: Codec.Shape<MagicShareStartedItem> = /*#__PURE__*/ Codec.shape(
  "vc#MagicShareStartedItem",
  () => ({
    operator: Codec.objOpt(Operator),
    share_id: Codec.strOpt,
    share_doc: Codec.objOpt(ShareDoc),
    time: Codec.strOpt,
    start_reason: Codec.strOpt
  })
)

/** @category structures */
export interface ShareDoc {
  readonly url?: string | undefined
  readonly title?: string | undefined
}

export const ShareDoc: Codec.Shape<ShareDoc> = /*#__PURE__*/ Codec.shape("vc#ShareDoc", () => ({
  url: Codec.strOpt,
  title: Codec.strOpt
}))

/** @category structures */
export interface MagicShareEndedItem {
  readonly operator?: Operator | undefined
  readonly share_id?: string | undefined
  readonly time?: string | undefined
}

export const MagicShareEndedItem: Codec.Shape<MagicShareEndedItem> = /*#__PURE__*/ Codec.shape(
  "vc#MagicShareEndedItem",
  () => ({
    operator: Codec.objOpt(Operator),
    share_id: Codec.strOpt,
    time: Codec.strOpt
  })
)

/** @category structures */
export interface DocumentContextChangedItem {
  readonly operator?: Operator | undefined
  readonly share_id?: string | undefined
  readonly share_doc?: ShareDoc | undefined
  readonly time?: string | undefined
  readonly comment_focus?: CommentFocus | undefined
  readonly section_location?: SectionLocation | undefined
  readonly element_preview?: ElementPreview | undefined
}

export const DocumentContextChangedItem: Codec.Shape<DocumentContextChangedItem> = /*#__PURE__*/ Codec.shape(
  "vc#DocumentContextChangedItem",
  () => ({
    operator: Codec.objOpt(Operator),
    share_id: Codec.strOpt,
    share_doc: Codec.objOpt(ShareDoc),
    time: Codec.strOpt,
    comment_focus: Codec.objOpt(CommentFocus),
    section_location: Codec.objOpt(SectionLocation),
    element_preview: Codec.objOpt(ElementPreview)
  })
)

/** @category structures */
export interface CommentFocus {
  readonly comment_id?: string | undefined
  readonly focused?: boolean | undefined
}

export const CommentFocus: Codec.Shape<CommentFocus> = /*#__PURE__*/ Codec.shape("vc#CommentFocus", () => ({
  comment_id: Codec.strOpt,
  focused: Codec.boolOpt
}))

/** @category structures */
export interface SectionLocation {
  readonly title?: string | undefined
  readonly level?: number | undefined
  readonly parent_titles?: ReadonlyArray<string> | undefined
}

export const SectionLocation: Codec.Shape<SectionLocation> = /*#__PURE__*/ Codec.shape(
  "vc#SectionLocation",
  () => ({
    title: Codec.strOpt,
    level: Codec.intOpt,
    parent_titles: Codec.listOpt(Codec.str)
  })
)

/** @category structures */
export interface ElementPreview {
  readonly action?: string | undefined
  readonly element_type?: string | undefined
  readonly element_token?: string | undefined
  readonly block_id?: string | undefined
}

export const ElementPreview: Codec.Shape<ElementPreview> = /*#__PURE__*/ Codec.shape(
  "vc#ElementPreview",
  () => ({
    action: Codec.strOpt,
    element_type: Codec.strOpt,
    element_token: Codec.strOpt,
    block_id: Codec.strOpt
  })
)

/** @category structures */
export interface Result2 {
  readonly file_token?: string | undefined
  readonly result?: number | undefined
}

export const Result2: Codec.Shape<Result2> = /*#__PURE__*/ Codec.shape("vc#Result2", () => ({
  file_token: Codec.strOpt,
  result: Codec.numOpt
}))

/** @category structures */
export interface SubscribeDepartment {
  readonly department_id: string
  /** Not in the documentation. */
  readonly department_name?: string | undefined
}

export const SubscribeDepartment: Codec.Shape<SubscribeDepartment> = /*#__PURE__*/ Codec.shape(
  "vc#SubscribeDepartment",
  () => ({
    department_id: Codec.str,
    department_name: Codec.strOpt
  })
)

/** @category structures */
export interface Device {
  readonly name: string
}

export const Device: Codec.Shape<Device> = /*#__PURE__*/ Codec.shape("vc#Device", () => ({
  name: Codec.str
}))

/** @category structures */
export interface RoomLevel {
  readonly room_level_id?: string | undefined
  readonly name?: string | undefined
  readonly parent_id?: string | undefined
  readonly path?: ReadonlyArray<string> | undefined
  readonly has_child?: boolean | undefined
  readonly custom_group_id?: string | undefined
}

export const RoomLevel: Codec.Shape<RoomLevel> = /*#__PURE__*/ Codec.shape("vc#RoomLevel", () => ({
  room_level_id: Codec.strOpt,
  name: Codec.strOpt,
  parent_id: Codec.strOpt,
  path: Codec.listOpt(Codec.str),
  has_child: Codec.boolOpt,
  custom_group_id: Codec.strOpt
}))

/** @category structures */
export interface PayloadCountdownItems {
  readonly action?: string | undefined
  readonly operator?: PayloadCountdownItemsOperator | undefined
  readonly end_time?: string | undefined
  readonly event_time?: string | undefined
  readonly need_play_audio_at_end?: boolean | undefined
  readonly reminders_before_end_in_second?: ReadonlyArray<number> | undefined
  readonly seq_id?: string | undefined
  readonly countdown_set_time?: string | undefined
  readonly remain_minutes?: number | undefined
}

export const PayloadCountdownItems: Codec.Shape<PayloadCountdownItems> = /*#__PURE__*/ Codec.shape(
  "vc#Payload.countdown_items",
  () => ({
    action: Codec.strOpt,
    operator: Codec.objOpt(PayloadCountdownItemsOperator),
    end_time: Codec.strOpt,
    event_time: Codec.strOpt,
    need_play_audio_at_end: Codec.boolOpt,
    reminders_before_end_in_second: Codec.listOpt(Codec.int),
    seq_id: Codec.strOpt,
    countdown_set_time: Codec.strOpt,
    remain_minutes: Codec.intOpt
  })
)

/** @category structures */
export interface PayloadCountdownItemsOperator {
  readonly id?: UserId | string | undefined
  readonly user_type?: number | undefined
  readonly user_role?: number | undefined
  readonly user_name?: string | undefined
}

export const PayloadCountdownItemsOperator: Codec.Shape<PayloadCountdownItemsOperator> =
  /*#__PURE__*/ Codec.shape("vc#Payload.countdown_items.operator", () => ({
    id: Codec.eitherOpt(Codec.obj(UserId), Codec.str),
    user_type: Codec.intOpt,
    user_role: Codec.intOpt,
    user_name: Codec.strOpt
  }))
