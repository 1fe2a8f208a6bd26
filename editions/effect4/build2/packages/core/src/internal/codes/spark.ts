// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `spark` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
1zl5uP
`
