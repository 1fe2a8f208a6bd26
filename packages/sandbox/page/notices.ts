/** Whether the sandbox is there, and what went wrong. */
import { signal } from "@preact/signals"
import { ApiError } from "./api.js"

export const connection = signal<"connecting" | "open" | "lost" | "refused">("connecting")

export const toast = signal<
  { readonly kind: "info" | "error"; readonly text: string; readonly key: number } | undefined
>(undefined)

let toasts = 0
let toastTimer: ReturnType<typeof setTimeout> | undefined

export const say = (kind: "info" | "error", text: string): void => {
  toast.value = { kind, text, key: ++toasts }
  clearTimeout(toastTimer)
  toastTimer = setTimeout(() => (toast.value = undefined), kind === "error" ? 8000 : 3000)
}

/** Runs a call of the control API; what went wrong is said. */
export const attempt = async (run: () => Promise<unknown>): Promise<boolean> => {
  try {
    await run()
    return true
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) connection.value = "refused"
    say("error", error instanceof Error ? error.message : String(error))
    return false
  }
}
