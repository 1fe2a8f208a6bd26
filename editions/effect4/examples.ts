/** Writes the examples as they are spelled for Effect 4, and says where: `npm run effect4:examples`. */
import { join, relative } from "node:path"
import { out, root } from "./files.js"
import { examples, writePrograms } from "./programs.js"

const folder = join(out, "examples")
await writePrograms(examples, folder)
console.log(`The examples for Effect 4 are in ${relative(root, folder)}`)
