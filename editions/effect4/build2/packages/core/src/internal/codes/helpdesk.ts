// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `helpdesk` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
3attP2PNPb0A
`
