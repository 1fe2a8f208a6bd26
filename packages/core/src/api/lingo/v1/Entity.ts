// GENERATED from spec/lingo.json. DO NOT EDIT: correct spec/patches/lingo.json.
/**
 * Endpoints of `lingo.v1.entity`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/lingo.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly repo_id?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** At most 1 items. */
  readonly main_keys: ReadonlyArray<Types.Term>
  /** At most 10 items. */
  readonly aliases?: ReadonlyArray<Types.Term> | undefined
  /** At most 5000 characters. */
  readonly description?: string | undefined
  readonly related_meta?: Types.RelatedMetaInput | undefined
  readonly outer_info?: Types.OuterInfoInput | undefined
  /** At most 5000 characters. */
  readonly rich_text?: string | undefined
  /** At most 3 items. */
  readonly i18n_descs?: ReadonlyArray<Types.I18nEntryDescInput> | undefined
  /** Not in the documentation. */
  readonly full_names?: ReadonlyArray<Types.Term> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("lingo.v1.entity.create#input", () => ({
    repo_id: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    main_keys: Codec.list(Codec.obj(Types.Term)),
    aliases: Codec.listOpt(Codec.obj(Types.Term)),
    description: Codec.strOpt,
    related_meta: Codec.objOpt(Types.RelatedMetaInput),
    outer_info: Codec.objOpt(Types.OuterInfoInput),
    rich_text: Codec.strOpt,
    i18n_descs: Codec.listOpt(Codec.obj(Types.I18nEntryDescInput)),
    full_names: Codec.listOpt(Codec.obj(Types.Term))
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly entity: Types.Entity
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("lingo.v1.entity.create#output", () => ({
    entity: Codec.obj(Types.Entity)
  }))

/**
 * 创建免审词条
 *
 * `POST /open-apis/lingo/v1/entities` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `baike:entity:exempt_review`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant"> & {
  /**
   * 创建免审词条
   *
   * Scopes, any of: `baike:entity:exempt_review`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "lingo.v1.entity.create",
  method: "POST",
  path: "/open-apis/lingo/v1/entities",
  tokens: ["tenant"],
  query: ["repo_id", "user_id_type"],
  body: "json",
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
  readonly entity_id: string
  /** 2 to 32 characters. */
  readonly provider?: string | undefined
  /** 1 to 64 characters. */
  readonly outer_id?: string | undefined
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("lingo.v1.entity.delete#input", () => ({
    entity_id: Codec.str,
    provider: Codec.strOpt,
    outer_id: Codec.strOpt
  }))

/**
 * 删除免审词条
 *
 * `DELETE /open-apis/lingo/v1/entities/:entity_id` · Token: tenant · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `baike:entity:exempt_delete`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant"> & {
  /**
   * 删除免审词条
   *
   * Scopes, any of: `baike:entity:exempt_delete`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "lingo.v1.entity.delete",
  method: "DELETE",
  path: "/open-apis/lingo/v1/entities/:entity_id",
  tokens: ["tenant"],
  query: ["provider", "outer_id"],
  codes,
  input: DeleteInput,
  output: Codec.dictionary
})

export { deleteEndpoint as delete }

/**
 * What `get` takes.
 *
 * @category inputs
 */
export interface GetInput {
  readonly entity_id: string
  /** 2 to 32 characters. */
  readonly provider?: string | undefined
  /** 1 to 64 characters. */
  readonly outer_id?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const GetInput: Codec.Shape<GetInput> = /*#__PURE__*/ Codec.shape("lingo.v1.entity.get#input", () => ({
  entity_id: Codec.str,
  provider: Codec.strOpt,
  outer_id: Codec.strOpt,
  user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
}))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly entity: Types.Entity
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("lingo.v1.entity.get#output", () => ({
    entity: Codec.obj(Types.Entity)
  }))

/**
 * 获取词条详情
 *
 * `GET /open-apis/lingo/v1/entities/:entity_id` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取词条详情
   *
   * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "lingo.v1.entity.get",
  method: "GET",
  path: "/open-apis/lingo/v1/entities/:entity_id",
  tokens: ["tenant", "user"],
  query: ["provider", "outer_id", "user_id_type"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `highlight` takes.
 *
 * @category inputs
 */
export interface HighlightInput {
  /** 1 to 1000 characters. */
  readonly text: string
}

export const HighlightInput: Codec.Shape<HighlightInput> =
  /*#__PURE__*/ Codec.shape("lingo.v1.entity.highlight#input", () => ({
    text: Codec.str
  }))

/**
 * What `highlight` gives.
 *
 * @category outputs
 */
export interface HighlightOutput {
  readonly phrases: ReadonlyArray<Phrase>
}

export const HighlightOutput: Codec.Shape<HighlightOutput> =
  /*#__PURE__*/ Codec.shape("lingo.v1.entity.highlight#output", () => ({
    phrases: Codec.list(Codec.obj(Phrase))
  }))

/**
 * 词条高亮
 *
 * `POST /open-apis/lingo/v1/entities/highlight` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/highlight
 * @category endpoints
 */
export const highlight: Endpoint.Described<HighlightInput, HighlightOutput, "tenant" | "user"> & {
  /**
   * 词条高亮
   *
   * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/highlight
   */
  (input: HighlightInput, options?: Endpoint.CallOptions): Effect.Effect<HighlightOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "lingo.v1.entity.highlight",
  method: "POST",
  path: "/open-apis/lingo/v1/entities/highlight",
  tokens: ["tenant", "user"],
  body: "json",
  repeatable: true,
  codes,
  input: HighlightInput,
  output: HighlightOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  /** 1 to 100. Default: `20`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  /** 2 to 32 characters. */
  readonly provider?: string | undefined
  readonly repo_id?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("lingo.v1.entity.list#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    provider: Codec.strOpt,
    repo_id: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly entities: ReadonlyArray<Types.Entity>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("lingo.v1.entity.list#output", () => ({
    entities: Codec.list(Codec.obj(Types.Entity)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 获取词条列表
 *
 * `GET /open-apis/lingo/v1/entities` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取词条列表
   *
   * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取词条列表
     *
     * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<Types.Entity>
  }
} = /*#__PURE__*/ Paged.make({
  id: "lingo.v1.entity.list",
  method: "GET",
  path: "/open-apis/lingo/v1/entities",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "provider", "repo_id", "user_id_type"],
  paging: {
    style: "token", items: "entities", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `match` takes.
 *
 * @category inputs
 */
export interface MatchInput {
  readonly repo_id?: string | undefined
  /** 1 to 100 characters. */
  readonly word: string
}

export const MatchInput: Codec.Shape<MatchInput> =
  /*#__PURE__*/ Codec.shape("lingo.v1.entity.match#input", () => ({
    repo_id: Codec.strOpt,
    word: Codec.str
  }))

/**
 * What `match` gives.
 *
 * @category outputs
 */
export interface MatchOutput {
  readonly results: ReadonlyArray<MatchInfo>
}

export const MatchOutput: Codec.Shape<MatchOutput> =
  /*#__PURE__*/ Codec.shape("lingo.v1.entity.match#output", () => ({
    results: Codec.list(Codec.obj(MatchInfo))
  }))

/**
 * 精准搜索词条
 *
 * `POST /open-apis/lingo/v1/entities/match` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/match
 * @category endpoints
 */
export const match: Endpoint.Described<MatchInput, MatchOutput, "tenant" | "user"> & {
  /**
   * 精准搜索词条
   *
   * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/match
   */
  (input: MatchInput, options?: Endpoint.CallOptions): Effect.Effect<MatchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "lingo.v1.entity.match",
  method: "POST",
  path: "/open-apis/lingo/v1/entities/match",
  tokens: ["tenant", "user"],
  query: ["repo_id"],
  body: "json",
  repeatable: true,
  codes,
  input: MatchInput,
  output: MatchOutput
})

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  /** 1 to 100. Default: `20`. */
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly repo_id?: string | undefined
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** 1 to 100 characters. */
  readonly query?: string | undefined
  readonly classification_filter?: ClassificationFilter | undefined
  readonly sources?: ReadonlyArray<number> | undefined
  readonly creators?: ReadonlyArray<string> | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("lingo.v1.entity.search#input", () => ({
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    repo_id: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    query: Codec.strOpt,
    classification_filter: Codec.objOpt(ClassificationFilter),
    sources: Codec.listOpt(Codec.int),
    creators: Codec.listOpt(Codec.str)
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly entities: ReadonlyArray<Types.Entity>
  readonly page_token?: string | undefined
  readonly has_more: boolean
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("lingo.v1.entity.search#output", () => ({
    entities: Codec.list(Codec.obj(Types.Entity)),
    page_token: Codec.strOpt,
    has_more: Codec.bool
  }))

/**
 * 模糊搜索词条
 *
 * `POST /open-apis/lingo/v1/entities/search` · Token: tenant or user · Rate limit: 1000/min, 50/s.
 *
 * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant" | "user"> & {
  /**
   * 模糊搜索词条
   *
   * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/search
   */
  (input?: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<SearchInput, SearchOutput, "tenant" | "user">
  readonly items: {
    /**
     * 模糊搜索词条
     *
     * Scopes, any of: `baike:entity`, `baike:entity:exempt_review`, `baike:entity:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/search
     */
    (input?: SearchInput, options?: Paged.Options): Paged.Listing<Types.Entity>
  }
} = /*#__PURE__*/ Paged.make({
  id: "lingo.v1.entity.search",
  method: "POST",
  path: "/open-apis/lingo/v1/entities/search",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "repo_id", "user_id_type"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "entities", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 100
  },
  codes,
  input: SearchInput,
  output: SearchOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly entity_id: string
  /** Default: `"open_id"`. */
  readonly user_id_type?: "open_id" | "union_id" | "user_id" | undefined
  /** At most 1 items. */
  readonly main_keys: ReadonlyArray<Types.Term>
  /** At most 10 items. */
  readonly aliases?: ReadonlyArray<Types.Term> | undefined
  /** At most 5000 characters. */
  readonly description?: string | undefined
  readonly related_meta?: Types.RelatedMetaInput | undefined
  readonly outer_info?: Types.OuterInfoInput | undefined
  /** At most 5000 characters. */
  readonly rich_text?: string | undefined
  /** At most 3 items. */
  readonly i18n_descs?: ReadonlyArray<Types.I18nEntryDescInput> | undefined
  /** Not in the documentation. */
  readonly full_names?: ReadonlyArray<Types.Term> | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("lingo.v1.entity.update#input", () => ({
    entity_id: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id", "user_id"),
    main_keys: Codec.list(Codec.obj(Types.Term)),
    aliases: Codec.listOpt(Codec.obj(Types.Term)),
    description: Codec.strOpt,
    related_meta: Codec.objOpt(Types.RelatedMetaInput),
    outer_info: Codec.objOpt(Types.OuterInfoInput),
    rich_text: Codec.strOpt,
    i18n_descs: Codec.listOpt(Codec.obj(Types.I18nEntryDescInput)),
    full_names: Codec.listOpt(Codec.obj(Types.Term))
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly entity: Types.Entity
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("lingo.v1.entity.update#output", () => ({
    entity: Codec.obj(Types.Entity)
  }))

/**
 * 更新免审词条
 *
 * `PUT /open-apis/lingo/v1/entities/:entity_id` · Token: tenant · Rate limit: 100/min.
 *
 * Scopes, any of: `baike:entity:exempt_review`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant"> & {
  /**
   * 更新免审词条
   *
   * Scopes, any of: `baike:entity:exempt_review`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "lingo.v1.entity.update",
  method: "PUT",
  path: "/open-apis/lingo/v1/entities/:entity_id",
  tokens: ["tenant"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface Phrase {
  readonly name: string
  readonly entity_ids: ReadonlyArray<string>
  readonly span: Span
}

export const Phrase: Codec.Shape<Phrase> =
  /*#__PURE__*/ Codec.shape("lingo.v1.entity.highlight#output.phrases", () => ({
    name: Codec.str,
    entity_ids: Codec.list(Codec.str),
    span: Codec.obj(Span)
  }))

/** @category structures */
export interface Span {
  readonly start: number
  readonly end: number
}

export const Span: Codec.Shape<Span> =
  /*#__PURE__*/ Codec.shape("lingo.v1.entity.highlight#output.phrases.span", () => ({
    start: Codec.int,
    end: Codec.int
  }))

/** @category structures */
export interface MatchInfo {
  readonly entity_id?: string | undefined
  readonly type?: 0 | 1 | 2 | (number & {}) | undefined
}

export const MatchInfo: Codec.Shape<MatchInfo> =
  /*#__PURE__*/ Codec.shape("lingo.v1.entity.match#output.results", () => ({
    entity_id: Codec.strOpt,
    type: Codec.openOpt(0, 1, 2)
  }))

/** @category structures */
export interface ClassificationFilter {
  readonly include?: ReadonlyArray<string> | undefined
  readonly exclude?: ReadonlyArray<string> | undefined
}

export const ClassificationFilter: Codec.Shape<ClassificationFilter> =
  /*#__PURE__*/ Codec.shape("lingo.v1.entity.search#input.classification_filter", () => ({
    include: Codec.listOpt(Codec.str),
    exclude: Codec.listOpt(Codec.str)
  }))
