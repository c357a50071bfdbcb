/** A learner who can be chosen. */
export interface Choosable {
  readonly userId: string
  readonly name: string
  readonly isRecipient: boolean
  /** Who has begun keeps the assignment. */
  readonly hasBegun: boolean
}

export interface RecipientWords {
  readonly title: string
  readonly all: string
  readonly some: string
  readonly begun: string
}

/** For whom of the class: all of it, or only those who are ticked. The list shows once it is wanted, without scripts too. */
export const RecipientFields = ({
  isForAll,
  learners,
  words,
}: {
  isForAll: boolean
  learners: readonly Choosable[]
  words: RecipientWords
}) => (
  <fieldset className="field recipients">
    <legend>{words.title}</legend>
    <label className="choice-line">
      <input type="radio" name="for" value="all" defaultChecked={isForAll} /> {words.all}
    </label>
    <label className="choice-line">
      <input type="radio" name="for" value="some" defaultChecked={!isForAll} /> {words.some}
    </label>
    <div className="recipient-list">
      {learners.map(({ userId, name, isRecipient, hasBegun }) => (
        <label key={userId} className="choice-line">
          <input
            type="checkbox"
            name="recipient"
            value={userId}
            defaultChecked={!isForAll && isRecipient}
            disabled={hasBegun}
          />
          {name}
          {hasBegun && <span className="hint">{words.begun}</span>}
        </label>
      ))}
    </div>
  </fieldset>
)
