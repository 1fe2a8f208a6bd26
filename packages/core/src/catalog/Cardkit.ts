// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `cardkit`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["cardkit:card:write"]
const scopes1: Catalog.Scopes = ["cardkit:card:read"]
const errors0: Catalog.RawErrors = [[400,10002,"Your request contains an invalid request parameter."],[400,200740,"The card entity does not exist"],[400,200750,"The card entity has expired"],[400,200770,"UUID conflict"],[400,200810,"The card is in an ongoing interaction and cannot be updated"],[400,200860,"Card content exceeds limit."],[400,300301,"Duplicate element_id in card component."],[400,300302,"update_multi property is false"],[400,300303,"Only schema 2.0 is supported"],[400,200220,"Failed to generate card content"],[400,300305,"The number of card components exceeds 200"],[400,300307,"The card DSL is empty"],[400,300311,"The current application does not have permission to update/use this card"],[400,300312,"Unable to update element tag"],[400,300313,"Failed to update element properties"],[400,300314,"Failed to delete element"],[400,300315,"Failed to add element"],[400,300317,"The sequence number for operating on the card did not increment consecutively"],[400,300121,"Failed to replace element"],[400,300122,"Failed to update card configuration"]]
const errors1: Catalog.RawErrors = [[400,10002,"Your request contains an invalid request parameter."],[400,200860,"Card content exceeds limit."],[400,300301,"Duplicate element_id in card component."],[400,300302,"update_multi property is false"],[400,300303,"Only schema 2.0 is supported"],[400,200220,"Failed to generate card content"],[400,300305,"The number of card components exceeds 200"],[400,300307,"The card DSL is empty"]]
const errors2: Catalog.RawErrors = [[400,10002,"Your request contains an invalid request parameter."],[400,200740,"The card entity does not exist"],[400,200750,"The card entity has expired"],[400,200770,"UUID conflict"],[400,200810,"The card is in an ongoing interaction and cannot be updated"],[400,200850,"Card streaming timeout"],[400,200860,"Card content exceeds limit."],[400,300302,"update_multi property is false"],[400,200220,"Failed to generate card content"],[400,300307,"The card DSL is empty"],[400,300309,"Card streaming closed"],[400,300310,"Only update text"],[400,300311,"The current application does not have permission to update/use this card"],[400,300313,"Failed to update element properties"],[400,300317,"The sequence number for operating on the card did not increment consecutively"],[400,300120,"Server Internal Error"]]
const errors3: Catalog.RawErrors = [[400,10002,"Your request contains an invalid request parameter."],[400,200740,"The card entity does not exist"],[400,200750,"The card entity has expired"],[400,200770,"UUID conflict"],[400,200810,"The card is in an ongoing interaction and cannot be updated"],[400,200510,"Card streaming timeout"],[400,200860,"Card content exceeds limit."],[400,300301,"Duplicate element_id in card component."],[400,300302,"update_multi property is false"],[400,200220,"Failed to generate card content"],[400,300305,"The number of card components exceeds 200"],[400,300307,"The card DSL is empty"],[400,300311,"The current application does not have permission to update/use this card"],[400,300315,"Failed to add element"],[400,300317,"The sequence number for operating on the card did not increment consecutively"],[400,300120,"Server Internal Error"]]
const errors4: Catalog.RawErrors = [[400,10002,"Your request contains an invalid request parameter."],[400,200740,"The card entity does not exist"],[400,200750,"The card entity has expired"],[400,200770,"UUID conflict"],[400,200810,"The card is in an ongoing interaction and cannot be updated"],[400,300302,"update_multi property is false"],[400,300303,"Only schema 2.0 is supported"],[400,200220,"Failed to generate card content"],[400,300307,"The card DSL is empty"],[400,300311,"The current application does not have permission to update/use this card"],[400,300314,"Failed to delete element"],[400,300317,"The sequence number for operating on the card did not increment consecutively"]]
const errors5: Catalog.RawErrors = [[400,10002,"Your request contains an invalid request parameter."],[400,200740,"The card entity does not exist"],[400,200750,"The card entity has expired"],[400,200770,"UUID conflict"],[400,200810,"The card is in an ongoing interaction and cannot be updated"],[400,200860,"Card content exceeds limit."],[400,300301,"Duplicate element_id in card component."],[400,300302,"update_multi property is false"],[400,300303,"Only schema 2.0 is supported"],[400,200220,"Failed to generate card content"],[400,300307,"The card DSL is empty"],[400,300311,"The current application does not have permission to update/use this card"],[400,300312,"Unable to update element tag"],[400,300313,"Failed to update element properties"],[400,300317,"The sequence number for operating on the card did not increment consecutively"]]
const errors6: Catalog.RawErrors = [[400,10002,"Your request contains an invalid request parameter."],[400,200740,"The card entity does not exist"],[400,200750,"The card entity has expired"],[400,200770,"UUID conflict"],[400,200810,"The card is in an ongoing interaction and cannot be updated"],[400,200860,"Card content exceeds limit."],[400,300301,"Duplicate element_id in card component."],[400,300302,"update_multi property is false"],[400,200220,"Failed to generate card content"],[400,300305,"The number of card components exceeds 200"],[400,300307,"The card DSL is empty"],[400,300311,"The current application does not have permission to update/use this card"],[400,300317,"The sequence number for operating on the card did not increment consecutively"],[400,300121,"Failed to replace element"]]
const errors7: Catalog.RawErrors = [[400,10002,"Your request contains an invalid request parameter."],[400,200740,"The card entity does not exist"],[400,200750,"The card entity has expired"],[400,200770,"UUID conflict"],[400,200810,"The card is in an ongoing interaction and cannot be updated"],[400,200860,"Card content exceeds limit."],[400,300302,"update_multi property is false"],[400,200220,"Failed to generate card content"],[400,300307,"The card DSL is empty"],[400,300311,"The current application does not have permission to update/use this card"],[400,300317,"The sequence number for operating on the card did not increment consecutively"],[400,300122,"Failed to update card configuration"]]
const errors8: Catalog.RawErrors = [[400,10002,"Your request contains an invalid request parameter."],[400,200740,"The card entity does not exist"],[400,200750,"The card entity has expired"],[400,200770,"UUID conflict"],[400,200810,"The card is in an ongoing interaction and cannot be updated"],[400,200860,"Card content exceeds limit."],[400,300301,"Duplicate element_id in card component."],[400,300302,"update_multi property is false"],[400,300303,"Only schema 2.0 is supported"],[400,200220,"Failed to generate card content"],[400,300305,"The number of card components exceeds 200"],[400,300307,"The card DSL is empty"],[400,300311,"The current application does not have permission to update/use this card"],[400,300317,"The sequence number for operating on the card did not increment consecutively"]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/cardkit.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "cardkit.v1.card.batch_update": { title: "局部更新卡片实体", page: "/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/batch_update", apps: ["custom","isv"], scopes: scopes0, errors: errors0, perMinute: 1000, perSecond: 50 },
  "cardkit.v1.card.create": { title: "创建卡片实体", page: "/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/create", apps: ["custom","isv"], scopes: scopes0, errors: errors1, perMinute: 1000, perSecond: 50 },
  "cardkit.v1.card.element.content": { title: "流式更新文本", page: "/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/content", apps: ["custom","isv"], scopes: scopes0, errors: errors2, perMinute: 1000, perSecond: 50 },
  "cardkit.v1.card.element.create": { title: "新增组件", page: "/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/create", apps: ["custom","isv"], scopes: scopes0, errors: errors3, perMinute: 1000, perSecond: 50 },
  "cardkit.v1.card.element.delete": { title: "删除组件", page: "/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/delete", apps: ["custom","isv"], scopes: scopes0, errors: errors4, perMinute: 1000, perSecond: 50 },
  "cardkit.v1.card.element.patch": { title: "更新组件属性", page: "/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/patch", apps: ["custom","isv"], scopes: scopes0, errors: errors5, perMinute: 1000, perSecond: 50 },
  "cardkit.v1.card.element.update": { title: "更新组件", page: "/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/update", apps: ["custom","isv"], scopes: scopes0, errors: errors6, perMinute: 1000, perSecond: 50 },
  "cardkit.v1.card.id_convert": { title: "转换 ID", page: "/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/id_convert", apps: ["custom","isv"], scopes: scopes1, errors: [], perMinute: 1000, perSecond: 50 },
  "cardkit.v1.card.settings": { title: "更新卡片实体配置", page: "/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/settings", apps: ["custom","isv"], scopes: scopes0, errors: errors7, perMinute: 1000, perSecond: 50 },
  "cardkit.v1.card.update": { title: "全量更新卡片实体", page: "/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/update", apps: ["custom","isv"], scopes: scopes0, errors: errors8, perMinute: 1000, perSecond: 50 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
