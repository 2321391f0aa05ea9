import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
