// GENERATED from spec/sheets.json. DO NOT EDIT: correct spec/patches/sheets.json.
/**
 * Endpoints of `sheets.v2.spreadsheet`.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"
import * as Endpoint from "../../../Endpoint.js"
import type { FeishuClient } from "../../../FeishuClient.js"
import type { FeishuError } from "../../../FeishuError.js"
import { codes } from "../../../internal/codes/sheets.js"
import * as Types from "./Types.js"
import type * as Effect from "effect/Effect"

/**
 * What `insertDimensionRange` takes.
 *
 * @category inputs
 */
export interface InsertDimensionRangeInput {
  readonly spreadsheetToken: string
  readonly dimension: Types.DimensionInput
  readonly inheritStyle?: "BEFORE" | "AFTER" | (string & {}) | undefined
}

export const InsertDimensionRangeInput: Codec.Shape<InsertDimensionRangeInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.insert_dimension_range#input", () => ({
    spreadsheetToken: Codec.str,
    dimension: Codec.obj(Types.DimensionInput),
    inheritStyle: Codec.listedOpt("BEFORE", "AFTER")
  }))

/**
 * 插入行列
 *
 * `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/insert_dimension_range` · Token: tenant or user ·
 * Rate limit: 100/s.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uQjMzUjL0IzM14CNyMTN
 * @category endpoints
 */
export const insertDimensionRange: Endpoint.Described<InsertDimensionRangeInput, Codec.Dictionary, "tenant" | "user"> & {
  /**
   * 插入行列
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uQjMzUjL0IzM14CNyMTN
   */
  (input: InsertDimensionRangeInput, options?: Endpoint.CallOptions): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.spreadsheet.insert_dimension_range",
  method: "POST",
  path: "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/insert_dimension_range",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: InsertDimensionRangeInput,
  output: Codec.dictionary
})

/**
 * What `mergeCells` takes.
 *
 * @category inputs
 */
export interface MergeCellsInput {
  readonly spreadsheetToken: string
  readonly range: string
  readonly mergeType: "MERGE_ALL" | "MERGE_ROWS" | "MERGE_COLUMNS" | (string & {})
}

export const MergeCellsInput: Codec.Shape<MergeCellsInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.merge_cells#input", () => ({
    spreadsheetToken: Codec.str,
    range: Codec.str,
    mergeType: Codec.listed("MERGE_ALL", "MERGE_ROWS", "MERGE_COLUMNS")
  }))

/**
 * What `mergeCells` gives.
 *
 * @category outputs
 */
export interface MergeCellsOutput {
  readonly spreadsheetToken: string
}

export const MergeCellsOutput: Codec.Shape<MergeCellsOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.merge_cells#output", () => ({
    spreadsheetToken: Codec.str
  }))

/**
 * 合并单元格
 *
 * `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/merge_cells` · Token: tenant or user · Rate
 * limit: 100/s.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ukDNzUjL5QzM14SO0MTN
 * @category endpoints
 */
export const mergeCells: Endpoint.Described<MergeCellsInput, MergeCellsOutput, "tenant" | "user"> & {
  /**
   * 合并单元格
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/ukDNzUjL5QzM14SO0MTN
   */
  (input: MergeCellsInput, options?: Endpoint.CallOptions): Effect.Effect<MergeCellsOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.spreadsheet.merge_cells",
  method: "POST",
  path: "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/merge_cells",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: MergeCellsInput,
  output: MergeCellsOutput
})

/**
 * What `metainfo` takes.
 *
 * @category inputs
 */
export interface MetainfoInput {
  readonly spreadsheetToken: string
  readonly extFields?: string | undefined
  readonly user_id_type?: string | undefined
}

export const MetainfoInput: Codec.Shape<MetainfoInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.metainfo#input", () => ({
    spreadsheetToken: Codec.str,
    extFields: Codec.strOpt,
    user_id_type: Codec.strOpt
  }))

/**
 * What `metainfo` gives.
 *
 * @category outputs
 */
export interface MetainfoOutput {
  readonly spreadsheetToken?: string | undefined
  readonly properties?: MetainfoOutputProperties | undefined
  readonly sheets?: ReadonlyArray<MetainfoOutputSheets> | undefined
}

export const MetainfoOutput: Codec.Shape<MetainfoOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.metainfo#output", () => ({
    spreadsheetToken: Codec.strOpt,
    properties: Codec.objOpt(MetainfoOutputProperties),
    sheets: Codec.listOpt(Codec.obj(MetainfoOutputSheets))
  }))

/**
 * 获取表格元数据
 *
 * `GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/metainfo` · Token: tenant or user · Rate limit:
 * 100/s.
 *
 * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`.
 *
 * @deprecated The platform keeps it for old applications.
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uETMzUjLxEzM14SMxMTN
 * @category endpoints
 */
export const metainfo: Endpoint.Described<MetainfoInput, MetainfoOutput, "tenant" | "user"> & {
  /**
   * 获取表格元数据
   *
   * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`,
   * `sheets:spreadsheet:readonly`.
   * @deprecated The platform keeps it for old applications.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uETMzUjLxEzM14SMxMTN
   */
  (input: MetainfoInput, options?: Endpoint.CallOptions): Effect.Effect<MetainfoOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.spreadsheet.metainfo",
  method: "GET",
  path: "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/metainfo",
  tokens: ["tenant", "user"],
  query: ["extFields", "user_id_type"],
  deprecated: true,
  codes,
  input: MetainfoInput,
  output: MetainfoOutput
})

/**
 * What `protectedDimension` takes.
 *
 * @category inputs
 */
export interface ProtectedDimensionInput {
  readonly spreadsheet_token: string
  readonly user_id_type?: string | undefined
  readonly addProtectedDimension: ReadonlyArray<ProtectedDimensionAddProtectedDimensionInput>
}

export const ProtectedDimensionInput: Codec.Shape<ProtectedDimensionInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.protected_dimension#input", () => ({
    spreadsheet_token: Codec.str,
    user_id_type: Codec.strOpt,
    addProtectedDimension: Codec.list(Codec.obj(ProtectedDimensionAddProtectedDimensionInput))
  }))

/**
 * What `protectedDimension` gives.
 *
 * @category outputs
 */
export interface ProtectedDimensionOutput {
  readonly addProtectedDimension: ReadonlyArray<ProtectedDimensionOutputAddProtectedDimension>
}

export const ProtectedDimensionOutput: Codec.Shape<ProtectedDimensionOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.protected_dimension#output", () => ({
    addProtectedDimension: Codec.list(Codec.obj(ProtectedDimensionOutputAddProtectedDimension))
  }))

/**
 * 增加保护范围
 *
 * `POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/protected_dimension` · Token: tenant or user ·
 * Rate limit: 100/s.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ugDNzUjL4QzM14CO0MTN
 * @category endpoints
 */
export const protectedDimension: Endpoint.Described<ProtectedDimensionInput, ProtectedDimensionOutput, "tenant" | "user"> & {
  /**
   * 增加保护范围
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/ugDNzUjL4QzM14CO0MTN
   */
  (input: ProtectedDimensionInput, options?: Endpoint.CallOptions): Effect.Effect<ProtectedDimensionOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.spreadsheet.protected_dimension",
  method: "POST",
  path: "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/protected_dimension",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: ProtectedDimensionInput,
  output: ProtectedDimensionOutput
})

/**
 * What `protectedRangeBatchDel` takes.
 *
 * @category inputs
 */
export interface ProtectedRangeBatchDelInput {
  readonly spreadsheetToken: string
  readonly protectIds: ReadonlyArray<string>
}

export const ProtectedRangeBatchDelInput: Codec.Shape<ProtectedRangeBatchDelInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.protected_range_batch_del#input", () => ({
    spreadsheetToken: Codec.str,
    protectIds: Codec.list(Codec.str)
  }))

/**
 * What `protectedRangeBatchDel` gives.
 *
 * @category outputs
 */
export interface ProtectedRangeBatchDelOutput {
  readonly delProtectIds?: ReadonlyArray<string> | undefined
}

export const ProtectedRangeBatchDelOutput: Codec.Shape<ProtectedRangeBatchDelOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.protected_range_batch_del#output", () => ({
    delProtectIds: Codec.listOpt(Codec.str)
  }))

/**
 * 删除保护范围
 *
 * `DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_del` · Token: tenant or
 * user · Rate limit: 100/s.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uYTM5YjL2ETO24iNxkjN
 * @category endpoints
 */
export const protectedRangeBatchDel: Endpoint.Described<ProtectedRangeBatchDelInput, ProtectedRangeBatchDelOutput, "tenant" | "user"> & {
  /**
   * 删除保护范围
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uYTM5YjL2ETO24iNxkjN
   */
  (input: ProtectedRangeBatchDelInput, options?: Endpoint.CallOptions): Effect.Effect<ProtectedRangeBatchDelOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.spreadsheet.protected_range_batch_del",
  method: "DELETE",
  path: "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_del",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: ProtectedRangeBatchDelInput,
  output: ProtectedRangeBatchDelOutput
})

/**
 * What `protectedRangeBatchGet` takes.
 *
 * @category inputs
 */
export interface ProtectedRangeBatchGetInput {
  readonly spreadsheetToken: string
  readonly protectIds: string
  readonly memberType?: "userId" | "openId" | "unionId" | (string & {}) | undefined
}

export const ProtectedRangeBatchGetInput: Codec.Shape<ProtectedRangeBatchGetInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.protected_range_batch_get#input", () => ({
    spreadsheetToken: Codec.str,
    protectIds: Codec.str,
    memberType: Codec.listedOpt("userId", "openId", "unionId")
  }))

/**
 * What `protectedRangeBatchGet` gives.
 *
 * @category outputs
 */
export interface ProtectedRangeBatchGetOutput {
  readonly protectedRanges: ReadonlyArray<ProtectedRangeBatchGetOutputProtectedRanges>
}

export const ProtectedRangeBatchGetOutput: Codec.Shape<ProtectedRangeBatchGetOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.protected_range_batch_get#output", () => ({
    protectedRanges: Codec.list(Codec.obj(ProtectedRangeBatchGetOutputProtectedRanges))
  }))

/**
 * 获取保护范围
 *
 * `GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_get` · Token: tenant or user
 * · Rate limit: 100/s.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uQTM5YjL0ETO24CNxkjN
 * @category endpoints
 */
export const protectedRangeBatchGet: Endpoint.Described<ProtectedRangeBatchGetInput, ProtectedRangeBatchGetOutput, "tenant" | "user"> & {
  /**
   * 获取保护范围
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uQTM5YjL0ETO24CNxkjN
   */
  (input: ProtectedRangeBatchGetInput, options?: Endpoint.CallOptions): Effect.Effect<ProtectedRangeBatchGetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.spreadsheet.protected_range_batch_get",
  method: "GET",
  path: "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_get",
  tokens: ["tenant", "user"],
  query: ["protectIds", "memberType"],
  codes,
  input: ProtectedRangeBatchGetInput,
  output: ProtectedRangeBatchGetOutput
})

/**
 * What `protectedRangeBatchUpdate` takes.
 *
 * @category inputs
 */
export interface ProtectedRangeBatchUpdateInput {
  readonly spreadsheetToken: string
  readonly requests: ReadonlyArray<ProtectedRangeBatchUpdateRequestsInput>
}

export const ProtectedRangeBatchUpdateInput: Codec.Shape<ProtectedRangeBatchUpdateInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.protected_range_batch_update#input", () => ({
    spreadsheetToken: Codec.str,
    requests: Codec.list(Codec.obj(ProtectedRangeBatchUpdateRequestsInput))
  }))

/**
 * What `protectedRangeBatchUpdate` gives.
 *
 * @category outputs
 */
export interface ProtectedRangeBatchUpdateOutput {
  readonly replies: ReadonlyArray<ProtectedRangeBatchUpdateOutputReplies>
}

export const ProtectedRangeBatchUpdateOutput: Codec.Shape<ProtectedRangeBatchUpdateOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.protected_range_batch_update#output", () => ({
    replies: Codec.list(Codec.obj(ProtectedRangeBatchUpdateOutputReplies))
  }))

/**
 * 修改保护范围
 *
 * `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_update` · Token: tenant or
 * user.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUTM5YjL1ETO24SNxkjN
 * @category endpoints
 */
export const protectedRangeBatchUpdate: Endpoint.Described<ProtectedRangeBatchUpdateInput, ProtectedRangeBatchUpdateOutput, "tenant" | "user"> & {
  /**
   * 修改保护范围
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUTM5YjL1ETO24SNxkjN
   */
  (input: ProtectedRangeBatchUpdateInput, options?: Endpoint.CallOptions): Effect.Effect<ProtectedRangeBatchUpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.spreadsheet.protected_range_batch_update",
  method: "POST",
  path: "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_update",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: ProtectedRangeBatchUpdateInput,
  output: ProtectedRangeBatchUpdateOutput
})

/**
 * What `sheetsBatchUpdate` takes.
 *
 * @category inputs
 */
export interface SheetsBatchUpdateInput {
  readonly spreadsheet_token: string
  readonly user_id_type?: "open_id" | "union_id" | undefined
  readonly requests: ReadonlyArray<SheetsBatchUpdateRequestsInput>
}

export const SheetsBatchUpdateInput: Codec.Shape<SheetsBatchUpdateInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.sheets_batch_update#input", () => ({
    spreadsheet_token: Codec.str,
    user_id_type: Codec.litOpt("open_id", "union_id"),
    requests: Codec.list(Codec.obj(SheetsBatchUpdateRequestsInput))
  }))

/**
 * What `sheetsBatchUpdate` gives.
 *
 * @category outputs
 */
export interface SheetsBatchUpdateOutput {
  readonly replies: ReadonlyArray<SheetsBatchUpdateOutputReplies>
}

export const SheetsBatchUpdateOutput: Codec.Shape<SheetsBatchUpdateOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.sheets_batch_update#output", () => ({
    replies: Codec.list(Codec.obj(SheetsBatchUpdateOutputReplies))
  }))

/**
 * 更新工作表属性
 *
 * `POST /open-apis/sheets/v2/spreadsheets/:spreadsheet_token/sheets_batch_update` · Token: tenant or user ·
 * Rate limit: 100/s.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ugjMzUjL4IzM14COyMTN
 * @category endpoints
 */
export const sheetsBatchUpdate: Endpoint.Described<SheetsBatchUpdateInput, SheetsBatchUpdateOutput, "tenant" | "user"> & {
  /**
   * 更新工作表属性
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/ugjMzUjL4IzM14COyMTN
   */
  (input: SheetsBatchUpdateInput, options?: Endpoint.CallOptions): Effect.Effect<SheetsBatchUpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.spreadsheet.sheets_batch_update",
  method: "POST",
  path: "/open-apis/sheets/v2/spreadsheets/:spreadsheet_token/sheets_batch_update",
  tokens: ["tenant", "user"],
  query: ["user_id_type"],
  body: "json",
  codes,
  input: SheetsBatchUpdateInput,
  output: SheetsBatchUpdateOutput
})

/**
 * What `style` takes.
 *
 * @category inputs
 */
export interface StyleInput {
  readonly spreadsheetToken: string
  readonly appendStyle: StyleAppendStyleInput
}

export const StyleInput: Codec.Shape<StyleInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.style#input", () => ({
    spreadsheetToken: Codec.str,
    appendStyle: Codec.obj(StyleAppendStyleInput)
  }))

/**
 * What `style` gives.
 *
 * @category outputs
 */
export interface StyleOutput {
  readonly updates: StyleOutputUpdates
}

export const StyleOutput: Codec.Shape<StyleOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.style#output", () => ({
    updates: Codec.obj(StyleOutputUpdates)
  }))

/**
 * 设置单元格样式
 *
 * `PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/style` · Token: tenant or user · Rate limit:
 * 100/s.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ukjMzUjL5IzM14SOyMTN
 * @category endpoints
 */
export const style: Endpoint.Described<StyleInput, StyleOutput, "tenant" | "user"> & {
  /**
   * 设置单元格样式
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/ukjMzUjL5IzM14SOyMTN
   */
  (input: StyleInput, options?: Endpoint.CallOptions): Effect.Effect<StyleOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.spreadsheet.style",
  method: "PUT",
  path: "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/style",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: StyleInput,
  output: StyleOutput
})

/**
 * What `stylesBatchUpdate` takes.
 *
 * @category inputs
 */
export interface StylesBatchUpdateInput {
  readonly spreadsheetToken: string
  readonly data: ReadonlyArray<StylesBatchUpdateDataInput>
}

export const StylesBatchUpdateInput: Codec.Shape<StylesBatchUpdateInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.styles_batch_update#input", () => ({
    spreadsheetToken: Codec.str,
    data: Codec.list(Codec.obj(StylesBatchUpdateDataInput))
  }))

/**
 * What `stylesBatchUpdate` gives.
 *
 * @category outputs
 */
export interface StylesBatchUpdateOutput {
  readonly spreadsheetToken?: string | undefined
  readonly totalUpdatedRows?: number | undefined
  readonly totalUpdatedColumns?: number | undefined
  readonly totalUpdatedCells?: number | undefined
  readonly revision?: number | undefined
  readonly responses?: ReadonlyArray<SpreadsheetResponse> | undefined
}

export const StylesBatchUpdateOutput: Codec.Shape<StylesBatchUpdateOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.styles_batch_update#output", () => ({
    spreadsheetToken: Codec.strOpt,
    totalUpdatedRows: Codec.intOpt,
    totalUpdatedColumns: Codec.intOpt,
    totalUpdatedCells: Codec.intOpt,
    revision: Codec.intOpt,
    responses: Codec.listOpt(Codec.obj(SpreadsheetResponse))
  }))

/**
 * 批量设置单元格样式
 *
 * `PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/styles_batch_update` · Token: tenant or user ·
 * Rate limit: 100/s.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uAzMzUjLwMzM14CMzMTN
 * @category endpoints
 */
export const stylesBatchUpdate: Endpoint.Described<StylesBatchUpdateInput, StylesBatchUpdateOutput, "tenant" | "user"> & {
  /**
   * 批量设置单元格样式
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uAzMzUjLwMzM14CMzMTN
   */
  (input: StylesBatchUpdateInput, options?: Endpoint.CallOptions): Effect.Effect<StylesBatchUpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.spreadsheet.styles_batch_update",
  method: "PUT",
  path: "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/styles_batch_update",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: StylesBatchUpdateInput,
  output: StylesBatchUpdateOutput
})

/**
 * What `unmergeCells` takes.
 *
 * @category inputs
 */
export interface UnmergeCellsInput {
  readonly spreadsheetToken: string
  readonly range: string
}

export const UnmergeCellsInput: Codec.Shape<UnmergeCellsInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.unmerge_cells#input", () => ({
    spreadsheetToken: Codec.str,
    range: Codec.str
  }))

/**
 * What `unmergeCells` gives.
 *
 * @category outputs
 */
export interface UnmergeCellsOutput {
  readonly spreadsheetToken: string
}

export const UnmergeCellsOutput: Codec.Shape<UnmergeCellsOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.unmerge_cells#output", () => ({
    spreadsheetToken: Codec.str
  }))

/**
 * 拆分单元格
 *
 * `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/unmerge_cells` · Token: tenant or user · Rate
 * limit: 100/s.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uATNzUjLwUzM14CM1MTN
 * @category endpoints
 */
export const unmergeCells: Endpoint.Described<UnmergeCellsInput, UnmergeCellsOutput, "tenant" | "user"> & {
  /**
   * 拆分单元格
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uATNzUjLwUzM14CM1MTN
   */
  (input: UnmergeCellsInput, options?: Endpoint.CallOptions): Effect.Effect<UnmergeCellsOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.spreadsheet.unmerge_cells",
  method: "POST",
  path: "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/unmerge_cells",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: UnmergeCellsInput,
  output: UnmergeCellsOutput
})

/**
 * What `valuesAppend` takes.
 *
 * @category inputs
 */
export interface ValuesAppendInput {
  readonly spreadsheetToken: string
  readonly insertDataOption?: "OVERWRITE" | "INSERT_ROWS" | (string & {}) | undefined
  readonly valueRange: ValuesAppendValueRangeInput
}

export const ValuesAppendInput: Codec.Shape<ValuesAppendInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.values_append#input", () => ({
    spreadsheetToken: Codec.str,
    insertDataOption: Codec.listedOpt("OVERWRITE", "INSERT_ROWS"),
    valueRange: Codec.obj(ValuesAppendValueRangeInput)
  }))

/**
 * What `valuesAppend` gives.
 *
 * @category outputs
 */
export interface ValuesAppendOutput {
  readonly spreadsheetToken?: string | undefined
  readonly tableRange?: string | undefined
  readonly revision?: number | undefined
  readonly updates?: Updates | undefined
}

export const ValuesAppendOutput: Codec.Shape<ValuesAppendOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.values_append#output", () => ({
    spreadsheetToken: Codec.strOpt,
    tableRange: Codec.strOpt,
    revision: Codec.intOpt,
    updates: Codec.objOpt(Updates)
  }))

/**
 * 追加数据
 *
 * `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_append` · Token: tenant or user · Rate
 * limit: 100/s.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMjMzUjLzIzM14yMyMTN
 * @category endpoints
 */
export const valuesAppend: Endpoint.Described<ValuesAppendInput, ValuesAppendOutput, "tenant" | "user"> & {
  /**
   * 追加数据
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uMjMzUjLzIzM14yMyMTN
   */
  (input: ValuesAppendInput, options?: Endpoint.CallOptions): Effect.Effect<ValuesAppendOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.spreadsheet.values_append",
  method: "POST",
  path: "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_append",
  tokens: ["tenant", "user"],
  query: ["insertDataOption"],
  body: "json",
  codes,
  input: ValuesAppendInput,
  output: ValuesAppendOutput
})

/**
 * What `valuesBatchGet` takes.
 *
 * @category inputs
 */
export interface ValuesBatchGetInput {
  readonly spreadsheetToken: string
  readonly ranges: string
  readonly valueRenderOption?: string | undefined
  readonly dateTimeRenderOption?: string | undefined
  readonly user_id_type?: "open_id" | "union_id" | undefined
}

export const ValuesBatchGetInput: Codec.Shape<ValuesBatchGetInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.values_batch_get#input", () => ({
    spreadsheetToken: Codec.str,
    ranges: Codec.str,
    valueRenderOption: Codec.strOpt,
    dateTimeRenderOption: Codec.strOpt,
    user_id_type: Codec.litOpt("open_id", "union_id")
  }))

/**
 * What `valuesBatchGet` gives.
 *
 * @category outputs
 */
export interface ValuesBatchGetOutput {
  readonly revision?: number | undefined
  readonly spreadsheetToken?: string | undefined
  readonly totalCells?: number | undefined
  readonly valueRanges?: ReadonlyArray<ValuesBatchGetOutputValueRanges> | undefined
}

export const ValuesBatchGetOutput: Codec.Shape<ValuesBatchGetOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.values_batch_get#output", () => ({
    revision: Codec.intOpt,
    spreadsheetToken: Codec.strOpt,
    totalCells: Codec.intOpt,
    valueRanges: Codec.listOpt(Codec.obj(ValuesBatchGetOutputValueRanges))
  }))

/**
 * 读取多个范围
 *
 * `GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_batch_get` · Token: tenant or user · Rate
 * limit: 100/s.
 *
 * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ukTMzUjL5EzM14SOxMTN
 * @category endpoints
 */
export const valuesBatchGet: Endpoint.Described<ValuesBatchGetInput, ValuesBatchGetOutput, "tenant" | "user"> & {
  /**
   * 读取多个范围
   *
   * Scopes, any of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`,
   * `sheets:spreadsheet:readonly`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/ukTMzUjL5EzM14SOxMTN
   */
  (input: ValuesBatchGetInput, options?: Endpoint.CallOptions): Effect.Effect<ValuesBatchGetOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.spreadsheet.values_batch_get",
  method: "GET",
  path: "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_batch_get",
  tokens: ["tenant", "user"],
  query: ["ranges", "valueRenderOption", "dateTimeRenderOption", "user_id_type"],
  codes,
  input: ValuesBatchGetInput,
  output: ValuesBatchGetOutput
})

/**
 * What `valuesBatchUpdate` takes.
 *
 * @category inputs
 */
export interface ValuesBatchUpdateInput {
  readonly spreadsheetToken: string
  readonly valueRanges: ReadonlyArray<Types.ValueRange>
}

export const ValuesBatchUpdateInput: Codec.Shape<ValuesBatchUpdateInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.values_batch_update#input", () => ({
    spreadsheetToken: Codec.str,
    valueRanges: Codec.list(Codec.obj(Types.ValueRange))
  }))

/**
 * What `valuesBatchUpdate` gives.
 *
 * @category outputs
 */
export interface ValuesBatchUpdateOutput {
  readonly responses?: ReadonlyArray<SpreadsheetResponse> | undefined
  readonly revision?: number | undefined
  readonly spreadsheetToken?: string | undefined
}

export const ValuesBatchUpdateOutput: Codec.Shape<ValuesBatchUpdateOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.values_batch_update#output", () => ({
    responses: Codec.listOpt(Codec.obj(SpreadsheetResponse)),
    revision: Codec.intOpt,
    spreadsheetToken: Codec.strOpt
  }))

/**
 * 向多个范围写入数据
 *
 * `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_batch_update` · Token: tenant or user ·
 * Rate limit: 100/s.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uEjMzUjLxIzM14SMyMTN
 * @category endpoints
 */
export const valuesBatchUpdate: Endpoint.Described<ValuesBatchUpdateInput, ValuesBatchUpdateOutput, "tenant" | "user"> & {
  /**
   * 向多个范围写入数据
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uEjMzUjLxIzM14SMyMTN
   */
  (input: ValuesBatchUpdateInput, options?: Endpoint.CallOptions): Effect.Effect<ValuesBatchUpdateOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.spreadsheet.values_batch_update",
  method: "POST",
  path: "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_batch_update",
  tokens: ["tenant", "user"],
  body: "json",
  repeatable: true,
  codes,
  input: ValuesBatchUpdateInput,
  output: ValuesBatchUpdateOutput
})

/**
 * What `valuesImage` takes.
 *
 * @category inputs
 */
export interface ValuesImageInput {
  readonly spreadsheetToken: string
  readonly range: string
  readonly image: ReadonlyArray<number>
  readonly name: string
}

export const ValuesImageInput: Codec.Shape<ValuesImageInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.values_image#input", () => ({
    spreadsheetToken: Codec.str,
    range: Codec.str,
    image: Codec.list(Codec.int),
    name: Codec.str
  }))

/**
 * What `valuesImage` gives.
 *
 * @category outputs
 */
export interface ValuesImageOutput {
  readonly spreadsheetToken?: string | undefined
  readonly updatedRange?: string | undefined
  readonly revision?: number | undefined
}

export const ValuesImageOutput: Codec.Shape<ValuesImageOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.values_image#output", () => ({
    spreadsheetToken: Codec.strOpt,
    updatedRange: Codec.strOpt,
    revision: Codec.intOpt
  }))

/**
 * 写入图片
 *
 * `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_image` · Token: tenant or user · Rate
 * limit: 100/s.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDNxYjL1QTM24SN0EjN
 * @category endpoints
 */
export const valuesImage: Endpoint.Described<ValuesImageInput, ValuesImageOutput, "tenant" | "user"> & {
  /**
   * 写入图片
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDNxYjL1QTM24SN0EjN
   */
  (input: ValuesImageInput, options?: Endpoint.CallOptions): Effect.Effect<ValuesImageOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.spreadsheet.values_image",
  method: "POST",
  path: "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_image",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: ValuesImageInput,
  output: ValuesImageOutput
})

/**
 * What `valuesPrepend` takes.
 *
 * @category inputs
 */
export interface ValuesPrependInput {
  readonly spreadsheetToken: string
  readonly valueRange: Types.ValueRange
}

export const ValuesPrependInput: Codec.Shape<ValuesPrependInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.values_prepend#input", () => ({
    spreadsheetToken: Codec.str,
    valueRange: Codec.obj(Types.ValueRange)
  }))

/**
 * What `valuesPrepend` gives.
 *
 * @category outputs
 */
export interface ValuesPrependOutput {
  readonly spreadsheetToken?: string | undefined
  readonly tableRange?: string | undefined
  readonly revision?: number | undefined
  readonly updates?: Updates | undefined
}

export const ValuesPrependOutput: Codec.Shape<ValuesPrependOutput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.values_prepend#output", () => ({
    spreadsheetToken: Codec.strOpt,
    tableRange: Codec.strOpt,
    revision: Codec.intOpt,
    updates: Codec.objOpt(Updates)
  }))

/**
 * 插入数据
 *
 * `POST /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_prepend` · Token: tenant or user · Rate
 * limit: 100/s.
 *
 * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIjMzUjLyIzM14iMyMTN
 * @category endpoints
 */
export const valuesPrepend: Endpoint.Described<ValuesPrependInput, ValuesPrependOutput, "tenant" | "user"> & {
  /**
   * 插入数据
   *
   * Scopes, any of: `drive:drive`, `sheets:spreadsheet`.
   * @see https://open.feishu.cn/document/ukTMukTMukTM/uIjMzUjLyIzM14iMyMTN
   */
  (input: ValuesPrependInput, options?: Endpoint.CallOptions): Effect.Effect<ValuesPrependOutput, FeishuError, FeishuClient>
} = /*#__PURE__*/ Endpoint.makeRequired({
  id: "sheets.v2.spreadsheet.values_prepend",
  method: "POST",
  path: "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/values_prepend",
  tokens: ["tenant", "user"],
  body: "json",
  codes,
  input: ValuesPrependInput,
  output: ValuesPrependOutput
})

/** @category structures */
export interface Dimension {
  readonly sheetId?: string | undefined
  readonly startIndex?: number | undefined
  readonly endIndex?: number | undefined
  readonly majorDimension?: "ROWS" | "COLUMNS" | (string & {}) | undefined
}

export const Dimension: Codec.Shape<Dimension> = /*#__PURE__*/ Codec.shape("sheets#Dimension", () => ({
  sheetId: Codec.strOpt,
  startIndex: Codec.intOpt,
  endIndex: Codec.intOpt,
  majorDimension: Codec.openOpt("ROWS", "COLUMNS")
}))

/** @category structures */
export interface User {
  readonly memberType?: string | undefined
  readonly memberId?: string | undefined
}

export const User: Codec.Shape<User> = /*#__PURE__*/ Codec.shape("sheets#User", () => ({
  memberType: Codec.strOpt,
  memberId: Codec.strOpt
}))

/** @category structures */
export interface AddEditor {
  readonly memberType: "userId" | "openId" | "unionId" | (string & {})
  readonly memberId: string
}

export const AddEditor: Codec.Shape<AddEditor> = /*#__PURE__*/ Codec.shape("sheets#AddEditor", () => ({
  memberType: Codec.listed("userId", "openId", "unionId"),
  memberId: Codec.str
}))

/** @category structures */
export interface StyleInput2 {
  readonly font?: FontInput | undefined
  readonly textDecoration?: 0 | 1 | 2 | 3 | (number & {}) | undefined
  readonly formatter?: string | undefined
  readonly hAlign?: 0 | 1 | 2 | (number & {}) | undefined
  readonly vAlign?: 0 | 1 | 2 | (number & {}) | undefined
  readonly foreColor?: string | undefined
  readonly backColor?: string | undefined
  readonly borderType?:
    | "FULL_BORDER" | "OUTER_BORDER" | "INNER_BORDER" | "NO_BORDER" | "LEFT_BORDER" | "RIGHT_BORDER"
    | "TOP_BORDER" | "BOTTOM_BORDER" | (string & {}) | undefined
  readonly borderColor?: string | undefined
  readonly clean?: boolean | undefined
}

export const StyleInput2: Codec.Shape<StyleInput2> = /*#__PURE__*/ Codec.shape("sheets#StyleInput", () => ({
  font: Codec.objOpt(FontInput),
  textDecoration: Codec.listedOpt(0, 1, 2, 3),
  formatter: Codec.strOpt,
  hAlign: Codec.listedOpt(0, 1, 2),
  vAlign: Codec.listedOpt(0, 1, 2),
  foreColor: Codec.strOpt,
  backColor: Codec.strOpt,
  borderType: Codec.listedOpt(
    "FULL_BORDER", "OUTER_BORDER", "INNER_BORDER", "NO_BORDER", "LEFT_BORDER", "RIGHT_BORDER", "TOP_BORDER",
    "BOTTOM_BORDER"
  ),
  borderColor: Codec.strOpt,
  clean: Codec.boolOpt
}))

/** @category structures */
export interface FontInput {
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  readonly fontSize?: string | undefined
  readonly clean?: boolean | undefined
}

export const FontInput: Codec.Shape<FontInput> = /*#__PURE__*/ Codec.shape("sheets#FontInput", () => ({
  bold: Codec.boolOpt,
  italic: Codec.boolOpt,
  fontSize: Codec.strOpt,
  clean: Codec.boolOpt
}))

/** @category structures */
export interface SpreadsheetResponse {
  readonly spreadsheetToken?: string | undefined
  readonly updatedRange?: string | undefined
  readonly updatedRows?: number | undefined
  readonly updatedColumns?: number | undefined
  readonly updatedCells?: number | undefined
}

export const SpreadsheetResponse: Codec.Shape<SpreadsheetResponse> =
  /*#__PURE__*/ Codec.shape("sheets#SpreadsheetResponse", () => ({
    spreadsheetToken: Codec.strOpt,
    updatedRange: Codec.strOpt,
    updatedRows: Codec.intOpt,
    updatedColumns: Codec.intOpt,
    updatedCells: Codec.intOpt
  }))

/** @category structures */
export interface Updates {
  readonly spreadsheetToken?: string | undefined
  readonly updatedRange?: string | undefined
  readonly updatedRows?: number | undefined
  readonly updatedColumns?: number | undefined
  readonly updatedCells?: number | undefined
  readonly revision?: number | undefined
}

export const Updates: Codec.Shape<Updates> = /*#__PURE__*/ Codec.shape("sheets#Updates", () => ({
  spreadsheetToken: Codec.strOpt,
  updatedRange: Codec.strOpt,
  updatedRows: Codec.intOpt,
  updatedColumns: Codec.intOpt,
  updatedCells: Codec.intOpt,
  revision: Codec.intOpt
}))

/** @category structures */
export interface MetainfoOutputProperties {
  readonly title?: string | undefined
  readonly ownerUser?: number | undefined
  readonly ownerUserID?: string | undefined
  readonly sheetCount?: number | undefined
  readonly revision?: number | undefined
}

export const MetainfoOutputProperties: Codec.Shape<MetainfoOutputProperties> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.metainfo#output.properties", () => ({
    title: Codec.strOpt,
    ownerUser: Codec.intOpt,
    ownerUserID: Codec.strOpt,
    sheetCount: Codec.intOpt,
    revision: Codec.intOpt
  }))

/** @category structures */
export interface MetainfoOutputSheets {
  readonly sheetId?: string | undefined
  readonly title?: string | undefined
  readonly index?: number | undefined
  readonly rowCount?: number | undefined
  readonly columnCount?: number | undefined
  readonly frozenRowCount?: number | undefined
  readonly frozenColCount?: number | undefined
  readonly merges?: ReadonlyArray<MetainfoOutputSheetsMerges> | undefined
  readonly protectedRange?: ReadonlyArray<MetainfoOutputSheetsProtectedRange> | undefined
  readonly blockInfo?: MetainfoOutputSheetsBlockInfo | undefined
}

export const MetainfoOutputSheets: Codec.Shape<MetainfoOutputSheets> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.metainfo#output.sheets", () => ({
    sheetId: Codec.strOpt,
    title: Codec.strOpt,
    index: Codec.intOpt,
    rowCount: Codec.intOpt,
    columnCount: Codec.intOpt,
    frozenRowCount: Codec.intOpt,
    frozenColCount: Codec.intOpt,
    merges: Codec.listOpt(Codec.obj(MetainfoOutputSheetsMerges)),
    protectedRange: Codec.listOpt(Codec.obj(MetainfoOutputSheetsProtectedRange)),
    blockInfo: Codec.objOpt(MetainfoOutputSheetsBlockInfo)
  }))

/** @category structures */
export interface MetainfoOutputSheetsMerges {
  readonly startRowIndex?: number | undefined
  readonly startColumnIndex?: number | undefined
  readonly rowCount?: number | undefined
  readonly columnCount?: number | undefined
}

export const MetainfoOutputSheetsMerges: Codec.Shape<MetainfoOutputSheetsMerges> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.metainfo#output.sheets.merges", () => ({
    startRowIndex: Codec.intOpt,
    startColumnIndex: Codec.intOpt,
    rowCount: Codec.intOpt,
    columnCount: Codec.intOpt
  }))

/** @category structures */
export interface MetainfoOutputSheetsProtectedRange {
  readonly dimension?: MetainfoOutputSheetsProtectedRangeDimension | undefined
  readonly protectId?: string | undefined
  readonly lockInfo?: string | undefined
  readonly sheetId?: string | undefined
}

export const MetainfoOutputSheetsProtectedRange: Codec.Shape<MetainfoOutputSheetsProtectedRange> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.metainfo#output.sheets.protectedRange", () => ({
    dimension: Codec.objOpt(MetainfoOutputSheetsProtectedRangeDimension),
    protectId: Codec.strOpt,
    lockInfo: Codec.strOpt,
    sheetId: Codec.strOpt
  }))

/** @category structures */
export interface MetainfoOutputSheetsProtectedRangeDimension {
  readonly startIndex?: number | undefined
  readonly endIndex?: number | undefined
  readonly majorDimension?: string | undefined
  readonly sheetId?: string | undefined
}

export const MetainfoOutputSheetsProtectedRangeDimension: Codec.Shape<MetainfoOutputSheetsProtectedRangeDimension> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.metainfo#output.sheets.protectedRange.dimension", () => ({
    startIndex: Codec.intOpt,
    endIndex: Codec.intOpt,
    majorDimension: Codec.strOpt,
    sheetId: Codec.strOpt
  }))

/** @category structures */
export interface MetainfoOutputSheetsBlockInfo {
  readonly blockToken?: string | undefined
  readonly blockType?: string | undefined
}

export const MetainfoOutputSheetsBlockInfo: Codec.Shape<MetainfoOutputSheetsBlockInfo> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.metainfo#output.sheets.blockInfo", () => ({
    blockToken: Codec.strOpt,
    blockType: Codec.strOpt
  }))

/** @category structures */
export interface ProtectedDimensionAddProtectedDimensionInput {
  readonly dimension: ProtectedDimensionAddProtectedDimensionDimensionInput
  readonly editors?: ReadonlyArray<number> | undefined
  readonly users?: ReadonlyArray<string> | undefined
  readonly lockInfo?: string | undefined
}

export const ProtectedDimensionAddProtectedDimensionInput: Codec.Shape<ProtectedDimensionAddProtectedDimensionInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.protected_dimension#input.addProtectedDimension", () => ({
    dimension: Codec.obj(ProtectedDimensionAddProtectedDimensionDimensionInput),
    editors: Codec.listOpt(Codec.int),
    users: Codec.listOpt(Codec.str),
    lockInfo: Codec.strOpt
  }))

/** @category structures */
export interface ProtectedDimensionAddProtectedDimensionDimensionInput {
  readonly sheetId: string
  readonly majorDimension?: "ROWS" | "COLUMNS" | undefined
  readonly startIndex: number
  readonly endIndex: number
}

export const ProtectedDimensionAddProtectedDimensionDimensionInput: Codec.Shape<ProtectedDimensionAddProtectedDimensionDimensionInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.protected_dimension#input.addProtectedDimension.dimension", () => ({
    sheetId: Codec.str,
    majorDimension: Codec.litOpt("ROWS", "COLUMNS"),
    startIndex: Codec.int,
    endIndex: Codec.int
  }))

/** @category structures */
export interface ProtectedDimensionOutputAddProtectedDimension {
  readonly dimension?: ProtectedDimensionOutputAddProtectedDimensionDimension | undefined
  readonly editors?: ReadonlyArray<number> | undefined
  readonly users?: ReadonlyArray<string> | undefined
  readonly lockInfo?: string | undefined
  readonly protectId?: string | undefined
}

export const ProtectedDimensionOutputAddProtectedDimension: Codec.Shape<ProtectedDimensionOutputAddProtectedDimension> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.protected_dimension#output.addProtectedDimension", () => ({
    dimension: Codec.objOpt(ProtectedDimensionOutputAddProtectedDimensionDimension),
    editors: Codec.listOpt(Codec.int),
    users: Codec.listOpt(Codec.str),
    lockInfo: Codec.strOpt,
    protectId: Codec.strOpt
  }))

/** @category structures */
export interface ProtectedDimensionOutputAddProtectedDimensionDimension {
  readonly sheetId?: string | undefined
  readonly majorDimension?: "ROWS" | "COLUMNS" | (string & {}) | undefined
  readonly startIndex?: number | undefined
  readonly endIndex?: number | undefined
}

export const ProtectedDimensionOutputAddProtectedDimensionDimension: Codec.Shape<ProtectedDimensionOutputAddProtectedDimensionDimension> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.protected_dimension#output.addProtectedDimension.dimension", () => ({
    sheetId: Codec.strOpt,
    majorDimension: Codec.openOpt("ROWS", "COLUMNS"),
    startIndex: Codec.intOpt,
    endIndex: Codec.intOpt
  }))

/** @category structures */
export interface ProtectedRangeBatchGetOutputProtectedRanges {
  readonly protectId?: string | undefined
  readonly dimension?: Dimension | undefined
  readonly sheetId?: string | undefined
  readonly lockInfo?: string | undefined
  readonly editors?: ProtectedRangeBatchGetOutputProtectedRangesEditors | undefined
}

export const ProtectedRangeBatchGetOutputProtectedRanges: Codec.Shape<ProtectedRangeBatchGetOutputProtectedRanges> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.protected_range_batch_get#output.protectedRanges", () => ({
    protectId: Codec.strOpt,
    dimension: Codec.objOpt(Dimension),
    sheetId: Codec.strOpt,
    lockInfo: Codec.strOpt,
    editors: Codec.objOpt(ProtectedRangeBatchGetOutputProtectedRangesEditors)
  }))

/** @category structures */
export interface ProtectedRangeBatchGetOutputProtectedRangesEditors {
  readonly users?: ReadonlyArray<User> | undefined
}

export const ProtectedRangeBatchGetOutputProtectedRangesEditors: Codec.Shape<ProtectedRangeBatchGetOutputProtectedRangesEditors> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.protected_range_batch_get#output.protectedRanges.editors", () => ({
    users: Codec.listOpt(Codec.obj(User))
  }))

/** @category structures */
export interface ProtectedRangeBatchUpdateRequestsInput {
  readonly protectId: string
  readonly dimension?: Types.DimensionInput | undefined
  readonly editors?: ProtectedRangeBatchUpdateRequestsEditorsInput | undefined
  readonly lockInfo?: string | undefined
}

export const ProtectedRangeBatchUpdateRequestsInput: Codec.Shape<ProtectedRangeBatchUpdateRequestsInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.protected_range_batch_update#input.requests", () => ({
    protectId: Codec.str,
    dimension: Codec.objOpt(Types.DimensionInput),
    editors: Codec.objOpt(ProtectedRangeBatchUpdateRequestsEditorsInput),
    lockInfo: Codec.strOpt
  }))

/** @category structures */
export interface ProtectedRangeBatchUpdateRequestsEditorsInput {
  readonly addEditors?: ReadonlyArray<AddEditor> | undefined
  readonly delEditors?: ReadonlyArray<AddEditor> | undefined
}

export const ProtectedRangeBatchUpdateRequestsEditorsInput: Codec.Shape<ProtectedRangeBatchUpdateRequestsEditorsInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.protected_range_batch_update#input.requests.editors", () => ({
    addEditors: Codec.listOpt(Codec.obj(AddEditor)),
    delEditors: Codec.listOpt(Codec.obj(AddEditor))
  }))

/** @category structures */
export interface ProtectedRangeBatchUpdateOutputReplies {
  readonly protectId?: string | undefined
  readonly sheetId?: string | undefined
  readonly dimension?: Dimension | undefined
  readonly editors?: ProtectedRangeBatchUpdateOutputRepliesEditors | undefined
  readonly lockInfo?: string | undefined
}

export const ProtectedRangeBatchUpdateOutputReplies: Codec.Shape<ProtectedRangeBatchUpdateOutputReplies> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.protected_range_batch_update#output.replies", () => ({
    protectId: Codec.strOpt,
    sheetId: Codec.strOpt,
    dimension: Codec.objOpt(Dimension),
    editors: Codec.objOpt(ProtectedRangeBatchUpdateOutputRepliesEditors),
    lockInfo: Codec.strOpt
  }))

/** @category structures */
export interface ProtectedRangeBatchUpdateOutputRepliesEditors {
  readonly addEditors?: ReadonlyArray<User> | undefined
  readonly delEditors?: ReadonlyArray<User> | undefined
}

export const ProtectedRangeBatchUpdateOutputRepliesEditors: Codec.Shape<ProtectedRangeBatchUpdateOutputRepliesEditors> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.protected_range_batch_update#output.replies.editors", () => ({
    addEditors: Codec.listOpt(Codec.obj(User)),
    delEditors: Codec.listOpt(Codec.obj(User))
  }))

/** @category structures */
export interface SheetsBatchUpdateRequestsInput {
  readonly updateSheet?: SheetsBatchUpdateRequestsUpdateSheetInput | undefined
  readonly addSheet?: SheetsBatchUpdateRequestsAddSheetInput | undefined
  readonly copySheet?: SheetsBatchUpdateRequestsCopySheetInput | undefined
  readonly deleteSheet?: SheetsBatchUpdateRequestsDeleteSheetInput | undefined
}

export const SheetsBatchUpdateRequestsInput: Codec.Shape<SheetsBatchUpdateRequestsInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.sheets_batch_update#input.requests", () => ({
    updateSheet: Codec.objOpt(SheetsBatchUpdateRequestsUpdateSheetInput),
    addSheet: Codec.objOpt(SheetsBatchUpdateRequestsAddSheetInput),
    copySheet: Codec.objOpt(SheetsBatchUpdateRequestsCopySheetInput),
    deleteSheet: Codec.objOpt(SheetsBatchUpdateRequestsDeleteSheetInput)
  }))

/** @category structures */
export interface SheetsBatchUpdateRequestsUpdateSheetInput {
  readonly properties: SheetsBatchUpdateRequestsUpdateSheetPropertiesInput
}

export const SheetsBatchUpdateRequestsUpdateSheetInput: Codec.Shape<SheetsBatchUpdateRequestsUpdateSheetInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.sheets_batch_update#input.requests.updateSheet", () => ({
    properties: Codec.obj(SheetsBatchUpdateRequestsUpdateSheetPropertiesInput)
  }))

/** @category structures */
export interface SheetsBatchUpdateRequestsUpdateSheetPropertiesInput {
  readonly sheetId: string
  readonly title?: string | undefined
  readonly index?: number | undefined
  readonly hidden?: boolean | undefined
  readonly frozenRowCount?: number | undefined
  readonly frozenColCount?: number | undefined
  readonly protect?: SheetsBatchUpdateRequestsUpdateSheetPropertiesProtectInput | undefined
}

export const SheetsBatchUpdateRequestsUpdateSheetPropertiesInput: Codec.Shape<SheetsBatchUpdateRequestsUpdateSheetPropertiesInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.sheets_batch_update#input.requests.updateSheet.properties", () => ({
    sheetId: Codec.str,
    title: Codec.strOpt,
    index: Codec.intOpt,
    hidden: Codec.boolOpt,
    frozenRowCount: Codec.intOpt,
    frozenColCount: Codec.intOpt,
    protect: Codec.objOpt(SheetsBatchUpdateRequestsUpdateSheetPropertiesProtectInput)
  }))

/** @category structures */
export interface SheetsBatchUpdateRequestsUpdateSheetPropertiesProtectInput {
  readonly lock: "LOCK" | "UNLOCK" | (string & {})
  readonly lockInfo?: string | undefined
  readonly userIDs?: ReadonlyArray<string> | undefined
}

export const SheetsBatchUpdateRequestsUpdateSheetPropertiesProtectInput: Codec.Shape<SheetsBatchUpdateRequestsUpdateSheetPropertiesProtectInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.sheets_batch_update#input.requests.updateSheet.properties.protect", () => ({
    lock: Codec.listed("LOCK", "UNLOCK"),
    lockInfo: Codec.strOpt,
    userIDs: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface SheetsBatchUpdateRequestsAddSheetInput {
  readonly properties: SheetsBatchUpdateRequestsAddSheetPropertiesInput
}

export const SheetsBatchUpdateRequestsAddSheetInput: Codec.Shape<SheetsBatchUpdateRequestsAddSheetInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.sheets_batch_update#input.requests.addSheet", () => ({
    properties: Codec.obj(SheetsBatchUpdateRequestsAddSheetPropertiesInput)
  }))

/** @category structures */
export interface SheetsBatchUpdateRequestsAddSheetPropertiesInput {
  readonly title: string
  readonly index?: number | undefined
}

export const SheetsBatchUpdateRequestsAddSheetPropertiesInput: Codec.Shape<SheetsBatchUpdateRequestsAddSheetPropertiesInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.sheets_batch_update#input.requests.addSheet.properties", () => ({
    title: Codec.str,
    index: Codec.intOpt
  }))

/** @category structures */
export interface SheetsBatchUpdateRequestsCopySheetInput {
  readonly source: SheetsBatchUpdateRequestsCopySheetSourceInput
  readonly destination: SheetsBatchUpdateRequestsCopySheetDestinationInput
}

export const SheetsBatchUpdateRequestsCopySheetInput: Codec.Shape<SheetsBatchUpdateRequestsCopySheetInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.sheets_batch_update#input.requests.copySheet", () => ({
    source: Codec.obj(SheetsBatchUpdateRequestsCopySheetSourceInput),
    destination: Codec.obj(SheetsBatchUpdateRequestsCopySheetDestinationInput)
  }))

/** @category structures */
export interface SheetsBatchUpdateRequestsCopySheetSourceInput {
  readonly sheetId: string
}

export const SheetsBatchUpdateRequestsCopySheetSourceInput: Codec.Shape<SheetsBatchUpdateRequestsCopySheetSourceInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.sheets_batch_update#input.requests.copySheet.source", () => ({
    sheetId: Codec.str
  }))

/** @category structures */
export interface SheetsBatchUpdateRequestsCopySheetDestinationInput {
  readonly title?: string | undefined
}

export const SheetsBatchUpdateRequestsCopySheetDestinationInput: Codec.Shape<SheetsBatchUpdateRequestsCopySheetDestinationInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.sheets_batch_update#input.requests.copySheet.destination", () => ({
    title: Codec.strOpt
  }))

/** @category structures */
export interface SheetsBatchUpdateRequestsDeleteSheetInput {
  readonly sheetId: string
}

export const SheetsBatchUpdateRequestsDeleteSheetInput: Codec.Shape<SheetsBatchUpdateRequestsDeleteSheetInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.sheets_batch_update#input.requests.deleteSheet", () => ({
    sheetId: Codec.str
  }))

/** @category structures */
export interface SheetsBatchUpdateOutputReplies {
  readonly updateSheet?: SheetsBatchUpdateOutputRepliesUpdateSheet | undefined
  readonly addSheet?: SheetsBatchUpdateOutputRepliesAddSheet | undefined
  readonly copySheet?: SheetsBatchUpdateOutputRepliesCopySheet | undefined
  readonly deleteSheet?: SheetsBatchUpdateOutputRepliesDeleteSheet | undefined
}

export const SheetsBatchUpdateOutputReplies: Codec.Shape<SheetsBatchUpdateOutputReplies> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.sheets_batch_update#output.replies", () => ({
    updateSheet: Codec.objOpt(SheetsBatchUpdateOutputRepliesUpdateSheet),
    addSheet: Codec.objOpt(SheetsBatchUpdateOutputRepliesAddSheet),
    copySheet: Codec.objOpt(SheetsBatchUpdateOutputRepliesCopySheet),
    deleteSheet: Codec.objOpt(SheetsBatchUpdateOutputRepliesDeleteSheet)
  }))

/** @category structures */
export interface SheetsBatchUpdateOutputRepliesUpdateSheet {
  readonly properties?: SheetsBatchUpdateOutputRepliesUpdateSheetProperties | undefined
}

export const SheetsBatchUpdateOutputRepliesUpdateSheet: Codec.Shape<SheetsBatchUpdateOutputRepliesUpdateSheet> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.sheets_batch_update#output.replies.updateSheet", () => ({
    properties: Codec.objOpt(SheetsBatchUpdateOutputRepliesUpdateSheetProperties)
  }))

/** @category structures */
export interface SheetsBatchUpdateOutputRepliesUpdateSheetProperties {
  readonly sheetId?: string | undefined
  readonly title?: string | undefined
  readonly index?: number | undefined
  readonly hidden?: boolean | undefined
  readonly frozen?: number | undefined
  readonly protect?: SheetsBatchUpdateOutputRepliesUpdateSheetPropertiesProtect | undefined
  readonly frozenRowCount?: number | undefined
  readonly frozenColCount?: number | undefined
}

export const SheetsBatchUpdateOutputRepliesUpdateSheetProperties: Codec.Shape<SheetsBatchUpdateOutputRepliesUpdateSheetProperties> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.sheets_batch_update#output.replies.updateSheet.properties", () => ({
    sheetId: Codec.strOpt,
    title: Codec.strOpt,
    index: Codec.intOpt,
    hidden: Codec.boolOpt,
    frozen: Codec.intOpt,
    protect: Codec.objOpt(SheetsBatchUpdateOutputRepliesUpdateSheetPropertiesProtect),
    frozenRowCount: Codec.intOpt,
    frozenColCount: Codec.intOpt
  }))

/** @category structures */
export interface SheetsBatchUpdateOutputRepliesUpdateSheetPropertiesProtect {
  readonly lock?: "LOCK" | "UNLOCK" | (string & {}) | undefined
  readonly lockInfo?: string | undefined
  readonly userIDs?: ReadonlyArray<string> | undefined
}

export const SheetsBatchUpdateOutputRepliesUpdateSheetPropertiesProtect: Codec.Shape<SheetsBatchUpdateOutputRepliesUpdateSheetPropertiesProtect> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.sheets_batch_update#output.replies.updateSheet.properties.protect", () => ({
    lock: Codec.openOpt("LOCK", "UNLOCK"),
    lockInfo: Codec.strOpt,
    userIDs: Codec.listOpt(Codec.str)
  }))

/** @category structures */
export interface SheetsBatchUpdateOutputRepliesAddSheet {
  readonly properties?: SheetsBatchUpdateOutputRepliesAddSheetProperties | undefined
}

export const SheetsBatchUpdateOutputRepliesAddSheet: Codec.Shape<SheetsBatchUpdateOutputRepliesAddSheet> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.sheets_batch_update#output.replies.addSheet", () => ({
    properties: Codec.objOpt(SheetsBatchUpdateOutputRepliesAddSheetProperties)
  }))

/** @category structures */
export interface SheetsBatchUpdateOutputRepliesAddSheetProperties {
  readonly sheetId?: string | undefined
  readonly title?: string | undefined
  readonly index?: number | undefined
}

export const SheetsBatchUpdateOutputRepliesAddSheetProperties: Codec.Shape<SheetsBatchUpdateOutputRepliesAddSheetProperties> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.sheets_batch_update#output.replies.addSheet.properties", () => ({
    sheetId: Codec.strOpt,
    title: Codec.strOpt,
    index: Codec.intOpt
  }))

/** @category structures */
export interface SheetsBatchUpdateOutputRepliesCopySheet {
  readonly properties?: SheetsBatchUpdateOutputRepliesCopySheetProperties | undefined
}

export const SheetsBatchUpdateOutputRepliesCopySheet: Codec.Shape<SheetsBatchUpdateOutputRepliesCopySheet> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.sheets_batch_update#output.replies.copySheet", () => ({
    properties: Codec.objOpt(SheetsBatchUpdateOutputRepliesCopySheetProperties)
  }))

/** @category structures */
export interface SheetsBatchUpdateOutputRepliesCopySheetProperties {
  readonly sheetId?: string | undefined
  readonly title?: string | undefined
  readonly index?: number | undefined
}

export const SheetsBatchUpdateOutputRepliesCopySheetProperties: Codec.Shape<SheetsBatchUpdateOutputRepliesCopySheetProperties> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.sheets_batch_update#output.replies.copySheet.properties", () => ({
    sheetId: Codec.strOpt,
    title: Codec.strOpt,
    index: Codec.intOpt
  }))

/** @category structures */
export interface SheetsBatchUpdateOutputRepliesDeleteSheet {
  readonly result?: boolean | undefined
  readonly sheetId?: string | undefined
}

export const SheetsBatchUpdateOutputRepliesDeleteSheet: Codec.Shape<SheetsBatchUpdateOutputRepliesDeleteSheet> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.sheets_batch_update#output.replies.deleteSheet", () => ({
    result: Codec.boolOpt,
    sheetId: Codec.strOpt
  }))

/** @category structures */
export interface StyleAppendStyleInput {
  readonly range: string
  readonly style: StyleInput2
}

export const StyleAppendStyleInput: Codec.Shape<StyleAppendStyleInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.style#input.appendStyle", () => ({
    range: Codec.str,
    style: Codec.obj(StyleInput2)
  }))

/** @category structures */
export interface StyleOutputUpdates {
  readonly revision?: number | undefined
  readonly spreadsheetToken?: string | undefined
  readonly updatedRange?: string | undefined
  readonly updatedRows?: number | undefined
  readonly updatedColumns?: number | undefined
  readonly updatedCells?: number | undefined
}

export const StyleOutputUpdates: Codec.Shape<StyleOutputUpdates> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.style#output.updates", () => ({
    revision: Codec.intOpt,
    spreadsheetToken: Codec.strOpt,
    updatedRange: Codec.strOpt,
    updatedRows: Codec.intOpt,
    updatedColumns: Codec.intOpt,
    updatedCells: Codec.intOpt
  }))

/** @category structures */
export interface StylesBatchUpdateDataInput {
  readonly ranges: ReadonlyArray<string>
  readonly style: StyleInput2
}

export const StylesBatchUpdateDataInput: Codec.Shape<StylesBatchUpdateDataInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.styles_batch_update#input.data", () => ({
    ranges: Codec.list(Codec.str),
    style: Codec.obj(StyleInput2)
  }))

/** @category structures */
export interface ValuesAppendValueRangeInput {
  readonly range: string
  readonly values: ReadonlyArray<ReadonlyArray<unknown>>
}

export const ValuesAppendValueRangeInput: Codec.Shape<ValuesAppendValueRangeInput> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.values_append#input.valueRange", () => ({
    range: Codec.str,
    values: Codec.list(Codec.list(Codec.any))
  }))

/** @category structures */
export interface ValuesBatchGetOutputValueRanges {
  readonly majorDimension?: string | undefined
  readonly range?: string | undefined
  readonly revision?: number | undefined
  /**
   * With `dateTimeRenderOption` `FormattedString`: string (date and time cells). With `valueRenderOption`
   * `ToString`: string|number. With `valueRenderOption` `FormattedValue`: string. With `valueRenderOption`
   * `Formula`: string. With `valueRenderOption` `UnformattedValue`: number|string|object[].
   */
  readonly values?: ReadonlyArray<ReadonlyArray<unknown>> | undefined
}

export const ValuesBatchGetOutputValueRanges: Codec.Shape<ValuesBatchGetOutputValueRanges> =
  /*#__PURE__*/ Codec.shape("sheets.v2.spreadsheet.values_batch_get#output.valueRanges", () => ({
    majorDimension: Codec.strOpt,
    range: Codec.strOpt,
    revision: Codec.intOpt,
    values: Codec.listOpt(Codec.list(Codec.any))
  }))
