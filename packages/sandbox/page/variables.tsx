/** What a program needs to know to reach the sandbox. */
import type { VNode } from "preact"
import { info } from "./store.js"
import { Copy } from "./ui.js"
import { t } from "./words.js"

export const Variables = (): VNode => {
  const app = info.value?.apps[0]
  const text = [
    `FEISHU_APP_ID=${app?.appId ?? ""}`,
    // A secret of somebody's own is not told, and stands here as it does in what the command prints.
    `FEISHU_APP_SECRET=${app?.appSecret ?? t("ownSecret")}`,
    `FEISHU_BASE_URL=${location.origin}`,
    `FEISHU_ACCOUNTS_URL=${location.origin}`
  ].join("\n")
  return (
    <div class="json variables">
      <Copy label={t("connectTitle")} text={text} />
      <pre tabIndex={0}>
        <code>{text}</code>
      </pre>
    </div>
  )
}
