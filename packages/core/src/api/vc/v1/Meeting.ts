// GENERATED from spec/vc.json. DO NOT EDIT: correct spec/patches/vc.json.
/**
 * Endpoints of `vc.v1.meeting`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/vc.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `changeName` takes.
 *
 * @category inputs
 */
export interface ChangeNameInput {
  readonly meeting_id: string
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly change_name_users: ReadonlyArray<ChangeNameChangeNameUsersInput>
}

export const ChangeNameInput: Codec.Shape<ChangeNameInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.change_name#input", () => ({
    meeting_id: Codec.str,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    change_name_users: Codec.list(Codec.obj(ChangeNameChangeNameUsersInput))
  }))

/**
 * What `changeName` gives.
 *
 * @category outputs
 */
export interface ChangeNameOutput {
  readonly results?: ReadonlyArray<ChangeNameOutputResults> | undefined
}

export const ChangeNameOutput: Codec.Shape<ChangeNameOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.change_name#output", () => ({
    results: Codec.listOpt(Codec.obj(ChangeNameOutputResults))
  }))

/**
 * `POST /open-apis/vc/v1/meetings/:meeting_id/change_name` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const changeName: Endpoint.Described<ChangeNameInput, ChangeNameOutput, "tenant" | "user"> & {
  /** `POST /open-apis/vc/v1/meetings/:meeting_id/change_name` */
  (input: ChangeNameInput, options?: Endpoint.CallOptions): Effect.Effect<ChangeNameOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.meeting.change_name",
  method: "POST",
  path: "/open-apis/vc/v1/meetings/:meeting_id/change_name",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: ChangeNameInput,
  output: ChangeNameOutput
})

/**
 * What `end` takes.
 *
 * @category inputs
 */
export interface EndInput {
  readonly meeting_id: string
}

export const EndInput: Codec.Shape<EndInput> = /*#__PURE__*/ Codec.shape("vc.v1.meeting.end#input", () => ({
  meeting_id: Codec.str
}))

/**
 * 结束会议
 *
 * `PATCH /open-apis/vc/v1/meetings/:meeting_id/end` · Token: user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `vc:meeting`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/end
 * @category endpoints
 */
export const end: Endpoint.Described<EndInput, Codec.Dictionary, "user"> & {
  /**
   * 结束会议
   *
   * Scopes, any of: `vc:meeting`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/end
   */
  (input: EndInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 结束会议
   *
   * Scopes, any of: `vc:meeting`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/end
   */
  (input: EndInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.meeting.end",
  method: "PATCH",
  path: "/open-apis/vc/v1/meetings/:meeting_id/end",
  tokens: ["user"],
  codes,
  input: EndInput,
  output: Codec.dictionary
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly meeting_id: string
  readonly with_participants?: boolean | undefined
  readonly with_meeting_ability?: boolean | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly query_mode?: 0 | 1 | (number & {}) | undefined
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("vc.v1.meeting.get#input", () => ({
  meeting_id: Codec.str,
  with_participants: Codec.boolOpt,
  with_meeting_ability: Codec.boolOpt,
  user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
  query_mode: Codec.listedOpt(0, 1)
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly meeting?: Meeting | undefined
  readonly related_artifacts?: MeetingRelatedArtifacts | undefined
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.get#output", () => ({
    meeting: Codec.objOpt(Meeting),
    related_artifacts: Codec.objOpt(MeetingRelatedArtifacts)
  }))

/**
 * 获取会议详情
 *
 * `GET /open-apis/vc/v1/meetings/:meeting_id` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `vc:meeting.meetingevent:read`, `vc:meeting:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取会议详情
   *
   * Scopes, any of: `vc:meeting.meetingevent:read`, `vc:meeting:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.meeting.get",
  method: "GET",
  path: "/open-apis/vc/v1/meetings/:meeting_id",
  tokens: ["tenant", "user"],
  query: ["with_participants", "with_meeting_ability", "user_id_type", "query_mode"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `invite` takes.
 *
 * @category inputs
 */
export interface InviteInput {
  readonly meeting_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly invitees: ReadonlyArray<MeetingUserInput>
}

export const InviteInput: Codec.Shape<InviteInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.invite#input", () => ({
    meeting_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    invitees: Codec.list(Codec.obj(MeetingUserInput))
  }))

/**
 * What `invite` gives.
 *
 * @category outputs
 */
export interface InviteOutput {
  readonly invite_results: ReadonlyArray<MeetingInviteStatus>
}

export const InviteOutput: Codec.Shape<InviteOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.invite#output", () => ({
    invite_results: Codec.list(Codec.obj(MeetingInviteStatus))
  }))

/**
 * 邀请参会人
 *
 * `PATCH /open-apis/vc/v1/meetings/:meeting_id/invite` · Token: user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `vc:meeting`, `vc:meeting.participant:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/invite
 * @category endpoints
 */
export const invite: Endpoint.Described<InviteInput, InviteOutput, "user"> & {
  /**
   * 邀请参会人
   *
   * Scopes, any of: `vc:meeting`, `vc:meeting.participant:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/invite
   */
  (input: InviteInput, options: Endpoint.WithToken): Effect.Effect<InviteOutput, FeishuError, FeishuClient>
  /**
   * 邀请参会人
   *
   * Scopes, any of: `vc:meeting`, `vc:meeting.participant:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/invite
   */
  (input: InviteInput, options?: Endpoint.CallOptions<never>): Effect.Effect<InviteOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.meeting.invite",
  method: "PATCH",
  path: "/open-apis/vc/v1/meetings/:meeting_id/invite",
  tokens: ["user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: InviteInput,
  output: InviteOutput
})

/**
 * What `kickout` takes.
 *
 * @category inputs
 */
export interface KickoutInput {
  readonly meeting_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly kickout_users: ReadonlyArray<MeetingUserInput>
}

export const KickoutInput: Codec.Shape<KickoutInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.kickout#input", () => ({
    meeting_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    kickout_users: Codec.list(Codec.obj(MeetingUserInput))
  }))

/**
 * What `kickout` gives.
 *
 * @category outputs
 */
export interface KickoutOutput {
  readonly kickout_results: ReadonlyArray<MeetingParticipantResult>
}

export const KickoutOutput: Codec.Shape<KickoutOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.kickout#output", () => ({
    kickout_results: Codec.list(Codec.obj(MeetingParticipantResult))
  }))

/**
 * 移除参会人
 *
 * `POST /open-apis/vc/v1/meetings/:meeting_id/kickout` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `vc:meeting`, `vc:meeting.participant:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/kickout
 * @category endpoints
 */
export const kickout: Endpoint.Described<KickoutInput, KickoutOutput, "tenant"> & {
  /**
   * 移除参会人
   *
   * Scopes, any of: `vc:meeting`, `vc:meeting.participant:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/kickout
   */
  (input: KickoutInput, options?: Endpoint.CallOptions): Effect.Effect<KickoutOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.meeting.kickout",
  method: "POST",
  path: "/open-apis/vc/v1/meetings/:meeting_id/kickout",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: KickoutInput,
  output: KickoutOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly room_id?: string | undefined
  readonly start_time: string
  readonly end_time: string
  readonly status: number
  readonly page_token?: string | undefined
  readonly page_size?: number | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.list#input", () => ({
    room_id: Codec.strOpt,
    start_time: Codec.str,
    end_time: Codec.str,
    status: Codec.num,
    page_token: Codec.strOpt,
    page_size: Codec.numOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly meetings: ReadonlyArray<ListOutputMeetings>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.list#output", () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    meetings: Codec.list(Codec.obj(ListOutputMeetings))
  }))

/**
 * `GET /open-apis/vc/v1/meetings` · Token kinds are not documented.
 *
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /** `GET /open-apis/vc/v1/meetings` */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /** `GET /open-apis/vc/v1/meetings` */
    (input: ListInput, options?: Paged.Options): Paged.Listing<ListOutputMeetings>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "vc.v1.meeting.list",
  method: "GET",
  path: "/open-apis/vc/v1/meetings",
  tokens: ["tenant", "user"],
  query: ["room_id", "start_time", "end_time", "status", "page_token", "page_size"],
  paging: {
    style: "token", items: "meetings", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `listByNo` takes.
 *
 * @category inputs
 */
export interface ListByNoInput {
  readonly meeting_no: string
  readonly start_time: string
  readonly end_time: string
  readonly page_token?: string | undefined
  /** At most 50. Default: `20`. */
  readonly page_size?: number | undefined
}

export const ListByNoInput: Codec.Shape<ListByNoInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.list_by_no#input", () => ({
    meeting_no: Codec.str,
    start_time: Codec.str,
    end_time: Codec.str,
    page_token: Codec.strOpt,
    page_size: Codec.intOpt
  }))

/**
 * What `listByNo` gives.
 *
 * @category outputs
 */
export interface ListByNoOutput {
  readonly has_more: boolean
  readonly page_token?: string | undefined
  readonly meeting_briefs: ReadonlyArray<ListByNoOutputMeetingBriefs>
}

export const ListByNoOutput: Codec.Shape<ListByNoOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.list_by_no#output", () => ({
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    meeting_briefs: Codec.list(Codec.obj(ListByNoOutputMeetingBriefs))
  }))

/**
 * 获取与会议号关联的会议列表
 *
 * `GET /open-apis/vc/v1/meetings/list_by_no` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `vc:meeting.meetingid:read`, `vc:meeting:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/list_by_no
 * @category endpoints
 */
export const listByNo: Endpoint.Described<ListByNoInput, ListByNoOutput, "tenant" | "user"> & {
  /**
   * 获取与会议号关联的会议列表
   *
   * Scopes, any of: `vc:meeting.meetingid:read`, `vc:meeting:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/list_by_no
   */
  (input: ListByNoInput, options?: Endpoint.CallOptions): Effect.Effect<ListByNoOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListByNoInput, ListByNoOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取与会议号关联的会议列表
     *
     * Scopes, any of: `vc:meeting.meetingid:read`, `vc:meeting:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/list_by_no
     */
    (input: ListByNoInput, options?: Paged.Options): Paged.Listing<ListByNoOutputMeetingBriefs>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "vc.v1.meeting.list_by_no",
  method: "GET",
  path: "/open-apis/vc/v1/meetings/list_by_no",
  tokens: ["tenant", "user"],
  query: ["meeting_no", "start_time", "end_time", "page_token", "page_size"],
  paging: {
    style: "token", items: "meeting_briefs", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 50
  },
  codes,
  input: ListByNoInput,
  output: ListByNoOutput
})

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  readonly page_token?: string | undefined
  readonly page_size?: number | undefined
  readonly query?: string | undefined
  readonly meeting_filter?: MeetingFilter | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.search#input", () => ({
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    query: Codec.strOpt,
    meeting_filter: Codec.objOpt(MeetingFilter)
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly total?: number | undefined
  readonly has_more: boolean
  readonly items: ReadonlyArray<MeetingSearchItem>
  readonly page_token?: string | undefined
  /** Not in the documentation. */
  readonly notice?: string | undefined
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.search#output", () => ({
    total: Codec.intOpt,
    has_more: Codec.bool,
    items: Codec.list(Codec.obj(MeetingSearchItem)),
    page_token: Codec.strOpt,
    notice: Codec.strOpt
  }))

/**
 * 搜索会议记录
 *
 * `POST /open-apis/vc/v1/meetings/search` · Token: user · Rate limit: 100/min.
 *
 * Scopes, any of: `vc:meeting.search:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "user"> & {
  /**
   * 搜索会议记录
   *
   * Scopes, any of: `vc:meeting.search:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/search
   */
  (input: SearchInput | undefined, options: Endpoint.WithToken): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  /**
   * 搜索会议记录
   *
   * Scopes, any of: `vc:meeting.search:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/search
   */
  (input?: SearchInput, options?: Endpoint.CallOptions<never>): Effect.Effect<SearchOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<SearchInput, SearchOutput, "user">
  readonly items: {
    /**
     * 搜索会议记录
     *
     * Scopes, any of: `vc:meeting.search:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/search
     */
    (input: SearchInput | undefined, options: Paged.OptionsWithToken): Paged.Listing<MeetingSearchItem>
    /**
     * 搜索会议记录
     *
     * Scopes, any of: `vc:meeting.search:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/search
     */
    (input?: SearchInput, options?: Paged.Options<never>): Paged.Listing<MeetingSearchItem, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.make({
  id: "vc.v1.meeting.search",
  method: "POST",
  path: "/open-apis/vc/v1/meetings/search",
  tokens: ["user"],
  query: ["page_token", "page_size"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: SearchInput,
  output: SearchOutput
})

/**
 * What `setHost` takes.
 *
 * @category inputs
 */
export interface SetHostInput {
  readonly meeting_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly host_user: MeetingUserInput
  readonly old_host_user?: MeetingUserInput | undefined
}

export const SetHostInput: Codec.Shape<SetHostInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.set_host#input", () => ({
    meeting_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    host_user: Codec.obj(MeetingUserInput),
    old_host_user: Codec.objOpt(MeetingUserInput)
  }))

/**
 * What `setHost` gives.
 *
 * @category outputs
 */
export interface SetHostOutput {
  readonly host_user: Types.MeetingUser
}

export const SetHostOutput: Codec.Shape<SetHostOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.set_host#output", () => ({
    host_user: Codec.obj(Types.MeetingUser)
  }))

/**
 * 设置主持人
 *
 * `PATCH /open-apis/vc/v1/meetings/:meeting_id/set_host` · Token: tenant or user · Rate limit: 1000/min,
 * 50/s.
 *
 * Scopes, any of: `vc:meeting`, `vc:meeting.participant:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/set_host
 * @category endpoints
 */
export const setHost: Endpoint.Described<SetHostInput, SetHostOutput, "tenant" | "user"> & {
  /**
   * 设置主持人
   *
   * Scopes, any of: `vc:meeting`, `vc:meeting.participant:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/set_host
   */
  (input: SetHostInput, options?: Endpoint.CallOptions): Effect.Effect<SetHostOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.meeting.set_host",
  method: "PATCH",
  path: "/open-apis/vc/v1/meetings/:meeting_id/set_host",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: SetHostInput,
  output: SetHostOutput
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
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.subscription#input", () => ({
    event_type: Codec.strOpt
  }))

/**
 * 订阅会议变更事件
 *
 * `POST /open-apis/vc/v1/meetings/subscription` · Token: user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `vc:meeting.meetingevent:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/subscription
 * @category endpoints
 */
export const subscription: Endpoint.Described<SubscriptionInput, Codec.Dictionary, "user"> & {
  /**
   * 订阅会议变更事件
   *
   * Scopes, any of: `vc:meeting.meetingevent:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/subscription
   */
  (input: SubscriptionInput | undefined, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 订阅会议变更事件
   *
   * Scopes, any of: `vc:meeting.meetingevent:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/subscription
   */
  (input?: SubscriptionInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.make({
  id: "vc.v1.meeting.subscription",
  method: "POST",
  path: "/open-apis/vc/v1/meetings/subscription",
  tokens: ["user"],
  body: "json",
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
  readonly event_type?: string | undefined
}

export const UnsubscriptionInput: Codec.Shape<UnsubscriptionInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.unsubscription#input", () => ({
    event_type: Codec.strOpt
  }))

/**
 * 取消订阅会议变更事件
 *
 * `POST /open-apis/vc/v1/meetings/unsubscription` · Token: user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `vc:meeting.meetingevent:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/unsubscription
 * @category endpoints
 */
export const unsubscription: Endpoint.Described<UnsubscriptionInput, Codec.Dictionary, "user"> & {
  /**
   * 取消订阅会议变更事件
   *
   * Scopes, any of: `vc:meeting.meetingevent:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/unsubscription
   */
  (input: UnsubscriptionInput | undefined, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 取消订阅会议变更事件
   *
   * Scopes, any of: `vc:meeting.meetingevent:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/unsubscription
   */
  (input?: UnsubscriptionInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.make({
  id: "vc.v1.meeting.unsubscription",
  method: "POST",
  path: "/open-apis/vc/v1/meetings/unsubscription",
  tokens: ["user"],
  body: "json",
  codes,
  input: UnsubscriptionInput,
  output: Codec.dictionary
})

/** @category structures */
export interface MeetingUserInput {
  readonly id?: string | undefined
  readonly user_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
}

export const MeetingUserInput: Codec.Shape<MeetingUserInput> =
  /*#__PURE__*/ Codec.shape("vc#MeetingUserInput", () => ({
    id: Codec.strOpt,
    user_type: Codec.listedOpt(1, 2, 3, 4, 5, 6, 7)
  }))

/** @category structures */
export interface ChangeNameChangeNameUsersInput {
  readonly id?: string | undefined
  readonly user_type?: number | undefined
  readonly in_meeting_name?: string | undefined
}

export const ChangeNameChangeNameUsersInput: Codec.Shape<ChangeNameChangeNameUsersInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.change_name#input.change_name_users", () => ({
    id: Codec.strOpt,
    user_type: Codec.numOpt,
    in_meeting_name: Codec.strOpt
  }))

/** @category structures */
export interface ChangeNameOutputResults {
  readonly id?: string | undefined
  readonly user_type?: number | undefined
  readonly result?: number | undefined
}

export const ChangeNameOutputResults: Codec.Shape<ChangeNameOutputResults> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.change_name#output.results", () => ({
    id: Codec.strOpt,
    user_type: Codec.numOpt,
    result: Codec.numOpt
  }))

/** @category structures */
export interface Meeting {
  readonly id?: string | undefined
  readonly topic?: string | undefined
  readonly url?: string | undefined
  readonly meeting_no?: string | undefined
  readonly password?: string | undefined
  readonly create_time?: string | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly host_user?: Types.MeetingUser | undefined
  readonly meeting_connect?: boolean | undefined
  readonly status?: 1 | 2 | 3 | (number & {}) | undefined
  readonly participant_count?: string | undefined
  readonly participant_count_accumulated?: string | undefined
  readonly participants?: ReadonlyArray<Types.MeetingParticipant> | undefined
  readonly ability?: Types.MeetingAbility | undefined
  readonly note_id?: string | undefined
}

export const Meeting: Codec.Shape<Meeting> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.get#output.meeting", () => ({
    id: Codec.strOpt,
    topic: Codec.strOpt,
    url: Codec.strOpt,
    meeting_no: Codec.strOpt,
    password: Codec.strOpt,
    create_time: Codec.strOpt,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    host_user: Codec.objOpt(Types.MeetingUser),
    meeting_connect: Codec.boolOpt,
    status: Codec.openOpt(1, 2, 3),
    participant_count: Codec.strOpt,
    participant_count_accumulated: Codec.strOpt,
    participants: Codec.listOpt(Codec.obj(Types.MeetingParticipant)),
    ability: Codec.objOpt(Types.MeetingAbility),
    note_id: Codec.strOpt
  }))

/** @category structures */
export interface MeetingRelatedArtifacts {
  /** Given with the scope `vc:meeting.artifact.note:read`. */
  readonly note_doc_token?: string | undefined
  /** Given with the scope `vc:meeting.artifact.verbatim:read`. */
  readonly verbatim_doc_token?: string | undefined
}

export const MeetingRelatedArtifacts: Codec.Shape<MeetingRelatedArtifacts> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.get#output.related_artifacts", () => ({
    note_doc_token: Codec.strOpt,
    verbatim_doc_token: Codec.strOpt
  }))

/** @category structures */
export interface MeetingInviteStatus {
  readonly id?: string | undefined
  readonly user_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
  readonly status?: 1 | 2 | (number & {}) | undefined
}

export const MeetingInviteStatus: Codec.Shape<MeetingInviteStatus> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.invite#output.invite_results", () => ({
    id: Codec.strOpt,
    user_type: Codec.openOpt(1, 2, 3, 4, 5, 6, 7),
    status: Codec.openOpt(1, 2)
  }))

/** @category structures */
export interface MeetingParticipantResult {
  readonly id?: string | undefined
  readonly user_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | (number & {}) | undefined
  readonly result?: 1 | 2 | (number & {}) | undefined
}

export const MeetingParticipantResult: Codec.Shape<MeetingParticipantResult> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.kickout#output.kickout_results", () => ({
    id: Codec.strOpt,
    user_type: Codec.openOpt(1, 2, 3, 4, 5, 6, 7),
    result: Codec.openOpt(1, 2)
  }))

/** @category structures */
export interface ListOutputMeetings {
  readonly id?: string | undefined
  readonly topic?: string | undefined
  readonly meeting_no?: string | undefined
  readonly password?: string | undefined
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
  readonly meeting_connect?: boolean | undefined
  readonly status?: number | undefined
  readonly participant_count_accumulated?: string | undefined
  readonly note_id?: string | undefined
}

export const ListOutputMeetings: Codec.Shape<ListOutputMeetings> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.list#output.meetings", () => ({
    id: Codec.strOpt,
    topic: Codec.strOpt,
    meeting_no: Codec.strOpt,
    password: Codec.strOpt,
    start_time: Codec.strOpt,
    end_time: Codec.strOpt,
    meeting_connect: Codec.boolOpt,
    status: Codec.numOpt,
    participant_count_accumulated: Codec.strOpt,
    note_id: Codec.strOpt
  }))

/** @category structures */
export interface ListByNoOutputMeetingBriefs {
  readonly id?: string | undefined
  readonly topic?: string | undefined
  readonly url?: string | undefined
  readonly meeting_no?: string | undefined
  readonly password?: string | undefined
  readonly meeting_connect?: boolean | undefined
  readonly note_id?: string | undefined
}

export const ListByNoOutputMeetingBriefs: Codec.Shape<ListByNoOutputMeetingBriefs> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.list_by_no#output.meeting_briefs", () => ({
    id: Codec.strOpt,
    topic: Codec.strOpt,
    url: Codec.strOpt,
    meeting_no: Codec.strOpt,
    password: Codec.strOpt,
    meeting_connect: Codec.boolOpt,
    note_id: Codec.strOpt
  }))

/** @category structures */
export interface MeetingFilter {
  /** At most 128 items. */
  readonly organizer_ids?: ReadonlyArray<string> | undefined
  /** At most 128 items. */
  readonly participant_ids?: ReadonlyArray<string> | undefined
  /** At most 128 items. */
  readonly open_room_ids?: ReadonlyArray<string> | undefined
  readonly start_time?: TimeRange | undefined
}

export const MeetingFilter: Codec.Shape<MeetingFilter> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.search#input.meeting_filter", () => ({
    organizer_ids: Codec.listOpt(Codec.str),
    participant_ids: Codec.listOpt(Codec.str),
    open_room_ids: Codec.listOpt(Codec.str),
    start_time: Codec.objOpt(TimeRange)
  }))

/** @category structures */
export interface TimeRange {
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
}

export const TimeRange: Codec.Shape<TimeRange> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.search#input.meeting_filter.start_time", () => ({
    start_time: Codec.strOpt,
    end_time: Codec.strOpt
  }))

/** @category structures */
export interface MeetingSearchItem {
  readonly id?: string | undefined
  readonly display_info?: string | undefined
  readonly meta_data?: MeetingMeta | undefined
}

export const MeetingSearchItem: Codec.Shape<MeetingSearchItem> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.search#output.items", () => ({
    id: Codec.strOpt,
    display_info: Codec.strOpt,
    meta_data: Codec.objOpt(MeetingMeta)
  }))

/** @category structures */
export interface MeetingMeta {
  readonly app_link?: string | undefined
  readonly avatar?: string | undefined
  readonly description?: string | undefined
}

export const MeetingMeta: Codec.Shape<MeetingMeta> =
  /*#__PURE__*/ Codec.shape("vc.v1.meeting.search#output.items.meta_data", () => ({
    app_link: Codec.strOpt,
    avatar: Codec.strOpt,
    description: Codec.strOpt
  }))
