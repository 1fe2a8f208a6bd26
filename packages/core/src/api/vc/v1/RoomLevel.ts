// GENERATED from spec/vc.json. DO NOT EDIT: correct spec/patches/vc.json.
/**
 * Endpoints of `vc.v1.room_level`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/vc.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly name: string
  readonly parent_id: string
  readonly custom_group_id?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.room_level.create#input", () => ({
    name: Codec.str,
    parent_id: Codec.str,
    custom_group_id: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly room_level: Shared.RoomLevel
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.room_level.create#output", () => ({
    room_level: Codec.obj(Shared.RoomLevel)
  }))

/**
 * 创建会议室层级
 *
 * `POST /open-apis/vc/v1/room_levels` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `vc:room`, `vc:rooms.roomlevel:create`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建会议室层级
   *
   * Scopes, any of: `vc:room`, `vc:rooms.roomlevel:create`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.room_level.create",
  method: "POST",
  path: "/open-apis/vc/v1/room_levels",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `del` takes.
 *
 * @category inputs
 */
export interface DelInput {
  /** 1 to 100 characters. */
  readonly room_level_id: string
  readonly delete_child?: boolean | undefined
}

export const DelInput: Codec.Shape<DelInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.room_level.del#input", () => ({
    room_level_id: Codec.str,
    delete_child: Codec.boolOpt
  }))

/**
 * 删除会议室层级
 *
 * `POST /open-apis/vc/v1/room_levels/del` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `vc:room`, `vc:rooms.roomlevel:delete`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/del
 * @category endpoints
 */
export const del: Endpoint.Described<DelInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除会议室层级
   *
   * Scopes, any of: `vc:room`, `vc:rooms.roomlevel:delete`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/del
   */
  (input: DelInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.room_level.del",
  method: "POST",
  path: "/open-apis/vc/v1/room_levels/del",
  tokens: ["tenant"],
  body: "json",
  codes,
  input: DelInput,
  output: Codec.dictionary
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly room_level_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.room_level.get#input", () => ({
    room_level_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly room_level: Shared.RoomLevel
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.room_level.get#output", () => ({
    room_level: Codec.obj(Shared.RoomLevel)
  }))

/**
 * 查询会议室层级详情
 *
 * `GET /open-apis/vc/v1/room_levels/:room_level_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `vc:room`, `vc:room:readonly`, `vc:rooms.roomlevel:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询会议室层级详情
   *
   * Scopes, any of: `vc:room`, `vc:room:readonly`, `vc:rooms.roomlevel:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.room_level.get",
  method: "GET",
  path: "/open-apis/vc/v1/room_levels/:room_level_id",
  tokens: ["tenant"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly room_level_id?: string | undefined
  /** At most 100. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.room_level.list#input", () => ({
    room_level_id: Codec.strOpt,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<Shared.RoomLevel>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.room_level.list#output", () => ({
    items: Codec.list(Codec.obj(Shared.RoomLevel)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 查询会议室层级列表
 *
 * `GET /open-apis/vc/v1/room_levels` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `vc:room`, `vc:room:readonly`, `vc:rooms.roomlevel:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 查询会议室层级列表
   *
   * Scopes, any of: `vc:room`, `vc:room:readonly`, `vc:rooms.roomlevel:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 查询会议室层级列表
     *
     * Scopes, any of: `vc:room`, `vc:room:readonly`, `vc:rooms.roomlevel:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<Shared.RoomLevel>
  }
} = /*#__PURE__*/ Paged.make({
  id: "vc.v1.room_level.list",
  method: "GET",
  path: "/open-apis/vc/v1/room_levels",
  tokens: ["tenant"],
  query: ["room_level_id", "page_size", "page_token"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `mget` takes.
 *
 * @category inputs
 */
export interface MgetInput {
  readonly level_ids: ReadonlyArray<string>
}

export const MgetInput: Codec.Shape<MgetInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.room_level.mget#input", () => ({
    level_ids: Codec.list(Codec.str)
  }))

/**
 * What `mget` gives.
 *
 * @category outputs
 */
export interface MgetOutput {
  readonly items: ReadonlyArray<Shared.RoomLevel>
}

export const MgetOutput: Codec.Shape<MgetOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.room_level.mget#output", () => ({
    items: Codec.list(Codec.obj(Shared.RoomLevel))
  }))

/**
 * 批量查询会议室层级详情
 *
 * `POST /open-apis/vc/v1/room_levels/mget` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `vc:room`, `vc:room:readonly`, `vc:rooms.roomlevel:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/mget
 * @category endpoints
 */
export const mget: Endpoint.Described<MgetInput, MgetOutput, "tenant"> & {
  /**
   * 批量查询会议室层级详情
   *
   * Scopes, any of: `vc:room`, `vc:room:readonly`, `vc:rooms.roomlevel:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/mget
   */
  (input: MgetInput, options?: Endpoint.CallOptions): Effect.Effect<MgetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.room_level.mget",
  method: "POST",
  path: "/open-apis/vc/v1/room_levels/mget",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  codes,
  input: MgetInput,
  output: MgetOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  /** 1 to 100 characters. */
  readonly room_level_id: string
  readonly name: string
  readonly parent_id: string
  readonly custom_group_id?: string | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.room_level.patch#input", () => ({
    room_level_id: Codec.str,
    name: Codec.str,
    parent_id: Codec.str,
    custom_group_id: Codec.strOpt
  }))

/**
 * 更新会议室层级
 *
 * `PATCH /open-apis/vc/v1/room_levels/:room_level_id` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `vc:room`, `vc:rooms.roomlevel:update`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新会议室层级
   *
   * Scopes, any of: `vc:room`, `vc:rooms.roomlevel:update`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.room_level.patch",
  method: "PATCH",
  path: "/open-apis/vc/v1/room_levels/:room_level_id",
  tokens: ["tenant"],
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
  readonly custom_level_ids: string
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.room_level.search#input", () => ({
    custom_level_ids: Codec.str
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly level_ids: ReadonlyArray<string>
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.room_level.search#output", () => ({
    level_ids: Codec.list(Codec.str)
  }))

/**
 * 搜索会议室层级
 *
 * `GET /open-apis/vc/v1/room_levels/search` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `vc:room`, `vc:room:readonly`, `vc:rooms.roomlevel:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant"> & {
  /**
   * 搜索会议室层级
   *
   * Scopes, any of: `vc:room`, `vc:room:readonly`, `vc:rooms.roomlevel:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/search
   */
  (input: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.room_level.search",
  method: "GET",
  path: "/open-apis/vc/v1/room_levels/search",
  tokens: ["tenant"],
  query: ["custom_level_ids"],
  codes,
  input: SearchInput,
  output: SearchOutput
})
