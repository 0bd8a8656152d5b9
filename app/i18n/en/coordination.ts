export const coordination = {
  mails: {
    assignedSubject: "A plan to review: {{title}}, by {{due}}",
    assignedText:
      "You have been asked to review the plan “{{title}}” ({{city}}, plan {{number}}, round {{round}}).\n\nThe review is due on {{due}}. Before the plan opens you declare your interests; you can also decline and say why.\n\nOpen the review: {{link}}",
  },
} as const;
