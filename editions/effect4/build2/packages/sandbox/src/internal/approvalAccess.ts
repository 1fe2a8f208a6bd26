/** Approvals as requests name them. */
import { approvalsSlot, type Definition, type Instance } from "./approvals.js"
import { directorySlot, type Person } from "./directory.js"
import { userIdType } from "./people.js"
import { refuse } from "./refusal.js"
import { bodyFields, type Call } from "./route.js"

export const invalid = (why = ""): never =>
  refuse(1390001, why === "" ? "param is invalid" : `param is invalid: ${why}`)
export const unknownUser = (): never => refuse(1390004, "user_id or open_id not found")
export const unknownInstance = (): never => refuse(1390003, "instance code not found")

export const personOf = (call: Call, index: number): Person | undefined =>
  call.world.get(directorySlot).person(index)

/** An id that nobody has any more reads as empty. */
export const personId = (call: Call, index: number): string => personOf(call, index)?.[userIdType(call)] ?? ""
export const both = (call: Call, index: number): { readonly user_id: string; readonly open_id: string } => {
  const person = personOf(call, index)
  return { user_id: person?.user_id ?? "", open_id: person?.open_id ?? "" }
}

export const findPerson = (call: Call, id: string, unknown = unknownUser): Person =>
  call.world.get(directorySlot).findPerson(userIdType(call), id) ?? unknown()

export const definitionOf = (call: Call, code: string): Definition =>
  call.world.get(approvalsSlot).definitions.get(code) ?? refuse(1390002, "approval code not found")

export const instanceOf = (call: Call, id: string, unknown = unknownInstance): Instance => {
  const approvals = call.world.get(approvalsSlot)
  return approvals.instances.get(id) ?? approvals.byUuid.get(id) ?? unknown()
}

export const namedInstance = (call: Call): Instance => {
  const body = bodyFields(call)
  const code = body.string("approval_code")
  const instanceCode = body.string("instance_code")
  body.done()
  const definition = definitionOf(call, code)
  const instance = instanceOf(call, instanceCode)
  return instance.definition === definition ? instance : unknownInstance()
}
