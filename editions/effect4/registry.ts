/**
 * A registry on this machine that has both editions under the tags that they are published by. What has another scope is not
 * its business: npm asks the usual registry for that.
 */
import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { basename } from "node:path"
import type { Tarballs } from "./strangers.setup.js"

const tags = { effect3: "effect-3", latest: "latest" } as const

interface Version {
  readonly tag: string
  readonly file: string
  readonly manifest: { readonly name: string; readonly version: string }
}

const versionsOf = (tarballs: Tarballs): ReadonlyArray<Version> =>
  (["effect3", "latest"] as const).flatMap((edition) =>
    Object.values(tarballs[edition]).map((file) => ({
      tag: tags[edition],
      file,
      manifest: JSON.parse(
        execFileSync("tar", ["-xzOf", file, "package/package.json"], { encoding: "utf8" })
      ) as Version["manifest"]
    }))
  )

/** What npm is told of a package: its versions, and which of them a tag is. */
const packument = (name: string, versions: ReadonlyArray<Version>, origin: string) => ({
  name,
  "dist-tags": Object.fromEntries(versions.map(({ manifest, tag }) => [tag, manifest.version])),
  versions: Object.fromEntries(
    versions.map(({ file, manifest }) => [
      manifest.version,
      {
        ...manifest,
        dist: {
          tarball: `${origin}/${basename(file)}`,
          integrity: `sha512-${createHash("sha512").update(readFileSync(file)).digest("base64")}`
        }
      }
    ])
  )
})

export interface Registry {
  /** What a folder's `.npmrc` says of it. */
  readonly npmrc: string
  readonly close: () => void
}

export const serve = async (tarballs: Tarballs): Promise<Registry> => {
  const versions = versionsOf(tarballs)
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url!.slice(1))
    const tarball = versions.find(({ file }) => basename(file) === path)
    if (tarball !== undefined) return response.end(readFileSync(tarball.file))
    const ofName = versions.filter(({ manifest }) => manifest.name === path)
    if (ofName.length === 0) return response.writeHead(404).end("{}")
    response.setHeader("content-type", "application/json")
    return response.end(JSON.stringify(packument(path, ofName, `http://${request.headers.host!}`)))
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return {
    npmrc: `@effect-feishu:registry=http://127.0.0.1:${port}/\n`,
    close: () => {
      server.closeAllConnections()
      server.close()
    }
  }
}
