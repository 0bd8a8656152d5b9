export const team = {
  title: "Team",
  intro:
    "Writers change the plan with you, readers see all of it. Officers of other cities can join too, for a joint procurement.",
  introMember: "Writers change the plan, readers see all of it. The owner decides who is on the team.",
  people: "People of the team",
  name: "Name",
  you: "{{name}} (you)",
  place: "City and unit",
  guest: "Guest: sees only the plans of their teams",
  role: "Role",
  roleOf: "Role of {{name}}",
  saveRole: "Save the role",
  since: "Since",
  action: "Action",
  end: "Remove from the team",
  ownerStays: "Hand the plan over on its own page",
  invited: "Invited, no account yet",
  email: "E-mail",
  until: "Valid until",
  withdraw: "Withdraw the invitation",
  invite: {
    title: "Invite to the team",
    hint: "Whoever has an account joins at once and gets mail. Whoever has none gets an invitation for 14 days; their account opens this plan and nothing else until their own city gives them a role.",
    emailHelp: "The work address of an officer of any city, or of somebody who buys together with you.",
    writer: "Writes answers, adds files, comments and sends the plan",
    reader: "Reads all of the plan, confidential answers too, and comments",
    language: "Language of the invitation",
    languageHelp: "Whoever has an account gets mail in their own language.",
    send: "Invite",
  },
  leave: {
    title: "Leave the team",
    hint: "You no longer see what only the team may see. What you wrote stays in the plan and its history. The owner is told.",
    button: "Leave the team",
  },
  done: {
    added: "The person is on the team now and gets mail of it.",
    invited: "The invitation was sent. The person joins when they have made their account.",
    changed: "The role was changed.",
    ended: "The person is no longer on the team.",
    withdrawn: "The invitation was withdrawn.",
    left: "You left the team.",
  },
  problems: {
    "bad-email": "Give a whole e-mail address, such as name@city.fi.",
    "bad-choice": "Choose one of the options.",
    "on-team": "This person is on the team already.",
    "cannot-join":
      "This person cannot join: a team has officers of the cities and guests, not those who review the plan or whose account is closed.",
    "team-full": "A team has at most 20 people, the invited included.",
  },
  mails: {
    added: {
      subject: "You are on the team of the plan “{{title}}”",
      text: "{{by}} took you into the team of the plan “{{title}}” (plan {{number}}). Your role: {{role}}.\n\nOpen the plan: {{link}}",
    },
    changed: {
      subject: "Your role in the plan “{{title}}” was changed",
      text: "{{by}} changed your role in the plan “{{title}}” (plan {{number}}). Your role now: {{role}}.\n\nOpen the plan: {{link}}",
    },
    ended: {
      subject: "You are no longer on the team of the plan “{{title}}”",
      text: "{{by}} took you off the team of the plan “{{title}}” (plan {{number}}).\n\nYour plans: {{link}}",
    },
    left: {
      subject: "{{name}} left the team of the plan “{{title}}”",
      text: "{{name}} left the team of the plan “{{title}}” (plan {{number}}).\n\nOpen the plan: {{link}}",
    },
    handedTo: {
      subject: "The plan “{{title}}” is now yours",
      text: "{{by}} handed the plan “{{title}}” (plan {{number}}) over to you. You are now its owner.\n\nOpen the plan: {{link}}",
    },
    handedFrom: {
      subject: "The plan “{{title}}” has a new owner",
      text: "{{by}} handed the plan “{{title}}” (plan {{number}}) over to {{name}}. You stay on its team as a writer.\n\nOpen the plan: {{link}}",
    },
    newcomer: {
      subject: "Invitation to write the plan “{{title}}” together",
      text: "Hello,\n\n{{by}} invites you to the team of the procurement plan “{{title}}” (plan {{number}}) in Innohankinta, with which Finnish cities plan innovative procurements.\n\nMake your account here, and the plan opens to you:\n{{link}}\n\nThe link is valid until {{until}} and can be used once. If you did not expect this message, you need not do anything.",
    },
  },
} as const;
