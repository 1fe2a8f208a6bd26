/** What bots say by themselves. */
import type { Described } from "../Command.js"
import type { Problem } from "./line/schema.js"

/**
 * What a bot says by itself.
 *
 * @since 0.1.0
 * @category models
 */
export interface Texts {
  /** A handler failed. */
  readonly failed: string
  /** A command lacks what must be given: its name and the usage. */
  readonly missing: (name: string, usage: string) => string
  /** A command has more words than it takes: those and the usage. */
  readonly tooMany: (words: ReadonlyArray<string>, usage: string) => string
  /** What was given does not fit: what is wrong, where it stands, and the usage. */
  readonly invalid: (problems: ReadonlyArray<Problem>, usage: string) => string
  /** A command that there is not: its word, and those that there are. */
  readonly unknown: (word: string, commands: ReadonlyArray<Described>) => string
  /** All commands. */
  readonly help: (commands: ReadonlyArray<Described>) => string
  /** An answer to a question does not fit: what is wrong. */
  readonly again: (problems: ReadonlyArray<Problem>) => string
  /** A message came late: minutes since it was sent. Asks whether it still counts. */
  readonly late: (minutes: number) => string
  /** What counts as yes to that question, in lower case and without punctuation. */
  readonly yes: ReadonlyArray<string>
  /**
   * What counts as no, in the same way. Anything else that somebody says then is handled as a message of its own, and the
   * late one is left.
   */
  readonly no: ReadonlyArray<string>
}

const lines = (first: string, commands: ReadonlyArray<Described>, colon: string): string =>
  [
    first,
    ...commands.map(({ description, usage }) =>
      description === undefined ? usage : `${usage}${colon}${description}`
    )
  ].join("\n")

const listed = (problems: ReadonlyArray<Problem>, colon: string): string =>
  problems.map(({ message, path }) => (path === "" ? message : `${path}${colon}${message}`)).join("\n")

export const english: Texts = {
  failed: "Something went wrong. Please try again later.",
  missing: (name, usage) => `<${name}> is missing.\nUsage: ${usage}`,
  tooMany: (words, usage) => `There is more than I understand: ${words.join(" ")}\nUsage: ${usage}`,
  invalid: (problems, usage) => `${listed(problems, ": ")}\nUsage: ${usage}`,
  unknown: (word, commands) =>
    commands.length === 0
      ? `There is no command /${word}.`
      : lines(`There is no command /${word}. There are:`, commands, ": "),
  help: (commands) => (commands.length === 0 ? "There are no commands." : lines("Commands:", commands, ": ")),
  again: (problems) => `${listed(problems, ": ")}\nPlease answer again.`,
  late: (minutes) =>
    `Your message is ${minutes} minutes old. Shall I still answer it? Reply yes, and I will; otherwise I leave it.`,
  yes: "yes|y|yes please|yeah|yep|ok|okay|sure|please|go ahead|是|是的|好|好的|行|可以|要|需要|嗯".split("|"),
  no: "no|n|no thanks|no thank you|nope|never mind|nevermind|否|不|不是|不用|不用了|不要|不需要|不必|算了".split(
    "|"
  )
}

export const chinese: Texts = {
  failed: "出错了，请稍后再试。",
  missing: (name, usage) => `缺少 <${name}>。\n用法：${usage}`,
  tooMany: (words, usage) => `无法理解多余的内容：${words.join(" ")}\n用法：${usage}`,
  invalid: (problems, usage) => `${listed(problems, "：")}\n用法：${usage}`,
  unknown: (word, commands) =>
    commands.length === 0 ? `没有命令 /${word}。` : lines(`没有命令 /${word}。可用的命令：`, commands, "："),
  help: (commands) => (commands.length === 0 ? "没有可用的命令。" : lines("可用的命令：", commands, "：")),
  again: (problems) => `${listed(problems, "：")}\n请重新回答。`,
  late: (minutes) => `这条消息是 ${minutes} 分钟前发送的。还需要处理吗？回复“是”则处理，否则忽略。`,
  yes: english.yes,
  no: english.no
}
