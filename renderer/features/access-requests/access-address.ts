/** `/dossiers/<file>/inzage/<request>` */
export const accessHref = (caseFileId: string, requestId: string): string =>
  `/dossiers/${caseFileId}/inzage/${requestId}`;
