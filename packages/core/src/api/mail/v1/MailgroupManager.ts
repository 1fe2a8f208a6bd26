// GENERATED from spec/mail.json. DO NOT EDIT: correct spec/patches/mail.json.
/**
 * Endpoints of `mail.v1.mailgroup.manager`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/mail.js"
import type * as Effect from "effect/Effect"

/**
 * What `batchCreate` takes.
 *
 * @category inputs
 */
export interface BatchCreateInput {
  /** 1 to 255 characters. */
  readonly mailgroup_id: string
  /** At most 256 characters. Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** At most 200 items. */
  readonly mailgroup_manager_list?: ReadonlyArray<MailgroupManager> | undefined
}

export const BatchCreateInput: Codec.Shape<BatchCreateInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.manager.batch_create#input", () => ({
    mailgroup_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    mailgroup_manager_list: Codec.listOpt(Codec.obj(MailgroupManager))
  }))

/**
 * 批量创建邮件组管理员
 *
 * `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_create` · Token: tenant · Rate limit:
 * 50/s.
 *
 * Scopes, any of: `mail:mailgroup`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-manager/batch_create
 * @category endpoints
 */
export const batchCreate: Endpoint.Described<BatchCreateInput, Codec.Dictionary, "tenant"> & {
  /**
   * 批量创建邮件组管理员
   *
   * Scopes, any of: `mail:mailgroup`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-manager/batch_create
   */
  (input: BatchCreateInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.mailgroup.manager.batch_create",
  method: "POST",
  path: "/open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_create",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: BatchCreateInput,
  output: Codec.dictionary
})

/**
 * What `batchDelete` takes.
 *
 * @category inputs
 */
export interface BatchDeleteInput {
  /** 1 to 255 characters. */
  readonly mailgroup_id: string
  /** At most 256 characters. Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** At most 200 items. */
  readonly mailgroup_manager_list?: ReadonlyArray<MailgroupManager> | undefined
}

export const BatchDeleteInput: Codec.Shape<BatchDeleteInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.manager.batch_delete#input", () => ({
    mailgroup_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    mailgroup_manager_list: Codec.listOpt(Codec.obj(MailgroupManager))
  }))

/**
 * 批量删除邮件组管理员
 *
 * `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_delete` · Token: tenant · Rate limit:
 * 50/s.
 *
 * Scopes, any of: `mail:mailgroup`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-manager/batch_delete
 * @category endpoints
 */
export const batchDelete: Endpoint.Described<BatchDeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 批量删除邮件组管理员
   *
   * Scopes, any of: `mail:mailgroup`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-manager/batch_delete
   */
  (input: BatchDeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "mail.v1.mailgroup.manager.batch_delete",
  method: "POST",
  path: "/open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_delete",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: BatchDeleteInput,
  output: Codec.dictionary
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** 1 to 255 characters. */
  readonly mailgroup_id: string
  /** At most 200. Default: `20`. */
  readonly page_size?: number | undefined
  /** At most 1048576 characters. */
  readonly page_token?: string | undefined
  /** At most 256 characters. Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.manager.list#input", () => ({
    mailgroup_id: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<ListOutputItems>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.manager.list#output", () => ({
    items: Codec.list(Codec.obj(ListOutputItems)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 批量获取邮件组管理员
 *
 * `GET /open-apis/mail/v1/mailgroups/:mailgroup_id/managers` · Token: tenant · Rate limit: 50/s.
 *
 * Scopes, any of: `mail:mailgroup`, `mail:mailgroup:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-manager/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 批量获取邮件组管理员
   *
   * Scopes, any of: `mail:mailgroup`, `mail:mailgroup:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-manager/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 批量获取邮件组管理员
     *
     * Scopes, any of: `mail:mailgroup`, `mail:mailgroup:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-manager/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<ListOutputItems>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "mail.v1.mailgroup.manager.list",
  method: "GET",
  path: "/open-apis/mail/v1/mailgroups/:mailgroup_id/managers",
  tokens: ["tenant"],
  query: ["page_size", "page_token", "user_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 200
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface MailgroupManager {
  /** 1 to 1024 characters. */
  readonly user_id?: string | undefined
}

export const MailgroupManager: Codec.Shape<MailgroupManager> =
  /*#__PURE__*/ Codec.shape("mail#MailgroupManager", () => ({
    user_id: Codec.strOpt
  }))

/** @category structures */
export interface ListOutputItems {
  readonly user_id?: string | undefined
}

export const ListOutputItems: Codec.Shape<ListOutputItems> =
  /*#__PURE__*/ Codec.shape("mail.v1.mailgroup.manager.list#output.items", () => ({
    user_id: Codec.strOpt
  }))
