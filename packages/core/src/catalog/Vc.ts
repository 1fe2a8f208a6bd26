// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `vc`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["vc:alert:readonly"]
const scopes1: Catalog.Scopes = ["vc:meeting.interaction:write"]
const scopes2: Catalog.Scopes = ["vc:meeting.bot.manage:write"]
const scopes3: Catalog.Scopes = ["vc:meeting.bot.join:write","vc:meeting.meetingevent:read"]
const scopes4: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const scopes5: Catalog.Scopes = ["vc:meeting.bot.join:write"]
const scopes6: Catalog.Scopes = ["vc:meeting.message:write"]
const scopes7: Catalog.Scopes = ["vc:meeting.realtime:read"]
const scopes8: Catalog.Scopes = ["vc:export","vc:meeting:export"]
const scopes9: Catalog.Scopes = ["vc:meeting"]
const scopes10: Catalog.Scopes = ["vc:meeting.meetingevent:read","vc:meeting:readonly"]
const scopes11: Catalog.Scopes = ["contact:user.employee_id:readonly","vc:meeting.artifact.note:read","vc:meeting.artifact.verbatim:read"]
const scopes12: Catalog.Scopes = ["vc:meeting","vc:meeting.participant:write"]
const scopes13: Catalog.Scopes = ["vc:meeting.meetingid:read","vc:meeting:readonly"]
const scopes14: Catalog.Scopes = ["vc:record:readonly"]
const scopes15: Catalog.Scopes = ["vc:record"]
const scopes16: Catalog.Scopes = ["vc:meeting.search:read"]
const scopes17: Catalog.Scopes = ["vc:meeting.meetingevent:read"]
const scopes18: Catalog.Scopes = ["vc:room:readonly","vc:rooms.room.detailinfo:read"]
const scopes19: Catalog.Scopes = ["vc:note:read"]
const scopes20: Catalog.Scopes = ["vc:report:readonly"]
const scopes21: Catalog.Scopes = ["vc:reserve"]
const scopes22: Catalog.Scopes = ["vc:reserve:readonly"]
const scopes23: Catalog.Scopes = ["vc:room","vc:room:readonly","vc:rooms.room.basicinfo:read"]
const scopes24: Catalog.Scopes = ["vc:room","vc:rooms.room:update"]
const scopes25: Catalog.Scopes = ["vc:room","vc:rooms.room:create"]
const scopes26: Catalog.Scopes = ["vc:room","vc:rooms.room:delete"]
const scopes27: Catalog.Scopes = ["vc:room:readonly"]
const scopes28: Catalog.Scopes = ["vc:room"]
const scopes29: Catalog.Scopes = ["vc:room","vc:rooms.roomlevel:create"]
const scopes30: Catalog.Scopes = ["vc:room","vc:rooms.roomlevel:delete"]
const scopes31: Catalog.Scopes = ["vc:room","vc:room:readonly","vc:rooms.roomlevel:read"]
const scopes32: Catalog.Scopes = ["vc:room","vc:rooms.roomlevel:update"]
const scopes33: Catalog.Scopes = ["vc:meeting.all_meeting:readonly"]
const scopes34: Catalog.Scopes = ["vc:meeting:readonly","vc:meeting.meetingevent:read"]
const scopes35: Catalog.Scopes = ["vc:room","vc:room:readonly"]
const scopes36: Catalog.Scopes = ["vc:room","vc:room:readonly","vc:rooms.roomlevel:delete","vc:rooms.roomlevel:read"]
const errors0: Catalog.RawErrors = [[500,121001,"internal error"],[400,121002,"not support"],[400,121003,"param error"],[404,121004,"data not exist"]]
const errors1: Catalog.RawErrors = [[400,120001,"param is invalid"],[403,120002,"switch for allowing agents to join meetings is disabled"],[403,120003,"user is not in the meeting"],[403,120004,"bot is not in the meeting"]]
const errors2: Catalog.RawErrors = [[500,121001,"internal service error"],[400,121002,"param is invalid"],[403,121003,"no permission"],[400,121004,"meeting status unexpected"],[400,121005,"meeting not exist"],[400,121006,"participant count reach limit"],[400,121007,"callee is busy"],[400,121008,"meeting locked"],[400,121009,"need password"],[400,121010,"wrong password"],[400,121011,"password try exceed limit"],[429,121012,"too many failed attempts"],[403,121013,"no permission to join"],[400,121014,"meeting not started"],[403,121015,"lark security forbidden"],[403,121016,"switch for allowing agents to join meetings is disabled"],[403,121017,"user is not in the meeting"],[403,121018,"bot is not in the meeting"]]
const errors3: Catalog.RawErrors = [[500,121101,"internal service error"],[400,121102,"param is invalid"],[403,121103,"no permission"],[400,121104,"meeting status unexpected"],[400,121105,"meeting not exist"],[400,121106,"meeting locked"],[400,121107,"participant status unexpected"],[403,121108,"switch for allowing agents to join meetings is disabled"],[403,121109,"user is not in the meeting"],[403,121110,"bot is not in the meeting"]]
const errors4: Catalog.RawErrors = [[400,120001,"param is invalid"]]
const errors5: Catalog.RawErrors = [[500,121001,"internal error"],[400,121002,"not support"],[400,121003,"param error"],[404,121004,"data not exist"],[403,121005,"no permission"],[403,121009,"switch for allowing agents to join meetings is disabled"],[403,121010,"user is not in the meeting"],[403,121011,"bot is not in the meeting"]]
const errors6: Catalog.RawErrors = [[500,121001,"internal error"],[400,121002,"not support"],[400,121003,"param error"],[404,121004,"data not exist"],[403,121005,"no permission"]]
const errors7: Catalog.RawErrors = [[500,121001,"internal error"],[400,121002,"not support"],[400,121003,"param error"],[403,121005,"no permission"],[400,122001,"meeting status unexpected"],[404,122002,"meeting not exist"],[400,122003,"operator user not in meeting"]]
const errors8: Catalog.RawErrors = [[500,121001,"internal error"],[400,121002,"not support"],[400,121003,"param error"],[403,121005,"no permission"],[400,122001,"meeting status unexpected"],[404,122002,"meeting not exist"],[400,122003,"operator user not in meeting"],[400,122005,"cannot operate self"],[400,122006,"participant count reach limit"],[400,122007,"callee is busy"],[400,122008,"meeting is locked"]]
const errors9: Catalog.RawErrors = [[500,121001,"internal error"],[400,121002,"not support"],[400,121003,"param error"],[403,121005,"no permission"],[400,122001,"meeting status unexpected"],[404,122002,"meeting not exist"],[400,122003,"operator user not in meeting"],[400,122005,"cannot operate self"]]
const errors10: Catalog.RawErrors = [[500,121001,"internal error"],[400,121003,"param error"]]
const errors11: Catalog.RawErrors = [[500,121001,"internal error"],[400,121002,"not support"],[400,121003,"param error"],[404,121004,"data not exist"],[403,121005,"no permission"],[400,122001,"meeting status unexpected"],[404,122002,"meeting not exist"],[400,124002,"record processing"]]
const errors12: Catalog.RawErrors = [[500,121001,"internal error"],[400,121002,"not support"],[400,121003,"param error"],[404,121004,"data not exist"],[403,121005,"no permission"],[404,122002,"meeting not exist"]]
const errors13: Catalog.RawErrors = [[500,121001,"invalid param"],[500,121002,"network error"],[500,121011,"query is too long"],[500,121012,"invalid filter"],[500,121020,"page_token is invalid or expired"],[500,121021,"page_size exceeds maximum allowed value"],[500,121022,"pagination limit reached"],[500,121030,"user identity not found"],[500,121031,"failed to initialize request context"],[500,121040,"search service error"],[500,121041,"failed to process search result"],[500,122601,"meeting time format is invalid"],[500,122602,"failed to build meeting filter"],[500,122603,"failed to convert meeting search result"],[500,122604,"invalid meeting room ID format"]]
const errors14: Catalog.RawErrors = [[500,121001,"internal error"],[400,121002,"not support"],[400,121003,"param error"],[403,121005,"no permission"],[409,121006,"data conflict"],[400,122001,"meeting status unexpected"],[404,122002,"meeting not exist"],[400,122003,"operator user not in meeting"],[400,122004,"target user not in meeting"],[400,122005,"cannot operate self"],[400,122009,"participant status not expected"]]
const errors15: Catalog.RawErrors = [[500,121001,"internal error"],[400,121002,"not support"],[400,121003,"param error"],[400,126003,"meeting number invalid (cannot smaller than 0)"],[400,126004,"meeting number length not correct (supposed to be 9)"],[400,126005,"start time error (cannot larger than now or smaller than 0)"],[400,126006,"end time cannot exceed start time for one year or smaller than start time"],[400,126008,"filter condition should be set only one"],[400,126015,"not support room_id"],[400,126016,"end time cannot exceed start time for one month or smaller than start time for future schedule list"],[404,121004,"data not exist"],[403,121005,"no permission"]]
const errors16: Catalog.RawErrors = [[500,121001,"internal error"],[400,121002,"not support"],[400,121003,"param error"],[400,126003,"meeting number invalid (cannot smaller than 0)"],[400,126004,"meeting number length not correct (supposed to be 9)"],[400,126005,"start time error (cannot larger than now or smaller than 0)"],[400,126006,"end time cannot exceed start time for one day or smaller than start time"],[400,126007,"userID and roomID cannot be set concurrently"],[400,126009,"cannot find meeting according to the params you provide"],[400,126015,"not support room_id"],[404,121004,"data not exist"],[403,121005,"no permission"]]
const errors17: Catalog.RawErrors = [[500,121001,"internal error"],[400,121002,"not support"],[400,121003,"param error"],[400,126003,"meeting number invalid (cannot smaller than 0)"],[400,126004,"meeting number length not correct (supposed to be 9)"],[400,126005,"start time error (cannot larger than now or smaller than 0)"],[400,126006,"end time cannot exceed start time for one day or smaller than start time"],[400,126007,"userID and roomID cannot be set concurrently"],[400,126009,"cannot find meeting according to the params you provide"],[400,126010,"cannot find device according to the params you provide"],[404,121004,"data not exist"],[403,121005,"no permission"]]
const errors18: Catalog.RawErrors = [[500,121001,"internal error"],[400,121002,"not support"],[400,121003,"param error"]]
const errors19: Catalog.RawErrors = [[500,121001,"internal error"],[400,121002,"not support"],[400,121003,"param error"],[400,122359,"The request you send is not a valid {lark_id} or not exists"]]
const errors20: Catalog.RawErrors = [[500,121001,"internal error"],[400,121002,"not support"],[400,121003,"param error"],[400,123002,"record param error"],[400,123003,"assign host exceed max limit 10"],[400,123004,"assign host error"],[400,123006,"invalid password"]]
const errors21: Catalog.RawErrors = [[500,121001,"internal error"],[400,121002,"not support"],[400,121003,"param error"],[404,121004,"data not exist"],[403,121005,"no permission"],[400,123002,"record param error"],[400,123003,"assign host exceed max limit 10"],[400,123004,"assign host error"],[400,123006,"invalid password"]]
const errors22: Catalog.RawErrors = [[500,121001,"internal error"],[400,121002,"not support"],[400,125002,"please contact customer service to upgrade the package to use this function"],[400,126001,"invalid room or level id, check itself or whether the scope_type corresponds to it"],[404,121004,"data not exist"],[403,121005,"no permission"]]
const errors23: Catalog.RawErrors = [[500,121001,"internal error"],[400,121002,"not support"],[400,125002,"please contact customer service to upgrade the package to use this function"],[400,126001,"invalid room or level id, check itself or whether the scope_type corresponds to it"],[400,126012,"updated sum of userIDs and deptIDs exceed 500"],[400,126013,"some userIDs you put is invalid"],[400,126014,"some deptIDs you put is invalid"],[400,121003,"param error"],[404,121004,"data not exist"],[403,121005,"no permission"]]
const errors24: Catalog.RawErrors = [[500,121001,"internal error"],[400,121002,"not support"],[400,126001,"invalid room or level id, check itself or whether the scope_type corresponds to it"],[404,121004,"data not exist"],[403,121005,"no permission"]]
const errors25: Catalog.RawErrors = [[500,121001,"internal error"],[400,121002,"not support"],[400,126001,"invalid room or level id, check itself or whether the scope_type corresponds to it"],[400,126012,"updated sum of userIDs and deptIDs exceed 500"],[400,126013,"some userIDs you put is invalid"],[400,126014,"some deptIDs you put is invalid"],[400,121003,"param error"],[404,121004,"data not exist"],[403,121005,"no permission"]]
const errors26: Catalog.RawErrors = [[500,121001,"internal error"],[400,121002,"not support"],[400,126001,"invalid room or level id, check itself or whether the scope_type corresponds to it"],[400,126002,"reserve form is not configured"],[404,121004,"data not exist"],[403,121005,"no permission"]]
const errors27: Catalog.RawErrors = [[500,121001,"internal error"],[400,121002,"not support"],[400,121003,"param error"],[400,126001,"invalid room or level id, check itself or whether the scope type corresponds to it"],[400,126002,"reserve form is not configured"],[400,126011,"notify time exceeds the scope to which the time unit appoints"],[400,126012,"updated sum of userIDs and deptIDs exceed 500"],[400,126013,"some userIDs you put is invalid"],[404,121004,"data not exist"],[403,121005,"no permission"]]
const errors28: Catalog.RawErrors = [[500,121001,"internal error"],[400,121002,"not support"],[400,126001,"invalid room or level id, check itself or whether the scope type corresponds to it"],[400,126012,"updated sum of userIDs and deptIDs exceed 500"],[400,126013,"some userIDs you put is invalid"],[400,126014,"some deptIDs you put is invalid"],[400,121003,"param error"],[404,121004,"data not exist"],[403,121005,"no permission"]]
const errors29: Catalog.RawErrors = [[500,121001,"internal error"],[400,121002,"not support"],[400,126001,"invalid room or level id, check itself or whether the scope_type corresponds to it"],[400,121003,"param error"],[404,121004,"data not exist"],[403,121005,"no permission"]]
const errors30: Catalog.RawErrors = [[500,121001,"internal error"],[400,121002,"not support"],[400,121003,"param error"],[400,126005,"start time error (cannot larger than now or smaller than 0)"],[400,126006,"end time cannot exceed start time for one day or smaller than start time"],[404,121004,"data not exist"],[403,121005,"no permission"]]
const errors31: Catalog.RawErrors = [[500,121001,"internal error"],[400,121002,"not support"],[400,121003,"param error"],[404,121004,"data not exist"],[404,121005,"no permission"],[404,121006,"data conflict"],[404,125001,"cannot create/update room at this level"]]
const errors32: Catalog.RawErrors = [[500,121001,"internal error"],[400,121002,"not support"],[400,121003,"param error"],[404,121004,"data not exist"],[404,121005,"no permission"],[404,121006,"data conflict"]]
const errors33: Catalog.RawErrors = [[500,121001,"internal error"],[400,121002,"not support"],[400,121003,"param error"],[404,121004,"data not exist"],[404,121005,"no permission"],[404,121006,"data conflict"],[404,125001,"cannot delete child at this level"]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/vc.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "vc.v1.alert.list": { title: "获取告警记录", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/alert/list", apps: ["custom"], scopes: scopes0, errors: errors0, perMinute: 100 },
  "vc.v1.bot.countdown": { title: "会中倒计时", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/countdown", apps: null, scopes: scopes1, errors: [] },
  "vc.v1.bot.end": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes2 },
  "vc.v1.bot.events": { title: "获取会议事件列表", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/events", apps: null, scopes: scopes3, errors: errors1, fieldScopes: scopes4, perMinute: 100 },
  "vc.v1.bot.invite": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes5 },
  "vc.v1.bot.join": { title: "加入会议", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/join", apps: null, scopes: scopes5, errors: errors2, perSecond: 5 },
  "vc.v1.bot.leave": { title: "离开会议", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/leave", apps: null, scopes: scopes5, errors: errors3, perSecond: 5 },
  "vc.v1.bot.message": { title: "发送会中消息", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/message", apps: null, scopes: scopes6, errors: errors4, perMinute: 100 },
  "vc.v1.bot.realtime_endpoint": { title: "获取会议机器人实时 WebSocket 连接地址", page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.bot.screenshot": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes7 },
  "vc.v1.bot.user_active_meeting": { title: "获取用户活跃会议列表", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/user_active_meeting", apps: null, scopes: scopes3, errors: errors5, fieldScopes: scopes4, perSecond: 5 },
  "vc.v1.export.download": { title: "下载导出文件", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/download", apps: ["custom","isv"], scopes: scopes8, errors: errors6, perMinute: 100 },
  "vc.v1.export.get": { title: "查询导出任务结果", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/get", apps: ["custom","isv"], scopes: scopes8, errors: errors6, perMinute: 100 },
  "vc.v1.export.meeting_list": { title: "导出会议明细", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/meeting_list", apps: ["custom","isv"], scopes: scopes8, errors: errors6, fieldScopes: scopes4, perMinute: 100 },
  "vc.v1.export.participant_list": { title: "导出参会人明细", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/participant_list", apps: ["custom","isv"], scopes: scopes8, errors: errors6, fieldScopes: scopes4, perMinute: 100 },
  "vc.v1.export.participant_quality_list": { title: "导出参会人会议质量数据", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/participant_quality_list", apps: ["custom","isv"], scopes: scopes8, errors: errors6, fieldScopes: scopes4, perMinute: 100 },
  "vc.v1.export.resource_reservation_list": { title: "导出会议室预定数据", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/export/resource_reservation_list", apps: ["custom","isv"], scopes: scopes8, errors: errors6, perMinute: 100 },
  "vc.v1.material.pull_meta": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.material.remove": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.material.upload_meta": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.meeting.change_name": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.meeting.end": { title: "结束会议", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/end", apps: ["custom","isv"], scopes: scopes9, errors: errors7, perMinute: 1000, perSecond: 50 },
  "vc.v1.meeting.get": { title: "获取会议详情", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/get", apps: ["custom","isv"], scopes: scopes10, errors: errors6, fieldScopes: scopes11, perMinute: 1000, perSecond: 50 },
  "vc.v1.meeting.invite": { title: "邀请参会人", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/invite", apps: ["custom","isv"], scopes: scopes12, errors: errors8, fieldScopes: scopes4, perMinute: 1000, perSecond: 50 },
  "vc.v1.meeting.kickout": { title: "移除参会人", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/kickout", apps: ["custom","isv"], scopes: scopes12, errors: errors9, fieldScopes: scopes4, perMinute: 1000, perSecond: 50 },
  "vc.v1.meeting.list": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.meeting.list_by_no": { title: "获取与会议号关联的会议列表", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/list_by_no", apps: ["custom","isv"], scopes: scopes13, errors: errors10, perMinute: 100 },
  "vc.v1.meeting.pull_subtitle.get": { title: "获取会议或录音字幕", page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.meeting.recording.get": { title: "获取录制文件", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting-recording/get", apps: ["custom","isv"], scopes: scopes14, errors: errors11, perMinute: 1000, perSecond: 50 },
  "vc.v1.meeting.recording.set_permission": { title: "授权录制文件", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting-recording/set_permission", apps: ["custom","isv"], scopes: scopes15, errors: errors12, fieldScopes: scopes4, perMinute: 1000, perSecond: 50 },
  "vc.v1.meeting.recording.start": { title: "开始录制", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting-recording/start", apps: ["custom","isv"], scopes: scopes15, errors: errors7, special: true },
  "vc.v1.meeting.recording.stop": { title: "停止录制", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting-recording/stop", apps: ["custom","isv"], scopes: scopes15, errors: errors7, special: true },
  "vc.v1.meeting.search": { title: "搜索会议记录", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/search", apps: ["custom"], scopes: scopes16, errors: errors13, perMinute: 100 },
  "vc.v1.meeting.set_host": { title: "设置主持人", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/set_host", apps: ["custom","isv"], scopes: scopes12, errors: errors14, fieldScopes: scopes4, perMinute: 1000, perSecond: 50 },
  "vc.v1.meeting.subscription": { title: "订阅会议变更事件", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/subscription", apps: null, scopes: scopes17, errors: errors6, perMinute: 1000, perSecond: 50 },
  "vc.v1.meeting.unsubscription": { title: "取消订阅会议变更事件", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/unsubscription", apps: null, scopes: scopes17, errors: errors6, perMinute: 1000, perSecond: 50 },
  "vc.v1.meeting_list.get": { title: "查询会议明细", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting_list/get", apps: ["custom","isv"], scopes: scopes18, errors: errors15, fieldScopes: scopes4, perMinute: 100 },
  "vc.v1.my_ai_mm.extension_boarding": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_mm.media_bind": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_mm.media_parse": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_mm.query": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_mm.query_suggest_context": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_room.auto_release_event": { title: "引导释放", page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_room.auto_welcome": { title: "自动欢迎", page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_room.check_in_schedule": { title: "签到日程", page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_room.exit": { title: "退出", page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_room.help_scene_type": { title: "获取帮助指令", page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_room.join_meeting": { title: "加入及创建会议", page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_room.join_meeting_number": { title: "会议号入会", page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_room.join_offline_meeting": { title: "创建线下会议", page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_room.leave_meeting": { title: "离开会议", page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_room.reserve_instant_event": { title: "预定即时日程", page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_room.room_calling": { title: "呼叫", page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_sip.create_event_card": { title: "生成卡片", page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_vc.card_callback": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_vc.fetch_meeting_analyze": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_vc.fetch_meeting_list": { title: "用于获取已经保存的会议列表", page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_vc.meeting_analyze": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_vc.set_meeting_list": { title: "设置需要分析的会议列表", page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_vc.start_analysis": { title: "开始会议分析", page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_vc_meeting.callback": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_vc_meeting.do_operation": { title: "会议操作", page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_vc_meeting.doc_based_suggest_question": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_vc_meeting.fetch_recap_stream": { title: "流式获取会议纪要", page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_vc_meeting.fetch_section_summary_stream": { title: "流式获取分段会议总结", page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_vc_meeting.fetch_step_summary_stream": { title: "流式获取两段式会议总结", page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_vc_meeting.get_common_reply": { title: "会议内容问答", page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_vc_meeting.get_recap": { title: "获取会议纪要", page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_vc_meeting.get_todo_task": { title: "获取会议待办", page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_vc_meeting.section_summary": { title: "获取会议分段纪要", page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.my_ai_vc_meeting.seed_ai_pull_data": { title: "seed ai获取会议信息", page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.note.get": { title: "获取纪要详情", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/note/get", apps: ["custom"], scopes: scopes19, errors: errors6, fieldScopes: scopes4, perMinute: 1000, perSecond: 50 },
  "vc.v1.note.subscription": { title: "订阅纪要变更事件", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/note/subscription", apps: null, scopes: scopes19, errors: errors6, perMinute: 1000, perSecond: 50 },
  "vc.v1.note.unified_note_transcript": { title: "获取三合一纪要文档的原始转写记录（支持分页）", page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.note.unsubscription": { title: "取消订阅纪要变更事件", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/note/unsubscription", apps: null, scopes: scopes19, errors: errors6, perMinute: 1000, perSecond: 50 },
  "vc.v1.participant_list.get": { title: "查询参会人明细", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/participant_list/get", apps: ["custom","isv"], scopes: scopes18, errors: errors16, fieldScopes: scopes4, perMinute: 100 },
  "vc.v1.participant_quality_list.get": { title: "查询参会人会议质量数据", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/participant_quality_list/get", apps: ["custom","isv"], scopes: scopes18, errors: errors17, fieldScopes: scopes4, perMinute: 100 },
  "vc.v1.recording.subscription": { title: "订阅录音事件", page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.recording.unsubscription": { title: "取消订阅录音事件", page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.report.get_daily": { title: "获取会议报告", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/report/get_daily", apps: ["custom","isv"], scopes: scopes20, errors: errors18, special: true },
  "vc.v1.report.get_top_user": { title: "获取 Top 用户列表", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/report/get_top_user", apps: ["custom","isv"], scopes: scopes20, errors: errors19, fieldScopes: scopes4, special: true },
  "vc.v1.reserve.apply": { title: "预约会议", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/apply", apps: ["custom","isv"], scopes: scopes21, errors: errors20, fieldScopes: scopes4, perMinute: 1000, perSecond: 50 },
  "vc.v1.reserve.delete": { title: "删除预约", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/delete", apps: ["custom","isv"], scopes: scopes21, errors: errors6, perMinute: 1000, perSecond: 50 },
  "vc.v1.reserve.get": { title: "获取预约", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/get", apps: ["custom","isv"], scopes: scopes22, errors: errors6, fieldScopes: scopes4, perMinute: 1000, perSecond: 50 },
  "vc.v1.reserve.get_active_meeting": { title: "获取活跃会议", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/get_active_meeting", apps: ["custom","isv"], scopes: scopes22, errors: errors6, fieldScopes: scopes4, perMinute: 1000, perSecond: 50 },
  "vc.v1.reserve.update": { title: "更新预约", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/update", apps: ["custom","isv"], scopes: scopes21, errors: errors21, fieldScopes: scopes4, perMinute: 1000, perSecond: 50 },
  "vc.v1.reserve_config.admin.get": { title: "查询会议室预定管理员", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-admin/get", apps: ["custom","isv"], scopes: scopes23, errors: errors22, fieldScopes: scopes4, perMinute: 100 },
  "vc.v1.reserve_config.admin.patch": { title: "更新会议室预定管理员", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-admin/patch", apps: ["custom","isv"], scopes: scopes24, errors: errors23, fieldScopes: scopes4, perMinute: 100 },
  "vc.v1.reserve_config.disable_inform.get": { title: "查询禁用状态变更通知", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-disable_inform/get", apps: ["custom","isv"], scopes: scopes23, errors: errors24, fieldScopes: scopes4, perMinute: 100 },
  "vc.v1.reserve_config.disable_inform.patch": { title: "更新禁用状态变更通知", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-disable_inform/patch", apps: ["custom","isv"], scopes: scopes24, errors: errors25, fieldScopes: scopes4, perMinute: 100 },
  "vc.v1.reserve_config.form.get": { title: "查询会议室预定表单", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-form/get", apps: ["custom","isv"], scopes: scopes23, errors: errors26, fieldScopes: scopes4, perMinute: 100 },
  "vc.v1.reserve_config.form.patch": { title: "更新会议室预定表单", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config-form/patch", apps: ["custom","isv"], scopes: scopes24, errors: errors27, fieldScopes: scopes4, perMinute: 100 },
  "vc.v1.reserve_config.patch": { title: "更新会议室预定限制", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config/patch", apps: ["custom","isv"], scopes: scopes24, errors: errors28, fieldScopes: scopes4, perMinute: 100 },
  "vc.v1.reserve_config.reserve_scope": { title: "查询会议室预定限制", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config/reserve_scope", apps: ["custom","isv"], scopes: scopes23, errors: errors29, fieldScopes: scopes4, perMinute: 100 },
  "vc.v1.resource_reservation_list.get": { title: "查询会议室预定数据", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/resource_reservation_list/get", apps: ["custom","isv"], scopes: scopes18, errors: errors30, perMinute: 100 },
  "vc.v1.room.create": { title: "创建会议室", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/create", apps: ["custom","isv"], scopes: scopes25, errors: errors31, fieldScopes: scopes4, perMinute: 20 },
  "vc.v1.room.delete": { title: "删除会议室", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/delete", apps: ["custom","isv"], scopes: scopes26, errors: errors32, perMinute: 20 },
  "vc.v1.room.get": { title: "查询会议室详情", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/get", apps: ["custom","isv"], scopes: scopes23, errors: errors32, fieldScopes: scopes4, perMinute: 1000, perSecond: 50 },
  "vc.v1.room.list": { title: "查询会议室列表", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/list", apps: ["custom","isv"], scopes: scopes23, errors: errors32, fieldScopes: scopes4, perMinute: 1000, perSecond: 50 },
  "vc.v1.room.mget": { title: "批量查询会议室详情", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/mget", apps: ["custom","isv"], scopes: scopes23, errors: errors32, fieldScopes: scopes4, perMinute: 1000, perSecond: 50 },
  "vc.v1.room.patch": { title: "更新会议室", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/patch", apps: ["custom","isv"], scopes: scopes24, errors: errors31, fieldScopes: scopes4, perMinute: 20 },
  "vc.v1.room.search": { title: "搜索会议室", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/search", apps: ["custom","isv"], scopes: scopes23, errors: errors32, fieldScopes: scopes4, perMinute: 1000, perSecond: 50 },
  "vc.v1.room_config.del": { title: null, page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.room_config.query": { title: "查询会议室配置", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_config/query", apps: ["custom","isv"], scopes: scopes27, errors: errors0, fieldScopes: scopes4, special: true },
  "vc.v1.room_config.set": { title: "设置会议室配置", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_config/set", apps: ["custom","isv"], scopes: scopes28, errors: errors0, fieldScopes: scopes4, perMinute: 1000, perSecond: 50 },
  "vc.v1.room_config.set_checkboard_access_code": { title: "创建签到板部署码", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_config/set_checkboard_access_code", apps: ["custom","isv"], scopes: scopes28, errors: errors0, perMinute: 1000, perSecond: 50 },
  "vc.v1.room_config.set_room_access_code": { title: "创建会议室部署码", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_config/set_room_access_code", apps: ["custom","isv"], scopes: scopes28, errors: errors0, perMinute: 1000, perSecond: 50 },
  "vc.v1.room_level.create": { title: "创建会议室层级", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/create", apps: ["custom","isv"], scopes: scopes29, errors: errors32, perMinute: 20 },
  "vc.v1.room_level.del": { title: "删除会议室层级", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/del", apps: ["custom","isv"], scopes: scopes30, errors: errors33, perMinute: 20 },
  "vc.v1.room_level.get": { title: "查询会议室层级详情", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/get", apps: ["custom","isv"], scopes: scopes31, errors: errors32, perMinute: 1000, perSecond: 50 },
  "vc.v1.room_level.list": { title: "查询会议室层级列表", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/list", apps: ["custom","isv"], scopes: scopes31, errors: errors32, perMinute: 1000, perSecond: 50 },
  "vc.v1.room_level.mget": { title: "批量查询会议室层级详情", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/mget", apps: ["custom","isv"], scopes: scopes31, errors: errors32, perMinute: 1000, perSecond: 50 },
  "vc.v1.room_level.patch": { title: "更新会议室层级", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/patch", apps: ["custom","isv"], scopes: scopes32, errors: errors32, perMinute: 20 },
  "vc.v1.room_level.search": { title: "搜索会议室层级", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/search", apps: ["custom","isv"], scopes: scopes31, errors: errors32, perMinute: 1000, perSecond: 50 },
  "vc.v1.scope_config.access_code": { title: "创建部署码", page: null, apps: null, scopes: null, errors: [] },
  "vc.v1.scope_config.create": { title: "设置会议室配置", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/scope_config/create", apps: ["custom","isv"], scopes: scopes24, errors: errors32, fieldScopes: scopes4, perMinute: 20 },
  "vc.v1.scope_config.get": { title: "查询会议室配置", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/scope_config/get", apps: ["custom","isv"], scopes: scopes23, errors: errors32, fieldScopes: scopes4, perMinute: 1000, perSecond: 50 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {
  "vc.bot.meeting_activity_v1": { title: "会中事件", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/supportEventsList/meeting_activity", apps: null, scopes: null },
  "vc.bot.meeting_ended_v1": { title: "会议结束", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/supportEventsList/meeting_ended", apps: null, scopes: null },
  "vc.bot.meeting_invited_v1": { title: "邀请机器人入会", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/supportEventsList/meeting_invited", apps: null, scopes: null },
  "vc.bot.meeting_started_v1": { title: "会议开始", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/bot/supportEventsList/meeting_started", apps: null, scopes: null },
  "vc.material.review_result_v1": { title: null, page: null, apps: null, scopes: null },
  "vc.meeting.all_meeting_ended_v1": { title: "企业会议结束", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/all_meeting_ended", apps: ["custom","isv"], scopes: scopes33 },
  "vc.meeting.all_meeting_started_v1": { title: "企业会议开始", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/all_meeting_started", apps: ["custom","isv"], scopes: scopes33 },
  "vc.meeting.join_meeting_v1": { title: "加入会议", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/join_meeting", apps: ["custom","isv"], scopes: scopes34 },
  "vc.meeting.leave_meeting_v1": { title: "离开会议", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/leave_meeting", apps: ["custom","isv"], scopes: scopes34 },
  "vc.meeting.meeting_ended_v1": { title: "会议结束", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/meeting_ended", apps: ["custom","isv"], scopes: scopes34 },
  "vc.meeting.meeting_started_v1": { title: "会议开始", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/meeting_started", apps: ["custom","isv"], scopes: scopes34 },
  "vc.meeting.participant_meeting_ended_v1": { title: "参与的会议结束", page: null, apps: null, scopes: null },
  "vc.meeting.participant_meeting_joined_v1": { title: null, page: null, apps: null, scopes: null },
  "vc.meeting.participant_meeting_started_v1": { title: null, page: null, apps: null, scopes: null },
  "vc.meeting.recording_ended_v1": { title: "停止录制", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/recording_ended", apps: ["custom","isv"], scopes: scopes34 },
  "vc.meeting.recording_ready_v1": { title: "录制完成", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/recording_ready", apps: ["custom","isv"], scopes: scopes34 },
  "vc.meeting.recording_started_v1": { title: "开始录制", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/recording_started", apps: ["custom","isv"], scopes: scopes34 },
  "vc.meeting.send_meeting_im_v1": { title: null, page: null, apps: null, scopes: null },
  "vc.meeting.share_ended_v1": { title: "结束屏幕共享", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/share_ended", apps: ["custom","isv"], scopes: scopes34 },
  "vc.meeting.share_started_v1": { title: "开始屏幕共享", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/events/share_started", apps: ["custom","isv"], scopes: scopes34 },
  "vc.note.generated_v1": { title: "纪要生成", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/note/events/generated", apps: null, scopes: null },
  "vc.recording.recording_ended_v1": { title: null, page: null, apps: null, scopes: null },
  "vc.recording.recording_started_v1": { title: null, page: null, apps: null, scopes: null },
  "vc.recording.recording_transcript_generated_v1": { title: null, page: null, apps: null, scopes: null },
  "vc.reserve_config.updated_v1": { title: "更新会议室预定限制", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve_config/events/updated", apps: ["custom","isv"], scopes: scopes35 },
  "vc.room.created_v1": { title: "创建会议室", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/events/created", apps: ["custom","isv"], scopes: scopes35 },
  "vc.room.deleted_v1": { title: "删除会议室", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/events/deleted", apps: ["custom","isv"], scopes: scopes35 },
  "vc.room.updated_v1": { title: "更新会议室", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/events/updated", apps: ["custom","isv"], scopes: scopes35 },
  "vc.room_level.created_v1": { title: "创建会议室层级", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/events/created", apps: ["custom","isv"], scopes: scopes35 },
  "vc.room_level.deleted_v1": { title: "删除会议室层级", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/events/deleted", apps: ["custom","isv"], scopes: scopes36 },
  "vc.room_level.updated_v1": { title: "更新会议室层级", page: "/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/events/updated", apps: ["custom","isv"], scopes: scopes35 }
}
