// GENERATED from spec/meeting_room.json. DO NOT EDIT: correct spec/patches/meeting_room.json.
/**
 * Endpoints of `meeting_room.v0.room`.
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
  readonly room_ids: ReadonlyArray<string>
  readonly fields?: string | undefined
}

export const BatchGetInput: Codec.Shape<BatchGetInput> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.room.batch_get#input", () => ({
    room_ids: Codec.list(Codec.str),
    fields: Codec.strOpt
  }))

/**
 * What `batchGet` gives.
 *
 * @category outputs
 */
export interface BatchGetOutput {
  readonly rooms: ReadonlyArray<Room>
}

export const BatchGetOutput: Codec.Shape<BatchGetOutput> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.room.batch_get#output", () => ({
    rooms: Codec.list(Codec.obj(Room))
  }))

/**
 * 查询会议室详情
 *
 * `GET /open-apis/meeting_room/room/batch_get` · Token: tenant.
 *
 * Scopes, any of: `calendar:room:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uEDOyUjLxgjM14SM4ITN
 * @category endpoints
 */
export const batchGet: Endpoint.Described<BatchGetInput, BatchGetOutput, "tenant"> & {
  /**
   * 查询会议室详情
   *
   * Scopes, any of: `calendar:room:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uEDOyUjLxgjM14SM4ITN
   */
  (input: BatchGetInput, options?: Endpoint.CallOptions): Effect.Effect<BatchGetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "meeting_room.v0.room.batch_get",
  method: "GET",
  path: "/open-apis/meeting_room/room/batch_get",
  tokens: ["tenant"],
  query: ["room_ids", "fields"],
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
  readonly custom_room_ids: string
}

export const BatchGetIdInput: Codec.Shape<BatchGetIdInput> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.room.batch_get_id#input", () => ({
    custom_room_ids: Codec.str
  }))

/**
 * What `batchGetId` gives.
 *
 * @category outputs
 */
export interface BatchGetIdOutput {
  readonly rooms: ReadonlyArray<BatchGetIdOutputRooms>
}

export const BatchGetIdOutput: Codec.Shape<BatchGetIdOutput> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.room.batch_get_id#output", () => ({
    rooms: Codec.list(Codec.obj(BatchGetIdOutputRooms))
  }))

/**
 * 查询会议室ID
 *
 * `GET /open-apis/meeting_room/room/batch_get_id` · Token: tenant.
 *
 * Scopes, any of: `calendar:room:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uYzMxYjL2MTM24iNzEjN
 * @category endpoints
 */
export const batchGetId: Endpoint.Described<BatchGetIdInput, BatchGetIdOutput, "tenant"> & {
  /**
   * 查询会议室ID
   *
   * Scopes, any of: `calendar:room:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uYzMxYjL2MTM24iNzEjN
   */
  (input: BatchGetIdInput, options?: Endpoint.CallOptions): Effect.Effect<BatchGetIdOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "meeting_room.v0.room.batch_get_id",
  method: "GET",
  path: "/open-apis/meeting_room/room/batch_get_id",
  tokens: ["tenant"],
  query: ["custom_room_ids"],
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
  readonly building_id: string
  readonly floor: string
  readonly name: string
  readonly capacity: number
  readonly is_disabled: boolean
  readonly custom_room_id?: string | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.room.create#input", () => ({
    building_id: Codec.str,
    floor: Codec.str,
    name: Codec.str,
    capacity: Codec.int,
    is_disabled: Codec.bool,
    custom_room_id: Codec.strOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly room_id: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.room.create#output", () => ({
    room_id: Codec.str
  }))

/**
 * 创建会议室
 *
 * `POST /open-apis/meeting_room/room/create` · Token: tenant.
 *
 * Scopes, any of: `calendar:room`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uITNwYjLyUDM24iM1AjN
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建会议室
   *
   * Scopes, any of: `calendar:room`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uITNwYjLyUDM24iM1AjN
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "meeting_room.v0.room.create",
  method: "POST",
  path: "/open-apis/meeting_room/room/create",
  tokens: ["tenant"],
  body: "json",
  deprecated: true,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `customization` takes.
 *
 * @category inputs
 */
export interface CustomizationInput {
  readonly room_ids: ReadonlyArray<string>
}

export const CustomizationInput: Codec.Shape<CustomizationInput> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.room.customization#input", () => ({
    room_ids: Codec.list(Codec.str)
  }))

/**
 * What `customization` gives.
 *
 * @category outputs
 */
export interface CustomizationOutput {
  readonly error_room_ids?: ReadonlyArray<CustomizationOutputErrorRoomIds> | undefined
  readonly room_id_to_customization?: { readonly [name: string]: CustomizationOutputRoomIdToCustomization } | undefined
}

export const CustomizationOutput: Codec.Shape<CustomizationOutput> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.room.customization#output", () => ({
    error_room_ids: Codec.listOpt(Codec.obj(CustomizationOutputErrorRoomIds)),
    room_id_to_customization: Codec.mapOpt(Codec.obj(CustomizationOutputRoomIdToCustomization))
  }))

/**
 * 获取会议室个性化配置
 *
 * `POST /open-apis/meeting_room/room/customization` · Token: tenant.
 *
 * Scopes, any of: `calendar:room`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIjM5UjLyITO14iMykTN/query-meeting-room-customization-setting
 * @category endpoints
 */
export const customization: Endpoint.Described<CustomizationInput, CustomizationOutput, "tenant"> & {
  /**
   * 获取会议室个性化配置
   *
   * Scopes, any of: `calendar:room`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uIjM5UjLyITO14iMykTN/query-meeting-room-customization-setting
   */
  (input: CustomizationInput, options?: Endpoint.CallOptions): Effect.Effect<CustomizationOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "meeting_room.v0.room.customization",
  method: "POST",
  path: "/open-apis/meeting_room/room/customization",
  tokens: ["tenant"],
  body: "json",
  response: "bare",
  deprecated: true,
  input: CustomizationInput,
  output: CustomizationOutput
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly room_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.room.delete#input", () => ({
    room_id: Codec.str
  }))

/**
 * 删除会议室
 *
 * `POST /open-apis/meeting_room/room/delete` · Token: tenant.
 *
 * Scopes, any of: `calendar:room`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUzMxYjL1MTM24SNzEjN
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除会议室
   *
   * Scopes, any of: `calendar:room`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUzMxYjL1MTM24SNzEjN
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "meeting_room.v0.room.delete",
  method: "POST",
  path: "/open-apis/meeting_room/room/delete",
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
  readonly building_id: string
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly order_by?: string | undefined
  readonly fields?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.room.list#input", () => ({
    building_id: Codec.str,
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
  readonly has_more?: boolean | undefined
  readonly rooms: ReadonlyArray<Room>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.room.list#output", () => ({
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt,
    rooms: Codec.list(Codec.obj(Room))
  }))

/**
 * 获取会议室列表
 *
 * `GET /open-apis/meeting_room/room/list` · Token: tenant.
 *
 * Scopes, any of: `calendar:room:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uADOyUjLwgjM14CM4ITN
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取会议室列表
   *
   * Scopes, any of: `calendar:room:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uADOyUjLwgjM14CM4ITN
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取会议室列表
     *
     * Scopes, any of: `calendar:room:readonly`.
     * @deprecated The platform keeps it for old applications.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uADOyUjLwgjM14CM4ITN
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Room>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "meeting_room.v0.room.list",
  method: "GET",
  path: "/open-apis/meeting_room/room/list",
  tokens: ["tenant"],
  query: ["building_id", "page_size", "page_token", "order_by", "fields"],
  paging: {
    style: "token", items: "rooms", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
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
  readonly room_id: string
  readonly name?: string | undefined
  readonly capacity?: number | undefined
  readonly custom_room_id?: string | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.room.update#input", () => ({
    room_id: Codec.str,
    name: Codec.strOpt,
    capacity: Codec.intOpt,
    custom_room_id: Codec.strOpt
  }))

/**
 * 更新会议室
 *
 * `POST /open-apis/meeting_room/room/update` · Token: tenant.
 *
 * Scopes, any of: `calendar:room`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMTNwYjLzUDM24yM1AjN
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新会议室
   *
   * Scopes, any of: `calendar:room`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMTNwYjLzUDM24yM1AjN
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "meeting_room.v0.room.update",
  method: "POST",
  path: "/open-apis/meeting_room/room/update",
  tokens: ["tenant"],
  body: "json",
  deprecated: true,
  input: UpdateInput,
  output: Codec.dictionary
})

/** @category structures */
export interface Room {
  readonly room_id?: string | undefined
  readonly building_id?: string | undefined
  readonly building_name?: string | undefined
  readonly capacity?: number | undefined
  readonly description?: string | undefined
  readonly display_id?: string | undefined
  readonly floor_name?: string | undefined
  readonly is_disabled?: boolean | undefined
  readonly name?: string | undefined
}

export const Room: Codec.Shape<Room> = /*#__PURE__*/ Codec.shape("meeting_room#Room", () => ({
  room_id: Codec.strOpt,
  building_id: Codec.strOpt,
  building_name: Codec.strOpt,
  capacity: Codec.intOpt,
  description: Codec.strOpt,
  display_id: Codec.strOpt,
  floor_name: Codec.strOpt,
  is_disabled: Codec.boolOpt,
  name: Codec.strOpt
}))

/** @category structures */
export interface BatchGetIdOutputRooms {
  readonly room_id?: string | undefined
  readonly custom_room_id?: string | undefined
}

export const BatchGetIdOutputRooms: Codec.Shape<BatchGetIdOutputRooms> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.room.batch_get_id#output.rooms", () => ({
    room_id: Codec.strOpt,
    custom_room_id: Codec.strOpt
  }))

/** @category structures */
export interface CustomizationOutputErrorRoomIds {
  readonly building_id?: string | undefined
  readonly room_id?: string | undefined
  readonly error_msg?: string | undefined
}

export const CustomizationOutputErrorRoomIds: Codec.Shape<CustomizationOutputErrorRoomIds> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.room.customization#output.error_room_ids", () => ({
    building_id: Codec.strOpt,
    room_id: Codec.strOpt,
    error_msg: Codec.strOpt
  }))

/** @category structures */
export interface CustomizationOutputRoomIdToCustomization {
  readonly contact_ids?: ReadonlyArray<string> | undefined
  readonly customization_data?: ReadonlyArray<CustomizationOutputRoomIdToCustomizationCustomizationData> | undefined
  readonly preparation_time?: number | undefined
}

export const CustomizationOutputRoomIdToCustomization: Codec.Shape<CustomizationOutputRoomIdToCustomization> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.room.customization#output.room_id_to_customization", () => ({
    contact_ids: Codec.listOpt(Codec.str),
    customization_data: Codec.listOpt(Codec.obj(CustomizationOutputRoomIdToCustomizationCustomizationData)),
    preparation_time: Codec.intOpt
  }))

/** @category structures */
export interface CustomizationOutputRoomIdToCustomizationCustomizationData {
  readonly conditions?: ReadonlyArray<CustomizationOutputRoomIdToCustomizationCustomizationDataConditions> | undefined
  readonly customization_type?: number | undefined
  readonly index_key?: string | undefined
  readonly input_content?: string | undefined
  readonly is_required?: boolean | undefined
  readonly label?: string | undefined
  readonly options?: ReadonlyArray<CustomizationOutputRoomIdToCustomizationCustomizationDataOptions> | undefined
  readonly place_holder?: string | undefined
}

export const CustomizationOutputRoomIdToCustomizationCustomizationData: Codec.Shape<CustomizationOutputRoomIdToCustomizationCustomizationData> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.room.customization#output.room_id_to_customization.customization_data", () => ({
    conditions: Codec.listOpt(Codec.obj(CustomizationOutputRoomIdToCustomizationCustomizationDataConditions)),
    customization_type: Codec.intOpt,
    index_key: Codec.strOpt,
    input_content: Codec.strOpt,
    is_required: Codec.boolOpt,
    label: Codec.strOpt,
    options: Codec.listOpt(Codec.obj(CustomizationOutputRoomIdToCustomizationCustomizationDataOptions)),
    place_holder: Codec.strOpt
  }))

/** @category structures */
export interface CustomizationOutputRoomIdToCustomizationCustomizationDataConditions {
  readonly custom_key?: string | undefined
  readonly option_keys?: ReadonlyArray<string> | undefined
}

export const CustomizationOutputRoomIdToCustomizationCustomizationDataConditions: Codec.Shape<CustomizationOutputRoomIdToCustomizationCustomizationDataConditions> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.room.customization#output.room_id_to_customization.customization_data.conditions", () => ({
    custom_key: Codec.strOpt,
    option_keys: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface CustomizationOutputRoomIdToCustomizationCustomizationDataOptions {
  readonly is_others?: boolean | undefined
  readonly is_selected?: boolean | undefined
  readonly option_image_url?: string | undefined
  readonly option_key?: string | undefined
  readonly option_label?: string | undefined
  readonly others_content?: string | undefined
}

export const CustomizationOutputRoomIdToCustomizationCustomizationDataOptions: Codec.Shape<CustomizationOutputRoomIdToCustomizationCustomizationDataOptions> =
  /*#__PURE__*/ Codec.shape("meeting_room.v0.room.customization#output.room_id_to_customization.customization_data.options", () => ({
    is_others: Codec.boolOpt,
    is_selected: Codec.boolOpt,
    option_image_url: Codec.strOpt,
    option_key: Codec.strOpt,
    option_label: Codec.strOpt,
    others_content: Codec.strOpt
  }))
