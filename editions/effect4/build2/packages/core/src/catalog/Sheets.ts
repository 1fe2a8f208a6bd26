// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `sheets`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../catalog.js"

const scopes0: Catalog.Scopes = ["drive:drive", "sheets:spreadsheet"]
const scopes1: Catalog.Scopes = [
  "drive:drive",
  "drive:drive:readonly",
  "sheets:spreadsheet",
  "sheets:spreadsheet:readonly"
]
const scopes2: Catalog.Scopes = ["drive:drive", "sheets:spreadsheet", "sheets:spreadsheet:create"]
const scopes3: Catalog.Scopes = [
  "drive:drive",
  "drive:drive:readonly",
  "sheets:spreadsheet",
  "sheets:spreadsheet.meta:read",
  "sheets:spreadsheet:readonly"
]
const scopes4: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const scopes5: Catalog.Scopes = ["drive:drive", "sheets:spreadsheet", "sheets:spreadsheet.meta:write_only"]
const scopes6: Catalog.Scopes = ["drive:drive", "sheets:spreadsheet", "sheets:spreadsheet:write_only"]
const scopes7: Catalog.Scopes = [
  "drive:drive",
  "drive:drive:readonly",
  "sheets:spreadsheet",
  "sheets:spreadsheet:read",
  "sheets:spreadsheet:readonly"
]
const errors0: Catalog.RawErrors = [
  [500, 1315203, "Server Error"],
  [400, 1310204, "Wrong Request Body"],
  [400, 1310213, "Permission Fail"],
  [400, 1310235, "Retry Later"],
  [500, 1315201, "Server Error"],
  [400, 1310226, "Excess Limit"]
]
const errors1: Catalog.RawErrors = [
  [400, 1310251, "Invalid Parameter"],
  [400, 1310213, "Permission Fail"],
  [400, 1310249, "Spreadsheet Deleted"],
  [500, 1315210, "Server Error"],
  [500, 1315203, "Server Error"],
  [500, 1315201, "Server Error"],
  [400, 1310214, "SpreadSheet Not Found"]
]
const errors2: Catalog.RawErrors = [
  [400, 1310251, "Invalid Parameter"],
  [400, 1310213, "Permission Fail"],
  [400, 1310249, "Spreadsheet Deleted"],
  [400, 1310250, "Title Not Pass"],
  [400, 1310214, "SpreadSheet Not Found"],
  [500, 1315201, "Server Error"],
  [500, 1315203, "Server Error"],
  [500, 1315210, "Server Error"]
]
const errors3: Catalog.RawErrors = [
  [200, 1310234, "Marshal Error"],
  [500, 1315203, "Server Error"],
  [500, 1315201, "Server Error"],
  [400, 1310235, "Retry Later"],
  [400, 1310236, "Wrong Filter Value"],
  [400, 1310215, "Sheet Id Not Found"],
  [400, 1310214, "SpreadSheet Not Found"],
  [400, 1310218, "Locked Cell"],
  [400, 1310213, "Permission Fail"],
  [400, 1310206, "Empty Sheet Id"],
  [400, 1310229, "Wrong URL Param"],
  [400, 1310211, "Wrong Sheet Id"],
  [400, 1310242, "In Mix state"],
  [400, 1310203, "Fail"],
  [400, 1310202, "Wrong Range"],
  [400, 1310249, "Spreadsheet Deleted"]
]
const errors4: Catalog.RawErrors = [
  [500, 1315201, "Server Error"],
  [500, 1315203, "Server Error"],
  [400, 1310235, "Retry Later"],
  [400, 1310217, "Too Many Request"],
  [400, 1310218, "Locked Cell"],
  [400, 1310206, "Empty Sheet Id"],
  [400, 1310229, "Wrong URL Param"],
  [400, 1310211, "Wrong Sheet Id"],
  [400, 1310242, "In Mix state"],
  [400, 1310213, "Permission Fail"],
  [400, 1310215, "Sheet Id Not Found"],
  [400, 1310249, "Spreadsheet Deleted"],
  [400, 1310236, "Wrong Filter Value"]
]
const errors5: Catalog.RawErrors = [
  [500, 1315201, "Server Error"],
  [500, 1315203, "Server Error"],
  [400, 1310213, "Permission Fail"],
  [400, 1310215, "Sheet Id Not Found"],
  [400, 1310229, "Wrong URL Param"],
  [400, 1310226, "Excess Limit"],
  [400, 1310217, "Too Many Request"],
  [400, 1310235, "Retry Later"],
  [400, 1310242, "In Mix state"],
  [400, 1310249, "Spreadsheet Deleted"]
]
const errors6: Catalog.RawErrors = [
  [200, 1310234, "Marshal Error"],
  [400, 1310235, "Retry Later"],
  [500, 1315203, "Server Error"],
  [500, 1315201, "Server Error"],
  [400, 1310226, "Excess Limit"],
  [400, 1310215, "Sheet Id Not Found"],
  [400, 1310214, "SpreadSheet Not Found"],
  [400, 1310218, "Locked Cell"],
  [400, 1310213, "Permission Fail"],
  [400, 1310206, "Empty Sheet Id"],
  [400, 1310229, "Wrong URL Param"],
  [400, 1310202, "Wrong Range"],
  [400, 1310236, "Wrong Filter Value"],
  [400, 1310211, "Wrong Sheet Id"],
  [400, 1310242, "In Mix state"],
  [400, 1310249, "Spreadsheet Deleted"]
]
const errors7: Catalog.RawErrors = [
  [400, 1310211, "Wrong Sheet Id"],
  [400, 1310237, "Wrong Filter View Id"],
  [400, 1310236, "Wrong Filter Value"],
  [400, 1310202, "Wrong Range"],
  [400, 1310229, "Wrong URL Param"],
  [400, 1310204, "Wrong Request Body"],
  [400, 1310213, "Permission Fail"],
  [400, 1310218, "Locked Cell"],
  [400, 1310214, "SpreadSheet Not Found"],
  [400, 1310215, "Sheet Id Not Found"],
  [400, 1310223, "Col Id Not Found"],
  [400, 1310217, "Too Many Request"],
  [400, 1310235, "Retry Later"],
  [500, 1315201, "Server Error"],
  [500, 1315203, "Server Error"],
  [400, 1310242, "In Mix state"],
  [400, 1310232, "Wrong Style"],
  [400, 1310249, "Spreadsheet Deleted"],
  [400, 1310251]
]
const errors8: Catalog.RawErrors = [
  [400, 1310211, "Wrong Sheet Id"],
  [400, 1310237, "Wrong Filter View Id"],
  [400, 1310229, "Wrong URL Param"],
  [400, 1310213, "Permission Fail"],
  [400, 1310218, "Locked Cell"],
  [400, 1310214, "SpreadSheet Not Found"],
  [400, 1310215, "Sheet Id Not Found"],
  [400, 1310223, "Col Id Not Found"],
  [400, 1310217, "Too Many Request"],
  [400, 1310235, "Retry Later"],
  [500, 1315201, "Server Error"],
  [500, 1315203, "Server Error"],
  [400, 1310242, "In Mix state"],
  [400, 1310249, "Spreadsheet Deleted"]
]
const errors9: Catalog.RawErrors = [
  [400, 1310211, "Wrong Sheet Id"],
  [400, 1310237, "Wrong Filter View Id"],
  [400, 1310229, "Wrong URL Param"],
  [400, 1310213, "Permission Fail"],
  [400, 1310218, "Locked Cell"],
  [400, 1310214, "SpreadSheet Not Found"],
  [400, 1310215, "Sheet Id Not Found"],
  [400, 1310217, "Too Many Request"],
  [400, 1310235, "Retry Later"],
  [500, 1315201, "Server Error"],
  [400, 1310242, "In Mix state"],
  [500, 1315203, "Server Error"],
  [400, 1310249, "Spreadsheet Deleted"]
]
const errors10: Catalog.RawErrors = [
  [400, 1310211, "Wrong Sheet Id"],
  [400, 1310232, "Wrong Style"],
  [400, 1310236, "Wrong Filter Value"],
  [400, 1310237, "Wrong Filter View Id"],
  [400, 1310202, "Wrong Range"],
  [400, 1310229, "Wrong URL Param"],
  [400, 1310204, "Wrong Request Body"],
  [400, 1310213, "Permission Fail"],
  [400, 1310218, "Locked Cell"],
  [400, 1310214, "SpreadSheet Not Found"],
  [400, 1310215, "Sheet Id Not Found"],
  [400, 1310223, "Col Id Not Found"],
  [400, 1310217, "Too Many Request"],
  [400, 1310235, "Retry Later"],
  [500, 1315201, "Server Error"],
  [500, 1315203, "Server Error"],
  [400, 1310242, "In Mix state"],
  [400, 1310249, "Spreadsheet Deleted"],
  [400, 1310251]
]
const errors11: Catalog.RawErrors = [
  [500, 1315201, "Server Error"],
  [500, 1315203, "Server Error"],
  [400, 1310217, "Too Many Request"],
  [400, 1310235, "Retry Later"],
  [400, 1310214, "SpreadSheet Not Found"],
  [400, 1310215, "Sheet Id Not Found"],
  [400, 1310223, "Col Id Not Found"],
  [400, 1310213, "Permission Fail"],
  [400, 1310204, "Wrong Request Body"],
  [400, 1310229, "Wrong URL Param"],
  [400, 1310202, "Wrong Range"],
  [400, 1310226, "Excess Limit"],
  [400, 1310211, "Wrong Sheet Id"],
  [400, 1310232, "Wrong Style"],
  [400, 1310218, "Locked Cell"],
  [400, 1310237, "Wrong Filter View Id"],
  [400, 1310238, "Exist Filter View Id"],
  [400, 1310239, "Wrong Filter View Name"],
  [400, 1310240, "Exist Filter View Name"],
  [400, 1310241, "Filter View Excess"],
  [400, 1310242, "In Mix state"],
  [400, 1310249, "Spreadsheet Deleted"]
]
const errors12: Catalog.RawErrors = [
  [400, 1310237, "Wrong Filter View Id"],
  [400, 1310229, "Wrong URL Param"],
  [400, 1310213, "Permission Fail"],
  [400, 1310218, "Locked Cell"],
  [400, 1310214, "SpreadSheet Not Found"],
  [400, 1310215, "Sheet Id Not Found"],
  [400, 1310217, "Too Many Request"],
  [400, 1310235, "Retry Later"],
  [500, 1315201, "Server Error"],
  [500, 1315203, "Server Error"],
  [400, 1310242, "In Mix state"],
  [400, 1310249, "Spreadsheet Deleted"]
]
const errors13: Catalog.RawErrors = [
  [400, 1310229, "Wrong URL Param"],
  [400, 1310214, "SpreadSheet Not Found"],
  [400, 1310215, "Sheet Id Not Found"],
  [500, 1315201, "Server Error"],
  [500, 1315203, "Server Error"],
  [400, 1310217, "Too Many Request"],
  [400, 1310235, "Retry Later"],
  [400, 1310213, "Permission Fail"],
  [400, 1310202, "Wrong Range"],
  [400, 1310237, "Wrong Filter View Id"],
  [400, 1310242, "In Mix state"],
  [400, 1310249, "Spreadsheet Deleted"]
]
const errors14: Catalog.RawErrors = [
  [400, 1310211, "Wrong Sheet Id"],
  [400, 1310232, "Wrong Style"],
  [400, 1310237, "Wrong Filter View Id"],
  [400, 1310239, "Wrong Filter View Name"],
  [400, 1310240, "Exist Filter View Name"],
  [400, 1310202, "Wrong Range"],
  [400, 1310229, "Wrong URL Param"],
  [400, 1310204, "Wrong Request Body"],
  [400, 1310213, "Permission Fail"],
  [400, 1310218, "Locked Cell"],
  [400, 1310214, "SpreadSheet Not Found"],
  [400, 1310215, "Sheet Id Not Found"],
  [400, 1310217, "Too Many Request"],
  [400, 1310235, "Retry Later"],
  [500, 1315201, "Server Error"],
  [500, 1315203, "Server Error"],
  [400, 1310242, "In Mix state"],
  [400, 1310249, "Spreadsheet Deleted"]
]
const errors15: Catalog.RawErrors = [
  [400, 1310211, "Wrong Sheet Id"],
  [400, 1310237, "Wrong Filter View Id"],
  [400, 1310202, "Wrong Range"],
  [400, 1310229, "Wrong URL Param"],
  [400, 1310213, "Permission Fail"],
  [400, 1310218, "Locked Cell"],
  [400, 1310214, "SpreadSheet Not Found"],
  [400, 1310215, "Sheet Id Not Found"],
  [400, 1310217, "Too Many Request"],
  [400, 1310235, "Retry Later"],
  [500, 1315201, "Server Error"],
  [500, 1315203, "Server Error"],
  [400, 1310242, "In Mix state"],
  [400, 1310249, "Spreadsheet Deleted"]
]
const errors16: Catalog.RawErrors = [
  [400, 1310242, "In Mix state"],
  [400, 1310211, "Wrong Sheet Id"],
  [400, 1310248, "Wrong Regular Expression"],
  [400, 1310202, "Wrong Range"],
  [400, 1310229, "Wrong URL Param"],
  [400, 1310204, "Wrong Request Body"],
  [400, 1310213, "Permission Fail"],
  [400, 1310218, "Locked Cell"],
  [400, 1310214, "SpreadSheet Not Found"],
  [400, 1310215, "Sheet Id Not Found"],
  [400, 1310226, "Excess Limit"],
  [400, 1310217, "Too Many Request"],
  [400, 1310235, "Retry Later"],
  [500, 1315201, "Server Error"],
  [500, 1315203, "Server Error"],
  [400, 1310249, "Spreadsheet Deleted"]
]
const errors17: Catalog.RawErrors = [
  [400, 1310229, "Wrong URL Param"],
  [400, 1310217, "Too Many Request"],
  [400, 1310235, "Retry Later"],
  [500, 1315201, "Server Error"],
  [400, 1310214, "SpreadSheet Not Found"],
  [400, 1310213, "Permission Fail"],
  [400, 1310215, "Sheet Id Not Found"],
  [400, 1310202, "Wrong Range"],
  [400, 1310245, "Wrong Float Image Token"],
  [400, 1310244, "Exist Float Image Id"],
  [400, 1310243, "Wrong Float Image Id"],
  [400, 1310211, "Wrong Sheet Id"],
  [400, 1310247, "Image Excess"],
  [400, 1310246, "Wrong Float Image Value"],
  [400, 1310218, "Locked Cell"],
  [400, 1310226, "Excess Limit"],
  [400, 1310242, "In Mix state"],
  [500, 1315203, "Server Error"],
  [400, 1310249, "Spreadsheet Deleted"]
]
const errors18: Catalog.RawErrors = [
  [400, 1310243, "Wrong Float Image Id"],
  [400, 1310229, "Wrong URL Param"],
  [400, 1310213, "Permission Fail"],
  [400, 1310217, "Too Many Request"],
  [400, 1310214, "SpreadSheet Not Found"],
  [400, 1310215, "Sheet Id Not Found"],
  [400, 1310235, "Retry Later"],
  [500, 1315201, "Server Error"],
  [500, 1315203, "Server Error"],
  [400, 1310242, "In Mix state"],
  [400, 1310249, "Spreadsheet Deleted"]
]
const errors19: Catalog.RawErrors = [
  [400, 1310243, "Wrong Float Image Id"],
  [400, 1310229, "Wrong URL Param"],
  [400, 1310218, "Locked Cell"],
  [400, 1310214, "SpreadSheet Not Found"],
  [400, 1310215, "Sheet Id Not Found"],
  [400, 1310217, "Too Many Request"],
  [400, 1310235, "Retry Later"],
  [500, 1315201, "Server Error"],
  [500, 1315202, "Server Error"],
  [500, 1315203, "Server Error"],
  [400, 1310213, "Permission Fail"],
  [400, 1310242, "In Mix state"],
  [400, 1310249, "Spreadsheet Deleted"]
]
const errors20: Catalog.RawErrors = [
  [500, 1315201, "Server Error"],
  [500, 1315203, "Server Error"],
  [400, 1310235, "Retry Later"],
  [400, 1310217, "Too Many Request"],
  [400, 1310226, "Excess Limit"],
  [400, 1310215, "Sheet Id Not Found"],
  [400, 1310214, "SpreadSheet Not Found"],
  [400, 1310218, "Locked Cell"],
  [400, 1310213, "Permission Fail"],
  [400, 1310229, "Wrong URL Param"],
  [400, 1310202, "Wrong Range"],
  [400, 1310246, "Wrong Float Image Value"],
  [400, 1310243, "Wrong Float Image Id"],
  [400, 1310211, "Wrong Sheet Id"],
  [400, 1310242, "In Mix state"],
  [400, 1310249, "Spreadsheet Deleted"]
]
const errors21: Catalog.RawErrors = [
  [400, 1310229, "Wrong URL Param"],
  [400, 1310213, "Permission Fail"],
  [400, 1310218, "Locked Cell"],
  [400, 1310214, "SpreadSheet Not Found"],
  [400, 1310215, "Sheet Id Not Found"],
  [400, 1310217, "Too Many Request"],
  [400, 1310235, "Retry Later"],
  [500, 1315201, "Server Error"],
  [500, 1315203, "Server Error"],
  [400, 1310242, "In Mix state"],
  [400, 1310249, "Spreadsheet Deleted"]
]
const errors22: Catalog.RawErrors = [
  [400, 1310251, "Invalid Parameter"],
  [400, 1310213, "Permission Fail"],
  [400, 1310249, "Spreadsheet Deleted"],
  [400, 1310214, "SpreadSheet Not Found"],
  [500, 1315201, "Server Error"],
  [500, 1315203, "Server Error"],
  [500, 1315210, "Server Error"]
]
const errors23: Catalog.RawErrors = [
  [400, 1310211, "Wrong Sheet Id"],
  [400, 1310202, "Wrong Range"],
  [400, 1310229, "Wrong URL Param"],
  [400, 1310204, "Wrong Request Body"],
  [400, 1310206, "Empty Sheet Id"],
  [400, 1310218, "Locked Cell"],
  [400, 1310213, "Permission Fail"],
  [400, 1310214, "SpreadSheet Not Found"],
  [400, 1310215, "Sheet Id Not Found"],
  [400, 1310216, "Empty Value"],
  [400, 1310217, "Too Many Request"],
  [400, 1310219, "Cell Excess"],
  [400, 1310235, "Retry Later"],
  [500, 1315201, "Server Error"],
  [500, 1315203, "Server Error"],
  [200, 1310234, "Marshal Error"],
  [400, 1310242, "In Mix state"],
  [400, 1310249, "Spreadsheet Deleted"]
]
const errors24: Catalog.RawErrors = [
  [400, 1310242, "In Mix state"],
  [400, 1310211, "Wrong Sheet Id"],
  [400, 1310248, "Wrong Regular Expression"],
  [400, 1310202, "Wrong Range"],
  [400, 1310229, "Wrong URL Param"],
  [400, 1310204, "Wrong Request Body"],
  [400, 1310213, "Permission Fail"],
  [400, 1310218, "Locked Cell"],
  [400, 1310214, "SpreadSheet Not Found"],
  [400, 1310215, "Sheet Id Not Found"],
  [400, 1310226, "Excess Limit"],
  [400, 1310217, "Too Many Request"],
  [400, 1310235, "Retry Later"],
  [500, 1315201, "Server Error"],
  [500, 1315203, "Server Error"],
  [500, 1315210, "Server Error"],
  [400, 1310249, "Spreadsheet Deleted"]
]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/sheets.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "sheets.v2.import.result": {
    title: "查询导入结果",
    page: "/ukTMukTMukTM/uETO2YjLxkjN24SM5YjN",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: []
  },
  "sheets.v2.sheets.import": {
    title: "导入表格",
    page: "/ukTMukTMukTM/uATO2YjLwkjN24CM5YjN",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: []
  },
  "sheets.v2.spreadsheet.condition_format.batch_create": {
    title: "批量创建条件格式",
    page: "/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/conditionformat/condition-format-set",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: [],
    perSecond: 100
  },
  "sheets.v2.spreadsheet.condition_format.batch_delete": {
    title: "批量删除条件格式",
    page: "/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/conditionformat/condition-format-delete",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: [],
    perSecond: 100
  },
  "sheets.v2.spreadsheet.condition_format.batch_update": {
    title: "批量更新条件格式",
    page: "/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/conditionformat/condition-format-update",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: [],
    perSecond: 100
  },
  "sheets.v2.spreadsheet.condition_format.list": {
    title: "批量获取条件格式",
    page: "/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/conditionformat/condition-format-get",
    apps: ["custom", "isv"],
    scopes: scopes1,
    errors: [],
    perSecond: 100
  },
  "sheets.v2.spreadsheet.data_validation.create": {
    title: "设置下拉列表",
    page: "/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/datavalidation/set-dropdown",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: [],
    perSecond: 100
  },
  "sheets.v2.spreadsheet.data_validation.delete": {
    title: "删除下拉列表设置",
    page: "/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/datavalidation/delete-datavalidation",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: [],
    perSecond: 100
  },
  "sheets.v2.spreadsheet.data_validation.get": {
    title: "查询下拉列表设置",
    page: "/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/datavalidation/query-datavalidation",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: [],
    perSecond: 100
  },
  "sheets.v2.spreadsheet.data_validation.update": {
    title: "更新下拉列表设置",
    page: "/ukTMukTMukTM/uATMzUjLwEzM14CMxMTN/datavalidation/update-datavalidation",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: [],
    perSecond: 100
  },
  "sheets.v2.spreadsheet.data_validation.update_put": {
    title: "更新下拉列表设置",
    page: "/uAjLw4CM/ukTMukTMukTM/historic-version/docs/sheets/datavalidation/update-datavalidation",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: [],
    perSecond: 100
  },
  "sheets.v2.spreadsheet.dimension_range.create": {
    title: "增加行列",
    page: "/ukTMukTMukTM/uUjMzUjL1IzM14SNyMTN",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: [],
    perSecond: 100
  },
  "sheets.v2.spreadsheet.dimension_range.delete": {
    title: "删除行列",
    page: "/ukTMukTMukTM/ucjMzUjL3IzM14yNyMTN",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: [],
    perSecond: 100
  },
  "sheets.v2.spreadsheet.dimension_range.update": {
    title: "更新行列",
    page: "/ukTMukTMukTM/uYjMzUjL2IzM14iNyMTN",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: [],
    perSecond: 100
  },
  "sheets.v2.spreadsheet.insert_dimension_range": {
    title: "插入行列",
    page: "/ukTMukTMukTM/uQjMzUjL0IzM14CNyMTN",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: [],
    perSecond: 100
  },
  "sheets.v2.spreadsheet.merge_cells": {
    title: "合并单元格",
    page: "/ukTMukTMukTM/ukDNzUjL5QzM14SO0MTN",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: [],
    perSecond: 100
  },
  "sheets.v2.spreadsheet.metainfo": {
    title: "获取表格元数据",
    page: "/ukTMukTMukTM/uETMzUjLxEzM14SMxMTN",
    apps: ["custom", "isv"],
    scopes: scopes1,
    errors: [],
    perSecond: 100
  },
  "sheets.v2.spreadsheet.property.update": {
    title: "更新表格属性",
    page: "/ukTMukTMukTM/ucTMzUjL3EzM14yNxMTN",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: []
  },
  "sheets.v2.spreadsheet.protected_dimension": {
    title: "增加保护范围",
    page: "/ukTMukTMukTM/ugDNzUjL4QzM14CO0MTN",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: [],
    perSecond: 100
  },
  "sheets.v2.spreadsheet.protected_range_batch_del": {
    title: "删除保护范围",
    page: "/ukTMukTMukTM/uYTM5YjL2ETO24iNxkjN",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: [],
    perSecond: 100
  },
  "sheets.v2.spreadsheet.protected_range_batch_get": {
    title: "获取保护范围",
    page: "/ukTMukTMukTM/uQTM5YjL0ETO24CNxkjN",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: [],
    perSecond: 100
  },
  "sheets.v2.spreadsheet.protected_range_batch_update": {
    title: "修改保护范围",
    page: "/ukTMukTMukTM/uUTM5YjL1ETO24SNxkjN",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: []
  },
  "sheets.v2.spreadsheet.sheets_batch_update": {
    title: "更新工作表属性",
    page: "/ukTMukTMukTM/ugjMzUjL4IzM14COyMTN",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: [],
    perSecond: 100
  },
  "sheets.v2.spreadsheet.style": {
    title: "设置单元格样式",
    page: "/ukTMukTMukTM/ukjMzUjL5IzM14SOyMTN",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: [],
    perSecond: 100
  },
  "sheets.v2.spreadsheet.styles_batch_update": {
    title: "批量设置单元格样式",
    page: "/ukTMukTMukTM/uAzMzUjLwMzM14CMzMTN",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: [],
    perSecond: 100
  },
  "sheets.v2.spreadsheet.unmerge_cells": {
    title: "拆分单元格",
    page: "/ukTMukTMukTM/uATNzUjLwUzM14CM1MTN",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: [],
    perSecond: 100
  },
  "sheets.v2.spreadsheet.value.get": {
    title: "读取单个范围",
    page: "/ukTMukTMukTM/ugTMzUjL4EzM14COxMTN",
    apps: ["custom", "isv"],
    scopes: scopes1,
    errors: [],
    perSecond: 100
  },
  "sheets.v2.spreadsheet.value.update": {
    title: "向单个范围写入数据",
    page: "/ukTMukTMukTM/uAjMzUjLwIzM14CMyMTN",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: [],
    perSecond: 100
  },
  "sheets.v2.spreadsheet.values_append": {
    title: "追加数据",
    page: "/ukTMukTMukTM/uMjMzUjLzIzM14yMyMTN",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: [],
    perSecond: 100
  },
  "sheets.v2.spreadsheet.values_batch_get": {
    title: "读取多个范围",
    page: "/ukTMukTMukTM/ukTMzUjL5EzM14SOxMTN",
    apps: ["custom", "isv"],
    scopes: scopes1,
    errors: [],
    perSecond: 100
  },
  "sheets.v2.spreadsheet.values_batch_update": {
    title: "向多个范围写入数据",
    page: "/ukTMukTMukTM/uEjMzUjLxIzM14SMyMTN",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: [],
    perSecond: 100
  },
  "sheets.v2.spreadsheet.values_image": {
    title: "写入图片",
    page: "/ukTMukTMukTM/uUDNxYjL1QTM24SN0EjN",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: [],
    perSecond: 100
  },
  "sheets.v2.spreadsheet.values_prepend": {
    title: "插入数据",
    page: "/ukTMukTMukTM/uIjMzUjLyIzM14iMyMTN",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: [],
    perSecond: 100
  },
  "sheets.v3.spreadsheet.create": {
    title: "创建电子表格",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet/create",
    apps: ["custom", "isv"],
    scopes: scopes2,
    errors: errors0,
    perMinute: 20
  },
  "sheets.v3.spreadsheet.get": {
    title: "获取电子表格信息",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet/get",
    apps: ["custom", "isv"],
    scopes: scopes3,
    errors: errors1,
    fieldScopes: scopes4,
    perMinute: 100
  },
  "sheets.v3.spreadsheet.patch": {
    title: "修改电子表格属性",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet/patch",
    apps: ["custom", "isv"],
    scopes: scopes5,
    errors: errors2,
    perMinute: 20
  },
  "sheets.v3.spreadsheet.sheet.filter.create": {
    title: "创建筛选",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/create",
    apps: ["custom", "isv"],
    scopes: scopes6,
    errors: errors3,
    perMinute: 20
  },
  "sheets.v3.spreadsheet.sheet.filter.delete": {
    title: "删除筛选",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/delete",
    apps: ["custom", "isv"],
    scopes: scopes6,
    errors: errors4,
    perMinute: 100
  },
  "sheets.v3.spreadsheet.sheet.filter.get": {
    title: "获取筛选",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/get",
    apps: ["custom", "isv"],
    scopes: scopes7,
    errors: errors5,
    perMinute: 100
  },
  "sheets.v3.spreadsheet.sheet.filter.update": {
    title: "更新筛选",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter/update",
    apps: ["custom", "isv"],
    scopes: scopes6,
    errors: errors6,
    perMinute: 20
  },
  "sheets.v3.spreadsheet.sheet.filter_view.condition.create": {
    title: "创建筛选条件",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/create",
    apps: ["custom", "isv"],
    scopes: scopes6,
    errors: errors7,
    perMinute: 100
  },
  "sheets.v3.spreadsheet.sheet.filter_view.condition.delete": {
    title: "删除筛选条件",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/delete",
    apps: ["custom", "isv"],
    scopes: scopes6,
    errors: errors8,
    perMinute: 100
  },
  "sheets.v3.spreadsheet.sheet.filter_view.condition.get": {
    title: "获取筛选条件",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/get",
    apps: ["custom", "isv"],
    scopes: scopes7,
    errors: errors8,
    perMinute: 100
  },
  "sheets.v3.spreadsheet.sheet.filter_view.condition.query": {
    title: "查询筛选条件",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/query",
    apps: ["custom", "isv"],
    scopes: scopes7,
    errors: errors9,
    perMinute: 100
  },
  "sheets.v3.spreadsheet.sheet.filter_view.condition.update": {
    title: "更新筛选条件",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view-condition/update",
    apps: ["custom", "isv"],
    scopes: scopes6,
    errors: errors10,
    perMinute: 100
  },
  "sheets.v3.spreadsheet.sheet.filter_view.create": {
    title: "创建筛选视图",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view/create",
    apps: ["custom", "isv"],
    scopes: scopes6,
    errors: errors11,
    perMinute: 100
  },
  "sheets.v3.spreadsheet.sheet.filter_view.delete": {
    title: "删除筛选视图",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view/delete",
    apps: ["custom", "isv"],
    scopes: scopes6,
    errors: errors12,
    perMinute: 100
  },
  "sheets.v3.spreadsheet.sheet.filter_view.get": {
    title: "获取筛选视图",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view/get",
    apps: ["custom", "isv"],
    scopes: scopes7,
    errors: errors13,
    perMinute: 100
  },
  "sheets.v3.spreadsheet.sheet.filter_view.patch": {
    title: "更新筛选视图",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view/patch",
    apps: ["custom", "isv"],
    scopes: scopes6,
    errors: errors14,
    perMinute: 100
  },
  "sheets.v3.spreadsheet.sheet.filter_view.query": {
    title: "查询筛选视图",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-filter_view/query",
    apps: ["custom", "isv"],
    scopes: scopes7,
    errors: errors15,
    perMinute: 100
  },
  "sheets.v3.spreadsheet.sheet.find": {
    title: "查找单元格",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet/find",
    apps: ["custom", "isv"],
    scopes: scopes7,
    errors: errors16,
    perMinute: 100
  },
  "sheets.v3.spreadsheet.sheet.float_image.create": {
    title: "创建浮动图片",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/create",
    apps: ["custom", "isv"],
    scopes: scopes6,
    errors: errors17,
    perMinute: 100
  },
  "sheets.v3.spreadsheet.sheet.float_image.delete": {
    title: "删除浮动图片",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/delete",
    apps: ["custom", "isv"],
    scopes: scopes6,
    errors: errors18,
    perMinute: 100
  },
  "sheets.v3.spreadsheet.sheet.float_image.get": {
    title: "获取浮动图片",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/get",
    apps: ["custom", "isv"],
    scopes: scopes7,
    errors: errors19,
    perMinute: 100
  },
  "sheets.v3.spreadsheet.sheet.float_image.patch": {
    title: "更新浮动图片",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/patch",
    apps: ["custom", "isv"],
    scopes: scopes6,
    errors: errors20,
    perMinute: 100
  },
  "sheets.v3.spreadsheet.sheet.float_image.query": {
    title: "查询浮动图片",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet-float_image/query",
    apps: ["custom", "isv"],
    scopes: scopes7,
    errors: errors21,
    perMinute: 100
  },
  "sheets.v3.spreadsheet.sheet.get": {
    title: "查询工作表",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet/get",
    apps: ["custom", "isv"],
    scopes: scopes7,
    errors: errors22,
    perMinute: 1000,
    perSecond: 50
  },
  "sheets.v3.spreadsheet.sheet.move_dimension": {
    title: "移动行列",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet/move_dimension",
    apps: ["custom", "isv"],
    scopes: scopes6,
    errors: errors23,
    perMinute: 100
  },
  "sheets.v3.spreadsheet.sheet.query": {
    title: "获取工作表",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet/query",
    apps: ["custom", "isv"],
    scopes: scopes7,
    errors: errors22,
    perMinute: 1000,
    perSecond: 50
  },
  "sheets.v3.spreadsheet.sheet.replace": {
    title: "替换单元格",
    page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/sheets-v3/spreadsheet-sheet/replace",
    apps: ["custom", "isv"],
    scopes: scopes6,
    errors: errors24,
    perMinute: 20
  }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
