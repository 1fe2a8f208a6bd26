// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `contact`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../catalog.js"

const scopes0: Catalog.Scopes = ["admin:app.admin:readonly"]
const scopes1: Catalog.Scopes = ["contact:contact.base:readonly", "contact:contact:readonly_as_app"]
const scopes2: Catalog.Scopes = ["contact:contact.base:readonly"]
const scopes3: Catalog.Scopes = [
  "contact:contact:access_as_app",
  "contact:contact:readonly",
  "contact:contact:readonly_as_app",
  "contact:department.base:readonly",
  "contact:department.hrbp:readonly",
  "contact:department.organize:readonly",
  "contact:user.employee_id:readonly"
]
const scopes4: Catalog.Scopes = [
  "contact:contact.base:readonly",
  "contact:department.organize:readonly",
  "contact:contact:access_as_app",
  "contact:contact:readonly",
  "contact:contact:readonly_as_app"
]
const scopes5: Catalog.Scopes = ["contact:contact"]
const scopes6: Catalog.Scopes = [
  "contact:contact.base:readonly",
  "contact:contact:access_as_app",
  "contact:contact:readonly",
  "contact:contact:readonly_as_app"
]
const scopes7: Catalog.Scopes = [
  "contact:contact.base:readonly",
  "contact:contact:readonly_as_app",
  "contact:department.organize:readonly",
  "contact:contact:access_as_app",
  "contact:contact:readonly"
]
const scopes8: Catalog.Scopes = [
  "contact:contact.base:readonly",
  "search:department:read",
  "contact:contact:access_as_app",
  "contact:contact:readonly_as_app"
]
const scopes9: Catalog.Scopes = [
  "contact:contact:access_as_app",
  "contact:contact:readonly",
  "contact:contact:readonly_as_app",
  "contact:department.base:readonly",
  "contact:department.organize:readonly",
  "contact:user.employee_id:readonly"
]
const scopes10: Catalog.Scopes = ["contact:contact:update_department_id"]
const scopes11: Catalog.Scopes = [
  "contact:contact.base:readonly",
  "contact:contact:access_as_app",
  "contact:contact:readonly_as_app"
]
const scopes12: Catalog.Scopes = ["contact:functional_role"]
const scopes13: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const scopes14: Catalog.Scopes = ["contact:functional_role", "contact:functional_role:readonly"]
const scopes15: Catalog.Scopes = ["contact:group"]
const scopes16: Catalog.Scopes = ["contact:group:readonly"]
const scopes17: Catalog.Scopes = ["contact:contact", "contact:job_family"]
const scopes18: Catalog.Scopes = [
  "contact:job_family:readonly",
  "contact:job_family",
  "contact:contact:readonly_as_app"
]
const scopes19: Catalog.Scopes = ["contact:contact", "contact:job_level"]
const scopes20: Catalog.Scopes = [
  "contact:job_level:readonly",
  "contact:job_level",
  "contact:contact:readonly_as_app"
]
const scopes21: Catalog.Scopes = [
  "contact:job_title:readonly",
  "contact:contact:access_as_user",
  "contact:contact:readonly_as_app"
]
const scopes22: Catalog.Scopes = ["contact:unit"]
const scopes23: Catalog.Scopes = ["contact:unit:readonly"]
const scopes24: Catalog.Scopes = ["contact:user.basic_profile:readonly"]
const scopes25: Catalog.Scopes = [
  "contact:contact:access_as_app",
  "contact:contact:readonly",
  "contact:contact:readonly_as_app",
  "contact:user.assign_info:read",
  "contact:user.base:readonly",
  "contact:user.department:readonly",
  "contact:user.department_path:readonly",
  "contact:user.dotted_line_leader_info.read",
  "contact:user.email:readonly",
  "contact:user.employee:readonly",
  "contact:user.employee_id:readonly",
  "contact:user.employee_number:read",
  "contact:user.gender:readonly",
  "contact:user.job_family:readonly",
  "contact:user.job_level:readonly",
  "contact:user.phone:readonly",
  "contact:user.subscription_ids:write",
  "contact:user.union_id:readonly",
  "contact:user.user_geo",
  "directory:employee.base.email:read"
]
const scopes26: Catalog.Scopes = ["contact:user.id:readonly"]
const scopes27: Catalog.Scopes = [
  "contact:contact:access_as_app",
  "contact:contact:readonly",
  "contact:contact:readonly_as_app",
  "contact:user.employee:readonly",
  "contact:user.employee_id:readonly"
]
const scopes28: Catalog.Scopes = [
  "contact:contact:access_as_app",
  "contact:contact:readonly",
  "contact:contact:readonly_as_app",
  "contact:user.base:readonly",
  "contact:user.department:readonly",
  "contact:user.dotted_line_leader_info.read",
  "contact:user.email:readonly",
  "contact:user.employee:readonly",
  "contact:user.employee_id:readonly",
  "contact:user.employee_number:read",
  "contact:user.gender:readonly",
  "contact:user.job_family:readonly",
  "contact:user.job_level:readonly",
  "contact:user.phone:readonly",
  "contact:user.union_id:readonly",
  "contact:user.user_geo",
  "directory:employee.base.email:read"
]
const scopes29: Catalog.Scopes = [
  "contact:contact:access_as_app",
  "contact:contact:readonly",
  "contact:contact:readonly_as_app",
  "contact:user.base:readonly",
  "contact:user.department:readonly",
  "contact:user.department_path:readonly",
  "contact:user.dotted_line_leader_info.read",
  "contact:user.email:readonly",
  "contact:user.employee:readonly",
  "contact:user.employee_id:readonly",
  "contact:user.employee_number:read",
  "contact:user.gender:readonly",
  "contact:user.job_family:readonly",
  "contact:user.job_level:readonly",
  "contact:user.phone:readonly",
  "contact:user.union_id:readonly",
  "contact:user.user_geo",
  "directory:employee.base.email:read"
]
const scopes30: Catalog.Scopes = [
  "contact:contact:access_as_app",
  "contact:contact:readonly",
  "contact:contact:readonly_as_app",
  "contact:user.assign_info:read",
  "contact:user.base:readonly",
  "contact:user.department:readonly",
  "contact:user.department_path:readonly",
  "contact:user.dotted_line_leader_info.read",
  "contact:user.email:readonly",
  "contact:user.employee:readonly",
  "contact:user.employee_id:readonly",
  "contact:user.employee_number:read",
  "contact:user.gender:readonly",
  "contact:user.job_family:readonly",
  "contact:user.job_level:readonly",
  "contact:user.phone:readonly",
  "contact:user.union_id:readonly",
  "contact:user.user_geo",
  "directory:employee.base.email:read"
]
const scopes31: Catalog.Scopes = [
  "contact:contact.base:readonly",
  "contact:contact:access_as_app",
  "contact:contact:readonly",
  "contact:contact:readonly_as_app",
  "contact:department.organize:readonly"
]
const scopes32: Catalog.Scopes = ["contact:contact", "contact:user.base"]
const scopes33: Catalog.Scopes = [
  "contact:contact:access_as_app",
  "contact:contact:readonly",
  "contact:contact:readonly_as_app",
  "contact:user.base:readonly",
  "contact:user.department:readonly",
  "contact:user.dotted_line_leader_info.read",
  "contact:user.email:readonly",
  "contact:user.employee:readonly",
  "contact:user.employee_id:readonly",
  "contact:user.employee_number:read",
  "contact:user.gender:readonly",
  "contact:user.job_family:readonly",
  "contact:user.job_level:readonly",
  "contact:user.phone:readonly",
  "contact:user.union_id:readonly",
  "directory:employee.base.email:read"
]
const scopes34: Catalog.Scopes = ["contact:user:search"]
const scopes35: Catalog.Scopes = [
  "contact:contact:access_as_app",
  "contact:contact:readonly",
  "contact:contact:readonly_as_app",
  "contact:user.base:readonly",
  "contact:user.department:readonly",
  "contact:user.email:readonly",
  "contact:user.employee:readonly",
  "contact:user.employee_id:readonly",
  "contact:user.employee_number:read",
  "contact:user.gender:readonly",
  "contact:user.phone:readonly",
  "contact:user.union_id:readonly",
  "directory:employee.base.email:read"
]
const scopes36: Catalog.Scopes = ["contact:contact:update_user_id"]
const scopes37: Catalog.Scopes = [
  "contact:work_city:readonly",
  "contact:contact:access_as_user",
  "contact:contact:readonly_as_app"
]
const scopes38: Catalog.Scopes = [
  "contact:contact.base:readonly",
  "contact:contact:readonly_as_app",
  "contact:contact:access_as_app"
]
const errors0: Catalog.RawErrors = [
  [400, 40012, "page token is invalid error"],
  [400, 40011, "page size is invalid"]
]
const errors1: Catalog.RawErrors = [
  [400, 40001, "param is invalid"],
  [400, 43010, "big dept forbid recursion error"],
  [400, 40003, "internal error"],
  [400, 40008, "dept Info is null error"],
  [403, 40014, "no parent dept authority error"],
  [400, 40011, "page size is more than 50 error"],
  [400, 40012, "page token is invalid error"],
  [401, 42008, "tenant id is invalid error"],
  [400, 43007, "duplicated department unit custom id error"],
  [403, 40004, "no dept authority error"]
]
const errors2: Catalog.RawErrors = [
  [400, 43010, "big dept forbid recursion error"],
  [400, 40003, "internal error"],
  [400, 40008, "dept Info is null error"],
  [403, 40014, "no parent dept authority error"],
  [400, 40011, "page size is invalid"],
  [400, 40012, "page token is invalid error"],
  [401, 42008, "tenant id is invalid error"],
  [400, 43007, "duplicated department custom id error"],
  [403, 40004, "no dept authority error"]
]
const errors3: Catalog.RawErrors = [
  [400, 43005, "duplicate order error"],
  [400, 40018, "param error"],
  [400, 43008, "custom dept id invalid error"],
  [400, 43013, "dept too many children error"],
  [400, 40003, "internal error"],
  [403, 40004, "no dept authority error"],
  [400, 40008, "dept Info is null error"],
  [400, 40010, "chat id is invalid error"],
  [403, 40014, "no parent dept authority error"],
  [401, 43000, "dept has already exist error"],
  [401, 40016, "dept name can not be nul error"],
  [400, 42006, "user has resigned error"],
  [400, 41012, "user id invalid error"],
  [400, 40021, "no a same request error"],
  [400, 43004, "illegal unit error"],
  [400, 43007, "duplicated department custom id error"],
  [400, 44101, "miss parent department id error"],
  [400, 43017, "relate dept over limit"],
  [400, 43018, "duplicate i18n name"],
  [400, 43019, "exceed dept max level"],
  [400, 43021, "department chat not exist"],
  [400, 43022, "department name duplicate"],
  [400, 43023, "dept structure no permissione"],
  [400, 43024, "dept structure tenant lock fail"],
  [400, 43025, "top department leader unjoined"],
  [400, 43026, "employee type is not valid"],
  [400, 43028, "invalid department hrbps"],
  [400, 43029, "dept name not contain separator"]
]
const errors4: Catalog.RawErrors = [
  [400, 43011, "delete has member dept error"],
  [400, 43012, "delete has sub dept department error"],
  [400, 40002, "process root dept error"],
  [400, 40003, "internal error"],
  [403, 40004, "no dept authority error"],
  [403, 40014, "no parent dept authority error"],
  [401, 42008, "tenant id is invalid error"]
]
const errors5: Catalog.RawErrors = [
  [400, 40001, "param error"],
  [400, 43010, "big dept forbid recursion error"],
  [400, 40003, "internal error"],
  [403, 40004, "no dept authority error"],
  [400, 40008, "dept Info is null error"],
  [401, 42008, "tenant id is invalid error"],
  [400, 40015, "department not exist"]
]
const errors6: Catalog.RawErrors = [
  [409, 43001, "dept unit repeat error"],
  [409, 43002, "dept unit is still using error"],
  [409, 43003, "multi dept unit error"],
  [400, 43004, "illegal unit error"],
  [400, 43005, "duplicate order error"],
  [400, 40001, "param error"],
  [400, 43007, "duplicated department custom id error"],
  [400, 43008, "custom dept id invalid error"],
  [400, 43009, "exceed update custom dept limit error"],
  [400, 43010, "big dept forbid recursion error"],
  [400, 43013, "dept too many children error"],
  [400, 43011, "delete has member dept error"],
  [400, 43012, "delete has sub dept department error"],
  [400, 40002, "process root dept error"],
  [400, 40003, "internal error"],
  [403, 40004, "no dept authority error"],
  [400, 40008, "dept Info is null error"],
  [400, 40010, "chat id is invalid error"],
  [403, 40014, "no parent dept authority error"],
  [400, 40011, "page size is invalid"],
  [400, 40012, "page token is invalid error"],
  [401, 42008, "tenant id is invalid error"],
  [400, 44102, "miss department_id error"]
]
const errors7: Catalog.RawErrors = [
  [400, 43005, "duplicate order error"],
  [400, 40002, "process root dept error"],
  [400, 40003, "internal error"],
  [403, 40004, "no dept authority error"],
  [400, 40008, "dept Info is null error"],
  [403, 40014, "no parent dept authority error"],
  [401, 42008, "tenant id is invalid error"],
  [400, 43016, "leaders is repeat"],
  [400, 43017, "relate dept over limit"],
  [400, 43018, "duplicate i18n name"],
  [400, 43019, "exceed dept max level"],
  [400, 43021, "department chat not exist"],
  [400, 43022, "department name duplicate"],
  [400, 43023, "dept structure no permissione"],
  [400, 43024, "dept structure tenant lock fail"],
  [400, 43025, "top department leader unjoined"],
  [400, 43026, "employee type is not valid"],
  [400, 43028, "invalid department hrbps"],
  [400, 43029, "dept name not contain separator"],
  [400, 43030, "update department lock error,wait some seconds and retry"],
  [400, 43013, "dept too many children error"],
  [400, 43031, "Unable to edit data from external data sources"]
]
const errors8: Catalog.RawErrors = [
  [400, 48001, "invalid param"],
  [500, 48002, "Internal Server Error"]
]
const errors9: Catalog.RawErrors = [
  [400, 40002, "process root dept error"],
  [400, 40003, "internal error"],
  [403, 40004, "no dept authority error"],
  [403, 40020, "department does not have a chat error"]
]
const errors10: Catalog.RawErrors = [
  [400, 43005, "duplicate order error"],
  [400, 40002, "process root dept error"],
  [400, 40003, "internal error"],
  [403, 40004, "no dept authority error"],
  [400, 40008, "dept Info is null error"],
  [400, 40010, "chat id is invalid error"],
  [403, 40014, "no parent dept authority error"],
  [401, 42008, "tenant id is invalid error"],
  [400, 40016, "dept name can not be nul error"],
  [400, 40017, "parent id can not be null in updateRequest"],
  [400, 40018, "param error"],
  [400, 43004, "illegal unit error"],
  [400, 43017, "relate dept over limit"],
  [400, 43018, "duplicate i18n name"],
  [400, 43019, "exceed dept max level"],
  [400, 43021, "department chat not exist"],
  [400, 43022, "department name duplicate"],
  [400, 43023, "dept structure no permissione"],
  [400, 43024, "dept structure tenant lock fail"],
  [400, 43025, "top department leader unjoined"],
  [400, 43026, "employee type is not valid"],
  [400, 43028, "invalid department hrbps"],
  [400, 43029, "dept name not contain separator"],
  [400, 43030, "update department lock error,wait some seconds and retry"],
  [400, 43013, "dept too many children error"],
  [400, 43031, "Unable to edit data from external data sources"]
]
const errors11: Catalog.RawErrors = [
  [400, 40001, "invalid params"],
  [400, 43009, "exceed update custom dept limit error"],
  [403, 40007, "can not update dept custom id error"],
  [401, 42008, "tenant id is invalid error"]
]
const errors12: Catalog.RawErrors = [
  [400, 42301, "param content duplicate"],
  [400, 42302, "param i18n_content duplicate"],
  [400, 42303, "exceed content max num"]
]
const errors13: Catalog.RawErrors = [
  [400, 41201, "role name is exist"],
  [400, 41208, "tenant role not more 500"]
]
const errors14: Catalog.RawErrors = [
  [404, 41202, "role id is not exist"],
  [400, 41206, "functional role has members, can not delete"]
]
const errors15: Catalog.RawErrors = [
  [404, 41202, "role id is not exist"],
  [400, 41209, "tenant role is not more 1000"]
]
const errors16: Catalog.RawErrors = [[404, 41202, "role id is not exist"]]
const errors17: Catalog.RawErrors = [
  [404, 41202, "role id is not exist"],
  [404, 41203, "member id is not exist"]
]
const errors18: Catalog.RawErrors = [
  [400, 40001, "param error"],
  [404, 41202, "role id is not exist"]
]
const errors19: Catalog.RawErrors = [
  [404, 41202, "role id is not exist"],
  [400, 41210, "dept id is invalid"],
  [400, 41211, "dept id is not has perm"]
]
const errors20: Catalog.RawErrors = [
  [404, 41202, "role id is not exist"],
  [400, 41201, "role name is existed"],
  [400, 41213, "system role not support update"]
]
const errors21: Catalog.RawErrors = [
  [500, 40003, "internal error"],
  [400, 42002, "group_id invalid"],
  [400, 42003, "group type invalid"],
  [400, 42001, "group name empty"],
  [400, 42013, "group name exceed limit"],
  [400, 42014, "group description exceed limit"],
  [403, 42010, "not has all authority error"],
  [400, 47005, "duplicate group id error"],
  [400, 47009, "duplicated name error"],
  [400, 42016, "user group number exceed limit"],
  [400, 42015, "user group disable"],
  [400, 40001, "parameter invalid"],
  [400, 42018, "exist invalid dynamic group rule"],
  [400, 42019, "exist invalid dynamic group rule expression"],
  [400, 42020, "exist unsupported dynamic group rule expression field"],
  [400, 42021, "exist unsupported dynamic group operatrion"],
  [400, 42022, "exist invalid expression value or values"],
  [400, 42024, "no permission to create a dynamic group"],
  [400, 42025, "invalid joinner rule"],
  [400, 42026, "department scope exceed limit"],
  [400, 42027, "group visible scope is not valid"]
]
const errors22: Catalog.RawErrors = [
  [500, 40003, "internal error"],
  [400, 42002, "invalid group_id"],
  [403, 42009, "no user group authority error"],
  [400, 42017, "group has member not allow delete"],
  [400, 42015, "user group disable"]
]
const errors23: Catalog.RawErrors = [
  [500, 40003, "internal error"],
  [400, 42002, "invalid group_id"],
  [400, 42029, "exist some field openapi not support, please manage the group in admin platform"]
]
const errors24: Catalog.RawErrors = [
  [500, 40003, "internal error"],
  [400, 42002, "invalid group_id"],
  [400, 41073, "invalid member_id"],
  [400, 41074, "invalid member_type"],
  [400, 41071, "invalid member_id_type"],
  [400, 41072, "member_type not match member_id_type"],
  [403, 42009, "no user group authority error"],
  [403, 40004, "no dept authority error"],
  [403, 41050, "no user authority error"],
  [400, 42005, "member exist in group error"],
  [400, 42006, "user has resigned error"],
  [400, 42012, "group member user reached the upper limit"],
  [400, 42011, "group member department reached the upper limit"]
]
const errors25: Catalog.RawErrors = [
  [403, 41050, "no user authority error"],
  [500, 40003, "internal error"],
  [400, 40001, "param error"],
  [400, 42012, "group member user reached the upper limit"],
  [200, 42005, "member is already in group"],
  [400, 42006, "user has resigned error"],
  [400, 41073, "invalid member_id"],
  [400, 41074, "invalid member_type"],
  [400, 41071, "invalid member_id_type"],
  [400, 42002, "invalid group_id"],
  [403, 42009, "no user group authority"]
]
const errors26: Catalog.RawErrors = [
  [400, 40001, "param error"],
  [500, 40003, "internal error"],
  [400, 40022, "partial failed, see Results field for more details"],
  [400, 41073, "invalid member_id"],
  [400, 41074, "invalid member_type"],
  [400, 42002, "invalid group_id"],
  [403, 42009, "no group authority"],
  [403, 41050, "no user authority error"],
  [400, 41071, "invalid member_id_type"]
]
const errors27: Catalog.RawErrors = [
  [500, 40003, "internal error"],
  [400, 42002, "invalid group_id"],
  [400, 41073, "invalid member_id"],
  [400, 41074, "invalid member_type"],
  [400, 41071, "invalid member_id_type"],
  [400, 41072, "member_type not match member_id_type"],
  [403, 42009, "no user group authority error"],
  [404, 40004, "no dept authority error"],
  [403, 41050, "no user authority error"]
]
const errors28: Catalog.RawErrors = [
  [500, 40003, "internal error"],
  [400, 40011, "page size is invalid"],
  [400, 40012, "page token is invalid error"],
  [400, 42002, "invalid group_id"],
  [400, 41074, "invalid member_type"],
  [400, 41071, "invalid member_id_type"],
  [400, 41072, "member_type not match member_id_type"],
  [403, 42009, "no user group authority error"]
]
const errors29: Catalog.RawErrors = [
  [400, 40001, "param error"],
  [500, 40003, "internal error"],
  [400, 40011, "page size is invalid"],
  [400, 40012, "page token is invalid"],
  [400, 41071, "invalid member_id_type"],
  [400, 41073, "invalid member_id"],
  [400, 41074, "invalid member_type"],
  [403, 41050, "no user authority error"]
]
const errors30: Catalog.RawErrors = [
  [500, 40003, "internal error"],
  [400, 42002, "invalid group_id"],
  [400, 42013, "group name exceed limit"],
  [400, 42014, "group description exceed limit"],
  [403, 42009, "no userGroup authority error"],
  [400, 42015, "user group disable"],
  [400, 47009, "duplicated name error"],
  [400, 40001, "parameter invalid"],
  [400, 42018, "exist invalid dynamic group rule"],
  [400, 42019, "exist invalid dynamic group rule expression"],
  [400, 42020, "exist unsupported dynamic group rule expression field"],
  [400, 42021, "exist unsupported dynamic group operation"],
  [400, 42022, "exist invalid expression value or values"],
  [400, 42024, "no permission to create a dynamic group"],
  [400, 42025, "invalid joiner rule"],
  [400, 42026, "department scope exceed limit"],
  [400, 42027, "group visible scope is not valid"]
]
const errors31: Catalog.RawErrors = [
  [500, 40003, "internal error"],
  [400, 40011, "page size is invalid"],
  [400, 40012, "page token is invalid error"]
]
const errors32: Catalog.RawErrors = [
  [400, 42400, "param is invalid"],
  [400, 42401, "job family number reach the upper limit"],
  [400, 42403, "job family tenant lock fail"],
  [400, 42404, "job family name not valid"],
  [400, 42405, "job family description not valid"],
  [400, 42406, "job family name duplicate"],
  [400, 42407, "job family has cycle"],
  [400, 42408, "parent job family not exist"],
  [400, 42409, "parent job family not enable"],
  [400, 42410, "parent job family deleted"],
  [400, 42412, "job family external id duplicate"],
  [400, 42411, "job family has child can not delete"],
  [400, 42413, "job family exceed level number"]
]
const errors33: Catalog.RawErrors = [
  [400, 42411, "job family has child can not delete"],
  [400, 42403, "job family tenant lock fail"],
  [404, 42402, "job family not exist"]
]
const errors34: Catalog.RawErrors = [[404, 42404, "job family not exist"]]
const errors35: Catalog.RawErrors = [
  [400, 42403, "job family tenant lock fail"],
  [400, 42404, "job family name not valid"],
  [400, 42405, "job family description not valid"],
  [400, 42406, "job family name duplicate"],
  [400, 42407, "job family has cycle"],
  [400, 42408, "parent job family not exist"],
  [400, 42409, "parent job family not enable"],
  [400, 42410, "parent job family deleted"],
  [400, 42412, "job family external id duplicate"],
  [400, 42411, "job family has child can not delete"],
  [404, 42402, "job family not exist"],
  [400, 42413, "job family exceed level number"]
]
const errors36: Catalog.RawErrors = [
  [400, 42300, "job level reach the upper limit"],
  [404, 42301, "job level not exist"],
  [400, 42302, "job level tenant lock fail"],
  [400, 42303, "job level name not valid"],
  [400, 42305, "job level name duplicate"],
  [400, 42306, "job level order duplicate"],
  [400, 42304, "job level description not valid"],
  [400, 42307, "job level external id duplicate"],
  [400, 42308, "job level invalid order"]
]
const errors37: Catalog.RawErrors = [
  [404, 42301, "job level not exist"],
  [400, 42302, "job level tenant lock fail"]
]
const errors38: Catalog.RawErrors = [[404, 42301, "job level not exist"]]
const errors39: Catalog.RawErrors = [
  [400, 42302, "job level tenant lock fail"],
  [400, 42303, "job level name not valid"],
  [400, 42305, "job level name duplicate"],
  [400, 42306, "job level order duplicate"],
  [400, 42304, "job level description not valid"],
  [400, 42307, "job level external id duplicate"],
  [404, 42301, "job level not exist"],
  [400, 42308, "job level invalid order"]
]
const errors40: Catalog.RawErrors = [[400, 40001, "invalid params"]]
const errors41: Catalog.RawErrors = [
  [400, 40011, "page size is invalid"],
  [400, 40012, "page token is invalid error"]
]
const errors42: Catalog.RawErrors = [
  [500, 40003, "internal error"],
  [400, 43050, "unit feature is prohibited"],
  [400, 43051, "unit_id invalid"],
  [400, 43058, "department_id invalid"],
  [400, 43054, "department has been bound to other unit"],
  [403, 40004, "no dept authority error"]
]
const errors43: Catalog.RawErrors = [
  [500, 40003, "internal error"],
  [400, 43050, "unit feature is prohibited"],
  [400, 43051, "unit_id invalid"],
  [400, 43052, "unit name invalid"],
  [400, 43053, "unit type invalid"],
  [400, 43056, "duplicate unit id error"],
  [400, 43055, "unit name and type repeat"],
  [400, 43059, "unit number exceed limit"]
]
const errors44: Catalog.RawErrors = [
  [500, 40003, "internal error"],
  [400, 43051, "unit_id invalid"],
  [400, 43057, "unit type is quoted by other businesses"]
]
const errors45: Catalog.RawErrors = [
  [500, 40003, "internal error"],
  [400, 43051, "unit_id invalid"]
]
const errors46: Catalog.RawErrors = [
  [500, 40003, "internal error"],
  [400, 40011, "page size is invalid"],
  [400, 40012, "page token is invalid"]
]
const errors47: Catalog.RawErrors = [
  [500, 40003, "internal error"],
  [400, 40011, "page size is invalid"],
  [400, 40012, "page token is invalid"],
  [400, 43051, "unit_id invalid"]
]
const errors48: Catalog.RawErrors = [
  [500, 40003, "internal error"],
  [400, 43051, "unit_id invalid"],
  [400, 43052, "unit name invalid"],
  [400, 43055, "unit name and type repeat"]
]
const errors49: Catalog.RawErrors = [
  [500, 40003, "internal error"],
  [400, 43050, "unit feature is prohibited"],
  [400, 43051, "unit_id invalid"],
  [400, 43058, "department_id invalid"],
  [403, 40004, "no dept authority error"]
]
const errors50: Catalog.RawErrors = [[400, 40001, "param is invalid"]]
const errors51: Catalog.RawErrors = [
  [400, 40001, "invalid parameter"],
  [400, 41050, "no user authority"],
  [403, 40004, "no dept. authority"]
]
const errors52: Catalog.RawErrors = [
  [400, 40001, "param error"],
  [400, 40003, "internal error"],
  [403, 40004, "no dept authority error"],
  [400, 40021, "no a same request error"],
  [400, 41001, "mobile has already exist error"],
  [400, 41002, "email has already exist error"],
  [409, 41003, "user account conflict error"],
  [400, 41004, "mobile is invalid error"],
  [400, 41005, "email is invalid error"],
  [400, 41006, "no user name error"],
  [400, 41007, "exceed uncertain tenant seat limit error"],
  [400, 41008, "exceed bill seat limit error"],
  [400, 41009, "no email or mobile error"],
  [400, 41010, "no mobile error"],
  [400, 41011, "user id already exist error"],
  [400, 41012, "user id invalid error"],
  [400, 41013, "exceed user id update limit error"],
  [400, 41014, "user name sensitive error"],
  [400, 41015, "idp type invalid error"],
  [400, 41016, "department has too many users error"],
  [400, 41017, "department is required error"],
  [400, 41018, "position info is invalid error"],
  [400, 41019, "position department is invalid error"],
  [400, 41020, "position code has already exist error"],
  [400, 41021, "position multiple main count error"],
  [400, 41022, "user tenant not match error"],
  [400, 41025, "order department invalid error"],
  [504, 41027, "create account failed error"],
  [405, 41028, "user multi department need upgrade visibility error"],
  [400, 41029, "create or update user multi department error"],
  [400, 41030, "set leader to oneself error"],
  [504, 41031, "position feature not enable error"],
  [504, 41032, "user multi department feature not enable error"],
  [400, 41033, "user in too many departments error"],
  [400, 41034, "email prefix already exist error"],
  [400, 41035, "email prefix is invalid error"],
  [400, 41036, "avatar key is invalid error"],
  [400, 41037, "avatar key is sensitive error"],
  [400, 41038, "gender is invalid error"],
  [400, 41040, "user name is null error"],
  [400, 41041, "department id is not assigned error"],
  [400, 41042, "join time is invalid error"],
  [400, 41043, "employee id is invalid error"],
  [400, 41044, "Custom attribute is not set error"],
  [400, 41045, "Custom attribute id is not exist error"],
  [400, 41046, "Custom attribute value is not set error"],
  [400, 41047, "Custom attribute href text is null error"],
  [400, 41048, "Custom attribute href url is null error"],
  [400, 41051, "user id info not provide error"],
  [400, 41052, "user resign acceptor is invalid error"],
  [409, 41053, "user has already exist error"],
  [400, 41054, "need send email but not set mail"],
  [400, 41055, "need send sms but not set mobile"],
  [400, 41059, "invalid employee type error"],
  [400, 41060, "inactive employee type error"],
  [400, 41063, "job_title length exceed 100 character"],
  [400, 41068, "Number of email aliases exceeds the upper limit"],
  [400, 41069, "Business email is in the recycle bin"],
  [400, 41070, "name length exceed 255 character"],
  [400, 41071, "en_name length exceed 255 character"],
  [400, 41072, "nickname length exceed 255 character"],
  [400, 44001, "business email domain not available error"],
  [400, 44004, "this user has been joined too many tenants recently"],
  [400, 44006, "name length exceed 255 character"],
  [400, 44007, "en_name length exceed 255 character"],
  [400, 44008, "nickname length exceed 255 character"],
  [400, 44009, "this tenant has been create too many users recently"],
  [400, 44012, "Adding user has been intercepted. Contact Feishu Customer Service"],
  [400, 44013, "User enterprise Email password is not valid"],
  [400, 44016, "can not set enterprise email password"],
  [400, 44018, "lark not support +86 mobile"],
  [400, 44019, "feishu only support +86 mobile"],
  [400, 44020, "mobile and email need together exist"],
  [400, 44021, "leader is resigned"],
  [400, 44022, "leaderID is Invalid"],
  [400, 44023, "exceed feature contact seat limit"],
  [400, 44024, "User enterprise email has already been registered as a member's account"],
  [400, 44038, "req set user geo not find in geo list"],
  [400, 44039, "not set geo name auth"],
  [400, 44040, "tenant not open mg not set geo name"],
  [400, 44044, "invalid job level id"],
  [400, 44045, "invalid job family id"],
  [400, 44046, "user license subscription id must not empty in multi-license tenant"],
  [400, 44047, "license subscription id exceed limit"],
  [400, 44048, "user license subscription id invalid"],
  [403, 44050, "not set subscription ids auth"],
  [400, 44051, "employee_no already existed"],
  [400, 44054, "create user success and create city fail"],
  [400, 44055, "create user success and create job title fail"],
  [400, 44056, "create user success and create city and job title fail"],
  [400, 44060, "mg asset exceed time"],
  [400, 44061, "mg asset exceed quota"],
  [400, 41410, "user primary dept must be the first department in the order"]
]
const errors53: Catalog.RawErrors = [
  [400, 40001, "param error"],
  [403, 40004, "no dept authority error"],
  [403, 41050, "no user authority error"],
  [400, 41052, "user resign acceptor is invalid error"],
  [400, 44037, "tenant manager cannot be deleted"],
  [400, 44042, "User is in resurrect progress, retry later"],
  [
    400,
    44062,
    "According to the settings, this member's account can only be deleted through Member life cycle."
  ]
]
const errors54: Catalog.RawErrors = [
  [400, 41050, "no user authority error"],
  [400, 40011, "page size is invalid"],
  [400, 40012, "page token is invalid error"],
  [403, 40004, "no dept authority error"]
]
const errors55: Catalog.RawErrors = [
  [400, 41050, "no user authority"],
  [400, 40001, "invalid parameter"],
  [400, 41012, "user id invalid error"],
  [400, 40003, "internal error"]
]
const errors56: Catalog.RawErrors = [
  [400, 40001, "param error"],
  [400, 41001, "mobile has already exist error"],
  [400, 41002, "email has already exist error"],
  [409, 41003, "user account conflict error"],
  [400, 41004, "mobile is invalid error"],
  [400, 41005, "email is invalid error"],
  [400, 41006, "no user name error"],
  [400, 41009, "no email or mobile error"],
  [400, 41010, "no mobile error"],
  [400, 41011, "user id already exist error"],
  [400, 41014, "user name sensitive error"],
  [400, 41016, "department has too many users error"],
  [400, 41017, "department is required error"],
  [400, 41018, "position info is invalid error"],
  [400, 41019, "position department is invalid error"],
  [400, 41020, "position code has already exist error"],
  [400, 41021, "position multiple main count error"],
  [400, 41022, "user tenant not match error"],
  [400, 41023, "update department conflict position department error"],
  [400, 41024, "update position department conflict department error"],
  [400, 41025, "order department invalid error"],
  [405, 41028, "user multi department need upgrade visibility error"],
  [400, 41029, "create or update user multi department error"],
  [400, 41030, "set leader to oneself error"],
  [504, 41031, "position feature not enable error"],
  [504, 41032, "user multi department feature not enable error"],
  [400, 41033, "user in too many departments error"],
  [400, 41034, "email prefix already exist error"],
  [400, 41035, "email prefix is invalid error"],
  [400, 41036, "avatar key is invalid error"],
  [400, 41037, "avatar key is sensitive error"],
  [400, 41038, "gender is invalid error"],
  [400, 41040, "user name is null error"],
  [400, 41041, "department id is not assigned error"],
  [400, 41042, "join time is invalid error"],
  [400, 41043, "employee id is invalid error"],
  [400, 41044, "Custom attribute is not set error"],
  [400, 41045, "Custom attribute id is not exist error"],
  [400, 41046, "Custom attribute value is not set error"],
  [400, 41047, "Custom attribute href text is null error"],
  [400, 41048, "Custom attribute href url is null error"],
  [400, 41050, "no user authority error"],
  [400, 41051, "user id info not provide error"],
  [403, 40004, "no dept authority error"],
  [403, 41056, "no field authority error"],
  [400, 41057, "invalid employee type error"],
  [400, 41059, "invalid employee type error"],
  [400, 41060, "inactive employee type error"],
  [400, 41063, "job_title length exceed 100 character"],
  [400, 42008, "tenant id is invalid error"],
  [400, 41068, "Number of email aliases exceeds the upper limit"],
  [400, 41069, "Business email is in the recycle bin"],
  [400, 41070, "name length exceed 255 character"],
  [400, 41071, "en_name length exceed 255 character"],
  [400, 41072, "nickname length exceed 255 character"],
  [400, 44001, "business email domain not available error"],
  [400, 44002, "update order must update department together"],
  [400, 44003, "avatarkey and description cannot be empty when update resigned user"],
  [400, 44006, "name length exceed 255 character"],
  [400, 44007, "en_name length exceed 255 character"],
  [400, 44008, "nickname length exceed 255 character"],
  [400, 44010, "unJoined user not allow to update"],
  [400, 44011, "exited user not allow to update"],
  [400, 42006, "user has resigned error"],
  [400, 44013, "User enterprise Email password is not valid"],
  [400, 44014, "Can not update inactive user email when email equal enterprise"],
  [400, 44015, "can not update password when user already have password"],
  [400, 44016, "can not set enterprise email password"],
  [400, 44017, "Suite_Admin_Common_UnableToEditUpper"],
  [400, 44018, "lark not support +86 mobile"],
  [400, 44019, "feishu only support +86 mobile"],
  [400, 44020, "mobile and email need together exist"],
  [400, 44024, "User enterprise email has already been registered as a member's account"],
  [400, 44025, "update user lock error,wait some seconds and retry"],
  [400, 44035, "departmentID is invaild"],
  [400, 44036, "freeze tenant founder is forbidden"],
  [400, 44038, "req set user geo not find in geo list"],
  [400, 44041, "anonymize user info is not allowed to update"],
  [400, 44044, "invalid job level id"],
  [400, 44045, "invalid job family id"],
  [400, 44046, "user license subscription id must not empty in multi-license tenant"],
  [400, 44047, "license subscription id exceed limit"],
  [400, 44048, "user license subscription id invalid"],
  [400, 44049, "license subscription update fail"],
  [403, 44050, "not set subscription ids auth"],
  [400, 44051, "employee_no already existed"],
  [400, 44052, "Unable to edit members because your current plan has expired"],
  [400, 44053, "Unable to edit data from external data sources"],
  [400, 44057, "update user success and create city fail"],
  [400, 44058, "update user success and create job title fail"],
  [400, 44059, "update user success and create city and job title fail"],
  [400, 41410, "user primary dept must be the first department in the order"]
]
const errors57: Catalog.RawErrors = [
  [400, 44028, "Exceed recoverable time"],
  [400, 44029, "No access to resurrect"],
  [400, 44030, "Mobile duplicated"],
  [400, 44031, "Email duplicated"],
  [400, 44032, "UserID duplicated"],
  [400, 44033, "User not resigned"],
  [400, 44034, "User is in delete progress, retry later"],
  [400, 41008, "exceed bill seat limit error"],
  [400, 41007, "exceed uncertain tenant seat limit error"],
  [400, 44023, "exceed feature contact seat limit"],
  [400, 44041, "anonymize user info is not allowed to update"],
  [400, 44046, "user license subscription id must not empty in multi-license tenant"],
  [400, 44047, "license subscription id exceed limit"],
  [400, 44048, "user license subscription id invalid"],
  [403, 44050, "not set subscription ids auth"]
]
const errors58: Catalog.RawErrors = [
  [400, 40001, "param error"],
  [400, 40016, "dept name can not be nul error"],
  [400, 41001, "mobile has already exist error"],
  [400, 41002, "email has already exist error"],
  [409, 41003, "user account conflict error"],
  [400, 41004, "mobile is invalid error"],
  [400, 41005, "email is invalid error"],
  [400, 41006, "no user name error"],
  [400, 41009, "no email or mobile error"],
  [400, 41011, "user id already exist error"],
  [400, 41010, "no mobile error"],
  [400, 41014, "user name sensitive error"],
  [400, 41013, "exceed user id update limit error"],
  [400, 41015, "idp type invalid error error"],
  [400, 41016, "department has too many users error"],
  [400, 41017, "department is required error"],
  [400, 41018, "position info is invalid error"],
  [400, 41019, "position department is invalid error"],
  [400, 41020, "position code has already exist error"],
  [400, 41021, "position multiple main count error"],
  [400, 41022, "user tenant not match error"],
  [400, 41023, "update department conflict position department error"],
  [400, 41024, "update position department conflict department error"],
  [400, 41025, "order department invalid error"],
  [405, 41028, "user multi department need upgrade visibility error"],
  [400, 41029, "create or update user multi department error"],
  [400, 41030, "set leader to oneself error"],
  [504, 41031, "position feature not enable error"],
  [504, 41032, "user multi department feature not enable error"],
  [400, 41033, "user in too many departments error"],
  [400, 41034, "email prefix already exist error"],
  [400, 41035, "email prefix is invalid error"],
  [400, 41036, "avatar key is invalid error"],
  [400, 41037, "avatar key is sensitive error"],
  [400, 41038, "gender is invalid error"],
  [400, 41040, "user name is null error"],
  [400, 41041, "department id is not assigned error"],
  [400, 41042, "join time is invalid error"],
  [400, 41043, "employee id is invalid error"],
  [400, 41044, "Custom attribute is not set error"],
  [400, 41045, "Custom attribute id is not exist error"],
  [400, 41046, "Custom attribute value is not set error"],
  [400, 41047, "Custom attribute href text is null error"],
  [400, 41048, "Custom attribute href url is null error"],
  [400, 41050, "no user authority error"],
  [400, 41051, "user id info not provide error"],
  [403, 40004, "no dept authority error"],
  [400, 41059, "invalid employee type error"],
  [400, 41060, "inactive employee type error"],
  [400, 41063, "job_title length exceed 100 character"],
  [400, 41068, "Number of email aliases exceeds the upper limit"],
  [400, 41069, "Business email is in the recycle bin"],
  [400, 41070, "name length exceed 64 character"],
  [400, 41071, "en_name length exceed 64 character"],
  [400, 41072, "nickname length exceed 64 character"],
  [400, 44001, "business email domain not available error"],
  [400, 44002, "update order must update department together"],
  [400, 44006, "name length exceed 64 character"],
  [400, 44007, "en_name length exceed 64 character"],
  [400, 44008, "nickname length exceed 64 character"],
  [400, 44010, "unJoined user not allow to update"],
  [400, 44011, "existed user not allow to update"],
  [400, 42006, "user has resigned error"],
  [400, 44013, "User enterprise Email password is not valid"],
  [400, 44014, "Can not update inactive user email when email equal enterprise"],
  [400, 44015, "can not update password when user already have password"],
  [400, 44016, "can not set enterprise email password"],
  [400, 44017, "Suite_Admin_Common_UnableToEditUpper"],
  [400, 44018, "lark not support +86 mobile"],
  [400, 44019, "feishu only support +86 mobile"],
  [400, 44020, "mobile and email need together exist"],
  [400, 44024, "User enterprise email has already been registered as a member's account"],
  [400, 44025, "update user lock error,wait some seconds and retry"],
  [400, 44035, "departmentID is invaild"],
  [400, 44036, "freeze tenant founder is forbidden"],
  [400, 44038, "this user can not been update by security issues"],
  [400, 41410, "user primary dept must be the first department in the order"],
  [400, 44051, "employee_no already existed"],
  [400, 44052, "Unable to edit members because your current plan has expired"],
  [400, 44053, "Unable to edit data from external data sources"],
  [400, 44057, "update user success and create city fail"],
  [400, 44058, "update user success and create job title fail"],
  [400, 44059, "update user success and create city and job title fail"]
]
const errors59: Catalog.RawErrors = [
  [400, 40001, "Invalid params"],
  [400, 41009, "no email or mobile error"],
  [400, 41011, "userID already exists error"],
  [400, 41013, "exceed userID update limit error"],
  [400, 41050, "no user authority error"],
  [400, 41054, "new user id is required error"]
]
const errors60: Catalog.RawErrors = [[400, 40001, "invalid param"]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/contact.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "contact.v1.user.admin_scope.get": {
    title: "获取应用管理员管理范围",
    page: "/ukTMukTMukTM/uMzN3QjLzczN04yM3cDN",
    apps: ["custom"],
    scopes: scopes0,
    errors: []
  },
  "contact.v2.department.batch_add": {
    title: "批量新增部门",
    page: "/ukTMukTMukTM/uMDOwUjLzgDM14yM4ATN",
    apps: [],
    scopes: [],
    errors: []
  },
  "contact.v2.role.list": {
    title: "获取角色列表",
    page: "/ukTMukTMukTM/uYzMwUjL2MDM14iNzATN",
    apps: [],
    scopes: [],
    errors: []
  },
  "contact.v2.task.get": {
    title: "查询批量任务执行状态",
    page: "/ukTMukTMukTM/uUDOwUjL1gDM14SN4ATN",
    apps: [],
    scopes: [],
    errors: []
  },
  "contact.v2.user.batch_add": {
    title: "批量新增用户",
    page: "/ukTMukTMukTM/uIDOwUjLygDM14iM4ATN",
    apps: [],
    scopes: [],
    errors: []
  },
  "contact.v3.custom_attr.list": {
    title: "获取企业自定义用户字段",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/custom_attr/list",
    apps: ["custom", "isv"],
    scopes: scopes1,
    errors: errors0,
    perMinute: 1000,
    perSecond: 50
  },
  "contact.v3.department.batch": {
    title: "批量获取部门信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/batch",
    apps: ["custom", "isv"],
    scopes: scopes2,
    errors: errors1,
    fieldScopes: scopes3,
    perMinute: 1000,
    perSecond: 50
  },
  "contact.v3.department.children": {
    title: "获取子部门列表",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/children",
    apps: ["custom", "isv"],
    scopes: scopes4,
    errors: errors2,
    fieldScopes: scopes3,
    perMinute: 1000,
    perSecond: 50
  },
  "contact.v3.department.create": {
    title: "创建部门",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/create",
    apps: ["custom"],
    scopes: scopes5,
    errors: errors3,
    fieldScopes: scopes3,
    perMinute: 1000,
    perSecond: 50
  },
  "contact.v3.department.delete": {
    title: "删除部门",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/delete",
    apps: ["custom"],
    scopes: scopes5,
    errors: errors4,
    perMinute: 1000,
    perSecond: 50
  },
  "contact.v3.department.get": {
    title: "获取单个部门信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/get",
    apps: ["custom", "isv"],
    scopes: scopes6,
    errors: errors5,
    fieldScopes: scopes3,
    perSecond: 50
  },
  "contact.v3.department.list": {
    title: "获取部门信息列表",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/list",
    apps: ["custom", "isv"],
    scopes: scopes7,
    errors: errors2,
    fieldScopes: scopes3,
    special: true
  },
  "contact.v3.department.parent": {
    title: "获取父部门信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/parent",
    apps: ["custom", "isv"],
    scopes: scopes4,
    errors: errors6,
    fieldScopes: scopes3,
    special: true
  },
  "contact.v3.department.patch": {
    title: "修改部门部分信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/patch",
    apps: ["custom"],
    scopes: scopes5,
    errors: errors7,
    fieldScopes: scopes3,
    perMinute: 1000,
    perSecond: 50
  },
  "contact.v3.department.search": {
    title: "搜索部门",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/search",
    apps: ["custom", "isv"],
    scopes: scopes8,
    errors: errors8,
    fieldScopes: scopes3,
    special: true
  },
  "contact.v3.department.unbind_department_chat": {
    title: "部门群转为普通群",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/unbind_department_chat",
    apps: ["custom"],
    scopes: scopes5,
    errors: errors9,
    perSecond: 20
  },
  "contact.v3.department.update": {
    title: "更新部门所有信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/update",
    apps: ["custom"],
    scopes: scopes5,
    errors: errors10,
    fieldScopes: scopes9,
    perMinute: 1000,
    perSecond: 50
  },
  "contact.v3.department.update_department_id": {
    title: "更新部门 ID",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/update_department_id",
    apps: ["custom"],
    scopes: scopes10,
    errors: errors11,
    perMinute: 1000,
    perSecond: 50
  },
  "contact.v3.employee_type_enum.create": {
    title: "新增人员类型",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/create",
    apps: ["custom"],
    scopes: scopes5,
    errors: errors12,
    perSecond: 20
  },
  "contact.v3.employee_type_enum.delete": {
    title: "删除人员类型",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/delete",
    apps: ["custom"],
    scopes: scopes5,
    errors: [],
    special: true
  },
  "contact.v3.employee_type_enum.list": {
    title: "查询人员类型",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/list",
    apps: ["custom", "isv"],
    scopes: scopes11,
    errors: [],
    special: true
  },
  "contact.v3.employee_type_enum.update": {
    title: "更新人员类型",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/update",
    apps: ["custom"],
    scopes: scopes5,
    errors: [],
    special: true
  },
  "contact.v3.functional_role.create": {
    title: "创建角色",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/create",
    apps: ["custom"],
    scopes: scopes12,
    errors: errors13,
    perMinute: 100
  },
  "contact.v3.functional_role.delete": {
    title: "删除角色",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/delete",
    apps: ["custom"],
    scopes: scopes12,
    errors: errors14,
    perMinute: 100
  },
  "contact.v3.functional_role.member.batch_create": {
    title: "批量添加角色成员",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/batch_create",
    apps: ["custom"],
    scopes: scopes12,
    errors: errors15,
    fieldScopes: scopes13,
    perMinute: 100
  },
  "contact.v3.functional_role.member.batch_delete": {
    title: "删除角色下的成员",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/batch_delete",
    apps: ["custom"],
    scopes: scopes12,
    errors: errors16,
    fieldScopes: scopes13,
    perMinute: 100
  },
  "contact.v3.functional_role.member.get": {
    title: "查询角色下某个成员的管理范围",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/get",
    apps: ["custom"],
    scopes: scopes14,
    errors: errors17,
    fieldScopes: scopes13,
    perMinute: 100
  },
  "contact.v3.functional_role.member.list": {
    title: "查询角色下的所有成员信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/list",
    apps: ["custom"],
    scopes: scopes14,
    errors: errors18,
    fieldScopes: scopes13,
    perMinute: 100
  },
  "contact.v3.functional_role.member.scopes": {
    title: "批量设置角色成员管理范围",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/scopes",
    apps: ["custom"],
    scopes: scopes12,
    errors: errors19,
    fieldScopes: scopes13,
    perMinute: 100
  },
  "contact.v3.functional_role.update": {
    title: "修改角色名称",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/update",
    apps: ["custom"],
    scopes: scopes12,
    errors: errors20,
    perMinute: 100
  },
  "contact.v3.group.create": {
    title: "创建用户组",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/create",
    apps: ["custom"],
    scopes: scopes15,
    errors: errors21,
    fieldScopes: scopes13,
    perMinute: 100
  },
  "contact.v3.group.delete": {
    title: "删除用户组",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/delete",
    apps: ["custom"],
    scopes: scopes15,
    errors: errors22,
    perMinute: 100
  },
  "contact.v3.group.get": {
    title: "查询指定用户组",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/get",
    apps: ["custom", "isv"],
    scopes: scopes16,
    errors: errors23,
    fieldScopes: scopes13,
    perMinute: 1000,
    perSecond: 50
  },
  "contact.v3.group.member.add": {
    title: "添加用户组成员",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/add",
    apps: ["custom"],
    scopes: scopes15,
    errors: errors24,
    perMinute: 1000,
    perSecond: 50
  },
  "contact.v3.group.member.batch_add": {
    title: "批量添加用户组成员",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/batch_add",
    apps: ["custom"],
    scopes: scopes15,
    errors: errors25,
    perMinute: 100
  },
  "contact.v3.group.member.batch_remove": {
    title: "批量移除用户组成员",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/batch_remove",
    apps: ["custom"],
    scopes: scopes15,
    errors: errors26,
    perMinute: 100
  },
  "contact.v3.group.member.remove": {
    title: "移除用户组成员",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/remove",
    apps: ["custom"],
    scopes: scopes15,
    errors: errors27,
    perMinute: 1000,
    perSecond: 50
  },
  "contact.v3.group.member.simplelist": {
    title: "查询用户组成员列表",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group-member/simplelist",
    apps: ["custom", "isv"],
    scopes: scopes16,
    errors: errors28,
    perMinute: 1000,
    perSecond: 50
  },
  "contact.v3.group.member_belong": {
    title: "查询用户所属用户组",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/member_belong",
    apps: ["custom", "isv"],
    scopes: scopes16,
    errors: errors29,
    perMinute: 1000,
    perSecond: 50
  },
  "contact.v3.group.patch": {
    title: "更新用户组",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/patch",
    apps: ["custom"],
    scopes: scopes15,
    errors: errors30,
    fieldScopes: scopes13,
    perMinute: 100
  },
  "contact.v3.group.simplelist": {
    title: "查询用户组列表",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/simplelist",
    apps: ["custom", "isv"],
    scopes: scopes16,
    errors: errors31,
    perMinute: 1000,
    perSecond: 50
  },
  "contact.v3.job_family.create": {
    title: "创建序列",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/create",
    apps: ["custom"],
    scopes: scopes17,
    errors: errors32,
    perSecond: 10
  },
  "contact.v3.job_family.delete": {
    title: "删除序列",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/delete",
    apps: ["custom"],
    scopes: scopes17,
    errors: errors33,
    perSecond: 10
  },
  "contact.v3.job_family.get": {
    title: "获取单个序列信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/get",
    apps: ["custom", "isv"],
    scopes: scopes18,
    errors: errors34,
    perSecond: 10
  },
  "contact.v3.job_family.list": {
    title: "获取租户序列列表",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/list",
    apps: ["custom", "isv"],
    scopes: scopes18,
    errors: [],
    perSecond: 10
  },
  "contact.v3.job_family.update": {
    title: "更新序列",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/update",
    apps: ["custom"],
    scopes: scopes17,
    errors: errors35,
    perSecond: 10
  },
  "contact.v3.job_level.create": {
    title: "创建职级",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/create",
    apps: ["custom"],
    scopes: scopes19,
    errors: errors36,
    perSecond: 10
  },
  "contact.v3.job_level.delete": {
    title: "删除职级",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/delete",
    apps: ["custom"],
    scopes: scopes19,
    errors: errors37,
    perSecond: 10
  },
  "contact.v3.job_level.get": {
    title: "获取单个职级信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/get",
    apps: ["custom", "isv"],
    scopes: scopes20,
    errors: errors38,
    perSecond: 10
  },
  "contact.v3.job_level.list": {
    title: "获取租户职级列表",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/list",
    apps: ["custom", "isv"],
    scopes: scopes20,
    errors: [],
    perSecond: 10
  },
  "contact.v3.job_level.update": {
    title: "更新职级",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/update",
    apps: ["custom"],
    scopes: scopes19,
    errors: errors39,
    perSecond: 10
  },
  "contact.v3.job_title.get": {
    title: "获取单个职务信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_title/get",
    apps: ["custom", "isv"],
    scopes: scopes21,
    errors: errors40,
    perMinute: 10
  },
  "contact.v3.job_title.list": {
    title: "获取租户职务列表",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_title/list",
    apps: ["custom", "isv"],
    scopes: scopes21,
    errors: errors40,
    perMinute: 10
  },
  "contact.v3.scope.list": {
    title: "获取通讯录授权范围",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/scope/list",
    apps: ["custom", "isv"],
    scopes: scopes11,
    errors: errors41,
    fieldScopes: scopes13,
    perMinute: 1000,
    perSecond: 50
  },
  "contact.v3.unit.bind_department": {
    title: "建立部门与单位的绑定关系",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/bind_department",
    apps: ["custom"],
    scopes: scopes22,
    errors: errors42,
    perSecond: 20
  },
  "contact.v3.unit.create": {
    title: "创建单位",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/create",
    apps: ["custom"],
    scopes: scopes22,
    errors: errors43,
    perSecond: 20
  },
  "contact.v3.unit.delete": {
    title: "删除单位",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/delete",
    apps: ["custom"],
    scopes: scopes22,
    errors: errors44,
    perSecond: 20
  },
  "contact.v3.unit.get": {
    title: "获取单位信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/get",
    apps: ["custom"],
    scopes: scopes23,
    errors: errors45,
    perMinute: 1000,
    perSecond: 50
  },
  "contact.v3.unit.list": {
    title: "获取单位列表",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/list",
    apps: ["custom"],
    scopes: scopes23,
    errors: errors46,
    perMinute: 1000,
    perSecond: 50
  },
  "contact.v3.unit.list_department": {
    title: "获取单位绑定的部门列表",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/list_department",
    apps: ["custom"],
    scopes: scopes23,
    errors: errors47,
    perMinute: 1000,
    perSecond: 50
  },
  "contact.v3.unit.patch": {
    title: "修改单位信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/patch",
    apps: ["custom"],
    scopes: scopes22,
    errors: errors48,
    perSecond: 20
  },
  "contact.v3.unit.unbind_department": {
    title: "解除部门与单位的绑定关系",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/unbind_department",
    apps: ["custom"],
    scopes: scopes22,
    errors: errors49,
    perSecond: 20
  },
  "contact.v3.user.basic_batch": {
    title: "通过 ID 获取用户姓名",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/basic_batch",
    apps: ["custom", "isv"],
    scopes: scopes24,
    errors: errors50,
    fieldScopes: scopes13,
    perSecond: 5
  },
  "contact.v3.user.batch": {
    title: "批量获取用户信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch",
    apps: ["custom", "isv"],
    scopes: scopes2,
    errors: errors51,
    fieldScopes: scopes25,
    perMinute: 1000,
    perSecond: 50
  },
  "contact.v3.user.batch_get_id": {
    title: "通过手机号或邮箱获取用户 ID",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch_get_id",
    apps: ["custom", "isv"],
    scopes: scopes26,
    errors: [],
    fieldScopes: scopes27,
    perMinute: 1000,
    perSecond: 50
  },
  "contact.v3.user.create": {
    title: "创建用户",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/create",
    apps: ["custom"],
    scopes: scopes5,
    errors: errors52,
    fieldScopes: scopes28,
    perMinute: 1000,
    perSecond: 50
  },
  "contact.v3.user.delete": {
    title: "删除用户",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/delete",
    apps: ["custom"],
    scopes: scopes5,
    errors: errors53,
    fieldScopes: scopes13,
    perMinute: 1000,
    perSecond: 50
  },
  "contact.v3.user.find_by_department": {
    title: "获取部门直属用户列表",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/find_by_department",
    apps: ["custom", "isv"],
    scopes: scopes4,
    errors: errors54,
    fieldScopes: scopes29,
    perMinute: 1000,
    perSecond: 50
  },
  "contact.v3.user.get": {
    title: "获取单个用户信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/get",
    apps: ["custom", "isv"],
    scopes: scopes6,
    errors: errors55,
    fieldScopes: scopes30,
    perMinute: 1000,
    perSecond: 50
  },
  "contact.v3.user.list": {
    title: "获取用户列表",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/list",
    apps: ["custom", "isv"],
    scopes: scopes31,
    errors: errors54,
    fieldScopes: scopes30,
    special: true
  },
  "contact.v3.user.patch": {
    title: "修改用户部分信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/patch",
    apps: ["custom"],
    scopes: scopes32,
    errors: errors56,
    fieldScopes: scopes33,
    perMinute: 1000,
    perSecond: 50
  },
  "contact.v3.user.resurrect": {
    title: "恢复已删除用户",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/resurrect",
    apps: ["custom"],
    scopes: scopes5,
    errors: errors57,
    fieldScopes: scopes13,
    perMinute: 10
  },
  "contact.v3.user.search": {
    title: "搜索用户",
    page: null,
    apps: null,
    scopes: null,
    errors: [],
    client: scopes34
  },
  "contact.v3.user.update": {
    title: "更新用户所有信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/update",
    apps: ["custom"],
    scopes: scopes5,
    errors: errors58,
    fieldScopes: scopes35,
    perMinute: 1000,
    perSecond: 50
  },
  "contact.v3.user.update_user_id": {
    title: "更新用户 ID",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/update_user_id",
    apps: ["custom"],
    scopes: scopes36,
    errors: errors59,
    fieldScopes: scopes13,
    perSecond: 20
  },
  "contact.v3.work_city.get": {
    title: "获取单个工作城市信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/work_city/get",
    apps: ["custom", "isv"],
    scopes: scopes37,
    errors: errors60,
    perMinute: 10
  },
  "contact.v3.work_city.list": {
    title: "获取租户工作城市列表",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/work_city/list",
    apps: ["custom", "isv"],
    scopes: scopes37,
    errors: errors50,
    perMinute: 10
  }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {
  "contact.custom_attr_event.updated_v3": {
    title: "成员字段变更",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/custom_attr_event/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes38
  },
  "contact.department.created_v3": {
    title: "部门新建",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/events/created",
    apps: ["custom", "isv"],
    scopes: scopes38
  },
  "contact.department.deleted_v3": {
    title: "部门被删除",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/events/deleted",
    apps: ["custom", "isv"],
    scopes: scopes38
  },
  "contact.department.updated_v3": {
    title: "部门信息变化",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes38
  },
  "contact.employee_type_enum.actived_v3": {
    title: "启用人员类型",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/actived",
    apps: ["custom", "isv"],
    scopes: scopes38
  },
  "contact.employee_type_enum.created_v3": {
    title: "新建人员类型",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/created",
    apps: ["custom", "isv"],
    scopes: scopes38
  },
  "contact.employee_type_enum.deactivated_v3": {
    title: "停用人员类型",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/deactivated",
    apps: ["custom", "isv"],
    scopes: scopes38
  },
  "contact.employee_type_enum.deleted_v3": {
    title: "删除人员类型",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/deleted",
    apps: ["custom", "isv"],
    scopes: scopes38
  },
  "contact.employee_type_enum.updated_v3": {
    title: "修改人员类型名称",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes38
  },
  "contact.scope.updated_v3": {
    title: "通讯录权限范围变更",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/scope/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes38
  },
  "contact.user.created_v3": {
    title: "员工入职",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/events/created",
    apps: ["custom", "isv"],
    scopes: scopes38
  },
  "contact.user.deleted_v3": {
    title: "员工离职",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/events/deleted",
    apps: ["custom", "isv"],
    scopes: scopes38
  },
  "contact.user.updated_v3": {
    title: "员工信息被修改",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes38
  },
  contact_scope_change: {
    title: "授权范围变更",
    page: "/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/scope-change",
    apps: [],
    scopes: []
  },
  dept_add: {
    title: "部门变更",
    page: "/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/department-update",
    apps: [],
    scopes: []
  },
  dept_delete: {
    title: "部门变更",
    page: "/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/department-update",
    apps: [],
    scopes: []
  },
  dept_update: {
    title: "部门变更",
    page: "/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/department-update",
    apps: [],
    scopes: []
  },
  user_add: {
    title: "员工变更",
    page: "/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/employee-change",
    apps: [],
    scopes: []
  },
  user_leave: {
    title: "员工变更",
    page: "/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/employee-change",
    apps: [],
    scopes: []
  },
  user_status_change: {
    title: "用户状态变更",
    page: "/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/user-status-changed",
    apps: [],
    scopes: []
  },
  user_update: {
    title: "员工变更",
    page: "/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/employee-change",
    apps: [],
    scopes: []
  }
}
