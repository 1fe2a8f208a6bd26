/**
 * The parts of undici that are loaded one by one: the whole takes three times as long to load. The package has no
 * `exports` that would forbid it, and its types are those of the whole.
 */
declare module "undici/lib/dispatcher/pool.js" {
  import { Pool } from "undici"
  export default Pool
}

declare module "undici/lib/dispatcher/env-http-proxy-agent.js" {
  import { EnvHttpProxyAgent } from "undici"
  export default EnvHttpProxyAgent
}
