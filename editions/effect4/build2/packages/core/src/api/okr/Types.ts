// GENERATED from spec/okr.json. DO NOT EDIT: correct spec/patches/okr.json.
/**
 * Structures that several resources of `okr` share.
 *
 * @since 0.1.0
 */
import * as Codec from "../../Codec.js"

/** @category structures */
export interface ContentLink {
  readonly url?: string | undefined
}

export const ContentLink: Codec.Shape<ContentLink> = /*#__PURE__*/ Codec.shape("okr#ContentLink", () => ({
  url: Codec.strOpt
}))

/** @category structures */
export interface ContentDocsLink {
  readonly url?: string | undefined
  readonly title?: string | undefined
}

export const ContentDocsLink: Codec.Shape<ContentDocsLink> = /*#__PURE__*/ Codec.shape(
  "okr#ContentDocsLink",
  () => ({
    url: Codec.strOpt,
    title: Codec.strOpt
  })
)
