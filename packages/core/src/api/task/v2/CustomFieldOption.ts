// GENERATED from spec/task.json. DO NOT EDIT: correct spec/patches/task.json.
/**
 * Endpoints of `task.v2.custom_field.option`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/task.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly custom_field_guid: string
  readonly name?: string | undefined
  /** At most 54. */
  readonly color_index?: number | undefined
  readonly insert_before?: string | undefined
  readonly insert_after?: string | undefined
  /** Default: `false`. */
  readonly is_hidden?: boolean | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("task.v2.custom_field.option.create#input", () => ({
    custom_field_guid: Codec.str,
    name: Codec.strOpt,
    color_index: Codec.intOpt,
    insert_before: Codec.strOpt,
    insert_after: Codec.strOpt,
    is_hidden: Codec.boolOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly option: Types.Option
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.custom_field.option.create#output", () => ({
    option: Codec.obj(Types.Option)
  }))

/**
 * 创建自定义任务选项
 *
 * `POST /open-apis/task/v2/custom_fields/:custom_field_guid/options` · Token: tenant or user · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `task:custom_field:writeonly`, `task:tasklist:read`, `task:tasklist:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field-option/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建自定义任务选项
   *
   * Scopes, any of: `task:custom_field:writeonly`, `task:tasklist:read`, `task:tasklist:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field-option/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.custom_field.option.create",
  method: "POST",
  path: "/open-apis/task/v2/custom_fields/:custom_field_guid/options",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly custom_field_guid: string
  readonly option_guid: string
  readonly option?: InputOption | undefined
  /** 1 to 20 items. */
  readonly update_fields?: ReadonlyArray<string> | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("task.v2.custom_field.option.patch#input", () => ({
    custom_field_guid: Codec.str,
    option_guid: Codec.str,
    option: Codec.objOpt(InputOption),
    update_fields: Codec.listOpt(Codec.str)
  }))

/**
 * What `patch` gives.
 *
 * @category outputs
 */
export interface PatchOutput {
  readonly option: Types.Option
}

export const PatchOutput: Codec.Shape<PatchOutput> =
  /*#__PURE__*/ Codec.shape("task.v2.custom_field.option.patch#output", () => ({
    option: Codec.obj(Types.Option)
  }))

/**
 * 更新自定义字段选项
 *
 * `PATCH /open-apis/task/v2/custom_fields/:custom_field_guid/options/:option_guid` · Token: tenant or user ·
 * Rate limit: 100/min.
 *
 * Scopes, any of: `task:custom_field:writeonly`, `task:tasklist:write`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field-option/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, PatchOutput, "tenant" | "user"> & {
  /**
   * 更新自定义字段选项
   *
   * Scopes, any of: `task:custom_field:writeonly`, `task:tasklist:write`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field-option/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions): Effect.Effect<PatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "task.v2.custom_field.option.patch",
  method: "PATCH",
  path: "/open-apis/task/v2/custom_fields/:custom_field_guid/options/:option_guid",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: PatchInput,
  output: PatchOutput
})

/** @category structures */
export interface InputOption {
  readonly name?: string | undefined
  /** At most 54. */
  readonly color_index?: number | undefined
  readonly insert_before?: string | undefined
  readonly insert_after?: string | undefined
  /** Default: `false`. */
  readonly is_hidden?: boolean | undefined
}

export const InputOption: Codec.Shape<InputOption> =
  /*#__PURE__*/ Codec.shape("task.v2.custom_field.option.patch#input.option", () => ({
    name: Codec.strOpt,
    color_index: Codec.intOpt,
    insert_before: Codec.strOpt,
    insert_after: Codec.strOpt,
    is_hidden: Codec.boolOpt
  }))
