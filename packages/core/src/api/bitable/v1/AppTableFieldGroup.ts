// GENERATED from spec/bitable.json. DO NOT EDIT: correct spec/patches/bitable.json.
/**
 * Endpoints of `bitable.v1.app.table.field_group`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/bitable.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly app_token: string
  /** At most 50 characters. */
  readonly table_id: string
  /** 1 to 300 items. */
  readonly field_groups: ReadonlyArray<FieldGroup>
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.field_group.create#input", () => ({
    app_token: Codec.str,
    table_id: Codec.str,
    field_groups: Codec.list(Codec.obj(FieldGroup))
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly field_groups: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.field_group.create#output", () => ({
    field_groups: Codec.str
  }))

/**
 * 创建字段编组
 *
 * `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/field_groups` · Token: tenant or user · Rate
 * limit: 10/s.
 *
 * Scopes, any of: `base:field_group:create`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field_group/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建字段编组
   *
   * Scopes, any of: `base:field_group:create`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field_group/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "bitable.v1.app.table.field_group.create",
  method: "POST",
  path: "/open-apis/bitable/v1/apps/:app_token/tables/:table_id/field_groups",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/** @category structures */
export interface FieldGroup {
  readonly id?: string | undefined
  /** 1 to 100 characters. */
  readonly name: string
  /** 1 to 300 items. */
  readonly children: ReadonlyArray<FieldGroupChild>
  /** At most 2000 characters. */
  readonly description?: string | undefined
}

export const FieldGroup: Codec.Shape<FieldGroup> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.field_group.create#input.field_groups", () => ({
    id: Codec.strOpt,
    name: Codec.str,
    children: Codec.list(Codec.obj(FieldGroupChild)),
    description: Codec.strOpt
  }))

/** @category structures */
export interface FieldGroupChild {
  readonly type: "field" | (string & {})
  readonly id: string
}

export const FieldGroupChild: Codec.Shape<FieldGroupChild> =
  /*#__PURE__*/ Codec.shape("bitable.v1.app.table.field_group.create#input.field_groups.children", () => ({
    type: Codec.listed("field"),
    id: Codec.str
  }))
