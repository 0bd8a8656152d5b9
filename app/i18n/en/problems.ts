/** What a page says when a request is refused. The keys are the kinds of refusal. */
export const problems = {
  home: "To the home page",
  signIn: "Sign in",
  openAgain: "Open the page again",
  tryAgain: "Go back and try again",
  reference: "Reference number of the event: {{id}}",
  copyWritten: "It was not saved. Copy it from here before you leave the page.",
  malformed: {
    title: "The request could not be read",
    text: "The address or the form is damaged. Go back to the page before and try again. If you followed a link, check that it is whole.",
  },
  "signed-out": {
    title: "You have been signed out",
    text: "Sign in again to continue. What you wrote is still here.",
  },
  "other-person": {
    title: "Someone else is signed in here now",
    text: "This page was opened by another person than the one who is now signed in in this browser. Nothing was stored. Sign in as the person who wrote the text: it is still on this page.",
  },
  "wrong-sign-in": {
    title: "Signing in did not succeed",
    text: "The e-mail address or the password is wrong.",
  },
  "wrong-code": {
    title: "The code is not right",
    text: "Write the newest code of your authenticator, or a recovery code. Each code works once.",
  },
  "cross-site": {
    title: "The form was sent from another site",
    text: "For safety, forms are accepted only from the pages of this service. Open the page here and send the form again.",
  },
  forbidden: {
    title: "You may not do this",
    text: "Your role does not allow it. If you think it should, ask the lead of your city or the coordinator of the network.",
  },
  "not-found": {
    title: "The page was not found",
    text: "It may have been moved or removed, or the address may have a mistake. If it belongs to others, it is shown only to them.",
  },
  "wrong-method": {
    title: "This address does not take what was sent",
    text: "Go back to the page before and try again.",
  },
  changed: {
    title: "Someone changed this meanwhile",
    text: "Nothing was overwritten. Open the page again to see the newest version.",
  },
  "not-editable": {
    title: "This cannot be changed just now",
    text: "The plan or the review has moved on to a state in which nothing is written in it. Open the page again to see where it stands.",
  },
  "review-begun": {
    title: "The review has begun",
    text: "An expert has already begun to write. A plan can be withdrawn only before that. Ask the coordinator of the network if it has to be stopped.",
  },
  "wrong-state": {
    title: "This can no longer be done",
    text: "The matter has moved on meanwhile. Open the page again to see where it stands.",
  },
  taken: {
    title: "This already exists",
    text: "The same information has already been saved.",
  },
  expired: {
    title: "The link is no longer valid",
    text: "It has been used or its time has run out. Ask for a new one.",
  },
  "too-large": {
    title: "What was sent is too large",
    text: "A file may be at most 10 megabytes, and the texts of a form one megabyte. Nothing was saved. The page before still has what you wrote.",
  },
  "too-long-address": {
    title: "The address is too long",
    text: "Shorten the search or open the page from the menu.",
  },
  "wrong-media-type": {
    title: "The form is of an unknown type",
    text: "Send the form from the page of this service.",
  },
  invalid: {
    title: "Something in the form needs correcting",
    text: "Go back and check what you filled in.",
  },
  incomplete: {
    title: "Something is missing",
    text: "Go back and fill in what is missing.",
  },
  "wrong-password": {
    title: "The password is wrong",
    text: "Check the password and try again.",
  },
  "too-many": {
    title: "Too many attempts",
    text: "Wait a moment and try again. Nothing was lost: the page before still has what you wrote.",
  },
  "no-room": {
    title: "There is no room to save",
    text: "Nothing was saved just now. What you wrote is still on this page: send it again in a while. Those who run the service have been told.",
  },
  unavailable: {
    title: "The service is not available just now",
    text: "Nothing was changed just now, and everything shown as saved is kept. Try again in a while. Those who run the service have been told.",
  },
  surprise: {
    title: "Something went wrong in the service",
    text: "The event has been recorded. Try again in a moment. Everything shown as saved is kept.",
  },
} as const;
