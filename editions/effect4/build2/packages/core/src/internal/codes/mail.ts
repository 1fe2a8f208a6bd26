// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * What the error codes of `mail` say, as `codeClass.ts` reads it.
 */
export const codes: string = `
qd2qP!N!P!S2NNPSP2hNDpaZ9SZQ8N14vP15tD5SNNNPNP!2N7Q4Q3DNNN4NS9NSqfDbNrkD3N2Q2QQ7S2NS1j5N
`
