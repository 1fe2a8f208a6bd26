/**
 * Services of users' tokens that answer in time and end with an error of their own, whatever is behind them: ours do.
 */
import type { Service } from "../UserToken.js"

export const bounded: WeakSet<Service> = /*#__PURE__*/ new WeakSet()
