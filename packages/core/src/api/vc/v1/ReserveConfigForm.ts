// GENERATED from spec/vc.json. DO NOT EDIT: correct spec/patches/vc.json.
/**
 * Endpoints of `vc.v1.reserve_config.form`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/vc.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly reserve_config_id: string
  /** 1 to 2. */
  readonly scope_type: number
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.reserve_config.form.get#input", () => ({
    reserve_config_id: Codec.str,
    scope_type: Codec.int,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly reserve_form_config: ReserveFormConfig
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("vc.v1.reserve_config.form.get#output", () => ({
    reserve_form_config: Codec.obj(ReserveFormConfig)
  }))

/**
 * 查询会议室预定表单
 *
 * `GET /open-apis/vc/v1/reserve_configs/:reserve_config_id/form` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `vc:room`, `vc:room:readonly`, `vc:rooms.room.basicinfo:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-form/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 查询会议室预定表单
   *
   * Scopes, any of: `vc:room`, `vc:room:readonly`, `vc:rooms.room.basicinfo:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-form/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.reserve_config.form.get",
  method: "GET",
  path: "/open-apis/vc/v1/reserve_configs/:reserve_config_id/form",
  tokens: ["tenant"],
  query: ["scope_type", "user_id_type"],
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
  readonly reserve_config_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** 1 to 2. */
  readonly scope_type: number
  readonly reserve_form_config: PatchReserveFormConfigInput
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.reserve_config.form.patch#input", () => ({
    reserve_config_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    scope_type: Codec.int,
    reserve_form_config: Codec.obj(PatchReserveFormConfigInput)
  }))

/**
 * 更新会议室预定表单
 *
 * `PATCH /open-apis/vc/v1/reserve_configs/:reserve_config_id/form` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `vc:room`, `vc:rooms.room:update`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-form/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "tenant"> & {
  /**
   * 更新会议室预定表单
   *
   * Scopes, any of: `vc:room`, `vc:rooms.room:update`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-form/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "vc.v1.reserve_config.form.patch",
  method: "PATCH",
  path: "/open-apis/vc/v1/reserve_configs/:reserve_config_id/form",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/** @category structures */
export interface CustomList {
  readonly custom_type: number
  readonly key: string
  readonly need_fill: boolean
  readonly title: string
  readonly placeholder?: string | undefined
  readonly options?: ReadonlyArray<Option> | undefined
  readonly conditions?: ReadonlyArray<Condition> | undefined
}

export const CustomList: Codec.Shape<CustomList> = /*#__PURE__*/ Codec.shape("vc#CustomList", () => ({
  custom_type: Codec.num,
  key: Codec.str,
  need_fill: Codec.bool,
  title: Codec.str,
  placeholder: Codec.strOpt,
  options: Codec.listOpt(Codec.obj(Option)),
  conditions: Codec.listOpt(Codec.obj(Condition))
}))

/** @category structures */
export interface Option {
  readonly text: string
  readonly key: string
  readonly is_other?: boolean | undefined
}

export const Option: Codec.Shape<Option> = /*#__PURE__*/ Codec.shape("vc#Option", () => ({
  text: Codec.str,
  key: Codec.str,
  is_other: Codec.boolOpt
}))

/** @category structures */
export interface Condition {
  readonly custom_key?: string | undefined
  readonly option_keys?: ReadonlyArray<string> | undefined
}

export const Condition: Codec.Shape<Condition> = /*#__PURE__*/ Codec.shape("vc#Condition", () => ({
  custom_key: Codec.strOpt,
  option_keys: Codec.listOpt(Codec.str)
}))

/** @category structures */
export interface ReserveFormConfig {
  readonly if_cover_child_scope?: boolean | undefined
  readonly reserve_form: boolean
  readonly notified_users?: ReadonlyArray<Types.SubscribeUser> | undefined
  readonly notified_time?: number | undefined
  readonly time_unit?: number | undefined
  /** Not in the documentation. */
  readonly custom_list?: ReadonlyArray<CustomList> | undefined
}

export const ReserveFormConfig: Codec.Shape<ReserveFormConfig> =
  /*#__PURE__*/ Codec.shape("vc.v1.reserve_config.form.get#output.reserve_form_config", () => ({
    if_cover_child_scope: Codec.boolOpt,
    reserve_form: Codec.bool,
    notified_users: Codec.listOpt(Codec.obj(Types.SubscribeUser)),
    notified_time: Codec.intOpt,
    time_unit: Codec.intOpt,
    custom_list: Codec.listOpt(Codec.obj(CustomList))
  }))

/** @category structures */
export interface PatchReserveFormConfigInput {
  readonly if_cover_child_scope?: boolean | undefined
  /** Default: `false`. */
  readonly reserve_form: boolean
  readonly notified_users?: ReadonlyArray<Types.SubscribeUser> | undefined
  readonly notified_time?: number | undefined
  /** 1 to 3. */
  readonly time_unit?: number | undefined
  /** Not in the documentation. */
  readonly custom_list?: ReadonlyArray<CustomList> | undefined
}

export const PatchReserveFormConfigInput: Codec.Shape<PatchReserveFormConfigInput> =
  /*#__PURE__*/ Codec.shape("vc.v1.reserve_config.form.patch#input.reserve_form_config", () => ({
    if_cover_child_scope: Codec.boolOpt,
    reserve_form: Codec.bool,
    notified_users: Codec.listOpt(Codec.obj(Types.SubscribeUser)),
    notified_time: Codec.intOpt,
    time_unit: Codec.intOpt,
    custom_list: Codec.listOpt(Codec.obj(CustomList))
  }))
