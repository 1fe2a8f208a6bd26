// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `document_ai`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["document_ai:bank_card:recognize"]
const scopes1: Catalog.Scopes = ["document_ai:business_card:recognize"]
const scopes2: Catalog.Scopes = ["document_ai:business_license:recognize"]
const scopes3: Catalog.Scopes = ["document_ai:chinese_passport:recognize"]
const scopes4: Catalog.Scopes = ["document_ai:contract:field_extract"]
const scopes5: Catalog.Scopes = ["document_ai:driving_license:recognize"]
const scopes6: Catalog.Scopes = ["document_ai:food_manage_license:recognize"]
const scopes7: Catalog.Scopes = ["document_ai:food_produce_license:recoginze"]
const scopes8: Catalog.Scopes = ["document_ai:health_certificate:recognize"]
const scopes9: Catalog.Scopes = ["document_ai:hkm_mainland_travel_permit:recognize"]
const scopes10: Catalog.Scopes = ["document_ai:id_card:recognize"]
const scopes11: Catalog.Scopes = ["document_ai:resume:recognize"]
const scopes12: Catalog.Scopes = ["document_ai:taxi_invoice:recognize"]
const scopes13: Catalog.Scopes = ["document_ai:train_invoice:recognize"]
const scopes14: Catalog.Scopes = ["document_ai:tw_mainland_travel_permit:recognize"]
const scopes15: Catalog.Scopes = ["document_ai:vat_invoice:recognize"]
const scopes16: Catalog.Scopes = ["document_ai:vehicle_invoice:recognize"]
const scopes17: Catalog.Scopes = ["document_ai:vehicle_license:recognize"]
const errors0: Catalog.RawErrors = [[400,2110001,"Param is invalid."],[400,2110002,"No valid entity."],[500,2110010,"Internal error, please try later."],[400,2110003,"You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more."]]
const errors1: Catalog.RawErrors = [[400,2110001,"Invalid file"],[400,2110002,"No business card detected."],[500,2110010,"Network anomaly, please try again."],[400,2110003,"You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more."]]
const errors2: Catalog.RawErrors = [[400,2110001,"Param is invalid"],[400,2110002,"No valid entity"],[500,2110010,"Internal error, please try later."],[400,2110003,"You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more."]]
const errors3: Catalog.RawErrors = [[400,2110001,"invalid request"],[400,2110002,"no contract detected"],[500,2110010,"network anomaly or out of limit, please try it later"],[400,2110003,"You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more."]]
const errors4: Catalog.RawErrors = [[400,2110001,"Param is invalid"],[400,2110002,"No valid entity"],[500,2110010,"Internal error, please try later"],[400,2110003,"You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more."]]
const errors5: Catalog.RawErrors = [[400,2110001,"Param is invalid"],[400,2110002,"No valid entity"],[400,2110003,"You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more."],[500,2110010,"Internal error, please try later."]]
const errors6: Catalog.RawErrors = [[400,2110001,"param is invalid"],[400,2110002,"no valid entity"],[500,2110010,"internal error, please try later"],[400,2110003,"You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more."]]
const errors7: Catalog.RawErrors = [[400,2110001,"param is invalid"],[400,2110002,"No resume detected"],[500,2110010,"Internal error, please try later."],[400,2110003,"You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more."]]

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "document_ai.v1.bank_card.recognize": { title: "识别文件中的银行卡", page: "/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/bank_card/recognize", apps: ["custom","isv"], scopes: scopes0, errors: errors0, perSecond: 10 },
  "document_ai.v1.business_card.recognize": { title: "识别文件中的名片", page: "/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/business_card/recognize", apps: ["custom","isv"], scopes: scopes1, errors: errors1, perSecond: 10 },
  "document_ai.v1.business_license.recognize": { title: "识别文件中的营业执照", page: "/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/business_license/recognize", apps: ["custom","isv"], scopes: scopes2, errors: errors0, perSecond: 10 },
  "document_ai.v1.chinese_passport.recognize": { title: "识别文件中的中国护照", page: "/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/chinese_passport/recognize", apps: ["custom","isv"], scopes: scopes3, errors: errors2, perSecond: 10 },
  "document_ai.v1.contract.field_extraction": { title: "提取文件中的合同字段", page: "/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/contract/field_extraction", apps: ["custom","isv"], scopes: scopes4, errors: errors3, perSecond: 10 },
  "document_ai.v1.driving_license.recognize": { title: "识别文件中的驾驶证", page: "/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/driving_license/recognize", apps: ["custom","isv"], scopes: scopes5, errors: errors4, perSecond: 10 },
  "document_ai.v1.food_manage_license.recognize": { title: "识别文件中的食品经营许可证", page: "/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/food_manage_license/recognize", apps: ["custom","isv"], scopes: scopes6, errors: errors0, perSecond: 10 },
  "document_ai.v1.food_produce_license.recognize": { title: "识别文件中的食品生产许可证", page: "/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/food_produce_license/recognize", apps: ["custom","isv"], scopes: scopes7, errors: errors0, perSecond: 10 },
  "document_ai.v1.health_certificate.recognize": { title: "识别文件中的健康证", page: "/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/health_certificate/recognize", apps: ["custom","isv"], scopes: scopes8, errors: errors5, perSecond: 10 },
  "document_ai.v1.hkm_mainland_travel_permit.recognize": { title: "识别文件中的港澳居民来往内地通行证", page: "/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/hkm_mainland_travel_permit/recognize", apps: ["custom","isv"], scopes: scopes9, errors: errors0, perSecond: 10 },
  "document_ai.v1.id_card.recognize": { title: "识别文件中的身份证", page: "/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/id_card/recognize", apps: ["custom","isv"], scopes: scopes10, errors: errors6, perSecond: 10 },
  "document_ai.v1.resume.parse": { title: "识别文件中的简历信息", page: "/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/resume/parse", apps: ["custom","isv"], scopes: scopes11, errors: errors7, perSecond: 10 },
  "document_ai.v1.taxi_invoice.recognize": { title: "识别文件中的出租车发票", page: "/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/taxi_invoice/recognize", apps: ["custom","isv"], scopes: scopes12, errors: errors0, perSecond: 10 },
  "document_ai.v1.train_invoice.recognize": { title: "识别文件中的火车票", page: "/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/train_invoice/recognize", apps: ["custom","isv"], scopes: scopes13, errors: errors0, perSecond: 10 },
  "document_ai.v1.tw_mainland_travel_permit.recognize": { title: "识别文件中的台湾居民来往大陆通行证", page: "/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/tw_mainland_travel_permit/recognize", apps: ["custom","isv"], scopes: scopes14, errors: errors0, perSecond: 10 },
  "document_ai.v1.vat_invoice.recognize": { title: "识别文件中的增值税发票", page: "/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/vat_invoice/recognize", apps: ["custom","isv"], scopes: scopes15, errors: errors0, perSecond: 10 },
  "document_ai.v1.vehicle_invoice.recognize": { title: "识别文件中的机动车发票", page: "/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/vehicle_invoice/recognize", apps: ["custom","isv"], scopes: scopes16, errors: errors5, perSecond: 10 },
  "document_ai.v1.vehicle_license.recognize": { title: "识别文件中的行驶证", page: "/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/vehicle_license/recognize", apps: ["custom","isv"], scopes: scopes17, errors: errors0, perSecond: 10 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
