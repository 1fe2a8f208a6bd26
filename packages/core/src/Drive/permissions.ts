/**
 * Who may do what with a document.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Member from "../api/drive/v1/PermissionMember.js"
import * as Public from "../api/drive/v1/PermissionPublic.js"
import type * as Codec from "../Codec.js"
import type { CallOptions } from "../Endpoint.js"
import type { FeishuClient } from "../FeishuClient.js"
import type { FeishuError, Problem } from "../FeishuError.js"
import { check } from "../internal/arguments.js"
import * as Settings from "../Settings.js"

/**
 * The kinds of id that a collaborator can be named by.
 *
 * @since 0.1.0
 * @category models
 */
export type MemberType = Member.CreateInput["member_type"]

/**
 * The kinds of document that have collaborators.
 *
 * @since 0.1.0
 * @category models
 */
export type DocumentType = Member.CreateInput["type"]

/**
 * What somebody may do with a document.
 *
 * @since 0.1.0
 * @category models
 */
export type Permission = Member.CreateInput["perm"]

/**
 * A collaborator to be added. The kind of the id may be left out where it shows.
 *
 * @since 0.1.0
 * @category models
 */
export interface NewMember {
  readonly member_id: string
  /** Default: what `inferMemberType` makes of the id. */
  readonly member_type?: MemberType | undefined
  readonly perm: Permission
  /** Whether the permission is for a wiki page with what is below it (`container`, the default) or for the page alone. */
  readonly perm_type?: Member.CreateInput["perm_type"]
  /** What the collaborator is. Needed for the members of a wiki space. */
  readonly type?: Member.CreateInput["collaborator_type"]
}

/**
 * The kind of an id, as far as it shows: `ou_` a person's open_id, `on_` a union_id, `oc_` a chat, `od-` or `od_` a
 * department, an address with `@` an e-mail. A user_id, a group's id and a wiki space's id do not show.
 *
 * @since 0.1.0
 * @category members
 */
export const inferMemberType = (memberId: string): Option.Option<MemberType> => {
  switch (memberId.slice(0, 3)) {
    case "ou_":
      return Option.some("openid")
    case "on_":
      return Option.some("unionid")
    case "oc_":
      return Option.some("openchat")
    case "od-":
    case "od_":
      return Option.some("opendepartmentid")
    default:
      return /^[^\s@]+@[^\s@]+$/.test(memberId) ? Option.some("email") : Option.none()
  }
}

/** The kind that is given, or that shows; undefined where neither is so. */
const typeOf = (memberId: string, given: MemberType | undefined): MemberType | undefined =>
  given ?? (typeof memberId === "string" ? Option.getOrUndefined(inferMemberType(memberId)) : undefined)

/** An id that is none, or of which nobody can tell the kind. */
const badMember = (
  idPath: string,
  id: string,
  typePath: string,
  type: MemberType | undefined
): Problem | undefined =>
  Settings.problemOf(idPath, Settings.filled, id) ??
  (type === undefined
    ? { path: typePath, message: "must be given: the id does not show of which kind it is" }
    : undefined)

/**
 * Adds a collaborator.
 *
 * Fails with `FeishuInvalidRequestError` before any request when the kind of the id cannot be told.
 *
 * @example
 * Drive.permissions.create("doxcn1", "docx", { member_id: "ou_1", perm: "edit" })
 *
 * @see https://open.feishu.cn/document/server-docs/docs/permission/permission-member/create
 * @since 0.1.0
 * @category members
 */
export const create = (
  token: string,
  type: DocumentType,
  member: NewMember,
  options?: CallOptions & { readonly needNotification?: boolean | undefined }
): Effect.Effect<Member.CreateOutput, FeishuError, FeishuClient> => {
  const memberType = typeOf(member.member_id, member.member_type)
  return check(
    "Drive.permissions.create",
    Member.create,
    [badMember("member.member_id", member.member_id, "member.member_type", memberType)],
    () =>
      Member.create(
        {
          token,
          type,
          need_notification: options?.needNotification,
          member_type: memberType!,
          member_id: member.member_id,
          perm: member.perm,
          perm_type: member.perm_type,
          collaborator_type: member.type
        },
        options
      )
  )
}

/**
 * Gives a collaborator another permission.
 *
 * Fails with `FeishuInvalidRequestError` before any request when the kind of the id cannot be told.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/permission/permission-member/update
 * @since 0.1.0
 * @category members
 */
export const update = (
  token: string,
  type: Member.UpdateInput["type"],
  member: NewMember,
  options?: CallOptions & { readonly needNotification?: boolean | undefined }
): Effect.Effect<Member.UpdateOutput, FeishuError, FeishuClient> => {
  const memberType = typeOf(member.member_id, member.member_type)
  return check(
    "Drive.permissions.update",
    Member.update,
    [badMember("member.member_id", member.member_id, "member.member_type", memberType)],
    () =>
      Member.update(
        {
          token,
          type,
          need_notification: options?.needNotification,
          member_type: memberType!,
          member_id: member.member_id,
          perm: member.perm,
          perm_type: member.perm_type,
          collaborator_type: member.type
        },
        options
      )
  )
}

const remove = (
  token: string,
  type: Member.DeleteInput["type"],
  memberId: string,
  options?: CallOptions & {
    /** Default: what `inferMemberType` makes of the id. */
    readonly memberType?: MemberType | undefined
    readonly permType?: Member.DeleteInput["perm_type"]
    /** What the collaborator is. Needed for the members of a wiki space. */
    readonly collaboratorType?: Member.DeleteInput["collaborator_type"]
  }
): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient> => {
  const memberType = typeOf(memberId, options?.memberType)
  return check(
    "Drive.permissions.delete",
    Member.delete,
    [badMember("memberId", memberId, "memberType", memberType)],
    () =>
      Member.delete(
        {
          token,
          member_id: memberId,
          type,
          member_type: memberType!,
          perm_type: options?.permType,
          collaborator_type: options?.collaboratorType
        },
        options
      )
  )
}

export {
  /**
   * Takes a collaborator's permission away.
   *
   * Fails with `FeishuInvalidRequestError` before any request when the kind of the id cannot be told.
   *
   * @see https://open.feishu.cn/document/server-docs/docs/permission/permission-member/delete
   * @since 0.1.0
   * @category members
   */
  remove as delete
}

/**
 * All collaborators.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/permission/permission-member/list
 * @since 0.1.0
 * @category members
 */
export const list = (
  token: string,
  type: Member.ListInput["type"],
  options?: CallOptions & {
    /** What is told of each beside the id: `*`, or names such as `name` and `avatar`. */
    readonly fields?: "*" | ReadonlyArray<"name" | "type" | "avatar" | "external_label"> | undefined
    readonly permType?: Member.ListInput["perm_type"]
  }
): Effect.Effect<ReadonlyArray<Member.Member>, FeishuError, FeishuClient> =>
  Effect.map(
    Member.list(
      {
        token,
        type,
        fields: Array.isArray(options?.fields)
          ? options.fields.join(",")
          : (options?.fields as "*" | undefined),
        perm_type: options?.permType
      },
      options
    ),
    (answer) => answer.items
  )

/**
 * Makes somebody else the owner.
 *
 * Fails with `FeishuInvalidRequestError` before any request when the id is neither an open_id nor an e-mail address and
 * `memberType` is not given.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/permission/permission-member/transfer_owner
 * @since 0.1.0
 * @category members
 */
export const transferOwner = (
  token: string,
  type: Member.TransferOwnerInput["type"],
  memberId: string,
  options?: CallOptions & {
    readonly memberType?: Member.TransferOwnerInput["member_type"] | undefined
    readonly needNotification?: boolean | undefined
    readonly removeOldOwner?: boolean | undefined
    readonly stayPut?: boolean | undefined
    readonly oldOwnerPerm?: Permission | undefined
  }
): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient> => {
  const inferred = typeOf(memberId, options?.memberType)
  const memberType =
    inferred === "openid" || inferred === "email" || inferred === "userid" ? inferred : undefined
  return check(
    "Drive.permissions.transferOwner",
    Member.transferOwner,
    [badMember("memberId", memberId, "memberType", memberType)],
    () =>
      Member.transferOwner(
        {
          token,
          type,
          member_type: memberType!,
          member_id: memberId,
          need_notification: options?.needNotification,
          remove_old_owner: options?.removeOldOwner,
          stay_put: options?.stayPut,
          old_owner_perm: options?.oldOwnerPerm
        },
        options
      )
  )
}

/**
 * Who may open, share and comment on a document beside its collaborators.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/permission/permission-public/get
 * @since 0.1.0
 * @category sharing
 */
export const getPublic = (
  token: string,
  type: Public.GetInput["type"],
  options?: CallOptions
): Effect.Effect<Public.GetOutput, FeishuError, FeishuClient> => Public.get({ token, type }, options)

/**
 * Changes the settings that are given, and no others.
 *
 * @example
 * Drive.permissions.setPublic("doxcn1", "docx", { link_share_entity: "tenant_readable" })
 *
 * @see https://open.feishu.cn/document/server-docs/docs/permission/permission-public/patch
 * @since 0.1.0
 * @category sharing
 */
export const setPublic = (
  token: string,
  type: Public.GetInput["type"],
  settings: Omit<Public.PatchInput, "token" | "type">,
  options?: CallOptions
): Effect.Effect<Public.PatchOutput, FeishuError, FeishuClient> =>
  check(
    "Drive.permissions.setPublic",
    Public.patch,
    [
      Settings.problemOf("settings", Settings.record, settings) ??
        (Object.keys(settings).length === 0 ? { path: "settings", message: "must not be empty" } : undefined)
    ],
    () => Public.patch({ ...settings, token, type }, options)
  )
