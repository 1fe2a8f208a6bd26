/** Mailboxes of the directory's people: folders, labels, and the mails that were sent. */
import { userMailboxEventMessageReceivedV1 as messageReceived } from "@effect-feishu/core/events/Mail"
import { directorySlot, type Person } from "./directory.js"
import type { JsonObject } from "./fields.js"
import { allIdsOf, happening } from "./raise.js"
import { slot, type World } from "./world.js"

const received = happening(messageReceived, "a mail comes to somebody who subscribes to their mailbox")

/** The kind of event that mailboxes have. */
const messages = 1
/** Somebody's own, and not one that is shared. */
const ownMailbox = 1

export interface Folder {
  readonly id: string
  name: string
  readonly parent: string
  readonly system: boolean
}

export interface Address {
  readonly mail_address: string
  readonly name: string
}

/** A mail in one mailbox: each that it goes to has its own. */
export interface Mail {
  readonly message_id: string
  readonly seq: number
  readonly thread_id: string
  readonly smtp_message_id: string
  readonly subject: string
  readonly from: Address
  readonly to: ReadonlyArray<Address>
  readonly cc: ReadonlyArray<Address>
  readonly bcc: ReadonlyArray<Address>
  /** base64url texts. */
  readonly body_html: string
  readonly body_plain_text: string
  readonly attachments: ReadonlyArray<JsonObject>
  readonly sentAt: number
  folder: string
  readonly labels: Set<string>
}

export interface Mailbox {
  readonly owner: Person
  readonly folders: Map<string, Folder>
  readonly mails: Map<string, Mail>
  /** The apps through which its user asks to be told of mails, and of which kinds of event. */
  readonly events: Map<string, Set<number>>
}

const systemFolders = ["INBOX", "SENT", "DRAFT", "SCHEDULED", "ARCHIVED", "SPAM", "TRASH"]

export const systemLabels: ReadonlySet<string> = new Set(["UNREAD", "IMPORTANT", "OTHER", "FLAGGED"])

export class Mailboxes {
  private readonly all = new Map<number, Mailbox>()
  /** Mails by the key that makes a sending count once. */
  readonly keys = new Set<string>()

  constructor(private readonly world: World) {}

  /** Everybody has one; it is made when first looked at. */
  of(owner: Person): Mailbox {
    let mailbox = this.all.get(owner.index)
    if (mailbox === undefined) {
      const folders = systemFolders.map((id): [string, Folder] => [
        id,
        { id, name: id, parent: "0", system: true }
      ])
      mailbox = { owner, folders: new Map(folders), mails: new Map(), events: new Map() }
      this.all.set(owner.index, mailbox)
    }
    return mailbox
  }

  addFolder(mailbox: Mailbox, name: string, parent: string): Folder {
    const folder = { id: String(7e17 + this.world.ids.integer(1e9)), name, parent, system: false }
    mailbox.folders.set(folder.id, folder)
    return folder
  }

  /** Sends a mail: a copy for the sender and one for each receiver who has a mailbox here. */
  send(sender: Person, mail: Omit<Mail, "message_id" | "seq" | "folder" | "labels" | "from">): Mail {
    const from: Address = { mail_address: sender.email, name: sender.name }
    const put = (owner: Person, folder: string, labels: ReadonlyArray<string>): Mail => {
      const copy: Mail = {
        ...mail,
        // Nobody but the sender learns who was told in secret.
        bcc: owner.index === sender.index ? mail.bcc : [],
        from,
        message_id: btoa(this.world.ids.hex(24)),
        seq: this.world.next(),
        folder,
        labels: new Set(labels)
      }
      this.of(owner).mails.set(copy.message_id, copy)
      return copy
    }
    const sent = put(sender, "SENT", [])
    const directory = this.world.get(directorySlot)
    const reached = new Set<number>()
    for (const { mail_address } of [...mail.to, ...mail.cc, ...mail.bcc]) {
      const person = directory.findByEmail(mail_address)
      if (person === undefined || reached.has(person.index)) continue
      reached.add(person.index)
      this.tell(person, put(person, "INBOX", ["UNREAD"]))
    }
    return sent
  }

  private tell(owner: Person, { message_id }: Mail): void {
    const apps = [...this.of(owner).events].filter(([, kinds]) => kinds.has(messages)).map(([app]) => app)
    received(this.world, apps, {
      mail_address: owner.email,
      message_id,
      mailbox_type: ownMailbox,
      subscriber: { user_ids: allIdsOf(this.world, [owner.index]) }
    })
  }
}

export const mailboxesSlot = slot("mailboxes", (world) => new Mailboxes(world))
