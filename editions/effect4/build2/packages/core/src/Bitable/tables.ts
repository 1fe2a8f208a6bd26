/**
 * The tables of a base.
 *
 * @since 0.1.0
 */
import type * as Effect from "effect/Effect"
import * as AppTable from "../api/bitable/v1/AppTable.js"
import type * as Codec from "../Codec.js"
import type { CallOptions } from "../Endpoint.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError } from "../FeishuError.js"
import { check, textLength } from "../internal/arguments.js"
import type * as Paged from "../Paged.js"

/**
 * Creates a table, with its fields where they are given.
 *
 * Fails with `FeishuInvalidRequestError` before any request when the name is empty or has more than 100 characters, or
 * when there are more than 300 fields.
 *
 * @example
 * Bitable.tables.create("bascn1", {
 *   name: "Tasks",
 *   fields: [Bitable.field("Title", "text"), Bitable.field("Due", "dateTime")]
 * })
 *
 * @see https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table/create
 * @since 0.1.0
 * @category tables
 */
export const create = (
  appToken: string,
  table: AppTable.CreateTableInput,
  options?: CallOptions
): Effect.Effect<AppTable.CreateOutput, FeishuError, FeishuClient> =>
  check(
    "Bitable.tables.create",
    AppTable.create,
    [
      textLength("table.name", table.name, 1, 100),
      table.fields !== undefined && (table.fields.length === 0 || table.fields.length > 300)
        ? { path: "table.fields", message: `must hold 1 to 300 fields, holds ${table.fields.length}` }
        : undefined
    ],
    () => AppTable.create({ app_token: appToken, table }, options)
  )

/**
 * All tables of a base.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table/list
 * @since 0.1.0
 * @category tables
 */
export const list = (appToken: string, options?: Paged.Options): Paged.Listing<AppTable.AppTable> =>
  AppTable.list.items({ app_token: appToken }, options)

/**
 * Renames a table.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table/patch
 * @since 0.1.0
 * @category tables
 */
export const rename = (
  appToken: string,
  tableId: string,
  name: string,
  options?: CallOptions
): Effect.Effect<AppTable.PatchOutput, FeishuError, FeishuClient> =>
  check("Bitable.tables.rename", AppTable.patch, [textLength("name", name, 1, 100)], () =>
    AppTable.patch({ app_token: appToken, table_id: tableId, name }, options)
  )

const remove = (
  appToken: string,
  tableId: string,
  options?: CallOptions
): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient> =>
  AppTable.delete({ app_token: appToken, table_id: tableId }, options)

export {
  /**
   * Deletes a table with its records.
   *
   * @see https://open.feishu.cn/document/server-docs/docs/bitable-v1/app-table/delete
   * @since 0.1.0
   * @category tables
   */
  remove as delete
}
