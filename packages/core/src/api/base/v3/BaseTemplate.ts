// GENERATED from spec/base.json. DO NOT EDIT: correct spec/patches/base.json.
/**
 * Endpoints of `base.v3.base.template`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/base.js"
import type * as Effect from "effect/Effect"

/**
 * What `category` gives.
 *
 * @category outputs
 */
export interface CategoryOutput {
  readonly categories?: unknown | undefined
}

export const CategoryOutput: Codec.Shape<CategoryOutput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.template.category#output", () => ({
    categories: Codec.anyOpt
  }))

/**
 * `GET /open-apis/base/v3/bases/templates/category` · Token: tenant or user.
 *
 * The platform's own client asks for `templateReadScope` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. Of its answer no more is known than that client reads.
 *
 * @category endpoints
 */
export const category: Endpoint.Described<Codec.Empty, CategoryOutput, "tenant" | "user"> & {
  /**
   * `GET /open-apis/base/v3/bases/templates/category`
   *
   * The platform's own client asks for `templateReadScope` before it calls this.
   */
  (input?: Codec.Empty, options?: Endpoint.CallOptions): Effect.Effect<CategoryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.make({
  id: "base.v3.base.template.category",
  method: "GET",
  path: "/open-apis/base/v3/bases/templates/category",
  tokens: ["tenant", "user"],
  codes,
  input: Codec.empty,
  output: CategoryOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly limit: number
  readonly offset?: string | undefined
  readonly category_key?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.template.list#input", () => ({
    limit: Codec.int,
    offset: Codec.strOpt,
    category_key: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly templates?: ReadonlyArray<unknown> | undefined
  readonly has_more?: boolean | undefined
  readonly offset?: string | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.template.list#output", () => ({
    templates: Codec.listOpt(Codec.any),
    has_more: Codec.boolOpt,
    offset: Codec.strOpt
  }))

/**
 * `GET /open-apis/base/v3/bases/templates` · Token: tenant or user.
 *
 * The platform's own client asks for `templateReadScope` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. Of its answer no more is known than that client reads.
 *
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * `GET /open-apis/base/v3/bases/templates`
   *
   * The platform's own client asks for `templateReadScope` before it calls this.
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.template.list",
  method: "GET",
  path: "/open-apis/base/v3/bases/templates",
  tokens: ["tenant", "user"],
  query: ["limit", "offset", "category_key"],
  codes,
  input: ListInput,
  output: ListOutput
})

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  readonly limit: number
  readonly offset?: string | undefined
  readonly keyword: string
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.template.search#input", () => ({
    limit: Codec.int,
    offset: Codec.strOpt,
    keyword: Codec.str
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly templates?: ReadonlyArray<unknown> | undefined
  readonly has_more?: boolean | undefined
  readonly offset?: string | undefined
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("base.v3.base.template.search#output", () => ({
    templates: Codec.listOpt(Codec.any),
    has_more: Codec.boolOpt,
    offset: Codec.strOpt
  }))

/**
 * `GET /open-apis/base/v3/bases/templates/search` · Token: tenant or user.
 *
 * The platform's own client asks for `templateReadScope` before it calls this.
 *
 * Known from the platform's own command-line client only: it has no documentation page and may change without
 * notice. Its id is made from its path. Of its answer no more is known than that client reads.
 *
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant" | "user"> & {
  /**
   * `GET /open-apis/base/v3/bases/templates/search`
   *
   * The platform's own client asks for `templateReadScope` before it calls this.
   */
  (input: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "base.v3.base.template.search",
  method: "GET",
  path: "/open-apis/base/v3/bases/templates/search",
  tokens: ["tenant", "user"],
  query: ["limit", "offset", "keyword"],
  codes,
  input: SearchInput,
  output: SearchOutput
})
