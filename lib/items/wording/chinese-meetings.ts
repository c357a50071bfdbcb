import type { Meeting, Wording } from '#lib/items/wording/wording'

const verbOf = (noun: string): string => (noun === '通话' ? '通话' : noun === '会见' ? '会见' : `举行${noun}`)

/** What they did, in the past: 举行了会谈, 通了电话. */
const pastOf = (noun: string): string =>
  noun === '通话' ? '通了电话' : noun === '会见' ? '会见' : `举行了${noun}`

const because = (sentence: string): string => `文中说，${sentence}。`

const together = ({ parties }: Meeting): string => parties.join('和')

/** How Chinese asks with whom, when and where a meeting was or will be held. */
export const chineseMeetings = (
  whichDate: (value: string) => string,
): Pick<Wording, 'withWhom' | 'whenMet' | 'whereMet'> => ({
  withWhom: ({ parties: [first, second], planned, noun, date }, { isPerson }) => {
    const will = planned ? '将' : ''
    const did = planned ? verbOf(noun) : pastOf(noun)
    return {
      stem: `根据文章，${first}${will}在${date}和${isPerson ? '谁' : '哪一方'}${did}？`,
      rationale: because(`${date}，${first}${will}和${second}${verbOf(noun)}`),
    }
  },
  whenMet: (meeting) => {
    const { planned, noun, date, value } = meeting
    const both = together(meeting)
    const ending = planned ? '' : '的'
    return {
      stem: `根据文章，${both}${planned ? '将' : '是'}在${whichDate(value)}${verbOf(noun)}${ending}？`,
      rationale: because(`${both}的${noun}在${date}`),
      event: `${both}${planned ? '将' : ''}${verbOf(noun)}`,
    }
  },
  whereMet: (meeting, place) => {
    const { planned, noun, date } = meeting
    const both = together(meeting)
    const ending = planned ? '' : '的'
    return {
      stem: `根据文章，${date}，${both}${planned ? '将' : '是'}在哪里${verbOf(noun)}${ending}？`,
      rationale: because(`${date}，${both}在${place}${verbOf(noun)}`),
    }
  },
})
