// GENERATED from spec/suite.json. DO NOT EDIT: correct spec/patches/suite.json.
/**
 * Endpoints of `suite.v0.docs_api.search`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import type { UserToken } from "../../../UserToken.js"
import type * as Effect from "effect/Effect"

/**
 * What `object` takes.
 *
 * @category inputs
 */
export interface ObjectInput {
  readonly search_key: string
  readonly count?: number | undefined
  readonly offset?: number | undefined
  readonly owner_ids?: ReadonlyArray<string> | undefined
  readonly chat_ids?: ReadonlyArray<string> | undefined
  readonly docs_types?: ReadonlyArray<string> | undefined
}

export const ObjectInput: Codec.Shape<ObjectInput> =
  /*#__PURE__*/ Codec.shape("suite.v0.docs_api.search.object#input", () => ({
    search_key: Codec.str,
    count: Codec.intOpt,
    offset: Codec.intOpt,
    owner_ids: Codec.listOpt(Codec.str),
    chat_ids: Codec.listOpt(Codec.str),
    docs_types: Codec.listOpt(Codec.str)
  }))

/**
 * What `object` gives.
 *
 * @category outputs
 */
export interface ObjectOutput {
  readonly docs_entities: ReadonlyArray<DocsEntities>
  readonly has_more?: boolean | undefined
  readonly total?: number | undefined
}

export const ObjectOutput: Codec.Shape<ObjectOutput> =
  /*#__PURE__*/ Codec.shape("suite.v0.docs_api.search.object#output", () => ({
    docs_entities: Codec.list(Codec.obj(DocsEntities)),
    has_more: Codec.boolOpt,
    total: Codec.intOpt
  }))

/**
 * 搜索云文档
 *
 * `POST /open-apis/suite/docs-api/search/object` · Token: user.
 *
 * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `search:docs:read`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ugDM4UjL4ADO14COwgTN
 * @category endpoints
 */
export const object: Endpoint.Described<ObjectInput, ObjectOutput, "user"> & {
  /**
   * 搜索云文档
   *
   * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `search:docs:read`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/ugDM4UjL4ADO14COwgTN
   */
  (input: ObjectInput, options: Endpoint.WithToken): Effect.Effect<ObjectOutput, FeishuError, FeishuClient>
  /**
   * 搜索云文档
   *
   * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `search:docs:read`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/ugDM4UjL4ADO14COwgTN
   */
  (input: ObjectInput, options?: Endpoint.CallOptions<never>): Effect.Effect<ObjectOutput, FeishuError, FeishuClient | UserToken>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ObjectInput, ObjectOutput, "user">
  readonly items: {
    /**
     * 搜索云文档
     *
     * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `search:docs:read`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/ugDM4UjL4ADO14COwgTN
     */
    (input: ObjectInput, options: Paged.OptionsWithToken): Paged.Listing<DocsEntities>
    /**
     * 搜索云文档
     *
     * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `search:docs:read`.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/ugDM4UjL4ADO14COwgTN
     */
    (input: ObjectInput, options?: Paged.Options<never>): Paged.Listing<DocsEntities, FeishuError, FeishuClient | UserToken>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "suite.v0.docs_api.search.object",
  method: "POST",
  path: "/open-apis/suite/docs-api/search/object",
  tokens: ["user"],
  body: "json",
  repeatable: true,
  paging: {
    style: "offset", items: "docs_entities", hasMore: "has_more", requestToken: "offset",
    requestSize: "count", total: "total"
  },
  input: ObjectInput,
  output: ObjectOutput
})

/** @category structures */
export interface DocsEntities {
  readonly docs_token?: string | undefined
  readonly docs_type?: string | undefined
  readonly title?: string | undefined
  readonly owner_id?: string | undefined
}

export const DocsEntities: Codec.Shape<DocsEntities> =
  /*#__PURE__*/ Codec.shape("suite.v0.docs_api.search.object#output.docs_entities", () => ({
    docs_token: Codec.strOpt,
    docs_type: Codec.strOpt,
    title: Codec.strOpt,
    owner_id: Codec.strOpt
  }))
