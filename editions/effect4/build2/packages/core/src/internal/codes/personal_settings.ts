// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `personal_settings` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
16z2iD3D2P
`
