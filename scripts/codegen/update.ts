/**
 * Takes what is new on the platform into `spec/`: a folder of changes to a catalog that was imported before.
 *
 *     npm run spec:import -- <folder>
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import * as Spec from "./spec.js"
import { codesOf, type RawCode } from "./update/codes.js"

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error("usage: npm run spec:import -- <folder>")
  process.exit(1)
}
const rows = <A>(name: string): ReadonlyArray<A> =>
  existsSync(join(folder, name)) ? JSON.parse(readFileSync(join(folder, name), "utf8")) : []

const later = rows<RawCode>("later-codes.json")
for (const project of Spec.readProjects()) {
  const own = later.filter((row) => row.project === project.project)
  const messages = new Map<string, string>()
  for (const { errors = [] } of Object.values(project.endpoints)) {
    for (const [status, code, message = ""] of errors) messages.set(`${code}/${status}`, message)
  }
  const codes = {
    ...project.codes,
    ...codesOf(own, (code, status) => messages.get(`${code}/${status}`) ?? "")
  }
  if (Object.keys(codes).length > 0) project.codes = codes
  writeFileSync(join(Spec.specDirectory, `${project.project}.json`), Spec.printProject(project))
}
