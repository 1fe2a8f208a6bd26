// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `im`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../catalog.js"

const scopes0: Catalog.Scopes = ["im:message:send_multi_depts", "im:message:send_multi_users"]
const scopes1: Catalog.Scopes = ["im:chat", "im:chat.announcement:read", "im:chat:readonly"]
const scopes2: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const scopes3: Catalog.Scopes = ["im:chat", "im:chat.announcement:write_only"]
const scopes4: Catalog.Scopes = ["im:chat", "im:chat:create", "im:chat:create_by_user"]
const scopes5: Catalog.Scopes = ["im:chat", "im:chat:delete"]
const scopes6: Catalog.Scopes = ["im:chat", "im:chat:read", "im:chat:readonly"]
const scopes7: Catalog.Scopes = ["im:chat", "im:chat:readonly", "im:chat:read", "im:chat.group_info:readonly"]
const scopes8: Catalog.Scopes = ["im:chat", "im:chat.managers:write_only"]
const scopes9: Catalog.Scopes = [
  "im:chat",
  "im:chat.group_info:readonly",
  "im:chat.members:read",
  "im:chat:readonly"
]
const scopes10: Catalog.Scopes = ["im:chat", "im:chat.members:write_only"]
const scopes11: Catalog.Scopes = [
  "im:chat",
  "im:chat:readonly",
  "im:chat.members:read",
  "im:chat.group_info:readonly"
]
const scopes12: Catalog.Scopes = ["im:chat.members:read"]
const scopes13: Catalog.Scopes = ["im:chat", "im:chat.menu_tree:write_only"]
const scopes14: Catalog.Scopes = ["im:chat", "im:chat.menu_tree:read", "im:chat:readonly"]
const scopes15: Catalog.Scopes = ["im:chat", "im:chat.moderation:read", "im:chat:readonly"]
const scopes16: Catalog.Scopes = ["im:chat", "im:chat:moderation:write_only"]
const scopes17: Catalog.Scopes = ["im:chat", "im:chat.nickname:write"]
const scopes18: Catalog.Scopes = ["im:chat", "im:chat.nickname:read", "im:chat:read", "im:chat:readonly"]
const scopes19: Catalog.Scopes = ["im:chat", "im:chat.tabs:write_only"]
const scopes20: Catalog.Scopes = ["im:chat", "im:chat.tabs:read", "im:chat:readonly"]
const scopes21: Catalog.Scopes = ["im:chat", "im:chat.top_notice:write_only"]
const scopes22: Catalog.Scopes = ["im:chat", "im:chat:update"]
const scopes23: Catalog.Scopes = ["im:chat", "im:chat.user_setting:read", "im:chat:read", "im:chat:readonly"]
const scopes24: Catalog.Scopes = ["im:chat", "im:chat.user_setting:write"]
const scopes25: Catalog.Scopes = ["im:feed_group_v1:write"]
const scopes26: Catalog.Scopes = ["im:feed_group_v1:read"]
const scopes27: Catalog.Scopes = ["im:resource", "im:resource:upload"]
const scopes28: Catalog.Scopes = ["im:message", "im:message:send_as_bot", "im:message:send"]
const scopes29: Catalog.Scopes = ["im:message", "im:message:recall", "im:message:send_as_bot"]
const scopes30: Catalog.Scopes = ["im:message", "im:message:send_as_bot"]
const scopes31: Catalog.Scopes = ["im:message", "im:message:readonly"]
const scopes32: Catalog.Scopes = ["im:message", "im:message:readonly", "im:message.history:readonly"]
const scopes33: Catalog.Scopes = ["im:message:readonly"]
const scopes34: Catalog.Scopes = ["im:message", "im:message:send_as_bot", "im:message:update"]
const scopes35: Catalog.Scopes = ["im:message.reactions:read", "im:message:readonly"]
const scopes36: Catalog.Scopes = ["im:message", "im:message.reactions:write_only"]
const scopes37: Catalog.Scopes = [
  "im:message",
  "im:message:basic",
  "im:message:get_as_user",
  "im:message:readonly"
]
const scopes38: Catalog.Scopes = ["search:message"]
const scopes39: Catalog.Scopes = ["im:message.urgent", "im:message.urgent:app_send"]
const scopes40: Catalog.Scopes = ["im:message.urgent:phone", "im:message.urgent:phone_send"]
const scopes41: Catalog.Scopes = ["im:message.urgent:sms", "im:message.urgent:sms_send"]
const scopes42: Catalog.Scopes = ["im:message", "im:message.pins:write_only", "im:message:send_as_bot"]
const scopes43: Catalog.Scopes = ["im:message", "im:message.pins:read", "im:message:readonly"]
const scopes44: Catalog.Scopes = ["im:app_feed_card:write"]
const scopes45: Catalog.Scopes = ["im:biz_entity_tag_relation:write"]
const scopes46: Catalog.Scopes = ["im:biz_entity_tag_relation:read", "im:tag:read"]
const scopes47: Catalog.Scopes = ["im:datasync.feed_card.time_sensitive:write"]
const scopes48: Catalog.Scopes = ["im:tag:write"]
const scopes49: Catalog.Scopes = ["im:tag:read"]
const scopes50: Catalog.Scopes = ["im:url_preview.update"]
const scopes51: Catalog.Scopes = ["im:chat", "im:chat.members:bot_access", "im:chat:readonly"]
const scopes52: Catalog.Scopes = ["im:chat", "im:chat.members:read", "im:chat:readonly"]
const scopes53: Catalog.Scopes = [
  "im:message.p2p_msg:readonly",
  "im:message.group_at_msg:readonly",
  "im:message.group_msg",
  "im:message.group_at_msg.include_bot:readonly",
  "im:message.group_at_msg",
  "im:message.group_msg:readonly",
  "im:message.p2p_msg"
]
const errors0: Catalog.RawErrors = [
  [400, 230001, "Your request contains an invalid request parameter."],
  [400, 230006, "Bot ability is not activated."],
  [400, 230009, "Message can only be recalled within one days."],
  [400, 230026, "No permission to recall this message."],
  [400, 230027, "Lack of necessary permissions."],
  [400, 230030, "The message id is invalid, record not found."],
  [400, 232096]
]
const errors1: Catalog.RawErrors = [
  [400, 230001, "Your request contains an invalid request parameter."],
  [400, 230006, "Bot ability is not activated."],
  [400, 230012, "Bot is NOT the sender of the message."],
  [400, 230027, "Lack of necessary permissions."],
  [400, 230030, "The message id is invalid, record not found."],
  [400, 232096]
]
const errors2: Catalog.RawErrors = [
  [400, 230001, "Your request contains an invalid request parameter."],
  [400, 230012, "Bot is NOT the sender of the message."],
  [400, 230027, "Lack of necessary permissions."],
  [400, 230030, "The message id is invalid, record not found."],
  [400, 232096]
]
const errors3: Catalog.RawErrors = [
  [400, 232001, "Your request contains an invalid request parameter."],
  [400, 232003, "Chat announcement can NOT be found in chat information."],
  [400, 232010, "Operator and chat can NOT be in different tenants."],
  [400, 232011, "Operator can NOT be out of the chat."],
  [400, 232019, "The request has been rate limited."],
  [
    400,
    232024,
    "Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users."
  ],
  [400, 232025, "Bot ability is not activated."],
  [
    400,
    232033,
    "The operator or invited bots does NOT have the authority to manage external chats without the scope."
  ],
  [400, 232034, "The app is unavailable or inactivated by the tenant."],
  [400, 232066, "The operator does not have the doc permission."],
  [400, 232097, "Unable to operate docx type chat announcement."]
]
const errors4: Catalog.RawErrors = [
  [400, 232001, "Your request contains an invalid request parameter."],
  [
    400,
    232002,
    "No Permission: Only chat owner or admin can edit chat information in the current situation."
  ],
  [400, 232003, "Chat announcement can NOT be found in chat information."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."],
  [400, 232010, "Operator and chat can NOT be in different tenants."],
  [400, 232011, "Operator can NOT be out of the chat."],
  [400, 232018, "Updating announcement failed."],
  [400, 232019, "The request has been rate limited."],
  [
    400,
    232024,
    "Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users."
  ],
  [400, 232025, "Bot ability is not activated."],
  [
    400,
    232033,
    "The operator or invited bots does NOT have the authority to manage external chats without the scope."
  ],
  [400, 232034, "The app is unavailable or inactivated by the tenant."],
  [400, 232066, "The operator does not have the doc permission."],
  [400, 232097, "Unable to operate docx type chat announcement."]
]
const errors5: Catalog.RawErrors = [
  [400, 232001, "Your request contains an invalid request parameter."],
  [400, 232004, "Such an app does NOT exist."],
  [400, 232019, "The request has been rate limited."],
  [400, 232020, "Name can NOT be less than two characters for public chats."],
  [400, 232021, "Bot can NOT be found."],
  [400, 232022, "User has already resigned."],
  [400, 232023, "Chat information review failed while updating the chat."],
  [400, 232025, "Bot ability is not activated."],
  [400, 232030, "Your request specifies a user_id which is invalid."],
  [
    400,
    232032,
    "The operator who will create the chat and the designated chat owner must be in the same tenant."
  ],
  [
    400,
    232033,
    "The operator or invited bots does NOT have the authority to manage external chats without the scope."
  ],
  [400, 232034, "The app is unavailable or inactivated by the tenant."],
  [
    400,
    232037,
    "The operator or invited bots does NOT have the authority to manage chat labels without the scope."
  ],
  [400, 232042, "Public group chat's name should not be empty."],
  [400, 232043, "Your request contains unavailable ids."],
  [400, 232057, "The operator tenant doesn't have the permission to use restricted mode."],
  [400, 232068, "The group is being created, please wait a moment."],
  [400, 232069, "current chat type unsupported to set public."],
  [
    400,
    232091,
    "Due to the security control requirements of this tenant, this tenant does not allow public group."
  ],
  [400, 232095, "The operator does NOT have the authority to manage ocic type tag without the scope."],
  [400, 232078, "The operator tenant doesn't have the permission to use hide_member_count_setting."],
  [400, 232079, "Chat type not supported by hide_member_count_setting."]
]
const errors6: Catalog.RawErrors = [
  [400, 232004, "Such an app does NOT exist."],
  [400, 232006, "Your request specifies a chat_id which is invalid."],
  [400, 232008, "Your request specifies a chat whose type is NOT supported currently."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."],
  [400, 232010, "Operator and chat can NOT be in different tenants."],
  [400, 232011, "Operator can NOT be out of the chat."],
  [
    400,
    232017,
    "No Permission: If the operator is NOT owner or creator with the scope, the operator can NOT complete the request."
  ],
  [
    400,
    232024,
    "Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users."
  ],
  [400, 232025, "Bot ability is not activated."],
  [
    400,
    232033,
    "The operator or invited bots does NOT have the authority to manage external chats without the scope."
  ],
  [400, 232034, "The app is unavailable or inactivated by the tenant."]
]
const errors7: Catalog.RawErrors = [
  [400, 232004, "Such an app does NOT exist."],
  [400, 232006, "Your request specifies a chat_id which is invalid."],
  [400, 232010, "Operator and chat can NOT be in different tenants."],
  [400, 232011, "Operator can NOT be out of the chat."],
  [400, 232025, "Bot ability is not activated."],
  [
    400,
    232033,
    "The operator or invited bots does NOT have the authority to manage external chats without the scope."
  ],
  [400, 232034, "The app is unavailable or inactivated by the tenant."],
  [400, 232024]
]
const errors8: Catalog.RawErrors = [
  [400, 232001, "Your request contains an invalid request parameter."],
  [400, 232006, "Your request specifies a chat_id which is invalid."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."],
  [400, 232010, "Operator and chat can NOT be in different tenants."],
  [400, 232011, "Operator can NOT be out of the chat."],
  [400, 232019, "The request has been rate limited."],
  [
    400,
    232024,
    "Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users."
  ],
  [400, 232025, "Bot ability is not activated."],
  [
    400,
    232033,
    "The operator or invited bots does NOT have the authority to manage external chats without the scope."
  ],
  [400, 232034, "The app is unavailable or inactivate in the tenant."],
  [400, 232061, "Secret chat cannot be share link."],
  [400, 232062, "P2P chat cannot be share link."],
  [400, 232063, "Team cannot be share link."],
  [400, 232064, "The operator is not a group owner or administrator, no permission to share chat link."],
  [400, 232065, "The User/Bot can NOT be found."]
]
const errors9: Catalog.RawErrors = [
  [400, 232001, "Your request contains an invalid request parameter."],
  [400, 232004, "Such an app does NOT exist."],
  [400, 232025, "Bot ability is not activated."],
  [400, 232034, "The app is unavailable or inactivated by the tenant."]
]
const errors10: Catalog.RawErrors = [
  [400, 232001, "Your request contains an invalid request parameter."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."],
  [400, 232011, "Operator can NOT be out of the chat."],
  [400, 232019, "The request has been rate limited."],
  [
    400,
    232024,
    "Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users."
  ],
  [400, 232025, "Bot ability is not activated."],
  [400, 232027, "There are no valid members in the ID list specified in your request."],
  [
    400,
    232033,
    "The operator or invited bots does NOT have the authority to manage external chats without the scope."
  ],
  [400, 232034, "The app is unavailable or inactivated by the tenant."],
  [400, 232038, "The operator is not chat owner, no permission to complete the request."],
  [
    400,
    232039,
    "The operation of Add/Delete chat managers has succeeded. But the current managers list was not returned due to service problems."
  ],
  [400, 232040, "The chat managers has reached the limit of maximum number."]
]
const errors11: Catalog.RawErrors = [
  [400, 232001, "Your request contains an invalid request parameter."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."],
  [400, 232011, "Operator can NOT be out of the chat."],
  [400, 232019, "The request has been rate limited."],
  [400, 232024, "The app is unavailable or inactivated by the tenant."],
  [400, 232025, "Bot ability is not activated."],
  [400, 232027, "There are no valid members in the ID list specified in your request."],
  [
    400,
    232033,
    "The operator or invited bots does NOT have the authority to manage external chats without the scope."
  ],
  [400, 232034, "The app is unavailable or inactivated by the tenant."],
  [400, 232038, "The operator is not chat owner, no permission to complete the request."],
  [
    400,
    232039,
    "The operation of Add/Delete chat managers has succeeded. But the current managers list was not returned due to service problems."
  ]
]
const errors12: Catalog.RawErrors = [
  [400, 232001, "Your request contains an invalid request parameter."],
  [400, 232004, "Such an app does NOT exist."],
  [400, 232006, "Your request specifies a chat_id which is invalid."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."],
  [400, 232010, "Operator and chat can NOT be in different tenants."],
  [400, 232011, "Operator can NOT be out of the chat."],
  [400, 232013, "You have reached the limit of maximum number of members a chat can have."],
  [
    400,
    232017,
    "No Permission: If the operator is NOT owner or creator with the scope, the operator can NOT complete the request."
  ],
  [400, 232019, "The request has been rate limited."],
  [
    400,
    232024,
    "Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users."
  ],
  [400, 232025, "Bot ability is not activated."],
  [400, 232027, "There are no valid members in the ID list specified in your request."],
  [400, 232028, "External members can Not be added to an internal group chat."],
  [
    400,
    232033,
    "The operator or invited bots does NOT have the authority to manage external chats without the scope."
  ],
  [400, 232034, "The app is unavailable or inactivated by the tenant."],
  [400, 232043, "Your request contains unavailable ids."],
  [400, 232044, "You have reached maximum number of chat members set by admin."],
  [400, 232090, "Unsupported chat type."],
  [400, 99992351, "these open ids not existed: %v"],
  [400, 99992360, "Your request contains not existed id."],
  [400, 99992364, "Your request contains not existed id."]
]
const errors13: Catalog.RawErrors = [
  [400, 232001, "Your request contains an invalid request parameter."],
  [400, 232004, "Such an app does NOT exist."],
  [400, 232006, "Your request specifies a chat_id which is invalid."],
  [400, 232007, "Your request specifies a chat_id or user_id which is invalid."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."],
  [400, 232010, "Operator and chat can NOT be in different tenants."],
  [400, 232011, "Operator can NOT be out of the chat."],
  [
    400,
    232014,
    "The token used in the request does NOT have the permissions necessary to complete the request."
  ],
  [400, 232019, "The request has been rate limited."],
  [400, 232025, "Bot ability is not activated."],
  [400, 232027, "There are no valid members in the ID list specified in your request."],
  [400, 232029, "There are no available candidates for chat owner."],
  [
    400,
    232033,
    "The operator or invited bots does NOT have the authority to manage external chats without the scope."
  ],
  [400, 232034, "The app is unavailable or inactivated by the tenant."],
  [400, 232076, "Can't kick chat owner."],
  [400, 232024]
]
const errors14: Catalog.RawErrors = [
  [400, 232001, "Your request contains an invalid request parameter."],
  [400, 232004, "Such an app does NOT exist."],
  [400, 232006, "Your request specifies a chat_id which is invalid."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."],
  [400, 232010, "Operator and chat can NOT be in different tenants."],
  [400, 232011, "Operator can NOT be out of the chat."],
  [400, 232025, "Bot ability is not activated."],
  [
    400,
    232033,
    "The operator or invited bots does NOT have the authority to manage external chats without the scope."
  ],
  [400, 232034, "The app is unavailable or inactivated by the tenant."],
  [400, 232024]
]
const errors15: Catalog.RawErrors = [
  [400, 232004, "Such an app does NOT exist."],
  [400, 232006, "Your request specifies a chat_id which is invalid."],
  [400, 232010, "Operator and chat can NOT be in different tenants."],
  [400, 232025, "Bot ability is not activated."],
  [
    400,
    232033,
    "The operator or invited bots does NOT have the authority to manage external chats without the scope."
  ],
  [400, 232034, "The app is unavailable or inactivated by the tenant."],
  [400, 232024]
]
const errors16: Catalog.RawErrors = [
  [400, 232004, "Such an app does NOT exist."],
  [400, 232006, "Your request specifies a chat_id which is invalid."],
  [400, 232008, "Your request specifies a chat whose type is NOT supported currently."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."],
  [400, 232010, "Operator and chat can NOT be in different tenants."],
  [400, 232013, "You have reached the limit of maximum number of members a chat can have."],
  [400, 232019, "The request has been rate limited."],
  [400, 232025, "Bot ability is not activated."],
  [400, 232027, "There are no valid members in the ID list specified in your request."],
  [400, 232034, "The app is unavailable or inactivated by the tenant."],
  [
    400,
    232075,
    "The public group needs to apply to join, and users or bots are not allowed to actively join the group."
  ],
  [400, 232024]
]
const errors17: Catalog.RawErrors = [
  [400, 232001, "Your request contains an invalid request parameter."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."],
  [400, 232011, "Operator can NOT be out of the chat."],
  [
    400,
    232014,
    "The token used in the request does NOT have the permissions necessary to complete the request."
  ],
  [
    400,
    232024,
    "Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users."
  ],
  [400, 232025, "Bot ability is not activated."],
  [
    400,
    232033,
    "The operator or invited bots does NOT have the authority to manage external chats without the scope."
  ],
  [400, 232034, "The app is unavailable or inactivated by the tenant."],
  [400, 232055, "The operator does not have chat tab, chat menu, chat widget manage permission"],
  [400, 232073, "The group menu is being modified, please try again later."],
  [400, 232078, "The chat menu is illegal."]
]
const errors18: Catalog.RawErrors = [
  [400, 232001, "Your request contains an invalid request parameter."],
  [400, 232008, "Your request specifies a chat whose type is NOT supported currently."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."],
  [400, 232011, "Operator can NOT be out of the chat."],
  [
    400,
    232014,
    "The token used in the request does NOT have the permissions necessary to complete the request."
  ],
  [
    400,
    232024,
    "Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users."
  ],
  [400, 232025, "Bot ability is not activated."],
  [400, 232055, "The operator does not have chat tab, chat menu, chat widget manage permission"],
  [
    400,
    232033,
    "The operator or invited bots does NOT have the authority to manage external chats without the scope."
  ],
  [400, 232034, "The app is unavailable or inactivated by the tenant."],
  [400, 232056, "The operator is not the image's owner, no permission to complete the request."],
  [400, 232070, "The number of chat_menu_top_level has reached the limit."],
  [400, 232071, "The number of chat_menu_second_level has reached the limit."],
  [400, 232073, "The group menu is being modified, please try again later."],
  [400, 232078, "The chat menu is illegal."]
]
const errors19: Catalog.RawErrors = [
  [400, 232001, "Your request contains an invalid request parameter."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."],
  [400, 232011, "Operator can NOT be out of the chat."],
  [400, 232008, "Your request specifies a chat whose type is NOT supported currently."],
  [
    400,
    232014,
    "The token used in the request does NOT have the permissions necessary to complete the request."
  ],
  [
    400,
    232024,
    "Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users."
  ],
  [400, 232025, "Bot ability is not activated."],
  [
    400,
    232033,
    "The operator or invited bots does NOT have the authority to manage external chats without the scope."
  ],
  [400, 232055, "The operator does not have chat tab, chat menu, chat widget manage permission"],
  [400, 232073, "The group menu is being modified, please try again later."],
  [400, 232034, "The app is unavailable or inactivated by the tenant."]
]
const errors20: Catalog.RawErrors = [
  [400, 232001, "Your request contains an invalid request parameter."],
  [400, 232011, "Operator can NOT be out of the chat."],
  [
    400,
    232014,
    "The token used in the request does NOT have the permissions necessary to complete the request."
  ],
  [
    400,
    232024,
    "Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users."
  ],
  [400, 232025, "Bot ability is not activated."],
  [
    400,
    232033,
    "The operator or invited bots does NOT have the authority to manage external chats without the scope."
  ],
  [400, 232034, "The app is unavailable or inactivated by the tenant."]
]
const errors21: Catalog.RawErrors = [
  [400, 232001, "Your request contains an invalid request parameter."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."],
  [400, 232011, "Operator can NOT be out of the chat."],
  [
    400,
    232014,
    "The token used in the request does NOT have the permissions necessary to complete the request."
  ],
  [
    400,
    232024,
    "Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users."
  ],
  [400, 232025, "Bot ability is not activated."],
  [
    400,
    232033,
    "The operator or invited bots does NOT have the authority to manage external chats without the scope."
  ],
  [400, 232034, "The app is unavailable or inactivated by the tenant."],
  [400, 232055, "The operator does not have chat tab, chat menu, chat widget manage permission"],
  [400, 232072, "Sort chat_menu_top_level's param is invalid."]
]
const errors22: Catalog.RawErrors = [
  [400, 232001, "Your request contains an invalid request parameter."],
  [400, 232004, "Such an app does NOT exist."],
  [400, 232006, "Your request specifies a chat_id which is invalid."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."],
  [400, 232010, "Operator and chat can NOT be in different tenants."],
  [400, 232011, "Operator can NOT be out of the chat."],
  [400, 232015, "Your request specifies a member_id_type which is NOT supported."],
  [
    400,
    232017,
    "No Permission: If the operator is NOT owner or creator with the scope, the operator can NOT complete the request."
  ],
  [400, 232019, "The request has been rate limited."],
  [400, 232025, "Bot ability is not activated."],
  [
    400,
    232033,
    "The operator or invited bots does NOT have the authority to manage external chats without the scope."
  ],
  [400, 232034, "The app is unavailable or inactivated by the tenant."],
  [400, 232060, "This chat is banned."],
  [400, 232092, "Meeting in progress. Unable to modify group posting permissions."],
  [400, 232024]
]
const errors23: Catalog.RawErrors = [
  [400, 232001, "Your request contains an invalid request parameter."],
  [400, 232004, "Such an app does NOT exist."],
  [400, 232025, "Bot ability is not activated."],
  [400, 232034, "The app is unavailable or inactivate in the tenant."],
  [400, 232024]
]
const errors24: Catalog.RawErrors = [
  [400, 232001, "Your request contains an invalid request parameter."],
  [400, 232006, "Your request specifies a chat_id which is invalid."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."],
  [400, 232010, "Operator and chat can NOT be in different tenants."],
  [400, 232011, "Operator can NOT be out of the chat."],
  [
    400,
    232024,
    "Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users."
  ],
  [400, 232025, "Bot ability is not activated."],
  [
    400,
    232033,
    "The operator or invited bots does NOT have the authority to manage external chats without the scope."
  ],
  [400, 232034, "The app is unavailable or inactivated by the tenant."],
  [400, 232046, "The number of chat tabs has reached the limit."],
  [400, 232047, "The length of the tab name reaches the limit."],
  [400, 232048, "The chat tab content is illegal."],
  [400, 232050, "Operate chat tab unsupported chat type."],
  [400, 232051, "The operator does not have doc permission."],
  [400, 232055, "The operator does not have chat tab, chat menu, chat widget manage permission"],
  [400, 232056, "The operator is not the image's owner, no permission to complete the request."]
]
const errors25: Catalog.RawErrors = [
  [400, 232001, "Your request contains an invalid request parameter."],
  [400, 232006, "Your request specifies a chat_id which is invalid."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."],
  [400, 232010, "Operator and chat can NOT be in different tenants."],
  [400, 232011, "Operator can NOT be out of the chat."],
  [
    400,
    232024,
    "Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users."
  ],
  [400, 232025, "Bot ability is not activated."],
  [
    400,
    232033,
    "The operator or invited bots does NOT have the authority to manage external chats without the scope."
  ],
  [400, 232034, "The app is unavailable or inactivated by the tenant."],
  [400, 232049, "Operate chat tab unsupported chat type."],
  [400, 232050, "Operate chat tab unsupported chat type."],
  [400, 232055, "The operator does not have chat tab, chat menu, chat widget manage permission"]
]
const errors26: Catalog.RawErrors = [
  [400, 232001, "Your request contains an invalid request parameter."],
  [400, 232006, "Your request specifies a chat_id which is invalid."],
  [400, 232010, "Operator and chat can NOT be in different tenants."],
  [400, 232011, "Operator can NOT be out of the chat."],
  [
    400,
    232024,
    "Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users."
  ],
  [400, 232025, "Bot ability is not activated."],
  [
    400,
    232033,
    "The operator or invited bots does NOT have the authority to manage external chats without the scope."
  ],
  [400, 232034, "The app is unavailable or inactivated by the tenant."],
  [400, 232050, "Operate chat tab unsupported chat type."]
]
const errors27: Catalog.RawErrors = [
  [400, 232001, "Your request contains an invalid request parameter."],
  [400, 232006, "Your request specifies a chat_id which is invalid."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."],
  [400, 232010, "Operator and chat can NOT be in different tenants."],
  [400, 232011, "Operator can NOT be out of the chat."],
  [
    400,
    232024,
    "Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users."
  ],
  [400, 232025, "Bot ability is not activated."],
  [
    400,
    232033,
    "The operator or invited bots does NOT have the authority to manage external chats without the scope."
  ],
  [400, 232034, "The app is unavailable or inactivated by the tenant."],
  [400, 232050, "Operate chat tab unsupported chat type."],
  [400, 232055, "The operator does not have chat tab, chat menu, chat widget manage permission"]
]
const errors28: Catalog.RawErrors = [
  [400, 232001, "Your request contains an invalid request parameter."],
  [400, 232006, "Your request specifies a chat_id which is invalid."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."],
  [400, 232010, "Operator and chat can NOT be in different tenants."],
  [400, 232011, "Operator can NOT be out of the chat."],
  [
    400,
    232024,
    "Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users."
  ],
  [400, 232025, "Bot ability is not activated."],
  [
    400,
    232033,
    "The operator or invited bots does NOT have the authority to manage external chats without the scope."
  ],
  [400, 232034, "The app is unavailable or inactivated by the tenant."],
  [400, 232047, "The length of the tab name reaches the limit."],
  [400, 232048, "The chat tab content is illegal."],
  [400, 232049, "The chat tab content is illegal."],
  [400, 232050, "Operate chat tab unsupported chat type."],
  [400, 232051, "The operator does not have doc permission."],
  [400, 232055, "The operator does not have chat tab, chat menu, chat widget manage permission"],
  [400, 232056, "The operator is not the image's owner, no permission to complete the request."]
]
const errors29: Catalog.RawErrors = [
  [400, 232001, "Your request contains an invalid request parameter."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."],
  [400, 232010, "Operator and chat can NOT be in different tenants."],
  [400, 232011, "Operator can NOT be out of the chat."],
  [
    400,
    232014,
    "The token used in the request does NOT have the permissions necessary to complete the request."
  ],
  [
    400,
    232024,
    "Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users."
  ],
  [400, 232025, "Bot ability is not activated."],
  [
    400,
    232033,
    "The operator or invited bots does NOT have the authority to manage external chats without the scope."
  ],
  [400, 232034, "The app is unavailable or inactivate in the tenant."]
]
const errors30: Catalog.RawErrors = [
  [400, 230111, "Action unavailable as the message will self-destruct soon."],
  [400, 232001, "Your request contains an invalid request parameter."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."],
  [400, 232010, "Operator and chat can NOT be in different tenants."],
  [400, 232011, "Operator can NOT be out of the chat."],
  [
    400,
    232014,
    "The token used in the request does NOT have the permissions necessary to complete the request."
  ],
  [
    400,
    232024,
    "Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users."
  ],
  [400, 232025, "Bot ability is not activated."],
  [
    400,
    232033,
    "The operator or invited bots does NOT have the authority to manage external chats without the scope."
  ],
  [400, 232034, "The app is unavailable or inactivate in the tenant."]
]
const errors31: Catalog.RawErrors = [
  [400, 232001, "Your request contains an invalid request parameter."],
  [
    400,
    232002,
    "No Permission: Only chat owner or admin can edit chat information in the current situation."
  ],
  [400, 232004, "Such an app does NOT exist."],
  [400, 232006, "Your request specifies a chat_id which is invalid."],
  [400, 232008, "Your request specifies a chat whose type is NOT supported currently."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."],
  [400, 232010, "Operator and chat can NOT be in different tenants."],
  [400, 232011, "Operator can NOT be out of the chat."],
  [400, 232012, "New chat owner can NOT be out of the chat."],
  [400, 232016, "Non-chat-owner or Non-chat-admin can only edit certain parts."],
  [400, 232019, "The request has been rate limited."],
  [400, 232023, "Chat information review failed while updating the chat."],
  [400, 232025, "Bot ability is not activated."],
  [
    400,
    232026,
    "This name is already used in an existing public chat. Names of public chats are supposed to be different."
  ],
  [400, 232030, "Your request specifies a user_id which is invalid."],
  [400, 232031, "The chat and the new designated chat owner must be in the same tenant."],
  [
    400,
    232033,
    "The operator or invited bots does NOT have the authority to manage external chats without the scope."
  ],
  [400, 232034, "The app is unavailable or inactivated by the tenant."],
  [400, 232035, "Your request specifies an owner_id which is invalid."],
  [
    400,
    232037,
    "The operator or invited bots does NOT have the authority to manage chat labels without the scope."
  ],
  [400, 232041, "The avatar key is illegal."],
  [400, 232047, "The length of the tab name reaches the limit."],
  [400, 232057, "The operator tenant doesn't have the permission to use restricted mode."],
  [400, 232069, "current chat type unsupported to set public."],
  [
    400,
    232091,
    "Due to the security control requirements of this tenant, this tenant does not allow public group."
  ],
  [400, 232093, "This meeting has restricted access. Unable to turn off group membership approval."],
  [400, 232078, "The operator tenant doesn't have the permission to use hide_member_count_setting."],
  [400, 232024]
]
const errors32: Catalog.RawErrors = [
  [400, 232096, "Meta writing has stopped, please try again later."],
  [400, 234001, "Invalid request param."],
  [401, 234002, "Unauthorized."],
  [400, 234006, "The file size exceed the max value."],
  [400, 234007, "App does not enable bot feature."],
  [400, 234010, "File's size can't be 0."],
  [400, 234041, "Tenant master key has been deleted, please contact the tenant administrator."],
  [
    400,
    234042,
    "Hybrid deployment tenant storage error, such as full storage space, please contact tenant administrator."
  ],
  [400, 234044, "Hybrid tenant oss time out, please contact tenant administrator."]
]
const errors33: Catalog.RawErrors = [
  [400, 234001, "Invalid request param."],
  [401, 234002, "Unauthorized."],
  [400, 234008, "The app is not the resource sender"],
  [400, 234005, "Image has been deleted"],
  [400, 234037, "Downloaded file size exceeds limit."],
  [400, 234041, "Tenant master key has been deleted, please contact the tenant administrator."],
  [
    400,
    234042,
    "Hybrid deployment tenant storage error, such as full storage space, please contact tenant administrator."
  ],
  [400, 234044, "Hybrid tenant oss time out, please contact tenant administrator."],
  [400, 234045, "Invalid Range header format"],
  [400, 234046, "Range Not Satisfiable"]
]
const errors34: Catalog.RawErrors = [
  [400, 232096, "Meta writing has stopped, please try again later."],
  [400, 234001, "Invalid request param."],
  [401, 234002, "Unauthorized."],
  [400, 234006, "The file size exceed the max value."],
  [400, 234007, "App does not enable bot feature."],
  [400, 234010, "File's size can't be 0."],
  [400, 234011, "Can't regonnize the image format."],
  [400, 234039, "Image resolution exceeds limit."],
  [400, 234041, "Tenant master key has been deleted, please contact the tenant administrator."],
  [
    400,
    234042,
    "Hybrid deployment tenant storage error, such as full storage space, please contact tenant administrator."
  ],
  [400, 234044, "Hybrid tenant oss time out, please contact tenant administrator."]
]
const errors35: Catalog.RawErrors = [
  [400, 234001, "Invalid request param."],
  [401, 234002, "Unauthorized."],
  [400, 234005, "Image has been deleted"],
  [400, 234007, "App does not enable bot feature."],
  [400, 234008, "The app is not the resource sender"],
  [400, 234041, "Tenant master key has been deleted, please contact the tenant administrator."],
  [
    400,
    234042,
    "Hybrid deployment tenant storage error, such as full storage space, please contact tenant administrator."
  ],
  [400, 234044, "Hybrid tenant oss time out, please contact tenant administrator."]
]
const errors36: Catalog.RawErrors = [
  [400, 230001, "Your request contains an invalid request parameter."],
  [400, 230002, "The bot can not be outside the group."],
  [400, 230006, "Bot ability is not activated."],
  [400, 230013, "Bot has NO availability to this user."],
  [400, 230015, "P2P chat can NOT be shared."],
  [400, 230017, "Bot is NOT the owner of the resource."],
  [400, 230018, "These operations are NOT allowed at current group settings."],
  [400, 230019, "The topic does NOT exist."],
  [400, 230020, "This operation triggers the frequency limit."],
  [400, 230022, "The content of the message contains sensitive information."],
  [400, 230025, "The length of the message content reaches its limit."],
  [400, 230027, "Lack of necessary permissions."],
  [400, 230099, "Failed to create card content."],
  [400, 230028, "The messages do NOT pass the audit."],
  [400, 230029, "User has resigned."],
  [400, 230034, "The receive_id is invalid."],
  [400, 230035, "Send Message Permission deny."],
  [400, 230036, "Tenant crypt key has been deleted."],
  [400, 230038, "Cross tenant p2p chat operate forbid."],
  [400, 230049, "The message is being sent."],
  [400, 230053, "The user has stopped the bot from sending messages."],
  [400, 230054, "This type of message is unavailable in the connection group."],
  [400, 230055, "The type of file upload does not match the type of message being sent."],
  [400, 230075, "Sending encrypted messages is not supported."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."],
  [
    null,
    100290,
    "Failed to create card content, ext=ErrCode: 100290; ErrMsg: There is an invalid user resource(at/person) in your card; ErrorValue: %v"
  ],
  [null, 11310, "Failed to create card content, ext=ErrCode: 11310; ErrMsg: %v; code:230099"],
  [
    null,
    200380,
    "Failed to create card content, ext=ErrCode: 200380; ErrMsg: template does not exist, please confirm whether this template has been released; ErrorValue: templateID: %v"
  ],
  [400, 231205, "Bot or User is NOT the owner of the uat resource."]
]
const errors37: Catalog.RawErrors = [
  [400, 230001, "Your request contains an invalid request parameter."],
  [400, 230002, "The bot can not be outside the group."],
  [400, 230006, "Bot ability is not activated."],
  [400, 230009, "Message has expired when recall message."],
  [400, 230013, "Bot has NO availability to this user."],
  [400, 230026, "No permission to recall this message."],
  [400, 230027, "Lack of necessary permissions."],
  [400, 230050, "The message is invisible to the operator."],
  [400, 230054, "This operation is not supported for this message type."],
  [400, 230110, "Action unavailable as the message has been deleted."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."]
]
const errors38: Catalog.RawErrors = [
  [400, 230001, "Your request contains an invalid request parameter."],
  [400, 230002, "The bot can not be outside the group."],
  [400, 230006, "Bot ability is not activated."],
  [400, 230013, "Bot has NO availability to this user."],
  [400, 230018, "These operations are NOT allowed at current group settings."],
  [400, 230019, "The thread does NOT exist."],
  [400, 230020, "This operation triggers the frequency limit."],
  [400, 230027, "Lack of necessary permissions."],
  [400, 230029, "User has resigned."],
  [400, 230034, "The receive_id is invalid."],
  [400, 230035, "Send Message Permission deny."],
  [400, 230036, "Tenant crypt key has been deleted."],
  [400, 230038, "Cross tenant p2p chat operate forbid."],
  [400, 230049, "The message is being sent."],
  [400, 230050, "The message is invisible to the operator."],
  [400, 230053, "The user has stopped the bot from sending messages."],
  [400, 230061, "The message type does not support forwarding."],
  [400, 230062, "No permission to forward to third-party encryption group."],
  [400, 230063, "The chat_id of group to forward is invalid."],
  [400, 230064, "The message to be forwarded is invalid."],
  [400, 230065, "The message to be forwarded has been recalled."],
  [400, 230066, "The message to be forwarded is in a secret group, forwarding is not supported."],
  [400, 230070, "Forwarding of messages in restricted mode is not allowed."],
  [400, 230074, "The target thread is invisible to the operator."],
  [400, 230110, "Action unavailable as the message has been deleted."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."]
]
const errors39: Catalog.RawErrors = [
  [400, 230001, "Your request contains an invalid request parameter."],
  [400, 230002, "The bot can not be outside the group."],
  [400, 230006, "Bot ability is not activated."],
  [400, 230013, "Bot has NO availability to this user."],
  [400, 230027, "Lack of necessary permissions."],
  [400, 230050, "The message is invisible to the operator."],
  [400, 230110, "Action unavailable as the message has been deleted."]
]
const errors40: Catalog.RawErrors = [
  [400, 230001, "Your request contains an invalid request parameter."],
  [400, 230002, "The bot can not be outside the group."],
  [400, 230006, "Bot ability is not activated."],
  [400, 230013, "Bot has NO availability to this user."],
  [400, 230027, "Lack of necessary permissions."],
  [400, 230073, "The thread is invisible to the operator."],
  [400, 230110, "Action unavailable as the message has been deleted."],
  [400, 231203, "The chat type is not supported."],
  [400, 231204, "The app type is not supported."]
]
const errors41: Catalog.RawErrors = [
  [400, 230001, "Your request contains an invalid request parameter."],
  [400, 230002, "The bot can not be outside the group."],
  [400, 230006, "Bot ability is not activated."],
  [400, 230013, "Bot has NO availability to this user."],
  [400, 230018, "These operations are NOT allowed at current group settings."],
  [400, 230019, "The thread does NOT exist."],
  [400, 230020, "This operation triggers the frequency limit."],
  [400, 230027, "Lack of necessary permissions."],
  [400, 230029, "User has resigned."],
  [400, 230034, "The receive_id is invalid."],
  [400, 230035, "Send Message Permission deny."],
  [400, 230036, "Tenant crypt key has been deleted."],
  [400, 230038, "Cross tenant p2p chat operate forbid."],
  [400, 230049, "The message is being sent."],
  [400, 230053, "The user has stopped the bot from sending messages."],
  [400, 230062, "No permission to forward to third-party encryption group."],
  [400, 230063, "The chat_id of group to forward is invalid."],
  [400, 230064, "All messages to be forwarded are invalid."],
  [400, 230065, "All messages to be forwarded have been recalled."],
  [400, 230066, "The messages to be forwarded are in a secret group and do not support forwarding."],
  [400, 230067, "The source of the messages to be merged and forwarded are not in compliance."],
  [400, 230069, "Does not support forwarding messages from different groups."],
  [400, 230070, "Forwarding of messages in restricted mode is not allowed."],
  [400, 230074, "The target thread is invisible to the operator."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."]
]
const errors42: Catalog.RawErrors = [
  [400, 230001, "Your request contains an invalid request parameter."],
  [400, 230006, "Bot ability is not activated."],
  [400, 230011, "The message is recalled."],
  [400, 230013, "Bot has NO availability to this user."],
  [400, 230020, "This operation triggers the frequency limit."],
  [400, 230025, "The length of the message content reaches its limit."],
  [400, 230027, "Lack of necessary permissions."],
  [400, 230028, "The messages do NOT pass the audit."],
  [400, 230031, "Message can only be modified within 14 days after sending."],
  [400, 230099, "Failed to create card content."],
  [400, 230110, "Action unavailable as the message has been deleted."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."],
  [
    null,
    100290,
    "Failed to create card content, ext=ErrCode: 100290; ErrMsg: There is an invalid user resource(at/person) in your card; ErrorValue: %v"
  ],
  [
    null,
    200380,
    "Failed to create card content, ext=ErrCode: 200380; ErrMsg: template does not exist, please confirm whether this template has been released; ErrorValue: templateID: %v"
  ],
  [400, 230050],
  [400, 231205, "Bot or User is NOT the owner of the uat resource."]
]
const errors43: Catalog.RawErrors = [
  [400, 230001, "Your request contains an invalid request parameter."],
  [400, 230002, "expired message."],
  [400, 230003, "only support p2p chat."],
  [400, 230004, "invisible message."],
  [400, 230005, "user is not visible to bot."],
  [400, 230006, "only support latest message."],
  [400, 230007, "invalid follow up."],
  [400, 230008, "follow up already exist."]
]
const errors44: Catalog.RawErrors = [
  [400, 230001, "Your request contains an invalid request parameter."],
  [400, 230006, "Bot ability is not activated."]
]
const errors45: Catalog.RawErrors = [
  [400, 230110, "Action unavailable as the message has been deleted."],
  [400, 231001, "reaction type is invalid."],
  [400, 231002, "The operator has no permission to react on the specific message."],
  [400, 231003, "The message is not found, maybe not exist or deleted."],
  [400, 231004, "The chat in which the message exists is not found, maybe not exist, deleted or archived."],
  [400, 231005, "The thread has been no-trace removed, cannot put reaction."],
  [400, 231006, "The operator_id is invalid."],
  [400, 231008, "The operator has no access to the message."],
  [400, 231012, "The request has an invalid pageToken."],
  [400, 231013, "The request has an invalid AuthType."],
  [400, 231014, "user_id_type is invalid."],
  [400, 231015, "Act on reaction failed, repeated request is processing."],
  [400, 231017, "This operation is not supported for this message type."],
  [400, 231018, "The message is invisible to the operator."],
  [400, 231019, "Due to the settings of this user, you are temporarily unable to perform this operation."],
  [
    400,
    231020,
    "Due to the configuration of the tenant administrator, you cannot perform this operation on the target user temporarily."
  ],
  [400, 231021, "No permission to operate external chats."],
  [400, 231022, "Bot has NO availability to this user."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."]
]
const errors46: Catalog.RawErrors = [
  [400, 230110, "Action unavailable as the message has been deleted."],
  [400, 231001, "reaction type is invalid."],
  [400, 231002, "The operator has no permission to react on the specific message."],
  [400, 231003, "The message is not found, maybe not exist or deleted."],
  [400, 231004, "The chat in which the message exists is not found, maybe not exist, deleted or archived."],
  [400, 231005, "The thread has been no-trace removed, cannot put reaction."],
  [400, 231007, "The operator has no permission to delete this reaction."],
  [400, 231008, "The operator has no access to the message."],
  [400, 231010, "The reaction does not belong to the message."],
  [400, 231011, "The request has an invalid reaction_id."],
  [400, 231012, "The request has an invalid pageToken."],
  [400, 231013, "The request has an invalid AuthType."],
  [400, 231015, "Act on reaction failed, repeated request is processing."],
  [400, 231018, "The message is invisible to the operator."],
  [400, 231019, "Due to the settings of this user, you are temporarily unable to perform this operation."],
  [
    400,
    231020,
    "Due to the configuration of the tenant administrator, you cannot perform this operation on the target user temporarily."
  ],
  [400, 231021, "No permission to operate external chats."],
  [400, 231022, "Bot has NO availability to this user."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."]
]
const errors47: Catalog.RawErrors = [
  [400, 230110, "Action unavailable as the message has been deleted."],
  [400, 231001, "reaction type is invalid."],
  [400, 231003, "The message is not found, maybe not exist or deleted."],
  [400, 231008, "The operator has no access to the message."],
  [400, 231012, "The request has an invalid pageToken."],
  [400, 231013, "The request has an invalid AuthType."],
  [400, 231014, "user_id_type is invalid."],
  [400, 231018, "The message is invisible to the operator."],
  [400, 231021, "No permission to operate external chats."],
  [400, 231022, "Bot has NO availability to this user."]
]
const errors48: Catalog.RawErrors = [
  [400, 230001, "Your request contains an invalid request parameter."],
  [400, 230002, "The bot can not be outside the group."],
  [400, 230006, "Bot ability is not activated."],
  [400, 230012, "Bot is NOT the sender of the message."],
  [400, 230013, "Bot has NO availability to this user."],
  [400, 230027, "Lack of necessary permissions."],
  [400, 230033, "Get the reading status must be done within 7 days after the message is sent."],
  [400, 230110, "Action unavailable as the message has been deleted."],
  [400, 230050]
]
const errors49: Catalog.RawErrors = [
  [400, 230001, "Your request contains an invalid request parameter."],
  [400, 230002, "The bot can not be outside the group."],
  [400, 230006, "Bot ability is not activated."],
  [400, 230011, "The message is recalled."],
  [400, 230013, "Bot has NO availability to this user."],
  [400, 230015, "P2P chat can NOT be shared."],
  [400, 230017, "Bot is NOT the owner of the resource."],
  [400, 230018, "These operations are NOT allowed at current group settings."],
  [400, 230019, "The topic does NOT exist."],
  [400, 230020, "This operation triggers the frequency limit."],
  [400, 230022, "The content of the message contains sensitive information."],
  [400, 230025, "The length of the message content reaches its limit."],
  [400, 230027, "Lack of necessary permissions."],
  [400, 230028, "The messages do NOT pass the audit."],
  [400, 230035, "Send Message Permission deny."],
  [400, 230038, "Cross tenant p2p chat operate forbid."],
  [400, 230049, "The message is being sent."],
  [400, 230050, "The message is invisible to the operator."],
  [400, 230054, "This operation is not supported for this message type."],
  [400, 230055, "The type of file upload does not match the type of message being sent."],
  [400, 230071, "The group to which the message belongs does not support reply in thread."],
  [400, 230072, "Aggregated messages do not support reply in thread."],
  [400, 230075, "Sending encrypted messages is not supported."],
  [400, 230099, "Failed to create card content."],
  [400, 230111, "Action unavailable as the message will self-destruct soon."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."],
  [
    null,
    100290,
    "Failed to create card content, ext=ErrCode: 100290; ErrMsg: There is an invalid user resource(at/person) in your card; ErrorValue: %v"
  ],
  [
    null,
    200380,
    "Failed to create card content, ext=ErrCode: 200380; ErrMsg: template does not exist, please confirm whether this template has been released; ErrorValue: templateID: %v"
  ],
  [400, 231205, "Bot or User is NOT the owner of the uat resource."]
]
const errors50: Catalog.RawErrors = [
  [400, 230110, "Action unavailable as the message has been deleted."],
  [400, 234001, "Invalid request param."],
  [401, 234002, "Unauthorized."],
  [400, 234003, "File not in message."],
  [400, 234004, "App not in chat."],
  [400, 234009, "Lack of necessary permissions."],
  [400, 234019, "scope CheckAppTenant fail."],
  [400, 234037, "Downloaded file size exceeds limit."],
  [400, 234038, "Do not allow downloading of message resources in restricted mode."],
  [400, 234040, "The message is invisible to the operator."],
  [400, 234041, "Tenant master key has been deleted, please contact the tenant administrator."],
  [
    400,
    234042,
    "Hybrid deployment tenant storage error, such as full storage space, please contact tenant administrator."
  ],
  [400, 234043, "Unsupported message type."],
  [400, 234045, "Invalid Range header format"],
  [400, 234046, "Range Not Satisfiable"]
]
const errors51: Catalog.RawErrors = [[400, 230001, "param is invalid"]]
const errors52: Catalog.RawErrors = [
  [400, 230001, "Your request contains an invalid request parameter."],
  [400, 230002, "The bot can not be outside the group."],
  [400, 230006, "Bot ability is not activated."],
  [400, 230011, "The message is recalled."],
  [400, 230013, "Bot has NO availability to this user."],
  [400, 230018, "These operations are NOT allowed at current group settings."],
  [400, 230020, "This operation triggers the frequency limit."],
  [400, 230022, "The content of the message contains sensitive information."],
  [400, 230025, "The length of the message content reaches its limit."],
  [400, 230027, "Lack of necessary permissions."],
  [400, 230028, "The messages do NOT pass the audit."],
  [400, 230035, "Send message permission deny."],
  [400, 230038, "Cross tenant p2p chat operate forbid."],
  [400, 230050, "The message is invisible to the operator."],
  [400, 230054, "This operation is not supported for this message type."],
  [400, 230055, "The type of file upload does not match the type of message being sent."],
  [400, 230071, "The operator is not the sender of the message."],
  [400, 230072, "The message has reached the number of times it can be edited."],
  [400, 230073, "The message in the secret group is not allowed to be edited."],
  [400, 230074, "The message in the third-party encryption group is not allowed to be edited."],
  [400, 230075, "The message has exceeded the time that can be edited."],
  [400, 230110, "Action unavailable as the message has been deleted."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."],
  [400, 231205, "Bot or User is NOT the owner of the uat resource."]
]
const errors53: Catalog.RawErrors = [
  [400, 230001, "Your request contains an invalid request parameter."],
  [400, 230002, "The bot can not be outside the group."],
  [400, 230006, "Bot ability is not activated."],
  [400, 230012, "Bot is NOT the sender of the message."],
  [400, 230013, "Bot has NO availability to this user."],
  [400, 230023, "The user has too many unread urgent messages."],
  [400, 230024, "Reach the upper limit of urgent message."],
  [400, 230027, "Lack of necessary permissions."],
  [400, 230052, "Can not urgent this message."],
  [400, 230098, "The message is fold, not support urgent."],
  [400, 230110, "Action unavailable as the message has been deleted."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."],
  [400, 230050]
]
const errors54: Catalog.RawErrors = [
  [400, 230001, "Your request contains an invalid request parameter."],
  [400, 230002, "The bot can not be outside the group."],
  [400, 230006, "Bot ability is not activated."],
  [400, 230111, "Action unavailable as the message will self-destruct soon."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."],
  [400, 230011, "The message is recalled."],
  [400, 230013, "Bot has NO availability to this user."],
  [400, 230027, "Lack of necessary permissions."],
  [400, 230045, "The chat not exist."],
  [400, 230046, "No Permission to Pin/Unpin messages in the chat."],
  [400, 230047, "Pin/Unpin message trigger message_id limit."],
  [400, 230050, "The message is invisible to the operator."],
  [400, 230054, "This operation is not supported for this message type."]
]
const errors55: Catalog.RawErrors = [
  [400, 230001, "Your request contains an invalid request parameter."],
  [400, 230002, "The bot can not be outside the group."],
  [400, 230006, "Bot ability is not activated."],
  [400, 230013, "Bot has NO availability to this user."],
  [400, 230027, "Lack of necessary permissions."],
  [400, 230045, "The chat not exist."],
  [400, 230046, "No Permission to Pin/Unpin messages in the chat."],
  [400, 230047, "Pin/Unpin message trigger message_id limit."],
  [400, 230050, "The message is invisible to the operator."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."]
]
const errors56: Catalog.RawErrors = [
  [400, 230001, "Your request contains an invalid request parameter."],
  [400, 230002, "The bot can not be outside the group."],
  [400, 230006, "Bot ability is not activated."],
  [400, 230013, "Bot has NO availability to this user."],
  [400, 230027, "Lack of necessary permissions."],
  [400, 230048, "Get chat pins trigger app_id limit."]
]
const errors57: Catalog.RawErrors = [
  [400, 230001, "Your request contains an invalid request parameter."],
  [400, 230002, "The bot can not be outside the group."],
  [400, 230006, "Bot ability is not activated."],
  [400, 230013, "Bot has NO availability to this user."],
  [400, 230019, "The thread does NOT exist."],
  [400, 230020, "This operation triggers the frequency limit."],
  [400, 230027, "Lack of necessary permissions."],
  [400, 230034, "The receive_id is invalid."],
  [400, 230035, "Send message permission deny."],
  [400, 230036, "Tenant crypt key has been deleted."],
  [400, 230038, "Cross tenant p2p chat operate forbid."],
  [400, 230049, "The message is being sent."],
  [400, 230050, "The message is invisible to the operator."],
  [400, 230053, "The user has stopped the bot from sending messages."],
  [400, 230062, "No permission to forward to third-party encryption group."],
  [400, 230063, "The chat_id of group to forward is invalid."],
  [400, 230064, "The thread to be forwarded is invalid."],
  [400, 230066, "The thread to be forwarded is in a secret group, forwarding is not supported."],
  [400, 230070, "Forwarding of messages in restricted mode is not allowed."],
  [400, 230073, "The thread is invisible to the operator."],
  [400, 230074, "The target thread is invisible to the operator."],
  [400, 230110, "Action unavailable as the message has been deleted."],
  [400, 232009, "Your request specifies a chat which has already been dissolved."]
]
const errors58: Catalog.RawErrors = [
  [400, 231011, "query is too long"],
  [400, 231020, "page_token is invalid or expired, please start a new search"],
  [400, 231021, "page_size exceeds maximum allowed value"],
  [400, 231022, "pagination limit reached, please refine your query with more specific keywords or filters"],
  [401, 231030, "user identity not found, please check your access token"],
  [401, 231031, "failed to initialize request context, please check your access token"]
]
const errors59: Catalog.RawErrors = [
  [400, 230001, "param is invalid"],
  [400, 230027, "no permission, bot not in the chat"]
]

/**
 * What the error codes say.
 *
 * @since 0.1.0
 * @category facts
 */
export { codes } from "../internal/codes/im.js"

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "im.v1.batch_message.delete": {
    title: "批量撤回消息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/delete",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: errors0,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.batch_message.get_progress": {
    title: "查询批量消息整体进度",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/get_progress",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: errors1,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.batch_message.read_user": {
    title: "查询批量消息推送和阅读人数",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/batch_message/read_user",
    apps: ["custom", "isv"],
    scopes: scopes0,
    errors: errors2,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.chat.announcement.get": {
    title: "获取群公告信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-announcement/get",
    apps: ["custom", "isv"],
    scopes: scopes1,
    errors: errors3,
    fieldScopes: scopes2,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.chat.announcement.patch": {
    title: "更新群公告信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-announcement/patch",
    apps: ["custom", "isv"],
    scopes: scopes3,
    errors: errors4,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.chat.batch_query": {
    title: "批量查询群组信息",
    page: null,
    apps: null,
    scopes: null,
    errors: [],
    client: []
  },
  "im.v1.chat.create": {
    title: "创建群",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create",
    apps: ["custom", "isv"],
    scopes: scopes4,
    errors: errors5,
    fieldScopes: scopes2,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.chat.delete": {
    title: "解散群",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/delete",
    apps: ["custom", "isv"],
    scopes: scopes5,
    errors: errors6,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.chat.get": {
    title: "获取群信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get",
    apps: ["custom", "isv"],
    scopes: scopes6,
    errors: errors7,
    fieldScopes: scopes2,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.chat.link": {
    title: "获取群分享链接",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/link",
    apps: ["custom", "isv"],
    scopes: scopes6,
    errors: errors8,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.chat.list": {
    title: "获取用户或机器人所在的群列表",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list",
    apps: ["custom", "isv"],
    scopes: scopes7,
    errors: errors9,
    fieldScopes: scopes2,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.chat.managers.add_managers": {
    title: "指定群管理员",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/add_managers",
    apps: ["custom", "isv"],
    scopes: scopes8,
    errors: errors10,
    fieldScopes: scopes2,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.chat.managers.delete_managers": {
    title: "删除群管理员",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-managers/delete_managers",
    apps: ["custom", "isv"],
    scopes: scopes8,
    errors: errors11,
    fieldScopes: scopes2,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.chat.members.bots": {
    title: "获取群内机器人列表",
    page: null,
    apps: null,
    scopes: scopes9,
    errors: [],
    client: []
  },
  "im.v1.chat.members.create": {
    title: "将用户或机器人拉入群聊",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create",
    apps: ["custom", "isv"],
    scopes: scopes10,
    errors: errors12,
    fieldScopes: scopes2,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.chat.members.delete": {
    title: "将用户或机器人移出群聊",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/delete",
    apps: ["custom", "isv"],
    scopes: scopes10,
    errors: errors13,
    fieldScopes: scopes2,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.chat.members.get": {
    title: "获取群成员列表",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/get",
    apps: ["custom", "isv"],
    scopes: scopes11,
    errors: errors14,
    fieldScopes: scopes2,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.chat.members.is_in_chat": {
    title: "判断用户或机器人是否在群里",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/is_in_chat",
    apps: ["custom", "isv"],
    scopes: scopes11,
    errors: errors15,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.chat.members.list_members": {
    title: null,
    page: null,
    apps: null,
    scopes: null,
    errors: [],
    client: scopes12
  },
  "im.v1.chat.members.me_join": {
    title: "用户或机器人主动加入群聊",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/me_join",
    apps: ["custom", "isv"],
    scopes: scopes10,
    errors: errors16,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.chat.menu_item.patch": {
    title: "修改群菜单元信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_item/patch",
    apps: ["custom", "isv"],
    scopes: scopes13,
    errors: errors17,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.chat.menu_tree.create": {
    title: "添加群菜单",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/create",
    apps: ["custom", "isv"],
    scopes: scopes13,
    errors: errors18,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.chat.menu_tree.delete": {
    title: "删除群菜单",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/delete",
    apps: ["custom", "isv"],
    scopes: scopes13,
    errors: errors19,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.chat.menu_tree.get": {
    title: "获取群菜单",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/get",
    apps: ["custom", "isv"],
    scopes: scopes14,
    errors: errors20,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.chat.menu_tree.sort": {
    title: "排序群菜单",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/sort",
    apps: ["custom", "isv"],
    scopes: scopes13,
    errors: errors21,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.chat.moderation.get": {
    title: "获取群成员发言权限",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-moderation/get",
    apps: ["custom", "isv"],
    scopes: scopes15,
    errors: errors14,
    fieldScopes: scopes2,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.chat.moderation.update": {
    title: "更新群发言权限",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-moderation/update",
    apps: ["custom", "isv"],
    scopes: scopes16,
    errors: errors22,
    fieldScopes: scopes2,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.chat.nickname.delete": {
    title: "清空自己的群昵称",
    page: null,
    apps: null,
    scopes: scopes17,
    errors: [],
    client: []
  },
  "im.v1.chat.nickname.get": {
    title: "获取自己的群昵称",
    page: null,
    apps: null,
    scopes: scopes18,
    errors: [],
    client: []
  },
  "im.v1.chat.nickname.update": {
    title: "设置自己的群昵称",
    page: null,
    apps: null,
    scopes: scopes17,
    errors: [],
    client: []
  },
  "im.v1.chat.search": {
    title: "搜索对用户或机器人可见的群列表",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search",
    apps: ["custom", "isv"],
    scopes: scopes7,
    errors: errors23,
    fieldScopes: scopes2,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.chat.tab.create": {
    title: "添加会话标签页",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/create",
    apps: ["custom", "isv"],
    scopes: scopes19,
    errors: errors24,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.chat.tab.delete_tabs": {
    title: "删除会话标签页",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/delete_tabs",
    apps: ["custom", "isv"],
    scopes: scopes19,
    errors: errors25,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.chat.tab.list_tabs": {
    title: "拉取会话标签页",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/list_tabs",
    apps: ["custom", "isv"],
    scopes: scopes20,
    errors: errors26,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.chat.tab.sort_tabs": {
    title: "会话标签页排序",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/sort_tabs",
    apps: ["custom", "isv"],
    scopes: scopes19,
    errors: errors27,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.chat.tab.update_tabs": {
    title: "更新会话标签页",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/update_tabs",
    apps: ["custom", "isv"],
    scopes: scopes19,
    errors: errors28,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.chat.top_notice.delete_top_notice": {
    title: "撤销群置顶",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-top_notice/delete_top_notice",
    apps: ["custom", "isv"],
    scopes: scopes21,
    errors: errors29,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.chat.top_notice.put_top_notice": {
    title: "更新群置顶",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-top_notice/put_top_notice",
    apps: ["custom", "isv"],
    scopes: scopes21,
    errors: errors30,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.chat.update": {
    title: "更新群信息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/update",
    apps: ["custom", "isv"],
    scopes: scopes22,
    errors: errors31,
    fieldScopes: scopes2,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.chat_p2p.batch_query": {
    title: "根据用户ID批量获取P2P群",
    page: null,
    apps: null,
    scopes: null,
    errors: [],
    client: []
  },
  "im.v1.chat_user_setting.batch_get_mute_status": {
    title: null,
    page: null,
    apps: null,
    scopes: null,
    errors: [],
    client: []
  },
  "im.v1.chat_user_setting.batch_query": {
    title: null,
    page: null,
    apps: null,
    scopes: scopes23,
    errors: [],
    client: []
  },
  "im.v1.chat_user_setting.batch_update": {
    title: null,
    page: null,
    apps: null,
    scopes: scopes24,
    errors: [],
    client: []
  },
  "im.v1.feed_flag.cancel": { title: null, page: null, apps: null, scopes: null, errors: [], client: [] },
  "im.v1.feed_flag.create": { title: null, page: null, apps: null, scopes: null, errors: [], client: [] },
  "im.v1.feed_flag.list": { title: null, page: null, apps: null, scopes: null, errors: [], client: [] },
  "im.v1.feed_group.batch_add_item": {
    title: null,
    page: null,
    apps: null,
    scopes: scopes25,
    errors: [],
    client: []
  },
  "im.v1.feed_group.batch_query": {
    title: null,
    page: null,
    apps: null,
    scopes: scopes26,
    errors: [],
    client: []
  },
  "im.v1.feed_group.batch_remove_item": {
    title: null,
    page: null,
    apps: null,
    scopes: scopes25,
    errors: [],
    client: []
  },
  "im.v1.feed_group.create": {
    title: null,
    page: null,
    apps: null,
    scopes: scopes25,
    errors: [],
    client: []
  },
  "im.v1.feed_group.delete": {
    title: null,
    page: null,
    apps: null,
    scopes: scopes25,
    errors: [],
    client: []
  },
  "im.v1.feed_group.list": { title: null, page: null, apps: null, scopes: null, errors: [], client: [] },
  "im.v1.feed_group.update": {
    title: null,
    page: null,
    apps: null,
    scopes: scopes25,
    errors: [],
    client: []
  },
  "im.v1.file.create": {
    title: "上传文件",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create",
    apps: ["custom", "isv"],
    scopes: scopes27,
    errors: errors32,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.file.get": {
    title: "下载文件",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/get",
    apps: ["custom", "isv"],
    scopes: [],
    errors: errors33,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.image.create": {
    title: "上传图片",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create",
    apps: ["custom", "isv"],
    scopes: scopes27,
    errors: errors34,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.image.get": {
    title: "下载图片",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/get",
    apps: ["custom", "isv"],
    scopes: [],
    errors: errors35,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.message.create": {
    title: "发送消息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create",
    apps: ["custom", "isv"],
    scopes: scopes28,
    errors: errors36,
    fieldScopes: scopes2,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.message.delete": {
    title: "撤回消息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/delete",
    apps: ["custom", "isv"],
    scopes: scopes29,
    errors: errors37,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.message.forward": {
    title: "转发消息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/forward",
    apps: ["custom", "isv"],
    scopes: scopes30,
    errors: errors38,
    fieldScopes: scopes2,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.message.get": {
    title: "获取指定消息的内容",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get",
    apps: ["custom", "isv"],
    scopes: scopes31,
    errors: errors39,
    fieldScopes: scopes2,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.message.list": {
    title: "获取会话历史消息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list",
    apps: ["custom", "isv"],
    scopes: scopes32,
    errors: errors40,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.message.merge_forward": {
    title: "合并转发消息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/merge_forward",
    apps: ["custom", "isv"],
    scopes: scopes30,
    errors: errors41,
    fieldScopes: scopes2,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.message.mget": {
    title: "批量获取指定消息的内容",
    page: null,
    apps: null,
    scopes: null,
    errors: [],
    client: scopes33
  },
  "im.v1.message.patch": {
    title: "更新已发送的消息卡片",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/patch",
    apps: ["custom", "isv"],
    scopes: scopes34,
    errors: errors42,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.message.push_follow_up": {
    title: "添加跟随气泡",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/push_follow_up",
    apps: ["custom", "isv"],
    scopes: scopes30,
    errors: errors43,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.message.reaction.batch_query": {
    title: "批量获取消息表情回复",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/batch_query",
    apps: ["custom", "isv"],
    scopes: scopes35,
    errors: errors44,
    fieldScopes: scopes2,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.message.reaction.create": {
    title: "添加消息表情回复",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/create",
    apps: ["custom", "isv"],
    scopes: scopes36,
    errors: errors45,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.message.reaction.delete": {
    title: "删除消息表情回复",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/delete",
    apps: ["custom", "isv"],
    scopes: scopes36,
    errors: errors46,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.message.reaction.list": {
    title: "获取消息表情回复",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/list",
    apps: ["custom", "isv"],
    scopes: scopes35,
    errors: errors47,
    fieldScopes: scopes2,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.message.read_status": {
    title: "批量查询当前用户对消息的已读状态",
    page: null,
    apps: null,
    scopes: null,
    errors: [],
    client: scopes33
  },
  "im.v1.message.read_users": {
    title: "消息发送者查询消息已读状态",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/read_users",
    apps: ["custom", "isv"],
    scopes: scopes37,
    errors: errors48,
    fieldScopes: scopes2,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.message.reply": {
    title: "回复消息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/reply",
    apps: ["custom", "isv"],
    scopes: scopes28,
    errors: errors49,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.message.resource.get": {
    title: "获取消息中的资源文件",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-resource/get",
    apps: ["custom", "isv"],
    scopes: scopes32,
    errors: errors50,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.message.search": {
    title: "搜索消息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/search",
    apps: null,
    scopes: scopes38,
    errors: errors51,
    fieldScopes: scopes2,
    perMinute: 100
  },
  "im.v1.message.update": {
    title: "编辑消息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/update",
    apps: ["custom", "isv"],
    scopes: scopes34,
    errors: errors52,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.message.urgent_app": {
    title: "发送应用内加急",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/urgent_app",
    apps: ["custom", "isv"],
    scopes: scopes39,
    errors: errors53,
    fieldScopes: scopes2,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.message.urgent_phone": {
    title: "发送电话加急",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/urgent_phone",
    apps: ["custom", "isv"],
    scopes: scopes40,
    errors: errors53,
    fieldScopes: scopes2,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.message.urgent_sms": {
    title: "发送短信加急",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/urgent_sms",
    apps: ["custom", "isv"],
    scopes: scopes41,
    errors: errors53,
    fieldScopes: scopes2,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.pin.create": {
    title: "Pin 消息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/create",
    apps: ["custom", "isv"],
    scopes: scopes42,
    errors: errors54,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.pin.delete": {
    title: "移除 Pin 消息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/delete",
    apps: ["custom", "isv"],
    scopes: scopes42,
    errors: errors55,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.pin.list": {
    title: "获取群内 Pin 消息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/list",
    apps: ["custom", "isv"],
    scopes: scopes43,
    errors: errors56,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v1.thread.forward": {
    title: "转发话题",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/thread/forward",
    apps: ["custom", "isv"],
    scopes: scopes30,
    errors: errors57,
    fieldScopes: scopes2,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v2.app_feed_card.batch.delete": {
    title: "删除应用消息流卡片",
    page: "/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card-batch/delete",
    apps: ["custom", "isv"],
    scopes: scopes44,
    errors: errors51,
    fieldScopes: scopes2,
    perSecond: 10
  },
  "im.v2.app_feed_card.batch.update": {
    title: "更新应用消息流卡片",
    page: "/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card-batch/update",
    apps: ["custom", "isv"],
    scopes: scopes44,
    errors: errors51,
    fieldScopes: scopes2,
    perSecond: 10
  },
  "im.v2.app_feed_card.create": {
    title: "创建应用消息流卡片",
    page: "/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card/create",
    apps: ["custom", "isv"],
    scopes: scopes44,
    errors: errors51,
    fieldScopes: scopes2,
    perSecond: 10
  },
  "im.v2.biz_entity_tag_relation.create": {
    title: "绑定标签到群",
    page: "/uAjLw4CM/ukTMukTMukTM/group/im-v2/biz_entity_tag_relation/create",
    apps: ["custom", "isv"],
    scopes: scopes45,
    errors: errors51,
    perSecond: 5
  },
  "im.v2.biz_entity_tag_relation.get": {
    title: "查询实体与标签的绑定关系",
    page: "/uAjLw4CM/ukTMukTMukTM/group/im-v2/biz_entity_tag_relation/get",
    apps: ["custom", "isv"],
    scopes: scopes46,
    errors: errors51,
    perSecond: 5
  },
  "im.v2.biz_entity_tag_relation.update": {
    title: "解绑标签与群",
    page: "/uAjLw4CM/ukTMukTMukTM/group/im-v2/biz_entity_tag_relation/update",
    apps: ["custom", "isv"],
    scopes: scopes45,
    errors: errors51,
    perSecond: 5
  },
  "im.v2.chat.search": {
    title: "搜索群组",
    page: "/uAjLw4CM/ukTMukTMukTM/group/im-v2/chat/search",
    apps: null,
    scopes: scopes6,
    errors: errors58,
    fieldScopes: scopes2,
    perMinute: 100
  },
  "im.v2.chat_button.update": {
    title: "更新消息流卡片按钮",
    page: "/uAjLw4CM/ukTMukTMukTM/group/im-v2/chat_button/update",
    apps: ["custom", "isv"],
    scopes: scopes44,
    errors: errors59,
    fieldScopes: scopes2,
    perSecond: 10
  },
  "im.v2.feed_card.bot_time_sentive": {
    title: "机器人单聊即时提醒",
    page: "/uAjLw4CM/ukTMukTMukTM/group/im-v2/feed_card/bot_time_sentive",
    apps: ["custom", "isv"],
    scopes: scopes47,
    errors: errors51,
    fieldScopes: scopes2,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v2.feed_card.patch": {
    title: "即时提醒",
    page: "/uAjLw4CM/ukTMukTMukTM/group/im-v2/feed_card/patch",
    apps: ["custom", "isv"],
    scopes: scopes47,
    errors: errors59,
    fieldScopes: scopes2,
    perMinute: 1000,
    perSecond: 50
  },
  "im.v2.feed_shortcut.create": { title: null, page: null, apps: null, scopes: null, errors: [], client: [] },
  "im.v2.feed_shortcut.list": { title: null, page: null, apps: null, scopes: null, errors: [], client: [] },
  "im.v2.feed_shortcut.remove": { title: null, page: null, apps: null, scopes: null, errors: [], client: [] },
  "im.v2.tag.create": {
    title: "创建标签",
    page: "/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/create",
    apps: ["custom", "isv"],
    scopes: scopes48,
    errors: errors51,
    perSecond: 5
  },
  "im.v2.tag.list": {
    title: "查询标签",
    page: "/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/list",
    apps: ["custom", "isv"],
    scopes: scopes49,
    errors: errors51,
    perSecond: 5
  },
  "im.v2.tag.patch": {
    title: "修改标签",
    page: "/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/patch",
    apps: ["custom", "isv"],
    scopes: scopes48,
    errors: errors51,
    perSecond: 5
  },
  "im.v2.url_preview.batch_update": {
    title: "更新 URL 预览",
    page: "/uAjLw4CM/ukTMukTMukTM/group/im-v2/url_preview/batch_update",
    apps: ["custom", "isv"],
    scopes: scopes50,
    errors: errors51,
    perSecond: 5
  }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {
  add_bot: { title: null, page: null, apps: null, scopes: null },
  add_user_to_chat: { title: null, page: null, apps: null, scopes: null },
  chat_disband: { title: null, page: null, apps: null, scopes: null },
  group_setting_update: { title: null, page: null, apps: null, scopes: null },
  "im.chat.access_event.bot_p2p_chat_entered_v1": {
    title: "用户进入与机器人的会话",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-access_event/events/bot_p2p_chat_entered",
    apps: ["custom"],
    scopes: []
  },
  "im.chat.disbanded_v1": {
    title: "群解散",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/events/disbanded",
    apps: ["custom", "isv"],
    scopes: scopes6
  },
  "im.chat.member.bot.added_v1": {
    title: "机器人进群",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-bot/events/added",
    apps: ["custom", "isv"],
    scopes: scopes51
  },
  "im.chat.member.bot.deleted_v1": {
    title: "机器人被移出群",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-bot/events/deleted",
    apps: ["custom", "isv"],
    scopes: scopes51
  },
  "im.chat.member.user.added_v1": {
    title: "用户进群",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-user/events/added",
    apps: ["custom", "isv"],
    scopes: scopes52
  },
  "im.chat.member.user.deleted_v1": {
    title: "用户出群",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-user/events/deleted",
    apps: ["custom", "isv"],
    scopes: scopes52
  },
  "im.chat.member.user.withdrawn_v1": {
    title: "撤销拉用户进群",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-user/events/withdrawn",
    apps: ["custom", "isv"],
    scopes: scopes52
  },
  "im.chat.updated_v1": {
    title: "群配置修改",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/events/updated",
    apps: ["custom", "isv"],
    scopes: scopes6
  },
  "im.message.message_read_v1": {
    title: "消息已读",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/message_read",
    apps: ["custom", "isv"],
    scopes: scopes31
  },
  "im.message.reaction.created_v1": {
    title: "新增消息表情回复",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/events/created",
    apps: ["custom", "isv"],
    scopes: scopes35
  },
  "im.message.reaction.deleted_v1": {
    title: "删除消息表情回复",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/events/deleted",
    apps: ["custom", "isv"],
    scopes: scopes35
  },
  "im.message.recalled_v1": {
    title: "撤回消息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/recalled",
    apps: ["custom", "isv"],
    scopes: scopes31
  },
  "im.message.receive_v1": {
    title: "接收消息",
    page: "/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive",
    apps: ["custom", "isv"],
    scopes: scopes53
  },
  message: { title: null, page: null, apps: null, scopes: null },
  message_read: { title: null, page: null, apps: null, scopes: null },
  p2p_chat_create: {
    title: "用户和机器人的会话首次被创建",
    page: "/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/bot-events",
    apps: ["custom", "isv"],
    scopes: []
  },
  remove_bot: { title: null, page: null, apps: null, scopes: null }
}
