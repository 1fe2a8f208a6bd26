/**
 * Widgets that hold files, and files that were uploaded for them.
 *
 * @since 0.1.0
 */
import * as Result from "effect/Result"
import { FeishuInvalidRequestError } from "../FeishuError.js"
import {
  allWidgetsOf,
  firstText,
  idOf,
  isObject,
  type Json,
  nameOf,
  parsed,
  textOf,
  typeOf
} from "../internal/widgets.js"

const english = /file|attachment|image|photo|upload/i
const chinese = /附件|图片|文件/

/**
 * Whether a widget holds files, as its type says.
 *
 * @since 0.1.0
 * @category files
 */
export const isApprovalFileWidget = (widget: unknown): boolean =>
  isObject(widget) && english.test(typeOf(widget) ?? "")

/**
 * Whether a text sounds like a widget that holds files, in English or Chinese.
 *
 * @since 0.1.0
 * @category files
 */
export const isApprovalFileWidgetText = (text: unknown): boolean => {
  const name = nameOf(text) ?? ""
  return english.test(name) || chinese.test(name)
}

/**
 * Whether a definition may ask for files: one of its widgets says so by its type or name, or its form cannot be read and
 * sounds like it.
 *
 * @since 0.1.0
 * @category files
 */
export const approvalDefinitionMayContainFileWidget = (definition: unknown): boolean => {
  const widgets = allWidgetsOf(definition)
  if (widgets.length > 0) {
    return widgets.some((widget) => isApprovalFileWidget(widget) || isApprovalFileWidgetText(widget.name))
  }
  const form = isObject(definition) ? definition.form : definition
  const text = typeof form === "string" ? form : form === undefined ? undefined : JSON.stringify(form)
  return isApprovalFileWidgetText(text)
}

/**
 * The ids of the widgets that hold files.
 *
 * Fails with `FeishuInvalidRequestError` when the definition seems to ask for files, but its widgets cannot be read, or one
 * of them has no id.
 *
 * @since 0.1.0
 * @category files
 */
export const approvalFileFields = (
  definition: unknown
): Result.Result<ReadonlyArray<string>, FeishuInvalidRequestError> => {
  const refuse = (message: string) =>
    Result.fail(
      new FeishuInvalidRequestError({
        endpoint: "Approval.approvalFileFields",
        problems: [{ path: "definition", message }]
      })
    )
  if (hasNamelessFileWidget(definition)) return refuse("has a widget for files without an id")
  const fields = allWidgetsOf(definition).filter(isApprovalFileWidget).map(idOf)
  const ids = fields.filter((id) => id !== undefined)
  if (
    ids.length === 0 &&
    allWidgetsOf(definition).length === 0 &&
    approvalDefinitionMayContainFileWidget(definition)
  ) {
    return refuse("seems to ask for files, but its widgets cannot be read")
  }
  return Result.succeed(ids)
}

/** Anything inside a definition that has the type of a widget for files, and no id. */
const hasNamelessFileWidget = (definition: unknown): boolean => {
  const value = parsed(definition)
  if (Array.isArray(value)) return value.some(hasNamelessFileWidget)
  if (!isObject(value)) return false
  if (isApprovalFileWidget(value) && idOf(value) === undefined) return true
  return ["form", "children", "fields", "items", "widgets", "widget_list", "widgetList", "components"].some(
    (name) => value[name] !== undefined && hasNamelessFileWidget(value[name])
  )
}

/**
 * What kind of file the platform takes a media type for.
 *
 * @since 0.1.0
 * @category files
 */
export const approvalFileTypeForMediaType = (mediaType: string): "image" | "attachment" =>
  mediaType.trim().toLowerCase().startsWith("image/") ? "image" : "attachment"

/** A number is what an envelope says of itself, and no file. */
const code = (value: unknown): string | undefined => (typeof value === "string" ? textOf(value) : undefined)

/**
 * The code of an uploaded file, which goes into the widget: `code`, or the first of `urls_detail`.
 *
 * @since 0.1.0
 * @category files
 */
export const approvalFileCode = (response: unknown): string | undefined => {
  if (!isObject(response)) return undefined
  const own = code(response.code)
  if (own !== undefined) return own
  const details = response.urls_detail
  for (const detail of Array.isArray(details) ? details : []) {
    const found = isObject(detail) ? code(detail.code) : undefined
    if (found !== undefined) return found
  }
  return isObject(response.data) ? approvalFileCode(response.data) : undefined
}

/**
 * What became of an upload.
 *
 * @since 0.1.0
 * @category models
 */
export type FileUpload =
  | { readonly status: "uploaded"; readonly code: string; readonly url: string | undefined }
  | { readonly status: "upload_failed"; readonly error: string; readonly response: unknown }

/**
 * Reads the answer to an upload, of this call or an older one.
 *
 * @since 0.1.0
 * @category files
 */
export const normalizeApprovalFileUploadResponse = (response: unknown): FileUpload => {
  const found = approvalFileCode(response)
  const value: Json = isObject(response) ? response : {}
  if (found !== undefined) return { status: "uploaded", code: found, url: firstText(value, ["url"]) }
  return {
    status: "upload_failed",
    error: firstText(value, ["msg", "message", "error"]) ?? "the answer has no file code",
    response
  }
}
