/**
 * The reference of all public modules as pages: TypeDoc reads the sources and writes Markdown, which gets a start page, a page
 * for the endpoints of each project of the platform, and its examples for both lines of Effect.
 */
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join, posix, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { modules as chinese } from "./chinese.js"
import { type Language, languages } from "./contents.js"
import { type Group, forBoth, matter, pages } from "./documents.js"
import { projects } from "./projects.js"
import { program } from "../editions/effect4/documents.js"

const here = fileURLToPath(new URL("./", import.meta.url))
const packages = join(here, "../packages")
/** What TypeDoc has written, and of which sources: it takes longer than everything else. */
const kept = join(here, ".cache/reference")
const stamp = join(here, ".cache/reference.sha256")

const filesIn = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

const sourcesHash = (): string => {
  const hash = createHash("sha256")
  const settings = ["typedoc.json", "modules.js", "tsconfig.json", "package.json"].map((name) =>
    join(here, name)
  )
  const sources = readdirSync(packages).flatMap((name) => filesIn(join(packages, name, "src")))
  for (const file of [...settings, ...sources]) hash.update(file).update(readFileSync(file))
  return hash.digest("hex")
}

/** Runs TypeDoc, unless it has read these very sources before. */
const generate = (): void => {
  const hash = sourcesHash()
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return
  rmSync(kept, { recursive: true, force: true })
  const typedoc = join(here, "node_modules/typedoc/bin/typedoc")
  const { status } = spawnSync(
    process.execPath,
    ["--max-old-space-size=4096", typedoc, "--options", join(here, "typedoc.json")],
    { cwd: here, stdio: "inherit" }
  )
  if (status !== 0) throw new Error("TypeDoc has found something wrong")
  writeFileSync(stamp, hash)
}

/** A module, by the name of its import. */
interface Module {
  readonly name: string
  readonly page: string
  readonly about: string
  readonly markdown: string
}

const modulesIn = (): ReadonlyArray<Module> =>
  filesIn(kept)
    .map((file) => ({ page: relative(kept, file), markdown: readFileSync(file, "utf8") }))
    .filter(({ page }) => page !== "index.md")
    .map(({ markdown, page }) => {
      const module = page.replace(/(?:\/index)?\.md$/, "")
      const [owner, namespace] = module.split("/namespaces/")
      return {
        // What is not a module of its own is a part of one: `@effect-feishu/core/Im` has `pins`.
        name: `@effect-feishu/${owner}${namespace === undefined ? "" : `.${namespace.replaceAll("/namespaces/", ".")}`}`,
        page,
        about: /^# .+\n\n([^#>\n|][^]*?)(?:\n\n|$)/.exec(markdown)?.[1]?.replaceAll("\n", " ") ?? "",
        markdown
      }
    })

/** What a package's own module exports as namespaces. */
const barrels = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(packages).flatMap((name) =>
      ["index", "node"].flatMap((barrel) => {
        const file = join(packages, name, "src", `${barrel}.ts`)
        if (!existsSync(file)) return []
        const from = `@effect-feishu/${name}${barrel === "index" ? "" : "/node"}`
        return [...readFileSync(file, "utf8").matchAll(/^export \* as (\w+) from "\.\/(\w+)\.js"/gm)].map(
          ([, as, of]) => [`@effect-feishu/${name}/${of}`, `import { ${as} } from "${from}"`] as const
        )
      })
    )
  )

const isEndpoints = (name: string): boolean => name.startsWith("@effect-feishu/core/api/")
const isEvents = (name: string): boolean => name.startsWith("@effect-feishu/core/events/")
const isPart = (name: string): boolean => name.includes(".")

const lastOf = (name: string): string => name.split("/").at(-1)!

/** Examples for both lines, where they differ. */
const examples = (page: string, markdown: string): string =>
  markdown.replace(/^```ts\n([^]*?)^```$/gm, (fence, code: string) => {
    const four = program(page, code)
    return four === code ? fence : forBoth("ts", code, four)
  })

const reworded = (markdown: string): string =>
  markdown
    // Literals that the platform may add to: what is added is a string.
    .replaceAll("`string` & \\{ \\}", "`string`")
    .replace(/^#{3,5} See\n\n((?:- )?https:\/\/\S+)$/gm, (_, url: string) =>
      url.startsWith("- ") ? url : `[The platform's documentation](${url})`
    )
    .replace(/^## ([a-z])/gm, (_, first: string) => `## ${first.toUpperCase()}`)
    .replaceAll("{{", "&#123;&#123;")

/**
 * Anchors of headings that differ in capitals or brackets only, `text()` and `Text`, as the site numbers them: TypeDoc also
 * counts headings that it does not write.
 */
const numbered = (page: string, markdown: string, markdownOf: ReadonlyMap<string, string>): string =>
  markdown.replace(
    /\[`(\w+)`\]\(([^)#\s]*)#([\w-]+)-\d+\)/g,
    (link, name: string, path: string, anchor: string) => {
      const target = path === "" ? page : posix.join(dirname(page), path)
      const alike = [...(markdownOf.get(target) ?? "").matchAll(/^#{1,6} (.+)$/gm)]
        .map(([, heading]) => heading!.replaceAll("\\", ""))
        .filter((heading) => heading.toLowerCase().replace(/[^\w-]/g, "") === anchor)
      const at = alike.indexOf(name)
      return at < 0 ? link : `[\`${name}\`](${path}#${anchor}${at === 0 ? "" : `-${at}`})`
    }
  )

const written = (page: string, markdown: string): void => {
  const file = join(pages, "api", page)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, markdown)
}

const importsOf = ({ name }: Module, barrel: string | undefined): string =>
  `\`\`\`ts\nimport * as ${lastOf(name).replace(/\W/g, "_")} from "${name}"\n${
    barrel === undefined ? "" : `// or, among others:\n${barrel}\n`
  }\`\`\``

const writeModule = (
  module: Module,
  barrel: string | undefined,
  markdownOf: ReadonlyMap<string, string>
): void => {
  const { name, page } = module
  const markdown = numbered(page, module.markdown, markdownOf)
  const [title, ...rest] = markdown.split("\n")
  const head = isPart(name) ? `# ${name}` : title!
  const imports = isPart(name) ? "" : `\n\n${importsOf(module, barrel)}`
  written(
    page,
    `${matter({ title: name, outline: [2, 3] })}${head}${imports}\n${examples(page, reworded(rest.join("\n")))}`
  )
}

// Endpoints

interface Endpoint {
  readonly name: string
  readonly link: string
  readonly about: string
  readonly route: string
}

const cell = (text: string): string => text.replaceAll("|", "\\|")

/** The endpoints of a module's page. A request that is too long for a line of its comment goes on in the next. */
export const endpointsOf = ({ markdown, page }: Pick<Module, "markdown" | "page">): ReadonlyArray<Endpoint> =>
  [
    ...markdown.matchAll(/^### (\S+)\n\n> `const` [^\n]+\n\n(?:([^`\n][^\n]*)\n\n)?`([A-Z]+\s\/[^`]+)`/gm)
  ].map(([, name, about = "", route]) => ({
    name: `${lastOf(page).replace(".md", "")}.${name}`,
    link: `${page}#${name!.toLowerCase().replace(/[\\~]/g, "")}`,
    about,
    route: route!.replace("\n", " ")
  }))

const projectOf = (name: string): string => name.split("/")[3]!

const table = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map(cell).join(" | ")} |\n`).join("")

const writeProject = (project: string, modules: ReadonlyArray<Module>): number => {
  const page = `core/api/${project}/index.md`
  const to = (target: string): string => `./${posix.relative(dirname(page), target)}`
  const groups = modules.map((module) => ({ module, endpoints: endpointsOf(module) }))
  const body = groups
    .filter(({ endpoints }) => endpoints.length > 0)
    .map(
      ({ endpoints, module }) =>
        `## ${module.name.replace(`@effect-feishu/core/api/${project}/`, "")}\n\n[\`${module.name}\`](${to(module.page)})\n\n${table(
          ["endpoint", "", "request"],
          endpoints.map((one) => [`[${one.name}](${to(one.link)})`, one.about, `\`${one.route}\``])
        )}\n`
    )
    .join("")
  const types = groups
    .filter(({ endpoints }) => endpoints.length === 0)
    .map(({ module }) => `- [\`${module.name}\`](${to(module.page)})\n`)
    .join("")
  written(
    page,
    `${matter({ title: `Endpoints of ${project}`, search: false, outline: 2 })}# Endpoints of ${project}\n\n${body}${
      types === "" ? "" : `## Structures\n\n${types}`
    }`
  )
  return groups.reduce((sum, { endpoints }) => sum + endpoints.length, 0)
}

// The start page

const packageNames = ["core", "cards", "streaming", "events", "bot", "sandbox"]

const words = {
  en: {
    page: "api/index.md",
    /** Where the pages of the modules are from the start page. */
    modules: "./",
    intro: "reference.md",
    title: "API reference",
    heads: ["module", "what it is"],
    endpoints: (count: number) =>
      `## Endpoints\n\nAll ${count.toLocaleString("en")} endpoints, by the platform's projects.`,
    projects: ["project", "what it is", "endpoints"],
    about: ({ about }: Module) => about,
    events: "## Events",
    all: "All modules",
    endpointsOf: "Endpoints",
    eventsOf: "Events"
  },
  "zh-CN": {
    page: "zh-CN/api/index.md",
    modules: "../../api/",
    intro: "reference.zh-CN.md",
    title: "API 参考",
    heads: ["模块", "说明"],
    endpoints: (count: number) => `## 接口\n\n全部 ${count.toLocaleString("en")} 个接口，按平台的业务排列。`,
    projects: ["业务", "说明", "接口数"],
    about: ({ name }: Module) => chinese[name]!,
    events: "## 事件",
    all: "全部模块",
    endpointsOf: "接口",
    eventsOf: "事件"
  }
} as const satisfies Record<Language, unknown>

/** The platform's name of the project whose events a module has: `meeting_room` of `core/events/MeetingRoom`. */
export const projectOfEvents = (name: string): string =>
  lastOf(name)
    .replace(/\B[A-Z]/g, "_$&")
    .toLowerCase()

/** What is missing or left over where something has to be said of each name. */
export const unsaid = (names: ReadonlyArray<string>, saidOf: object): ReadonlyArray<string> => [
  ...names.filter((name) => !Object.hasOwn(saidOf, name)).map((name) => `nothing is said of ${name}`),
  ...Object.keys(saidOf)
    .filter((name) => !names.includes(name))
    .map((name) => `${name} is not there any more`)
]

/** Modules and projects of which the start page says nothing, and those that are gone. */
const checkWords = (modules: ReadonlyArray<Module>): void => {
  const names = modules.map(({ name }) => name)
  const isOwn = (name: string) => !isEndpoints(name) && !isEvents(name) && !isPart(name)
  const ofProjects = names.flatMap((name) =>
    isEndpoints(name) ? [projectOf(name)] : isEvents(name) ? [projectOfEvents(name)] : []
  )
  const problems = [...unsaid(names.filter(isOwn), chinese), ...unsaid([...new Set(ofProjects)], projects)]
  if (problems.length > 0) throw new Error(`site/chinese.ts, site/projects.ts: ${problems.join("; ")}`)
}

/** The start page, which is there in both languages: the modules that it leads to are in English. */
const writeStart = (
  language: Language,
  modules: ReadonlyArray<Module>,
  counts: ReadonlyMap<string, number>
): void => {
  const said = words[language]
  const rows = (of: ReadonlyArray<Module>) =>
    table(
      said.heads,
      of.map((module) => [
        `[\`${module.name}\`](${said.modules}${module.page})`,
        said.about(module).replaceAll("](./", `](${said.modules}`)
      ])
    )
  const own = modules.filter(({ name }) => !isEndpoints(name) && !isEvents(name) && !isPart(name))
  const ofPackage = (name: string) => own.filter((module) => module.page.startsWith(`${name}/`))
  const endpoints = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const intro = readFileSync(join(here, said.intro), "utf8").replaceAll("](./", `](${said.modules}`)
  written(
    `../${said.page}`,
    `${matter({ title: said.title, outline: 2 })}${intro}\n${packageNames
      .map((name) => `## @effect-feishu/${name}\n\n${rows(ofPackage(name))}\n`)
      .join("")}${said.endpoints(endpoints)}\n\n${table(
      said.projects,
      [...counts]
        .filter(([, count]) => count > 0)
        .map(([project, count]) => [
          `[${project}](${said.modules}core/api/${project}/index.md)`,
          projects[project]![language],
          String(count)
        ])
    )}\n${said.events}\n\n${table(
      said.heads,
      modules
        .filter(({ name }) => isEvents(name))
        .map(({ name, page }) => [
          `[\`${name}\`](${said.modules}${page})`,
          projects[projectOfEvents(name)]![language]
        ])
    )}`
  )
}

/** Writes the pages of the reference, and gives how many endpoints they list. */
export const writeReference = (): number => {
  generate()
  const modules = modulesIn()
  checkWords(modules)
  const barrel = barrels()
  const markdownOf = new Map(modules.map(({ markdown, page }) => [page, markdown]))
  for (const module of modules) writeModule(module, barrel.get(module.name), markdownOf)
  const ofEndpoints = modules.filter(({ name }) => isEndpoints(name))
  const counts = new Map(
    [...new Set(ofEndpoints.map(({ name }) => projectOf(name)))].map((project) => [
      project,
      writeProject(
        project,
        ofEndpoints.filter(({ name }) => projectOf(name) === project)
      )
    ])
  )
  for (const language of languages) writeStart(language, modules, counts)
  return [...counts.values()].reduce((sum, count) => sum + count, 0)
}

/** The reference's own contents: the modules of each package, and the projects of the platform. */
export const referenceContents = (language: Language): ReadonlyArray<Group> => {
  const said = words[language]
  const modules = modulesIn().filter(({ name }) => !isPart(name))
  const link = (page: string) => `/api/${page.replace(/(?:index)?\.md$/, "")}`
  const entries = (of: ReadonlyArray<Module>, cut: string) =>
    of.map(({ name, page }) => ({ text: name.replace(cut, ""), link: link(page) }))
  const own = modules.filter(({ name }) => !isEndpoints(name) && !isEvents(name))
  return [
    { text: said.title, items: [{ text: said.all, link: `/${said.page.replace("index.md", "")}` }] },
    ...packageNames.map((name) => ({
      text: `@effect-feishu/${name}`,
      collapsed: name !== "core",
      items: entries(
        own.filter((module) => module.page.startsWith(`${name}/`)),
        `@effect-feishu/${name}/`
      )
    })),
    {
      text: said.endpointsOf,
      collapsed: true,
      items: [
        ...new Set(modules.filter(({ name }) => isEndpoints(name)).map(({ name }) => projectOf(name)))
      ].map((project) => ({ text: project, link: `/api/core/api/${project}/` }))
    },
    {
      text: said.eventsOf,
      collapsed: true,
      items: entries(
        modules.filter(({ name }) => isEvents(name)),
        "@effect-feishu/core/"
      )
    }
  ]
}
