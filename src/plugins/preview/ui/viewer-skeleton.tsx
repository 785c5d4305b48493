import { Skeleton } from '#ui/skeleton.tsx'

/** The shape of the viewer before the design is there. */
export const ViewerSkeleton = ({ label }: { label: string }) => (
  <div role="status" aria-label={label} className="grid h-[calc(100dvh-4rem)] grid-rows-[auto_1fr]">
    <div className="flex items-center gap-6 border-b px-4 py-4 sm:px-6">
      <div className="grid flex-1 gap-2">
        <Skeleton className="h-4 w-64 max-w-full" />
        <Skeleton className="h-3 w-32" />
      </div>
      <Skeleton className="h-9 w-28" />
    </div>
    <div className="crop-marks grid place-items-center bg-bed p-10">
      <Skeleton className="aspect-[4/3] w-full max-w-2xl rounded-none" />
    </div>
  </div>
)
