'use client'

import './globals.css'

/** The frame itself failed, so the reader's language is not known: both are said. */
const FrameFailed = ({ reset }: { error: Error; reset: () => void }) => (
  <html lang="zh-CN">
    <body>
      <main className="page" role="alert">
        <h1>温故暂时打不开</h1>
        <p className="mt-2">已经提交的答案都保存好了，请稍后再试。</p>
        <p className="mt-2" lang="en">
          Wengu cannot be opened right now. Every answer you sent is saved. Please try again shortly.
        </p>
        <p className="mt-6">
          <button type="button" className="button" onClick={reset}>
            再试一次 <span lang="en">Try again</span>
          </button>
        </p>
      </main>
    </body>
  </html>
)

export default FrameFailed
