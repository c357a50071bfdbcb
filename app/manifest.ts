import type { MetadataRoute } from 'next'

const manifest = (): MetadataRoute.Manifest => ({
  name: '温故 Wengu',
  short_name: '温故',
  lang: 'zh-CN',
  start_url: '/',
  display: 'standalone',
  background_color: '#fbf9f4',
  theme_color: '#fbf9f4',
  icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
})

export default manifest
