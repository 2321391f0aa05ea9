import { serve } from '../../../workers/serve';
import { answerReturns } from './answer-returns';

/** Entry point of the worker that reads what came back, so that the page stays usable meanwhile. */
serve<File[]>(answerReturns);
