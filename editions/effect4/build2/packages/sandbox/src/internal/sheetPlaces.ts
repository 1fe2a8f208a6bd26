/** The spreadsheet, the sheet and the cells that a request is about. */
import { rightOf, rights } from "./access.js"
import { edited } from "./driveEvents.js"
import { driveSlot, type DriveNode } from "./drive.js"
import { refuse } from "./refusal.js"
import type { Call, Reply } from "./route.js"
import { Spreadsheet, type Area, type Sheet } from "./spreadsheets.js"

export interface Opened {
  readonly node: DriveNode
  readonly spreadsheet: Spreadsheet
}

export const opened = (call: Call, right: number = rights.view): Opened => {
  const token = call.params["spreadsheet_token"] ?? call.params["spreadsheetToken"]!
  const drive = call.world.get(driveSlot)
  const node = drive.find(call, token)
  if (node === undefined && drive.wasRemoved(call, token)) refuse(1310249, "Spreadsheet Deleted")
  if (!(node?.content instanceof Spreadsheet)) return refuse(1310214, "SpreadSheet Not Found")
  if (rightOf(call, node) < right) refuse(1310213, "Permission Fail")
  return { node, spreadsheet: node.content }
}

/** A change, which makes the file a newer one where it succeeds. */
export const changing =
  (handle: (call: Call) => Reply) =>
  (call: Call): Reply => {
    const { node } = opened(call, rights.edit)
    const reply = handle(call)
    call.world.get(driveSlot).touch(node, call.now)
    edited(call, node, call.params["sheet_id"])
    return reply
  }

export const sheetOf = (spreadsheet: Spreadsheet, id: string, code = 1310215): Sheet =>
  spreadsheet.sheets.find((sheet) => sheet.sheet_id === id) ??
  refuse(code, code === 1310215 ? "Sheet Id Not Found" : "not found sheetId")

export interface Place {
  readonly sheet: Sheet
  readonly area: Area
}

export const placeOf = (spreadsheet: Spreadsheet, range: string): Place => {
  const found = spreadsheet.area(range)
  if (found === undefined) return refuse(90202, "validate RangeVal fail")
  if (found.sheet === undefined) return refuse(90215, "not found sheetId")
  return { sheet: found.sheet, area: found.area }
}

/** A range of the sheet that the path names, which must lie in it. */
export const placeWithin = (spreadsheet: Spreadsheet, sheet: Sheet, range: string): Place => {
  const found = spreadsheet.area(range)
  if (found === undefined) return refuse(1310202, "Wrong Range")
  if (found.sheet !== sheet) return refuse(1310211, "Wrong Sheet Id")
  const { area } = found
  if (area.bottom > sheet.rowCount || area.right > sheet.columnCount) refuse(1310202, "Wrong Range")
  return { sheet, area }
}
