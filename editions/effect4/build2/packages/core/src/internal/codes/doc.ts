// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `doc` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
1yiyNP2s5PlSZnS
`
