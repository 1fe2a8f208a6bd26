export {
  decode as decodeBase64,
  decodeString as decodeBase64String,
  encode as encodeBase64
} from "effect/encoding/Base64"
export { encode as encodeBase64Url } from "effect/encoding/Base64Url"
