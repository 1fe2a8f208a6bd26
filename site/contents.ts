/** The order in which the site has its documents. One that stands nowhere here comes last, by its name. */

export const languages = ["en", "zh-CN"] as const

export type Language = (typeof languages)[number]

export interface Section {
  readonly title: Readonly<Record<Language, string>>
  /** From the root of the repository, in English; a text in Chinese stands beside it as `*.zh-CN.md`. */
  readonly documents: ReadonlyArray<string>
}

export const sections: ReadonlyArray<Section> = [
  {
    title: { en: "Begin", "zh-CN": "开始" },
    documents: [
      "README.md",
      "docs/prepare-the-app.md",
      "docs/first-bot.md",
      "docs/configuration.md",
      "docs/effect-4.md",
      "docs/migrating.md"
    ]
  },
  {
    title: { en: "Calls", "zh-CN": "调用" },
    documents: [
      "docs/lists-and-streams.md",
      "docs/files.md",
      "docs/raw-requests.md",
      "docs/oauth.md",
      "docs/store-apps.md",
      "docs/errors-and-retries.md",
      "docs/limits.md",
      "docs/many-processes.md"
    ]
  },
  {
    title: { en: "Bots, events, cards", "zh-CN": "机器人、事件与卡片" },
    documents: ["docs/bot.md", "docs/events.md", "docs/cards.md", "docs/streaming.md"]
  },
  {
    title: { en: "Testing", "zh-CN": "测试" },
    documents: ["docs/testing.md", "docs/sandbox-endpoints.md", "docs/sandbox-events.md", "docs/live.md"]
  }
]

/** Where documents stand that no section names, by the folder they are in. */
export const others = {
  guides: { en: "More guides", "zh-CN": "更多指南" },
  packages: { en: "Packages", "zh-CN": "各个包" },
  project: { en: "The project", "zh-CN": "项目" }
} as const
