// GENERATED from spec/sheets.json. DO NOT EDIT: correct spec/patches/sheets.json.
/**
 * Endpoints of `sheets.v3.spreadsheet.sheet.filter_view.condition`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/sheets.js"
import type * as Effect from "effect/Effect"

/**
 * What `create` takes.
 *
 * @category inputs
 */
export interface CreateInput {
  readonly spreadsheet_token: string
  readonly sheet_id: string
  readonly filter_view_id: string
  readonly condition_id?: string | undefined
  readonly filter_type?: string | undefined
  readonly compare_type?: string | undefined
  readonly expected?: ReadonlyArray<string> | undefined
}

export const CreateInput: Codec.Shape<CreateInput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.filter_view.condition.create#input", () => ({
    spreadsheet_token: Codec.str,
    sheet_id: Codec.str,
    filter_view_id: Codec.str,
    condition_id: Codec.strOpt,
    filter_type: Codec.strOpt,
    compare_type: Codec.strOpt,
    expected: Codec.listOpt(Codec.str)
  }))

/**
 * What `create` gives.
 *
 * @category outputs
 */
export interface CreateOutput {
  readonly condition: FilterViewCondition
}

export const CreateOutput: Codec.Shape<CreateOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.filter_view.condition.create#output", () => ({
    condition: Codec.obj(FilterViewCondition)
  }))

/**
 * 创建筛选条件
 *
 * `POST
 * /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions`
 * · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/create
 * @category endpoints
 */
export const create: Endpoint.Described<CreateInput, CreateOutput, "tenant" | "user"> & {
  /**
   * 创建筛选条件
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/create
   */
  (input: CreateInput, options?: Endpoint.CallOptions): Effect.Effect<CreateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v3.spreadsheet.sheet.filter_view.condition.create",
  method: "POST",
  path: "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions",
  tokens: ["tenant", "user"],
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
  readonly spreadsheet_token: string
  readonly sheet_id: string
  readonly filter_view_id: string
  readonly condition_id: string
}

export const DeleteInput: Codec.Shape<DeleteInput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.filter_view.condition.delete#input", () => ({
    spreadsheet_token: Codec.str,
    sheet_id: Codec.str,
    filter_view_id: Codec.str,
    condition_id: Codec.str
  }))

/**
 * 删除筛选条件
 *
 * `DELETE
 * /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id`
 * · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/delete
 * @category endpoints
 */
const deleteEndpoint: Endpoint.Described<DeleteInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 删除筛选条件
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/delete
   */
  (input: DeleteInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v3.spreadsheet.sheet.filter_view.condition.delete",
  method: "DELETE",
  path: "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id",
  tokens: ["tenant", "user"],
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
  readonly spreadsheet_token: string
  readonly sheet_id: string
  readonly filter_view_id: string
  readonly condition_id: string
}

export const GetInput: Codec.Shape<GetInput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.filter_view.condition.get#input", () => ({
    spreadsheet_token: Codec.str,
    sheet_id: Codec.str,
    filter_view_id: Codec.str,
    condition_id: Codec.str
  }))

/**
 * What `get` gives.
 *
 * @category outputs
 */
export interface GetOutput {
  readonly condition: FilterViewCondition
}

export const GetOutput: Codec.Shape<GetOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.filter_view.condition.get#output", () => ({
    condition: Codec.obj(FilterViewCondition)
  }))

/**
 * 获取筛选条件
 *
 * `GET
 * /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id`
 * · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:read`,
 * `sheets:spreadsheet:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/get
 * @category endpoints
 */
export const get: Endpoint.Described<GetInput, GetOutput, "tenant" | "user"> & {
  /**
   * 获取筛选条件
   *
   * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:read`,
   * `sheets:spreadsheet:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/get
   */
  (input: GetInput, options?: Endpoint.CallOptions): Effect.Effect<GetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v3.spreadsheet.sheet.filter_view.condition.get",
  method: "GET",
  path: "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id",
  tokens: ["tenant", "user"],
  codes,
  input: GetInput,
  output: GetOutput
})

/**
 * What `query` takes.
 *
 * @category inputs
 */
export interface QueryInput {
  readonly spreadsheet_token: string
  readonly sheet_id: string
  readonly filter_view_id: string
}

export const QueryInput: Codec.Shape<QueryInput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.filter_view.condition.query#input", () => ({
    spreadsheet_token: Codec.str,
    sheet_id: Codec.str,
    filter_view_id: Codec.str
  }))

/**
 * What `query` gives.
 *
 * @category outputs
 */
export interface QueryOutput {
  readonly items: ReadonlyArray<FilterViewCondition>
}

export const QueryOutput: Codec.Shape<QueryOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.filter_view.condition.query#output", () => ({
    items: Codec.list(Codec.obj(FilterViewCondition))
  }))

/**
 * 查询筛选条件
 *
 * `GET
 * /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/query`
 * · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:read`,
 * `sheets:spreadsheet:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/query
 * @category endpoints
 */
export const query: Endpoint.Described<QueryInput, QueryOutput, "tenant" | "user"> & {
  /**
   * 查询筛选条件
   *
   * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:read`,
   * `sheets:spreadsheet:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/query
   */
  (input: QueryInput, options?: Endpoint.CallOptions): Effect.Effect<QueryOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v3.spreadsheet.sheet.filter_view.condition.query",
  method: "GET",
  path: "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/query",
  tokens: ["tenant", "user"],
  codes,
  input: QueryInput,
  output: QueryOutput
})

/**
 * What `update` takes.
 *
 * @category inputs
 */
export interface UpdateInput {
  readonly spreadsheet_token: string
  readonly sheet_id: string
  readonly filter_view_id: string
  readonly condition_id: string
  readonly filter_type?: string | undefined
  readonly compare_type?: string | undefined
  readonly expected?: ReadonlyArray<string> | undefined
}

export const UpdateInput: Codec.Shape<UpdateInput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.filter_view.condition.update#input", () => ({
    spreadsheet_token: Codec.str,
    sheet_id: Codec.str,
    filter_view_id: Codec.str,
    condition_id: Codec.str,
    filter_type: Codec.strOpt,
    compare_type: Codec.strOpt,
    expected: Codec.listOpt(Codec.str)
  }))

/**
 * What `update` gives.
 *
 * @category outputs
 */
export interface UpdateOutput {
  readonly condition: FilterViewCondition
}

export const UpdateOutput: Codec.Shape<UpdateOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v3.spreadsheet.sheet.filter_view.condition.update#output", () => ({
    condition: Codec.obj(FilterViewCondition)
  }))

/**
 * 更新筛选条件
 *
 * `PUT
 * /open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id`
 * · Token: tenant or user · Rate limit: 100/min.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/update
 * @category endpoints
 */
export const update: Endpoint.Described<UpdateInput, UpdateOutput, "tenant" | "user"> & {
  /**
   * 更新筛选条件
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`, `sheets:spreadsheet:write_only`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/update
   */
  (input: UpdateInput, options?: Endpoint.CallOptions): Effect.Effect<UpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v3.spreadsheet.sheet.filter_view.condition.update",
  method: "PUT",
  path: "/open-apis/sheets/v3/spreadsheets/:spreadsheet_token/sheets/:sheet_id/filter_views/:filter_view_id/conditions/:condition_id",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: UpdateInput,
  output: UpdateOutput
})

/** @category structures */
export interface FilterViewCondition {
  readonly condition_id?: string | undefined
  readonly filter_type?: string | undefined
  readonly compare_type?: string | undefined
  readonly expected?: ReadonlyArray<string> | undefined
}

export const FilterViewCondition: Codec.Shape<FilterViewCondition> =
  /*#__PURE__*/ Codec.shape("sheets#FilterViewCondition", () => ({
    condition_id: Codec.strOpt,
    filter_type: Codec.strOpt,
    compare_type: Codec.strOpt,
    expected: Codec.listOpt(Codec.str)
  }))
