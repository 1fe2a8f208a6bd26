// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `message`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["im:message","im:message:send_as_bot","im:message:send_multi_users","im:message:send_multi_depts"]
const errors0: Catalog.RawErrors = [[200,10002,"Create or send message fail."],[200,10003,"Invalid parameter."],[200,11101,"Open_id not exist."],[200,11203,"Send employee ids permission denied."],[200,11204,"Send department list permission denied."],[200,11205,"App do not have bot."],[200,11207,"App is not usage."],[200,11209,"App not exist."],[200,11210,"App usage info not exist."],[200,11223,"Do not have im write permission."],[200,11227,"Image key not exist."],[200,11231,"Chat not found."],[200,11235,"This group is set to only admin can mention @All."],[200,11246,"Create message content fail."],[200,11247,"Internal send message trigger rate limit."],[200,11312,"Bot messages do not pass the audit."],[200,230100,"Sending invalid test messages is restricted."],[null,100290,"Failed to create card content, ext=ErrCode: 100290; ErrMsg: There is an invalid user resource(at/person) in your card; ErrorValue: %v"],[null,200380,"Failed to create card content, ext=ErrCode: 200380; ErrMsg: template does not exist, please confirm whether this template has been released; ErrorValue: templateID: %v"]]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/message.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "message.v4.message.batch_send": { title: "批量发送消息", page: "/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM", apps: ["custom","isv"], scopes: scopes0, errors: errors0, perMinute: 1000, perSecond: 50 }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
