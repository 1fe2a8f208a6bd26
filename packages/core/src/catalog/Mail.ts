// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `mail`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["mail:mailgroup"]
const scopes1: Catalog.Scopes = ["mail:mailgroup","mail:mailgroup:readonly"]
const scopes2: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const scopes3: Catalog.Scopes = ["mail:user_mailbox:readonly"]
const scopes4: Catalog.Scopes = ["mail:public_mailbox"]
const scopes5: Catalog.Scopes = ["mail:public_mailbox","mail:public_mailbox:readonly"]
const scopes6: Catalog.Scopes = ["mail:public_mailbox.public_mailbox_geo"]
const scopes7: Catalog.Scopes = ["mail:user_mailbox"]
const scopes8: Catalog.Scopes = ["mail:user_mailbox","mail:user_mailbox:readonly"]
const scopes9: Catalog.Scopes = ["mail:user_mailbox.message:send"]
const scopes10: Catalog.Scopes = ["mail:user_mailbox.message:modify"]
const scopes11: Catalog.Scopes = ["mail:user_mailbox.message.body:read","myai:myai"]
const scopes12: Catalog.Scopes = ["mail:user_mailbox.message:readonly"]
const scopes13: Catalog.Scopes = ["mail:event"]
const scopes14: Catalog.Scopes = ["mail:user_mailbox.folder:write"]
const scopes15: Catalog.Scopes = ["mail:user_mailbox.folder:read","mail:user_mailbox.folder:write"]
const scopes16: Catalog.Scopes = ["mail:user_mailbox.message:modify","mail:user_mailbox.message:readonly"]
const scopes17: Catalog.Scopes = ["im:message","im:message.send_as_user","mail:user_mailbox.message:readonly"]
const scopes18: Catalog.Scopes = ["mail:user_mailbox.mail_contact:write"]
const scopes19: Catalog.Scopes = ["mail:user_mailbox.mail_contact.mail_address:read","mail:user_mailbox.mail_contact.phone:read"]
const scopes20: Catalog.Scopes = ["mail:user_mailbox.mail_contact:read","mail:user_mailbox.mail_contact:write"]
const scopes21: Catalog.Scopes = ["mail:user_mailbox.message.body:read"]
const scopes22: Catalog.Scopes = ["mail:user_mailbox.message.address:read","mail:user_mailbox.message.body:read","mail:user_mailbox.message.subject:read","myai:myai"]
const scopes23: Catalog.Scopes = ["mail:user_mailbox.rule:write"]
const scopes24: Catalog.Scopes = ["mail:user_mailbox.rule:read","mail:user_mailbox.rule:write"]
const errors0: Catalog.RawErrors = [[409,1234006,"email address has been used"],[404,1234013,"mail group not found"],[400,1234008,"request parameter error"],[409,1235002,"email alias address has been used"],[400,1235003,"Service unavailable"],[404,1234019,"mail address's domain not found"],[409,1234033,"email address has been used by another member as login account"]]
const errors1: Catalog.RawErrors = [[404,1234013,"mail group not found"],[404,1234012,"alias not found"],[400,1234008,"request parameter error"]]
const errors2: Catalog.RawErrors = [[404,1234013,"mail group not found"],[400,1234008,"request parameter error"]]
const errors3: Catalog.RawErrors = [[400,1234019,"mail address's domain not found"],[409,1234006,"email address has been used"],[400,1234008,"request parameter error"],[400,1234030,"mailing group count is over max limit"],[409,1234033,"email address has been used by another member as login account"]]
const errors4: Catalog.RawErrors = [[404,1234013,"mail group not found"]]
const errors5: Catalog.RawErrors = [[503,1235003,"Service unavailable"]]
const errors6: Catalog.RawErrors = [[200,1234013,"mail group not found"]]
const errors7: Catalog.RawErrors = [[404,1234013,"mail group not found"],[400,1234008,"request parameter error"],[400,1234030,"mailing group member count is over max limit"]]
const errors8: Catalog.RawErrors = [[404,1234013,"mail group not found"],[404,1234014,"mail group member not found"]]
const errors9: Catalog.RawErrors = [[404,1234013,"mail group not found"],[400,1234008,"request parameter error"],[409,1234033,"email address has been used by another member as a login account"],[409,1234006,"email address has been used"],[409,1234023,"email address alias exceeds the number limit"],[400,1234030,"mailing group count is over max limit"]]
const errors10: Catalog.RawErrors = [[404,1234013,"mail group not found"],[404,1234015,"mail group permission member not found"]]
const errors11: Catalog.RawErrors = [[404,1234013,"mail group not found"],[400,1234008,"request parameter error"],[409,1234033,"email address has been used by another member as login account"],[409,1234006,"email address has been used"],[409,1234023,"email address alias exceed the number limit"],[400,1234030,"mailing group count is over max limit"]]
const errors12: Catalog.RawErrors = [[500,1231001,"invalid param"],[500,1231002,"network error"],[500,1231011,"query is too long"],[500,1231012,"invalid filter"],[500,1231020,"page_token is invalid or expired"],[500,1231021,"page_size exceeds maximum allowed value"],[500,1231022,"pagination limit reached"],[500,1231030,"user identity not found"],[500,1231031,"failed to initialize request context"],[500,1231040,"search service error"],[500,1231041,"failed to process search result"],[500,1232601,"meeting time format is invalid"],[500,1232602,"failed to build meeting filter"],[500,1232603,"failed to convert meeting search result"],[500,1232604,"invalid meeting room ID format"],[401,1234011,"user_access_token is invalid or expired"]]
const errors13: Catalog.RawErrors = [[404,1234016,"public mailbox not found"],[409,1234006,"email address has been used"],[400,1234008,"request parameter error"],[409,1235002,"email alias address has been used"],[400,1235003,"Service unavailable"],[404,1234019,"mail address's domain not found"],[409,1234033,"email address has been used by another member as login account"]]
const errors14: Catalog.RawErrors = [[404,1234016,"public mailbox not found"],[400,1234008,"request parameter error"],[404,1234012,"alias not found"]]
const errors15: Catalog.RawErrors = [[404,1234016,"public mailbox not found"],[400,1234008,"request parameter error"]]
const errors16: Catalog.RawErrors = [[409,1234006,"email address has been used"],[400,1234008,"email or name is invalid"],[409,1234033,"email address has been used by another member as login account"],[200,1234026,"The number of tenant public mailboxes has reached the limit and cannot be created"],[400,1234040,"not set geo name auth"],[400,1234041,"tenant not open mg not set geo name"],[400,1234042,"req set geo not find in geo list"]]
const errors17: Catalog.RawErrors = [[400,1230001,"parameter is invalid"]]
const errors18: Catalog.RawErrors = [[404,1234016,"public mailbox not found"]]
const errors19: Catalog.RawErrors = [[404,1234016,"public mailbox not found"],[400,1234008,"request parameter error"],[400,1234027,"some users have exceeded the limit on the number of bindable public mailboxes"],[400,1234026,"member count is over limit"]]
const errors20: Catalog.RawErrors = [[404,1234016,"public mailbox not found"],[404,1234040,"public mailbox member not found"]]
const errors21: Catalog.RawErrors = [[404,1234016,"public mailbox not found"],[400,1234027,"the user has exceeded the limit on the number of bindable public mailboxes"],[400,1234026,"member count is over limit"]]
const errors22: Catalog.RawErrors = [[404,1234016,"public mailbox not found"],[409,1234033,"email address has been used by another member as a login account"],[400,1234008,"request parameter error"],[409,1234006,"email address has been used"],[409,1234023,"email address alias exceeds the number limit"]]
const errors23: Catalog.RawErrors = [[400,1230001],[500,1230003],[403,1230002]]
const errors24: Catalog.RawErrors = [[400,1230001,"param is invalid, check user_mailbox_id"],[403,1230004,"permission denied: mailbox not found, unsupported mailbox type, or no access to this mailbox"],[500,1230003,"internal server error, please retry later"],[400,1230005,"tenant access token not support me"]]
const errors25: Catalog.RawErrors = [[409,1234006,"email address has been used"],[400,1234008,"request parameter error"],[404,1234019,"mail address's domain not found"],[409,1235002,"email alias address has been used"],[400,1235003,"Service unavailable"],[404,1235013,"user not found"],[409,1234033,"email address has been used by another member as login account"]]
const errors26: Catalog.RawErrors = [[400,1234008,"request parameter error"],[404,1235013,"user not found"],[404,1234012,"alias not found"]]
const errors27: Catalog.RawErrors = [[404,1235013,"user not found"],[400,1234008,"request parameter error"]]
const errors28: Catalog.RawErrors = [[400,1234008,"request parameter error"],[400,1234013,"user mailbox not found"],[403,1234017,"permission not granted"],[404,1234050,"message not found"],[400,1234051,"message not in scheduled state"],[500,1235000,"internal error"]]
const errors29: Catalog.RawErrors = [[400,1234008,"request parameter error"],[400,1236001,"raw size over limit"],[400,1236002,"invalid mime format"],[400,1236003,"the number of recipients exceeds the limit"],[400,1236004,"the number of attachments exceeds the limit"],[403,1234017,"permission deny"],[404,1234013,"user mailbox not found or user mailbox not active"],[429,1236006,"Concurrent write conflict. Please retry later"],[500,1236019,"internal server error"],[400,1236020,"file extension is not allowed as a mail attachment"],[400,1236021,"inline image content type does not match an allowed image format; supported: image/jpeg, image/png, image/gif, image/webp\", detected"],[400,1236024,"user is not able to create calendar invites"]]
const errors30: Catalog.RawErrors = [[403,1234017,"permission deny"],[404,1234050,"draft not found"],[404,1234013,"user mailbox not found or user mailbox not active"],[429,1236006,"Concurrent write conflict. Please retry later"],[500,1236019,"internal server error"],[429,1234029,"too many requests, try again later"]]
const errors31: Catalog.RawErrors = [[400,1234008,"request parameter error"],[403,1234017,"permission deny"],[404,1234050,"draft not found"],[404,1234013,"user mailbox not found or user mailbox not active"],[429,1236006,"too many request"],[500,1236019,"internal server error"],[429,1234029,"too many requests, try again later"]]
const errors32: Catalog.RawErrors = [[400,1234008,"request parameter error"],[403,1234017,"permission deny"],[404,1234013,"user mailbox not found or user mailbox not active"],[429,1236006,"too many request"],[500,1236019,"internal server error"]]
const errors33: Catalog.RawErrors = [[400,1234008,"request parameter error"],[400,1236003,"the number of recipients exceeds the limit"],[400,1236004,"the number of attachments exceeds the limit"],[400,1236014,"content risk"],[400,1236017,"sender check fail"],[400,1236018,"receiver check fail"],[403,1234017,"permission deny"],[404,1234050,"draft not found"],[404,1234013,"user mailbox not found or user mailbox not active"],[409,1236005,"send mail repeatedly"],[429,1236006,"Concurrent write conflict. Please retry later"],[429,1236007,"the daily number of emails sent by the user exceeds the limit"],[429,1236008,"the number of external recipients the user sends messages to each day exceeds the limit"],[429,1236009,"the number of external recipients the tenant sends messages to each day exceeds the limit"],[429,1236010,"mail quota limit"],[429,1236013,"tenant storage limit"],[500,1236019,"internal server error"],[429,1234029,"too many requests, try again later"],[400,1236022,"bcc is not supported for calendar invites"],[400,1236023,"send_time is not supported for calendar invites"],[400,1236024,"user is not able to create calendar invites"]]
const errors34: Catalog.RawErrors = [[400,1234008,"request parameter error"],[400,1236001,"raw size over limit"],[400,1236002,"invalid mime format"],[400,1236003,"the number of recipients exceeds the limit"],[400,1236004,"the number of attachments exceeds the limit"],[403,1234017,"permission deny"],[404,1234050,"draft not found"],[404,1234013,"user mailbox not found or user mailbox not active"],[429,1236006,"Concurrent write conflict. Please retry later"],[500,1236019,"internal server error"],[400,1236020,"file extension is not allowed as a mail attachment"],[400,1236021,"inline image content type does not match an allowed image format; supported: image/jpeg, image/png, image/gif, image/webp\", detected"],[429,1234029,"too many requests, try again later"],[400,1236024,"user is not able to create calendar invites"]]
const errors35: Catalog.RawErrors = [[400,1230001,"invalid param"],[500,1230003,"internal server error"],[403,1230002,"permission denied"],[429,1234029,"too many requests, try again later"]]
const errors36: Catalog.RawErrors = [[400,1234000,"invalid params"],[500,1234017,"internal error"],[403,1234030,"permission deny"],[400,1234013,"user mailbox not found or user mailbox not active"],[400,1230101,"label name already exists"],[400,1230102,"label count exceeds the limit"],[400,1230103,"label name is reserved by system"]]
const errors37: Catalog.RawErrors = [[400,1234000,"invalid params"],[500,1234017,"internal error"],[403,1234030,"permission deny"],[400,1234013,"user mailbox not found or user mailbox not active"],[400,1230100,"label not found"]]
const errors38: Catalog.RawErrors = [[400,1234000,"invalid params"],[500,1234017,"internal error"],[403,1234030,"permission deny"],[400,1234013,"user mailbox not found or user mailbox not active"]]
const errors39: Catalog.RawErrors = [[400,1234000,"invalid params"],[500,1234017,"internal error"],[403,1234030,"permission deny"],[400,1234013,"user mailbox not found or user mailbox not active"],[400,1230100,"label not found"],[400,1230101,"label name already exists"],[400,1230103,"label name is reserved by system"]]
const errors40: Catalog.RawErrors = [[400,1230001],[403,1230002],[500,1230003]]
const errors41: Catalog.RawErrors = [[400,1230001,"param invalid"],[500,1230003,"no permission"],[403,1230002,"internal server error"],[429,1234029,"too many requests, try again later"],[403,1236022,"Downloading attachments from spam emails is not allowed."]]
const errors42: Catalog.RawErrors = [[400,1230001,"param is invalid"],[400,1230003,"user mailbox not found"],[500,1230004,"internal error"],[403,1230005,"permission not granted"],[400,1230006,"message not found"],[429,1230008,"too many requests, please retry later"]]
const errors43: Catalog.RawErrors = [[400,1230001,"param is invalid"],[500,1230002,"Internal error"],[429,1236006,"Concurrent write conflict. Please retry later"],[400,1230007,"message not exist"],[400,1236008,"label or folder not exist"],[403,1230009,"permission denied"]]
const errors44: Catalog.RawErrors = [[400,1230001,"param is invalid"],[500,1230002,"Internal error"],[403,1230009,"permission denied"],[429,1236006,"Concurrent write conflict. Please retry later"]]
const errors45: Catalog.RawErrors = [[404,1235013,"mailbox not found"],[400,1234008,"wrong parameters"],[404,1234034,"message not found"],[403,1234017,"permission not granted"]]
const errors46: Catalog.RawErrors = [[400,1230001,"invalid param"],[403,1230002,"no permission"],[500,1230003,"internal error"]]
const errors47: Catalog.RawErrors = [[404,1234013,"user mailbox not found or user mailbox not active"],[403,1234017,"permission deny"],[400,1234008,"request parameter error"],[500,1236019,"internal server error"],[404,1236022,"mail thread not found"]]
const errors48: Catalog.RawErrors = [[404,1234013,"user mailbox not found or user mailbox not active"],[403,1234017,"permission denied"],[400,1234008,"request parameter error"],[400,1236001,"raw size over limit"],[429,1236006,"too many requests"],[400,1236002,"invalid MIME format"],[400,1236003,"the number of recipients exceeds the limit"],[400,1236004,"the number of attachments exceeds the limit"],[409,1236005,"send mail repeatedly"],[429,1236007,"the daily number of emails sent by the user exceeds the limit"],[429,1236008,"the number of external recipients the user sends messages to each day exceeds the limit"],[429,1236009,"the number of external recipients the tenant sends messages to each day exceeds the limit"],[429,1236010,"mail quota limit"],[429,1236012,"reach send mail restriction"],[429,1236013,"tenant storage limit"],[400,1236014,"content risk"],[400,1236017,"sender check failed"],[400,1236018,"receiver check failed"],[500,1236019,"internal server error"]]
const errors49: Catalog.RawErrors = [[400,1234008,"request parameter error"],[404,1234013,"user mailbox not found or user mailbox not active"],[403,1234017,"permission deny"],[404,1236010,"send status not found"],[500,1236019,"internal server error"]]
const errors50: Catalog.RawErrors = [[400,1230001,"param is invalid"],[400,1230002,"user does not have email"],[500,1230003,"internal server error"],[403,1230004,"permission denied"]]
const errors51: Catalog.RawErrors = [[400,1230001,"param invalid"],[500,1230003,"internal server error"],[403,1230002,"no permission"],[400,1230004,"this operator requires input"],[400,1230005,"unsupported action type"],[400,1230006,"this action requires input"],[400,1230007,"invalid folder id"],[400,1230008,"folder not found"],[400,1230009,"this condition does not need operator"],[400,1230010,"unsupported condition match type"]]
const errors52: Catalog.RawErrors = [[400,1230001,"param invalid"],[500,1230003,"internal server error"],[403,1230002,"no permission"]]
const errors53: Catalog.RawErrors = [[400,1231020,"page_token is invalid or expired, please start a new search"],[400,1231021,"page size is over the limit"],[400,1231022],[500,1231030,"user identity not found, please check your access token"],[400,1231040,"search service error, see logs for details."],[500,1232501,"no permission to access mailbox"]]
const errors54: Catalog.RawErrors = [[403,1230004,"permission denied: mailbox not found, unsupported mailbox type, or no access to this mailbox"],[400,1234008,"param is invalid"],[404,1234035,"recall record not found"],[500,1235000,"internal error"]]
const errors55: Catalog.RawErrors = [[403,1230004,"permission denied: mailbox not found, unsupported mailbox type, or no access to this mailbox"],[429,1234029,"too many request"],[400,1234034,"message not found"],[500,1235000,"internal error"]]
const errors56: Catalog.RawErrors = [[400,1234008,"param is invalid"],[400,1234017,"permission deny"],[500,1235000,"internal error"]]
const errors57: Catalog.RawErrors = [[400,1230001,"param invalid"],[500,1230003,"internal server error"],[403,1230002,"permission deny"],[404,1230007,"template not found"],[404,1230010,"template attachment not found"],[403,1230011,"template attachment forbidden"]]
const errors58: Catalog.RawErrors = [[400,1230001,"param invalid"],[500,1230003,"internal server error"],[403,1230002,"permission deny"],[400,1230004,"invalid template name"],[400,1230005,"template number limit exceeded"],[400,1230006,"template content size limit exceeded"],[400,1230008,"template total size limit exceeded"],[400,1230009,"invalid template param"],[403,1230011,"template attachment forbidden"]]
const errors59: Catalog.RawErrors = [[400,1230001,"param invalid"],[500,1230003,"internal server error"],[403,1230002,"permission deny"],[404,1230007,"template not found"],[400,1230009,"invalid template param"]]
const errors60: Catalog.RawErrors = [[400,1230001,"param invalid"],[500,1230003,"internal server error"],[403,1230002,"permission deny"]]
const errors61: Catalog.RawErrors = [[400,1230001,"param invalid"],[500,1230003,"internal server error"],[403,1230002,"permission deny"],[400,1230004,"invalid template name"],[400,1230006,"template content size limit exceeded"],[404,1230007,"template not found"],[400,1230008,"template total size limit exceeded"],[400,1230009,"invalid template param"],[403,1230011,"template attachment forbidden"]]
const errors62: Catalog.RawErrors = [[400,1230001,"param is invalid"],[500,1230002,"Internal error"],[429,1236006,"Concurrent write conflict. Please retry later"],[400,1238008,"label or folder or thread not exist"],[403,1230009,"permission denied"]]
const errors63: Catalog.RawErrors = [[404,1234013,"user mailbox not found or user mailbox not active"],[403,1234017,"permission deny"],[500,1234008,"internal server error"],[500,1236019,"internal server error"],[404,1236022,"mail thread not found"]]
const errors64: Catalog.RawErrors = [[404,1234013,"user mailbox not found or user mailbox not active"],[400,1234040,"not support user type"],[403,1234017,"permission deny"],[400,1234037,"invalid page token"],[400,1234038,"invalid folder id"],[404,1234035,"folder not found"],[404,1234036,"label not found"],[400,1234039,"provide exactly one of folder_id or label_id"],[500,1234008,"internal server error"],[500,1235000,"unknown error"]]
const errors65: Catalog.RawErrors = [[400,1230001,"param is invalid"],[500,1230002,"Internal error"],[429,1236006,"Concurrent write conflict. Please retry later"],[400,1230007,"message not exist"],[400,1230008,"label or folder or thread not exist"],[403,1230009,"permission denied"]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/mail.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "mail.v1.mailgroup.alias.create": { title: "创建邮件组别名", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-alias/create", apps: ["custom"], scopes: scopes0, errors: errors0, perMinute: 1000, perSecond: 50 },
  "mail.v1.mailgroup.alias.delete": { title: "删除邮件组别名", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-alias/delete", apps: ["custom"], scopes: scopes0, errors: errors1, perMinute: 1000, perSecond: 50 },
  "mail.v1.mailgroup.alias.list": { title: "获取邮件组所有别名", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-alias/list", apps: ["custom"], scopes: scopes1, errors: errors2, perMinute: 1000, perSecond: 50 },
  "mail.v1.mailgroup.create": { title: "创建邮件组", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/create", apps: ["custom"], scopes: scopes0, errors: errors3, perSecond: 100 },
  "mail.v1.mailgroup.delete": { title: "删除邮件组", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/delete", apps: ["custom"], scopes: scopes0, errors: errors4, special: true },
  "mail.v1.mailgroup.get": { title: "查询指定邮件组", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/get", apps: ["custom"], scopes: scopes1, errors: errors4, special: true },
  "mail.v1.mailgroup.list": { title: "批量获取邮件组", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/list", apps: ["custom"], scopes: scopes1, errors: errors5, fieldScopes: scopes2, special: true },
  "mail.v1.mailgroup.manager.batch_create": { title: "批量创建邮件组管理员", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-manager/batch_create", apps: ["custom"], scopes: scopes0, errors: errors6, fieldScopes: scopes2, perSecond: 50 },
  "mail.v1.mailgroup.manager.batch_delete": { title: "批量删除邮件组管理员", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-manager/batch_delete", apps: ["custom"], scopes: scopes0, errors: errors6, fieldScopes: scopes2, perSecond: 50 },
  "mail.v1.mailgroup.manager.list": { title: "批量获取邮件组管理员", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-manager/list", apps: ["custom"], scopes: scopes1, errors: errors6, fieldScopes: scopes2, perSecond: 50 },
  "mail.v1.mailgroup.member.batch_create": { title: "批量创建邮件组成员", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/batch_create", apps: ["custom"], scopes: scopes0, errors: errors7, fieldScopes: scopes2, perSecond: 20 },
  "mail.v1.mailgroup.member.batch_delete": { title: "批量删除邮件组成员", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/batch_delete", apps: ["custom"], scopes: scopes0, errors: errors8, perSecond: 20 },
  "mail.v1.mailgroup.member.create": { title: "创建邮件组成员", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/create", apps: ["custom"], scopes: scopes0, errors: errors7, fieldScopes: scopes2, perSecond: 50 },
  "mail.v1.mailgroup.member.delete": { title: "删除邮件组成员", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/delete", apps: ["custom"], scopes: scopes0, errors: errors8, perSecond: 50 },
  "mail.v1.mailgroup.member.get": { title: "查询指定邮件组成员", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/get", apps: ["custom"], scopes: scopes1, errors: errors8, fieldScopes: scopes2, special: true },
  "mail.v1.mailgroup.member.list": { title: "获取所有邮件组成员", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/list", apps: ["custom"], scopes: scopes1, errors: errors4, fieldScopes: scopes2, special: true },
  "mail.v1.mailgroup.patch": { title: "修改邮件组部分信息", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/patch", apps: ["custom"], scopes: scopes0, errors: errors9, perSecond: 100 },
  "mail.v1.mailgroup.permission_member.batch_create": { title: "批量创建邮件组权限成员", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/batch_create", apps: ["custom"], scopes: scopes0, errors: errors2, fieldScopes: scopes2, perSecond: 20 },
  "mail.v1.mailgroup.permission_member.batch_delete": { title: "批量删除邮件组权限成员", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/batch_delete", apps: ["custom"], scopes: scopes0, errors: errors10, perSecond: 20 },
  "mail.v1.mailgroup.permission_member.create": { title: "创建邮件组权限成员", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/create", apps: ["custom"], scopes: scopes0, errors: errors4, fieldScopes: scopes2, perSecond: 50 },
  "mail.v1.mailgroup.permission_member.delete": { title: "删除邮件组权限成员", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/delete", apps: ["custom"], scopes: scopes0, errors: errors10, perSecond: 50 },
  "mail.v1.mailgroup.permission_member.get": { title: "获取邮件组权限成员", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/get", apps: ["custom"], scopes: scopes1, errors: errors10, fieldScopes: scopes2, special: true },
  "mail.v1.mailgroup.permission_member.list": { title: "批量获取邮件组权限成员", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/list", apps: ["custom"], scopes: scopes1, errors: errors4, fieldScopes: scopes2, special: true },
  "mail.v1.mailgroup.update": { title: "修改邮件组全部信息", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/update", apps: ["custom"], scopes: scopes0, errors: errors11, perSecond: 100 },
  "mail.v1.multi_entity.search": { title: "多实体搜索", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/multi_entity/search", apps: null, scopes: scopes3, errors: errors12, fieldScopes: scopes2, perMinute: 100 },
  "mail.v1.public_mailbox.alias.create": { title: "创建公共邮箱别名", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-alias/create", apps: ["custom"], scopes: scopes4, errors: errors13, perMinute: 1000, perSecond: 50 },
  "mail.v1.public_mailbox.alias.delete": { title: "删除公共邮箱别名", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-alias/delete", apps: ["custom"], scopes: scopes4, errors: errors14, perMinute: 1000, perSecond: 50 },
  "mail.v1.public_mailbox.alias.list": { title: "查询公共邮箱的所有别名", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-alias/list", apps: ["custom"], scopes: scopes5, errors: errors15, perMinute: 1000, perSecond: 50 },
  "mail.v1.public_mailbox.create": { title: "创建公共邮箱", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/create", apps: ["custom"], scopes: scopes4, errors: errors16, fieldScopes: scopes6, perSecond: 50 },
  "mail.v1.public_mailbox.delete": { title: "永久删除公共邮箱", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/delete", apps: ["custom"], scopes: scopes4, errors: errors17, perMinute: 20 },
  "mail.v1.public_mailbox.get": { title: "查询指定公共邮箱", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/get", apps: ["custom"], scopes: scopes5, errors: errors18, fieldScopes: scopes6, special: true },
  "mail.v1.public_mailbox.list": { title: "查询所有公共邮箱", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/list", apps: ["custom"], scopes: scopes5, errors: errors5, fieldScopes: scopes6, special: true },
  "mail.v1.public_mailbox.member.batch_create": { title: "批量添加公共邮箱成员", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/batch_create", apps: ["custom"], scopes: scopes4, errors: errors19, fieldScopes: scopes2, perSecond: 5 },
  "mail.v1.public_mailbox.member.batch_delete": { title: "批量删除公共邮箱成员", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/batch_delete", apps: ["custom"], scopes: scopes4, errors: errors20, perSecond: 5 },
  "mail.v1.public_mailbox.member.clear": { title: "删除公共邮箱所有成员", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/clear", apps: ["custom"], scopes: scopes4, errors: errors18, special: true },
  "mail.v1.public_mailbox.member.create": { title: "添加公共邮箱成员", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/create", apps: ["custom"], scopes: scopes4, errors: errors21, fieldScopes: scopes2, perSecond: 50 },
  "mail.v1.public_mailbox.member.delete": { title: "删除公共邮箱单个成员", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/delete", apps: ["custom"], scopes: scopes4, errors: errors20, perSecond: 50 },
  "mail.v1.public_mailbox.member.get": { title: "查询指定公共邮箱成员信息", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/get", apps: ["custom"], scopes: scopes5, errors: errors20, fieldScopes: scopes2, special: true },
  "mail.v1.public_mailbox.member.list": { title: "查询所有公共邮箱成员信息", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-member/list", apps: ["custom"], scopes: scopes5, errors: errors18, fieldScopes: scopes2, special: true },
  "mail.v1.public_mailbox.patch": { title: "修改公共邮箱部分信息", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/patch", apps: ["custom"], scopes: scopes4, errors: errors22, special: true },
  "mail.v1.public_mailbox.remove_to_recycle_bin": { title: "将公共邮箱移至回收站", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/remove_to_recycle_bin", apps: ["custom"], scopes: scopes4, errors: errors23, perMinute: 20 },
  "mail.v1.public_mailbox.update": { title: "修改公共邮箱全部信息", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox/update", apps: ["custom"], scopes: scopes4, errors: errors22, special: true },
  "mail.v1.user.query": { title: "查询邮箱地址状态", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user/query", apps: ["custom"], scopes: scopes7, errors: errors17, perSecond: 50 },
  "mail.v1.user_mailbox.accessible_mailboxes": { title: "列出可访问的邮箱", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox/accessible_mailboxes", apps: ["custom"], scopes: scopes8, errors: errors24, perSecond: 10 },
  "mail.v1.user_mailbox.alias.create": { title: "创建用户邮箱别名", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-alias/create", apps: ["custom"], scopes: scopes7, errors: errors25, perMinute: 1000, perSecond: 50 },
  "mail.v1.user_mailbox.alias.delete": { title: "删除用户邮箱别名", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-alias/delete", apps: ["custom"], scopes: scopes7, errors: errors26, perMinute: 1000, perSecond: 50 },
  "mail.v1.user_mailbox.alias.list": { title: "获取用户邮箱所有别名", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-alias/list", apps: ["custom"], scopes: scopes8, errors: errors27, perMinute: 1000, perSecond: 50 },
  "mail.v1.user_mailbox.delete": { title: "从回收站删除用户邮箱地址", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox/delete", apps: ["custom"], scopes: scopes7, errors: errors17, perMinute: 20 },
  "mail.v1.user_mailbox.draft.cancel_scheduled_send": { title: "取消定时发送", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/cancel_scheduled_send", apps: null, scopes: scopes9, errors: errors28, perSecond: 5 },
  "mail.v1.user_mailbox.draft.create": { title: "创建草稿", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/create", apps: ["custom"], scopes: scopes10, errors: errors29, fieldScopes: scopes11, perSecond: 5 },
  "mail.v1.user_mailbox.draft.delete": { title: "删除草稿", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/delete", apps: ["custom"], scopes: scopes10, errors: errors30, perSecond: 5 },
  "mail.v1.user_mailbox.draft.get": { title: "获取草稿内容", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/get", apps: ["custom"], scopes: scopes12, errors: errors31, fieldScopes: scopes11, perSecond: 10 },
  "mail.v1.user_mailbox.draft.list": { title: "列出草稿列表", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/list", apps: ["custom"], scopes: scopes12, errors: errors32, perSecond: 10 },
  "mail.v1.user_mailbox.draft.send": { title: "发送草稿", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/send", apps: ["custom"], scopes: scopes9, errors: errors33, perSecond: 5 },
  "mail.v1.user_mailbox.draft.update": { title: "更新草稿", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-draft/update", apps: ["custom"], scopes: scopes10, errors: errors34, fieldScopes: scopes11, perSecond: 5 },
  "mail.v1.user_mailbox.event.subscribe": { title: "订阅事件", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/subscribe", apps: ["custom"], scopes: scopes13, errors: errors23, perSecond: 5 },
  "mail.v1.user_mailbox.event.subscription": { title: "获取订阅状态", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/subscription", apps: ["custom"], scopes: scopes13, errors: errors23, perSecond: 10 },
  "mail.v1.user_mailbox.event.unsubscribe": { title: "取消订阅", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/unsubscribe", apps: ["custom"], scopes: scopes13, errors: errors23, perSecond: 5 },
  "mail.v1.user_mailbox.folder.create": { title: "创建邮箱文件夹", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-folder/create", apps: ["custom"], scopes: scopes14, errors: errors35, perSecond: 5 },
  "mail.v1.user_mailbox.folder.delete": { title: "删除邮箱文件夹", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-folder/delete", apps: ["custom"], scopes: scopes14, errors: errors35, perSecond: 5 },
  "mail.v1.user_mailbox.folder.get": { title: "获取邮箱文件信息", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-folder/get", apps: ["custom"], scopes: scopes15, errors: errors35, perSecond: 10 },
  "mail.v1.user_mailbox.folder.list": { title: "列出邮箱文件夹", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-folder/list", apps: ["custom"], scopes: scopes15, errors: errors35, perSecond: 10 },
  "mail.v1.user_mailbox.folder.patch": { title: "修改邮箱文件夹", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-folder/patch", apps: ["custom"], scopes: scopes14, errors: errors35, perSecond: 5 },
  "mail.v1.user_mailbox.label.create": { title: "创建标签", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/create", apps: ["custom"], scopes: scopes10, errors: errors36, perSecond: 5 },
  "mail.v1.user_mailbox.label.delete": { title: "删除标签", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/delete", apps: ["custom"], scopes: scopes10, errors: errors37, perSecond: 5 },
  "mail.v1.user_mailbox.label.get": { title: "获取标签信息", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/get", apps: ["custom"], scopes: scopes16, errors: errors37, perSecond: 10 },
  "mail.v1.user_mailbox.label.list": { title: "列出标签", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/list", apps: ["custom"], scopes: scopes16, errors: errors38, perSecond: 10 },
  "mail.v1.user_mailbox.label.patch": { title: "更新标签", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/patch", apps: ["custom"], scopes: scopes10, errors: errors39, perSecond: 5 },
  "mail.v1.user_mailbox.mail_card.create_share_session": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes17 },
  "mail.v1.user_mailbox.mail_card.send": { title: null, page: null, apps: null, scopes: null, errors: [], client: scopes17 },
  "mail.v1.user_mailbox.mail_contact.create": { title: "创建邮箱联系人", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-mail_contact/create", apps: ["custom"], scopes: scopes18, errors: errors23, fieldScopes: scopes19, perSecond: 5 },
  "mail.v1.user_mailbox.mail_contact.delete": { title: "删除邮箱联系人", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-mail_contact/delete", apps: ["custom"], scopes: scopes18, errors: errors23, perSecond: 5 },
  "mail.v1.user_mailbox.mail_contact.list": { title: "列出邮箱联系人", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-mail_contact/list", apps: ["custom"], scopes: scopes20, errors: errors40, fieldScopes: scopes19, perSecond: 10 },
  "mail.v1.user_mailbox.mail_contact.patch": { title: "修改邮箱联系人信息", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-mail_contact/patch", apps: ["custom"], scopes: scopes18, errors: errors23, perSecond: 5 },
  "mail.v1.user_mailbox.message.attachment.download_url": { title: "获取附件下载链接", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message-attachment/download_url", apps: ["custom","isv"], scopes: scopes21, errors: errors41, perSecond: 10 },
  "mail.v1.user_mailbox.message.batch_get": { title: "批量获取邮件详情", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/batch_get", apps: ["custom"], scopes: scopes12, errors: errors42, fieldScopes: scopes22, perSecond: 10 },
  "mail.v1.user_mailbox.message.batch_modify": { title: "批量修改邮件", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/batch_modify", apps: ["custom"], scopes: scopes10, errors: errors43, perSecond: 5 },
  "mail.v1.user_mailbox.message.batch_trash": { title: "批量删除邮件", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/batch_trash", apps: ["custom"], scopes: scopes10, errors: errors44, perSecond: 5 },
  "mail.v1.user_mailbox.message.get": { title: "获取邮件详情", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/get", apps: ["custom"], scopes: scopes12, errors: errors45, fieldScopes: scopes22, perSecond: 5 },
  "mail.v1.user_mailbox.message.get_by_card": { title: "获取邮件卡片的邮件列表", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/get_by_card", apps: ["custom"], scopes: scopes12, errors: errors23, fieldScopes: scopes2, perSecond: 10 },
  "mail.v1.user_mailbox.message.list": { title: "列出邮件", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/list", apps: ["custom"], scopes: scopes12, errors: errors46, perSecond: 10 },
  "mail.v1.user_mailbox.message.list_thread_message": { title: "查询会话下邮件信息", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/list_thread_message", apps: ["custom"], scopes: scopes12, errors: errors47, fieldScopes: scopes22, perMinute: 100 },
  "mail.v1.user_mailbox.message.modify": { title: "修改邮件", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/modify", apps: ["custom"], scopes: scopes10, errors: errors43, perSecond: 5 },
  "mail.v1.user_mailbox.message.send": { title: "发送邮件", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/send", apps: ["custom"], scopes: scopes9, errors: errors48, perMinute: 100 },
  "mail.v1.user_mailbox.message.send_status": { title: "查询邮件发送状态", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/send_status", apps: null, scopes: scopes12, errors: errors49, perSecond: 10 },
  "mail.v1.user_mailbox.message.trash": { title: "删除邮件", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-message/trash", apps: ["custom"], scopes: scopes10, errors: errors44, perSecond: 5 },
  "mail.v1.user_mailbox.profile": { title: "获取用户邮箱信息", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox/profile", apps: null, scopes: scopes3, errors: errors50, perMinute: 100 },
  "mail.v1.user_mailbox.rule.create": { title: "创建收信规则", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-rule/create", apps: ["custom"], scopes: scopes23, errors: errors51, perSecond: 5 },
  "mail.v1.user_mailbox.rule.delete": { title: "删除收信规则", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-rule/delete", apps: ["custom"], scopes: scopes23, errors: errors52, perSecond: 5 },
  "mail.v1.user_mailbox.rule.list": { title: "列出收信规则", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-rule/list", apps: ["custom"], scopes: scopes24, errors: errors52, perSecond: 5 },
  "mail.v1.user_mailbox.rule.reorder": { title: "对收信规则进行排序", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-rule/reorder", apps: ["custom"], scopes: scopes23, errors: errors52, perSecond: 1 },
  "mail.v1.user_mailbox.rule.update": { title: "更新收信规则", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-rule/update", apps: ["custom"], scopes: scopes23, errors: errors51, perSecond: 5 },
  "mail.v1.user_mailbox.search": { title: "搜索邮件", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox/search", apps: null, scopes: scopes12, errors: errors53, perMinute: 1000, perSecond: 50 },
  "mail.v1.user_mailbox.sent_message.get_recall_detail": { title: "获取邮件撤回进度", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-sent_message/get_recall_detail", apps: null, scopes: scopes12, errors: errors54, perMinute: 20 },
  "mail.v1.user_mailbox.sent_message.recall": { title: "撤回已发送邮件", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-sent_message/recall", apps: null, scopes: scopes10, errors: errors55, perSecond: 10 },
  "mail.v1.user_mailbox.setting.get_signatures": { title: "列出邮件签名", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-setting/get_signatures", apps: null, scopes: scopes3, errors: errors56, perSecond: 5 },
  "mail.v1.user_mailbox.setting.send_as": { title: "列出可发信邮箱", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-setting/send_as", apps: ["custom"], scopes: scopes8, errors: errors24, perSecond: 10 },
  "mail.v1.user_mailbox.template.attachment.download_url": { title: "获取模板附件下载链接", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/download_url", apps: ["custom"], scopes: scopes12, errors: errors57, perSecond: 5 },
  "mail.v1.user_mailbox.template.create": { title: "创建邮件模板", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/create", apps: ["custom"], scopes: scopes10, errors: errors58, perSecond: 5 },
  "mail.v1.user_mailbox.template.delete": { title: "删除邮件模板", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/delete", apps: ["custom"], scopes: scopes10, errors: errors59, perSecond: 5 },
  "mail.v1.user_mailbox.template.get": { title: "获取邮件模板", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/get", apps: ["custom"], scopes: scopes16, errors: errors59, perSecond: 5 },
  "mail.v1.user_mailbox.template.list": { title: "列出邮件模板", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/list", apps: ["custom"], scopes: scopes16, errors: errors60, perSecond: 5 },
  "mail.v1.user_mailbox.template.update": { title: "更新邮件模板", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-template/update", apps: ["custom"], scopes: scopes10, errors: errors61, perSecond: 5 },
  "mail.v1.user_mailbox.thread.batch_modify": { title: "批量修改邮件会话", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/batch_modify", apps: ["custom"], scopes: scopes10, errors: errors62, perMinute: 20 },
  "mail.v1.user_mailbox.thread.batch_trash": { title: "批量删除邮件会话", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/batch_trash", apps: ["custom"], scopes: scopes10, errors: errors44, perMinute: 20 },
  "mail.v1.user_mailbox.thread.get": { title: "获取邮件会话详情", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/get", apps: ["custom"], scopes: scopes12, errors: errors63, fieldScopes: scopes22, perSecond: 10 },
  "mail.v1.user_mailbox.thread.list": { title: "列出邮件会话", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/list", apps: ["custom"], scopes: scopes12, errors: errors64, perSecond: 10 },
  "mail.v1.user_mailbox.thread.modify": { title: "修改邮件会话", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/modify", apps: ["custom"], scopes: scopes10, errors: errors65, perMinute: 20 },
  "mail.v1.user_mailbox.thread.trash": { title: "删除邮件会话", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-thread/trash", apps: ["custom"], scopes: scopes10, errors: errors44, perMinute: 20 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {
  "mail.user_mailbox.event.message_received_v1": { title: "收信通知", page: "/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-event/events/message_received", apps: ["custom"], scopes: scopes13 }
}
