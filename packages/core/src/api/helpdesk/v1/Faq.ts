// GENERATED from spec/helpdesk.json. DO NOT EDIT: correct spec/patches/helpdesk.json.
/**
 * Endpoints of `helpdesk.v1.faq`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Download from "../../../Download.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type { UserToken } from "../../../UserToken.js"
import { codes } from "../../../internal/codes/helpdesk.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly faq?: FaqUpdateInfo | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.faq.create#input", () => ({
    faq: Codec.objOpt(FaqUpdateInfo)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly faq: Faq
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.faq.create#output", () => ({
    faq: Codec.obj(Faq)
  }))

/**
 * 创建知识库
 *
 * `POST /open-apis/helpdesk/v1/faqs` · Token: user · Rate limit: 5/s.
 *
 * Scopes, any of: `helpdesk:all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "user"> & {
  /**
   * 创建知识库
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/create
   */
  (input: CreateInput | undefined, options: Endpoint.WithToken): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
  /**
   * 创建知识库
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/create
   */
  (input?: CreateInput, options?: Endpoint.CallOptions<never>): Effect.Effect<CreateOutput, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.make({
  id: "helpdesk.v1.faq.create",
  method: "POST",
  path: "/open-apis/helpdesk/v1/faqs",
  tokens: ["user"],
  body: "json",
  helpdesk: true,
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `delete` takes.
 *
 * @category inputs
 */
export interface DeleteInput {
  readonly id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.faq.delete#input", () => ({
    id: Codec.str
  }))

/**
 * 删除知识库
 *
 * `DELETE /open-apis/helpdesk/v1/faqs/:id` · Token: user · Rate limit: a limit of its own.
 *
 * Scopes, any of: `helpdesk:all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "user"> & {
  /**
   * 删除知识库
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/delete
   */
  (input: DeleteInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 删除知识库
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.faq.delete",
  method: "DELETE",
  path: "/open-apis/helpdesk/v1/faqs/:id",
  tokens: ["user"],
  done: [154004],
  helpdesk: true,
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `faqImage` takes.
 *
 * @category inputs
 */
export interface FaqImageInput {
  readonly id: string
  readonly image_key: string
}

export const FaqImageInput: Codec.Shape<FaqImageInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.faq.faq_image#input", () => ({
    id: Codec.str,
    image_key: Codec.str
  }))

/**
 * 获取知识库图像
 *
 * `GET /open-apis/helpdesk/v1/faqs/:id/image/:image_key` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `helpdesk:all:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/faq_image
 * @category endpoints
 */
export const faqImage: Download.Described<FaqImageInput, "tenant"> & {
  /**
   * 获取知识库图像
   *
   * Scopes, any of: `helpdesk:all:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/faq_image
   */
  (input: FaqImageInput, options?: Endpoint.CallOptions): Download.Content
} = /*#__PURE__*/ Download.make({
  id: "helpdesk.v1.faq.faq_image",
  method: "GET",
  path: "/open-apis/helpdesk/v1/faqs/:id/image/:image_key",
  tokens: ["tenant"],
  response: "binary",
  helpdesk: true,
  codes,
  input: FaqImageInput
})

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly id: string
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("helpdesk.v1.faq.get#input", () => ({
  id: Codec.str
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly faq: Faq
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.faq.get#output", () => ({
    faq: Codec.obj(Faq)
  }))

/**
 * 获取指定知识库详情
 *
 * `GET /open-apis/helpdesk/v1/faqs/:id` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `helpdesk:all:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant"> & {
  /**
   * 获取指定知识库详情
   *
   * Scopes, any of: `helpdesk:all:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.faq.get",
  method: "GET",
  path: "/open-apis/helpdesk/v1/faqs/:id",
  tokens: ["tenant"],
  helpdesk: true,
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly category_id?: string | undefined
  readonly status?: string | undefined
  readonly search?: string | undefined
  readonly page_token?: string | undefined
  /** At most 100. Default: `20`. */
  readonly page_size?: number | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.faq.list#input", () => ({
    category_id: Codec.strOpt,
    status: Codec.strOpt,
    search: Codec.strOpt,
    page_token: Codec.strOpt,
    page_size: Codec.intOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly page_size?: number | undefined
  readonly total?: number | undefined
  readonly items: ReadonlyArray<Faq>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.faq.list#output", () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    page_size: Codec.intOpt,
    total: Codec.intOpt,
    items: Codec.list(Codec.obj(Faq))
  }))

/**
 * 获取全部知识库详情
 *
 * `GET /open-apis/helpdesk/v1/faqs` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `helpdesk:all:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant"> & {
  /**
   * 获取全部知识库详情
   *
   * Scopes, any of: `helpdesk:all:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant">
  readonly items: {
    /**
     * 获取全部知识库详情
     *
     * Scopes, any of: `helpdesk:all:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<Faq>
  }
} = /*#__PURE__*/ Paged.make({
  id: "helpdesk.v1.faq.list",
  method: "GET",
  path: "/open-apis/helpdesk/v1/faqs",
  tokens: ["tenant"],
  query: ["category_id", "status", "search", "page_token", "page_size"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  helpdesk: true,
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `patch` takes.
 *
 * @category inputs
 */
export interface PatchInput {
  readonly id: string
  readonly faq?: PatchFaqInput | undefined
}

export const PatchInput: Codec.Shape<PatchInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.faq.patch#input", () => ({
    id: Codec.str,
    faq: Codec.objOpt(PatchFaqInput)
  }))

/**
 * 修改知识库
 *
 * `PATCH /open-apis/helpdesk/v1/faqs/:id` · Token: user · Rate limit: a limit of its own.
 *
 * Scopes, any of: `helpdesk:all`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/patch
 * @category endpoints
 */
export const patch: Endpoint.Described<PatchInput, Codec.Dictionary, "user"> & {
  /**
   * 修改知识库
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/patch
   */
  (input: PatchInput, options: Endpoint.WithToken): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
  /**
   * 修改知识库
   *
   * Scopes, any of: `helpdesk:all`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/patch
   */
  (input: PatchInput, options?: Endpoint.CallOptions<never>): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "helpdesk.v1.faq.patch",
  method: "PATCH",
  path: "/open-apis/helpdesk/v1/faqs/:id",
  tokens: ["user"],
  body: "json",
  helpdesk: true,
  codes,
  input: PatchInput,
  output: Codec.dictionary
})

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  readonly query: string
  readonly base64?: string | undefined
  readonly page_token?: string | undefined
  /** At most 100. Default: `20`. */
  readonly page_size?: number | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.faq.search#input", () => ({
    query: Codec.str,
    base64: Codec.strOpt,
    page_token: Codec.strOpt,
    page_size: Codec.intOpt
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<SearchOutputItems>
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.faq.search#output", () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(SearchOutputItems))
  }))

/**
 * 搜索知识库
 *
 * `GET /open-apis/helpdesk/v1/faqs/search` · Token: tenant · Rate limit: a limit of its own.
 *
 * Scopes, any of: `helpdesk:all:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant"> & {
  /**
   * 搜索知识库
   *
   * Scopes, any of: `helpdesk:all:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/search
   */
  (input: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<SearchInput, SearchOutput, "tenant">
  readonly items: {
    /**
     * 搜索知识库
     *
     * Scopes, any of: `helpdesk:all:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/search
     */
    (input: SearchInput, options?: Paged.Options): Paged.Listing<SearchOutputItems>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "helpdesk.v1.faq.search",
  method: "GET",
  path: "/open-apis/helpdesk/v1/faqs/search",
  tokens: ["tenant"],
  query: ["query", "base64", "page_token", "page_size"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size", maxPageSize: 100
  },
  helpdesk: true,
  codes,
  input: SearchInput,
  output: SearchOutput
})

/** @category structures */
export interface Faq {
  readonly faq_id?: string | undefined
  readonly id?: string | undefined
  readonly helpdesk_id?: string | undefined
  readonly question?: string | undefined
  readonly answer?: string | undefined
  readonly answer_richtext?: ReadonlyArray<Richtext> | undefined
  readonly create_time?: number | undefined
  readonly update_time?: number | undefined
  readonly categories?: ReadonlyArray<Types.Category> | undefined
  readonly tags?: ReadonlyArray<string> | undefined
  readonly expire_time?: number | undefined
  readonly update_user?: FaqTicketUser | undefined
  readonly create_user?: FaqTicketUser | undefined
}

export const Faq: Codec.Shape<Faq> = /*#__PURE__*/ Codec.shape("helpdesk#Faq", () => ({
  faq_id: Codec.strOpt,
  id: Codec.strOpt,
  helpdesk_id: Codec.strOpt,
  question: Codec.strOpt,
  answer: Codec.strOpt,
  answer_richtext: Codec.listOpt(Codec.obj(Richtext)),
  create_time: Codec.intOpt,
  update_time: Codec.intOpt,
  categories: Codec.listOpt(Codec.obj(Types.Category)),
  tags: Codec.listOpt(Codec.str),
  expire_time: Codec.intOpt,
  update_user: Codec.objOpt(FaqTicketUser),
  create_user: Codec.objOpt(FaqTicketUser)
}))

/** @category structures */
export interface Richtext {
  readonly content?: string | undefined
  readonly type?: string | undefined
}

export const Richtext: Codec.Shape<Richtext> = /*#__PURE__*/ Codec.shape("helpdesk#Richtext", () => ({
  content: Codec.strOpt,
  type: Codec.strOpt
}))

/** @category structures */
export interface FaqTicketUser {
  readonly id?: string | undefined
  readonly avatar_url?: string | undefined
  readonly name?: string | undefined
  readonly department?: string | undefined
  readonly city?: string | undefined
  readonly country?: string | undefined
}

export const FaqTicketUser: Codec.Shape<FaqTicketUser> =
  /*#__PURE__*/ Codec.shape("helpdesk#FaqTicketUser", () => ({
    id: Codec.strOpt,
    avatar_url: Codec.strOpt,
    name: Codec.strOpt,
    department: Codec.strOpt,
    city: Codec.strOpt,
    country: Codec.strOpt
  }))

/** @category structures */
export interface FaqUpdateInfo {
  readonly category_id?: string | undefined
  readonly question: string
  readonly answer?: string | undefined
  readonly answer_richtext?: string | undefined
  readonly tags?: ReadonlyArray<string> | undefined
}

export const FaqUpdateInfo: Codec.Shape<FaqUpdateInfo> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.faq.create#input.faq", () => ({
    category_id: Codec.strOpt,
    question: Codec.str,
    answer: Codec.strOpt,
    answer_richtext: Codec.strOpt,
    tags: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface PatchFaqInput {
  readonly category_id?: string | undefined
  readonly question: string
  readonly answer?: string | undefined
  readonly answer_richtext?: ReadonlyArray<Richtext> | undefined
  readonly tags?: ReadonlyArray<string> | undefined
}

export const PatchFaqInput: Codec.Shape<PatchFaqInput> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.faq.patch#input.faq", () => ({
    category_id: Codec.strOpt,
    question: Codec.str,
    answer: Codec.strOpt,
    answer_richtext: Codec.listOpt(Codec.obj(Richtext)),
    tags: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface SearchOutputItems {
  readonly faq_id?: string | undefined
  readonly id?: string | undefined
  readonly helpdesk_id?: string | undefined
  readonly question?: string | undefined
  readonly answer?: string | undefined
  readonly answer_richtext?: ReadonlyArray<Richtext> | undefined
  readonly create_time?: number | undefined
  readonly update_time?: number | undefined
  readonly categories?: ReadonlyArray<Category> | undefined
  readonly tags?: ReadonlyArray<string> | undefined
  readonly expire_time?: number | undefined
  readonly update_user?: FaqTicketUser | undefined
  readonly create_user?: FaqTicketUser | undefined
}

export const SearchOutputItems: Codec.Shape<SearchOutputItems> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.faq.search#output.items", () => ({
    faq_id: Codec.strOpt,
    id: Codec.strOpt,
    helpdesk_id: Codec.strOpt,
    question: Codec.strOpt,
    answer: Codec.strOpt,
    answer_richtext: Codec.listOpt(Codec.obj(Richtext)),
    create_time: Codec.intOpt,
    update_time: Codec.intOpt,
    categories: Codec.listOpt(Codec.obj(Category)),
    tags: Codec.listOpt(Codec.str),
    expire_time: Codec.intOpt,
    update_user: Codec.objOpt(FaqTicketUser),
    create_user: Codec.objOpt(FaqTicketUser)
  }))

/** @category structures */
export interface Category {
  readonly category_id: string
  readonly id: string
  readonly name: string
  readonly parent_id?: string | undefined
  readonly helpdesk_id?: string | undefined
  readonly language?: string | undefined
}

export const Category: Codec.Shape<Category> =
  /*#__PURE__*/ Codec.shape("helpdesk.v1.faq.search#output.items.categories", () => ({
    category_id: Codec.str,
    id: Codec.str,
    name: Codec.str,
    parent_id: Codec.strOpt,
    helpdesk_id: Codec.strOpt,
    language: Codec.strOpt
  }))
