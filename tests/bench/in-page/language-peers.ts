/** What others do with English text in the page itself. */
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

Object.assign(globalThis, { compromise: nlp, wink: winkNLP(model) });
