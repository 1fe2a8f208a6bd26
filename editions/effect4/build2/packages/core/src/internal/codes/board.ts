// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `board` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
1pxxxP
`
