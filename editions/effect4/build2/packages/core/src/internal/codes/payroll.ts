// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `payroll` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
1hl0kN!N!N2SSD5N2DD2Z
`
