// GENERATED from spec/okr.json. DO NOT EDIT: correct spec/patches/okr.json.
/**
 * Endpoints of `okr.v2.okr.objective.key_result`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import * as Paged from "../../../Paged.js"
import { codes } from "../../../internal/codes/okr.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly objective_id: string
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
  readonly content?: Types.ContentInput | undefined
  readonly deadline?: string | undefined
  readonly score?: number | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.objective.key_result.create#input", () => ({
    objective_id: Codec.str,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id"),
    content: Codec.objOpt(Types.ContentInput),
    deadline: Codec.strOpt,
    score: Codec.numOpt
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly key_result_id: string
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.objective.key_result.create#output", () => ({
    key_result_id: Codec.str
  }))

/**
 * 在目标下创建关键结果
 *
 * `POST /open-apis/okr/v2/objectives/:objective_id/key_results` · Token: tenant or user · Rate limit:
 * 100/min.
 *
 * Scopes, any of: `okr:okr.content:writeonly`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective-key_result/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 在目标下创建关键结果
   *
   * Scopes, any of: `okr:okr.content:writeonly`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective-key_result/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "okr.v2.okr.objective.key_result.create",
  method: "POST",
  path: "/open-apis/okr/v2/objectives/:objective_id/key_results",
  tokens: ["tenant", "user"],
  query: ["user_id_type", "department_id_type"],
  body: "json",
  codes,
  input: CreateInput,
  output: CreateOutput
})

/**
 * What `list` takes.
 *
 * @category inputs
 */
export interface ListInput {
  readonly objective_id: string
  readonly page_size?: number | undefined
  readonly page_token?: string | undefined
  readonly user_id_type?: "user_id" | "union_id" | "open_id" | undefined
  readonly department_id_type?: "department_id" | "open_department_id" | undefined
}

export const ListInput: Codec.Shape<ListInput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.objective.key_result.list#input", () => ({
    objective_id: Codec.str,
    page_size: Codec.intOpt,
    page_token: Codec.strOpt,
    user_id_type: Codec.litOpt("user_id", "union_id", "open_id"),
    department_id_type: Codec.litOpt("department_id", "open_department_id")
  }))

/**
 * What `list` gives.
 *
 * @category outputs
 */
export interface ListOutput {
  readonly has_more?: boolean | undefined
  readonly page_token?: string | undefined
  readonly items: ReadonlyArray<Types.Item2>
}

export const ListOutput: Codec.Shape<ListOutput> =
  /*#__PURE__*/ Codec.shape("okr.v2.okr.objective.key_result.list#output", () => ({
    has_more: Codec.boolOpt,
    page_token: Codec.strOpt,
    items: Codec.list(Codec.obj(Types.Item2))
  }))

/**
 * 获取目标下的所有关键结果
 *
 * `GET /open-apis/okr/v2/objectives/:objective_id/key_results` · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `okr:okr.content:readonly`.
 *
 * Scopes that open further fields: `contact:user.employee_id:readonly`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective-key_result/list
 * @category endpoints
 */
export const list: Endpoint.Described<ListInput, ListOutput, "tenant" | "user"> & {
  /**
   * 获取目标下的所有关键结果
   *
   * Scopes, any of: `okr:okr.content:readonly`.
   *
   * Scopes that open further fields: `contact:user.employee_id:readonly`.
   * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective-key_result/list
   */
  (input: ListInput, options?: Endpoint.CallOptions): Effect.Effect<ListOutput, FeishuError, FeishuClient>
  readonly paging: Endpoint.Paging
  readonly pages: Paged.Listed<ListInput, ListOutput, "tenant" | "user">
  readonly items: {
    /**
     * 获取目标下的所有关键结果
     *
     * Scopes, any of: `okr:okr.content:readonly`.
     *
     * Scopes that open further fields: `contact:user.employee_id:readonly`.
     * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective-key_result/list
     */
    (input: ListInput, options?: Paged.Options): Paged.Listing<Types.Item2>
  }
} = /*#__PURE__*/ Paged.makeRequired({
  id: "okr.v2.okr.objective.key_result.list",
  method: "GET",
  path: "/open-apis/okr/v2/objectives/:objective_id/key_results",
  tokens: ["tenant", "user"],
  query: ["page_size", "page_token", "user_id_type", "department_id_type"],
  paging: {
    style: "token", items: "items", pageToken: "page_token", hasMore: "has_more", requestToken: "page_token",
    requestSize: "page_size"
  },
  codes,
  input: ListInput,
  output: ListOutput
})
