// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `helpdesk`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["helpdesk:all:readonly"]
const scopes1: Catalog.Scopes = ["helpdesk:all"]
const scopes2: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const scopes3: Catalog.Scopes = ["helpdesk:helpdesk:access"]
const errors0: Catalog.RawErrors = [[401,154001,"Unauthorized, please check you have the correct access"],[404,154004,"Resource not found"],[500,155000,"Internal error"]]
const errors1: Catalog.RawErrors = [[400,150001,"param is invalis"]]
const errors2: Catalog.RawErrors = [[400,154000,"Bad request, please check your request body"],[403,154003,"Please check you have the correct access"],[500,155000,"Internal error"]]
const errors3: Catalog.RawErrors = [[400,154000,"Bad request, please check your request body"],[403,154003,"Please check you have the correct access"],[500,155000,"Internal error"],[401,154001,"Unauthorized, please check you have the correct access"]]
const errors4: Catalog.RawErrors = [[400,154000,"Bad request, please check your request body"],[401,154001,"Unauthorized, please check you have the correct access"],[403,154003,"Please check you have the correct access"],[404,154004,"Resource not found"],[405,154005,"Method Forbidden"],[500,155000,"Internal error"]]
const errors5: Catalog.RawErrors = [[400,154000,"Bad request, please check your request body"],[401,154001,"Unauthorized, please check you have the correct access"],[403,154003,"Please check you have the correct access"],[404,154004,"Resource not found"],[500,155000,"Internal error"]]
const errors6: Catalog.RawErrors = [[400,154000,"Bad request, please check your request body"],[401,154001,"Unauthorized, please check you have the correct access"],[403,154003,"Please check you have the correct access"],[500,155000,"Internal error"]]
const errors7: Catalog.RawErrors = [[401,154001,"Unauthorized, please check you have the correct access"],[500,155000,"Internal error"]]
const errors8: Catalog.RawErrors = [[400,154000,"Bad request, please check your request body"],[500,155000,"Internal error"]]
const errors9: Catalog.RawErrors = [[404,154004,"Resource not found"],[500,155000,"Internal error"]]
const errors10: Catalog.RawErrors = [[400,154000,"Bad request, please check your request body"],[403,154003,"Please check you have the correct access"],[404,154004,"Resource not found"],[500,155000,"Internal error"]]
const errors11: Catalog.RawErrors = [[400,154000,"Bad request, please check your request body"],[401,154001,"Unauthorized, please check you have the correct access"],[500,155000,"Internal error"]]
const errors12: Catalog.RawErrors = [[400,154000,"Bad request, please check your request body"],[403,154003,"Please check you have the correct access"],[500,155000,"Internal error"],[404,154004,"Resource not found"]]
const errors13: Catalog.RawErrors = [[400,154000,"Bad request, please check your request body"],[500,155000,"Internal error"],[404,154004,"Resource not found"],[401,154001,"Unauthorized, please check you have the correct access"]]
const errors14: Catalog.RawErrors = [[400,154000,"Bad request, please check your request body"],[500,155000,"Internal error"],[401,154001,"Unauthorized, please check you have the correct access"]]
const errors15: Catalog.RawErrors = [[400,154000,"Bad request, please check your request body"],[401,154001,"Unauthorized, please check you have the correct access"],[401,154003,"Please check you have the correct access"],[401,154401,"Ticket already be closed"],[401,154403,"Send message with bad url"],[500,155000,"Internal error"]]
const errors16: Catalog.RawErrors = [[500,155000,"Internal error"],[400,154000,"Bad request, please check your request body"],[401,154001,"Unauthorized, please check you have the correct access"],[404,154004,"Resource not found"],[401,154402,"Helpdesk can't be see by user"]]
const errors17: Catalog.RawErrors = [[400,154000,"Bad request, please check your request body"],[403,154003,"Please check you have the correct access"],[404,154004,"Resource not found"],[401,154404,"Image might be deleted"],[500,155000,"Internal error"]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/helpdesk.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "helpdesk.v1.agent.agent_email": { title: "获取客服邮箱", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent/agent_email", apps: ["custom"], scopes: scopes0, errors: errors0, special: true },
  "helpdesk.v1.agent.patch": { title: "更新客服信息", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent/patch", apps: ["custom"], scopes: scopes1, errors: errors1, perMinute: 100 },
  "helpdesk.v1.agent.schedules.delete": { title: "删除客服工作日程", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/delete", apps: ["custom"], scopes: scopes1, errors: errors2, special: true },
  "helpdesk.v1.agent.schedules.get": { title: "查询指定客服工作日程", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/get", apps: ["custom"], scopes: scopes0, errors: errors2, special: true },
  "helpdesk.v1.agent.schedules.patch": { title: "更新客服工作日程", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent-schedules/patch", apps: ["custom"], scopes: scopes1, errors: errors2, special: true },
  "helpdesk.v1.agent_schedule.create": { title: "创建客服工作日程", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_schedule/create", apps: ["custom"], scopes: scopes1, errors: errors2, special: true },
  "helpdesk.v1.agent_schedule.list": { title: "查询全部客服工作日程", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_schedule/list", apps: ["custom"], scopes: scopes0, errors: errors2, special: true },
  "helpdesk.v1.agent_skill.create": { title: "创建客服技能", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/create", apps: ["custom"], scopes: scopes1, errors: errors2, special: true },
  "helpdesk.v1.agent_skill.delete": { title: "删除客服技能", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/delete", apps: ["custom"], scopes: scopes1, errors: errors2, special: true },
  "helpdesk.v1.agent_skill.get": { title: "查询指定客服技能", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/get", apps: ["custom"], scopes: scopes0, errors: errors2, special: true },
  "helpdesk.v1.agent_skill.list": { title: "查询全部客服技能", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/list", apps: ["custom"], scopes: scopes0, errors: errors3, special: true },
  "helpdesk.v1.agent_skill.patch": { title: "更新客服技能", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill/patch", apps: ["custom"], scopes: scopes1, errors: errors2, special: true },
  "helpdesk.v1.agent_skill_rule.list": { title: "获取客服技能列表", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill_rule/list", apps: ["custom"], scopes: scopes0, errors: errors2, special: true },
  "helpdesk.v1.bot.message.create": { title: "服务台机器人向工单绑定的群内发送消息", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/bot-message/create", apps: ["custom"], scopes: scopes1, errors: errors4, fieldScopes: scopes2, perMinute: 100 },
  "helpdesk.v1.category.create": { title: "创建知识库分类", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/create", apps: ["custom"], scopes: scopes1, errors: errors5, perSecond: 5 },
  "helpdesk.v1.category.delete": { title: "删除知识库分类详情", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/delete", apps: ["custom"], scopes: scopes1, errors: errors6, special: true },
  "helpdesk.v1.category.get": { title: "获取知识库分类", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/get", apps: ["custom"], scopes: scopes0, errors: errors0, special: true },
  "helpdesk.v1.category.list": { title: "获取全部知识库分类", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/list-categories", apps: [], scopes: scopes0, errors: errors7, special: true },
  "helpdesk.v1.category.patch": { title: "更新知识库分类详情", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/patch", apps: ["custom"], scopes: scopes1, errors: errors6, special: true },
  "helpdesk.v1.event.subscribe": { title: "订阅服务台事件", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/event/subscribe", apps: ["custom"], scopes: scopes0, errors: errors2, special: true },
  "helpdesk.v1.event.unsubscribe": { title: "取消订阅服务台事件", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/event/unsubscribe", apps: ["custom"], scopes: scopes0, errors: errors2, special: true },
  "helpdesk.v1.faq.create": { title: "创建知识库", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/create", apps: ["custom"], scopes: scopes1, errors: errors8, perSecond: 5 },
  "helpdesk.v1.faq.delete": { title: "删除知识库", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/delete", apps: ["custom"], scopes: scopes1, errors: errors9, special: true },
  "helpdesk.v1.faq.faq_image": { title: "获取知识库图像", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/faq_image", apps: ["custom"], scopes: scopes0, errors: errors10, special: true },
  "helpdesk.v1.faq.get": { title: "获取指定知识库详情", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/get", apps: ["custom"], scopes: scopes0, errors: errors9, special: true },
  "helpdesk.v1.faq.list": { title: "获取全部知识库详情", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/list", apps: ["custom"], scopes: scopes0, errors: errors9, special: true },
  "helpdesk.v1.faq.patch": { title: "修改知识库", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/patch", apps: ["custom"], scopes: scopes1, errors: errors10, special: true },
  "helpdesk.v1.faq.search": { title: "搜索知识库", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/search", apps: ["custom"], scopes: scopes0, errors: errors11, special: true },
  "helpdesk.v1.notification.cancel_approve": { title: "取消审核", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/cancel_approve", apps: ["custom"], scopes: scopes1, errors: errors4, perMinute: 10 },
  "helpdesk.v1.notification.cancel_send": { title: "取消推送", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/cancel_send", apps: ["custom"], scopes: scopes1, errors: errors4, special: true },
  "helpdesk.v1.notification.create": { title: "创建推送", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/create", apps: ["custom"], scopes: scopes1, errors: errors4, fieldScopes: scopes2, perMinute: 10 },
  "helpdesk.v1.notification.execute_send": { title: "执行推送", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/execute_send", apps: ["custom"], scopes: scopes1, errors: errors4, perMinute: 10 },
  "helpdesk.v1.notification.get": { title: "查询推送", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/get", apps: ["custom"], scopes: scopes0, errors: errors4, fieldScopes: scopes2, perMinute: 100 },
  "helpdesk.v1.notification.patch": { title: "更新推送", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/patch", apps: ["custom"], scopes: scopes1, errors: errors4, fieldScopes: scopes2, perMinute: 20 },
  "helpdesk.v1.notification.preview": { title: "预览推送", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/preview", apps: ["custom"], scopes: scopes0, errors: [], perMinute: 20 },
  "helpdesk.v1.notification.submit_approve": { title: "提交审核", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/submit_approve", apps: ["custom"], scopes: scopes1, errors: [], perMinute: 10 },
  "helpdesk.v1.ticket.answer_user_query": { title: "回复用户在工单里的提问", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/answer_user_query", apps: ["custom"], scopes: scopes1, errors: errors12, special: true },
  "helpdesk.v1.ticket.customized_fields": { title: "获取服务台自定义字段", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/customized_fields", apps: ["custom"], scopes: scopes0, errors: errors0, special: true },
  "helpdesk.v1.ticket.get": { title: "查询指定工单详情", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/get", apps: ["custom"], scopes: scopes0, errors: errors13, perSecond: 10 },
  "helpdesk.v1.ticket.list": { title: "查询全部工单详情", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/list", apps: ["custom"], scopes: scopes0, errors: errors14, perMinute: 1000, perSecond: 50 },
  "helpdesk.v1.ticket.message.create": { title: "发送工单消息", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket-message/create", apps: ["custom"], scopes: scopes1, errors: errors15, perMinute: 1000, perSecond: 50 },
  "helpdesk.v1.ticket.message.list": { title: "获取工单消息详情", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket-message/list", apps: ["custom"], scopes: scopes0, errors: errors6, special: true },
  "helpdesk.v1.ticket.start_service": { title: "创建服务台对话", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/start_service", apps: ["custom","isv"], scopes: scopes3, errors: errors16, perMinute: 1000, perSecond: 50 },
  "helpdesk.v1.ticket.ticket_image": { title: "获取工单内图像", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/ticket_image", apps: ["custom"], scopes: scopes0, errors: errors17, perMinute: 1000, perSecond: 50 },
  "helpdesk.v1.ticket.update": { title: "更新工单详情", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/update", apps: ["custom"], scopes: scopes1, errors: errors10, special: true },
  "helpdesk.v1.ticket_customized_field.create": { title: "创建工单自定义字段", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/create-ticket-customized-field", apps: ["custom"], scopes: scopes1, errors: errors6, special: true },
  "helpdesk.v1.ticket_customized_field.delete": { title: "删除工单自定义字段", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/delete", apps: ["custom"], scopes: scopes1, errors: errors6, special: true },
  "helpdesk.v1.ticket_customized_field.get": { title: "获取指定工单自定义字段", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/get-ticket-customized-field", apps: ["custom"], scopes: scopes0, errors: errors6, special: true },
  "helpdesk.v1.ticket_customized_field.list": { title: "获取全部工单自定义字段", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/list-ticket-customized-fields", apps: ["custom"], scopes: scopes0, errors: errors6, special: true },
  "helpdesk.v1.ticket_customized_field.patch": { title: "更新工单自定义字段", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/update-ticket-customized-field", apps: ["custom"], scopes: scopes1, errors: errors6, special: true }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {
  "helpdesk.notification.approve_v1": { title: "推送审核通知", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/events/approve", apps: ["custom"], scopes: scopes0 },
  "helpdesk.ticket.created_v1": { title: "创建工单", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/events/created", apps: ["custom"], scopes: scopes0 },
  "helpdesk.ticket.updated_v1": { title: "工单状态变更", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket/events/updated", apps: ["custom"], scopes: scopes0 },
  "helpdesk.ticket_message.created_v1": { title: "工单消息事件", page: "/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_message/events/created", apps: ["custom"], scopes: scopes0 }
}
