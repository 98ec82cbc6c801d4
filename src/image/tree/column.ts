// A column is one property of many things, a number each, zero until set. It grows by the piece, so that a million
// things are never held twice, and gives the garbage collector nothing to look through. Each kind of number has code
// of its own: one `get` for all kinds is slower by a fifth over the whole tree.

const PIECE_BITS = 14;
const PIECE_LENGTH = 2 ** PIECE_BITS;
const PIECE_MASK = PIECE_LENGTH - 1;

export class ByteColumn {
  private readonly pieces: Uint8Array[] = [];

  get(index: number): number {
    return this.pieces[index >>> PIECE_BITS]?.[index & PIECE_MASK] ?? 0;
  }

  set(index: number, value: number): void {
    while (index >>> PIECE_BITS >= this.pieces.length) this.pieces.push(new Uint8Array(PIECE_LENGTH));
    const piece = this.pieces[index >>> PIECE_BITS];
    if (piece !== undefined) piece[index & PIECE_MASK] = value;
  }
}

export class Uint32Column {
  private readonly pieces: Uint32Array[] = [];

  get(index: number): number {
    return this.pieces[index >>> PIECE_BITS]?.[index & PIECE_MASK] ?? 0;
  }

  set(index: number, value: number): void {
    while (index >>> PIECE_BITS >= this.pieces.length) this.pieces.push(new Uint32Array(PIECE_LENGTH));
    const piece = this.pieces[index >>> PIECE_BITS];
    if (piece !== undefined) piece[index & PIECE_MASK] = value;
  }
}

export class Float64Column {
  private readonly pieces: Float64Array[] = [];

  get(index: number): number {
    return this.pieces[index >>> PIECE_BITS]?.[index & PIECE_MASK] ?? 0;
  }

  set(index: number, value: number): void {
    while (index >>> PIECE_BITS >= this.pieces.length) this.pieces.push(new Float64Array(PIECE_LENGTH));
    const piece = this.pieces[index >>> PIECE_BITS];
    if (piece !== undefined) piece[index & PIECE_MASK] = value;
  }
}
