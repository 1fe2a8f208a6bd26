// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `ephemeral` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
dxfN
`
