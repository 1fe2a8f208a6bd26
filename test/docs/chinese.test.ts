/** The Chinese documents say what the English ones say, and are set as Chinese is. */
import { assert, describe, it } from "@effect/vitest"
import { fromMarkdown } from "mdast-util-from-markdown"
import { gfmFromMarkdown } from "mdast-util-gfm"
import { gfm } from "micromark-extension-gfm"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { documents, fencesOf, read, root } from "./documents.js"

const chinese = documents.filter((document) => document.endsWith(".zh-CN.md"))

/** The lines that are prose, without what stands in code, and their numbers. */
const prose = (document: string): ReadonlyArray<readonly [line: string, number: number]> => {
  let isCode = false
  return read(document)
    .split("\n")
    .flatMap((line, index) => {
      if (/^\s*```/.test(line)) isCode = !isCode
      return isCode || /^\s*```/.test(line)
        ? []
        : [[line.replace(/`[^`]*`/g, "`").replace(/\]\([^)]*\)/g, "]"), index + 1] as const]
    })
}

/** The modules that a program imports. */
const imports = (text: string): ReadonlyArray<string> =>
  [...text.matchAll(/^import .* from ("[^"]+")$/gm)].map(([, module]) => module!)

/** Texts that show the stars which were to make them bold: between a stop and a character, Markdown sees no word's edge. */
const withStars = (document: string): ReadonlyArray<string> => {
  const found: Array<string> = []
  const look = (node: object): void => {
    if ("type" in node && node.type === "text" && "value" in node && String(node.value).includes("**")) {
      found.push(String(node.value))
    }
    if ("children" in node) (node.children as ReadonlyArray<object>).forEach(look)
  }
  look(fromMarkdown(read(document), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
  return found
}

/** Words for which the documents have another one: each thing has one name, that of the platform's own pages where it has one. */
const instead: Readonly<Record<string, string>> = {
  应答: "响应",
  规格: "规范",
  频控: "频率限制",
  限流: "频率限制",
  秘钥: "密钥",
  缺省: "默认",
  帐号: "账号",
  登陆: "登录",
  可摇树: "支持 tree-shaking",
  自建机器人: "自定义机器人",
  企业应用商店: "应用目录"
}

const characters = "\\u3400-\\u9fff"

describe.each(chinese)("%s", (document) => {
  const english = document.replace(".zh-CN", "")

  it("stands beside an English document, and each leads to the other", () => {
    assert.isTrue(existsSync(join(root, english)))
    assert.include(read(document), `[English](${english.split("/").at(-1)})`)
    assert.include(read(english), `[中文](${document.split("/").at(-1)})`)
  })

  it("has the commands and the programs of the English document", () => {
    const of = (which: string) => fencesOf(which).filter(({ language }) => language !== "text")
    assert.deepStrictEqual(
      of(document).map(({ language, mode, text }) => [
        language,
        mode,
        language === "sh" ? text : imports(text)
      ]),
      of(english).map(({ language, mode, text }) => [
        language,
        mode,
        language === "sh" ? text : imports(text)
      ])
    )
  })

  it("has the sections of the English document", () => {
    const levels = (which: string) => prose(which).flatMap(([line]) => /^#+(?= )/.exec(line) ?? [])
    assert.deepStrictEqual(levels(document), levels(english))
  })

  it("has full-width punctuation after Chinese characters", () => {
    const wrong = prose(document).filter(([line]) =>
      new RegExp(`[${characters}][,;:!?](?![\\w/])|[${characters}]\\(|\\)[${characters}]`).test(line)
    )
    assert.deepStrictEqual(wrong, [])
  })

  it("calls each thing by its one name", () => {
    const wrong = prose(document).flatMap(([line, number]) =>
      Object.entries(instead)
        .filter(([word]) => line.includes(word))
        .map(([word, right]) => `${number}: ${word}, which is ${right}`)
    )
    assert.deepStrictEqual(wrong, [])
  })

  it("writes an ID as the platform does", () => {
    const wrong = prose(document).filter(([line]) =>
      new RegExp(`[${characters}] ?\\bid\\b|\\bid\\b ?[${characters}]`).test(line)
    )
    assert.deepStrictEqual(wrong, [])
  })

  it("shows as bold what is meant to be", () => assert.deepStrictEqual(withStars(document), []))

  it("has each sentence on one line: a break would show as a space between two characters", () => {
    const lines = prose(document)
    const wrong = lines.filter(
      ([line, number], index) =>
        /\S/.test(line) &&
        !/^\s*(?:#|\||!\[|<!--)/.test(line) &&
        lines[index + 1]?.[1] === number + 1 &&
        /^\s*[^\s\-*\d|#<`]/.test(lines[index + 1]![0])
    )
    assert.deepStrictEqual(wrong, [])
  })
})
