// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `search` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
r7xwNruArnPrvNrqD7D2S
`
