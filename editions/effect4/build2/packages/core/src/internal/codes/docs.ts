// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `docs` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
1pxv1SP4N8NbZ1jP
`
