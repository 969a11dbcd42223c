import { type RefObject, useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { moment } from '@/lib/text/zh/deadlines'
import { kept } from '@/lib/text/zh/entry-beside'
import { dropLocally, fieldsOf, fillForm, type LocalCopy, localCopy, type Place } from './local-copy'

type OfferProps = {
  form: RefObject<HTMLFormElement | null>
  place: Place
  /** The entry's version that the form was made from. */
  version: number
  now: Date
}

/** What this browser kept for this account and the portal never got: to be used or thrown away. */
export function LocalOffer({ form, place, version, now }: OfferProps) {
  const [copy, offer] = useState<LocalCopy | null>(null)
  // Once, when the page is opened: what is typed afterwards is no discovery.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const found = localCopy(place)
    if (!found || !form.current) return
    const arrived = found.sent && version > found.version
    const same = JSON.stringify(found.fields) === JSON.stringify(fieldsOf(form.current))
    if (arrived || same) dropLocally(place)
    else offer(found)
  }, [])
  if (!copy) return null
  const take = () => {
    if (form.current) fillForm(form.current, copy.fields)
    offer(null)
  }
  const discard = () => {
    dropLocally(place)
    offer(null)
  }
  return (
    <section className="mb-8 border-l-6 border-rule-strong bg-paper-sunk px-4 py-3">
      <h2 className="text-base">{kept.local(moment(new Date(copy.at), now))}</h2>
      <p className="text-sm">{kept.localText}</p>
      <div className="mt-3 flex flex-wrap gap-3">
        <Button type="button" small kind="outline" onClick={take}>
          {kept.use}
        </Button>
        <Button type="button" small kind="outline" onClick={discard}>
          {kept.discard}
        </Button>
      </div>
    </section>
  )
}
