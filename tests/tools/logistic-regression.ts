/** Logistic regression over named binary features (AdaGrad, Duchi et al. 2011, with L1), and its calibration (Platt 1999). */

export interface Sample {
  readonly features: readonly string[];
  readonly label: 0 | 1;
}

export interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

const EPOCHS = 12;
const RATE = 0.1;
/** Pulls a weight to nothing: what one update is worth, at the least. */
const L1 = 0.02;

/** Trains a model. Deterministic: the order of the samples is shuffled by a seeded generator. */
export function trainLogistic(samples: readonly Sample[]): Model {
  const names = new Map<string, number>();
  const rows = samples.map(({ features }) =>
    features.map((name) => {
      const at = names.get(name) ?? names.size;
      names.set(name, at);
      return at;
    }),
  );
  const weights = new Float64Array(names.size);
  const squares = new Float64Array(names.size).fill(1e-8);
  let bias = 0;
  let biasSquares = 1e-8;
  const order = [...rows.keys()];
  const random = seeded(7);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const at of order) {
      const row = rows[at] ?? [];
      const error = sigmoid(row.reduce((sum, k) => sum + (weights[k] ?? 0), bias)) - (samples[at]?.label ?? 0);
      for (const k of row) {
        squares[k] = (squares[k] ?? 0) + error * error;
        const rate = RATE / Math.sqrt(squares[k] ?? 1);
        const moved = (weights[k] ?? 0) - rate * error;
        weights[k] = Math.sign(moved) * Math.max(0, Math.abs(moved) - rate * L1);
      }
      biasSquares += error * error;
      bias -= (RATE / Math.sqrt(biasSquares)) * error;
    }
  }
  return { bias, weights: new Map([...names].map(([name, at]) => [name, weights[at] ?? 0])) };
}

/** The model's sum for a sample, in logits. */
export function scoreSample({ bias, weights }: Model, { features }: Sample): number {
  return features.reduce((sum, name) => sum + (weights.get(name) ?? 0), bias);
}

/** Fits `slope × score + shift` so that its logistic is the share of ones. Newton steps on two parameters. */
export function calibrate(scored: readonly { readonly score: number; readonly label: 0 | 1 }[]): {
  slope: number;
  shift: number;
} {
  let slope = 1;
  let shift = 0;
  for (let step = 0; step < 25; step += 1) {
    let [ga, gb, aa, ab, bb] = [0, 0, 1e-9, 0, 1e-9];
    for (const { score, label } of scored) {
      const p = sigmoid(slope * score + shift);
      const v = p * (1 - p);
      ga += (p - label) * score;
      gb += p - label;
      aa += v * score * score;
      ab += v * score;
      bb += v;
    }
    const determinant = aa * bb - ab * ab;
    slope -= (bb * ga - ab * gb) / determinant;
    shift -= (aa * gb - ab * ga) / determinant;
  }
  return { slope, shift };
}

function sigmoid(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** Numerical Recipes' linear congruential generator: enough to shuffle, the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}
