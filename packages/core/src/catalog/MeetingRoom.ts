// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `meeting_room`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["calendar:room:readonly"]
const scopes1: Catalog.Scopes = ["calendar:room"]

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "meeting_room.v0.building.batch_get": { title: "查询建筑物详情", page: "/ukTMukTMukTM/ukzNyUjL5cjM14SO3ITN", apps: ["custom","isv"], scopes: scopes0, errors: [] },
  "meeting_room.v0.building.batch_get_id": { title: "查询建筑物ID", page: "/ukTMukTMukTM/uQzMxYjL0MTM24CNzEjN", apps: ["custom","isv"], scopes: scopes0, errors: [] },
  "meeting_room.v0.building.create": { title: "创建建筑物", page: "/ukTMukTMukTM/uATNwYjLwUDM24CM1AjN", apps: ["custom"], scopes: scopes1, errors: [] },
  "meeting_room.v0.building.delete": { title: "删除建筑物", page: "/ukTMukTMukTM/uMzMxYjLzMTM24yMzEjN", apps: ["custom"], scopes: scopes1, errors: [] },
  "meeting_room.v0.building.list": { title: "获取建筑物列表", page: "/ukTMukTMukTM/ugzNyUjL4cjM14CO3ITN", apps: ["custom","isv"], scopes: scopes0, errors: [] },
  "meeting_room.v0.building.update": { title: "更新建筑物", page: "/ukTMukTMukTM/uETNwYjLxUDM24SM1AjN", apps: ["custom"], scopes: scopes1, errors: [] },
  "meeting_room.v0.country.list": { title: "获取国家地区列表", page: "/ukTMukTMukTM/uQTNwYjL0UDM24CN1AjN", apps: ["custom","isv"], scopes: scopes0, errors: [] },
  "meeting_room.v0.district.list": { title: "获取城市列表", page: "/ukTMukTMukTM/uUTNwYjL1UDM24SN1AjN", apps: ["custom","isv"], scopes: scopes0, errors: [] },
  "meeting_room.v0.freebusy.batch_get": { title: "查询会议室忙闲", page: "/ukTMukTMukTM/uIDOyUjLygjM14iM4ITN", apps: ["custom","isv"], scopes: scopes0, errors: [] },
  "meeting_room.v0.instance.reply": { title: "回复会议室日程实例", page: "/ukTMukTMukTM/uYzN4UjL2cDO14iN3gTN", apps: ["custom","isv"], scopes: scopes0, errors: [] },
  "meeting_room.v0.room.batch_get": { title: "查询会议室详情", page: "/ukTMukTMukTM/uEDOyUjLxgjM14SM4ITN", apps: ["custom","isv"], scopes: scopes0, errors: [] },
  "meeting_room.v0.room.batch_get_id": { title: "查询会议室ID", page: "/ukTMukTMukTM/uYzMxYjL2MTM24iNzEjN", apps: ["custom","isv"], scopes: scopes0, errors: [] },
  "meeting_room.v0.room.create": { title: "创建会议室", page: "/ukTMukTMukTM/uITNwYjLyUDM24iM1AjN", apps: ["custom"], scopes: scopes1, errors: [] },
  "meeting_room.v0.room.customization": { title: "获取会议室个性化配置", page: "/ukTMukTMukTM/uIjM5UjLyITO14iMykTN/query-meeting-room-customization-setting", apps: ["custom"], scopes: scopes1, errors: [] },
  "meeting_room.v0.room.delete": { title: "删除会议室", page: "/ukTMukTMukTM/uUzMxYjL1MTM24SNzEjN", apps: ["custom"], scopes: scopes1, errors: [] },
  "meeting_room.v0.room.list": { title: "获取会议室列表", page: "/ukTMukTMukTM/uADOyUjLwgjM14CM4ITN", apps: ["custom","isv"], scopes: scopes0, errors: [] },
  "meeting_room.v0.room.update": { title: "更新会议室", page: "/ukTMukTMukTM/uMTNwYjLzUDM24yM1AjN", apps: ["custom"], scopes: scopes1, errors: [] },
  "meeting_room.v0.summary.batch_get": { title: "查询会议室日程主题和会议详情", page: "/ukTMukTMukTM/uIjM5UjLyITO14iMykTN/", apps: ["custom"], scopes: scopes1, errors: [] }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {
  "meeting_room.meeting_room.created_v1": { title: "会议室创建", page: "/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/meeting_room/events/created", apps: ["custom","isv"], scopes: scopes0 },
  "meeting_room.meeting_room.deleted_v1": { title: "会议室删除", page: "/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/meeting_room/events/deleted", apps: ["custom","isv"], scopes: scopes0 },
  "meeting_room.meeting_room.status_changed_v1": { title: "会议室状态信息变更", page: "/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/meeting_room/events/status_changed", apps: ["custom","isv"], scopes: scopes0 },
  "meeting_room.meeting_room.updated_v1": { title: "会议室属性变更", page: "/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/meeting_room/events/updated", apps: ["custom","isv"], scopes: scopes0 }
}
