/** Reads a stream to its end. Rejects when the signal is aborted on the way. */
export async function collect(stream: NodeJS.ReadableStream, signal?: AbortSignal): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) {
    signal?.throwIfAborted()
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
