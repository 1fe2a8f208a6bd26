/**
 * The fields of a table.
 *
 * @since 0.1.0
 */
import type * as Effect from "effect/Effect"
import * as AppTableField from "../api/bitable/v1/AppTableField.js"
import type { CallOptions } from "../Endpoint.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError } from "../FeishuError.js"
import { check, textLength } from "../internal/arguments.js"
import type * as Paged from "../Paged.js"

/**
 * What `list` may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface ListOptions extends Paged.Options {
  /** Only the fields of this view, in its order. */
  readonly viewId?: string | undefined
}

/**
 * A field as `create` and `update` take it: a name, a type, and what the type needs beside.
 *
 * @since 0.1.0
 * @category models
 */
export type FieldInput = Omit<AppTableField.CreateInput, "app_token" | "table_id" | "client_token">

/**
 * What `update` takes: the field as a whole, because the platform replaces it.
 *
 * @since 0.1.0
 * @category models
 */
export type FieldUpdate = Omit<
  AppTableField.UpdateInput,
  "app_token" | "table_id" | "field_id" | "client_token"
>

const listInput = (appToken: string, tableId: string, options: ListOptions | undefined) => ({
  app_token: appToken,
  table_id: tableId,
  view_id: options?.viewId
})

/**
 * All fields of a table.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-field/list
 * @since 0.1.0
 * @category fields
 */
export const list = (
  appToken: string,
  tableId: string,
  options?: ListOptions
): Paged.Listing<AppTableField.AppTableFieldForList> =>
  AppTableField.list.items(listInput(appToken, tableId, options), options)

/**
 * Adds a field to a table. A `client_token` is added, so that a repeated call adds one field only.
 *
 * @example
 * Bitable.fields.create("bascn1", "tbl1", Bitable.field("State", "singleSelect", { options: [{ name: "open" }] }))
 *
 * @see https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-field/create
 * @since 0.1.0
 * @category fields
 */
export const create = (
  appToken: string,
  tableId: string,
  field: FieldInput,
  options?: CallOptions & { readonly clientToken?: string | undefined }
): Effect.Effect<AppTableField.CreateOutput, FeishuError, FeishuClient> =>
  check(
    "Bitable.fields.create",
    AppTableField.create,
    [textLength("field.field_name", field.field_name, 1, 100)],
    () =>
      AppTableField.create(
        { ...field, app_token: appToken, table_id: tableId, client_token: options?.clientToken },
        options
      )
  )

/**
 * Replaces a field's name, type and properties.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-field/update
 * @since 0.1.0
 * @category fields
 */
export const update = (
  appToken: string,
  tableId: string,
  fieldId: string,
  field: FieldUpdate,
  options?: CallOptions
): Effect.Effect<AppTableField.UpdateOutput, FeishuError, FeishuClient> =>
  check(
    "Bitable.fields.update",
    AppTableField.update,
    [textLength("field.field_name", field.field_name, 1, 100)],
    () =>
      AppTableField.update({ ...field, app_token: appToken, table_id: tableId, field_id: fieldId }, options)
  )

const remove = (
  appToken: string,
  tableId: string,
  fieldId: string,
  options?: CallOptions
): Effect.Effect<AppTableField.DeleteOutput, FeishuError, FeishuClient> =>
  AppTableField.delete({ app_token: appToken, table_id: tableId, field_id: fieldId }, options)

export {
  /**
   * Deletes a field with its values.
   *
   * @see https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table-field/delete
   * @since 0.1.0
   * @category fields
   */
  remove as delete
}
