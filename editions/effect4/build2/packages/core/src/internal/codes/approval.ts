// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `approval` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
tsj6NNN3D2PN3SNSN2S3unP
`
