// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `security_and_compliance` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
1268aPS2ArpNrrS1jrNNDSS
`
