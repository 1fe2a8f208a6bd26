// GENERATED from spec/corehr.json. DO NOT EDIT: correct spec/patches/corehr.json.
/**
 * Endpoints of `corehr.v2.workforce_plan`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import type * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/corehr.js"
import * as Shared from "../Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly get_all_plan?: boolean | undefined
  readonly active?: boolean | undefined
  /** Not in the documentation. */
  readonly limit?: number | undefined
  /** Not in the documentation. */
  readonly offset?: number | undefined
  /** Not in the documentation. */
  readonly page_token?: string | undefined
  /** Not in the documentation. */
  readonly page_size?: number | undefined
  /** Not in the documentation. */
  readonly start_date?: string | undefined
  /** Not in the documentation. */
  readonly end_date?: string | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.workforce_plan.list#input", () => ({
    get_all_plan: Codec.boolOpt,
    active: Codec.boolOpt,
    limit: Codec.intOpt,
    offset: Codec.intOpt,
    page_token: Codec.strOpt,
    page_size: Codec.numOpt,
    start_date: Codec.strOpt,
    end_date: Codec.strOpt
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly items: ReadonlyArray<WorkforcePlan>
  readonly total?: number | undefined
  /** Not in the documentation. */
  readonly page_token?: string | undefined
  /** Not in the documentation. */
  readonly has_more?: boolean | undefined
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("corehr.v2.workforce_plan.list#output", () => ({
    items: Codec.list(Codec.obj(WorkforcePlan)),
    total: Codec.intOpt,
    page_token: Codec.strOpt,
    has_more: Codec.boolOpt
  }))

/**
 * 查询编制规划方案
 *
 * `GET /open-apis/corehr/v2/workforce_plans` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `corehr:people_cli`, `corehr:workforce_plan:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 查询编制规划方案
   *
   * Scopes, any of: `corehr:people_cli`, `corehr:workforce_plan:read`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan/list
   */
  (input?: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.OptionalListed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 查询编制规划方案
     *
     * Scopes, any of: `corehr:people_cli`, `corehr:workforce_plan:read`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan/list
     */
    (input?: ListInput, options?: Paged.Options): Paged.Listing<WorkforcePlan>
  }
} = /*#__PURE__*/ Paged.make({
  id: "corehr.v2.workforce_plan.list",
  method: "GET",
  path: "/open-apis/corehr/v2/workforce_plans",
  tokens: ["tenant", "user"],
  query: ["get_all_plan", "active", "limit", "offset", "page_token", "page_size", "start_date", "end_date"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})

/** @category structures */
export interface WorkforcePlan {
  readonly workforce_plan_id: string
  readonly workforce_plan_name?: ReadonlyArray<Shared.I18n> | undefined
  readonly start_date?: string | undefined
  readonly end_date?: string | undefined
  readonly active?: boolean | undefined
  /** Not in the documentation. */
  readonly dimension_lists?: ReadonlyArray<WorkforcePlanDimensionLists> | undefined
}

export const WorkforcePlan: Codec.Shape<WorkforcePlan> =
  /*#__PURE__*/ Codec.shape("corehr.v2.workforce_plan.list#output.items", () => ({
    workforce_plan_id: Codec.str,
    workforce_plan_name: Codec.listOpt(Codec.obj(Shared.I18n)),
    start_date: Codec.strOpt,
    end_date: Codec.strOpt,
    active: Codec.boolOpt,
    dimension_lists: Codec.listOpt(Codec.obj(WorkforcePlanDimensionLists))
  }))

/** @category structures */
export interface WorkforcePlanDimensionLists {
  readonly key?: string | undefined
  readonly name?: ReadonlyArray<Shared.I18n> | undefined
}

export const WorkforcePlanDimensionLists: Codec.Shape<WorkforcePlanDimensionLists> =
  /*#__PURE__*/ Codec.shape("corehr.v2.workforce_plan.list#output.items.dimension_lists", () => ({
    key: Codec.strOpt,
    name: Codec.listOpt(Codec.obj(Shared.I18n))
  }))
