// GENERATED from spec/aily.json. DO NOT EDIT: correct spec/patches/aily.json.
/**
 * Structures that several resources of `aily/v1` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../../Codec.js"

/** @category structures */
export interface DataAssetTag {
  readonly data_asset_tag_id?: string | undefined
  readonly name?: string | undefined
}

export const DataAssetTag: Codec.Shape<DataAssetTag> = /*#__PURE__*/ Codec.shape("aily#DataAssetTag", () => ({
  data_asset_tag_id: Codec.strOpt,
  name: Codec.strOpt
}))
