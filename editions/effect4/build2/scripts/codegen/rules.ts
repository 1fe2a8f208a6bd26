/**
 * What holds for the whole platform, so that no patch has to say it endpoint by endpoint.
 */
import * as Spec from "./spec.js"

interface Rule {
  readonly reason: string
  readonly apply: (project: Spec.Project) => void
}

const setType = (fields: Spec.Fields, name: string, change: (type: Spec.Type) => Spec.Type): void => {
  const facts = Spec.factsOf(fields[name]!)
  fields[name] = Spec.shortest({ ...facts, type: Spec.printType(change(Spec.parseType(facts.type))) })
}

/** Says that a field is always there, unless an official example shows that it is not. */
const always = (fields: Spec.Fields, name: string): void => {
  if (Spec.factsOf(fields[name]!).nullable === true) return
  setType(fields, name, (type) => ({ ...type, always: true }))
}

/** Every set of fields of a project, in requests and in what comes back. */
const everywhere = (project: Spec.Project, visit: (fields: Spec.Fields) => void): void => {
  const walk = (fields: Spec.Fields | undefined): void => {
    if (fields === undefined) return
    visit(fields)
    for (const field of Object.values(fields)) walk(Spec.factsOf(field).fields)
  }
  for (const endpoint of Object.values(project.endpoints)) {
    for (const fields of [
      endpoint.query,
      endpoint.headers,
      endpoint.body,
      endpoint.response,
      endpoint.envelope
    ]) {
      walk(fields)
    }
  }
  for (const event of Object.values(project.events)) {
    walk(event.fields)
    walk(event.answer)
  }
  for (const fields of Object.values(project.types)) walk(fields)
}

/** The type of a field whose official example shows another. */
const reconcile = (type: Spec.Type, seen: string): Spec.Type => {
  if (seen.startsWith("map-of-")) return { ...type, value: { ...type.value!, base: "any" } }
  // The example holds a list where the page has one value: what the platform sends is the list.
  if (seen === "array" && type.depth === 0) return { ...type, depth: 1 }
  if (seen === "array") return { ...type, base: "any" }
  if (seen === "not-array:object") return { ...type, depth: 0 }
  if (seen === "object" || seen.startsWith("not-array:"))
    return { base: "any", depth: 0, always: type.always }
  // Numbers in texts and texts of digits are mended when a response is decoded.
  return type
}

/** The named structures that requests hold: what an answer may lack a request may still need. */
const inRequests = (project: Spec.Project): ReadonlySet<Spec.Fields> => {
  const found = new Set<Spec.Fields>()
  const walk = (fields: Spec.Fields | undefined): void => {
    if (fields === undefined || found.has(fields)) return
    found.add(fields)
    for (const field of Object.values(fields)) walk(Spec.innerFields(project, field))
  }
  for (const { query, headers, body } of Object.values(project.endpoints)) {
    for (const fields of [query, headers, body]) walk(fields)
  }
  return found
}

/** What endpoints are called that only read, though they are sent with POST. */
const readers: ReadonlySet<string> = new Set(
  (
    "basic_batch basic_recognize batch_get batch_get_id batch_get_mute_status batch_query check " +
    "check_white_black_list convert copy_table_state department_overview detail detect extract fetch filter " +
    "find find_by_page find_by_user_list get get_agency_account get_attachments get_by_department highlight " +
    "id_convert list list_by_id list_data match message_push_overview meta mget mget_instance_relation_info " +
    "oql_query overview preview_result query query_analytics_data query_detail query_multi_timeline " +
    "query_operation_logs query_timeline query_user_allowed_remedys read read_status recognize " +
    "room_availability_check room_find search search_cc search_launchable suggestion translate tree " +
    "user_stats_fields_query"
  ).split(" ")
)

/** Rules that look at what patches have corrected, and leave alone what these have settled. */
const lateRules: ReadonlyArray<Rule> = [
  {
    reason:
      "What only reads can be asked again after a fault, whatever its method: listings, searches and look-ups.",
    apply: (project) => {
      for (const [id, endpoint] of Object.entries(project.endpoints)) {
        const reads = endpoint.paging !== undefined || readers.has(id.slice(id.lastIndexOf(".") + 1))
        if (endpoint.method === "POST" && reads) endpoint.repeatable ??= true
      }
    }
  },
  {
    reason: "A field whose type hangs on an option of the request has either type.",
    apply: (project) =>
      everywhere(project, (fields) => {
        for (const [name, field] of Object.entries(fields)) {
          const facts = Spec.factsOf(field)
          const types = new Set(
            (facts.with ?? []).filter(({ inside }) => inside !== true).map(({ type }) => type)
          )
          const { base, value } = Spec.parseType(facts.type)
          // What may be anything is so with every option.
          if (types.size === 0 || base === "any" || value?.base === "any") continue
          facts.or = [...types]
          fields[name] = facts
        }
      })
  }
]

const rules: ReadonlyArray<Rule> = [
  {
    reason: "An official example that answers without data shows that no field of it is always there.",
    apply: (project) => {
      for (const { noData, response = {} } of Object.values(project.endpoints)) {
        for (const name of noData === true ? Object.keys(response) : []) {
          setType(response, name, (type) => ({ ...type, always: false }))
        }
      }
    }
  },
  {
    reason: "A field that needs a scope is left out where the application lacks it.",
    apply: (project) => {
      const requests = inRequests(project)
      everywhere(project, (fields) => {
        if (requests.has(fields)) return
        for (const [name, field] of Object.entries(fields)) {
          if (Spec.factsOf(field).scopes !== undefined)
            setType(fields, name, (type) => ({ ...type, always: false }))
        }
      })
    }
  },
  {
    reason:
      "An answer of one field is that field: what was made, found or changed. No official example leaves it out. " +
      "Deletions may answer with nothing, a lone `data` describes the envelope, a flag may be left out for false, and " +
      "where there is no documentation nothing is sure.",
    apply: (project) => {
      for (const { method, answer, doc, noData, response = {} } of Object.values(project.endpoints)) {
        if (noData === true) continue
        const [name, ...others] = Object.keys(response)
        if (name === undefined || others.length > 0 || name === "data") continue
        if (method === "DELETE" || answer !== "envelope" || doc === null) continue
        const { type, seen } = Spec.factsOf(response[name]!)
        const unsure = seen !== undefined || ["boolean", "any"].includes(Spec.parseType(type).base)
        if (!unsure) always(response, name)
      }
    }
  },
  {
    reason:
      "A page holds its items. Where there are none the platform sends an empty list, null or nothing, which decode alike.",
    apply: (project) => {
      for (const { paging, response = {} } of Object.values(project.endpoints)) {
        for (const name of paging === undefined ? [] : [paging.items, ...(paging.alsoItems ?? [])]) {
          if (response[name] !== undefined) always(response, name)
        }
      }
    }
  },
  {
    reason: "A listing keeps its pages within the limits of the field that takes their size.",
    apply: (project) => {
      for (const { paging, query = {}, body = {} } of Object.values(project.endpoints)) {
        const field =
          paging?.requestSize === undefined
            ? undefined
            : (query[paging.requestSize] ?? body[paging.requestSize])
        const { min, max } = field === undefined ? {} : Spec.factsOf(field)
        if (min !== undefined && min > 1) paging!.minPageSize = min
        if (max !== undefined) paging!.maxPageSize ??= max
      }
    }
  },
  {
    reason: "Where an official example contradicts the type on its page, both are accepted.",
    apply: (project) =>
      everywhere(project, (fields) => {
        for (const [name, field] of Object.entries(fields)) {
          const { seen } = Spec.factsOf(field)
          if (seen !== undefined) setType(fields, name, (type) => reconcile(type, seen))
        }
      })
  }
]

export const applyRules = (project: Spec.Project): void => {
  for (const rule of rules) rule.apply(project)
}

export const applyLateRules = (project: Spec.Project): void => {
  for (const rule of lateRules) rule.apply(project)
}
