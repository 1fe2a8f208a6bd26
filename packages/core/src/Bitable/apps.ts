/**
 * Bases: the apps that hold tables.
 *
 * @since 0.1.0
 */
import type * as Effect from "effect/Effect"
import * as App from "../api/bitable/v1/App.js"
import type { CallOptions } from "../Endpoint.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError } from "../FeishuError.js"

/**
 * What `create` and `copy` may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface CreateOptions extends CallOptions {
  /** The folder of the base. Default: the root folder. */
  readonly folderToken?: string | undefined
  /** For example `Asia/Shanghai`. */
  readonly timeZone?: string | undefined
}

/**
 * Creates a base and answers with its token and its first table.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/bitable-v1/app/create
 * @since 0.1.0
 * @category apps
 */
export const create = (
  name: string,
  options?: CreateOptions
): Effect.Effect<App.CreateOutput, FeishuError, FeishuClient> =>
  App.create({ name, folder_token: options?.folderToken, time_zone: options?.timeZone }, options)

/**
 * Reads the metadata of a base.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/bitable-v1/app/get
 * @since 0.1.0
 * @category apps
 */
export const get = (
  appToken: string,
  options?: CallOptions
): Effect.Effect<App.GetOutput, FeishuError, FeishuClient> => App.get({ app_token: appToken }, options)

/**
 * Copies a base into a folder. The copy goes on in the background: writes to it fail with 1254036 until it is done,
 * and are repeated after a wait.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/bitable-v1/app/copy
 * @since 0.1.0
 * @category apps
 */
export const copy = (
  appToken: string,
  options?: CreateOptions & {
    /** Default: the name of the original. */
    readonly name?: string | undefined
    /** Copies tables, fields and views, but no records. */
    readonly withoutContent?: boolean | undefined
  }
): Effect.Effect<App.CopyOutput, FeishuError, FeishuClient> =>
  App.copy(
    {
      app_token: appToken,
      name: options?.name,
      folder_token: options?.folderToken,
      without_content: options?.withoutContent,
      time_zone: options?.timeZone
    },
    options
  )

/**
 * Renames a base, or switches its advanced permissions.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/bitable-v1/app/update
 * @since 0.1.0
 * @category apps
 */
export const update = (
  appToken: string,
  options: CallOptions & { readonly name?: string | undefined; readonly isAdvanced?: boolean | undefined }
): Effect.Effect<App.UpdateOutput, FeishuError, FeishuClient> =>
  App.update({ app_token: appToken, name: options?.name, is_advanced: options?.isAdvanced }, options)
