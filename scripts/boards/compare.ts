import sharp from 'sharp'

/** Width of a stored picture, in pixels: faces are told apart, and the noise of a renderer is not. */
export const referenceWidth = 240
/** Edge of the blocks by whose mean colours pictures are compared, in pixels of a stored picture. */
const block = 4
/** Blur in pixels of a stored picture: half a block. */
const spread = block / 2
/** How far a channel of a block may be off, 0 to 255. */
const tolerance = 20
/** Blocks that may be off by more, in all. */
export const mostDifferent = 2

/** Makes what is kept of a picture. */
export const referenceOf = (picture: Buffer): Promise<Buffer> =>
  sharp(picture).resize({ width: referenceWidth }).webp({ quality: 86, effort: 6 }).toBuffer()

/** Counts the blocks in which a picture looks different from a stored one; all of them where its shape is another. */
export async function differenceOf(picture: Buffer, reference: Buffer): Promise<number> {
  const { width, height } = await sharp(reference).metadata()
  const size = { width: Math.floor(width / block), height: Math.floor(height / block) }
  const same = await sharp(picture).resize({ width }).toBuffer({ resolveWithObject: true })
  if (same.info.height !== height) return size.width * size.height
  const [a, b] = await Promise.all(
    [same.data, reference].map(async (one) =>
      // Blurred first: what is stored has lost the colour of its thinnest lines.
      sharp(await sharp(one).removeAlpha().blur(spread).png().toBuffer())
        .resize({ ...size, fit: 'fill' })
        .raw()
        .toBuffer(),
    ),
  )
  if (a === undefined || b === undefined) return size.width * size.height
  let different = 0
  for (let at = 0; at < a.length; at += 3) {
    const isOff = [0, 1, 2].some(
      (channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > tolerance,
    )
    if (isOff) different += 1
  }
  return different
}
