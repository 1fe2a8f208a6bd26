// GENERATED from spec/drive.json. DO NOT EDIT: correct spec/patches/drive.json.
/**
 * Events of `drive`.
 *
 * @since 0.1.0
 */
import * as Codec from "../Codec.js"
import * as EventDefinition from "../EventDefinition.js"

/**
 * What `drive.file.bitable_field_changed_v1` tells.
 *
 * @category payloads
 */
export interface FileBitableFieldChangedV1 {
  readonly file_type?: string | undefined
  readonly file_token?: string | undefined
  readonly table_id?: string | undefined
  readonly operator_id?: UserId | undefined
  readonly action_list?: ReadonlyArray<BitableTableFieldAction> | undefined
  readonly revision?: number | undefined
  readonly subscriber_id_list?: ReadonlyArray<UserId2> | undefined
  readonly update_time?: number | undefined
}

export const FileBitableFieldChangedV1: Codec.Shape<FileBitableFieldChangedV1> = /*#__PURE__*/ Codec.shape(
  "drive.file.bitable_field_changed_v1#event",
  () => ({
    file_type: Codec.strOpt,
    file_token: Codec.strOpt,
    table_id: Codec.strOpt,
    operator_id: Codec.objOpt(UserId),
    action_list: Codec.listOpt(Codec.obj(BitableTableFieldAction)),
    revision: Codec.intOpt,
    subscriber_id_list: Codec.listOpt(Codec.obj(UserId2)),
    update_time: Codec.intOpt
  })
)

/**
 * 多维表格字段变更 · `drive.file.bitable_field_changed_v1`
 *
 * Scopes, any of: `base:field:read`, `bitable:app`, `drive:drive`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/bitable_field_changed
 * @category events
 */
export const fileBitableFieldChangedV1: EventDefinition.EventDefinition<FileBitableFieldChangedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "drive.file.bitable_field_changed_v1",
    schema: "2.0",
    payload: FileBitableFieldChangedV1
  })

/**
 * What `drive.file.bitable_record_changed_v1` tells.
 *
 * @category payloads
 */
export interface FileBitableRecordChangedV1 {
  readonly file_type?: string | undefined
  readonly file_token?: string | undefined
  readonly table_id?: string | undefined
  readonly revision?: number | undefined
  readonly operator_id?: UserId | undefined
  readonly action_list?: ReadonlyArray<BitableTableRecordAction> | undefined
  readonly subscriber_id_list?: ReadonlyArray<UserId2> | undefined
  readonly update_time?: number | undefined
}

export const FileBitableRecordChangedV1: Codec.Shape<FileBitableRecordChangedV1> = /*#__PURE__*/ Codec.shape(
  "drive.file.bitable_record_changed_v1#event",
  () => ({
    file_type: Codec.strOpt,
    file_token: Codec.strOpt,
    table_id: Codec.strOpt,
    revision: Codec.intOpt,
    operator_id: Codec.objOpt(UserId),
    action_list: Codec.listOpt(Codec.obj(BitableTableRecordAction)),
    subscriber_id_list: Codec.listOpt(Codec.obj(UserId2)),
    update_time: Codec.intOpt
  })
)

/**
 * 多维表格记录变更 · `drive.file.bitable_record_changed_v1`
 *
 * Scopes, any of: `base:record:read`, `bitable:app`, `drive:drive`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/bitable_record_changed
 * @category events
 */
export const fileBitableRecordChangedV1: EventDefinition.EventDefinition<FileBitableRecordChangedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "drive.file.bitable_record_changed_v1",
    schema: "2.0",
    payload: FileBitableRecordChangedV1
  })

/**
 * What `drive.file.created_in_folder_v1` tells.
 *
 * @category payloads
 */
export interface FileCreatedInFolderV1 {
  /** 1 to 50 characters. */
  readonly file_type?: string | undefined
  /** 22 to 27 characters. */
  readonly file_token?: string | undefined
  /** 22 to 27 characters. */
  readonly folder_token?: string | undefined
  readonly operator_id?: UserId | undefined
  /** At most 100 items. */
  readonly subscriber_ids?: ReadonlyArray<UserId2> | undefined
}

export const FileCreatedInFolderV1: Codec.Shape<FileCreatedInFolderV1> = /*#__PURE__*/ Codec.shape(
  "drive.file.created_in_folder_v1#event",
  () => ({
    file_type: Codec.strOpt,
    file_token: Codec.strOpt,
    folder_token: Codec.strOpt,
    operator_id: Codec.objOpt(UserId),
    subscriber_ids: Codec.listOpt(Codec.obj(UserId2))
  })
)

/**
 * 文件夹下文件创建 · `drive.file.created_in_folder_v1`
 *
 * Scopes, any of: `space:document.event:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/created_in_folder
 * @category events
 */
export const fileCreatedInFolderV1: EventDefinition.EventDefinition<FileCreatedInFolderV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "drive.file.created_in_folder_v1",
    schema: "2.0",
    payload: FileCreatedInFolderV1
  })

/**
 * What `drive.file.deleted_v1` tells.
 *
 * @category payloads
 */
export interface FileDeletedV1 {
  readonly file_type?: string | undefined
  readonly file_token?: string | undefined
  readonly operator_id?: UserId | undefined
  /** Not in the documentation. */
  readonly subscriber_id_list?: ReadonlyArray<UserId2> | undefined
}

export const FileDeletedV1: Codec.Shape<FileDeletedV1> = /*#__PURE__*/ Codec.shape(
  "drive.file.deleted_v1#event",
  () => ({
    file_type: Codec.strOpt,
    file_token: Codec.strOpt,
    operator_id: Codec.objOpt(UserId),
    subscriber_id_list: Codec.listOpt(Codec.obj(UserId2))
  })
)

/**
 * 文件彻底删除 · `drive.file.deleted_v1`
 *
 * Scopes, any of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`, `docs:event.document_deleted:read`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-deleted-completely
 * @category events
 */
export const fileDeletedV1: EventDefinition.EventDefinition<FileDeletedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "drive.file.deleted_v1",
    schema: "2.0",
    payload: FileDeletedV1
  })

/**
 * What `drive.file.edit_v1` tells.
 *
 * @category payloads
 */
export interface FileEditV1 {
  readonly file_type?: string | undefined
  readonly file_token?: string | undefined
  readonly operator_id_list?: ReadonlyArray<UserId> | undefined
  readonly subscriber_id_list?: ReadonlyArray<UserId> | undefined
  /** Not in the documentation. */
  readonly sheet_id?: string | undefined
}

export const FileEditV1: Codec.Shape<FileEditV1> = /*#__PURE__*/ Codec.shape(
  "drive.file.edit_v1#event",
  () => ({
    file_type: Codec.strOpt,
    file_token: Codec.strOpt,
    operator_id_list: Codec.listOpt(Codec.obj(UserId)),
    subscriber_id_list: Codec.listOpt(Codec.obj(UserId)),
    sheet_id: Codec.strOpt
  })
)

/**
 * 文件编辑 · `drive.file.edit_v1`
 *
 * Scopes, any of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`, `docs:event.document_edited:read`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-edited
 * @category events
 */
export const fileEditV1: EventDefinition.EventDefinition<FileEditV1> = /*#__PURE__*/ EventDefinition.make({
  type: "drive.file.edit_v1",
  schema: "2.0",
  payload: FileEditV1
})

/**
 * What `drive.file.permission_member_added_v1` tells.
 *
 * @category payloads
 */
export interface FilePermissionMemberAddedV1 {
  readonly chat_list?: ReadonlyArray<string> | undefined
  readonly file_type?: string | undefined
  readonly file_token?: string | undefined
  readonly operator_id?: UserId | undefined
  readonly user_list?: ReadonlyArray<UserId> | undefined
  /** Not in the documentation. */
  readonly open_department_id_list?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly subscriber_id_list?: ReadonlyArray<UserId2> | undefined
}

export const FilePermissionMemberAddedV1: Codec.Shape<FilePermissionMemberAddedV1> =
  /*#__PURE__*/ Codec.shape("drive.file.permission_member_added_v1#event", () => ({
    chat_list: Codec.listOpt(Codec.str),
    file_type: Codec.strOpt,
    file_token: Codec.strOpt,
    operator_id: Codec.objOpt(UserId),
    user_list: Codec.listOpt(Codec.obj(UserId)),
    open_department_id_list: Codec.listOpt(Codec.str),
    subscriber_id_list: Codec.listOpt(Codec.obj(UserId2))
  }))

/**
 * 文件协作者添加 · `drive.file.permission_member_added_v1`
 *
 * Scopes, any of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`, `docs:permission.member:retrieve`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-collaborator-add
 * @category events
 */
export const filePermissionMemberAddedV1: EventDefinition.EventDefinition<FilePermissionMemberAddedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "drive.file.permission_member_added_v1",
    schema: "2.0",
    payload: FilePermissionMemberAddedV1
  })

/**
 * What `drive.file.permission_member_applied_v1` tells.
 *
 * @category payloads
 */
export interface FilePermissionMemberAppliedV1 {
  /** 1 to 50 characters. */
  readonly file_type?: "doc" | "sheet" | "bitable" | "docx" | "slides" | "file" | (string & {}) | undefined
  /** 22 to 27 characters. */
  readonly file_token?: string | undefined
  readonly operator_id?: UserId | undefined
  readonly approver_id?: UserId | undefined
  /** At most 100 items. */
  readonly application_user_list?: ReadonlyArray<UserId2> | undefined
  /** At most 100 items. */
  readonly application_chat_list?: ReadonlyArray<string> | undefined
  /** At most 100 items. */
  readonly application_department_list?: ReadonlyArray<string> | undefined
  readonly application_remark?: string | undefined
  /** 1 to 27 characters. */
  readonly permission?: "view" | "edit" | "full_access" | (string & {}) | undefined
  /** At most 100 items. */
  readonly subscriber_ids?: ReadonlyArray<UserId2> | undefined
}

export const FilePermissionMemberAppliedV1: Codec.Shape<FilePermissionMemberAppliedV1> =
  /*#__PURE__*/ Codec.shape("drive.file.permission_member_applied_v1#event", () => ({
    file_type: Codec.openOpt("doc", "sheet", "bitable", "docx", "slides", "file"),
    file_token: Codec.strOpt,
    operator_id: Codec.objOpt(UserId),
    approver_id: Codec.objOpt(UserId),
    application_user_list: Codec.listOpt(Codec.obj(UserId2)),
    application_chat_list: Codec.listOpt(Codec.str),
    application_department_list: Codec.listOpt(Codec.str),
    application_remark: Codec.strOpt,
    permission: Codec.openOpt("view", "edit", "full_access"),
    subscriber_ids: Codec.listOpt(Codec.obj(UserId2))
  }))

/**
 * 文件协作者权限申请 · `drive.file.permission_member_applied_v1`
 *
 * Scopes, any of: `docs:permission.member:create`, `docs:permission.member:retrieve`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file/events/permission_member_applied
 * @category events
 */
export const filePermissionMemberAppliedV1: EventDefinition.EventDefinition<FilePermissionMemberAppliedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "drive.file.permission_member_applied_v1",
    schema: "2.0",
    payload: FilePermissionMemberAppliedV1
  })

/**
 * What `drive.file.permission_member_removed_v1` tells.
 *
 * @category payloads
 */
export interface FilePermissionMemberRemovedV1 {
  readonly chat_list?: ReadonlyArray<string> | undefined
  readonly file_type?: string | undefined
  readonly file_token?: string | undefined
  readonly operator_id?: UserId | undefined
  readonly user_list?: ReadonlyArray<UserId> | undefined
  /** Not in the documentation. */
  readonly open_department_id_list?: ReadonlyArray<string> | undefined
  /** Not in the documentation. */
  readonly subscriber_id_list?: ReadonlyArray<UserId2> | undefined
}

export const FilePermissionMemberRemovedV1: Codec.Shape<FilePermissionMemberRemovedV1> =
  /*#__PURE__*/ Codec.shape("drive.file.permission_member_removed_v1#event", () => ({
    chat_list: Codec.listOpt(Codec.str),
    file_type: Codec.strOpt,
    file_token: Codec.strOpt,
    operator_id: Codec.objOpt(UserId),
    user_list: Codec.listOpt(Codec.obj(UserId)),
    open_department_id_list: Codec.listOpt(Codec.str),
    subscriber_id_list: Codec.listOpt(Codec.obj(UserId2))
  }))

/**
 * 文件协作者移除 · `drive.file.permission_member_removed_v1`
 *
 * Scopes, any of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`, `docs:permission.member:retrieve`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-collaborator-remove
 * @category events
 */
export const filePermissionMemberRemovedV1: EventDefinition.EventDefinition<FilePermissionMemberRemovedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "drive.file.permission_member_removed_v1",
    schema: "2.0",
    payload: FilePermissionMemberRemovedV1
  })

/**
 * What `drive.file.read_v1` tells.
 *
 * @category payloads
 */
export interface FileReadV1 {
  readonly file_type?: string | undefined
  readonly file_token?: string | undefined
  readonly operator_id?: UserId | undefined
  /** Not in the documentation. */
  readonly operator_id_list?: ReadonlyArray<UserId2> | undefined
  /** Not in the documentation. */
  readonly subscriber_id_list?: ReadonlyArray<UserId2> | undefined
}

export const FileReadV1: Codec.Shape<FileReadV1> = /*#__PURE__*/ Codec.shape(
  "drive.file.read_v1#event",
  () => ({
    file_type: Codec.strOpt,
    file_token: Codec.strOpt,
    operator_id: Codec.objOpt(UserId),
    operator_id_list: Codec.listOpt(Codec.obj(UserId2)),
    subscriber_id_list: Codec.listOpt(Codec.obj(UserId2))
  })
)

/**
 * 文件已读 · `drive.file.read_v1`
 *
 * Scopes, any of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`, `docs:event.document_opened:read`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-read
 * @category events
 */
export const fileReadV1: EventDefinition.EventDefinition<FileReadV1> = /*#__PURE__*/ EventDefinition.make({
  type: "drive.file.read_v1",
  schema: "2.0",
  payload: FileReadV1
})

/**
 * What `drive.file.title_updated_v1` tells.
 *
 * @category payloads
 */
export interface FileTitleUpdatedV1 {
  readonly file_type?: string | undefined
  readonly file_token?: string | undefined
  readonly operator_id?: UserId | undefined
  /** Not in the documentation. */
  readonly subscriber_id_list?: ReadonlyArray<UserId2> | undefined
}

export const FileTitleUpdatedV1: Codec.Shape<FileTitleUpdatedV1> = /*#__PURE__*/ Codec.shape(
  "drive.file.title_updated_v1#event",
  () => ({
    file_type: Codec.strOpt,
    file_token: Codec.strOpt,
    operator_id: Codec.objOpt(UserId),
    subscriber_id_list: Codec.listOpt(Codec.obj(UserId2))
  })
)

/**
 * 文件标题变更 · `drive.file.title_updated_v1`
 *
 * Scopes, any of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`, `docs:event.document_edited:read`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/file-title-update
 * @category events
 */
export const fileTitleUpdatedV1: EventDefinition.EventDefinition<FileTitleUpdatedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "drive.file.title_updated_v1",
    schema: "2.0",
    payload: FileTitleUpdatedV1
  })

/**
 * What `drive.file.trashed_v1` tells.
 *
 * @category payloads
 */
export interface FileTrashedV1 {
  readonly file_type?: string | undefined
  readonly file_token?: string | undefined
  readonly operator_id?: UserId | undefined
  /** Not in the documentation. */
  readonly subscriber_id_list?: ReadonlyArray<UserId2> | undefined
}

export const FileTrashedV1: Codec.Shape<FileTrashedV1> = /*#__PURE__*/ Codec.shape(
  "drive.file.trashed_v1#event",
  () => ({
    file_type: Codec.strOpt,
    file_token: Codec.strOpt,
    operator_id: Codec.objOpt(UserId),
    subscriber_id_list: Codec.listOpt(Codec.obj(UserId2))
  })
)

/**
 * 文件删除到回收站 · `drive.file.trashed_v1`
 *
 * Scopes, any of: `drive:drive`, `docs:doc`, `sheets:spreadsheet`, `docs:event.document_deleted:read`.
 *
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/event/delete-file-to-trash-can
 * @category events
 */
export const fileTrashedV1: EventDefinition.EventDefinition<FileTrashedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "drive.file.trashed_v1",
    schema: "2.0",
    payload: FileTrashedV1
  })

/**
 * What `drive.notice.comment_add_v1` tells.
 *
 * @category payloads
 */
export interface NoticeCommentAddV1 {
  readonly notice_meta?: Notice | undefined
  /** 15 to 30 characters. */
  readonly comment_id?: string | undefined
  /** 15 to 30 characters. */
  readonly reply_id?: string | undefined
  readonly is_mentioned?: boolean | undefined
}

export const NoticeCommentAddV1: Codec.Shape<NoticeCommentAddV1> = /*#__PURE__*/ Codec.shape(
  "drive.notice.comment_add_v1#event",
  () => ({
    notice_meta: Codec.objOpt(Notice),
    comment_id: Codec.strOpt,
    reply_id: Codec.strOpt,
    is_mentioned: Codec.boolOpt
  })
)

/**
 * 添加评论、回复通知事件 · `drive.notice.comment_add_v1`
 *
 * Scopes, any of: `docs:document.comment:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/notice/events/comment_add
 * @category events
 */
export const noticeCommentAddV1: EventDefinition.EventDefinition<NoticeCommentAddV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "drive.notice.comment_add_v1",
    schema: "2.0",
    payload: NoticeCommentAddV1
  })

/** @category structures */
export interface UserId {
  readonly union_id?: string | undefined
  /** Given with the scope `contact:user.employee_id:readonly`. */
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
}

export const UserId: Codec.Shape<UserId> = /*#__PURE__*/ Codec.shape("drive#UserId", () => ({
  union_id: Codec.strOpt,
  user_id: Codec.strOpt,
  open_id: Codec.strOpt
}))

/** @category structures */
export interface BitableTableFieldActionValue {
  readonly id: string
  readonly name: string
  readonly type: number
  readonly description: string
  readonly property: BitableTableFieldActionValueProperty
}

export const BitableTableFieldActionValue: Codec.Shape<BitableTableFieldActionValue> =
  /*#__PURE__*/ Codec.shape("drive#BitableTableFieldActionValue", () => ({
    id: Codec.str,
    name: Codec.str,
    type: Codec.int,
    description: Codec.str,
    property: Codec.obj(BitableTableFieldActionValueProperty)
  }))

/** @category structures */
export interface BitableTableFieldActionValueProperty {
  readonly formatter?: string | undefined
  readonly date_formatter?: string | undefined
  readonly auto_fill?: boolean | undefined
  readonly multiple?: boolean | undefined
  readonly table_id?: string | undefined
  readonly table_name?: string | undefined
  readonly back_field_name?: string | undefined
  readonly input_type?: string | undefined
  readonly back_field_id?: string | undefined
  readonly auto_serial?: BitableTableFieldActionValuePropertyAutoSerial | undefined
  readonly options?: ReadonlyArray<BitableTableFieldActionValuePropertyOption> | undefined
  readonly formula_expression?: string | undefined
}

export const BitableTableFieldActionValueProperty: Codec.Shape<BitableTableFieldActionValueProperty> =
  /*#__PURE__*/ Codec.shape("drive#BitableTableFieldActionValueProperty", () => ({
    formatter: Codec.strOpt,
    date_formatter: Codec.strOpt,
    auto_fill: Codec.boolOpt,
    multiple: Codec.boolOpt,
    table_id: Codec.strOpt,
    table_name: Codec.strOpt,
    back_field_name: Codec.strOpt,
    input_type: Codec.strOpt,
    back_field_id: Codec.strOpt,
    auto_serial: Codec.objOpt(BitableTableFieldActionValuePropertyAutoSerial),
    options: Codec.listOpt(Codec.obj(BitableTableFieldActionValuePropertyOption)),
    formula_expression: Codec.strOpt
  }))

/** @category structures */
export interface BitableTableFieldActionValuePropertyAutoSerial {
  readonly type: string
  readonly options?: ReadonlyArray<BitableTableFieldActionValuePropertyAutoSerialOptions> | undefined
}

export const BitableTableFieldActionValuePropertyAutoSerial: Codec.Shape<BitableTableFieldActionValuePropertyAutoSerial> =
  /*#__PURE__*/ Codec.shape("drive#BitableTableFieldActionValuePropertyAutoSerial", () => ({
    type: Codec.str,
    options: Codec.listOpt(Codec.obj(BitableTableFieldActionValuePropertyAutoSerialOptions))
  }))

/** @category structures */
export interface BitableTableFieldActionValuePropertyAutoSerialOptions {
  readonly type: string
  readonly value: string
}

export const BitableTableFieldActionValuePropertyAutoSerialOptions: Codec.Shape<BitableTableFieldActionValuePropertyAutoSerialOptions> =
  /*#__PURE__*/ Codec.shape("drive#BitableTableFieldActionValuePropertyAutoSerialOptions", () => ({
    type: Codec.str,
    value: Codec.str
  }))

/** @category structures */
export interface BitableTableFieldActionValuePropertyOption {
  readonly name?: string | undefined
  readonly id?: string | undefined
  readonly color?: number | undefined
}

export const BitableTableFieldActionValuePropertyOption: Codec.Shape<BitableTableFieldActionValuePropertyOption> =
  /*#__PURE__*/ Codec.shape("drive#BitableTableFieldActionValuePropertyOption", () => ({
    name: Codec.strOpt,
    id: Codec.strOpt,
    color: Codec.intOpt
  }))

/** @category structures */
export interface UserId2 {
  readonly union_id?: string | undefined
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
}

export const UserId2: Codec.Shape<UserId2> = /*#__PURE__*/ Codec.shape("drive#UserId2", () => ({
  union_id: Codec.strOpt,
  user_id: Codec.strOpt,
  open_id: Codec.strOpt
}))

/** @category structures */
export interface BitableTableRecordActionField {
  readonly field_id: string
  readonly field_value: string
  readonly field_identity_value?: BitableTableRecordActionFieldIdentity | undefined
}

export const BitableTableRecordActionField: Codec.Shape<BitableTableRecordActionField> =
  /*#__PURE__*/ Codec.shape("drive#BitableTableRecordActionField", () => ({
    field_id: Codec.str,
    field_value: Codec.str,
    field_identity_value: Codec.objOpt(BitableTableRecordActionFieldIdentity)
  }))

/** @category structures */
export interface BitableTableRecordActionFieldIdentity {
  readonly users?: ReadonlyArray<BitableTableRecordActionFieldIdentityUser> | undefined
}

export const BitableTableRecordActionFieldIdentity: Codec.Shape<BitableTableRecordActionFieldIdentity> =
  /*#__PURE__*/ Codec.shape("drive#BitableTableRecordActionFieldIdentity", () => ({
    users: Codec.listOpt(Codec.obj(BitableTableRecordActionFieldIdentityUser))
  }))

/** @category structures */
export interface BitableTableRecordActionFieldIdentityUser {
  readonly user_id: UserId
  readonly name: string
  readonly en_name: string
  readonly avatar_url: string
}

export const BitableTableRecordActionFieldIdentityUser: Codec.Shape<BitableTableRecordActionFieldIdentityUser> =
  /*#__PURE__*/ Codec.shape("drive#BitableTableRecordActionFieldIdentityUser", () => ({
    user_id: Codec.obj(UserId),
    name: Codec.str,
    en_name: Codec.str,
    avatar_url: Codec.str
  }))

/** @category structures */
export interface BitableTableFieldAction {
  readonly action: "field_added" | "field_edited" | "field_deleted" | (string & {})
  readonly field_id: string
  readonly before_value?: BitableTableFieldActionValue | undefined
  readonly after_value?: BitableTableFieldActionValue | undefined
}

export const BitableTableFieldAction: Codec.Shape<BitableTableFieldAction> = /*#__PURE__*/ Codec.shape(
  "drive.file.bitable_field_changed_v1#event.action_list",
  () => ({
    action: Codec.open("field_added", "field_edited", "field_deleted"),
    field_id: Codec.str,
    before_value: Codec.objOpt(BitableTableFieldActionValue),
    after_value: Codec.objOpt(BitableTableFieldActionValue)
  })
)

/** @category structures */
export interface BitableTableRecordAction {
  readonly record_id: string
  readonly action: "record_added" | "record_deleted" | "record_edited" | (string & {})
  readonly before_value?: ReadonlyArray<BitableTableRecordActionField> | undefined
  readonly after_value?: ReadonlyArray<BitableTableRecordActionField> | undefined
}

export const BitableTableRecordAction: Codec.Shape<BitableTableRecordAction> = /*#__PURE__*/ Codec.shape(
  "drive.file.bitable_record_changed_v1#event.action_list",
  () => ({
    record_id: Codec.str,
    action: Codec.open("record_added", "record_deleted", "record_edited"),
    before_value: Codec.listOpt(Codec.obj(BitableTableRecordActionField)),
    after_value: Codec.listOpt(Codec.obj(BitableTableRecordActionField))
  })
)

/** @category structures */
export interface Notice {
  /** 1 to 50 characters. */
  readonly file_type?: "doc" | "docx" | "sheet" | "bitable" | "slides" | "file" | (string & {}) | undefined
  /** 22 to 27 characters. */
  readonly file_token?: string | undefined
  readonly from_user_id?: UserId | undefined
  readonly to_user_id?: UserId | undefined
  /** 2 to 50 characters. */
  readonly notice_type?: "add_comment" | "add_reply" | (string & {}) | undefined
}

export const Notice: Codec.Shape<Notice> = /*#__PURE__*/ Codec.shape(
  "drive.notice.comment_add_v1#event.notice_meta",
  () => ({
    file_type: Codec.openOpt("doc", "docx", "sheet", "bitable", "slides", "file"),
    file_token: Codec.strOpt,
    from_user_id: Codec.objOpt(UserId),
    to_user_id: Codec.objOpt(UserId),
    notice_type: Codec.openOpt("add_comment", "add_reply")
  })
)
