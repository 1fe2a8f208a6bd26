// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `minutes` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
18tfeN2NP2bcS2Q4N
`
