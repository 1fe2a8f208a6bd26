// GENERATED from spec/. DO NOT EDIT.
/** A limit that is not of an endpoint. Loaded only where limits are kept. */
export interface LimitRule {
  readonly of: string
  readonly perSecond?: number
  readonly atOnce?: number
  readonly unlimited?: boolean
  readonly field?: string
  readonly answersTo?: string
  readonly endpoints: ReadonlyArray<string>
}

export const limitRules: ReadonlyArray<LimitRule> = [
  {
    of: "chat",
    perSecond: 5,
    field: "receive_id",
    endpoints: [
      "im.v1.message.create",
      "im.v1.message.forward",
      "im.v1.message.merge_forward",
      "im.v1.thread.forward"
    ]
  },
  { of: "chat", perSecond: 5, answersTo: "message_id", endpoints: ["im.v1.message.reply"] },
  { of: "ephemeral", perSecond: 40, field: "chat_id", endpoints: ["ephemeral.v1.ephemeral.send"] },
  { of: "message", perSecond: 5, field: "message_id", endpoints: ["im.v1.message.patch"] },
  {
    of: "card",
    perSecond: 10,
    field: "card_id",
    endpoints: [
      "cardkit.v1.card.batch_update",
      "cardkit.v1.card.element.content",
      "cardkit.v1.card.element.create",
      "cardkit.v1.card.element.delete",
      "cardkit.v1.card.element.patch",
      "cardkit.v1.card.element.update",
      "cardkit.v1.card.settings",
      "cardkit.v1.card.update"
    ]
  },
  { of: "endpoint", unlimited: true, endpoints: ["cardkit.v1.card.element.content"] },
  {
    of: "base",
    atOnce: 1,
    field: "app_token",
    endpoints: [
      "bitable.v1.app.dashboard.copy",
      "bitable.v1.app.role.create",
      "bitable.v1.app.role.delete",
      "bitable.v1.app.role.member.batch_create",
      "bitable.v1.app.role.member.batch_delete",
      "bitable.v1.app.role.member.create",
      "bitable.v1.app.role.member.delete",
      "bitable.v1.app.role.update",
      "bitable.v1.app.table.batch_create",
      "bitable.v1.app.table.batch_delete",
      "bitable.v1.app.table.create",
      "bitable.v1.app.table.delete",
      "bitable.v1.app.table.field.create",
      "bitable.v1.app.table.field.delete",
      "bitable.v1.app.table.field.update",
      "bitable.v1.app.table.field_group.create",
      "bitable.v1.app.table.form.field.patch",
      "bitable.v1.app.table.form.patch",
      "bitable.v1.app.table.form.upgrade",
      "bitable.v1.app.table.patch",
      "bitable.v1.app.table.record.batch_create",
      "bitable.v1.app.table.record.batch_delete",
      "bitable.v1.app.table.record.batch_update",
      "bitable.v1.app.table.record.create",
      "bitable.v1.app.table.record.delete",
      "bitable.v1.app.table.record.update",
      "bitable.v1.app.table.view.create",
      "bitable.v1.app.table.view.delete",
      "bitable.v1.app.table.view.patch",
      "bitable.v1.app.update",
      "bitable.v1.app.workflow.update"
    ]
  },
  {
    of: "document",
    perSecond: 3,
    field: "document_id",
    endpoints: [
      "docx.v1.document.block.batch_update",
      "docx.v1.document.block.children.batch_delete",
      "docx.v1.document.block.children.create",
      "docx.v1.document.block.descendant.create",
      "docx.v1.document.block.patch"
    ]
  }
]
