/** The package has no types: bytes in, 64 hexadecimal digits out. */
declare module 'sm-crypto/src/sm3' {
  const sm3: (bytes: Uint8Array) => string;
  export = sm3;
}
