// GENERATED from spec/security_and_compliance.json. DO NOT EDIT: correct spec/patches/security_and_compliance.json.
/**
 * Events of `security_and_compliance`.
 *
 * @since 0.1.0
 */
import * as Codec from "../Codec.js"
import * as EventDefinition from "../EventDefinition.js"

/**
 * What `security_and_compliance.device_apply_record.device_apply_event_v2` tells.
 *
 * @category payloads
 */
export interface DeviceApplyRecordDeviceApplyEventV2 {
  readonly device_apply_record_id: string
  readonly device_record?: DeviceRecordEvent | undefined
  readonly apply_time: string
  readonly apply_status: 0 | 1 | 2 | 3 | (number & {})
  readonly operator?: UserId | undefined
  readonly apply_device_ownership: 0 | 1 | 2 | (number & {})
  /** Not in the documentation. */
  readonly apply_reason?: string | undefined
}

export const DeviceApplyRecordDeviceApplyEventV2: Codec.Shape<DeviceApplyRecordDeviceApplyEventV2> =
  /*#__PURE__*/ Codec.shape(
    "security_and_compliance.device_apply_record.device_apply_event_v2#event",
    () => ({
      device_apply_record_id: Codec.str,
      device_record: Codec.objOpt(DeviceRecordEvent),
      apply_time: Codec.str,
      apply_status: Codec.open(0, 1, 2, 3),
      operator: Codec.objOpt(UserId),
      apply_device_ownership: Codec.open(0, 1, 2),
      apply_reason: Codec.strOpt
    })
  )

/**
 * 设备申报事件 · `security_and_compliance.device_apply_record.device_apply_event_v2`
 *
 * Scopes, any of: `security_and_compliance:device_apply_record:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_apply_record/events/device_apply_event
 * @category events
 */
export const deviceApplyRecordDeviceApplyEventV2: EventDefinition.EventDefinition<DeviceApplyRecordDeviceApplyEventV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "security_and_compliance.device_apply_record.device_apply_event_v2",
    schema: "2.0",
    payload: DeviceApplyRecordDeviceApplyEventV2
  })

/**
 * What `security_and_compliance.device_record.device_change_event_v2` tells.
 *
 * @category payloads
 */
export interface DeviceRecordDeviceChangeEventV2 {
  readonly device_record_id?: string | undefined
  readonly version?: string | undefined
  readonly change_type?: 1 | 2 | 3 | (number & {}) | undefined
  readonly before?: DeviceChangeEvent | undefined
  readonly after?: DeviceChangeEvent | undefined
}

export const DeviceRecordDeviceChangeEventV2: Codec.Shape<DeviceRecordDeviceChangeEventV2> =
  /*#__PURE__*/ Codec.shape("security_and_compliance.device_record.device_change_event_v2#event", () => ({
    device_record_id: Codec.strOpt,
    version: Codec.strOpt,
    change_type: Codec.openOpt(1, 2, 3),
    before: Codec.objOpt(DeviceChangeEvent),
    after: Codec.objOpt(DeviceChangeEvent)
  }))

/**
 * 设备信息变更事件 · `security_and_compliance.device_record.device_change_event_v2`
 *
 * Scopes, any of: `security_and_compliance:device_record:read`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v2/device_record/events/device_change_event
 * @category events
 */
export const deviceRecordDeviceChangeEventV2: EventDefinition.EventDefinition<DeviceRecordDeviceChangeEventV2> =
  /*#__PURE__*/ EventDefinition.make({
    type: "security_and_compliance.device_record.device_change_event_v2",
    schema: "2.0",
    payload: DeviceRecordDeviceChangeEventV2
  })

/** @category structures */
export interface UserId {
  readonly union_id?: string | undefined
  /** Given with the scope `contact:user.employee_id:readonly`. */
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
}

export const UserId: Codec.Shape<UserId> = /*#__PURE__*/ Codec.shape(
  "security_and_compliance#UserId",
  () => ({
    union_id: Codec.strOpt,
    user_id: Codec.strOpt,
    open_id: Codec.strOpt
  })
)

/** @category structures */
export interface DeviceChangeEvent {
  readonly device_record_id: string
  readonly version: string
  readonly current_user_id?: UserId | undefined
  readonly device_name?: string | undefined
  readonly model?: string | undefined
  readonly device_system: 1 | 2 | 3 | 4 | 5 | 6 | (number & {})
  readonly serial_number?: string | undefined
  readonly disk_serial_number?: string | undefined
  readonly uuid?: string | undefined
  readonly mac_address?: string | undefined
  readonly android_id?: string | undefined
  readonly idfv?: string | undefined
  readonly aaid?: string | undefined
  readonly device_ownership: 0 | 1 | 2 | (number & {})
  readonly device_status: 0 | 1 | 2 | (number & {})
  readonly certification_level: 0 | 1 | 2 | (number & {})
  readonly device_terminal_type: 0 | 1 | 2 | (number & {})
  readonly is_managed?: boolean | undefined
  readonly mdm_device_id?: string | undefined
  readonly mdm_provider_name?: string | undefined
  /** Not in the documentation. */
  readonly device_env_detect_status?: number | undefined
  /** Not in the documentation. */
  readonly is_public?: boolean | undefined
}

export const DeviceChangeEvent: Codec.Shape<DeviceChangeEvent> = /*#__PURE__*/ Codec.shape(
  "security_and_compliance#DeviceChangeEvent",
  () => ({
    device_record_id: Codec.str,
    version: Codec.str,
    current_user_id: Codec.objOpt(UserId),
    device_name: Codec.strOpt,
    model: Codec.strOpt,
    device_system: Codec.open(1, 2, 3, 4, 5, 6),
    serial_number: Codec.strOpt,
    disk_serial_number: Codec.strOpt,
    uuid: Codec.strOpt,
    mac_address: Codec.strOpt,
    android_id: Codec.strOpt,
    idfv: Codec.strOpt,
    aaid: Codec.strOpt,
    device_ownership: Codec.open(0, 1, 2),
    device_status: Codec.open(0, 1, 2),
    certification_level: Codec.open(0, 1, 2),
    device_terminal_type: Codec.open(0, 1, 2),
    is_managed: Codec.boolOpt,
    mdm_device_id: Codec.strOpt,
    mdm_provider_name: Codec.strOpt,
    device_env_detect_status: Codec.numOpt,
    is_public: Codec.boolOpt
  })
)

/** @category structures */
export interface DeviceRecordEvent {
  readonly device_record_id: string
  readonly version: string
  readonly current_user_id?: UserId | undefined
  readonly device_name?: string | undefined
  readonly model?: string | undefined
  readonly device_system: 1 | 2 | 3 | 4 | 5 | 6 | (number & {})
  readonly serial_number?: string | undefined
  readonly disk_serial_number?: string | undefined
  readonly uuid?: string | undefined
  readonly mac_address?: string | undefined
  readonly android_id?: string | undefined
  readonly idfv?: string | undefined
  readonly aaid?: string | undefined
  readonly device_ownership: 0 | 1 | 2 | (number & {})
  readonly device_status: 0 | 1 | 2 | (number & {})
  readonly certification_level: 0 | 1 | 2 | (number & {})
  readonly device_terminal_type: 0 | 1 | 2 | (number & {})
  /** Not in the documentation. */
  readonly is_managed?: boolean | undefined
  /** Not in the documentation. */
  readonly mdm_device_id?: string | undefined
  /** Not in the documentation. */
  readonly mdm_provider_name?: string | undefined
  /** Not in the documentation. */
  readonly device_env_detect_status?: number | undefined
  /** Not in the documentation. */
  readonly is_public?: boolean | undefined
  /** Not in the documentation. */
  readonly source?: number | undefined
}

export const DeviceRecordEvent: Codec.Shape<DeviceRecordEvent> = /*#__PURE__*/ Codec.shape(
  "security_and_compliance.device_apply_record.device_apply_event_v2#event.device_record",
  () => ({
    device_record_id: Codec.str,
    version: Codec.str,
    current_user_id: Codec.objOpt(UserId),
    device_name: Codec.strOpt,
    model: Codec.strOpt,
    device_system: Codec.open(1, 2, 3, 4, 5, 6),
    serial_number: Codec.strOpt,
    disk_serial_number: Codec.strOpt,
    uuid: Codec.strOpt,
    mac_address: Codec.strOpt,
    android_id: Codec.strOpt,
    idfv: Codec.strOpt,
    aaid: Codec.strOpt,
    device_ownership: Codec.open(0, 1, 2),
    device_status: Codec.open(0, 1, 2),
    certification_level: Codec.open(0, 1, 2),
    device_terminal_type: Codec.open(0, 1, 2),
    is_managed: Codec.boolOpt,
    mdm_device_id: Codec.strOpt,
    mdm_provider_name: Codec.strOpt,
    device_env_detect_status: Codec.numOpt,
    is_public: Codec.boolOpt,
    source: Codec.numOpt
  })
)
