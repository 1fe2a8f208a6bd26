// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `okr` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
lgdmPNN4D
`
