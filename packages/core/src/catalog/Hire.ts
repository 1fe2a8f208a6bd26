// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `hire`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["hire:advertisement"]
const scopes1: Catalog.Scopes = ["hire:agency:readonly","hire:agency"]
const scopes2: Catalog.Scopes = ["contact:user.employee_id:readonly","hire:agency.email:readonly"]
const scopes3: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const scopes4: Catalog.Scopes = ["hire:agency_account","hire:agency_account:readonly"]
const scopes5: Catalog.Scopes = ["hire:agency.email:readonly","hire:agency.mobile:readonly"]
const scopes6: Catalog.Scopes = ["hire:agency_account"]
const scopes7: Catalog.Scopes = ["hire:agency"]
const scopes8: Catalog.Scopes = ["hire:application"]
const scopes9: Catalog.Scopes = ["hire:application","hire:application:readonly","hire:people_cli"]
const scopes10: Catalog.Scopes = ["contact:user.employee_id:readonly","hire:job","hire:job:readonly","hire:people_cli"]
const scopes11: Catalog.Scopes = ["contact:user.employee_id:readonly","hire:agency","hire:agency:readonly","hire:agency_salary:readonly","hire:employee","hire:employee:readonly","hire:evaluation:readonly","hire:interview","hire:interview:readonly","hire:job","hire:job:readonly","hire:offer","hire:offer:readonly","hire:offer_salary:readonly","hire:people_cli","hire:referral","hire:referral:readonly","hire:site","hire:site:readonly","hire:talent","hire:talent:readonly"]
const scopes12: Catalog.Scopes = ["hire:interview","hire:interview:readonly"]
const scopes13: Catalog.Scopes = ["hire:application","hire:application:readonly"]
const scopes14: Catalog.Scopes = ["hire:attachment"]
const scopes15: Catalog.Scopes = ["hire:attachment:readonly","hire:attachment"]
const scopes16: Catalog.Scopes = ["hire:background_check_order","hire:background_check_order:readonly"]
const scopes17: Catalog.Scopes = ["contact:user.employee_id:readonly","hire:employee.email:readonly","hire:employee.mobile:readonly","hire:talent.email:readonly","hire:talent.mobile:readonly"]
const scopes18: Catalog.Scopes = ["hire:talent:readonly","hire:talent"]
const scopes19: Catalog.Scopes = ["hire:background_check_order","hire:exam"]
const scopes20: Catalog.Scopes = ["hire:background_check_order"]
const scopes21: Catalog.Scopes = ["hire:exam","hire:exam:readonly"]
const scopes22: Catalog.Scopes = ["hire:exam"]
const scopes23: Catalog.Scopes = ["hire:ehr_import"]
const scopes24: Catalog.Scopes = ["hire:employee:readonly","hire:employee"]
const scopes25: Catalog.Scopes = ["hire:employee","hire:employee:readonly"]
const scopes26: Catalog.Scopes = ["hire:employee"]
const scopes27: Catalog.Scopes = ["hire:evaluation:readonly","hire:people_cli"]
const scopes28: Catalog.Scopes = ["hire:exam:readonly"]
const scopes29: Catalog.Scopes = ["hire:external_application"]
const scopes30: Catalog.Scopes = ["hire:external_application","hire:external_application:readonly"]
const scopes31: Catalog.Scopes = ["hire:external_offer","hire:external_offer:readonly"]
const scopes32: Catalog.Scopes = ["hire:external_offer"]
const scopes33: Catalog.Scopes = ["hire:external_referral_reward"]
const scopes34: Catalog.Scopes = ["hire:interview:readonly","hire:interview"]
const scopes35: Catalog.Scopes = ["hire:interview","hire:interview:readonly","hire:people_cli"]
const scopes36: Catalog.Scopes = ["hire:interview:readonly","hire:people_cli"]
const scopes37: Catalog.Scopes = ["hire:interviewer","hire:interviewer:readonly"]
const scopes38: Catalog.Scopes = ["hire:interviewer"]
const scopes39: Catalog.Scopes = ["hire:job"]
const scopes40: Catalog.Scopes = ["hire:job:readonly"]
const scopes41: Catalog.Scopes = ["hire:job.composite_info:readonly","hire:people_cli"]
const scopes42: Catalog.Scopes = ["hire:job:readonly","hire:people_cli"]
const scopes43: Catalog.Scopes = ["hire:job_process:readonly","hire:people_cli"]
const scopes44: Catalog.Scopes = ["hire:job:readonly","hire:job"]
const scopes45: Catalog.Scopes = ["hire:job_requirement"]
const scopes46: Catalog.Scopes = ["hire:job_requirement:readonly","hire:job_requirement"]
const scopes47: Catalog.Scopes = ["hire:location:readonly"]
const scopes48: Catalog.Scopes = ["hire:note"]
const scopes49: Catalog.Scopes = ["hire:note:readonly","hire:note"]
const scopes50: Catalog.Scopes = ["hire:offer"]
const scopes51: Catalog.Scopes = ["hire:offer:low_sensitive_info:readonly","hire:offer:readonly","hire:offer"]
const scopes52: Catalog.Scopes = ["contact:user.employee_id:readonly","hire:offer","hire:offer:readonly"]
const scopes53: Catalog.Scopes = ["hire:offer:readonly","hire:offer"]
const scopes54: Catalog.Scopes = ["hire:offer_schema:readonly"]
const scopes55: Catalog.Scopes = ["hire:offer_approval_template:readonly"]
const scopes56: Catalog.Scopes = ["hire:offer_selection_object"]
const scopes57: Catalog.Scopes = ["hire:site:readonly","hire:site"]
const scopes58: Catalog.Scopes = ["hire:questionnaire:readonly","hire:questionnaire"]
const scopes59: Catalog.Scopes = ["hire:referral:readonly","hire:referral"]
const scopes60: Catalog.Scopes = ["hire:referral_account"]
const scopes61: Catalog.Scopes = ["hire:referral_account","hire:referral_account:readonly"]
const scopes62: Catalog.Scopes = ["contact:user.employee_id:readonly","hire:employee.email:readonly","hire:employee.mobile:readonly"]
const scopes63: Catalog.Scopes = ["hire:referral_website:readonly"]
const scopes64: Catalog.Scopes = ["hire:auth:readonly","hire:auth"]
const scopes65: Catalog.Scopes = ["hire:subject:readonly"]
const scopes66: Catalog.Scopes = ["hire:talent","hire:talent_folder_association"]
const scopes67: Catalog.Scopes = ["hire:talent_onboard_status:readonly"]
const scopes68: Catalog.Scopes = ["hire:talent"]
const scopes69: Catalog.Scopes = ["hire:talent_folder_association"]
const scopes70: Catalog.Scopes = ["hire:talent_blocklist"]
const scopes71: Catalog.Scopes = ["hire:talent_folder:readonly","hire:talent_folder"]
const scopes72: Catalog.Scopes = ["hire:talent_folder"]
const scopes73: Catalog.Scopes = ["hire:talent_tag","hire:talent_tag:readonly"]
const scopes74: Catalog.Scopes = ["hire:application:readonly","hire:application"]
const scopes75: Catalog.Scopes = ["hire:exam","hire:exam:readonly","hire:people_cli"]
const scopes76: Catalog.Scopes = ["hire:todo:readonly"]
const scopes77: Catalog.Scopes = ["hire:tripartite_agreement"]
const scopes78: Catalog.Scopes = ["hire:tripartite_agreement","hire:tripartite_agreement:readonly"]
const scopes79: Catalog.Scopes = ["hire:site"]
const scopes80: Catalog.Scopes = ["hire:site_application"]
const scopes81: Catalog.Scopes = ["hire:site_application:readonly","hire:site_application"]
const scopes82: Catalog.Scopes = ["hire:site_job_post:readonly"]
const scopes83: Catalog.Scopes = ["hire:people_cli","hire:talent","hire:talent:readonly"]
const scopes84: Catalog.Scopes = ["contact:user.employee_id:readonly","hire:note","hire:note:readonly","hire:talent_blocklist","hire:talent_blocklist:readonly","hire:talent_folder","hire:talent_folder:readonly","hire:talent_tag","hire:talent_tag:readonly"]
const scopes85: Catalog.Scopes = ["hire:application:readonly"]
const scopes86: Catalog.Scopes = ["hire:background_check_order:readonly","hire:exam:readonly"]
const scopes87: Catalog.Scopes = ["hire:background_check_order:readonly"]
const scopes88: Catalog.Scopes = ["hire:offer:low_sensitive_info:readonly","hire:offer:readonly"]
const scopes89: Catalog.Scopes = ["hire:referral_account:readonly"]
const scopes90: Catalog.Scopes = ["hire:talent:readonly"]
const errors0: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002613],[400,1002609],[400,1002624]]
const errors1: Catalog.RawErrors = [[500,1002001],[400,1002002]]
const errors2: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002409]]
const errors3: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002221],[400,1002910]]
const errors4: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002102],[400,1002206],[400,1002222],[400,1002223],[400,1002224],[400,1002511],[400,1002512]]
const errors5: Catalog.RawErrors = [[500,1002001,"System error"],[400,1002002,"Parameter error"]]
const errors6: Catalog.RawErrors = [[500,1002001,"system error"],[400,1002002,"parameter error"],[400,1002201,"application does not exist"]]
const errors7: Catalog.RawErrors = [[400,180001,"param is invalis"],[400,1000001,"param is invalid"],[500,1002001],[400,1002002]]
const errors8: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002210],[400,1002206],[400,1002201],[400,1002225],[400,1002209]]
const errors9: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002221]]
const errors10: Catalog.RawErrors = [[500,1002001],[400,1002002],[404,1002901],[400,1002902],[400,1002904],[400,1002905],[500,1002908],[500,1002210]]
const errors11: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002201],[400,1002204],[400,1002210],[400,1002211],[400,1002212],[400,1002220]]
const errors12: Catalog.RawErrors = [[500,1002001,"System exception"],[400,1002002,"Parameter error"]]
const errors13: Catalog.RawErrors = [[500,1002001]]
const errors14: Catalog.RawErrors = [[400,1002862],[500,1002001]]
const errors15: Catalog.RawErrors = [[400,1002858],[400,1002862],[500,1002001]]
const errors16: Catalog.RawErrors = [[400,1002858],[400,1002862],[500,1002001],[500,1002863,"background order is being approved"]]
const errors17: Catalog.RawErrors = [[400,1002860]]
const errors18: Catalog.RawErrors = [[400,1002001]]
const errors19: Catalog.RawErrors = [[400,1002855],[500,1002001]]
const errors20: Catalog.RawErrors = [[400,1002859],[500,1002001]]
const errors21: Catalog.RawErrors = [[500,1002001],[400,1002851]]
const errors22: Catalog.RawErrors = [[500,1002001],[400,1002855]]
const errors23: Catalog.RawErrors = [[500,1002001,"System error"],[400,1002002,"Parameter error"],[400,1002903,"Employee does not exist"]]
const errors24: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002908],[400,1002905],[400,1002903],[400,1002902],[400,1002907],[400,1002910]]
const errors25: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002102]]
const errors26: Catalog.RawErrors = [[500,1002001,"System exception"],[400,1002002,"Invalid parameter"]]
const errors27: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002556]]
const errors28: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002609]]
const errors29: Catalog.RawErrors = [[500,1002001,"System error"],[400,1002002,"Parameter illegal"],[400,1002613,"The synchronization switch has not been turned on. You can only create, edit or close jobs in the recruitment system"],[400,1002603,"Position type does not exist"],[400,1002604,"Recruitment type does not exist"],[400,1002605,"Sequence does not exist"],[400,1002606,"Level does not exist"],[400,1002607,"Position highlight does not exist"],[400,1002608,"Subject does not exist"],[400,1002609,"Job Closed"],[400,1002622,"Target major doesn't exist. Please confirm whether the major ID is correct."],[400,1002623,"Unable to set other target majors if \"Major unlimited\" is selected"],[400,1002630,"Job Level is disable"]]
const errors30: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002613],[400,1002615],[400,1002603],[400,1002604],[400,1002605],[400,1002606],[400,1002607],[400,1002608],[400,1002609],[400,1002622],[400,1002623],[400,1002630],[400,1002631]]
const errors31: Catalog.RawErrors = [[500,1002001],[400,1002002],[404,1002601]]
const errors32: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002619]]
const errors33: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002601],[400,1002613],[400,1002616]]
const errors34: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002601]]
const errors35: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002613],[400,1002609],[400,1002611],[400,1002620],[400,1002621],[400,1002703]]
const errors36: Catalog.RawErrors = [[500,1002001],[400,1002002],[500,1002701],[400,1002702],[400,1002705],[400,1002708],[400,1002710],[400,1002721],[400,1002722],[400,1002723],[400,1002724]]
const errors37: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002071],[400,1002704]]
const errors38: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002725]]
const errors39: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002705],[400,1002708],[400,1002710],[400,1002721],[400,1002722],[400,1002723],[400,1002701],[400,1002702],[400,1002703],[400,1002704,"The company has enabled recruitment request approval. Basic information parameters and associated position list parameters cannot be passed simultaneously; please perform the operation in two separate calls."]]
const errors40: Catalog.RawErrors = [[500,1002001],[400,1002002],[500,1002053,"offer already exist"],[500,1002054,"application not exist"],[500,1002055,"application already terminated"],[500,1002056,"application stage abnormal"],[500,1002057,"schema not the latest version"],[500,1002058,"offer attachment not exist"],[500,1002059,"schema not exist"],[500,1002061,"formula illegal"],[500,1002062,"miss in job process"],[400,1002069],[400,1002070],[400,1002071],[400,1002072],[400,1002073],[400,1002074],[400,1002075],[400,1002076],[400,1002077],[400,1002078],[400,1002079],[400,1002080],[400,1002082],[400,1002083]]
const errors41: Catalog.RawErrors = [[500,1002001],[400,1002002],[500,1002067],[500,1002068]]
const errors42: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002064],[500,1002069],[400,1002070],[400,1002071],[400,1002072],[500,1002073],[500,1002074]]
const errors43: Catalog.RawErrors = [[500,1002001],[400,1002002],[500,1002054],[500,1002055],[500,1002056],[500,1002057],[500,1002058],[500,1002059],[500,1002061],[500,1002064],[500,1002066],[400,1002069],[400,1002070],[400,1002071],[400,1002072],[400,1002073],[400,1002074],[400,1002077],[400,1002078],[400,1002079],[400,1002082],[400,1002083]]
const errors44: Catalog.RawErrors = [[500,1002001,"System error"],[400,1002002,"Invalid parameter"]]
const errors45: Catalog.RawErrors = [[500,1002001],[400,1002002],[200,1002065]]
const errors46: Catalog.RawErrors = [[500,1002001,"system error"],[400,1002002,"param illegal"]]
const errors47: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002551],[400,1002552]]
const errors48: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002553]]
const errors49: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002553],[400,1002555]]
const errors50: Catalog.RawErrors = [[500,1002001],[400,1002002],[404,1002509]]
const errors51: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002352]]
const errors52: Catalog.RawErrors = [[500,1002001,"system error"],[400,1002002,"parameter error"]]
const errors53: Catalog.RawErrors = [[200,1002001],[400,1002009]]
const errors54: Catalog.RawErrors = [[500,1002001,"System error"],[400,1002002,"Parameter error"],[400,1002102,"talent not exists"]]
const errors55: Catalog.RawErrors = [[400,1000001,"Invalid parameter"],[500,1002001,"System error"],[400,1002002,"Invalid parameter"],[404,1002102,"Talent not found"]]
const errors56: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002111],[400,1002112],[400,1002113],[400,1002114]]
const errors57: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002102],[400,1002109]]
const errors58: Catalog.RawErrors = [[500,1002001],[400,1002004],[400,1002005]]
const errors59: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002211,"application common conf not exist"]]
const errors60: Catalog.RawErrors = [[200,1002001],[400,1002002]]
const errors61: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002076],[400,1002077],[400,1002078],[400,1002080]]
const errors62: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002075],[400,1002076]]
const errors63: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002011,"City not found"],[400,1002007,"Website user not found"],[400,1002009]]
const errors64: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002511],[400,1002513]]
const errors65: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002008,"Task not found or task error"]]
const errors66: Catalog.RawErrors = [[500,1002001],[400,1002002],[404,1002509],[400,1002502]]
const errors67: Catalog.RawErrors = [[500,1002001],[400,1002002],[400,1002502]]
const errors68: Catalog.RawErrors = [[500,1002001,"System error"],[400,1002003,"Parameter error"]]
const errors69: Catalog.RawErrors = [[500,1002001],[404,1002102],[400,1002002]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/hire.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "hire.v1.advertisement.publish": { title: "发布职位广告", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/advertisement/publish", apps: ["custom"], scopes: scopes0, errors: errors0, perSecond: 10 },
  "hire.v1.agency.batch_query": { title: "搜索猎头供应商列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/batch_query", apps: ["custom","isv"], scopes: scopes1, errors: errors1, fieldScopes: scopes2, perSecond: 10 },
  "hire.v1.agency.get": { title: "获取猎头供应商信息", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/get", apps: ["custom","isv"], scopes: scopes1, errors: errors2, fieldScopes: scopes3, perSecond: 10 },
  "hire.v1.agency.get_agency_account": { title: "查询猎头供应商下猎头列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/get_agency_account", apps: ["custom"], scopes: scopes4, errors: errors1, fieldScopes: scopes5, perSecond: 10 },
  "hire.v1.agency.operate_agency_account": { title: "禁用/取消禁用猎头", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/operate_agency_account", apps: ["custom"], scopes: scopes6, errors: errors1, perSecond: 10 },
  "hire.v1.agency.protect": { title: "设置猎头保护期", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/protect", apps: ["custom"], scopes: scopes7, errors: errors1, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "hire.v1.agency.protect_search": { title: "查询猎头保护期信息", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/protect_search", apps: ["custom","isv"], scopes: scopes1, errors: errors1, perSecond: 10 },
  "hire.v1.agency.query": { title: "查询猎头供应商信息", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/query", apps: ["custom","isv"], scopes: scopes1, errors: errors2, fieldScopes: scopes3, perSecond: 10 },
  "hire.v1.application.cancel_onboard": { title: "取消候选人入职", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/cancel_onboard", apps: ["custom"], scopes: scopes8, errors: errors3, perSecond: 10 },
  "hire.v1.application.create": { title: "创建投递", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/create", apps: ["custom"], scopes: scopes8, errors: errors4, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "hire.v1.application.get": { title: "获取投递信息", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/get", apps: ["custom","isv"], scopes: scopes9, errors: errors5, fieldScopes: scopes10, perMinute: 1000, perSecond: 50 },
  "hire.v1.application.get_detail": { title: "获取投递详情", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/get_detail", apps: ["custom","isv"], scopes: scopes9, errors: errors6, fieldScopes: scopes11, perSecond: 10 },
  "hire.v1.application.interview.list": { title: "获取面试记录列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application-interview/list", apps: [], scopes: scopes12, errors: errors7, fieldScopes: scopes3, perSecond: 20 },
  "hire.v1.application.list": { title: "获取投递列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/list", apps: ["custom","isv"], scopes: scopes9, errors: errors1, perMinute: 1000, perSecond: 50 },
  "hire.v1.application.offer": { title: "获取 Offer 信息", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/offer", apps: ["custom","isv"], scopes: scopes13, errors: errors1, fieldScopes: scopes3, perSecond: 20 },
  "hire.v1.application.recover": { title: "恢复投递", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/recover", apps: ["custom"], scopes: scopes8, errors: errors8, perMinute: 1000, perSecond: 50 },
  "hire.v1.application.terminate": { title: "终止投递", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/terminate", apps: ["custom"], scopes: scopes8, errors: errors9, perSecond: 20 },
  "hire.v1.application.transfer_onboard": { title: "操作候选人入职", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/transfer_onboard", apps: ["custom"], scopes: scopes8, errors: errors10, fieldScopes: scopes3, perSecond: 20 },
  "hire.v1.application.transfer_stage": { title: "转移投递阶段", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/transfer_stage", apps: ["custom"], scopes: scopes8, errors: errors11, perMinute: 1000, perSecond: 50 },
  "hire.v1.attachment.create": { title: "创建附件", page: "/ukTMukTMukTM/uIDN1YjLyQTN24iM0UjN/create_attachment", apps: ["custom","isv"], scopes: scopes14, errors: errors1, special: true },
  "hire.v1.attachment.get": { title: "获取附件信息", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/attachment/get", apps: ["custom","isv"], scopes: scopes15, errors: errors1, perSecond: 20 },
  "hire.v1.attachment.preview": { title: "获取附件 PDF 格式下载链接", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/attachment/preview", apps: ["custom"], scopes: scopes14, errors: errors1, perSecond: 20 },
  "hire.v1.background_check_order.batch_query": { title: "查询背调信息列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/background_check_order/batch_query", apps: ["custom","isv"], scopes: scopes16, errors: errors12, fieldScopes: scopes17, perSecond: 10 },
  "hire.v1.background_check_order.list": { title: "获取背调信息列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/background_check_order/list", apps: ["custom","isv"], scopes: scopes16, errors: errors12, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "hire.v1.diversity_inclusion.search": { title: "获取申请表附加信息", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/diversity_inclusion/search", apps: ["custom","isv"], scopes: scopes18, errors: errors1, perSecond: 10 },
  "hire.v1.eco_account_custom_field.batch_delete": { title: "删除账号自定义字段", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account_custom_field/batch_delete", apps: ["custom","isv"], scopes: scopes19, errors: errors13, perMinute: 1000, perSecond: 50 },
  "hire.v1.eco_account_custom_field.batch_update": { title: "更新账号自定义字段", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account_custom_field/batch_update", apps: ["custom","isv"], scopes: scopes19, errors: errors13, perMinute: 1000, perSecond: 50 },
  "hire.v1.eco_account_custom_field.create": { title: "创建账号自定义字段", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account_custom_field/create", apps: ["custom","isv"], scopes: scopes19, errors: errors13, perMinute: 1000, perSecond: 50 },
  "hire.v1.eco_background_check.cancel": { title: "终止背调订单", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/cancel", apps: ["custom","isv"], scopes: scopes20, errors: errors14, perMinute: 1000, perSecond: 50 },
  "hire.v1.eco_background_check.update_progress": { title: "更新背调订单进度", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/update_progress", apps: ["custom","isv"], scopes: scopes20, errors: errors15, perMinute: 1000, perSecond: 50 },
  "hire.v1.eco_background_check.update_result": { title: "回传背调订单的最终结果", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/update_result", apps: ["custom","isv"], scopes: scopes20, errors: errors16, perMinute: 1000, perSecond: 50 },
  "hire.v1.eco_background_check_custom_field.batch_delete": { title: "删除背调自定义字段", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_custom_field/batch_delete", apps: ["custom","isv"], scopes: scopes20, errors: errors17, perMinute: 1000, perSecond: 50 },
  "hire.v1.eco_background_check_custom_field.batch_update": { title: "更新背调自定义字段", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_custom_field/batch_update", apps: ["custom","isv"], scopes: scopes20, errors: errors18, perMinute: 1000, perSecond: 50 },
  "hire.v1.eco_background_check_custom_field.create": { title: "创建背调自定义字段", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_custom_field/create", apps: ["custom","isv"], scopes: scopes20, errors: errors19, perMinute: 1000, perSecond: 50 },
  "hire.v1.eco_background_check_package.batch_delete": { title: "删除背调套餐和附加调查项", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_package/batch_delete", apps: ["custom","isv"], scopes: scopes20, errors: errors20, perMinute: 1000, perSecond: 50 },
  "hire.v1.eco_background_check_package.batch_update": { title: "更新背调套餐和附加调查项", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_package/batch_update", apps: ["custom","isv"], scopes: scopes20, errors: errors18, perMinute: 1000, perSecond: 50 },
  "hire.v1.eco_background_check_package.create": { title: "创建背调套餐和附加调查项", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_package/create", apps: ["custom","isv"], scopes: scopes20, errors: errors18, perMinute: 1000, perSecond: 50 },
  "hire.v1.eco_exam.login_info": { title: "回传笔试安排结果", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam/login_info", apps: ["custom","isv"], scopes: scopes21, errors: errors21, perMinute: 1000, perSecond: 50 },
  "hire.v1.eco_exam.update_result": { title: "回传笔试结果", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam/update_result", apps: ["custom","isv"], scopes: scopes21, errors: errors22, perMinute: 1000, perSecond: 50 },
  "hire.v1.eco_exam_paper.batch_delete": { title: "删除试卷列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam_paper/batch_delete", apps: ["custom","isv"], scopes: scopes22, errors: errors13, perMinute: 1000, perSecond: 50 },
  "hire.v1.eco_exam_paper.batch_update": { title: "更新试卷列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam_paper/batch_update", apps: ["custom","isv"], scopes: scopes22, errors: errors13, perMinute: 1000, perSecond: 50 },
  "hire.v1.eco_exam_paper.create": { title: "创建试卷列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam_paper/create", apps: ["custom","isv"], scopes: scopes22, errors: errors13, perMinute: 1000, perSecond: 50 },
  "hire.v1.ehr_import_task.patch": { title: "更新 e-HR 导入任务结果", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/ehr_import_task/patch", apps: ["custom"], scopes: scopes23, errors: errors1, perSecond: 50 },
  "hire.v1.employee.get": { title: "通过员工 ID 获取入职信息", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/employee/get", apps: ["custom","isv"], scopes: scopes24, errors: errors1, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "hire.v1.employee.get_by_application": { title: "通过投递 ID 获取入职信息", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/employee/get_by_application", apps: ["custom","isv"], scopes: scopes25, errors: errors23, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "hire.v1.employee.patch": { title: "更新员工状态", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/employee/patch", apps: ["custom"], scopes: scopes26, errors: errors24, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "hire.v1.evaluation.list": { title: "获取简历评估信息列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/evaluation/list", apps: ["custom","isv"], scopes: scopes27, errors: errors1, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "hire.v1.evaluation_task.list": { title: "获取简历评估任务列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/evaluation_task/list", apps: ["custom","isv"], scopes: scopes27, errors: errors1, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "hire.v1.exam.create": { title: "添加笔试结果", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/exam/create", apps: ["custom","isv"], scopes: scopes22, errors: errors1, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "hire.v1.exam_marking_task.list": { title: "获取笔试阅卷任务列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/exam_marking_task/list", apps: ["custom","isv"], scopes: scopes28, errors: errors1, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "hire.v1.external_application.create": { title: "创建外部投递", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/create", apps: ["custom"], scopes: scopes29, errors: errors25, perSecond: 20 },
  "hire.v1.external_application.delete": { title: "删除外部投递", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/delete", apps: ["custom"], scopes: scopes29, errors: errors1, perMinute: 20 },
  "hire.v1.external_application.list": { title: "查询外部投递列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/list", apps: ["custom"], scopes: scopes29, errors: errors25, perSecond: 20 },
  "hire.v1.external_application.update": { title: "更新外部投递", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/update", apps: ["custom"], scopes: scopes29, errors: errors1, perSecond: 20 },
  "hire.v1.external_background_check.batch_query": { title: "查询外部背调列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_background_check/batch_query", apps: ["custom"], scopes: scopes30, errors: errors1, perSecond: 10 },
  "hire.v1.external_background_check.create": { title: "创建外部背调", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_background_check/create", apps: ["custom"], scopes: scopes29, errors: errors1, perSecond: 20 },
  "hire.v1.external_background_check.delete": { title: "删除外部背调", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_background_check/delete", apps: ["custom"], scopes: scopes29, errors: errors1, perSecond: 10 },
  "hire.v1.external_background_check.update": { title: "更新外部背调", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_background_check/update", apps: ["custom"], scopes: scopes29, errors: errors1, perSecond: 10 },
  "hire.v1.external_interview.batch_query": { title: "查询外部面试列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/batch_query", apps: ["custom"], scopes: scopes30, errors: errors1, perSecond: 10 },
  "hire.v1.external_interview.create": { title: "创建外部面试", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/create", apps: ["custom"], scopes: scopes29, errors: errors1, perSecond: 10 },
  "hire.v1.external_interview.delete": { title: "删除外部面试", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/delete", apps: ["custom"], scopes: scopes29, errors: errors1, perSecond: 10 },
  "hire.v1.external_interview.update": { title: "更新外部面试", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview/update", apps: ["custom"], scopes: scopes29, errors: errors1, perSecond: 10 },
  "hire.v1.external_interview_assessment.create": { title: "创建外部面评", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview_assessment/create", apps: ["custom"], scopes: scopes29, errors: errors1, perSecond: 20 },
  "hire.v1.external_interview_assessment.patch": { title: "更新外部面评", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_interview_assessment/patch", apps: ["custom"], scopes: scopes29, errors: errors1, perSecond: 20 },
  "hire.v1.external_offer.batch_query": { title: "查询外部 Offer 列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/batch_query", apps: ["custom"], scopes: scopes31, errors: errors1, perSecond: 10 },
  "hire.v1.external_offer.create": { title: "创建外部 Offer", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/create", apps: ["custom"], scopes: scopes32, errors: errors26, perSecond: 10 },
  "hire.v1.external_offer.delete": { title: "删除外部 Offer", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/delete", apps: ["custom"], scopes: scopes32, errors: errors1, perSecond: 10 },
  "hire.v1.external_offer.update": { title: "更新外部 Offer", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/update", apps: ["custom"], scopes: scopes32, errors: errors1, perSecond: 10 },
  "hire.v1.external_referral_reward.create": { title: "导入外部内推奖励", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_referral_reward/create", apps: ["custom"], scopes: scopes33, errors: errors1, fieldScopes: scopes3, perSecond: 10 },
  "hire.v1.external_referral_reward.delete": { title: "删除外部内推奖励", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_referral_reward/delete", apps: ["custom"], scopes: scopes33, errors: errors27, perSecond: 10 },
  "hire.v1.interview.get_by_talent": { title: "获取人才面试信息", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview/get_by_talent", apps: ["custom","isv"], scopes: scopes34, errors: errors1, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "hire.v1.interview.list": { title: "获取面试信息", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview/list", apps: ["custom","isv"], scopes: scopes35, errors: errors1, fieldScopes: scopes3, perSecond: 50 },
  "hire.v1.interview_feedback_form.list": { title: "获取面试评价表列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_feedback_form/list", apps: ["custom","isv"], scopes: scopes34, errors: errors5, perSecond: 10 },
  "hire.v1.interview_record.attachment.get": { title: "获取面试记录附件", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_record-attachment/get", apps: ["custom","isv"], scopes: scopes34, errors: errors1, perMinute: 20 },
  "hire.v1.interview_record.get": { title: "获取面试评价详细信息", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_record/get", apps: ["custom","isv"], scopes: scopes34, errors: errors1, fieldScopes: scopes3, perSecond: 20 },
  "hire.v1.interview_record.list": { title: "批量获取面试评价详细信息", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_record/list", apps: ["custom","isv"], scopes: scopes34, errors: errors1, fieldScopes: scopes3, perSecond: 10 },
  "hire.v1.interview_registration_schema.list": { title: "获取面试登记表列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_registration_schema/list", apps: ["custom","isv"], scopes: scopes34, errors: errors1, perMinute: 1000, perSecond: 50 },
  "hire.v1.interview_round_type.list": { title: "获取面试轮次类型列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_round_type/list", apps: ["custom","isv"], scopes: scopes34, errors: errors1, perMinute: 1000, perSecond: 50 },
  "hire.v1.interview_task.list": { title: "获取面试任务列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_task/list", apps: ["custom","isv"], scopes: scopes36, errors: errors1, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "hire.v1.interviewer.list": { title: "查询面试官信息列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interviewer/list", apps: ["custom","isv"], scopes: scopes37, errors: errors1, fieldScopes: scopes3, perSecond: 20 },
  "hire.v1.interviewer.patch": { title: "更新面试官信息", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interviewer/patch", apps: ["custom","isv"], scopes: scopes38, errors: errors1, fieldScopes: scopes3, perSecond: 20 },
  "hire.v1.job.close": { title: "关闭职位", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/close", apps: ["custom"], scopes: scopes39, errors: errors28, perSecond: 10 },
  "hire.v1.job.combined_create": { title: "新建职位", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/combined_create", apps: ["custom"], scopes: scopes39, errors: errors29, fieldScopes: scopes3, perSecond: 20 },
  "hire.v1.job.combined_update": { title: "更新职位", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/combined_update", apps: ["custom"], scopes: scopes39, errors: errors30, fieldScopes: scopes3, perSecond: 10 },
  "hire.v1.job.config": { title: "获取职位设置", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/config", apps: ["custom","isv"], scopes: scopes40, errors: errors1, fieldScopes: scopes3, perSecond: 20 },
  "hire.v1.job.get": { title: "获取职位信息", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/get", apps: ["custom","isv"], scopes: scopes40, errors: errors31, fieldScopes: scopes3, perSecond: 50 },
  "hire.v1.job.get_detail": { title: "获取职位详情", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/get_detail", apps: ["custom","isv"], scopes: scopes41, errors: errors31, fieldScopes: scopes3, perSecond: 20 },
  "hire.v1.job.list": { title: "获取职位列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/list", apps: ["custom","isv"], scopes: scopes42, errors: errors1, fieldScopes: scopes3, perSecond: 50 },
  "hire.v1.job.manager.batch_update": { title: "更新职位相关人员", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job-manager/batch_update", apps: ["custom"], scopes: scopes39, errors: errors32, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "hire.v1.job.manager.get": { title: "获取职位上的招聘人员信息", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job-manager/get", apps: ["custom","isv"], scopes: scopes40, errors: errors1, fieldScopes: scopes3, perSecond: 50 },
  "hire.v1.job.open": { title: "重启职位", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/open", apps: ["custom"], scopes: scopes39, errors: errors33, perSecond: 10 },
  "hire.v1.job.recruiter": { title: "获取职位上的招聘人员信息", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/recruiter", apps: ["custom","isv"], scopes: scopes40, errors: errors34, fieldScopes: scopes3, perSecond: 50 },
  "hire.v1.job.update_config": { title: "更新职位设置", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/update_config", apps: ["custom"], scopes: scopes39, errors: errors35, fieldScopes: scopes3, perSecond: 10 },
  "hire.v1.job_function.list": { title: "获取职能分类列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_function/list", apps: ["custom","isv"], scopes: scopes40, errors: errors1, perSecond: 20 },
  "hire.v1.job_process.list": { title: "获取招聘流程信息", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_process/list", apps: ["custom","isv"], scopes: scopes43, errors: errors1, perSecond: 20 },
  "hire.v1.job_publish_record.search": { title: "获取职位广告发布记录", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_publish_record/search", apps: ["custom","isv"], scopes: scopes44, errors: errors1, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "hire.v1.job_requirement.create": { title: "创建招聘需求", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/create", apps: ["custom"], scopes: scopes45, errors: errors36, fieldScopes: scopes3, perSecond: 5 },
  "hire.v1.job_requirement.delete": { title: "删除招聘需求", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/delete", apps: ["custom"], scopes: scopes45, errors: errors37, perSecond: 10 },
  "hire.v1.job_requirement.list": { title: "获取招聘需求列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/list", apps: ["custom","isv"], scopes: scopes46, errors: errors1, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "hire.v1.job_requirement.list_by_id": { title: "获取招聘需求信息", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/list_by_id", apps: ["custom","isv"], scopes: scopes46, errors: errors38, fieldScopes: scopes3, perSecond: 10 },
  "hire.v1.job_requirement.update": { title: "更新招聘需求", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/update", apps: ["custom"], scopes: scopes45, errors: errors39, fieldScopes: scopes3, perSecond: 5 },
  "hire.v1.job_requirement_schema.list": { title: "获取招聘需求模板列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement_schema/list", apps: ["custom","isv"], scopes: scopes46, errors: errors1, perSecond: 10 },
  "hire.v1.job_schema.list": { title: "获取职位模板", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_schema/list", apps: ["custom","isv"], scopes: scopes40, errors: errors1, perSecond: 10 },
  "hire.v1.job_type.list": { title: "获取职位类别列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_type/list", apps: ["custom","isv"], scopes: scopes40, errors: errors1, perSecond: 20 },
  "hire.v1.location.list": { title: "获取地址列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/location/list", apps: ["custom","isv"], scopes: scopes47, errors: errors1, perSecond: 20 },
  "hire.v1.location.query": { title: "查询地点列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/location/query", apps: ["custom","isv"], scopes: scopes47, errors: errors1, perSecond: 5 },
  "hire.v1.minutes.get": { title: "获取面试速记明细", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/minutes/get", apps: ["custom","isv"], scopes: scopes35, errors: errors1, perSecond: 10 },
  "hire.v1.note.create": { title: "创建备注", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/create", apps: ["custom"], scopes: scopes48, errors: errors1, fieldScopes: scopes3, perSecond: 20 },
  "hire.v1.note.delete": { title: "删除备注", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/delete", apps: ["custom"], scopes: scopes48, errors: errors1, perSecond: 20 },
  "hire.v1.note.get": { title: "获取备注", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/get", apps: ["custom","isv"], scopes: scopes49, errors: errors1, fieldScopes: scopes3, perSecond: 20 },
  "hire.v1.note.list": { title: "获取备注列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/list", apps: ["custom","isv"], scopes: scopes49, errors: errors1, fieldScopes: scopes3, perSecond: 20 },
  "hire.v1.note.patch": { title: "更新备注", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/patch", apps: ["custom"], scopes: scopes48, errors: errors1, fieldScopes: scopes3, perSecond: 20 },
  "hire.v1.offer.create": { title: "创建 Offer", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/create", apps: ["custom"], scopes: scopes50, errors: errors40, fieldScopes: scopes3, perSecond: 10 },
  "hire.v1.offer.get": { title: "获取 Offer 详情", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/get", apps: ["custom","isv"], scopes: scopes51, errors: errors5, fieldScopes: scopes52, perSecond: 20 },
  "hire.v1.offer.intern_offer_status": { title: "更新实习 Offer 入/离职状态", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/intern_offer_status", apps: ["custom"], scopes: scopes50, errors: errors41, perMinute: 1000, perSecond: 50 },
  "hire.v1.offer.list": { title: "获取 Offer 列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/list", apps: ["custom","isv"], scopes: scopes53, errors: errors1, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "hire.v1.offer.offer_status": { title: "更新 Offer 状态", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/offer_status", apps: ["custom"], scopes: scopes50, errors: errors42, perMinute: 100 },
  "hire.v1.offer.update": { title: "更新 Offer 信息", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/update", apps: ["custom"], scopes: scopes50, errors: errors43, fieldScopes: scopes3, perSecond: 10 },
  "hire.v1.offer_application_form.get": { title: "获取 Offer 申请表信息", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_application_form/get", apps: ["custom","isv"], scopes: scopes54, errors: errors1, perMinute: 1000, perSecond: 50 },
  "hire.v1.offer_application_form.list": { title: "获取 Offer 申请表列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_application_form/list", apps: ["custom","isv"], scopes: scopes54, errors: errors1, perSecond: 10 },
  "hire.v1.offer_approval_template.list": { title: "获取 Offer 审批流列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_approval_template/list", apps: ["custom","isv"], scopes: scopes55, errors: errors44, perSecond: 10 },
  "hire.v1.offer_custom_field.update": { title: "更新 Offer 申请表自定义字段", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_custom_field/update", apps: ["custom"], scopes: scopes56, errors: errors45, perMinute: 1000, perSecond: 50 },
  "hire.v1.offer_schema.get": { title: "获取 Offer 申请表详细信息", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_schema/get", apps: [], scopes: scopes54, errors: errors1, perSecond: 10 },
  "hire.v1.portal_apply_schema.list": { title: "获取申请表模板列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/portal_apply_schema/list", apps: ["custom","isv"], scopes: scopes57, errors: errors46, perSecond: 20 },
  "hire.v1.questionnaire.list": { title: "获取面试满意度问卷列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/questionnaire/list", apps: ["custom","isv"], scopes: scopes58, errors: errors1, perMinute: 1000, perSecond: 50 },
  "hire.v1.referral.get_by_application": { title: "获取内推信息", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral/get_by_application", apps: ["custom","isv"], scopes: scopes59, errors: errors44, fieldScopes: scopes3, perSecond: 50 },
  "hire.v1.referral.search": { title: "查询人才内推信息", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral/search", apps: ["custom","isv"], scopes: scopes59, errors: errors1, fieldScopes: scopes3, perSecond: 10 },
  "hire.v1.referral_account.create": { title: "注册内推账户", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/create", apps: ["custom","isv"], scopes: scopes60, errors: errors47, fieldScopes: scopes3, perMinute: 100 },
  "hire.v1.referral_account.deactivate": { title: "停用内推账户", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/deactivate", apps: ["custom","isv"], scopes: scopes60, errors: errors48, fieldScopes: scopes3, perMinute: 100 },
  "hire.v1.referral_account.enable": { title: "启用内推账户", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/enable", apps: ["custom","isv"], scopes: scopes60, errors: errors48, fieldScopes: scopes3, perSecond: 10 },
  "hire.v1.referral_account.get_account_assets": { title: "查询内推账户", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/get_account_assets", apps: ["custom","isv"], scopes: scopes61, errors: errors48, fieldScopes: scopes62, perSecond: 10 },
  "hire.v1.referral_account.reconciliation": { title: "内推账户提现数据对账", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/reconciliation", apps: ["custom","isv"], scopes: scopes60, errors: errors48, perMinute: 100 },
  "hire.v1.referral_account.withdraw": { title: "全额提取内推账户余额", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/withdraw", apps: ["custom","isv"], scopes: scopes60, errors: errors49, perMinute: 100 },
  "hire.v1.referral_website.job_post.get": { title: "获取内推官网下职位广告详情", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_website-job_post/get", apps: ["custom"], scopes: scopes63, errors: errors50, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "hire.v1.referral_website.job_post.list": { title: "获取内推官网下职位广告列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_website-job_post/list", apps: ["custom"], scopes: scopes63, errors: errors1, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "hire.v1.registration_schema.list": { title: "获取信息登记表列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/registration_schema/list", apps: ["custom","isv"], scopes: scopes18, errors: errors46, perSecond: 20 },
  "hire.v1.resume_source.list": { title: "获取简历来源列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/resume_source/list", apps: ["custom","isv"], scopes: scopes18, errors: errors1, perSecond: 20 },
  "hire.v1.role.get": { title: "获取角色详情", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/role/get", apps: ["custom","isv"], scopes: scopes64, errors: errors51, perSecond: 10 },
  "hire.v1.role.list": { title: "获取角色列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/role/list", apps: ["custom","isv"], scopes: scopes64, errors: errors1, perMinute: 1000, perSecond: 50 },
  "hire.v1.subject.list": { title: "获取项目列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/subject/list", apps: ["custom","isv"], scopes: scopes65, errors: errors52, fieldScopes: scopes3, perSecond: 20 },
  "hire.v1.talent.add_to_folder": { title: "将人才加入指定文件夹", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/add_to_folder", apps: ["custom"], scopes: scopes66, errors: errors1, perMinute: 1000, perSecond: 50 },
  "hire.v1.talent.batch_get_id": { title: "批量获取人才ID", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/batch_get_id", apps: ["custom","isv"], scopes: scopes18, errors: errors53, fieldScopes: scopes67, perMinute: 1000, perSecond: 50 },
  "hire.v1.talent.combined_create": { title: "创建人才", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/combined_create", apps: ["custom"], scopes: scopes68, errors: errors1, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "hire.v1.talent.combined_update": { title: "更新人才", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/combined_update", apps: ["custom"], scopes: scopes68, errors: errors54, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "hire.v1.talent.external_info.create": { title: "创建人才外部信息", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent-external_info/create", apps: ["custom"], scopes: scopes68, errors: errors1, perMinute: 1000, perSecond: 50 },
  "hire.v1.talent.external_info.update": { title: "更新人才外部信息", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent-external_info/update", apps: ["custom"], scopes: scopes68, errors: errors1, perMinute: 1000, perSecond: 50 },
  "hire.v1.talent.get": { title: "获取人才信息", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/get", apps: ["custom","isv"], scopes: scopes18, errors: errors55, fieldScopes: scopes3, perSecond: 20 },
  "hire.v1.talent.list": { title: "获取人才列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/list", apps: ["custom","isv"], scopes: scopes18, errors: errors1, fieldScopes: scopes3, perSecond: 20 },
  "hire.v1.talent.onboard_status": { title: "更新人才在职状态", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/onboard_status", apps: ["custom"], scopes: scopes68, errors: errors1, perMinute: 20 },
  "hire.v1.talent.remove_to_folder": { title: "将人才从指定文件夹移除", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/remove_to_folder", apps: ["custom"], scopes: scopes69, errors: errors1, perSecond: 10 },
  "hire.v1.talent.tag": { title: "操作人才标签", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/tag", apps: ["custom"], scopes: scopes68, errors: errors56, perSecond: 20 },
  "hire.v1.talent_blocklist.change_talent_block": { title: "加入/移除屏蔽名单", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_blocklist/change_talent_block", apps: ["custom"], scopes: scopes70, errors: errors1, perSecond: 10 },
  "hire.v1.talent_folder.list": { title: "获取人才文件夹列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_folder/list", apps: ["custom","isv"], scopes: scopes71, errors: errors1, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "hire.v1.talent_object.query": { title: "获取人才字段", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_object/query", apps: ["custom","isv"], scopes: scopes18, errors: errors1, perSecond: 10 },
  "hire.v1.talent_operation_log.search": { title: "查询人才操作记录", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/talent_operation_log/search", apps: ["custom","isv"], scopes: scopes18, errors: errors1, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "hire.v1.talent_pool.batch_change_talent_pool": { title: "批量加入/移除人才库中人才", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_pool/batch_change_talent_pool", apps: ["custom"], scopes: scopes72, errors: errors57, perSecond: 10 },
  "hire.v1.talent_pool.move_talent": { title: "将人才加入人才库", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_pool/move_talent", apps: ["custom"], scopes: scopes72, errors: errors57, perMinute: 1000, perSecond: 50 },
  "hire.v1.talent_pool.search": { title: "获取人才库列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_pool/search", apps: ["custom","isv"], scopes: scopes71, errors: errors58, perMinute: 1000, perSecond: 50 },
  "hire.v1.talent_tag.list": { title: "获取人才标签信息列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_tag/list", apps: ["custom","isv"], scopes: scopes73, errors: errors1, perSecond: 20 },
  "hire.v1.termination_reason.list": { title: "获取终止投递原因", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/termination_reason/list", apps: ["custom","isv"], scopes: scopes74, errors: errors59, perMinute: 1000, perSecond: 50 },
  "hire.v1.test.search": { title: "获取笔试列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/test/search", apps: ["custom","isv"], scopes: scopes75, errors: errors60, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "hire.v1.todo.list": { title: "批量获取待办事项", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/todo/list", apps: ["custom"], scopes: scopes76, errors: errors1, fieldScopes: scopes3, perSecond: 10 },
  "hire.v1.tripartite_agreement.create": { title: "创建三方协议", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/create", apps: ["custom","isv"], scopes: scopes77, errors: errors61, perSecond: 10 },
  "hire.v1.tripartite_agreement.delete": { title: "删除三方协议", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/delete", apps: ["custom","isv"], scopes: scopes77, errors: errors62, perSecond: 10 },
  "hire.v1.tripartite_agreement.list": { title: "获取三方协议", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/list", apps: ["custom","isv"], scopes: scopes78, errors: errors1, perSecond: 10 },
  "hire.v1.tripartite_agreement.update": { title: "更新三方协议", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/update", apps: ["custom","isv"], scopes: scopes77, errors: errors62, perSecond: 10 },
  "hire.v1.user_role.list": { title: "获取用户角色列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/user_role/list", apps: ["custom","isv"], scopes: scopes64, errors: errors1, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "hire.v1.website.channel.create": { title: "新建招聘官网推广渠道", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/create", apps: ["custom"], scopes: scopes79, errors: errors1, perMinute: 1000, perSecond: 50 },
  "hire.v1.website.channel.delete": { title: "删除招聘官网推广渠道", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/delete", apps: ["custom"], scopes: scopes79, errors: errors1, perMinute: 1000, perSecond: 50 },
  "hire.v1.website.channel.list": { title: "获取招聘官网推广渠道列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/list", apps: ["custom","isv"], scopes: scopes57, errors: errors1, perMinute: 1000, perSecond: 50 },
  "hire.v1.website.channel.update": { title: "更新招聘官网推广渠道", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/update", apps: ["custom"], scopes: scopes79, errors: errors1, perMinute: 1000, perSecond: 50 },
  "hire.v1.website.delivery.create_by_attachment": { title: "根据简历附件创建招聘官网投递任务", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-delivery/create_by_attachment", apps: ["custom"], scopes: scopes80, errors: errors63, perMinute: 1000, perSecond: 50 },
  "hire.v1.website.delivery.create_by_resume": { title: "新建招聘官网投递", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-delivery/create_by_resume", apps: ["custom"], scopes: scopes80, errors: errors64, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "hire.v1.website.delivery_task.get": { title: "获取招聘官网投递任务结果", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-delivery_task/get", apps: ["custom","isv"], scopes: scopes81, errors: errors65, perMinute: 1000, perSecond: 50 },
  "hire.v1.website.job_post.get": { title: "获取招聘官网下职位广告详情", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-job_post/get", apps: ["custom","isv"], scopes: scopes82, errors: errors66, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "hire.v1.website.job_post.list": { title: "获取招聘官网下的职位广告列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-job_post/list", apps: ["custom","isv"], scopes: scopes82, errors: errors67, fieldScopes: scopes3, perMinute: 1000, perSecond: 50 },
  "hire.v1.website.job_post.search": { title: "搜索招聘官网下的职位广告列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-job_post/search", apps: ["custom","isv"], scopes: scopes82, errors: errors1, fieldScopes: scopes3, perSecond: 50 },
  "hire.v1.website.list": { title: "获取招聘官网列表", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website/list", apps: ["custom","isv"], scopes: scopes57, errors: errors1, perSecond: 10 },
  "hire.v1.website.site_user.create": { title: "新建招聘官网用户", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-site_user/create", apps: ["custom"], scopes: scopes79, errors: errors1, perSecond: 10 },
  "hire.v2.interview_record.get": { title: "获取面试评价详细信息（新版）", page: "/uAjLw4CM/ukTMukTMukTM/hire-v2/interview_record/get", apps: ["custom","isv"], scopes: scopes35, errors: errors5, fieldScopes: scopes3, perSecond: 20 },
  "hire.v2.interview_record.list": { title: "批量获取面试评价详细信息（新版）", page: "/uAjLw4CM/ukTMukTMukTM/hire-v2/interview_record/list", apps: ["custom","isv"], scopes: scopes34, errors: errors68, fieldScopes: scopes3, perSecond: 10 },
  "hire.v2.talent.get": { title: "获取人才详情", page: "/uAjLw4CM/ukTMukTMukTM/hire-v2/talent/get", apps: ["custom","isv"], scopes: scopes83, errors: errors69, fieldScopes: scopes84, perSecond: 20 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {
  "hire.application.deleted_v1": { title: "删除投递", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/events/deleted", apps: ["custom","isv"], scopes: scopes85 },
  "hire.application.stage_changed_v1": { title: "投递阶段变更", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/events/stage_changed", apps: ["custom","isv"], scopes: scopes85 },
  "hire.eco_account.created_v1": { title: "账号绑定", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account/events/created", apps: ["custom","isv"], scopes: scopes86 },
  "hire.eco_background_check.canceled_v1": { title: "终止背调", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/events/canceled", apps: ["custom","isv"], scopes: scopes87 },
  "hire.eco_background_check.created_v1": { title: "创建背调", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/events/created", apps: ["custom","isv"], scopes: scopes87 },
  "hire.eco_exam.created_v1": { title: "创建笔试", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam/events/created", apps: ["custom","isv"], scopes: scopes21 },
  "hire.ehr_import_task.imported_v1": { title: "导入 e-HR", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/ehr_import_task/events/imported", apps: ["custom"], scopes: scopes23 },
  "hire.ehr_import_task_for_internship_offer.imported_v1": { title: "导入 e-HR（实习 Offer）", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/ehr_import_task_for_internship_offer/events/imported", apps: ["custom"], scopes: scopes23 },
  "hire.offer.status_changed_v1": { title: "Offer 状态变更", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/events/status_changed", apps: ["custom","isv"], scopes: scopes88 },
  "hire.referral_account.assets_update_v1": { title: "内推账户余额变更", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/events/assets_update", apps: ["custom","isv"], scopes: scopes89 },
  "hire.talent.deleted_v1": { title: "删除人才", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/events/deleted", apps: ["custom","isv"], scopes: scopes90 },
  "hire.talent.tag_subscription_v1": { title: "人才进展变更事件", page: "/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/events/tag_subscription", apps: ["custom","isv"], scopes: scopes18 }
}
