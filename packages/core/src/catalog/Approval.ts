// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `approval`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["approval:approval:readonly"]
const scopes1: Catalog.Scopes = ["approval:approval.list:readonly"]
const scopes2: Catalog.Scopes = ["approval:approval","approval:definition"]
const scopes3: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const scopes4: Catalog.Scopes = ["approval:approval:read"]
const scopes5: Catalog.Scopes = ["approval:approval","approval:approval:readonly","approval:definition"]
const scopes6: Catalog.Scopes = ["approval:approval","approval:approval:readonly"]
const scopes7: Catalog.Scopes = ["approval:approval","approval:external_approval"]
const scopes8: Catalog.Scopes = ["approval:approval","approval:approval:readonly","approval:external_instance"]
const scopes9: Catalog.Scopes = ["approval:approval","approval:external_instance"]
const scopes10: Catalog.Scopes = ["approval:approval","approval:approval:readonly","approval:external_task"]
const scopes11: Catalog.Scopes = ["approval:instance:write"]
const scopes12: Catalog.Scopes = ["approval:approval","approval:approval:readonly","approval:task"]
const scopes13: Catalog.Scopes = ["approval:approval","approval:approval:readonly","approval:instance"]
const scopes14: Catalog.Scopes = ["approval:approval","approval:instance.comment"]
const scopes15: Catalog.Scopes = ["approval:approval","approval:approval:readonly","approval:instance.comment"]
const scopes16: Catalog.Scopes = ["approval:approval","approval:instance"]
const scopes17: Catalog.Scopes = ["approval:instance:read"]
const scopes18: Catalog.Scopes = ["approval:task:write"]
const scopes19: Catalog.Scopes = ["approval:task:read"]
const scopes20: Catalog.Scopes = ["approval:approval:readonly","approval:task:list_by_user"]
const scopes21: Catalog.Scopes = ["approval:approval:readonly","approval:approval.list:readonly"]
const scopes22: Catalog.Scopes = ["approval:approval:readonly","approval:approval"]
const errors0: Catalog.RawErrors = [[400,1390001,"param is invalid"],[400,1390002,"approval code not found"],[400,1390003,"instance code not found"],[400,1390004,"user_id or open_id not found"],[403,1390009,"no operation permission"],[400,1390013,"unsupported approval for free process"],[400,1390015,"approval is not active"],[400,1395001,"There have been some errors. Please try again later"]]
const errors1: Catalog.RawErrors = [[400,1390001,"param is invalid"],[400,1390002,"approval code not found"],[400,1395001,"There have been some errors. Please try again later"],[400,1390016,"approval is deleted"]]
const errors2: Catalog.RawErrors = [[400,1390001,"param is invalid"],[400,1390002,"approval code not found"],[400,1395001,"There have been some errors. Please try again later"],[400,1390007,"subscription existed"]]
const errors3: Catalog.RawErrors = [[400,1390001,"param is invalid"],[400,1390002,"approval code not found"],[400,1390007,"subscription existed"],[400,1395001,"There have been some errors. Please try again later"]]
const errors4: Catalog.RawErrors = [[500,1395001,"system error"],[400,1390001,"invalid parameter"],[400,1395061,"version updated"]]
const errors5: Catalog.RawErrors = [[500,1395001,"system error"],[400,1390001,"invalid parameter"]]
const errors6: Catalog.RawErrors = [[400,1390001,"param is invalid"],[400,1395001,"There have been some errors. Please try again later"]]
const errors7: Catalog.RawErrors = [[400,1390001,"param is invalid"],[400,1390002,"approval code not found"],[400,1390016,"approval is deleted"]]
const errors8: Catalog.RawErrors = [[400,1390001,"param is invalid"],[400,1395001,"There have been some errors. Please try again later"],[400,1390014,"tenant_id not found"]]
const errors9: Catalog.RawErrors = [[400,1390001,"param is invalid"]]
const errors10: Catalog.RawErrors = [[400,1390001],[400,1390002,"approval code not found"],[400,1390003,"instance code not found"],[400,1390018,"not support handwritten signature"],[400,1395001]]
const errors11: Catalog.RawErrors = [[400,1390001,"param is invalis"]]
const errors12: Catalog.RawErrors = [[400,1390001,"param is invalid"],[400,1390002,"approval code not found"],[400,1390003,"instance code not found"],[400,1390018,"not support handwritten signature"],[400,1395001,"There have been some errors. Please try again later"],[400,1395210,"Instance has been reverted"]]
const errors13: Catalog.RawErrors = [[400,1390001,"param is invalid"],[400,1390002,"approval code not found"],[400,1390003,"instance code not found"],[400,1390018,"not support handwritten signature"],[400,1395001,"There have been some errors. Please try again later"]]
const errors14: Catalog.RawErrors = [[400,1390001,"param is invalid"],[400,1390015,"approval is not active"],[400,1390013,"unsupported approval for free process"],[400,1395001,"There have been some errors. Please try again later"],[400,1395006],[400,1395009,"The user does not have permission to initiate this approval"],[400,1395011,"the operation is prohibited by the workforce rules"]]
const errors15: Catalog.RawErrors = [[400,1390001],[400,1390003,"instance code not found"],[400,1390004,"user_id or open_id not found"],[403,1390009,"no operation permission"],[400,1395001]]
const errors16: Catalog.RawErrors = [[400,1390001,"param is invalid"],[400,1395001,"There have been some errors. Please try again later"],[400,1390003,"instance code not found"],[403,1390009,"no operation permission"],[400,1390004,"user_id or open_id not found"]]
const errors17: Catalog.RawErrors = [[400,1390001],[400,1395001]]
const errors18: Catalog.RawErrors = [[400,1390001,"param is invalid"],[400,1390002,"approval code not found"],[400,1395001,"There have been some errors. Please try again later"]]
const errors19: Catalog.RawErrors = [[400,1390001],[400,1390006],[500,1395001]]
const errors20: Catalog.RawErrors = [[400,1390001,"param is invalid"],[400,1390002,"approval code not found"],[400,1390003,"instance code not found"],[400,1395001,"There have been some errors. Please try again later"]]
const errors21: Catalog.RawErrors = [[400,1390001],[400,1390002,"approval code not found"],[400,1390003,"instance code not found"],[400,1390018,"not support handwritten signature"],[400,1395001],[400,1395210,"Instance has been reverted"]]
const errors22: Catalog.RawErrors = [[400,1390001,"param is invalid"],[400,1390002,"approval code not found"],[400,1390003,"instance code not found"],[400,1395001,"There have been some errors. Please try again later"],[400,1390010,"task not found"],[400,1390018,"not support handwritten signature"],[400,1390006]]
const errors23: Catalog.RawErrors = [[400,1390001],[400,1390002,"approval code not found"],[400,1390003,"instance code not found"],[400,1390010,"task not found"],[400,1390018,"not support handwritten signature"],[400,1395001]]
const errors24: Catalog.RawErrors = [[400,1390001],[400,1390002,"approval code not found"],[400,1390003,"instance code not found"],[400,1390006],[400,1390010,"task not found"],[400,1390018,"not support handwritten signature"],[400,1395001]]
const errors25: Catalog.RawErrors = [[400,1390001],[400,1390002,"approval code not found"],[400,1390003,"instance code not found"],[400,1390010,"task not found"],[400,1390013,"unsupported approval for free process"],[400,1390018,"not support handwritten signature"],[400,1395001]]
const errors26: Catalog.RawErrors = [[400,1390001,"param is invalid"],[400,1390002,"approval code not found"],[400,1390003,"instance code not found"],[400,1390010,"task not found"],[400,1390018,"not support handwritten signature"],[400,1395001,"There have been some errors. Please try again later"]]
const errors27: Catalog.RawErrors = [[400,1395001,"There have been some errors. Please try again later"],[400,1390018,"not support handwritten signature"],[400,1390010,"task not found"],[400,1390001,"param is invalid"],[400,1390002,"approval code not found"],[400,1390003,"instance code not found"]]
const errors28: Catalog.RawErrors = [[400,1390001,"param is invalid"],[400,1395001,"There have been some errors. Please try again later"],[400,1390003,"instance code not found"],[400,1390002,"approval code not found"]]
const errors29: Catalog.RawErrors = [[400,1390001,"param is invalid"],[400,1390002,"approval code not found"],[400,1390003,"instance code not found"],[400,1390018,"not support handwritten signature"],[400,1395001,"There have been some errors. Please try again later"],[400,1390010,"task not found"]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/approval.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "approval.v1.id.get": { title: "查询审批 ID（专用）", page: "/ukTMukTMukTM/uEDN5UjLxQTO14SM0kTN", apps: [], scopes: [], errors: [] },
  "approval.v1.message.send": { title: "发送审批 Bot 消息", page: "/ukTMukTMukTM/ugDNyYjL4QjM24CO0IjN", apps: ["custom","isv"], scopes: scopes0, errors: [], perMinute: 1000, perSecond: 50 },
  "approval.v1.message.update": { title: "更新审批 Bot 消息", page: "/ukTMukTMukTM/uAjNyYjLwYjM24CM2IjN", apps: ["custom","isv"], scopes: scopes0, errors: [] },
  "approval.v2.approval.create": { title: "创建审批定义", page: "/ukTMukTMukTM/uUzNyYjL1cjM24SN3IjN", apps: ["custom","isv"], scopes: scopes0, errors: [] },
  "approval.v2.approval.get": { title: "查看审批定义", page: "/ukTMukTMukTM/uADNyUjLwQjM14CM0ITN", apps: ["custom","isv"], scopes: scopes0, errors: [] },
  "approval.v2.cc.search": { title: "抄送列表查询", page: "/ukTMukTMukTM/uUjMxYjL1ITM24SNyEjN", apps: ["custom"], scopes: scopes1, errors: [] },
  "approval.v2.external.instance.create": { title: "三方审批实例同步", page: "/ukTMukTMukTM/uczM3UjL3MzN14yNzcTN", apps: ["custom","isv"], scopes: scopes0, errors: [] },
  "approval.v2.external.list": { title: "获取三方审批任务状态", page: "/ukTMukTMukTM/ukjNyYjL5YjM24SO2IjN/external_status", apps: ["custom","isv"], scopes: scopes0, errors: [] },
  "approval.v2.file.upload": { title: "上传文件", page: "/ukTMukTMukTM/uUDOyUjL1gjM14SN4ITN", apps: ["custom","isv"], scopes: scopes0, errors: [] },
  "approval.v2.instance.approve": { title: "审批任务同意", page: "/ukTMukTMukTM/uMDNyUjLzQjM14yM0ITN", apps: ["custom","isv"], scopes: scopes0, errors: [] },
  "approval.v2.instance.cancel": { title: "审批实例撤回", page: "/ukTMukTMukTM/uYDNyUjL2QjM14iN0ITN", apps: ["custom","isv"], scopes: scopes0, errors: [] },
  "approval.v2.instance.cc": { title: "审批实例抄送", page: "/ukTMukTMukTM/uADOzYjLwgzM24CM4MjN", apps: ["custom","isv"], scopes: scopes0, errors: [] },
  "approval.v2.instance.create": { title: "创建审批实例", page: "/ukTMukTMukTM/uIDNyUjLyQjM14iM0ITN", apps: ["custom","isv"], scopes: scopes0, errors: [] },
  "approval.v2.instance.get": { title: "获取单个审批实例详情", page: "/ukTMukTMukTM/uEDNyUjLxQjM14SM0ITN", apps: ["custom","isv"], scopes: scopes0, errors: [] },
  "approval.v2.instance.list": { title: "批量获取审批实例ID", page: "/ukTMukTMukTM/uQDOyUjL0gjM14CN4ITN", apps: ["custom","isv"], scopes: scopes0, errors: [] },
  "approval.v2.instance.reject": { title: "审批任务拒绝", page: "/ukTMukTMukTM/uQDNyUjL0QjM14CN0ITN", apps: ["custom","isv"], scopes: scopes0, errors: [] },
  "approval.v2.instance.search": { title: "实例列表查询", page: "/ukTMukTMukTM/uQjMxYjL0ITM24CNyEjN", apps: ["custom"], scopes: scopes1, errors: [] },
  "approval.v2.instance.transfer": { title: "审批任务转交", page: "/ukTMukTMukTM/uUDNyUjL1QjM14SN0ITN", apps: ["custom","isv"], scopes: scopes0, errors: [] },
  "approval.v2.subscription.subscribe": { title: "订阅审批事件", page: "/ukTMukTMukTM/ucDOyUjL3gjM14yN4ITN", apps: [], scopes: [], errors: [] },
  "approval.v2.subscription.unsubscribe": { title: "取消订阅审批事件", page: "/ukTMukTMukTM/ugDOyUjL4gjM14CO4ITN", apps: [], scopes: [], errors: [] },
  "approval.v2.task.search": { title: "任务列表查询", page: "/ukTMukTMukTM/uYjMxYjL2ITM24iNyEjN", apps: ["custom"], scopes: scopes1, errors: [] },
  "approval.v3.external.approval.create": { title: "三方审批定义创建", page: "/ukTMukTMukTM/uIDNyYjLyQjM24iM0IjN", apps: ["custom","isv"], scopes: scopes0, errors: [] },
  "approval.v3.external.instance.check": { title: "三方审批实例校验", page: "/ukTMukTMukTM/uUDNyYjL1QjM24SN0IjN", apps: ["custom","isv"], scopes: scopes0, errors: [] },
  "approval.v4.approval.create": { title: "创建审批定义", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create", apps: ["custom","isv"], scopes: scopes2, errors: errors0, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "approval.v4.approval.detail": { title: "获取审批定义详情", page: null, apps: null, scopes: scopes4, errors: [], client: [] },
  "approval.v4.approval.get": { title: "查看指定审批定义", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get", apps: ["custom","isv"], scopes: scopes5, errors: errors1, fieldScopes: scopes3, perMinute: 100 },
  "approval.v4.approval.search_launchable": { title: "搜索可发起的审批定义", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/search_launchable", apps: null, scopes: scopes4, errors: [] },
  "approval.v4.approval.subscribe": { title: "订阅审批事件", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/subscribe", apps: ["custom","isv"], scopes: scopes2, errors: errors2, perSecond: 20 },
  "approval.v4.approval.unsubscribe": { title: "取消订阅审批事件", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/unsubscribe", apps: ["custom","isv"], scopes: scopes2, errors: errors3, perMinute: 100 },
  "approval.v4.district.list": { title: "查询地理库信息", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/district/list", apps: ["custom","isv"], scopes: scopes6, errors: errors4, perSecond: 10 },
  "approval.v4.district.search": { title: "搜索地理库信息", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/district/search", apps: ["custom","isv"], scopes: scopes6, errors: errors5, perMinute: 100 },
  "approval.v4.external_approval.create": { title: "创建三方审批定义", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_approval/create", apps: ["custom","isv"], scopes: scopes7, errors: errors6, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "approval.v4.external_approval.get": { title: "查看指定三方审批定义", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_approval/get", apps: ["custom","isv"], scopes: scopes7, errors: errors7, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "approval.v4.external_instance.check": { title: "校验三方审批实例", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_instance/check", apps: ["custom","isv"], scopes: scopes8, errors: errors6, perMinute: 1000, perSecond: 50 },
  "approval.v4.external_instance.create": { title: "同步三方审批实例", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_instance/create", apps: ["custom","isv"], scopes: scopes9, errors: errors8, perMinute: 1000, perSecond: 50 },
  "approval.v4.external_task.list": { title: "获取三方审批任务状态", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_task/list", apps: ["custom","isv"], scopes: scopes10, errors: errors9, perMinute: 1000, perSecond: 50 },
  "approval.v4.instance.add_cc": { title: "抄送审批实例（用户级）", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/add_cc", apps: null, scopes: scopes11, errors: errors10, fieldScopes: scopes3, perMinute: 100 },
  "approval.v4.instance.add_sign": { title: "审批任务加签", page: "/ukTMukTMukTM/ukTM5UjL5ETO14SOxkTN/approval-task-addsign", apps: ["custom","isv"], scopes: scopes12, errors: errors11, perMinute: 1000, perSecond: 50 },
  "approval.v4.instance.cancel": { title: "撤回审批实例", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/cancel", apps: ["custom","isv"], scopes: scopes13, errors: errors12, fieldScopes: scopes3, perMinute: 100 },
  "approval.v4.instance.cc": { title: "抄送审批实例", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/cc", apps: ["custom","isv"], scopes: scopes13, errors: errors13, fieldScopes: scopes3, perMinute: 100 },
  "approval.v4.instance.comment.create": { title: "创建评论", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/create", apps: ["custom","isv"], scopes: scopes14, errors: errors9, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "approval.v4.instance.comment.delete": { title: "删除评论", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/delete", apps: ["custom","isv"], scopes: scopes14, errors: errors9, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "approval.v4.instance.comment.list": { title: "获取评论", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/list", apps: ["custom","isv"], scopes: scopes15, errors: errors9, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "approval.v4.instance.comment.remove": { title: "清空评论", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance-comment/remove", apps: ["custom","isv"], scopes: scopes14, errors: errors9, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "approval.v4.instance.create": { title: "创建审批实例", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create", apps: ["custom","isv"], scopes: scopes16, errors: errors14, perMinute: 100 },
  "approval.v4.instance.detail": { title: "获取单个审批实例详情（用户级）", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/detail", apps: null, scopes: scopes17, errors: errors15, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "approval.v4.instance.get": { title: "获取单个审批实例详情", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get", apps: ["custom","isv"], scopes: scopes13, errors: errors16, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "approval.v4.instance.initiate": { title: "创建审批实例", page: null, apps: null, scopes: scopes11, errors: [], client: [] },
  "approval.v4.instance.initiated": { title: "查询用户的已发起审批列表", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/initiated", apps: null, scopes: scopes17, errors: errors17, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "approval.v4.instance.list": { title: "批量获取审批实例 ID", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list", apps: ["custom","isv"], scopes: scopes13, errors: errors18, perMinute: 100 },
  "approval.v4.instance.preview": { title: "预览审批流程", page: "/ukTMukTMukTM/ukTM5UjL5ETO14SOxkTN/approval-preview", apps: ["custom","isv"], scopes: scopes13, errors: errors19, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "approval.v4.instance.query": { title: "查询实例列表", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/query", apps: ["custom"], scopes: scopes1, errors: errors20, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "approval.v4.instance.recall": { title: "撤回审批实例（用户级）", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/recall", apps: null, scopes: scopes11, errors: errors21, perMinute: 100 },
  "approval.v4.instance.remind": { title: "单据催办", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/remind", apps: null, scopes: scopes11, errors: errors17, perMinute: 100 },
  "approval.v4.instance.search_cc": { title: "查询抄送列表", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/search_cc", apps: ["custom"], scopes: scopes1, errors: errors20, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "approval.v4.instance.specified_rollback": { title: "退回审批任务", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/specified_rollback", apps: ["custom","isv"], scopes: scopes12, errors: errors9, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "approval.v4.instance.subscription": { title: "订阅审批实例状态变更事件", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/subscription", apps: null, scopes: scopes17, errors: errors9, perSecond: 10 },
  "approval.v4.instance.unsubscription": { title: "退订审批实例状态变更事件", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/unsubscription", apps: null, scopes: scopes17, errors: errors9, perSecond: 10 },
  "approval.v4.task.add_sign": { title: "审批任务加签（用户级）", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/add_sign", apps: null, scopes: scopes18, errors: errors17, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "approval.v4.task.approve": { title: "同意审批任务", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/approve", apps: ["custom","isv"], scopes: scopes12, errors: errors22, fieldScopes: scopes3, perMinute: 100 },
  "approval.v4.task.forward": { title: "转交审批任务（用户级）", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/forward", apps: null, scopes: scopes18, errors: errors23, fieldScopes: scopes3, perMinute: 100 },
  "approval.v4.task.list": { title: "查询审批任务列表", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/list", apps: null, scopes: scopes19, errors: errors17, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "approval.v4.task.pass": { title: "同意审批任务（用户级）", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/pass", apps: null, scopes: scopes18, errors: errors24, perMinute: 100 },
  "approval.v4.task.query": { title: "查询用户的任务列表", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/query", apps: ["custom","isv"], scopes: scopes20, errors: errors9, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "approval.v4.task.refuse": { title: "拒绝审批任务（用户级）", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/refuse", apps: null, scopes: scopes18, errors: errors25, perMinute: 100 },
  "approval.v4.task.reject": { title: "拒绝审批任务", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/reject", apps: ["custom","isv"], scopes: scopes12, errors: errors26, fieldScopes: scopes3, perMinute: 100 },
  "approval.v4.task.resubmit": { title: "重新提交审批任务", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/resubmit", apps: ["custom","isv"], scopes: scopes12, errors: errors27, fieldScopes: scopes3, perMinute: 100 },
  "approval.v4.task.rollback": { title: "退回审批任务（用户级）", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/rollback", apps: null, scopes: scopes18, errors: errors17, perMinute: 1000, perSecond: 50 },
  "approval.v4.task.search": { title: "查询任务列表", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/search", apps: ["custom","isv"], scopes: scopes21, errors: errors28, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "approval.v4.task.subscription": { title: "订阅审批任务状态变更事件", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/subscription", apps: null, scopes: scopes19, errors: errors9, perSecond: 10 },
  "approval.v4.task.transfer": { title: "转交审批任务", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/transfer", apps: ["custom","isv"], scopes: scopes12, errors: errors29, fieldScopes: scopes3, perMinute: 100 },
  "approval.v4.task.unsubscription": { title: "退订审批任务状态变更事件", page: "/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/unsubscription", apps: null, scopes: scopes19, errors: errors9, perSecond: 10 },
  "approval.v4.approval.list": { title: null, page: null, apps: null, scopes: null, errors: [] }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {
  "approval.approval.updated_v4": { title: "审批定义更新", page: "/ukTMukTMukTM/uIDO24iM4YjLygjN/event/custom-approval-event", apps: ["custom","isv"], scopes: scopes22 },
  "approval.instance.remedy_group_update_v4": { title: "补卡审批", page: "/ukTMukTMukTM/uIDO24iM4YjLygjN/event/attendance-record-correction", apps: ["custom","isv"], scopes: scopes22 },
  "approval.instance.status_changed_v4": { title: "审批实例状态变更事件", page: null, apps: null, scopes: null },
  "approval.instance.trip_group_update_v4": { title: "出差审批", page: "/ukTMukTMukTM/uIDO24iM4YjLygjN/event/business-trip", apps: ["custom","isv"], scopes: scopes22 },
  "approval.task.status_changed_v4": { title: "审批任务状态变更事件", page: null, apps: null, scopes: null },
  "approval_cc": { title: "审批抄送状态变更", page: "/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-cc-event", apps: ["custom","isv"], scopes: scopes22 },
  "approval_instance": { title: "审批实例状态变更", page: "/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-instance-event", apps: ["custom","isv"], scopes: scopes22 },
  "approval_task": { title: "审批任务状态变更", page: "/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-task-event", apps: ["custom","isv"], scopes: scopes22 },
  "leave_approval": { title: "请假审批", page: "/ukTMukTMukTM/uIDO24iM4YjLygjN/event/leave", apps: ["custom","isv"], scopes: scopes22 },
  "leave_approvalV2": { title: "请假审批", page: "/ukTMukTMukTM/uIDO24iM4YjLygjN/event/leave", apps: ["custom","isv"], scopes: scopes22 },
  "leave_approval_revert": { title: "请假审批", page: "/ukTMukTMukTM/uIDO24iM4YjLygjN/event/leave", apps: ["custom","isv"], scopes: scopes22 },
  "out_approval": { title: "外出审批", page: "/ukTMukTMukTM/uIDO24iM4YjLygjN/event/out-of-office", apps: ["custom","isv"], scopes: scopes22 },
  "out_approval_revert": { title: "外出审批", page: "/ukTMukTMukTM/uIDO24iM4YjLygjN/event/out-of-office", apps: ["custom","isv"], scopes: scopes22 },
  "remedy_approval": { title: null, page: null, apps: null, scopes: null },
  "shift_approval": { title: "换班审批", page: "/ukTMukTMukTM/uIDO24iM4YjLygjN/event/shift-change", apps: ["custom","isv"], scopes: scopes22 },
  "trip_approval": { title: null, page: null, apps: null, scopes: null },
  "work_approval": { title: "加班审批", page: "/ukTMukTMukTM/uIDO24iM4YjLygjN/event/overtime", apps: ["custom","isv"], scopes: scopes22 },
  "work_approval_revert": { title: "加班审批", page: "/ukTMukTMukTM/uIDO24iM4YjLygjN/event/overtime", apps: ["custom","isv"], scopes: scopes22 }
}
