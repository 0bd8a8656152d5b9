/** Mail that its receivers' servers refused, for those who look after people. */
export const mails = {
  title: "Mail that did not arrive",
  intro: "The receiver's mail server has refused these mails. What they say is not shown here.",
  howTo:
    "If the address of a person is wrong, the person changes it on the page Own account. Whoever cannot sign in any more needs a new invitation to the right address. An invitation with a wrong address is withdrawn and made anew.",
  none: "There is no mail that did not arrive.",
  to: "To",
  what: "What",
  why: "Why",
  since: "Written",
  action: "Action",
  kinds: {
    invitation: "Invitation",
    reset: "Link for a new password",
    address: "Link that confirms a new e-mail address",
    account: "Mail about the person's own account",
    digest: "Daily summary of notifications",
    feedback: "Answer to accessibility feedback",
    news: "Notification",
  },
  reasons: {
    trying: "Refused so far. The service tries again by itself, next {{when}}.",
    refused:
      "The receiver's mail server refused it for good. Most often the address is wrong or no longer in use. It is not tried any more.",
    "not-taken":
      "The receiver's mail server did not take it for several days. The mailbox may be full. It is not tried any more.",
  },
  again: "Send again",
  done: "The mail is sent again within a minute. If it is refused again, it comes back to this list.",
  ended: "The link in it no longer works, so it is not sent again. A new one is needed.",
  mend: { person: "Wrong address: to the person", invitation: "Wrong address: to the invitation" },
  notice_one: "{{count}} mail did not arrive",
  notice_other: "{{count}} mails did not arrive",
  see: "See who did not get it, and why",
};
