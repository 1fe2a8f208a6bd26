// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `compensation` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
1d2z7N!2PN3NN2N4SS4S2SSS3D3DS8D
`
