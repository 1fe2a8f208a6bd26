// GENERATED from spec/minutes.json. DO NOT EDIT: correct spec/patches/minutes.json.
/**
 * Events of `minutes`.
 *
 * @since 0.1.0
 */
import * as Codec from "../Codec.js"
import * as EventDefinition from "../EventDefinition.js"

/**
 * What `minutes.minute.generated_v1` tells.
 *
 * @category payloads
 */
export interface MinuteGeneratedV1 {
  readonly minute_token?: string | undefined
  readonly minute_source?: MinuteGeneratedV1MinuteSource | undefined
  readonly subscriber_ids?: ReadonlyArray<MinuteGeneratedV1SubscriberIds> | undefined
}

export const MinuteGeneratedV1: Codec.Shape<MinuteGeneratedV1> = /*#__PURE__*/ Codec.shape(
  "minutes.minute.generated_v1#event",
  () => ({
    minute_token: Codec.strOpt,
    minute_source: Codec.objOpt(MinuteGeneratedV1MinuteSource),
    subscriber_ids: Codec.listOpt(Codec.obj(MinuteGeneratedV1SubscriberIds))
  })
)

/**
 * 妙记生成 · `minutes.minute.generated_v1`
 *
 * @category events
 */
export const minuteGeneratedV1: EventDefinition.EventDefinition<MinuteGeneratedV1> =
  /*#__PURE__*/ EventDefinition.make({
    type: "minutes.minute.generated_v1",
    schema: "2.0",
    payload: MinuteGeneratedV1
  })

/** @category structures */
export interface MinuteGeneratedV1MinuteSource {
  readonly source_type?: string | undefined
  readonly source_entity_id?: string | undefined
}

export const MinuteGeneratedV1MinuteSource: Codec.Shape<MinuteGeneratedV1MinuteSource> =
  /*#__PURE__*/ Codec.shape("minutes.minute.generated_v1#event.minute_source", () => ({
    source_type: Codec.strOpt,
    source_entity_id: Codec.strOpt
  }))

/** @category structures */
export interface MinuteGeneratedV1SubscriberIds {
  readonly union_id?: string | undefined
  readonly user_id?: string | undefined
  readonly open_id?: string | undefined
}

export const MinuteGeneratedV1SubscriberIds: Codec.Shape<MinuteGeneratedV1SubscriberIds> =
  /*#__PURE__*/ Codec.shape("minutes.minute.generated_v1#event.subscriber_ids", () => ({
    union_id: Codec.strOpt,
    user_id: Codec.strOpt,
    open_id: Codec.strOpt
  }))
