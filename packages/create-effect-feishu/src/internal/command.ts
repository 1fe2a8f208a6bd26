/** What the command does, apart from the process it runs in. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"
import { nodeOf, type Versions } from "./manifest.js"
import {
  checkRuntime,
  type Given,
  type Kind,
  kinds,
  type Line,
  lines,
  managerOf,
  type Options,
  parse,
  regions,
  type Runtime,
  runtimesOf,
  Slip
} from "./options.js"
import { filesOf } from "./project.js"

export interface World {
  readonly out: (text: string) => void
  readonly error: (text: string) => void
  /** Asks whoever sits there; gives nothing when the input ends. Absent: nobody sits there. */
  readonly ask: ((question: string) => Promise<string | undefined>) | undefined
  readonly cwd: string
  /** How the package manager calls itself that started this. */
  readonly userAgent: string | undefined
  /** The version of the Node that this runs on. */
  readonly node: string
  /** Whose shell the next steps are typed in: `win32`, `linux`. */
  readonly platform: string
  readonly versions: () => Versions
  /** The folder of the templates for a line of Effect. */
  readonly templates: (effect: Line) => string
}

const help = `Begins a project on the Feishu / Lark platform.

  npm create effect-feishu@latest <folder> -- [options]

  --kind, -k      bot      answers people, over a connection that it opens itself
                  tool     a program that calls the API
                  worker   a bot behind an address that the platform calls
  --runtime, -r   node, bun; for a worker cloudflare too
  --region        feishu (China, the default) or lark (elsewhere)
  --effect, -e    the line of Effect: 4 (the default) or 3
  --yes, -y       ask nothing: what is not said is a bot on Node, with Effect 4
  --help, -h      this

Nothing is overwritten: the folder has to be new or empty.
`

const kindWords: Readonly<Record<Kind, string>> = {
  bot: "a bot that opens the connection itself: nothing to host",
  tool: "a program that calls the API",
  worker: "a bot behind an address that the platform calls"
}

const runtimeWords: Readonly<Record<Runtime, string>> = {
  node: "Node.js",
  bun: "Bun",
  cloudflare: "Cloudflare Workers"
}

const lineWords: Readonly<Record<Line, string>> = {
  4: "Effect 4, which npm installs where nothing else is said",
  3: "Effect 3, for what is there already"
}

/** Lets choose one of a list, by its number or its name; the first is the usual one. */
const choose = async <A extends string>(
  world: World & { readonly ask: NonNullable<World["ask"]> },
  question: string,
  words: ReadonlyArray<readonly [A, string]>
): Promise<A> => {
  const usual = words[0]![0]
  world.out(`${question}\n`)
  words.forEach(([name, word], i) => world.out(`  ${i + 1}. ${name.padEnd(10)} ${word}\n`))
  for (;;) {
    const said = await world.ask(`1-${words.length} [1]: `)
    if (said === undefined) throw new Slip("nothing was written")
    const text = said.trim()
    const found =
      text === "" ? usual : (words[Number(text) - 1]?.[0] ?? words.find(([name]) => name === text)?.[0])
    if (found !== undefined) return found
    world.out(`"${text}" is none of them.\n`)
  }
}

/** What was given, what is asked, and what is usual. */
const complete = async (given: Given, world: World): Promise<Options> => {
  const { ask } = world
  if (given.yes || ask === undefined) {
    if (given.folder === undefined) throw new Slip("in which folder? See --help")
    const kind = given.kind ?? "bot"
    const runtime = given.runtime ?? runtimesOf[kind][0]
    checkRuntime(kind, runtime)
    return {
      folder: given.folder,
      kind,
      runtime,
      region: given.region ?? "feishu",
      effect: given.effect ?? lines[0],
      manager: managerOf(world.userAgent, runtime)
    }
  }
  const asking = { ...world, ask }
  const folder = given.folder ?? ((await ask("Folder [feishu-bot]: ")) ?? "").trim()
  const kind =
    given.kind ??
    (await choose(
      asking,
      "What is it?",
      kinds.map((one) => [one, kindWords[one]])
    ))
  const fitting: ReadonlyArray<Runtime> = runtimesOf[kind]
  const runtime =
    given.runtime ??
    (await choose(
      asking,
      "On what does it run?",
      fitting.map((one) => [one, runtimeWords[one]])
    ))
  checkRuntime(kind, runtime)
  const region =
    given.region ??
    (await choose(
      asking,
      "On which platform?",
      regions.map((one) => [one, one === "feishu" ? "飞书, in China" : "Lark, elsewhere"])
    ))
  const effect =
    given.effect ??
    (await choose(
      asking,
      "With which Effect?",
      lines.map((one) => [one, `${lineWords[one]}${onLater(nodeOf(runtime, one), world.node)}`])
    ))
  const manager = managerOf(world.userAgent, runtime)
  return { folder: folder === "" ? "feishu-bot" : folder, kind, runtime, region, effect, manager }
}

/** What is said of a choice that this Node is too old for. */
const onLater = (asked: string, node: string): string =>
  isOlder(node, asked) ? ` (asks for Node ${asked}; this is ${node})` : ""

const isOlder = (node: string, asked: string): boolean => {
  const numbers = (version: string): ReadonlyArray<number> => version.split(".").map(Number)
  const [major = 0, minor = 0] = numbers(node)
  const [leastMajor = 0, leastMinor = 0] = numbers(asked)
  return major < leastMajor || (major === leastMajor && minor < leastMinor)
}

/** What may be in a folder all the same: nothing of it is overwritten. */
const harmless = new Set([".git", ".DS_Store"])

const write = (options: Options, { cwd, templates, versions }: World): string => {
  const folder = resolve(cwd, options.folder)
  // What cannot be made is known before the first file is written.
  const files = filesOf({ ...options, folder }, versions(), templates(options.effect))
  const there = entriesOf(folder).filter((name) => !harmless.has(name))
  if (there.length > 0) throw new Slip(`${folder} is not empty: it has ${there.slice(0, 3).join(", ")}`)
  for (const [path, text] of files) {
    const file = join(folder, path)
    onDisk(() => {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text, { flag: "wx" })
    }, `${folder} cannot be written`)
  }
  return folder
}

const entriesOf = (folder: string): ReadonlyArray<string> =>
  existsSync(folder) ? onDisk(() => readdirSync(folder), `${folder} is no folder that can be read`) : []

/** What the system refuses, such as a name that is too long or a place where somebody may not write. */
const onDisk = <A>(deed: () => A, otherwise: string): A => {
  try {
    return deed()
  } catch (error) {
    throw new Slip(`${otherwise}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** What has to be said where the project asks for another Node than this. */
const older = ({ effect, runtime }: Options, node: string): string => {
  const asked = nodeOf(runtime, effect)
  if (!isOlder(node, asked)) return ""
  const instead =
    effect === "4" && !isOlder(node, nodeOf(runtime, "3"))
      ? ", or remove the folder and begin again with --effect 3, which runs on this one"
      : ""
  return `\n\nIt asks for Node ${asked} or later, and this is ${node}: install a later one${instead}.`
}

/** What this command itself runs on, and every package for both lines of Effect. */
const oldestNode = "20.19"

/** A folder as it is typed behind `cd`. */
const typed = (folder: string, platform: string): string => {
  if (/^[\p{L}\p{N}_./][\p{L}\p{N}_./+,@=-]*$/u.test(folder)) return folder
  if (platform === "win32") return /^[\w:.\\-]+$/.test(folder) ? folder : `"${folder}"`
  // What begins with a dash would be taken for an option.
  return `'${folder.replace(/^-/, "./-").replaceAll("'", "'\\''")}'`
}

/** What comes next, in the words of the package manager that started this. */
const next = (folder: string, options: Options, { cwd, node, platform }: World): string => {
  const { kind, manager, runtime } = options
  const script = (name: string): string => `${manager} run ${name}`
  const secrets = runtime === "cloudflare" ? ".dev.vars" : ".env"
  const steps = [
    `cd ${typed(relative(cwd, folder) || ".", platform)}`,
    `${manager} install`,
    script("test"),
    `${platform === "win32" ? "copy" : "cp"} .env.example ${secrets}`,
    kind === "tool" ? script("start") : script("dev")
  ]
  return `Written to ${folder}.${older(options, node)} Now:\n\n${steps.map((step) => `  ${step}\n`).join("")}
The README says where the values of ${secrets} are found in the developer console.\n`
}

/** Gives the exit code. */
export const run = async (args: ReadonlyArray<string>, world: World): Promise<number> => {
  try {
    if (isOlder(world.node, oldestNode))
      throw new Slip(`create-effect-feishu needs Node ${oldestNode} or later, and this is ${world.node}`)
    const given = parse(args)
    if (given.help) {
      world.out(help)
      return 0
    }
    const options = await complete(given, world)
    world.out(next(write(options, world), options, world))
    return 0
  } catch (error) {
    if (!(error instanceof Slip)) throw error
    world.error(`${error.message}\n`)
    return 1
  }
}
