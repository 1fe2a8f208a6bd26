// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `tenant` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
pdkwNP
`
