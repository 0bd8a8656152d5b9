/** Signing in through one's organisation, domains that are invited, and change of the e-mail address. */
export const identity = {
  button: "Sign in with {{provider}}",
  or: "Or with e-mail and password",
  elsewhere:
    "Do you sign in through your organisation? Do it in another window, come back here and press the button with the fields above left empty.",
  newWindow: "Sign in with {{provider}} (opens in a new window)",
  operator: "You can also write to those who run the service: {{email}}",
  /** Each has a title and what to do. */
  problems: {
    down: {
      title: "Your organisation's sign-in does not answer just now",
      text: "Try again in a while. If you have a password here, you can sign in with it meanwhile.",
    },
    refused: {
      title: "Your organisation's sign-in did not let you through",
      text: "You cancelled, or your organisation has not allowed you to use this service. If you did not cancel, ask your organisation's IT support.",
    },
    stale: {
      title: "Signing in was not finished in time",
      text: "It was begun too long ago, in another browser, or it has been used already. Begin again.",
    },
    clock: {
      title: "The clocks of the two services differ",
      text: "Your organisation's answer came with a wrong time, so it was not believed. Try again; if it does not help, tell your organisation's IT support.",
    },
    untrusted: {
      title: "The answer of your organisation's sign-in could not be verified",
      text: "Nothing was opened. Begin again; if it does not help, tell your organisation's IT support.",
    },
    "no-email": {
      title: "Your organisation did not tell a verified e-mail address",
      text: "Without one we cannot know whose account to open. Ask your organisation's IT support to send a verified e-mail address to this service.",
    },
    "not-invited": {
      title: "Your organisation has not been invited yet",
      text: "Your sign-in works, but accounts are made only for invited organisations and people. Ask the lead of your city for an invitation, or ask the coordinator of the network to invite your organisation's mail domain.",
    },
    "account-closed": {
      title: "Your account has been closed",
      text: "If you need it again, ask the lead of your city or the coordinator of the network to open it.",
    },
    "too-many": {
      title: "Too many attempts",
      text: "Wait a minute and begin again.",
    },
  },
  domains: {
    title: "Invited mail domains",
    intro:
      "People of an invited domain get the account of a procurement officer when they first sign in through their organisation. The organisation's sign-in must have been set up for the domain by those who run the service.",
    noProvider: "No organisation's sign-in has been set up in this service. Domains can be invited beforehand.",
    none: "No domain has been invited yet.",
    domain: "Domain",
    domainHint: "What comes after @ in the addresses, such as tampere.fi",
    place: "City and unit",
    provider: "Sign-in",
    noProviderYet: "not set up",
    action: "Action",
    withdraw: "Withdraw",
    add: "Invite a domain",
    unit: "Unit in which the new officers work",
    chooseUnit: "Choose",
    submit: "Invite the domain",
    invited: "The domain has been invited.",
    withdrawn: "The invitation of the domain has been withdrawn. Accounts that were made stay.",
  },
  email: {
    title: "Change the e-mail address",
    change: "Change",
    intro:
      "The service writes to this address, and you sign in with it. We send a link to the new address; the change is made when you open it.",
    now: "Now: {{email}}",
    address: "New e-mail address",
    password: "Your password",
    passwordOrCode: "Your password, or a code of your authenticator",
    code: "A code of your authenticator",
    proofHint: "Asked again, so that nobody else changes it on your device.",
    submit: "Send the link",
    noProof:
      "You sign in through your organisation and have no password here. Choose a password first: then you can change the address.",
    choosePassword: "Choose a password",
    sentTitle: "Check the mail of the new address",
    sentText:
      "If the address can be used, a link has been sent to it. The link is valid for one hour. Until then nothing changes.",
    confirmTitle: "Confirm the new e-mail address",
    confirmText: "From now on the address of your account is {{email}}. Every other device is signed out.",
    confirm: "Confirm the address",
    doneTitle: "The e-mail address has been changed",
    doneText: "From now on you sign in with the new address. The old one has been told by mail.",
    expiredTitle: "The link is no longer valid",
    expiredText: "A link can be used once and within an hour. You can ask for a new one in your own account.",
    endOthers: "End all the others",
    othersEnded: "The other sessions have been ended.",
  },
  mail: {
    confirmEmail: {
      subject: "Confirm your new e-mail address for Innohankinta",
      text: "Hello {{name}},\n\nthis address was given as the new address of your account. Confirm it here:\n{{link}}\n\nThe link is valid for one hour and can be used once. If you did not ask for it, you need not do anything.",
    },
    emailChanged: {
      subject: "The e-mail address of your Innohankinta account was changed",
      text: "Hello {{name}},\n\nthe address of your account was changed on {{when}}. The new one is {{email}}. Nothing more is sent to this address.\n\nIf it was not you, tell the coordinator of the network at once.",
    },
    linked: {
      subject: "A new way to sign in to your Innohankinta account",
      text: "Hello {{name}},\n\non {{when}} your account was opened through {{provider}} for the first time. From now on it opens both that way and with your password.\n\nIf it was not you, tell the coordinator of the network at once.",
    },
  },
} as const;
