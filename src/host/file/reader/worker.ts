import { serve } from '../../../workers/serve';
import { answerRead } from './read-file';

/** Entry point of the worker that reads other workbooks, so that the page stays usable meanwhile. */
serve<Uint8Array>(async (bytes, reply) => reply(await answerRead(bytes)));
