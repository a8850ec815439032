import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const text = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.webmanifest'])
const smallest = 1024

/**
 * Puts a `.br` and a `.gz` beside every text file of a folder that shrinks by it; the server then sends those.
 * @param {string} folder absolute
 */
export async function precompress(folder) {
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile() || !text.has(extname(path)) || path.includes('.vite')) continue
    const content = await readFile(path)
    if (content.length < smallest) continue
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }
    await writeFile(`${path}.br`, await promisify(brotliCompress)(content, quality))
    await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }))
  }
}
