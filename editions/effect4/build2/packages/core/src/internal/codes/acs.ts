// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `acs` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
vxp8NiNkN2N1dN6N4QD2jD
`
