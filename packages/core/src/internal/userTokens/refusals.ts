/** Why a user has to authorize the app (again), and why nobody is even asked: the layer has ended, the user has no id. */
import * as FeishuError from "../../FeishuError.js"

/** The platform's codes for a refresh token that will never work again. */
const spent = new Set([20026, 20037, 20064, 20073, 99991669])

export const isSpent = (error: FeishuError.FeishuError): boolean => spent.has(error.code)

export const loginRequired = (why: string): FeishuError.FeishuAuthError =>
  new FeishuError.FeishuAuthError({
    endpoint: "UserTokens.get",
    method: "",
    path: "",
    code: -1,
    msg: `${why}: the user has to authorize the app`,
    // As OpenID Connect calls it.
    oauth: "login_required"
  })

export const closed = (): FeishuError.FeishuInvalidRequestError =>
  new FeishuError.FeishuInvalidRequestError({
    endpoint: "UserTokens",
    problems: [{ path: "UserTokens", message: "is closed: the scope of its layer has ended" }]
  })

export const noKeys = (): FeishuError.FeishuInvalidRequestError =>
  new FeishuError.FeishuInvalidRequestError({
    endpoint: "UserTokens",
    problems: [{ path: "user", message: "must have an open_id, a union_id or a user_id" }]
  })
