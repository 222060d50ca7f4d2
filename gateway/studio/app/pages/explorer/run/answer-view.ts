/** The ways to look at an answer. */
export const answerViews = [
  { view: 'json', label: 'JSON' },
  { view: 'table', label: 'Table' },
  { view: 'plan', label: 'Plan' },
  { view: 'timeline', label: 'Timeline' },
] as const;

export type AnswerView = (typeof answerViews)[number]['view'];
