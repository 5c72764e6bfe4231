// unzipper ships no types. Only what the tests call.
declare module 'unzipper' {
  type ZippedFile = {
    readonly path: string;
    readonly lastModifiedDateTime: Date;
    buffer(): Promise<Buffer>;
  };

  export const Open: {
    buffer(bytes: Buffer): Promise<{ readonly files: readonly ZippedFile[] }>;
  };
}
