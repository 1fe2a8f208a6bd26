// GENERATED from spec/approval.json. DO NOT EDIT: correct spec/patches/approval.json.
/**
 * Endpoints of `approval.v2.cc`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/approval.js"
import * as Shared from "../Types.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `search` takes.
 *
 * @category inputs
 */
export interface SearchInput {
  readonly user_id: string
  readonly approval_code?: string | undefined
  readonly instance_code?: string | undefined
  readonly instance_external_id?: string | undefined
  readonly group_external_id?: string | undefined
  readonly cc_title?: string | undefined
  readonly read_status?: string | undefined
  readonly CcCreateTimeFrom?: number | undefined
  readonly CcCreateTimeTo?: number | undefined
  readonly locale?: string | undefined
  readonly offset?: number | undefined
  readonly limit?: number | undefined
}

export const SearchInput: Codec.Shape<SearchInput> =
  /*#__PURE__*/ Codec.shape("approval.v2.cc.search#input", () => ({
    user_id: Codec.str,
    approval_code: Codec.strOpt,
    instance_code: Codec.strOpt,
    instance_external_id: Codec.strOpt,
    group_external_id: Codec.strOpt,
    cc_title: Codec.strOpt,
    read_status: Codec.strOpt,
    CcCreateTimeFrom: Codec.intOpt,
    CcCreateTimeTo: Codec.intOpt,
    locale: Codec.strOpt,
    offset: Codec.intOpt,
    limit: Codec.intOpt
  }))

/**
 * What `search` gives.
 *
 * @category outputs
 */
export interface SearchOutput {
  readonly data?: { readonly [name: string]: unknown } | undefined
  readonly count?: number | undefined
  readonly cc_list: ReadonlyArray<SearchOutputCcList>
  readonly approval?: Types.Approval | undefined
  readonly group?: Shared.InstanceSearchGroup | undefined
  readonly instance?: Types.Instance | undefined
  readonly cc?: SearchOutputCc | undefined
}

export const SearchOutput: Codec.Shape<SearchOutput> =
  /*#__PURE__*/ Codec.shape("approval.v2.cc.search#output", () => ({
    data: Codec.mapOpt(Codec.any),
    count: Codec.intOpt,
    cc_list: Codec.list(Codec.obj(SearchOutputCcList)),
    approval: Codec.objOpt(Types.Approval),
    group: Codec.objOpt(Shared.InstanceSearchGroup),
    instance: Codec.objOpt(Types.Instance),
    cc: Codec.objOpt(SearchOutputCc)
  }))

/**
 * 抄送列表查询
 *
 * `POST /approval/openapi/v2/cc/search` · Token: tenant.
 *
 * Scopes, any of: `approval:approval.list:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUjMxYjL1ITM24SNyEjN
 * @category endpoints
 */
export const search: Endpoint.Described<SearchInput, SearchOutput, "tenant"> & {
  /**
   * 抄送列表查询
   *
   * Scopes, any of: `approval:approval.list:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUjMxYjL1ITM24SNyEjN
   */
  (input: SearchInput, options?: Endpoint.CallOptions): Effect.Effect<SearchOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<SearchInput, SearchOutput, "tenant">
  readonly items: {
    /**
     * 抄送列表查询
     *
     * Scopes, any of: `approval:approval.list:readonly`.
     * @deprecated The platform keeps it for old applications.
     * @see https://open.feishu.cn/document/ukTMukTMukTM/uUjMxYjL1ITM24SNyEjN
     */
    (input: SearchInput, options?: Paged.Options): Paged.Listing<SearchOutputCcList>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "approval.v2.cc.search",
  method: "POST",
  path: "/approval/openapi/v2/cc/search",
  host: "www",
  tokens: ["tenant"],
  body: "json",
  repeatable: true,
  paging: { style: "offset", items: "cc_list", requestToken: "offset", requestSize: "limit", total: "count" },
  deprecated: true,
  codes,
  input: SearchInput,
  output: SearchOutput
})

/** @category structures */
export interface SearchOutputCcList {
  readonly approval?: Types.Approval | undefined
  readonly group?: Shared.InstanceSearchGroup | undefined
  readonly instance?: Types.Instance | undefined
  readonly cc?: SearchOutputCcListCc | undefined
}

export const SearchOutputCcList: Codec.Shape<SearchOutputCcList> =
  /*#__PURE__*/ Codec.shape("approval.v2.cc.search#output.cc_list", () => ({
    approval: Codec.objOpt(Types.Approval),
    group: Codec.objOpt(Shared.InstanceSearchGroup),
    instance: Codec.objOpt(Types.Instance),
    cc: Codec.objOpt(SearchOutputCcListCc)
  }))

/** @category structures */
export interface SearchOutputCcListCc {
  readonly user_id?: string | undefined
  readonly read_status?: string | undefined
  readonly create_time?: number | undefined
  readonly title?: string | undefined
  readonly extra?: string | undefined
  readonly link?: Shared.InstanceSearchLink | undefined
}

export const SearchOutputCcListCc: Codec.Shape<SearchOutputCcListCc> =
  /*#__PURE__*/ Codec.shape("approval.v2.cc.search#output.cc_list.cc", () => ({
    user_id: Codec.strOpt,
    read_status: Codec.strOpt,
    create_time: Codec.intOpt,
    title: Codec.strOpt,
    extra: Codec.strOpt,
    link: Codec.objOpt(Shared.InstanceSearchLink)
  }))

/** @category structures */
export interface SearchOutputCc {
  readonly user_id?: string | undefined
  readonly create_time?: number | undefined
  readonly read_status?: string | undefined
  readonly title?: string | undefined
  readonly extra?: string | undefined
  readonly link?: Shared.InstanceSearchLink | undefined
}

export const SearchOutputCc: Codec.Shape<SearchOutputCc> =
  /*#__PURE__*/ Codec.shape("approval.v2.cc.search#output.cc", () => ({
    user_id: Codec.strOpt,
    create_time: Codec.intOpt,
    read_status: Codec.strOpt,
    title: Codec.strOpt,
    extra: Codec.strOpt,
    link: Codec.objOpt(Shared.InstanceSearchLink)
  }))
