/**
 * Definitions: what a form asks, and who decides.
 *
 * @since 0.1.0
 */
import type * as Effect from "effect/Effect"
import * as Api from "../api/approval/v4/Approval.js"
import type { CallOptions } from "../Endpoint.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError } from "../FeishuError.js"
import type * as Paged from "../Paged.js"

/**
 * A definition as listings give it.
 *
 * @since 0.1.0
 * @category models
 */
export type DefinitionBrief = Api.ListOutputItems

/**
 * What a call about a definition may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options extends CallOptions {
  /** Default: `open_id`. */
  readonly userIdType?: "open_id" | "union_id" | "user_id" | undefined
}

/**
 * What creating a definition may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface CreateOptions extends Options {
  readonly departmentIdType?: Api.CreateInput["department_id_type"]
}

/**
 * What a listing of definitions may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface ListOptions extends Paged.Options {
  /** The language of names. */
  readonly locale?: Api.ListInput["locale"]
}

/**
 * What reading a definition may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface GetOptions extends Options {
  /** The language of names. Default: the one the definition was made in. */
  readonly locale?: Api.GetInput["locale"]
  /** As this person would see it. */
  readonly userId?: string | undefined
  readonly withAdminId?: boolean | undefined
  /** Tells the options of fields that take them from elsewhere. */
  readonly withOption?: boolean | undefined
}

/**
 * Makes a definition, or with an `approval_code` replaces it.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create
 * @since 0.1.0
 * @category definitions
 */
export const create = (
  definition: Omit<Api.CreateInput, "user_id_type" | "department_id_type">,
  options?: CreateOptions
): Effect.Effect<Api.CreateOutput, FeishuError, FeishuClient> =>
  Api.create(
    { ...definition, user_id_type: options?.userIdType, department_id_type: options?.departmentIdType },
    options
  )

/**
 * Reads a definition. Its `form` is JSON text: `Approval.approvalDefinitionIndex` and `Approval.approvalDefinitionSchema`
 * read it.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get
 * @since 0.1.0
 * @category definitions
 */
export const get = (
  approvalCode: string,
  options?: GetOptions
): Effect.Effect<Api.GetOutput, FeishuError, FeishuClient> =>
  Api.get(
    {
      approval_code: approvalCode,
      locale: options?.locale,
      user_id: options?.userId,
      user_id_type: options?.userIdType,
      with_admin_id: options?.withAdminId,
      with_option: options?.withOption
    },
    options
  )

/**
 * All definitions that the app may use. The platform answers this, though its documentation does not mention it.
 *
 * @since 0.1.0
 * @category definitions
 */
export const list = (options?: ListOptions): Paged.Listing<DefinitionBrief> =>
  Api.list.items({ locale: options?.locale }, options)
