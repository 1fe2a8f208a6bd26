/**
 * For the generator of the reference: modules bear the names by which they are imported, the comment that a file begins with
 * is its module's, with no tag that says so, and the shape of a generated input or output is shown once, as its type.
 */
import { Comment, Converter, ReflectionKind } from "typedoc"

/** The text of a comment, up to its tags. */
const textOf = (comment) =>
  comment
    .replace(/^\/\*\*|\*\/$/g, "")
    .replace(/^[ \t]*\* ?/gm, "")
    .split(/^@/m)[0]
    .trim()

const isGenerated = (name) => /^@effect-feishu\/core\/(?:api|events)\//.test(name)

export const load = (app) => {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (!reflection.kindOf(ReflectionKind.Module)) return
    reflection.name = `@effect-feishu/${reflection.name.replace("/src/", "/")}`
    if (reflection.comment !== undefined) return
    const file = context.getSymbolFromReflection(reflection)?.declarations?.[0]?.getSourceFile()
    const comment = /^(?:\/\/.*\n)*(\/\*\*[^]*?\*\/)/.exec(file?.text ?? "")?.[1]
    if (comment !== undefined) reflection.comment = new Comment([{ kind: "text", text: textOf(comment) }])
  })
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.children ?? []) {
      if (!isGenerated(module.name)) continue
      const types = new Set(
        module.children
          ?.filter((one) => one.kindOf([ReflectionKind.Interface, ReflectionKind.TypeAlias]))
          .map(({ name }) => name)
      )
      const twice = module.children?.filter(
        (one) => one.kindOf(ReflectionKind.Variable) && types.has(one.name)
      )
      for (const one of twice ?? []) project.removeReflection(one)
    }
  })
}
