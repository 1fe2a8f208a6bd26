/**
 * Says what publint and Are The Types Wrong find in packages: one process for all of them, as loading TypeScript is most of
 * what they do.
 *
 *     tsx lint.ts '[["core", "core-0.1.0.tgz", "folder that it is installed in, where it has types"]]'
 */
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core"
import { readFileSync } from "node:fs"
import { publint } from "publint"

type Asked = readonly [name: string, tarball: string, folder: string | null]

const byPublint = async (tarball: Buffer, folder: string | null): Promise<ReadonlyArray<string>> => {
  // Of a folder it is ten times as fast; nothing is in it that is not published.
  const { messages } = await publint(
    folder === null
      ? { pack: { tarball: new Uint8Array(tarball).buffer }, strict: true }
      : { pkgDir: folder, pack: false, strict: true }
  )
  return messages.map((message) => `publint: ${JSON.stringify(message)}`)
}

/** What is said of those who load modules of ESM: there is nothing else here. */
const byTypes = async (tarball: Buffer): Promise<ReadonlyArray<string>> => {
  const result = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)))
  if (result.types === false) return ["there are no types"]
  return result.problems
    .filter(
      (problem) =>
        !("resolutionKind" in problem) || !["node10", "node16-cjs"].includes(problem.resolutionKind)
    )
    .map((problem) => `types: ${JSON.stringify(problem)}`)
}

const complaints: Record<string, ReadonlyArray<string>> = {}
for (const [name, path, folder] of JSON.parse(process.argv[2]!) as ReadonlyArray<Asked>) {
  const tarball = readFileSync(path)
  complaints[name] = [
    ...(await byPublint(tarball, folder)),
    ...(folder === null ? [] : await byTypes(tarball))
  ]
}
console.log(JSON.stringify(complaints))
