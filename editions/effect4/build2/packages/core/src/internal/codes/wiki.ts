// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `wiki` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
2t31NP2D
`
