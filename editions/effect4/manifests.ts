/** What the packages of this edition say of themselves. */
import { join } from "node:path"
import { here, manifestOf, root } from "./files.js"

/**
 * The version of this edition. Both have the same names in the registry, so their versions must differ, and no range
 * of one may take the other: 0.101.0 is for Effect 4 what 0.1.0 is for Effect 3.
 */
export const versionOf = (version: string): string => {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? []
  if (major !== "0" || Number(minor) > 99)
    throw new Error(`${version} leaves no room below 0.100: the editions need other version lines`)
  return `0.${100 + Number(minor)}.${patch}`
}

/**
 * The range of `effect`. Its second part is there to be read: package managers say it where another Effect is installed,
 * and it is the only thing of ours that they say. No version will ever be in it.
 */
export const peerOfEffect = (range: string): string =>
  `${range} || 999.0.0-this-is-for-effect-4--with-effect-3-install-the-tag-effect-3`

/**
 * Where the compiled modules are. Whoever installs in spite of the package manager finds this name in the error that Node
 * says first: a module of Effect 4 is not there, "imported from .../@effect-feishu/core/for-effect-4/...".
 */
export const compiled = "for-effect-4"

/** Packages that have become a part of `effect`. */
const isPartOfEffect = (name: string): boolean =>
  /^@effect\/(?:ai|cluster|experimental|platform|rpc|sql|workflow)$/.test(name)

/** The manifest as it is published: pnpm would put what `publishConfig` has in its place, and resolve the workspace. */
export const publishedManifest = (name: string): string => {
  const { devDependencies: _, publishConfig, ...manifest } = manifestOf(join(root, "packages", name))
  const version = versionOf(String(manifest["version"]))
  const ranges = (dependencies: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(
      Object.entries(dependencies)
        .filter(([other]) => !isPartOfEffect(other))
        .map(([other, range]) => [
          other,
          other === "effect"
            ? peerOfEffect(manifestOf(here).devDependencies!["effect"]!)
            : range.startsWith("workspace:")
              ? `^${version}`
              : range
        ])
    )
  const peers = ranges(manifest.peerDependencies)
  const { access, ...inPlace } = publishConfig as { readonly [field: string]: unknown }
  const published = {
    ...manifest,
    version,
    ...inPlace,
    ...(manifest.dependencies && { dependencies: ranges(manifest.dependencies) }),
    peerDependencies: peers,
    ...(manifest.peerDependenciesMeta && {
      peerDependenciesMeta: Object.fromEntries(
        Object.entries(manifest.peerDependenciesMeta).filter(([other]) => other in peers)
      )
    }),
    publishConfig: { access, tag: "latest" }
  }
  const text = JSON.stringify(published, null, 2)
  return `${text.replaceAll('"./dist/', `"./${compiled}/`).replaceAll(/"(!?)dist(?=["/])/g, `"$1${compiled}`)}\n`
}
