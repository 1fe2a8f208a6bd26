/** Folders of programs that readers get whole, for Effect 4: translated as the documents are, and formatted as the sources. */
import { cpSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { format, type FormatConfig } from "oxfmt"
import { program } from "./documents.js"
import { filesOf, put, root } from "./files.js"

/** What `npm create effect-feishu` writes. */
export const templates = join(root, "packages/create-effect-feishu/templates")

export const examples = join(root, "examples")

const style = JSON.parse(readFileSync(join(root, ".oxfmtrc.json"), "utf8")) as FormatConfig

/** Writes a folder of programs for Effect 4. What is no program is the same on both lines. */
export const writePrograms = async (from: string, to: string): Promise<void> => {
  const files = filesOf(from)
  for (const file of files) {
    if (!file.endsWith(".ts")) {
      cpSync(join(from, file), join(to, file))
      continue
    }
    const { code, errors } = await format(file, program(file, readFileSync(join(from, file), "utf8")), style)
    if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`)
    put(join(to, file), code)
  }
  for (const file of filesOf(to)) if (!files.includes(file)) rmSync(join(to, file))
}
