/**
 * For the generator of the reference: the comment that a file begins with is its module's, with no tag that says so.
 */
import { Comment, Converter, ReflectionKind } from "typedoc"

/** The text of a comment, up to its tags. */
const textOf = (comment) =>
  comment
    .replace(/^\/\*\*|\*\/$/g, "")
    .replace(/^[ \t]*\* ?/gm, "")
    .split(/^@/m)[0]
    .trim()

export const load = (app) => {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (!reflection.kindOf(ReflectionKind.Module) || reflection.comment !== undefined) return
    const file = context.getSymbolFromReflection(reflection)?.declarations?.[0]?.getSourceFile()
    const comment = /^\/\*\*[^]*?\*\//.exec(file?.text ?? "")?.[0]
    if (comment !== undefined) reflection.comment = new Comment([{ kind: "text", text: textOf(comment) }])
  })
}
