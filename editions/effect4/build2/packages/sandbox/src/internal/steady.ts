/** Ids as they are the same in every run, whatever the platform drew: numbered in the order in which they appear. */
import type * as Sandbox from "../Sandbox.js"

/** The ids that the platform draws: of people, messages, chats and threads, and the keys of what was uploaded. */
const ids = /\b(?:(ou|on|om|oc|omt)_[0-9a-f]{16,}|(img|file)_v3_[0-9a-f]{8}_[0-9a-f]{32})\b/g

export class Steady {
  private readonly known = new Map<string, string>()
  private readonly counts = new Map<string, number>()
  private readonly names = new Map<string, string>()

  constructor(tester: string, apps: Sandbox.Info["apps"]) {
    this.known.set(tester, "ou_tester")
    this.names.set(tester, "tester")
    apps.forEach(({ appId, openId }, i) => {
      this.known.set(openId, i === 0 ? "ou_bot" : `ou_bot_${i + 1}`)
      this.names.set(appId, i === 0 ? "bot" : `bot ${i + 1}`)
    })
  }

  /** Numbers what stands in a message, so that whatever is read later has the same numbers. */
  see({ chat_id, content, mentions, message_id, sender, thread_id }: Sandbox.SandboxMessage): void {
    for (const text of [
      sender,
      chat_id,
      message_id,
      thread_id ?? "",
      ...mentions.map(({ id }) => id),
      content
    ]) {
      this.write(text)
    }
  }

  write(text: string): string {
    return text.replace(ids, (id: string, kind: string | undefined, media: string | undefined) => {
      const known = this.known.get(id)
      if (known !== undefined) return known
      const prefix = kind ?? media ?? ""
      // The tester is the first of the people.
      const count = (this.counts.get(prefix) ?? (prefix === "ou" ? 1 : 0)) + 1
      this.counts.set(prefix, count)
      const steady = `${prefix}_${count}`
      this.known.set(id, steady)
      return steady
    })
  }

  /** What somebody is called, by their open_id or the id of their app. */
  name(id: string): string {
    return this.names.get(id) ?? this.write(id).replace(/^ou_/, "person ")
  }
}
