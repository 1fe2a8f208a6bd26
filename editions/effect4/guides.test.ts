/** The first program after each place where a guide says what to install, with what it says, on both lines of Effect and in both languages. */
import { describe, it } from "vitest"
import { documents, fencesOf } from "../../test/docs/documents.js"
import { followFirst, onNode, prepare } from "./follow.js"

prepare()

/** Guides with a line that installs our packages or what goes with them; `npm create` is walked by its own check. */
const guides = documents.filter(
  (document) =>
    document.startsWith("docs/") &&
    fencesOf(document).some(({ language, text }) => language === "sh" && /^npm install .*@/m.test(text))
)

describe.each(["Effect 3", "Effect 4"] as const)("on %s, in an empty folder", (line) => {
  it.each(guides)("the first programs of %s run with what the guide installs", (document) =>
    followFirst(document, line, onNode(line))
  )
})
