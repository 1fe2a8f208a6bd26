/**
 * The documents of the repository as pages: their links lead to pages, and their programs and installations are shown for both
 * lines of Effect. Nothing is kept twice: what is written here is made of the documents, and goes when the site is built again.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs"
import { dirname, extname, join, posix } from "node:path"
import { documents, root } from "../test/docs/documents.js"
import { inFence } from "../editions/effect4/documents.js"
import { type Language, others, sections } from "./contents.js"

/** Where VitePress reads its pages. */
export const pages = join(root, "site/.pages")

const isChinese = (document: string): boolean => document.endsWith(".zh-CN.md")

const inChinese = (document: string): string => document.replace(/\.md$/, ".zh-CN.md")

/** The page of a document or of another file of the repository. */
export const pageOf = (path: string): string => {
  const language = isChinese(path) ? "zh-CN/" : ""
  const file = path.replace(/\.zh-CN\.md$/, ".md")
  if (file === "README.md") return `${language}index.md`
  const [, guide] = /^docs\/([^/]+\.md)$/.exec(file) ?? []
  if (guide !== undefined) return `${language}guides/${guide}`
  const [, name] = /^packages\/([^/]+)\/README\.md$/.exec(file) ?? []
  if (name !== undefined) return `${language}packages/${name}.md`
  if (/^[^/]+\.md$/.test(file)) return `${language}project/${file.toLowerCase()}`
  // VitePress leaves out folders that begin with a point, and takes `.html` for the end of a page's own name.
  const plainPath = file.replace(/(?<=^|\/)\./g, "").replace(/\.html$/, "-html")
  return `files/${extname(plainPath) === ".md" ? plainPath : `${plainPath}.md`}`
}

const text = (path: string): string => readFileSync(join(root, path), "utf8")

/** What the first heading says. */
const titleOf = (document: string): string => /^# (.+)$/m.exec(text(document))?.[1] ?? document

// Links

const isImage = (path: string): boolean => /\.(?:png|svg|jpe?g|gif|webp)$/.test(path)

/** Pages that links ask for beyond the documents: other texts of the repository, sources, folders. */
type Ask = (path: string) => void

/** Of a folder that has one, its README, in the language of the document that leads to it. */
const readmeOf = (document: string, target: string): string => {
  const english = `${target}/README.md`
  if (!documents.includes(english)) return target
  const chinese = inChinese(english)
  return isChinese(document) && documents.includes(chinese) ? chinese : english
}

const linked = (document: string, page: string, prose: string, ask: Ask): string =>
  prose.replace(
    /(\]\()(?![a-z]+:|#)([^)#\s]+)(#[^)\s]*)?(\))/g,
    (_, open: string, path: string, anchor: string | undefined, close: string) => {
      const target = posix.normalize(posix.join(posix.dirname(document), path)).replace(/\/$/, "")
      if (target.startsWith("..") || !existsSync(join(root, target))) {
        throw new Error(`${document}: there is no ${path}`)
      }
      const read = readmeOf(document, target)
      ask(read)
      const to = isImage(read) ? `files/${read}` : pageOf(read)
      const from = posix.relative(posix.dirname(page), to)
      return `${open}${from.startsWith(".") ? from : `./${from}`}${anchor ?? ""}${close}`
    }
  )

// Lines of Effect

const fence = (language: string, code: string): string => `\`\`\`${language}\n${code}\`\`\``

/** One fence for each line of Effect, of which the page shows one. */
export const forBoth = (language: string, three: string, four: string): string =>
  `<EffectLines>
<template #three>

${fence(language, three)}

</template>
<template #four>

${fence(language, four)}

</template>
</EffectLines>`

const shown = (document: string, info: string, code: string): string => {
  const [kind = ""] = info.split(" ")
  const four = inFence(document, kind, code)
  return four === code ? fence(kind, code) : forBoth(kind, code, four)
}

/** A paragraph that only leads to the same text in the other language: the site has a switch for that. */
const languageLink = /^\[(?:中文|简体中文|English)\]\([^)]*\)\n\n?/m

const written = (page: string, markdown: string): void => {
  const file = join(pages, page)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, markdown)
}

/** Text of ours that Vue would read as its own. */
const forVue = (prose: string): string => prose.replaceAll("{{", "&#123;&#123;")

export const matter = (fields: Readonly<Record<string, unknown>>): string =>
  `---\n${Object.entries(fields)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join("")}---\n\n`

/** Two fences of what is installed, one for each line, beside each other. */
const installations = /^```sh\n# Effect 3\n([^]*?)^```\n\n```sh\n# Effect 4\n([^]*?)^```$/m
const anyFence = /^```([^\n]*)\n([^]*?)^```$/m
const fences = new RegExp(`(${installations.source}|${anyFence.source})`.replaceAll("([^", "(?:[^"), "m")

const document = (path: string, ask: Ask): void => {
  const page = pageOf(path)
  const parts = text(path).replace(languageLink, "").split(fences)
  const body = parts
    .map((part) => {
      const [, three, four] = installations.exec(part) ?? []
      if (three !== undefined) return forBoth("sh", three, four!)
      const [, info, code] = anyFence.exec(part) ?? []
      return info === undefined ? forVue(linked(path, page, part, ask)) : shown(path, info, code!)
    })
    .join("")
  const isDocument = documents.includes(path)
  written(page, `${matter({ title: titleOf(path), ...(isDocument ? {} : { search: false }) })}${body}`)
}

/** A source that a document names, as it is; an example for both lines of Effect. */
const source = (path: string): void => {
  const extension = extname(path).slice(1)
  const code = text(path)
  const ticks = "`".repeat(Math.max(3, ...[...code.matchAll(/`{3,}/g)].map(([each]) => each.length + 1)))
  const known = /^(?:ts|tsx|js|json|sh|yaml|yml)$/.test(extension) ? extension : "text"
  const body = /^examples\/.*\.ts$/.test(path)
    ? shown(path, "ts", code)
    : `${ticks}${known}\n${code}\n${ticks}`
  written(pageOf(path), `${matter({ title: path, search: false, aside: false })}# ${path}\n\n${body}\n`)
}

const isHidden = (name: string): boolean => /^(?:\..*|node_modules|dist|build)$/.test(name)

/** What a folder has in it. Files beside a document are pages too, such as the examples; sources are read in the repository. */
const folder = (path: string, ask: Ask): void => {
  const names = readdirSync(join(root, path)).filter((name) => !isHidden(name))
  const from = posix.dirname(pageOf(path))
  const entries = names.map((name) => {
    const entry = `${path}/${name}`
    if (!names.includes("README.md") || statSync(join(root, entry)).isDirectory()) return `- ${name}\n`
    ask(entry)
    return `- [${name}](./${posix.relative(from, pageOf(entry))})\n`
  })
  written(pageOf(path), `${matter({ title: path, search: false })}# ${path}\n\n${entries.join("")}`)
}

/** Writes the pages of all documents, and of what they lead to. */
export const writeDocuments = (): void => {
  const done = new Set<string>()
  const waiting: Array<string> = [...documents]
  const ask: Ask = (path) => void waiting.push(path)
  for (;;) {
    const path = waiting.pop()
    if (path === undefined) break
    if (done.has(path)) continue
    done.add(path)
    if (isImage(path)) {
      mkdirSync(dirname(join(pages, "files", path)), { recursive: true })
      cpSync(join(root, path), join(pages, "files", path))
    } else if (statSync(join(root, path)).isDirectory()) folder(path, ask)
    else if (path.endsWith(".md")) document(path, ask)
    else source(path)
  }
}

// Contents

export interface Entry {
  readonly text: string
  readonly link: string
}

export interface Group {
  readonly text: string
  readonly items: ReadonlyArray<Entry>
  readonly collapsed?: boolean
}

/** The pages that are there in both languages, by their paths in English. */
export const inBoth: ReadonlyArray<string> = documents
  .filter((path) => !isChinese(path) && documents.includes(inChinese(path)))
  .map(pageOf)
  // Of the reference its start page, which `reference.ts` writes.
  .concat("api/index.md")

const entry = (path: string, language: Language): Entry => {
  const chosen = language === "zh-CN" && documents.includes(inChinese(path)) ? inChinese(path) : path
  const title = titleOf(chosen)
  return {
    text: language === "zh-CN" && chosen === path ? `${title}（英文）` : title,
    link: `/${pageOf(chosen).replace(/(?:index)?\.md$/, "")}`
  }
}

/** The documents in their sections, with those that no section names. */
export const contents = (language: Language): ReadonlyArray<Group> => {
  const known = new Set(sections.flatMap((section) => section.documents))
  const rest = documents.filter((path) => !isChinese(path) && !known.has(path)).sort()
  const group = (
    title: Readonly<Record<Language, string>>,
    of: ReadonlyArray<string>
  ): ReadonlyArray<Group> =>
    of.length === 0 ? [] : [{ text: title[language], items: of.map((path) => entry(path, language)) }]
  return [
    ...sections.flatMap((section) =>
      group(
        section.title,
        section.documents.filter((path) => documents.includes(path))
      )
    ),
    ...group(
      others.guides,
      rest.filter((path) => path.startsWith("docs/") && path !== "docs/architecture.md")
    ),
    ...group(
      others.packages,
      rest.filter((path) => path.startsWith("packages/"))
    ),
    ...group(
      others.project,
      rest.filter((path) => !path.includes("/") || path === "docs/architecture.md")
    )
  ]
}
