// GENERATED from spec/task.json. DO NOT EDIT: correct spec/patches/task.json.
/**
 * Structures that several resources of `task/v2` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Shared from "../Types.js"

/** @category structures */
export interface Resource {
  readonly type?: string | undefined
  readonly id?: string | undefined
}

export const Resource: Codec.Shape<Resource> = /*#__PURE__*/ Codec.shape("task#Resource", () => ({
  type: Codec.strOpt,
  id: Codec.strOpt
}))

/** @category structures */
export interface Member {
  readonly id?: string | undefined
  readonly type?: string | undefined
  readonly role?: string | undefined
  /** Not in the documentation. */
  readonly name?: string | undefined
}

export const Member: Codec.Shape<Member> = /*#__PURE__*/ Codec.shape("task#Member", () => ({
  id: Codec.strOpt,
  type: Codec.strOpt,
  role: Codec.strOpt,
  name: Codec.strOpt
}))

/** @category structures */
export interface Attachment {
  readonly guid?: string | undefined
  readonly file_token?: string | undefined
  readonly name?: string | undefined
  readonly size?: number | undefined
  readonly resource?: Resource | undefined
  readonly uploader?: Member | undefined
  readonly is_cover?: boolean | undefined
  readonly uploaded_at?: string | undefined
}

export const Attachment: Codec.Shape<Attachment> = /*#__PURE__*/ Codec.shape("task#Attachment", () => ({
  guid: Codec.strOpt,
  file_token: Codec.strOpt,
  name: Codec.strOpt,
  size: Codec.intOpt,
  resource: Codec.objOpt(Resource),
  uploader: Codec.objOpt(Member),
  is_cover: Codec.boolOpt,
  uploaded_at: Codec.strOpt
}))

/** @category structures */
export interface Option {
  readonly guid?: string | undefined
  readonly name?: string | undefined
  readonly color_index?: number | undefined
  readonly is_hidden?: boolean | undefined
}

export const Option: Codec.Shape<Option> = /*#__PURE__*/ Codec.shape("task#Option", () => ({
  guid: Codec.strOpt,
  name: Codec.strOpt,
  color_index: Codec.intOpt,
  is_hidden: Codec.boolOpt
}))

/** @category structures */
export interface Member2 {
  readonly id?: string | undefined
  readonly type?: string | undefined
  readonly role?: string | undefined
  readonly name?: string | undefined
}

export const Member2: Codec.Shape<Member2> = /*#__PURE__*/ Codec.shape("task#Member2", () => ({
  id: Codec.strOpt,
  type: Codec.strOpt,
  role: Codec.strOpt,
  name: Codec.strOpt
}))

/** @category structures */
export interface Start {
  readonly timestamp?: string | undefined
  readonly is_all_day?: boolean | undefined
}

export const Start: Codec.Shape<Start> = /*#__PURE__*/ Codec.shape("task#Start", () => ({
  timestamp: Codec.strOpt,
  is_all_day: Codec.boolOpt
}))

/** @category structures */
export interface TaskDependency {
  readonly type: "prev" | "next" | (string & {})
  readonly task_guid: string
}

export const TaskDependency: Codec.Shape<TaskDependency> = /*#__PURE__*/ Codec.shape(
  "task#TaskDependency",
  () => ({
    type: Codec.open("prev", "next"),
    task_guid: Codec.str
  })
)

/** @category structures */
export interface Origin {
  readonly platform_i18n_name?: I18nText | undefined
  readonly href?: Shared.Href | undefined
  /** Not in the documentation. */
  readonly refer_resources?: ReadonlyArray<ReferResource> | undefined
}

export const Origin: Codec.Shape<Origin> = /*#__PURE__*/ Codec.shape("task#Origin", () => ({
  platform_i18n_name: Codec.objOpt(I18nText),
  href: Codec.objOpt(Shared.Href),
  refer_resources: Codec.listOpt(Codec.obj(ReferResource))
}))

/** @category structures */
export interface I18nText {
  readonly en_us?: string | undefined
  readonly zh_cn?: string | undefined
  readonly zh_hk?: string | undefined
  readonly zh_tw?: string | undefined
  readonly ja_jp?: string | undefined
  readonly fr_fr?: string | undefined
  readonly it_it?: string | undefined
  readonly de_de?: string | undefined
  readonly ru_ru?: string | undefined
  readonly th_th?: string | undefined
  readonly es_es?: string | undefined
  readonly ko_kr?: string | undefined
}

export const I18nText: Codec.Shape<I18nText> = /*#__PURE__*/ Codec.shape("task#I18nText", () => ({
  en_us: Codec.strOpt,
  zh_cn: Codec.strOpt,
  zh_hk: Codec.strOpt,
  zh_tw: Codec.strOpt,
  ja_jp: Codec.strOpt,
  fr_fr: Codec.strOpt,
  it_it: Codec.strOpt,
  de_de: Codec.strOpt,
  ru_ru: Codec.strOpt,
  th_th: Codec.strOpt,
  es_es: Codec.strOpt,
  ko_kr: Codec.strOpt
}))

/** @category structures */
export interface ReferResource {
  readonly resource_id?: string | undefined
  readonly type?: string | undefined
  readonly source_message?: SourceMessage | undefined
  readonly unavailable_reason?: string | undefined
}

export const ReferResource: Codec.Shape<ReferResource> = /*#__PURE__*/ Codec.shape(
  "task#ReferResource",
  () => ({
    resource_id: Codec.strOpt,
    type: Codec.strOpt,
    source_message: Codec.objOpt(SourceMessage),
    unavailable_reason: Codec.strOpt
  })
)

/** @category structures */
export interface SourceMessage {
  readonly message_id?: string | undefined
  readonly content?: string | undefined
}

export const SourceMessage: Codec.Shape<SourceMessage> = /*#__PURE__*/ Codec.shape(
  "task#SourceMessage",
  () => ({
    message_id: Codec.strOpt,
    content: Codec.strOpt
  })
)

/** @category structures */
export interface TaskInTasklistInfo {
  readonly tasklist_guid?: string | undefined
  readonly section_guid?: string | undefined
}

export const TaskInTasklistInfo: Codec.Shape<TaskInTasklistInfo> = /*#__PURE__*/ Codec.shape(
  "task#TaskInTasklistInfo",
  () => ({
    tasklist_guid: Codec.strOpt,
    section_guid: Codec.strOpt
  })
)

/** @category structures */
export interface CustomComplete {
  readonly pc?: CustomCompleteItem | undefined
  readonly ios?: CustomCompleteItem | undefined
  readonly android?: CustomCompleteItem | undefined
}

export const CustomComplete: Codec.Shape<CustomComplete> = /*#__PURE__*/ Codec.shape(
  "task#CustomComplete",
  () => ({
    pc: Codec.objOpt(CustomCompleteItem),
    ios: Codec.objOpt(CustomCompleteItem),
    android: Codec.objOpt(CustomCompleteItem)
  })
)

/** @category structures */
export interface CustomCompleteItem {
  readonly href?: string | undefined
  readonly tip?: I18nText | undefined
}

export const CustomCompleteItem: Codec.Shape<CustomCompleteItem> = /*#__PURE__*/ Codec.shape(
  "task#CustomCompleteItem",
  () => ({
    href: Codec.strOpt,
    tip: Codec.objOpt(I18nText)
  })
)

/** @category structures */
export interface CustomFieldValue {
  readonly guid?: string | undefined
  readonly type?: string | undefined
  readonly number_value?: string | undefined
  readonly datetime_value?: string | undefined
  readonly member_value?: ReadonlyArray<Member2> | undefined
  readonly single_select_value?: string | undefined
  readonly multi_select_value?: ReadonlyArray<string> | undefined
  readonly name?: string | undefined
  readonly text_value?: string | undefined
}

export const CustomFieldValue: Codec.Shape<CustomFieldValue> = /*#__PURE__*/ Codec.shape(
  "task#CustomFieldValue",
  () => ({
    guid: Codec.strOpt,
    type: Codec.strOpt,
    number_value: Codec.strOpt,
    datetime_value: Codec.strOpt,
    member_value: Codec.listOpt(Codec.obj(Member2)),
    single_select_value: Codec.strOpt,
    multi_select_value: Codec.listOpt(Codec.str),
    name: Codec.strOpt,
    text_value: Codec.strOpt
  })
)

/** @category structures */
export interface TaskAssignee {
  readonly id?: string | undefined
  readonly completed_at?: string | undefined
}

export const TaskAssignee: Codec.Shape<TaskAssignee> = /*#__PURE__*/ Codec.shape("task#TaskAssignee", () => ({
  id: Codec.strOpt,
  completed_at: Codec.strOpt
}))

/** @category structures */
export interface PositiveReminder {
  readonly id?: string | undefined
  readonly relative_fire_minute: number
}

export const PositiveReminder: Codec.Shape<PositiveReminder> = /*#__PURE__*/ Codec.shape(
  "task#PositiveReminder",
  () => ({
    id: Codec.strOpt,
    relative_fire_minute: Codec.int
  })
)

/** @category structures */
export interface AttachmentDelivery {
  readonly guid?: string | undefined
  readonly file_token?: string | undefined
  readonly name?: string | undefined
  readonly size?: number | undefined
  readonly resource?: Resource | undefined
  readonly uploader?: Member2 | undefined
  readonly is_cover?: boolean | undefined
  readonly uploaded_at?: string | undefined
  readonly url?: string | undefined
}

export const AttachmentDelivery: Codec.Shape<AttachmentDelivery> = /*#__PURE__*/ Codec.shape(
  "task#AttachmentDelivery",
  () => ({
    guid: Codec.strOpt,
    file_token: Codec.strOpt,
    name: Codec.strOpt,
    size: Codec.intOpt,
    resource: Codec.objOpt(Resource),
    uploader: Codec.objOpt(Member2),
    is_cover: Codec.boolOpt,
    uploaded_at: Codec.strOpt,
    url: Codec.strOpt
  })
)

/** @category structures */
export interface ReminderInput {
  readonly relative_fire_minute: number
}

export const ReminderInput: Codec.Shape<ReminderInput> = /*#__PURE__*/ Codec.shape(
  "task#ReminderInput",
  () => ({
    relative_fire_minute: Codec.int
  })
)

/** @category structures */
export interface Task {
  readonly guid: string
  readonly summary?: string | undefined
  readonly description?: string | undefined
  readonly due?: Start | undefined
  readonly reminders?: ReadonlyArray<Shared.Reminder> | undefined
  readonly creator?: Member | undefined
  readonly members?: ReadonlyArray<Member> | undefined
  readonly completed_at?: string | undefined
  readonly attachments?: ReadonlyArray<Attachment> | undefined
  readonly origin?: Origin | undefined
  readonly extra?: string | undefined
  readonly tasklists?: ReadonlyArray<TaskInTasklistInfo> | undefined
  readonly repeat_rule?: string | undefined
  readonly parent_task_guid?: string | undefined
  readonly mode?: number | undefined
  readonly source?: 0 | 1 | 2 | 6 | 7 | 8 | (number & {}) | undefined
  readonly custom_complete?: CustomComplete | undefined
  readonly task_id?: string | undefined
  readonly created_at?: string | undefined
  readonly updated_at?: string | undefined
  readonly status?: string | undefined
  readonly url?: string | undefined
  readonly start?: Start | undefined
  readonly subtask_count?: number | undefined
  /** Not in the documentation. */
  readonly is_milestone?: boolean | undefined
  /** Not in the documentation. */
  readonly custom_fields?: ReadonlyArray<CustomFieldValue> | undefined
  /** Not in the documentation. */
  readonly dependencies?: ReadonlyArray<TaskDependency> | undefined
  /** Not in the documentation. */
  readonly assignee_related?: ReadonlyArray<TaskAssignee> | undefined
  /** Not in the documentation. */
  readonly positive_reminders?: ReadonlyArray<PositiveReminder> | undefined
  /** Not in the documentation. */
  readonly agent_task_status?: number | undefined
  /** Not in the documentation. */
  readonly agent_task_progress?: string | undefined
  /** Not in the documentation. */
  readonly text_deliveries?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly attachment_deliveries?: ReadonlyArray<AttachmentDelivery> | undefined
  /** Not in the documentation. */
  readonly next_task_guid?: string | undefined
}

export const Task: Codec.Shape<Task> = /*#__PURE__*/ Codec.shape("task#Task", () => ({
  guid: Codec.str,
  summary: Codec.strOpt,
  description: Codec.strOpt,
  due: Codec.objOpt(Start),
  reminders: Codec.listOpt(Codec.obj(Shared.Reminder)),
  creator: Codec.objOpt(Member),
  members: Codec.listOpt(Codec.obj(Member)),
  completed_at: Codec.strOpt,
  attachments: Codec.listOpt(Codec.obj(Attachment)),
  origin: Codec.objOpt(Origin),
  extra: Codec.strOpt,
  tasklists: Codec.listOpt(Codec.obj(TaskInTasklistInfo)),
  repeat_rule: Codec.strOpt,
  parent_task_guid: Codec.strOpt,
  mode: Codec.intOpt,
  source: Codec.openOpt(0, 1, 2, 6, 7, 8),
  custom_complete: Codec.objOpt(CustomComplete),
  task_id: Codec.strOpt,
  created_at: Codec.strOpt,
  updated_at: Codec.strOpt,
  status: Codec.strOpt,
  url: Codec.strOpt,
  start: Codec.objOpt(Start),
  subtask_count: Codec.intOpt,
  is_milestone: Codec.boolOpt,
  custom_fields: Codec.listOpt(Codec.obj(CustomFieldValue)),
  dependencies: Codec.listOpt(Codec.obj(TaskDependency)),
  assignee_related: Codec.listOpt(Codec.obj(TaskAssignee)),
  positive_reminders: Codec.listOpt(Codec.obj(PositiveReminder)),
  agent_task_status: Codec.intOpt,
  agent_task_progress: Codec.strOpt,
  text_deliveries: Codec.listOpt(Codec.str),
  attachment_deliveries: Codec.listOpt(Codec.obj(AttachmentDelivery)),
  next_task_guid: Codec.strOpt
}))

/** @category structures */
export interface OriginInput2 {
  readonly platform_i18n_name?: I18nTextInput | undefined
  readonly href?: HrefInput2 | undefined
  /** Not in the documentation. */
  readonly refer_resources?: ReadonlyArray<ReferResource> | undefined
}

export const OriginInput2: Codec.Shape<OriginInput2> = /*#__PURE__*/ Codec.shape("task#OriginInput2", () => ({
  platform_i18n_name: Codec.objOpt(I18nTextInput),
  href: Codec.objOpt(HrefInput2),
  refer_resources: Codec.listOpt(Codec.obj(ReferResource))
}))

/** @category structures */
export interface I18nTextInput {
  /** At most 1000 characters. */
  readonly en_us?: string | undefined
  /** At most 1000 characters. */
  readonly zh_cn?: string | undefined
  /** At most 1000 characters. */
  readonly zh_hk?: string | undefined
  /** At most 1000 characters. */
  readonly zh_tw?: string | undefined
  /** At most 1000 characters. */
  readonly ja_jp?: string | undefined
  readonly fr_fr?: string | undefined
  readonly it_it?: string | undefined
  readonly de_de?: string | undefined
  readonly ru_ru?: string | undefined
  readonly th_th?: string | undefined
  readonly es_es?: string | undefined
  readonly ko_kr?: string | undefined
}

export const I18nTextInput: Codec.Shape<I18nTextInput> = /*#__PURE__*/ Codec.shape(
  "task#I18nTextInput",
  () => ({
    en_us: Codec.strOpt,
    zh_cn: Codec.strOpt,
    zh_hk: Codec.strOpt,
    zh_tw: Codec.strOpt,
    ja_jp: Codec.strOpt,
    fr_fr: Codec.strOpt,
    it_it: Codec.strOpt,
    de_de: Codec.strOpt,
    ru_ru: Codec.strOpt,
    th_th: Codec.strOpt,
    es_es: Codec.strOpt,
    ko_kr: Codec.strOpt
  })
)

/** @category structures */
export interface HrefInput2 {
  /** At most 1024 characters. */
  readonly url?: string | undefined
  /** At most 512 characters. */
  readonly title?: string | undefined
}

export const HrefInput2: Codec.Shape<HrefInput2> = /*#__PURE__*/ Codec.shape("task#HrefInput2", () => ({
  url: Codec.strOpt,
  title: Codec.strOpt
}))

/** @category structures */
export interface CustomCompleteInput {
  readonly pc?: CustomCompleteItemInput | undefined
  readonly ios?: CustomCompleteItemInput | undefined
  readonly android?: CustomCompleteItemInput | undefined
}

export const CustomCompleteInput: Codec.Shape<CustomCompleteInput> = /*#__PURE__*/ Codec.shape(
  "task#CustomCompleteInput",
  () => ({
    pc: Codec.objOpt(CustomCompleteItemInput),
    ios: Codec.objOpt(CustomCompleteItemInput),
    android: Codec.objOpt(CustomCompleteItemInput)
  })
)

/** @category structures */
export interface CustomCompleteItemInput {
  readonly href?: string | undefined
  readonly tip?: I18nTextInput | undefined
}

export const CustomCompleteItemInput: Codec.Shape<CustomCompleteItemInput> = /*#__PURE__*/ Codec.shape(
  "task#CustomCompleteItemInput",
  () => ({
    href: Codec.strOpt,
    tip: Codec.objOpt(I18nTextInput)
  })
)

/** @category structures */
export interface TaskInTasklistInfoInput {
  /** At most 100 characters. */
  readonly tasklist_guid?: string | undefined
  readonly section_guid?: string | undefined
}

export const TaskInTasklistInfoInput: Codec.Shape<TaskInTasklistInfoInput> = /*#__PURE__*/ Codec.shape(
  "task#TaskInTasklistInfoInput",
  () => ({
    tasklist_guid: Codec.strOpt,
    section_guid: Codec.strOpt
  })
)

/** @category structures */
export interface DueTime {
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
}

export const DueTime: Codec.Shape<DueTime> = /*#__PURE__*/ Codec.shape("task#DueTime", () => ({
  start_time: Codec.strOpt,
  end_time: Codec.strOpt
}))

/** @category structures */
export interface Item {
  readonly id: string
  readonly display_info?: string | undefined
  readonly meta_data?: MetaData | undefined
}

export const Item: Codec.Shape<Item> = /*#__PURE__*/ Codec.shape("task#Item", () => ({
  id: Codec.str,
  display_info: Codec.strOpt,
  meta_data: Codec.objOpt(MetaData)
}))

/** @category structures */
export interface MetaData {
  readonly app_link?: string | undefined
  readonly avatar?: string | undefined
  readonly description?: string | undefined
}

export const MetaData: Codec.Shape<MetaData> = /*#__PURE__*/ Codec.shape("task#MetaData", () => ({
  app_link: Codec.strOpt,
  avatar: Codec.strOpt,
  description: Codec.strOpt
}))
