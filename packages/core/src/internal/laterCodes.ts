// GENERATED from spec/. DO NOT EDIT: correct spec/patches.
/**
 * The error codes of all projects after which the same call may succeed, but for those whose HTTP status says so.
 */
export const laterCodes: string = `
7slBvuRm6sB1rvC2tCh9C6CrnC9W8W10dzB2xkB2B2B5BB2Ck4oB28lW5efB6B2C19irRR5R8c0W73eB2b9CC2CB2BBd4kRrRRWquWrwR1dW
5CnW1i4B1ezgBf1kpBh6CcW6cBB3B1156B7psB5BgCnC1ihRy0W1d8C1vbBocB2qBekR1xi6BBaBBB4BB2aB5B2pBC!46R42B3B2rBBeB2B
2BB8B8BBa0B9B3B1iB12WdC4CdgR1ulB177kB3uvBBrrBrsBdwB2p9BBaBjB9BB17cBBBB130BlRr2BrvCdvwByWoBBBBBBBBBB3nB2iRCfB
8dWCaxBBBBBgz0RaswBeteBeRhBB7W1tefB!jaiR12wjCsRC3ieBB29bsWvbtB5egBrtB3a20C6mfbWensB2drsR2zWuB1e8R1fm5BB2B
4i1fBeC8cwxRW
`
