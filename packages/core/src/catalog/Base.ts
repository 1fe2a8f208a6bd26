// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `base`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../catalog.js"

const scopes0: Catalog.Scopes = ["base:role:create"]
const scopes1: Catalog.Scopes = ["base:role:read"]
const scopes2: Catalog.Scopes = ["base:role:update"]
const errors0: Catalog.RawErrors = [[200,1254000,"WrongRequestJson"],[200,1254001,"WrongRequestBody"],[200,1254002,"Fail"],[200,1254003,"WrongBaseToken"],[200,1254010,"ReqConvError"],[400,1254032,"InvalidRoleName"],[400,1254033,"RoleNameDuplicated"],[400,1254036,"Bitable is copying, please try again later."],[200,1254040,"BaseTokenNotFound"],[404,1254047,"RoleIdNotFound"],[400,1254110,"RoleExceedLimit"],[200,1255002,"Something went wrong. Please contact technical support at https://applink.feishu.cn/client/helpdesk/open?id=6626260912531570952"],[200,1254290,"TooManyRequest"],[400,1254301,"OperationTypeError"],[403,1254304,"Only Available For Business and Enterprise Editions"],[200,1255001,"InternalError"],[200,1255003,"MarshalError"],[200,1255004,"UmMarshalError"],[504,1255040,"Request timed out, please try again later"]]
const errors1: Catalog.RawErrors = [[200,1254000,"WrongRequestJson"],[200,1254001,"WrongRequestBody"],[200,1254002,"Fail"],[200,1254003,"WrongBaseToken"],[200,1254010,"ReqConvError"],[400,1254032,"InvalidRoleName"],[400,1254033,"RoleNameDuplicated"],[400,1254036,"Bitable is copying, please try again later."],[200,1254040,"BaseTokenNotFound"],[404,1254047,"RoleIdNotFound"],[400,1254110,"RoleExceedLimit"],[200,1254290,"TooManyRequest"],[400,1254301,"OperationTypeError"],[200,1255001,"InternalError"],[200,1255002,"Something went wrong. Please contact technical support at https://applink.feishu.cn/client/helpdesk/open?id=6626260912531570952"],[200,1255003,"MarshalError"],[200,1255004,"UmMarshalError"],[504,1255040,"Request timed out, please try again later"]]
const errors2: Catalog.RawErrors = [[200,1254000,"WrongRequestJson"],[200,1254001,"WrongRequestBody"],[200,1254002,"Fail"],[200,1254003,"WrongBaseToken"],[200,1254010,"ReqConvError"],[400,1254032,"InvalidRoleName"],[400,1254033,"RoleNameDuplicated"],[400,1254036,"Bitable is copying, please try again later."],[200,1254040,"BaseTokenNotFound"],[404,1254047,"RoleIdNotFound"],[400,1254110,"RoleExceedLimit"],[200,1254290,"TooManyRequest"],[400,1254301,"OperationTypeError"],[403,1254304,"Only Available For Business and Enterprise Editions"],[200,1255001,"InternalError"],[200,1255002,"Something went wrong. Please contact technical support at https://applink.feishu.cn/client/helpdesk/open?id=6626260912531570952"],[200,1255003,"MarshalError"],[200,1255004,"UmMarshalError"],[504,1255040,"Request timed out, please try again later"]]

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "base.v2.app.role.create": { title: "新增自定义角色", page: "/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/advanced-permission/base-v2/app-role/create", apps: ["custom","isv"], scopes: scopes0, errors: errors0, perSecond: 10 },
  "base.v2.app.role.list": { title: "列出自定义角色", page: "/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/advanced-permission/base-v2/app-role/list", apps: ["custom","isv"], scopes: scopes1, errors: errors1, perSecond: 20 },
  "base.v2.app.role.update": { title: "更新自定义角色", page: "/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/advanced-permission/base-v2/app-role/update", apps: ["custom","isv"], scopes: scopes2, errors: errors2, perSecond: 10 },
  "base.v3.base.advperm.enable": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.block.create": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.block.delete": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.block.list": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.block.move": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.block.rename": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.copy": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.copy_table_state": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.create": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.dashboard.arrange": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.dashboard.block.create": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.dashboard.block.data": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.dashboard.block.delete": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.dashboard.block.get": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.dashboard.block.list": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.dashboard.block.patch": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.dashboard.create": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.dashboard.delete": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.dashboard.get": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.dashboard.list": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.dashboard.patch": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.dashboard.share.get": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.dashboard.share.patch": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.data.query": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.form.detail": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.form.submit": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.get": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.record_history.list": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.role.create": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.role.delete": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.role.get": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.role.list": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.role.update": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.append_attachments": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.copy": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.create": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.delete": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.field.button_rule.get": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.field.button_rule.update": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.field.create": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.field.delete": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.field.get": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.field.list": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.field.options": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.field.update": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.form.create": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.form.delete": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.form.get": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.form.list": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.form.patch": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.form.question.create": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.form.question.delete": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.form.question.list": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.form.question.patch": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.form.share.get": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.form.share.patch": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.get": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.get_attachments": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.list": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.patch": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.record.batch_create": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.record.batch_delete": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.record.batch_get": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.record.batch_update": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.record.create": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.record.list": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.record.patch": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.record.search": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.record.share_link.batch": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.remove_attachments": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.view.card.get": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.view.card.update": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.view.create": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.view.delete": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.view.filter.get": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.view.filter.update": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.view.get": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.view.group.get": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.view.group.update": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.view.list": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.view.patch": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.view.sort.get": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.view.sort.update": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.view.timebar.get": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.view.timebar.update": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.view.visible_fields.get": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.table.view.visible_fields.update": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.template.category": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.template.list": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.template.search": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.workflow.create": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.workflow.disable": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.workflow.enable": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.workflow.get": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.workflow.list": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base.workflow.update": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base_app.block.data": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base_app.create": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base_app.get": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base_app.page.block.create": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base_app.page.block.get": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base_app.page.block.list": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base_app.page.block.patch": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base_app.page.create": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base_app.page.delete": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base_app.page.get": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base_app.page.list": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.base_app.page.patch": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.record_share.meta": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.workspace.create": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.workspace.entity.list": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "base.v3.workspace.move_in": { title: null, page: null, apps: null, scopes: null, errors: [] }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
