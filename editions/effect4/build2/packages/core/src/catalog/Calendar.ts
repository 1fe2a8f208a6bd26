// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `calendar`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../catalog.js"

const scopes0: Catalog.Scopes = ["calendar:calendar", "calendar:calendar.acl:create"]
const scopes1: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const scopes2: Catalog.Scopes = ["calendar:calendar", "calendar:calendar.acl:delete"]
const scopes3: Catalog.Scopes = [
  "calendar:calendar",
  "calendar:calendar.acl:read",
  "calendar:calendar:readonly"
]
const scopes4: Catalog.Scopes = ["calendar:calendar", "calendar:calendar:create"]
const scopes5: Catalog.Scopes = ["calendar:calendar", "calendar:calendar:delete"]
const scopes6: Catalog.Scopes = [
  "calendar:calendar",
  "calendar:calendar.event:update",
  "calendar:calendar.event:writeonly"
]
const scopes7: Catalog.Scopes = [
  "calendar:calendar",
  "calendar:calendar.event:read",
  "calendar:calendar:readonly"
]
const scopes8: Catalog.Scopes = ["calendar:calendar", "calendar:calendar.event:update"]
const scopes9: Catalog.Scopes = ["calendar:calendar", "calendar:calendar.event:create"]
const scopes10: Catalog.Scopes = [
  "calendar:calendar",
  "calendar:calendar.event:delete",
  "calendar:calendar.event:writeonly"
]
const scopes11: Catalog.Scopes = ["calendar:calendar.event:read"]
const scopes12: Catalog.Scopes = [
  "calendar:calendar",
  "calendar:calendar.event:reply",
  "calendar:calendar.event:writeonly"
]
const scopes13: Catalog.Scopes = ["calendar:calendar", "calendar:calendar:read", "calendar:calendar:readonly"]
const scopes14: Catalog.Scopes = [
  "calendar:calendar",
  "calendar:calendar.calendar:readonly",
  "calendar:calendar:read",
  "calendar:calendar:readonly"
]
const scopes15: Catalog.Scopes = [
  "calendar:calendar.calendar:readonly",
  "calendar:calendar:read",
  "calendar:calendar:readonly"
]
const scopes16: Catalog.Scopes = ["calendar:calendar", "calendar:calendar:update"]
const scopes17: Catalog.Scopes = ["calendar:calendar", "calendar:calendar:subscribe"]
const scopes18: Catalog.Scopes = [
  "calendar:calendar",
  "calendar:calendar:readonly",
  "calendar:exchange.bindings:create"
]
const scopes19: Catalog.Scopes = [
  "contact:user.email:readonly",
  "contact:user.employee_id:readonly",
  "directory:employee.base.email:read"
]
const scopes20: Catalog.Scopes = ["calendar:calendar", "calendar:exchange.bindings:delete"]
const scopes21: Catalog.Scopes = ["calendar:calendar:readonly", "calendar:exchange.bindings:read"]
const scopes22: Catalog.Scopes = [
  "calendar:calendar",
  "calendar:calendar.free_busy:read",
  "calendar:calendar:readonly"
]
const scopes23: Catalog.Scopes = ["calendar:calendar.free_busy:read"]
const scopes24: Catalog.Scopes = [
  "calendar:calendar",
  "calendar:setting:generate_caldav_conf",
  "calendar:settings.caldav:create"
]
const scopes25: Catalog.Scopes = ["calendar:time_off:create", "calendar:timeoff"]
const scopes26: Catalog.Scopes = ["calendar:time_off:delete", "calendar:timeoff"]
const errors0: Catalog.RawErrors = [
  [400, 190002, "invalid parameters in request"],
  [500, 190003, "internal service error"],
  [429, 190004, "method rate limited"],
  [429, 190005, "app rate limited"],
  [403, 190006, "wrong unit for app tenant"],
  [404, 190007, "app bot_id not found"],
  [429, 190010, "current operation rate limited"],
  [404, 191000, "calendar not found"],
  [400, 191001, "invalid calendar_id"],
  [403, 191002, "no calendar access_role"],
  [403, 191003, "calendar is deleted"],
  [403, 191004, "invalid calendar type"],
  [404, 192000, "acl not found"],
  [404, 195100, "user is dismiss or not exist in the tenant"],
  [400, 190014, "invalid request parameters. check details for more info."]
]
const errors1: Catalog.RawErrors = [
  [400, 190002, "invalid parameters in request"],
  [500, 190003, "internal service error"],
  [429, 190004, "method rate limited"],
  [429, 190005, "app rate limited"],
  [403, 190006, "wrong unit for app tenant"],
  [404, 190007, "app bot_id not found"],
  [400, 190008, "page_token or sync_token expired"],
  [429, 190010, "current operation rate limited"],
  [404, 191000, "calendar not found"],
  [400, 191001, "invalid calendar_id"],
  [403, 191002, "no calendar access_role"],
  [403, 191003, "calendar is deleted"],
  [403, 191004, "invalid calendar type"],
  [404, 192000, "acl not found"],
  [404, 195100, "user is dismiss or not exist in the tenant"],
  [400, 190014, "invalid request parameters. check details for more info."]
]
const errors2: Catalog.RawErrors = [
  [400, 190002, "invalid parameters in request"],
  [500, 190003, "internal service error"],
  [429, 190004, "method rate limited"],
  [429, 190005, "app rate limited"],
  [403, 190006, "wrong unit for app tenant"],
  [404, 190007, "app bot_id not found"],
  [429, 190010, "current operation rate limited"],
  [404, 195100, "user is dismiss or not exist in the tenant"],
  [400, 190014, "invalid request parameters. check details for more info."]
]
const errors3: Catalog.RawErrors = [
  [400, 190002, "invalid parameters in request"],
  [500, 190003, "internal service error"],
  [429, 190004, "method rate limited"],
  [429, 190005, "app rate limited"],
  [403, 190006, "wrong unit for app tenant"],
  [404, 190007, "app bot_id not found"],
  [429, 190010, "current operation rate limited"],
  [404, 191000, "calendar not found"],
  [400, 191001, "invalid calendar_id"],
  [403, 191002, "no calendar access_role"],
  [403, 191003, "calendar is deleted"],
  [403, 191004, "invalid calendar type"],
  [404, 195100, "user is dismiss or not exist in the tenant"],
  [400, 190014, "invalid request parameters. check details for more info."]
]
const errors4: Catalog.RawErrors = [
  [400, 190002, "invalid parameters in request"],
  [500, 190003, "internal service error"],
  [429, 190004, "method rate limited"],
  [429, 190005, "app rate limited"],
  [403, 190006, "wrong unit for app tenant"],
  [404, 190007, "app bot_id not found"],
  [429, 190010, "current operation rate limited"],
  [403, 190011, "tenant encrypt key has been deleted"],
  [403, 190012, "tenant decrypt key has been deleted"],
  [404, 191000, "calendar not found"],
  [400, 191001, "invalid calendar_id"],
  [403, 191002, "no calendar access_role"],
  [403, 191003, "calendar is deleted"],
  [403, 191004, "invalid calendar type"],
  [400, 193000, "invalid event_id"],
  [404, 193001, "event not found"],
  [403, 193002, "no permission to operate event"],
  [403, 193003, "event is deleted"],
  [404, 194000, "attendee not found"],
  [403, 194001, "no permission to list event attendees"],
  [403, 194002, "no permission to create event attendees"],
  [403, 194003, "no permission to delete event attendees"],
  [400, 194004, "invalid attendee type"],
  [404, 195100, "user is dismiss or not exist in the tenant"],
  [400, 190014, "invalid request parameters. check details for more info."]
]
const errors5: Catalog.RawErrors = [
  [400, 190002, "invalid parameters in request"],
  [500, 190003, "internal service error"],
  [429, 190004, "method rate limited"],
  [429, 190005, "app rate limited"],
  [403, 190006, "wrong unit for app tenant"],
  [404, 190007, "app bot_id not found"],
  [400, 190008, "page_token or sync_token expired"],
  [429, 190010, "current operation rate limited"],
  [403, 190011, "tenant encrypt key has been deleted"],
  [403, 190012, "tenant decrypt key has been deleted"],
  [404, 191000, "calendar not found"],
  [400, 191001, "invalid calendar_id"],
  [403, 191002, "no calendar access_role"],
  [403, 191003, "calendar is deleted"],
  [403, 191004, "invalid calendar type"],
  [400, 193000, "invalid event_id"],
  [404, 193001, "event not found"],
  [403, 193002, "no permission to operate event"],
  [403, 193003, "event is deleted"],
  [404, 194000, "attendee not found"],
  [403, 194001, "no permission to list event attendees"],
  [403, 194002, "no permission to create event attendees"],
  [403, 194003, "no permission to delete event attendees"],
  [400, 194004, "invalid attendee type"],
  [404, 195100, "user is dismiss or not exist in the tenant"],
  [400, 190014, "invalid request parameters. check details for more info."]
]
const errors6: Catalog.RawErrors = [
  [400, 190002, "invalid parameters in request"],
  [500, 190003, "internal service error"],
  [429, 190004, "method rate limited"],
  [429, 190005, "app rate limited"],
  [403, 190006, "wrong unit for app tenant"],
  [404, 190007, "app bot_id not found"],
  [429, 190010, "current operation rate limited"],
  [403, 190011, "tenant encrypt key has been deleted"],
  [403, 190012, "tenant decrypt key has been deleted"],
  [400, 190013, "content being saved is at risk"],
  [404, 191000, "calendar not found"],
  [400, 191001, "invalid calendar_id"],
  [403, 191002, "no calendar access_role"],
  [403, 191003, "calendar is deleted"],
  [403, 191004, "invalid calendar type"],
  [400, 193000, "invalid event_id"],
  [404, 193001, "event not found"],
  [403, 193002, "no permission to operate event"],
  [403, 193003, "event is deleted"],
  [404, 194000, "attendee not found"],
  [403, 194001, "no permission to list event attendees"],
  [403, 194002, "no permission to create event attendees"],
  [403, 194003, "no permission to delete event attendees"],
  [400, 194004, "invalid attendee type"],
  [404, 195100, "user is dismiss or not exist in the tenant"],
  [400, 190014, "invalid request parameters. check details for more info."]
]
const errors7: Catalog.RawErrors = [
  [400, 190002, "invalid parameters in request"],
  [500, 190003, "internal service error"],
  [429, 190004, "method rate limited"],
  [429, 190005, "app rate limited"],
  [403, 190006, "wrong unit for app tenant"],
  [404, 190007, "app bot_id not found"],
  [429, 190010, "current operation rate limited"],
  [403, 190011, "tenant encrypt key has been deleted"],
  [403, 190012, "tenant decrypt key has been deleted"],
  [400, 190013, "content being saved is at risk"],
  [400, 190014, "invalid request parameters. check details for more info."],
  [404, 191000, "calendar not found"],
  [400, 191001, "invalid calendar_id"],
  [403, 191002, "no calendar access_role"],
  [403, 191003, "calendar is deleted"],
  [403, 191004, "invalid calendar type"],
  [400, 193000, "invalid event_id"],
  [404, 193001, "event not found"],
  [403, 193002, "no permission to operate event"],
  [403, 193003, "event is deleted"],
  [400, 193101, "organizer is bot, can not set assign_hosts, and allow_attendees_start must be true"],
  [400, 193102, "only organizer(not bot) can set assign_hosts"],
  [404, 195100, "user is dismiss or not exist in the tenant"],
  [400, 195112, "invalid password"],
  [400, 195113, "only organizer can set password"],
  [400, 193105, "invalid attachment file token"],
  [400, 193106, "the total size of attachment exceed limit"],
  [400, 193107, "no permission to access attachment file token"]
]
const errors8: Catalog.RawErrors = [
  [400, 190002, "invalid parameters in request"],
  [500, 190003, "internal service error"],
  [429, 190004, "method rate limited"],
  [429, 190005, "app rate limited"],
  [403, 190006, "wrong unit for app tenant"],
  [404, 190007, "app bot_id not found"],
  [429, 190010, "current operation rate limited"],
  [404, 191000, "calendar not found"],
  [400, 191001, "invalid calendar_id"],
  [403, 191002, "no calendar access_role"],
  [403, 191003, "calendar is deleted"],
  [403, 191004, "invalid calendar type"],
  [400, 193000, "invalid event_id"],
  [404, 193001, "event not found"],
  [403, 193002, "no permission to operate event"],
  [403, 193003, "event is deleted"],
  [404, 195100, "user is dismiss or not exist in the tenant"],
  [400, 190014, "invalid request parameters. check details for more info."]
]
const errors9: Catalog.RawErrors = [
  [400, 190002, "invalid parameters in request"],
  [500, 190003, "internal service error"],
  [429, 190004, "method rate limited"],
  [429, 190005, "app rate limited"],
  [403, 190006, "wrong unit for app tenant"],
  [404, 190007, "app bot_id not found"],
  [429, 190010, "current operation rate limited"],
  [403, 190011, "tenant encrypt key has been deleted"],
  [403, 190012, "tenant decrypt key has been deleted"],
  [400, 190014, "invalid request parameters. check details for more info."],
  [404, 191000, "calendar not found"],
  [400, 191001, "invalid calendar_id"],
  [403, 191002, "no calendar access_role"],
  [403, 191003, "calendar is deleted"],
  [403, 191004, "invalid calendar type"],
  [400, 193000, "invalid event_id"],
  [404, 193001, "event not found"],
  [403, 193002, "no permission to operate event"],
  [403, 193003, "event is deleted"],
  [403, 194001, "no permission to list event attendees"],
  [404, 195100, "user is dismiss or not exist in the tenant"]
]
const errors10: Catalog.RawErrors = [
  [400, 190002, "invalid parameters in request"],
  [500, 190003, "internal service error"],
  [429, 190004, "method rate limited"],
  [429, 190005, "app rate limited"],
  [403, 190006, "wrong unit for app tenant"],
  [404, 190007, "app bot_id not found"],
  [400, 190008, "page_token or sync_token expired"],
  [429, 190010, "current operation rate limited"],
  [403, 190011, "tenant encrypt key has been deleted"],
  [403, 190012, "tenant decrypt key has been deleted"],
  [404, 191000, "calendar not found"],
  [400, 191001, "invalid calendar_id"],
  [403, 191002, "no calendar access_role"],
  [403, 191003, "calendar is deleted"],
  [403, 191004, "invalid calendar type"],
  [400, 193103, "requested time exceeds the allowed range"],
  [400, 193104, "exceeded the maximum instance number"],
  [404, 195100, "user is dismiss or not exist in the tenant"],
  [400, 190014, "invalid request parameters. check details for more info."]
]
const errors11: Catalog.RawErrors = [
  [400, 190002, "invalid parameters in request"],
  [500, 190003, "internal service error"],
  [429, 190004, "method rate limited"],
  [429, 190005, "app rate limited"],
  [403, 190006, "wrong unit for app tenant"],
  [404, 190007, "app bot_id not found"],
  [400, 190008, "page_token or sync_token expired"],
  [429, 190010, "current operation rate limited"],
  [403, 190011, "tenant encrypt key has been deleted"],
  [403, 190012, "tenant decrypt key has been deleted"],
  [404, 191000, "calendar not found"],
  [400, 191001, "invalid calendar_id"],
  [403, 191002, "no calendar access_role"],
  [403, 191003, "calendar is deleted"],
  [403, 191004, "invalid calendar type"],
  [400, 193000, "invalid event_id"],
  [404, 193001, "event not found"],
  [403, 193002, "no permission to operate event"],
  [403, 193003, "event is deleted"],
  [404, 195100, "user is dismiss or not exist in the tenant"],
  [400, 190014, "invalid request parameters. check details for more info."]
]
const errors12: Catalog.RawErrors = [
  [400, 190002, "invalid parameters in request"],
  [500, 190003, "internal service error"],
  [429, 190004, "method rate limited"],
  [429, 190005, "app rate limited"],
  [403, 190006, "wrong unit for app tenant"],
  [404, 190007, "app bot_id not found"],
  [400, 190008, "page_token or sync_token expired"],
  [400, 190009, "sync token cannot be used with other request restrictions"],
  [429, 190010, "current operation rate limited"],
  [404, 191000, "calendar not found"],
  [400, 191001, "invalid calendar_id"],
  [403, 191002, "no calendar access_role"],
  [403, 191003, "calendar is deleted"],
  [403, 191004, "invalid calendar type"],
  [400, 193000, "invalid event_id"],
  [404, 193001, "event not found"],
  [403, 193002, "no permission to operate event"],
  [403, 193003, "event is deleted"],
  [404, 195100, "user is dismiss or not exist in the tenant"],
  [400, 190014, "invalid request parameters. check details for more info."]
]
const errors13: Catalog.RawErrors = [
  [400, 190002, "invalid parameters in request"],
  [500, 190003, "internal service error"],
  [429, 190004, "method rate limited"],
  [429, 190005, "app rate limited"],
  [403, 190006, "wrong unit for app tenant"],
  [404, 190007, "app bot_id not found"],
  [429, 190010, "current operation rate limited"],
  [403, 190011, "tenant encrypt key has been deleted"],
  [403, 190012, "tenant decrypt key has been deleted"],
  [404, 191000, "calendar not found"],
  [400, 191001, "invalid calendar_id"],
  [403, 191002, "no calendar access_role"],
  [403, 191003, "calendar is deleted"],
  [403, 191004, "invalid calendar type"],
  [404, 193001, "event not found"],
  [403, 193002, "no permission to operate event"],
  [403, 193003, "event is deleted"],
  [404, 195100, "user is dismiss or not exist in the tenant"],
  [400, 195109, "event not support chat creation"],
  [400, 190014, "invalid request parameters. check details for more info."]
]
const errors14: Catalog.RawErrors = [
  [400, 190002, "invalid parameters in request"],
  [500, 190003, "internal service error"],
  [429, 190004, "method rate limited"],
  [429, 190005, "app rate limited"],
  [403, 190006, "wrong unit for app tenant"],
  [404, 190007, "app bot_id not found"],
  [429, 190010, "current operation rate limited"],
  [403, 190011, "tenant encrypt key has been deleted"],
  [403, 190012, "tenant decrypt key has been deleted"],
  [404, 191000, "calendar not found"],
  [400, 191001, "invalid calendar_id"],
  [403, 191002, "no calendar access_role"],
  [403, 191003, "calendar is deleted"],
  [403, 191004, "invalid calendar type"],
  [400, 193000, "invalid event_id"],
  [404, 193001, "event not found"],
  [403, 193002, "no permission to operate event"],
  [403, 193003, "event is deleted"],
  [404, 195100, "user is dismiss or not exist in the tenant"],
  [403, 195107, "no permission unbind meeting chat"],
  [400, 195108, "chat not match with event"],
  [400, 190014, "invalid request parameters. check details for more info."]
]
const errors15: Catalog.RawErrors = [
  [400, 190002, "invalid parameters in request"],
  [500, 190003, "internal service error"],
  [429, 190004, "method rate limited"],
  [429, 190005, "app rate limited"],
  [403, 190006, "wrong unit for app tenant"],
  [404, 190007, "app bot_id not found"],
  [429, 190010, "current operation rate limited"],
  [403, 190011, "tenant encrypt key has been deleted"],
  [403, 190012, "tenant decrypt key has been deleted"],
  [404, 191000, "calendar not found"],
  [400, 191001, "invalid calendar_id"],
  [403, 191002, "no calendar access_role"],
  [403, 191003, "calendar is deleted"],
  [403, 191004, "invalid calendar type"],
  [400, 193000, "invalid event_id"],
  [404, 193001, "event not found"],
  [403, 193002, "no permission to operate event"],
  [403, 193003, "event is deleted"],
  [404, 195100, "user is dismiss or not exist in the tenant"],
  [400, 195110, "event not support minute creation"],
  [400, 190014, "invalid request parameters. check details for more info."]
]
const errors16: Catalog.RawErrors = [
  [400, 190002, "invalid parameters in request"],
  [500, 190003, "internal service error"],
  [429, 190004, "method rate limited"],
  [429, 190005, "app rate limited"],
  [403, 190006, "wrong unit for app tenant"],
  [404, 190007, "app bot_id not found"],
  [429, 190010, "current operation rate limited"],
  [404, 191000, "calendar not found"],
  [400, 191001, "invalid calendar_id"],
  [403, 191002, "no calendar access_role"],
  [403, 191003, "calendar is deleted"],
  [403, 191004, "invalid calendar type"],
  [400, 193000, "invalid event_id"],
  [404, 193001, "event not found"],
  [403, 193002, "no permission to operate event"],
  [403, 193003, "event is deleted"],
  [404, 195100, "user is dismiss or not exist in the tenant"],
  [403, 190011, "tenant encrypt key has been deleted"],
  [403, 190012, "tenant decrypt key has been deleted"],
  [400, 190014, "invalid request parameters. check details for more info."],
  [404, 194000, "attendee not found"]
]
const errors17: Catalog.RawErrors = [
  [400, 190002, "invalid parameters in request"],
  [500, 190003, "internal service error"],
  [429, 190004, "method rate limited"],
  [429, 190005, "app rate limited"],
  [403, 190006, "wrong unit for app tenant"],
  [404, 190007, "app bot_id not found"],
  [400, 190008, "page_token or sync_token expired"],
  [429, 190010, "current operation rate limited"],
  [404, 191000, "calendar not found"],
  [400, 191001, "invalid calendar_id"],
  [403, 191002, "no calendar access_role"],
  [403, 191003, "calendar is deleted"],
  [403, 191004, "invalid calendar type"],
  [400, 193000, "invalid event_id"],
  [404, 193001, "event not found"],
  [403, 193002, "no permission to operate event"],
  [403, 193003, "event is deleted"],
  [404, 195100, "user is dismiss or not exist in the tenant"],
  [400, 190014, "invalid request parameters. check details for more info."]
]
const errors18: Catalog.RawErrors = [
  [400, 190002, "invalid parameters in request"],
  [500, 190003, "internal service error"],
  [429, 190004, "method rate limited"],
  [429, 190005, "app rate limited"],
  [403, 190006, "wrong unit for app tenant"],
  [404, 190007, "app bot_id not found"],
  [400, 190008, "page_token or sync_token expired"],
  [400, 190009, "sync token cannot be used with other request restrictions"],
  [429, 190010, "current operation rate limited"],
  [404, 191000, "calendar not found"],
  [400, 191001, "invalid calendar_id"],
  [403, 191002, "no calendar access_role"],
  [403, 191003, "calendar is deleted"],
  [403, 191004, "invalid calendar type"],
  [404, 195100, "user is dismiss or not exist in the tenant"],
  [400, 190014, "invalid request parameters. check details for more info."]
]
const errors19: Catalog.RawErrors = [
  [400, 190002, "invalid parameters in request"],
  [500, 190003, "internal service error"],
  [429, 190004, "method rate limited"],
  [429, 190005, "app rate limited"],
  [403, 190006, "wrong unit for app tenant"],
  [404, 190007, "app bot_id not found"],
  [429, 190010, "current operation rate limited"],
  [400, 190014, "invalid request parameters. check details for more info."],
  [404, 191000, "calendar not found"],
  [400, 191001, "invalid calendar_id"],
  [403, 191002, "no calendar access_role"],
  [403, 191003, "calendar is deleted"],
  [403, 191004, "invalid calendar type"],
  [404, 195100, "user is dismiss or not exist in the tenant"],
  [400, 198007, "the number of calendar IDs exceeds the limit"]
]
const errors20: Catalog.RawErrors = [
  [400, 190002, "invalid parameters in request"],
  [500, 190003, "internal service error"],
  [429, 190004, "method rate limited"],
  [429, 190005, "app rate limited"],
  [403, 190006, "wrong unit for app tenant"],
  [404, 190007, "app bot_id not found"],
  [429, 190010, "current operation rate limited"],
  [400, 190014, "invalid request parameters. check details for more info."],
  [404, 191000, "calendar not found"],
  [400, 191001, "invalid calendar_id"],
  [403, 191002, "no calendar access_role"],
  [403, 191003, "calendar is deleted"],
  [403, 191004, "invalid calendar type"],
  [400, 191009, "non-subscriber cannot modify the calendar"],
  [404, 195100, "user is dismiss or not exist in the tenant"]
]
const errors21: Catalog.RawErrors = [
  [400, 190002, "invalid parameters in request"],
  [500, 190003, "internal service error"],
  [429, 190004, "method rate limited"],
  [429, 190005, "app rate limited"],
  [403, 190006, "wrong unit for app tenant"],
  [404, 190007, "app bot_id not found"],
  [429, 190010, "current operation rate limited"],
  [404, 191000, "calendar not found"],
  [400, 191001, "invalid calendar_id"],
  [403, 191002, "no calendar access_role"],
  [403, 191003, "calendar is deleted"],
  [403, 191004, "invalid calendar type"],
  [404, 195100, "user is dismiss or not exist in the tenant"],
  [400, 198001, "the number of user IDs exceeds the limit"],
  [400, 190014, "invalid request parameters. check details for more info."]
]
const errors22: Catalog.RawErrors = [
  [400, 190002, "invalid parameters in request"],
  [500, 190003, "internal service error"],
  [429, 190004, "method rate limited"],
  [429, 190005, "app rate limited"],
  [403, 190006, "wrong unit for app tenant"],
  [404, 190007, "app bot_id not found"],
  [400, 190008, "page_token or sync_token expired"],
  [429, 190010, "current operation rate limited"],
  [404, 191000, "calendar not found"],
  [400, 191001, "invalid calendar_id"],
  [403, 191002, "no calendar access_role"],
  [403, 191003, "calendar is deleted"],
  [403, 191004, "invalid calendar type"],
  [404, 195100, "user is dismiss or not exist in the tenant"],
  [400, 190014, "invalid request parameters. check details for more info."]
]
const errors23: Catalog.RawErrors = [
  [400, 190002, "invalid parameters in request"],
  [500, 190003, "internal service error"],
  [429, 190004, "method rate limited"],
  [429, 190005, "app rate limited"],
  [403, 190006, "wrong unit for app tenant"],
  [404, 190007, "app bot_id not found"],
  [429, 190010, "current operation rate limited"],
  [400, 190014, "invalid request parameters. check details for more info."],
  [404, 191000, "calendar not found"],
  [400, 191001, "invalid calendar_id"],
  [403, 191002, "no calendar access_role"],
  [403, 191003, "calendar is deleted"],
  [403, 191004, "invalid calendar type"],
  [400, 191005, "subscribe calendars count rich limit"],
  [400, 191006, "subscribe target calendar is not allowed"],
  [404, 195100, "user is dismiss or not exist in the tenant"]
]
const errors24: Catalog.RawErrors = [
  [400, 190002, "invalid parameters in request"],
  [500, 190003, "internal service error"],
  [429, 190004, "method rate limited"],
  [429, 190005, "app rate limited"],
  [403, 190006, "wrong unit for app tenant"],
  [404, 190007, "app bot_id not found"],
  [429, 190010, "current operation rate limited"],
  [400, 190014, "invalid request parameters. check details for more info."],
  [404, 191000, "calendar not found"],
  [400, 191001, "invalid calendar_id"],
  [403, 191002, "no calendar access_role"],
  [403, 191003, "calendar is deleted"],
  [403, 191004, "invalid calendar type"],
  [400, 191007, "target calendar is already unsubscribed"],
  [400, 191008, "primary calendar can not be unsubscribed"],
  [404, 195100, "user is dismiss or not exist in the tenant"]
]
const errors25: Catalog.RawErrors = [
  [400, 190002, "invalid parameters in request"],
  [500, 190003, "internal service error"],
  [429, 190004, "method rate limited"],
  [429, 190005, "app rate limited"],
  [403, 190006, "wrong unit for app tenant"],
  [404, 190007, "app bot_id not found"],
  [429, 190010, "current operation rate limited"],
  [404, 195100, "user is dismiss or not exist in the tenant"],
  [403, 195101, "user is not supper administrator"],
  [400, 195102, "exchange_binding_id invalid"],
  [404, 195103, "exchange account binding is not found"],
  [403, 195104, "current tenant not match"],
  [403, 195105, "admin account binding failed"],
  [404, 195106, "admin account is not found"]
]
const errors26: Catalog.RawErrors = [
  [400, 190002, "invalid parameters in request"],
  [500, 190003, "internal service error"],
  [429, 190004, "method rate limited"],
  [429, 190005, "app rate limited"],
  [403, 190006, "wrong unit for app tenant"],
  [404, 190007, "app bot_id not found"],
  [429, 190010, "current operation rate limited"],
  [400, 190014, "invalid request parameters. check details for more info."],
  [404, 195100, "user is dismiss or not exist in the tenant"],
  [400, 198001, "the number of user IDs exceeds the limit"],
  [400, 198002, "the time format is illegal"],
  [400, 198003, "the time range is illegal"],
  [400, 198004, "the time zone format is illegal"]
]
const errors27: Catalog.RawErrors = [
  [400, 190002, "invalid parameters in request"],
  [500, 190003, "internal service error"],
  [429, 190004, "method rate limited"],
  [429, 190005, "app rate limited"],
  [403, 190006, "wrong unit for app tenant"],
  [404, 190007, "app bot_id not found"],
  [429, 190010, "current operation rate limited"],
  [400, 190014, "invalid request parameters. check details for more info."],
  [404, 195100, "user is dismiss or not exist in the tenant"]
]
const errors28: Catalog.RawErrors = [
  [400, 190002, "invalid parameters in request"],
  [500, 190003, "internal service error"],
  [429, 190004, "method rate limited"],
  [429, 190005, "app rate limited"],
  [403, 190006, "wrong unit for app tenant"],
  [404, 190007, "app bot_id not found"],
  [429, 190010, "current operation rate limited"],
  [403, 190011, "tenant encrypt key has been deleted"],
  [403, 190012, "tenant decrypt key has been deleted"],
  [404, 195100, "user is dismiss or not exist in the tenant"],
  [400, 190014, "invalid request parameters. check details for more info."]
]
const errors29: Catalog.RawErrors = [
  [400, 190002, "invalid parameters in request"],
  [500, 190003, "internal service error"],
  [429, 190004, "method rate limited"],
  [429, 190005, "app rate limited"],
  [403, 190006, "wrong unit for app tenant"],
  [404, 190007, "app bot_id not found"],
  [429, 190010, "current operation rate limited"],
  [403, 195000, "no permission to delete timeoff event"],
  [404, 195100, "user is dismiss or not exist in the tenant"],
  [400, 190014, "invalid request parameters. check details for more info."]
]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/calendar.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "calendar.v4.calendar.acl.create": {
    title: "创建访问控制",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/create",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: errors0,
    fieldScopes: scopes1,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.acl.delete": {
    title: "删除访问控制",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/delete",
    apps: ["custom", "isv"],
    scopes: scopes2,
    errors: errors0,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.acl.list": {
    title: "获取访问控制列表",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/list",
    apps: ["custom", "isv"],
    scopes: scopes3,
    errors: errors1,
    fieldScopes: scopes1,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.acl.subscription": {
    title: "订阅日历访问控制变更事件",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/subscription",
    apps: ["custom", "isv"],
    scopes: scopes3,
    errors: errors0,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.acl.unsubscription": {
    title: "取消订阅日历访问控制变更事件",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/unsubscription",
    apps: ["custom", "isv"],
    scopes: scopes3,
    errors: errors0,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.create": {
    title: "创建共享日历",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/create",
    apps: ["custom", "isv"],
    scopes: scopes4,
    errors: errors2,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.delete": {
    title: "删除共享日历",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/delete",
    apps: ["custom", "isv"],
    scopes: scopes5,
    errors: errors3,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.event.attendee.batch_delete": {
    title: "删除日程参与人",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee/batch_delete",
    apps: ["custom", "isv"],
    scopes: scopes6,
    errors: errors4,
    fieldScopes: scopes1,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.event.attendee.chat_member.list": {
    title: "获取日程参与群成员列表",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee-chat_member/list",
    apps: ["custom", "isv"],
    scopes: scopes7,
    errors: errors5,
    fieldScopes: scopes1,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.event.attendee.create": {
    title: "添加日程参与人",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee/create",
    apps: ["custom", "isv"],
    scopes: scopes8,
    errors: errors6,
    fieldScopes: scopes1,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.event.attendee.list": {
    title: "获取日程参与人列表",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee/list",
    apps: ["custom", "isv"],
    scopes: scopes7,
    errors: errors5,
    fieldScopes: scopes1,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.event.create": {
    title: "创建日程",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/create",
    apps: ["custom", "isv"],
    scopes: scopes9,
    errors: errors7,
    fieldScopes: scopes1,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.event.delete": {
    title: "删除日程",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/delete",
    apps: ["custom", "isv"],
    scopes: scopes10,
    errors: errors8,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.event.get": {
    title: "获取日程",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/get",
    apps: ["custom", "isv"],
    scopes: scopes7,
    errors: errors9,
    fieldScopes: scopes1,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.event.instance_view": {
    title: "查询日程视图",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/instance_view",
    apps: ["custom", "isv"],
    scopes: scopes7,
    errors: errors10,
    fieldScopes: scopes1,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.event.instances": {
    title: "获取重复日程实例",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/instances",
    apps: ["custom", "isv"],
    scopes: scopes7,
    errors: errors11,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.event.list": {
    title: "获取日程列表",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/list",
    apps: ["custom", "isv"],
    scopes: scopes7,
    errors: errors12,
    fieldScopes: scopes1,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.event.meeting_chat.create": {
    title: "创建会议群",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-meeting_chat/create",
    apps: ["custom", "isv"],
    scopes: scopes8,
    errors: errors13,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.event.meeting_chat.delete": {
    title: "解绑会议群",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-meeting_chat/delete",
    apps: ["custom", "isv"],
    scopes: scopes8,
    errors: errors14,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.event.meeting_minute.create": {
    title: "创建会议纪要",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-meeting_minute/create",
    apps: ["custom", "isv"],
    scopes: scopes8,
    errors: errors15,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.event.mget_instance_relation_info": {
    title: "批量获取instance关联信息",
    page: null,
    apps: null,
    scopes: null,
    errors: [],
    client: scopes11
  },
  "calendar.v4.calendar.event.patch": {
    title: "更新日程",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/patch",
    apps: ["custom", "isv"],
    scopes: scopes8,
    errors: errors7,
    fieldScopes: scopes1,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.event.reply": {
    title: "回复日程",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/reply",
    apps: ["custom", "isv"],
    scopes: scopes12,
    errors: errors16,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.event.search": {
    title: "搜索日程",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/search",
    apps: ["custom", "isv"],
    scopes: scopes7,
    errors: errors17,
    fieldScopes: scopes1,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.event.search_event": {
    title: "搜索日程",
    page: null,
    apps: null,
    scopes: scopes7,
    errors: [],
    client: []
  },
  "calendar.v4.calendar.event.share_info": {
    title: "获取日程分享信息",
    page: null,
    apps: null,
    scopes: scopes7,
    errors: [],
    client: []
  },
  "calendar.v4.calendar.event.subscription": {
    title: "订阅日程变更事件",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/subscription",
    apps: ["custom", "isv"],
    scopes: scopes7,
    errors: errors3,
    fieldScopes: scopes1,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.event.unsubscription": {
    title: "取消订阅日程变更事件",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/unsubscription",
    apps: ["custom", "isv"],
    scopes: scopes7,
    errors: errors3,
    fieldScopes: scopes1,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.get": {
    title: "查询日历信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/get",
    apps: ["custom", "isv"],
    scopes: scopes13,
    errors: errors3,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.list": {
    title: "查询日历列表",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/list",
    apps: ["custom", "isv"],
    scopes: scopes14,
    errors: errors18,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.mget": {
    title: "批量查询日历信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/mget",
    apps: ["custom", "isv"],
    scopes: scopes15,
    errors: errors19,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.patch": {
    title: "更新日历信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/patch",
    apps: ["custom", "isv"],
    scopes: scopes16,
    errors: errors20,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.primary": {
    title: "查询主日历信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/primary",
    apps: ["custom", "isv"],
    scopes: scopes15,
    errors: errors3,
    fieldScopes: scopes1,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.primarys": {
    title: "批量获取主日历信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/primarys",
    apps: ["custom", "isv"],
    scopes: scopes15,
    errors: errors21,
    fieldScopes: scopes1,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.search": {
    title: "搜索日历",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/search",
    apps: ["custom", "isv"],
    scopes: scopes13,
    errors: errors22,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.subscribe": {
    title: "订阅日历",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/subscribe",
    apps: ["custom", "isv"],
    scopes: scopes17,
    errors: errors23,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.subscription": {
    title: "订阅日历变更事件",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/subscription",
    apps: ["custom", "isv"],
    scopes: scopes13,
    errors: errors2,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.unsubscribe": {
    title: "取消订阅日历",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/unsubscribe",
    apps: ["custom", "isv"],
    scopes: scopes17,
    errors: errors24,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.calendar.unsubscription": {
    title: "取消订阅日历变更事件",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/unsubscription",
    apps: ["custom", "isv"],
    scopes: scopes13,
    errors: errors2,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.exchange_binding.create": {
    title: "将 Exchange 账户绑定到飞书账户",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/create",
    apps: ["custom", "isv"],
    scopes: scopes18,
    errors: errors25,
    fieldScopes: scopes19,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.exchange_binding.delete": {
    title: "解除 Exchange 账户绑定",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/delete",
    apps: ["custom", "isv"],
    scopes: scopes20,
    errors: errors25,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.exchange_binding.get": {
    title: "查询 Exchange 账户的绑定状态",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/exchange_binding/get",
    apps: ["custom", "isv"],
    scopes: scopes21,
    errors: errors25,
    fieldScopes: scopes19,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.freebusy.batch": {
    title: "批量查询主日历日程忙闲信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/freebusy/batch",
    apps: ["custom", "isv"],
    scopes: scopes22,
    errors: errors26,
    fieldScopes: scopes1,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.freebusy.list": {
    title: "查询主日历日程忙闲信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/freebusy/list",
    apps: ["custom", "isv"],
    scopes: scopes22,
    errors: errors27,
    fieldScopes: scopes1,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.freebusy.room_availability_check": {
    title: null,
    page: null,
    apps: null,
    scopes: null,
    errors: [],
    client: []
  },
  "calendar.v4.freebusy.room_find": {
    title: null,
    page: null,
    apps: null,
    scopes: null,
    errors: [],
    client: scopes23
  },
  "calendar.v4.freebusy.suggestion": {
    title: null,
    page: null,
    apps: null,
    scopes: null,
    errors: [],
    client: scopes23
  },
  "calendar.v4.setting.generate_caldav_conf": {
    title: "生成 CalDAV 配置",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/setting/generate_caldav_conf",
    apps: ["custom", "isv"],
    scopes: scopes24,
    errors: errors2,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.timeoff_event.create": {
    title: "创建请假日程",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/timeoff_event/create",
    apps: ["custom", "isv"],
    scopes: scopes25,
    errors: errors28,
    fieldScopes: scopes1,
    perMinute: 1000,
    perSecond: 50
  },
  "calendar.v4.timeoff_event.delete": {
    title: "删除请假日程",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/timeoff_event/delete",
    apps: ["custom", "isv"],
    scopes: scopes26,
    errors: errors29,
    perMinute: 1000,
    perSecond: 50
  }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {
  "calendar.calendar.acl.created_v4": {
    title: "创建 ACL",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/events/created",
    apps: ["custom", "isv"],
    scopes: scopes3
  },
  "calendar.calendar.acl.deleted_v4": {
    title: "删除 ACL",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/events/deleted",
    apps: ["custom", "isv"],
    scopes: scopes3
  },
  "calendar.calendar.changed_v4": {
    title: "日历变更",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/events/changed",
    apps: ["custom", "isv"],
    scopes: scopes13
  },
  "calendar.calendar.event.changed_v4": {
    title: "日程变更",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/events/changed",
    apps: ["custom", "isv"],
    scopes: scopes7
  },
  third_party_meeting_room_event_created: {
    title: "第三方会议室日程变动",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/event/third-room-event-changes",
    apps: ["custom", "isv"],
    scopes: []
  }
}
