/** The languages of code blocks: the platform numbers them from 1. */
const names: ReadonlyArray<string> = (
  "plaintext abap ada apache apex assembly bash csharp c++ c cobol css " +
  "coffeescript d dart delphi django dockerfile erlang fortran foxpro go groovy html " +
  "htmlbars http haskell json java javascript julia kotlin latex lisp logo lua " +
  "matlab makefile markdown nginx objective-c openedgeabl php perl postscript powershell prolog protobuf " +
  "python r rpg ruby rust sas scss sql scala scheme scratch shell " +
  "swift thrift typescript vbscript visualbasic xml yaml cmake diff gherkin graphql glsl " +
  "properties solidity toml"
).split(" ")

/** What Markdown calls some of them beside their names. */
const aliases: Readonly<Record<string, string>> = {
  cpp: "c++",
  cs: "csharp",
  docker: "dockerfile",
  golang: "go",
  hs: "haskell",
  js: "javascript",
  jsx: "javascript",
  kt: "kotlin",
  md: "markdown",
  objc: "objective-c",
  ps1: "powershell",
  proto: "protobuf",
  py: "python",
  rb: "ruby",
  rs: "rust",
  sh: "shell",
  tex: "latex",
  text: "plaintext",
  ts: "typescript",
  tsx: "typescript",
  vb: "visualbasic",
  yml: "yaml"
}

/** The number of a language as Markdown names it; what is not known is plain text. */
export const languageNumber = (name: string): number => {
  const lower = name.toLowerCase()
  return Math.max(0, names.indexOf(aliases[lower] ?? lower)) + 1
}

/** The name of a language; `null` for plain text. */
export const languageName = (number: number): string | null =>
  number <= 1 ? null : (names[number - 1] ?? null)
