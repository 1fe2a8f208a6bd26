// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `base`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["base:role:create"]
const scopes1: Catalog.Scopes = ["base:role:read"]
const scopes2: Catalog.Scopes = ["base:role:update"]
const scopes3: Catalog.Scopes = ["base:app:update"]
const scopes4: Catalog.Scopes = ["base:block:create"]
const scopes5: Catalog.Scopes = ["base:block:delete"]
const scopes6: Catalog.Scopes = ["base:block:update"]
const scopes7: Catalog.Scopes = ["tableCopyScope"]
const scopes8: Catalog.Scopes = ["base:dashboard:update"]
const scopes9: Catalog.Scopes = ["base:dashboard:create"]
const scopes10: Catalog.Scopes = ["base:dashboard:read"]
const scopes11: Catalog.Scopes = ["base:dashboard:delete"]
const scopes12: Catalog.Scopes = ["base:table:read"]
const scopes13: Catalog.Scopes = ["base:form:read"]
const scopes14: Catalog.Scopes = ["base:form:update","docs:document.media:upload"]
const scopes15: Catalog.Scopes = ["base:app:read"]
const scopes16: Catalog.Scopes = ["base:history:read"]
const scopes17: Catalog.Scopes = ["base:role:delete"]
const scopes18: Catalog.Scopes = ["base:field:read","base:record:update","docs:document.media:upload"]
const scopes19: Catalog.Scopes = ["base:field:create","base:field:read","base:field:update","base:table:create","base:view:write_only"]
const scopes20: Catalog.Scopes = ["base:table:delete"]
const scopes21: Catalog.Scopes = ["base:field:read"]
const scopes22: Catalog.Scopes = ["base:field:read","base:field:update"]
const scopes23: Catalog.Scopes = ["base:field:create"]
const scopes24: Catalog.Scopes = ["base:field:delete"]
const scopes25: Catalog.Scopes = ["base:field:update"]
const scopes26: Catalog.Scopes = ["base:form:create"]
const scopes27: Catalog.Scopes = ["base:form:delete"]
const scopes28: Catalog.Scopes = ["base:form:update"]
const scopes29: Catalog.Scopes = ["base:field:read","base:table:read","base:view:read"]
const scopes30: Catalog.Scopes = ["base:record:read","docs:document.media:download"]
const scopes31: Catalog.Scopes = ["base:table:update"]
const scopes32: Catalog.Scopes = ["base:record:create"]
const scopes33: Catalog.Scopes = ["base:record:delete"]
const scopes34: Catalog.Scopes = ["base:record:read"]
const scopes35: Catalog.Scopes = ["base:record:update"]
const scopes36: Catalog.Scopes = ["base:record:create","base:record:update"]
const scopes37: Catalog.Scopes = ["base:field:read","base:record:update"]
const scopes38: Catalog.Scopes = ["base:view:read"]
const scopes39: Catalog.Scopes = ["base:view:write_only"]
const scopes40: Catalog.Scopes = ["templateReadScope"]
const scopes41: Catalog.Scopes = ["base:workflow:create"]
const scopes42: Catalog.Scopes = ["base:workflow:update"]
const scopes43: Catalog.Scopes = ["base:workflow:read"]
const scopes44: Catalog.Scopes = ["base:appmode_block:read"]
const scopes45: Catalog.Scopes = ["base:appmode:create","base:workspace:update"]
const scopes46: Catalog.Scopes = ["base:appmode:read"]
const scopes47: Catalog.Scopes = ["base:appmode_block:create","base:appmode_block:read"]
const scopes48: Catalog.Scopes = ["base:appmode_block:read","base:appmode_block:update"]
const scopes49: Catalog.Scopes = ["base:appmode_page:create","base:appmode_page:read"]
const scopes50: Catalog.Scopes = ["base:appmode_page:delete"]
const scopes51: Catalog.Scopes = ["base:appmode_page:read"]
const scopes52: Catalog.Scopes = ["base:appmode_page:read","base:appmode_page:update"]
const scopes53: Catalog.Scopes = ["base:workspace:create"]
const scopes54: Catalog.Scopes = ["base:workspace:read"]
const scopes55: Catalog.Scopes = ["base:workspace:update"]
const errors0: Catalog.RawErrors = [[200,1254000,"WrongRequestJson"],[200,1254001,"WrongRequestBody"],[200,1254002,"Fail"],[200,1254003,"WrongBaseToken"],[200,1254010,"ReqConvError"],[400,1254032,"InvalidRoleName"],[400,1254033,"RoleNameDuplicated"],[400,1254036,"Bitable is copying, please try again later."],[200,1254040,"BaseTokenNotFound"],[404,1254047,"RoleIdNotFound"],[400,1254110,"RoleExceedLimit"],[200,1255002,"Something went wrong. Please contact technical support at https://applink.feishu.cn/client/helpdesk/open?id=6626260912531570952"],[200,1254290,"TooManyRequest"],[400,1254301,"OperationTypeError"],[403,1254304,"Only Available For Business and Enterprise Editions"],[200,1255001,"InternalError"],[200,1255003,"MarshalError"],[200,1255004,"UmMarshalError"],[504,1255040,"Request timed out, please try again later"]]
const errors1: Catalog.RawErrors = [[200,1254000,"WrongRequestJson"],[200,1254001,"WrongRequestBody"],[200,1254002,"Fail"],[200,1254003,"WrongBaseToken"],[200,1254010,"ReqConvError"],[400,1254032,"InvalidRoleName"],[400,1254033,"RoleNameDuplicated"],[400,1254036,"Bitable is copying, please try again later."],[200,1254040,"BaseTokenNotFound"],[404,1254047,"RoleIdNotFound"],[400,1254110,"RoleExceedLimit"],[200,1254290,"TooManyRequest"],[400,1254301,"OperationTypeError"],[200,1255001,"InternalError"],[200,1255002,"Something went wrong. Please contact technical support at https://applink.feishu.cn/client/helpdesk/open?id=6626260912531570952"],[200,1255003,"MarshalError"],[200,1255004,"UmMarshalError"],[504,1255040,"Request timed out, please try again later"]]
const errors2: Catalog.RawErrors = [[200,1254000,"WrongRequestJson"],[200,1254001,"WrongRequestBody"],[200,1254002,"Fail"],[200,1254003,"WrongBaseToken"],[200,1254010,"ReqConvError"],[400,1254032,"InvalidRoleName"],[400,1254033,"RoleNameDuplicated"],[400,1254036,"Bitable is copying, please try again later."],[200,1254040,"BaseTokenNotFound"],[404,1254047,"RoleIdNotFound"],[400,1254110,"RoleExceedLimit"],[200,1254290,"TooManyRequest"],[400,1254301,"OperationTypeError"],[403,1254304,"Only Available For Business and Enterprise Editions"],[200,1255001,"InternalError"],[200,1255002,"Something went wrong. Please contact technical support at https://applink.feishu.cn/client/helpdesk/open?id=6626260912531570952"],[200,1255003,"MarshalError"],[200,1255004,"UmMarshalError"],[504,1255040,"Request timed out, please try again later"]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/base.js"

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
  "base.v3.base.advperm.enable": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes3 },
  "base.v3.base.block.create": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes4 },
  "base.v3.base.block.delete": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes5 },
  "base.v3.base.block.list": { title: null, page: null, apps: null, scopes: null, errors: [], client: [] },
  "base.v3.base.block.move": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes6 },
  "base.v3.base.block.rename": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes6 },
  "base.v3.base.copy": { title: null, page: null, apps: null, scopes: null, errors: [], client: [] },
  "base.v3.base.copy_table_state": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes7 },
  "base.v3.base.create": { title: null, page: null, apps: null, scopes: null, errors: [], client: [] },
  "base.v3.base.dashboard.arrange": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes8 },
  "base.v3.base.dashboard.block.create": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes9 },
  "base.v3.base.dashboard.block.data": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes10 },
  "base.v3.base.dashboard.block.delete": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes11 },
  "base.v3.base.dashboard.block.get": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes10 },
  "base.v3.base.dashboard.block.list": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes10 },
  "base.v3.base.dashboard.block.patch": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes8 },
  "base.v3.base.dashboard.create": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes9 },
  "base.v3.base.dashboard.delete": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes11 },
  "base.v3.base.dashboard.get": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes10 },
  "base.v3.base.dashboard.list": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes10 },
  "base.v3.base.dashboard.patch": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes8 },
  "base.v3.base.dashboard.share.get": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes8 },
  "base.v3.base.dashboard.share.patch": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes8 },
  "base.v3.base.data.query": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes12 },
  "base.v3.base.form.detail": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes13 },
  "base.v3.base.form.submit": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes14 },
  "base.v3.base.get": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes15 },
  "base.v3.base.record_history.list": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes16 },
  "base.v3.base.role.create": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes0 },
  "base.v3.base.role.delete": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes17 },
  "base.v3.base.role.get": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes1 },
  "base.v3.base.role.list": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes1 },
  "base.v3.base.role.update": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes2 },
  "base.v3.base.table.append_attachments": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes18 },
  "base.v3.base.table.copy": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes7 },
  "base.v3.base.table.create": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes19 },
  "base.v3.base.table.delete": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes20 },
  "base.v3.base.table.field.button_rule.get": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes21 },
  "base.v3.base.table.field.button_rule.update": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes22 },
  "base.v3.base.table.field.create": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes23 },
  "base.v3.base.table.field.delete": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes24 },
  "base.v3.base.table.field.get": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes22 },
  "base.v3.base.table.field.list": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes21 },
  "base.v3.base.table.field.options": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes21 },
  "base.v3.base.table.field.update": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes25 },
  "base.v3.base.table.form.create": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes26 },
  "base.v3.base.table.form.delete": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes27 },
  "base.v3.base.table.form.get": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes13 },
  "base.v3.base.table.form.list": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes13 },
  "base.v3.base.table.form.patch": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes28 },
  "base.v3.base.table.form.question.create": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes28 },
  "base.v3.base.table.form.question.delete": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes28 },
  "base.v3.base.table.form.question.list": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes13 },
  "base.v3.base.table.form.question.patch": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes28 },
  "base.v3.base.table.form.share.get": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes28 },
  "base.v3.base.table.form.share.patch": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes28 },
  "base.v3.base.table.get": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes29 },
  "base.v3.base.table.get_attachments": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes30 },
  "base.v3.base.table.list": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes12 },
  "base.v3.base.table.patch": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes31 },
  "base.v3.base.table.record.batch_create": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes32 },
  "base.v3.base.table.record.batch_delete": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes33 },
  "base.v3.base.table.record.batch_get": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes34 },
  "base.v3.base.table.record.batch_update": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes35 },
  "base.v3.base.table.record.create": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes36 },
  "base.v3.base.table.record.list": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes34 },
  "base.v3.base.table.record.patch": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes36 },
  "base.v3.base.table.record.search": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes34 },
  "base.v3.base.table.record.share_link.batch": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes34 },
  "base.v3.base.table.remove_attachments": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes37 },
  "base.v3.base.table.view.card.get": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes38 },
  "base.v3.base.table.view.card.update": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes39 },
  "base.v3.base.table.view.create": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes39 },
  "base.v3.base.table.view.delete": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes39 },
  "base.v3.base.table.view.filter.get": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes38 },
  "base.v3.base.table.view.filter.update": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes39 },
  "base.v3.base.table.view.get": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes38 },
  "base.v3.base.table.view.group.get": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes38 },
  "base.v3.base.table.view.group.update": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes39 },
  "base.v3.base.table.view.list": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes38 },
  "base.v3.base.table.view.patch": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes39 },
  "base.v3.base.table.view.sort.get": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes38 },
  "base.v3.base.table.view.sort.update": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes39 },
  "base.v3.base.table.view.timebar.get": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes38 },
  "base.v3.base.table.view.timebar.update": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes39 },
  "base.v3.base.table.view.visible_fields.get": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes38 },
  "base.v3.base.table.view.visible_fields.update": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes39 },
  "base.v3.base.template.category": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes40 },
  "base.v3.base.template.list": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes40 },
  "base.v3.base.template.search": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes40 },
  "base.v3.base.workflow.create": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes41 },
  "base.v3.base.workflow.disable": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes42 },
  "base.v3.base.workflow.enable": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes42 },
  "base.v3.base.workflow.get": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes43 },
  "base.v3.base.workflow.list": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes43 },
  "base.v3.base.workflow.update": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes42 },
  "base.v3.base_app.block.data": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes44 },
  "base.v3.base_app.create": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes45 },
  "base.v3.base_app.get": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes46 },
  "base.v3.base_app.page.block.create": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes47 },
  "base.v3.base_app.page.block.get": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes44 },
  "base.v3.base_app.page.block.list": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes44 },
  "base.v3.base_app.page.block.patch": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes48 },
  "base.v3.base_app.page.create": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes49 },
  "base.v3.base_app.page.delete": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes50 },
  "base.v3.base_app.page.get": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes51 },
  "base.v3.base_app.page.list": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes51 },
  "base.v3.base_app.page.patch": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes52 },
  "base.v3.record_share.meta": { title: null, page: null, apps: null, scopes: null, errors: [], client: [] },
  "base.v3.workspace.create": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes53 },
  "base.v3.workspace.entity.list": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes54 },
  "base.v3.workspace.move_in": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes55 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
