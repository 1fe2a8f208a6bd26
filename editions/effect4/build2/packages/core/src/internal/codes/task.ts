// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `task` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
vikgS3PNgD5P5D2PND4oN2S9A2fNaNaNdN2itS2Q
`
