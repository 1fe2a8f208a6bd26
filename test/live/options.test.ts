import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import { help, read } from "../../scripts/live/options.js"

const refused: ReadonlyArray<readonly [args: string, message: string]> = [
  ["--bogus", "Unknown option '--bogus'"],
  ["write", "Unexpected argument 'write'"],
  ["--write", "--write takes --chat: the chat that may be written to"],
  ["--chat oc_1", "--chat is for --write: without it nothing is written"],
  ["--foreign-chat oc_1", "--foreign-chat is for --write: without it nothing is written"],
  ["--write --chat ou_1", "--chat takes the id of a chat, oc_..."],
  ["--write --chat oc_1/members", "--chat takes the id of a chat, oc_..."],
  ["--write --chat oc_1 --chat oc_2", "--chat is given more than once"],
  ["--write --chat oc_1 --foreign-chat 7", "--foreign-chat takes the id of a chat, oc_..."],
  ["--write --chat oc_1 --foreign-chat oc_1", "--foreign-chat takes another chat than --chat"],
  ["--write --chat=", "--chat is empty"],
  ["--only=", "--only is empty"],
  ["--out=", "--out is empty"],
  ["--events", "Option '--events <value>' argument missing"],
  ["--events 0", "--events takes 1 to 3600 seconds"],
  ["--events 3601", "--events takes 1 to 3600 seconds"],
  ["--events 1e2", "--events takes 1 to 3600 seconds"],
  ["--events=-5", "--events takes 1 to 3600 seconds"],
  ["--events a --events b", "--events is given more than once"],
  [
    "--patch a.json --write",
    "--patch goes alone: it adds patches of a report that is there, and checks nothing"
  ],
  [
    "--patch a.json --out x",
    "--patch goes alone: it adds patches of a report that is there, and checks nothing"
  ],
  ["--write=yes", "Option '--write' does not take an argument"]
]

describe("the arguments of npm run live", () => {
  it("are none, to read only and to report here", () => {
    assert.deepStrictEqual(read([]), {
      _tag: "Check",
      options: {
        chat: undefined,
        foreignChat: undefined,
        listen: undefined,
        only: undefined,
        tell: undefined
      },
      out: "."
    })
  })

  it("say where to write, how long to listen, what is asked and where the report goes", () => {
    const args = "--write --chat oc_1 --foreign-chat oc_2 --events 60 --only a --only b --tell c --out d"
    assert.deepStrictEqual(read(args.split(" ")), {
      _tag: "Check",
      options: {
        chat: "oc_1",
        foreignChat: "oc_2",
        listen: Duration.seconds(60),
        only: ["a", "b"],
        tell: ["c"]
      },
      out: "d"
    })
    assert.deepStrictEqual(read(["--patch", "live-report.json"]), { _tag: "Patch", file: "live-report.json" })
    assert.deepStrictEqual(read(["--help", "--chat", "x"]), { _tag: "Help" })
  })

  it.each(refused)("%s is refused", (args, message) => {
    const told = read(args.split(" "))
    assert.isString(told)
    assert.include(told, message)
  })

  it("are all explained by the help", () => {
    const names = [...new Set(help.match(/--[a-z-]+/g))]
    const unknown = names.filter((name) => {
      const told = read([name])
      return typeof told === "string" && told.startsWith("Unknown option")
    })
    assert.deepStrictEqual(unknown, [])
    assert.includeMembers(names, [
      "--write",
      "--chat",
      "--foreign-chat",
      "--events",
      "--only",
      "--tell",
      "--out",
      "--patch"
    ])
  })
})
