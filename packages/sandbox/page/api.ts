/** The control API, as the page uses it. */
import type { Failure } from "../src/SandboxControl.js"

/** Where the sandbox asks for one, it comes with the page's address and is kept for this tab. */
const tokenKey = "sandbox.token"

const tokenAtFirst = (): string | undefined => {
  const given = new URLSearchParams(location.search).get("token")
  try {
    if (given !== null) {
      sessionStorage.setItem(tokenKey, given)
      history.replaceState(null, "", location.pathname)
    }
    return given ?? sessionStorage.getItem(tokenKey) ?? undefined
  } catch {
    return given ?? undefined
  }
}

let token = tokenAtFirst()

export const setToken = (given: string): void => {
  token = given
  try {
    sessionStorage.setItem(tokenKey, given)
  } catch {
    // Storage is forbidden: it lasts as long as the page.
  }
}

/** The sandbox refused; status 0: it cannot be reached. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string
  ) {
    super(message)
  }
}

const failure = async (response: Response): Promise<ApiError> => {
  try {
    const { error } = (await response.json()) as Failure
    const problems = (error.problems ?? []).map(({ message, path }) => `${path} ${message}`)
    return new ApiError(response.status, [error.message, ...problems].join("\n"))
  } catch {
    return new ApiError(response.status, `HTTP ${response.status}`)
  }
}

export const call = async <A>(method: string, path: string, body?: unknown): Promise<A> => {
  let response: Response
  try {
    response = await fetch(`/_sandbox${path}`, {
      method,
      headers: {
        accept: "application/json",
        ...(method === "GET" ? {} : { "x-sandbox-control": "1" }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { "content-type": "application/json" })
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })
  } catch {
    throw new ApiError(0, "The sandbox does not answer")
  }
  if (!response.ok) throw await failure(response)
  return (await response.json()) as A
}

/** An address that the browser reads by itself, where no header can be set. */
export const address = (path: string): string =>
  token === undefined ? `/_sandbox${path}` : `/_sandbox${path}?token=${encodeURIComponent(token)}`

export const fileAddress = (key: string): string => address(`/files/${encodeURIComponent(key)}`)
