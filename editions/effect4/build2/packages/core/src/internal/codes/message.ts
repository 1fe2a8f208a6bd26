// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `message` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
8kdN2uPP5NNdP4N4N4P41y1N
`
