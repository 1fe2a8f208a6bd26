import { assert, describe, it } from "@effect/vitest"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import * as Model from "../../scripts/codegen/model.js"
import * as Spec from "../../scripts/codegen/spec.js"
import type { Updated } from "../../scripts/codegen/update.js"

const root = fileURLToPath(new URL("../../", import.meta.url))
const read = (file: string): string => readFileSync(join(root, file), "utf8")

describe("the readme", () => {
  it("says which day's platform is described, and how much of it, in both languages", () => {
    const { to } = JSON.parse(read("spec/updated.json")) as Updated
    const projects = Model.load()
    const count = (all: ReadonlyArray<object>) => all.reduce((sum, one) => sum + Object.keys(one).length, 0)
    const endpoints = count(projects.map((project) => project.endpoints))
    const events = count(projects.map((project) => project.events))
    const english = `${endpoints.toLocaleString("en")} endpoints and ${events} events of the platform, as of ${to}`
    assert.include(read("README.md"), english)
    assert.include(read("README.zh-CN.md"), `${endpoints} 个接口和 ${events} 个事件（截至 ${to}）`)
  })
})

describe("the specification", () => {
  it("has no patch that it has caught up with", () => {
    for (const project of Spec.readProjects()) assert.deepStrictEqual(Model.superfluous(project), [])
  })
})
