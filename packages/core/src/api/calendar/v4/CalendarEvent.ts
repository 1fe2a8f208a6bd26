// GENERATED from spec/calendar.json. DO NOT EDIT: correct spec/patches/calendar.json.
/**
 * Endpoints of `calendar.v4.calendar.event`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/calendar.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly calendar_id: string
  /** 32 to 128 characters. */
  readonly idempotency_key?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly Locale?: string | undefined
  /** At most 1000 characters. */
  readonly summary?: string | undefined
  /** At most 40960 characters. */
  readonly description?: string | undefined
  readonly need_notification?: boolean | undefined
  readonly start_time: TimeInfo
  readonly end_time: TimeInfo
  readonly vchat?: VchatInput | undefined
  readonly visibility?: "default" | "public" | "private" | (string & {}) | undefined
  readonly attendee_ability?:
    | "none" | "can_see_others" | "can_invite_others" | "can_modify_event" | (string & {}) | undefined
  readonly free_busy_status?: "busy" | "free" | (string & {}) | undefined
  readonly location?: EventLocationInput | undefined
  readonly color?: number | undefined
  readonly reminders?: ReadonlyArray<ReminderInput> | undefined
  /** At most 2000 characters. */
  readonly recurrence?: string | undefined
  readonly schemas?: ReadonlyArray<SchemaInput> | undefined
  readonly attachments?: ReadonlyArray<CreateAttachmentsInput> | undefined
  readonly event_check_in?: EventCheckInInput | undefined
  /** Not in the documentation. */
  readonly source?: string | undefined
  /** Not in the documentation. */
  readonly description_rich?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.create#input", () => ({
    calendar_id: Codec.str,
    idempotency_key: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    Locale: Codec.strOpt,
    summary: Codec.strOpt,
    description: Codec.strOpt,
    need_notification: Codec.boolOpt,
    start_time: Codec.obj(TimeInfo),
    end_time: Codec.obj(TimeInfo),
    vchat: Codec.objOpt(VchatInput),
    visibility: Codec.listedOpt("default", "public", "private"),
    attendee_ability: Codec.listedOpt("none", "can_see_others", "can_invite_others", "can_modify_event"),
    free_busy_status: Codec.listedOpt("busy", "free"),
    location: Codec.objOpt(EventLocationInput),
    color: Codec.intOpt,
    reminders: Codec.listOpt(Codec.obj(ReminderInput)),
    recurrence: Codec.strOpt,
    schemas: Codec.listOpt(Codec.obj(SchemaInput)),
    attachments: Codec.listOpt(Codec.obj(CreateAttachmentsInput)),
    event_check_in: Codec.objOpt(EventCheckInInput),
    source: Codec.strOpt,
    description_rich: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly event: CalendarEvent
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.create#output", () => ({
    event: Codec.obj(CalendarEvent)
  }))

/**
 * 创建日程
 *
 * `POST /open-apis/calendar/v4/calendars/:calendar_id/events` · Token: tenant or user · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:create`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建日程
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:create`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.calendar.event.create",
  method: "POST",
  path: "/open-apis/calendar/v4/calendars/:calendar_id/events",
  tokens: ["tenant", "user"],
  query: ["idempotency_key", "user_id_type"],
  headers: ["Locale"],
  body: "json",
  idempotencyKey: "idempotency_key",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly calendar_id: string
  readonly event_id: string
  readonly need_notification?: "true" | "false" | (string & {}) | undefined
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.delete#input", () => ({
    calendar_id: Codec.str,
    event_id: Codec.str,
    need_notification: Codec.listedOpt("true", "false")
  }))

/**
 * 删除日程
 *
 * `DELETE /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id` · Token: tenant or user · Rate
 * limit: 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:delete`, `calendar:calendar.event:writeonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除日程
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:delete`,
   * `calendar:calendar.event:writeonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.calendar.event.delete",
  method: "DELETE",
  path: "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id",
  tokens: ["tenant", "user"],
  query: ["need_notification"],
  done: [193001, 193003],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly calendar_id: string
  readonly event_id: string
  readonly need_meeting_settings?: boolean | undefined
  readonly need_attendee?: boolean | undefined
  /** At most 100. Default: `10`. */
  readonly max_attendee_num?: number | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Not in the documentation. */
  readonly op_user_id?: string | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.get#input", () => ({
    calendar_id: Codec.str,
    event_id: Codec.str,
    need_meeting_settings: Codec.boolOpt,
    need_attendee: Codec.boolOpt,
    max_attendee_num: Codec.intOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    op_user_id: Codec.strOpt
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly event: GetOutputEvent
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.get#output", () => ({
    event: Codec.obj(GetOutputEvent)
  }))

/**
 * 获取日程
 *
 * `GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id` · Token: tenant or user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取日程
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.calendar.event.get",
  method: "GET",
  path: "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id",
  tokens: ["tenant", "user"],
  query: ["need_meeting_settings", "need_attendee", "max_attendee_num", "user_id_type", "op_user_id"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `instanceView` takes.
 *
 * @category inputs
 */
export interface InstanceViewInput {
  readonly calendar_id: string
  readonly start_time: string
  readonly end_time: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const InstanceViewInput: Codec.Shape<InstanceViewInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.instance_view#input", () => ({
    calendar_id: Codec.str,
    start_time: Codec.str,
    end_time: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `instanceView` gives.
 *
 * @category outputs
 */
export interface InstanceViewOutput {
  readonly items: ReadonlyArray<Instance>
}

export const InstanceViewOutput: Codec.Shape<InstanceViewOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.instance_view#output", () => ({
    items: Codec.list(Codec.obj(Instance))
  }))

/**
 * 查询日程视图
 *
 * `GET /open-apis/calendar/v4/calendars/:calendar_id/events/instance_view` · Token: tenant or user · Rate
 * limit: 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/instance_view
 * @category endpoints
 */
export const instanceView: Endpoint.Described<InstanceViewInput, InstanceViewOutput, "tenant" | "user"> & {
  /**
   * 查询日程视图
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/instance_view
   */
  (input: InstanceViewInput, options?: Endpoint.CallOptions): Effect.Effect<InstanceViewOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.calendar.event.instance_view",
  method: "GET",
  path: "/open-apis/calendar/v4/calendars/:calendar_id/events/instance_view",
  tokens: ["tenant", "user"],
  query: ["start_time", "end_time", "user_id_type"],
  codes,
  input: InstanceViewInput,
  output: InstanceViewOutput
})

/**
 * What `instances` takes.
 *
 * @category inputs
 */
export interface InstancesInput {
  readonly calendar_id: string
  readonly event_id: string
  readonly start_time: string
  readonly end_time: string
  /** 10 to 500. Default: `50`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const InstancesInput: Codec.Shape<InstancesInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.instances#input", () => ({
    calendar_id: Codec.str,
    event_id: Codec.str,
    start_time: Codec.str,
    end_time: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `instances` gives.
 *
 * @category outputs
 */
export interface InstancesOutput {
  readonly items: ReadonlyArray<InstancesOutputItems>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const InstancesOutput: Codec.Shape<InstancesOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.instances#output", () => ({
    items: Codec.list(Codec.obj(InstancesOutputItems)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 获取重复日程实例
 *
 * `GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/instances` · Token: tenant or user ·
 * Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/instances
 * @category endpoints
 */
export const instances: Endpoint.Described<InstancesInput, InstancesOutput, "tenant" | "user"> & {
  /**
   * 获取重复日程实例
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/instances
   */
  (input: InstancesInput, options?: Endpoint.CallOptions): Effect.Effect<InstancesOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<InstancesInput, InstancesOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取重复日程实例
     *
     * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/instances
     */
    (input: InstancesInput, options?: Paged.Options): Paged.Listing<InstancesOutputItems>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "calendar.v4.calendar.event.instances",
  method: "GET",
  path: "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/instances",
  tokens: ["tenant", "user"],
  query: ["start_time", "end_time", "page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 500, minPageSize: 10
  },
  codes,
  input: InstancesInput,
  output: InstancesOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly calendar_id: string
  /** 50 to 1000. Default: `500`. */
  readonly page_size?: number | undefined
  readonly anchor_time?: string | undefined
  readonly page_token?: string | undefined
  readonly sync_token?: string | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** Not in the documentation. */
  readonly op_user_id?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.list#input", () => ({
    calendar_id: Codec.str,
    page_size: Codec.intOpt,
    anchor_time: Codec.strOpt,
    page_token: Codec.strOpt,
    sync_token: Codec.strOpt,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    op_user_id: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly sync_token?: string | undefined
  readonly items: ReadonlyArray<ListOutputItems>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.list#output", () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    sync_token: Codec.strOpt,
    items: Codec.list(Codec.obj(ListOutputItems))
  }))

/**
 * 获取日程列表
 *
 * `GET /open-apis/calendar/v4/calendars/:calendar_id/events` · Token: tenant or user · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取日程列表
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取日程列表
     *
     * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<ListOutputItems>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "calendar.v4.calendar.event.list",
  method: "GET",
  path: "/open-apis/calendar/v4/calendars/:calendar_id/events",
  tokens: ["tenant", "user"],
  query: [
    "page_size", "anchor_time", "page_token", "sync_token", "start_time", "end_time", "user_id_type",
    "op_user_id"
  ],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 1000, minPageSize: 50
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `mgetInstanceRelationInfo` takes.
 *
 * @category inputs
 */
export interface MgetInstanceRelationInfoInput {
  readonly calendar_id: string
  readonly instance_ids?: ReadonlyArray<string> | undefined
  readonly need_meeting_instance_ids?: boolean | undefined
  readonly need_meeting_notes?: boolean | undefined
  readonly need_ai_meeting_notes?: boolean | undefined
}

export const MgetInstanceRelationInfoInput: Codec.Shape<MgetInstanceRelationInfoInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.mget_instance_relation_info#input", () => ({
    calendar_id: Codec.str,
    instance_ids: Codec.listOpt(Codec.str),
    need_meeting_instance_ids: Codec.boolOpt,
    need_meeting_notes: Codec.boolOpt,
    need_ai_meeting_notes: Codec.boolOpt
  }))

/**
 * What `mgetInstanceRelationInfo` gives.
 *
 * @category outputs
 */
export interface MgetInstanceRelationInfoOutput {
  readonly instance_relation_infos?: ReadonlyArray<MgetInstanceRelationInfoOutputInstanceRelationInfos> | undefined
  readonly failed_instance_ids?: ReadonlyArray<MgetInstanceRelationInfoOutputFailedInstanceIds> | undefined
}

export const MgetInstanceRelationInfoOutput: Codec.Shape<MgetInstanceRelationInfoOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.mget_instance_relation_info#output", () => ({
    instance_relation_infos: Codec.listOpt(Codec.obj(MgetInstanceRelationInfoOutputInstanceRelationInfos)),
    failed_instance_ids: Codec.listOpt(Codec.obj(MgetInstanceRelationInfoOutputFailedInstanceIds))
  }))

/**
 * 批量获取instance关联信息
 *
 * `POST /open-apis/calendar/v4/calendars/:calendar_id/events/mget_instance_relation_info` · Token: user.
 *
 * The platform's own client asks for `calendar:calendar.event:read` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const mgetInstanceRelationInfo: Endpoint.Described<MgetInstanceRelationInfoInput, MgetInstanceRelationInfoOutput, "user"> & {
  /**
   * 批量获取instance关联信息
   *
   * The platform's own client asks for `calendar:calendar.event:read` before it calls this.
   */
  (input: MgetInstanceRelationInfoInput, options: Endpoint.WithToken): Effect.Effect<MgetInstanceRelationInfoOutput, FeishuError, FeishuClient>
  /**
   * 批量获取instance关联信息
   *
   * The platform's own client asks for `calendar:calendar.event:read` before it calls this.
   */
  (input: MgetInstanceRelationInfoInput, options?: Endpoint.CallOptions<never>): Effect.Effect<MgetInstanceRelationInfoOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.calendar.event.mget_instance_relation_info",
  method: "POST",
  path: "/open-apis/calendar/v4/calendars/:calendar_id/events/mget_instance_relation_info",
  tokens: ["user"],
  body: "json",
  repeatable: true,
  codes,
  input: MgetInstanceRelationInfoInput,
  output: MgetInstanceRelationInfoOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly calendar_id: string
  readonly event_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly Locale?: string | undefined
  /** At most 1000 characters. */
  readonly summary?: string | undefined
  /** At most 40960 characters. */
  readonly description?: string | undefined
  readonly need_notification?: boolean | undefined
  readonly start_time?: TimeInfo | undefined
  readonly end_time?: TimeInfo | undefined
  readonly vchat?: VchatInput | undefined
  readonly visibility?: "default" | "public" | "private" | (string & {}) | undefined
  readonly attendee_ability?:
    | "none" | "can_see_others" | "can_invite_others" | "can_modify_event" | (string & {}) | undefined
  readonly free_busy_status?: "busy" | "free" | (string & {}) | undefined
  readonly location?: EventLocationInput | undefined
  readonly color?: number | undefined
  readonly reminders?: ReadonlyArray<ReminderInput> | undefined
  /** At most 2000 characters. */
  readonly recurrence?: string | undefined
  readonly schemas?: ReadonlyArray<SchemaInput> | undefined
  readonly attachments?: ReadonlyArray<PatchAttachmentsInput> | undefined
  readonly event_check_in?: EventCheckInInput | undefined
  /** Not in the documentation. */
  readonly source?: string | undefined
  /** Not in the documentation. */
  readonly description_rich?: string | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.patch#input", () => ({
    calendar_id: Codec.str,
    event_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    Locale: Codec.strOpt,
    summary: Codec.strOpt,
    description: Codec.strOpt,
    need_notification: Codec.boolOpt,
    start_time: Codec.objOpt(TimeInfo),
    end_time: Codec.objOpt(TimeInfo),
    vchat: Codec.objOpt(VchatInput),
    visibility: Codec.listedOpt("default", "public", "private"),
    attendee_ability: Codec.listedOpt("none", "can_see_others", "can_invite_others", "can_modify_event"),
    free_busy_status: Codec.listedOpt("busy", "free"),
    location: Codec.objOpt(EventLocationInput),
    color: Codec.intOpt,
    reminders: Codec.listOpt(Codec.obj(ReminderInput)),
    recurrence: Codec.strOpt,
    schemas: Codec.listOpt(Codec.obj(SchemaInput)),
    attachments: Codec.listOpt(Codec.obj(PatchAttachmentsInput)),
    event_check_in: Codec.objOpt(EventCheckInInput),
    source: Codec.strOpt,
    description_rich: Codec.strOpt
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly event: CalendarEvent
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.patch#output", () => ({
    event: Codec.obj(CalendarEvent)
  }))

/**
 * 更新日程
 *
 * `PATCH /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id` · Token: tenant or user · Rate
 * limit: 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:update`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant" | "user"> & {
  /**
   * 更新日程
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:update`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.calendar.event.patch",
  method: "PATCH",
  path: "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  headers: ["Locale"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/**
 * What `reply` takes.
 *
 * @category inputs
 */
export interface ReplyInput {
  readonly calendar_id: string
  readonly event_id: string
  readonly rsvp_status: "accept" | "decline" | "tentative"
}

export const ReplyInput: Codec.Shape<ReplyInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.reply#input", () => ({
    calendar_id: Codec.str,
    event_id: Codec.str,
    rsvp_status: Codec.lit("accept", "decline", "tentative")
  }))

/**
 * 回复日程
 *
 * `POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/reply` · Token: tenant or user · Rate
 * limit: 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:reply`, `calendar:calendar.event:writeonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/reply
 * @category endpoints
 */
export const reply: Endpoint.Described<ReplyInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 回复日程
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:reply`,
   * `calendar:calendar.event:writeonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/reply
   */
  (input: ReplyInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.calendar.event.reply",
  method: "POST",
  path: "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/reply",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: ReplyInput,
  output: Codec.dictionary
})

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  readonly calendar_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly page_token?: string | undefined
  /** At most 100. Default: `20`. */
  readonly page_size?: number | undefined
  /** At most 200 characters. */
  readonly query: string
  readonly filter?: EventSearchFilter | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.search#input", () => ({
    calendar_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    query: Codec.str,
    filter: Codec.objOpt(EventSearchFilter)
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<SearchOutputItems>
  readonly page_token?: string | undefined
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.search#output", () => ({
    items: Codec.list(Codec.obj(SearchOutputItems)),
    page_token: Codec.strOpt
  }))

/**
 * 搜索日程
 *
 * `POST /open-apis/calendar/v4/calendars/:calendar_id/events/search` · Token: tenant or user · Rate limit:
 * 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant" | "user"> & {
  /**
   * 搜索日程
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/search
   */
  (input: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<SearchInput, SearchOutput, "tenant" | "user">
  readonly items: {
    /**
     * 搜索日程
     *
     * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/search
     */
    (input: SearchInput, options?: Paged.Options): Paged.Listing<SearchOutputItems>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "calendar.v4.calendar.event.search",
  method: "POST",
  path: "/open-apis/calendar/v4/calendars/:calendar_id/events/search",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "page_token", "page_size"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: SearchInput,
  output: SearchOutput
})

/**
 * What `searchEvent` takes.
 *
 * @category inputs
 */
export interface SearchEventInput {
  readonly calendar_id: string
  /** At most 30. Default: `20`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly filter?: SearchEventFilterInput | undefined
  readonly query: string
}

export const SearchEventInput: Codec.Shape<SearchEventInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.search_event#input", () => ({
    calendar_id: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    filter: Codec.objOpt(SearchEventFilterInput),
    query: Codec.str
  }))

/**
 * What `searchEvent` gives.
 *
 * @category outputs
 */
export interface SearchEventOutput {
  readonly has_more?: boolean | undefined
  readonly items: ReadonlyArray<SearchEventOutputItems>
  readonly page_token?: string | undefined
}

export const SearchEventOutput: Codec.Shape<SearchEventOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.search_event#output", () => ({
    has_more: Codec.boolOpt,
    items: Codec.list(Codec.obj(SearchEventOutputItems)),
    page_token: Codec.strOpt
  }))

/**
 * 搜索日程
 *
 * `POST /open-apis/calendar/v4/calendars/:calendar_id/events/search_event` · Token: tenant or user.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const searchEvent: Endpoint.Described<SearchEventInput, SearchEventOutput, "tenant" | "user"> & {
  /**
   * 搜索日程
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
   */
  (input: SearchEventInput, options?: Endpoint.CallOptions): Effect.Effect<SearchEventOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<SearchEventInput, SearchEventOutput, "tenant" | "user">
  readonly items: {
    /**
     * 搜索日程
     *
     * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
     */
    (input: SearchEventInput, options?: Paged.Options): Paged.Listing<SearchEventOutputItems>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "calendar.v4.calendar.event.search_event",
  method: "POST",
  path: "/open-apis/calendar/v4/calendars/:calendar_id/events/search_event",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "user_id_type"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 30
  },
  codes,
  input: SearchEventInput,
  output: SearchEventOutput
})

/**
 * What `shareInfo` takes.
 *
 * @category inputs
 */
export interface ShareInfoInput {
  readonly calendar_id: string
  readonly event_id: string
}

export const ShareInfoInput: Codec.Shape<ShareInfoInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.share_info#input", () => ({
    calendar_id: Codec.str,
    event_id: Codec.str
  }))

/**
 * What `shareInfo` gives.
 *
 * @category outputs
 */
export interface ShareInfoOutput {
  readonly share_link?: string | undefined
}

export const ShareInfoOutput: Codec.Shape<ShareInfoOutput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.share_info#output", () => ({
    share_link: Codec.strOpt
  }))

/**
 * 获取日程分享信息
 *
 * `POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/share_info` · Token: tenant or user.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const shareInfo: Endpoint.Described<ShareInfoInput, ShareInfoOutput, "tenant" | "user"> & {
  /**
   * 获取日程分享信息
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
   */
  (input: ShareInfoInput, options?: Endpoint.CallOptions): Effect.Effect<ShareInfoOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.calendar.event.share_info",
  method: "POST",
  path: "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/share_info",
  tokens: ["tenant", "user"],
  codes,
  input: ShareInfoInput,
  output: ShareInfoOutput
})

/**
 * What `subscription` takes.
 *
 * @category inputs
 */
export interface SubscriptionInput {
  readonly calendar_id: string
  /** Not in the documentation. */
  readonly op_user_id?: string | undefined
  /** Not in the documentation. */
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
}

export const SubscriptionInput: Codec.Shape<SubscriptionInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.subscription#input", () => ({
    calendar_id: Codec.str,
    op_user_id: Codec.strOpt,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id")
  }))

/**
 * 订阅日程变更事件
 *
 * `POST /open-apis/calendar/v4/calendars/:calendar_id/events/subscription` · Token: tenant or user · Rate
 * limit: 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/subscription
 * @category endpoints
 */
export const subscription: Endpoint.Described<SubscriptionInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 订阅日程变更事件
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/subscription
   */
  (input: SubscriptionInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.calendar.event.subscription",
  method: "POST",
  path: "/open-apis/calendar/v4/calendars/:calendar_id/events/subscription",
  tokens: ["tenant", "user"],
  query: ["op_user_id", "user_id_type"],
  codes,
  input: SubscriptionInput,
  output: Codec.dictionary
})

/**
 * What `unsubscription` takes.
 *
 * @category inputs
 */
export interface UnsubscriptionInput {
  readonly calendar_id: string
  /** Not in the documentation. */
  readonly op_user_id?: string | undefined
  /** Not in the documentation. */
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
}

export const UnsubscriptionInput: Codec.Shape<UnsubscriptionInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.unsubscription#input", () => ({
    calendar_id: Codec.str,
    op_user_id: Codec.strOpt,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id")
  }))

/**
 * 取消订阅日程变更事件
 *
 * `POST /open-apis/calendar/v4/calendars/:calendar_id/events/unsubscription` · Token: tenant or user · Rate
 * limit: 1000/min, 50/s.
 *
 * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/unsubscription
 * @category endpoints
 */
export const unsubscription: Endpoint.Described<UnsubscriptionInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 取消订阅日程变更事件
   *
   * Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/unsubscription
   */
  (input: UnsubscriptionInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "calendar.v4.calendar.event.unsubscription",
  method: "POST",
  path: "/open-apis/calendar/v4/calendars/:calendar_id/events/unsubscription",
  tokens: ["tenant", "user"],
  query: ["op_user_id", "user_id_type"],
  codes,
  input: UnsubscriptionInput,
  output: Codec.dictionary
})

/** @category structures */
export interface TimeInfo {
  readonly date?: string | undefined
  readonly timestamp?: string | undefined
  readonly timezone?: string | undefined
}

export const TimeInfo: Codec.Shape<TimeInfo> = /*#__PURE__*/ Codec.shape("calendar#TimeInfo", () => ({
  date: Codec.strOpt,
  timestamp: Codec.strOpt,
  timezone: Codec.strOpt
}))

/** @category structures */
export interface VchatInput {
  readonly vc_type?:
    | "vc" | "third_party" | "no_meeting" | "lark_live" | "unknown" | "third_party_meeting" | (string & {}) | undefined
  readonly icon_type?: "vc" | "live" | "default" | (string & {}) | undefined
  /** At most 500 characters. */
  readonly description?: string | undefined
  /** 1 to 2000 characters. */
  readonly meeting_url?: string | undefined
  readonly meeting_settings?: MeetingSettingsInput | undefined
  /** Not in the documentation. */
  readonly live_link?: string | undefined
  /** Not in the documentation. */
  readonly vc_info?: VcInfo | undefined
  /** Not in the documentation. */
  readonly third_party_meeting_settings?: ThirdPartyMeetingSettings | undefined
}

export const VchatInput: Codec.Shape<VchatInput> = /*#__PURE__*/ Codec.shape("calendar#VchatInput", () => ({
  vc_type: Codec.listedOpt("vc", "third_party", "no_meeting", "lark_live", "unknown", "third_party_meeting"),
  icon_type: Codec.listedOpt("vc", "live", "default"),
  description: Codec.strOpt,
  meeting_url: Codec.strOpt,
  meeting_settings: Codec.objOpt(MeetingSettingsInput),
  live_link: Codec.strOpt,
  vc_info: Codec.objOpt(VcInfo),
  third_party_meeting_settings: Codec.objOpt(ThirdPartyMeetingSettings)
}))

/** @category structures */
export interface MeetingSettingsInput {
  readonly owner_id?: string | undefined
  readonly join_meeting_permission?:
    | "anyone_can_join" | "only_organization_employees" | "only_event_attendees" | (string & {}) | undefined
  /** At most 10 items. */
  readonly assign_hosts?: ReadonlyArray<string> | undefined
  readonly auto_record?: boolean | undefined
  readonly open_lobby?: boolean | undefined
  readonly allow_attendees_start?: boolean | undefined
  /** Not in the documentation. */
  readonly password?: string | undefined
}

export const MeetingSettingsInput: Codec.Shape<MeetingSettingsInput> =
  /*#__PURE__*/ Codec.shape("calendar#MeetingSettingsInput", () => ({
    owner_id: Codec.strOpt,
    join_meeting_permission: Codec.listedOpt(
      "anyone_can_join", "only_organization_employees", "only_event_attendees"
    ),
    assign_hosts: Codec.listOpt(Codec.str),
    auto_record: Codec.boolOpt,
    open_lobby: Codec.boolOpt,
    allow_attendees_start: Codec.boolOpt,
    password: Codec.strOpt
  }))

/** @category structures */
export interface VcInfo {
  readonly unique_id: string
  readonly meeting_no: string
}

export const VcInfo: Codec.Shape<VcInfo> = /*#__PURE__*/ Codec.shape("calendar#VcInfo", () => ({
  unique_id: Codec.str,
  meeting_no: Codec.str
}))

/** @category structures */
export interface ThirdPartyMeetingSettings {
  readonly meeting_type?: string | undefined
  readonly meeting_id?: string | undefined
  readonly meeting_no?: string | undefined
  readonly password?: string | undefined
  readonly meeting_descriptions?: ReadonlyArray<MeetingDescription> | undefined
}

export const ThirdPartyMeetingSettings: Codec.Shape<ThirdPartyMeetingSettings> =
  /*#__PURE__*/ Codec.shape("calendar#ThirdPartyMeetingSettings", () => ({
    meeting_type: Codec.strOpt,
    meeting_id: Codec.strOpt,
    meeting_no: Codec.strOpt,
    password: Codec.strOpt,
    meeting_descriptions: Codec.listOpt(Codec.obj(MeetingDescription))
  }))

/** @category structures */
export interface MeetingDescription {
  readonly lang?: string | undefined
  readonly description?: string | undefined
}

export const MeetingDescription: Codec.Shape<MeetingDescription> =
  /*#__PURE__*/ Codec.shape("calendar#MeetingDescription", () => ({
    lang: Codec.strOpt,
    description: Codec.strOpt
  }))

/** @category structures */
export interface EventLocationInput {
  /** 1 to 512 characters. */
  readonly name?: string | undefined
  /** 1 to 255 characters. */
  readonly address?: string | undefined
  readonly latitude?: number | undefined
  readonly longitude?: number | undefined
}

export const EventLocationInput: Codec.Shape<EventLocationInput> =
  /*#__PURE__*/ Codec.shape("calendar#EventLocationInput", () => ({
    name: Codec.strOpt,
    address: Codec.strOpt,
    latitude: Codec.numOpt,
    longitude: Codec.numOpt
  }))

/** @category structures */
export interface ReminderInput {
  /** -20160 to 20160. */
  readonly minutes?: number | undefined
}

export const ReminderInput: Codec.Shape<ReminderInput> =
  /*#__PURE__*/ Codec.shape("calendar#ReminderInput", () => ({
    minutes: Codec.intOpt
  }))

/** @category structures */
export interface SchemaInput {
  readonly ui_name?:
    | "ForwardIcon" | "MeetingChatIcon" | "MeetingMinutesIcon" | "MeetingVideo" | "RSVP" | "Attendee"
    | "OrganizerOrCreator" | (string & {}) | undefined
  readonly ui_status?: "hide" | "readonly" | "editable" | "unknown" | (string & {}) | undefined
  /** At most 2000 characters. */
  readonly app_link?: string | undefined
}

export const SchemaInput: Codec.Shape<SchemaInput> =
  /*#__PURE__*/ Codec.shape("calendar#SchemaInput", () => ({
    ui_name: Codec.listedOpt(
      "ForwardIcon", "MeetingChatIcon", "MeetingMinutesIcon", "MeetingVideo", "RSVP", "Attendee",
      "OrganizerOrCreator"
    ),
    ui_status: Codec.listedOpt("hide", "readonly", "editable", "unknown"),
    app_link: Codec.strOpt
  }))

/** @category structures */
export interface EventCheckInInput {
  readonly enable_check_in: boolean
  readonly check_in_start_time?: CheckInTimeInput | undefined
  readonly check_in_end_time?: CheckInTimeInput | undefined
  /** Default: `false`. */
  readonly need_notify_attendees?: boolean | undefined
}

export const EventCheckInInput: Codec.Shape<EventCheckInInput> =
  /*#__PURE__*/ Codec.shape("calendar#EventCheckInInput", () => ({
    enable_check_in: Codec.bool,
    check_in_start_time: Codec.objOpt(CheckInTimeInput),
    check_in_end_time: Codec.objOpt(CheckInTimeInput),
    need_notify_attendees: Codec.boolOpt
  }))

/** @category structures */
export interface CheckInTimeInput {
  readonly time_type: "before_event_start" | "after_event_start" | "after_event_end" | (string & {})
  /** At most 60. */
  readonly duration: number
}

export const CheckInTimeInput: Codec.Shape<CheckInTimeInput> =
  /*#__PURE__*/ Codec.shape("calendar#CheckInTimeInput", () => ({
    time_type: Codec.listed("before_event_start", "after_event_start", "after_event_end"),
    duration: Codec.int
  }))

/** @category structures */
export interface CalendarEvent {
  readonly event_id: string
  readonly organizer_calendar_id?: string | undefined
  readonly summary?: string | undefined
  readonly description?: string | undefined
  readonly start_time: TimeInfo
  readonly end_time: TimeInfo
  readonly vchat?: Vchat | undefined
  readonly visibility?: "default" | "public" | "private" | (string & {}) | undefined
  readonly attendee_ability?:
    | "none" | "can_see_others" | "can_invite_others" | "can_modify_event" | (string & {}) | undefined
  readonly free_busy_status?: "busy" | "free" | (string & {}) | undefined
  readonly location?: EventLocation | undefined
  readonly color?: number | undefined
  readonly reminders?: ReadonlyArray<Reminder> | undefined
  readonly recurrence?: string | undefined
  readonly status?: "tentative" | "confirmed" | "cancelled" | (string & {}) | undefined
  readonly is_exception?: boolean | undefined
  readonly recurring_event_id?: string | undefined
  readonly create_time?: string | undefined
  readonly schemas?: ReadonlyArray<Schema> | undefined
  readonly event_organizer?: EventOrganizer | undefined
  readonly app_link?: string | undefined
  readonly attachments?: ReadonlyArray<Attachment> | undefined
  readonly event_check_in?: EventCheckIn | undefined
  /** Not in the documentation. */
  readonly source?: string | undefined
  /** Not in the documentation. */
  readonly self_rsvp_status?:
    | "needs_action" | "accept" | "tentative" | "decline" | "removed" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly description_rich?: string | undefined
}

export const CalendarEvent: Codec.Shape<CalendarEvent> =
  /*#__PURE__*/ Codec.shape("calendar#CalendarEvent", () => ({
    event_id: Codec.str,
    organizer_calendar_id: Codec.strOpt,
    summary: Codec.strOpt,
    description: Codec.strOpt,
    start_time: Codec.obj(TimeInfo),
    end_time: Codec.obj(TimeInfo),
    vchat: Codec.objOpt(Vchat),
    visibility: Codec.openOpt("default", "public", "private"),
    attendee_ability: Codec.openOpt("none", "can_see_others", "can_invite_others", "can_modify_event"),
    free_busy_status: Codec.openOpt("busy", "free"),
    location: Codec.objOpt(EventLocation),
    color: Codec.intOpt,
    reminders: Codec.listOpt(Codec.obj(Reminder)),
    recurrence: Codec.strOpt,
    status: Codec.openOpt("tentative", "confirmed", "cancelled"),
    is_exception: Codec.boolOpt,
    recurring_event_id: Codec.strOpt,
    create_time: Codec.strOpt,
    schemas: Codec.listOpt(Codec.obj(Schema)),
    event_organizer: Codec.objOpt(EventOrganizer),
    app_link: Codec.strOpt,
    attachments: Codec.listOpt(Codec.obj(Attachment)),
    event_check_in: Codec.objOpt(EventCheckIn),
    source: Codec.strOpt,
    self_rsvp_status: Codec.openOpt("needs_action", "accept", "tentative", "decline", "removed"),
    description_rich: Codec.strOpt
  }))

/** @category structures */
export interface Vchat {
  readonly vc_type?:
    | "vc" | "third_party" | "no_meeting" | "lark_live" | "unknown" | "third_party_meeting" | (string & {}) | undefined
  readonly icon_type?: "vc" | "live" | "default" | (string & {}) | undefined
  readonly description?: string | undefined
  readonly meeting_url?: string | undefined
  readonly meeting_settings?: MeetingSettings | undefined
  /** Not in the documentation. */
  readonly live_link?: string | undefined
  /** Not in the documentation. */
  readonly vc_info?: VcInfo | undefined
  /** Not in the documentation. */
  readonly third_party_meeting_settings?: ThirdPartyMeetingSettings | undefined
}

export const Vchat: Codec.Shape<Vchat> = /*#__PURE__*/ Codec.shape("calendar#Vchat", () => ({
  vc_type: Codec.openOpt("vc", "third_party", "no_meeting", "lark_live", "unknown", "third_party_meeting"),
  icon_type: Codec.openOpt("vc", "live", "default"),
  description: Codec.strOpt,
  meeting_url: Codec.strOpt,
  meeting_settings: Codec.objOpt(MeetingSettings),
  live_link: Codec.strOpt,
  vc_info: Codec.objOpt(VcInfo),
  third_party_meeting_settings: Codec.objOpt(ThirdPartyMeetingSettings)
}))

/** @category structures */
export interface MeetingSettings {
  readonly owner_id?: string | undefined
  readonly join_meeting_permission?:
    | "anyone_can_join" | "only_organization_employees" | "only_event_attendees" | (string & {}) | undefined
  readonly password?: string | undefined
  readonly assign_hosts?: ReadonlyArray<string> | undefined
  readonly auto_record?: boolean | undefined
  readonly open_lobby?: boolean | undefined
  readonly allow_attendees_start?: boolean | undefined
}

export const MeetingSettings: Codec.Shape<MeetingSettings> =
  /*#__PURE__*/ Codec.shape("calendar#MeetingSettings", () => ({
    owner_id: Codec.strOpt,
    join_meeting_permission: Codec.openOpt(
      "anyone_can_join", "only_organization_employees", "only_event_attendees"
    ),
    password: Codec.strOpt,
    assign_hosts: Codec.listOpt(Codec.str),
    auto_record: Codec.boolOpt,
    open_lobby: Codec.boolOpt,
    allow_attendees_start: Codec.boolOpt
  }))

/** @category structures */
export interface EventLocation {
  readonly name?: string | undefined
  readonly address?: string | undefined
  readonly latitude?: number | undefined
  readonly longitude?: number | undefined
}

export const EventLocation: Codec.Shape<EventLocation> =
  /*#__PURE__*/ Codec.shape("calendar#EventLocation", () => ({
    name: Codec.strOpt,
    address: Codec.strOpt,
    latitude: Codec.numOpt,
    longitude: Codec.numOpt
  }))

/** @category structures */
export interface Reminder {
  readonly minutes?: number | undefined
}

export const Reminder: Codec.Shape<Reminder> = /*#__PURE__*/ Codec.shape("calendar#Reminder", () => ({
  minutes: Codec.intOpt
}))

/** @category structures */
export interface Schema {
  readonly ui_name?:
    | "ForwardIcon" | "MeetingChatIcon" | "MeetingMinutesIcon" | "MeetingVideo" | "RSVP" | "Attendee"
    | "OrganizerOrCreator" | (string & {}) | undefined
  readonly ui_status?: "hide" | "readonly" | "editable" | "unknown" | (string & {}) | undefined
  readonly app_link?: string | undefined
}

export const Schema: Codec.Shape<Schema> = /*#__PURE__*/ Codec.shape("calendar#Schema", () => ({
  ui_name: Codec.openOpt(
    "ForwardIcon", "MeetingChatIcon", "MeetingMinutesIcon", "MeetingVideo", "RSVP", "Attendee",
    "OrganizerOrCreator"
  ),
  ui_status: Codec.openOpt("hide", "readonly", "editable", "unknown"),
  app_link: Codec.strOpt
}))

/** @category structures */
export interface EventOrganizer {
  readonly user_id?: string | undefined
  readonly display_name?: string | undefined
}

export const EventOrganizer: Codec.Shape<EventOrganizer> =
  /*#__PURE__*/ Codec.shape("calendar#EventOrganizer", () => ({
    user_id: Codec.strOpt,
    display_name: Codec.strOpt
  }))

/** @category structures */
export interface Attachment {
  readonly file_token?: string | undefined
  readonly file_size?: string | undefined
  readonly is_deleted?: boolean | undefined
  readonly name?: string | undefined
}

export const Attachment: Codec.Shape<Attachment> = /*#__PURE__*/ Codec.shape("calendar#Attachment", () => ({
  file_token: Codec.strOpt,
  file_size: Codec.strOpt,
  is_deleted: Codec.boolOpt,
  name: Codec.strOpt
}))

/** @category structures */
export interface EventCheckIn {
  readonly enable_check_in: boolean
  readonly check_in_start_time?: CheckInTime | undefined
  readonly check_in_end_time?: CheckInTime | undefined
  readonly need_notify_attendees?: boolean | undefined
}

export const EventCheckIn: Codec.Shape<EventCheckIn> =
  /*#__PURE__*/ Codec.shape("calendar#EventCheckIn", () => ({
    enable_check_in: Codec.bool,
    check_in_start_time: Codec.objOpt(CheckInTime),
    check_in_end_time: Codec.objOpt(CheckInTime),
    need_notify_attendees: Codec.boolOpt
  }))

/** @category structures */
export interface CheckInTime {
  readonly time_type: "before_event_start" | "after_event_start" | "after_event_end" | (string & {})
  readonly duration: number
}

export const CheckInTime: Codec.Shape<CheckInTime> =
  /*#__PURE__*/ Codec.shape("calendar#CheckInTime", () => ({
    time_type: Codec.open("before_event_start", "after_event_start", "after_event_end"),
    duration: Codec.int
  }))

/** @category structures */
export interface CalendarEventAttachment {
  readonly file_token?: string | undefined
  readonly file_size?: string | undefined
  readonly name?: string | undefined
}

export const CalendarEventAttachment: Codec.Shape<CalendarEventAttachment> =
  /*#__PURE__*/ Codec.shape("calendar#CalendarEventAttachment", () => ({
    file_token: Codec.strOpt,
    file_size: Codec.strOpt,
    name: Codec.strOpt
  }))

/** @category structures */
export interface CalendarEventVchat {
  readonly vc_type?:
    | "vc" | "third_party" | "no_meeting" | "lark_live" | "unknown" | "third_party_meeting" | (string & {}) | undefined
  readonly icon_type?: "vc" | "live" | "default" | (string & {}) | undefined
  readonly description?: string | undefined
  readonly meeting_url?: string | undefined
  /** Not in the documentation. */
  readonly live_link?: string | undefined
  /** Not in the documentation. */
  readonly vc_info?: VcInfo | undefined
}

export const CalendarEventVchat: Codec.Shape<CalendarEventVchat> =
  /*#__PURE__*/ Codec.shape("calendar#CalendarEventVchat", () => ({
    vc_type: Codec.openOpt("vc", "third_party", "no_meeting", "lark_live", "unknown", "third_party_meeting"),
    icon_type: Codec.openOpt("vc", "live", "default"),
    description: Codec.strOpt,
    meeting_url: Codec.strOpt,
    live_link: Codec.strOpt,
    vc_info: Codec.objOpt(VcInfo)
  }))

/** @category structures */
export interface End {
  /** Not in the documentation. */
  readonly date?: string | undefined
  /** Not in the documentation. */
  readonly date_time?: string | undefined
  /** Not in the documentation. */
  readonly timezone?: string | undefined
}

export const End: Codec.Shape<End> = /*#__PURE__*/ Codec.shape("calendar#End", () => ({
  date: Codec.strOpt,
  date_time: Codec.strOpt,
  timezone: Codec.strOpt
}))

/** @category structures */
export interface CreateAttachmentsInput {
  readonly file_token?: string | undefined
}

export const CreateAttachmentsInput: Codec.Shape<CreateAttachmentsInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.create#input.attachments", () => ({
    file_token: Codec.strOpt
  }))

/** @category structures */
export interface GetOutputEvent {
  readonly event_id: string
  readonly organizer_calendar_id?: string | undefined
  readonly summary?: string | undefined
  readonly description?: string | undefined
  readonly start_time: TimeInfo
  readonly end_time: TimeInfo
  readonly vchat?: Vchat | undefined
  readonly visibility?: "default" | "public" | "private" | (string & {}) | undefined
  readonly attendee_ability?:
    | "none" | "can_see_others" | "can_invite_others" | "can_modify_event" | (string & {}) | undefined
  readonly free_busy_status?: "busy" | "free" | (string & {}) | undefined
  readonly location?: EventLocation | undefined
  readonly color?: number | undefined
  readonly reminders?: ReadonlyArray<Reminder> | undefined
  readonly recurrence?: string | undefined
  readonly status?: "tentative" | "confirmed" | "cancelled" | (string & {}) | undefined
  readonly is_exception?: boolean | undefined
  readonly recurring_event_id?: string | undefined
  readonly create_time?: string | undefined
  readonly schemas?: ReadonlyArray<Schema> | undefined
  readonly event_organizer?: EventOrganizer | undefined
  readonly app_link?: string | undefined
  readonly attendees?: ReadonlyArray<CalendarEventAttendee> | undefined
  readonly has_more_attendee?: boolean | undefined
  readonly attachments?: ReadonlyArray<CalendarEventAttachment> | undefined
  readonly event_check_in?: EventCheckIn | undefined
  /** Not in the documentation. */
  readonly source?: string | undefined
  /** Not in the documentation. */
  readonly self_rsvp_status?:
    | "needs_action" | "accept" | "tentative" | "decline" | "removed" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly description_rich?: string | undefined
}

export const GetOutputEvent: Codec.Shape<GetOutputEvent> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.get#output.event", () => ({
    event_id: Codec.str,
    organizer_calendar_id: Codec.strOpt,
    summary: Codec.strOpt,
    description: Codec.strOpt,
    start_time: Codec.obj(TimeInfo),
    end_time: Codec.obj(TimeInfo),
    vchat: Codec.objOpt(Vchat),
    visibility: Codec.openOpt("default", "public", "private"),
    attendee_ability: Codec.openOpt("none", "can_see_others", "can_invite_others", "can_modify_event"),
    free_busy_status: Codec.openOpt("busy", "free"),
    location: Codec.objOpt(EventLocation),
    color: Codec.intOpt,
    reminders: Codec.listOpt(Codec.obj(Reminder)),
    recurrence: Codec.strOpt,
    status: Codec.openOpt("tentative", "confirmed", "cancelled"),
    is_exception: Codec.boolOpt,
    recurring_event_id: Codec.strOpt,
    create_time: Codec.strOpt,
    schemas: Codec.listOpt(Codec.obj(Schema)),
    event_organizer: Codec.objOpt(EventOrganizer),
    app_link: Codec.strOpt,
    attendees: Codec.listOpt(Codec.obj(CalendarEventAttendee)),
    has_more_attendee: Codec.boolOpt,
    attachments: Codec.listOpt(Codec.obj(CalendarEventAttachment)),
    event_check_in: Codec.objOpt(EventCheckIn),
    source: Codec.strOpt,
    self_rsvp_status: Codec.openOpt("needs_action", "accept", "tentative", "decline", "removed"),
    description_rich: Codec.strOpt
  }))

/** @category structures */
export interface CalendarEventAttendee {
  readonly type?: "user" | "chat" | "resource" | "third_party" | (string & {}) | undefined
  readonly attendee_id?: string | undefined
  readonly rsvp_status?:
    | "needs_action" | "accept" | "tentative" | "decline" | "removed" | (string & {}) | undefined
  readonly is_optional?: boolean | undefined
  readonly is_organizer?: boolean | undefined
  readonly is_external?: boolean | undefined
  readonly display_name?: string | undefined
  readonly chat_members?: ReadonlyArray<Types.AttendeeChatMember> | undefined
  readonly user_id?: string | undefined
  readonly chat_id?: string | undefined
  readonly room_id?: string | undefined
  readonly third_party_email?: string | undefined
  readonly operate_id?: string | undefined
}

export const CalendarEventAttendee: Codec.Shape<CalendarEventAttendee> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.get#output.event.attendees", () => ({
    type: Codec.openOpt("user", "chat", "resource", "third_party"),
    attendee_id: Codec.strOpt,
    rsvp_status: Codec.openOpt("needs_action", "accept", "tentative", "decline", "removed"),
    is_optional: Codec.boolOpt,
    is_organizer: Codec.boolOpt,
    is_external: Codec.boolOpt,
    display_name: Codec.strOpt,
    chat_members: Codec.listOpt(Codec.obj(Types.AttendeeChatMember)),
    user_id: Codec.strOpt,
    chat_id: Codec.strOpt,
    room_id: Codec.strOpt,
    third_party_email: Codec.strOpt,
    operate_id: Codec.strOpt
  }))

/** @category structures */
export interface Instance {
  readonly event_id: string
  readonly summary?: string | undefined
  readonly description?: string | undefined
  readonly start_time?: TimeInfo | undefined
  readonly end_time?: TimeInfo | undefined
  readonly status?: "tentative" | "confirmed" | "cancelled" | (string & {}) | undefined
  readonly is_exception?: boolean | undefined
  readonly app_link?: string | undefined
  readonly organizer_calendar_id?: string | undefined
  readonly vchat?: CalendarEventVchat | undefined
  readonly visibility?: "default" | "public" | "private" | (string & {}) | undefined
  readonly attendee_ability?:
    | "none" | "can_see_others" | "can_invite_others" | "can_modify_event" | (string & {}) | undefined
  readonly free_busy_status?: "busy" | "free" | (string & {}) | undefined
  readonly location?: EventLocation | undefined
  readonly color?: number | undefined
  readonly recurring_event_id?: string | undefined
  readonly event_organizer?: EventOrganizer | undefined
  readonly attendees?: ReadonlyArray<Types.CalendarEventAttendee> | undefined
  /** Not in the documentation. */
  readonly self_rsvp_status?:
    | "needs_action" | "accept" | "tentative" | "decline" | "removed" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly description_rich?: string | undefined
}

export const Instance: Codec.Shape<Instance> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.instance_view#output.items", () => ({
    event_id: Codec.str,
    summary: Codec.strOpt,
    description: Codec.strOpt,
    start_time: Codec.objOpt(TimeInfo),
    end_time: Codec.objOpt(TimeInfo),
    status: Codec.openOpt("tentative", "confirmed", "cancelled"),
    is_exception: Codec.boolOpt,
    app_link: Codec.strOpt,
    organizer_calendar_id: Codec.strOpt,
    vchat: Codec.objOpt(CalendarEventVchat),
    visibility: Codec.openOpt("default", "public", "private"),
    attendee_ability: Codec.openOpt("none", "can_see_others", "can_invite_others", "can_modify_event"),
    free_busy_status: Codec.openOpt("busy", "free"),
    location: Codec.objOpt(EventLocation),
    color: Codec.intOpt,
    recurring_event_id: Codec.strOpt,
    event_organizer: Codec.objOpt(EventOrganizer),
    attendees: Codec.listOpt(Codec.obj(Types.CalendarEventAttendee)),
    self_rsvp_status: Codec.openOpt("needs_action", "accept", "tentative", "decline", "removed"),
    description_rich: Codec.strOpt
  }))

/** @category structures */
export interface InstancesOutputItems {
  readonly event_id: string
  readonly summary?: string | undefined
  readonly description?: string | undefined
  readonly start_time?: TimeInfo | undefined
  readonly end_time?: TimeInfo | undefined
  readonly status?: "tentative" | "confirmed" | "cancelled" | (string & {}) | undefined
  readonly is_exception?: boolean | undefined
  readonly app_link?: string | undefined
  readonly location?: EventLocation | undefined
  /** Not in the documentation. */
  readonly description_rich?: string | undefined
}

export const InstancesOutputItems: Codec.Shape<InstancesOutputItems> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.instances#output.items", () => ({
    event_id: Codec.str,
    summary: Codec.strOpt,
    description: Codec.strOpt,
    start_time: Codec.objOpt(TimeInfo),
    end_time: Codec.objOpt(TimeInfo),
    status: Codec.openOpt("tentative", "confirmed", "cancelled"),
    is_exception: Codec.boolOpt,
    app_link: Codec.strOpt,
    location: Codec.objOpt(EventLocation),
    description_rich: Codec.strOpt
  }))

/** @category structures */
export interface ListOutputItems {
  readonly event_id: string
  readonly organizer_calendar_id?: string | undefined
  readonly summary?: string | undefined
  readonly description?: string | undefined
  readonly start_time: TimeInfo
  readonly end_time: TimeInfo
  readonly vchat?: CalendarEventVchat | undefined
  readonly visibility?: "default" | "public" | "private" | (string & {}) | undefined
  readonly attendee_ability?:
    | "none" | "can_see_others" | "can_invite_others" | "can_modify_event" | (string & {}) | undefined
  readonly free_busy_status?: "busy" | "free" | (string & {}) | undefined
  readonly location?: EventLocation | undefined
  readonly color?: number | undefined
  readonly reminders?: ReadonlyArray<Reminder> | undefined
  readonly recurrence?: string | undefined
  readonly status?: "tentative" | "confirmed" | "cancelled" | (string & {}) | undefined
  readonly is_exception?: boolean | undefined
  readonly recurring_event_id?: string | undefined
  readonly create_time?: string | undefined
  readonly schemas?: ReadonlyArray<Schema> | undefined
  readonly event_organizer?: EventOrganizer | undefined
  readonly app_link?: string | undefined
  readonly attachments?: ReadonlyArray<CalendarEventAttachment> | undefined
  /** Not in the documentation. */
  readonly source?: string | undefined
  /** Not in the documentation. */
  readonly self_rsvp_status?:
    | "needs_action" | "accept" | "tentative" | "decline" | "removed" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly description_rich?: string | undefined
}

export const ListOutputItems: Codec.Shape<ListOutputItems> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.list#output.items", () => ({
    event_id: Codec.str,
    organizer_calendar_id: Codec.strOpt,
    summary: Codec.strOpt,
    description: Codec.strOpt,
    start_time: Codec.obj(TimeInfo),
    end_time: Codec.obj(TimeInfo),
    vchat: Codec.objOpt(CalendarEventVchat),
    visibility: Codec.openOpt("default", "public", "private"),
    attendee_ability: Codec.openOpt("none", "can_see_others", "can_invite_others", "can_modify_event"),
    free_busy_status: Codec.openOpt("busy", "free"),
    location: Codec.objOpt(EventLocation),
    color: Codec.intOpt,
    reminders: Codec.listOpt(Codec.obj(Reminder)),
    recurrence: Codec.strOpt,
    status: Codec.openOpt("tentative", "confirmed", "cancelled"),
    is_exception: Codec.boolOpt,
    recurring_event_id: Codec.strOpt,
    create_time: Codec.strOpt,
    schemas: Codec.listOpt(Codec.obj(Schema)),
    event_organizer: Codec.objOpt(EventOrganizer),
    app_link: Codec.strOpt,
    attachments: Codec.listOpt(Codec.obj(CalendarEventAttachment)),
    source: Codec.strOpt,
    self_rsvp_status: Codec.openOpt("needs_action", "accept", "tentative", "decline", "removed"),
    description_rich: Codec.strOpt
  }))

/** @category structures */
export interface MgetInstanceRelationInfoOutputInstanceRelationInfos {
  readonly instance_id?: string | undefined
  readonly meeting_instance_ids?: ReadonlyArray<string> | undefined
  readonly meeting_notes?: ReadonlyArray<string> | undefined
  readonly ai_meeting_notes?: ReadonlyArray<string> | undefined
}

export const MgetInstanceRelationInfoOutputInstanceRelationInfos: Codec.Shape<MgetInstanceRelationInfoOutputInstanceRelationInfos> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.mget_instance_relation_info#output.instance_relation_infos", () => ({
    instance_id: Codec.strOpt,
    meeting_instance_ids: Codec.listOpt(Codec.str),
    meeting_notes: Codec.listOpt(Codec.str),
    ai_meeting_notes: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface MgetInstanceRelationInfoOutputFailedInstanceIds {
  readonly instance_id?: string | undefined
  readonly fail_msg?: string | undefined
}

export const MgetInstanceRelationInfoOutputFailedInstanceIds: Codec.Shape<MgetInstanceRelationInfoOutputFailedInstanceIds> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.mget_instance_relation_info#output.failed_instance_ids", () => ({
    instance_id: Codec.strOpt,
    fail_msg: Codec.strOpt
  }))

/** @category structures */
export interface PatchAttachmentsInput {
  readonly file_token?: string | undefined
  readonly is_deleted?: boolean | undefined
}

export const PatchAttachmentsInput: Codec.Shape<PatchAttachmentsInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.patch#input.attachments", () => ({
    file_token: Codec.strOpt,
    is_deleted: Codec.boolOpt
  }))

/** @category structures */
export interface EventSearchFilter {
  readonly start_time?: TimeInfo | undefined
  readonly end_time?: TimeInfo | undefined
  readonly user_ids?: ReadonlyArray<string> | undefined
  readonly room_ids?: ReadonlyArray<string> | undefined
  readonly chat_ids?: ReadonlyArray<string> | undefined
}

export const EventSearchFilter: Codec.Shape<EventSearchFilter> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.search#input.filter", () => ({
    start_time: Codec.objOpt(TimeInfo),
    end_time: Codec.objOpt(TimeInfo),
    user_ids: Codec.listOpt(Codec.str),
    room_ids: Codec.listOpt(Codec.str),
    chat_ids: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface SearchOutputItems {
  readonly event_id: string
  readonly organizer_calendar_id?: string | undefined
  readonly summary?: string | undefined
  readonly description?: string | undefined
  readonly start_time: TimeInfo
  readonly end_time: TimeInfo
  readonly visibility?: "default" | "public" | "private" | (string & {}) | undefined
  readonly attendee_ability?:
    | "none" | "can_see_others" | "can_invite_others" | "can_modify_event" | (string & {}) | undefined
  readonly free_busy_status?: "busy" | "free" | (string & {}) | undefined
  readonly location?: EventLocation | undefined
  readonly color?: number | undefined
  readonly reminders?: ReadonlyArray<Reminder> | undefined
  readonly recurrence?: string | undefined
  readonly status?: "tentative" | "confirmed" | "cancelled" | (string & {}) | undefined
  readonly is_exception?: boolean | undefined
  readonly recurring_event_id?: string | undefined
  readonly event_organizer?: EventOrganizer | undefined
  readonly app_link?: string | undefined
  readonly attachments?: ReadonlyArray<Attachment> | undefined
  /** Not in the documentation. */
  readonly source?: string | undefined
  /** Not in the documentation. */
  readonly self_rsvp_status?:
    | "needs_action" | "accept" | "tentative" | "decline" | "removed" | (string & {}) | undefined
  /** Not in the documentation. */
  readonly description_rich?: string | undefined
}

export const SearchOutputItems: Codec.Shape<SearchOutputItems> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.search#output.items", () => ({
    event_id: Codec.str,
    organizer_calendar_id: Codec.strOpt,
    summary: Codec.strOpt,
    description: Codec.strOpt,
    start_time: Codec.obj(TimeInfo),
    end_time: Codec.obj(TimeInfo),
    visibility: Codec.openOpt("default", "public", "private"),
    attendee_ability: Codec.openOpt("none", "can_see_others", "can_invite_others", "can_modify_event"),
    free_busy_status: Codec.openOpt("busy", "free"),
    location: Codec.objOpt(EventLocation),
    color: Codec.intOpt,
    reminders: Codec.listOpt(Codec.obj(Reminder)),
    recurrence: Codec.strOpt,
    status: Codec.openOpt("tentative", "confirmed", "cancelled"),
    is_exception: Codec.boolOpt,
    recurring_event_id: Codec.strOpt,
    event_organizer: Codec.objOpt(EventOrganizer),
    app_link: Codec.strOpt,
    attachments: Codec.listOpt(Codec.obj(Attachment)),
    source: Codec.strOpt,
    self_rsvp_status: Codec.openOpt("needs_action", "accept", "tentative", "decline", "removed"),
    description_rich: Codec.strOpt
  }))

/** @category structures */
export interface SearchEventFilterInput {
  readonly attendee_chat_ids?: ReadonlyArray<string> | undefined
  readonly attendee_user_ids?: ReadonlyArray<string> | undefined
  readonly calendar_ids?: ReadonlyArray<string> | undefined
  readonly meeting_room_ids?: ReadonlyArray<string> | undefined
  readonly time_range?: SearchEventFilterTimeRangeInput | undefined
}

export const SearchEventFilterInput: Codec.Shape<SearchEventFilterInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.search_event#input.filter", () => ({
    attendee_chat_ids: Codec.listOpt(Codec.str),
    attendee_user_ids: Codec.listOpt(Codec.str),
    calendar_ids: Codec.listOpt(Codec.str),
    meeting_room_ids: Codec.listOpt(Codec.str),
    time_range: Codec.objOpt(SearchEventFilterTimeRangeInput)
  }))

/** @category structures */
export interface SearchEventFilterTimeRangeInput {
  readonly end_time?: string | undefined
  readonly start_time?: string | undefined
}

export const SearchEventFilterTimeRangeInput: Codec.Shape<SearchEventFilterTimeRangeInput> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.search_event#input.filter.time_range", () => ({
    end_time: Codec.strOpt,
    start_time: Codec.strOpt
  }))

/** @category structures */
export interface SearchEventOutputItems {
  readonly display_info?: string | undefined
  readonly meta_data?: SearchEventOutputItemsMetaData | undefined
}

export const SearchEventOutputItems: Codec.Shape<SearchEventOutputItems> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.search_event#output.items", () => ({
    display_info: Codec.strOpt,
    meta_data: Codec.objOpt(SearchEventOutputItemsMetaData)
  }))

/** @category structures */
export interface SearchEventOutputItemsMetaData {
  readonly app_link?: string | undefined
  readonly calendar_id?: string | undefined
  readonly end?: End | undefined
  readonly event_id?: string | undefined
  readonly is_all_day?: boolean | undefined
  readonly start?: End | undefined
  readonly summary?: string | undefined
}

export const SearchEventOutputItemsMetaData: Codec.Shape<SearchEventOutputItemsMetaData> =
  /*#__PURE__*/ Codec.shape("calendar.v4.calendar.event.search_event#output.items.meta_data", () => ({
    app_link: Codec.strOpt,
    calendar_id: Codec.strOpt,
    end: Codec.objOpt(End),
    event_id: Codec.strOpt,
    is_all_day: Codec.boolOpt,
    start: Codec.objOpt(End),
    summary: Codec.strOpt
  }))
