// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `authen`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["contact:user.email:readonly","contact:user.employee:readonly","contact:user.employee_id:readonly","contact:user.phone:readonly","directory:employee.base.email:read"]
const scopes1: Catalog.Scopes = ["contact:contact:access_as_app","contact:contact:readonly","contact:contact:readonly_as_app","contact:user.email:readonly","contact:user.employee:readonly","contact:user.employee_id:readonly","contact:user.phone:readonly","directory:employee.base.email:read"]
const errors0: Catalog.RawErrors = [[200,20001,"Invalid request. Please check request param"],[200,20007,"Failed to generate a user access token. Please try again"],[200,20008,"User not exist"],[200,20009,"Tenant does not install app"],[200,20021,"User resigned"],[200,20022,"User frozen"],[200,20023,"User not registered"],[200,20024,"App id in user_access_token or refresh_token diff with app id in app_access_token or tenant_access_token. Please keep the app id consistent"],[200,20025,"Lack of app_id or app_secret in request"],[200,20028,"Invalid app id"],[500,20050,"System error"]]
const errors1: Catalog.RawErrors = [[200,20001,"Invalid request. Please check request param"],[200,20002,"The app_id or app_secret passed is incorrect. Please check the value"],[200,20003,"The code passed is invalid. Please note that the code could only be used once"],[200,20004,"The code passed has expired. Please generate a new one"],[200,20007,"Failed to generate a user access token. Please try again"],[200,20008,"User not exist"],[200,20013,"The tenant access token passed is invalid. Please check the value"],[200,20014,"The app access token passed is invalid. Please check the value"],[200,20021,"User resigned"],[200,20022,"User frozen"],[200,20023,"User not registered"],[200,20024,"App id in user_access_token or refresh_token diff with app id in app_access_token or tenant_access_token. Please keep the app id consistent"],[200,20025,"Lack of app_id or app_secret in request"],[200,20028,"Invalid app id"],[200,20029,"Invalid redirect uri"],[200,20035,"The app_id or app_secret passed is incorrect. Please check the value"],[200,20036,"The grant_type passed is not supported"],[200,20039,"The user access token is not found. Please check the value"],[200,20042,"App disabled"],[200,20046,"Brand inconsistency"]]
const errors2: Catalog.RawErrors = [[200,20001,"Invalid request. Please check request param"],[200,20002,"The app_id or app_secret passed is incorrect. Please check the value"],[200,20007,"Failed to generate a user access token. Please try again"],[200,20008,"User not exist"],[200,20013,"The tenant access token passed is invalid. Please check the value"],[200,20014,"The app access token passed is invalid. Please check the value"],[200,20021,"User resigned"],[200,20022,"User frozen"],[200,20023,"User not registered"],[200,20024,"App id in user_access_token or refresh_token diff with app id in app_access_token or tenant_access_token. Please keep the app id consistent"],[200,20026,"The refresh token passed is invalid. Please check the value"],[200,20028,"Invalid app id"],[200,20029,"Invalid redirect uri"],[200,20036,"The grant_type passed is not supported"],[200,20037,"The refresh token passed has expired. Please generate a new one"],[200,20038,"The refresh token passed is not found. Please check the value"],[200,20042,"App disabled"],[200,20046,"Brand inconsistency"]]
const errors3: Catalog.RawErrors = [[200,20001,"Invalid request. Please check request param"],[200,20005,"The user access token passed is invalid. Please check the value"],[200,20008,"User not exist"],[200,20021,"User resigned"],[200,20022,"User frozen"],[200,20023,"User not registered"],[500,20050,"System error"]]
const errors4: Catalog.RawErrors = [[400,20001,"The request is missing a required parameter."],[400,20002,"The client secret is invalid."],[400,20008,"The user does not exist."],[400,20009,"The specified app is not installed."],[400,20010,"The user does not have permission to use this app."],[400,20024,"The provided authorization code or refresh token does not match the provided client ID."],[400,20026,"The refresh token passed is invalid. Please check the value."],[400,20036,"The specified grant_type is not supported."],[400,20037,"The refresh token passed has expired. Please generate a new one."],[400,20048,"The specified app does not exist."],[500,20050,"An unexpected server error occurred. Please retry your request."],[400,20063,"The request is malformed. Please check your request."],[400,20064,"The refresh token has been revoked. Please note that a refresh token can only be used once."],[400,20066,"The user status is invalid."],[400,20067,"The provided scope list contains duplicate scopes. Please ensure all scopes are unique."],[400,20068,"The provided scope list contains scopes that are not permitted. Please ensure all scopes are allowed."],[400,20069,"The specified app is not enabled."],[400,20070,"Multiple authentication methods were provided. Please only use one to proceed."],[503,20072,"The server is temporarily unavailable. Please retry your request."],[400,20073,"The refresh token has been used. Please note that a refresh token can only be used once."],[400,20074,"The specified app is not allowed to refresh token."]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/authen.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "authen.v1.access_token.create": { title: "获取 user_access_token（v1 版本）", page: "/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/access_token/create", apps: ["custom","isv"], scopes: [], errors: errors0, fieldScopes: scopes0, special: true },
  "authen.v1.authen.authorize": { title: "获取授权码", page: "/common-capabilities/sso/api/obtain-oauth-code", apps: ["custom","isv"], scopes: [], errors: [], perMinute: 1000, perSecond: 50 },
  "authen.v1.authen.index": { title: "获取登录预授权码", page: "/ukTMukTMukTM/ukzN4UjL5cDO14SO3gTN", apps: ["custom","isv"], scopes: [], errors: [], perMinute: 1000, perSecond: 50 },
  "authen.v1.oidc.access_token.create": { title: "获取 user_access_token", page: "/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/oidc-access_token/create", apps: ["custom","isv"], scopes: [], errors: errors1, perMinute: 1000, perSecond: 50 },
  "authen.v1.oidc.refresh_access_token.create": { title: "刷新 user_access_token", page: "/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/oidc-refresh_access_token/create", apps: ["custom","isv"], scopes: [], errors: errors2, perMinute: 1000, perSecond: 50 },
  "authen.v1.refresh_access_token.create": { title: "刷新 user_access_token（v1 版本）", page: "/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/refresh_access_token/create", apps: ["custom","isv"], scopes: [], errors: errors0, fieldScopes: scopes0, special: true },
  "authen.v1.user_info.get": { title: "获取用户信息", page: "/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/user_info/get", apps: ["custom","isv"], scopes: [], errors: errors3, fieldScopes: scopes1, special: true },
  "authen.v2.oauth.token": { title: "获取或刷新 user_access_token", page: "authentication-management/access-token/get-user-access-token", apps: ["custom","isv"], scopes: [], errors: errors4, perMinute: 1000, perSecond: 50 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
