/**
 * Holds the built site to its links: each leads to a page that is there, to a place on it that is there, and, where the site stands
 * below a path, to nothing outside of that.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs"
import { join, relative } from "node:path"

interface Page {
  readonly ids: ReadonlySet<string>
  readonly links: ReadonlyArray<string>
}

const plain = (text: string): string =>
  text
    .replaceAll("&amp;", "&")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")

const read = (file: string): Page => {
  const html = readFileSync(file, "utf8")
  return {
    ids: new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => plain(id!))),
    links: [...html.matchAll(/ (?:href|src)="([^"]+)"/g)].map(([, link]) => plain(link!))
  }
}

/** The links of a site that stands at `base` that lead nowhere, each with its page; and how many were followed. */
export const brokenLinks = (
  site: string,
  base: string
): { readonly broken: ReadonlyArray<string>; readonly count: number } => {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => join(entry.parentPath, entry.name))
  const pages = new Map(files.map((file) => [file, read(file)]))
  const broken = new Set<string>()
  let count = 0
  for (const [file, { links }] of pages) {
    const at = new URL(`site://${base}${relative(site, file)}`)
    for (const link of new Set(links)) {
      if (/^(?!site:)[a-z]+:/.test(link)) continue
      const to = new URL(link, at)
      const isWithin = to.pathname.startsWith(base)
      const path = decodeURIComponent(to.pathname).slice(base.length)
      const target = join(site, path === "" || path.endsWith("/") ? `${path}index.html` : path)
      const page = pages.get(target)
      const anchor = decodeURIComponent(to.hash.slice(1))
      count++
      if (!isWithin || (page === undefined ? !existsSync(target) : anchor !== "" && !page.ids.has(anchor))) {
        broken.add(`${relative(site, file)}: ${link}`)
      }
    }
  }
  return { broken: [...broken], count }
}
