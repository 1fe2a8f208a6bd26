// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `aily`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["aily:agent_artifact:read"]
const scopes1: Catalog.Scopes = ["aily:agent_attachment:write"]
const scopes2: Catalog.Scopes = ["aily:agent_chat:write"]
const scopes3: Catalog.Scopes = ["aily:agent_chat:read"]
const scopes4: Catalog.Scopes = ["aily:agent_visibility:read"]
const scopes5: Catalog.Scopes = ["aily:message:write"]
const scopes6: Catalog.Scopes = ["aily:message:read"]
const scopes7: Catalog.Scopes = ["aily:session:write"]
const scopes8: Catalog.Scopes = ["aily:session:read"]
const scopes9: Catalog.Scopes = ["aily:run:write"]
const scopes10: Catalog.Scopes = ["aily:run:read"]
const scopes11: Catalog.Scopes = ["aily:data_asset:write"]
const scopes12: Catalog.Scopes = ["aily:data_asset:read"]
const scopes13: Catalog.Scopes = ["aily:data_asset:upload_file"]
const scopes14: Catalog.Scopes = ["aily:knowledge:ask"]
const scopes15: Catalog.Scopes = ["aily:skill:read"]
const scopes16: Catalog.Scopes = ["aily:skill:write"]
const scopes17: Catalog.Scopes = ["aily:stats:read"]
const errors0: Catalog.RawErrors = [[400,2700001,"param is invalid"]]
const errors1: Catalog.RawErrors = [[400,2700001,"param is invalid"],[403,2701004,"permission denied"],[400,2700026,"only support development environment"],[400,2700027,"only supports uploading a single file"],[400,2700028,"invalid chunk setting parameter"],[400,2700029,"the data source information is invalid"],[400,2700030,"data source not found"],[403,2700031,"import cloud document permission check failed"],[400,2700032,"unsupported data connection type"],[400,2700033,"unsupported data source type"],[400,2700034,"unsupported file types"],[400,2700460,"failed to get doc meta"],[400,2700036,"cloud document-related resources only support user identity calls"],[400,2700472,"some param miss or invalid"]]
const errors2: Catalog.RawErrors = [[400,2700001,"param is invalid"],[404,2700404,"not found resources"],[403,2701004,"permission denied"],[400,2700026,"only support development environment"]]
const errors3: Catalog.RawErrors = [[400,2700001,"param is invalid"],[404,2700404,"not found resource"],[403,2701004,"permission denied"]]
const errors4: Catalog.RawErrors = [[400,2700001,"param is invalid"],[403,2701004,"permission denied"]]
const errors5: Catalog.RawErrors = [[400,2700001,"param is invalid"],[403,2701004,"permission denied"],[400,2700026,"only support development environment"],[400,2700035,"the file size exceeds 50M"],[400,2700034,"unsupported file type"],[400,2700027,"only upload one file is supported"],[400,2700472,"some param miss or invalid"]]
const errors6: Catalog.RawErrors = [[400,2700001,"param is invalid"],[200,2700033,"failed to ask knowledges"],[200,2700034,"ask is forbidden, please contact developer"],[200,2700035,"run time too long"]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/aily.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "aily.v1.agent.agent_artifact.get": { title: "下载智能体产物", page: "/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_artifact/get", apps: null, scopes: scopes0, errors: errors0, perSecond: 50 },
  "aily.v1.agent.agent_attachment.create": { title: "上传附件", page: "/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_attachment/create", apps: null, scopes: scopes1, errors: errors0, special: true },
  "aily.v1.agent.agent_chat.create": { title: "发起智能体对话", page: "/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_chat/create", apps: null, scopes: scopes2, errors: errors0, perSecond: 10 },
  "aily.v1.agent.agent_chat.get": { title: "获取对话结果", page: "/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_chat/get", apps: null, scopes: scopes3, errors: errors0, special: true },
  "aily.v1.agent.agent_chat_session.create": { title: "创建会话", page: "/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_chat_session/create", apps: null, scopes: scopes2, errors: errors0, special: true },
  "aily.v1.agent.agent_chat_session.delete": { title: "删除会话", page: "/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_chat_session/delete", apps: null, scopes: scopes2, errors: errors0, perSecond: 10 },
  "aily.v1.agent.agent_chat_session.get": { title: "获取指定会话信息", page: "/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_chat_session/get", apps: null, scopes: scopes3, errors: errors0, perSecond: 10 },
  "aily.v1.agent.agent_chat_session.list": { title: "查询会话列表", page: "/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_chat_session/list", apps: null, scopes: scopes3, errors: errors0, special: true },
  "aily.v1.agent.agent_visibility.check": { title: "获取当前用户的可见性", page: "/uAjLw4CM/ukTMukTMukTM/aily-v1/agent-agent_visibility/check", apps: null, scopes: scopes4, errors: errors0, special: true },
  "aily.v1.aily_session.aily_message.create": { title: "发送 Aily 消息", page: "/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-aily_message/create", apps: ["custom"], scopes: scopes5, errors: errors0, perMinute: 1000, perSecond: 50 },
  "aily.v1.aily_session.aily_message.get": { title: "获取 Aily 消息", page: "/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-aily_message/get", apps: ["custom"], scopes: scopes6, errors: errors0, perMinute: 1000, perSecond: 50 },
  "aily.v1.aily_session.aily_message.list": { title: "列出 Aily 消息", page: "/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-aily_message/list", apps: ["custom"], scopes: scopes6, errors: errors0, perMinute: 1000, perSecond: 50 },
  "aily.v1.aily_session.create": { title: "创建会话", page: "/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session/create", apps: ["custom"], scopes: scopes7, errors: errors0, perMinute: 1000, perSecond: 50 },
  "aily.v1.aily_session.delete": { title: "删除会话", page: "/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session/delete", apps: ["custom"], scopes: scopes7, errors: errors0, perMinute: 1000, perSecond: 50 },
  "aily.v1.aily_session.get": { title: "获取会话", page: "/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session/get", apps: ["custom"], scopes: scopes8, errors: errors0, perMinute: 1000, perSecond: 50 },
  "aily.v1.aily_session.run.cancel": { title: "取消运行", page: "/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-run/cancel", apps: ["custom"], scopes: scopes9, errors: errors0, perMinute: 1000, perSecond: 50 },
  "aily.v1.aily_session.run.create": { title: "创建运行", page: "/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-run/create", apps: ["custom"], scopes: scopes9, errors: errors0, perMinute: 100 },
  "aily.v1.aily_session.run.get": { title: "获取运行", page: "/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-run/get", apps: ["custom"], scopes: scopes10, errors: errors0, perMinute: 1000, perSecond: 50 },
  "aily.v1.aily_session.run.list": { title: "列出运行", page: "/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-run/list", apps: ["custom"], scopes: scopes10, errors: errors0, perMinute: 1000, perSecond: 50 },
  "aily.v1.aily_session.update": { title: "更新会话", page: "/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session/update", apps: ["custom"], scopes: scopes7, errors: errors0, perMinute: 1000, perSecond: 50 },
  "aily.v1.app.data_asset.create": { title: "创建数据知识", page: "/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/create", apps: ["custom"], scopes: scopes11, errors: errors1, perSecond: 20 },
  "aily.v1.app.data_asset.delete": { title: "删除数据知识", page: "/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/delete", apps: ["custom"], scopes: scopes11, errors: errors2, perSecond: 20 },
  "aily.v1.app.data_asset.get": { title: "获取数据知识", page: "/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/get", apps: ["custom"], scopes: scopes12, errors: errors3, perSecond: 20 },
  "aily.v1.app.data_asset.list": { title: "查询数据知识列表", page: "/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/list", apps: ["custom"], scopes: scopes12, errors: errors4, perSecond: 10 },
  "aily.v1.app.data_asset.upload_file": { title: "上传文件用于数据知识管理", page: "/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset/upload_file", apps: ["custom"], scopes: scopes13, errors: errors5, perSecond: 5 },
  "aily.v1.app.data_asset_tag.list": { title: "获取数据知识分类列表", page: "/uAjLw4CM/ukTMukTMukTM/aily-v1/app-data_asset_tag/list", apps: ["custom"], scopes: scopes12, errors: errors0, perSecond: 20 },
  "aily.v1.app.knowledge.ask": { title: "执行数据知识问答", page: "/uAjLw4CM/ukTMukTMukTM/aily-v1/app-knowledge/ask", apps: ["custom"], scopes: scopes14, errors: errors6, perMinute: 100 },
  "aily.v1.app.skill.get": { title: "获取技能信息", page: "/uAjLw4CM/ukTMukTMukTM/aily-v1/app-skill/get", apps: ["custom"], scopes: scopes15, errors: errors0, perMinute: 1000, perSecond: 50 },
  "aily.v1.app.skill.list": { title: "查询技能列表", page: "/uAjLw4CM/ukTMukTMukTM/aily-v1/app-skill/list", apps: ["custom"], scopes: scopes15, errors: errors0, perMinute: 1000, perSecond: 50 },
  "aily.v1.app.skill.start": { title: "调用技能", page: "/uAjLw4CM/ukTMukTMukTM/aily-v1/app-skill/start", apps: ["custom"], scopes: scopes16, errors: errors0, perMinute: 100 },
  "aily.v1.tenant.app_stat.list": { title: "查询应用统计数据", page: "/uAjLw4CM/ukTMukTMukTM/aily-v1/tenant-app_stat/list", apps: null, scopes: scopes17, errors: errors0, perSecond: 1 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
