// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `apaas` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
1dq4jNNP
`
