// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `base` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
qvm9D25Q
`
