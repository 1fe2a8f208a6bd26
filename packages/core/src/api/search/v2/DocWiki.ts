// GENERATED from spec/search.json. DO NOT EDIT: correct spec/patches/search.json.
/**
 * Endpoints of `search.v2.doc_wiki`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/search.js"
import type * as Effect from "effect/Effect"

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  /** At most 50 characters. */
  readonly query: string
  readonly doc_filter?: DocFilter | undefined
  readonly wiki_filter?: WikiFilter | undefined
  readonly page_token?: string | undefined
  /** At most 20. Default: `0`. */
  readonly page_size?: number | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("search.v2.doc_wiki.search#input", () => ({
    query: Codec.str,
    doc_filter: Codec.objOpt(DocFilter),
    wiki_filter: Codec.objOpt(WikiFilter),
    page_token: Codec.strOpt,
    page_size: Codec.intOpt
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly total?: number | undefined
  readonly has_more: boolean
  readonly res_units: ReadonlyArray<DocResUnit>
  readonly page_token?: string | undefined
  /** Not in the documentation. */
  readonly notice?: string | undefined
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("search.v2.doc_wiki.search#output", () => ({
    total: Codec.intOpt,
    has_more: Codec.bool,
    res_units: Codec.list(Codec.obj(DocResUnit)),
    page_token: Codec.strOpt,
    notice: Codec.strOpt
  }))

/**
 * 搜索文档
 *
 * `POST /open-apis/search/v2/doc_wiki/search` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `search:docs:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/doc_wiki/search
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant" | "user"> & {
  /**
   * 搜索文档
   *
   * Scopes, any of: `search:docs:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/doc_wiki/search
   */
  (input: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<SearchInput, SearchOutput, "tenant" | "user">
  readonly items: {
    /**
     * 搜索文档
     *
     * Scopes, any of: `search:docs:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/doc_wiki/search
     */
    (input: SearchInput, options?: Paged.Options): Paged.Listing<DocResUnit>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "search.v2.doc_wiki.search",
  method: "POST",
  path: "/open-apis/search/v2/doc_wiki/search",
  tokens: ["tenant", "user"],
  body: "json",
  repeatable: true,
  paging: {
    style: "token", items: "res_units", pageToken: "page_token", hasMore: "has_more",
    requestToken: "page_token", requestSize: "page_size", maxPageSize: 20
  },
  codes,
  input: SearchInput,
  output: SearchOutput
})

/** @category structures */
export interface TimeRange {
  /** At least 0. */
  readonly start?: number | undefined
  /** At least 0. */
  readonly end?: number | undefined
}

export const TimeRange: Codec.Shape<TimeRange> = /*#__PURE__*/ Codec.shape("search#TimeRange", () => ({
  start: Codec.intOpt,
  end: Codec.intOpt
}))

/** @category structures */
export interface MyEditTime {
  readonly start?: number | undefined
  readonly end?: number | undefined
}

export const MyEditTime: Codec.Shape<MyEditTime> = /*#__PURE__*/ Codec.shape("search#MyEditTime", () => ({
  start: Codec.intOpt,
  end: Codec.intOpt
}))

/** @category structures */
export interface DocFilter {
  /** At most 20 items. */
  readonly creator_ids?: ReadonlyArray<string> | undefined
  /** At most 10 items. */
  readonly doc_types?: ReadonlyArray<"DOC" | "SHEET" | "BITABLE" | "MINDNOTE" | "FILE" | "WIKI" | "DOCX" | "FOLDER" | "CATALOG" | "SLIDES" | "SHORTCUT" | (string & {})> | undefined
  /** At most 50 items. */
  readonly folder_tokens?: ReadonlyArray<string> | undefined
  /** Default: `false`. */
  readonly only_title?: boolean | undefined
  readonly open_time?: TimeRange | undefined
  readonly sort_type?:
    | "DEFAULT_TYPE" | "OPEN_TIME" | "EDIT_TIME" | "EDIT_TIME_ASC" | "ENTITY_CREATE_TIME_ASC"
    | "ENTITY_CREATE_TIME_DESC" | "CREATE_TIME" | "CREATE_TIME_ASC" | (string & {}) | undefined
  readonly create_time?: TimeRange | undefined
  /** Not in the documentation. */
  readonly chat_ids?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly sharer_ids?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly only_comment?: boolean | undefined
  /** Not in the documentation. */
  readonly my_edit_time?: MyEditTime | undefined
  /** Not in the documentation. */
  readonly my_comment_time?: MyEditTime | undefined
  /** Not in the documentation. */
  readonly original_creator_ids?: ReadonlyArray<string> | undefined
}

export const DocFilter: Codec.Shape<DocFilter> =
  /*#__PURE__*/ Codec.shape("search.v2.doc_wiki.search#input.doc_filter", () => ({
    creator_ids: Codec.listOpt(Codec.str),
    doc_types: Codec.listOpt(Codec.listed("DOC", "SHEET", "BITABLE", "MINDNOTE", "FILE", "WIKI", "DOCX", "FOLDER", "CATALOG", "SLIDES", "SHORTCUT")),
    folder_tokens: Codec.listOpt(Codec.str),
    only_title: Codec.boolOpt,
    open_time: Codec.objOpt(TimeRange),
    sort_type: Codec.listedOpt(
      "DEFAULT_TYPE", "OPEN_TIME", "EDIT_TIME", "EDIT_TIME_ASC", "ENTITY_CREATE_TIME_ASC",
      "ENTITY_CREATE_TIME_DESC", "CREATE_TIME", "CREATE_TIME_ASC"
    ),
    create_time: Codec.objOpt(TimeRange),
    chat_ids: Codec.listOpt(Codec.str),
    sharer_ids: Codec.listOpt(Codec.str),
    only_comment: Codec.boolOpt,
    my_edit_time: Codec.objOpt(MyEditTime),
    my_comment_time: Codec.objOpt(MyEditTime),
    original_creator_ids: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface WikiFilter {
  /** At most 20 items. */
  readonly creator_ids?: ReadonlyArray<string> | undefined
  /** At most 10 items. */
  readonly doc_types?: ReadonlyArray<"DOC" | "SHEET" | "BITABLE" | "MINDNOTE" | "FILE" | "WIKI" | "DOCX" | "FOLDER" | "CATALOG" | "SLIDES" | "SHORTCUT" | (string & {})> | undefined
  /** At most 50 items. */
  readonly space_ids?: ReadonlyArray<string> | undefined
  /** Default: `false`. */
  readonly only_title?: boolean | undefined
  readonly open_time?: TimeRange | undefined
  readonly sort_type?:
    | "DEFAULT_TYPE" | "OPEN_TIME" | "EDIT_TIME" | "EDIT_TIME_ASC" | "ENTITY_CREATE_TIME_ASC"
    | "ENTITY_CREATE_TIME_DESC" | "CREATE_TIME" | "CREATE_TIME_ASC" | (string & {}) | undefined
  readonly create_time?: TimeRange | undefined
  /** Not in the documentation. */
  readonly chat_ids?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly sharer_ids?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly only_comment?: boolean | undefined
  /** Not in the documentation. */
  readonly my_edit_time?: MyEditTime | undefined
  /** Not in the documentation. */
  readonly my_comment_time?: MyEditTime | undefined
  /** Not in the documentation. */
  readonly original_creator_ids?: ReadonlyArray<string> | undefined
}

export const WikiFilter: Codec.Shape<WikiFilter> =
  /*#__PURE__*/ Codec.shape("search.v2.doc_wiki.search#input.wiki_filter", () => ({
    creator_ids: Codec.listOpt(Codec.str),
    doc_types: Codec.listOpt(Codec.listed("DOC", "SHEET", "BITABLE", "MINDNOTE", "FILE", "WIKI", "DOCX", "FOLDER", "CATALOG", "SLIDES", "SHORTCUT")),
    space_ids: Codec.listOpt(Codec.str),
    only_title: Codec.boolOpt,
    open_time: Codec.objOpt(TimeRange),
    sort_type: Codec.listedOpt(
      "DEFAULT_TYPE", "OPEN_TIME", "EDIT_TIME", "EDIT_TIME_ASC", "ENTITY_CREATE_TIME_ASC",
      "ENTITY_CREATE_TIME_DESC", "CREATE_TIME", "CREATE_TIME_ASC"
    ),
    create_time: Codec.objOpt(TimeRange),
    chat_ids: Codec.listOpt(Codec.str),
    sharer_ids: Codec.listOpt(Codec.str),
    only_comment: Codec.boolOpt,
    my_edit_time: Codec.objOpt(MyEditTime),
    my_comment_time: Codec.objOpt(MyEditTime),
    original_creator_ids: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface DocResUnit {
  readonly title_highlighted?: string | undefined
  readonly summary_highlighted?: string | undefined
  readonly entity_type?: "DOC" | "WIKI" | (string & {}) | undefined
  readonly result_meta?: DocMeta | undefined
}

export const DocResUnit: Codec.Shape<DocResUnit> =
  /*#__PURE__*/ Codec.shape("search.v2.doc_wiki.search#output.res_units", () => ({
    title_highlighted: Codec.strOpt,
    summary_highlighted: Codec.strOpt,
    entity_type: Codec.openOpt("DOC", "WIKI"),
    result_meta: Codec.objOpt(DocMeta)
  }))

/** @category structures */
export interface DocMeta {
  readonly doc_types?:
    | "DOC" | "SHEET" | "BITABLE" | "MINDNOTE" | "FILE" | "WIKI" | "DOCX" | "FOLDER" | "CATALOG" | "SLIDES"
    | "SHORTCUT" | (string & {}) | undefined
  readonly update_time?: number | undefined
  readonly url?: string | undefined
  readonly owner_name?: string | undefined
  readonly owner_id?: string | undefined
  readonly is_cross_tenant?: boolean | undefined
  readonly create_time?: number | undefined
  readonly last_open_time?: number | undefined
  readonly edit_user_id?: string | undefined
  readonly edit_user_name?: string | undefined
  readonly token?: string | undefined
  /** Not in the documentation. */
  readonly file_type?: string | undefined
  /** Not in the documentation. */
  readonly icon_info?: string | undefined
}

export const DocMeta: Codec.Shape<DocMeta> =
  /*#__PURE__*/ Codec.shape("search.v2.doc_wiki.search#output.res_units.result_meta", () => ({
    doc_types: Codec.openOpt(
      "DOC", "SHEET", "BITABLE", "MINDNOTE", "FILE", "WIKI", "DOCX", "FOLDER", "CATALOG", "SLIDES",
      "SHORTCUT"
    ),
    update_time: Codec.intOpt,
    url: Codec.strOpt,
    owner_name: Codec.strOpt,
    owner_id: Codec.strOpt,
    is_cross_tenant: Codec.boolOpt,
    create_time: Codec.intOpt,
    last_open_time: Codec.intOpt,
    edit_user_id: Codec.strOpt,
    edit_user_name: Codec.strOpt,
    token: Codec.strOpt,
    file_type: Codec.strOpt,
    icon_info: Codec.strOpt
  }))
