/** What the check makes on the platform, and how it is taken away again. */
import * as DriveFile from "@effect-feishu/core/api/drive/v1/File"
import type { FeishuClient } from "@effect-feishu/core/FeishuClient"
import type { FeishuError } from "@effect-feishu/core/FeishuError"
import * as Im from "@effect-feishu/core/Im"
import type * as Effect from "effect/Effect"

export interface Thing {
  readonly kind: "message" | "document" | "file"
  readonly id: string
}

export const message = (sent: { readonly message_id: string }): Thing => ({
  kind: "message",
  id: sent.message_id
})

export const take = ({ id, kind }: Thing): Effect.Effect<unknown, FeishuError, FeishuClient> =>
  kind === "message"
    ? Im.recall(id)
    : DriveFile.delete({ file_token: id, type: kind === "document" ? "docx" : "file" })
