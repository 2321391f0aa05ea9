// Commands to a terminal: colours and the like, titles and other strings, two-character ones.
const COMMANDS =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]/g;

const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text as a terminal may show it: without commands to it, and without marks that turn the order of what is read. */
export function forTerminal(text: string): string {
  return text.replace(COMMANDS, '').replace(CONTROLS, '');
}

/** JSON in which such characters stand as \u escapes: the same value, and nothing that a terminal obeys. */
export function jsonForTerminal(json: string): string {
  return json.replace(CONTROLS, escaped);
}

const escaped = (character: string) =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Shown in the place of a character that a file cannot hold. */
const REPLACEMENT = '\ufffd';

const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu;

/** A text that XML can hold: characters that it lacks (controls, halves of pairs) are seen as \ufffd. */
export function xmlSafe(text: string): string {
  return text.replace(NOT_IN_XML, REPLACEMENT);
}
