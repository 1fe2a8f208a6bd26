/** Uploaded images and files. The bytes are kept as the request brought them: no copy is made. */
import type { Actor } from "./chat.js"
import { slot, type World } from "./world.js"

export interface Media {
  readonly key: string
  readonly kind: "image" | "file"
  readonly appId: string
  /** Who uploaded it. */
  readonly by: Actor
  /** `message` or `avatar` of an image, `opus`, `pdf`, ... of a file. */
  readonly type: string
  readonly fileName: string
  readonly contentType: string
  readonly bytes: Uint8Array
  readonly duration: number | undefined
  readonly createdAt: number
}

const starts = (bytes: Uint8Array, ...head: ReadonlyArray<number>): boolean =>
  head.every((byte, index) => bytes[index] === byte)

/** The kinds of image that the platform takes, told by their first bytes. */
export const imageType = (bytes: Uint8Array): string | undefined => {
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47)) return "image/png"
  if (starts(bytes, 0xff, 0xd8, 0xff)) return "image/jpeg"
  if (starts(bytes, 0x47, 0x49, 0x46, 0x38)) return "image/gif"
  if (starts(bytes, 0x42, 0x4d)) return "image/bmp"
  if (starts(bytes, 0x49, 0x49, 0x2a, 0x00) || starts(bytes, 0x4d, 0x4d, 0x00, 0x2a)) return "image/tiff"
  if (starts(bytes, 0x00, 0x00, 0x01, 0x00)) return "image/x-icon"
  if (starts(bytes, 0x52, 0x49, 0x46, 0x46) && starts(bytes.subarray(8), 0x57, 0x45, 0x42, 0x50))
    return "image/webp"
  if (starts(bytes.subarray(4), 0x66, 0x74, 0x79, 0x70, 0x68, 0x65)) return "image/heic"
  return undefined
}

export class MediaStore {
  readonly all = new Map<string, Media>()

  constructor(private readonly world: World) {}

  add(input: Omit<Media, "key" | "createdAt">): Media {
    const key =
      input.kind === "image"
        ? `img_v3_${this.world.ids.hex(8)}_${this.world.ids.hex(32)}`
        : `file_v3_${this.world.ids.hex(8)}_${this.world.ids.hex(32)}`
    const media = { ...input, key, createdAt: this.world.now }
    this.all.set(key, media)
    return media
  }
}

export const mediaSlot = slot("media", (world) => new MediaStore(world))
