// Where the pages are that were written out of the program, to import their parts.
import {pathToFileURL} from 'node:url';

export const pagesFolder = process.env.LOKET_PAGES;

export function part(path) {
  return import(pathToFileURL(`${pagesFolder}/web/${path}`).href);
}
