/** Images and files of messages: uploads and downloads. */
import { actorOf } from "../people.js"
import { conversationsSlot } from "../conversations.js"
import { Fields } from "../fields.js"
import { isRestricted, sees } from "../messageAccess.js"
import { imageType, mediaSlot, type Media } from "../media.js"
import { fieldRefusal, refuse } from "../refusal.js"
import { at, binary, data, queryFields, type Call, type Reply, type Route } from "../route.js"
import type { FilePart } from "../multipart.js"

const maxDownload = 100 * 1024 * 1024

const part = (call: Call, name: string): FilePart => {
  const found = call.form.files[name]
  if (found !== undefined) return found
  throw fieldRefusal([{ field: name, value: "", description: `${name} is required` }])
}

const checkSize = (file: FilePart, max: number): void => {
  if (file.bytes.byteLength === 0) refuse(234010, "File's size can't be 0.")
  if (file.bytes.byteLength > max) refuse(234006, "The file size exceed the max value.")
}

/** Width and height, where the head of the file tells both at a fixed place. */
const sidesOf = (bytes: Uint8Array, contentType: string): ReadonlyArray<number> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (contentType === "image/png" && bytes.byteLength >= 24) return [view.getUint32(16), view.getUint32(20)]
  if (contentType === "image/gif" && bytes.byteLength >= 10) {
    return [view.getUint16(6, true), view.getUint16(8, true)]
  }
  return []
}

const uploadImage = (call: Call): Reply => {
  const fields = new Fields(call.form.fields)
  const type = fields.string("image_type", { oneOf: ["message", "avatar"] })
  fields.done()
  const file = part(call, "image")
  checkSize(file, call.world.settings.imageBytes)
  const contentType = imageType(file.bytes)
  if (contentType === undefined) return refuse(234011, "Can't regonnize the image format.")
  const largest = contentType === "image/gif" ? 2000 : 12_000
  if (sidesOf(file.bytes, contentType).some((side) => side > largest)) {
    refuse(234039, "Image resolution exceeds limit.")
  }
  const media = call.world.get(mediaSlot).add({
    kind: "image",
    appId: call.caller.appId,
    by: actorOf(call),
    type,
    fileName: file.fileName,
    contentType,
    bytes: file.bytes,
    duration: undefined
  })
  return data({ image_key: media.key })
}

const fileTypes = ["opus", "mp4", "pdf", "doc", "xls", "ppt", "stream"]

const uploadFile = (call: Call): Reply => {
  const fields = new Fields(call.form.fields)
  const type = fields.string("file_type", { oneOf: fileTypes })
  const fileName = fields.string("file_name")
  const duration = fields.integer("duration", { min: 0 })
  fields.done()
  const file = part(call, "file")
  checkSize(file, call.world.settings.fileBytes)
  const media = call.world.get(mediaSlot).add({
    kind: "file",
    appId: call.caller.appId,
    by: actorOf(call),
    type,
    fileName,
    contentType: file.contentType === "" ? "application/octet-stream" : file.contentType,
    bytes: file.bytes,
    duration
  })
  return data({ file_key: media.key })
}

const send = (media: Media): Reply => {
  const fallback = media.kind === "image" ? `${media.key}.${media.contentType.slice(6)}` : media.key
  return binary(media.bytes, media.contentType, media.fileName === "" ? fallback : media.fileName)
}

const own = (call: Call, kind: Media["kind"], key: string): Media => {
  const media = call.world.get(mediaSlot).all.get(key)
  if (media === undefined || media.kind !== kind) return refuse(234001, "Invalid request param.")
  if (media.appId !== call.caller.appId) refuse(234008, "The app is not the resource sender")
  return media
}

const downloadImage = (call: Call): Reply => send(own(call, "image", call.params["image_key"]!))

const downloadFile = (call: Call): Reply => {
  const media = own(call, "file", call.params["file_key"]!)
  if (media.bytes.byteLength > Math.max(maxDownload, call.world.settings.fileBytes)) {
    refuse(234037, "Downloaded file size exceeds limit.")
  }
  return send(media)
}

const downloadResource = (call: Call): Reply => {
  const query = queryFields(call)
  const type = query.string("type", { oneOf: ["image", "file"] })
  query.done()
  const conversations = call.world.get(conversationsSlot)
  const message = conversations.messages.get(call.params["message_id"]!)
  if (message === undefined) return refuse(234001, "Invalid request param.")
  if (message.deleted) refuse(230110, "Action unavailable as the message has been deleted.")
  if (!conversations.isMember(message.chat, actorOf(call))) refuse(234004, "App not in chat.")
  if (!sees(call, message)) refuse(234040, "The message is invisible to the operator.")
  if (isRestricted(message.chat, "download_has_permission_setting")) {
    refuse(234038, "Do not allow downloading of message resources in restricted mode.")
  }
  if (message.msg_type === "sticker") refuse(234043, "Unsupported message type.")
  const key = call.params["file_key"]!
  const media = call.world.get(mediaSlot).all.get(key)
  if (media === undefined || media.kind !== type || !message.content.includes(JSON.stringify(key))) {
    return refuse(234003, "File not in message.")
  }
  return send(media)
}

export const resourceRoutes: ReadonlyArray<Route> = [
  at("POST", "/open-apis/im/v1/images", "im.v1.image.create", uploadImage, { body: "form" }),
  at("GET", "/open-apis/im/v1/images/:image_key", "im.v1.image.get", downloadImage),
  at("POST", "/open-apis/im/v1/files", "im.v1.file.create", uploadFile, { body: "form" }),
  at("GET", "/open-apis/im/v1/files/:file_key", "im.v1.file.get", downloadFile),
  at(
    "GET",
    "/open-apis/im/v1/messages/:message_id/resources/:file_key",
    "im.v1.message.resource.get",
    downloadResource
  )
]
