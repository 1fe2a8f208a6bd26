// GENERATED from spec/vc.json. DO NOT EDIT: correct spec/patches/vc.json.
/**
 * Endpoints of `vc.v1.room`.
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
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  /** At most 10 characters. Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly name: string
  readonly capacity: number
  readonly description?: string | undefined
  readonly custom_room_id?: string | undefined
  readonly room_level_id: string
  readonly room_status?: Types.RoomStatus | undefined
  readonly device?: ReadonlyArray<Shared.Device> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.room.create#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    name: Codec.str,
    capacity: Codec.int,
    description: Codec.strOpt,
    custom_room_id: Codec.strOpt,
    room_level_id: Codec.str,
    room_status: Codec.objOpt(Types.RoomStatus),
    device: Codec.listOpt(Codec.obj(Shared.Device))
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly room: Room
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.room.create#output", () => ({
    room: Codec.obj(Room)
  }))

/**
 * 创建会议室
 *
 * `POST /open-apis/vc/v1/rooms` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `vc:room`, `vc:rooms.room:create`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建会议室
   *
   * Scopes, any of: `vc:room`, `vc:rooms.room:create`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.room.create",
  method: "POST",
  path: "/open-apis/vc/v1/rooms",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
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
  /** 1 to 100 characters. */
  readonly room_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.room.delete#input", () => ({
    room_id: Codec.str
  }))

/**
 * 删除会议室
 *
 * `DELETE /open-apis/vc/v1/rooms/:room_id` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `vc:room`, `vc:rooms.room:delete`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除会议室
   *
   * Scopes, any of: `vc:room`, `vc:rooms.room:delete`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.room.delete",
  method: "DELETE",
  path: "/open-apis/vc/v1/rooms/:room_id",
  tokens: ["tenant"],
  done: [121004],
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
  readonly room_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("vc.v1.room.get#input", () => ({
  room_id: Codec.str,
  user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly room: Room
}

export const GetOutput: Codec.Shape<GetOutput> = /*#__PURE__*/ Codec.shape("vc.v1.room.get#output", () => ({
  room: Codec.obj(Room)
}))

/**
 * 查询会议室详情
 *
 * `GET /open-apis/vc/v1/rooms/:room_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `vc:room`, `vc:room:readonly`, `vc:rooms.room.basicinfo:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询会议室详情
   *
   * Scopes, any of: `vc:room`, `vc:room:readonly`, `vc:rooms.room.basicinfo:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.room.get",
  method: "GET",
  path: "/open-apis/vc/v1/rooms/:room_id",
  tokens: ["tenant"],
  query: ["user_id_type"],
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
  /** At most 100. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly room_level_id?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> = /*#__PURE__*/ Codec.shape("vc.v1.room.list#input", () => ({
  page_size: Codec.intOpt,
  page_token: Codec.strOpt,
  room_level_id: Codec.strOpt,
  user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
}))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly rooms: ReadonlyArray<Room>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.room.list#output", () => ({
    rooms: Codec.list(Codec.obj(Room)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 查询会议室列表
 *
 * `GET /open-apis/vc/v1/rooms` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `vc:room`, `vc:room:readonly`, `vc:rooms.room.basicinfo:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 查询会议室列表
   *
   * Scopes, any of: `vc:room`, `vc:room:readonly`, `vc:rooms.room.basicinfo:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 查询会议室列表
     *
     * Scopes, any of: `vc:room`, `vc:room:readonly`, `vc:rooms.room.basicinfo:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<Room>
  }
} = /*#__PURE__*/ Paged.make({
  id: "vc.v1.room.list",
  method: "GET",
  path: "/open-apis/vc/v1/rooms",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "room_level_id", "user_id_type"],
  paging: {
    style: "token", items: "rooms", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
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
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly room_ids: ReadonlyArray<string>
}

export const MgetInput: Codec.Shape<MgetInput> = /*#__PURE__*/ Codec.shape("vc.v1.room.mget#input", () => ({
  user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
  room_ids: Codec.list(Codec.str)
}))

/**
 * What `mget` gives.
 *
 * @category outputs
 */
export interface MgetOutput {
  readonly items: ReadonlyArray<Room>
}

export const MgetOutput: Codec.Shape<MgetOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.room.mget#output", () => ({
    items: Codec.list(Codec.obj(Room))
  }))

/**
 * 批量查询会议室详情
 *
 * `POST /open-apis/vc/v1/rooms/mget` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `vc:room`, `vc:room:readonly`, `vc:rooms.room.basicinfo:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/mget
 * @category endpoints
 */
export const mget: Endpoint.Described<MgetInput, MgetOutput, "tenant"> & {
  /**
   * 批量查询会议室详情
   *
   * Scopes, any of: `vc:room`, `vc:room:readonly`, `vc:rooms.room.basicinfo:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/mget
   */
  (input: MgetInput, options?: Endpoint.CallOptions): Effect.Effect<MgetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.room.mget",
  method: "POST",
  path: "/open-apis/vc/v1/rooms/mget",
  tokens: ["tenant"],
  query: ["user_id_type"],
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
  readonly room_id: string
  /** At most 10 characters. Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly name?: string | undefined
  readonly capacity?: number | undefined
  readonly description?: string | undefined
  readonly custom_room_id?: string | undefined
  readonly room_level_id?: string | undefined
  readonly room_status?: Types.RoomStatus | undefined
  readonly device?: ReadonlyArray<Shared.Device> | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.room.patch#input", () => ({
    room_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    name: Codec.strOpt,
    capacity: Codec.intOpt,
    description: Codec.strOpt,
    custom_room_id: Codec.strOpt,
    room_level_id: Codec.strOpt,
    room_status: Codec.objOpt(Types.RoomStatus),
    device: Codec.listOpt(Codec.obj(Shared.Device))
  }))

/**
 * 更新会议室
 *
 * `PATCH /open-apis/vc/v1/rooms/:room_id` · Token: tenant · Rate limit: 20/min.
 *
 * Scopes, any of: `vc:room`, `vc:rooms.room:update`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新会议室
   *
   * Scopes, any of: `vc:room`, `vc:rooms.room:update`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.room.patch",
  method: "PATCH",
  path: "/open-apis/vc/v1/rooms/:room_id",
  tokens: ["tenant"],
  query: ["user_id_type"],
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
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  readonly custom_room_ids?: ReadonlyArray<string> | undefined
  readonly keyword?: string | undefined
  readonly room_level_id?: string | undefined
  readonly search_level_name?: boolean | undefined
  /** 1 to 100. Default: `10`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.room.search#input", () => ({
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    custom_room_ids: Codec.listOpt(Codec.str),
    keyword: Codec.strOpt,
    room_level_id: Codec.strOpt,
    search_level_name: Codec.boolOpt,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly rooms: ReadonlyArray<Room>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.room.search#output", () => ({
    rooms: Codec.list(Codec.obj(Room)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 搜索会议室
 *
 * `POST /open-apis/vc/v1/rooms/search` · Token: user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `vc:room`, `vc:room:readonly`, `vc:rooms.room.basicinfo:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "user"> & {
  /**
   * 搜索会议室
   *
   * Scopes, any of: `vc:room`, `vc:room:readonly`, `vc:rooms.room.basicinfo:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/search
   */
  (input: SearchInput | undefined, options: Endpoint.WithToken): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  /**
   * 搜索会议室
   *
   * Scopes, any of: `vc:room`, `vc:room:readonly`, `vc:rooms.room.basicinfo:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/search
   */
  (input?: SearchInput, options?: Endpoint.CallOptions<never>): Effect.Effect<SearchOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<SearchInput, SearchOutput, "user">
  readonly items: {
    /**
     * 搜索会议室
     *
     * Scopes, any of: `vc:room`, `vc:room:readonly`, `vc:rooms.room.basicinfo:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/search
     */
    (input: SearchInput | undefined, options: Paged.OptionsWithToken): Paged.Listing<Room>
    /**
     * 搜索会议室
     *
     * Scopes, any of: `vc:room`, `vc:room:readonly`, `vc:rooms.room.basicinfo:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/search
     */
    (input?: SearchInput, options?: Paged.Options<never>): Paged.Listing<Room, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.make({
  id: "vc.v1.room.search",
  method: "POST",
  path: "/open-apis/vc/v1/rooms/search",
  tokens: ["user"],
  query: ["user_id_type"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "rooms", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: SearchInput,
  output: SearchOutput
})

/** @category structures */
export interface Room {
  readonly room_id?: string | undefined
  readonly name?: string | undefined
  readonly capacity?: number | undefined
  readonly description?: string | undefined
  readonly display_id?: string | undefined
  readonly custom_room_id?: string | undefined
  readonly room_level_id?: string | undefined
  readonly path?: ReadonlyArray<string> | undefined
  readonly room_status?: Types.RoomStatus | undefined
  readonly device?: ReadonlyArray<Shared.Device> | undefined
}

export const Room: Codec.Shape<Room> = /*#__PURE__*/ Codec.shape("vc#Room", () => ({
  room_id: Codec.strOpt,
  name: Codec.strOpt,
  capacity: Codec.intOpt,
  description: Codec.strOpt,
  display_id: Codec.strOpt,
  custom_room_id: Codec.strOpt,
  room_level_id: Codec.strOpt,
  path: Codec.listOpt(Codec.str),
  room_status: Codec.objOpt(Types.RoomStatus),
  device: Codec.listOpt(Codec.obj(Shared.Device))
}))
