// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * The error codes of all projects after which the same call may succeed, but for those whose HTTP status says so.
 */
export const laterCodes: string = `
7slBvuRm6sB1rvC2tCh9C6CrnC9W8W10dzB2xkB2B2B5BB2Cmd9W5efB6B2C19irRR5R8c0W73eB2b9CC2CB2BBd4kRrRRWquWrwR1dW5CnW
1i4B1ezgBf1kpBh6CcW6cBB1159B7psB5BgCnC1ihRy0W1d8C1vbBocB2qBekR1xi6BBaBBB4BB2aB5B2pBC!46R42B3B2rBBeB2B2BB8B8B
Ba0B9B3B1iB12WdC4CdgR1ulB177kB3uvBBrrBrsBdwB2qcB2agBlRr2BrvCdvwByWoBBBBBBBBBB3nB2iRCfB8dWCaxBBBBBgz0RaswB
eteBeRhBB7W1tefB!jaiR12wjCsRC2cu7WvbtB5egBrtB3a20C6mfbWensB2drsR2zWuB1e8R1fm5BB2B4i1fBeC8cwxRW
`
