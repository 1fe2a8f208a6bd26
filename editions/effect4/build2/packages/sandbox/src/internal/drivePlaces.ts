/** The file or folder of the drive that a request is about. */
import { rightOf, rights } from "./access.js"
import { driveSlot, type Drive, type DriveNode } from "./drive.js"
import { refuse } from "./refusal.js"
import type { Call } from "./route.js"

export const driveOf = (call: Call): Drive => call.world.get(driveSlot)

export const found = (call: Call, token: string): DriveNode => {
  const drive = driveOf(call)
  const node = drive.find(call, token)
  if (node !== undefined) return node
  return drive.wasRemoved(call, token)
    ? refuse(1061007, "file has been delete.", 404)
    : refuse(1061003, "not found.", 404)
}

/** The same where who calls must have a right to it. */
export const allowed = (
  call: Call,
  token: string,
  right: number,
  code = 1061004,
  msg = "forbidden."
): DriveNode => {
  const node = found(call, token)
  return rightOf(call, node) >= right ? node : refuse(code, msg, 403)
}

/** A folder's token as a request gives it: the caller's root may be left out, or be named by its own. */
export const folderIn = (
  call: Call,
  token: string | undefined,
  code = 1061003,
  msg = "not found.",
  status = 404
): string => {
  const drive = driveOf(call)
  const folder = drive.folder(call, token)
  return drive.isFolder(call, folder) ? folder : refuse(code, msg, status)
}

/** The same where who calls must have a right to it. */
export const openFolder = (call: Call, token: string | undefined, right: number): string => {
  const folder = folderIn(call, token)
  const node = driveOf(call).find(call, folder)
  return node === undefined || rightOf(call, node) >= right ? folder : refuse(1061004, "forbidden.", 403)
}

/** A folder into which who calls may put something. */
export const writableFolder = (call: Call, token: string | undefined): string =>
  openFolder(call, token, rights.edit)

/** So many files and folders may be in one folder. */
const mostSiblings = 1500

export const checkRoom = (
  call: Call,
  folder: string,
  code = 1062507,
  msg = "parent node out of sibling num."
): void => {
  if (driveOf(call).children(call, folder).length >= mostSiblings) refuse(code, msg)
}

export const seconds = (ms: number): string => String(Math.floor(ms / 1000))
