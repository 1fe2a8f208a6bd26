// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `bitable` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
qvloSDD6D2ZSaDS5DNNNNNNSNNNN1eQQQQZQQZZZQQ6DaDA2Z4sP2Pb2N8gD
`
