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
  "base.v2.app.role.update": { title: "更新自定义角色", page: "/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/advanced-permission/base-v2/app-role/update", apps: ["custom","isv"], scopes: scopes2, errors: errors2, perSecond: 10 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
