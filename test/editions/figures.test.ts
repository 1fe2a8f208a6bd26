import { assert, describe, it } from "@effect/vitest"
import { figuresOf, figuresTable, put } from "../../editions/effect4/figures.js"

const result = (name: string, ...statuses: ReadonlyArray<string>) => ({
  name,
  status: statuses.includes("failed") ? "failed" : "passed",
  assertionResults: statuses.map((status, i) => ({ fullName: `${name} ${i}`, status, failureMessages: [] }))
})

describe("the table of tests on both lines", () => {
  it("counts files and tests by package, and a file that could not be run as a failure", () => {
    const figures = figuresOf(
      {
        testResults: [
          result("/repository/test/core/A.test.ts", "passed", "failed", "pending"),
          result("/repository/test/core/B.test.ts", "passed", "skipped"),
          { name: "/repository/test/bot/C.test.ts", status: "failed", assertionResults: [] }
        ]
      },
      "/repository"
    )
    assert.deepStrictEqual(
      [...figures],
      [
        ["core", { files: 2, passed: 2, failed: 1, skipped: 2 }],
        ["bot", { files: 1, passed: 0, failed: 1, skipped: 0 }]
      ]
    )
  })

  it("stands in the place of the one before it, below its heading and nowhere else", () => {
    const words = { of: "tests of", all: "all", columns: ["files", "passed", "failed", "not run"] }
    const table = figuresTable(words, new Map([["core", { files: 2, passed: 20, failed: 1, skipped: 0 }]]))
    assert.deepStrictEqual(table.split("\n").slice(0, 2), [
      "| tests of  | files | passed | failed | not run |",
      "| --------- | ----: | -----: | -----: | ------: |"
    ])
    assert.include(table, "| core      |     2 |     20 |      1 |       0 |")
    assert.include(table, "| all       |     2 |     20 |      1 |       0 |")
    const document = "# A\n\n| x |\n| - |\n\n## B\n\ntext\n\n| y |\n| - |\n| 1 |\n\n## D\n\nend\n"
    assert.strictEqual(
      put(document, "## B", table),
      `# A\n\n| x |\n| - |\n\n## B\n\ntext\n\n${table}\n\n## D\n\nend\n`
    )
    assert.strictEqual(put("# A\n\n## B\n\ntext\n", "## B", table), `# A\n\n## B\n\ntext\n\n${table}\n`)
    assert.throws(() => put(document, "## C", table), "there is no ## C")
  })
})
