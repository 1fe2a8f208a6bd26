// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `task`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["task:personnel:writeonly","task:task"]
const scopes1: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const scopes2: Catalog.Scopes = ["task:personnel:read","task:task","task:task:readonly"]
const scopes3: Catalog.Scopes = ["task:comment","task:comment:writeonly"]
const scopes4: Catalog.Scopes = ["task:comment","task:comment:delete"]
const scopes5: Catalog.Scopes = ["task:comment","task:comment:read","task:comment:readonly"]
const scopes6: Catalog.Scopes = ["task:comment:read","task:task","task:task:readonly"]
const scopes7: Catalog.Scopes = ["task:task","task:task:writeonly"]
const scopes8: Catalog.Scopes = ["task:task","task:task:delete"]
const scopes9: Catalog.Scopes = ["task:task","task:task:read","task:task:readonly"]
const scopes10: Catalog.Scopes = ["task:task:read","task:task:readonly"]
const scopes11: Catalog.Scopes = ["task:task:write","task:task:writeonly","task:tasklist:write","task:tasklist:writeonly"]
const scopes12: Catalog.Scopes = ["task:task:write","task:task:writeonly"]
const scopes13: Catalog.Scopes = ["task:attachment:delete","task:attachment:write"]
const scopes14: Catalog.Scopes = ["task:attachment:file:download","task:attachment:read","task:attachment:write"]
const scopes15: Catalog.Scopes = ["task:attachment:read","task:attachment:write"]
const scopes16: Catalog.Scopes = ["task:attachment:upload","task:attachment:write"]
const scopes17: Catalog.Scopes = ["task:comment:write","task:comment:writeonly"]
const scopes18: Catalog.Scopes = ["task:comment:delete","task:comment:write"]
const scopes19: Catalog.Scopes = ["task:comment:read","task:comment:write"]
const scopes20: Catalog.Scopes = ["task:custom_field:write","task:custom_field:writeonly"]
const scopes21: Catalog.Scopes = ["task:custom_field:read","task:custom_field:write"]
const scopes22: Catalog.Scopes = ["task:custom_field:writeonly","task:tasklist:read","task:tasklist:write"]
const scopes23: Catalog.Scopes = ["task:custom_field:writeonly","task:tasklist:write"]
const scopes24: Catalog.Scopes = ["task:section:write","task:section:writeonly"]
const scopes25: Catalog.Scopes = ["task:section:delete","task:section:write"]
const scopes26: Catalog.Scopes = ["task:section:read","task:section:write"]
const scopes27: Catalog.Scopes = ["task:personnel:writeonly","task:task:write"]
const scopes28: Catalog.Scopes = ["task:task:write"]
const scopes29: Catalog.Scopes = ["task:task:delete","task:task:write"]
const scopes30: Catalog.Scopes = ["task:task:read","task:task:write"]
const scopes31: Catalog.Scopes = ["task:task:read"]
const scopes32: Catalog.Scopes = ["task:tasklist:write","task:tasklist:writeonly"]
const scopes33: Catalog.Scopes = ["task:tasklist:delete","task:tasklist:write"]
const scopes34: Catalog.Scopes = ["task:tasklist:read","task:tasklist:write"]
const scopes35: Catalog.Scopes = ["task:tasklist:read"]
const scopes36: Catalog.Scopes = ["task:comment"]
const scopes37: Catalog.Scopes = ["task:task.event_update_tenant:readonly"]
const scopes38: Catalog.Scopes = ["task:task"]
const errors0: Catalog.RawErrors = [[403,1470403,"The identity token is incorrect. It should be either user_access_token or tenant_access_token."],[400,1470450,"request too fast"],[400,1470451,"request api concurrently"],[400,1470602,"Invalid task id."],[500,1470702,"failed to delete task collaborator"],[400,1470404,"be refused to create or update task"]]
const errors1: Catalog.RawErrors = [[403,1470403,"The identity token is incorrect. It should be either user_access_token or tenant_access_token."],[400,1470450,"request too fast"],[400,1470451,"request api concurrently"],[400,1470602,"Invalid task id."],[500,1470712,"failed to delete task followers"],[400,1470404,"be refused to create or update task"]]
const errors2: Catalog.RawErrors = [[401,1470403,"The identity token is incorrect. It should be either user_access_token or tenant_access_token."],[400,1470404,"Be refused to update task, possibly due to lack of permission."],[400,1470429,"The total number of collaborators exceeds the maximum number limit."],[400,1470431,"Users are all collaborators of tasks."],[429,1470450,"There are too many requests currently, please try again later."],[400,1470451,"Operation requests for the same task are too frequent."],[400,1470602,"Invalid task id."],[500,1470701,"Failed to add task collaborator."]]
const errors3: Catalog.RawErrors = [[403,1470403,"The identity token is incorrect. It should be either user_access_token or tenant_access_token."],[400,1470602,"Invalid task id."],[404,1470700,"task collaborator not found"],[500,1470702,"failed to delete task collaborator"],[400,1470450,"request too fast"],[400,1470451,"request api concurrently"],[400,1470404,"be refused to create or update task"]]
const errors4: Catalog.RawErrors = [[403,1470403,"The identity token is incorrect. It should be either user_access_token or tenant_access_token."],[400,1470602,"Invalid task id."],[400,1470432,"have no permission to get task"]]
const errors5: Catalog.RawErrors = [[403,1470403,"The identity token is incorrect. It should be either user_access_token or tenant_access_token."],[500,1470730,"failed to create comment"],[400,1470417,"failed to parse rich_content"],[400,1470418,"comment is empty"]]
const errors6: Catalog.RawErrors = [[403,1470403,"The identity token is incorrect. It should be either user_access_token or tenant_access_token."],[500,1470731,"failed to delete comment"]]
const errors7: Catalog.RawErrors = [[403,1470403,"The identity token is incorrect. It should be either user_access_token or tenant_access_token."],[500,1470734,"failed to get comment"]]
const errors8: Catalog.RawErrors = [[403,1470403,"The identity token is incorrect. It should be either user_access_token or tenant_access_token."],[500,1470734,"failed to get comment"],[400,1470432,"have no permission to get task"],[400,1470421,"page_size exceed 100"],[400,1470422,"failed to parse page_token"],[400,1470602,"Invalid task id."],[404,1470733,"comment not found"]]
const errors9: Catalog.RawErrors = [[403,1470403,"The identity token is incorrect. It should be either user_access_token or tenant_access_token."],[500,1470732,"failed to patch comment"],[404,1470733,"comment not found"],[400,1470417,"failed to parse rich_content"],[400,1470418,"comment is empty"]]
const errors10: Catalog.RawErrors = [[401,1470403,"The identity token is incorrect. It should be either user_access_token or tenant_access_token."],[400,1470404,"Be refused to update task, possibly due to lack of permission."],[400,1470432,"No permission to get the task."],[429,1470450,"There are too many requests currently, please try again later."],[400,1470451,"Operation requests for the same task are too frequent."],[400,1470602,"Invalid task id."],[500,1470604,"Failed to update task completion status."]]
const errors11: Catalog.RawErrors = [[400,1470400,"The request failed due to incorrect request parameters."],[401,1470403,"The identity token is incorrect. It should be either user_access_token or tenant_access_token."],[400,1470410,"Failed to parse rich_summary."],[400,1470411,"Failed to parse rich_description."],[400,1470414,"Invalid timezone."],[400,1470415,"Invalid platform_i18n_name."],[400,1470416,"Both summary and rich_summary are empty."],[400,1470434,"Invalid repeat rule, please check the format."],[400,1470435,"Failed to decode extra by base64."],[400,1470436,"Failed to parse url of origin, should start with http, https or applink."],[400,1470437,"Summary or description length exceed limit, the maximum length of summary is 256, the maximum length of description is 65536."],[400,1470438,"Invalid custom, please check the format."],[400,1470439,"Failed to get time by timestamp."],[429,1470450,"There are too many requests currently, please try again later."],[500,1470600,"Failed to create task."],[400,1470740,"Text content fails to pass the audit."]]
const errors12: Catalog.RawErrors = [[403,1470403,"The identity token is incorrect. It should be either user_access_token or tenant_access_token."],[500,1470601,"delete task failed"],[400,1470450,"request too fast"],[400,1470451,"request api concurrently"],[400,1470433,"todo has been deleted"],[400,1470404,"be refused to create or update task"]]
const errors13: Catalog.RawErrors = [[403,1470403,"The identity token is incorrect. It should be either user_access_token or tenant_access_token."],[400,1470602,"Invalid task id."],[500,1470711,"failed to add task followers"],[400,1470451,"request api concurrently"],[400,1470412,"invalid follower id"],[400,1470428,"total follower exceeds limit"],[400,1470430,"followers existed in task"],[400,1470450,"request too fast"],[400,1470404,"be refused to create or update task"]]
const errors14: Catalog.RawErrors = [[403,1470403,"The identity token is incorrect. It should be either user_access_token or tenant_access_token."],[400,1470602,"Invalid task id."],[404,1470710,"no task followers found"],[500,1470712,"failed to delete task followers"],[400,1470450,"request too fast"],[400,1470451,"request api concurrently"],[400,1470404,"be refused to create or update task"]]
const errors15: Catalog.RawErrors = [[403,1470403,"The identity token is incorrect. It should be either user_access_token or tenant_access_token."],[400,1470602,"Invalid task id."],[400,1470432,"No permission to get the task."]]
const errors16: Catalog.RawErrors = [[403,1470403,"The identity token is incorrect. It should be either user_access_token or tenant_access_token."],[500,1470605,"failed to get task list"],[400,1470421,"page_size exceed 100"],[400,1470422,"failed to parse page_token"]]
const errors17: Catalog.RawErrors = [[400,1470400,"The request failed due to incorrect request parameters."],[403,1470403,"The identity token is incorrect. It should be either user_access_token or tenant_access_token."],[400,1470410,"failed to parse rich_summary"],[400,1470411,"failed to parse rich_description"],[400,1470412,"invalid follower id"],[400,1470413,"invalid collaborator id"],[400,1470414,"invalid time zone"],[400,1470415,"invalid platform_i18n_name"],[400,1470423,"task id is missing"],[400,1470424,"update_fields include unknown field"],[400,1470425,"update_fields include forbidden field"],[400,1470426,"expected one or more update field"],[400,1470450,"request too fast"],[400,1470602,"Invalid task id."],[500,1470603,"update task failed"],[400,1470740,"Text content fails to pass the audit."],[500,1470741,"failed to audit task"],[400,1470404,"be refused to create or update task, perhaps you have no permission"],[400,1470434,"invalid repeat rule, please check the format"],[400,1470435,"decode extra by base64 failed"],[400,1470436,"failed to parse url of origin, should start with http, https or applink"],[400,1470437,"summary or description length exceed limit, the maximum length of summary is 256, the maximum length of description is 65536"],[400,1470438,"invalid custom, please check the format"],[400,1470439,"failed to get time by timestamp"]]
const errors18: Catalog.RawErrors = [[403,1470403,"The identity token is incorrect. It should be either user_access_token or tenant_access_token."],[400,1470602,"Invalid task id."],[500,1470721,"add task remainder failded"],[400,1470450,"request too fast"],[400,1470419,"task due time not set"],[400,1470420,"already exists duplicate reminder time"],[400,1470427,"total reminder exceeds limit"],[400,1470451,"request api concurrently"],[400,1470404,"be refused to create or update task"]]
const errors19: Catalog.RawErrors = [[403,1470403,"The identity token is incorrect. It should be either user_access_token or tenant_access_token."],[400,1470602,"Invalid task id."],[404,1470720,"task reminder time not found"],[500,1470722,"failed to delete task reminder time"],[400,1470450,"request too fast"],[400,1470451,"request api concurrently"],[400,1470404,"be refused to create or update task"]]
const errors20: Catalog.RawErrors = [[403,1470403,"The identity token is incorrect. It should be either user_access_token or tenant_access_token."],[400,1470604,"Failed to update task completion status."],[400,1470450,"request too fast"],[400,1470451,"request api concurrently"],[400,1470602,"Invalid task id."],[400,1470432,"have no permission to get task"],[400,1470404,"be refused to create or update task"]]
const errors21: Catalog.RawErrors = [[400,1470400],[404,1470404],[500,1470500],[403,1470403]]
const errors22: Catalog.RawErrors = [[400,1470400],[403,1470403],[404,1470404],[500,1470500]]
const errors23: Catalog.RawErrors = [[400,1470400],[404,1470404],[500,1470500]]
const errors24: Catalog.RawErrors = [[400,1470400],[500,1470500],[400,1470610],[400,1470611],[403,1470403],[404,1470404],[500,1470422]]
const errors25: Catalog.RawErrors = [[404,1470404],[400,1470400],[500,1470500],[400,1470613],[403,1470403]]
const errors26: Catalog.RawErrors = [[400,1470400],[500,1470500],[404,1470404],[403,1470403]]
const errors27: Catalog.RawErrors = [[400,1470400],[404,1470404],[500,1470500],[403,1470403],[500,1470422]]
const errors28: Catalog.RawErrors = [[404,1470404],[500,1470500],[400,1470400],[403,1470403]]
const errors29: Catalog.RawErrors = [[400,1470400],[500,1470500]]
const errors30: Catalog.RawErrors = [[400,1474002,"page_token is invalid or expired, please start a new search"],[400,1474003,"page_size exceeds maximum allowed value 30"],[400,1474004,"pagination limit reached (max offset: 150), please refine your query with more specific keywords or filters"],[400,1474005,"task time format is invalid"],[400,1474006,"failed to build task filter"],[500,1475001,"failed to convert task search result"],[500,1475002,"search service error"]]
const errors31: Catalog.RawErrors = [[400,1470400,"param is invalid"],[403,1470403],[404,1470404],[500,1470500]]
const errors32: Catalog.RawErrors = [[400,1470400],[404,1470404],[500,1470500],[400,1470612],[403,1470403]]
const errors33: Catalog.RawErrors = [[400,1474002,"page_token is invalid or expired, please start a new search"],[400,1474003,"page_size exceeds maximum allowed value 30"],[400,1474004,"pagination limit reached (max offset: 150), please refine your query with more specific keywords or filters"],[400,1474005,"tasklist time format is invalid"],[400,1474006,"failed to build tasklist filter"],[500,1475001,"failed to convert tasklist search result"],[500,1475002,"search service error"]]
const errors34: Catalog.RawErrors = [[400,1470400,"The request parameter is incorrect, such as the tasklist GUID is invalid, or the page_size is a negative number, etc."],[404,1470404,"The tasklist does not exist or has been deleted."],[500,1470500,"Server error."],[403,1470403,"Missing read permission for tasklist."]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/task.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "task.v1.task.batch_delete_collaborator": { title: "批量删除执行者", page: "/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/batch_delete_collaborator", apps: ["custom","isv"], scopes: scopes0, errors: errors0, fieldScopes: scopes1, perMinute: 1000, perSecond: 50 },
  "task.v1.task.batch_delete_follower": { title: "批量删除关注人", page: "/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/batch_delete_follower", apps: ["custom","isv"], scopes: scopes0, errors: errors1, fieldScopes: scopes1, perMinute: 1000, perSecond: 50 },
  "task.v1.task.collaborator.create": { title: "新增执行者", page: "/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-collaborator/create", apps: ["custom","isv"], scopes: scopes0, errors: errors2, fieldScopes: scopes1, perMinute: 100 },
  "task.v1.task.collaborator.delete": { title: "删除指定执行者", page: "/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-collaborator/delete", apps: ["custom","isv"], scopes: scopes0, errors: errors3, fieldScopes: scopes1, perMinute: 1000, perSecond: 50 },
  "task.v1.task.collaborator.list": { title: "获取执行者列表", page: "/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-collaborator/list", apps: ["custom","isv"], scopes: scopes2, errors: errors4, fieldScopes: scopes1, perMinute: 1000, perSecond: 50 },
  "task.v1.task.comment.create": { title: "创建评论", page: "/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/create", apps: ["custom","isv"], scopes: scopes3, errors: errors5, fieldScopes: scopes1, perMinute: 1000, perSecond: 50 },
  "task.v1.task.comment.delete": { title: "删除评论", page: "/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/delete", apps: ["custom","isv"], scopes: scopes4, errors: errors6, perMinute: 1000, perSecond: 50 },
  "task.v1.task.comment.get": { title: "获取评论详情", page: "/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/get", apps: ["custom","isv"], scopes: scopes5, errors: errors7, fieldScopes: scopes1, perMinute: 1000, perSecond: 50 },
  "task.v1.task.comment.list": { title: "获取评论列表", page: "/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/list", apps: ["custom","isv"], scopes: scopes6, errors: errors8, fieldScopes: scopes1, perMinute: 1000, perSecond: 50 },
  "task.v1.task.comment.update": { title: "更新评论", page: "/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/update", apps: ["custom","isv"], scopes: scopes3, errors: errors9, fieldScopes: scopes1, perMinute: 1000, perSecond: 50 },
  "task.v1.task.complete": { title: "完成任务", page: "/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/complete", apps: ["custom","isv"], scopes: scopes7, errors: errors10, perMinute: 1000, perSecond: 50 },
  "task.v1.task.create": { title: "创建任务", page: "/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/create", apps: ["custom","isv"], scopes: scopes7, errors: errors11, fieldScopes: scopes1, perMinute: 100 },
  "task.v1.task.delete": { title: "删除任务", page: "/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/delete", apps: ["custom","isv"], scopes: scopes8, errors: errors12, perMinute: 1000, perSecond: 50 },
  "task.v1.task.follower.create": { title: "新增关注人", page: "/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-follower/create", apps: ["custom","isv"], scopes: scopes0, errors: errors13, fieldScopes: scopes1, perMinute: 1000, perSecond: 50 },
  "task.v1.task.follower.delete": { title: "删除指定关注人", page: "/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-follower/delete", apps: ["custom","isv"], scopes: scopes0, errors: errors14, fieldScopes: scopes1, perMinute: 1000, perSecond: 50 },
  "task.v1.task.follower.list": { title: "获取关注人列表", page: "/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-follower/list", apps: ["custom","isv"], scopes: scopes2, errors: errors15, fieldScopes: scopes1, perMinute: 1000, perSecond: 50 },
  "task.v1.task.get": { title: "查询指定任务", page: "/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/get", apps: ["custom","isv"], scopes: scopes9, errors: errors4, fieldScopes: scopes1, perMinute: 1000, perSecond: 50 },
  "task.v1.task.list": { title: "查询所有任务", page: "/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/list", apps: ["custom","isv"], scopes: scopes10, errors: errors16, fieldScopes: scopes1, perMinute: 1000, perSecond: 50 },
  "task.v1.task.patch": { title: "更新任务", page: "/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/patch", apps: ["custom","isv"], scopes: scopes7, errors: errors17, fieldScopes: scopes1, perMinute: 1000, perSecond: 50 },
  "task.v1.task.reminder.create": { title: "新增提醒时间", page: "/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-reminder/create", apps: ["custom","isv"], scopes: scopes7, errors: errors18, perMinute: 1000, perSecond: 50 },
  "task.v1.task.reminder.delete": { title: "删除提醒时间", page: "/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-reminder/delete", apps: ["custom","isv"], scopes: scopes7, errors: errors19, perMinute: 1000, perSecond: 50 },
  "task.v1.task.reminder.list": { title: "查询提醒时间列表", page: "/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-reminder/list", apps: ["custom","isv"], scopes: scopes9, errors: errors4, perMinute: 1000, perSecond: 50 },
  "task.v1.task.uncomplete": { title: "取消完成任务", page: "/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/uncomplete", apps: ["custom","isv"], scopes: scopes7, errors: errors20, perMinute: 1000, perSecond: 50 },
  "task.v2.agent.register_agent": { title: "注册/注销 AI 智能体", page: null, apps: null, scopes: scopes11, errors: [], client: [] },
  "task.v2.agent.update_agent_profile": { title: "更新任务代理的主页内容数据", page: null, apps: null, scopes: scopes11, errors: [], client: [] },
  "task.v2.agent_task_step_info.append_task_steps": { title: null, page: null, apps: null, scopes: scopes12, errors: [], client: [] },
  "task.v2.attachment.delete": { title: "删除附件", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/delete", apps: ["custom","isv"], scopes: scopes13, errors: errors21, perMinute: 1000, perSecond: 50 },
  "task.v2.attachment.get": { title: "获取附件", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/get", apps: ["custom","isv"], scopes: scopes14, errors: errors21, perMinute: 1000, perSecond: 50 },
  "task.v2.attachment.list": { title: "列取附件", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/list", apps: ["custom","isv"], scopes: scopes15, errors: errors21, perMinute: 1000, perSecond: 50 },
  "task.v2.attachment.upload": { title: "上传附件", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/attachment/upload", apps: ["custom","isv"], scopes: scopes16, errors: errors22, fieldScopes: scopes1, perSecond: 10 },
  "task.v2.comment.create": { title: "创建评论", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/comment/create", apps: ["custom","isv"], scopes: scopes17, errors: errors21, perMinute: 1000, perSecond: 50 },
  "task.v2.comment.delete": { title: "删除评论", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/comment/delete", apps: ["custom","isv"], scopes: scopes18, errors: errors21, perMinute: 1000, perSecond: 50 },
  "task.v2.comment.get": { title: "获取评论详情", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/comment/get", apps: ["custom","isv"], scopes: scopes19, errors: errors21, perMinute: 1000, perSecond: 50 },
  "task.v2.comment.list": { title: "获取评论列表", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/comment/list", apps: ["custom","isv"], scopes: scopes19, errors: errors21, perMinute: 1000, perSecond: 50 },
  "task.v2.comment.patch": { title: "更新评论", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/comment/patch", apps: ["custom","isv"], scopes: scopes17, errors: errors21, perMinute: 1000, perSecond: 50 },
  "task.v2.custom_field.add": { title: "将自定义字段加入资源", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/add", apps: ["custom","isv"], scopes: scopes20, errors: errors22, perMinute: 100 },
  "task.v2.custom_field.create": { title: "创建自定义字段", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/create", apps: ["custom","isv"], scopes: scopes20, errors: errors22, fieldScopes: scopes1, perMinute: 100 },
  "task.v2.custom_field.get": { title: "获取自定义字段", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/get", apps: ["custom","isv"], scopes: scopes21, errors: errors22, fieldScopes: scopes1, perMinute: 100 },
  "task.v2.custom_field.list": { title: "列取自定义字段", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/list", apps: ["custom","isv"], scopes: scopes21, errors: errors23, fieldScopes: scopes1, perMinute: 100 },
  "task.v2.custom_field.option.create": { title: "创建自定义任务选项", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field-option/create", apps: ["custom","isv"], scopes: scopes22, errors: errors22, perMinute: 100 },
  "task.v2.custom_field.option.patch": { title: "更新自定义字段选项", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field-option/patch", apps: ["custom","isv"], scopes: scopes23, errors: errors22, perMinute: 100 },
  "task.v2.custom_field.patch": { title: "更新自定义字段", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/patch", apps: ["custom","isv"], scopes: scopes20, errors: errors22, fieldScopes: scopes1, perMinute: 100 },
  "task.v2.custom_field.remove": { title: "将自定义字段移出资源", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field/remove", apps: ["custom","isv"], scopes: scopes20, errors: errors22, perMinute: 100 },
  "task.v2.section.create": { title: "创建自定义分组", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/section/create", apps: ["custom","isv"], scopes: scopes24, errors: errors21, perMinute: 1000, perSecond: 50 },
  "task.v2.section.delete": { title: "删除自定义分组", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/section/delete", apps: ["custom","isv"], scopes: scopes25, errors: errors21, perMinute: 1000, perSecond: 50 },
  "task.v2.section.get": { title: "获取自定义分组详情", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/section/get", apps: ["custom","isv"], scopes: scopes26, errors: errors21, perMinute: 1000, perSecond: 50 },
  "task.v2.section.list": { title: "获取自定义分组列表", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/section/list", apps: ["custom","isv"], scopes: scopes26, errors: errors21, perMinute: 1000, perSecond: 50 },
  "task.v2.section.patch": { title: "更新自定义分组", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/section/patch", apps: ["custom","isv"], scopes: scopes24, errors: errors21, perMinute: 1000, perSecond: 50 },
  "task.v2.section.tasks": { title: "获取自定义分组任务列表", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/section/tasks", apps: ["custom","isv"], scopes: scopes26, errors: errors21, perMinute: 1000, perSecond: 50 },
  "task.v2.task.add_dependencies": { title: "添加依赖", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_dependencies", apps: ["custom","isv"], scopes: scopes12, errors: errors22, perMinute: 100 },
  "task.v2.task.add_members": { title: "添加任务成员", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_members", apps: ["custom","isv"], scopes: scopes27, errors: errors24, perMinute: 100 },
  "task.v2.task.add_reminders": { title: "添加任务提醒", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_reminders", apps: ["custom","isv"], scopes: scopes12, errors: errors25, perMinute: 100 },
  "task.v2.task.add_tasklist": { title: "任务加入清单", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_tasklist", apps: ["custom","isv"], scopes: scopes28, errors: errors26, perMinute: 1000, perSecond: 50 },
  "task.v2.task.create": { title: "创建任务", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/task/create", apps: ["custom","isv"], scopes: scopes12, errors: errors27, perSecond: 10 },
  "task.v2.task.delete": { title: "删除任务", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/task/delete", apps: ["custom","isv"], scopes: scopes29, errors: errors28, perSecond: 10 },
  "task.v2.task.get": { title: "获取任务详情", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/task/get", apps: ["custom","isv"], scopes: scopes30, errors: errors26, perSecond: 10 },
  "task.v2.task.list": { title: "列取任务列表", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/task/list", apps: ["custom","isv"], scopes: scopes30, errors: errors29, perMinute: 1000, perSecond: 50 },
  "task.v2.task.patch": { title: "更新任务", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/task/patch", apps: ["custom","isv"], scopes: scopes12, errors: errors21, perSecond: 10 },
  "task.v2.task.remove_dependencies": { title: "移除依赖", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_dependencies", apps: ["custom","isv"], scopes: scopes12, errors: errors22, perMinute: 100 },
  "task.v2.task.remove_members": { title: "移除任务成员", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_members", apps: ["custom","isv"], scopes: scopes27, errors: errors21, perMinute: 100 },
  "task.v2.task.remove_reminders": { title: "移除任务提醒", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_reminders", apps: ["custom","isv"], scopes: scopes12, errors: errors21, perMinute: 100 },
  "task.v2.task.remove_tasklist": { title: "任务移出清单", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_tasklist", apps: ["custom","isv"], scopes: scopes12, errors: errors21, perMinute: 1000, perSecond: 50 },
  "task.v2.task.search": { title: "搜索任务", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/task/search", apps: null, scopes: scopes31, errors: errors30, fieldScopes: scopes1, perMinute: 100 },
  "task.v2.task.set_ancestor_task": { title: "设置父任务", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/task/set_ancestor_task", apps: null, scopes: scopes28, errors: errors31, perMinute: 1000, perSecond: 50 },
  "task.v2.task.subtask.create": { title: "创建子任务", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/task-subtask/create", apps: ["custom","isv"], scopes: scopes12, errors: errors27, perSecond: 10 },
  "task.v2.task.subtask.list": { title: "获取任务的子任务列表", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/task-subtask/list", apps: ["custom","isv"], scopes: scopes30, errors: errors21, perMinute: 1000, perSecond: 50 },
  "task.v2.task.tasklists": { title: "列取任务所在清单", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/task/tasklists", apps: ["custom","isv"], scopes: scopes30, errors: errors21, perMinute: 1000, perSecond: 50 },
  "task.v2.task_v2.list_related_task": { title: "列取与我相关的任务", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/task_v2/list_related_task", apps: null, scopes: scopes30, errors: errors29, fieldScopes: scopes1 },
  "task.v2.task_v2.task_subscription": { title: "订阅任务变更事件", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/task_v2/task_subscription", apps: null, scopes: scopes31, errors: errors29, fieldScopes: scopes1, perSecond: 10 },
  "task.v2.tasklist.activity_subscription.create": { title: "创建动态订阅", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/create", apps: ["custom","isv"], scopes: scopes32, errors: errors22, fieldScopes: scopes1, perMinute: 100 },
  "task.v2.tasklist.activity_subscription.delete": { title: "删除动态订阅", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/delete", apps: ["custom","isv"], scopes: scopes33, errors: errors22, perMinute: 100 },
  "task.v2.tasklist.activity_subscription.get": { title: "获取动态订阅", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/get", apps: ["custom","isv"], scopes: scopes34, errors: errors22, fieldScopes: scopes1, perMinute: 100 },
  "task.v2.tasklist.activity_subscription.list": { title: "列取动态订阅", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/list", apps: ["custom","isv"], scopes: scopes34, errors: errors22, fieldScopes: scopes1, perMinute: 100 },
  "task.v2.tasklist.activity_subscription.patch": { title: "更新动态订阅", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/patch", apps: ["custom","isv"], scopes: scopes32, errors: errors22, fieldScopes: scopes1, perMinute: 100 },
  "task.v2.tasklist.add_members": { title: "添加清单成员", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/add_members", apps: ["custom","isv"], scopes: scopes32, errors: errors32, perMinute: 1000, perSecond: 50 },
  "task.v2.tasklist.create": { title: "创建清单", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/create", apps: ["custom","isv"], scopes: scopes32, errors: errors29, perMinute: 1000, perSecond: 50 },
  "task.v2.tasklist.delete": { title: "删除清单", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/delete", apps: ["custom","isv"], scopes: scopes33, errors: errors21, perMinute: 1000, perSecond: 50 },
  "task.v2.tasklist.get": { title: "获取清单详情", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/get", apps: ["custom","isv"], scopes: scopes34, errors: errors21, perMinute: 1000, perSecond: 50 },
  "task.v2.tasklist.list": { title: "获取清单列表", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/list", apps: ["custom","isv"], scopes: scopes34, errors: errors29, perMinute: 1000, perSecond: 50 },
  "task.v2.tasklist.patch": { title: "更新清单", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/patch", apps: ["custom","isv"], scopes: scopes32, errors: errors21, perMinute: 1000, perSecond: 50 },
  "task.v2.tasklist.remove_members": { title: "移除清单成员", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/remove_members", apps: ["custom","isv"], scopes: scopes32, errors: errors21, perMinute: 1000, perSecond: 50 },
  "task.v2.tasklist.search": { title: "搜索清单", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/search", apps: null, scopes: scopes35, errors: errors33, fieldScopes: scopes1, perMinute: 100 },
  "task.v2.tasklist.tasks": { title: "获取清单任务列表", page: "/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/tasks", apps: ["custom","isv"], scopes: scopes34, errors: errors34, perMinute: 1000, perSecond: 50 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {
  "task.task.comment.updated_v1": { title: "任务评论信息变更", page: "/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-comment/events/updated", apps: ["custom","isv"], scopes: scopes36 },
  "task.task.update_tenant_v1": { title: "任务信息变更（租户维度）", page: "/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/events/update_tenant", apps: ["custom","isv"], scopes: scopes37 },
  "task.task.update_user_access_v2": { title: "任务事件", page: null, apps: null, scopes: null },
  "task.task.updated_v1": { title: "任务信息变更（应用维度）", page: "/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task/events/updated", apps: ["custom","isv"], scopes: scopes38 }
}
