/** Reads the PNG of a screenshot: 8 bits, RGB or RGBA, not interlaced. https://www.w3.org/TR/png-3/ */
import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of a pixel, each 0 to 255. */
  at(x: number, y: number): readonly [red: number, green: number, blue: number];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** @throws Error when the file is another kind of PNG. */
export function readPng(file: Buffer): Picture {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const samples = { 2: 3, 6: 4 }[file[25] ?? -1];
  if (file[24] !== 8 || samples === undefined || file[28] !== 0)
    throw new Error('This kind of PNG is not one a browser makes.');
  const rows = unfilter(inflateSync(Buffer.concat([...dataChunks(file)])), width * samples, height, samples);
  return {
    width,
    height,
    at: (x, y) => {
      const start = (y * width + x) * samples;
      return [rows[start] ?? 0, rows[start + 1] ?? 0, rows[start + 2] ?? 0];
    },
  };
}

/** How many pixels of a box are within `reach` of a color (`#rrggbb`), on each of red, green and blue. */
export function countColor(picture: Picture, box: Box, color: string, reach = 24): number {
  const wanted = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
  const right = Math.min(picture.width, Math.ceil(box.x + box.width));
  const bottom = Math.min(picture.height, Math.ceil(box.y + box.height));
  let count = 0;
  for (let y = Math.max(0, Math.floor(box.y)); y < bottom; y += 1) {
    for (let x = Math.max(0, Math.floor(box.x)); x < right; x += 1) {
      if (picture.at(x, y).every((value, index) => Math.abs(value - (wanted[index] ?? 0)) <= reach)) count += 1;
    }
  }
  return count;
}

function* dataChunks(file: Buffer): Generator<Buffer> {
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    const start = at + 8;
    if (file.toString('latin1', at + 4, start) === 'IDAT') yield file.subarray(start, start + file.readUInt32BE(at));
  }
}

/** PNG stores each row as differences to its neighbors; the first byte of a row says to which. */
function unfilter(data: Buffer, stride: number, height: number, step: number): Buffer {
  const out = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = data[row * (stride + 1)];
    for (let i = 0; i < stride; i += 1) {
      const at = row * stride + i;
      const left = i >= step ? (out[at - step] ?? 0) : 0;
      const up = row > 0 ? (out[at - stride] ?? 0) : 0;
      const corner = row > 0 && i >= step ? (out[at - stride - step] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      out[at] = (data[row * (stride + 1) + 1 + i] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
