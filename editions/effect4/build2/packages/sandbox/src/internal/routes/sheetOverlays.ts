/** What lies over the cells of sheets: pictures, lists to choose from, protection, conditional formats. */
import { driveSlot } from "../drive.js"
import { Fields, isObject, type Json, type JsonObject } from "../fields.js"
import { refuse } from "../refusal.js"
import { bodyFields, data, model, queryFields, type Call, type Reply, type Route } from "../route.js"
import { changing, opened, placeOf, placeWithin, sheetOf } from "../sheetPlaces.js"
import {
  meets,
  rangeName,
  without,
  type Area,
  type Sheet,
  type Spreadsheet,
  type Validation
} from "../spreadsheets.js"

// pictures

const imageSheet = (call: Call): { readonly spreadsheet: Spreadsheet; readonly sheet: Sheet } => {
  const { spreadsheet } = opened(call)
  return { spreadsheet, sheet: sheetOf(spreadsheet, call.params["sheet_id"]!) }
}

/** A picture hangs on one cell. */
const cellIn = (spreadsheet: Spreadsheet, sheet: Sheet, range: string): string => {
  const { area } = placeWithin(spreadsheet, sheet, range)
  if (area.bottom - area.top !== 1 || area.right - area.left !== 1) refuse(1310202, "Wrong Range")
  return rangeName(sheet, area)
}

const leastSize = 20

const measuresIn = (body: JsonObject, before: JsonObject): JsonObject => {
  const number = (name: string, usual: number, least: number): number => {
    const value = body[name] ?? before[name] ?? usual
    return typeof value === "number" && value >= least ? value : refuse(1310246, "Wrong Float Image Value")
  }
  return {
    width: number("width", 100, leastSize),
    height: number("height", 100, leastSize),
    offset_x: number("offset_x", 0, 0),
    offset_y: number("offset_y", 0, 0)
  }
}

/** The upload must have been meant for this spreadsheet. */
const imageToken = (call: Call, token: Json | undefined): string => {
  const media = call.world.get(driveSlot).medias.get(String(token))
  const { node } = opened(call)
  return media?.parentType === "sheet_image" && media.parent === node.token
    ? media.token
    : refuse(1310245, "Wrong Float Image Token")
}

const createImage = (call: Call): Reply => {
  const { sheet, spreadsheet } = imageSheet(call)
  const { body } = call
  const id = typeof body["float_image_id"] === "string" ? body["float_image_id"] : call.world.ids.word(10)
  if (!/^[A-Za-z0-9]{10}$/.test(id)) refuse(1310243, "Wrong Float Image Id")
  if (sheet.images.has(id)) refuse(1310244, "Exist Float Image Id")
  const image = {
    float_image_id: id,
    float_image_token: imageToken(call, body["float_image_token"]),
    range: cellIn(spreadsheet, sheet, String(body["range"] ?? "")),
    ...measuresIn(body, {})
  }
  sheet.images.set(id, image)
  return data({ float_image: image })
}

const imageOf = (call: Call, sheet: Sheet): JsonObject =>
  sheet.images.get(call.params["float_image_id"]!) ?? refuse(1310243, "Wrong Float Image Id")

const patchImage = (call: Call): Reply => {
  const { sheet, spreadsheet } = imageSheet(call)
  const before = imageOf(call, sheet)
  const { float_image_token: token, range } = call.body
  const image = {
    ...before,
    ...(token === undefined ? {} : { float_image_token: imageToken(call, token) }),
    ...(range === undefined ? {} : { range: cellIn(spreadsheet, sheet, String(range)) }),
    ...measuresIn(call.body, before)
  }
  sheet.images.set(String(before["float_image_id"]), image)
  return data({ float_image: image })
}

const getImage = (call: Call): Reply => data({ float_image: imageOf(call, imageSheet(call).sheet) })

const listImages = (call: Call): Reply => data({ items: [...imageSheet(call).sheet.images.values()] })

const deleteImage = (call: Call): Reply => {
  const { sheet } = imageSheet(call)
  sheet.images.delete(String(imageOf(call, sheet)["float_image_id"]))
  return data({})
}

// lists to choose from

const mostValues = 500

const ruleIn = (call: Call): JsonObject => {
  const fields = bodyFields(call)
  const type = fields.string("dataValidationType", { oneOf: ["list"] })
  const rule = new Fields(fields.requiredObject("dataValidation"), "dataValidation.")
  fields.done()
  const values = rule.strings("conditionValues", { min: 1, max: mostValues })
  const options = rule.object("options") ?? {}
  rule.done()
  if (values.some((value) => value.includes(","))) refuse(90202, "a value must not contain a comma")
  const colors = options["colors"]
  if (options["highlightValidData"] === true && Array.isArray(colors) && colors.length !== values.length) {
    refuse(90202, "as many colors as values are needed")
  }
  return {
    dataValidationType: type,
    conditionValues: values,
    options: {
      multipleValues: options["multipleValues"] === true,
      highlightValidData: options["highlightValidData"] === true,
      colorValueMap: Array.isArray(colors)
        ? Object.fromEntries(values.map((value, index) => [value, colors[index]]))
        : {}
    }
  }
}

const shownValidation = (sheet: Sheet, { areas, id, rule }: Validation): JsonObject => ({
  dataValidationId: id,
  ...rule,
  ranges: areas.map((area) => rangeName(sheet, area))
})

/** Cells outside the area keep the lists that they have. */
const clearValidations = (sheet: Sheet, area: Area): void => {
  sheet.validations = sheet.validations
    .map((one) => ({ ...one, areas: one.areas.flatMap((other) => without(other, area)) }))
    .filter(({ areas }) => areas.length > 0)
}

const createValidation = (call: Call): Reply => {
  const { spreadsheet } = opened(call)
  const rule = ruleIn(call)
  const { area, sheet } = placeOf(spreadsheet, String(call.body["range"]))
  const id = Math.max(0, ...sheet.validations.map((one) => one.id)) + 1
  // A cell has one list: the newest.
  clearValidations(sheet, area)
  sheet.validations = [...sheet.validations, { id, areas: [area], rule }]
  return data({})
}

const updateValidation = (call: Call): Reply => {
  const { node, spreadsheet } = opened(call)
  const rule = ruleIn(call)
  const sheet = sheetOf(spreadsheet, call.params["sheetId"]!, 90215)
  const id = call.params["dataValidationId"]
  const ranges = Array.isArray(call.body["ranges"]) ? call.body["ranges"].map(String) : []
  const areas = ranges.map((range) => placeOf(spreadsheet, range).area)
  const chosen = sheet.validations.filter((one) =>
    id === undefined
      ? one.areas.some((area) => areas.some((other) => meets(area, other)))
      : one.id === Number(id)
  )
  if (chosen.length === 0) refuse(90202, "there is no such list")
  sheet.validations = sheet.validations.map((one) => (chosen.includes(one) ? { ...one, rule } : one))
  return data({
    spreadsheetToken: node.token,
    sheetId: sheet.sheet_id,
    dataValidation: { ...rule, ...(id === undefined ? {} : { dataValidationId: Number(id) }) }
  })
}

const getValidations = (call: Call): Reply => {
  const { node, spreadsheet } = opened(call)
  const fields = queryFields(call)
  const range = fields.string("range")
  fields.string("dataValidationType", { oneOf: ["list"] })
  fields.done()
  const { area, sheet } = placeOf(spreadsheet, range)
  return data({
    spreadsheetToken: node.token,
    sheetId: sheet.sheet_id,
    revision: spreadsheet.revision,
    dataValidations: sheet.validations
      .filter(({ areas }) => areas.some((one) => meets(one, area)))
      .map((one) => shownValidation(sheet, one))
  })
}

const deleteValidations = (call: Call): Reply => {
  const { spreadsheet } = opened(call)
  const fields = bodyFields(call)
  const list = fields.list("dataValidationRanges") ?? []
  fields.done()
  const places = list.map((item) => {
    const range = String(isObject(item) ? item["range"] : "")
    const { area, sheet } = placeOf(spreadsheet, range)
    return { range, area, sheet }
  })
  return data({
    rangeResults: places.map(({ area, range, sheet }) => {
      clearValidations(sheet, area)
      const updatedCells = (area.bottom - area.top) * (area.right - area.left)
      return { range, msg: "", success: true, updatedCells }
    })
  })
}

// protection

const dimensionIn = (spreadsheet: Spreadsheet, value: Json | undefined): JsonObject => {
  const fields = new Fields(isObject(value) ? value : {}, "dimension.")
  const sheetId = fields.string("sheetId")
  const majorDimension = fields.text("majorDimension", { oneOf: ["ROWS", "COLUMNS"] }) ?? "ROWS"
  const startIndex = fields.requiredInteger("startIndex", { min: 1 })
  const endIndex = fields.requiredInteger("endIndex", { min: 1 })
  fields.done()
  const sheet = sheetOf(spreadsheet, sheetId, 90215)
  const size = majorDimension === "ROWS" ? sheet.rowCount : sheet.columnCount
  if (startIndex > endIndex || endIndex > size) refuse(90202, "validate dimension fail")
  return { sheetId, majorDimension, startIndex, endIndex }
}

const protect = (call: Call): Reply => {
  const { spreadsheet } = opened(call)
  const fields = bodyFields(call)
  const list = fields.list("addProtectedDimension") ?? []
  fields.done()
  const all = list.map((item) => {
    const input = isObject(item) ? item : {}
    return Object.assign({}, input, { dimension: dimensionIn(spreadsheet, input["dimension"]) })
  })
  return data({
    addProtectedDimension: all.map((one: JsonObject) => {
      const protectId = String(7_000_000_000_000_000 + call.world.ids.integer(999_999_999_999_999))
      const { dimension } = one
      const id = String(isObject(dimension) ? dimension["sheetId"] : "")
      const users = Array.isArray(one["users"]) ? one["users"] : []
      sheetOf(spreadsheet, id).protections.set(protectId, {
        dimension,
        lockInfo: one["lockInfo"] ?? "",
        users: users.map((user) => ({ memberType: "openId", memberId: user }))
      })
      return Object.assign({}, one, { protectId })
    })
  })
}

interface Protection {
  readonly sheet: Sheet
  readonly id: string
  readonly held: JsonObject
}

const protectionOf = (spreadsheet: Spreadsheet, id: string): Protection => {
  for (const sheet of spreadsheet.sheets) {
    const held = sheet.protections.get(id)
    if (held !== undefined) return { sheet, id, held }
  }
  return refuse(90202, "there is no such protection")
}

const getProtections = (call: Call): Reply => {
  const { spreadsheet } = opened(call)
  const ids = call.query.getAll("protectIds").flatMap((one) => one.split(","))
  return data({
    protectedRanges: ids.map((protectId) => {
      const { held, sheet } = protectionOf(spreadsheet, protectId)
      return {
        protectId,
        sheetId: sheet.sheet_id,
        dimension: held["dimension"],
        lockInfo: held["lockInfo"],
        editors: { users: held["users"] }
      }
    })
  })
}

const membersIn = (editors: Json | undefined, name: string): ReadonlyArray<JsonObject> => {
  const holder = Array.isArray(editors) ? editors[0] : editors
  const list = isObject(holder) ? holder[name] : undefined
  return Array.isArray(list) ? list.filter(isObject) : []
}

const updateProtections = (call: Call): Reply => {
  const { spreadsheet } = opened(call)
  const fields = bodyFields(call)
  const list = (fields.list("requests") ?? []).map((item) => (isObject(item) ? item : {}))
  fields.done()
  const all = list.map((request) => ({
    request,
    found: protectionOf(spreadsheet, String(request["protectId"])),
    dimension: request["dimension"] === undefined ? undefined : dimensionIn(spreadsheet, request["dimension"])
  }))
  return data({
    replies: all.map(({ dimension, found: { held, id, sheet }, request }) => {
      const added = membersIn(request["editors"], "addEditors")
      const removed = membersIn(request["editors"], "delEditors")
      const isGone = (user: Json): boolean =>
        isObject(user) && removed.some(({ memberId }) => memberId === user["memberId"])
      const users = Array.isArray(held["users"]) ? held["users"].filter((user: Json) => !isGone(user)) : []
      const changed: JsonObject = {
        dimension: dimension ?? held["dimension"],
        lockInfo: request["lockInfo"] ?? held["lockInfo"],
        users: [...users, ...added]
      }
      sheet.protections.set(id, changed)
      return {
        protectId: id,
        sheetId: sheet.sheet_id,
        dimension: changed["dimension"],
        editors: { addEditors: added, delEditors: removed },
        lockInfo: changed["lockInfo"]
      }
    })
  })
}

const unprotect = (call: Call): Reply => {
  const { spreadsheet } = opened(call)
  const fields = bodyFields(call)
  const ids = fields.strings("protectIds", { min: 1 })
  fields.done()
  const found = ids.map((id) => protectionOf(spreadsheet, id))
  for (const { id, sheet } of found) sheet.protections.delete(id)
  return data({ delProtectIds: ids })
}

// conditional formats

interface FormatChange {
  readonly sheet: Sheet
  readonly id: string | undefined
  readonly format: JsonObject
}

const formatsIn = (call: Call, spreadsheet: Spreadsheet): ReadonlyArray<FormatChange> => {
  const fields = bodyFields(call)
  const list = fields.list("sheet_condition_formats") ?? []
  fields.done()
  return list.map((item) => {
    const input = isObject(item) ? item : {}
    const format = isObject(input["condition_format"]) ? input["condition_format"] : {}
    const sheet = sheetOf(spreadsheet, String(input["sheet_id"]), 90215)
    const ranges = Array.isArray(format["ranges"]) ? format["ranges"] : []
    for (const range of ranges) placeOf(spreadsheet, String(range))
    const id = format["cf_id"]
    return { sheet, id: typeof id === "string" ? id : undefined, format }
  })
}

const formatReply = (sheet: Sheet, id: string, isKnown = true): JsonObject => ({
  sheet_id: sheet.sheet_id,
  cf_id: id,
  res_code: isKnown ? 0 : 90202,
  res_msg: isKnown ? "success" : "there is no such format"
})

const createFormats = (call: Call): Reply => {
  const { spreadsheet } = opened(call)
  return data({
    responses: formatsIn(call, spreadsheet).map(({ format, sheet }) => {
      const id = call.world.ids.word(10)
      sheet.formats.set(id, { ...format, cf_id: id })
      return formatReply(sheet, id)
    })
  })
}

const updateFormats = (call: Call): Reply => {
  const { spreadsheet } = opened(call)
  return data({
    responses: formatsIn(call, spreadsheet).map(({ format, id = "", sheet }) => {
      const isKnown = sheet.formats.has(id)
      if (isKnown) sheet.formats.set(id, format)
      return formatReply(sheet, id, isKnown)
    })
  })
}

const deleteFormats = (call: Call): Reply => {
  const { spreadsheet } = opened(call)
  const fields = bodyFields(call)
  const list = fields.list("sheet_cf_ids") ?? []
  fields.done()
  const all = list.map((item) => {
    const input = isObject(item) ? item : {}
    return { sheet: sheetOf(spreadsheet, String(input["sheet_id"]), 90215), id: String(input["cf_id"]) }
  })
  return data({ responses: all.map(({ id, sheet }) => formatReply(sheet, id, sheet.formats.delete(id))) })
}

const listFormats = (call: Call): Reply => {
  const { spreadsheet } = opened(call)
  const ids = call.query.getAll("sheet_ids").flatMap((one) => one.split(","))
  return data({
    sheet_condition_formats: ids
      .map((id) => sheetOf(spreadsheet, id, 90215))
      .flatMap((sheet) =>
        [...sheet.formats.values()].map((format) => ({ sheet_id: sheet.sheet_id, condition_format: format }))
      )
  })
}

const v2 = "sheets.v2.spreadsheet"
const image = "sheets.v3.spreadsheet.sheet.float_image"

export const sheetOverlayRoutes: ReadonlyArray<Route> = [
  model(`${image}.create`, changing(createImage)),
  model(`${image}.patch`, changing(patchImage)),
  model(`${image}.get`, getImage),
  model(`${image}.query`, listImages),
  model(`${image}.delete`, changing(deleteImage)),
  model(`${v2}.data_validation.create`, changing(createValidation)),
  model(`${v2}.data_validation.update`, changing(updateValidation)),
  model(`${v2}.data_validation.update_put`, changing(updateValidation)),
  model(`${v2}.data_validation.get`, getValidations),
  model(`${v2}.data_validation.delete`, changing(deleteValidations)),
  model(`${v2}.protected_dimension`, changing(protect)),
  model(`${v2}.protected_range_batch_get`, getProtections),
  model(`${v2}.protected_range_batch_update`, changing(updateProtections)),
  model(`${v2}.protected_range_batch_del`, changing(unprotect)),
  model(`${v2}.condition_format.batch_create`, changing(createFormats)),
  model(`${v2}.condition_format.batch_update`, changing(updateFormats)),
  model(`${v2}.condition_format.batch_delete`, changing(deleteFormats)),
  model(`${v2}.condition_format.list`, listFormats)
]
