// GENERATED from spec/meeting_room.json. DO NOT EDIT: correct spec/patches/meeting_room.json.
/**
 * Endpoints of `meeting_room.v0.building`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchGet` takes.
 *
 * @category inputs
 */
export interface BatchGetInput {
  readonly building_ids: ReadonlyArray<string>
  readonly fields?: string | undefined
}

export const BatchGetInput: Codec.Shape<BatchGetInput> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.building.batch_get#input", () => ({
    building_ids: Codec.list(Codec.str),
    fields: Codec.strOpt
  }))

/**
 * What `batchGet` gives.
 *
 * @category outputs
 */
export interface BatchGetOutput {
  readonly buildings: ReadonlyArray<Building>
}

export const BatchGetOutput: Codec.Shape<BatchGetOutput> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.building.batch_get#output", () => ({
    buildings: Codec.list(Codec.obj(Building))
  }))

/**
 * 查询建筑物详情
 *
 * `GET /open-apis/meeting_room/building/batch_get` · Token: tenant.
 *
 * Scopes, any of: `calendar:room:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ukzNyUjL5cjM14SO3ITN
 * @category endpoints
 */
export const batchGet: Endpoint.Described<BatchGetInput, BatchGetOutput, "tenant"> & {
  /**
   * 查询建筑物详情
   *
   * Scopes, any of: `calendar:room:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/ukzNyUjL5cjM14SO3ITN
   */
  (input: BatchGetInput, options?: Endpoint.CallOptions): Effect.Effect<BatchGetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "meeting_room.v0.building.batch_get",
  method: "GET",
  path: "/open-apis/meeting_room/building/batch_get",
  tokens: ["tenant"],
  query: ["building_ids", "fields"],
  deprecated: true,
  input: BatchGetInput,
  output: BatchGetOutput
})

/**
 * What `batchGetId` takes.
 *
 * @category inputs
 */
export interface BatchGetIdInput {
  readonly custom_building_ids: string
}

export const BatchGetIdInput: Codec.Shape<BatchGetIdInput> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.building.batch_get_id#input", () => ({
    custom_building_ids: Codec.str
  }))

/**
 * What `batchGetId` gives.
 *
 * @category outputs
 */
export interface BatchGetIdOutput {
  readonly buildings: ReadonlyArray<BatchGetIdOutputBuildings>
}

export const BatchGetIdOutput: Codec.Shape<BatchGetIdOutput> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.building.batch_get_id#output", () => ({
    buildings: Codec.list(Codec.obj(BatchGetIdOutputBuildings))
  }))

/**
 * 查询建筑物ID
 *
 * `GET /open-apis/meeting_room/building/batch_get_id` · Token: tenant.
 *
 * Scopes, any of: `calendar:room:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uQzMxYjL0MTM24CNzEjN
 * @category endpoints
 */
export const batchGetId: Endpoint.Described<BatchGetIdInput, BatchGetIdOutput, "tenant"> & {
  /**
   * 查询建筑物ID
   *
   * Scopes, any of: `calendar:room:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uQzMxYjL0MTM24CNzEjN
   */
  (input: BatchGetIdInput, options?: Endpoint.CallOptions): Effect.Effect<BatchGetIdOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "meeting_room.v0.building.batch_get_id",
  method: "GET",
  path: "/open-apis/meeting_room/building/batch_get_id",
  tokens: ["tenant"],
  query: ["custom_building_ids"],
  deprecated: true,
  input: BatchGetIdInput,
  output: BatchGetIdOutput
})

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly name: string
  readonly floors: ReadonlyArray<string>
  readonly country_id: string
  readonly district_id: string
  readonly custom_building_id?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.building.create#input", () => ({
    name: Codec.str,
    floors: Codec.list(Codec.str),
    country_id: Codec.str,
    district_id: Codec.str,
    custom_building_id: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly building_id: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.building.create#output", () => ({
    building_id: Codec.str
  }))

/**
 * 创建建筑物
 *
 * `POST /open-apis/meeting_room/building/create` · Token: tenant.
 *
 * Scopes, any of: `calendar:room`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uATNwYjLwUDM24CM1AjN
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建建筑物
   *
   * Scopes, any of: `calendar:room`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uATNwYjLwUDM24CM1AjN
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "meeting_room.v0.building.create",
  method: "POST",
  path: "/open-apis/meeting_room/building/create",
  tokens: ["tenant"],
  body: "json",
  deprecated: true,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly building_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.building.delete#input", () => ({
    building_id: Codec.str
  }))

/**
 * 删除建筑物
 *
 * `POST /open-apis/meeting_room/building/delete` · Token: tenant.
 *
 * Scopes, any of: `calendar:room`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzMxYjLzMTM24yMzEjN
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除建筑物
   *
   * Scopes, any of: `calendar:room`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzMxYjLzMTM24yMzEjN
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "meeting_room.v0.building.delete",
  method: "POST",
  path: "/open-apis/meeting_room/building/delete",
  tokens: ["tenant"],
  body: "json",
  deprecated: true,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly order_by?: string | undefined
  readonly fields?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.building.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    order_by: Codec.strOpt,
    fields: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly page_token?: string | undefined
  readonly has_more: boolean
  readonly buildings: ReadonlyArray<Building>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.building.list#output", () => ({
    page_token: Codec.strOpt,
    has_more: Codec.bool,
    buildings: Codec.list(Codec.obj(Building))
  }))

/**
 * 获取建筑物列表
 *
 * `GET /open-apis/meeting_room/building/list` · Token: tenant.
 *
 * Scopes, any of: `calendar:room:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ugzNyUjL4cjM14CO3ITN
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取建筑物列表
   *
   * Scopes, any of: `calendar:room:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/ugzNyUjL4cjM14CO3ITN
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取建筑物列表
     *
     * Scopes, any of: `calendar:room:readonly`.
     * @deprecated The platform keeps it for old applications.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/ugzNyUjL4cjM14CO3ITN
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<Building>
  }
} = /*#__PURE__*/ Paged.make({
  id: "meeting_room.v0.building.list",
  method: "GET",
  path: "/open-apis/meeting_room/building/list",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "order_by", "fields"],
  paging: {
    style: "token", items: "buildings", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 100
  },
  deprecated: true,
  input: ListInput,
  output: ListOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly building_id: string
  readonly name?: string | undefined
  readonly floors?: ReadonlyArray<string> | undefined
  readonly country_id?: string | undefined
  readonly district_id?: string | undefined
  readonly custom_building_id?: string | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.building.update#input", () => ({
    building_id: Codec.str,
    name: Codec.strOpt,
    floors: Codec.listOpt(Codec.str),
    country_id: Codec.strOpt,
    district_id: Codec.strOpt,
    custom_building_id: Codec.strOpt
  }))

/**
 * 更新建筑物
 *
 * `POST /open-apis/meeting_room/building/update` · Token: tenant.
 *
 * Scopes, any of: `calendar:room`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uETNwYjLxUDM24SM1AjN
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新建筑物
   *
   * Scopes, any of: `calendar:room`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uETNwYjLxUDM24SM1AjN
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "meeting_room.v0.building.update",
  method: "POST",
  path: "/open-apis/meeting_room/building/update",
  tokens: ["tenant"],
  body: "json",
  deprecated: true,
  input: UpdateInput,
  output: Codec.dictionary
})

/** @category structures */
export interface Building {
  readonly building_id?: string | undefined
  readonly description?: string | undefined
  readonly floors?: ReadonlyArray<string> | undefined
  readonly name?: string | undefined
  readonly country_id?: string | undefined
  readonly district_id?: string | undefined
}

export const Building: Codec.Shape<Building> = /*#__PURE__*/ Codec.shape("meeting_room#Building", () => ({
  building_id: Codec.strOpt,
  description: Codec.strOpt,
  floors: Codec.listOpt(Codec.str),
  name: Codec.strOpt,
  country_id: Codec.strOpt,
  district_id: Codec.strOpt
}))

/** @category structures */
export interface BatchGetIdOutputBuildings {
  readonly building_id?: string | undefined
  readonly custom_building_id?: unknown | undefined
}

export const BatchGetIdOutputBuildings: Codec.Shape<BatchGetIdOutputBuildings> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.building.batch_get_id#output.buildings", () => ({
    building_id: Codec.strOpt,
    custom_building_id: Codec.anyOpt
  }))
