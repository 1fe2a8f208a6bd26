/** What the check makes on the platform, and how it is taken away again. */
import * as DriveFile from "@effect-feishu/core/api/drive/v1/File"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import * as FeishuError from "@effect-feishu/core/FeishuError"
import * as Im from "@effect-feishu/core/Im"
import * as Effect from "effect/Effect"

export interface Thing {
  readonly kind: "message" | "document" | "file"
  readonly id: string
}

export const message = (sent: { readonly message_id: string }): Thing => ({
  kind: "message",
  id: sent.message_id
})

/** Recalled or deleted already. */
const gone = [230011, 230110, 1061007]

/** Takes it away. What is away already is as good. */
export const take = ({ id, kind }: Thing): Effect.Effect<unknown, FeishuError.FeishuError, FeishuClient> => {
  const taken: Effect.Effect<unknown, FeishuError.FeishuError, FeishuClient> =
    kind === "message"
      ? Im.recall(id)
      : DriveFile.delete({ file_token: id, type: kind === "document" ? "docx" : "file" })
  return FeishuError.catchCode(taken, gone, () => Effect.void)
}
