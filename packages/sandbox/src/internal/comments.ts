/** What people say about documents: comments, each with replies, of which the first is the comment itself. */
import type { Actor } from "./chat.js"
import type { JsonObject } from "./fields.js"
import { slot, type World } from "./world.js"

export interface CommentReply {
  readonly reply_id: string
  content: JsonObject
  readonly author: Actor
  readonly createdAt: number
  updatedAt: number
  /** Who reacted, by the name of the emoji. */
  readonly reactions: Map<string, Array<Actor>>
}

export interface Comment {
  readonly comment_id: string
  readonly order: number
  readonly replies: Array<CommentReply>
  solved: { readonly by: Actor; readonly at: number } | undefined
}

export class Comments {
  /** By the token of what is commented. */
  private readonly all = new Map<string, Array<Comment>>()

  constructor(private readonly world: World) {}

  of(token: string): Array<Comment> {
    let comments = this.all.get(token)
    if (comments === undefined) {
      comments = []
      this.all.set(token, comments)
    }
    return comments
  }

  private id(): string {
    return String(7_000_000_000_000_000 + this.world.ids.integer(999_999_999_999_999))
  }

  reply(author: Actor, content: JsonObject): CommentReply {
    const { now } = this.world
    return { reply_id: this.id(), content, author, createdAt: now, updatedAt: now, reactions: new Map() }
  }

  add(token: string, author: Actor, content: JsonObject): Comment {
    const comment: Comment = {
      comment_id: this.id(),
      order: this.world.next(),
      replies: [this.reply(author, content)],
      solved: undefined
    }
    this.of(token).push(comment)
    return comment
  }

  /** Takes a reply away; with the last one goes the comment. */
  remove(token: string, comment: Comment, reply: CommentReply): void {
    comment.replies.splice(comment.replies.indexOf(reply), 1)
    const comments = this.of(token)
    if (comment.replies.length === 0) comments.splice(comments.indexOf(comment), 1)
  }
}

export const commentsSlot = slot("comments", (world) => new Comments(world))
