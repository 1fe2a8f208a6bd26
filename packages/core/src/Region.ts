/**
 * Where the platform is: Feishu in China, Lark elsewhere, or a host of one's own.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { FeishuInvalidRequestError, type Problem } from "./FeishuError.js"
import { parseOrigin } from "./internal/url.js"
import * as Settings from "./Settings.js"

/**
 * @since 0.1.0
 * @category type ids
 */
export const TypeId: TypeId = "~@effect-feishu/core/Region"

/**
 * @since 0.1.0
 * @category type ids
 */
export type TypeId = "~@effect-feishu/core/Region"

/**
 * The platform's own regions.
 *
 * @since 0.1.0
 * @category models
 */
export type Name = "feishu" | "lark"

/**
 * The hosts of the platform, each as an origin: `https://open.feishu.cn`.
 *
 * @since 0.1.0
 * @category models
 */
export interface Service {
  /** Where the API is. */
  readonly open: string
  /** Where users sign in. Absent with a base URL of one's own and no accounts URL. */
  readonly accounts: string | undefined
  /** Where a few old endpoints are. */
  readonly www: string
  /** The only origins that a token is sent to. */
  readonly hosts: ReadonlySet<string>
}

/**
 * Which hosts the platform is at.
 *
 * @since 0.1.0
 * @category models
 */
export interface Options {
  /** Default `feishu`. */
  readonly region?: Name | (string & {}) | undefined
  /**
   * The API's origin, instead of the region's: `https://`, without path or query. `http://` for this machine, or with
   * `allowInsecure`.
   */
  readonly baseUrl?: string | undefined
  /** The origin where users sign in, instead of the region's. */
  readonly accountsUrl?: string | undefined
  /**
   * Takes `http://` for other machines too, such as a sandbox in a container or a gateway of one's own network: the
   * app's secret and all tokens then travel unencrypted. Default `false`.
   */
  readonly allowInsecure?: boolean | undefined
}

/**
 * The hosts of the platform.
 *
 * @since 0.1.0
 * @category tags
 */
export class Region extends Context.Tag(TypeId)<Region, Service>() {}

type Hosts = Pick<Service, "open" | "www"> & { readonly accounts: string }

const regions: Readonly<Record<Name, Hosts>> = {
  feishu: {
    open: "https://open.feishu.cn",
    accounts: "https://accounts.feishu.cn",
    www: "https://www.feishu.cn"
  },
  lark: {
    open: "https://open.larksuite.com",
    accounts: "https://accounts.larksuite.com",
    www: "https://www.larksuite.com"
  }
}

/**
 * Whether an origin, such as `https://open.feishu.cn`, is one of the platform's own.
 *
 * @since 0.1.0
 * @category guards
 */
export const isPlatform = (origin: string): boolean =>
  Object.values(regions).some((hosts) => Object.values(hosts).includes(origin))

const isName = (region: string): region is Name => Object.hasOwn(regions, region)

const known = Object.keys(regions).join(" and ")

/**
 * What the options are called where they come from, for the errors about them.
 *
 * @since 0.1.0
 * @category models
 */
export type Names = Readonly<Record<keyof Options, string>>

const urlRule: Settings.Rule = /*#__PURE__*/ Settings.rule(
  "a URL",
  (value) => typeof value === "string" || value instanceof URL
)

const ofOptions: Names = {
  region: "region",
  baseUrl: "baseUrl",
  accountsUrl: "accountsUrl",
  allowInsecure: "allowInsecure"
}

const rules: Settings.Rules<Options> = {
  region: Settings.text,
  baseUrl: urlRule,
  accountsUrl: urlRule,
  allowInsecure: Settings.flag
}

/**
 * Finds the hosts of a region, or takes one's own.
 *
 * Fails with `FeishuInvalidRequestError`, naming every option that does not fit: an unknown region, an empty text, a URL
 * with a path, query or password, plain `http://` to another machine that is not allowed. `names` is what they are called
 * there; by default as here.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  options: Options = {},
  names: Names = ofOptions
): Effect.Effect<Service, FeishuInvalidRequestError> =>
  Effect.suspend(() => {
    const problems: Array<Problem> = Settings.problemsOf(options, rules).map(({ message, path }) => ({
      path: names[path as keyof Names] ?? path,
      message
    }))
    if (problems.length > 0) {
      return Effect.fail(new FeishuInvalidRequestError({ endpoint: "Region.make", problems }))
    }
    const originOf = (option: "baseUrl" | "accountsUrl"): string | undefined => {
      const text = options[option]
      if (text === undefined) return undefined
      const parsed = parseOrigin(text, options.allowInsecure === true)
      if ("origin" in parsed) return parsed.origin
      const message =
        parsed.isInsecure === true
          ? `${parsed.problem}. Set ${names.allowInsecure} to true to reach another one, unencrypted`
          : parsed.problem
      problems.push({ path: names[option], message })
      return undefined
    }
    const baseUrl = originOf("baseUrl")
    const accountsUrl = originOf("accountsUrl")
    const region = options.region ?? "feishu"
    if (region === "") {
      problems.push({ path: names.region, message: `must not be empty: the regions are ${known}` })
    } else if (!isName(region)) {
      const message = `is not one of the regions, which are ${known}; a host of your own goes into ${names.baseUrl}`
      problems.push({ path: names.region, message })
    }
    if (problems.length > 0) {
      return Effect.fail(new FeishuInvalidRequestError({ endpoint: "Region.make", problems }))
    }
    // A base URL that is a region's own names that region.
    const named =
      baseUrl === undefined
        ? regions[isName(region) ? region : "feishu"]
        : Object.values(regions).find((hosts) => hosts.open === baseUrl)
    const open = baseUrl ?? (named ?? regions.feishu).open
    const accounts = accountsUrl ?? named?.accounts
    const www = named?.www ?? open
    const hosts = new Set([open, www])
    if (accounts !== undefined) hosts.add(accounts)
    return Effect.succeed({ open, accounts, www, hosts })
  })

/**
 * The hosts that the options name. Fails with `FeishuInvalidRequestError` when one cannot be.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (options: Options = {}): Layer.Layer<Region, FeishuInvalidRequestError> =>
  Layer.effect(Region, make(options))
