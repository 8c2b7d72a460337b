type Bytes = Uint8Array<ArrayBuffer>;
type Stream = ReadableStream<Bytes>;

const [gzip0, gzip1] = [0x1f, 0x8b];
const text = new TextDecoder();
const mark = 'pagefind_dcd';

/**
 * What a file of Pagefind's holds, as it arrives: it is compressed with gzip, unless a host has undone that
 * on the way, and marked at its beginning. The checksum in gzip's trailer proves that it came whole.
 * @throws what is wrong with the file, at once or when the stream is read
 */
export async function unpacked(file: Stream): Promise<Stream> {
  const [begin, whole] = await beginning(file, 2);
  const isPacked = begin[0] === gzip0 && begin[1] === gzip1;
  const plain = isPacked ? whole.pipeThrough(new DecompressionStream('gzip')) : whole;
  const [head, marked] = await beginning(plain, mark.length);
  if (text.decode(head.subarray(0, mark.length)) !== mark) throw new TypeError('no mark');
  return from(marked, mark.length);
}

/** The first bytes of a stream, at least so many if it has them, and a stream that still holds all. */
async function beginning(stream: Stream, length: number): Promise<[Bytes, Stream]> {
  const reader = stream.getReader();
  let read: Bytes = new Uint8Array();
  while (read.length < length) {
    const { done, value } = await reader.read();
    if (done) break;
    read = joined(read, value);
  }
  const all = new ReadableStream<Bytes>({
    start: (out) => (read.length > 0 ? out.enqueue(read) : undefined),
    pull: async (out) => {
      const { done, value } = await reader.read();
      if (done) out.close();
      else out.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return [read, all];
}

/** A stream without its first bytes, all of which are in its first chunk. */
function from(stream: Stream, length: number): Stream {
  let first = true;
  return stream.pipeThrough(
    new TransformStream<Bytes, Bytes>({
      transform: (chunk, out) => {
        out.enqueue(first ? chunk.subarray(length) : chunk);
        first = false;
      },
    }),
  );
}

function joined(a: Bytes, b: Bytes): Bytes {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
