/**
 * Wikis: spaces of nodes, each of which stands for a document.
 *
 * @example
 * import * as Effect from "effect/Effect"
 * import { Wiki } from "@effect-feishu/core"
 *
 * const program = Effect.gen(function*() {
 *   const { node } = yield* Wiki.createNode("7034502641455497244", "docx", { title: "Handbook" })
 *   yield* Wiki.copyTree("7034502641455497244", "wikcnTemplate", { targetParentToken: node.node_token })
 *   return yield* Wiki.listNodes("7034502641455497244", { parentNodeToken: node.node_token })
 * })
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as NodeV1 from "./api/wiki/v1/Node.js"
import * as SpaceApi from "./api/wiki/v2/Space.js"
import * as SpaceNode from "./api/wiki/v2/SpaceNode.js"
import type * as Types from "./api/wiki/v2/Types.js"
import * as BatchError from "./BatchError.js"
import type * as Codec from "./Codec.js"
import type { CallOptions, WithToken } from "./Endpoint.js"
import type { FeishuClient } from "./FeishuClient.js"
import type { FeishuError, Problem } from "./FeishuError.js"
import { check, filled, invalid, textLength } from "./internal/arguments.js"
import { byUser } from "./internal/byUser.js"
import * as made from "./internal/made.js"
import * as Paged from "./Paged.js"
import type { UserToken } from "./UserToken.js"
import * as Settings from "./Settings.js"

export {
  /**
   * A node of a tree could not be copied after others had been.
   *
   * @since 0.1.0
   * @category errors
   */
  BatchError
} from "./BatchError.js"

/**
 * A node: its place in a space, and the document for which it stands.
 *
 * @since 0.1.0
 * @category models
 */
export type Node = Types.Node

/**
 * A space.
 *
 * @since 0.1.0
 * @category models
 */
export type Space = SpaceApi.Space

/**
 * The kinds of document that a node can stand for.
 *
 * @since 0.1.0
 * @category models
 */
export type ObjType = SpaceNode.CreateInput["obj_type"]

/**
 * All spaces that the caller may see. Somebody's own library is not among them.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/wiki-v2/space/list
 * @since 0.1.0
 * @category spaces
 */
export const listSpaces = (options?: Paged.Options): Paged.Listing<Space> => SpaceApi.list.items({}, options)

/**
 * Reads a space. `my_library` is the user's own library.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/wiki-v2/space/get
 * @since 0.1.0
 * @category spaces
 */
export const getSpace = (
  spaceId: string,
  options?: CallOptions & { readonly lang?: SpaceApi.GetInput["lang"] }
): Effect.Effect<SpaceApi.GetOutput, FeishuError, FeishuClient> =>
  SpaceApi.get({ space_id: spaceId, lang: options?.lang }, options)

/**
 * Finds a node by its own token, or by the token of its document together with the document's kind.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/wiki-v2/space-node/get_node
 * @since 0.1.0
 * @category nodes
 */
export const getNode = (
  token: string,
  options?: CallOptions & {
    /** The kind of document whose token it is. Default: `wiki`, the token of a node. */
    readonly objType?: SpaceApi.GetNodeInput["obj_type"]
  }
): Effect.Effect<SpaceApi.GetNodeOutput, FeishuError, FeishuClient> =>
  check("Wiki.getNode", SpaceApi.getNode, [textLength("token", token, 1, 999)], () =>
    SpaceApi.getNode({ token, obj_type: options?.objType }, options)
  )

/**
 * What a listing of nodes may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface ListNodesOptions extends Paged.Options {
  /** The node whose children are listed. Default: the nodes at the top of the space. */
  readonly parentNodeToken?: string | undefined
}

/**
 * The direct children of a node, or the nodes at the top of a space. `walkNodes` goes deeper.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/wiki-v2/space-node/list
 * @since 0.1.0
 * @category nodes
 */
export const listNodes = (spaceId: string, options?: ListNodesOptions): Paged.Listing<Node> =>
  SpaceNode.list.items({ space_id: spaceId, parent_node_token: options?.parentNodeToken }, options)

/**
 * A node below another.
 *
 * @since 0.1.0
 * @category models
 */
export interface Walked {
  readonly node: Node
  /** Token of the node under which it stands; absent at the top of a space. */
  readonly parent: string | undefined
  /** 1 for a child of the node that the walk starts from. */
  readonly depth: number
}

/**
 * All nodes below a node, or of a whole space: each before its children, children in their order. Fetched as they are
 * needed. A node that is met a second time, because the tree was changed meanwhile, is not given again.
 *
 * @since 0.1.0
 * @category nodes
 */
export const walkNodes = (
  spaceId: string,
  options?: Omit<ListNodesOptions, "maxItems"> & {
    /** How deep to go; 1 is the direct children only. Default: to the leaves. */
    readonly maxDepth?: number | undefined
  }
): Paged.Listing<Walked> => {
  const keep = made.here()
  const problems = Settings.problemsOf(options, { maxDepth: Settings.wholeOrInfinity(0) })
  if (problems.length > 0)
    return Paged.fromPull(Effect.fail(invalid("Wiki.walkNodes", SpaceNode.list, problems)))
  return Paged.fromPull(
    Effect.sync((): Paged.Pull<Walked, FeishuError, FeishuClient> => {
      const deepest = options?.maxDepth ?? Number.POSITIVE_INFINITY
      const seen = new Set<string>()
      /** From where the walk starts down to where it is. */
      const levels: Array<Level> = []
      const descend = (parent: string | undefined): void => {
        levels.push({ parent, nodes: [], next: 0, pull: undefined })
      }
      const open = (level: Level) =>
        level.pull === undefined
          ? Effect.map(
              listNodes(spaceId, { ...options, parentNodeToken: level.parent }).open,
              (pull) => (level.pull = pull)
            )
          : Effect.succeed(level.pull)
      if (deepest >= 1) descend(options?.parentNodeToken)
      return Effect.suspend(() => {
        const level = levels.at(-1)
        if (level === undefined) return Effect.succeed(undefined)
        if (level.next === level.nodes.length) {
          return Effect.map(keep(Effect.flatten(open(level))), (nodes) => {
            if (nodes === undefined) levels.pop()
            else Object.assign(level, { nodes, next: 0 })
            return []
          })
        }
        const walked: Array<Walked> = []
        while (level.next < level.nodes.length) {
          const node = level.nodes[level.next++]!
          if (seen.has(node.node_token)) continue
          seen.add(node.node_token)
          walked.push({ node, parent: level.parent, depth: levels.length })
          if (node.has_child === true && levels.length < deepest) {
            descend(node.node_token)
            break
          }
        }
        return Effect.succeed(walked)
      })
    })
  )
}

/** The children of a node, on the way through them. */
interface Level {
  readonly parent: string | undefined
  nodes: ReadonlyArray<Node>
  next: number
  pull: Paged.Pull<Node, FeishuError, FeishuClient> | undefined
}

/**
 * What creating a node may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface CreateNodeOptions extends CallOptions {
  /** Default: the top of the space. */
  readonly parentNodeToken?: string | undefined
  readonly title?: string | undefined
  /** `shortcut` needs `originNodeToken`. Default: `origin`, a document of its own. */
  readonly nodeType?: "origin" | "shortcut" | (string & {}) | undefined
  /** The node to which a shortcut leads. */
  readonly originNodeToken?: string | undefined
}

/**
 * Creates a node with an empty document, or a shortcut to another node.
 *
 * Fails with `FeishuInvalidRequestError` before any request when a shortcut leads nowhere, or something else has a node
 * to lead to.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/wiki-v2/space-node/create
 * @since 0.1.0
 * @category nodes
 */
export const createNode = (
  spaceId: string,
  objType: ObjType,
  options?: CreateNodeOptions
): Effect.Effect<SpaceNode.CreateOutput, FeishuError, FeishuClient> => {
  const nodeType = options?.nodeType ?? "origin"
  return check(
    "Wiki.createNode",
    SpaceNode.create,
    [
      (nodeType === "shortcut") === (options?.originNodeToken !== undefined)
        ? undefined
        : {
            path: "originNodeToken",
            message: nodeType === "shortcut" ? "must be given for a shortcut" : "is for shortcuts only"
          }
    ],
    () =>
      SpaceNode.create(
        {
          space_id: spaceId,
          obj_type: objType,
          parent_node_token: options?.parentNodeToken,
          node_type: nodeType,
          origin_node_token: options?.originNodeToken,
          title: options?.title
        },
        options
      )
  )
}

/**
 * Moves a node, with everything below it, under another node.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/wiki-v2/space-node/move
 * @since 0.1.0
 * @category nodes
 */
export const moveNode = (
  spaceId: string,
  nodeToken: string,
  targetParentToken: string,
  options?: CallOptions & {
    /** Default: the same space. */
    readonly targetSpaceId?: string | undefined
  }
): Effect.Effect<SpaceNode.MoveOutput, FeishuError, FeishuClient> =>
  SpaceNode.move(
    {
      space_id: spaceId,
      node_token: nodeToken,
      target_parent_token: targetParentToken,
      target_space_id: options?.targetSpaceId
    },
    options
  )

/**
 * Gives a node another title.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/wiki-v2/space-node/update_title
 * @since 0.1.0
 * @category nodes
 */
export const updateNodeTitle = (
  spaceId: string,
  nodeToken: string,
  title: string,
  options?: CallOptions
): Effect.Effect<Codec.Dictionary, FeishuError, FeishuClient> =>
  SpaceNode.updateTitle({ space_id: spaceId, node_token: nodeToken, title }, options)

/**
 * Where a copy goes. At least one of the two targets is needed.
 *
 * @since 0.1.0
 * @category models
 */
export interface CopyOptions extends CallOptions {
  /** The node under which the copy is put. Default: the top of `targetSpaceId`. */
  readonly targetParentToken?: string | undefined
  /** Default: the space of the target parent. */
  readonly targetSpaceId?: string | undefined
  /** The title of the copy. Default: the original's. */
  readonly title?: string | undefined
}

const targetProblems = (options: CopyOptions): ReadonlyArray<Problem> => [
  ...Settings.problemsOf(options, {
    targetParentToken: Settings.text,
    targetSpaceId: Settings.text,
    title: Settings.text
  }),
  ...(options?.targetParentToken === undefined && options?.targetSpaceId === undefined
    ? [{ path: "targetParentToken", message: "or targetSpaceId must be given" }]
    : [])
]

/**
 * Copies one node, without what is below it. `copyTree` copies that too.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/wiki-v2/space-node/copy
 * @since 0.1.0
 * @category nodes
 */
export const copyNode = (
  spaceId: string,
  nodeToken: string,
  options: CopyOptions
): Effect.Effect<SpaceNode.CopyOutput, FeishuError, FeishuClient> =>
  check("Wiki.copyNode", SpaceNode.copy, targetProblems(options), () =>
    SpaceNode.copy(
      {
        space_id: spaceId,
        node_token: nodeToken,
        target_parent_token: options.targetParentToken,
        target_space_id: options.targetSpaceId,
        title: options.title
      },
      options
    )
  )

/**
 * A node and its copy.
 *
 * @since 0.1.0
 * @category models
 */
export interface Copied {
  readonly source: Node
  readonly copy: Node
}

/**
 * Copies a node with everything below it, and answers with each node and its copy, parents before their children.
 *
 * The tree is read before anything is copied, so that a copy may go into the tree itself. Nodes are copied one after
 * the other, which keeps their order. A shortcut becomes a shortcut to the same node.
 *
 * Fails with a `BatchError` when a node cannot be copied after others have been: its `done` holds these, with which
 * the copy can be gone on with or taken back.
 *
 * @since 0.1.0
 * @category nodes
 */
export const copyTree = (
  spaceId: string,
  nodeToken: string,
  options: CopyOptions
): Effect.Effect<Array<Copied>, FeishuError | BatchError.BatchError<Copied>, FeishuClient> =>
  check("Wiki.copyTree", SpaceNode.copy, targetProblems(options), () =>
    Effect.gen(function* () {
      const { node: root } = yield* getNode(nodeToken, { ...options, objType: "wiki" })
      const below = yield* walkNodes(spaceId, { ...callOptions(options), parentNodeToken: nodeToken })
      const copies = new Map<string, Node>()
      return yield* BatchError.inParts<Pick<Walked, "node" | "parent">, Copied, FeishuClient>(
        "Wiki.copyTree",
        [{ node: root, parent: undefined }, ...below],
        1,
        ([{ node: source, parent }]) => {
          const into = parent === undefined ? undefined : copies.get(parent)
          return Effect.map(
            copyInto(
              spaceId,
              source,
              into === undefined
                ? options
                : {
                    ...callOptions(options),
                    targetParentToken: into.node_token,
                    targetSpaceId: into.space_id
                  }
            ),
            ({ node }) => {
              copies.set(source.node_token, node)
              return [{ source, copy: node }]
            }
          )
        }
      )
    })
  )

const callOptions = ({
  as,
  decoding,
  headers,
  retry,
  tenantKey,
  timeout,
  token
}: CallOptions): CallOptions => ({
  as,
  decoding,
  headers,
  retry,
  tenantKey,
  timeout,
  token
})

const copyInto = (
  spaceId: string,
  source: Node,
  options: CopyOptions
): Effect.Effect<{ readonly node: Node }, FeishuError, FeishuClient> => {
  if (source.node_type !== "shortcut") return copyNode(spaceId, source.node_token, options)
  const { targetParentToken, targetSpaceId } = options
  const space =
    targetSpaceId !== undefined || targetParentToken === undefined
      ? Effect.succeed(targetSpaceId ?? spaceId)
      : Effect.map(getNode(targetParentToken, callOptions(options)), ({ node }) => node.space_id)
  return Effect.flatMap(space, (target) =>
    createNode(target, source.obj_type as ObjType, {
      ...callOptions(options),
      nodeType: "shortcut",
      originNodeToken: source.origin_node_token,
      parentNodeToken: targetParentToken,
      title: options.title ?? source.title
    })
  )
}

/**
 * What a search may be told.
 *
 * @since 0.1.0
 * @category models
 */
export interface SearchOptions extends Paged.Options<never> {
  /** Only in this space. */
  readonly spaceId?: string | undefined
  /** Only this node and what is below it. Needs `spaceId`. */
  readonly nodeId?: string | undefined
}

/**
 * All nodes that a user may see and that match a text. Only users may search.
 *
 * @see https://open.feishu.cn/document/server-docs/docs/wiki-v2/search_wiki
 * @since 0.1.0
 * @category searching
 */
export const search: {
  /**
   * All nodes that a user may see and that match a text. Only users may search.
   *
   * @see https://open.feishu.cn/document/server-docs/docs/wiki-v2/search_wiki
   */
  (query: string, options: SearchOptions & WithToken): Paged.Listing<NodeV1.SearchOutputItems>
  /**
   * All nodes that a user may see and that match a text. Only users may search.
   *
   * @see https://open.feishu.cn/document/server-docs/docs/wiki-v2/search_wiki
   */
  (
    query: string,
    options?: SearchOptions
  ): Paged.Listing<NodeV1.SearchOutputItems, FeishuError, FeishuClient | UserToken>
} = /*#__PURE__*/ byUser((query, options) =>
  Paged.unwrap(
    check("Wiki.search", NodeV1.search, [filled("query", query)], () =>
      Effect.succeed(
        NodeV1.search.items({ query, space_id: options?.spaceId, node_id: options?.nodeId }, options)
      )
    )
  )
)
