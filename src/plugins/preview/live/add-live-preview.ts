import type { CollectionConfig } from 'payload'

const breakpoints = [
  { name: 'phone', label: 'Phone', width: 390, height: 844 },
  { name: 'tablet', label: 'Tablet', width: 834, height: 1112 },
]

/** Shows the collection's records beside their form in the panel. */
export const addLivePreview = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: {
    ...collection.admin,
    livePreview: {
      breakpoints,
      url: ({ data }) => {
        const id: unknown = data['id']
        const query = typeof id === 'string' ? `?id=${encodeURIComponent(id)}` : ''
        return `/api/${collection.slug}/live-preview${query}`
      },
    },
  },
})
