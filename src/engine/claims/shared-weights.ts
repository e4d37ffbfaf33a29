/**
 * Check-worthiness without words: for languages that have no training data.
 * Written by `npm run train`, do not edit. Data: ClaimBuster
 * (Arslan et al. 2020, CC BY 4.0), crowdsourced set without the sentences of its ground truth. Card:
 * src/engine/claims/MODEL-CARD.md.
 */
import type { LearnedWeights } from './check-worthiness';

export const sharedWeights: LearnedWeights = {
  bias: -2.03,
  features: {
    quantity: 2.34,
    quantities: 0.36,
    digit: 0.66,
    date: 0.79,
    name: 0.11,
    names: 0.69,
    event: 0.72,
    change: 0.96,
    plan: 0.5,
    forecast: 0.3,
    cause: 0.24,
    comparison: 0.84,
    rule: 0.5,
    state: 0.14,
    accusation: 1.22,
    opinion: -1.09,
    hedge: -0.15,
    negation: 0,
    named: 0.26,
    anonymous: 0.49,
    vague: 0.07,
    unclear: 0.13,
    attributed: 0.47,
    hearsay: 0.27,
    heading: 0,
    exclamation: -1.14,
    short: -0.59,
    'words-4': -0.19,
    'words-8': -0.03,
    long: 0,
    'words-16': 0.03,
    'words-32': 0,
    question: -1.9,
    call: 0.46,
    boilerplate: 0.02,
    common: 0.01,
    experience: -0.2,
    hypothesis: -0.49,
  },
};
