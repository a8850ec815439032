import type { ContactChoice, Item } from '../../scenario'

/** What a written message carries: its own attachments, and the article of the item that it offers. */
export function buildAttachments(choice: ContactChoice, item: Item | undefined): readonly string[] {
  const { channel, attachments = [] } = choice.message
  const isSpoken = channel === 'call' || channel === 'voicemail'
  return item?.attachment === undefined || isSpoken ? attachments : [item.attachment, ...attachments]
}
