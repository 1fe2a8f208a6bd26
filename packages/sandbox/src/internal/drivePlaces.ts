/** The file or folder of the drive that a request is about. */
import { rightOf, rights } from "./access.js"
import { driveSlot, type Drive, type DriveNode } from "./drive.js"
import { actorOf, same } from "./people.js"
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

/** A folder's token as a request gives it: the root may be left out, or be named by its own. */
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

/** A folder into which who calls may put something; the root is everybody's own. */
export const writableFolder = (call: Call, token: string | undefined): string => {
  const folder = folderIn(call, token)
  const node = driveOf(call).nodes.get(folder)
  return node === undefined || rightOf(call, node) >= rights.edit
    ? folder
    : refuse(1061004, "forbidden.", 403)
}

/**
 * What who calls finds in a folder. Everybody and every app has a root of their own: what is shared with them there is
 * reached by its token.
 */
export const listed = (call: Call, folder: string): ReadonlyArray<DriveNode> => {
  const drive = driveOf(call)
  const node = drive.nodes.get(folder)
  if (node !== undefined && rightOf(call, node) < rights.view) refuse(1061004, "forbidden.", 403)
  const children = drive.children(call, folder)
  return node === undefined ? children.filter((child) => same(child.owner, actorOf(call))) : children
}

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
