'use client'

import { useFrameWords } from '#ui/frame-words'

const Loading = () => (
  <div className="page">
    <p className="hint late" role="status">
      {useFrameWords().loading}
    </p>
  </div>
)

export default Loading
