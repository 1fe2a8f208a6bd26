// GENERATED from spec/. DO NOT EDIT.
/**
 * What the documentation says of `human_authentication`. Read it through `@effect-feishu/core/catalog`.
 *
 * @since 0.1.0
 */
import type * as Catalog from "../internal/catalogFacts.js"

const scopes0: Catalog.Scopes = ["human_authentication:identity"]
const scopes1: Catalog.Scopes = ["contact:user.employee_id:readonly"]
const errors0: Catalog.RawErrors = [[null,10100,"invalid request"],[null,10101,"internal error"],[null,10200,"crop failed"]]
const errors1: Catalog.RawErrors = [[null,10100,"invalid request"],[null,10101,"internal error"]]
const errors2: Catalog.RawErrors = [[400,1291001,"upload fail"],[400,1291002,"name mismatch"],[400,1291003,"code mismatch"],[400,1291004,"mobile mismatch"],[400,1291010,"invalid request"]]

/**
 * By endpoint id.
 *
 * @since 0.1.0
 * @category facts
 */
export const endpoints: { readonly [id: string]: Catalog.RawFacts } = {
  "human_authentication.v1.face.facial_image_cropping": { title: "裁剪人脸图片", page: "/uAjLw4CM/ukTMukTMukTM/reference/human_authentication-v1/face/facial-image-cropping", apps: [], scopes: [], errors: errors0 },
  "human_authentication.v1.face.query_recognition_result": { title: "查询人脸认证结果", page: "/uAjLw4CM/ukTMukTMukTM/reference/human_authentication-v1/face/query-recognition-result", apps: [], scopes: [], errors: errors1 },
  "human_authentication.v1.face.upload_facial_reference_image": { title: "上传人脸基准图片", page: "/uAjLw4CM/ukTMukTMukTM/reference/human_authentication-v1/face/upload-facial-reference-image", apps: [], scopes: [], errors: errors1 },
  "human_authentication.v1.identity.create": { title: "录入身份信息", page: "/uAjLw4CM/ukTMukTMukTM/reference/human_authentication-v1/identity/create", apps: ["custom","isv"], scopes: scopes0, errors: errors2, fieldScopes: scopes1, special: true }
}

/**
 * By event type.
 *
 * @since 0.1.0
 * @category facts
 */
export const events: { readonly [type: string]: Catalog.RawEventFacts } = {}
