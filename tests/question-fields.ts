/** All that the view of an unanswered question may hold; a field more is a way for a key to get out. */
export const QUESTION_FIELDS = [
  'article',
  'hasChanged',
  'isNew',
  'itemId',
  'kind',
  'lefts',
  'options',
  'rights',
  'stem',
  'things',
  'topic',
]
