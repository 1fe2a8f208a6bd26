/**
 * Patterns of commands, and the parameters that follow from them.
 *
 * A pattern is one or more words, then parameters: `deploy <service> [replicas]`, `book <room...>`, `user add <name>`.
 * `<x>` has to be given, `[x]` may be left out, and three dots take all words that are left.
 *
 * @since 0.1.0
 */

type Words<Text extends string> = Text extends `${infer First} ${infer Rest}`
  ? [...(First extends "" ? [] : [First]), ...Words<Rest>]
  : Text extends ""
    ? []
    : [Text]

type ParameterOf<Word> = Word extends `<${infer Name}...>`
  ? { readonly [_ in Name]: ReadonlyArray<string> }
  : Word extends `<${infer Name}>`
    ? { readonly [_ in Name]: string }
    : Word extends `[${infer Name}...]`
      ? { readonly [_ in Name]: ReadonlyArray<string> }
      : Word extends `[${infer Name}]`
        ? { readonly [_ in Name]?: string }
        : unknown

type All<List extends ReadonlyArray<string>> = List extends readonly [
  infer First extends string,
  ...infer Rest extends ReadonlyArray<string>
]
  ? ParameterOf<First> & All<Rest>
  : unknown

/**
 * What a pattern gives: a text of each `<x>`, a text or nothing of `[x]`, and of `<x...>` and `[x...]` a list, which of
 * the former has one word at least.
 *
 * @since 0.1.0
 * @category models
 */
export type Parameters<Pattern extends string> = string extends Pattern
  ? { readonly [name: string]: string | ReadonlyArray<string> | undefined }
  : { readonly [Name in keyof All<Words<Pattern>>]: All<Words<Pattern>>[Name] }

type Kind<Word extends string> = Word extends `<${infer Name}...>`
  ? [Name, "rest"]
  : Word extends `[${infer Name}...]`
    ? [Name, "rest"]
    : Word extends `<${infer Name}>`
      ? [Name, "required"]
      : Word extends `[${infer Name}]`
        ? [Name, "optional"]
        : ["", "word"]

/** Goes through the words; `Stage` is the kind of the last one, `Names` are those that were used. */
type Check<List extends ReadonlyArray<string>, Stage extends string, Names> = List extends readonly [
  infer Word extends string,
  ...infer Rest extends ReadonlyArray<string>
]
  ? Kind<Word> extends [infer Name extends string, infer Now extends string]
    ? Stage extends "rest"
      ? `nothing can follow ${"..."}`
      : Now extends "word"
        ? Word extends `${string}${"<" | ">" | "[" | "]" | "/"}${string}`
          ? `"${Word}" is neither a word nor a parameter`
          : Stage extends "start" | "word"
            ? Check<Rest, "word", Names>
            : `the word "${Word}" cannot follow a parameter`
        : Stage extends "start"
          ? "it begins with the command's word"
          : Name extends ""
            ? `"${Word}" has no name`
            : Name extends Names
              ? `"${Name}" stands there twice`
              : [Stage, Word] extends ["optional", `<${string}`]
                ? `"${Word}" must be given, and cannot follow what may be left out`
                : Check<Rest, Now, Names | Name>
    : never
  : Stage extends "start"
    ? "it is empty"
    : never

/**
 * What is wrong with a pattern; `unknown` where nothing is. A pattern that is not known when the program is compiled is
 * looked at when the layer is built, which then dies.
 *
 * @since 0.1.0
 * @category models
 */
export type Checked<Pattern extends string> = string extends Pattern
  ? unknown
  : [Check<Words<Pattern>, "start", never>] extends [never]
    ? unknown
    : { readonly problem: Check<Words<Pattern>, "start", never> }

/**
 * What may be told of a command.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** What it does, for the help text. */
  readonly description?: string | undefined
  /** Other words for its first one. */
  readonly aliases?: ReadonlyArray<string> | undefined
  /** Left out of the help text. */
  readonly hidden?: boolean | undefined
}

/**
 * A command as the help text shows it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Described {
  /** `/deploy <service> [replicas]` */
  readonly usage: string
  readonly description: string | undefined
  readonly aliases: ReadonlyArray<string>
}

/** Whether texts may fit: what is taken is the same or more, or some of them, as `"on" | "off"`. */
type MayFit<Given, Taken> = [Given] extends [Taken]
  ? true
  : [Extract<Taken, Given>] extends [never]
    ? false
    : true

/** The names that a schema needs and that a pattern does not give for sure, or not of that kind. */
type Unfitting<Given, Taken> = {
  readonly [Name in keyof Taken]-?: Name extends keyof Given
    ? Pick<Given, Name> extends Required<Pick<Given, Name>>
      ? MayFit<Given[Name], Taken[Name]> extends true
        ? never
        : Name
      : Pick<Taken, Name> extends Required<Pick<Taken, Name>>
        ? Name
        : MayFit<Exclude<Given[Name], undefined>, Exclude<Taken[Name], undefined>> extends true
          ? never
          : Name
    : Pick<Taken, Name> extends Required<Pick<Taken, Name>>
      ? Name
      : never
}[keyof Taken]

type IsFit<Given, Taken> = Given extends Taken
  ? true
  : // Of several shapes one may fit.
    Taken extends object
    ? [Unfitting<Given, Taken>] extends [never]
      ? true
      : false
    : false

/**
 * What is wrong with a schema that cannot take what a pattern gives; `unknown` where nothing is. A schema may take some
 * texts only, such as `Schema.Literal("on", "off")`: whoever writes something else is told so. What a pattern gives that
 * is not known when the program is compiled, the schema sees when somebody uses the command.
 *
 * @since 0.1.0
 * @category models
 */
export type Fitted<Pattern extends string, Input> = string extends Pattern
  ? unknown
  : true extends IsFit<Parameters<Pattern>, Input>
    ? unknown
    : Unfit<Pattern, Input>

/**
 * What is wrong with a schema that does not take what a pattern gives.
 *
 * @since 0.1.0
 * @category models
 */
export interface Unfit<Pattern extends string, Input> {
  readonly problem: "the schema does not take what the pattern gives"
  readonly given: Parameters<Pattern>
  readonly taken: Input
}
