import { serve } from '../workers/serve';
import { answer } from './read-request';

/** Entry point of the worker that reads documents, so that the page stays usable meanwhile. */
serve(answer);
