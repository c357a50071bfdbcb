'use client'

import { useFrameWords } from '#ui/frame-words'

const PageFailed = ({ reset }: { error: Error; reset: () => void }) => {
  const words = useFrameWords()
  return (
    <div className="page" role="alert">
      <h1>{words.failed}</h1>
      <p className="mt-2">{words.failedText}</p>
      <p className="mt-6">
        <button type="button" className="button" onClick={reset}>
          {words.retry}
        </button>
      </p>
    </div>
  )
}

export default PageFailed
