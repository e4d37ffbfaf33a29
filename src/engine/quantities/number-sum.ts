/** Adds up the parts of a number: digits, number words and powers, as *dos mil quinientos millones* and 3億5000万 need it. */
import type { NumberToken } from './compiled-words';

interface Term {
  readonly value: number;
  readonly scale: number;
}

/** A part of a number as it was read: digits are a number token of their own value. */
export interface Part extends NumberToken {
  readonly digits: boolean;
}

/** A number while it is being read. */
export class NumberSum {
  readonly #terms: Term[] = [];
  #group = 0;
  #pending = false;
  #last: Part | undefined;
  #beforeLast: number | undefined;
  approximate = false;
  /** Said to be several of something, without how many. */
  indefinite = false;
  inWords = true;
  /** Has it a power of a thousand or more, or a collective? Then a link word may stand before what is counted. */
  scaled = false;

  get last(): Part | undefined {
    return this.#last;
  }

  /** Everything so far, rounded to what a double can hold. */
  get value(): number {
    const sum = this.#terms.reduce((total, term) => total + term.value, 0) + (this.#pending ? this.#group : 0);
    return exactly(sum);
  }

  /** Is it a number if it ends here? */
  get complete(): boolean {
    return (
      this.#last !== undefined && this.#last.kind !== 'one' && !(this.#last.kind === 'many' && this.#last.value <= 2)
    );
  }

  /**
   * May this part come next?
   *
   * @param joined does *and* stand between?
   * @param onesFirst do ones stand before tens in this language?
   */
  accepts(part: Part, joined: boolean, onesFirst: boolean): boolean {
    const last = this.#last;
    if (!last) return part.kind !== 'scale' || part.alone !== false;
    if (part.kind === 'scale') return this.#acceptsScale(part, joined);
    if (part.kind === 'collective') return !joined && ['number', 'one', 'half'].includes(last.kind);
    if (part.kind === 'half') return !joined && (last.kind === 'one' || (last.kind === 'number' && last.value === 1));
    if (part.kind === 'many') return !joined && last.kind === 'many' && part.value > last.value;
    if (part.kind === 'one' || part.digits !== last.digits)
      return part.digits && last.kind === 'scale' && part.value < last.value;
    if (last.kind === 'scale') return part.value < last.value;
    if (last.kind !== 'number' || last.digits) return false;
    return this.#acceptsNumber(part.value, last.value, joined, onesFirst);
  }

  #acceptsScale(part: Part, joined: boolean): boolean {
    const last = this.#last;
    if (!last || joined) return false;
    if (last.kind === 'scale') return part.value >= last.value || part.value >= 1000;
    // "50 cents": digits are multiplied by no hundred.
    if (last.digits && part.value === 100) return false;
    return part.value > 100 || last.kind !== 'many' || last.value === 1;
  }

  #acceptsNumber(value: number, last: number, joined: boolean, onesFirst: boolean): boolean {
    const before = this.#beforeLast;
    if (onesFirst && last < 10 && value >= 20 && value < 100 && value % 10 === 0) return joined;
    if (onesFirst && before !== undefined && before < 10 && before > 0) return false;
    if (last % 100 === 0 && last > 0) return value < 100;
    return last >= 20 && last % 10 === 0 && value < 10 && value > 0 && !onesFirst;
  }

  /** Takes the next part. Only what `accepts` said yes to. */
  add(part: Part): void {
    if (part.approximate) this.approximate = true;
    if (part.digits) this.inWords = false;
    if (part.kind === 'scale') this.#multiply(part);
    else if (part.kind === 'collective') {
      this.#group = exactly((this.#pending ? this.#group : 1) * part.value);
      this.scaled = true;
      this.#pending = true;
    } else if (part.kind === 'many' && this.#last?.kind === 'many') {
      this.#group = exactly(this.#group * part.value);
    } else if (part.kind === 'half') {
      this.#group = 0.5;
      this.#pending = true;
    } else {
      this.#group += part.value;
      this.#pending = true;
    }
    if (part.kind === 'many') {
      this.indefinite = true;
      this.approximate = true;
      if (part.value >= 10) this.scaled = true;
    }
    this.#beforeLast = this.#last?.kind === 'number' && part.kind === 'number' ? this.#last.value : undefined;
    this.#last = part;
  }

  /** Adds half of the last power, or half of one: *two million and a half*, *two and a half*. */
  addHalf(): void {
    const last = this.#last;
    const half = 0.5 * (last?.kind === 'scale' ? last.value : 1);
    if (this.#pending) this.#group += half;
    else this.#terms.push({ value: half, scale: 1 });
  }

  /** A power multiplies all that is smaller than itself. */
  #multiply(part: Part): void {
    let sum = this.#pending ? this.#group : 0;
    let any = this.#pending;
    while ((this.#terms.at(-1)?.scale ?? Number.POSITIVE_INFINITY) <= part.value) {
      sum += this.#terms.pop()?.value ?? 0;
      any = true;
    }
    if (!any && part.alone === 'many') {
      this.indefinite = true;
      this.approximate = true;
    }
    this.#terms.push({ value: exactly((any ? sum : 1) * part.value), scale: part.value });
    this.#group = 0;
    this.#pending = false;
    if (part.value >= 1000) this.scaled = true;
  }
}

/** 4.2 times a thousand million is 4,200,000,000 and nothing after the point. */
export function exactly(value: number): number {
  return Number(value.toPrecision(15));
}
