// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `trust_party`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["trust_party:collaboration.tenant:readonly"]
const errors0: Catalog.RawErrors = [[400,1971001,"User not visible to target tenant."],[400,1971002,"User not visible to target department."],[400,1971007,"App not visible to target tenant."],[400,1971008,"App not visible to target department"]]
const errors1: Catalog.RawErrors = [[400,1971001,"User not visible to target tenant."],[400,1971010,"User not visible to target user."],[400,1971007,"App not visible to target tenant."],[400,1971009,"App not visible to target user."]]
const errors2: Catalog.RawErrors = [[400,1971001,"User not visible to target tenant."],[400,1971007,"App not visible to target tenant."]]
const errors3: Catalog.RawErrors = [[400,1970012,"Page token is invalid error."],[400,1970011,"Page size is invalid error."]]
const errors4: Catalog.RawErrors = [[400,1971001,"user not visible to target tenant"],[400,1971002,"User not visible to target department."],[400,1970012,"Page token is invalid error"],[400,1970011,"Page size is invalid error."],[400,1971007,"App not visible to target tenant."],[400,1971008,"App not visible to target department."]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/trust_party.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "trust_party.v1.collaboration_tenant.collaboration_department.get": { title: "获取关联组织部门详情", page: "/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant-collaboration_department/get", apps: ["custom","isv"], scopes: scopes0, errors: errors0, perSecond: 5 },
  "trust_party.v1.collaboration_tenant.collaboration_user.get": { title: "获取关联组织成员详情", page: "/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant-collaboration_user/get", apps: ["custom","isv"], scopes: scopes0, errors: errors1, perSecond: 5 },
  "trust_party.v1.collaboration_tenant.get": { title: "获取关联组织详情", page: "/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant/get", apps: ["custom","isv"], scopes: scopes0, errors: errors2, perSecond: 5 },
  "trust_party.v1.collaboration_tenant.list": { title: "获取可见关联组织的列表", page: "/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant/list", apps: ["custom","isv"], scopes: scopes0, errors: errors3, perMinute: 1000, perSecond: 50 },
  "trust_party.v1.collaboration_tenant.visible_organization": { title: "获取关联组织的部门和成员信息", page: "/uAjLw4CM/ukTMukTMukTM/trust_party-v1/collaboration_tenant/visible_organization", apps: ["custom","isv"], scopes: scopes0, errors: errors4, perMinute: 1000, perSecond: 50 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
