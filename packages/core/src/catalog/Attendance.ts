// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `attendance`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["attendance:task"]
const scopes1: Catalog.Scopes = ["attendance:task:readonly"]
const scopes2: Catalog.Scopes = ["attendance:rule:readonly"]
const scopes3: Catalog.Scopes = ["attendance:rule"]
const scopes4: Catalog.Scopes = ["attendance:rule","attendance:rule:readonly"]
const scopes5: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const scopes6: Catalog.Scopes = ["attendance:task","attendance:task:readonly"]
const errors0: Catalog.RawErrors = [[400,1220001,"param is invalid"],[400,1220002,"tenant_id is empty"],[400,1220004,"param is invalid"],[400,1220005],[400,1220600],[500,1225000,"param is invalid"],[500,1226500],[500,1227500,"param is invalid"]]
const errors1: Catalog.RawErrors = [[400,1220001],[400,1220600],[500,1225000]]
const errors2: Catalog.RawErrors = [[400,1220600],[400,1220001,"\"%v\""],[500,1225000,"\"%v\""]]
const errors3: Catalog.RawErrors = [[400,1220001],[400,1220600],[400,1225000]]
const errors4: Catalog.RawErrors = [[400,1220001,"\"%v\""],[400,1220600],[500,1225000,"\"%v\""]]
const errors5: Catalog.RawErrors = [[400,1220001,"param is invalid"],[400,1220002,"tenant_id is empty"],[500,1225000,"param is invalid"],[500,1227000]]
const errors6: Catalog.RawErrors = [[400,1220001,"param is invalid"],[400,1220002,"tenant_id is empty"],[500,1225000,"param is invalid"],[500,1227000,"param is invalid"]]
const errors7: Catalog.RawErrors = [[400,1220001,"param is invalid"],[400,1220002,"tenant_id is empty"],[400,1220003,"user_id type is not employee_id or employee_no"],[400,1220004,"param is invalid"],[400,1220005],[400,1220600],[500,1225000,"param is invalid"],[400,1227500,"param is invalid"],[400,1227000,"param is invalid"]]
const errors8: Catalog.RawErrors = [[400,1220001,"param is invalid"],[400,1220002,"tenant_id is empty"],[400,1220005],[500,1225000,"param is invalid"],[400,1227000,"param is invalid"],[400,1220600]]
const errors9: Catalog.RawErrors = [[400,1220001,"param is invalid"],[400,1220002,"tenant_id is empty"],[400,1220003,"user_id type is not employee_id or employee_no"],[500,1225000,"param is invalid"],[500,1227000],[400,1220600]]
const errors10: Catalog.RawErrors = [[400,1220001,"param is invalid"],[400,1220002,"tenant_id is empty"],[400,1220600]]
const errors11: Catalog.RawErrors = [[400,1220001,"invalid parameter"],[400,1220002,"tenant_id is empty"],[400,1220006,"enterprise tenant app has no privilege"],[400,1220007,"not enterprise tenant"],[400,1220003,"user_id type is not employee_id or employee_no"],[500,1225000,"system error"],[500,1227000,"management service error"]]
const errors12: Catalog.RawErrors = [[400,1220016,"Invalid param"],[400,1220003,"Invalid effective date"],[400,1220001,"No tenant ID"],[400,1220006,"Employment not found"],[400,1220002,"Invalid granting unit"],[400,1220004,"Invalid granting quantity"],[400,1220005,"Accessed data object not found"],[400,1220007,"Leave plan version not found"],[400,1220008,"Error occurred while checking if the employee is eligible for the vacation plan"],[400,1220009,"Accrual rule not found"],[400,1220010,"Granting record already exists"],[500,1220011,"Error occurred when getting employment information"],[500,1220012,"An exception occurs in the database"],[500,1220013,"Error occurred while checking if the employee is eligible for the vacation plan."],[500,1220028,"There is an error in the unit conversion configuration in the granting rule"],[500,1220014,"Error occurred when calculating accrual record"],[400,1220024,"There is a subclass for the leave type, but the subclass ID has not been passed"],[400,1220025,"The granting quantity range is from -9999 to 9999"],[400,1220026,"The number of decimal places of the granted quantity cannot exceed 6"],[400,1220027,"The length of the granting reason cannot exceed 3000"],[400,1220029,"The leave type has been deactivated"],[400,1220030,"The length of the granted unique ID cannot exceed 64"],[500,1229999,"Unknown error"],[500,1220015,"Internal error"],[400,1220017,"User not found"],[500,1220018,"Invalid leave balance calculation configuration"],[500,1220019,"The calculation result of leave balance is empty"],[400,1220020,"When calculating the leave balance, there is no leave plan version that matches the employee"],[400,1220021,"For the leave type that is not granted according to the cycle, balance calculation is not supported"],[400,1220022,"The data of the leave plan version is invalid"],[400,1220031,"This granting record cannot be edited or deleted"],[400,1220032,"The expiration time of this granting record is invalid"],[400,1220600]]
const errors13: Catalog.RawErrors = [[400,1220016,"Invalid param"],[400,1220003,"Invalid effective date"],[400,1220001,"No tenant ID"],[400,1220006,"Employment not found"],[400,1220002,"Invalid granting unit"],[400,1220004,"Invalid granting quantity"],[400,1220005,"Accessed data object not found"],[400,1220007,"Leave plan version not found"],[400,1220008,"Error occurred while checking if the employee is eligible for the vacation plan"],[400,1220009,"Accrual rule not found"],[400,1220010,"Granting record already exists"],[500,1220011,"Error occurred when getting employment information"],[500,1220012,"An exception occurs in the database"],[500,1220013,"Error occurred while checking if the employee is eligible for the vacation plan."],[500,1220028,"There is an error in the unit conversion configuration in the granting rule"],[500,1220014,"Error occurred when calculating accrual record"],[400,1220024,"There is a subclass for the leave type, but the subclass ID has not been passed"],[400,1220025,"The granting quantity range is from -9999 to 9999"],[400,1220026,"The number of decimal places of the granted quantity cannot exceed 6"],[400,1220027,"The length of the granting reason cannot exceed 3000"],[400,1220029,"The leave type has been deactivated"],[400,1220030,"The length of the granted unique ID cannot exceed 64"],[500,1229999,"Unknown error"],[500,1220015,"Internal error"],[400,1220017,"User not found"],[500,1220018,"Invalid leave balance calculate Conf"],[500,1220019,"The calculation result of leave balance is empty"],[400,1220020,"When calculating the leave balance, there is no leave plan version that matches the employee"],[400,1220021,"For the leave type that is not granted according to the cycle, balance calculation is not supported"],[400,1220022,"The data of the leave plan version is invalid"],[400,1220600],[400,1220601]]
const errors14: Catalog.RawErrors = [[400,1220001,"Invalid parameter"],[400,1220002,"Tenant does not exist"],[400,1220005,"No permission"],[500,1225000,"System error"],[500,1226000,"Shift service system error"],[400,1226001,"Shift has been used"],[400,1226002,"Shift name has been used"],[400,1220600,"General error message"]]
const errors15: Catalog.RawErrors = [[400,1220001,"param is invalid"],[400,1220002,"tenant_id is empty"],[400,1220005,"No permission"],[500,1225000,"System error"],[400,1226000,"Shift service system error"],[400,1226001],[400,1226003,"Default shift can not be changed"],[400,1220600,"General error message"]]
const errors16: Catalog.RawErrors = [[400,1220001,"param is invalid"],[400,1220002,"tenant_id is empty"],[500,1225000,"param is invalid"],[500,1226000,"param is invalid"],[400,1226003,"param is invalid"],[400,1220600,"General error message"]]
const errors17: Catalog.RawErrors = [[400,1220001,"param is invalid"],[400,1220002,"tenant_id is empty"],[500,1225000,"param is invalid"],[500,1226000,"param is invalid"],[400,1226003,"param is invalid"],[400,1220600]]
const errors18: Catalog.RawErrors = [[400,1220001,"param is invalid"],[400,1220002,"tenant_id is empty"],[400,1220004,"param is invalid"],[400,1220005,"permission denied"],[500,1225000,"param is invalid"],[400,1225001,"param is invalid"],[400,1220600,"general error information"]]
const errors19: Catalog.RawErrors = [[400,1220001,"param is invalis"],[400,1220002,"tenant_id is empty"],[400,1220004,"param is invalis"],[400,1220005],[500,1225000,"param is invalis"],[500,1226000,"param is invalis"],[500,1226500],[400,1220600]]
const errors20: Catalog.RawErrors = [[400,1220001,"param is invalid"],[400,1220002,"tenant_id is empty"],[400,1220004,"param is invalid"],[400,1220005],[400,1220600],[400,1225000,"param is invalid"],[400,1226000,"param is invalid"],[400,1226003,"param is invalid"]]
const errors21: Catalog.RawErrors = [[400,1220001,"param is invalid"]]
const errors22: Catalog.RawErrors = [[400,1220001,"param is invalid"],[400,1220002,"tenant_id is empty"],[400,1220004,"param is invalid"],[400,1220005],[400,1220600],[500,1225000,"param is invalid"],[500,1226000,"param is invalid"],[500,1226003,"param is invalid"]]
const errors23: Catalog.RawErrors = [[400,1220001,"param is invalid"],[400,1220002,"tenant_id is empty"],[400,1220004,"param is invalid"],[400,1220005],[500,1225000,"param is invalid"],[500,1226500],[400,1220600]]
const errors24: Catalog.RawErrors = [[400,1220001,"param is invalid"],[400,1220002,"tenant_id is empty"],[400,1220003,"user_id type is not employee_id or employee_no"],[400,1220006,"enterprise tenant app has no privilege"],[500,1225000,"system error"],[500,1227000,"management service error"]]
const errors25: Catalog.RawErrors = [[400,1220001,"param is invalid"],[400,1220002,"tenant_id is empty"],[400,1220004,"param is invalid"],[400,1220005],[500,1225000,"param is invalid"],[500,1226500],[500,1227500],[400,1220600]]
const errors26: Catalog.RawErrors = [[400,1220001,"param is invalid"],[400,1220002,"Tenant does not exist"],[400,1220004,"param is invalid"],[400,1220005,"Permission denied"],[500,1225000,"param is invalid"],[500,1226500,"Historical error code, no longer in use"],[500,1227500,"param is invalid"],[400,1220600,"General error information"]]
const errors27: Catalog.RawErrors = [[400,1220001,"param is invalid"],[400,1220002,"tenant_id is empty"],[400,1220004,"param is invalid"],[400,1220005],[500,1225000,"param is invalid"],[400,1227000],[400,1220600]]
const errors28: Catalog.RawErrors = [[400,1220001,"param is invalid"],[400,1220002,"tenant_id is empty"],[400,1220004,"param is invalid"],[400,1220005],[500,1225000,"param is invalid"],[500,1227000],[400,1220600]]
const errors29: Catalog.RawErrors = [[400,1220001,"param is invalid"],[400,1220002,"tenant_id is empty"],[400,1220004,"param is invalid"],[500,1228000],[400,1220600]]
const errors30: Catalog.RawErrors = [[400,1220001,"param is invalid"],[400,1220002,"tenant_id is empty"],[500,1228000],[400,1220600]]
const errors31: Catalog.RawErrors = [[400,1220001,"param is invalis"],[400,1220002,"tenant_id is empty"],[500,1228000],[400,1220600]]
const errors32: Catalog.RawErrors = [[400,1220001,"param is invalid"],[400,1220002,"tenant_id is empty"],[400,1220004,"param is invalid"],[400,1220005],[500,1225000,"param is invalid"],[500,1226500],[500,1227500,"param is invalis"],[400,1220600]]
const errors33: Catalog.RawErrors = [[400,1220001,"param is invalid"],[400,1220002,"tenant_id is empty"],[400,1220004,"param is invalid"],[400,1220005],[400,1220600],[500,1225000,"param is invalid"],[500,1225001,"param is invalid"],[400,1226501,"no need remedy"],[400,1226502,"not allowed remedy"],[400,1226503,"approval time beyond the time range"],[400,1226504,"no remedy time left"]]
const errors34: Catalog.RawErrors = [[400,1220001,"param is invalid"],[400,1220002,"tenant_id is empty"],[400,1220004,"param is invalid"],[400,1220005,"permission denied"],[400,1220600,"general error message"],[500,1225000,"param is invalid"],[500,1226500,"historical error code, no longer in use"]]
const errors35: Catalog.RawErrors = [[400,1220001,"param is invalid"],[400,1220002,"tenant_id is empty"],[400,1220004,"param is invalid"],[400,1220005],[500,1225000,"param is invalid"],[500,1226500],[400,1226501,"no need remedy"],[400,1226502,"not allowed remedy"],[400,1226503,"approval time beyond the time range"],[400,1226504,"no remedy time left"],[500,1227500,"param is invalid"],[400,1220600]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/attendance.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "attendance.v1.approval_info.process": { title: "通知审批状态更新", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/approval_info/process", apps: ["custom","isv"], scopes: scopes0, errors: errors0, perSecond: 50 },
  "attendance.v1.archive_rule.del_report": { title: "删除归档报表行数据", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/archive_rule/del_report", apps: ["custom","isv"], scopes: scopes0, errors: errors1, perSecond: 50 },
  "attendance.v1.archive_rule.list": { title: "查询所有归档规则", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/archive_rule/list", apps: ["custom"], scopes: scopes1, errors: errors2, perSecond: 50 },
  "attendance.v1.archive_rule.upload_report": { title: "写入归档报表结果", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/archive_rule/upload_report", apps: ["custom","isv"], scopes: scopes0, errors: errors3, perSecond: 50 },
  "attendance.v1.archive_rule.user_stats_fields_query": { title: "查询归档报表表头", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/archive_rule/user_stats_fields_query", apps: ["custom","isv"], scopes: scopes0, errors: errors4, perSecond: 50 },
  "attendance.v1.file.download": { title: "下载用户人脸识别照片", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/file/download", apps: ["custom"], scopes: scopes2, errors: errors5, perSecond: 50 },
  "attendance.v1.file.upload": { title: "上传用户人脸识别照片", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/file/upload", apps: ["custom"], scopes: scopes3, errors: errors6, perSecond: 50 },
  "attendance.v1.group.create": { title: "创建或修改考勤组", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/create", apps: ["custom"], scopes: scopes3, errors: errors7, perSecond: 50 },
  "attendance.v1.group.delete": { title: "删除考勤组", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/delete", apps: ["custom"], scopes: scopes3, errors: errors8, perSecond: 50 },
  "attendance.v1.group.get": { title: "按 ID 查询考勤组", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/get", apps: ["custom"], scopes: scopes4, errors: errors9, perSecond: 50 },
  "attendance.v1.group.list": { title: "查询所有考勤组", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/list", apps: ["custom"], scopes: scopes4, errors: errors10, perSecond: 50 },
  "attendance.v1.group.list_user": { title: "查询考勤组下所有成员", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/list_user", apps: ["custom"], scopes: scopes4, errors: errors11, perSecond: 50 },
  "attendance.v1.group.search": { title: "按名称查询考勤组", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/search", apps: ["custom"], scopes: scopes4, errors: errors10, perSecond: 50 },
  "attendance.v1.leave_accrual_record.patch": { title: "修改发放记录", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/leave_accrual_record/patch", apps: ["custom"], scopes: scopes3, errors: errors12, fieldScopes: scopes5, perSecond: 50 },
  "attendance.v1.leave_employ_expire_record.get": { title: "通过过期时间获取发放记录", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/leave_employ_expire_record/get", apps: ["custom"], scopes: scopes3, errors: errors13, fieldScopes: scopes5, perSecond: 50 },
  "attendance.v1.shift.create": { title: "创建班次", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/create", apps: ["custom"], scopes: scopes3, errors: errors14, perSecond: 50 },
  "attendance.v1.shift.delete": { title: "删除班次", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/delete", apps: ["custom"], scopes: scopes3, errors: errors15, perSecond: 50 },
  "attendance.v1.shift.get": { title: "按 ID 查询班次", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/get", apps: ["custom"], scopes: scopes4, errors: errors16, perSecond: 50 },
  "attendance.v1.shift.list": { title: "查询所有班次", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/list", apps: ["custom"], scopes: scopes4, errors: errors17, perSecond: 50 },
  "attendance.v1.shift.query": { title: "按名称查询班次", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/query", apps: ["custom"], scopes: scopes1, errors: errors17, perSecond: 50 },
  "attendance.v1.user_approval.create": { title: "写入审批结果", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_approval/create", apps: ["custom","isv"], scopes: scopes0, errors: errors18, perSecond: 50 },
  "attendance.v1.user_approval.query": { title: "获取审批数据", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_approval/query", apps: ["custom"], scopes: scopes1, errors: errors19, perSecond: 50 },
  "attendance.v1.user_daily_shift.batch_create": { title: "创建或修改排班表", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_daily_shift/batch_create", apps: ["custom"], scopes: scopes3, errors: errors20, perSecond: 50 },
  "attendance.v1.user_daily_shift.batch_create_temp": { title: "创建或修改临时排班", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_daily_shift/batch_create_temp", apps: ["custom"], scopes: scopes3, errors: errors21, perSecond: 50 },
  "attendance.v1.user_daily_shift.query": { title: "查询排班表", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_daily_shift/query", apps: ["custom"], scopes: scopes1, errors: errors22, perSecond: 50 },
  "attendance.v1.user_flow.batch_create": { title: "导入打卡流水", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_flow/batch_create", apps: ["custom","isv"], scopes: scopes0, errors: errors23, perSecond: 50 },
  "attendance.v1.user_flow.batch_del": { title: "删除打卡流水", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_flow/batch_del", apps: ["custom","isv"], scopes: scopes0, errors: errors24, perSecond: 10 },
  "attendance.v1.user_flow.get": { title: "查询打卡流水", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_flow/get", apps: ["custom","isv"], scopes: scopes6, errors: errors25, perSecond: 50 },
  "attendance.v1.user_flow.query": { title: "批量查询打卡流水", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_flow/query", apps: ["custom"], scopes: scopes1, errors: errors26, perSecond: 50 },
  "attendance.v1.user_setting.modify": { title: "修改用户人脸识别信息", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_setting/modify", apps: ["custom"], scopes: scopes3, errors: errors27, perSecond: 50 },
  "attendance.v1.user_setting.query": { title: "批量查询用户人脸识别信息", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_setting/query", apps: ["custom"], scopes: scopes2, errors: errors28, perSecond: 50 },
  "attendance.v1.user_stats_data.query": { title: "查询统计数据", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_stats_data/query", apps: ["custom","isv"], scopes: scopes6, errors: errors29, perSecond: 50 },
  "attendance.v1.user_stats_field.query": { title: "查询统计表头", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_stats_field/query", apps: ["custom","isv"], scopes: scopes6, errors: errors30, perSecond: 50 },
  "attendance.v1.user_stats_view.query": { title: "查询统计设置", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_stats_view/query", apps: ["custom","isv"], scopes: scopes6, errors: errors31, perSecond: 50 },
  "attendance.v1.user_stats_view.update": { title: "更新统计设置", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_stats_view/update", apps: ["custom","isv"], scopes: scopes0, errors: errors30, perSecond: 50 },
  "attendance.v1.user_task.query": { title: "查询打卡结果", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_task/query", apps: ["custom"], scopes: scopes1, errors: errors32, perSecond: 50 },
  "attendance.v1.user_task_remedy.create": { title: "通知补卡审批发起", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_task_remedy/create", apps: ["custom","isv"], scopes: scopes0, errors: errors33, perSecond: 50 },
  "attendance.v1.user_task_remedy.query": { title: "获取补卡记录", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_task_remedy/query", apps: ["custom"], scopes: scopes1, errors: errors34, perSecond: 50 },
  "attendance.v1.user_task_remedy.query_user_allowed_remedys": { title: "获取可补卡时间", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_task_remedy/query_user_allowed_remedys", apps: ["custom"], scopes: scopes1, errors: errors35, perSecond: 50 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {
  "attendance.user_flow.created_v1": { title: "打卡流水", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/event/user-attendance-records-event", apps: [], scopes: [] },
  "attendance.user_task.updated_v1": { title: "用户任务状态变更", page: "/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/event/user-task-status-change-event", apps: [], scopes: [] }
}
