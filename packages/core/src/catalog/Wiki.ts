// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `wiki`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["search:docs:read","wiki:wiki","wiki:wiki:readonly"]
const scopes1: Catalog.Scopes = ["space:document:move","wiki:space:read"]
const scopes2: Catalog.Scopes = ["wiki:space:write_only","wiki:wiki"]
const scopes3: Catalog.Scopes = ["wiki:space:read","wiki:space:write_only"]
const scopes4: Catalog.Scopes = ["wiki:space:read","wiki:wiki","wiki:wiki:readonly"]
const scopes5: Catalog.Scopes = ["wiki:node:read","wiki:wiki","wiki:wiki:readonly"]
const scopes6: Catalog.Scopes = ["wiki:space:retrieve","wiki:wiki","wiki:wiki:readonly"]
const scopes7: Catalog.Scopes = ["wiki:member:create","wiki:wiki"]
const scopes8: Catalog.Scopes = ["wiki:member:update","wiki:wiki"]
const scopes9: Catalog.Scopes = ["wiki:member:retrieve","wiki:wiki","wiki:wiki:readonly"]
const scopes10: Catalog.Scopes = ["wiki:node:copy","wiki:wiki"]
const scopes11: Catalog.Scopes = ["wiki:node:create","wiki:wiki"]
const scopes12: Catalog.Scopes = ["wiki:node:create"]
const scopes13: Catalog.Scopes = ["wiki:node:retrieve","wiki:wiki","wiki:wiki:readonly"]
const scopes14: Catalog.Scopes = ["wiki:node:move","wiki:wiki","wiki:wiki:readonly"]
const scopes15: Catalog.Scopes = ["wiki:node:move","wiki:wiki"]
const scopes16: Catalog.Scopes = ["wiki:node:update","wiki:wiki"]
const scopes17: Catalog.Scopes = ["wiki:setting:write_only","wiki:wiki"]
const errors0: Catalog.RawErrors = [[400,131001,"rpc fail"],[400,131002,"param err"],[400,131003,"out of limit"],[400,131004,"invalid user"],[400,131005,"not found"],[400,131006,"permission denied"],[400,131007,"internal err"]]
const errors1: Catalog.RawErrors = [[400,131001,"rpc fail"],[400,131002,"param err"],[400,131004,"invalid user"],[400,131005,"not found"],[400,131006,"permission denied"],[400,131007,"internal err"]]
const errors2: Catalog.RawErrors = [[400,131001,"rpc fail"],[400,131002,"param err"],[400,131004,"invalid user"],[400,131007,"internal err"]]
const errors3: Catalog.RawErrors = [[400,131001,"rpc fail"],[400,131002,"param err"],[400,131003,"out of limit"],[400,131004,"invalid user"],[400,131005,"not found"],[400,131006,"permission denied"],[400,131007,"internal err"],[400,131008,"already exist"],[400,131101,"invalid operation"]]
const errors4: Catalog.RawErrors = [[400,131001,"rpc fail"],[400,131002,"param err"],[400,131004,"invalid user"],[400,131005,"not found"],[400,131006,"permission denied"],[400,131007,"internal err"],[400,131101,"invalid operation"]]
const errors5: Catalog.RawErrors = [[500,131001,"rpc fail"],[400,131002,"param err"],[400,131004,"invalid user"],[400,131005,"not found"],[400,131006,"permission denied"],[500,131007,"internal err"],[400,131101,"invalid operation"]]
const errors6: Catalog.RawErrors = [[400,131001,"rpc fail"],[400,131002,"param err"],[400,131003,"out of limit"],[400,131004,"invalid user"],[400,131005,"not found"],[400,131006,"permission denied"],[400,131007,"internal err"],[400,131009,"lock contention, please retry later."]]
const errors7: Catalog.RawErrors = [[400,131001,"rpc fail"],[400,131002,"param err"],[400,131003,"out of limit"],[400,131004,"invalid user"],[400,131005,"not found"],[400,131006,"permission denied"],[400,131007,"internal err"],[400,131009,"lock contention, please retry later."],[400,131010,"doc type is deprecated, please use docx."]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/wiki.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "wiki.v1.node.search": { title: "搜索 Wiki", page: "/ukTMukTMukTM/uEzN0YjLxcDN24SM3QjN/search_wiki", apps: null, scopes: scopes0, errors: [], special: true },
  "wiki.v2.node.move_wiki_to_docs": { title: "移动wiki节点到space", page: null, apps: null, scopes: null, errors: [], client: scopes1 },
  "wiki.v2.space.create": { title: "创建知识空间", page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/create", apps: ["custom","isv"], scopes: scopes2, errors: errors0, perMinute: 10 },
  "wiki.v2.space.delete": { title: "删除知识空间", page: null, apps: null, scopes: null, errors: [], client: scopes3 },
  "wiki.v2.space.get": { title: "获取知识空间信息", page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/get", apps: ["custom","isv"], scopes: scopes4, errors: errors1, perMinute: 100 },
  "wiki.v2.space.get_node": { title: "获取知识空间节点信息", page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/get_node", apps: ["custom","isv"], scopes: scopes5, errors: errors1, perSecond: 100 },
  "wiki.v2.space.list": { title: "获取知识空间列表", page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/list", apps: ["custom","isv"], scopes: scopes6, errors: errors2, perMinute: 100 },
  "wiki.v2.space.member.create": { title: "添加知识空间成员", page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-member/create", apps: ["custom","isv"], scopes: scopes7, errors: errors3, perMinute: 100 },
  "wiki.v2.space.member.delete": { title: "删除知识空间成员", page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-member/delete", apps: ["custom","isv"], scopes: scopes8, errors: errors4, perMinute: 100 },
  "wiki.v2.space.member.list": { title: "获取知识空间成员列表", page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-member/list", apps: ["custom","isv"], scopes: scopes9, errors: errors5, perMinute: 100 },
  "wiki.v2.space.node.copy": { title: "创建知识空间节点副本", page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/copy", apps: ["custom","isv"], scopes: scopes10, errors: errors6, perMinute: 100 },
  "wiki.v2.space.node.create": { title: "创建知识空间节点", page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/create", apps: ["custom","isv"], scopes: scopes11, errors: errors7, perMinute: 100 },
  "wiki.v2.space.node.delete": { title: "删除知识库节点", page: null, apps: null, scopes: null, errors: [], client: scopes12 },
  "wiki.v2.space.node.list": { title: "获取知识空间子节点列表", page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/list", apps: ["custom","isv"], scopes: scopes13, errors: errors1, perSecond: 20 },
  "wiki.v2.space.node.move": { title: "移动知识空间节点", page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/move", apps: ["custom","isv"], scopes: scopes14, errors: errors0, perMinute: 100 },
  "wiki.v2.space.node.move_docs_to_wiki": { title: "移动云空间文档至知识空间", page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/move_docs_to_wiki", apps: ["custom","isv"], scopes: scopes15, errors: errors0, perMinute: 100 },
  "wiki.v2.space.node.update_title": { title: "更新知识空间节点标题", page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/update_title", apps: ["custom","isv"], scopes: scopes16, errors: errors1, perMinute: 100 },
  "wiki.v2.space.node_by_token": { title: null, page: null, apps: null, scopes: null, errors: [], client: [] },
  "wiki.v2.space.setting.update": { title: "更新知识空间设置", page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-setting/update", apps: ["custom","isv"], scopes: scopes17, errors: errors4, perMinute: 100 },
  "wiki.v2.task.get": { title: "获取任务结果", page: "/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/task/get", apps: ["custom","isv"], scopes: scopes4, errors: errors1, perMinute: 100 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
