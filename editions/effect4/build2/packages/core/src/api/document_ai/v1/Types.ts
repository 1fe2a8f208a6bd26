// GENERATED from spec/document_ai.json. DO NOT EDIT: correct spec/patches/document_ai.json.
/**
 * Structures that several resources of `document_ai/v1` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"

/** @category structures */
export interface HkmMainlandTravelPermit {
  readonly entities?: ReadonlyArray<HkmMainlandTravelPermitEntity> | undefined
}

export const HkmMainlandTravelPermit: Codec.Shape<HkmMainlandTravelPermit> = /*#__PURE__*/ Codec.shape(
  "document_ai#HkmMainlandTravelPermit",
  () => ({
    entities: Codec.listOpt(Codec.obj(HkmMainlandTravelPermitEntity))
  })
)

/** @category structures */
export interface HkmMainlandTravelPermitEntity {
  readonly type?:
    | "full_name_cn"
    | "full_name_en"
    | "date_of_birth"
    | "date_of_expiry"
    | "card_number"
    | (string & {})
    | undefined
  readonly value?: string | undefined
}

export const HkmMainlandTravelPermitEntity: Codec.Shape<HkmMainlandTravelPermitEntity> =
  /*#__PURE__*/ Codec.shape("document_ai#HkmMainlandTravelPermitEntity", () => ({
    type: Codec.openOpt("full_name_cn", "full_name_en", "date_of_birth", "date_of_expiry", "card_number"),
    value: Codec.strOpt
  }))
