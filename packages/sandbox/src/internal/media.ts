/** Uploaded images and files. The bytes are kept as the request brought them: no copy is made. */
import type { Actor } from "./conversations.js"
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
