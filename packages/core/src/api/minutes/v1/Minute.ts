// GENERATED from spec/minutes.json. DO NOT EDIT: correct spec/patches/minutes.json.
/**
 * Endpoints of `minutes.v1.minute`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/minutes.js"
import type * as Effect from "effect/Effect"

/**
 * What `artifacts` takes.
 *
 * @category inputs
 */
export interface ArtifactsInput {
  /** Exactly 24 characters. */
  readonly minute_token: string
}

export const ArtifactsInput: Codec.Shape<ArtifactsInput> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.artifacts#input", () => ({
    minute_token: Codec.str
  }))

/**
 * What `artifacts` gives.
 *
 * @category outputs
 */
export interface ArtifactsOutput {
  readonly summary?: string | undefined
  readonly minute_chapters?: ReadonlyArray<MinuteChapter> | undefined
  readonly minute_todos?: ReadonlyArray<MinuteTodo> | undefined
  /** Not in the documentation. */
  readonly keywords?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly transcript?: string | undefined
}

export const ArtifactsOutput: Codec.Shape<ArtifactsOutput> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.artifacts#output", () => ({
    summary: Codec.strOpt,
    minute_chapters: Codec.listOpt(Codec.obj(MinuteChapter)),
    minute_todos: Codec.listOpt(Codec.obj(MinuteTodo)),
    keywords: Codec.listOpt(Codec.str),
    transcript: Codec.strOpt
  }))

/**
 * 获取妙记AI产物
 *
 * `GET /open-apis/minutes/v1/minutes/:minute_token/artifacts` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `minutes:minutes.artifacts:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/artifacts
 * @category endpoints
 */
export const artifacts: Endpoint.Described<ArtifactsInput, ArtifactsOutput, "tenant" | "user"> & {
  /**
   * 获取妙记AI产物
   *
   * Scopes, any of: `minutes:minutes.artifacts:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/artifacts
   */
  (input: ArtifactsInput, options?: Endpoint.CallOptions): Effect.Effect<ArtifactsOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "minutes.v1.minute.artifacts",
  method: "GET",
  path: "/open-apis/minutes/v1/minutes/:minute_token/artifacts",
  tokens: ["tenant", "user"],
  codes,
  input: ArtifactsInput,
  output: ArtifactsOutput
})

/**
 * What `clip` takes.
 *
 * @category inputs
 */
export interface ClipInput {
  readonly minute_token: string
  /** 1 to 50 items. */
  readonly time_ranges: ReadonlyArray<ClipTimeRangesInput>
  readonly title?: string | undefined
}

export const ClipInput: Codec.Shape<ClipInput> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.clip#input", () => ({
    minute_token: Codec.str,
    time_ranges: Codec.list(Codec.obj(ClipTimeRangesInput)),
    title: Codec.strOpt
  }))

/**
 * What `clip` gives.
 *
 * @category outputs
 */
export interface ClipOutput {
  readonly minute_url: string
}

export const ClipOutput: Codec.Shape<ClipOutput> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.clip#output", () => ({
    minute_url: Codec.str
  }))

/**
 * 创建妙记片段
 *
 * `POST /open-apis/minutes/v1/minutes/:minute_token/clip` · Token: user · Rate limit: 5/s.
 *
 * Scopes, any of: `minutes:minutes.clip:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/clip
 * @category endpoints
 */
export const clip: Endpoint.Described<ClipInput, ClipOutput, "user"> & {
  /**
   * 创建妙记片段
   *
   * Scopes, any of: `minutes:minutes.clip:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/clip
   */
  (input: ClipInput, options: Endpoint.WithToken): Effect.Effect<ClipOutput, FeishuError, FeishuClient>
  /**
   * 创建妙记片段
   *
   * Scopes, any of: `minutes:minutes.clip:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/clip
   */
  (input: ClipInput, options?: Endpoint.CallOptions<never>): Effect.Effect<ClipOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "minutes.v1.minute.clip",
  method: "POST",
  path: "/open-apis/minutes/v1/minutes/:minute_token/clip",
  tokens: ["user"],
  body: "json",
  codes,
  input: ClipInput,
  output: ClipOutput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  /** Exactly 24 characters. */
  readonly minute_token: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.get#input", () => ({
    minute_token: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly minute: Minute
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.get#output", () => ({
    minute: Codec.obj(Minute)
  }))

/**
 * 获取妙记信息
 *
 * `GET /open-apis/minutes/v1/minutes/:minute_token` · Token: tenant or user · Rate limit: 5/s.
 *
 * Scopes, any of: `minutes:minutes`, `minutes:minutes.basic:read`, `minutes:minutes:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取妙记信息
   *
   * Scopes, any of: `minutes:minutes`, `minutes:minutes.basic:read`, `minutes:minutes:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "minutes.v1.minute.get",
  method: "GET",
  path: "/open-apis/minutes/v1/minutes/:minute_token",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly minute_token: string
  readonly topic?: string | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.patch#input", () => ({
    minute_token: Codec.str,
    topic: Codec.strOpt
  }))

/**
 * `PATCH /open-apis/minutes/v1/minutes/:minute_token` · Token: user.
 *
 * The platform's own client asks for `minutes:minutes:update` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "user"> & {
  /**
   * `PATCH /open-apis/minutes/v1/minutes/:minute_token`
   *
   * The platform's own client asks for `minutes:minutes:update` before it calls this.
   */
  (input: PatchInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * `PATCH /open-apis/minutes/v1/minutes/:minute_token`
   *
   * The platform's own client asks for `minutes:minutes:update` before it calls this.
   */
  (input: PatchInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "minutes.v1.minute.patch",
  method: "PATCH",
  path: "/open-apis/minutes/v1/minutes/:minute_token",
  tokens: ["user"],
  body: "json",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** At most 50 characters. */
  readonly query?: string | undefined
  readonly filter?: MinutesFilter | undefined
  /** Not in the documentation. */
  readonly sorter?: "create_time_desc" | (string & {}) | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.search#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    query: Codec.strOpt,
    filter: Codec.objOpt(MinutesFilter),
    sorter: Codec.listedOpt("create_time_desc")
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly items: ReadonlyArray<MinutesSearchItem>
  readonly total?: number | undefined
  readonly has_more: boolean
  readonly page_token?: string | undefined
  /** Not in the documentation. */
  readonly notice?: string | undefined
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.search#output", () => ({
    items: Codec.list(Codec.obj(MinutesSearchItem)),
    total: Codec.intOpt,
    has_more: Codec.bool,
    page_token: Codec.strOpt,
    notice: Codec.strOpt
  }))

/**
 * 搜索妙记
 *
 * `POST /open-apis/minutes/v1/minutes/search` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `minutes:minutes.search:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant" | "user"> & {
  /**
   * 搜索妙记
   *
   * Scopes, any of: `minutes:minutes.search:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/search
   */
  (input?: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<SearchInput, SearchOutput, "tenant" | "user">
  readonly items: {
    /**
     * 搜索妙记
     *
     * Scopes, any of: `minutes:minutes.search:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/search
     */
    (input?: SearchInput, options?: Paged.Options): Paged.Listing<MinutesSearchItem>
  }
} = /*#__PURE__*/ Paged.make({
  id: "minutes.v1.minute.search",
  method: "POST",
  path: "/open-apis/minutes/v1/minutes/search",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "user_id_type"],
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
 * What `subscription` takes.
 *
 * @category inputs
 */
export interface SubscriptionInput {
  readonly event_type?: string | undefined
}

export const SubscriptionInput: Codec.Shape<SubscriptionInput> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.subscription#input", () => ({
    event_type: Codec.strOpt
  }))

/**
 * 订阅妙记变更事件
 *
 * `POST /open-apis/minutes/v1/minutes/subscription` · Token: user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `minutes:minutes.basic:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/subscription
 * @category endpoints
 */
export const subscription: Endpoint.Described<SubscriptionInput, Codec.Dictionary, "user"> & {
  /**
   * 订阅妙记变更事件
   *
   * Scopes, any of: `minutes:minutes.basic:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/subscription
   */
  (input: SubscriptionInput | undefined, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 订阅妙记变更事件
   *
   * Scopes, any of: `minutes:minutes.basic:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/subscription
   */
  (input?: SubscriptionInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.make({
  id: "minutes.v1.minute.subscription",
  method: "POST",
  path: "/open-apis/minutes/v1/minutes/subscription",
  tokens: ["user"],
  body: "json",
  codes,
  input: SubscriptionInput,
  output: Codec.dictionary
})

/**
 * What `summary` takes.
 *
 * @category inputs
 */
export interface SummaryInput {
  readonly minute_token: string
  readonly summary?: string | undefined
}

export const SummaryInput: Codec.Shape<SummaryInput> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.summary#input", () => ({
    minute_token: Codec.str,
    summary: Codec.strOpt
  }))

/**
 * 替换妙记内 AI 总结
 *
 * `PUT /open-apis/minutes/v1/minutes/:minute_token/summary` · Token: user.
 *
 * The platform's own client asks for `minutes:minutes:update` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const summary: Endpoint.Described<SummaryInput, Codec.Dictionary, "user"> & {
  /**
   * 替换妙记内 AI 总结
   *
   * The platform's own client asks for `minutes:minutes:update` before it calls this.
   */
  (input: SummaryInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 替换妙记内 AI 总结
   *
   * The platform's own client asks for `minutes:minutes:update` before it calls this.
   */
  (input: SummaryInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "minutes.v1.minute.summary",
  method: "PUT",
  path: "/open-apis/minutes/v1/minutes/:minute_token/summary",
  tokens: ["user"],
  body: "json",
  codes,
  input: SummaryInput,
  output: Codec.dictionary
})

/**
 * What `todo` takes.
 *
 * @category inputs
 */
export interface TodoInput {
  readonly minute_token: string
  readonly todo_items?: ReadonlyArray<TodoTodoItemsInput> | undefined
}

export const TodoInput: Codec.Shape<TodoInput> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.todo#input", () => ({
    minute_token: Codec.str,
    todo_items: Codec.listOpt(Codec.obj(TodoTodoItemsInput))
  }))

/**
 * 支持妙记待办的增删改
 *
 * `POST /open-apis/minutes/v1/minutes/:minute_token/todo` · Token: user.
 *
 * The platform's own client asks for `minutes:minutes:update` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice.
 *
 * @category endpoints
 */
export const todo: Endpoint.Described<TodoInput, Codec.Dictionary, "user"> & {
  /**
   * 支持妙记待办的增删改
   *
   * The platform's own client asks for `minutes:minutes:update` before it calls this.
   */
  (input: TodoInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 支持妙记待办的增删改
   *
   * The platform's own client asks for `minutes:minutes:update` before it calls this.
   */
  (input: TodoInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "minutes.v1.minute.todo",
  method: "POST",
  path: "/open-apis/minutes/v1/minutes/:minute_token/todo",
  tokens: ["user"],
  body: "json",
  codes,
  input: TodoInput,
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
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.unsubscription#input", () => ({
    event_type: Codec.strOpt
  }))

/**
 * 取消订阅妙记变更事件
 *
 * `POST /open-apis/minutes/v1/minutes/unsubscription` · Token: user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `minutes:minutes.basic:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/unsubscription
 * @category endpoints
 */
export const unsubscription: Endpoint.Described<UnsubscriptionInput, Codec.Dictionary, "user"> & {
  /**
   * 取消订阅妙记变更事件
   *
   * Scopes, any of: `minutes:minutes.basic:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/unsubscription
   */
  (input: UnsubscriptionInput | undefined, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 取消订阅妙记变更事件
   *
   * Scopes, any of: `minutes:minutes.basic:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/unsubscription
   */
  (input?: UnsubscriptionInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.make({
  id: "minutes.v1.minute.unsubscription",
  method: "POST",
  path: "/open-apis/minutes/v1/minutes/unsubscription",
  tokens: ["user"],
  body: "json",
  codes,
  input: UnsubscriptionInput,
  output: Codec.dictionary
})

/**
 * What `upload` takes.
 *
 * @category inputs
 */
export interface UploadInput {
  readonly file_token: string
}

export const UploadInput: Codec.Shape<UploadInput> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.upload#input", () => ({
    file_token: Codec.str
  }))

/**
 * What `upload` gives.
 *
 * @category outputs
 */
export interface UploadOutput {
  readonly minute_url: string
}

export const UploadOutput: Codec.Shape<UploadOutput> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.upload#output", () => ({
    minute_url: Codec.str
  }))

/**
 * 云空间文件生成妙记
 *
 * `POST /open-apis/minutes/v1/minutes/upload` · Token: user · Rate limit: 5/s.
 *
 * Scopes, any of: `minutes:minutes.upload:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/upload
 * @category endpoints
 */
export const upload: Endpoint.Described<UploadInput, UploadOutput, "user"> & {
  /**
   * 云空间文件生成妙记
   *
   * Scopes, any of: `minutes:minutes.upload:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/upload
   */
  (input: UploadInput, options: Endpoint.WithToken): Effect.Effect<UploadOutput, FeishuError, FeishuClient>
  /**
   * 云空间文件生成妙记
   *
   * Scopes, any of: `minutes:minutes.upload:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/upload
   */
  (input: UploadInput, options?: Endpoint.CallOptions<never>): Effect.Effect<UploadOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "minutes.v1.minute.upload",
  method: "POST",
  path: "/open-apis/minutes/v1/minutes/upload",
  tokens: ["user"],
  body: "json",
  codes,
  input: UploadInput,
  output: UploadOutput
})

/** @category structures */
export interface MinuteChapter {
  readonly title?: string | undefined
  readonly start_ms?: string | undefined
  readonly stop_ms?: string | undefined
  readonly summary_content?: string | undefined
}

export const MinuteChapter: Codec.Shape<MinuteChapter> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.artifacts#output.minute_chapters", () => ({
    title: Codec.strOpt,
    start_ms: Codec.strOpt,
    stop_ms: Codec.strOpt,
    summary_content: Codec.strOpt
  }))

/** @category structures */
export interface MinuteTodo {
  readonly content?: string | undefined
  readonly assignees?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly is_done?: boolean | undefined
  /** Not in the documentation. */
  readonly todo_id?: string | undefined
  /** Not in the documentation. */
  readonly operation?: string | undefined
}

export const MinuteTodo: Codec.Shape<MinuteTodo> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.artifacts#output.minute_todos", () => ({
    content: Codec.strOpt,
    assignees: Codec.listOpt(Codec.str),
    is_done: Codec.boolOpt,
    todo_id: Codec.strOpt,
    operation: Codec.strOpt
  }))

/** @category structures */
export interface ClipTimeRangesInput {
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
}

export const ClipTimeRangesInput: Codec.Shape<ClipTimeRangesInput> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.clip#input.time_ranges", () => ({
    start_time: Codec.strOpt,
    end_time: Codec.strOpt
  }))

/** @category structures */
export interface Minute {
  readonly token?: string | undefined
  readonly owner_id?: string | undefined
  readonly create_time?: string | undefined
  readonly title?: string | undefined
  readonly cover?: string | undefined
  readonly duration?: string | undefined
  readonly url?: string | undefined
  readonly note_id?: string | undefined
}

export const Minute: Codec.Shape<Minute> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.get#output.minute", () => ({
    token: Codec.strOpt,
    owner_id: Codec.strOpt,
    create_time: Codec.strOpt,
    title: Codec.strOpt,
    cover: Codec.strOpt,
    duration: Codec.strOpt,
    url: Codec.strOpt,
    note_id: Codec.strOpt
  }))

/** @category structures */
export interface MinutesFilter {
  /** At most 100 items. */
  readonly owner_ids?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly participant_ids?: ReadonlyArray<string> | undefined
  readonly create_time?: TimeRange | undefined
}

export const MinutesFilter: Codec.Shape<MinutesFilter> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.search#input.filter", () => ({
    owner_ids: Codec.listOpt(Codec.str),
    participant_ids: Codec.listOpt(Codec.str),
    create_time: Codec.objOpt(TimeRange)
  }))

/** @category structures */
export interface TimeRange {
  readonly start_time?: string | undefined
  readonly end_time?: string | undefined
}

export const TimeRange: Codec.Shape<TimeRange> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.search#input.filter.create_time", () => ({
    start_time: Codec.strOpt,
    end_time: Codec.strOpt
  }))

/** @category structures */
export interface MinutesSearchItem {
  readonly token: string
  readonly display_info?: string | undefined
  readonly meta_data?: MinutesMeta | undefined
}

export const MinutesSearchItem: Codec.Shape<MinutesSearchItem> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.search#output.items", () => ({
    token: Codec.str,
    display_info: Codec.strOpt,
    meta_data: Codec.objOpt(MinutesMeta)
  }))

/** @category structures */
export interface MinutesMeta {
  readonly app_link?: string | undefined
  readonly avatar?: string | undefined
  readonly description?: string | undefined
}

export const MinutesMeta: Codec.Shape<MinutesMeta> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.search#output.items.meta_data", () => ({
    app_link: Codec.strOpt,
    avatar: Codec.strOpt,
    description: Codec.strOpt
  }))

/** @category structures */
export interface TodoTodoItemsInput {
  readonly content?: string | undefined
  readonly assignees?: ReadonlyArray<string> | undefined
  readonly is_done?: boolean | undefined
  readonly todo_id?: string | undefined
  readonly operation?: string | undefined
}

export const TodoTodoItemsInput: Codec.Shape<TodoTodoItemsInput> =
  /*#__PURE__*/ Codec.shape("minutes.v1.minute.todo#input.todo_items", () => ({
    content: Codec.strOpt,
    assignees: Codec.listOpt(Codec.str),
    is_done: Codec.boolOpt,
    todo_id: Codec.strOpt,
    operation: Codec.strOpt
  }))
