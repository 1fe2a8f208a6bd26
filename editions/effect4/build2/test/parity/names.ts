/**
 * What we call the helpers and the features of `spec/parity.json`: `package/Module.export`.
 */

/** Each helper by its names; close relatives share a line. */
export const helpers: { readonly [id: string]: ReadonlyArray<string> } = {
  "cards.Card": ["cards/Card.make"],
  "cards.ColumnSet": ["cards/Card.columnSet", "cards/Card.columns"],
  "cards.elements": [
    "cards/Short.button",
    "cards/Short.columnSet",
    "cards/Short.markdown",
    "cards/Short.divider",
    "cards/Short.image"
  ],
  "cards.factories": ["cards/Card.textCard", "cards/Card.alertCard", "cards/Card.tableCard"],
  "cards.escapeMarkdown": ["cards/Markdown.escape"],
  "cards.validation": ["cards/Check.check", "cards/Check.checkElement"],
  "cards.parseAction": ["cards/Callback.parse"],
  "im.inferReceiveIdType": ["core/Im.inferReceiveIdType"],
  "im.inferMsgType": ["core/Im.inferMsgType"],
  "im.isMentioned": ["core/Im.isMentioned"],
  "im.messageText": ["core/Im.messageText"],
  "im.messageContent": ["core/Im.messageContent"],
  "im.messageResources": ["core/Im.messageResource", "core/Im.messageResources"],
  "im.messageBodyText": ["core/Im.messageBodyText"],
  "im.messageTranscript": ["core/Im.messageTranscript", "core/Im.messageSenderLabel"],
  "im.cardText": ["core/Im.cardText", "core/Im.interactiveCardText", "core/Im.cardTitle"],
  "contact.userGetters": [
    "core/Contact.getUserEmail",
    "core/Contact.getUserStatus",
    "core/Contact.isActiveUser",
    "core/Contact.getUserDepartmentIds",
    "core/Contact.getUserIdentity"
  ],
  "contact.normalizeUser": ["core/Contact.normalizeUser"],
  "contact.normalizeDepartment": ["core/Contact.normalizeDepartment"],
  "contact.fetchOrganizationSnapshot": ["core/Contact.fetchOrganizationSnapshot"],
  "approval.approvalForm": ["core/Approval.approvalForm", "core/Approval.approvalFormField"],
  "approval.approvalInstance": ["core/Approval.approvalInstance"],
  "approval.approvalDefinitionIndex": ["core/Approval.approvalDefinitionIndex"],
  "approval.approvalFormPayloads": ["core/Approval.approvalFormPayloads"],
  "approval.approvalFormProblems": [
    "core/Approval.approvalFormProblems",
    "core/Approval.approvalApiUnsupportedWidgetTypes"
  ],
  "approval.approvalAccountsAndParticipants": [
    "core/Approval.approvalAccountWidgets",
    "core/Approval.approvalAccountNumber",
    "core/Approval.approvalAccountLabel",
    "core/Approval.approvalInstanceParticipantIds"
  ],
  "approval.approvalDefinitionSchema": [
    "core/Approval.approvalDefinitionSchema",
    "core/Approval.approvalDefinitionSummary",
    "core/Approval.approvalCachedDefinitionSummary",
    "core/Approval.approvalDefinitionCode",
    "core/Approval.approvalDefinitionWidgets",
    "core/Approval.approvalNonemptyForm",
    "core/Approval.approvalFieldKey"
  ],
  "approval.approvalFileHelpers": [
    "core/Approval.isApprovalFileWidget",
    "core/Approval.isApprovalFileWidgetText",
    "core/Approval.approvalDefinitionMayContainFileWidget",
    "core/Approval.approvalFileFields",
    "core/Approval.approvalFileTypeForMediaType",
    "core/Approval.approvalFileCode",
    "core/Approval.normalizeApprovalFileUploadResponse"
  ],
  "calendar.calendarTime": ["core/Calendar.calendarTime"],
  "calendar.unixSecondsRfc3339": ["core/Calendar.unixSeconds", "core/Calendar.rfc3339"],
  "calendar.calendarEvent": ["core/Calendar.calendarEvent"],
  "calendar.calendarAttendees": ["core/Calendar.calendarAttendees"],
  "calendar.freebusyBody": ["core/Calendar.freebusyBody"],
  "bitable.bitableRecord": ["core/Bitable.record", "core/Bitable.bitableRecord"],
  "task.taskPayload": ["core/Task.taskPayload"],
  "drive.inferMemberType": ["core/Drive.inferMemberType"],
  "drive.parseDocumentReference": ["core/Drive.parseDocumentReference"],
  "drive.documentReferenceFromMapping": [
    "core/Drive.documentReferenceFromMapping",
    "core/Drive.meetingNoteReferenceFromMapping",
    "core/Drive.meetingNoteReferenceFromMeeting"
  ],
  "drive.resolveDocumentReference": ["core/Drive.resolveDocumentReference"],
  "drive.rawDocumentContent": ["core/Drive.rawDocumentContent"],
  "errors.permissionSubjects": ["core/FeishuError.permissionSubjects", "core/FeishuError.missingScopes"],
  "auth.oauthRedirectHelpers": ["core/OAuth.normalizeOauthCallbackPath", "core/OAuth.buildOauthRedirectUri"],
  "auth.oauthStateSigner": ["core/OAuthState.make", "core/OAuthState.isFor"],
  "auth.userIdentityKeys": ["core/UserKeys.toTexts", "core/UserKeys.fromTexts"]
}

/** Each feature by the names that it is used by, and the test that shows it: its file and its title. */
export const features: {
  readonly [id: string]: {
    readonly exports: ReadonlyArray<string>
    readonly shownBy: readonly [file: string, title: string]
  }
} = {
  "client.options": {
    exports: ["core/Feishu.layer", "core/FeishuConfig.layer", "core/NodeFeishu.layerConfig"],
    shownBy: ["core/Credentials", "reads FEISHU_APP_ID and FEISHU_APP_SECRET"]
  },
  "client.tokenPrecedence": {
    exports: ["core/UserToken.provide", "core/UserToken.layer"],
    shownBy: [
      "core/FeishuClient",
      "is the application's, until a user's token is in scope; an explicit token comes first"
    ]
  },
  "client.rawEnvelope": {
    exports: ["core/FeishuClient.FeishuClient"],
    shownBy: ["core/FeishuClient", "reach any path, and answer with the whole reply"]
  },
  "client.logRedaction": {
    exports: [],
    shownBy: ["core/secrets", "occur in no log, span or error, whatever goes wrong"]
  },
  "client.pathQuoting": {
    exports: [],
    shownBy: ["core/Sheets", "a range keeps ! and : on the wire, but / is encoded"]
  },
  "client.absoluteUrl": {
    exports: ["core/FeishuClient.FeishuClient"],
    shownBy: [
      "core/FeishuClient",
      "carry a token to no host but the platform's, and know no way out of their path"
    ]
  },
  "transport.retryPolicy": {
    exports: ["core/Retry.make", "core/Retry.defaultPolicy", "core/Retry.provide"],
    shownBy: ["core/FeishuClient", "repeat a read after any of these, three times in all"]
  },
  "transport.elapsedBudget": {
    exports: ["core/Retry.make"],
    shownBy: [
      "core/FeishuClient",
      "clamp the platform's hint, and do not begin a wait that the budget cannot hold"
    ]
  },
  "transport.bareMode": {
    exports: ["core/FeishuClient.FeishuClient"],
    shownBy: ["core/FeishuClient", "take a reply without an envelope where one is told of"]
  },
  "errors.classification": {
    exports: ["core/FeishuError.fromResponse"],
    shownBy: ["core/FeishuError", "knows the platform's codes, whatever the status"]
  },
  "tokens.cacheContract": {
    exports: ["core/TokenCache.TokenCache", "core/TokenCacheContract.facts"],
    shownBy: ["core/TokenCache", "TokenCacheContract"]
  },
  "tokens.singleFlight": {
    exports: ["core/Tokens.make"],
    shownBy: ["core/Tokens", "makes one fetch for 200 first calls at once"]
  },
  "auth.internalCredential": {
    exports: ["core/Credentials.selfBuilt"],
    shownBy: ["core/Tokens", "sends the id and the secret as JSON, without a token, to the API's host"]
  },
  "auth.storeCredential": {
    exports: ["core/Credentials.store", "core/AppTicketStore.AppTicketStore"],
    shownBy: ["core/Tokens", "are fetched in the order app, then tenant, without an authorization header"]
  },
  "auth.customCredential": {
    exports: ["core/Credentials.custom"],
    shownBy: ["core/Tokens", "come from where the credentials get them"]
  },
  "auth.userTokenStore": {
    exports: [
      "core/UserTokenStore.layerMemory",
      "core/UserTokenStore.layerKeyValueStore",
      "core/UserTokenStoreSql.layer",
      "core/UserTokenStorePersistence.layer"
    ],
    shownBy: ["core/UserTokenStore", "leaves nothing behind of a user who was removed"]
  },
  "auth.userTokenProvider": {
    exports: ["core/UserTokens.make", "core/UserTokens.layer"],
    shownBy: [
      "core/UserTokens",
      "spends a refresh token once for 100 calls at once, by whatever id they know the user"
    ]
  },
  "pagination.iterateAndPaginate": {
    exports: ["core/Paged.paginate"],
    shownBy: ["core/Paged", "lists a path that no endpoint describes"]
  },
  "events.event": {
    exports: ["events/Envelope.parse", "events/Delivery.age"],
    shownBy: ["events/Events", "hands over an event's payload, checked, and the delivery beside it"]
  },
  "events.dispatcher": {
    exports: ["events/Events.on", "events/Events.answer", "events/Events.layer"],
    shownBy: [
      "events/Events",
      "handles an event by each handler on its own: one that fails or is slow holds no other up"
    ]
  },
  "events.seenStoreMemory": {
    exports: ["events/Dedup.layerMemory"],
    shownBy: [
      "events/Dedup",
      "forgets the oldest that is done when there is too much, and never what is being worked on"
    ]
  },
  "events.signatureVerifier": {
    exports: ["events/Signature.verify", "events/Signature.sign"],
    shownBy: ["events/Signature", "refuses a signature over a body that was parsed and written again"]
  },
  "events.decrypt": {
    exports: ["events/Encryption.decrypt"],
    shownBy: ["events/Encryption", "decrypts whatever text it has encrypted, each time differently"]
  },
  "events.eventRoute": {
    exports: ["events/WebhookServer.route", "events/WebhookServer.httpApp"],
    shownBy: ["events/WebhookServer", "takes the platform's events and answers its challenges"]
  },
  "events.cardRoute": {
    exports: ["events/CardActionV1.actionTriggerV1"],
    shownBy: ["events/Callbacks", "answers the callback of an old card in the form that it wants"]
  },
  "events.eventApp": {
    exports: ["events/Webhook.toWebHandler"],
    shownBy: ["events/Webhook", "that is signed and encrypted reaches the handlers, and is answered with 200"]
  },
  "events.seenStoreSqlite": {
    exports: ["events/DedupSql.layer"],
    shownBy: ["events/DedupStores", "remembers what is done for eight hours, and forgets it then"]
  },
  "ws.handshake": {
    exports: ["events/LongConnection.layer"],
    shownBy: ["events/LongConnection", "asks for a URL with the app's id and secret, and opens it as it is"]
  },
  "ws.frames": {
    exports: ["events/Frame.decode", "events/Frame.encode", "events/Frame.ack"],
    shownBy: ["events/Frame", "acknowledges an event with the bytes of the reference"]
  },
  "ws.reconnect": {
    exports: ["events/Connection.Connection"],
    shownBy: ["events/LongConnection", "makes it again when the platform closes it"]
  },
  "ws.cardAckTimeout": {
    exports: ["events/Events.answer"],
    shownBy: [
      "events/Callbacks",
      "comes 2.5 seconds after the arrival: `otherwise` goes out, and the handler goes on"
    ]
  }
}
