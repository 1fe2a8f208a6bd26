/** The templates of `npm create effect-feishu` for Effect 4: those for Effect 3, translated as the documents are. */
import { cpSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { format, type FormatConfig } from "oxfmt"
import { program } from "./documents.js"
import { filesOf, put, root } from "./files.js"

/** The templates for Effect 3. */
export const templates = join(root, "packages/create-effect-feishu/templates")

const style = JSON.parse(readFileSync(join(root, ".oxfmtrc.json"), "utf8")) as FormatConfig

/** Writes them into a folder. What is no program is the same on both lines. */
export const writeTemplates = async (folder: string): Promise<void> => {
  for (const file of filesOf(templates)) {
    const from = join(templates, file)
    if (!file.endsWith(".ts")) {
      cpSync(from, join(folder, file))
      continue
    }
    const text = program(file, readFileSync(from, "utf8"))
    const { code, errors } = await format(file, text, style)
    if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`)
    put(join(folder, file), code)
  }
}
