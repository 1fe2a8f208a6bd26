/**
 * The search of the site, which needs no server. Both languages find the reference and the documents that are there in English
 * only, and words of Chinese, which stand between no spaces, by each two characters that follow one another.
 */
import { relative } from "node:path"
import MiniSearch, { type Options } from "minisearch"
import type { DefaultTheme } from "vitepress"
import type { Plugin } from "vite"
import { inBoth, pages } from "./documents.js"

/** The browser has this too, as text: it may use nothing from outside. */
const tokenize = (text: string): Array<string> =>
  text
    .split(/[\s\p{P}\p{S}]+/u)
    .flatMap((word) => word.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? [])
    .flatMap((word) =>
      /\p{Script=Han}{2}/u.test(word)
        ? Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))
        : [word]
    )

interface Section {
  readonly anchor?: string
  readonly titles: Array<string>
  readonly text: string
}

const withoutTags = (html: string): string =>
  html
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")

/** Of the reference what a thing is, not the tables of its parameters. */
const beginning = (html: string): string => withoutTags(html.split(/<(?:table|h4)/)[0]!).slice(0, 300)

const sectionsOf = (file: string, html: string): ReadonlyArray<Section> => {
  const page = relative(pages, file)
  const isReference = /^(?:zh-CN\/)?api\//.test(page)
  const [, ...parts] = html.split(/<h([1-3]) id="([^"]*)"[^>]*>([^]*?)<a class="header-anchor"[^]*?<\/h\1>/)
  const found: Array<Section> = []
  let module = ""
  let above: Array<string> = []
  for (let at = 0; at < parts.length; at += 4) {
    const [level, anchor, heading, content] = parts.slice(at, at + 4) as [string, string, string, string]
    const title = withoutTags(heading).trim().replaceAll("​", "")
    const depth = Number(level) - 1
    if (depth === 0) module = title.split("/").at(-1)!
    // Categories of a module are no things to look for.
    if (isReference && depth === 1) continue
    const name = isReference && depth === 2 ? `${module}.${title}` : title
    above = [...above.slice(0, depth), name]
    found.push({
      anchor,
      titles: isReference && depth > 0 ? [above[0]!, name] : above.filter((each) => each !== undefined),
      text: isReference ? beginning(content) : withoutTags(content)
    })
  }
  return found
}

const options: Options = {
  fields: ["title", "titles", "text"],
  storeFields: ["title", "titles"],
  tokenize
}

/** What the Chinese search finds beside the Chinese pages. */
const beside: Array<{ readonly id: string } & Section> = []
const isBeside = (page: string): boolean => !page.startsWith("zh-CN/") && !inBoth.includes(page)

export const search: { readonly provider: "local"; readonly options: DefaultTheme.LocalSearchOptions } = {
  provider: "local",
  options: {
    // Colours of programs are nothing to look for, and most of the work.
    _render: (source, env, md) => {
      const html = md.render(source.replace(/^```\w*\n([^]*?)^```$/gm, ""), env)
      return env.frontmatter?.["search"] === false ? "" : html
    },
    miniSearch: {
      options: { tokenize },
      searchOptions: { fuzzy: 0.1, prefix: true, boost: { title: 6, titles: 2, text: 1 } },
      _splitIntoSections: (file, html) => {
        const page = relative(pages, file)
        const sections = sectionsOf(file, html)
        const id = `${page.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, ".html")}`
        if (isBeside(page)) {
          beside.push(
            ...sections.map((section) => ({
              ...section,
              id: section.anchor ? `${id}#${section.anchor}` : id
            }))
          )
        }
        return sections as Array<Required<Section>>
      }
    },
    locales: {
      "zh-CN": {
        translations: {
          button: { buttonText: "搜索", buttonAriaLabel: "搜索" },
          modal: {
            displayDetails: "显示详细列表",
            resetButtonTitle: "清除",
            backButtonTitle: "关闭",
            noResultsText: "没有找到",
            footer: {
              selectText: "选择",
              selectKeyAriaLabel: "回车",
              navigateText: "切换",
              navigateUpKeyAriaLabel: "上",
              navigateDownKeyAriaLabel: "下",
              closeText: "关闭",
              closeKeyAriaLabel: "Esc"
            }
          }
        }
      }
    }
  }
}

const chinese = "/@localSearchIndexzh-CN"

/** The path below which the site stands: where it begins, links of the search begin. */
let base = "/"

/** Adds to the index of the Chinese pages what is there in English only. */
export const chineseSearch: Plugin = {
  name: "chinese-search",
  enforce: "post",
  configResolved(config) {
    base = config.base
  },
  transform(code, id) {
    if (id !== chinese) return undefined
    const json = JSON.parse(code.replace(/^export default /, "")) as string
    const index = MiniSearch.loadJSON(json, options)
    for (const { id: path, text, titles } of beside) {
      const id = `${base}${path}`
      if (!index.has(id)) index.add({ id, text, title: titles.at(-1), titles: titles.slice(0, -1) })
    }
    return `export default ${JSON.stringify(JSON.stringify(index))}`
  }
}
