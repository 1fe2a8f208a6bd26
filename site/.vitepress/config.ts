import { fileURLToPath } from "node:url"
import { type DefaultTheme, defineConfig } from "vitepress"
import { contents, inBoth, type Group } from "../documents.js"
import { referenceContents } from "../reference.js"
import { chineseSearch, search } from "../search.js"

const sidebar = (groups: ReadonlyArray<Group>): Array<DefaultTheme.SidebarItem> =>
  groups.map((group) => ({ ...group, items: group.items.map((item) => ({ ...item })) }))

/** Of headings as GitHub has them, for which the documents are written, and TypeDoc. */
const slugify = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-")

export default defineConfig({
  srcDir: ".pages",
  outDir: "dist",
  cacheDir: ".cache/vitepress",
  title: "effect-feishu",
  description: "The Feishu / Lark open platform for Effect programs",
  head: [
    // Browsers ask for an icon where none is named.
    ["link", { rel: "icon", href: "data:," }],
    // Before anything is painted: the line of Effect that was chosen last.
    [
      "script",
      {},
      `try { document.documentElement.dataset.effect = localStorage.getItem("effect-line") === "4" ? "4" : "3" } catch { document.documentElement.dataset.effect = "3" }`
    ]
  ],
  metaChunk: true,
  markdown: {
    linkify: true,
    anchor: { slugify },
    theme: { light: "github-light-high-contrast", dark: "github-dark" }
  },
  vite: {
    publicDir: false,
    plugins: [chineseSearch],
    resolve: {
      alias: [
        {
          find: /^(?:\.\.?\/)+composables\/langs$/,
          replacement: fileURLToPath(new URL("./theme/langs.ts", import.meta.url))
        }
      ]
    },
    build: { chunkSizeWarningLimit: 10_000 }
  },
  locales: {
    root: { label: "English", lang: "en" },
    "zh-CN": {
      label: "简体中文",
      lang: "zh-CN",
      description: "为 Effect 程序而写的飞书 / Lark 开放平台 SDK",
      themeConfig: {
        nav: [
          { text: "指南", link: "/zh-CN/", activeMatch: "^/zh-CN/(?!api/)" },
          { text: "API 参考", link: "/zh-CN/api/", activeMatch: "^/zh-CN/api/" }
        ],
        outline: { label: "本页内容", level: [2, 3] },
        docFooter: { prev: "上一页", next: "下一页" },
        darkModeSwitchLabel: "外观",
        lightModeSwitchTitle: "切换到浅色模式",
        darkModeSwitchTitle: "切换到深色模式",
        sidebarMenuLabel: "目录",
        returnToTopLabel: "回到顶部",
        langMenuLabel: "语言",
        skipToContentLabel: "跳到正文"
      }
    }
  },
  themeConfig: {
    nav: [
      { text: "Guides", link: "/", activeMatch: "^/(?!api/|zh-CN/)" },
      { text: "API reference", link: "/api/", activeMatch: "^/api/" }
    ],
    sidebar: {
      "/api/": sidebar(referenceContents("en")),
      "/zh-CN/api/": sidebar(referenceContents("zh-CN")),
      "/zh-CN/": sidebar(contents("zh-CN")),
      "/": sidebar(contents("en"))
    },
    outline: { level: [2, 3] },
    search,
    // Read by `theme/langs.ts`.
    inBoth
  } as DefaultTheme.Config
})
