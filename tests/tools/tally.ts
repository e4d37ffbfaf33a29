/** Counts of what was said against what is right: precision, recall and F1. */
export class Tally {
  hit = 0;
  said = 0;
  gold = 0;

  add(said: boolean, gold: boolean): void {
    this.said += Number(said);
    this.gold += Number(gold);
    this.hit += Number(said && gold);
  }

  /** 0 to 1; 1 where nothing was to be said and nothing was. */
  get f1(): number {
    return this.said + this.gold === 0 ? 1 : (2 * this.hit) / (this.said + this.gold);
  }

  toString(): string {
    const precision = this.said ? this.hit / this.said : 1;
    const recall = this.gold ? this.hit / this.gold : 1;
    const figures = [`P ${precision.toFixed(3)}`, `R ${recall.toFixed(3)}`, `F1 ${this.f1.toFixed(3)}`];
    return `${figures.join('  ')}  (${this.hit} of ${this.said} said, ${this.gold} in gold)`;
  }
}
